// matrix struct and ML by hand
struct Matrix: Equatable, CustomStringConvertible {
  let rows, cols: Int
  private(set) var grid: [Double]
  init(_ rows: Int, _ cols: Int, _ f: (Int, Int) -> Double = { _, _ in 0 }) {
    self.rows = rows; self.cols = cols
    grid = (0..<rows).flatMap { i in (0..<cols).map { f(i, $0) } }
  }
  init(_ a: [[Double]]) { self.init(a.count, a.first?.count ?? 0) { a[$0][$1] } }
  static func identity(_ n: Int) -> Matrix { Matrix(n, n) { $0 == $1 ? 1 : 0 } }
  subscript(r: Int, c: Int) -> Double { get { precondition(valid(r, c)); return grid[r * cols + c] } set { assert(valid(r, c), "range"); grid[r * cols + c] = newValue } }
  subscript(row r: Int) -> [Double] { get { Array(grid[r * cols..<(r + 1) * cols]) } set { grid.replaceSubrange(r * cols..<(r + 1) * cols, with: newValue) } }
  subscript(col c: Int) -> [Double] { stride(from: c, to: grid.count, by: cols).map { grid[$0] } }
  private func valid(_ r: Int, _ c: Int) -> Bool { 0..<rows ~= r && (0..<cols).contains(c) }
  var T: Matrix { Matrix(cols, rows) { self[$1, $0] } }
  var description: String { (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") }
  static func * (a: Matrix, b: Matrix) -> Matrix { precondition(a.cols == b.rows); return Matrix(a.rows, b.cols) { i, j in (0..<a.cols).reduce(0) { $0 + a[i, $1] * b[$1, j] } } }
  static func * (k: Double, a: Matrix) -> Matrix { a.map { k * $0 } }
  static func + (a: Matrix, b: Matrix) -> Matrix { var c = a; c += b; return c }
  static func += (a: inout Matrix, b: Matrix) { for i in a.grid.indices { a.grid[i] += b.grid[i] } }
  static prefix func - (a: Matrix) -> Matrix { a.map(-) }
  static func - (a: Matrix, b: Matrix) -> Matrix { a + -b }
  func map(_ f: (Double) throws -> Double) rethrows -> Matrix { var m = self; m.grid = try grid.map(f); return m }
  func determinant() -> Double {
    guard rows > 1 else { return grid[0] }
    var a = self, det = 1.0
    for i in 0..<rows {
      guard let p = (i..<rows).max(by: { abs(a[$0, i]) < abs(a[$1, i]) }), a[p, i] != 0 else { return 0 }
      if p != i { (a[row: p], a[row: i]) = (a[row: i], a[row: p]); det.negate() }
      det *= a[i, i]
      for r in i + 1..<max(rows, i + 1) { let k = a[r, i] / a[i, i]; for c in i..<cols { a[r, c] -= k * a[i, c] } }
    }
    return det
  }
}
var m = Matrix([[2, 1], [1, 3]])
print(m, m.T == m, m * .identity(2) == m, m.determinant(), 2 * m - m == m, separator: "\n")
m[0, 1] += 4; m[row: 1] = [9, 8]; m[1, 0].negate()
print(m, m[col: 1], Matrix([[0, 2, 1], [1, 1, 0], [3, 0, 1]]).determinant(), separator: "\n")
// k-means
struct P2: Hashable { var x, y: Double; static func - (a: P2, b: P2) -> Double { ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot() } }
func kmeans(_ pts: [P2], k: Int) -> ([P2], [Int]) {
  var centers = Array(pts.prefix(k)), labels = [Int](repeating: -1, count: pts.count), rounds = 0
  while rounds < 100 {
    let new = pts.map { p in centers.indices.min { p - centers[$0] < p - centers[$1] }! }
    if new == labels { break }
    labels = new; rounds += 1
    for c in centers.indices { let own = zip(pts, labels).filter { $0.1 == c }.map(\.0); if own.isEmpty { continue }
      centers[c] = P2(x: own.map(\.x).reduce(0, +) / Double(own.count), y: own.reduce(0) { $0 + $1.y } / Double(own.count)) }
  }
  return (centers, labels)
}
let pts = [(1, 1), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)].map { P2(x: $0, y: $1) }
let (centers, labels) = kmeans(pts, k: 2); print(centers, labels)
// linear regression by gradient descent
let xs = [1.0, 2, 3, 4, 5], ys = xs.map { 2 * $0 + 1 }; var (w, b) = (0.0, 0.0)
for epoch in 1...2000 { var (dw, db) = (0.0, 0.0); for (x, y) in zip(xs, ys) { let e = w * x + b - y; dw += 2 * e * x / 5; db += 2 * e / 5 }; w -= 0.02 * dw; b -= 0.02 * db; if epoch % 500 == 0 { print(epoch, (w * 1e4).rounded() / 1e4, (b * 1e4).rounded() / 1e4) } }
// stats
extension Collection where Element == Double { var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) }
  var variance: Double { let m = mean; return map { ($0 - m) * ($0 - m) }.mean }
  var median: Double? { guard !isEmpty else { return nil }; let s = sorted(); return count.isMultiple(of: 2) ? (s[count / 2 - 1] + s[count / 2]) / 2 : s[count / 2] } }
print(xs.mean, xs.variance.squareRoot(), xs.median!, [Double]().median as Any, xs[1...].mean, [].mean, Set([1.0, 3]).mean)
func corr(_ a: [Double], _ b: [Double]) -> Double { let (ma, mb) = (a.mean, b.mean); return zip(a, b).reduce(0) { $0 + ($1.0 - ma) * ($1.1 - mb) } / Double(a.count) / (a.variance * b.variance).squareRoot() }
print(corr(xs, ys), corr(xs, xs.reversed()))
