// error: name.redeclared 1:16
func f(a: Int, a: Int) -> Int { a }
print(f(a: 1, a: 2))
