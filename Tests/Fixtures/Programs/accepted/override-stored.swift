class A { var x: Int = 1; var y = "a" { didSet { print("A.y", oldValue, y) } } ; var c: Int { get { x * 2 } set { x = newValue / 2 } } ; init() {} }
class B: A {
  override var x: Int { didSet { print("B.x", oldValue, "->", x) } }
  override var y: String { willSet { print("B will", newValue) } didSet { print("B did", oldValue) } }
  override var c: Int { didSet { print("B.c", oldValue, c) } }
}
class C: B { override var x: Int { get { print("C get"); return super.x + 100 } set { print("C set"); super.x = newValue } } }
let b = B()
b.x = 5; b.x += 1
b.y = "q"
b.c = 40
print(b.x, b.y, b.c)
let c = C()
c.x = 3
print(c.x)
c.x += 10
let a: A = c
a.x = 9
print(a.x, a.c)
a.c = 4
print(a.x)
func inc(_ n: inout Int) { n += 1 }
inc(&a.x)
inc(&b.x)
print(a.x, b.x)
let k = \A.x
a[keyPath: \A.x] = 77
print(a[keyPath: k])
class L { let id: Int; var t: String; init(id: Int, t: String) { self.id = id; self.t = t } }
class M: L { override var t: String { get { "<" + super.t + ">" } set { super.t = newValue.uppercased() } }
 var id2: Int { 1000 + super.id }
 init(_ i: Int) { super.init(id: i, t: "start"); t = "later" } }
let m = M(4)
print(m.id2, m.t); m.t = "zz"; m.t += "y"; print(m.t)
let arr: [L] = [L(id: 1, t: "l"), m]
for e in arr { print(e.id, e.t) }
