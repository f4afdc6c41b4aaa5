// trap: trap.uncaught-error
enum E: Error { case a(Int) }
func f() throws -> Int { throw E.a(3) }
print("before")
let x = try f()
