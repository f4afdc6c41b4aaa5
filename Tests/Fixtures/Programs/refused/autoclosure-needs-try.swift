// error: error.missing-try 3:3
func e(_ a: @autoclosure () throws -> Int) { do { print(try a()) } catch { print(error) } }
func t() throws -> Int { 1 }
e(t())
