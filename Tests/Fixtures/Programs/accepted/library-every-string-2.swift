// strings
import Foundation
let ss = ["", "a", "hello world", "한국어", "👨‍👩‍👧‍👦🇰🇷", "e\u{301}te", "a\r\nb", "ABC abc", "각"]
for s in ss {
  print(s, s.count, s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.isEmpty, s.first as Any, s.last as Any, s.uppercased(), s.lowercased(), s.capitalized, String(s.reversed()), s.hasPrefix("a"), s.hasSuffix("어"), s.contains("l"), s.min() as Any, s.max() as Any, s.sorted(), Array(s), s.debugDescription)
  print(s.prefix(2), s.suffix(2), s.dropFirst(), s.dropLast(), s.prefix(while: { $0 != "o" }), s.drop(while: { $0 != "l" }), s.split(separator: " "), s.split(separator: "l", maxSplits: 1), s.split(separator: "l", omittingEmptySubsequences: false), s.components(separatedBy: "l"), s.firstIndex(of: "o").map { s[..<$0] } as Any, s.lastIndex(of: "o").map { s[$0...] } as Any)
  var t = s; t.append("!"); t += "?"; t.insert("한", at: t.startIndex); t.insert(contentsOf: "xy", at: t.index(after: t.startIndex)); print(t, t.removeFirst(), t.removeLast(), t); t.removeAll { $0 == "x" }; print(t); t.replaceSubrange(t.startIndex..<t.index(after: t.startIndex), with: "ZZ"); print(t); t.removeSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 2)); print(t, t.popLast() as Any)
  print(s.indices.map { s.distance(from: s.startIndex, to: $0) }, s.index(s.startIndex, offsetBy: 1, limitedBy: s.endIndex).map { s.distance(from: s.startIndex, to: $0) } as Any, s.map { $0.isLetter }, s.enumerated().map { "\($0)\($1)" }, s.filter { $0 != "l" }, s.compactMap { $0.asciiValue }, s.allSatisfy { $0.isASCII }, s.reduce("") { String($1) + $0 }, s.unicodeScalars.map { $0.value }, Array(s.utf16), Array(s.utf8))
  print(s.replacingOccurrences(of: "l", with: "L"), s.trimmingCharacters(in: .whitespaces), s < "b", s == "각", s.elementsEqual("a"), s.starts(with: "he"), s.lexicographicallyPrecedes("b"), s + s, String(repeating: s, count: 2), s.padding(toLength: 5, withPad: "*", startingAt: 0), s.range(of: "o").map { s[$0] } as Any, s.commonPrefix(with: "hex"))
}
let s = "Hello, 세계!"; let i = s.firstIndex(of: "세")!
print(s[i], s[s.index(after: i)], s[i...], s[..<i])
print(s[s.startIndex...i], s.utf8[i], s.unicodeScalars[i], s[i].unicodeScalars.first!.value)
print(s.index(before: s.endIndex) > i, s.suffix(from: i), s.prefix(upTo: i), s.prefix(through: i))
var sub = s[i...]; print(sub.count, sub.startIndex == i, sub.base, sub.uppercased(), sub.first!, sub.last!, sub.hasPrefix("세"), String(sub), sub == "세계!", sub + "?", sub.dropFirst(), sub.split(separator: "계"), sub.reversed().map { $0 }, sub.firstIndex(of: "계")! == s.firstIndex(of: "계")!); sub.append("x"); print(sub, s); sub.removeFirst(); print(sub, Array(sub), sub.isEmpty, sub.indices.count, sub.max()!)
print(["b", "a", "각", "가", "A"].sorted(), ["b", "B", "a"].sorted { $0.lowercased() < $1.lowercased() }, ["a", "b"].joined(), ["a", "b"].joined(separator: ", "))
print([["a"], ["b"]].joined(separator: ["-"]).map { $0 }, "a,b,,c".split(separator: ","), "a,b,,c".components(separatedBy: ","), "  x ".split(separator: " ", omittingEmptySubsequences: false))
print("e\u{301}" == "é", "e\u{301}".count, "🇰🇷🇺🇸".count, "\u{1F469}\u{200D}\u{1F4BB}".count)
print("각".unicodeScalars.count, "각".decomposedStringWithCanonicalMapping.unicodeScalars.count, "ﬁ".uppercased(), "ß".uppercased())
print("İ".lowercased().unicodeScalars.count, "Σ".lowercased())
for c in "aZ5한 é\n½٣Ⅷ가🙂_-+$" { print(c.debugDescription, c.isLetter, c.isNumber, c.isWhitespace, c.isNewline, c.isUppercase, c.isLowercase, c.isPunctuation, c.isSymbol, c.isASCII, c.isHexDigit, c.isWholeNumber, c.wholeNumberValue as Any, c.hexDigitValue as Any, c.asciiValue as Any, c.isCased, c.isMathSymbol, c.isCurrencySymbol, c.uppercased(), c.lowercased(), c.utf8.count) }
print(Int("12")!, Int("-0")!, Int(" 1") as Any, Int("1_000") as Any, Int("٣") as Any, Double("1e3")!, Double("nan")!, Double("-inf")!, Double("0x1p3")!, Double(" 1") as Any, Double("1.") as Any, Double(".5") as Any, Double("") as Any, Float("3.4e39") as Any, Bool("true")!, Bool("True") as Any, Character("a"), String("a" as Character), String(5), String(2.5), String(true), String(describing: [1]), "\(1)\("x")\([1: 2])", #"raw \n \#(1)"#, """
  multi
    line \
  joined
  """)
print("abc" < "abd", "Z" < "a", "가" < "나", "" < "a")
print("é" < "f", "a" < "á", max("a", "b"), "abc".compare("abd").rawValue)
print("a".caseInsensitiveCompare("A") == .orderedSame, "file10".compare("file9", options: .numeric) == .orderedDescending, "01".compare("1", options: .numeric).rawValue, "a1b".compare("a01c", options: .numeric).rawValue)
print("ab".compare("AB", options: [.caseInsensitive, .numeric]).rawValue)
print("hello".contains(["l", "l"]), "a--b--c".split(separator: "--"), "a--b--c".split(separator: "--", maxSplits: 1), "--a--".split(separator: "--", omittingEmptySubsequences: false))
print([1, 2, 3, 1, 2].split(separator: [1, 2]), [1, 2, 3].split(separator: [1, 2], omittingEmptySubsequences: false), [1, 2].contains([2, 1]), [1, 2].contains([Int]()))
print("abc".firstRange(of: "bc").map { "abc"[$0] } as Any)
