// error: cell.not-available 2:9
// error: type.not-inferred 3:1
// swiftc: accepts
import Foundation
let f = FileManager.default
print(f.fileExists(atPath: "/"))
