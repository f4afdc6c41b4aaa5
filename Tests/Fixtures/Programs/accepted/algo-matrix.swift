struct Matrix: Equatable, CustomStringConvertible {
  let rows: Int, columns: Int
  var values: [Double]
  init(_ rows: [[Double]]) { self.rows = rows.count; columns = rows[0].count; values = rows.flatMap { $0 } }
  init(rows: Int, columns: Int, fill: Double = 0) {
    (self.rows, self.columns) = (rows, columns)
    values = Array(repeating: fill, count: rows * columns)
  }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, columns: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> Double {
    get { values[r * columns + c] }
    set { values[r * columns + c] = newValue }
  }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows)
    var m = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { m[i, j] += a[i, k] * b[k, j] } } }
    return m
  }
  static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in m.values.indices { m.values[i] += b.values[i] }; return m }
  static func * (s: Double, m: Matrix) -> Matrix { var r = m; r.values = r.values.map { s * $0 }; return r }
  var transposed: Matrix { var t = Matrix(rows: columns, columns: rows); for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }; return t }
  var description: String {
    (0..<rows).map { r in "[" + (0..<columns).map { c in "\(self[r, c])" }.joined(separator: ", ") + "]" }.joined(separator: "\n")
  }
  func determinant() -> Double {
    var m = self, result = 1.0
    for i in 0..<rows {
      guard let pivot = (i..<rows).first(where: { m[$0, i] != 0 }) else { return 0 }
      if pivot != i { for c in 0..<columns { let t = m[i, c]; m[i, c] = m[pivot, c]; m[pivot, c] = t }; result = -result }
      result *= m[i, i]
      for r in (i + 1)..<max(rows, i + 1) { let f = m[r, i] / m[i, i]; for c in i..<columns { m[r, c] -= f * m[i, c] } }
    }
    return result
  }
}
func power(_ m: Matrix, _ n: Int) -> Matrix { n == 0 ? .identity(m.rows) : n % 2 == 0 ? power(m * m, n / 2) : m * power(m, n - 1) }
let a = Matrix([[1, 2], [3, 4]]), b = Matrix([[0, 1], [1, 0]])
print(a * b)
print(a + 2 * b)
print(a.transposed)
print(a.determinant(), Matrix([[0, 2, 1], [1, 0, 3], [4, 1, 0]]).determinant())
print(power(Matrix([[1, 1], [1, 0]]), 30)[0, 1], a == a.transposed.transposed, a == b)
