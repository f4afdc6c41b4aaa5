// error: cell.not-available 1:9
// swiftc: accepts
let m = Mirror(reflecting: (1, 2))
print(m.children.count)
