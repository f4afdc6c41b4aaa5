// trap: trap.fatal 3:7
let n = 0
print((0..<n).isEmpty)
print(Int.random(in: 0..<n))
