enum Shape { case circle(r: Double), rect(w: Double, h: Double), poly([Int]), empty }
struct Even { static func ~= (p: Even, v: Int) -> Bool { v % 2 == 0 } }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
func isPrime(_ n: Int) -> Bool { n > 1 && !(2..<n).contains { n % $0 == 0 } }
func classify(_ n: Int) -> String {
  switch n {
  case ..<0: return "neg"
  case 0: return "zero"
  case isPrime: return "prime"
  case Even(): return "even"
  case 9, 15, 21...25: return "odd*"
  case let x where x > 100: return "big \(x)"
  default: return "odd"
  }
}
print([-5, 0, 7, 8, 9, 23, 25, 27, 101, 105].map(classify))
func describe(_ s: Shape) -> String {
  switch s {
  case .circle(r: 0), .rect(w: 0, h: _), .rect(_, 0): "degenerate"
  case .circle(let r) where r < 1: "small"
  case .circle: "circle"
  case let .rect(w, h) where w == h: "square \(w)"
  case .rect(let w, var h): { h += 1; return "rect \(w) \(h)" }()
  case .poly(let p) where p.isEmpty: "no points"
  case .poly(let p): "poly \(p.count)"
  case .empty: "empty"
  }
}
for s: Shape in [.circle(r: 0), .circle(r: 0.5), .circle(r: 3), .rect(w: 2, h: 2), .rect(w: 0, h: 2), .rect(w: 1, h: 2), .poly([]), .poly([1, 2]), .empty] { print(describe(s)) }
let pairs: [(Int, String?)] = [(1, "a"), (2, nil), (3, "c"), (4, "dd")]
for case (let n, let s?) in pairs where s.count == 1 { print(n, s) }
for case (2, .none) in pairs { print("two none") }
if case (let n, "c"?)? = pairs.first(where: { $0.0 == 3 }) { print("found", n) }
let nested: Int?? = .some(.none)
switch nested { case .none: print("outer nil"); case .some(.none): print("inner nil"); case .some(.some(let x)): print(x) }
switch nested { case let x??: print(x); case nil: print("nil"); case .some(nil): print("some nil") }
let any: [Any] = [1, "two", 3.0, [4], (5, "five"), Optional(6) as Any, Shape.empty, { 7 } as () -> Int, Character("c"), ["k": 1]]
for x in any {
  switch x {
  case 1 as Int: print("one")
  case let n as Int: print("int", n)
  case is Double: print("double")
  case let s as String where s.hasPrefix("t"): print("t-string")
  case let a as [Int]: print("array", a)
  case let (n, s) as (Int, String): print("tuple", n, s)
  case let s as Shape: print("shape", s)
  case let f as () -> Int: print("function", f())
  case let d as [String: Int]: print("dict", d)
  case let c as Character: print("char", c)
  default: print("other")
  }
}
switch (3, 4, "x") { case (1, _, _): print("a"); case (let a, let b, _) where a > b: print("b"); case (_, 2...5, let z): print("c", z); default: print("d") }
let p = (x: 1, y: (z: 2, w: [3, 4]))
let (x, (z, w)) = p
print(x, z, w, p.y.w[1])
var c = 0
outer: for i in 1... { switch i { case 3: continue outer; case 6: break outer; case 4: fallthrough; case 5: c += 10; default: c += 1 } }
print(c)
guard case .rect(let ww, _) = Shape.rect(w: 8, h: 9) else { fatalError() }
print(ww)
let r = if case .poly(let q) = Shape.poly([3]) { q.count } else { -1 }
print(r)
while case let n? = [5].randomElement(), c > 20 { c -= n }
print(c)
if let a = pairs.last, case let (n, s?) = a, n == 4, s != "c" { print("chain", n, s) }
