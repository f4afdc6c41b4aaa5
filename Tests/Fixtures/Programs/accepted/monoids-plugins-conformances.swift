// protocols: composition, inheritance, defaults, Self, static requirements, conditional conformances
protocol Identifiable2 { associatedtype ID: Hashable; var id: ID { get } }
protocol Describable { var text: String { get }; static var kind: String { get } }
extension Describable { var text: String { "a \(Self.kind)" }; func shout() -> String { text.uppercased() + "!" } }
protocol Copyable2 { init(copying: Self); func copy() -> Self }
extension Copyable2 { func copy() -> Self { Self(copying: self) } }
protocol Ordered2 { static func precedes(_ a: Self, _ b: Self) -> Bool }
extension Ordered2 where Self: Comparable { static func precedes(_ a: Self, _ b: Self) -> Bool { a < b } }
extension Int: Ordered2 {}; extension String: Ordered2 { static func precedes(_ a: String, _ b: String) -> Bool { a.count < b.count } }
func first<T: Ordered2>(_ xs: T...) -> T { xs.dropFirst().reduce(xs[0]) { T.precedes($1, $0) ? $1 : $0 } }
print(first(3, 1, 2), first("ccc", "bb", "aaaa"))
struct User: Identifiable2, Describable, Copyable2, Equatable { let id: Int; var name: String; static let kind = "user"; init(id: Int, name: String) { self.id = id; self.name = name }; init(copying o: User) { self.init(id: o.id + 100, name: o.name + "'") } }
final class Team: Identifiable2, Describable { let id: String; var members: [User]; init(_ id: String, _ m: [User]) { self.id = id; members = m }; class var kind: String { "team" }; var text: String { "\(Self.kind) \(id) of \(members.count)" } }
let u = User(id: 1, name: "kim"), t = Team("red", [u, u.copy()])
print(u.text, t.text, u.shout(), t.shout(), t.members.map(\.id), u.copy().copy().name)
func index<C: Collection>(_ c: C) -> [C.Element.ID: C.Element] where C.Element: Identifiable2 { Dictionary(c.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a }) }
print(index(t.members).keys.sorted(), index([t])["red"]!.id)
func both(_ x: any Describable & Identifiable2) -> String { x.text }
print(both(u), both(t)); let mixed: [any Describable] = [u, t]; print(mixed.map { type(of: $0).kind }, mixed.compactMap { $0 as? User }.count)
struct Pair<A, B> { var a: A, b: B; func swapped() -> Pair<B, A> { .init(a: b, b: a) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}; extension Pair: Hashable where A: Hashable, B: Hashable {}; extension Pair: Comparable where A: Comparable, B: Comparable { static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) } }
extension Pair: CustomStringConvertible where A: CustomStringConvertible, B: CustomStringConvertible { var description: String { "<\(a.description)|\(b.description)>" } }
extension Pair where A == B { var list: [A] { [a, b] }; init(both x: A) { self.init(a: x, b: x) } }
print(Pair(a: 1, b: "x").swapped(), [Pair(a: 2, b: 1), Pair(a: 1, b: 9)].sorted(), Set([Pair(a: 1, b: 2), Pair(both: 1), Pair(a: 1, b: 2)]).count, Pair(both: "q").list, Pair(a: 1, b: 2) < Pair(a: 1, b: 3))
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <> : AdditionPrecedence
extension Monoid { static func concat<S: Sequence>(_ s: S) -> Self where S.Element == Self { s.reduce(empty, <>) }; func times(_ n: Int) -> Self { Self.concat(Array(repeating: self, count: n)) } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: Self, b: Self) -> Self { a + b } }
struct Max: Monoid { let v: Int; static let empty = Max(v: .min); static func <> (a: Max, b: Max) -> Max { Max(v: Swift.max(a.v, b.v)) } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Wrapped? { nil }; static func <> (a: Self, b: Self) -> Self { switch (a, b) { case let (x?, y?): return x <> y; case (let x, nil): return x; case (nil, let y): return y } } }
print("ab".times(3), [1].times(2), Max.concat([3, 9, 4].map(Max.init)).v, String.concat(["x", "y"]), Optional("a") <> nil <> "b" as Any, ([1, 2] as [Int]?).times(2) as Any)
protocol Plugin { static var name: String { get }; init(); func run(_ s: String) -> String }
struct Rev: Plugin { static let name = "rev"; func run(_ s: String) -> String { String(s.reversed()) } }; struct Dbl: Plugin { static let name = "dbl"; func run(_ s: String) -> String { s + s } }
let plugins: [String: any Plugin.Type] = [Rev.name: Rev.self, Dbl.name: Dbl.self]; print(["rev", "dbl", "nope"].map { plugins[$0]?.init().run("abc") ?? "?" })
func make<P: Plugin>(_: P.Type) -> P { P() }; print(make(Rev.self).run("xy"), type(of: make(Dbl.self)))
protocol A1 { func f() -> String }; protocol B1: A1 { func g() -> String }; extension A1 { func f() -> String { "A1.f" }; func h() -> String { "A1.h " + f() } }; extension B1 { func f() -> String { "B1.f" }; func g() -> String { "g+" + f() }; func h() -> String { "B1.h" } }
struct S1: B1 {}; struct S2: B1 { func f() -> String { "S2.f" }; func h() -> String { "S2.h" } }; let a1s: [any A1] = [S1(), S2()]; print(a1s.map { $0.f() + " " + $0.h() }, S1().h(), S2().g(), (S2() as any B1).h())
