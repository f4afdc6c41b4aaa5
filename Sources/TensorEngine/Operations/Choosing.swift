import TensorKernels

// Larger and smaller of two, conditions, truth values, whole division.

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
    let tie = elementwise(name, .equal, a, b).converted(g.dtype)
    let wins = elementwise(name, operation == .maximum ? .greater : .less, a, b).converted(g.dtype)
    let share = wins + tie * 0.5
    return [g * share, g * (1.0 - share)]
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
  let dtype = DType.promoted(a, b)
  guard checkedShape(shape, "whereTrue", dtype) != nil else { return .placeholder() }
  if let result = onDevice(
    "whereTrue", nil, [condition, a, b].map { $0.detached() },
    onProcessor: { whereTrue($0[0], $0[1], $0[2]) })
  {
    let mask = condition.copied()
    return result.recording("WhereBackward0", [a, b], needing: []) { g in
      let zero = Tensor.zero(g.dtype)
      return [
        a.needsGradient ? whereTrue(mask.to(g.device), g, zero) : nil,
        b.needsGradient ? whereTrue(mask.to(g.device), zero, g) : nil,
      ]
    }
  }
  // A mask that the gradient uses too, so it must not be the condition itself, which may change.
  let mask = condition.dtype == .bool ? condition.copied() : condition.converted(.bool)
  let x = a.dtype == dtype ? a : a.converted(dtype)
  let y = b.dtype == dtype ? b : b.converted(dtype)
  let result = Tensor(uninitialized: shape, dtype)
  // Beyond the kernels' number of dimensions everything is copied to one row.
  let isFew = shape.count <= Int(TK_MAX_RANK)
  let (m, p, q) =
    isFew
    ? (mask, x, y) : (expanded(mask, to: shape), expanded(x, to: shape), expanded(y, to: shape))
  let sizes = isFew ? shape : [result.count]
  func steps(_ tensor: Tensor) -> [Int] { isFew ? tensor.steps(in: shape) : [1] }
  withSizes(sizes, steps(m)) { sizes, mSteps, _ in
    withSizes(steps(p), steps(q)) { pSteps, qSteps, _ in
      _ = tk_map_where(
        dtype.kernel, Int32(isFew ? shape.count : 1), sizes, m.bools, mSteps, p.base, pSteps,
        q.base, qSteps, result.base, nil)
    }
  }
  return result.recording("WhereBackward0", [a, b], needing: []) { g in
    let zero = Tensor.zero(g.dtype)
    return [
      a.needsGradient ? whereTrue(mask, g, zero) : nil,
      b.needsGradient ? whereTrue(mask, zero, g) : nil,
    ]
  }
}

/// Elements of `a` where the condition holds, a number elsewhere.
public func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Double) -> Tensor {
  whereTrue(condition, a, filled(.scalar, b, a.dtype.promoted(withReal: true)))
}

/// A number where the condition holds, elements of `b` elsewhere.
public func whereTrue(_ condition: Tensor, _ a: Double, _ b: Tensor) -> Tensor {
  whereTrue(condition, filled(.scalar, a, b.dtype.promoted(withReal: true)), b)
}

/// Elements of `a` where the condition holds, a whole number elsewhere: the type stays that of `a`.
public func whereTrue(_ condition: Tensor, _ a: Tensor, _ b: Int) -> Tensor {
  whereTrue(condition, a, filled(.scalar, Double(b), a.dtype == .bool ? .int64 : a.dtype))
}

/// A whole number where the condition holds, elements of `b` elsewhere: the type stays that of `b`.
public func whereTrue(_ condition: Tensor, _ a: Int, _ b: Tensor) -> Tensor {
  whereTrue(condition, filled(.scalar, Double(a), b.dtype == .bool ? .int64 : b.dtype), b)
}

extension Tensor {
  static func zero(_ dtype: DType) -> Tensor { filled(.scalar, 0, dtype) }

  /// Whether both hold; for whole numbers the bits that both have.
  public static func .& (a: Tensor, b: Tensor) -> Tensor { bitwise(".&", .and, a, b) }
  /// Whether either holds; for whole numbers the bits that either has.
  public static func .| (a: Tensor, b: Tensor) -> Tensor { bitwise(".|", .or, a, b) }
  /// Whether exactly one holds; for whole numbers the bits that exactly one has.
  public static func .^ (a: Tensor, b: Tensor) -> Tensor { bitwise(".^", .exclusiveOr, a, b) }

  private static func bitwise(
    _ name: String, _ operation: BinaryOperation, _ a: Tensor, _ b: Tensor
  )
    -> Tensor
  {
    guard !a.dtype.isFloatingPoint, !b.dtype.isFloatingPoint else {
      return Failure.tensor(
        name, "\(name) takes truth values or whole numbers, not \(a.dtype) and \(b.dtype)",
        "\(name)은(는) 참값이나 정수에 쓰는데 \(a.dtype), \(b.dtype)입니다",
        help: ("compare first: a .> 0", "먼저 비교하세요: a .> 0"))
    }
    return elementwise(name, operation, a, b)
  }

  /// The largest whole numbers not above the quotients.
  public func floorDivide(_ other: Tensor) -> Tensor { TensorEngine.floorDivide(self, other) }
  /// The largest whole numbers not above the quotients.
  public func floorDivide(_ other: Int) -> Tensor { TensorEngine.floorDivide(self, other) }
  /// The largest whole numbers not above the quotients.
  public func floorDivide(_ other: Double) -> Tensor { TensorEngine.floorDivide(self, other) }

  /// Whether each element does not hold.
  public static prefix func .! (a: Tensor) -> Tensor { logicalNot(a) }
  /// Whether each element does not hold; for whole numbers all bits turned over.
  public static prefix func ~ (a: Tensor) -> Tensor { a.bitwiseNot() }

  /// Whether all elements agree: |a - b| <= atol + rtol |b|.
  public func allclose(
    _ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
  ) -> Bool {
    isclose(self, other, rtol: rtol, atol: atol, equalNaN: equalNaN).all()
  }

  /// Whether both have one shape and equal elements.
  public func equal(_ other: Tensor) -> Bool {
    shape == other.shape && (self .== other).all()
  }

  /// Whether each element does not hold; for whole numbers all bits turned over.
  public func bitwiseNot() -> Tensor {
    if dtype.isFloatingPoint { return Tensor.bitwise("bitwiseNot", .and, self, self) }
    if dtype == .bool { return logicalNot(self) }
    return -self - 1
  }
}

/// Whether both are not zero, element by element.
public func logicalAnd(_ a: Tensor, _ b: Tensor) -> Tensor {
  elementwise("logicalAnd", .and, a.converted(.bool), b.converted(.bool))
}

/// Whether either is not zero, element by element.
public func logicalOr(_ a: Tensor, _ b: Tensor) -> Tensor {
  elementwise("logicalOr", .or, a.converted(.bool), b.converted(.bool))
}

/// Whether exactly one is not zero, element by element.
public func logicalXor(_ a: Tensor, _ b: Tensor) -> Tensor {
  elementwise("logicalXor", .exclusiveOr, a.converted(.bool), b.converted(.bool))
}

/// Whether each element is zero.
public func logicalNot(_ a: Tensor) -> Tensor {
  elementwise("logicalNot", .equal, a.converted(.bool), number: 0, isReal: false)
}

private func tested(_ x: Tensor, _ kernel: Int) -> Tensor {
  let source = x.dense
  let result = Tensor(uninitialized: source.layout, .bool)
  _ = tk_row_unary(
    Int32(kernel), x.dtype.kernel, Int64(result.count), source.base, result.base, 0, 0)
  return result
}

/// Whether each element is not a number.
public func isnan(_ x: Tensor) -> Tensor { tested(x, TK_ISNAN) }

/// Whether each element is infinite.
public func isinf(_ x: Tensor) -> Tensor { tested(x, TK_ISINF) }

/// Whether each element is neither infinite nor NaN.
public func isfinite(_ x: Tensor) -> Tensor { tested(x, TK_ISFINITE) }

/// Whether elements agree: |a - b| <= atol + rtol |b|.
public func isclose(
  _ a: Tensor, _ b: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
) -> Tensor {
  guard let shape = broadcastOrRefuse("isclose", a, b) else { return .placeholder() }
  let x = expanded(a, to: shape)
  let y = expanded(b, to: shape)
  let result = Tensor(uninitialized: shape, .bool)
  for i in 0..<result.count {
    let (p, q) = (x.element(i), y.element(i))
    let isNear = p.isFinite && q.isFinite && Swift.abs(p - q) <= atol + Swift.abs(rtol * q)
    result.bools[i] = p == q || isNear || (equalNaN && p.isNaN && q.isNaN) ? 1 : 0
  }
  return result
}

/// Whether all elements agree: |a - b| <= atol + rtol |b|.
public func allclose(
  _ a: Tensor, _ b: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8, equalNaN: Bool = false
) -> Bool {
  a.allclose(b, rtol: rtol, atol: atol, equalNaN: equalNaN)
}

/// Whether two tensors have one shape and equal elements.
public func equal(_ a: Tensor, _ b: Tensor) -> Bool {
  a.equal(b)
}

/// The largest whole number not above the quotient.
public func floorDivide(_ a: Tensor, _ b: Tensor) -> Tensor {
  elementwise("floorDivide", .floorDivide, a, b)
}

/// The largest whole number not above the quotient.
public func floorDivide(_ a: Tensor, _ b: Int) -> Tensor {
  elementwise("floorDivide", .floorDivide, a, whole: b)
}

/// The largest whole number not above the quotient.
public func floorDivide(_ a: Tensor, _ b: Double) -> Tensor {
  elementwise("floorDivide", .floorDivide, a, number: b, isReal: true)
}

/// The quotient, rounded as `rounding` says: "none", "trunc" (towards zero) or "floor".
public func div(_ a: Tensor, _ b: Tensor, rounding: String = "none") -> Tensor {
  switch rounding {
  case "none": return a / b
  case "floor": return floorDivide(a, b)
  case "trunc":
    if DType.promoted(a, b).isFloatingPoint { return trunc(a / b) }
    let rest = fmod(a, b)
    return EngineContext.current.failure == nil ? floorDivide(a - rest, b) : .placeholder()
  default:
    return Failure.tensor(
      "div", "rounding is \"none\", \"trunc\" or \"floor\", not \"\(rounding)\"",
      "rounding은 \"none\", \"trunc\", \"floor\" 가운데 하나입니다 (\"\(rounding)\")")
  }
}

/// The rest of a division, with the sign of the divisor.
public func remainder(_ a: Tensor, _ b: Tensor) -> Tensor {
  elementwise("%", .remainder, a, b).recording("RemainderBackward0", [a, b]) { g in
    [g, b.needsGradient ? -(g * floorDivide(a, b)) : nil]
  }
}

/// The rest of a division, with the sign of the divisor.
public func remainder(_ a: Tensor, _ b: Int) -> Tensor {
  elementwise("%", .remainder, a, whole: b).recording("RemainderBackward0", [a]) { g in [g] }
}

/// The rest of a division, with the sign of the divisor.
public func remainder(_ a: Tensor, _ b: Double) -> Tensor {
  elementwise("%", .remainder, a, number: b, isReal: true)
    .recording("RemainderBackward0", [a]) { g in [g] }
}

/// The rest of a division, with the sign of the dividend.
public func fmod(_ a: Tensor, _ b: Tensor) -> Tensor {
  elementwise("fmod", .truncatedRemainder, a, b).recording("FmodBackward0", [a, b]) { g in
    [g, b.needsGradient ? -(g * trunc(a / b)) : nil]
  }
}

/// The sum, with the second multiplied by `alpha`.
public func add(_ a: Tensor, _ b: Tensor, alpha: Double = 1) -> Tensor {
  alpha == 1 ? a + b : a + b * alpha
}

/// The difference, with the second multiplied by `alpha`.
public func sub(_ a: Tensor, _ b: Tensor, alpha: Double = 1) -> Tensor {
  alpha == 1 ? a - b : a - b * alpha
}

/// The product, element by element.
public func mul(_ a: Tensor, _ b: Tensor) -> Tensor { a * b }
