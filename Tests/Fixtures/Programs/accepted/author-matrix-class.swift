import Foundation
class Matrix: Equatable, CustomStringConvertible {
  let rows: Int, columns: Int
  private(set) var grid: [Double]

  init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows > 0 && columns > 0, "empty matrix")
    self.rows = rows
    self.columns = columns
    grid = Array(repeating: value, count: rows * columns)
  }

  convenience init(_ values: [[Double]]) {
    self.init(rows: values.count, columns: values[0].count)
    for (r, row) in values.enumerated() {
      for (c, value) in row.enumerated() { self[r, c] = value }
    }
  }

  static func identity(_ n: Int) -> Matrix {
    let result = Matrix(rows: n, columns: n)
    for i in 0..<n { result[i, i] = 1 }
    return result
  }

  subscript(row: Int, column: Int) -> Double {
    get { grid[row * columns + column] }
    set { grid[row * columns + column] = newValue }
  }

  subscript(row row: Int) -> ArraySlice<Double> { grid[row * columns..<(row + 1) * columns] }

  var transposed: Matrix {
    let result = Matrix(rows: columns, columns: rows)
    for r in 0..<rows { for c in 0..<columns { result[c, r] = self[r, c] } }
    return result
  }

  var isSquare: Bool { rows == columns }

  func determinant() -> Double? {
    guard isSquare else { return nil }
    var work = (0..<rows).map { Array(self[row: $0]) }
    var result = 1.0
    for pivot in 0..<rows {
      guard let best = (pivot..<rows).max(by: { abs(work[$0][pivot]) < abs(work[$1][pivot]) }),
        work[best][pivot] != 0
      else { return 0 }
      if best != pivot {
        work.swapAt(best, pivot)
        result.negate()
      }
      result *= work[pivot][pivot]
      for row in pivot + 1..<rows {
        let factor = work[row][pivot] / work[pivot][pivot]
        for column in pivot..<columns { work[row][column] -= factor * work[pivot][column] }
      }
    }
    return result
  }

  static func * (a: Matrix, b: Matrix) -> Matrix? {
    guard a.columns == b.rows else { return nil }
    let result = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows {
      for j in 0..<b.columns {
        result[i, j] = (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] }
      }
    }
    return result
  }

  static func == (a: Matrix, b: Matrix) -> Bool {
    (a.rows, a.columns) == (b.rows, b.columns) && a.grid == b.grid
  }

  var description: String {
    (0..<rows).map { r in
      self[row: r].map { String(format: "%7.2f", $0) }.joined()
    }.joined(separator: "\n")
  }
}

final class DiagonalMatrix: Matrix {
  var diagonal: [Double] { (0..<rows).map { self[$0, $0] } }
  init(diagonal: [Double]) {
    super.init(rows: diagonal.count, columns: diagonal.count)
    for (i, value) in diagonal.enumerated() { self[i, i] = value }
  }
  override func determinant() -> Double? { diagonal.reduce(1, *) }
}

let m = Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 4]])
print(m)
print(m.determinant()!, m.transposed == m, m == Matrix.identity(3))
print((m * Matrix.identity(3))! == m, Matrix([[1, 2]]) * m as Any)
if let product = Matrix([[1, 2], [3, 4]]) * Matrix([[0, 1], [1, 0]]) { print(product) }
let all: [Matrix] = [m, DiagonalMatrix(diagonal: [2, 3, 4]), Matrix(rows: 1, columns: 2)]
for (index, matrix) in all.enumerated() {
  let text = matrix.determinant().map { String(format: "%.1f", $0) } ?? "not square"
  print(index, text, matrix is DiagonalMatrix)
}
print(Matrix([[0, 1], [1, 0]]).determinant()!)
