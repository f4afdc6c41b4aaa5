let t = (1, "a", 2.5)
print(t.0, t.1, t.2, t)
let n = (id: 7, name: "x")
print(n.id, n.name, n.0, n)
let (a, b, _) = t
print(a, b)
var p = (x: 1, y: 2)
p.x += 10
(p.x, p.y) = (p.y, p.x)
print(p)
print((1, 2) == (1, 2), (1, 2) < (1, 3), ("b", 1) < ("a", 9), (1, 2, 3) != (1, 2, 4))
func minMax(_ xs: [Int]) -> (min: Int, max: Int)? { guard let f = xs.first else { return nil }; return xs.reduce((f, f)) { (Swift.min($0.0, $1), Swift.max($0.1, $1)) } }
if let (lo, hi) = minMax([3, 1, 4]) { print(lo, hi) }
print(minMax([5, 9])?.max ?? 0, minMax([]) == nil)
let nested = ((1, 2), (3, (4, 5)))
print(nested.1.1.0, nested)
let list = [(name: "b", n: 2), (name: "a", n: 2), (name: "c", n: 1)]
print(list.sorted { ($0.n, $0.name) < ($1.n, $1.name) }.map { $0.name })
for (i, (name, n)) in list.enumerated() { print(i, name, n, separator: ":", terminator: " ") }
print()
let f: ((Int, Int)) -> Int = { $0.0 + $0.1 }
let g: (Int, Int) -> Int = { $0 * $1 }
print(f((3, 4)), g(3, 4), [(1, 2), (3, 4)].map { $0 + $1 }, zip([1, 2], [3, 4]).map(*))
typealias Point = (x: Double, y: Double)
func length(_ p: Point) -> Double { (p.x * p.x + p.y * p.y).squareRoot() }
print(length((3, 4)), length((x: 5, y: 12)))
let unit: () = ()
print(unit)
var swap1 = 1, swap2 = 2
(swap1, swap2) = (swap2, swap1)
print(swap1, swap2)
