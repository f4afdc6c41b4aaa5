// state machines, patterns, labelled loops
enum Traffic: CaseIterable { case red, green, yellow
  mutating func advance() { self = switch self { case .red: .green; case .green: .yellow; case .yellow: .red } }
  var next: Traffic { Self.allCases[(Self.allCases.firstIndex(of: self)! + 1) % Self.allCases.count] } }
var t = Traffic.red
for _ in 0..<4 { print(t, t.next == { var c = t; c.advance(); return c }(), terminator: " "); t.advance() }
print()
enum Connection: Equatable {
  case idle, connecting(attempt: Int), connected(id: String, latency: Double?), failed(reason: Reason)
  enum Reason: Equatable { case timeout(Int), refused, other(String, code: Int?) }
  enum Input { case start, ok(String), pong(Double), drop(Reason), stop }
  func handle(_ i: Input) -> Connection? {
    switch (self, i) {
    case (.idle, .start), (.failed(reason: .refused), .start): .connecting(attempt: 1)
    case let (.connecting(n), .drop(.timeout)) where n < 3: .connecting(attempt: n + 1)
    case (.connecting, .drop(let r)): .failed(reason: r)
    case (.connecting, .ok(let id)): .connected(id: id, latency: nil)
    case let (.connected(id, old), .pong(ms)): .connected(id: id, latency: old.map { ($0 + ms) / 2 } ?? ms)
    case (.connected, .drop(let r)): .failed(reason: r)
    case (_, .stop) where self != .idle: .idle
    default: nil
    }
  }
}
var c = Connection.idle
for i: Connection.Input in [.pong(1), .start, .drop(.timeout(5)), .drop(.timeout(6)), .ok("k7"), .pong(10), .pong(20), .drop(.other("reset", code: 104)), .start, .stop, .stop] {
  if let n = c.handle(i) { print("\(i): \(n)"); c = n } else { print("\(i) ignored in \(c)") }
}
if case .failed(.other(_, let code?)) = Connection.failed(reason: .other("q", code: 3)) { print("code", code) }
func classify(_ v: Any) -> String {
  switch v {
  case is Int where (v as! Int) < 0: "neg"
  case 0 as Int: "zero"
  case let i as Int: i.isMultiple(of: 2) ? "even" : "odd"
  case let (a, b) as (Int, String): "pair \(a) \(b)"
  case let s as String where s.isEmpty: "empty"
  case let s as String: "str \(s.count)"
  case let a as [Any]: "[" + a.map(classify).joined(separator: ",") + "]"
  case let d as Double where (0...1) ~= d: "unit"
  case is Double, is Float: "real"
  case let f as (Int) -> Int: "fn \(f(2))"
  case let o as Int?: "opt \(o as Any)"
  default: "other \(type(of: v))"
  }
}
for v in [-3, 0, 7, 8, (1, "z"), "", "안녕", [1, "a", [2.5]] as [Any], 0.5, 3.5, Float(1), { (x: Int) in x * x } as (Int) -> Int, Traffic.red, Character("c")] as [Any] { print(classify(v), terminator: "; ") }
print()
let matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
outer: for (i, row) in matrix.enumerated() {
  inner: for (j, v) in row.enumerated() {
    if v == 2 { continue inner }
    if (i, j) == (1, 1) { continue outer }
    if v > 7 { print("stop", i, j); break outer }
    print(v, terminator: " ")
  }
}
var n = 27, steps = 0
climb: repeat {
  switch n { case 1: break climb; case let k where k % 2 == 0: n /= 2; default: n = 3 * n + 1 }
  steps += 1
} while true
print(steps)
check: do { guard steps > 100 else { break check }; print("long") }
block: if steps > 5 { if steps > 111 { break block }; print("at most 111") }
func fizz(_ r: ClosedRange<Int>) -> [String] { r.map { switch ($0 % 3, $0 % 5) { case (0, 0): "FizzBuzz"; case (0, _): "Fizz"; case (_, 0): "Buzz"; case _: "\($0)" } } }
print(fizz(1...15).joined(separator: " "))
func range(_ x: Double) -> String { switch x { case ..<0: "neg"; case 0: "zero"; case 0..<1: "small"; case 1...10: "mid"; case 100...: "huge"; case _: "big" } }
print([-1, 0, 0.5, 10, 50, 1e3].map(range))
let points = [(0, 0), (1, 0), (0, 2), (3, 3), (-1, 4)]
for p in points { switch p { case (0, 0): print("origin"); case (_, 0): print("x axis"); case (0, let y) where y > 0: print("up \(y)"); case let (x, y) where x == y: print("diag"); case (let x, _): print("x=\(x)") } }
for case (let x, 0) in points { print("on axis", x) }
let opt: [Int??] = [1, .some(nil), nil]
for o in opt { switch o { case let x??: print("val", x); case .some(.none): print("inner nil"); case nil: print("nil") } }
let grade = { (s: Int) -> Character in if s >= 90 { "A" } else if s >= 80 { "B" } else { "F" } }
print([95, 85, 10].map(grade))
guard case let (a, b?) = (1, Optional("two")), a > 0 else { fatalError() }
print(a, b)
while case .connecting(let k)? = Optional(c == .idle ? Connection.connecting(attempt: steps) : .idle), k > 108 { steps -= 1 }
print(steps, c)
infix operator ~>: ComparisonPrecedence
struct Between { let lo: Int, hi: Int }
func ~= (p: Between, v: Int) -> Bool { p.lo < v && v < p.hi }
func ~= <T>(p: (T) -> Bool, v: T) -> Bool { p(v) }
func isPrime(_ n: Int) -> Bool { n > 1 && !(2..<n).contains { n % $0 == 0 } }
for v in [5, 12, 40, 41] { switch v { case Between(lo: 10, hi: 20): print("between"); case isPrime: print("prime"); default: print("no") } }
