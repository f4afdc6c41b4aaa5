// trap: trap.range 4:8
var n = 3
print((0..<n).count)
n = -1
print((0..<n).count)
