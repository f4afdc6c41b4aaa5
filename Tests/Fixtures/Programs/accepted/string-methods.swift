import Foundation
let s = "Hello, World"
print(s.count, s.isEmpty, s.uppercased(), s.lowercased(), s.hasPrefix("Hell"), s.hasSuffix("x"))
print(s.first!, s.last!, s.prefix(5), s.suffix(5), s.dropFirst(7), s.dropLast(7), s.contains("World"), s.contains("z"))
print(s.split(separator: ","), "a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false), "a b c d".split(separator: " ", maxSplits: 2))
let i = s.firstIndex(of: ",")!
print(s[..<i], s[i...], s[s.index(after: i)], s.distance(from: s.startIndex, to: i), s[s.index(s.startIndex, offsetBy: 4)])
var t = "abc"
t.insert("X", at: t.startIndex)
t.append("d"); t += "ef"
t.removeLast()
t.remove(at: t.index(t.startIndex, offsetBy: 1))
print(t, t.count)
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 2), with: "__")
print(t)
print(String(repeating: "ab", count: 3), String(["x", "y"]), String(123), String(1.5), String(true), "a" + "b" + String("c" as Character))
print(s.filter { $0.isLetter }, s.map { $0 == "l" ? "L" : $0 }.count, String(s.map { $0 == "l" ? "L" : $0 }), s.reduce(0) { $0 + ($1 == "o" ? 1 : 0) })
print("b" < "c", "apple" < "Banana", "a" < "aa", ["b", "a", "C"].sorted())
print("  trim me ".drop { $0 == " " }, s.enumerated().filter { $0.offset % 5 == 0 }.map { $0.element })
print("one two".capitalized, s.replacingOccurrences(of: "l", with: "L"), "a-b-c".components(separatedBy: "-"), " x ".trimmingCharacters(in: .whitespaces))
print("line1\nline2\n".split(separator: "\n").count, "k=v".split(separator: "=").map(String.init), Array("abc"), s.lastIndex(of: "o")! > s.firstIndex(of: "o")!)
print(s.indices.count, s.allSatisfy { $0.isASCII }, s.min()!, s.max()!, s.randomElement() != nil, s.starts(with: "He"), s.elementsEqual("x"))
for (n, ch) in "ab".enumerated() { print(n, ch, terminator: " ") }
print(zip("abc", [1, 2, 3]).map { "\($0)\($1)" }, "12,x,3".split(separator: ",").compactMap { Int($0) })
print("""
  multi "quoted"
    indented \(1 + 2)
  joined \
  line
  """)
