// Losses as objects.

/// `crossEntropy` as an object.
public final class CrossEntropyLoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ scores: Tensor, _ labels: Tensor) -> Tensor {
    crossEntropy(scores, labels)
  }
  /// The loss on a device.
  public func to(_ device: Device) -> CrossEntropyLoss { self }
  /// As it is printed.
  public var description: String { "CrossEntropyLoss()" }
}

/// `nllLoss` as an object.
public final class NLLLoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor {
    nllLoss(logProbabilities, labels)
  }
  /// As it is printed.
  public var description: String { "NLLLoss()" }
}

/// `binaryCrossEntropy` as an object.
public final class BCELoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ probabilities: Tensor, _ targets: Tensor) -> Tensor {
    binaryCrossEntropy(probabilities, targets)
  }
  /// The loss on a device.
  public func to(_ device: Device) -> BCELoss { self }
  /// As it is printed.
  public var description: String { "BCELoss()" }
}

/// `mseLoss` as an object.
public final class MSELoss: CustomStringConvertible {
  /// Makes the layer.
  public init() {}
  /// Applies it.
  public func callAsFunction(_ prediction: Tensor, _ target: Tensor) -> Tensor {
    mseLoss(prediction, target)
  }
  /// As it is printed.
  public var description: String { "MSELoss()" }
}
