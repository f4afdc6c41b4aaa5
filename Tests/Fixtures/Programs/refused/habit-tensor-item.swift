// error: type.mismatch 2:17
// swiftc: engine
let x = Tensor([1.0, 2.0])
let d: Double = x[0]
print(d)
