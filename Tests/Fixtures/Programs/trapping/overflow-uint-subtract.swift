// trap: trap.overflow 1:49
func difference(_ a: UInt, _ b: UInt) -> UInt { a - b }
print(difference(7, 3))
print(difference(3, 7))
