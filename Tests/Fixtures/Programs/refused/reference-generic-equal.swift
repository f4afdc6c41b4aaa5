// error: type.operator 1:42
func same<T>(_ a: T, _ b: T) -> Bool { a === b }
print(same(1, 2))
