// error: call.not-a-function 2:9
// swiftc: engine
let x = Tensor([1.0, 2.0])
print(x.shape(0))
