var g = 1 { didSet { print("g", oldValue, g) } }
g = 2
g += 5
var doubled: Int { get { g * 2 } set { g = newValue / 2 } }
doubled = 40
print(doubled, g)
func f() {
  var a = 1 { willSet { print("will", newValue) } didSet { print("did", oldValue, a) } }
  a = 2
  a += 1
  var b: Int { get { a * 10 } set { a = newValue / 10 } }
  b = 70
  print(a, b)
  let c = { a += 1 }
  c(); c()
  func inc(_ n: inout Int) { n += 100 }
  inc(&a)
  inc(&b)
  print(a)
  var ro: String { "n\(a)" }
  print(ro)
  var s = [1] { didSet { print(s.count) } }
  s.append(4); s[0] = 3
}
f()
struct S { func m() -> Int { var n = 0 { didSet { print("n", n) } }; for i in 0..<3 { n += i }; return n } }
print(S().m())
