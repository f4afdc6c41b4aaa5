import TensorKernels

// Changing shapes, choosing elements, products of matrices.

extension Tensor {
  /// The same storage under another shape of as many elements.
  func reshaped(_ shape: [Int]) -> Tensor {
    Tensor(storage: storage, offset: offset, shape: shape, count: count, dtype: dtype)
  }

  /// The same elements in another shape. One size may be -1: it is worked out from the others.
  public func view(_ shape: Int...) -> Tensor { viewed(shape, "view") }

  /// The same elements in another shape. One size may be -1.
  public func view(_ shape: [Int]) -> Tensor { viewed(shape, "view") }

  /// The same elements in another shape. One size may be -1.
  public func reshape(_ shape: Int...) -> Tensor { viewed(shape, "reshape") }

  /// The same elements in another shape. One size may be -1.
  public func reshape(_ shape: [Int]) -> Tensor { viewed(shape, "reshape") }

  private func viewed(_ wanted: [Int], _ operation: String) -> Tensor {
    var shape = wanted
    let open = wanted.indices.filter { wanted[$0] == -1 }
    var known = 1
    var isValid = open.count <= 1
    for size in wanted where size != -1 {
      let (product, overflow) = known.multipliedReportingOverflow(by: size)
      if overflow || size < 0 { isValid = false }
      known = product
    }
    if isValid, let position = open.first {
      if known > 0, count % known == 0 { shape[position] = count / known } else { isValid = false }
    } else if known != count {
      isValid = false
    }
    guard isValid else {
      return Failure.tensor(
        operation,
        "shape \(wanted) does not fit a tensor of shape \(self.shape) with \(count) elements",
        "모양 \(wanted)은(는) 모양이 \(self.shape)이고 원소가 \(count)개인 텐서에 맞지 않습니다")
    }
    return reshaped(shape).recording("ViewBackward0", [self]) { [own = self.shape] g in
      [g.reshaped(own)]
    }
  }

  /// One dimension.
  public func flattened() -> Tensor { viewed([-1], "flattened") }

  /// Without dimensions of size 1.
  public func squeeze() -> Tensor { viewed(shape.filter { $0 != 1 }, "squeeze") }

  /// Without a dimension, when its size is 1.
  public func squeeze(_ dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "squeeze") else { return .placeholder() }
    guard rank > 0, shape[d] == 1 else { return self }
    var target = shape
    target.remove(at: d)
    return viewed(target, "squeeze")
  }

  /// With a new dimension of size 1.
  public func unsqueeze(_ dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank + 1, "unsqueeze") else { return .placeholder() }
    var target = shape
    target.insert(1, at: d)
    return viewed(target, "unsqueeze")
  }

  /// The matrix with rows and columns exchanged.
  public func transposed() -> Tensor {
    guard rank == 2 else {
      return Failure.tensor(
        "transposed", "a matrix is needed, but the shape is \(shape)", "행렬이 필요한데 모양이 \(shape)입니다",
        help: ("name two dimensions: transposed(0, 1)", "두 차원을 쓰세요: transposed(0, 1)"))
    }
    return transposed(0, 1)
  }

  /// With two dimensions exchanged.
  public func transposed(_ first: Int, _ second: Int) -> Tensor {
    guard let a = checkedDimension(first, rank, "transposed"),
      let b = checkedDimension(second, rank, "transposed")
    else { return .placeholder() }
    if a == b || rank == 0 { return self }
    var target = shape
    target.swapAt(a, b)
    var strides = [Int](repeating: 1, count: rank)
    for i in Swift.stride(from: rank - 2, through: 0, by: -1) {
      strides[i] = strides[i + 1] * shape[i + 1]
    }
    strides.swapAt(a, b)
    let result = Tensor(uninitialized: target, dtype)
    forEachIndex(target, strides) { position, source in
      copyElement(from: source, to: result, position)
    }
    return result.recording("TransposeBackward0", [self]) { g in [g.transposed(a, b)] }
  }

  /// Elements chosen along a dimension by an index tensor of the result's shape.
  public func gather(dim: Int, index: Tensor) -> Tensor {
    guard let plan = indexPlan("gather", dim, index) else { return .placeholder() }
    let result = Tensor(uninitialized: index.shape, dtype)
    for (target, source) in plan.enumerated() { copyElement(from: source, to: result, target) }
    return result.recording("GatherBackward0", [self]) { [shape] g in
      let sum = full(shape, 0)
      for (target, source) in plan.enumerated() { sum.floats[source] += g.floats[target] }
      return [sum]
    }
  }

  /// Writes a number at the positions that an index tensor names along a dimension, in place.
  @discardableResult
  public func scatter(dim: Int, index: Tensor, value: Double) -> Tensor {
    guard !(EngineContext.current.recordsGradients && needsGradient) else {
      return Failure.tensor(
        "scatter", "a tensor that requires gradients cannot be changed in place",
        "기울기를 요구하는 텐서는 제자리에서 바꿀 수 없습니다",
        help: ("change a copy: detached().cloned()", "복사본을 바꾸세요: detached().cloned()"))
    }
    guard let plan = indexPlan("scatter", dim, index) else { return .placeholder() }
    for position in plan {
      switch dtype {
      case .float32: floats[position] = Float(value)
      case .int64: ints[position] = Int64(exactly: value.rounded(.towardZero)) ?? 0
      case .bool: bools[position] = value != 0 ? 1 : 0
      }
    }
    return self
  }

  /// Positions in this tensor that an index tensor names.
  private func indexPlan(_ name: String, _ dim: Int, _ index: Tensor) -> [Int]? {
    guard let d = checkedDimension(dim, rank, name) else { return nil }
    guard index.dtype == .int64, index.rank == rank else {
      _ = Failure.tensor(
        name,
        "the index must be int64 with \(rank) dimensions, but it is \(index.dtype) of shape "
          + "\(index.shape)",
        "인덱스는 \(rank)차원 int64 텐서여야 하는데 \(index.dtype), 모양 \(index.shape)입니다",
        help: ("add a dimension with unsqueeze", "unsqueeze로 차원을 더하세요"))
      return nil
    }
    for i in 0..<rank where i != d && index.shape[i] > shape[i] {
      _ = Failure.tensor(
        name, "the index has shape \(index.shape), which does not fit into \(shape)",
        "인덱스의 모양 \(index.shape)이(가) \(shape)에 맞지 않습니다")
      return nil
    }
    var strides = [Int](repeating: 1, count: rank)
    for i in Swift.stride(from: rank - 2, through: 0, by: -1) {
      strides[i] = strides[i + 1] * shape[i + 1]
    }
    var plan: [Int] = []
    var bad: Int64?
    var others = strides
    if rank > 0 { others[d] = 0 }
    let size = rank == 0 ? 1 : shape[d]
    let step = rank == 0 ? 1 : strides[d]
    forEachIndex(index.shape, others) { target, base in
      let k = index.ints[target]
      if k < 0 || k >= Int64(size) { bad = k }
      plan.append(base + (bad == nil ? Int(clamping: k) * step : 0))
    }
    if let bad {
      _ = Failure.tensor(
        name, "index \(bad) is out of range for dimension \(d) of size \(size)",
        "인덱스 \(bad)은(는) 크기가 \(size)인 차원 \(d)의 범위를 벗어납니다")
      return nil
    }
    return plan
  }

  /// Row `index` (from the end when negative).
  public func select(_ index: Int) -> Tensor {
    guard let size = shape.first else {
      return Failure.tensor("subscript", "a scalar has no rows", "스칼라에는 행이 없습니다")
    }
    let i = index < 0 ? index + size : index
    guard i >= 0, i < size else {
      return Failure.tensor(
        "subscript", "index \(index) is out of range for dimension 0 of size \(size)",
        "인덱스 \(index)은(는) 크기가 \(size)인 차원 0의 범위를 벗어납니다")
    }
    let rest = Array(shape.dropFirst())
    let inner = count / size
    return Tensor(
      storage: storage, offset: offset + i * inner, shape: rest, count: inner, dtype: dtype
    ).recording("SelectBackward0", [self]) { [shape] g in
      let result = full(shape, 0)
      for k in 0..<inner { result.floats[i * inner + k] = g.floats[k] }
      return [result]
    }
  }

  /// Rows `start ..< end`.
  public func slice(_ start: Int, _ end: Int) -> Tensor {
    guard let size = shape.first else {
      return Failure.tensor("subscript", "a scalar has no rows", "스칼라에는 행이 없습니다")
    }
    let first = Swift.max(0, Swift.min(start < 0 ? start + size : start, size))
    let last = Swift.max(first, Swift.min(end < 0 ? end + size : end, size))
    let inner = size == 0 ? 0 : count / size
    var target = shape
    target[0] = last - first
    return Tensor(
      storage: storage, offset: offset + first * inner, shape: target,
      count: (last - first) * inner, dtype: dtype
    ).recording("SliceBackward0", [self]) { [shape] g in
      let result = full(shape, 0)
      for k in 0..<g.count { result.floats[first * inner + k] = g.floats[k] }
      return [result]
    }
  }

  /// Row `index`.
  public subscript(index: Int) -> Tensor { select(index) }

  /// Rows of a range.
  public subscript(range: Range<Int>) -> Tensor { slice(range.lowerBound, range.upperBound) }

  /// The element or block at a row and a column.
  public subscript(row: Int, column: Int) -> Tensor { select(row).select(column) }

  /// A column (or any index of the second dimension) of every row.
  public func column(_ index: Int) -> Tensor {
    guard rank >= 2 else {
      return Failure.tensor(
        "column", "a matrix is needed, but the shape is \(shape)", "행렬이 필요한데 모양이 \(shape)입니다")
    }
    return transposed(0, 1).select(index)
  }

  /// The product of matrices (or of a matrix and a vector).
  public func matmul(_ other: Tensor) -> Tensor { TensorEngine.matmul(self, other) }
}

/// A matrix product without gradients; either side may be read transposed.
func gemm(
  _ a: Tensor, _ b: Tensor, transposeA: Bool = false, transposeB: Bool = false,
  bias: Tensor? = nil
) -> Tensor {
  let m = transposeA ? a.shape[1] : a.shape[0]
  let k = transposeA ? a.shape[0] : a.shape[1]
  let n = transposeB ? b.shape[0] : b.shape[1]
  let result = Tensor(uninitialized: [m, n])
  let aWidth = Int64(a.shape[1])
  let bWidth = Int64(b.shape[1])
  tk_gemm(
    Int64(m), Int64(n), Int64(k), a.floats, transposeA ? 1 : aWidth, transposeA ? aWidth : 1,
    b.floats, transposeB ? 1 : bWidth, transposeB ? bWidth : 1, bias?.floats, result.floats,
    Int64(n), false)
  return result
}

/// The product of two matrices, of a matrix and a vector, or the dot product of two vectors.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor {
  guard a.dtype == .float32, b.dtype == .float32 else {
    return Failure.tensor(
      "matmul", "matrices must be float32, not \(a.dtype) and \(b.dtype)",
      "행렬은 float32여야 합니다 (\(a.dtype), \(b.dtype))", help: ("write .float()", ".float()을 쓰세요"))
  }
  if a.rank == 1 {
    let product = matmul(a.unsqueeze(0), b)
    return b.rank == 1 ? product.squeeze() : product.squeeze(0)
  }
  if b.rank == 1 { return matmul(a, b.unsqueeze(1)).squeeze(1) }
  guard a.rank == 2, b.rank == 2, a.shape[1] == b.shape[0] else {
    return Failure.tensor(
      "matmul",
      "shapes \(a.shape) and \(b.shape) cannot be multiplied: the columns of the first "
        + "must be the rows of the second",
      "모양 \(a.shape)과(와) \(b.shape)은(는) 곱할 수 없습니다. 앞 행렬의 열 수와 뒤 행렬의 행 수가 같아야 합니다")
  }
  guard checkedShape([a.shape[0], b.shape[1]], "matmul") != nil else { return .placeholder() }
  return gemm(a, b).recording("MmBackward0", [a, b]) { g in
    [
      a.needsGradient ? gemm(g, b, transposeB: true) : nil,
      b.needsGradient ? gemm(a, g, transposeA: true) : nil,
    ]
  }
}

/// Tensors joined along a dimension.
public func cat(_ tensors: [Tensor], dim: Int = 0) -> Tensor {
  guard let first = tensors.first, let d = checkedDimension(dim, first.rank, "cat"), first.rank > 0
  else {
    return Failure.tensor("cat", "there is nothing to join", "이을 텐서가 없습니다")
  }
  var target = first.shape
  target[d] = 0
  for tensor in tensors {
    var other = tensor.shape
    guard other.count == target.count, tensor.dtype == first.dtype else {
      return Failure.tensor(
        "cat",
        "all tensors need the same dimensions and type; found \(first.shape) and \(tensor.shape)",
        "모든 텐서의 차원과 타입이 같아야 합니다: \(first.shape), \(tensor.shape)")
    }
    let size = other[d]
    other[d] = target[d]
    guard other == target else {
      return Failure.tensor(
        "cat", "shapes \(first.shape) and \(tensor.shape) differ outside dimension \(d)",
        "모양 \(first.shape)과(와) \(tensor.shape)이(가) 차원 \(d) 밖에서 다릅니다")
    }
    target[d] = target[d].addingReportingOverflow(size).partialValue
  }
  guard checkedShape(target, "cat", first.dtype) != nil else { return .placeholder() }
  let result = Tensor(uninitialized: target, first.dtype)
  let (outer, size, inner) = around(target, d)
  var start = 0
  var starts: [Int] = []
  for tensor in tensors {
    let own = tensor.shape[d]
    starts.append(start)
    for o in 0..<outer {
      for k in 0..<(own * inner) {
        tensor.copyElement(
          from: o * own * inner + k, to: result, (o * size + start) * inner + k)
      }
    }
    start += own
  }
  return result.recording("CatBackward0", tensors) { g in
    zip(tensors, starts).map { tensor, start in
      let own = tensor.shape[d]
      let part = Tensor(uninitialized: tensor.shape)
      for o in 0..<outer {
        for k in 0..<(own * inner) {
          part.floats[o * own * inner + k] = g.floats[(o * size + start) * inner + k]
        }
      }
      return part
    }
  }
}

/// Tensors of one shape as the rows of a new dimension.
public func stack(_ tensors: [Tensor], dim: Int = 0) -> Tensor {
  cat(tensors.map { $0.unsqueeze(dim) }, dim: dim)
}
