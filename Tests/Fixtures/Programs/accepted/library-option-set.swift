// OptionSet: a set of flags in the bits of an integer.
struct Permissions: OptionSet {
  let rawValue: Int
  static let read = Permissions(rawValue: 1 << 0)
  static let write = Permissions(rawValue: 1 << 1)
  static let execute = Permissions(rawValue: 1 << 2)
  static let all: Permissions = [.read, .write, .execute]
}
var p: Permissions = [.read, .write]
print(p.rawValue, p.contains(.read), p.contains(.execute), p.isEmpty)
p.insert(.execute)
print(p == .all, p.rawValue)
p.remove(.write)
print(p.rawValue, p.contains(.write))
let q: Permissions = [.write, .execute]
print(p.union(q).rawValue, p.intersection(q).rawValue, p.subtracting(q).rawValue, p.symmetricDifference(q).rawValue)
p.formUnion(.write)
p.formIntersection([.read, .write])
print(p.rawValue)
p.subtract(.read)
print(p.rawValue, p.isSubset(of: .all), Permissions.all.isSuperset(of: p), p.isDisjoint(with: .read))
let none: Permissions = []
print(none.isEmpty, none.rawValue, none == Permissions())
let (inserted, member) = p.insert(.read)
print(inserted, member.rawValue)
print(p.insert(.read).inserted)
if let removed = p.remove(.read) { print("removed", removed.rawValue) }
print(p.remove(.execute) as Any)
struct Style: OptionSet {
  var rawValue: UInt8
  static let bold = Style(rawValue: 1)
  static let italic = Style(rawValue: 2)
}
func describe(_ s: Style) -> String {
  var parts: [String] = []
  if s.contains(.bold) { parts.append("bold") }
  if s.contains(.italic) { parts.append("italic") }
  return parts.isEmpty ? "plain" : parts.joined(separator: "+")
}
print(describe([.bold, .italic]), describe([]), describe(.italic))

