// error: cell.not-available 2:40
// swiftc: accepts
import Foundation
let text = try? String(contentsOfFile: "/etc/hostname")
print(text ?? "")
