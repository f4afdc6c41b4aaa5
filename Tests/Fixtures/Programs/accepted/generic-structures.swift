import Foundation
// generics & protocols with associated types
protocol Stack { associatedtype Element; var isEmpty: Bool { get }; mutating func push(_ e: Element); mutating func pop() -> Element? }
struct ArrayStack<T>: Stack { private var items: [T] = []; var isEmpty: Bool { items.isEmpty }; mutating func push(_ e: T) { items.append(e) }; mutating func pop() -> T? { items.popLast() } }
extension Stack { mutating func drain() -> [Element] { var out: [Element] = []; while let x = pop() { out.append(x) }; return out } }
extension Stack where Element: Numeric { mutating func total() -> Element { drain().reduce(0, +) } }
var st = ArrayStack<Int>(); for i in 1...4 { st.push(i * i) }
var copy = st
print(copy.total(), st.drain(), st.isEmpty)
struct Matrix<T: Numeric>: Equatable, CustomStringConvertible {
  let rows: Int, cols: Int; private var data: [T]
  init(_ r: [[T]]) { rows = r.count; cols = r.first?.count ?? 0; data = r.flatMap { $0 } }
  init(rows: Int, cols: Int, repeating v: T = 0) { self.rows = rows; self.cols = cols; data = Array(repeating: v, count: rows * cols) }
  subscript(r: Int, c: Int) -> T { get { precondition(r < rows && c < cols); return data[r * cols + c] } set { data[r * cols + c] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix { var m = Matrix(rows: a.rows, cols: b.cols); for i in 0..<a.rows { for j in 0..<b.cols { for k in 0..<a.cols { m[i, j] += a[i, k] * b[k, j] } } }; return m }
  static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in a.data.indices { m.data[i] = a.data[i] + b.data[i] }; return m }
  var transposed: Matrix { var m = Matrix(rows: cols, cols: rows); for i in 0..<rows { for j in 0..<cols { m[j, i] = self[i, j] } }; return m }
  var description: String { (0..<rows).map { r in (0..<cols).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "\n") }
}
let a = Matrix([[1, 2], [3, 4]]), b = Matrix([[0, 1], [1, 0]])
print(a * b); print((a * b).transposed + a, a == a, a * b == b * a)
print(Matrix([[0.5]]) * Matrix([[4]]))
struct LinkedList<T>: Sequence, ExpressibleByArrayLiteral {
  final class Node { let v: T; var next: Node?; init(_ v: T, _ n: Node?) { self.v = v; next = n } }
  var head: Node?
  init(arrayLiteral xs: T...) { for x in xs.reversed() { head = Node(x, head) } }
  struct Iterator: IteratorProtocol { var n: Node?; mutating func next() -> T? { defer { n = n?.next }; return n?.v } }
  func makeIterator() -> Iterator { Iterator(n: head) }
}
let list: LinkedList = [3, 1, 2]
print(list.sorted(), list.map { $0 * 2 }, list.contains(2), list.reduce(0, +), Array(list.enumerated().map { $0.offset * $0.element }), list.min() ?? 0)
for (x, y) in zip(list, "abc") { print(x, y, terminator: " ") }; print()
func memo<K: Hashable, V>(_ f: @escaping ((K) -> V, K) -> V) -> (K) -> V { var cache: [K: V] = [:]; func g(_ k: K) -> V { if let v = cache[k] { return v }; let v = f(g, k); cache[k] = v; return v }; return g }
let fib: (Int) -> Int = memo { f, n in n < 2 ? n : f(n - 1) + f(n - 2) }
print(fib(80))
protocol Shape { var area: Double { get }; var name: String { get } }
extension Shape { var name: String { "\(type(of: self))" }; func describe() -> String { name + ": " + String(format: "%.2f", area) } }
struct Circle: Shape { var r: Double; var area: Double { .pi * r * r } }
struct Square: Shape { var s: Double; var area: Double { s * s }; var name: String { "box" } }
let shapes: [any Shape] = [Circle(r: 1), Square(s: 2)]
print(shapes.map { $0.describe() }, shapes.map(\.area).reduce(0, +) > 7, shapes.max { $0.area < $1.area }?.name ?? "-")
func largest<T: Collection>(_ c: T) -> T.Element? where T.Element: Comparable { c.max() }
print(largest([1, 3, 2]) ?? -1, largest("hello") ?? " ", largest(Set([1.5])) ?? 0, largest([Int]()) as Any)
enum Tree<T: Comparable> { case leaf; indirect case node(Tree, T, Tree)
  func inserting(_ x: T) -> Tree { switch self { case .leaf: .node(.leaf, x, .leaf); case let .node(l, v, r): x < v ? .node(l.inserting(x), v, r) : .node(l, v, r.inserting(x)) } }
  var inOrder: [T] { switch self { case .leaf: []; case let .node(l, v, r): l.inOrder + [v] + r.inOrder } }
  var depth: Int { if case let .node(l, _, r) = self { 1 + max(l.depth, r.depth) } else { 0 } } }
print([5, 2, 8, 1].reduce(Tree.leaf) { $0.inserting($1) }.inOrder, ["b", "a"].reduce(Tree.leaf) { $0.inserting($1) }.depth)
@propertyWrapper struct Clamped<V: Comparable> { private var v: V; let range: ClosedRange<V>; var wrappedValue: V { get { v } set { v = min(max(newValue, range.lowerBound), range.upperBound) } }; var projectedValue: String { "\(range)" }; init(wrappedValue: V, _ range: ClosedRange<V>) { self.range = range; v = min(max(wrappedValue, range.lowerBound), range.upperBound) } }
struct Settings { @Clamped(0...10) var level = 12; @Clamped(-1.0...1.0) var gain = 0.5 }
var se = Settings(); se.gain = 9; print(se.level, se.gain, se.$level)
