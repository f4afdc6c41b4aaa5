// error: error.unhandled 3:25
enum E: Error { case a }
func f() throws -> Int { throw E.a }
func g() { do { _ = try f() } catch E.a { } }
g()
