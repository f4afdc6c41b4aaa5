import Foundation
let s = "Hello, Wörld! 👨‍👩‍👧 é"
print(s.count, s.utf8.count, s.utf16.count, s.unicodeScalars.count)
print(s.uppercased(), s.lowercased(), s.hasPrefix("Hello"), s.hasSuffix("é"), s.contains("Wör"))
let i = s.index(s.startIndex, offsetBy: 7)
print(s[i], s[..<i], s[i...], s[s.startIndex], s[s.index(before: s.endIndex)])
print(s.firstIndex(of: "W")! == i, s.prefix(5), s.suffix(3), s.dropFirst(7), s.dropLast(2))
for (n, c) in "añb".enumerated() { print(n, c) }
print(String(s.reversed()), "abc".reversed().map { String($0) })
print("a,b,,c".split(separator: ","), "a,b,,c".components(separatedBy: ","), "a b  c".split(separator: " ", omittingEmptySubsequences: false))
print("  x y \n".trimmingCharacters(in: .whitespacesAndNewlines), "xxabcxx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("one two three".replacingOccurrences(of: "two", with: "2"), "hello world foo".capitalized)
print("abc".padding(toLength: 6, withPad: ".", startingAt: 0), "abcdef".padding(toLength: 3, withPad: ".", startingAt: 0))
if let r = s.range(of: "Wörld") { print(s[r], s[r.upperBound...]) }
var t = "abc"
t.insert("X", at: t.index(after: t.startIndex))
t.insert(contentsOf: "yz", at: t.endIndex)
t.remove(at: t.startIndex)
t.removeLast()
t.append("!")
t += "?"
print(t, t.first!, t.last!, t.removeFirst(), t)
t.removeAll { $0 == "b" }
t.replaceSubrange(t.startIndex..<t.index(after: t.startIndex), with: "QQ")
print(t, t.isEmpty, String(t.filter { $0 != "Q" }))
let sub = "key=value".split(separator: "=")
print(sub[0], sub[1].uppercased(), String(sub[0]) + "!", sub[0] == "key", sub.map(String.init))
print(Int("42")! + Int("7f", radix: 16)!, Int("x") as Any, Int(" 1") as Any, Double("2.5e3")!, Double("abc") as Any, Int("12".prefix(1))!)
print(String(255, radix: 16), String(255, radix: 2), String(-255, radix: 36, uppercase: true), String(3.5), String(true), String("c" as Character))
print("é" == "e\u{301}", "a" < "b", "Z" < "a", "apple" < "apricot", ["b", "a", "C"].sorted())
print(Set(["é", "e\u{301}"]).count)
for c in "aZ5 é한\n!+" { print(c.isLetter, c.isNumber, c.isWhitespace, c.isUppercase, c.isLowercase, c.isPunctuation, c.isSymbol, c.isNewline, c.isASCII, c.asciiValue as Any, c.wholeNumberValue as Any) }
print("7".first!.wholeNumberValue!, Character("a") < Character("b"), "f".first!.hexDigitValue!)
print(Array("abc".utf8), "abc".utf8.map { Int($0) }.reduce(0, +), Array("é".utf16), "aé".unicodeScalars.map { $0.value })
print(String(decoding: [72, 105] as [UInt8], as: UTF8.self), Character(UnicodeScalar(65)), Character(UnicodeScalar(UInt8(66))), UnicodeScalar(0x1F600)!)
print(["a", "b", "c"].joined(), ["a", "b"].joined(separator: ", "), String(repeating: "ab", count: 3), String(repeating: "-" as Character, count: 4))
print("line1\nline2\r\nline3".split(whereSeparator: { $0.isNewline }).count, "line1\nline2".components(separatedBy: "\n"), "a1b2".components(separatedBy: .decimalDigits))
print("abc".elementsEqual("abc"), "hello".contains("l" as Character), "hello".firstIndex(of: "z") == nil, "hello".lastIndex(of: "l")! == "hello".index("hello".startIndex, offsetBy: 3))
print("hello".map { $0.uppercased() }, "hello".sorted(), String("hello".sorted()), "hello".min()!, "hello".max()!)
print("abcdef".indices.map { "abcdef"[$0] }, "hello".distance(from: "hello".startIndex, to: "hello".endIndex))
print(#"raw \n \(x)"#, "tab\tq\"uote\\ \u{41}")
print("""
  multi
    line \(1 + 1)
  end
  """)
print(String(describing: [1: "a"]), String(reflecting: "q\n"), "\([1, 2])", "\("str")", "\(["x": "y"])")
debugPrint("text", 1, [1.5], ["a"])
print(1, "two", 3.0, separator: "-", terminator: "!\n")
print("abc".starts(with: "ab"), "x".isEmpty, "".isEmpty, "abc".lowercased() == "ABC".lowercased())
let words = "the quick brown fox".split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
print(words.joined(separator: " "))
var out = ""
print("to stream", 5, to: &out)
print(out, terminator: "")
func shout<S: StringProtocol>(_ s: S) -> String { s.uppercased() + "!" }
print(shout("a"), shout("abc".dropFirst()))
let caesar = String("Hello".unicodeScalars.map { s -> Character in
  let v = s.value
  return Character(UnicodeScalar(v >= 97 && v <= 122 ? (v - 97 + 3) % 26 + 97 : v)!)
})
print(caesar)
