struct P { var x = 1 { didSet { print("x \(oldValue)->\(x)") } }; var y: Int { get { print("get y"); return x * 2 } set { print("set y \(newValue)"); x = newValue / 2 } } }
func bump(_ n: inout Int) { n += 10; print("bumped \(n)") }
var p = P()
bump(&p.x)
bump(&p.y)
print(p)
func noop(_ n: inout Int) {}
noop(&p.x)
noop(&p.y)
var arr = [P(), P()]
bump(&arr[1].x)
print(arr[0].x, arr[1].x)
func two(_ a: inout Int, _ b: inout Int) { a += 1; b += a }
var m = 1, n = 2
two(&m, &n)
print(m, n)
func modify(_ xs: inout [Int], _ f: (inout Int) -> Void) { for i in xs.indices { f(&xs[i]) } }
var xs = [1, 2, 3]
modify(&xs) { $0 *= $0 }
print(xs)
class Box { var v = 1; var w: Int { get { v } set { v = newValue + 1 } } }
let b = Box()
bump(&b.v)
bump(&b.w)
print(b.v)
var o: Int? = 3
func maybe(_ n: inout Int?) { if n != nil { n! += 1 } else { n = 0 } }
maybe(&o); print(o as Any); o = nil; maybe(&o); print(o as Any)
