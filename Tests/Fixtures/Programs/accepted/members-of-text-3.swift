import Foundation
do {
  print(Int("12")!, Int("x") as Any, Int("+5")!, Int("-0")!, Int("ff", radix: 16)!, Int(" 1") as Any, Int("1_000") as Any, Double("1.5")!, Double("1e3")!, Double("abc") as Any, Double("inf")!, Double("nan")!, Double(".5") as Any, Double("0x1p3")!, Bool("true")!, Bool("yes") as Any, UInt8("256") as Any, Float("1.1")!)
}
do {
  for c in "a가😀" { print(c, c.isLetter, c.isNumber, c.isASCII, c.isWhitespace, c.asciiValue as Any, c.unicodeScalars.count, c.utf8.count) }
}
do {
  let c: Character = "9"; print(c.wholeNumberValue!, c.hexDigitValue!, c.isNumber, c.isHexDigit, c.isPunctuation, c.isSymbol, c.isCurrencySymbol, c.isUppercase, c.uppercased(), c.description)
}
do {
  print(Character("a") < Character("b"), Character(UnicodeScalar(97)), Character(Unicode.Scalar(0x1F600)!), Unicode.Scalar("a").value, UnicodeScalar(0xD800 as UInt32) as Any, ("a"..."z").contains("m"), ("a"..<"c").contains("c"))
}
do {
  print("hello world".split(separator: " ").map { $0.capitalized }.joined(separator: " "), "a b".split(separator: " ").map(String.init), "1 2 3".split(separator: " ").compactMap { Int($0) }.reduce(0, +))
}
do {
  let s: Substring = "hello world".prefix(5); print(s, s.count, String(s), s.uppercased(), s == "hello", s.hasPrefix("he"), s.base, s + "!", type(of: s), s.first!, Int("12abc".prefix(2))!)
}
do {
  print("abc".elementsEqual("abc"), "abc".starts(with: "ab"), "abc".lexicographicallyPrecedes("abd"), "abc".min()!, "abc".max()!, "cab".sorted(), String("cab".sorted()), "abc".enumerated().map { "\($0)\($1)" })
}
do {
  print("a".hashValue == "a".hashValue, "abc".description, "abc".debugDescription, "abc".isEmpty, "".first as Any, "".last as Any, "".max() as Any, "".split(separator: ","), "".components(separatedBy: ","))
}
