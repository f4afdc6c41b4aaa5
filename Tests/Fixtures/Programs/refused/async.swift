// error: cell.not-available 1:10
// swiftc: accepts
func f() async {}
