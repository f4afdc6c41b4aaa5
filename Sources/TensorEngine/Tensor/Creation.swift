import TensorKernels

// Making tensors.

/// Checks a shape: sizes are not negative and the whole fits in memory. `nil` after a failure.
func checkedShape(_ shape: [Int], _ operation: String, _ dtype: DType = .float32) -> [Int]? {
  var count = 1
  for size in shape {
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    if size < 0 {
      _ = Failure.tensor(
        operation, "a size cannot be negative: \(shape)", "크기는 음수일 수 없습니다: \(shape)")
      return nil
    }
    if overflow {
      _ = Failure.tensor(
        operation, "the shape \(shape) is too large", "모양 \(shape)이(가) 너무 큽니다")
      return nil
    }
    count = product
  }
  let (bytes, overflow) = count.multipliedReportingOverflow(by: dtype.size)
  let context = EngineContext.current
  let limit = context.allocationLimit
  if overflow || bytes > limit {
    _ = Failure.tensor(
      operation,
      "a tensor of shape \(shape) needs \(overflow ? "too many" : "\(bytes)") bytes; "
        + "the limit is \(limit)",
      "모양이 \(shape)인 텐서에는 \(overflow ? "너무 많은" : "\(bytes)") 바이트가 필요합니다. 한도는 \(limit)입니다")
    return nil
  }
  // How much is left is not told: it would tie a recorded message to what else has run.
  if context.recordsFailures, bytes >= 4096, bytes > context.memoryLimit - context.memoryInUse {
    _ = Failure.tensor(
      operation,
      "a tensor of shape \(shape) needs \(bytes) bytes, more than is left of the "
        + "\(context.memoryLimit) bytes that all tensors of this program may use",
      "모양이 \(shape)인 텐서에는 \(bytes)바이트가 필요한데, 이 프로그램의 모든 텐서가 쓸 수 있는 "
        + "\(context.memoryLimit)바이트 가운데 남은 것이 모자랍니다",
      help: ("use smaller tensors, or fewer at a time", "더 작은 텐서를 쓰거나 한 번에 적게 만드세요"))
    return nil
  }
  return shape
}

extension Tensor {
  /// A tensor of real numbers: float32, as `torch.tensor` makes it.
  public convenience init(_ values: [Double], requiresGradient: Bool = false) {
    self.init(uninitialized: [values.count])
    for (i, value) in values.enumerated() { floats[i] = Float(value) }
    wantsGradient = requiresGradient
  }

  /// A tensor of integers: int64.
  public convenience init(_ values: [Int]) {
    self.init(uninitialized: [values.count], .int64)
    for (i, value) in values.enumerated() { ints[i] = Int64(value) }
  }

  /// A tensor of float32 numbers.
  public convenience init(_ values: [Float], requiresGradient: Bool = false) {
    self.init(uninitialized: [values.count])
    for (i, value) in values.enumerated() { floats[i] = value }
    wantsGradient = requiresGradient
  }

  /// A tensor of truth values.
  public convenience init(_ values: [Bool]) {
    self.init(uninitialized: [values.count], .bool)
    for (i, value) in values.enumerated() { bools[i] = value ? 1 : 0 }
  }

  /// A scalar.
  public convenience init(_ value: Double, requiresGradient: Bool = false) {
    self.init(uninitialized: [])
    floats[0] = Float(value)
    wantsGradient = requiresGradient
  }

  /// A scalar integer.
  public convenience init(_ value: Int) {
    self.init(uninitialized: [], .int64)
    ints[0] = Int64(value)
  }

  /// A matrix of real numbers, row by row.
  public convenience init(_ rows: [[Double]], requiresGradient: Bool = false) {
    let width = Tensor.width(rows.map(\.count))
    self.init(uninitialized: [rows.count, width])
    for (i, row) in rows.enumerated() {
      for (j, value) in row.prefix(width).enumerated() { floats[i * width + j] = Float(value) }
    }
    wantsGradient = requiresGradient
  }

  /// A matrix of integers, row by row.
  public convenience init(_ rows: [[Int]]) {
    let width = Tensor.width(rows.map(\.count))
    self.init(uninitialized: [rows.count, width], .int64)
    for (i, row) in rows.enumerated() {
      for (j, value) in row.prefix(width).enumerated() { ints[i * width + j] = Int64(value) }
    }
  }

  private static func width(_ counts: [Int]) -> Int {
    guard let first = counts.first else { return 0 }
    guard counts.allSatisfy({ $0 == first }) else {
      _ = Failure.tensor(
        "Tensor", "all rows must have the same length; these have \(counts)",
        "모든 행의 길이가 같아야 합니다. 지금은 \(counts)입니다")
      return counts.min() ?? 0
    }
    return first
  }
}

/// A tensor filled with one number.
public func full(_ shape: [Int], _ value: Double, requiresGradient: Bool = false) -> Tensor {
  guard let shape = checkedShape(shape, "full") else { return .placeholder() }
  let result = Tensor(uninitialized: shape)
  result.floats.initialize(repeating: Float(value), count: result.count)
  result.wantsGradient = requiresGradient
  return result
}

/// A tensor of zeros.
public func zeros(_ shape: Int..., requiresGradient: Bool = false) -> Tensor {
  full(shape, 0, requiresGradient: requiresGradient)
}

/// A tensor of zeros.
public func zeros(_ shape: [Int], requiresGradient: Bool = false) -> Tensor {
  full(shape, 0, requiresGradient: requiresGradient)
}

/// A tensor of ones.
public func ones(_ shape: Int..., requiresGradient: Bool = false) -> Tensor {
  full(shape, 1, requiresGradient: requiresGradient)
}

/// A tensor of ones.
public func ones(_ shape: [Int], requiresGradient: Bool = false) -> Tensor {
  full(shape, 1, requiresGradient: requiresGradient)
}

/// Zeros in the shape of another tensor.
public func zerosLike(_ tensor: Tensor) -> Tensor { full(tensor.shape, 0) }

/// Ones in the shape of another tensor.
public func onesLike(_ tensor: Tensor) -> Tensor { full(tensor.shape, 1) }

/// The identity matrix.
public func eye(_ size: Int) -> Tensor {
  let result = full([size, size], 0)
  if result.rank == 2 { for i in 0..<size { result.floats[i * size + i] = 1 } }
  return result
}

/// The integers `0 ..< end`.
public func arange(_ end: Int) -> Tensor { arange(0, end) }

/// The integers `start ..< end` in steps.
public func arange(_ start: Int, _ end: Int, step: Int = 1) -> Tensor {
  guard step != 0, (step > 0) == (end >= start) || start == end else {
    return Failure.tensor(
      "arange", "cannot go from \(start) to \(end) in steps of \(step)",
      "\(start)에서 \(end)까지 \(step)씩 갈 수 없습니다")
  }
  // The distance of two integers always fits in an unsigned one.
  let distance = start < end ? UInt(bitPattern: end &- start) : UInt(bitPattern: start &- end)
  let steps = distance == 0 ? 0 : (distance - 1) / step.magnitude + 1
  let count = Int(clamping: steps)
  guard checkedShape([count], "arange", .int64) != nil else { return .placeholder() }
  let result = Tensor(uninitialized: [count], .int64)
  for i in 0..<count { result.ints[i] = Int64(start &+ i &* step) }
  return result
}

/// `count` numbers from `start` to `end`, evenly spaced, as `torch.linspace`.
public func linspace(_ start: Double, _ end: Double, _ count: Int) -> Tensor {
  guard checkedShape([count], "linspace") != nil else { return .placeholder() }
  let result = Tensor(uninitialized: [count])
  let first = Float(start)
  let last = Float(end)
  if count == 1 { result.floats[0] = first }
  guard count > 1 else { return result }
  let step = (last - first) / Float(count - 1)
  for i in 0..<count {
    result.floats[i] =
      i < count / 2 ? tk_fma(step, Float(i), first) : tk_fma(-step, Float(count - 1 - i), last)
  }
  return result
}

/// Rows with a 1 at the index that each label names, and 0 elsewhere. `classes: -1` takes the
/// largest label plus one.
public func oneHot(_ labels: Tensor, classes: Int = -1) -> Tensor {
  guard labels.dtype == .int64 else {
    return Failure.tensor(
      "oneHot", "labels must be int64, not \(labels.dtype)", "레이블은 int64여야 합니다 (\(labels.dtype))")
  }
  let largest = (0..<labels.count).map { Int(labels.ints[$0]) }.max() ?? -1
  let smallest = (0..<labels.count).map { Int(labels.ints[$0]) }.min() ?? 0
  let width = classes < 0 ? (largest < Int.max ? largest + 1 : Int.max) : classes
  guard smallest >= 0, largest < width || labels.count == 0 else {
    return Failure.tensor(
      "oneHot", "labels run from \(smallest) to \(largest), but there are \(width) classes",
      "레이블은 \(smallest)부터 \(largest)까지인데 클래스는 \(width)개입니다")
  }
  guard let shape = checkedShape(labels.shape + [width], "oneHot", .int64) else {
    return .placeholder()
  }
  let result = Tensor(uninitialized: shape, .int64)
  result.ints.initialize(repeating: 0, count: result.count)
  for i in 0..<labels.count { result.ints[i * width + Int(labels.ints[i])] = 1 }
  return result
}
