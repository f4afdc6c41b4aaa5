// trap: trap.overflow 1:69
func power(_ b: Int, _ e: Int) -> Int { var r = 1; for _ in 0..<e { r *= b }; return r }
print(power(2, 62))
print(power(10, 18))
print(power(2, 63))
