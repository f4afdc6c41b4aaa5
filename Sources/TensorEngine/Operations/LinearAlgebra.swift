// Determinants, inverses and systems of equations, by elimination in Double with the largest pivots, and
// the eigenvectors of symmetric matrices. Stacks of matrices are worked on one by one.

/// Elimination with row exchanges of one matrix: the factors in one array, the order of rows, and the
/// sign of that order.
private struct Elimination {
  let size: Int
  var factors: [Double]
  var order: [Int]
  var sign = 1.0
  var isSingular = false

  init(_ values: [Double], size: Int) {
    self.size = size
    factors = values
    order = Array(0..<size)
    for k in 0..<size {
      var pivot = k
      for i in k..<size
      where Swift.abs(factors[i * size + k]) > Swift.abs(factors[pivot * size + k]) {
        pivot = i
      }
      if factors[pivot * size + k] == 0 {
        isSingular = true
        continue
      }
      if pivot != k {
        for j in 0..<size { factors.swapAt(k * size + j, pivot * size + j) }
        order.swapAt(k, pivot)
        sign = -sign
      }
      for i in (k + 1)..<Swift.max(size, k + 1) {
        let factor = factors[i * size + k] / factors[k * size + k]
        factors[i * size + k] = factor
        for j in (k + 1)..<Swift.max(size, k + 1) {
          factors[i * size + j] -= factor * factors[k * size + j]
        }
      }
    }
  }

  var determinant: Double { (0..<size).reduce(sign) { $0 * factors[$1 * size + $1] } }

  /// The solution for one right side.
  func solve(_ right: [Double]) -> [Double] {
    var x = order.map { right[$0] }
    for i in 0..<size {
      for j in 0..<i { x[i] -= factors[i * size + j] * x[j] }
    }
    for i in Swift.stride(from: size - 1, through: 0, by: -1) {
      for j in (i + 1)..<Swift.max(size, i + 1) { x[i] -= factors[i * size + j] * x[j] }
      x[i] /= factors[i * size + i]
    }
    return x
  }
}

/// The size of square matrices of real numbers; nil after a failure.
private func squareSize(_ name: String, _ a: Tensor) -> Int? {
  guard a.rank >= 2, a.shape[a.rank - 1] == a.shape[a.rank - 2], a.dtype.isFloatingPoint else {
    _ = Failure.tensor(
      name, "a square matrix of real numbers is needed, not \(a.dtype) of shape \(a.shape)",
      "실수 정사각행렬이 필요한데 \(a.dtype), 모양 \(a.shape)입니다",
      help: a.rank >= 2 && a.shape[a.rank - 1] == a.shape[a.rank - 2]
        ? ("write .float()", ".float()을 쓰세요") : ("", ""))
    return nil
  }
  return a.shape[a.rank - 1]
}

private func store(_ values: [Double], _ target: Tensor, _ start: Int) {
  for (i, value) in values.enumerated() {
    if target.dtype == .float32 {
      target.floats[start + i] = Float(value)
    } else {
      target.doubles[start + i] = value
    }
  }
}

private func matrices(_ a: Tensor, _ rows: Int, _ columns: Int) -> [[Double]] {
  let values = a.detached().dense
  let size = rows * columns
  return (0..<(size == 0 ? 0 : a.count / size)).map { m in
    (0..<size).map { values.element(m * size + $0) }
  }
}

/// The determinant of a square matrix.
public func det(_ a: Tensor) -> Tensor {
  guard let n = squareSize("det", a) else { return .placeholder() }
  let result = filled(.contiguous(Array(a.shape.dropLast(2))), 1, a.dtype)
  for (m, values) in matrices(a, n, n).enumerated() {
    store([Elimination(values, size: n).determinant], result, m)
  }
  return result.recordingWithResult("LinalgDetBackward0", [a]) { g, y in
    let scale = (g * y).unsqueeze(-1).unsqueeze(-1)
    return [scale * inverse(a).transposed(-1, -2)]
  }
}

/// The inverse of a square matrix.
public func inverse(_ a: Tensor) -> Tensor {
  guard let n = squareSize("inverse", a) else { return .placeholder() }
  let result = Tensor(uninitialized: .contiguous(a.shape), a.dtype)
  for (m, values) in matrices(a, n, n).enumerated() {
    let factors = Elimination(values, size: n)
    guard !factors.isSingular else { return refuseSingular("inverse") }
    for column in 0..<n {
      let x = factors.solve((0..<n).map { $0 == column ? 1 : 0 })
      for row in 0..<n { store([x[row]], result, (m * n + row) * n + column) }
    }
  }
  return result.recordingWithResult("LinalgInvExBackward0", [a], needing: []) { g, y in
    let turned = y.transposed(-1, -2)
    return [-matmul(matmul(turned, g), turned)]
  }
}

private func refuseSingular(_ name: String) -> Tensor {
  Failure.tensor(
    name, "the matrix is singular: its rows depend on each other, so it has no inverse",
    "특이행렬입니다. 행들이 서로 종속이라 역행렬이 없습니다",
    help: (
      "add a small number to the diagonal: a + 0.001 * eye(n)",
      "대각선에 작은 수를 더하세요: a + 0.001 * eye(n)"
    ))
}

/// The solution X of A X = B; B is a matrix, or a vector.
public func solve(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard let n = squareSize("solve", a) else { return .placeholder() }
  if b.rank == 1, a.rank == 2 { return solve(a, b.unsqueeze(1)).squeeze(1) }
  guard b.rank == a.rank, b.dtype == a.dtype, b.shape[b.rank - 2] == n,
    Array(a.shape.dropLast(2)) == Array(b.shape.dropLast(2))
  else {
    return Failure.tensor(
      "solve",
      "a right side of \(n) rows and type \(a.dtype) is needed for a matrix of shape \(a.shape), not "
        + "\(b.dtype) of shape \(b.shape)",
      "모양이 \(a.shape)인 행렬에는 행이 \(n)개인 \(a.dtype) 우변이 필요한데 \(b.dtype), 모양 \(b.shape)입니다")
  }
  let columns = b.shape[b.rank - 1]
  let result = Tensor(uninitialized: .contiguous(b.shape), b.dtype)
  for (m, (left, right)) in zip(matrices(a, n, n), matrices(b, n, columns)).enumerated() {
    let factors = Elimination(left, size: n)
    guard !factors.isSingular else { return refuseSingular("solve") }
    for column in 0..<columns {
      let x = factors.solve((0..<n).map { right[$0 * columns + column] })
      for row in 0..<n { store([x[row]], result, (m * n + row) * columns + column) }
    }
  }
  return result.recordingWithResult("LinalgSolveExBackward0", [a, b], needing: [a]) { g, x in
    let toB = solve(a.transposed(-1, -2), g)
    return [a.needsGradient ? -matmul(toB, x.transposed(-1, -2)) : nil, toB]
  }
}

/// The vectors x with the least |A x - b|, for a matrix A with more rows than columns of full rank.
public func lstsq(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.rank == 2, b.rank == 1 || b.rank == 2, a.shape[0] == b.shape[0],
    a.shape[0] >= a.shape[1], a.dtype.isFloatingPoint, a.dtype == b.dtype
  else {
    return Failure.tensor(
      "lstsq",
      "a matrix with at least as many rows as columns and a right side of as many rows are needed, not "
        + "shapes \(a.shape) and \(b.shape)",
      "행이 열보다 적지 않은 행렬과 행 수가 같은 우변이 필요한데 모양이 \(a.shape), \(b.shape)입니다")
  }
  let (x, y) = (a.double(), b.double())
  return solve(matmul(x.t(), x), matmul(x.t(), y)).to(a.dtype)
}

/// The eigenvalues of a symmetric matrix in ascending order, and the eigenvectors as the columns of a
/// matrix. Of the two directions of each vector that is given whose largest component is positive.
public func eigh(_ a: Tensor) -> (values: Tensor, vectors: Tensor) {
  guard let n = squareSize("eigh", a), a.rank == 2 else {
    return (.placeholder(), .placeholder())
  }
  let (values, vectors) = symmetricEigen(a.detached(), n)
  let order = (0..<n).sorted { values[$0] < values[$1] }
  let (roots, columns) = (
    Tensor(uninitialized: [n], a.dtype), Tensor(uninitialized: [n, n], a.dtype)
  )
  for (place, from) in order.enumerated() {
    store([values[from]], roots, place)
    var top = 0
    for i in 0..<n
    where Swift.abs(vectors[i * n + from]) > Swift.abs(vectors[top * n + from]) + 1e-9 { top = i }
    let sign = n > 0 && vectors[top * n + from] < 0 ? -1.0 : 1.0
    for i in 0..<n { store([sign * vectors[i * n + from]], columns, i * n + place) }
  }
  return (roots, columns)
}

/// Jacobi's method: rotations that make one pair of elements off the diagonal zero after the other.
private func symmetricEigen(_ a: Tensor, _ n: Int) -> ([Double], [Double]) {
  // As in PyTorch, only the lower triangle is read.
  var m = [Double](repeating: 0, count: n * n)
  for i in 0..<n {
    for j in 0...i {
      m[i * n + j] = a.element(i * n + j)
      m[j * n + i] = m[i * n + j]
    }
  }
  var v = (0..<(n * n)).map { $0 / n == $0 % n ? 1.0 : 0.0 }
  for _ in 0..<60 {
    var off = 0.0
    for i in 0..<n {
      for j in 0..<i { off = Swift.max(off, Swift.abs(m[i * n + j])) }
    }
    let scale = (0..<n).reduce(0.0) { Swift.max($0, Swift.abs(m[$1 * n + $1])) }
    guard off > scale * 1e-17, off > 0, off.isFinite else { break }
    for p in 0..<n {
      for q in (p + 1)..<Swift.max(n, p + 1) where m[p * n + q] != 0 {
        let theta = (m[q * n + q] - m[p * n + p]) / (2 * m[p * n + q])
        let t = (theta < 0 ? -1 : 1) / (Swift.abs(theta) + (theta * theta + 1).squareRoot())
        let c = 1 / (t * t + 1).squareRoot()
        let s = t * c
        for k in 0..<n {
          let (x, y) = (m[k * n + p], m[k * n + q])
          m[k * n + p] = c * x - s * y
          m[k * n + q] = s * x + c * y
        }
        for k in 0..<n {
          let (x, y) = (m[p * n + k], m[q * n + k])
          m[p * n + k] = c * x - s * y
          m[q * n + k] = s * x + c * y
          let (u, w) = (v[k * n + p], v[k * n + q])
          v[k * n + p] = c * u - s * w
          v[k * n + q] = s * u + c * w
        }
      }
    }
  }
  return ((0..<n).map { m[$0 * n + $0] }, v)
}

extension Tensor {
  /// The determinant of a square matrix.
  public func det() -> Tensor { TensorEngine.det(self) }

  /// The inverse of a square matrix.
  public func inverse() -> Tensor { TensorEngine.inverse(self) }

  /// A square matrix times itself, `power` times in all; negative powers are those of the inverse.
  public func matrixPower(_ power: Int) -> Tensor {
    guard let n = squareSize("matrixPower", self) else { return .placeholder() }
    var base = power < 0 ? inverse() : self
    var rest = power.magnitude
    var result: Tensor?
    while rest > 0 {
      if rest & 1 == 1 { result = result.map { TensorEngine.matmul($0, base) } ?? base }
      rest >>= 1
      if rest > 0 { base = TensorEngine.matmul(base, base) }
    }
    return result ?? eye(n).to(dtype).expand(shape)
  }
}
