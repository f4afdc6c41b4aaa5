// trap: trap.negative-count 3:7
print(String(repeating: "ab", count: 2))
let n = [1, 2].count - 3
print(String(repeating: "ab", count: n))
