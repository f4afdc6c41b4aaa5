// Functions between layers, as layers. They have no parameters, except `PReLU`.

/// 1 / (1 + e^-x), as a layer.
public final class Sigmoid: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { sigmoid(input) }
}

/// max(x, 0), as a layer.
public final class ReLU: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { relu(input) }
}

/// The hyperbolic tangent, as a layer.
public final class Tanh: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { tanh(input) }
}

/// x Φ(x), with the distribution function Φ of the normal distribution, as a layer.
public final class GELU: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { gelu(input) }
}

/// x · sigmoid(x), as a layer.
public final class SiLU: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { silu(input) }
}

/// x · tanh(log(1 + e^x)), as a layer.
public final class Mish: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { input * tanh(softplus(input)) }
}

/// log(1 / (1 + e^-x)) without underflow, as a layer.
public final class LogSigmoid: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { logSigmoid(input) }
}

/// x / (1 + |x|), as a layer.
public final class Softsign: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { input / (1 + abs(input)) }
}

/// x - tanh(x), as a layer.
public final class Tanhshrink: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { input - tanh(input) }
}

/// max(x, 0), at most 6, as a layer.
public final class ReLU6: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { input.clamped(min: 0, max: 6) }
}

/// x / 6 + 1/2, between 0 and 1, as a layer.
public final class Hardsigmoid: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    (input + 3.0).clamped(min: 0, max: 6) / 6.0
  }
}

/// x · (x / 6 + 1/2 between 0 and 1), as a layer.
public final class Hardswish: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    input * (input + 3.0).clamped(min: 0, max: 6) / 6.0
  }
}
