// error: error.unhandled 3:23
enum E: Error { case a }
func f() throws -> Int { throw E.a }
func g() -> Int { try f() }
print(g())
