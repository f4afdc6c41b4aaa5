// error: type.mismatch 1:35
func id<T>(_ x: T) -> AnyObject { x }
print(id(1))
