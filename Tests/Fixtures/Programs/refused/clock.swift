// error: cell.not-available 2:11
// error: type.not-inferred 3:1
// swiftc: accepts
import Foundation
let now = Date()
print(now > now)
