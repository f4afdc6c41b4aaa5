protocol Container { associatedtype Item; var items: [Item] { get set }; init() ; mutating func add(_ i: Item) }
extension Container { mutating func add(_ i: Item) { items.append(i) } ; var count: Int { items.count } ; subscript(i: Int) -> Item? { items.indices.contains(i) ? items[i] : nil } ; static func of(_ i: Item...) -> Self { var s = Self(); i.forEach { s.add($0) }; return s } }
extension Container where Item: Comparable { func sortedItems() -> [Item] { items.sorted() } ; var extremes: (Item, Item)? { guard let a = items.min(), let b = items.max() else { return nil }; return (a, b) } }
extension Container where Item == String { var joined: String { items.joined(separator: "-") } }
struct Bag<T>: Container { var items: [T] = [] }
struct UniqueBag<T: Hashable>: Container { var items: [T] = []; private var seen: Set<T> = []; init() {} ; mutating func add(_ i: T) { if seen.insert(i).inserted { items.append(i) } } }
final class Shared<C: Container>: Container { var inner = C(); var items: [C.Item] { get { inner.items } set { inner.items = newValue } } ; init() {} ; func add(_ i: C.Item) { inner.add(i); inner.add(i) } }
func fill<C: Container>(_ t: C.Type = C.self, with s: some Sequence<C.Item>) -> C { var c = t.init(); for x in s { c.add(x) }; return c }
func merge<A: Container, B: Container>(_ a: A, _ b: B) -> [A.Item] where A.Item == B.Item { a.items + b.items }
let b = Bag.of(3, 1, 2), u = UniqueBag.of("x", "y", "x")
print(b.sortedItems(), b.extremes!, u.joined, u[1]!, u[5] as Any, b.count)
let f: UniqueBag<Int> = fill(with: [1, 1, 2]); print(f.items, fill(Bag<Character>.self, with: "hey").items)
let s = Shared<Bag<Int>>(); s.add(4); var sv = s; sv.items.append(9); print(s.items, merge(b, s), Shared<UniqueBag<Int>>.of(1, 2, 1).items)
enum Either<L, R> { case left(L), right(R)
  func fold<T>(_ l: (L) throws -> T, _ r: (R) throws -> T) rethrows -> T { switch self { case .left(let x): try l(x); case .right(let x): try r(x) } }
  func mapRight<T>(_ f: (R) -> T) -> Either<L, T> { switch self { case .left(let l): .left(l); case .right(let r): .right(f(r)) } } }
extension Either: Equatable where L: Equatable, R: Equatable {}
extension Either: CustomStringConvertible { var description: String { fold({ "L(\($0))" }, { "R(\($0))" }) } }
let es: [Either<String, Int>] = ["1", "x", "22"].map { s in Int(s).map { .right($0) } ?? .left(s) }
print(es, es.map { $0.mapRight { Double($0) / 2 } }, es[0] == .right(1), es.contains(.left("x")))
struct Matrix2<T> { private var d: [[T]]; init(_ r: Int, _ c: Int, _ v: @autoclosure () -> T) { d = (0..<r).map { _ in (0..<c).map { _ in v() } } }
  subscript(_ r: Int, _ c: Int) -> T { get { d[r][c] } set { d[r][c] = newValue } } }
struct LinkedList<E>: Sequence, ExpressibleByArrayLiteral { indirect enum N { case end, node(E, N) } ; var h = N.end
  init(arrayLiteral e: E...) { for x in e.reversed() { h = .node(x, h) } }
  func makeIterator() -> AnyIterator<E> { var c = h; return AnyIterator { guard case let .node(x, n) = c else { return nil }; c = n; return x } }
  mutating func reverse() { var r = N.end; for x in self { r = .node(x, r) }; h = r } }
var ll: LinkedList = [1, 2, 3]; ll.reverse(); print(Array(ll), ll.map { $0 * 2 }, ll.contains(2), ll.sorted(), Array(ll.dropFirst()), ll.max()!)
for (i, x) in ll.enumerated() where i != 1 { print(i, x) }
struct Pair<A, B> { var a: A; var b: B; func swapped() -> Pair<B, A> { .init(a: b, b: a) } ; static func zip(_ x: [A], _ y: [B]) -> [Pair] { Swift.zip(x, y).map(Pair.init) } }
extension Pair where A == B { var both: [A] { [a, b] } }
print(Pair(a: 1, b: "x").swapped(), Pair(a: 1, b: 2).both, Pair.zip([1, 2], ["a", "b"]).map(\.b))
