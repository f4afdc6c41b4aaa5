// warning: warning.unused-value 3
// warning: warning.unused-value 4
// warning: warning.never-read 5
// warning: warning.never-mutated 8
// warning: warning.never-mutated 11
// warning: warning.unused-value 13
// warning: warning.unused-value 14
// warning: warning.unused-value 15
// warning: warning.unused-value 16
// warning: warning.unused-value 17
// warning: warning.unused-value 18
// warning: warning.never-mutated 19
// warning: warning.never-mutated 19
// warning: warning.unused-value 21
// warning: warning.unused-value 22
// warning: warning.never-mutated 25
// warning: warning.never-mutated 26
// warning: warning.unused-value 27
// warning: warning.unused-value 33
// warning: warning.unused-value 36
// warning: warning.never-mutated 38
// warning: warning.never-mutated 39
// warning: warning.never-mutated 41
// warning: warning.unused-value 42
// warning: warning.never-read 47
// warning: warning.unused-value 49
// warning: warning.unused-value 53
// warning: warning.never-read 54
// warning: warning.unused-value 60
// warning: warning.never-read 61
// warning: warning.unused-value 62
// warning: warning.unused-value 62
// warning: warning.unused-value 63
// warning: warning.unused-value 66
// warning: warning.never-mutated 67
// warning: warning.unused-value 68
// warning: warning.never-mutated 69
// warning: warning.unused-value 70
struct P { var x = 1; var items: [Int] = []; func get() -> Int { x }; mutating func bump() { x += 1 } }
class C { var v = 1; func run() {} }
func f1() { let a = 1 }
func f2() { var a = 1 }
func f3() { var a = 1; a = 2 }
func f4() { var a = 1; a += 2 }
func f5() { var a = [1]; a.append(2) }
func f6() { var a = 1; print(a) }
func f7() { var p = P(); p.x = 3 }
func f8() { var p = P(); p.bump() }
func f9() { var c = C(); c.v = 3 }
func f10() { let c = C(); c.v = 3 }
func f11() { for i in 0..<3 { print("x") } }
func f12() { if let x = Int("3") { print("y") } }
func f13() { guard let x = Int("3") else { return }; print("y") }
func f14() { while let x = Int("a") { print("y") } }
func f15(_ q: Int?) { switch q { case .some(let v): print("s"); case .none: break } }
func f16() { let (a, b) = (1, 2); print(a) }
func f17() { var (a, b) = (1, 2); print(a, b) }
func f18() { var x: Int; x = 3; print(x) }
func f19() { let x: Int; x = 3 }
func f20() { var x: Int }
func f21() { var a = 1; let g = { a += 1 }; g() }
func f22() { var a = 1; func g() { a += 1 }; g() }
func f23() { var a = 1; func g() { print(a) }; g() }
func f24() { var a = 1; let g = { print(a) }; g() }
func f25() { let a = 1; let cc = { [a] in print("x") }; cc() }
func f26() { var a = [1, 2]; a[0] = 3 }
func f27() { var a = [[1]]; a[0][0] += 3 }
func f28() { var a = 1, b = 2; swap(&a, &b) }
func f29() { var a = 1; withUnsafe(&a) }
func withUnsafe(_ x: inout Int) { x = 2 }
func f30() { do { try mayThrow() } catch let e { print("x") } }
func f31() { do { try mayThrow() } catch { print("x") } }
func mayThrow() throws {}
func f32() { let unused = { (a: Int) in print("k") } }
func f33() { [1].forEach { n in print("x") } }
func f34() { var p = P(); print(p.get()) }
func f35() { var a: Int? = 1; if var b = a { print(b) } ; a = nil }
func f36() { if var b = Int("3") { b += 1 } }
func f37() { for var i in 0..<3 { print(i) } }
func f38() { for (k, v) in ["a": 1] { print(k) } }
func f39() { var s = ""; s.append("x"); s += "y" }
func f40() { var it = [1].makeIterator(); while let x = it.next() { print(x) } }
func f41() { lazy var z = 3; print(z) }
func f42() { var z: Int { 3 } }
func f43() { var a = 1; defer { a = 3 } }
func f44() { var a = 1 { didSet { print("d") } }; a = 2 }
func f45() { let _ = 3; let _x = 4 }
func f46() { weak var w: C? = nil; print(w as Any) }
func f47() { func inner() {} }
func f48() { struct L { var a = 1 } }
func f49(_ n: Int) { let n = n }
func f50() { var t = (1, 2); t.0 = 4 }
func f51() { var t = (1, 2); t.0 = 4; print(t.1) }
func f52() { var o: P? = P(); o?.x = 3 }
func f53() { var o: P? = P(); o!.bump() }
func f54() { var d = ["a": 1]; d["a", default: 0] += 1 }
func f55() { var x = 1; x = x + 1 }
func f56() { let k: Int; if Bool.random() { k = 1 } else { k = 2 } }
func f57() { var x = 0; let p = \P.x; var q = P(); q[keyPath: p] = 3; x = 2 }
if true { let top = 3; var t2 = 4 }
for i in 0..<2 { print("n") }
let g1 = 3
var g2 = 4
for case let .some(v) in [Int?.some(1)] { print("c") }
struct S { func m() { var a = 1; print(a) }
  var comp: Int { let z = 1; return 2 }
  init() { var u = 1; print(u) } }
let cl = { () -> Int in let zz = 1; return 3 }
