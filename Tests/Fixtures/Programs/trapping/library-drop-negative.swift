// trap: trap.fatal 4:7
let a = [1, 2]
print(a.dropFirst(1))
let n = 1 - a.count
print(a.dropLast(n))
