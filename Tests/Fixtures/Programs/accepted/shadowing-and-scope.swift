let x = 1
func f(_ x: Int) -> Int { let y = x; do { let x = y * 2; return x + 1 } }
print(f(5), x)
do { let x = "inner"; print(x) }
if let x = Optional("bound") { print(x) }
for x in 0..<2 { let x = x * 10; print(x, terminator: " ") }
print(x)
func outer() -> [Int] {
  var log: [Int] = []
  func inner(_ n: Int) { if n > 0 { log.append(n); inner(n - 1) } }
  inner(3)
  return log
}
print(outer())
struct S { var x = 5; func g(x: Int) -> Int { x + self.x }; func h() -> Int { x } ; func k() -> Int { let x = 100; return x + self.x } }
print(S().g(x: 1), S().h(), S().k())
let closure = { (x: Int) -> Int in let x = x + 1; return x }
print(closure(9))
func max(_ a: Int, _ b: Int) -> String { "mine" }
print(max(1, 2), Swift.max(1, 2))
var count = 0
func bump() { count += 1; var count = 100; count += 1; _ = count }
bump(); bump()
print(count)
switch 3 { case let x: print("x is \(x)") }
let value: Int? = 4
guard let value else { fatalError() }
print(value + 1)
enum E { case x; static let y = 2; func f() -> Int { Self.y } }
print(E.x.f())
typealias T = [Int]
let t: T = [1]
print(t)
var xs = [1, 2, 3]
for (i, x) in xs.enumerated() { xs[i] = x * 2 }
print(xs)
