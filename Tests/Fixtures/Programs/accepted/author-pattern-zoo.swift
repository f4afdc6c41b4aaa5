// pattern matching zoo
enum Shape { case circle(r: Double), rect(w: Double, h: Double), poly([(Int, Int)]), unit }
func describe(_ s: Shape) -> String {
  switch s {
  case .circle(let r) where r > 10: return "big circle"
  case .circle(r: 0): return "point"
  case .circle(r: 1...5): return "small circle"
  case let .circle(r): return "circle \(r)"
  case .rect(let w, let h) where w == h: return "square \(w)"
  case .rect(w: _, h: ..<1): return "flat"
  case .rect: return "rect"
  case .poly(let pts) where pts.isEmpty: return "empty"
  case .poly(let pts): return "poly\(pts.count) first \(pts[0])"
  case .unit: return "unit"
  }
}
for s: Shape in [.circle(r: 11), .circle(r: 0), .circle(r: 3), .circle(r: 7.5), .rect(w: 2, h: 2), .rect(w: 3, h: 0.5), .rect(w: 1, h: 2), .poly([]), .poly([(1, 2), (3, 4)]), .unit] { print(describe(s)) }
let tuples: [(Int, String?)] = [(0, nil), (1, "a"), (5, "zz"), (-3, "q"), (7, nil)]
for t in tuples {
  switch t {
  case (0, nil): print("zero nil")
  case (1...3, let s?): print("small", s)
  case (let n, "zz"?): print("zz", n)
  case (let n, _) where n < 0: print("neg", n)
  case (_, .none): print("none")
  case (_, .some(let s)): print("some", s)
  }
}
let opts: [Int?] = [1, nil, 3, nil, 5]
for case let x? in opts where x > 1 { print(x, terminator: " ") }
for case .some(let x) in opts { print(x, terminator: ",") }
print()
let anyv: [Any] = [1, "two", 3.0, [1, 2], (1, 2), Optional<Int>.none as Any, Shape.unit, { 1 } as () -> Int]
for a in anyv {
  switch a {
  case is Int: print("Int")
  case let s as String where s.count > 2: print("String", s)
  case let d as Double: print("Double", d)
  case let arr as [Int]: print("arr", arr.count)
  case let (x, y) as (Int, Int): print("tuple", x + y)
  case Shape.unit as Shape: print("unit?")
  case let f as () -> Int: print("fn", f())
  default: print("other")
  }
}
struct Even {} ; func ~= (p: Even, n: Int) -> Bool { n % 2 == 0 }
func ~= (p: [Int], n: Int) -> Bool { p.contains(n) }
switch 4 { case [1, 2, 3]: print("in list"); case Even(): print("even"); default: print("odd") }
if case 1..<10 = 5, case let (a, b) = (1, 2), a < b { print("ok", a, b) }
guard case .rect(let w, _) = Shape.rect(w: 4, h: 5) else { fatalError() }
print(w)
let x = 5
switch x { case 5: print("five"); fallthrough; case 6: print("six"); case 7: print("7"); default: break }
var stack = [1, 2, 3]
while case let top? = stack.popLast(), top > 1 { print("popped", top) }
let nested: Int?? = .some(nil)
switch nested { case .none: print("none"); case .some(.none): print("some none"); case .some(.some(let v)): print(v) }
let r: Result<Int, Error> = .success(3)
if case .success(let v) = r, v.isMultiple(of: 3) { print("mult") }
label: switch (1, "b") { case (1, "a"), (1, "b"): for i in 0... { if i == 3 { break label } }; default: print("no") }
