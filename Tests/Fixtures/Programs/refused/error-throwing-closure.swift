// error: error.closure-throws 3:13
enum E: Error { case a }
func apply(_ f: (Int) -> Int) -> Int { f(1) }
print(apply { x in if x > 0 { throw E.a }; return x })
