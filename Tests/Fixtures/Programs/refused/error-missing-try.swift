// error: error.missing-try 3:9
enum E: Error { case a }
func f() throws -> Int { throw E.a }
let x = f()
