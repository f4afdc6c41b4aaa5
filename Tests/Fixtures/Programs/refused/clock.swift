// error: cell.not-available 2:11
// swiftc: accepts
import Foundation
let now = Date()
print(now > now)
