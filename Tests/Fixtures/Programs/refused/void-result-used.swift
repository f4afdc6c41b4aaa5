// error: type.mismatch 2:14
func log(_ s: String) { print(s) }
let n: Int = log("x")
print(n)
