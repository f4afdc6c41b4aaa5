// Autoclosures capture what they use, wherever it is declared.
func value(_ f: @autoclosure () -> Int) -> Int { f() }
func twice(_ f: @autoclosure () -> Int) -> Int { f() + f() }
func later(_ f: @autoclosure @escaping () -> Int) -> () -> Int { f }
func text(_ f: @autoclosure () -> String) -> String { f() }
func list(_ f: @autoclosure () -> [Int?]) -> [Int?] { f() }
func k(_ x: Int) -> Int {
  let y = x + 1
  return value(y + x) + value(x) + value(y)
}
print(k(3))
func counting() {
  var n = 0
  func next() -> Int { n += 1; return n }
  print(twice(next()), n)
  let f = later(n * 10)
  n = 7
  print(f(), value(value(n) + next()), f())
  print([1, 2, 3].map { value($0 + n) })
  print(list([n, nil, next()]))
}
counting()
if let b = 2 as Int? { print(value(b), value({ b + 1 }())) }
for i in 0..<2 { print(value(i), text("i = \(i)")) }
switch 7 as Int? {
case .some(let m): print(value(m), value([m, m].reduce(0) { $0 + value($1 + m) }))
default: break
}
struct Counter {
  var count = 1
  mutating func bump(_ by: Int) -> Int {
    count += value(count + by)
    return value(count)
  }
  subscript(_ key: String, or fallback: @autoclosure () -> Int) -> Int { fallback() }
}
var c = Counter()
print(c.bump(2), c.count)
class Box {
  var n = 5
  lazy var f: () -> Int = later(self.n + 1)
  func g(_ x: Int) -> Int { value(n + x) }
}
let box = Box()
print(box.f(), box.g(3))
func local(_ d: [String: Int], _ z: Int) {
  print(d["q", default: z], d["q", default: z + 1], c["a", or: z * 2])
  precondition(z > 3, "z is \(z)")
  assert(z > 4, "z is \(z)")
  var counts = d
  for word in ["a", "b", "a"] { counts[word, default: z] += 1 }
  print(counts["a", default: 0], counts["b"] ?? z)
  let missing: Int? = nil
  print(missing ?? value(z), text(missing.map { "\($0)" } ?? "none \(z)"))
}
local(["a": 1], 5)
func logical(_ flag: Bool, _ n: Int) -> Bool { flag && n > 2 || n == 0 }
print(logical(true, 3), logical(false, 0), logical(false, 1))
func unless<T>(_ condition: Bool, _ a: @autoclosure () -> T, else b: @autoclosure () -> T) -> T {
  condition ? b() : a()
}
func pick(_ pair: (Int, String), _ p: Bool) -> String {
  let (n, s) = pair
  return unless(p, "\(n)", else: s)
}
print(pick((4, "four"), true), pick((4, "four"), false))
