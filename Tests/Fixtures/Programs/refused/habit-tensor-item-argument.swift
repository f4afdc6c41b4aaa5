// error: type.mismatch 2:16
// error: type.mismatch 4:3
// swiftc: engine
let x = Tensor([1.0, 2.0])
let f: Float = x.sum()
func g(_ d: Float) { print(d) }
g(x[0])
