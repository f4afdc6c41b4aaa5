import TensorKernels

// Sums, means, extremes and the softmax family.

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

/// A shape seen around a dimension: how many before, its size, how many after.
func around(_ shape: [Int], _ dim: Int) -> (outer: Int, size: Int, inner: Int) {
  var outer = 1
  var inner = 1
  for (i, size) in shape.enumerated() {
    if i < dim { outer *= size } else if i > dim { inner *= size }
  }
  return (outer, shape.isEmpty ? 1 : shape[dim], inner)
}

private func without(_ shape: [Int], _ dim: Int, keepDim: Bool) -> [Int] {
  guard !shape.isEmpty else { return [] }
  var result = shape
  if keepDim { result[dim] = 1 } else { result.remove(at: dim) }
  return result
}

/// Sum along a dimension; no gradients.
func sumDimension(_ x: Tensor, _ dim: Int, keepDim: Bool) -> Tensor {
  let (outer, size, inner) = around(x.shape, dim)
  let shape = without(x.shape, dim, keepDim: keepDim)
  if x.dtype != .float32 {
    let whole = x.to(.int64)
    let result = Tensor(uninitialized: shape, .int64)
    for o in 0..<outer {
      for i in 0..<inner {
        var sum: Int64 = 0
        for s in 0..<size { sum = sum &+ whole.ints[(o * size + s) * inner + i] }
        result.ints[o * inner + i] = sum
      }
    }
    return result
  }
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
}

extension Tensor {
  /// The sum of all elements.
  public func sum() -> Tensor {
    if dtype != .float32 {
      var total: Int64 = 0
      let whole = to(.int64)
      for i in 0..<count { total = total &+ whole.ints[i] }
      return Tensor(Int(total))
    }
    let result = Tensor(uninitialized: [])
    result.floats[0] = tk_sum(Int64(count), floats)
    return result.recording("SumBackward0", [self]) { [shape] g in [expanded(g, to: shape)] }
  }

  /// The sum along a dimension.
  public func sum(dim: Int, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "sum") else { return .placeholder() }
    return sumDimension(self, d, keepDim: keepDim).recording("SumBackward1", [self]) {
      [shape] g in
      [spread(g, shape, d)]
    }
  }

  /// The mean of all elements.
  public func mean() -> Tensor {
    guard dtype == .float32 else { return meanOfIntegers() }
    let result = Tensor(uninitialized: [])
    result.floats[0] = tk_sum(Int64(count), floats) / Float(count)
    return result.recording("MeanBackward0", [self]) { [shape, count] g in
      [expanded(elementwise("/", .divide, g, scalar(Double(count))), to: shape)]
    }
  }

  private func meanOfIntegers() -> Tensor {
    Failure.tensor(
      "mean", "the mean needs real numbers, but this tensor is \(dtype)",
      "평균은 실수 텐서에서만 구할 수 있는데 이 텐서는 \(dtype)입니다",
      help: ("write .float().mean()", ".float().mean()으로 쓰세요"))
  }

  /// The mean along a dimension.
  public func mean(dim: Int, keepDim: Bool = false) -> Tensor {
    guard dtype == .float32 else { return meanOfIntegers() }
    guard let d = checkedDimension(dim, rank, "mean") else { return .placeholder() }
    let size = Double(around(shape, d).size)
    return elementwise("/", .divide, sumDimension(self, d, keepDim: keepDim), scalar(size))
      .recording("MeanBackward1", [self]) { [shape] g in
        [spread(elementwise("/", .divide, g, scalar(size)), shape, d)]
      }
  }

  /// The largest element.
  public func max() -> Tensor { extreme("max", largest: true) }

  /// The smallest element.
  public func min() -> Tensor { extreme("min", largest: false) }

  private func extreme(_ name: String, largest: Bool) -> Tensor {
    guard count > 0 else {
      return Failure.tensor(name, "an empty tensor has no \(name)", "빈 텐서에는 \(name)이(가) 없습니다")
    }
    let best = bestIndex(0, count, 1, largest)
    let result = Tensor(uninitialized: [], dtype)
    copyElement(from: best, to: result, 0)
    return result.recording(largest ? "MaxBackward1" : "MinBackward1", [self]) { [shape] g in
      // Equal extremes share the gradient.
      let mask = elementwise(name, .equal, self, result).to(.float32)
      let ties = tk_sum(Int64(mask.count), mask.floats)
      return [
        elementwise(
          "*", .multiply, mask,
          expanded(elementwise("/", .divide, g, scalar(Double(ties))), to: shape))
      ]
    }
  }

  private func bestIndex(_ start: Int, _ size: Int, _ step: Int, _ largest: Bool) -> Int {
    var best = start
    for k in 1..<Swift.max(size, 1) {
      let i = start + k * step
      switch dtype {
      case .float32:
        let a = floats[i]
        let b = floats[best]
        if b.isNaN { return best }
        if a.isNaN || (largest ? a > b : a < b) { best = i }
      case .int64: if largest ? ints[i] > ints[best] : ints[i] < ints[best] { best = i }
      case .bool: if largest ? bools[i] > bools[best] : bools[i] < bools[best] { best = i }
      }
    }
    return best
  }

  func copyElement(from index: Int, to target: Tensor, _ position: Int) {
    switch dtype {
    case .float32: target.floats[position] = floats[index]
    case .int64: target.ints[position] = ints[index]
    case .bool: target.bools[position] = bools[index]
    }
  }

  /// The position of the largest element, counted over the whole tensor.
  public func argmax() -> Tensor {
    guard count > 0 else {
      return Failure.tensor("argmax", "an empty tensor has no argmax", "빈 텐서에는 argmax가 없습니다")
    }
    return Tensor(bestIndex(0, count, 1, true))
  }

  /// The position of the largest element along a dimension; the first where several are equal.
  public func argmax(dim: Int, keepDim: Bool = false) -> Tensor {
    extremes("argmax", dim, keepDim, largest: true).indices
  }

  /// The position of the smallest element along a dimension.
  public func argmin(dim: Int, keepDim: Bool = false) -> Tensor {
    extremes("argmin", dim, keepDim, largest: false).indices
  }

  /// The largest elements along a dimension, and their positions.
  public func max(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    extremes("max", dim, keepDim, largest: true)
  }

  /// The smallest elements along a dimension, and their positions.
  public func min(dim: Int, keepDim: Bool = false) -> (values: Tensor, indices: Tensor) {
    extremes("min", dim, keepDim, largest: false)
  }

  private func extremes(_ name: String, _ dim: Int, _ keepDim: Bool, largest: Bool)
    -> (values: Tensor, indices: Tensor)
  {
    guard let d = checkedDimension(dim, rank, name) else {
      return (.placeholder(), .placeholder())
    }
    let (outer, size, inner) = around(shape, d)
    guard size > 0 else {
      return (
        Failure.tensor(name, "dimension \(dim) is empty", "차원 \(dim)이(가) 비어 있습니다"), .placeholder()
      )
    }
    let target = without(shape, d, keepDim: keepDim)
    let values = Tensor(uninitialized: target, dtype)
    let indices = Tensor(uninitialized: target, .int64)
    for o in 0..<outer {
      for i in 0..<inner {
        let start = o * size * inner + i
        let best = bestIndex(start, size, inner, largest)
        copyElement(from: best, to: values, o * inner + i)
        indices.ints[o * inner + i] = Int64((best - start) / Swift.max(inner, 1))
      }
    }
    let recorded = values.recording(largest ? "MaxBackward0" : "MinBackward0", [self]) {
      [shape] g in
      let result = full(shape, 0)
      for o in 0..<outer {
        for i in 0..<inner {
          let k = Int(indices.ints[o * inner + i])
          result.floats[(o * size + k) * inner + i] = g.floats[o * inner + i]
        }
      }
      return [result]
    }
    return (recorded, indices)
  }

  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  public func softmax(dim: Int) -> Tensor {
    alongRows("softmax", dim, "SoftmaxBackward0", tk_softmax, tk_softmax_backward)
  }

  /// The logarithm of softmax, computed without losing precision.
  public func logSoftmax(dim: Int) -> Tensor {
    alongRows("logSoftmax", dim, "LogSoftmaxBackward0", tk_log_softmax, tk_log_softmax_backward)
  }

  private typealias Forward = (
    Int64, Int64, UnsafePointer<Float>?, UnsafeMutablePointer<Float>?
  ) -> Void
  private typealias Backward = (
    Int64, Int64, UnsafePointer<Float>?, UnsafePointer<Float>?, UnsafeMutablePointer<Float>?
  ) -> Void

  private func alongRows(
    _ name: String, _ dim: Int, _ label: String, _ forward: @escaping Forward,
    _ backward: @escaping Backward
  ) -> Tensor {
    guard dtype == .float32 else {
      return Failure.tensor(
        name, "\(name) needs real numbers, but this tensor is \(dtype)",
        "\(name)은(는) 실수 텐서에만 쓸 수 있습니다 (\(dtype))", help: ("write .float()", ".float()을 쓰세요"))
    }
    guard let d = checkedDimension(dim, rank, name) else { return .placeholder() }
    let (outer, size, inner) = around(shape, d)
    if inner != 1 {
      let last = rank - 1
      return transposed(d, last).alongRows(name, -1, label, forward, backward).transposed(d, last)
    }
    let result = Tensor(uninitialized: shape)
    forward(Int64(outer), Int64(size), floats, result.floats)
    let value = result.detached()
    return result.recording(label, [self]) { g in
      let gradient = Tensor(uninitialized: value.shape)
      backward(Int64(outer), Int64(size), value.floats, g.floats, gradient.floats)
      return [gradient]
    }
  }

  /// Whether all elements hold.
  public func all() -> Bool { (0..<count).allSatisfy { element($0) != 0 } }

  /// Whether any element holds.
  public func any() -> Bool { (0..<count).contains { element($0) != 0 } }
}

/// A gradient of a reduced dimension, repeated along it.
func spread(_ gradient: Tensor, _ shape: [Int], _ dim: Int) -> Tensor {
  guard !shape.isEmpty else { return gradient }
  var kept = shape
  kept[dim] = 1
  return expanded(gradient.reshaped(kept), to: shape)
}

/// Softmax along a dimension.
public func softmax(_ input: Tensor, dim: Int) -> Tensor { input.softmax(dim: dim) }

/// The logarithm of softmax along a dimension.
public func logSoftmax(_ input: Tensor, dim: Int) -> Tensor { input.logSoftmax(dim: dim) }
