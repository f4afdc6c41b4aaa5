import Foundation
do {
  let s = "héllo"; let i = s.utf8.index(s.utf8.startIndex, offsetBy: 3); print(s[i], s.utf8[i], s.unicodeScalars[i], s[..<i].count, s.utf8[..<i].count)
}
do {
  let s = "héllo"; print(s.utf16.index(s.utf16.startIndex, offsetBy: 1) == s.index(after: s.startIndex), s.utf16[s.startIndex], s.startIndex.utf16Offset(in: s), String.Index(utf16Offset: 2, in: s).utf16Offset(in: s))
}
do {
  let s = "héllo"; print(s.unicodeScalars.firstIndex(of: "l").map { s[$0...] } as Any, s.unicodeScalars.filter { $0.isASCII }.count); print(String(String.UnicodeScalarView(s.unicodeScalars.filter { $0.isASCII })))
}
do {
  let s = "héllo"; print(String(s.unicodeScalars.prefix(2))); print(String(s.utf8.prefix(2)) as Any, String(s.utf8.prefix(3)) as Any, String(s.utf16.prefix(2)) as Any)
}
do {
  var v = String.UnicodeScalarView(); v.append("a"); v.append(contentsOf: "bc".unicodeScalars); v.insert("x", at: v.startIndex); print(String(v), v.count, v.first!, v.remove(at: v.startIndex), v)
}
do {
  var s = "abc"; s.unicodeScalars.append("d"); s.unicodeScalars.removeFirst(); print(s); s.unicodeScalars.removeAll { $0 == "c" }; print(s)
}
do {
  let s = "a👍b"; print(Array(s.utf16), s.utf16.count, Array(s.utf16.reversed()), s.utf16.indices.map { $0.utf16Offset(in: s) }, s.unicodeScalars.indices.count, s.utf8.indices.count, s.utf16.map { $0 }, Array(s.utf8.suffix(2)))
}
do {
  let s = "한글 test"; print(s.utf8.firstIndex(of: 32).map { s.distance(from: s.startIndex, to: $0) } as Any, s.utf8.first!, s.utf8.last!, s.utf16.last!, s.unicodeScalars.last!, s.unicodeScalars.reversed().map { $0.value }, s.utf8.dropFirst(3).first!)
}
