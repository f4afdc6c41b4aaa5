// trap: trap.range 1:70
func window(_ xs: [Int], _ from: Int, _ to: Int) -> [Int] { Array(xs[from..<to]) }
let xs = Array(1...6)
print(window(xs, 1, 4), window(xs, 3, 3))
print(window(xs, 4, 2))
