// trap: trap.division-by-zero 1:46
func lastDigit(_ n: Int, base: Int) -> Int { n % base }
print(lastDigit(123, base: 10))
print(lastDigit(123, base: 0))
