// error: call.needs-ampersand 3:6
// error: mutability.inout 4:7
// error: call.label 5:3
func f(x: inout Int) { x += 1 }
var n = 1
f(x: n)
f(x: &5)
f(&n)
