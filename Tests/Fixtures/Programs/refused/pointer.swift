// error: cell.not-available 2:1
// swiftc: accepts
var x = 1
withUnsafePointer(to: &x) { print($0.pointee) }
