import TensorKernels

// Arithmetic and comparison, element by element, with broadcasting: shapes are aligned at the
// right, and a size of 1 is repeated. The kernels read operands where they lie, with a step of 0 for
// what is repeated; here shapes and types are worked out. Tensors of one layout and type need
// neither, which keeps operations on small tensors cheap.

enum BinaryOperation: Int32 {
  // In the order of the kernels' numbers.
  case add, subtract, multiply, divide, maximum, minimum, power
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  case floorDivide = 16
  case remainder, truncatedRemainder
  /// Of whole numbers their bits, of truth values themselves.
  case and, or, exclusiveOr
  case arcTangent2 = 24

  @inline(__always)
  var isComparison: Bool {
    rawValue >= BinaryOperation.equal.rawValue && rawValue <= BinaryOperation.greaterEqual.rawValue
  }
  /// Whether it may divide by zero, which whole numbers refuse.
  var isDivision: Bool {
    self == .floorDivide || self == .remainder || self == .truncatedRemainder
  }
  /// Whether whole numbers give real ones.
  @inline(__always)
  var isReal: Bool { self == .divide || self == .arcTangent2 }
}

extension DType {
  /// The kernels' number of the type.
  @inline(__always)
  var kernel: Int32 {
    switch self {
    case .float32: return Int32(TK_F32)
    case .float64: return Int32(TK_F64)
    case .int64: return Int32(TK_I64)
    case .int32: return Int32(TK_I32)
    case .uint8: return Int32(TK_U8)
    case .bool: return Int32(TK_BOOL)
    }
  }
}

/// The shape that two shapes broadcast to, or nil.
func broadcastShape(_ a: [Int], _ b: [Int]) -> [Int]? {
  if a == b { return a }
  let rank = max(a.count, b.count)
  var result = [Int](repeating: 1, count: rank)
  for i in 0..<rank {
    let x = i < rank - a.count ? 1 : a[i - (rank - a.count)]
    let y = i < rank - b.count ? 1 : b[i - (rank - b.count)]
    guard x == y || x == 1 || y == 1 else { return nil }
    result[i] = x == 1 ? y : x
  }
  return result
}

/// The shape that the operands of an operation broadcast to; nil after a failure.
func broadcastOrRefuse(_ name: String, _ a: Tensor, _ b: Tensor) -> [Int]? {
  guard let shape = broadcastShape(a.shape, b.shape) else {
    _ = Failure.tensor(
      name,
      "shapes \(a.shape) and \(b.shape) cannot be combined: sizes must be equal or 1, "
        + "aligned at the right",
      "모양 \(a.shape)과(와) \(b.shape)은(는) 함께 계산할 수 없습니다. 오른쪽부터 크기가 같거나 1이어야 합니다")
    return nil
  }
  if shape != a.shape, shape != b.shape, checkedShape(shape, name) == nil { return nil }
  return shape
}

extension Tensor {
  /// The elements repeated to a larger shape, without copying and without history. The shape fits.
  func expandedView(_ target: [Int]) -> Tensor {
    if shape == target { return self }
    var steps = [Int](repeating: 0, count: target.count)
    let added = target.count - rank
    for d in 0..<rank where shape[d] != 1 || target[d + added] == 1 {
      steps[d + added] = strides[d]
    }
    let result = Tensor(
      storage: storage, offset: offset, layout: Layout(shape: target, strides: steps), dtype: dtype)
    return result.recording("ExpandBackward0", [self], needing: []) { [shape] g in
      [reduced(g, to: shape)]
    }
  }
}

/// The elements of a tensor repeated to a larger shape, contiguous, without history.
func expanded(_ tensor: Tensor, to shape: [Int]) -> Tensor {
  if tensor.shape == shape { return tensor.dense }
  return tensor.detached().expandedView(shape).dense
}

/// Visits a shape in order with the position that strides give.
func forEachIndex(_ shape: [Int], _ strides: [Int], _ body: (Int, Int) -> Void) {
  var count = 1
  for size in shape { count *= size }
  guard count > 0 else { return }
  var index = [Int](repeating: 0, count: shape.count)
  var position = 0
  for target in 0..<count {
    body(target, position)
    var d = shape.count - 1
    while d >= 0 {
      index[d] += 1
      position += strides[d]
      if index[d] < shape[d] { break }
      position -= strides[d] * shape[d]
      index[d] = 0
      d -= 1
    }
  }
}

/// Sums a gradient over what broadcasting repeated.
func reduced(_ gradient: Tensor, to shape: [Int]) -> Tensor {
  if gradient.shape == shape { return gradient }
  var result = gradient
  while result.rank > shape.count { result = result.sum(dim: 0) }
  for d in 0..<shape.count where shape[d] == 1 && result.shape[d] != 1 {
    result = result.sum(dim: d, keepDim: true)
  }
  return result
}

/// Applies an operation to two tensors; no gradients.
@inline(__always)
func elementwise(_ name: String, _ operation: BinaryOperation, _ a: Tensor, _ b: Tensor) -> Tensor {
  if a.layoutReference === b.layoutReference, a.dtype == .float32, b.dtype == .float32,
    a.hasContiguousElements, b.hasContiguousElements
  {
    let result = Tensor(uninitializedLike: a, operation.isComparison ? .bool : .float32)
    tk_row_binary(
      operation.rawValue, Int32(TK_F32), Int64(a.count), a.base, 1, b.base, 1, result.base,
      0, 0)
    return result
  }
  return elementwiseBroadcast(name, operation, a, b)
}

@inline(never)
private func elementwiseBroadcast(
  _ name: String, _ operation: BinaryOperation, _ a: Tensor, _ b: Tensor
) -> Tensor {
  guard let shape = broadcastOrRefuse(name, a, b) else { return .placeholder() }
  var dtype = DType.promoted(a, b)
  if operation.isReal { dtype = dtype.real }
  if let result = onDevice(
    name, .binary(operation), [a, b], shape, dtype, operation.isComparison ? .bool : dtype,
    onProcessor: { elementwise(name, operation, $0[0], $0[1]) })
  {
    return result
  }
  if dtype == .bool, operation == .subtract {
    return Failure.tensor(
      name, "truth values cannot be subtracted", "참값끼리는 뺄 수 없습니다",
      help: ("convert first: .long(), or use .^ for exclusive or", "먼저 .long()으로 변환하거나 .^를 쓰세요"))
  }
  let x = a.dtype == dtype ? a : a.converted(dtype)
  let y = b.dtype == dtype ? b : b.converted(dtype)
  return compute(name, operation, dtype, shape, x, y)
}

/// The operation of a tensor and a number of Swift; no gradients. The number is the second operand,
/// unless it is reversed.
@inline(__always)
func elementwise(
  _ name: String, _ operation: BinaryOperation, _ a: Tensor, number: Double, isReal: Bool,
  isReversed: Bool = false
) -> Tensor {
  if a.dtype == .float32, a.hasContiguousElements {
    let result = Tensor(uninitializedLike: a, operation.isComparison ? .bool : .float32)
    var value = Float(number)
    let (kernel, count) = (operation.rawValue, Int64(a.count))
    if isReversed {
      tk_row_binary(kernel, Int32(TK_F32), count, &value, 0, a.base, 1, result.base, 0, 0)
    } else {
      tk_row_binary(kernel, Int32(TK_F32), count, a.base, 1, &value, 0, result.base, 0, 0)
    }
    return result
  }
  return elementwiseNumber(name, operation, a, number, isReal, isReversed)
}

/// The operation of a tensor and a whole number of Swift; no gradients.
@inline(__always)
func elementwise(
  _ name: String, _ operation: BinaryOperation, _ a: Tensor, whole: Int, isReversed: Bool = false
) -> Tensor {
  // Beyond 2^53 a Double would not be exact.
  if a.dtype == .int64, whole.magnitude > 1 << 53 {
    let number = Tensor(whole)
    return isReversed
      ? elementwise(name, operation, number, a) : elementwise(name, operation, a, number)
  }
  return elementwise(
    name, operation, a, number: Double(whole), isReal: false, isReversed: isReversed)
}

@inline(never)
private func elementwiseNumber(
  _ name: String, _ operation: BinaryOperation, _ a: Tensor, _ number: Double, _ isReal: Bool,
  _ isReversed: Bool
) -> Tensor {
  var dtype = a.dtype.promoted(withReal: isReal)
  // A comparison with a whole number stays in the tensor's type as far as it can.
  if operation.isReal { dtype = dtype.real }
  let y = filled(.scalar, number, dtype)
  if let result = onDevice(
    name, .binary(operation), isReversed ? [y, a] : [a, y], a.shape, dtype,
    operation.isComparison ? .bool : dtype,
    onProcessor: { elementwise(name, operation, $0[0], $0[1]) })
  {
    return result
  }
  let x = a.dtype == dtype ? a : a.converted(dtype)
  return isReversed
    ? compute(name, operation, dtype, x.shape, y, x)
    : compute(name, operation, dtype, x.shape, x, y)
}

/// The most dimensions that the kernels walk through; tensors with more are copied to one row first.
private let mostDimensions = Int(TK_MAX_RANK)

extension Tensor {
  /// The steps with which the elements repeat to a larger shape, which fits.
  func steps(in target: [Int]) -> [Int] {
    if shape == target { return strides }
    var steps = [Int](repeating: 0, count: target.count)
    let added = target.count - rank
    for d in 0..<rank where shape[d] != 1 { steps[d + added] = strides[d] }
    return steps
  }
}

/// Both operands are of the type, and repeat to the shape.
private func compute(
  _ name: String, _ operation: BinaryOperation, _ dtype: DType, _ shape: [Int], _ x: Tensor,
  _ y: Tensor
) -> Tensor {
  if operation.isDivision, !dtype.isFloatingPoint, let zero = firstZero(y), x.count > 0 {
    return Failure.tensor(
      name, "a whole number is divided by zero, at element \(zero)", "\(zero)번째 원소에서 정수를 0으로 나눕니다",
      help: ("real numbers give infinity: .float()", "실수로 바꾸면 무한대가 됩니다: .float()"))
  }
  let result = Tensor(uninitialized: shape, operation.isComparison ? .bool : dtype)
  let (kernel, type) = kernel(of: operation, dtype)
  let n = result.count
  let isRow = x.hasContiguousElements && y.hasContiguousElements
  if isRow, x.count == n || x.count == 1, y.count == n || y.count == 1 {
    tk_row_binary(
      kernel, type, Int64(n), x.base, x.count == n ? 1 : 0, y.base, y.count == n ? 1 : 0,
      result.base, 0, 0)
  } else if shape.count <= mostDimensions {
    let rank = Int32(shape.count)
    withSizes(shape, x.steps(in: shape), y.steps(in: shape)) { sizes, xSteps, ySteps in
      _ = tk_map_binary(
        kernel, type, rank, sizes, x.base, xSteps, y.base, ySteps, result.base, nil, 0, 0)
    }
  } else {
    let (p, q) = (expanded(x, to: shape), expanded(y, to: shape))
    tk_row_binary(kernel, type, Int64(n), p.base, 1, q.base, 1, result.base, 0, 0)
  }
  return result
}

/// The kernel of an operation. Truth values have few of their own: their sum is whether either
/// holds, their product whether both do; the rest is that of bytes, whose results stay 0 and 1.
private func kernel(of operation: BinaryOperation, _ dtype: DType) -> (Int32, Int32) {
  guard dtype == .bool else { return (operation.rawValue, dtype.kernel) }
  switch operation {
  case .add: return (BinaryOperation.or.rawValue, Int32(TK_BOOL))
  case .multiply: return (BinaryOperation.and.rawValue, Int32(TK_BOOL))
  case .and, .or, .exclusiveOr, .maximum, .minimum: return (operation.rawValue, Int32(TK_BOOL))
  default: return (operation.rawValue, Int32(TK_U8))
  }
}

/// The place of the first zero of a tensor of whole numbers.
private func firstZero(_ y: Tensor) -> Int? {
  let dense = y.dense
  return (0..<dense.count).first { dense.integer($0) == 0 }
}

/// Sizes and steps as the kernels take them.
func withSizes<Result>(
  _ a: [Int], _ b: [Int], _ c: [Int] = [],
  _ body: (UnsafePointer<Int64>, UnsafePointer<Int64>, UnsafePointer<Int64>) -> Result
) -> Result {
  let (first, second) = (a.count, a.count + b.count)
  return withUnsafeTemporaryAllocation(of: Int64.self, capacity: second + c.count + 1) { all in
    for i in a.indices { all[i] = Int64(a[i]) }
    for i in b.indices { all[first + i] = Int64(b[i]) }
    for i in c.indices { all[second + i] = Int64(c[i]) }
    // Never empty, so the address is there.
    let start = UnsafePointer(all.baseAddress.unsafelyUnwrapped)
    return body(start, start + first, start + second)
  }
}

func scalar(_ value: Double) -> Tensor { filled(.scalar, value, .float32) }

/// A tensor filled with one number; the layout is contiguous and has been checked.
func filled(_ layout: Layout, _ value: Double, _ dtype: DType) -> Tensor {
  let result = Tensor(uninitialized: layout, dtype)
  let n = layout.count
  switch dtype {
  case .float32: result.floats.initialize(repeating: Float(value), count: n)
  case .float64: result.doubles.initialize(repeating: value, count: n)
  case .int64: result.ints.initialize(repeating: Int64(number: value), count: n)
  case .int32: result.shorts.initialize(repeating: Int32(number: value), count: n)
  case .uint8: result.bools.initialize(repeating: UInt8(number: value), count: n)
  case .bool: result.bools.initialize(repeating: value != 0 ? 1 : 0, count: n)
  }
  return result
}
