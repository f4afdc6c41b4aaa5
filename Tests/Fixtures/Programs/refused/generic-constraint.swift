// error: type.does-not-conform 3:7
func largest<T: Comparable>(_ xs: [T]) -> T { xs.max()! }
struct Point { var x: Int }
print(largest([Point(x: 1), Point(x: 2)]))
