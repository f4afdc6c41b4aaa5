// error: cell.not-available 2:9
// swiftc: accepts
import Foundation
let f = FileManager.default
print(f.fileExists(atPath: "/"))
