// protocols w/ associated types, opaque results, type erasure
protocol Container<Item> { associatedtype Item; associatedtype Items: Sequence<Item>; var items: Items { get }; mutating func add(_ i: Item); static var kind: String { get } }
extension Container { static var kind: String { "container" }; func joined(_ f: (Item) -> String) -> String { items.map(f).joined(separator: "/") } }
extension Container where Item: Numeric { var sum: Item { items.reduce(.zero, +) } }
struct Stack<T>: Container { private(set) var items: [T] = []; mutating func add(_ i: T) { items.append(i) } }
struct Bag<T: Hashable>: Container { var items: Set<T> = []; mutating func add(_ i: T) { items.insert(i) }; static var kind: String { "bag" } }
struct Repeated: Container { var items: Repeated.Run = .init(n: 0, v: "x"); mutating func add(_ i: String) { items.n += 1; items.v = i }
  struct Run: Sequence { var n: Int, v: String; func makeIterator() -> some IteratorProtocol<String> { repeatElement(v, count: n).makeIterator() } } }
func fill<C: Container>(_ c: inout C, with xs: some Sequence<C.Item>) -> String { for x in xs { c.add(x) }; return "\(C.kind) \(c.items.map { "\($0)" }.sorted())" }
var s = Stack<Int>(), b = Bag<Int>(), r = Repeated()
print(fill(&s, with: 1...4), fill(&b, with: [3, 3, 1]), fill(&r, with: ["q", "w"]), s.sum, b.sum, r.joined { $0 + "!" })
func makeShape(_ n: Int) -> some Shape { Poly(sides: n, len: 2) }
protocol Shape: CustomStringConvertible { var area: Double { get }; func scaled(_ k: Double) -> Self }
extension Shape { var description: String { "\(type(of: self))(\(area))" } }
struct Poly: Shape { let sides: Int; var len: Double; var area: Double { Double(sides) * len }; func scaled(_ k: Double) -> Poly { Poly(sides: sides, len: len * k) } }
struct Dot: Shape { var area: Double { 0 }; func scaled(_: Double) -> Dot { self } }
let shapes: [any Shape] = [makeShape(3), Dot(), makeShape(5).scaled(0.5)]
print(shapes, shapes.map { $0.scaled(2).area }.reduce(0, +))
func largest(_ xs: [any Shape]) -> (any Shape)? { xs.max { $0.area < $1.area } }
print(largest(shapes).map(String.init(describing:)) ?? "none", largest([]) == nil)
struct AnyContainer<Item>: Container {
  private var _items: () -> AnySequence<Item>, _add: (Item) -> Void
  init<C: Container>(_ c: C) where C.Item == Item { var copy = c; _items = { AnySequence(copy.items) }; _add = { copy.add($0) } }
  var items: AnySequence<Item> { _items() }
  mutating func add(_ i: Item) { _add(i) }
}
var erased = [AnyContainer(s), AnyContainer(b)]
erased[0].add(10); erased[1].add(20)
print(erased.map { $0.items.sorted() }, s.items, AnyContainer<Int>.kind)
enum Unit {}; enum Meters {}; enum Feet {}
struct Quantity<U>: Comparable { var v: Double; static func < (a: Self, b: Self) -> Bool { a.v < b.v }; static func + (a: Self, b: Self) -> Self { .init(v: a.v + b.v) } }
extension Quantity where U == Feet { var meters: Quantity<Meters> { .init(v: v * 0.3048) } }
extension Quantity<Meters> { var km: Double { v / 1000 } }
let d = Quantity<Feet>(v: 1000).meters + Quantity(v: 5)
print(d, d.km, d > Quantity(v: 2), type(of: d))
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: Self, b: Self) -> Self { a + b } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Wrapped? { nil }
  static func <> (a: Self, b: Self) -> Self { switch (a, b) { case let (x?, y?): x <> y; case (nil, let z), (let z, nil): z } } }
struct Pair<A: Monoid, B: Monoid>: Monoid { var a: A, b: B; static var empty: Pair { .init(a: .empty, b: .empty) }; static func <> (x: Pair, y: Pair) -> Pair { .init(a: x.a <> y.a, b: x.b <> y.b) } }
extension Sequence where Element: Monoid { func concat() -> Element { reduce(.empty, <>) } }
print(["a", "b"].concat(), [[1], [2, 3]].concat(), ["x", nil, "y"].concat() ?? "-", [Pair(a: "k", b: [1]), Pair(a: "l", b: [2])].concat())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(compose(curry(+)(2), { $0 * 10 })(3), compose(String.init, \.count)(12345), [1, 2].map(curry(max)(2)))
func first<C: Collection, P>(_ c: C, _ kp: KeyPath<C.Element, P>, _ v: P) -> C.Element? where P: Equatable { c.first { $0[keyPath: kp] == v } }
print(first(["aa", "b"], \.count, 1) ?? "?", first([1...3, 2...9], \.lowerBound, 2)!)
extension Collection where Element: Comparable, SubSequence: Collection {
  func isSortedAscending() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
print([1, 2, 2].isSortedAscending(), "hello".isSortedAscending(), (0..<5).isSortedAscending())
