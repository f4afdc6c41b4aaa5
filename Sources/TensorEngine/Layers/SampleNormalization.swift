// Normalisation within each sample: the same in training and evaluation.

/// Normalises over the last dimensions, then scales and shifts each place (Ba and others, 2016).
public final class LayerNorm: Module {
  /// The scale; `nil` without.
  public let weight: Tensor?
  /// The shift; `nil` without.
  public let bias: Tensor?
  private let shape: [Int]
  private let epsilon: Double

  /// Over the last dimension, of `size` numbers.
  public convenience init(
    _ size: Int, epsilon: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true
  ) {
    self.init([size], epsilon: epsilon, elementwiseAffine: elementwiseAffine, bias: bias)
  }

  /// Over the last dimensions, of the sizes `shape`.
  public init(
    _ shape: [Int], epsilon: Double = 1e-5, elementwiseAffine: Bool = true, bias: Bool = true
  ) {
    self.shape = shape
    self.epsilon = epsilon
    let isValid =
      !shape.isEmpty && shape.allSatisfy { $0 > 0 } && checkedShape(shape, "LayerNorm") != nil
    if !isValid {
      _ = Failure.tensor(
        "LayerNorm", "the sizes must be at least 1, not \(shape)", "크기는 1 이상이어야 합니다 (\(shape))")
    }
    let size = isValid ? shape : [1]
    weight = elementwiseAffine ? parameter(ones(size)) : nil
    self.bias = elementwiseAffine && bias ? parameter(zeros(size)) : nil
  }

  /// Any shape that ends in the sizes of the layer.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    layerNorm(input, shape, weight: weight, bias: bias, epsilon: epsilon)
  }

  /// `weight` and `bias`, where there are any.
  public func members() -> [ModuleMember] { weightAndBias(weight, bias) }

  /// `(5,), eps=1e-05, elementwise_affine=True, bias=True`.
  public func printedArguments() -> String {
    "\(pythonTuple(shape)), eps=\(pythonText(epsilon)), "
      + "elementwise_affine=\(pythonText(weight != nil)), bias=\(pythonText(bias != nil))"
  }
}

/// Normalises groups of channels, each with all its places, then scales and shifts each channel (Wu and
/// He, 2018).
public final class GroupNorm: Module {
  /// The scale, shape [channels]; `nil` without.
  public let weight: Tensor?
  /// The shift, shape [channels]; `nil` without.
  public let bias: Tensor?
  private let groups: Int
  private let channels: Int
  private let epsilon: Double

  /// `groups` must divide `channels`.
  public init(_ groups: Int, _ channels: Int, epsilon: Double = 1e-5, affine: Bool = true) {
    self.groups = groups
    self.channels = channels
    self.epsilon = epsilon
    let isValid =
      groups > 0 && channels > 0 && channels % groups == 0
      && checkedShape([channels], "GroupNorm") != nil
    if !isValid {
      _ = Failure.tensor(
        "GroupNorm", "\(groups) groups do not divide \(channels) channels",
        "그룹 \(groups)개로 채널 \(channels)개를 나눌 수 없습니다")
    }
    weight = affine ? parameter(ones(isValid ? channels : 1)) : nil
    bias = affine ? parameter(zeros(isValid ? channels : 1)) : nil
  }

  /// Input of shape [batch, channels, …].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    guard input.rank >= 2, input.shape[1] == channels, groups > 0, channels % groups == 0 else {
      return Failure.tensor(
        "GroupNorm", "the input must have shape [batch, \(channels), …], not \(input.shape)",
        "입력의 모양은 [배치, \(channels), …]이어야 하는데 \(input.shape)입니다")
    }
    let size = input.shape[1...].reduce(1, *) / groups
    let grouped = input.reshape([input.shape[0], groups, size])
    let normal = layerNorm(grouped, [size], epsilon: epsilon).reshape(input.shape)
    let place = [1, channels] + [Int](repeating: 1, count: input.rank - 2)
    var result = normal
    if let weight { result = result * weight.reshape(place) }
    if let bias { result = result + bias.reshape(place) }
    return result
  }

  /// `weight` and `bias`, where there are any.
  public func members() -> [ModuleMember] { weightAndBias(weight, bias) }

  /// `2, 4, eps=1e-05, affine=True, bias=True`.
  public func printedArguments() -> String {
    "\(groups), \(channels), eps=\(pythonText(epsilon)), affine=\(pythonText(weight != nil)), "
      + "bias=\(pythonText(bias != nil))"
  }
}
