class A { var x: Int; let tag: String
  init(x: Int) { self.x = x; tag = "A" }
  init(x: Int, tag: String) { self.x = x; self.tag = tag }
  convenience init() { self.init(x: 7) }
  convenience init?(text: String) { guard let v = Int(text) else { return nil }; self.init(x: v, tag: text) } }
class B: A { var y = 1; convenience init(y: Int) { self.init(x: y * 2); self.y = y } }
class C: A { var z: Int
  override init(x: Int) { z = x + 100; super.init(x: x); print("C.init(x)") }
  override init(x: Int, tag: String) { z = -1; super.init(x: x, tag: tag + "!") } }
class D: C { var w = "w" }
print(B(y: 4).x, B().x, B(x: 1, tag: "q").tag, B(text: "12")?.y ?? 0)
print(C().z, C(text: "5")?.tag ?? "nil", C(text: "x") == nil, D().z, D(text: "9")?.z ?? 0, D(x: 3).w)
class E { var n = 1; convenience init(n: Int) { self.init(); self.n = n } }
print(E(n: 4).n, E().n)
class F: E {}
print(F(n: 9).n, type(of: F(n: 9)))
