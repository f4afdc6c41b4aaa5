// Views of a string: scalars, UTF-8, UTF-16.
let s = "aé한🙂"
print(s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count)
for u in s.unicodeScalars { print(u, u.value, terminator: " ") }
print()
print(s.unicodeScalars.map { $0.value })
print(Array(s.utf8.prefix(3)), Array(s.utf16))
let a: Unicode.Scalar = "A"
print(a, a.value, a.isASCII, Character(a))
print(UnicodeScalar(66 as UInt8), UnicodeScalar(0x1F600 as UInt32)!)
print(String(UnicodeScalar(97 as UInt8)), Character(UnicodeScalar(98 as UInt8)))
let shifted = String("hello".unicodeScalars.map { Character(UnicodeScalar($0.value + 1)!) })
print(shifted)
print("x".unicodeScalars.first!.value, ("y" as Character).unicodeScalars.first!.value)
print(a < "B")
var scalars = String.UnicodeScalarView()
scalars.append("q")
print(String(scalars))
print(UnicodeScalar(0xD800 as UInt32) == nil)
