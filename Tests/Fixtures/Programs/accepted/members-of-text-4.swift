// warning: warning.always-same 18
import Foundation
do {
  print("%d", "a\u{300}".count, "e\u{301}".count, "\r\n".count, "🇰🇷🇺🇸".count, "👨‍👩‍👧‍👦".count, "각".count, "\u{1100}\u{1161}\u{11a8}".count, "\u{1100}\u{1161}\u{11a8}" == "각")
}
do {
  print("abc".utf8.map { $0 }, "abc".utf8.reversed().map { $0 }, "abc".utf8.contains(97), "abc".utf8.elementsEqual([97,98,99]), "abc".utf8 .first!, "abc".utf8.last!, "ab".utf8.reduce(0) { $0 + Int($1) })
}
do {
  let s = "swift"; for i in s.indices { print(s[i], terminator: i == s.index(before: s.endIndex) ? "\n" : "-") }
}
do {
  print("abc".max { $0 > $1 }!, "a,b;c".split(whereSeparator: { ",;".contains($0) }), "a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")), "ABC".map { $0.lowercased() }, "ab".flatMap { [$0, $0] }.count)
}
do {
  print("title case here".capitalized, "o'neil mc-donald".capitalized, "ÉCOLE".lowercased(), "straße".uppercased(), "ǆ".capitalized, "İ".lowercased().count)
}
do {
  let a = "x"; print(a is String, "\(a)" == a, a as Any, [a], (a, 1), Optional(a) as Any, ["k": a])
}
do {
  print("abc"[...], "abc".dropFirst(5), "abc".prefix(0), "abc".suffix(10), "abc".firstIndex { $0 == "z" } as Any, "abc".lastIndex { $0 == "b" }!.utf16Offset(in: "abc"))
}
do {
  print("line one\nline two\n\nend".split(separator: "\n").count, "a\r\nb".split(whereSeparator: \.isNewline), "a\nb".components(separatedBy: .newlines), "l1\nl2".split(whereSeparator: \.isNewline).map(String.init))
}
