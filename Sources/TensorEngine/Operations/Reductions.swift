import TensorKernels

// Sums, means, products, running sums, and whether any or all elements hold.

/// A dimension counted from the front; nil after a failure.
func checkedDimension(_ dim: Int, _ rank: Int, _ operation: String) -> Int? {
  let limit = max(rank, 1)
  guard dim >= -limit, dim < limit else {
    _ = Failure.tensor(
      operation,
      "dimension \(dim) is out of range for a tensor with \(rank) dimensions "
        + "(use \(-limit) to \(limit - 1))",
      "차원 \(dim)은(는) \(rank)차원 텐서의 범위를 벗어납니다 (\(-limit)부터 \(limit - 1)까지)")
    return nil
  }
  return dim < 0 ? dim + limit : dim
}

/// Several dimensions, each once, counted from the front; nil after a failure.
func checkedDimensions(_ dims: [Int], _ rank: Int, _ operation: String) -> [Int]? {
  var result: [Int] = []
  for dim in dims {
    guard let d = checkedDimension(dim, rank, operation) else { return nil }
    guard !result.contains(d) else {
      _ = Failure.tensor(
        operation, "dimension \(dim) appears twice in \(dims)", "\(dims)에 차원 \(dim)이(가) 두 번 있습니다")
      return nil
    }
    result.append(d)
  }
  return result
}

/// A shape seen around a dimension: how many before, its size, how many after.
func around(_ shape: [Int], _ dim: Int) -> (outer: Int, size: Int, inner: Int) {
  var outer = 1
  var inner = 1
  for (i, size) in shape.enumerated() {
    if i < dim { outer *= size } else if i > dim { inner *= size }
  }
  return (outer, shape.isEmpty ? 1 : shape[dim], inner)
}

func without(_ shape: [Int], _ dim: Int, keepDim: Bool) -> [Int] {
  guard !shape.isEmpty else { return [] }
  var result = shape
  if keepDim { result[dim] = 1 } else { result.remove(at: dim) }
  return result
}

/// A reduction along a dimension by a kernel, without history. `type` is the result's, where it is not
/// the tensor's.
func reduction(
  _ operation: Int, _ tensor: Tensor, _ dim: Int, keepDim: Bool, _ type: DType? = nil
) -> Tensor {
  let shape = without(tensor.shape, dim, keepDim: keepDim)
  if let result = onDevice(
    "reduction", .reduction(operation, dimension: dim), [tensor], shape, tensor.dtype,
    type ?? tensor.dtype, onProcessor: { reduction(operation, $0[0], dim, keepDim: keepDim, type) })
  {
    return result
  }
  let (outer, size, inner) = around(tensor.shape, dim)
  let source = tensor.dense
  let result = Tensor(uninitialized: shape, type ?? tensor.dtype)
  _ = tk_reduce(
    Int32(operation), tensor.kernelType, Int64(outer), Int64(size), Int64(inner), source.base,
    result.base)
  return result
}

/// A reduction of all elements by a kernel, without history.
func reductionOfAll(_ operation: Int, _ tensor: Tensor, _ type: DType? = nil) -> Tensor {
  if let result = onDevice(
    "reduction", .reduction(operation, dimension: nil), [tensor], [], tensor.dtype,
    type ?? tensor.dtype, onProcessor: { reductionOfAll(operation, $0[0], type) })
  {
    return result
  }
  let source = tensor.dense
  let result = Tensor(uninitialized: Layout.scalar, type ?? tensor.dtype)
  _ = tk_reduce(
    Int32(operation), tensor.kernelType, 1, Int64(tensor.count), 1, source.base, result.base)
  return result
}

/// Sum along a dimension; no gradients. Whole numbers and truth values are summed as int64.
func sumDimension(_ tensor: Tensor, _ dim: Int, keepDim: Bool) -> Tensor {
  reduction(Int(TK_SUM), tensor, dim, keepDim: keepDim, tensor.dtype.sum)
}

extension DType {
  /// The type of sums and products: int64 for whole numbers and truth values.
  var sum: DType { isFloatingPoint ? self : .int64 }
}

extension Tensor {
  /// The sum of all elements. Whole numbers and truth values are summed as int64.
  public func sum() -> Tensor {
    reductionOfAll(Int(TK_SUM), self, dtype.sum).coded(.sum, self)
  }

  /// The sum along a dimension.
  public func sum(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "sum") else { return .placeholder() }
    return sumDimension(self, d, keepDim: keepDim).recording("SumBackward1", [self], needing: []) {
      [shape] g in [spread(g, shape, d)]
    }
  }

  /// The sum along several dimensions; all of them where none is named.
  public func sum(dim: [Int], keepDim: Bool = false) -> Tensor {
    guard let chosen = reducedDimensions(dim, "sum") else { return .placeholder() }
    return sumDimensions(chosen, keepDim: keepDim)
      .recording("SumBackward1", [self], needing: []) { g in
        [self.spreadOver(g, chosen)]
      }
  }

  /// Checked dimensions; a scalar, which may be asked for its dimension 0, has none.
  private func reducedDimensions(_ dims: [Int], _ name: String) -> [Int]? {
    checkedDimensions(dims, rank, name).map { rank == 0 ? [] : $0 }
  }

  /// Sums along dimensions, without history: one run of neighbouring dimensions after the other, from
  /// the last.
  private func sumDimensions(_ chosen: [Int], keepDim: Bool) -> Tensor {
    guard rank > 0 else { return reductionOfAll(Int(TK_SUM), self, dtype.sum) }
    let all = chosen.isEmpty ? Array(0..<rank) : chosen.sorted()
    var result = detached()
    var last = all.count
    // After a refusal every result is a placeholder of another shape.
    while last > 0, result.rank == rank {
      var first = last - 1
      while first > 0, all[first - 1] == all[first] - 1 { first -= 1 }
      let (start, end) = (all[first], all[last - 1] + 1)
      let (before, after) = (Array(result.shape[..<start]), Array(result.shape[end...]))
      let size = result.shape[start..<end].reduce(1, *)
      let ones = [Int](repeating: 1, count: end - start)
      result = sumDimension(result.reshape(before + [size] + after), start, keepDim: false)
        .reshape(before + ones + after)
      last = first
    }
    guard !keepDim, result.rank == rank else { return result }
    return result.reshape(shape.indices.filter { !all.contains($0) }.map { shape[$0] })
  }

  /// A gradient of reduced dimensions (all where none is named), repeated along them.
  private func spreadOver(_ g: Tensor, _ chosen: [Int]) -> Tensor {
    let kept = shape.indices.map { chosen.isEmpty || chosen.contains($0) ? 1 : shape[$0] }
    return g.reshape(kept).expandedView(shape)
  }

  /// The mean of all elements.
  public func mean() -> Tensor {
    guard dtype.isFloatingPoint else { return meanOfIntegers() }
    return reductionOfAll(Int(TK_MEAN), self).coded(.mean, self, number: Double(count))
  }

  private func meanOfIntegers() -> Tensor {
    Failure.tensor(
      "mean", "the mean needs real numbers, but this tensor is \(dtype)",
      "평균은 실수 텐서에서만 구할 수 있는데 이 텐서는 \(dtype)입니다",
      help: ("write .float().mean()", ".float().mean()으로 쓰세요"))
  }

  /// The mean along a dimension.
  public func mean(dim: Int, keepDim: Bool = false) -> Tensor {
    guard dtype.isFloatingPoint else { return meanOfIntegers() }
    guard let d = checkedDimension(dim, rank, "mean") else { return .placeholder() }
    let size = Double(around(shape, d).size)
    return reduction(Int(TK_MEAN), self, d, keepDim: keepDim)
      .recording("MeanBackward1", [self], needing: []) { [shape] g in
        [spread(g / size, shape, d)]
      }
  }

  /// The mean along several dimensions.
  public func mean(dim: [Int], keepDim: Bool = false) -> Tensor {
    guard dtype.isFloatingPoint else { return meanOfIntegers() }
    guard let chosen = reducedDimensions(dim, "mean") else { return .placeholder() }
    let size = (chosen.isEmpty ? Array(0..<rank) : chosen).reduce(1.0) { $0 * Double(shape[$1]) }
    let total = sumDimensions(chosen, keepDim: keepDim)
    return elementwise("/", .divide, total, number: size, isReal: true)
      .recording("MeanBackward1", [self], needing: []) { g in
        [self.spreadOver(g / size, chosen)]
      }
  }

  /// The product of all elements.
  public func prod() -> Tensor { flattened().prod(dim: 0).named("ProdBackward0") }

  /// The product along a dimension.
  public func prod(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "prod") else { return .placeholder() }
    let result = reduction(Int(TK_PROD), self, d, keepDim: keepDim, dtype.sum)
    return result.recording("ProdBackward1", [self]) { g in
      // Each element's gradient is the product of the others; division would fail at zeros.
      let before = self.exclusiveProduct(d, fromEnd: false)
      let after = self.exclusiveProduct(d, fromEnd: true)
      return [spread(g, self.shape, d) * (before * after)]
    }
  }

  /// The product of all elements before (or after) each along a dimension.
  private func exclusiveProduct(_ d: Int, fromEnd: Bool) -> Tensor {
    if rank == 0 { return onesLike(self) }
    let size = shape[d]
    var parts: [Tensor] = []
    var running = onesLike(narrow(dim: d, start: 0, length: Swift.min(1, size)))
    for step in 0..<size {
      let k = fromEnd ? size - 1 - step : step
      parts.append(running)
      running = running * narrow(dim: d, start: k, length: 1)
    }
    return parts.isEmpty ? onesLike(self) : cat(fromEnd ? parts.reversed() : parts, dim: d)
  }

  /// Running sums along a dimension.
  public func cumulativeSum(dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "cumulativeSum") else { return .placeholder() }
    return running(Int(TK_SUM), d).recording("CumsumBackward0", [self], needing: []) { g in
      [g.flipped(d).cumulativeSum(dim: d).flipped(d)]
    }
  }

  /// Running sums along a dimension.
  public func cumsum(dim: Int) -> Tensor { cumulativeSum(dim: dim) }

  /// Running products along a dimension.
  public func cumprod(dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "cumprod") else { return .placeholder() }
    return running(Int(TK_PROD), d).recording("CumprodBackward0", [self]) { g in
      // Sum over later results j of g[j] times the product of all elements up to j but this one.
      guard self.rank > 0 else { return [g] }
      let size = self.shape[d]
      var parts: [Tensor] = []
      for k in 0..<size {
        var factor =
          k == 0
          ? onesLike(self.narrow(dim: d, start: 0, length: 1))
          : self.narrow(dim: d, start: 0, length: k).prod(dim: d, keepDim: true)
        var total = g.narrow(dim: d, start: k, length: 1) * factor
        for j in (k + 1)..<Swift.max(size, k + 1) {
          factor = factor * self.narrow(dim: d, start: j, length: 1)
          total = total + g.narrow(dim: d, start: j, length: 1) * factor
        }
        parts.append(total)
      }
      return [parts.isEmpty ? g : cat(parts, dim: d)]
    }
  }

  /// Running results along a dimension, kept in double (whole numbers: int64) and rounded once each.
  private func running(_ operation: Int, _ d: Int) -> Tensor {
    let (outer, size, inner) = around(shape, d)
    let source = dense
    let result = Tensor(uninitialized: .contiguous(shape), dtype.sum)
    _ = tk_cumulative(
      Int32(operation), kernelType, Int64(outer), Int64(size), Int64(inner), source.base,
      result.base, nil)
    return result
  }

  /// How many elements are not zero.
  public func countNonzero() -> Tensor { reductionOfAll(Int(TK_COUNT_NONZERO), self, .int64) }

  /// Whether all elements hold.
  public func all() -> Bool { reductionOfAll(Int(TK_ALL), self, .bool).bools[0] != 0 }

  /// Whether any element holds.
  public func any() -> Bool { reductionOfAll(Int(TK_ANY), self, .bool).bools[0] != 0 }

  /// Whether all elements along a dimension hold.
  public func all(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "all") else { return .placeholder() }
    return reduction(Int(TK_ALL), self, d, keepDim: keepDim, .bool)
  }

  /// Whether any element along a dimension holds.
  public func any(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "any") else { return .placeholder() }
    return reduction(Int(TK_ANY), self, d, keepDim: keepDim, .bool)
  }
}

/// A gradient of a reduced dimension, repeated along it.
func spread(_ gradient: Tensor, _ shape: [Int], _ dim: Int) -> Tensor {
  guard !shape.isEmpty else { return gradient }
  var kept = shape
  kept[dim] = 1
  return gradient.reshape(kept).expandedView(shape)
}

/// The sum of all elements.
public func sum(_ input: Tensor) -> Tensor { input.sum() }

/// The sum along a dimension.
public func sum(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor {
  input.sum(dim: dim, keepDim: keepDim)
}

/// The mean of all elements.
public func mean(_ input: Tensor) -> Tensor { input.mean() }

/// The mean along a dimension.
public func mean(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor {
  input.mean(dim: dim, keepDim: keepDim)
}

/// The product of all elements.
public func prod(_ input: Tensor) -> Tensor { input.prod() }

/// Running sums along a dimension.
public func cumsum(_ input: Tensor, dim: Int) -> Tensor { input.cumulativeSum(dim: dim) }

/// Running products along a dimension.
public func cumprod(_ input: Tensor, dim: Int) -> Tensor { input.cumprod(dim: dim) }
