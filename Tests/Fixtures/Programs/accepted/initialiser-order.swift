class A {
  let a: Int
  var log: [String] = []
  init(a: Int) { print("A.init begins"); self.a = a; print("A.init ends"); setup() }
  convenience init() { print("A.convenience"); self.init(a: 1) }
  func setup() { log.append("A.setup") }
}
class B: A {
  let b: String = { print("B.b default"); return "b" }()
  var c: Int
  init(c: Int) { print("B.init begins"); self.c = c; super.init(a: c * 2); print("B.init ends", self.a) }
  override func setup() { log.append("B.setup \(c)") }
}
let x = B(c: 4)
print(x.a, x.b, x.c, x.log)
let y = A()
print(y.a, y.log)
struct P {
  var x: Int, y: Int
  init(x: Int, y: Int) { self.x = x; self.y = y }
  init(_ v: Int) { self.init(x: v, y: v) }
  init?(text: String) { guard let v = Int(text) else { return nil }; self.init(v) }
}
print(P(3), P(text: "5") as Any, P(text: "q") as Any)
struct Q { var a = 1; var b: Int?; var c: String; let d = 4 }
print(Q(c: "x"), Q(a: 2, c: "y"), Q(b: 3, c: "z"))
class C: A { var extra = 7 }
print(C(a: 9).extra, C().a)
