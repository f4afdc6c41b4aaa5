import TensorKernels

// Losses: how far a prediction is from what it should be.

private func checkedLabels(_ name: String, _ scores: Tensor, _ labels: Tensor) -> Bool {
  guard scores.rank == 2, scores.dtype == .float32, labels.rank == 1, labels.dtype == .int64,
    labels.shape[0] == scores.shape[0], scores.shape[0] > 0
  else {
    _ = Failure.tensor(
      name,
      "scores must be float32 of shape [batch, classes] and labels int64 of shape [batch], but "
        + "they are \(scores.dtype) \(scores.shape) and \(labels.dtype) \(labels.shape)",
      "점수는 모양이 [배치, 클래스]인 float32, 레이블은 모양이 [배치]인 int64여야 하는데 "
        + "\(scores.dtype) \(scores.shape), \(labels.dtype) \(labels.shape)입니다")
    return false
  }
  for i in 0..<labels.count where labels.ints[i] < 0 || labels.ints[i] >= Int64(scores.shape[1]) {
    _ = Failure.tensor(
      name,
      "label \(labels.ints[i]) at position \(i) is out of range for \(scores.shape[1]) classes",
      "위치 \(i)의 레이블 \(labels.ints[i])은(는) 클래스 \(scores.shape[1])개의 범위를 벗어납니다")
    return false
  }
  return true
}

/// The negative log-likelihood: the mean of `-logProbabilities[i][labels[i]]`.
public func nllLoss(_ logProbabilities: Tensor, _ labels: Tensor) -> Tensor {
  guard checkedLabels("nllLoss", logProbabilities, labels) else { return .placeholder() }
  let rows = labels.count
  let width = logProbabilities.shape[1]
  let picked = Tensor(uninitialized: [rows])
  for i in 0..<rows {
    picked.floats[i] = -logProbabilities.floats[i * width + Int(labels.ints[i])]
  }
  let result = Tensor(uninitialized: [])
  result.floats[0] = tk_sum(Int64(rows), picked.floats) / Float(rows)
  return result.recording("NllLossBackward0", [logProbabilities]) { g in
    let gradient = full([rows, width], 0)
    let share = -g.floats[0] / Float(rows)
    for i in 0..<rows { gradient.floats[i * width + Int(labels.ints[i])] = share }
    return [gradient]
  }
}

/// Softmax and negative log-likelihood in one: scores in, mean cost out.
public func crossEntropy(_ scores: Tensor, _ labels: Tensor) -> Tensor {
  guard checkedLabels("crossEntropy", scores, labels) else { return .placeholder() }
  return nllLoss(scores.logSoftmax(dim: 1), labels)
}

private func sameShape(_ name: String, _ a: Tensor, _ b: Tensor) -> Bool {
  guard a.shape == b.shape, a.dtype == .float32, b.dtype == .float32, a.count > 0 else {
    _ = Failure.tensor(
      name,
      "prediction and target must be float32 of one shape, but they are \(a.dtype) \(a.shape) and "
        + "\(b.dtype) \(b.shape)",
      "예측과 목표는 모양이 같은 float32여야 하는데 \(a.dtype) \(a.shape), \(b.dtype) \(b.shape)입니다")
    return false
  }
  return true
}

/// The mean of `-(y log p + (1-y) log(1-p))` for probabilities p and targets y.
public func binaryCrossEntropy(_ probabilities: Tensor, _ targets: Tensor) -> Tensor {
  guard sameShape("binaryCrossEntropy", probabilities, targets) else { return .placeholder() }
  let n = probabilities.count
  for i in 0..<n
  where !(probabilities.floats[i] >= 0 && probabilities.floats[i] <= 1)
    && !probabilities.floats[i].isNaN
  {
    return Failure.tensor(
      "binaryCrossEntropy",
      "probabilities must lie between 0 and 1; found \(probabilities.floats[i])",
      "확률은 0과 1 사이여야 하는데 \(probabilities.floats[i])이(가) 있습니다",
      help: ("apply sigmoid first", "먼저 sigmoid를 적용하세요"))
  }
  let each = Tensor(uninitialized: probabilities.shape)
  tk_bce(Int64(n), probabilities.floats, targets.floats, each.floats)
  let result = Tensor(uninitialized: [])
  result.floats[0] = tk_sum(Int64(n), each.floats) / Float(n)
  return result.recording("BinaryCrossEntropyBackward0", [probabilities]) { g in
    let gradient = Tensor(uninitialized: probabilities.shape)
    tk_bce_backward(
      Int64(n), probabilities.floats, targets.floats, g.floats[0], gradient.floats)
    let size = Float(n)
    for i in 0..<n { gradient.floats[i] = gradient.floats[i] / size }
    return [gradient]
  }
}

/// The mean squared difference.
public func mseLoss(_ prediction: Tensor, _ target: Tensor) -> Tensor {
  guard sameShape("mseLoss", prediction, target) else { return .placeholder() }
  let difference = prediction - target
  return (difference * difference).mean()
}

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
