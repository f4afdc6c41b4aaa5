// Preparing tables of numbers for training.

/// Brings columns to mean 0 and standard deviation 1, by the statistics of one set of samples, so that test
/// data are treated as the training data were.
///
///     let scale = Standardizer(trainX)
///     let model = train(scale(trainX)), test = scale(testX)
public final class Standardizer {
  /// The mean of each column of the samples it was made from.
  public let mean: Tensor
  /// The standard deviation of each column (with the number of samples as divisor); 1 for constant ones.
  public let std: Tensor

  /// Takes the statistics of samples: shape [samples, …], at least one.
  public init(_ samples: Tensor) {
    guard samples.rank >= 1, samples.shape[0] > 0, samples.dtype.isFloatingPoint else {
      mean = Failure.tensor(
        "Standardizer",
        "there must be samples of floating-point numbers, not \(samples.dtype) \(samples.shape)",
        "실수로 된 표본이 있어야 합니다 (\(samples.dtype) \(samples.shape))")
      std = mean
      return
    }
    let (center, spread) = withoutGradients { () -> (Tensor, Tensor) in
      let center = samples.mean(dim: 0)
      let distance = samples - center
      let spread = sqrt((distance * distance).mean(dim: 0))
      return (center, whereTrue(spread .== 0.0, onesLike(spread), spread))
    }
    mean = center
    std = spread
  }

  /// Samples on the new scale.
  public func callAsFunction(_ samples: Tensor) -> Tensor { (samples - mean) / std }

  /// Samples on the old scale again.
  public func inverse(_ samples: Tensor) -> Tensor { samples * std + mean }
}

/// Divides samples and their targets at random into those for training and those for testing: training
/// inputs, test inputs, training targets, test targets. `testShare` of the samples (rounded down) are for
/// testing. The order is drawn from the default generator.
public func trainTestSplit(
  _ x: Tensor, _ y: Tensor, testShare: Double = 0.2
) -> (Tensor, Tensor, Tensor, Tensor) {
  let count = x.shape.first ?? 0
  guard x.rank >= 1, y.rank >= 1, y.shape[0] == count, testShare >= 0, testShare <= 1 else {
    let refused = Failure.tensor(
      "trainTestSplit",
      "inputs \(x.shape) and targets \(y.shape) need the same number of rows, and testShare lies between "
        + "0 and 1, not \(testShare)",
      "입력 \(x.shape)과(와) 목표 \(y.shape)은(는) 행의 수가 같아야 하고 testShare는 0과 1 사이여야 합니다 "
        + "(\(testShare))")
    return (refused, refused, refused, refused)
  }
  let order = EngineContext.current.generator.permutation(count)
  let tests = Int(Double(count) * testShare)
  let (test, train) = (Array(order.prefix(tests)), Array(order.dropFirst(tests)))
  let (inputs, targets) = (contiguous(x.detached()), contiguous(y.detached()))
  return (inputs.rows(train), inputs.rows(test), targets.rows(train), targets.rows(test))
}
