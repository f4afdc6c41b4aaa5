_ = { print("x") }
_ = { (n: Int) in n + 1 }
func f() { _ = { 3 }; print("f") }
f()
