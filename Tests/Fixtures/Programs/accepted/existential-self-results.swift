protocol P { func dup() -> Self; var next: Self { get }; func pair() -> (Self, Int); func maybe(_ b: Bool) throws -> Self?; func many(_ n: Int) -> [Self]; func same(as f: (Self) -> Int) -> Int }
struct E: Error {}
struct A: P { var n = 1; func dup() -> A { A(n: n * 2) }; var next: A { A(n: n + 1) }; func pair() -> (A, Int) { (self, n) }; func maybe(_ b: Bool) throws -> A? { if n > 5 { throw E() }; return b ? self : nil }; func many(_ k: Int) -> [A] { (0..<k).map { A(n: $0) } }; func same(as f: (A) -> Int) -> Int { f(self) } }
final class C: P { let s: String; init(_ s: String) { self.s = s }; func dup() -> Self { self }; var next: C { C(s + "'") }; func pair() -> (C, Int) { (self, 0) }; func maybe(_ b: Bool) throws -> C? { b ? self : nil }; func many(_ k: Int) -> [C] { [self] }; func same(as f: (C) -> Int) -> Int { f(self) + 10 } 
  }
extension P { func twice() -> [Self] { [self, dup()] }; func opt() -> Self? { self } ; func apply(_ f: (Self) -> Self) -> Self { f(self) } }
for x in [A(), A(n: 7)] as [any P] {
  print(x.dup(), x.next, x.pair(), x.many(2), x.twice(), x.opt() as Any, x.same { "\($0)".count })
  do { print(try x.maybe(true) as Any, try x.maybe(false) as Any) } catch { print("threw", error) }
}
let c: any P = C("q")
print((c.next as! C).s, (c.pair().0 as! C).s, c.many(3).count, c.same { ($0 as! C).s.count }, (try? c.maybe(true)) != nil, (c.twice()[1] as! C).s)
