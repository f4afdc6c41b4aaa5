struct E: Error {}
func f() throws -> Int { throw E() }
do { print(f()) } catch { print("caught") }
