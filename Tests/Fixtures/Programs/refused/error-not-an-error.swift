// error: error.not-an-error 2:25
struct N {}
func g() throws { throw N() }
