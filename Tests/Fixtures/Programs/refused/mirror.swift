// error: name.unknown 1:9
// error: type.not-inferred 2:1
// swiftc: accepts
let m = Mirror(reflecting: (1, 2))
print(m.children.count)
