struct Matrix<T: Numeric>: CustomStringConvertible {
  let rows: Int, columns: Int
  private(set) var grid: [T]
  init(_ rows: Int, _ columns: Int, _ fill: T = 0) { (self.rows, self.columns) = (rows, columns); grid = Array(repeating: fill, count: rows * columns) }
  init?(_ values: [[T]]) {
    guard let first = values.first, values.allSatisfy({ $0.count == first.count }) else { return nil }
    rows = values.count; columns = first.count
    grid = values.flatMap { $0 }
  }
  subscript(r: Int, c: Int) -> T {
    get { precondition(r < rows && c < columns); return grid[r * columns + c] }
    set { grid[r * columns + c] = newValue }
  }
  subscript(row r: Int) -> [T] { Array(grid[r * columns..<(r + 1) * columns]) }
  var transposed: Matrix {
    var m = Matrix(columns, rows)
    for r in 0..<rows { for c in 0..<columns { m[c, r] = self[r, c] } }
    return m
  }
  static func * (a: Matrix, b: Matrix) -> Matrix? {
    guard a.columns == b.rows else { return nil }
    var m = Matrix(a.rows, b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { m[i, j] += a[i, k] * b[k, j] } } }
    return m
  }
  static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in m.grid.indices { m.grid[i] += b.grid[i] }; return m }
  static func * (k: T, m: Matrix) -> Matrix { var m = m; m.grid = m.grid.map { k * $0 }; return m }
  var description: String { (0..<rows).map { self[row: $0].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") }
}
extension Matrix where T == Double {
  static func identity(_ n: Int) -> Matrix { var m = Matrix(n, n); for i in 0..<n { m[i, i] = 1 }; return m }
  var determinant: Double {
    guard rows == columns else { return .nan }
    var m = self, det = 1.0
    for c in 0..<columns {
      guard let pivot = (c..<rows).max(by: { abs(m[$0, c]) < abs(m[$1, c]) }), m[pivot, c] != 0 else { return 0 }
      if pivot != c { for k in 0..<columns { let t = m[c, k]; m[c, k] = m[pivot, k]; m[pivot, k] = t }; det = -det }
      det *= m[c, c]
      for r in (c + 1)..<max(c + 1, rows) {
        let f = m[r, c] / m[c, c]
        for k in c..<columns { m[r, k] -= f * m[c, k] }
      }
    }
    return det
  }
}
extension Matrix: Equatable where T: Equatable {}
let a = Matrix([[1.0, 2], [3, 4]])!
print(a.determinant, (a * .identity(2))! == a, Matrix([[2, 0], [0, 3]])!.grid)
print(a.transposed); print((a * a.transposed)!); print(2 * a + .identity(2))
print(Matrix([[1], [1, 2]]) == nil, (Matrix<Int>(2, 3) * Matrix<Int>(2, 3)) == nil)
print(Matrix([[2.0, -1, 0], [1, 3, 2], [0, 5, -4]])!.determinant)
