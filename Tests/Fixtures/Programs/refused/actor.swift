// error: cell.not-available 1:7
// swiftc: accepts
actor Counter { var n = 0; func bump() { n += 1 } }
print("declared")
