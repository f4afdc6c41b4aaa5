// trap: trap.overflow 5:18
func all(_ top: UInt8) -> Int { var n = 0; for _ in 0...top { n += 1 }; return n }
print(all(255))
print((Int.max - 1)...Int.max)
var x = UInt8(254)
for _ in 0..<3 { x += 1; print(x) }
