import Foundation
do {
  let s = "Hello, 한글 👩‍👩‍👧!"; print(s.count, s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.isEmpty, s.first!, s.last!)
}
do {
  let s = "hello"; print(s.uppercased(), s.lowercased(), s.capitalized, s.hasPrefix("he"), s.hasSuffix("lo"), s.contains("ell"), s.contains("e" as Character), s.reversed(), String(s.reversed()))
}
do {
  var s = "hello"; s.append("!"); s.append(contentsOf: "??"); s += "x"; s.insert("A", at: s.startIndex); s.insert(contentsOf: "BC", at: s.index(after: s.startIndex)); print(s)
}
do {
  var s = "hello"; print(s.remove(at: s.startIndex), s.removeFirst(), s.removeLast(), s, s.popLast() as Any); s.removeFirst(1); print(s); s.removeAll(); print(s.isEmpty)
}
do {
  var s = "hello"; s.removeSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2)); print(s); s.replaceSubrange(s.startIndex...s.startIndex, with: "LL"); print(s); s.removeLast(2); print(s)
}
do {
  let s = "a,b,,c"; print(s.split(separator: ","), s.split(separator: ",", maxSplits: 1), s.split(separator: ",", omittingEmptySubsequences: false), s.components(separatedBy: ","), s.split { $0 == "," })
}
do {
  let s = "hello"; let i = s.firstIndex(of: "l")!; print(s[i], s[..<i], s[i...], s[s.startIndex...i], s.distance(from: s.startIndex, to: i), s.lastIndex(of: "l")! > i, s.index(i, offsetBy: -1) < i)
}
do {
  let s = "hello"; print(s.prefix(2), s.suffix(2), s.dropFirst(), s.dropLast(2), s.prefix { $0 != "l" }, s.drop { $0 == "h" }, s.prefix(upTo: s.endIndex), s.suffix(from: s.startIndex), s.prefix(through: s.startIndex))
}
