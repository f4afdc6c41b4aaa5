// protocols, generics
protocol Shape {
  var area: Double { get }; func scaled(_ k: Double) -> Self; static var kind: String { get }
}
extension Shape {
  static var kind: String { "shape" }; var describe: String { "\(Self.kind) \(area)" };
  func twice() -> Self { scaled(2) }
}
struct Sq: Shape, Equatable {
  var s: Double; var area: Double { s * s }; func scaled(_ k: Double) -> Sq { Sq(s: s * k) };
  static var kind: String { "square" }
}
struct Ci: Shape {
  var r: Double; var area: Double { 3 * r * r }; func scaled(_ k: Double) -> Ci { Ci(r: r * k) }
}
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
for s in shapes { print(s.describe, s.twice().area, type(of: s)) }
print(shapes.map { $0.area }.reduce(0, +), shapes.max { $0.area < $1.area }!.area)
func largest<T: Comparable>(_ xs: [T]) -> T? {
  guard var m = xs.first else { return nil }; for x in xs where x > m { m = x }; return m
}
print(largest([3, 9, 2]) as Any, largest(["b", "a"]) as Any, largest([Double]()) as Any)
func eq<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(eq(1, 1), eq([1], [2]), eq(Sq(s: 1), Sq(s: 1)), eq("a" as String?, nil))
struct Matrix: Equatable {
  let r: Int, c: Int; var g: [Double];
  init(_ r: Int, _ c: Int) { self.r = r; self.c = c; g = Array(repeating: 0, count: r * c) };
  subscript(i: Int, j: Int) -> Double {
    get { precondition(i < r && j < c); return g[i * c + j] }
    set { g[i * c + j] = newValue }
  };
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var m = Matrix(a.r, b.c);
    for i in 0..<a.r { for j in 0..<b.c { for k in 0..<a.c { m[i, j] += a[i, k] * b[k, j] } } };
    return m
  }; static prefix func - (a: Matrix) -> Matrix { var m = a; m.g = m.g.map { -$0 }; return m }
}
var a = Matrix(2, 2); a[0, 0] = 1; a[0, 1] = 2; a[1, 0] = 3; a[1, 1] = 4;
print((a * a).g, (-a).g, a == a, a == -a)
infix operator ** : MultiplicationPrecedence
func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1) { r, _ in r * b } }
print(2 ** 10 + 1, 3 * 2 ** 2)
protocol Container {
  associatedtype Item; var items: [Item] { get set }; init(); mutating func add(_ i: Item)
}
extension Container {
  mutating func add(_ i: Item) { items.append(i) }; var count: Int { items.count }
}
extension Container where Item: Numeric { var total: Item { items.reduce(0, +) } }
struct Bag<T>: Container { var items: [T] = [] }
var b = Bag<Int>(); b.add(3); b.add(4); print(b.count, b.total)
func fill<C: Container>(_: C.Type, _ xs: C.Item...) -> C {
  var c = C(); for x in xs { c.add(x) }; return c
}
print(fill(Bag<String>.self, "x", "y").items)
extension Array where Element: Comparable {
  func isSorted() -> Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
print([1, 2, 2].isSorted(), [2, 1].isSorted())
struct Temp: Comparable, Hashable, CustomStringConvertible {
  var d: Double; static func < (a: Temp, b: Temp) -> Bool { a.d < b.d };
  var description: String { "\(d)°" }
}
print(
  [Temp(d: 3), Temp(d: 1)].sorted(), max(Temp(d: 1), Temp(d: 2)),
  Set([Temp(d: 1), Temp(d: 1)]).count, Temp(d: 1) >= Temp(d: 0), [Temp(d: 5): "x"])
struct Fib: Sequence, IteratorProtocol {
  var a = 0, b = 1; mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a }
}
print(Array(Fib().prefix(10)), Fib().first { $0 > 50 }!)
func opaque(_ n: Int) -> some Sequence<Int> { stride(from: 0, to: n, by: 3) }
print(Array(opaque(10)))

extension Int {
  var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }; static let answer = 42;
  mutating func dbl() { self *= 2 }; func times(_ f: () -> Void) { for _ in 0..<self { f() } }
}
var z = 5; z.dbl(); print(z, 7.isPrime, Int.answer); 2.times { print("hi") }
