// trap: trap.conversion 1:32
func byte(_ n: Int) -> UInt8 { UInt8(n) }
print(byte(255))
print(byte(256))
