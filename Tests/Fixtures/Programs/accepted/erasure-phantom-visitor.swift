// type erasure, phantom types, associated types, where clauses
protocol Storage { associatedtype Item; var count: Int { get }; mutating func add(_ i: Item); subscript(_ i: Int) -> Item { get } }
extension Storage { var all: [Item] { (0..<count).map { self[$0] } }; var isEmpty: Bool { count == 0 } }
extension Storage where Item: Equatable { func index(of x: Item) -> Int? { all.firstIndex(of: x) } }
extension Storage where Item == String { func joined() -> String { all.joined(separator: "+") } }
struct ArrayStorage<T>: Storage { private var a: [T] = []; var count: Int { a.count }; mutating func add(_ i: T) { a.append(i) }; subscript(_ i: Int) -> T { a[i] } }
struct Pairs: Storage { typealias Item = (String, Int); var list: [Item] = []; var count: Int { list.count }
  mutating func add(_ i: Item) { list.insert(i, at: 0) }
  subscript(_ i: Int) -> Item { list[i] } }
struct AnyStorage<Item>: Storage {
  private class Base { var count: Int { fatalError() }; func add(_: Item) {}; func get(_ i: Int) -> Item { fatalError() } }
  private final class Box<S: Storage>: Base where S.Item == Item {
    var s: S
    init(_ s: S) { self.s = s }
    override var count: Int { s.count }
    override func add(_ i: Item) { s.add(i) }
    override func get(_ i: Int) -> Item { s[i] }
  }
  private let box: Base
  init<S: Storage>(_ s: S) where S.Item == Item { box = Box(s) }
  var count: Int { box.count }
  mutating func add(_ i: Item) { box.add(i) }
  subscript(_ i: Int) -> Item { box.get(i) }
}
var s = ArrayStorage<String>()
s.add("x"); s.add("y")
var e = AnyStorage(s)
e.add("z")
print(s.joined(), e.joined(), e.index(of: "z")!, s.index(of: "z") as Any, e.count)
var ps = Pairs()
ps.add(("a", 1)); ps.add(("b", 2))
print(ps.all, AnyStorage(ps)[0].1)
func merge<A: Storage, B: Storage>(_ a: A, _ b: B) -> [A.Item] where A.Item == B.Item { a.all + b.all }
print(merge(s, e))
func describeAll(_ storages: [any Storage]) { for s in storages { print(type(of: s), s.count, s.isEmpty) } }
describeAll([s, ps, ArrayStorage<Int>()])
// phantom types
enum Meters {}; enum Feet {}
struct Distance<Unit>: Equatable, Comparable { var value: Double
  static func + (a: Self, b: Self) -> Self { Self(value: a.value + b.value) }
  static func < (a: Self, b: Self) -> Bool { a.value < b.value } }
extension Distance where Unit == Feet { var meters: Distance<Meters> { .init(value: value * 0.3048) } }
let d1 = Distance<Meters>(value: 10), d2 = Distance<Feet>(value: 10)
print(d1 + d2.meters, d1 > d2.meters, type(of: d2.meters))
// function-based erasure
struct AnyComparator<T> { let compare: (T, T) -> Bool
  init(_ f: @escaping (T, T) -> Bool) { compare = f }
  static func by<V: Comparable>(_ k: @escaping (T) -> V) -> Self { .init { k($0) < k($1) } }
  func then(_ o: Self) -> Self { .init { compare($0, $1) || !compare($1, $0) && o.compare($0, $1) } }
  var reversed: Self { .init { compare($1, $0) } } }
let words = ["pear", "fig", "apple", "kiwi", "date", "plum"]
let cmp = AnyComparator<String>.by(\.count).reversed.then(.by { $0 })
print(words.sorted(by: cmp.compare))
protocol Visitor { associatedtype R; func visit(_ n: Leaf) -> R; func visit(_ n: Branch) -> R }
protocol Tree { func accept<V: Visitor>(_ v: V) -> V.R }
struct Leaf: Tree { let v: Int; func accept<V: Visitor>(_ v: V) -> V.R { v.visit(self) } }
struct Branch: Tree { let l, r: any Tree; func accept<V: Visitor>(_ v: V) -> V.R { v.visit(self) } }
struct Sum: Visitor { func visit(_ n: Leaf) -> Int { n.v }; func visit(_ n: Branch) -> Int { n.l.accept(self) + n.r.accept(self) } }
struct Show: Visitor { var depth = 0; func visit(_ n: Leaf) -> String { String(repeating: " ", count: depth) + "\(n.v)\n" }
  func visit(_ n: Branch) -> String { let deeper = Show(depth: depth + 1); return String(repeating: " ", count: depth) + "*\n" + n.l.accept(deeper) + n.r.accept(deeper) } }
let t: any Tree = Branch(l: Leaf(v: 1), r: Branch(l: Leaf(v: 2), r: Leaf(v: 3)))
print(t.accept(Sum())); print(t.accept(Show()), terminator: "")
extension Sequence where Element: Numeric { func dot<S: Sequence>(_ o: S) -> Element where S.Element == Element { zip(self, o).reduce(0) { $0 + $1.0 * $1.1 } } }
print([1, 2, 3].dot(4...6), [0.5].dot([4]), Set([2]).dot([3]))
extension Array where Element: Comparable { func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } } }
extension Dictionary where Value: Collection { var totalCount: Int { values.reduce(0) { $0 + $1.count } } }
extension Optional where Wrapped: Collection { var orEmptyCount: Int { self?.count ?? 0 } }
print([1, 2, 2].isSorted(), ["b", "a"].isSorted(), ["k": [1, 2], "l": [3]].totalCount, (nil as String?).orEmptyCount, Optional("abc").orEmptyCount)
