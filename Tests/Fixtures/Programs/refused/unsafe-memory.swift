// error: cell.not-available 1:9
// swiftc: accepts
let p = UnsafeMutablePointer<Int>.allocate(capacity: 1)
p.pointee = 3
print(p.pointee)
