// error: name.unknown-member 2:9
// swiftc: engine
let x = zeros(2, 3)
print(x.numpy())
