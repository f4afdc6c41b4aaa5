import Foundation

// Functions of one tensor that are not on any lesson's hot path. Each is a formula and its
// derivative, computed in double and rounded once, so a result is within one unit in the last place.

/// Applies a function to each element. `derivative` takes an element and the function's value
/// there.
private func mapped(
  _ operation: String, _ label: String, _ x: Tensor, _ function: (Double) -> Double,
  _ derivative: @escaping (Double, Double) -> Double
) -> Tensor {
  guard checkedShape(x.shape, operation) != nil else { return .placeholder() }
  let input = x.to(.float32)
  let result = Tensor(uninitialized: x.shape)
  for i in 0..<result.count { result.floats[i] = Float(function(Double(input.floats[i]))) }
  let value = result.detached()
  return result.recording(label, [x]) { g in
    let gradient = Tensor(uninitialized: input.shape)
    for i in 0..<gradient.count {
      let slope = derivative(Double(input.floats[i]), Double(value.floats[i]))
      gradient.floats[i] = Float(Double(g.floats[i]) * slope)
    }
    return [gradient]
  }
}

/// e^x - 1 for each element, exact near zero.
public func expm1(_ x: Tensor) -> Tensor {
  mapped("expm1", "Expm1Backward0", x, { Foundation.expm1($0) }) { _, y in y + 1 }
}

/// log(1 + x) for each element, exact near zero.
public func log1p(_ x: Tensor) -> Tensor {
  mapped("log1p", "Log1PBackward0", x, { Foundation.log1p($0) }) { x, _ in 1 / (1 + x) }
}

/// The logarithm to base 2 of each element.
public func log2(_ x: Tensor) -> Tensor {
  mapped("log2", "Log2Backward0", x, { Foundation.log2($0) }) { x, _ in 1 / (x * M_LN2) }
}

/// The logarithm to base 10 of each element.
public func log10(_ x: Tensor) -> Tensor {
  mapped("log10", "Log10Backward0", x, { Foundation.log10($0) }) { x, _ in 1 / (x * M_LN10) }
}

/// The tangent of each element, in radians.
public func tan(_ x: Tensor) -> Tensor {
  mapped("tan", "TanBackward0", x, { Foundation.tan($0) }) { _, y in 1 + y * y }
}

/// The angle, in radians, whose tangent each element is.
public func atan(_ x: Tensor) -> Tensor {
  mapped("atan", "AtanBackward0", x, { Foundation.atan($0) }) { x, _ in 1 / (1 + x * x) }
}

/// The error function of each element.
public func erf(_ x: Tensor) -> Tensor {
  mapped("erf", "ErfBackward0", x, { Foundation.erf($0) }) { x, _ in
    2 / Foundation.sqrt(Double.pi) * Foundation.exp(-x * x)
  }
}

/// 1 / sqrt(x) for each element.
public func rsqrt(_ x: Tensor) -> Tensor {
  mapped("rsqrt", "RsqrtBackward0", x, { 1 / $0.squareRoot() }) { _, y in -0.5 * y * y * y }
}

/// 1 / x for each element.
public func reciprocal(_ x: Tensor) -> Tensor {
  mapped("reciprocal", "ReciprocalBackward0", x, { 1 / $0 }) { _, y in -y * y }
}

/// Each element times itself.
public func square(_ x: Tensor) -> Tensor {
  mapped("square", "PowBackward0", x, { $0 * $0 }) { x, _ in 2 * x }
}

/// -1, 0 or 1 as each element is negative, zero or positive.
public func sign(_ x: Tensor) -> Tensor {
  mapped("sign", "SignBackward0", x, { $0 > 0 ? 1 : $0 < 0 ? -1 : $0.isNaN ? 0 : $0 }) { _, _ in 0 }
}

/// The largest integer not above each element.
public func floor(_ x: Tensor) -> Tensor {
  mapped("floor", "FloorBackward0", x, { $0.rounded(.down) }) { _, _ in 0 }
}

/// The smallest integer not below each element.
public func ceil(_ x: Tensor) -> Tensor {
  mapped("ceil", "CeilBackward0", x, { $0.rounded(.up) }) { _, _ in 0 }
}

/// The nearest integer to each element; halves go to the even one.
public func round(_ x: Tensor) -> Tensor {
  mapped("round", "RoundBackward0", x, { $0.rounded(.toNearestOrEven) }) { _, _ in 0 }
}

/// Each element without its fraction.
public func trunc(_ x: Tensor) -> Tensor {
  mapped("trunc", "TruncBackward0", x, { $0.rounded(.towardZero) }) { _, _ in 0 }
}

/// x where positive, `slope` times x elsewhere.
public func leakyReLU(_ x: Tensor, slope: Double = 0.01) -> Tensor {
  mapped("leakyReLU", "LeakyReluBackward0", x, { $0 > 0 ? $0 : $0 * slope }) { x, _ in
    x > 0 ? 1 : slope
  }
}

/// x where positive, e^x - 1 elsewhere.
public func elu(_ x: Tensor) -> Tensor {
  mapped("elu", "EluBackward0", x, { $0 > 0 ? $0 : Foundation.expm1($0) }) { x, y in
    x > 0 ? 1 : y + 1
  }
}

/// x times the normal distribution's share below x (Hendrycks and Gimpel, 2016).
public func gelu(_ x: Tensor) -> Tensor {
  func share(_ x: Double) -> Double { 0.5 * Foundation.erfc(-x / 2.0.squareRoot()) }
  return mapped("gelu", "GeluBackward0", x, { $0 == -.infinity ? .nan : $0 * share($0) }) { x, _ in
    share(x) + x * Foundation.exp(-0.5 * x * x) / (2 * Double.pi).squareRoot()
  }
}

/// x times its logistic function.
public func silu(_ x: Tensor) -> Tensor {
  mapped("silu", "SiluBackward0", x, { $0 / (1 + Foundation.exp(-$0)) }) { x, _ in
    let s = 1 / (1 + Foundation.exp(-x))
    return s * (1 + x * (1 - s))
  }
}

/// log(1 + e^x), a smooth ReLU; beyond 20 it is x itself, as in PyTorch.
public func softplus(_ x: Tensor) -> Tensor {
  mapped(
    "softplus", "SoftplusBackward0", x, { $0 > 20 ? $0 : Foundation.log1p(Foundation.exp($0)) }
  ) { x, _ in x > 20 ? 1 : 1 / (1 + Foundation.exp(-x)) }
}

/// The logarithm of the logistic function.
public func logSigmoid(_ x: Tensor) -> Tensor {
  func value(_ x: Double) -> Double {
    x < 0 ? x - Foundation.log1p(Foundation.exp(x)) : -Foundation.log1p(Foundation.exp(-x))
  }
  return mapped("logSigmoid", "LogSigmoidBackward0", x, value) { x, _ in
    1 / (1 + Foundation.exp(x))
  }
}

extension Tensor {
  /// Each element brought between two bounds; no gradient flows at a bound or beyond.
  public func clamped(min low: Double, max high: Double) -> Tensor {
    let a = Double(Float(low))
    let b = Double(Float(high))
    return mapped(
      "clamped", "ClampBackward0", self, { $0.isNaN ? $0 : Swift.min(Swift.max($0, a), b) }
    ) { x, _ in x > a && x < b ? 1 : 0 }
  }

  /// Each element, but at least `low`.
  public func clamped(min low: Double) -> Tensor { clamped(min: low, max: .infinity) }

  /// Each element, but at most `high`.
  public func clamped(max high: Double) -> Tensor { clamped(min: -.infinity, max: high) }
}
