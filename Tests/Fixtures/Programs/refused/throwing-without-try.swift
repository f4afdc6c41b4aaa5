// error: cell.not-available 2:26
// error: cell.not-available 3:1
struct E: Error {}
func f() throws -> Int { throw E() }
do { print(f()) } catch { print("caught") }
