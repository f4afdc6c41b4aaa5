// Functions between layers that have a setting or a parameter.

/// Softmax along a dimension, as a layer.
public final class Softmax: Module {
  let dim: Int
  /// Along dimension `dim`.
  public init(dim: Int) { self.dim = dim }
  /// Numbers that are positive and add up to 1 along the dimension.
  public func callAsFunction(_ input: Tensor) -> Tensor { input.softmax(dim: dim) }
  /// `dim=1`.
  public func printedArguments() -> String { "dim=\(dim)" }
}

/// The logarithm of softmax along a dimension, as a layer.
public final class LogSoftmax: Module {
  let dim: Int
  /// Along dimension `dim`.
  public init(dim: Int) { self.dim = dim }
  /// Logarithms of numbers that add up to 1 along the dimension.
  public func callAsFunction(_ input: Tensor) -> Tensor { input.logSoftmax(dim: dim) }
  /// `dim=1`.
  public func printedArguments() -> String { "dim=\(dim)" }
}

/// x where it is positive and `slope` · x elsewhere, as a layer.
public final class LeakyReLU: Module {
  let slope: Double
  /// `slope` is the factor for negative numbers.
  public init(_ slope: Double = 0.01) { self.slope = slope }
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { leakyReLU(input, slope: slope) }
  /// `negative_slope=0.01`.
  public func printedArguments() -> String { "negative_slope=\(pythonText(slope))" }
}

/// x where it is positive and `alpha` (e^x - 1) elsewhere, as a layer.
public final class ELU: Module {
  let alpha: Double
  /// `alpha`: minus the limit for very negative numbers.
  public init(alpha: Double = 1) { self.alpha = alpha }
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    alpha == 1 ? elu(input) : whereTrue(input .> 0.0, input, elu(input) * alpha)
  }
  /// `alpha=1.0`.
  public func printedArguments() -> String { "alpha=\(pythonText(alpha))" }
}

/// ELU scaled so that layers keep mean 0 and variance 1 (Klambauer and others, 2017), as a layer.
public final class SELU: Module {
  /// Makes the layer.
  public init() {}
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    let alpha = 1.6732632423543772
    let scale = 1.0507009873554805
    return whereTrue(input .> 0.0, input * scale, elu(input) * (alpha * scale))
  }
}

/// log(1 + e^(beta x)) / beta, as a layer.
public final class Softplus: Module {
  let beta: Double
  let threshold: Double
  /// Above `threshold` (of `beta` x) the function is x itself.
  public init(beta: Double = 1, threshold: Double = 20) {
    self.beta = beta
    self.threshold = threshold
  }
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    if beta == 1, threshold == 20 { return softplus(input) }
    let scaled = input * beta
    return whereTrue(scaled .> threshold, input, softplus(scaled) / beta)
  }
  /// `beta=1.0, threshold=20.0`.
  public func printedArguments() -> String {
    "beta=\(pythonText(beta)), threshold=\(pythonText(threshold))"
  }
}

/// x held between two numbers, as a layer.
public final class Hardtanh: Module {
  let low: Double
  let high: Double
  /// Between `min` and `max`.
  public init(min: Double = -1, max: Double = 1) {
    low = min
    high = max
  }
  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor { input.clamped(min: low, max: high) }
  /// `min_val=-1.0, max_val=1.0`.
  public func printedArguments() -> String {
    "min_val=\(pythonText(low)), max_val=\(pythonText(high))"
  }
}

/// Leaky ReLU whose slope is learned: one for all channels, or one for each.
public final class PReLU: Module {
  /// Shape [parameters]: the factors for negative numbers.
  public let weight: Tensor

  /// `parameters` is 1 or the size of dimension 1 of the input; all slopes start at `initial`.
  public init(parameters: Int = 1, initial: Double = 0.25) {
    guard parameters > 0 else {
      weight = Failure.tensor(
        "PReLU", "there must be at least one slope, not \(parameters)",
        "기울기가 하나 이상 있어야 합니다 (\(parameters))")
      return
    }
    weight = parameter(full([parameters], initial))
  }

  /// The function of each element.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    var slopes = weight
    if weight.count > 1 {
      guard input.rank >= 2, input.shape[1] == weight.count else {
        return Failure.tensor(
          "PReLU",
          "\(weight.count) slopes do not fit an input of shape \(input.shape): dimension 1 must have "
            + "that size",
          "기울기 \(weight.count)개가 모양이 \(input.shape)인 입력에 맞지 않습니다. 차원 1의 크기가 같아야 합니다")
      }
      slopes = weight.view([weight.count] + [Int](repeating: 1, count: input.rank - 2))
    }
    return input.clamped(min: 0) + slopes * input.clamped(max: 0)
  }

  /// `weight`.
  public func members() -> [ModuleMember] { weightAndBias(weight, nil) }
  /// `num_parameters=1`.
  public func printedArguments() -> String { "num_parameters=\(weight.count)" }
}
