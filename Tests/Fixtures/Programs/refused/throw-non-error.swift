struct Problem { var code = 1 }
func f() throws { throw Problem() }
try f()
