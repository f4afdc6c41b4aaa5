// error: cell.not-available 1:9
// swiftc: accepts
let t = Task { 1 }
print("started")
