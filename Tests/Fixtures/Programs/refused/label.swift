// error: call.label 2:6
func f(x: Int) {}
f(y: 1)
