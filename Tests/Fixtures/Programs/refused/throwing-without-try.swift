// error: error.missing-try 3:12
struct E: Error {}
func f() throws -> Int { throw E() }
do { print(f()) } catch { print("caught") }
