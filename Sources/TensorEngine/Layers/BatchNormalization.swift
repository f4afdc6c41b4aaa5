// Normalisation over the batch (Ioffe and Szegedy, 2015).

/// What the layers of one and two dimensions share.
final class BatchNormRule {
  let features: Int
  let epsilon: Double
  let momentum: Double?
  let weight: Tensor?
  let bias: Tensor?
  let runningMean: Tensor?
  let runningVar: Tensor?
  let batchesTracked: Tensor?
  var isTraining = true

  init(
    _ name: String, _ features: Int, _ epsilon: Double, _ momentum: Double?, affine: Bool,
    tracks: Bool
  ) {
    let isValid = features > 0 && checkedShape([features], name) != nil
    if features <= 0 {
      _ = Failure.tensor(
        name, "there must be at least one channel, not \(features)",
        "채널이 하나 이상 있어야 합니다 (\(features))")
    }
    let count = isValid ? features : 1
    self.features = features
    self.epsilon = epsilon
    self.momentum = momentum
    weight = affine ? parameter(ones(count)) : nil
    bias = affine ? parameter(zeros(count)) : nil
    runningMean = tracks ? zeros(count) : nil
    runningVar = tracks ? ones(count) : nil
    batchesTracked = tracks ? Tensor(0) : nil
  }

  func apply(_ input: Tensor) -> Tensor {
    let usesBatch = isTraining || runningMean == nil
    var share = momentum ?? 0
    if isTraining, let batchesTracked {
      inPlace(batchesTracked) { $0.ints[0] &+= 1 }
      // Without momentum: the plain mean of all batches.
      if momentum == nil { share = 1 / Double(batchesTracked.ints[0]) }
    }
    return batchNorm(
      input, runningMean: runningMean, runningVar: runningVar, weight: weight, bias: bias,
      training: usesBatch, momentum: share, epsilon: epsilon)
  }

  func members() -> [ModuleMember] {
    var found = weightAndBias(weight, bias)
    if let runningMean { found.append(ModuleMember(buffer: runningMean, name: "running_mean")) }
    if let runningVar { found.append(ModuleMember(buffer: runningVar, name: "running_var")) }
    if let batchesTracked {
      found.append(ModuleMember(buffer: batchesTracked, name: "num_batches_tracked"))
    }
    return found
  }

  func printed() -> String {
    "\(features), eps=\(pythonText(epsilon)), "
      + "momentum=\(momentum.map { pythonText($0) } ?? "None"), "
      + "affine=\(pythonText(weight != nil)), bias=\(pythonText(bias != nil)), "
      + "track_running_stats=\(pythonText(runningMean != nil))"
  }
}

/// Normalises each feature over the batch, then scales and shifts it. In evaluation it uses the running
/// mean and variance of the batches it was trained on.
public final class BatchNorm1d: Module {
  private let rule: BatchNormRule

  /// `momentum` is the share of a new batch in the running statistics (`nil`: the mean of all batches);
  /// `affine`: whether there is a scale and a shift; `trackRunningStats`: whether statistics are kept.
  public init(
    _ features: Int, epsilon: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true,
    trackRunningStats: Bool = true
  ) {
    rule = BatchNormRule(
      "BatchNorm1d", features, epsilon, momentum, affine: affine, tracks: trackRunningStats)
  }

  /// The scale, shape [features].
  public var weight: Tensor? { rule.weight }
  /// The shift, shape [features].
  public var bias: Tensor? { rule.bias }
  /// The running mean, shape [features].
  public var runningMean: Tensor? { rule.runningMean }
  /// The running variance (unbiased), shape [features].
  public var runningVar: Tensor? { rule.runningVar }

  /// Input of shape [batch, features] or [batch, features, length].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    guard input.rank == 2 || input.rank == 3 else {
      return Failure.tensor(
        "BatchNorm1d",
        "the input must have shape [batch, features] or [batch, features, length], not \(input.shape)",
        "입력의 모양은 [배치, 특성] 또는 [배치, 특성, 길이]여야 하는데 \(input.shape)입니다")
    }
    return rule.apply(input)
  }

  /// Scale, shift and running statistics.
  public func members() -> [ModuleMember] { rule.members() }
  /// Changes between batch statistics and running ones.
  public func setTraining(_ isTraining: Bool) { rule.isTraining = isTraining }
  /// `10, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True`.
  public func printedArguments() -> String { rule.printed() }
}

/// Normalises each channel over the batch and all places, then scales and shifts it. In evaluation it
/// uses the running mean and variance of the batches it was trained on.
public final class BatchNorm2d: Module {
  private let rule: BatchNormRule

  /// `momentum` is the share of a new batch in the running statistics (`nil`: the mean of all batches);
  /// `affine`: whether there is a scale and a shift; `trackRunningStats`: whether statistics are kept.
  public init(
    _ features: Int, epsilon: Double = 1e-5, momentum: Double? = 0.1, affine: Bool = true,
    trackRunningStats: Bool = true
  ) {
    rule = BatchNormRule(
      "BatchNorm2d", features, epsilon, momentum, affine: affine, tracks: trackRunningStats)
  }

  /// The scale, shape [channels].
  public var weight: Tensor? { rule.weight }
  /// The shift, shape [channels].
  public var bias: Tensor? { rule.bias }
  /// The running mean, shape [channels].
  public var runningMean: Tensor? { rule.runningMean }
  /// The running variance (unbiased), shape [channels].
  public var runningVar: Tensor? { rule.runningVar }

  /// Input of shape [batch, channels, height, width].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    guard input.rank == 4 else {
      return Failure.tensor(
        "BatchNorm2d",
        "the input must have shape [batch, channels, height, width], not \(input.shape)",
        "입력의 모양은 [배치, 채널, 높이, 너비]여야 하는데 \(input.shape)입니다")
    }
    return rule.apply(input)
  }

  /// Scale, shift and running statistics.
  public func members() -> [ModuleMember] { rule.members() }
  /// Changes between batch statistics and running ones.
  public func setTraining(_ isTraining: Bool) { rule.isTraining = isTraining }
  /// `10, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True`.
  public func printedArguments() -> String { rule.printed() }
}
