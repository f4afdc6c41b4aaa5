struct T { var a = 1 { didSet { print("a", a); b += 1; a = 100 } }; var b = 2 { didSet { print("b", b) } } 
 init() { a = 5; b = 6 } 
 init(x: Int) { self.init(); a = x; b = x }
 init(o: inout T) { o.a = 9; a = 3 } }
var t = T(); t.a = 7; t.b = 8
var u = T(x: 4); var v = T(o: &u); print(t, u, v)
class K { var a = 1 { didSet { print("Ka", oldValue, a); b = a } } ; var b = 0 { willSet { print("Kb", newValue) } }
 init() { a = 2; let f = { self.a = 3 }; f() ; set(4) }
 convenience init(c: Int) { self.init(); a = c; self.b = c }
 init(k: K) { k.a = 70; a = 8 }
 func set(_ n: Int) { a = n }
 deinit { a = 44; print("deinit", a, b) } }
do { let k = K(c: 10); let l = K(k: k); l.a += 1 }
class Sup { var p: Int { get { print("get p"); return 1 } set { print("set p", newValue) } } ; subscript(i: Int) -> Int { get { print("Sup get", i); return i } set { print("Sup set", i, newValue) } } }
class Sub: Sup { override var p: Int { get { super.p + 1 } set { super.p += newValue } } ; override subscript(i: Int) -> Int { get { super[i] * 2 } set { super[i] += newValue; super[i + 1] = newValue } } }
let s = Sub(); s.p = 3; print(s.p); s[2] = 5; s[3] += 1; print(s[4])
class Obs: Sup { override var p: Int { didSet { print("did") } } }
let o = Obs(); o.p = 5; o.p += 1
class GA<T> { var v: T; init(_ v: T) { self.v = v } ; func show() { print("v is", v) } }
class GB: GA<[Int]> { override var v: [Int] { didSet { print("changed", oldValue, v) } } }
class GC<U>: GA<[U]> { var n = 0; override var v: [U] { willSet { n += 1; print("will", newValue) } } }
let gb = GB([1]); gb.v.append(2); gb.v[0] = 9; gb.show()
let gc = GC(["a"]); gc.v.append("b"); gc.show(); print(gc.n)
let ga: GA<[Int]> = gb; ga.v = []; ga.show()
protocol HasV { var vv: Int { get set } }
class PV: HasV { var vv = 1 }
class PW: PV { override var vv: Int { get { super.vv } set { print("PW set"); super.vv = newValue * 2 } } }
func bump<T: HasV>(_ t: inout T) { t.vv += 1 }
var pv = PV(), pw: PV = PW()
bump(&pv); bump(&pw); print(pv.vv, pw.vv)
var e: any HasV = pw; e.vv = 6; print(e.vv)
let all: [any HasV] = [pv, pw]; print(all.map { $0.vv })
