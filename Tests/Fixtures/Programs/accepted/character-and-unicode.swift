// warning: warning.optional-any 9
let family = "👨‍👩‍👧", flag = "🇰🇷", accent = "e\u{301}", hangul = "한글", jamo = "\u{1112}\u{1161}\u{11ab}"
for s in [family, flag, accent, hangul, jamo, ""] { print(s, s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count) }
print(accent == "é", jamo == "한", "e" < "é", "Z" < "a", "가" < "나", "" < "a")
print(Array("a😀b").map { String($0) }, "héllo".uppercased(), "ß".uppercased(), "İ".lowercased().count)
for c: Character in ["a", "Z", "7", " ", "\n", "한", "é", "!", "½"] { print(c.isLetter, c.isNumber, c.isWhitespace, c.isUppercase, c.isLowercase, c.isPunctuation, c.isASCII, c.isNewline) }
print(Character("7").wholeNumberValue as Any, Character("x").wholeNumberValue as Any, Character("f").hexDigitValue as Any, Character("A").asciiValue as Any, Character("한").asciiValue as Any)
print("한국어".map { "\($0)" }.joined(separator: "-"), String("한국어".reversed()), "한국어".contains("국"))
print("\u{48}\u{49}", "tab\tq", #"raw \n \(1)"#, #"inter \#(1 + 1)"#, "\\", "\'")
print(Unicode.Scalar(0xAC00)!, UnicodeScalar(65), "A".unicodeScalars.first!.value, Character(UnicodeScalar(0x1F600)!))
print("abc".utf8.map { $0 }, String(decoding: [104, 105], as: UTF8.self))
print("cafe\u{301}".count, "cafe\u{301}" == "café", "cafe\u{301}".hasSuffix("é"), Set(["é", "e\u{301}"]).count)
let c: Character = "b"
print(c > "a", c == "b", "abc".firstIndex(of: c)!.utf16Offset(in: "abc"), String(c) + "!", [c, "a"].sorted())
print("👍🏽".count, "👍🏽".unicodeScalars.map { $0.value }, "\r\n".count, "a\r\nb".split(separator: "\r\n").count)
