// trap: trap.overflow 4:7
var n = -5
print(abs(n))
n = Int.min
print(abs(n))
