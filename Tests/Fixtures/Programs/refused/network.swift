// error: name.unknown 2:14
// error: name.unknown 2:31
// error: type.not-inferred 3:1
// swiftc: accepts
import Foundation
let d = try? Data(contentsOf: URL(string: "http://example.com")!)
print(d?.count ?? 0)
