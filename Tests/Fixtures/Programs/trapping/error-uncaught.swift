// trap: trap.uncaught-error 4:13
enum E: Error { case a(Int) }
func f() throws -> Int { throw E.a(3) }
print("before")
let x = try f()
