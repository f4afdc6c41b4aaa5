struct Version: Comparable, Hashable, CustomStringConvertible {
  var major: Int, minor: Int
  static func < (a: Version, b: Version) -> Bool { (a.major, a.minor) < (b.major, b.minor) }
  var description: String { "v\(major).\(minor)" }
}
let vs = [Version(major: 1, minor: 5), Version(major: 0, minor: 9), Version(major: 1, minor: 2)]
print(vs.sorted(), vs.max()!, vs.min()!, vs[0] >= vs[2], vs[0] != vs[1], Set(vs + vs).count)
print("\(vs[0])", [vs[0]], Optional(vs[0]) as Any, vs.contains(Version(major: 0, minor: 9)))
enum Size: Comparable { case small, medium(Int), large }
print(Size.small < .large, Size.medium(3) < .medium(5), Size.medium(9) < .large, [Size.large, .small, .medium(1)].sorted())
enum Suit: String, CaseIterable, Hashable { case hearts, spades }
struct Card: Hashable { let suit: Suit; let rank: Int }
var seen: [Card: Int] = [:]
for c in [Card(suit: .hearts, rank: 1), Card(suit: .spades, rank: 1), Card(suit: .hearts, rank: 1)] { seen[c, default: 0] += 1 }
print(seen[Card(suit: .hearts, rank: 1)]!, seen.count)
struct Point: Equatable { var x = 0.0; var tags: [String] = []; var o: Int? }
print(Point() == Point(), Point(x: .nan) == Point(x: .nan), Point(tags: ["a"]) == Point(tags: ["a"]), Point(o: 1) == Point(o: nil))
struct Id: Equatable { let id: Int; let note: String; static func == (a: Id, b: Id) -> Bool { a.id == b.id } }
print(Id(id: 1, note: "a") == Id(id: 1, note: "b"), [Id(id: 1, note: "")].contains(Id(id: 1, note: "z")), [1: [Id(id: 2, note: "")]] == [1: [Id(id: 2, note: "q")]])
