// error: cell.not-available 2:1
// swiftc: accepts
import Foundation
Thread.sleep(forTimeInterval: 0)
print("slept")
