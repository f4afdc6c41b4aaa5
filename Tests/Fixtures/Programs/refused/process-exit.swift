// error: cell.not-available 3:1
// swiftc: accepts
import Foundation
print("before")
exit(3)
