// error: name.unknown 1:9
// swiftc: engine
let x = torch.zeros(2, 3)
