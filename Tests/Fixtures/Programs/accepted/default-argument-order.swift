var log: [String] = []
func v(_ n: Int) -> Int { log.append("v\(n)"); return n }
struct S { var n: Int; init(a: Int = v(1), _ b: Int, c: Int = v(2), d: Int) { n = a + b + c + d }
  func m(x: Int = v(3), y: inout Int, z: Int) -> Int { y += 1; return x + y + z }
  static func s(_ f: () -> Int = { v(4) }, _ k: Int) -> Int { f() + k }
  subscript(i: Int, j: Int = v(9)) -> Int { get { i + j } set { log.append("set\(i),\(j),\(newValue)") } } }
var s = S(v(10), d: v(11)); print(s.n, log); log = []
var y = v(5); print(s.m(y: &y, z: v(6)), y, log); log = []
print(S.s({ v(8) }, v(7)), log); log = []
print(s[v(1)], log); log = []
s[v(2)] = v(3); print(log); log = []
s[v(2)] += v(3); print(log); log = []
enum E { case a(Int, x: Int) }
struct P { var a = v(20); var b: Int; var c = v(21) }
print(P(b: v(22)), log); log = []
print(P(a: v(1), b: v(2)), log); log = []
func g(_ a: Int = v(1), _ b: Int = v(2), c: Int = v(3)) -> Int { a * 100 + b * 10 + c }
print(g(), g(v(9)), g(c: v(8)), log); log = []
func lazyDefault(_ a: @autoclosure () -> Int = v(30), b: Int) -> Int { log.append("in"); return a() + b }
print(lazyDefault(b: v(31)), log); log = []
class C { var t: Int; init(t: Int = v(40), u: Int) { self.t = t + u } ; convenience init() { self.init(u: v(41)) } }
class D: C { init(w: Int = v(42), z: Int) { super.init(u: v(43)); t += w + z } }
print(C().t, D(z: v(44)).t, log); log = []
func line(_ l: Int = #line, f: String = #function) -> String { "\(f):\(l)" }
func outer() -> String { line() }
print(line(), outer())
