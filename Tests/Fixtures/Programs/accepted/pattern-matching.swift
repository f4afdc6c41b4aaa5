enum Event { case key(Character, shift: Bool), click(x: Int, y: Int), scroll(Double), quit }
func describe(_ e: Event) -> String {
  switch e {
  case .key("q", shift: false), .quit: return "leave"
  case .key(let c, shift: true): return "upper \(c)"
  case .key(let c, _): return "key \(c)"
  case .click(x: 0, y: 0): return "origin"
  case .click(let x, let y) where x == y: return "diagonal \(x)"
  case let .click(x, y): return "at \(x),\(y)"
  case .scroll(..<0): return "up"
  case .scroll(let d): return "down \(d)"
  }
}
for e in [Event.key("q", shift: false), .key("a", shift: true), .key("b", shift: false), .click(x: 0, y: 0), .click(x: 3, y: 3), .click(x: 1, y: 2), .scroll(-1), .scroll(2.5), .quit] { print(describe(e)) }
for n in [-5, 0, 3, 42, 100, 1000] {
  switch n {
  case ..<0: print("negative")
  case 0: print("zero")
  case 1..<10: print("small")
  case let x where x % 2 == 0 && x < 100: print("even \(x)")
  case 100...999: print("hundreds")
  default: print("large")
  }
}
let points = [(0, 0), (1, 0), (0, 2), (3, 3), (1, 2)]
for p in points {
  switch p {
  case (0, 0): print("o", terminator: " ")
  case (_, 0): print("x", terminator: " ")
  case (0, let y): print("y\(y)", terminator: " ")
  case let (x, y) where x == y: print("d", terminator: " ")
  default: print("-", terminator: " ")
  }
}
print()
let maybe: [Int?] = [1, nil, 3]
for case let x? in maybe { print(x, terminator: ",") }
for case .some(let x) in maybe where x > 1 { print(x, terminator: ";") }
print()
if case .click(let x, _) = Event.click(x: 7, y: 8), x > 5 { print("x", x) }
guard case .scroll(let d) = Event.scroll(1.5) else { fatalError() }
print(d)
switch ("b", 2) { case ("a", _): print("a"); case (let s, 1...3): print(s); default: print("none") }
switch 5 { case 1: print(1); case 5: print(5); fallthrough; case 6: print("six"); default: print("no") }
let any: [Any] = [1, "s", 2.5, [1], (1, 2), Optional<Int>.none as Any]
for a in any { switch a { case let i as Int: print("Int", i); case is String: print("String"); case let d as Double where d > 2: print("big"); case let xs as [Int]: print(xs.count); case let (x, y) as (Int, Int): print(x + y); default: print("other") } }
