struct Matrix<T: Numeric & Comparable>: CustomStringConvertible, Equatable where T: CustomStringConvertible {
  private(set) var rows: Int, cols: Int
  private var grid: [T]
  init(rows: Int, cols: Int, fill: T = 0) { self.rows = rows; self.cols = cols; grid = Array(repeating: fill, count: rows * cols) }
  init(_ lines: [[T]]) { rows = lines.count; cols = lines.first?.count ?? 0; grid = lines.flatMap { $0 } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, cols: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> T {
    get { precondition(r < rows && c < cols, "out"); return grid[r * cols + c] }
    set { grid[r * cols + c] = newValue }
  }
  subscript(row r: Int) -> [T] { get { Array(grid[(r * cols)..<((r + 1) * cols)]) } set { grid.replaceSubrange((r * cols)..<((r + 1) * cols), with: newValue) } }
  var transposed: Matrix { var m = Matrix(rows: cols, cols: rows); for r in 0..<rows { for c in 0..<cols { m[c, r] = self[r, c] } }; return m }
  static func * (a: Matrix, b: Matrix) -> Matrix? {
    guard a.cols == b.rows else { return nil }
    var m = Matrix(rows: a.rows, cols: b.cols)
    for i in 0..<a.rows { for j in 0..<b.cols { m[i, j] = (0..<a.cols).reduce(0) { $0 + a[i, $1] * b[$1, j] } } }
    return m
  }
  static func + (a: Self, b: Self) -> Self { var m = a; for i in m.grid.indices { m.grid[i] += b.grid[i] }; return m }
  static prefix func - (a: Self) -> Self { var m = a; m.grid = m.grid.map { 0 - $0 }; return m }
  static func *= (a: inout Self, s: T) { a.grid = a.grid.map { $0 * s } }
  var description: String { (0..<rows).map { r in "[" + (0..<cols).map { self[r, $0].description }.joined(separator: ", ") + "]" }.joined(separator: "\n") }
  var max: T? { grid.max() }
}
extension Matrix where T: FloatingPoint { var mean: T { grid.reduce(0, +) / T(grid.count) } }
var a = Matrix([[1, 2], [3, 4]])
let b = Matrix([[0, 1], [1, 0]])
if let c = a * b { print(c) }
print((a * Matrix(rows: 3, cols: 1)) == nil)
print(a + b == Matrix([[1, 3], [4, 4]]))
print(-a)
a *= 3
print(a.transposed, a.max ?? 0)
a[row: 0] = [9, 8]
print(a[row: 0], a[1, 1])
print(Matrix([[1.5, 2.5]]).mean, Matrix<Double>.identity(2))
a[0, 0] += 1; print(a)
