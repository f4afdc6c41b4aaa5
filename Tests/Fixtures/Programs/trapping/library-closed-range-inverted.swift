// trap: trap.range 4:8
var n = 3
print((1...n).count)
n = 0
print((1...n).count)
