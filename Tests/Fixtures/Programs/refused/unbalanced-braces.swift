// error: syntax.invalid 1:23
func f() { print(1) } }
f()
