// Dropping numbers at random while training (Srivastava and others, 2014).

/// Refuses what is no probability.
private func checkedProbability(_ name: String, _ p: Double) -> Double {
  if p >= 0, p <= 1 { return p }
  _ = Failure.tensor(
    name, "the probability must lie between 0 and 1, not \(p)", "확률은 0과 1 사이여야 합니다 (\(p))")
  return 0
}

/// Sets each number to 0 with probability p and multiplies the others by 1 / (1 - p), in training; does
/// nothing in evaluation. The random numbers are PyTorch's.
public final class Dropout: Module {
  private let p: Double
  private var isTraining = true

  /// A probability outside 0 ... 1 is an error.
  public init(_ p: Double = 0.5) { self.p = checkedProbability("Dropout", p) }

  /// Any shape.
  public func callAsFunction(_ input: Tensor) -> Tensor {
    dropout(input, p: p, training: isTraining)
  }

  /// Changes between dropping and not.
  public func setTraining(_ isTraining: Bool) { self.isTraining = isTraining }
  /// `p=0.5, inplace=False`.
  public func printedArguments() -> String { "p=\(pythonText(p)), inplace=False" }
}

/// Sets whole channels to 0 with probability p and multiplies the others by 1 / (1 - p), in training.
public final class Dropout2d: Module {
  private let p: Double
  private var isTraining = true

  /// A probability outside 0 ... 1 is an error.
  public init(_ p: Double = 0.5) { self.p = checkedProbability("Dropout2d", p) }

  /// Input of shape [batch, channels, …].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    guard isTraining, p > 0, input.rank >= 2 else { return input }
    let shape =
      Array(input.shape.prefix(2)) + [Int](repeating: 1, count: Swift.max(0, input.rank - 2))
    let mask = withoutGradients {
      dropout(ones(shape), p: p, training: true).to(input.dtype).placed(with: [input])
    }
    return input * mask
  }

  /// Changes between dropping and not.
  public func setTraining(_ isTraining: Bool) { self.isTraining = isTraining }
  /// `p=0.5, inplace=False`.
  public func printedArguments() -> String { "p=\(pythonText(p)), inplace=False" }
}
