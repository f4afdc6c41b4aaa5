// trap: trap.conversion 1:34
func cents(_ x: Double) -> Int { Int(x * 100) }
print(cents(1.25))
print(cents(1e300))
