protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Wrapped? { nil }; static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? { switch (a, b) { case let (x?, y?): x <> y; case (nil, let r), (let r, nil): r } } }
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.empty, <>) } }
print([1, 2, 3].fold(), ["a", "b"].fold(), [[1], [2, 3]].fold(), [1, nil, 3].fold() as Any)
struct Pair<A, B> { var a: A, b: B; init(_ a: A, _ b: B) { self.a = a; self.b = b }; func swapped() -> Pair<B, A> { .init(b, a) }; func mapA<C>(_ f: (A) throws -> C) rethrows -> Pair<C, B> { Pair<C, B>(try f(a), b) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Hashable where A: Hashable, B: Hashable {}
extension Pair: Comparable where A: Comparable, B: Comparable { static func < (l: Pair, r: Pair) -> Bool { (l.a, l.b) < (r.a, r.b) } }
print(Pair(1, "x").swapped(), Pair(1, 2) == Pair(1, 2), Set([Pair(1, 2), Pair(1, 2)]).count, [Pair(2, "b"), Pair(1, "z")].min()!, Pair(3, 0).mapA { "\($0)!" }.a)
class Observable<T> { private var obs: [(T) -> Void] = []; var value: T { didSet { obs.forEach { $0(value) } } }; init(_ v: T) { value = v }; func observe(_ f: @escaping (T) -> Void) { obs.append(f); f(value) }; func map<U>(_ f: @escaping (T) -> U) -> Observable<U> { let o = Observable<U>(f(value)); observe { [weak o] in o?.value = f($0) }; return o } }
let n = Observable(1); let sq = n.map { $0 * $0 }; var seen: [Int] = []; sq.observe { seen.append($0) }; n.value = 3; n.value = 4; print(seen, sq.value)
enum Result2<T, E: Error> { case ok(T), err(E); func flatMap<U>(_ f: (T) -> Result2<U, E>) -> Result2<U, E> { switch self { case .ok(let t): f(t); case .err(let e): .err(e) } }; var value: T? { if case .ok(let v) = self { v } else { nil } } }
enum ParseErr: Error { case notNumber(String), negative }
func parse(_ s: String) -> Result2<Int, ParseErr> { Int(s).map { .ok($0) } ?? .err(.notNumber(s)) }
func root(_ n: Int) -> Result2<Double, ParseErr> { n < 0 ? .err(.negative) : .ok(Double(n).squareRoot()) }
for s in ["16", "x", "-4"] { let r = parse(s).flatMap(root); print(r, r.value ?? -1) }
protocol Animal { var name: String { get }; func speak() -> String; init(name: String) }
extension Animal { func introduce() -> String { "I'm \(name): \(speak())" } }
struct Dog: Animal { let name: String; func speak() -> String { "Woof" } }
struct Cat: Animal { let name: String; func speak() -> String { "Meow" } ; func introduce() -> String { "(cat) \(name)" } }
func make<A: Animal>(_ t: A.Type, _ n: String) -> A { t.init(name: n) }
let zoo: [any Animal] = [make(Dog.self, "Rex"), make(Cat.self, "Tom")]; for a in zoo { print(a.introduce(), type(of: a)) }; print(Cat(name: "Q").introduce(), zoo.compactMap { $0 as? Dog }.count)
func describe(_ x: Any) -> String { switch x { case let i as Int where i > 10: "big \(i)"; case is Int: "int"; case let s as String: "str \(s.count)"; case let (a, b) as (Int, Int): "pair \(a + b)"; case let xs as [Int]: "ints \(xs.count)"; case let f as (Int) -> Int: "fn \(f(2))"; default: "other \(type(of: x))" } }
print(describe(5), describe(50), describe("hey"), describe((1, 2)), describe([1, 2]), describe(2.5), describe({ (x: Int) -> Int in x * 7 }), describe(["k": 1]))
struct Grid<Cell> { let w: Int, h: Int; var cells: [Cell]; init(w: Int, h: Int, _ f: (Int, Int) -> Cell) { self.w = w; self.h = h; cells = (0..<h).flatMap { y in (0..<w).map { x in f(x, y) } } }; subscript(x: Int, y: Int) -> Cell { get { cells[y * w + x] } set { cells[y * w + x] = newValue } }; func neighbors(_ x: Int, _ y: Int) -> [Cell] { var r: [Cell] = []; for dy in -1...1 { for dx in -1...1 where (dx, dy) != (0, 0) { let (nx, ny) = (x + dx, y + dy); if (0..<w) ~= nx, (0..<h) ~= ny { r.append(self[nx, ny]) } } }; return r } }
var life = Grid(w: 5, h: 5) { x, y in y == 2 && (1...3).contains(x) }
func step(_ g: Grid<Bool>) -> Grid<Bool> { Grid(w: g.w, h: g.h) { x, y in let n = g.neighbors(x, y).filter { $0 }.count; return n == 3 || (n == 2 && g[x, y]) } }
life = step(life); for y in 0..<5 { print((0..<5).map { life[$0, y] ? "#" : "." }.joined()) }
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print([1, 2, 3].map(curry(+)(10)), curry(max)(3)(9), curry { (s: String, n: Int) in String(repeating: s, count: n) }("ab")(3))
var it = [1, 2, 3].makeIterator(); while let x = it.next() { print(x, terminator: "") }; print()
struct Fib: Sequence, IteratorProtocol { var a = 0, b = 1; mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().prefix(10)), Fib().first { $0 > 100 }!, zip(1..., Fib()).prefix(3).map { $0 * $1 })
let kp = \Pair<Int, String>.b; print(Pair(1, "kp")[keyPath: kp], [Pair(1, "z"), Pair(2, "y")].map(\.a), [Pair(1, "z"), Pair(2, "y")].sorted(using: \.b))
extension Sequence { func sorted<K: Comparable>(using k: KeyPath<Element, K>) -> [Element] { sorted { $0[keyPath: k] < $1[keyPath: k] } } }
