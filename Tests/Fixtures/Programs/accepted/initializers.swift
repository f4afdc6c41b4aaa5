struct P { var x: Int; let y: Int; var o: Int?; var d = 4; init?(_ s: Int) { guard s > 3 else { return nil }; if s > 10 { x = 1 } else { x = 2 }; y = x + s; bump() }; mutating func bump() { d += 1 } 
 init(both v: Int) { x = v; y = 1; x += 1 } }
print(P(4) as Any, P(2) as Any, P(both: 20))
class A { let n: Int; var items: [Int]; init(n: Int) { self.n = n; items = []; setup() }; func setup() { items.append(n) }; deinit { print("A deinit", n) } }
class B: A { let m: Int; init(m: Int) { self.m = m; super.init(n: m * 2); items.append(m) }; override func setup() { super.setup(); items.append(-m) } }
class C: A { let q = 3; init() { super.init(n: 1) } }
class D: A { var z = 1 }
print(B(m: 2).items, C().q, D(n: 7).z)
class R { let v: Int; init() { v = 1 } }
class RR: R { let w: Int; override init() { w = 2 } }
print(RR().v, RR().w)
enum E { case a, b; init(_ x: Int) { if x > 0 { self = .a } else { self = .b } }; init?(s: String) { switch s { case "a": self = .a; default: return nil } } }
print(E(1), E(-1), E(s: "a") as Any, E(s: "q") as Any)
struct V { var x: Double, y: Double; init(x: Double, y: Double) { self.x = x; self.y = y }; init() { self.init(x: 0, y: 0) }; init(_ v: Double) { self = V(x: v, y: v) } }
print(V(), V(3))
extension V { init(len: Double) { self.init(x: len, y: 0) } }
print(V(len: 2))
class F { let k: Int; init?(k: Int) { if k < 0 { return nil }; self.k = k }; convenience init?(s: String) { guard let n = Int(s) else { return nil }; self.init(k: n) } }
print(F(k: -1) == nil, F(s: "x") == nil, F(s: "-4") == nil)
class G: F { override init?(k: Int) { super.init(k: k + 1) } }
print(G(k: 3)!.k, G(k: -5) == nil)
