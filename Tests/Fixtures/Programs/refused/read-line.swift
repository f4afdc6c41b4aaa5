// error: cell.not-available 1:12
// swiftc: accepts
let line = readLine()
print(line ?? "")
