// error: cell.not-available 1:10
// error: cell.not-available 2:9
// swiftc: accepts
func f() async -> Int { 1 }
let x = await f()
print(x)
