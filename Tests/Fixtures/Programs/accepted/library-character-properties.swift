let all: [Character] = ["a", "Z", "5", " ", "\n", "é", "한", "!", "½", "🙂", "_", "+", "$", "Ⅷ", "٣", "ß"]
for c in all {
  print(c.debugDescription, c.isLetter, c.isNumber, c.isWholeNumber, c.isWhitespace, c.isNewline, c.isASCII)
  print(c.isUppercase, c.isLowercase, c.isCased, c.isPunctuation, c.isSymbol, c.isMathSymbol, c.isCurrencySymbol)
  print(c.isHexDigit, c.hexDigitValue as Any, c.wholeNumberValue as Any, c.asciiValue as Any)
  print(c.uppercased(), c.lowercased(), c.unicodeScalars.count, c.utf8.count)
}
print(Character("a") < "b", Character("a") == "a", ("a"..."e").contains("c"), "a".first!)
print(String(Character("x")) + "y", Character(UnicodeScalar(65 as UInt8)), "\("q" as Character)")
let c: Character = "k"
switch c { case "a"..."j": print("first"); case "k"..."z": print("second"); default: print("none") }
print("hello".map { $0.isVowel }, Set("hello").count)
extension Character { var isVowel: Bool { "aeiou".contains(self) } }
print(Character("9").wholeNumberValue! + 1, Character("f").hexDigitValue!)
