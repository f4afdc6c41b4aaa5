import TensorKernels

// Arithmetic and comparison, element by element, with broadcasting: shapes are aligned at the
// right, and a size of 1 is repeated.

enum BinaryOperation: Int32 {
  case add, subtract, multiply, divide, maximum, minimum, power
  case equal, notEqual, less, lessEqual, greater, greaterEqual
  var isComparison: Bool { rawValue >= BinaryOperation.equal.rawValue }
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

/// Strides of a contiguous shape seen as a larger one; 0 where a size is repeated.
private func broadcastStrides(_ shape: [Int], to target: [Int]) -> [Int] {
  var strides = [Int](repeating: 0, count: target.count)
  var stride = 1
  for i in Swift.stride(from: shape.count - 1, through: 0, by: -1) {
    let position = i + target.count - shape.count
    strides[position] = shape[i] == 1 ? 0 : stride
    stride *= shape[i]
  }
  return strides
}

/// The elements of a tensor repeated to a larger shape.
func expanded(_ tensor: Tensor, to shape: [Int]) -> Tensor {
  if tensor.shape == shape { return tensor }
  let result = Tensor(uninitialized: shape, tensor.dtype)
  let strides = broadcastStrides(tensor.shape, to: shape)
  forEachIndex(shape, strides) { target, source in
    switch tensor.dtype {
    case .float32: result.floats[target] = tensor.floats[source]
    case .int64: result.ints[target] = tensor.ints[source]
    case .bool: result.bools[target] = tensor.bools[source]
    }
  }
  return result
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
  while result.rank > shape.count { result = sumDimension(result, 0, keepDim: false) }
  for d in 0..<shape.count where shape[d] == 1 && result.shape[d] != 1 {
    result = sumDimension(result, d, keepDim: true)
  }
  return result
}

/// Applies an operation to two tensors; no gradients.
func elementwise(_ name: String, _ operation: BinaryOperation, _ a: Tensor, _ b: Tensor) -> Tensor {
  guard let shape = broadcastShape(a.shape, b.shape) else {
    return Failure.tensor(
      name,
      "shapes \(a.shape) and \(b.shape) cannot be combined: sizes must be equal or 1, "
        + "aligned at the right",
      "모양 \(a.shape)과(와) \(b.shape)은(는) 함께 계산할 수 없습니다. 오른쪽부터 크기가 같거나 1이어야 합니다")
  }
  if shape != a.shape, shape != b.shape, checkedShape(shape, name) == nil {
    return .placeholder()
  }
  // Whole numbers stay whole, except in division.
  if a.dtype != .float32, b.dtype != .float32, operation != .divide {
    return integerElementwise(name, operation, a, b, shape)
  }
  let x = a.to(.float32)
  let y = b.to(.float32)
  let result = Tensor(uninitialized: shape)
  let n = Int64(result.count)
  if x.count == result.count && y.count == result.count {
    tk_binary(operation.rawValue, n, x.floats, 1, y.floats, 1, result.floats)
  } else if y.count == 1 && x.count == result.count {
    tk_binary(operation.rawValue, n, x.floats, 1, y.floats, 0, result.floats)
  } else if x.count == 1 && y.count == result.count {
    tk_binary(operation.rawValue, n, x.floats, 0, y.floats, 1, result.floats)
  } else if x.count == result.count, let width = rowWidth(y.shape, of: shape) {
    // A row repeated down the rows: a bias.
    for row in 0..<(result.count / width) {
      tk_binary(
        operation.rawValue, Int64(width), x.floats + row * width, 1, y.floats, 1,
        result.floats + row * width)
    }
  } else {
    let p = expanded(x, to: shape)
    let q = expanded(y, to: shape)
    tk_binary(operation.rawValue, n, p.floats, 1, q.floats, 1, result.floats)
  }
  return operation.isComparison ? truth(result) : result
}

private func rowWidth(_ shape: [Int], of whole: [Int]) -> Int? {
  guard let width = shape.last, width == whole.last, width > 0,
    shape.dropLast().allSatisfy({ $0 == 1 })
  else { return nil }
  return width
}

private func truth(_ values: Tensor) -> Tensor {
  let result = Tensor(uninitialized: values.shape, .bool)
  for i in 0..<values.count { result.bools[i] = values.floats[i] != 0 ? 1 : 0 }
  return result
}

private func integerElementwise(
  _ name: String, _ operation: BinaryOperation, _ a: Tensor, _ b: Tensor, _ shape: [Int]
) -> Tensor {
  let x = expanded(a.to(.int64), to: shape)
  let y = expanded(b.to(.int64), to: shape)
  let isTruth = a.dtype == .bool && b.dtype == .bool && !operation.isComparison
  let result = Tensor(uninitialized: shape, operation.isComparison ? .bool : .int64)
  for i in 0..<result.count {
    let p = x.ints[i]
    let q = y.ints[i]
    switch operation {
    case .add: result.ints[i] = p &+ q
    case .subtract: result.ints[i] = p &- q
    case .multiply: result.ints[i] = p &* q
    case .divide: break
    case .maximum: result.ints[i] = max(p, q)
    case .minimum: result.ints[i] = min(p, q)
    case .power:
      result.ints[i] = integerPower(p, q)
    case .equal: result.bools[i] = p == q ? 1 : 0
    case .notEqual: result.bools[i] = p != q ? 1 : 0
    case .less: result.bools[i] = p < q ? 1 : 0
    case .lessEqual: result.bools[i] = p <= q ? 1 : 0
    case .greater: result.bools[i] = p > q ? 1 : 0
    case .greaterEqual: result.bools[i] = p >= q ? 1 : 0
    }
  }
  if isTruth, operation == .add || operation == .multiply { return result.to(.bool) }
  return result
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

func scalar(_ value: Double) -> Tensor {
  let result = Tensor(uninitialized: [])
  result.floats[0] = Float(value)
  return result
}

/// A whole number beside a tensor takes the tensor's type.
private func scalar(_ value: Int, like tensor: Tensor) -> Tensor {
  tensor.dtype == .float32 ? scalar(Double(value)) : Tensor(value)
}

extension Tensor {
  /// Adds element by element, with broadcasting.
  public static func + (a: Tensor, b: Tensor) -> Tensor {
    elementwise("+", .add, a, b).recording("AddBackward0", [a, b]) { g in
      [
        a.needsGradient ? reduced(g, to: a.shape) : nil,
        b.needsGradient ? reduced(g, to: b.shape) : nil,
      ]
    }
  }

  /// Subtracts element by element, with broadcasting.
  public static func - (a: Tensor, b: Tensor) -> Tensor {
    elementwise("-", .subtract, a, b).recording("SubBackward0", [a, b]) { g in
      [
        a.needsGradient ? reduced(g, to: a.shape) : nil,
        b.needsGradient ? reduced(negated(g), to: b.shape) : nil,
      ]
    }
  }

  /// Multiplies element by element, with broadcasting.
  public static func * (a: Tensor, b: Tensor) -> Tensor {
    elementwise("*", .multiply, a, b).recording("MulBackward0", [a, b]) { g in
      [
        a.needsGradient ? reduced(elementwise("*", .multiply, g, b), to: a.shape) : nil,
        b.needsGradient ? reduced(elementwise("*", .multiply, g, a), to: b.shape) : nil,
      ]
    }
  }

  /// Divides element by element, with broadcasting.
  public static func / (a: Tensor, b: Tensor) -> Tensor {
    elementwise("/", .divide, a, b).recording("DivBackward0", [a, b]) { g in
      let toA = elementwise("/", .divide, g, b)
      var toB: Tensor?
      if b.needsGradient {
        toB = reduced(
          negated(elementwise("*", .multiply, toA, elementwise("/", .divide, a, b))), to: b.shape)
      }
      return [a.needsGradient ? reduced(toA, to: a.shape) : nil, toB]
    }
  }

  /// Changes the sign element by element, with broadcasting.
  public static prefix func - (a: Tensor) -> Tensor {
    negated(a).recording("NegBackward0", [a]) { g in [negated(g)] }
  }

  /// Adds element by element, with broadcasting.
  public static func + (a: Tensor, b: Double) -> Tensor { a + scalar(b) }
  /// Adds element by element, with broadcasting.
  public static func + (a: Double, b: Tensor) -> Tensor { scalar(a) + b }
  /// Adds element by element, with broadcasting.
  public static func + (a: Tensor, b: Int) -> Tensor { a + scalar(b, like: a) }
  /// Adds element by element, with broadcasting.
  public static func + (a: Int, b: Tensor) -> Tensor { scalar(a, like: b) + b }
  /// Subtracts element by element, with broadcasting.
  public static func - (a: Tensor, b: Double) -> Tensor { a - scalar(b) }
  /// Subtracts element by element, with broadcasting.
  public static func - (a: Double, b: Tensor) -> Tensor { scalar(a) - b }
  /// Subtracts element by element, with broadcasting.
  public static func - (a: Tensor, b: Int) -> Tensor { a - scalar(b, like: a) }
  /// Subtracts element by element, with broadcasting.
  public static func - (a: Int, b: Tensor) -> Tensor { scalar(a, like: b) - b }
  /// Multiplies element by element, with broadcasting.
  public static func * (a: Tensor, b: Double) -> Tensor { a * scalar(b) }
  /// Multiplies element by element, with broadcasting.
  public static func * (a: Double, b: Tensor) -> Tensor { scalar(a) * b }
  /// Multiplies element by element, with broadcasting.
  public static func * (a: Tensor, b: Int) -> Tensor { a * scalar(b, like: a) }
  /// Multiplies element by element, with broadcasting.
  public static func * (a: Int, b: Tensor) -> Tensor { scalar(a, like: b) * b }
  /// Divides element by element, with broadcasting.
  public static func / (a: Tensor, b: Double) -> Tensor { a / scalar(b) }
  /// Divides element by element, with broadcasting.
  public static func / (a: Double, b: Tensor) -> Tensor { scalar(a) / b }
  /// Divides element by element, with broadcasting.
  public static func / (a: Tensor, b: Int) -> Tensor { a / scalar(b, like: a) }
  /// Divides element by element, with broadcasting.
  public static func / (a: Int, b: Tensor) -> Tensor { scalar(a, like: b) / b }
  /// Combines the two.
  public static func += (a: inout Tensor, b: Tensor) { a = a + b }
  /// Combines the two.
  public static func -= (a: inout Tensor, b: Tensor) { a = a - b }
  /// Combines the two.
  public static func *= (a: inout Tensor, b: Tensor) { a = a * b }
  /// Combines the two.
  public static func /= (a: inout Tensor, b: Tensor) { a = a / b }

  /// Compares for equality element by element, with broadcasting.
  public static func .== (a: Tensor, b: Tensor) -> Tensor { elementwise(".==", .equal, a, b) }
  /// Compares for equality element by element, with broadcasting.
  public static func .== (a: Tensor, b: Double) -> Tensor { a .== scalar(b) }
  /// Compares for equality element by element, with broadcasting.
  public static func .== (a: Tensor, b: Int) -> Tensor { a .== scalar(b, like: a) }
  /// Compares for inequality element by element, with broadcasting.
  public static func .!= (a: Tensor, b: Tensor) -> Tensor { elementwise(".!=", .notEqual, a, b) }
  /// Compares for inequality element by element, with broadcasting.
  public static func .!= (a: Tensor, b: Double) -> Tensor { a .!= scalar(b) }
  /// Compares for inequality element by element, with broadcasting.
  public static func .!= (a: Tensor, b: Int) -> Tensor { a .!= scalar(b, like: a) }
  /// Compares whether less element by element, with broadcasting.
  public static func .< (a: Tensor, b: Tensor) -> Tensor { elementwise(".<", .less, a, b) }
  /// Compares whether less element by element, with broadcasting.
  public static func .< (a: Tensor, b: Double) -> Tensor { a .< scalar(b) }
  /// Compares whether less element by element, with broadcasting.
  public static func .< (a: Tensor, b: Int) -> Tensor { a .< scalar(b, like: a) }
  /// Compares whether less or equal element by element, with broadcasting.
  public static func .<= (a: Tensor, b: Tensor) -> Tensor { elementwise(".<=", .lessEqual, a, b) }
  /// Compares whether less or equal element by element, with broadcasting.
  public static func .<= (a: Tensor, b: Double) -> Tensor { a .<= scalar(b) }
  /// Compares whether less or equal element by element, with broadcasting.
  public static func .<= (a: Tensor, b: Int) -> Tensor { a .<= scalar(b, like: a) }
  /// Compares whether greater element by element, with broadcasting.
  public static func .> (a: Tensor, b: Tensor) -> Tensor { elementwise(".>", .greater, a, b) }
  /// Compares whether greater element by element, with broadcasting.
  public static func .> (a: Tensor, b: Double) -> Tensor { a .> scalar(b) }
  /// Compares whether greater element by element, with broadcasting.
  public static func .> (a: Tensor, b: Int) -> Tensor { a .> scalar(b, like: a) }
  /// Compares whether greater or equal element by element, with broadcasting.
  public static func .>= (a: Tensor, b: Tensor) -> Tensor {
    elementwise(".>=", .greaterEqual, a, b)
  }
  /// Compares whether greater or equal element by element, with broadcasting.
  public static func .>= (a: Tensor, b: Double) -> Tensor { a .>= scalar(b) }
  /// Compares whether greater or equal element by element, with broadcasting.
  public static func .>= (a: Tensor, b: Int) -> Tensor { a .>= scalar(b, like: a) }

  /// Each element raised to a power.
  public func pow(_ exponent: Double) -> Tensor {
    // A whole power of whole numbers is whole.
    let isWhole = dtype != .float32 && exponent >= 0 && exponent < 0x1p62
    let e =
      isWhole && exponent == exponent.rounded() ? Tensor(Int(exponent)) : scalar(exponent)
    return elementwise("pow", .power, self, e).recording(
      "PowBackward0", [self]
    ) { g in
      let inner = elementwise("pow", .power, self, scalar(exponent - 1))
      return [elementwise("*", .multiply, g, elementwise("*", .multiply, inner, e))]
    }
  }
}

/// The larger of two numbers, element by element.
public func maximum(_ a: Tensor, _ b: Tensor) -> Tensor { choose("maximum", .maximum, a, b) }

/// The smaller of two numbers, element by element.
public func minimum(_ a: Tensor, _ b: Tensor) -> Tensor { choose("minimum", .minimum, a, b) }

private func choose(_ name: String, _ operation: BinaryOperation, _ a: Tensor, _ b: Tensor)
  -> Tensor
{
  let label = name == "maximum" ? "MaximumBackward0" : "MinimumBackward0"
  return elementwise(name, operation, a, b).recording(label, [a, b]) { g in
    // Equal numbers share the gradient, as in PyTorch.
    let tie = elementwise(name, .equal, a, b).to(.float32)
    let wins = elementwise(
      name, operation == .maximum ? .greater : .less, a, b
    ).to(.float32)
    let half = elementwise("*", .multiply, tie, scalar(0.5))
    let share = elementwise("+", .add, wins, half)
    let rest = elementwise("-", .subtract, scalar(1), share)
    return [
      reduced(elementwise("*", .multiply, g, share), to: a.shape),
      reduced(elementwise("*", .multiply, g, rest), to: b.shape),
    ]
  }
}

/// Elements of `a` where the condition holds, of `b` elsewhere.
public func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
  guard let ab = broadcastShape(a.shape, b.shape),
    let shape = broadcastShape(condition.shape, ab)
  else {
    return Failure.tensor(
      "whereTrue", "shapes \(condition.shape), \(a.shape) and \(b.shape) cannot be combined",
      "모양 \(condition.shape), \(a.shape), \(b.shape)은(는) 함께 쓸 수 없습니다")
  }
  guard checkedShape(shape, "whereTrue") != nil else { return .placeholder() }
  let mask = expanded(condition.to(.bool), to: shape)
  let x = expanded(a.to(.float32), to: shape)
  let y = expanded(b.to(.float32), to: shape)
  let result = Tensor(uninitialized: shape)
  for i in 0..<result.count {
    result.floats[i] = mask.bools[i] != 0 ? x.floats[i] : y.floats[i]
  }
  return result.recording("WhereBackward0", [a, b]) { g in
    let m = mask.to(.float32)
    let rest = elementwise("-", .subtract, scalar(1), m)
    return [
      reduced(elementwise("*", .multiply, g, m), to: a.shape),
      reduced(elementwise("*", .multiply, g, rest), to: b.shape),
    ]
  }
}

// MARK: Functions of one tensor

private func applied(_ operation: Int, _ x: Tensor) -> Tensor {
  let input = x.to(.float32)
  let result = Tensor(uninitialized: x.shape)
  tk_unary(Int32(operation), Int64(result.count), input.floats, result.floats)
  return result
}

func negated(_ x: Tensor) -> Tensor {
  if x.dtype == .float32 { return applied(Int(TK_NEG), x) }
  return elementwise("-", .subtract, Tensor(0), x)
}

private func times(_ a: Tensor, _ b: Tensor) -> Tensor { elementwise("*", .multiply, a, b) }

/// e to the power of each element.
public func exp(_ x: Tensor) -> Tensor {
  let y = applied(Int(TK_EXP), x)
  let value = y.detached()
  return y.recording("ExpBackward0", [x]) { g in [times(g, value)] }
}

/// The natural logarithm of each element.
public func log(_ x: Tensor) -> Tensor {
  applied(Int(TK_LOG), x).recording("LogBackward0", [x]) { g in
    [elementwise("/", .divide, g, x)]
  }
}

/// The square root of each element.
public func sqrt(_ x: Tensor) -> Tensor {
  let y = applied(Int(TK_SQRT), x)
  let value = y.detached()
  return y.recording("SqrtBackward0", [x]) { g in
    [elementwise("/", .divide, g, times(value, scalar(2)))]
  }
}

/// The absolute value of each element.
public func abs(_ x: Tensor) -> Tensor {
  applied(Int(TK_ABS), x).recording("AbsBackward0", [x]) { g in
    [times(g, applied(Int(TK_SIGN), x))]
  }
}

/// 1 / (1 + e^-x).
public func sigmoid(_ x: Tensor) -> Tensor {
  let y = applied(Int(TK_SIGMOID), x)
  let value = y.detached()
  return y.recording("SigmoidBackward0", [x]) { g in
    let result = Tensor(uninitialized: value.shape)
    tk_sigmoid_backward(Int64(result.count), value.floats, g.floats, result.floats)
    return [result]
  }
}

/// The hyperbolic tangent of each element.
public func tanh(_ x: Tensor) -> Tensor {
  let y = applied(Int(TK_TANH), x)
  let value = y.detached()
  return y.recording("TanhBackward0", [x]) { g in
    [times(g, elementwise("-", .subtract, scalar(1), times(value, value)))]
  }
}

/// max(x, 0).
public func relu(_ x: Tensor) -> Tensor {
  let y = applied(Int(TK_RELU), x)
  let value = y.detached()
  return y.recording("ReluBackward0", [x]) { g in
    [times(g, elementwise("relu", .greater, value, scalar(0)).to(.float32))]
  }
}

/// The sine of each element.
public func sin(_ x: Tensor) -> Tensor {
  applied(Int(TK_SIN), x).recording("SinBackward0", [x]) { g in
    [times(g, applied(Int(TK_COS), x))]
  }
}

/// The cosine of each element.
public func cos(_ x: Tensor) -> Tensor {
  applied(Int(TK_COS), x).recording("CosBackward0", [x]) { g in
    [negated(times(g, applied(Int(TK_SIN), x)))]
  }
}

extension Tensor {
  /// e to the power of each element.
  public func exp() -> Tensor { TensorEngine.exp(self) }
  /// The natural logarithm of each element.
  public func log() -> Tensor { TensorEngine.log(self) }
  /// The square root of each element.
  public func sqrt() -> Tensor { TensorEngine.sqrt(self) }
  /// The absolute value of each element.
  public func abs() -> Tensor { TensorEngine.abs(self) }
  /// 1 / (1 + e^-x).
  public func sigmoid() -> Tensor { TensorEngine.sigmoid(self) }
  /// The hyperbolic tangent of each element.
  public func tanh() -> Tensor { TensorEngine.tanh(self) }
  /// max(x, 0).
  public func relu() -> Tensor { TensorEngine.relu(self) }
}
