import Foundation
do {
  print(type(of: "a".utf8), type(of: "a".utf16), type(of: "a".unicodeScalars), type(of: "a".startIndex), type(of: "ab".utf8.prefix(1)), type(of: "ab".unicodeScalars.dropFirst()), type(of: "ab".prefix(1).utf8))
}
do {
  print(String(reflecting: type(of: "a".utf8)), String(reflecting: type(of: "a".startIndex)), String(reflecting: type(of: [1: 2].keys)), String(reflecting: type(of: [1: 2].values)))
}
do {
  let a = "abc"[...]; print(a.utf8.count, a.utf16.first!, a.unicodeScalars.map { $0 }, String(a.unicodeScalars), Array(a.utf8), a.utf8.startIndex == a.startIndex)
}
do {
  let s = "e\u{301}x"; let i = s.unicodeScalars.index(after: s.startIndex); print(s[i] == "e\u{301}", s.index(after: i) == s.index(after: s.startIndex), s.unicodeScalars[i].value, s[..<i].count, s[i...].count, s[i...].unicodeScalars.count)
}
do {
  let s = "가나다라"; var i = s.startIndex; while i < s.endIndex { print(s[i], terminator: "."); i = s.index(after: i) }; print(s.distance(from: s.startIndex, to: s.endIndex))
}
do {
  let s = "abc"; print(s.utf8.elementsEqual("abc".utf8), s.utf8.starts(with: [97]), s.utf8.max()!, s.utf8.sorted(by: >), s.utf8.split(separator: 98).map { String($0)! }, s.unicodeScalars.split(separator: "b").map { String($0) }, s.utf8.enumerated().map { $0.offset })
}
do {
  print(Character("é").utf8.count, Array(Character("é").utf8), Character("é").unicodeScalars.first!, Character("👍").utf16.count, Array(Unicode.Scalar("é").utf8), Unicode.Scalar("é").utf8[0], Array(("👍" as Unicode.Scalar).utf16), UTF8.self)
}
do {
  let s = "hello"; let d = s.utf8[s.utf8.index(s.startIndex, offsetBy: 1)]; print(d, s.utf8.distance(from: s.startIndex, to: s.endIndex), s.utf8.index(s.endIndex, offsetBy: -2) < s.endIndex, s.utf8.index(s.startIndex, offsetBy: 9, limitedBy: s.endIndex) as Any)
}
