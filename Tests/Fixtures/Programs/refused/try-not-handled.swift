// error: error.unhandled 3:23
struct E: Error {}
func f() throws -> Int { throw E() }
func g() -> Int { try f() }
print(g())
