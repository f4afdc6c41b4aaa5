// error: name.unknown-member 1:36
func area<T>(_ x: T) -> Double { x.width * 2 }
print(area(1))
