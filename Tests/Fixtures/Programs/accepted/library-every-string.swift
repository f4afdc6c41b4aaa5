import Foundation
var s = "Hello, 세계 👋🏽"
print(s.count, s.isEmpty, s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.first!, s.last!, s.uppercased(), s.lowercased(), String(s.reversed()))
print(s.hasPrefix("Hell"), s.hasSuffix("👋🏽"), s.contains("세계"), s.contains(where: \.isNumber), s.contains(Character("세")), s.firstIndex(of: ",")!.utf16Offset(in: s))
let i = s.index(s.startIndex, offsetBy: 7); print(s[i], s[i...], s[..<i], s[s.index(after: i)], s[s.index(before: s.endIndex)], s.distance(from: s.startIndex, to: i))
s.insert("!", at: s.endIndex); s.insert(contentsOf: "??", at: s.startIndex); print(s, s.remove(at: s.startIndex), s.removeFirst(), s.removeLast(), s)
s.removeFirst(2); s.removeLast(2); print(s); s.removeSubrange(..<s.index(s.startIndex, offsetBy: 2)); print(s); s.replaceSubrange(s.startIndex..<s.index(after: s.startIndex), with: "XY"); print(s)
s.append("z"); s.append(contentsOf: "abc"); s += "def"; s.append(Character("q")); s.removeAll { $0 == "a" }; print(s, s.popLast()!); s.removeAll(); print(s.isEmpty, s.popLast() as Any)
let w = "the quick  brown fox"
print(w.split(separator: " "), w.split(separator: " ", omittingEmptySubsequences: false), w.split(separator: " ", maxSplits: 1), w.split { $0 == "q" || $0 == "b" }, w.components(separatedBy: " "), w.split(separator: "quick"))
print(w.prefix(3), w.suffix(3), w.dropFirst(4), w.dropLast(4), w.prefix(while: { $0 != " " }), w.drop { $0 != " " }, w.prefix(99), w.suffix(0).isEmpty)
print(w.map { $0.uppercased() }.joined(), w.filter { !"aeiou".contains($0) }, w.compactMap { $0.isLetter ? $0 : nil }.count, w.reduce("") { String($1) + $0 }, Set(w).count, w.sorted().first!, String(w.sorted()), w.max()!, w.min()!)
print(w.capitalized, w.replacingOccurrences(of: "quick", with: "slow"), w.range(of: "quick") != nil, w.trimmingCharacters(in: .whitespaces), "  a b ".trimmingCharacters(in: .whitespacesAndNewlines) + "|", "abc".padding(toLength: 5, withPad: "-", startingAt: 0), "a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")))
if let r = w.range(of: "brown") { print(w[r], w[..<r.lowerBound], w[r.upperBound...], w.replacingCharacters(in: r, with: "red")) }
print("a" < "b", "A" < "a", "가" < "나", "é" == "e\u{301}", "abc".compare("abd") == .orderedAscending, "ABC".caseInsensitiveCompare("abc") == .orderedSame, "" < "a", "10" < "9")
print(Int("42")!, Int("-7")!, Int("x") as Any, Int("+5")!, Int(" 5") as Any, Int("ff", radix: 16)!, Double("3.5")!, Double("1e3")!, Double("abc") as Any, Double("inf")!, Float("2.5")!, Bool("true")!, Bool("yes") as Any, Double("nan")!.isNaN, Int("") as Any, Double(" 1") as Any, Double("0x1p4")!, UInt8("256") as Any, Int8("-128")!)
print(String(255, radix: 16), String(255, radix: 16, uppercase: true), String(-10, radix: 2), String(3.0), String(true), String("x" as Character), String(repeating: "ab", count: 3), String(describing: [1]), String(reflecting: "q\n\"é\t\0"), String(42), String(describing: nil as Int?), String([Character("a"), "b"]), String("abc".dropFirst()))
for (i, c) in "a한😀".enumerated() { print(i, c, c.unicodeScalars.first!.value, c.utf8.count, c.isLetter, c.isASCII, c.asciiValue as Any) }
print("e\u{301}".count, "🇰🇷".count, "👨‍👩‍👧".count, "\r\n".count, "각".unicodeScalars.map { $0.value }, "각".decomposedStringWithCanonicalMapping.unicodeScalars.count)
print(Array("abc".utf8), Array("é".utf16), "abc".utf8.first!, "abc".unicodeScalars.map { $0 }, "abc".utf8.reduce(0) { $0 + Int($1) }, String(decoding: [72, 105], as: UTF8.self), String(UnicodeScalar(65)), Character(UnicodeScalar(97)), UnicodeScalar("A").value, Character("a").asciiValue! + 1)
print("abc".utf8, "abc".utf16, "abc".unicodeScalars, "abc".elementsEqual("abc"), "abc".starts(with: "ab"), "ab".lexicographicallyPrecedes("b"), zip("ab", "cd").map { "\($0)\($1)" }, "abc".indices.map { "abc"[$0] }, "a-b".lastIndex(of: "-") != nil, "abcabc".lastIndex(of: "b")!.utf16Offset(in: "abcabc"))
print("""
  multi
    "line" \(1 + 1)
  end\
   joined
  """, #"raw \n \#(1 + 1)"#, "tab\tq\"\u{41}")
print("abc".debugDescription, "abc".description, "abc".hashValue == "abc".hashValue, "a".isEmpty, "abc".randomElement() != nil, "cab".sorted(by: >), "abc".shuffled().count, "Abc".first!.isUppercase, "aXbX".split(separator: "X", maxSplits: 1, omittingEmptySubsequences: false))
var t = Substring("hello"); t += " there"; t.append("!"); t.append(contentsOf: "??"); print(t, t.count, t.base.count, t.uppercased(), t == "x", t.hasPrefix("he"), String(t), t + "z", "z" + t)
t.removeAll(where: { $0 == "e" }); t.insert("e", at: t.startIndex); t.replaceSubrange(t.startIndex..<t.index(after: t.startIndex), with: "QQ"); t.remove(at: t.startIndex); print(t, t.popFirst()!, t.removeFirst(), t.removeLast(), t, t.reversed() as [Character], t.split(separator: "l"), Int("12x".dropLast())!, Double("1.5x".prefix(3))!)
func f<S: StringProtocol>(_ s: S) -> Int { s.count + s.uppercased().count + (s.hasPrefix("a") ? 1 : 0) + (s.contains("b") ? 10 : 0) + s.split(separator: ",").count }; print(f("a,b"), f("a,b".dropFirst()))
func g<S: StringProtocol>(_ a: S, _ b: S) -> Bool { a == b || a < b }; print(g("a", "b"), g("b"[...], "a"[...])); func h(_ s: some StringProtocol) -> String { String(s.reversed()) + s.lowercased() }; print(h("ABc"), h("ABc".suffix(1)))
print("a b".replacing(" ", with: "_"), "aXbXc".firstRange(of: "X") != nil, "abcb".ranges(of: "b").count, "  x".trimmingPrefix(while: \.isWhitespace), "abc".trimmingPrefix("a"), "x=1".split(separator: "=").map(String.init), "abc".contains("bc"), ["a", "b"].map { $0 + "!" }.joined(separator: ", "), "abc" + String(1), "a" + "b" == "ab")
var out = ""; print("x", 1, to: &out); print("y", terminator: "", to: &out); debugPrint("z", to: &out); print(out.debugDescription); debugPrint("a", 1, 2.0, [1], ["k": "v"], separator: "|", terminator: "#\n"); print(1, "a", 2.5, true, separator: "-"); print(); print("", terminator: "\n"); print([1, "a", 2.0] as [Any], nil as Int? as Any, (1, "b"), [nil, 1])
