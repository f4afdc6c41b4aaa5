import Foundation
import TensorKernels

// Making tensors.

/// Checks a shape: sizes are not negative and the whole fits in memory. `nil` after a failure.
func checkedShape(_ shape: [Int], _ operation: String, _ dtype: DType = .float32) -> [Int]? {
  guard shape.count <= 64 else {
    _ = Failure.tensor(
      operation, "a tensor has at most 64 dimensions, not \(shape.count)",
      "텐서의 차원은 64개까지인데 \(shape.count)개입니다")
    return nil
  }
  var count = 1
  var isTooLarge = false
  for size in shape {
    let (product, overflow) = count.multipliedReportingOverflow(by: size)
    if size < 0 {
      _ = Failure.tensor(
        operation, "a size cannot be negative: \(shape)", "크기는 음수일 수 없습니다: \(shape)")
      return nil
    }
    if overflow { isTooLarge = true }
    count = product
  }
  if isTooLarge {
    _ = Failure.tensor(
      operation, "the shape \(shape) is too large", "모양 \(shape)이(가) 너무 큽니다")
    return nil
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
    self.init(uninitialized: Layout.scalar)
    floats[0] = Float(value)
    wantsGradient = requiresGradient
  }

  /// A scalar integer.
  public convenience init(_ value: Int) {
    self.init(uninitialized: Layout.scalar, .int64)
    ints[0] = Int64(value)
  }

  /// A scalar truth value.
  public convenience init(_ value: Bool) {
    self.init(uninitialized: Layout.scalar, .bool)
    bools[0] = value ? 1 : 0
  }

  /// A matrix of real numbers, row by row.
  public convenience init(_ rows: [[Double]], requiresGradient: Bool = false) {
    let width = Tensor.commonLength(rows.map(\.count))
    self.init(uninitialized: [rows.count, width])
    for (i, row) in rows.enumerated() {
      for (j, value) in row.prefix(width).enumerated() { floats[i * width + j] = Float(value) }
    }
    wantsGradient = requiresGradient
  }

  /// A matrix of integers, row by row.
  public convenience init(_ rows: [[Int]]) {
    let width = Tensor.commonLength(rows.map(\.count))
    self.init(uninitialized: [rows.count, width], .int64)
    for (i, row) in rows.enumerated() {
      for (j, value) in row.prefix(width).enumerated() { ints[i * width + j] = Int64(value) }
    }
  }

  /// A stack of matrices of real numbers.
  public convenience init(_ blocks: [[[Double]]], requiresGradient: Bool = false) {
    let height = Tensor.commonLength(blocks.map(\.count))
    let width = Tensor.commonLength(blocks.flatMap { $0.prefix(height).map(\.count) })
    self.init(uninitialized: [blocks.count, height, width])
    for (b, block) in blocks.enumerated() {
      for (i, row) in block.prefix(height).enumerated() {
        for (j, value) in row.prefix(width).enumerated() {
          floats[(b * height + i) * width + j] = Float(value)
        }
      }
    }
    wantsGradient = requiresGradient
  }

  /// Real numbers in another type: `Tensor([0.5, 1], dtype: .float64)`.
  public convenience init(_ values: [Double], dtype: DType, requiresGradient: Bool = false) {
    self.init(uninitialized: [values.count], dtype)
    Tensor.store(values, in: self)
    if requiresGradient { self.requiresGradient = true }
  }

  /// Whole numbers in another type: `Tensor([1, 2], dtype: .uint8)`.
  public convenience init(_ values: [Int], dtype: DType) {
    self.init(uninitialized: [values.count], dtype)
    if dtype == .int64 {
      for (i, value) in values.enumerated() { ints[i] = Int64(value) }
    } else {
      Tensor.store(values.map { Double($0) }, in: self)
    }
  }

  private static func store(_ values: [Double], in tensor: Tensor) {
    for (i, value) in values.enumerated() {
      switch tensor.dtype {
      case .float32: tensor.floats[i] = Float(value)
      case .float64: tensor.doubles[i] = value
      case .int64: tensor.ints[i] = Int64(number: value)
      case .int32: tensor.shorts[i] = Int32(number: value)
      case .uint8: tensor.bools[i] = UInt8(number: value)
      case .bool: tensor.bools[i] = value != 0 ? 1 : 0
      }
    }
  }

  static func commonLength(_ counts: [Int]) -> Int {
    guard let first = counts.first else { return 0 }
    guard counts.allSatisfy({ $0 == first }) else {
      _ = Failure.tensor(
        "Tensor", "all rows must have the same length; these have \(counts)",
        "모든 행의 길이가 같아야 합니다. 지금은 \(counts)입니다")
      return counts.min() ?? 0
    }
    return first
  }

  /// Whether gradients are wanted for a new tensor of this type: real ones only.
  func wanting(_ requiresGradient: Bool) -> Tensor {
    if requiresGradient { self.requiresGradient = true }
    return self
  }
}

/// A tensor filled with one number.
public func full(
  _ shape: [Int], _ value: Double, dtype: DType = .float32, requiresGradient: Bool = false
) -> Tensor {
  guard let shape = checkedShape(shape, "full", dtype) else { return .placeholder() }
  return filled(.contiguous(shape), value, dtype).wanting(requiresGradient)
}

/// A tensor filled with one whole number: int64.
public func full(_ shape: [Int], _ value: Int) -> Tensor {
  guard let shape = checkedShape(shape, "full", .int64) else { return .placeholder() }
  let result = Tensor(uninitialized: .contiguous(shape), .int64)
  result.ints.initialize(repeating: Int64(value), count: result.count)
  return result
}

/// A tensor of zeros.
public func zeros(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false)
  -> Tensor
{
  full(shape, 0.0, dtype: dtype, requiresGradient: requiresGradient)
}

/// A tensor of zeros.
public func zeros(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false)
  -> Tensor
{
  full(shape, 0.0, dtype: dtype, requiresGradient: requiresGradient)
}

/// A tensor of ones.
public func ones(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false)
  -> Tensor
{
  full(shape, 1.0, dtype: dtype, requiresGradient: requiresGradient)
}

/// A tensor of ones.
public func ones(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false)
  -> Tensor
{
  full(shape, 1.0, dtype: dtype, requiresGradient: requiresGradient)
}

/// Zeros in the shape and type of another tensor.
public func zerosLike(_ tensor: Tensor) -> Tensor {
  full(tensor.shape, 0.0, dtype: tensor.dtype).placed(with: [tensor])
}

/// Ones in the shape and type of another tensor.
public func onesLike(_ tensor: Tensor) -> Tensor {
  full(tensor.shape, 1.0, dtype: tensor.dtype).placed(with: [tensor])
}

/// One number in the shape and type of another tensor.
public func fullLike(_ tensor: Tensor, _ value: Double) -> Tensor {
  full(tensor.shape, value, dtype: tensor.dtype).placed(with: [tensor])
}

/// The identity matrix.
public func eye(_ size: Int) -> Tensor { eye(size, size) }

/// A matrix with ones on its diagonal.
public func eye(_ rows: Int, _ columns: Int) -> Tensor {
  let result = full([rows, columns], 0.0)
  if result.rank == 2 {
    for i in 0..<min(rows, columns) { result.floats[i * columns + i] = 1 }
  }
  return result
}

/// A matrix with a vector on its diagonal, or the diagonal of a matrix.
public func diag(_ input: Tensor, _ offset: Int = 0) -> Tensor {
  if input.rank == 2 { return input.diagonal(offset: offset).contiguous() }
  guard input.rank == 1 else {
    return Failure.tensor(
      "diag", "a vector or a matrix is needed, but the shape is \(input.shape)",
      "벡터나 행렬이 필요한데 모양이 \(input.shape)입니다")
  }
  let (size, overflow) = input.count.addingReportingOverflow(Int(clamping: offset.magnitude))
  guard !overflow, checkedShape([size, size], "diag", input.dtype) != nil else {
    return .placeholder()
  }
  let result = filled(.contiguous([size, size]), 0, input.dtype)
  result.diagonal(offset: offset).detached().write(input.dense)
  return result.recording("DiagBackward0", [input], needing: []) { g in [g.diagonal(offset: offset)]
  }
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

/// The real numbers from 0 on, below `end`.
public func arange(_ end: Double) -> Tensor { arange(0.0, end) }

/// The real numbers from `start` on, below `end`, in steps.
public func arange(_ start: Double, _ end: Double, step: Double = 1) -> Tensor {
  guard step != 0, start.isFinite, end.isFinite, (step > 0) == (end >= start) || start == end else {
    return Failure.tensor(
      "arange", "cannot go from \(start) to \(end) in steps of \(step)",
      "\(start)에서 \(end)까지 \(step)씩 갈 수 없습니다")
  }
  let steps = ((end - start) / step).rounded(.up)
  let count = steps < 0x1p62 ? Int(steps) : Int.max
  guard checkedShape([count], "arange") != nil else { return .placeholder() }
  let result = Tensor(uninitialized: [count])
  for i in 0..<count { result.floats[i] = Float(start + step * Double(i)) }
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

/// `count` powers of `base`, from exponent `start` to `end`, evenly spaced exponents.
public func logspace(_ start: Double, _ end: Double, _ count: Int, base: Double = 10) -> Tensor {
  elementwise(
    "logspace", .power, linspace(start, end, count), number: base, isReal: true, isReversed: true)
}

/// A row for each label with 1 at its place, as PyTorch's `one_hot(labels, classes)`.
public func oneHot(_ labels: Tensor, _ classes: Int) -> Tensor {
  oneHot(labels, classes: classes)
}

/// Rows with a 1 at the index that each label names, and 0 elsewhere. `classes: -1` takes the
/// largest label plus one.
public func oneHot(_ labels: Tensor, classes: Int = -1) -> Tensor {
  guard labels.dtype == .int64 else {
    return Failure.tensor(
      "oneHot", "labels must be int64, not \(labels.dtype)", "레이블은 int64여야 합니다 (\(labels.dtype))")
  }
  let labels = labels.dense
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
