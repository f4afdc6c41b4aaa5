// trap: trap.overflow 3:16
let big: [UInt64] = [UInt64.max - 1, 1, 1]
var s: UInt64 = 0
for b in big { s += b; print(s) }
