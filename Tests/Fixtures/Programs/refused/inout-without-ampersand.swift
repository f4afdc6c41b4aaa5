// error: call.needs-ampersand 3:6
func bump(_ n: inout Int) { n += 1 }
var x = 1
bump(x)
print(x)
