import Foundation
do {
  let s = "hello"; print(s.index(s.startIndex, offsetBy: 10, limitedBy: s.endIndex) as Any, s.indices.count, s.map { $0 }, s.filter { $0 != "l" }, s.compactMap { $0.isLetter ? $0 : nil }.count)
}
do {
  print("  hi \n".trimmingCharacters(in: .whitespaces), "  hi \n".trimmingCharacters(in: .whitespacesAndNewlines), "xxhixx".trimmingCharacters(in: CharacterSet(charactersIn: "x")), "12ab3".trimmingCharacters(in: .decimalDigits), "a b".trimmingCharacters(in: .letters.inverted))
}
do {
  print("7".padding(toLength: 3, withPad: "0", startingAt: 0), "abcdef".padding(toLength: 2, withPad: " ", startingAt: 0))
}
do {
  print("a" < "b", "a" == "a", "é" == "e\u{301}", "a" != "A", "Z" < "a", "abc" < "abd", "" < "a", "가" < "나", "10" < "9")
}
do {
  print("a\tb\nc\\\"\u{1F600}\0", "line1\nline2".components(separatedBy: "\n"), "a b  c".components(separatedBy: .whitespaces), "x1y22z".components(separatedBy: .decimalDigits))
}
do {
  print(#"raw \n "quote""#, ##"a#"b"##, "\("nested \("x")")")
}
do {
  debugPrint("tab\t nl\n quote\" back\\ nul\0 uni\u{1F600} e\u{301} \u{7f} \u{200b}")
}
do {
  print("abc".unicodeScalars.map { $0.value }, "é".unicodeScalars.first!.value, "a".utf8.first!, Array("é".utf8), Array("👍".utf16), "가".unicodeScalars.map { String($0.value, radix: 16) })
}
