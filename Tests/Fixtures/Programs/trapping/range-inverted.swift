// trap: trap.range 1:53
func span(_ a: Int, _ b: Int) -> ClosedRange<Int> { a...b }
print(span(1, 1))
print(span(2, 1))
