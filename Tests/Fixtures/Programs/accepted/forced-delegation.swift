struct P { var x: Int
  init?(text: String) { guard let v = Int(text) else { return nil }; x = v }
  init(sure: String) { self.init(text: sure)! }
}
print(P(sure: "12").x)
class C { let v: Int; init?(v: Int) { if v < 0 { return nil }; self.v = v }
  convenience init(pos: Int) { self.init(v: pos)! } }
print(C(pos: 4).v)
class D: C { init(d: Int) { super.init(v: d)! } }
print(D(d: 4).v)
enum En: Int { case a = 1, b
 init(sure: Int) { self.init(rawValue: sure)! } }
print(En(sure: 2))
enum Bad: Error { case x }
struct Q { var n: Int; init(n: Int) throws { if n < 0 { throw Bad.x }; self.n = n }
 init(must n: Int) { try! self.init(n: n) }
 init?(maybe n: Int) { try? self.init(n: n) } }
print(Q(must: 3).n)
