import TensorKernels

// Sums, means, products, extremes and the softmax family.

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

/// Sum along a dimension; no gradients. Whole numbers and truth values are summed as int64.
func sumDimension(_ tensor: Tensor, _ dim: Int, keepDim: Bool) -> Tensor {
  let (outer, size, inner) = around(tensor.shape, dim)
  let shape = without(tensor.shape, dim, keepDim: keepDim)
  switch tensor.dtype {
  case .float32:
    let x = tensor.dense
    let result = Tensor(uninitialized: shape)
    for o in 0..<outer {
      if inner == 1 {
        result.floats[o] = tk_sum(Int64(size), x.floats + o * size)
      } else {
        tk_sum_rows(
          Int64(size), Int64(inner), x.floats + o * size * inner, Int64(inner),
          result.floats + o * inner)
      }
    }
    return result
  case .float64:
    let x = tensor.dense
    let result = filled(.contiguous(shape), 0, .float64)
    for o in 0..<outer {
      for s in 0..<size {
        for i in 0..<inner {
          result.doubles[o * inner + i] += x.doubles[(o * size + s) * inner + i]
        }
      }
    }
    return result
  default:
    let x = tensor.converted(.int64)
    let result = filled(.contiguous(shape), 0, .int64)
    for o in 0..<outer {
      for s in 0..<size {
        for i in 0..<inner { result.ints[o * inner + i] &+= x.ints[(o * size + s) * inner + i] }
      }
    }
    return result
  }
}

extension Tensor {
  /// The sum of all elements. Whole numbers and truth values are summed as int64.
  public func sum() -> Tensor {
    let source = dense
    switch dtype {
    case .float32:
      let result = Tensor(uninitialized: Layout.scalar)
      result.floats[0] = tk_sum(Int64(count), source.floats)
      return result.coded(.sum, self)
    case .float64:
      var total = 0.0
      for i in 0..<count { total += source.doubles[i] }
      return filled(.scalar, total, .float64).coded(.sum, self)
    default:
      var total: Int64 = 0
      for i in 0..<count { total &+= source.integer(i) }
      return Tensor(Int(total))
    }
  }

  /// The sum along a dimension.
  public func sum(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "sum") else { return .placeholder() }
    return sumDimension(self, d, keepDim: keepDim).recording("SumBackward1", [self], needing: []) {
      [shape] g in [spread(g, shape, d)]
    }
  }

  /// The sum along several dimensions.
  public func sum(dim: [Int], keepDim: Bool = false) -> Tensor {
    overDimensions("sum", dim, keepDim) { $0.sum(dim: $1, keepDim: true) }
  }

  /// One dimension after the other, all kept, and then without them.
  private func overDimensions(
    _ name: String, _ dims: [Int], _ keepDim: Bool, _ reduce: (Tensor, Int) -> Tensor
  ) -> Tensor {
    guard let chosen = checkedDimensions(dims, rank, name) else { return .placeholder() }
    let all = chosen.isEmpty ? Array(0..<rank) : chosen
    var result = self
    for d in all { result = reduce(result, d) }
    guard !keepDim, rank > 0 else { return result }
    return result.reshape(shape.indices.filter { !all.contains($0) }.map { shape[$0] })
  }

  /// The mean of all elements.
  public func mean() -> Tensor {
    guard dtype.isFloatingPoint else { return meanOfIntegers() }
    let total = detached().sum()
    if dtype == .float32 {
      total.floats[0] = total.floats[0] / Float(count)
    } else {
      total.doubles[0] = total.doubles[0] / Double(count)
    }
    return total.coded(.mean, self, number: Double(count))
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
    return elementwise(
      "/", .divide, sumDimension(self, d, keepDim: keepDim), number: size, isReal: true
    ).recording("MeanBackward1", [self], needing: []) { [shape] g in [spread(g / size, shape, d)] }
  }

  /// The mean along several dimensions.
  public func mean(dim: [Int], keepDim: Bool = false) -> Tensor {
    guard dtype.isFloatingPoint else { return meanOfIntegers() }
    guard let chosen = checkedDimensions(dim, rank, "mean") else { return .placeholder() }
    var size = 1
    for d in chosen.isEmpty ? Array(0..<rank) : chosen { size *= shape[d] }
    return sum(dim: dim, keepDim: keepDim) / Double(size)
  }

  /// The product of all elements.
  public func prod() -> Tensor { flattened().prod(dim: 0) }

  /// The product along a dimension.
  public func prod(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "prod") else { return .placeholder() }
    let (outer, size, inner) = around(shape, d)
    let type: DType = dtype.isFloatingPoint ? dtype : .int64
    let x = converted(type)
    let result = filled(.contiguous(without(shape, d, keepDim: keepDim)), 1, type)
    for o in 0..<outer {
      for s in 0..<size {
        for i in 0..<inner {
          let (from, to) = ((o * size + s) * inner + i, o * inner + i)
          switch type {
          case .float32: result.floats[to] *= x.floats[from]
          case .float64: result.doubles[to] *= x.doubles[from]
          default: result.ints[to] = result.ints[to] &* x.ints[from]
          }
        }
      }
    }
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
    return running(d, start: 0) { $0 + $1 }.recording("CumsumBackward0", [self], needing: []) { g in
      [g.flipped(d).cumulativeSum(dim: d).flipped(d)]
    }
  }

  /// Running sums along a dimension.
  public func cumsum(dim: Int) -> Tensor { cumulativeSum(dim: dim) }

  /// Running products along a dimension.
  public func cumprod(dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "cumprod") else { return .placeholder() }
    return running(d, start: 1) { $0 * $1 }.recording("CumprodBackward0", [self]) { g in
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

  /// Running results along a dimension, computed in double and rounded once each.
  private func running(_ d: Int, start: Double, _ combine: (Double, Double) -> Double) -> Tensor {
    let (outer, size, inner) = around(shape, d)
    let type: DType = dtype.isFloatingPoint ? dtype : .int64
    let x = converted(type)
    let result = Tensor(uninitialized: .contiguous(shape), type)
    for o in 0..<outer {
      for i in 0..<inner {
        var total = start
        for k in 0..<size {
          let position = (o * size + k) * inner + i
          total = combine(total, x.element(position))
          switch type {
          case .float32: result.floats[position] = Float(total)
          case .float64: result.doubles[position] = total
          default: result.ints[position] = Int64(number: total)
          }
        }
      }
    }
    return result
  }

  /// How many elements are not zero.
  public func countNonzero() -> Tensor { (self .!= 0).sum() }

  /// Whether all elements hold.
  public func all() -> Bool {
    let source = dense
    return (0..<count).allSatisfy { source.element($0) != 0 }
  }

  /// Whether any element holds.
  public func any() -> Bool {
    let source = dense
    return (0..<count).contains { source.element($0) != 0 }
  }

  /// Whether all elements along a dimension hold.
  public func all(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "all") else { return .placeholder() }
    return sumDimension(logicalNot(self), d, keepDim: keepDim) .== 0
  }

  /// Whether any element along a dimension holds.
  public func any(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "any") else { return .placeholder() }
    return sumDimension(converted(.bool), d, keepDim: keepDim) .!= 0
  }

  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  public func softmax(dim: Int) -> Tensor {
    guard let d = softmaxDimension("softmax", dim) else { return .placeholder() }
    return alongRows(d, tk_softmax) { (TensorEngine.exp($0), nil) }
      .recordingWithResult("SoftmaxBackward0", [self], needing: []) { g, y in
        if !EngineContext.current.recordsGradients, y.dtype == .float32 {
          return [rowGradient(y, g, d, tk_softmax_backward)]
        }
        return [y * (g - (y * g).sum(dim: d, keepDim: true))]
      }
  }

  /// The logarithm of softmax, computed without losing precision.
  public func logSoftmax(dim: Int) -> Tensor {
    guard let d = softmaxDimension("logSoftmax", dim) else { return .placeholder() }
    return alongRows(d, tk_log_softmax) { (TensorEngine.exp($0), $0) }
      .recordingWithResult("LogSoftmaxBackward0", [self], needing: []) { g, y in
        if !EngineContext.current.recordsGradients, y.dtype == .float32 {
          return [rowGradient(y, g, d, tk_log_softmax_backward)]
        }
        return [g - TensorEngine.exp(y) * g.sum(dim: d, keepDim: true)]
      }
  }

  private func softmaxDimension(_ name: String, _ dim: Int) -> Int? {
    guard dtype.isFloatingPoint else {
      _ = Failure.tensor(
        name, "\(name) needs real numbers, but this tensor is \(dtype)",
        "\(name)은(는) 실수 텐서에만 쓸 수 있습니다 (\(dtype))", help: ("write .float()", ".float()을 쓰세요"))
      return nil
    }
    return checkedDimension(dim, rank, name)
  }

  private typealias Forward = (
    Int64, Int64, UnsafePointer<Float>?, UnsafeMutablePointer<Float>?
  ) -> Void

  /// A function of rows along a dimension, without history. `double` gives, from the elements less
  /// the row's largest, the exponentials and, for the logarithm, the elements again.
  private func alongRows(
    _ d: Int, _ forward: Forward, _ double: (Tensor) -> (Tensor, Tensor?)
  ) -> Tensor {
    if rank > 0, d != rank - 1 {
      return detached().transposed(d, rank - 1).alongRows(rank - 1, forward, double)
        .transposed(d, rank - 1).dense
    }
    let source = dense.detached()
    let width = shape.last ?? 1
    if dtype == .float64 {
      guard count > 0 else { return source.copied() }
      let shifted = source - source.max(dim: -1, keepDim: true).values
      let (powers, rest) = double(shifted)
      let total = sumDimension(powers, Swift.max(rank - 1, 0), keepDim: true)
      return rest.map { $0 - TensorEngine.log(total) } ?? powers / total
    }
    let result = Tensor(uninitialized: source.layout)
    forward(
      Int64(width == 0 ? 0 : count / width), Int64(width), source.floats, result.floats)
    return result
  }
}

private func rowGradient(
  _ y: Tensor, _ g: Tensor, _ d: Int,
  _ backward: (
    Int64, Int64, UnsafePointer<Float>?, UnsafePointer<Float>?, UnsafeMutablePointer<Float>?
  ) -> Void
) -> Tensor {
  if y.rank > 0, d != y.rank - 1 {
    let last = y.rank - 1
    return rowGradient(y.transposed(d, last), g.transposed(d, last), last, backward)
      .transposed(d, last)
  }
  let values = y.dense
  let gradient = g.dense
  let width = y.shape.last ?? 1
  let result = Tensor(uninitialized: values.layout)
  backward(
    Int64(width == 0 ? 0 : y.count / width), Int64(width), values.floats, gradient.floats,
    result.floats)
  return result
}

/// A gradient of a reduced dimension, repeated along it.
func spread(_ gradient: Tensor, _ shape: [Int], _ dim: Int) -> Tensor {
  guard !shape.isEmpty else { return gradient }
  var kept = shape
  kept[dim] = 1
  return gradient.reshape(kept).expandedView(shape)
}

/// Softmax along a dimension.
public func softmax(_ input: Tensor, dim: Int) -> Tensor { input.softmax(dim: dim) }

/// The logarithm of softmax along a dimension.
public func logSoftmax(_ input: Tensor, dim: Int) -> Tensor { input.logSoftmax(dim: dim) }

/// Softmax of the negated elements along a dimension.
public func softmin(_ input: Tensor, dim: Int) -> Tensor { (-input).softmax(dim: dim) }

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
