// warning: warning.unused-result 12
// warning: warning.unused-result 14
// warning: warning.unused-result 15
// warning: warning.unused-result 16
// warning: warning.unused-result 17
// warning: warning.unused-result 18
// warning: warning.unused-result 19
// warning: warning.unused-result 20
// warning: warning.unused-result 21
// warning: warning.unused-result 22
// warning: warning.unused-result 23
// warning: warning.unused-result 24
// warning: warning.unused-result 25
// warning: warning.unused-result 26
// warning: warning.unused-result 27
// warning: warning.unused-result 28
// warning: warning.unused-result 29
// warning: warning.unused-result 30
// warning: warning.unused-result 32
// warning: warning.unused-result 33
// warning: warning.unused-result 34
// warning: warning.unused-result 35
// warning: warning.unused-result 36
// warning: warning.unused-result 37
// warning: warning.unused-result 38
// warning: warning.unused-result 39
// warning: warning.unused-result 40
// warning: warning.unused-result 42
// warning: warning.unused-result 43
// warning: warning.unused-result 45
// warning: warning.unused-result 48
// warning: warning.unused-result 50
// warning: warning.unused-result 51
// warning: warning.unused-result 52
// warning: warning.unused-result 53
// warning: warning.unused-result 54
// warning: warning.unused-result 55
// warning: warning.unused-result 56
// warning: warning.unused-result 57
// warning: warning.always-same 57
// warning: warning.unused-result 58
// warning: warning.unused-result 60
// warning: warning.unused-result 61
// warning: warning.unused-result 63
// warning: warning.unused-result 64
// warning: warning.unused-result 65
// warning: warning.unused-result 66
// warning: warning.unused-result 68
// warning: warning.unused-result 69
// warning: warning.unused-result 69
// warning: warning.unused-result 70
// warning: warning.unused-result 71
// warning: warning.unused-result 72
// warning: warning.unused-result 73
// warning: warning.unused-result 75
// warning: warning.unused-result 76
struct P: Equatable { var x = 1; func get() -> Int { x }; @discardableResult func d() -> Int { 1 }; static func make() -> P { P() }
  mutating func pop() -> Int { 1 } ; subscript(i: Int) -> Int { i }; init() {} ; init(x: Int) { self.x = x } }
class C { init() {} ; func n() -> Int? { 3 } ; var v: Int { 3 } }
enum E { case a, b(Int) }
func five() -> Int { 5 }
func never() -> Never { fatalError() }
func t() throws -> Int { 1 }
func f() throws {
  var p = P(), q = P()
  let c: C? = C()
  let n = 3
  p.get()
  p.d()
  P.make()
  p.pop()
  p[3]
  p == q
  P()
  P(x: 3)
  C()
  E.a
  E.b(3)
  five()
  n
  n + 1
  -n
  3
  "text"
  [1, 2]
  (1, 2)
  ()
  p.x
  c?.n()
  c!.n()
  c?.v
  try t()
  try? t()
  try! t()
  p.x == 3 && q.x == 4
  n > 2 ? five() : 3
  n > 2 ? print(1) : print(2)
  [1].map { $0 }
  [1].sorted()
  var a = [1]
  a.popLast()
  a.removeLast()
  let g: () -> Int = { 3 }
  g()
  _ = five()
  a.first!
  a.first
  a[0]
  Int("3")
  String(3)
  nil as Int?
  n as Any
  n is Int
  "a \(n)"
  q = p
  5 ... 6
  true
  C.self
  (five())
  !true
  a.count
  Optional(3)?.description
}
let h: () -> Void = { five() }
let h2: () -> Void = { five(); five() }
let h3 = { five(); print(1) }
[1].forEach { $0 + 1 }
five()
3
let zz = five()
zz == 3
defer { five() }
print(1)
