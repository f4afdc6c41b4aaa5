import Foundation
let s = "héllo wörld"
print(s.startIndex.utf16Offset(in: s), s.endIndex.utf16Offset(in: s))
let i = s.firstIndex(of: "w")!
print(i.utf16Offset(in: s), s.distance(from: s.startIndex, to: i))
print(s[i...], s[..<i], s[i])
let j = s.index(i, offsetBy: 2)
print(s[j], s[s.index(before: i)], s[s.index(after: i)])
let r = s.range(of: "wör")!
print(s[r], s[r.upperBound...])
print(String.Index(utf16Offset: 4, in: s) == s.index(s.startIndex, offsetBy: 4))
print(s.indices.count, s.lastIndex(of: "l")! > s.firstIndex(of: "l")!)
var t = s
t.insert("!", at: t.endIndex)
t.insert(contentsOf: "ab", at: t.startIndex)
t.remove(at: t.startIndex)
print(t)
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 3), with: "XYZ")
print(t)
t.removeSubrange(t.startIndex...t.startIndex)
t.removeFirst()
t.removeLast(2)
print(t, t.popLast() as Any)
