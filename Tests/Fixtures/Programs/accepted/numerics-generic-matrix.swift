// matrix types
import Foundation
struct Matrix<Scalar: FloatingPoint>: Equatable {
  let rows: Int, cols: Int
  private var storage: [Scalar]
  init(rows: Int, cols: Int, fill: Scalar = 0) {
    precondition(rows > 0 && cols > 0, "empty")
    self.rows = rows; self.cols = cols
    storage = Array(repeating: fill, count: rows * cols)
  }
  init(_ elements: [[Scalar]]) {
    self.init(rows: elements.count, cols: elements[0].count)
    for (i, r) in elements.enumerated() { for (j, v) in r.enumerated() { self[i, j] = v } }
  }
  static func identity(_ n: Int) -> Matrix {
    var m = Matrix(rows: n, cols: n)
    for i in 0..<n { m[i, i] = 1 }
    return m
  }
  subscript(i: Int, j: Int) -> Scalar {
    get { assert(valid(i, j)); return storage[i * cols + j] }
    set { assert(valid(i, j)); storage[i * cols + j] = newValue }
  }
  subscript(row i: Int) -> [Scalar] {
    get { Array(storage[i * cols..<(i + 1) * cols]) }
    set { storage.replaceSubrange(i * cols..<(i + 1) * cols, with: newValue) }
  }
  subscript(column j: Int) -> [Scalar] {
    get { (0..<rows).map { self[$0, j] } }
    set { for (i, v) in newValue.enumerated() { self[i, j] = v } }
  }
  private func valid(_ i: Int, _ j: Int) -> Bool { (0..<rows) ~= i && (0..<cols).contains(j) }
  var transposed: Matrix {
    var t = Matrix(rows: cols, cols: rows)
    for i in 0..<rows { t[column: i] = self[row: i] }
    return t
  }
  func map(_ f: (Scalar) -> Scalar) -> Matrix { var m = self; m.storage = storage.map(f); return m }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.cols == b.rows)
    var out = Matrix(rows: a.rows, cols: b.cols)
    for i in 0..<a.rows { for j in 0..<b.cols {
      out[i, j] = zip(a[row: i], b[column: j]).map(*).reduce(0, +)
    } }
    return out
  }
  static func += (a: inout Matrix, b: Matrix) { a.storage = zip(a.storage, b.storage).map { $0 + $1 } }
  static func * (k: Scalar, m: Matrix) -> Matrix { m.map { k * $0 } }
}
extension Matrix: CustomStringConvertible where Scalar: CVarArg {
  var description: String {
    (0..<rows).map { i in "[" + self[row: i].map { String(format: "%6.2f", $0) }.joined(separator: " ") + "]" }.joined(separator: "\n")
  }
}
extension Array where Element: FloatingPoint {
  func dot(_ o: [Element]) -> Element { zip(self, o).reduce(0) { $0 + $1.0 * $1.1 } }
  var norm: Element { dot(self).squareRoot() }
  static func - (a: [Element], b: [Element]) -> [Element] { zip(a, b).map { $0 - $1 } }
  static func * (k: Element, v: [Element]) -> [Element] { v.map { k * $0 } }
}
func gramSchmidt<T: FloatingPoint>(_ vs: [[T]]) -> [[T]] {
  var basis: [[T]] = []
  for v in vs {
    let w = basis.reduce(v) { acc, u in acc - u.dot(v) * u }
    if w.norm > 0 { basis.append((1 / w.norm) * w) }
  }
  return basis
}
extension Matrix {
  enum Failure: Error { case singular, shape(Int, Int) }
  func solved(_ b: [Scalar]) throws -> [Scalar] {
    guard rows == cols else { throw Failure.shape(rows, cols) }
    var a = self, x = b
    for k in 0..<rows {
      guard let p = (k..<rows).max(by: { abs(a[$0, k]) < abs(a[$1, k]) }), a[p, k] != 0 else { throw Failure.singular }
      if p != k { (a[row: p], a[row: k]) = (a[row: k], a[row: p]); x.swapAt(p, k) }
      for i in k + 1..<Swift.max(k + 1, rows) {
        let f = a[i, k] / a[k, k]
        for j in k..<cols { a[i, j] -= f * a[k, j] }
        x[i] -= f * x[k]
      }
    }
    for k in stride(from: rows - 1, through: 0, by: -1) {
      for j in k + 1..<Swift.max(k + 1, cols) { x[k] -= a[k, j] * x[j] }
      x[k] /= a[k, k]
    }
    return x
  }
}
var m = Matrix<Double>([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]])
print(m)
print(m.transposed * m)
do {
  let x = try m.solved([8, -11, -3])
  print(x.map { String(format: "%.4f", $0) })
  _ = try Matrix([[1.0, 2.0], [2.0, 4.0]]).solved([1, 1])
} catch Matrix<Double>.Failure.singular { print("singular") } catch { print("?", error) }
do { _ = try Matrix<Float>([[1, 2]]).solved([1]) } catch { print(error) }
m[1, 1] *= 3; m[row: 0][2] += 0.5
m += Matrix.identity(3)
print(2 * m == m.map { $0 + $0 }, m[row: 0], m[column: 2])
let q = gramSchmidt([[1.0, 1, 0], [1, 0, 1], [0, 1, 1]])
for r in q { print(r.map { String(format: "%+.5f", $0) }.joined(separator: ", ")) }
print(abs(q[0].dot(q[1])) < 1e-12, q.map(\.norm).allSatisfy { abs($0 - 1) < 1e-12 })
