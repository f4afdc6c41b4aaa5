protocol Sh { var n: String { get } }
struct S1: Sh { var n = "s1" } 
struct S2: Sh { var n = "s2" }
class V { func visit<T: Sh>(_ t: T) -> String { "V " + t.n } ; func mk<T>(_ a: T, _ b: T) -> [T] { [a, b] } ; class func st<T>(_ t: T) -> String { "Vst \(t)" } ; func d<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? a : b } }
class W: V { override func visit<T: Sh>(_ t: T) -> String { "W " + super.visit(t) } ; override func mk<U>(_ a: U, _ b: U) -> [U] { [b, a] } ; override class func st<T>(_ t: T) -> String { "Wst \(t)" } ; override func d<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a } }
class X: W { override func visit<T: Sh>(_ t: T) -> String { "X " + super.visit(t) } }
class GB<E> { var e: E; init(_ e: E) { self.e = e } ; func map<R>(_ f: (E) -> R) -> R { f(e) } ; func show() -> String { "\(e)" } }
class GC: GB<Int> { override func map<R>(_ f: (Int) -> R) -> R { f(e + 1) } }
class GD<E>: GB<[E]> { override func map<R>(_ f: ([E]) -> R) -> R { f(e + e) } ; override func show() -> String { "GD " + super.show() } }
let vs: [V] = [V(), W(), X()]
for v in vs { print(v.visit(S1()), v.visit(S2()), v.mk(1, 2), v.mk("a", "b"), v.d(1, 2), v.d("a", "b"), type(of: v).st(3)) }
let gs: [GB<Int>] = [GB(1), GC(1)]
for g in gs { print(g.map { "\($0)" }, g.map { $0 * 2.5.exponentInt }, g.show()) }
extension Double { var exponentInt: Int { Int(self) } }
let gd: GB<[Int]> = GD([1])
print(gd.map { $0.count }, gd.show())
func use<T: V>(_ v: T) -> String { v.visit(S1()) }
print(use(W()), use(X() as V))
