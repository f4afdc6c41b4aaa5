// trap: trap.index 3:10
func work(_ xs: [Int], _ i: Int) -> Int {
  defer { print("leaving \(i)") }
  return xs[i]
}
print(work([1, 2], 1))
print(work([1, 2], 2))
