// error: type.mismatch 2:3
// error: type.mismatch 3:3
func f(_ n: Int) {}
f("3")
f(2.5)
