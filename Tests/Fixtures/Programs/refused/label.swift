// error: call.label 2:9
func f(x: Int) {}
f(y: 1)
