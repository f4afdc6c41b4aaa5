// error: type.mismatch 2:15
func pair<T>(_ a: T, _ b: T) -> [T] { [a, b] }
print(pair(1, "a"))
