func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
let f = sum
print(f(1, 2, 3), f())
let joined: (String...) -> String = { $0.joined(separator: "-") }
print(joined("a", "b"), joined())
let g = { (first: Double, rest: Double...) -> Double in rest.reduce(first, max) }
print(g(1, 5, 2), g(4))
print(type(of: g), type(of: joined))
func apply(_ h: (Int...) -> Int) -> Int { h(4, 5) }
print(apply(sum), apply { $0.count }, { (xs: Int...) in xs.count }(7, 8, 9))
struct Log { var lines: [String] = []; mutating func add(_ s: String...) { lines += s } }
var log = Log()
log.add("x", "y")
print(log.lines)
let bump = { (x: inout Int) in x += 1 }
var n = 1
bump(&n)
print(n, type(of: bump))
let table: [String: (Double...) -> Double] = ["max": { $0.max() ?? 0 }, "count": { Double($0.count) }]
print(table["max"]!(1, 3, 2), table["count"]!())
