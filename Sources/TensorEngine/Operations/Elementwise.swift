import Foundation
import TensorKernels

// Arithmetic and comparison, element by element, with broadcasting: shapes are aligned at the
// right, and a size of 1 is repeated.

enum BinaryOperation: Int32 {
  // In the order of the kernels' numbers.
  case add, subtract, multiply, divide, maximum, minimum, power
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  // Without a kernel.
  case floorDivide, remainder, truncatedRemainder, arcTangent2, and, or, exclusiveOr

  @inline(__always)
  var isComparison: Bool {
    rawValue >= BinaryOperation.equal.rawValue && rawValue <= BinaryOperation.greaterEqual.rawValue
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
  if a.dtype == .float32, b.dtype == .float32, a.layout === b.layout, a.hasContiguousElements,
    operation.rawValue <= BinaryOperation.power.rawValue
  {
    let result = Tensor(uninitialized: a.layout)
    tk_binary(
      operation.rawValue, Int64(a.layout.count), a.floats, 1, b.floats, 1, result.floats)
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
  if operation == .divide || operation == .arcTangent2 { dtype = dtype.real }
  if dtype == .bool, operation == .subtract {
    return Failure.tensor(
      name, "truth values cannot be subtracted", "참값끼리는 뺄 수 없습니다",
      help: ("convert first: .long(), or use .^ for exclusive or", "먼저 .long()으로 변환하거나 .^를 쓰세요"))
  }
  let x = a.converted(dtype)
  let y = b.converted(dtype)
  let n = shape.reduce(1, *)
  if x.count == n && y.count == n {
    return compute(name, operation, dtype, shape, n, x, 1, y, 1)
  }
  if y.count == 1 && x.count == n { return compute(name, operation, dtype, shape, n, x, 1, y, 0) }
  if x.count == 1 && y.count == n { return compute(name, operation, dtype, shape, n, x, 0, y, 1) }
  if x.count == n, dtype == .float32, operation.rawValue <= BinaryOperation.power.rawValue,
    let width = rowWidth(y.shape, of: shape)
  {
    // A row repeated down the rows: a bias.
    let result = Tensor(uninitialized: shape)
    for row in 0..<(n / width) {
      tk_binary(
        operation.rawValue, Int64(width), x.floats + row * width, 1, y.floats, 1,
        result.floats + row * width)
    }
    return result
  }
  return compute(
    name, operation, dtype, shape, n, expanded(x, to: shape), 1, expanded(y, to: shape), 1)
}

/// The operation of a tensor and a number of Swift; no gradients. The number is the second operand,
/// unless it is reversed.
@inline(__always)
func elementwise(
  _ name: String, _ operation: BinaryOperation, _ a: Tensor, number: Double, isReal: Bool,
  isReversed: Bool = false
) -> Tensor {
  if a.dtype == .float32, a.hasContiguousElements,
    operation.rawValue <= BinaryOperation.power.rawValue
  {
    let result = Tensor(uninitialized: a.layout)
    var value = Float(number)
    if isReversed {
      tk_binary(operation.rawValue, Int64(a.layout.count), &value, 0, a.floats, 1, result.floats)
    } else {
      tk_binary(operation.rawValue, Int64(a.layout.count), a.floats, 1, &value, 0, result.floats)
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
  if operation == .divide || operation == .arcTangent2 { dtype = dtype.real }
  let x = a.converted(dtype)
  let y = filled(.scalar, number, dtype)
  return isReversed
    ? compute(name, operation, dtype, x.shape, x.count, y, 0, x, 1)
    : compute(name, operation, dtype, x.shape, x.count, x, 1, y, 0)
}

private func rowWidth(_ shape: [Int], of whole: [Int]) -> Int? {
  guard let width = shape.last, width == whole.last, width > 0,
    shape.dropLast().allSatisfy({ $0 == 1 })
  else { return nil }
  return width
}

/// Both operands are contiguous and of the type; a step of 0 repeats the only element.
private func compute(
  _ name: String, _ operation: BinaryOperation, _ dtype: DType, _ shape: [Int], _ n: Int,
  _ x: Tensor, _ xStep: Int, _ y: Tensor, _ yStep: Int
) -> Tensor {
  if operation.isComparison {
    let result = Tensor(uninitialized: shape, .bool)
    switch dtype {
    case .float32: compare(operation, n, x.floats, xStep, y.floats, yStep, result.bools)
    case .float64: compare(operation, n, x.doubles, xStep, y.doubles, yStep, result.bools)
    case .int64: compare(operation, n, x.ints, xStep, y.ints, yStep, result.bools)
    case .int32: compare(operation, n, x.shorts, xStep, y.shorts, yStep, result.bools)
    case .uint8, .bool: compare(operation, n, x.bools, xStep, y.bools, yStep, result.bools)
    }
    return result
  }
  let result = Tensor(uninitialized: shape, dtype)
  switch dtype {
  case .float32:
    if operation.rawValue <= BinaryOperation.power.rawValue {
      tk_binary(
        operation.rawValue, Int64(n), x.floats, Int64(xStep), y.floats, Int64(yStep), result.floats)
    } else {
      realLoop(operation, n, x.floats, xStep, y.floats, yStep, result.floats)
    }
  case .float64: realLoop(operation, n, x.doubles, xStep, y.doubles, yStep, result.doubles)
  case .int64:
    guard wholeLoop(name, operation, n, x.ints, xStep, y.ints, yStep, result.ints) else {
      return .placeholder()
    }
  case .int32:
    guard wholeLoop(name, operation, n, x.shorts, xStep, y.shorts, yStep, result.shorts) else {
      return .placeholder()
    }
  case .uint8, .bool:
    guard wholeLoop(name, operation, n, x.bools, xStep, y.bools, yStep, result.bools) else {
      return .placeholder()
    }
    if dtype == .bool { for i in 0..<n where result.bools[i] > 1 { result.bools[i] = 1 } }
  }
  return result
}

private func compare<T: Comparable>(
  _ operation: BinaryOperation, _ n: Int, _ a: UnsafePointer<T>, _ aStep: Int,
  _ b: UnsafePointer<T>, _ bStep: Int, _ out: UnsafeMutablePointer<UInt8>
) {
  switch operation {
  case .equal: for i in 0..<n { out[i] = a[i &* aStep] == b[i &* bStep] ? 1 : 0 }
  case .notEqual: for i in 0..<n { out[i] = a[i &* aStep] != b[i &* bStep] ? 1 : 0 }
  case .less: for i in 0..<n { out[i] = a[i &* aStep] < b[i &* bStep] ? 1 : 0 }
  case .lessEqual: for i in 0..<n { out[i] = a[i &* aStep] <= b[i &* bStep] ? 1 : 0 }
  case .greater: for i in 0..<n { out[i] = a[i &* aStep] > b[i &* bStep] ? 1 : 0 }
  default: for i in 0..<n { out[i] = a[i &* aStep] >= b[i &* bStep] ? 1 : 0 }
  }
}

private func realLoop<T: BinaryFloatingPoint & TensorElement>(
  _ operation: BinaryOperation, _ n: Int, _ a: UnsafePointer<T>, _ aStep: Int,
  _ b: UnsafePointer<T>, _ bStep: Int, _ out: UnsafeMutablePointer<T>
) {
  func loop(_ body: (T, T) -> T) {
    for i in 0..<n { out[i] = body(a[i &* aStep], b[i &* bStep]) }
  }
  switch operation {
  case .add: loop { $0 + $1 }
  case .subtract: loop { $0 - $1 }
  case .multiply: loop { $0 * $1 }
  case .divide: loop { $0 / $1 }
  case .maximum: loop { $0.isNaN ? $0 : $1.isNaN ? $1 : $0 > $1 ? $0 : $1 }
  case .minimum: loop { $0.isNaN ? $0 : $1.isNaN ? $1 : $0 < $1 ? $0 : $1 }
  case .power: loop { $1 == 2 ? $0 * $0 : T(number: Foundation.pow($0.number, $1.number)) }
  case .arcTangent2: loop { T(number: Foundation.atan2($0.number, $1.number)) }
  case .truncatedRemainder: loop { $0.truncatingRemainder(dividingBy: $1) }
  case .remainder:
    loop {
      let rest = $0.truncatingRemainder(dividingBy: $1)
      return rest != 0 && (rest < 0) != ($1 < 0) ? rest + $1 : rest
    }
  case .floorDivide:
    loop { x, y in
      if y == 0 { return x / y }
      let rest = x.truncatingRemainder(dividingBy: y)
      var quotient = (x - rest) / y
      if rest != 0, (rest < 0) != (y < 0) { quotient -= 1 }
      if quotient == 0 { return (x / y).sign == .minus ? -0.0 : 0 }
      let whole = quotient.rounded(.down)
      return quotient - whole > 0.5 ? whole + 1 : whole
    }
  case .and: loop { $0 != 0 && $1 != 0 ? 1 : 0 }
  case .or: loop { $0 != 0 || $1 != 0 ? 1 : 0 }
  case .exclusiveOr: loop { ($0 != 0) != ($1 != 0) ? 1 : 0 }
  case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: break
  }
}

private func wholeLoop<T: FixedWidthInteger & TensorElement>(
  _ name: String, _ operation: BinaryOperation, _ n: Int, _ a: UnsafePointer<T>, _ aStep: Int,
  _ b: UnsafePointer<T>, _ bStep: Int, _ out: UnsafeMutablePointer<T>
) -> Bool {
  func loop(_ body: (T, T) -> T) {
    for i in 0..<n { out[i] = body(a[i &* aStep], b[i &* bStep]) }
  }
  if operation == .floorDivide || operation == .remainder || operation == .truncatedRemainder {
    for i in 0..<(bStep == 0 ? min(n, 1) : n) where b[i] == 0 {
      _ = Failure.tensor(
        name, "a whole number is divided by zero, at element \(i)", "\(i)번째 원소에서 정수를 0으로 나눕니다",
        help: ("real numbers give infinity: .float()", "실수로 바꾸면 무한대가 됩니다: .float()"))
      return false
    }
  }
  switch operation {
  case .add: loop { $0 &+ $1 }
  case .subtract: loop { $0 &- $1 }
  case .multiply: loop { $0 &* $1 }
  case .maximum: loop { Swift.max($0, $1) }
  case .minimum: loop { Swift.min($0, $1) }
  case .power: loop { T(whole: integerPower($0.whole, $1.whole)) }
  case .truncatedRemainder:
    loop { $1 == 0 ? 0 : $0.remainderReportingOverflow(dividingBy: $1).partialValue }
  case .remainder:
    loop {
      let rest = $0.remainderReportingOverflow(dividingBy: $1).partialValue
      return rest != 0 && (rest < 0) != ($1 < 0) ? rest &+ $1 : rest
    }
  case .floorDivide:
    loop {
      let quotient = $0.dividedReportingOverflow(by: $1).partialValue
      let rest = $0.remainderReportingOverflow(dividingBy: $1).partialValue
      return rest != 0 && (rest < 0) != ($1 < 0) ? quotient &- 1 : quotient
    }
  case .and: loop { $0 & $1 }
  case .or: loop { $0 | $1 }
  case .exclusiveOr: loop { $0 ^ $1 }
  case .divide, .arcTangent2, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: break
  }
  return true
}

/// By repeated squaring; overflow wraps, as in PyTorch.
private func integerPower(_ base: Int64, _ exponent: Int64) -> Int64 {
  guard exponent >= 0 else {
    return base == 1 ? 1 : (base == -1 ? (exponent % 2 == 0 ? 1 : -1) : 0)
  }
  var result: Int64 = 1
  var factor = base
  var rest = exponent
  while rest > 0 {
    if rest & 1 == 1 { result = result &* factor }
    factor = factor &* factor
    rest >>= 1
  }
  return result
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
