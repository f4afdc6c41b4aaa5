// trap: trap.conversion 1:31
func size(_ n: Int) -> UInt { UInt(n) }
print(size(4))
print(size(-1))
