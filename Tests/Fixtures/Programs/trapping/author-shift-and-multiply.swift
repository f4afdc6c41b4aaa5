// trap: trap.overflow 1:52
func factorial(_ n: Int32) -> Int32 { n <= 1 ? 1 : n * factorial(n - 1) }
for n: Int32 in [5, 10, 12, 13] { print(n, factorial(n)) }
