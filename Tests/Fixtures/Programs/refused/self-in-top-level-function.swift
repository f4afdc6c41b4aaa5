// error: name.self 1:19
func f() -> Int { self.count }
print(f())
