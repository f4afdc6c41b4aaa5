// trap: trap.overflow 4:1
var n: Int8 = 60
n *= 2
print(n)
n *= 2
print(n)
