indirect enum T { case leaf(String), e(Int, T), opt(T?), block([T]), arr([T]) }
func show(_ t: T) -> String {
  switch t {
  case .leaf(let s): return s
  case .e(let i, let t): return (i == 1 ? "F" : "S") + "(" + show(t) + ")"
  case .opt(let t): return "O(" + (t.map(show) ?? "nil") + ")"
  case .block(let ts): return "[" + ts.map(show).joined(separator: " ") + "]"
  case .arr(let ts): return "A<" + ts.map(show).joined(separator: " ") + ">"
  }
}
@resultBuilder enum B {
  static func buildExpression(_ s: String) -> T { .leaf(s) }
  static func buildExpression(_ s: Int) -> T { .leaf("#\(s)") }
  static func buildBlock(_ ts: T...) -> T { .block(ts) }
  static func buildOptional(_ t: T?) -> T { .opt(t) }
  static func buildEither(first t: T) -> T { .e(1, t) }
  static func buildEither(second t: T) -> T { .e(2, t) }
  static func buildArray(_ ts: [T]) -> T { .arr(ts) }
  static func buildFinalResult(_ t: T) -> String { "<" + show(t) + ">" }
}
func make(_ n: Int, @B _ b: (Int) -> String) -> String { b(n) }
for n in 0..<8 {
  print(make(n) { k in
    "a"
    let twice = k * 2
    twice
    if k > 3 { "big" }
    if k == 0 { "zero" } else if k == 1 { "one" } else if k == 2 { "two"; "deux" } else if k == 3 { "x" } else { "many" }
    if k == 0 { "zero" } else if k == 1 { "one" } else if k == 2 { "two"; "deux" }
    switch k {
    case 0: "s0"
    case 1, 2: "s12"
    case let m where m > 5: "m\(m)"
    case 3: "3"
    case 4: "4"
    case 5: "5"
    default: "d"
    }
    for i in 0..<k where i % 2 == 0 { "i\(i)"; i }
    do { "in do"; 5 }
    if let v = Optional(k), v > 1 { "v\(v)" } else { "no" }
  })
}
@B func whole(_ flag: Bool) -> String {
  "w"
  if flag { "yes" } else { "no" }
  for c in "abc" { String(c) }
}
print(whole(true), whole(false))
struct S { @B var body: String { "one"; if 1 > 2 { "x" } }
  @B static func s() -> String { }
  @B subscript(i: Int) -> String { "i"; i } }
print(S().body, S.s(), S()[3])
@B var global: String { "g"; 1 }
print(global)
let r = make(2) { k in return "plain \(k)" }
print(r)
