// trap: trap.call-depth 5:35
func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
print(even(10), odd(7))
func deep(_ n: Int) -> Int { 1 + deep2(n + 1) }
func deep2(_ n: Int) -> Int { 1 + deep(n + 1) }
print(deep(0))
