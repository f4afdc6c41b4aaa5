// Losses as objects that keep their settings, as PyTorch's classes do.

/// `crossEntropy` as an object.
public final class CrossEntropyLoss: CustomStringConvertible {
  private let weight: Tensor?
  private let ignoreIndex: Int
  private let reduction: Reduction
  private let labelSmoothing: Double

  /// The settings of `crossEntropy`.
  public init(
    weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean,
    labelSmoothing: Double = 0
  ) {
    self.weight = weight
    self.ignoreIndex = ignoreIndex
    self.reduction = reduction
    self.labelSmoothing = labelSmoothing
  }

  /// The cost of scores for labels or probabilities.
  public func callAsFunction(_ scores: Tensor, _ target: Tensor) -> Tensor {
    crossEntropy(
      scores, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction,
      labelSmoothing: labelSmoothing)
  }

  /// The loss with its weights moved to a device.
  @discardableResult public func to(_ device: Device) -> CrossEntropyLoss {
    weight?.move(to: device)
    return self
  }

  /// As it is printed.
  public var description: String { "CrossEntropyLoss()" }
}

/// `nllLoss` as an object.
public final class NLLLoss: CustomStringConvertible {
  private let weight: Tensor?
  private let ignoreIndex: Int
  private let reduction: Reduction

  /// The settings of `nllLoss`.
  public init(weight: Tensor? = nil, ignoreIndex: Int = -100, reduction: Reduction = .mean) {
    self.weight = weight
    self.ignoreIndex = ignoreIndex
    self.reduction = reduction
  }

  /// The cost of log-probabilities for labels.
  public func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor {
    nllLoss(
      logProbabilities, labels, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction)
  }

  /// The loss with its weights moved to a device.
  @discardableResult public func to(_ device: Device) -> NLLLoss {
    weight?.move(to: device)
    return self
  }

  /// As it is printed.
  public var description: String { "NLLLoss()" }
}

/// `binaryCrossEntropy` as an object.
public final class BCELoss: CustomStringConvertible {
  private let weight: Tensor?
  private let reduction: Reduction

  /// The settings of `binaryCrossEntropy`.
  public init(weight: Tensor? = nil, reduction: Reduction = .mean) {
    self.weight = weight
    self.reduction = reduction
  }

  /// The cost of probabilities for targets.
  public func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor {
    binaryCrossEntropy(probabilities, targets, weight: weight, reduction: reduction)
  }

  /// The loss with its weights moved to a device.
  @discardableResult public func to(_ device: Device) -> BCELoss {
    weight?.move(to: device)
    return self
  }

  /// As it is printed.
  public var description: String { "BCELoss()" }
}

/// `binaryCrossEntropyWithLogits` as an object.
public final class BCEWithLogitsLoss: CustomStringConvertible {
  private let weight: Tensor?
  private let posWeight: Tensor?
  private let reduction: Reduction

  /// The settings of `binaryCrossEntropyWithLogits`.
  public init(weight: Tensor? = nil, posWeight: Tensor? = nil, reduction: Reduction = .mean) {
    self.weight = weight
    self.posWeight = posWeight
    self.reduction = reduction
  }

  /// The cost of logits for targets.
  public func callAsFunction(_ logits: Tensor, _ targets: Tensor) -> Tensor {
    binaryCrossEntropyWithLogits(
      logits, targets, weight: weight, posWeight: posWeight, reduction: reduction)
  }

  /// As it is printed.
  public var description: String { "BCEWithLogitsLoss()" }
}

/// `mseLoss` as an object.
public final class MSELoss: CustomStringConvertible {
  private let reduction: Reduction
  /// The setting of `mseLoss`.
  public init(reduction: Reduction = .mean) { self.reduction = reduction }
  /// The cost of a prediction for a target.
  public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    mseLoss(prediction, target, reduction: reduction)
  }
  /// As it is printed.
  public var description: String { "MSELoss()" }
}

/// `l1Loss` as an object.
public final class L1Loss: CustomStringConvertible {
  private let reduction: Reduction
  /// The setting of `l1Loss`.
  public init(reduction: Reduction = .mean) { self.reduction = reduction }
  /// The cost of a prediction for a target.
  public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    l1Loss(prediction, target, reduction: reduction)
  }
  /// As it is printed.
  public var description: String { "L1Loss()" }
}

/// `smoothL1Loss` as an object.
public final class SmoothL1Loss: CustomStringConvertible {
  private let beta: Double
  private let reduction: Reduction
  /// The settings of `smoothL1Loss`.
  public init(beta: Double = 1, reduction: Reduction = .mean) {
    self.beta = beta
    self.reduction = reduction
  }
  /// The cost of a prediction for a target.
  public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    smoothL1Loss(prediction, target, beta: beta, reduction: reduction)
  }
  /// As it is printed.
  public var description: String { "SmoothL1Loss()" }
}

/// `huberLoss` as an object.
public final class HuberLoss: CustomStringConvertible {
  private let delta: Double
  private let reduction: Reduction
  /// The settings of `huberLoss`.
  public init(delta: Double = 1, reduction: Reduction = .mean) {
    self.delta = delta
    self.reduction = reduction
  }
  /// The cost of a prediction for a target.
  public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    huberLoss(prediction, target, delta: delta, reduction: reduction)
  }
  /// As it is printed.
  public var description: String { "HuberLoss()" }
}

/// `klDivergence` as an object, averaged over the first dimension.
public final class KLDivLoss: CustomStringConvertible {
  private let logTarget: Bool
  /// `logTarget`: whether the targets are logarithms of probabilities.
  public init(logTarget: Bool = false) { self.logTarget = logTarget }
  /// The divergence of log-probabilities from targets.
  public func callAsFunction(_ logProbabilities: Tensor, _ targets: Tensor) -> Tensor {
    klDivergence(logProbabilities, targets, logTarget: logTarget)
  }
  /// As it is printed.
  public var description: String { "KLDivLoss()" }
}
