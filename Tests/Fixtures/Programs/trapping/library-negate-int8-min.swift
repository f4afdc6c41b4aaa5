// trap: trap.overflow 4:7
var n: Int8 = -127
print(-n)
n -= 1
print(-n)
