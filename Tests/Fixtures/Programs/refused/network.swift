// error: cell.not-available 2:14
// error: cell.not-available 2:31
// swiftc: accepts
import Foundation
let d = try? Data(contentsOf: URL(string: "http://example.com")!)
print(d?.count ?? 0)
