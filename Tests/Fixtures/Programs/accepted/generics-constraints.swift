func largest<T: Comparable>(_ a: T, _ rest: T...) -> T { rest.reduce(a) { $1 > $0 ? $1 : $0 } }
print(largest(3, 9, 2), largest("a"), largest(1.5, 0.5))
func counts<S: Sequence>(_ s: S) -> [(S.Element, Int)] where S.Element: Hashable & Comparable { var d: [S.Element: Int] = [:]; for x in s { d[x, default: 0] += 1 }; return d.sorted { $0.key < $1.key }.map { ($0.key, $0.value) } }
print(counts("banana"), counts([3, 1, 3]))
struct Box<T> { var v: T; func map<U>(_ f: (T) throws -> U) rethrows -> Box<U> { Box<U>(v: try f(v)) } }
extension Box: Equatable where T: Equatable {}
extension Box: CustomStringConvertible where T: CustomStringConvertible { var description: String { "Box<\(v.description)>" } }
extension Box where T == Int { var isPositive: Bool { v > 0 } }
extension Box where T: Collection { var size: Int { v.count } }
print(Box(v: 3), Box(v: 3).map { "\($0)!" }, Box(v: 1) == Box(v: 1), Box(v: -2).isPositive, Box(v: [1, 2]).size, Box(v: "abc").size)
struct Cache<K: Hashable, V> { private var d: [K: V] = [:]; private(set) var hits = 0
  mutating func get(_ k: K, _ make: (K) -> V) -> V { if let v = d[k] { hits += 1; return v }; let v = make(k); d[k] = v; return v } }
var c = Cache<String, Int>()
print(c.get("abc") { $0.count }, c.get("abc") { _ in 0 }, c.hits)
func zero<T: ExpressibleByIntegerLiteral>() -> T { 0 }
let zi: Int = zero(), zd: Double = zero()
print(zi, zd)
func same<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> Bool where A.Element == B.Element, A.Element: Equatable { Array(a) == Array(b) }
print(same(1...3, [1, 2, 3]), same("ab", ["a", "b"]), type(of: Box(v: Box(v: 1))))
