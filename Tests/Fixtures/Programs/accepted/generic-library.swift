struct Pair<A, B> { var first: A, second: B
  func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) }
  func map<C>(_ f: (A) -> C) -> Pair<C, B> { .init(first: f(first), second: second) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A == B { var both: [A] { [first, second] } }
let p = Pair(first: 1, second: "one")
print(p, p.swapped(), p.map { Double($0) / 2 }, p == Pair(first: 1, second: "one"), Pair(first: 2, second: 3).both)
enum Either<L, R> { case left(L), right(R)
  func fold<T>(_ l: (L) -> T, _ r: (R) -> T) -> T { switch self { case .left(let x): l(x); case .right(let y): r(y) } } }
let es: [Either<Int, String>] = [.left(3), .right("abc")]
print(es.map { $0.fold({ $0 * 10 }, { $0.count }) }, es)
extension Array {
  func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
  func partitioned(_ test: (Element) -> Bool) -> (yes: [Element], no: [Element]) { var r: (yes: [Element], no: [Element]) = ([], []); for x in self { if test(x) { r.yes.append(x) } else { r.no.append(x) } }; return r }
  subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil }
}
print([1, 2, 3, 4, 5].chunked(2), [1, 2, 3, 4].partitioned { $0 % 2 == 0 }, [1][safe: 0] as Any, [1][safe: 3] as Any)
extension Sequence where Element: Numeric { func total() -> Element { reduce(0, +) } }
extension Collection where Element: BinaryFloatingPoint { var average: Element? { isEmpty ? nil : reduce(0, +) / Element(count) } }
print([1, 2, 3].total(), [0.5, 1.5].total(), (1...4).total(), [1.0, 2.0].average as Any, [Float]().average as Any)
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V { var known: [K: V] = [:]; return { k in if let v = known[k] { return v }; let v = f(k); known[k] = v; return v } }
var calls = 0
let slow = memoize { (n: Int) -> Int in calls += 1; return n * n }
print(slow(4), slow(4), slow(5), calls)
func zipWith<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] { zip(a, b).map { f($0, $1) } }
print(zipWith([1, 2, 3], ["a", "b"]) { "\($0)\($1)" })
protocol Monoid { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Int: Monoid { static var zero: Int { 0 } }
extension String: Monoid { static var zero: String { "" } }
func fold<M: Monoid>(_ xs: M...) -> M { xs.reduce(M.zero) { $0 + $1 } }
print(fold(1, 2, 3), fold("a", "b"))
