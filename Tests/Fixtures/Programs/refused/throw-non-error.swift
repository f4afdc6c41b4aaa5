// error: error.not-an-error 2:25
struct Problem { var code = 1 }
func f() throws { throw Problem() }
try f()
