import Foundation
do {
  print(type(of: [1,2,3][0...].filter { $0 > 1 }), type(of: "abc".unicodeScalars.filter { $0 > "a" }), type(of: ContiguousArray([1]).filter { $0 > 1 }), type(of: "abc"[...].filter { $0 > "a" }))
}
do {
  let s: Substring = Substring("abc".utf8.prefix(2)); let t = Substring("xyz".unicodeScalars.dropFirst()); print(s, t)
}
do {
  print([1:2].keys.sorted(), Array([1:2].values), type(of: [1:2].first!), type(of: Set([1, 2]).prefix(1)))
}
do {
  print(String(decoding: "héy".utf8, as: UTF8.self), String(decoding: "abc".utf8.dropFirst(), as: UTF8.self), String(decoding: [0xD55C] as [UInt16], as: UTF16.self))
}
