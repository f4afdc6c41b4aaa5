import Foundation
import TensorKernels

// Functions of one tensor, each a kernel. Gradients are written with tensor operations, so that they
// can be differentiated again.

/// Applies a kernel without gradients. Whole numbers become float32. `p` and `q` are the kernel's
/// parameters, where it has some.
@inline(__always)
func mapped(_ kernel: Int, _ x: Tensor, _ p: Double = 0, _ q: Double = 0) -> Tensor {
  if x.dtype == .float32, x.hasContiguousElements {
    let result = Tensor(uninitializedLike: x, .float32)
    tk_row_unary(
      Int32(truncatingIfNeeded: kernel), Int32(TK_F32), Int64(x.count), x.base, result.base,
      p, q)
    return result
  }
  return mappedAnywhere(Int32(truncatingIfNeeded: kernel), x, p, q)
}

@inline(never)
private func mappedAnywhere(_ kernel: Int32, _ x: Tensor, _ p: Double, _ q: Double) -> Tensor {
  if let result = onDevice(
    "function", x.dtype.isFloatingPoint ? .unary(kernel, p, q) : nil, [x], x.shape, x.dtype,
    x.dtype,
    onProcessor: { mapped(Int(kernel), $0[0], p, q) })
  {
    return result
  }
  let input = x.dtype.isFloatingPoint ? x : x.converted(.float32)
  let result = Tensor(uninitialized: input.shape, input.dtype)
  let type = input.dtype.kernel
  if input.hasContiguousElements || input.rank > Int(TK_MAX_RANK) {
    let dense = input.dense
    tk_row_unary(kernel, type, Int64(result.count), dense.base, result.base, p, q)
  } else {
    withSizes(input.shape, input.strides) { sizes, steps, _ in
      _ = tk_map_unary(
        kernel, type, Int32(input.rank), sizes, input.base, steps, result.base, nil, p, q)
    }
  }
  return result
}

/// A function with its derivative: `slope` takes the element and the function's value there.
private func function(
  _ label: String, _ x: Tensor, _ kernel: Int, _ p: Double = 0, _ q: Double = 0,
  _ gradient: @escaping (_ g: Tensor, _ x: Tensor) -> Tensor
) -> Tensor {
  mapped(kernel, x, p, q).recording(label, [x]) { g in [gradient(g, x)] }
}

private func functionOfResult(
  _ label: String, _ x: Tensor, _ kernel: Int,
  _ gradient: @escaping (_ g: Tensor, _ y: Tensor) -> Tensor
) -> Tensor {
  mapped(kernel, x).recordingWithResult(label, [x], needing: []) { g, y in
    [gradient(g, y)]
  }
}

/// A function that is level everywhere: it rounds, and whole numbers stay as they are.
private func step(_ label: String, _ x: Tensor, _ kernel: Int) -> Tensor {
  if !x.dtype.isFloatingPoint { return x.copied() }
  return mapped(kernel, x).recording(label, [x], needing: []) { g in [zerosLike(g)] }
}

/// 1 where a condition holds, 0 elsewhere, in the type of a gradient.
private func mask(_ condition: Tensor, _ g: Tensor) -> Tensor { condition.converted(g.dtype) }

func negated(_ x: Tensor) -> Tensor {
  if x.dtype.isFloatingPoint { return mapped(TK_NEG, x) }
  if x.dtype == .bool {
    return Failure.tensor(
      "-", "a truth value has no negative", "참값에는 음수가 없습니다", help: ("use .! for not", "부정은 .!을 쓰세요")
    )
  }
  return elementwise("-", .subtract, x, number: 0, isReal: false, isReversed: true)
}

/// e to the power of each element.
public func exp(_ x: Tensor) -> Tensor {
  mapped(TK_EXP, x).coded(.exp, x, keepsResult: true)
}

/// The natural logarithm of each element.
public func log(_ x: Tensor) -> Tensor {
  mapped(TK_LOG, x).coded(.log, x, keepsInput: true)
}

/// The square root of each element.
public func sqrt(_ x: Tensor) -> Tensor {
  mapped(TK_SQRT, x).coded(.sqrt, x, keepsResult: true)
}

/// The absolute value of each element.
public func abs(_ x: Tensor) -> Tensor {
  if !x.dtype.isFloatingPoint {
    return whereTrue(x .< 0, negated(x.dtype == .bool ? x.long() : x), x)
  }
  return mapped(TK_ABS, x).coded(.abs, x, keepsInput: true)
}

/// 1 / (1 + e^-x).
public func sigmoid(_ x: Tensor) -> Tensor {
  mapped(TK_SIGMOID, x).coded(.sigmoid, x, keepsResult: true)
}

/// The hyperbolic tangent of each element.
public func tanh(_ x: Tensor) -> Tensor {
  mapped(TK_TANH, x).coded(.tanh, x, keepsResult: true)
}

/// max(x, 0).
public func relu(_ x: Tensor) -> Tensor {
  if !x.dtype.isFloatingPoint { return elementwise("relu", .maximum, x, number: 0, isReal: false) }
  return mapped(TK_RELU, x)
    .coded(.relu, x, keepsResult: true)
}

/// The sine of each element.
public func sin(_ x: Tensor) -> Tensor {
  function("SinBackward0", x, TK_SIN) { g, x in g * cos(x) }
}

/// The cosine of each element.
public func cos(_ x: Tensor) -> Tensor {
  function("CosBackward0", x, TK_COS) { g, x in -(g * sin(x)) }
}

/// The tangent of each element, in radians.
public func tan(_ x: Tensor) -> Tensor {
  functionOfResult("TanBackward0", x, TK_TAN) { g, y in g * (y * y + 1.0) }
}

/// The angle, in radians, whose sine each element is.
public func asin(_ x: Tensor) -> Tensor {
  function("AsinBackward0", x, TK_ASIN) { g, x in g * rsqrt(1.0 - x * x) }
}

/// The angle, in radians, whose cosine each element is.
public func acos(_ x: Tensor) -> Tensor {
  function("AcosBackward0", x, TK_ACOS) { g, x in -(g * rsqrt(1.0 - x * x)) }
}

/// The angle, in radians, whose tangent each element is.
public func atan(_ x: Tensor) -> Tensor {
  function("AtanBackward0", x, TK_ATAN) { g, x in g / (x * x + 1.0) }
}

/// The angle, in radians, of the point (x, y).
public func atan2(_ y: Tensor, _ x: Tensor) -> Tensor {
  elementwise("atan2", .arcTangent2, y, x).recording("Atan2Backward0", [y, x]) { g in
    let scale = g / (x * x + y * y)
    return [scale * x, -(scale * y)]
  }
}

/// The hyperbolic sine of each element.
public func sinh(_ x: Tensor) -> Tensor {
  function("SinhBackward0", x, TK_SINH) { g, x in g * cosh(x) }
}

/// The hyperbolic cosine of each element.
public func cosh(_ x: Tensor) -> Tensor {
  function("CoshBackward0", x, TK_COSH) { g, x in g * sinh(x) }
}

/// e^x - 1 for each element, exact near zero.
public func expm1(_ x: Tensor) -> Tensor {
  functionOfResult("Expm1Backward0", x, TK_EXPM1) { g, y in g * (y + 1.0) }
}

/// 2 to the power of each element.
public func exp2(_ x: Tensor) -> Tensor {
  functionOfResult("Exp2Backward0", x, TK_EXP2) { g, y in g * y * M_LN2 }
}

/// log(1 + x) for each element, exact near zero.
public func log1p(_ x: Tensor) -> Tensor {
  function("Log1PBackward0", x, TK_LOG1P) { g, x in g / (x + 1.0) }
}

/// The logarithm to base 2 of each element.
public func log2(_ x: Tensor) -> Tensor {
  function("Log2Backward0", x, TK_LOG2) { g, x in g / (x * M_LN2) }
}

/// The logarithm to base 10 of each element.
public func log10(_ x: Tensor) -> Tensor {
  function("Log10Backward0", x, TK_LOG10) { g, x in g / (x * M_LN10) }
}

/// The error function of each element.
public func erf(_ x: Tensor) -> Tensor {
  function("ErfBackward0", x, TK_ERF) { g, x in
    g * (exp(-(x * x)) * (2 / Double.pi.squareRoot()))
  }
}

/// 1 / sqrt(x) for each element.
public func rsqrt(_ x: Tensor) -> Tensor {
  functionOfResult("RsqrtBackward0", x, TK_RSQRT) { g, y in
    g * (y * y * y * -0.5)
  }
}

/// 1 / x for each element.
public func reciprocal(_ x: Tensor) -> Tensor {
  functionOfResult("ReciprocalBackward0", x, TK_RECIPROCAL) { g, y in -(g * (y * y)) }
}

/// Each element times itself.
public func square(_ x: Tensor) -> Tensor { x.pow(2.0) }

/// -1, 0 or 1 as each element is negative, zero or positive; NaN gives 0, as in PyTorch.
public func sign(_ x: Tensor) -> Tensor {
  let above = (x .> 0).converted(x.dtype)
  if x.dtype == .bool || x.dtype == .uint8 { return above }
  let result = elementwise("sign", .subtract, above, (x .< 0).converted(x.dtype))
  guard x.dtype.isFloatingPoint else { return result }
  return result.recording("SignBackward0", [x], needing: []) { g in [zerosLike(g)] }
}

/// The largest integer not above each element.
public func floor(_ x: Tensor) -> Tensor { step("FloorBackward0", x, TK_FLOOR) }

/// The smallest integer not below each element.
public func ceil(_ x: Tensor) -> Tensor { step("CeilBackward0", x, TK_CEIL) }

/// The nearest integer to each element; halves go to the even one.
public func round(_ x: Tensor) -> Tensor {
  step("RoundBackward0", x, TK_ROUND)
}

/// Each element without its fraction.
public func trunc(_ x: Tensor) -> Tensor {
  step("TruncBackward0", x, TK_TRUNC)
}

/// x where positive, `slope` times x elsewhere.
public func leakyReLU(_ x: Tensor, slope: Double = 0.01) -> Tensor {
  function("LeakyReluBackward0", x, TK_LEAKY_RELU, slope) { g, x in
    g * (mask(x .> 0.0, g) * (1 - slope) + slope)
  }
}

/// x where positive, the weight times x elsewhere; one weight for all, or one per channel (the second
/// dimension).
public func prelu(_ x: Tensor, _ weight: Tensor) -> Tensor {
  guard weight.count == 1 || x.rank >= 2 && weight.shape == [x.shape[1]] else {
    return Failure.tensor(
      "prelu", "weights of shape \(weight.shape) do not fit the channels of \(x.shape)",
      "모양이 \(weight.shape)인 가중치가 \(x.shape)의 채널에 맞지 않습니다")
  }
  var shape = [Int](repeating: 1, count: max(x.rank, 1))
  if weight.count > 1 { shape[1] = weight.count }
  let slopes = weight.reshape(x.rank == 0 ? [] : shape)
  return whereTrue(x .> 0.0, x, x * slopes).named("PreluKernelBackward0")
}

/// x where positive, `alpha` (e^x - 1) elsewhere.
public func elu(_ x: Tensor, alpha: Double = 1) -> Tensor {
  mapped(TK_ELU, x, alpha)
    .recordingWithResult("EluBackward0", [x]) { g, y in
      let above = mask(x .> 0.0, g)
      return [g * (above + (1.0 - above) * (y + alpha))]
    }
}

/// x times the normal distribution's share below x (Hendrycks and Gimpel, 2016). `approximate:
/// "tanh"` is their approximation.
public func gelu(_ x: Tensor, approximate: String = "none") -> Tensor {
  if approximate == "tanh" {
    let beta = (2 / Double.pi).squareRoot()
    func inner() -> Tensor { tanh((x + x * x * x * 0.044715) * beta) }
    return withoutGradients { x * 0.5 * (inner() + 1.0) }.recording("GeluBackward0", [x]) { g in
      let t = inner()
      let slope = x * 0.5 * (1.0 - t * t) * ((x * x * (3 * 0.044715) + 1.0) * beta)
      return [g * ((t + 1.0) * 0.5 + slope)]
    }
  }
  guard approximate == "none" else {
    return Failure.tensor(
      "gelu", "approximate is \"none\" or \"tanh\", not \"\(approximate)\"",
      "approximate는 \"none\"이나 \"tanh\"여야 합니다 (\"\(approximate)\")")
  }
  return function("GeluBackward0", x, TK_GELU) { g, x in
    let density = exp(x * x * -0.5) * (1 / (2 * Double.pi).squareRoot())
    return g * ((erf(x * 0.5.squareRoot()) + 1.0) * 0.5 + x * density)
  }
}

/// x times its logistic function.
public func silu(_ x: Tensor) -> Tensor {
  function("SiluBackward0", x, TK_SILU) { g, x in
    let s = sigmoid(x)
    return g * (s * (x * (1.0 - s) + 1.0))
  }
}

/// log(1 + e^(beta x)) / beta, a smooth ReLU; beyond the threshold it is x itself, as in PyTorch.
public func softplus(_ x: Tensor, beta: Double = 1, threshold: Double = 20) -> Tensor {
  function("SoftplusBackward0", x, TK_SOFTPLUS, beta, threshold) { g, x in
    let above = mask(x * beta .> threshold, g)
    return g * (above + (1.0 - above) * sigmoid(x * beta))
  }
}

/// The logarithm of the logistic function.
public func logSigmoid(_ x: Tensor) -> Tensor {
  function("LogSigmoidBackward0", x, TK_LOGSIGMOID) { g, x in g * sigmoid(-x) }
}

/// Each element brought between two bounds, where it has no slope.
public func hardtanh(_ x: Tensor, min low: Double = -1, max high: Double = 1) -> Tensor {
  function("HardtanhBackward0", x, TK_CLAMP, low, high) { g, x in
    g * mask((x .> low) .& (x .< high), g)
  }
}

/// max(x, 0), but at most 6.
public func relu6(_ x: Tensor) -> Tensor { hardtanh(x, min: 0, max: 6) }

/// x / (1 + |x|).
public func softsign(_ x: Tensor) -> Tensor { x / (abs(x) + 1.0) }

extension Tensor {
  /// Each element brought between two bounds. The gradient passes strictly between them.
  public func clamped(min low: Double, max high: Double) -> Tensor {
    clampedBetween(low, high, isReal: true)
  }

  /// Each element, but at least `low`.
  public func clamped(min low: Double) -> Tensor { clampedBetween(low, nil, isReal: true) }

  /// Each element, but at most `high`.
  public func clamped(max high: Double) -> Tensor { clampedBetween(nil, high, isReal: true) }

  /// Each element brought between two bounds. The gradient passes strictly between them.
  public func clamp(min low: Double, max high: Double) -> Tensor { clamped(min: low, max: high) }

  /// Each element, but at least `low`.
  public func clamp(min low: Double) -> Tensor { clamped(min: low) }

  /// Each element, but at most `high`.
  public func clamp(max high: Double) -> Tensor { clamped(max: high) }

  private func clampedBetween(_ low: Double?, _ high: Double?, isReal: Bool) -> Tensor {
    // Whole bounds leave whole numbers whole.
    let isWhole = [low, high].allSatisfy { $0 == nil || $0 == $0?.rounded(.towardZero) }
    let reals = !(isWhole && !dtype.isFloatingPoint)
    var result = self
    if let low { result = elementwise("clamp", .maximum, result, number: low, isReal: reals) }
    if let high { result = elementwise("clamp", .minimum, result, number: high, isReal: reals) }
    return result.recording("ClampBackward1", [self]) { g in
      var inside = self .== self
      if let low { inside = inside .& (self .> low) }
      if let high { inside = inside .& (self .< high) }
      return [g * mask(inside, g)]
    }
  }

  /// Each element raised to a power.
  public func pow(_ exponent: Double) -> Tensor {
    if !dtype.isFloatingPoint, exponent == exponent.rounded(), Swift.abs(exponent) < 0x1p62 {
      return pow(Int(exponent))
    }
    if exponent == 2 { return mapped(TK_SQUARE, self).coded(.square, self, keepsInput: true) }
    return elementwise("pow", .power, self, number: exponent, isReal: true).recording(
      "PowBackward0", [self]
    ) { g in
      if exponent == 0 { return [zerosLike(g)] }
      return [g * (self.pow(exponent - 1) * exponent)]
    }
  }

  /// Each element raised to a whole power.
  public func pow(_ exponent: Int) -> Tensor {
    if dtype.isFloatingPoint { return pow(Double(exponent)) }
    guard exponent >= 0 else {
      return Failure.tensor(
        "pow", "whole numbers have no negative powers", "정수의 음수 거듭제곱은 정수가 아닙니다",
        help: ("convert first: .float()", "먼저 변환하세요: .float()"))
    }
    return elementwise("pow", .power, self, whole: exponent)
  }

  /// Each element raised to the power that the other tensor has there.
  public func pow(_ exponent: Tensor) -> Tensor { TensorEngine.pow(self, exponent) }
}

/// Each element of one tensor raised to the power that the other has there.
public func pow(_ base: Tensor, _ exponent: Tensor) -> Tensor {
  elementwise("pow", .power, base, exponent)
    .recordingWithResult("PowBackward1", [base, exponent]) { g, y in
      var toBase: Tensor?
      var toExponent: Tensor?
      if base.needsGradient {
        let slope = exponent * TensorEngine.pow(base, exponent - 1.0)
        toBase = g * whereTrue(exponent .== 0.0, zerosLike(slope), slope)
      }
      if exponent.needsGradient {
        let slope = y * log(base)
        toExponent = g * whereTrue((base .== 0.0) .& (exponent .>= 0.0), zerosLike(slope), slope)
      }
      return [toBase, toExponent]
    }
}

/// Each element raised to a power.
public func pow(_ base: Tensor, _ exponent: Double) -> Tensor { base.pow(exponent) }

/// A whole number raised to each element; whole exponents give whole numbers.
public func pow(_ base: Int, _ exponent: Tensor) -> Tensor {
  exponent.dtype.isFloatingPoint ? pow(Double(base), exponent) : pow(Tensor(base), exponent)
}

/// A number raised to the power of each element.
public func pow(_ base: Double, _ exponent: Tensor) -> Tensor {
  elementwise("pow", .power, exponent, number: base, isReal: true, isReversed: true)
    .recordingWithResult("PowBackward2", [exponent], needing: []) { g, y in
      [g * (y * (base == 0 ? 0 : ScalarMath.log(base)))]
    }
}
