struct Poly { var c: [Double]; subscript(x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } }
  subscript(power n: Int) -> Double { get { n < c.count ? c[n] : 0 } set { while c.count <= n { c.append(0) }; c[n] = newValue } } }
var p = Poly(c: [1, 2, 3])
print(p[2], p[power: 1], p[power: 9])
p[power: 4] = 1
p[power: 0] += 10
print(p.c, p[1])
struct Table { private var data: [String: [String: Int]] = [:]
  subscript(r: String, c: String) -> Int? { get { data[r]?[c] } set { data[r, default: [:]][c] = newValue } }
  subscript(r: String) -> Int { data[r]?.values.reduce(0, +) ?? 0 } }
var t = Table()
t["a", "x"] = 1; t["a", "y"] = 5; t["b", "x"] = 2
t["a", "x"]? += 10
t["b", "x"] = nil
print(t["a", "x"] as Any, t["a"], t["b"], t["c", "z"] as Any)
struct Env { static subscript(n: String) -> String { "env(\(n))" } }
print(Env["path"])
extension Array { subscript(cyclic i: Int) -> Element { self[((i % count) + count) % count] } }
print([1, 2, 3][cyclic: -1], [1, 2, 3][cyclic: 7])
struct Fn { let f: (Int) -> Int; func callAsFunction(_ x: Int) -> Int { f(x) } ; func callAsFunction(twice x: Int) -> Int { f(f(x)) } }
let inc = Fn { $0 + 1 }
print(inc(4), inc(twice: 4), [1, 2].map { inc($0) })
