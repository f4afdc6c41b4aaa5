// error: name.unknown 1:9
// swiftc: engine
let x = tensor([1.0], requires_grad: true)
