let pows = sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }
print(Array(pows))
for x in sequence(first: 10, next: { $0 > 1 ? $0 / 2 : nil }) { print(x, terminator: " ") }
print()
let fib = sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in let r = s.0; s = (s.1, s.0 + s.1); return r }
print(Array(fib.prefix(10)))
let fib2 = sequence(state: (0, 1)) { s -> Int in defer { s = (s.1, s.0 + s.1) }; return s.0 }
print(fib2.prefix(5).map { $0 * 2 })
func evens(_ n: Int) -> some Sequence<Int> { (0..<n).lazy.filter { $0 % 2 == 0 } }
print(Array(evens(9)), evens(5).reduce(0, +), evens(7).map { $0 + 1 }, Array(evens(100).prefix(3)))
func total(_ xs: some Sequence<Int>) -> Int { xs.reduce(0, +) }
print(total([1, 2]), total(Set([5])), total(1...4))
protocol Shape { var area: Double { get }; var name: String { get } }
struct Sq: Shape { var s: Double; var area: Double { s * s }; let name = "sq" }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r }; let name = "ci" }
func largest(_ xs: some Collection<any Shape>) -> (any Shape)? { xs.max { $0.area < $1.area } }
func names(_ xs: some Collection<any Shape>) -> [String] { xs.map(\.name) }
func sumArea(_ xs: some Sequence<any Shape>) -> Double { xs.reduce(0) { $0 + $1.area } }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 3)]
print(largest(shapes)!.name, largest([])?.name ?? "none", names(shapes), sumArea(shapes), sumArea(shapes.dropFirst()))
struct Maybe: ExpressibleByNilLiteral, ExpressibleByIntegerLiteral { var v: Int?; init(nilLiteral: ()) { v = nil }; init(integerLiteral i: Int) { v = i } }
let mm: [Maybe] = [nil, 3]
print(mm.map { $0.v ?? -1 })
func mk(_ m: Maybe = nil) -> Bool { m.v == nil }
print(mk(), mk(4), mk(nil))
struct Pos: Equatable { var row: Int; var col: Int }
let f: (Int) -> Pos? = { .init(row: $0, col: 0) }
print(f(3)!, [1, 2].compactMap { n -> Pos? in n > 1 ? .init(row: n, col: n) : nil })
let ps: [Pos?] = [1, 2].map { .init(row: $0, col: 1) }
print(ps.count)
enum E { case a(Int), b(Int), c(String, Int) }
func val(_ e: E) -> Int { switch e { case .a(let x), .b(let x), .c(_, let x): return x } }
print(val(.a(1)), val(.c("q", 9)))
func local() -> Int { var count = 0 { didSet { print("count", oldValue, count) } }; var dbl: Int { get { count * 2 } set { count = newValue / 2 } }
  count = 3; dbl = 20; return dbl }
print(local())
print([1, 2, 3].map(Double.init), ["1", "x"].map(Int.init), ["1", "x"].compactMap(Int.init), [1.5, 2.5].map(Int.init), [65, 66].map(String.init))
print(["a", "b"].map(Character.init), [1, 2].map(Float.init), "abc".map(String.init), [3, 1].sorted(by: >), zip([1, 2], [3, 4]).map(+))
struct W { let n: Int; init(_ n: Int) { self.n = n }; init(_ s: String) { n = s.count } }
print([1, 2].map(W.init).map(\.n), ["abc"].map(W.init).map(\.n))
var prop: some Shape { Sq(s: 4) }
print(prop.area)
