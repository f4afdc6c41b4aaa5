// trap: trap.overflow 1:48
func pack(_ hi: UInt8, _ lo: UInt8) -> UInt8 { (hi << 4) + lo }
print(pack(1, 15), pack(255, 15))
print(pack(15, 16))
