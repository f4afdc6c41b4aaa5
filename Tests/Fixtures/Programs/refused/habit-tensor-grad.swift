// error: name.unknown 1:9
// error: name.unknown 1:23
// error: name.unknown 1:37
// swiftc: engine
let x = tensor([1.0], requires_grad=True)
