// error: call.no-overload 2:17
// swiftc: accepts
import Foundation
let text = try? String(contentsOfFile: "/etc/hostname")
print(text ?? "")
