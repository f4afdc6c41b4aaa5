func sum(_ xs: Int..., times k: Int = 1) -> Int { xs.reduce(0, +) * k }
print(sum(), sum(1, 2), sum(1, 2, times: 3))
func join(_ parts: String..., by sep: String = "-") -> String { parts.joined(separator: sep) }
print(join("a", "b"), join("a", "b", by: ""), join())
var calls = 0
func next() -> Int { calls += 1; return calls }
func stamp(_ n: Int = next()) -> Int { n }
print(stamp(), stamp(100), stamp(), calls)
func box(_ w: Int, _ h: Int = 2, depth d: Int = 3, label: String? = nil) -> String { "\(w)x\(h)x\(d)\(label.map { " " + $0 } ?? "")" }
print(box(1), box(1, 5), box(1, depth: 9), box(1, label: "q"), box(1, 2, depth: 3, label: "z"))
func first(_ a: Int, in b: Int) -> Int { a * b }
func at(x: Int, y: Int) -> Int { x - y }
print(first(2, in: 3), at(x: 5, y: 1))
func apply(_ n: Int, then f: (Int) -> Int = { $0 * 10 }) -> Int { f(n) }
print(apply(2), apply(2) { $0 + 1 }, apply(2, then: { -$0 }))
func trail(first: () -> Int, second: () -> Int) -> Int { first() - second() }
print(trail { 10 } second: { 3 }, trail(first: { 1 }, second: { 2 }))
func max3<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T { max(a, max(b, c)) }
print(max3(1, 5, 3), max(1, 2, 3, 4), min("b", "a"))
