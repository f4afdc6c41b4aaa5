// error: type.not-inferred 2:10
func make<T>() -> [T] { [] }
let xs = make()
print(xs)
