// The functions of one tensor as methods, as PyTorch has both forms.

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
  /// The sine of each element.
  public func sin() -> Tensor { TensorEngine.sin(self) }
  /// The cosine of each element.
  public func cos() -> Tensor { TensorEngine.cos(self) }
  /// The tangent of each element.
  public func tan() -> Tensor { TensorEngine.tan(self) }
  /// The largest integer not above each element.
  public func floor() -> Tensor { TensorEngine.floor(self) }
  /// The smallest integer not below each element.
  public func ceil() -> Tensor { TensorEngine.ceil(self) }
  /// The nearest integer to each element; halves go to the even one.
  public func round() -> Tensor { TensorEngine.round(self) }
  /// Each element without its fraction.
  public func trunc() -> Tensor { TensorEngine.trunc(self) }
  /// -1, 0 or 1 as each element is negative, zero or positive.
  public func sign() -> Tensor { TensorEngine.sign(self) }
  /// Each element times itself.
  public func square() -> Tensor { TensorEngine.square(self) }
  /// 1 / x for each element.
  public func reciprocal() -> Tensor { TensorEngine.reciprocal(self) }
  /// 1 / sqrt(x) for each element.
  public func rsqrt() -> Tensor { TensorEngine.rsqrt(self) }
  /// The logarithm to base 2 of each element.
  public func log2() -> Tensor { TensorEngine.log2(self) }
  /// The logarithm to base 10 of each element.
  public func log10() -> Tensor { TensorEngine.log10(self) }
  /// log(1 + x) for each element, exact near zero.
  public func log1p() -> Tensor { TensorEngine.log1p(self) }
  /// e^x - 1 for each element, exact near zero.
  public func expm1() -> Tensor { TensorEngine.expm1(self) }
  /// The error function of each element.
  public func erf() -> Tensor { TensorEngine.erf(self) }
  /// The sign changed.
  public func neg() -> Tensor { -self }
}

/// The sign of each element changed.
public func neg(_ x: Tensor) -> Tensor { -x }

/// Each element brought between two bounds.
public func clamp(_ x: Tensor, min low: Double, max high: Double) -> Tensor {
  x.clamped(min: low, max: high)
}

/// Each element, but at least `low`.
public func clamp(_ x: Tensor, min low: Double) -> Tensor { x.clamped(min: low) }

/// Each element, but at most `high`.
public func clamp(_ x: Tensor, max high: Double) -> Tensor { x.clamped(max: high) }
