print(zip([1, 2], [3, 4]).map(+))
print(zip([1.5], [2.0]).map { $0 * $1 })
print(zip([1, 2], [3, 4]).map(max))
func add(_ a: Int, _ b: Int) -> Int { a + b }
print(zip([1, 2], [3, 4]).map(add), [(1, 2)].map(add))
