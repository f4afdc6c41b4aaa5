let s = [1, 2, 3, 4].lazy
print(type(of: s.enumerated()), type(of: s.enumerated().map { $0.offset }))
print(String(["a", "b", "c"] as [Character]), String("abc".reversed()), String(["x", "y"].joined()), String("hello".filter { $0 != "l" }), String(Set<Character>(["q"])), String([Character]("abc")[1...]))
print(String("abc".lazy.map { $0 }))
print(String(zip("ab", "cd").map { $0.0 }))
print(String(repeatElement("z" as Character, count: 3)), String("abc".prefix(2).reversed()), String(stride(from: 0, to: 3, by: 1).map { Character("\($0)") }))
print(String("añ".unicodeScalars.prefix(1)), String("a".unicodeScalars), String("xy".utf16) as Any)
