protocol MatrixLike { associatedtype Scalar: Numeric; var rows: Int { get }; var cols: Int { get }; subscript(r: Int, c: Int) -> Scalar { get } }
extension MatrixLike {
  func row(_ r: Int) -> [Scalar] { (0..<cols).map { self[r, $0] } }
  var rowsList: [[Scalar]] { (0..<rows).map(row) }
  func dot<M: MatrixLike>(_ o: M) -> Dense<Scalar> where M.Scalar == Scalar {
    precondition(cols == o.rows)
    var d = Dense<Scalar>(rows, o.cols)
    for i in 0..<rows { for j in 0..<o.cols { for k in 0..<cols { d[i, j] += self[i, k] * o[k, j] } } }
    return d
  }
  func map<T>(_ f: (Scalar) -> T) -> Dense<T> { var d = Dense<T>(rows, cols); for i in 0..<rows { for j in 0..<cols { d[i, j] = f(self[i, j]) } }; return d }
  var transposed: Transposed<Self> { Transposed(base: self) }
}
struct Dense<T: Numeric>: MatrixLike {
  let rows, cols: Int
  private var a: [T]
  init(_ r: Int, _ c: Int, fill: T = 0) { rows = r; cols = c; a = Array(repeating: fill, count: r * c) }
  init(_ l: [[T]]) { rows = l.count; cols = l.first?.count ?? 0; a = l.flatMap { $0 } }
  subscript(r: Int, c: Int) -> T { get { a[r * cols + c] } set { a[r * cols + c] = newValue } }
  static func + (l: Dense, r: Dense) -> Dense { var o = l; for i in o.a.indices { o.a[i] += r.a[i] }; return o }
  static func * (l: T, r: Dense) -> Dense { var o = r; for i in o.a.indices { o.a[i] *= l }; return o }
  static func *= (l: inout Dense, r: T) { l = r * l }
  static prefix func - (m: Dense) -> Dense { (0 - 1) * m }
}
extension Dense: CustomStringConvertible { var description: String { rowsList.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: "|") } }
extension Dense: Equatable {}
struct Transposed<M: MatrixLike>: MatrixLike { let base: M; var rows: Int { base.cols }; var cols: Int { base.rows }; subscript(r: Int, c: Int) -> M.Scalar { base[c, r] } }
struct Sparse: MatrixLike {
  struct Pos: Hashable, Comparable { var r, c: Int; static func < (a: Pos, b: Pos) -> Bool { (a.r, a.c) < (b.r, b.c) } }
  var rows: Int, cols: Int
  private(set) var values: [Pos: Double] = [:]
  init(rows: Int, cols: Int) { self.rows = rows; self.cols = cols }
  subscript(r: Int, c: Int) -> Double { get { values[Pos(r: r, c: c), default: 0] } set { values[Pos(r: r, c: c)] = newValue == 0 ? nil : newValue } }
  var density: Double { Double(values.count) / Double(rows * cols) }
}
let m = Dense([[1, 2], [3, 4], [5, 6]])
print(m, m.transposed.rowsList, m.dot(m.transposed))
var i = Dense<Int>(2, 2); i[0, 0] = 1; i[1, 1] = 1
print(m.dot(i) == m, -i, 3 * i + i)
i *= 7; print(i)
var s = Sparse(rows: 2, cols: 3)
s[0, 1] = 2.5; s[1, 2] = -1; s[0, 0] = 1; s[0, 0] -= 1; s[1, 0] += 0.25
print(s.rowsList, s.density, s.values.keys.sorted())
print(s.dot(m.map { Double($0) }), s.map { Int($0 * 2) })
print(s.transposed.transposed.row(0), type(of: m.transposed))
