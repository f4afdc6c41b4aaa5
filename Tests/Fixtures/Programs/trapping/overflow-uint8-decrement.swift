// trap: trap.overflow 2:24
var n: UInt8 = 2
while true { print(n); n -= 1 }
