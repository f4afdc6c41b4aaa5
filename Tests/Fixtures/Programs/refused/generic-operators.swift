// error: type.operator 1:39
// error: type.operator 2:36
// error: type.mismatch 3:12
func f<T>(_ a: T, _ b: T) -> Bool { a == b }
func g<T>(_ a: T, _ b: T) -> T { a + b }
print(f(1, "a"))
