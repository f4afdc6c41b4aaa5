// trap: trap.range 2:61
let xs = [1, 2, 3]
func middle(_ from: Int, _ to: Int) -> ArraySlice<Int> { xs[from..<to] }
print(middle(1, 2))
print(middle(3, 1))
