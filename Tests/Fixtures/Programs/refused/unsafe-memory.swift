// error: name.unknown 1:9
// error: type.not-inferred 2:1
// error: type.not-inferred 3:1
// swiftc: accepts
let p = UnsafeMutablePointer<Int>.allocate(capacity: 1)
p.pointee = 3
print(p.pointee)
