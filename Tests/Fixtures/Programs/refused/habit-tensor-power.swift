// error: type.operator 2:9
// swiftc: engine
let x = Tensor([1.0, 2.0])
print(x ^ 2)
