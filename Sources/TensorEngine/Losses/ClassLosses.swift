// Losses for predicted classes.

/// Where class losses find things: inputs of shape (N, C, d…) or (C), labels (N, d…) or ().
private struct ClassShape {
  /// Position of the class dimension.
  let dim: Int
  let classes: Int
  /// Shape of the labels and of the single losses.
  let labels: [Int]
  /// Samples times positions.
  let count: Int

  init?(_ name: String, _ input: Tensor) {
    guard input.rank >= 1, input.dtype.isFloatingPoint else {
      _ = Failure.tensor(
        name,
        "scores must be floating-point, of shape [batch, classes], [batch, classes, …] or [classes], "
          + "not \(input.dtype) \(input.shape)",
        "점수는 모양이 [배치, 클래스], [배치, 클래스, …] 또는 [클래스]인 실수여야 하는데 "
          + "\(input.dtype) \(input.shape)입니다")
      return nil
    }
    dim = input.rank == 1 ? 0 : 1
    classes = input.shape[dim]
    var rest = input.shape
    rest.remove(at: dim)
    labels = rest
    count = rest.reduce(1, *)
  }

  /// The input as rows of classes: (count, C).
  func rows(_ input: Tensor) -> Tensor {
    if input.rank == 1 { return input.reshape([1, classes]) }
    if input.rank == 2 { return input }
    let order = [0] + Array(2..<input.rank) + [1]
    return input.permuted(order).reshape([count, classes])
  }
}

/// The labels, checked; nil after a failure.
private func checkedLabels(
  _ name: String, _ shape: ClassShape, _ labels: Tensor, ignoreIndex: Int
) -> [Int]? {
  guard !labels.dtype.isFloatingPoint, labels.dtype != .bool else {
    _ = Failure.tensor(
      name, "labels must be whole numbers (int64), not \(labels.dtype)",
      "레이블은 정수(int64)여야 합니다 (\(labels.dtype))",
      help: ("convert them: labels.long()", "변환하세요: labels.long()"))
    return nil
  }
  guard labels.shape == shape.labels else {
    _ = Failure.tensor(
      name,
      "labels of shape \(labels.shape) do not fit the scores: one label for each sample, shape "
        + "\(shape.labels)",
      "모양이 \(labels.shape)인 레이블이 점수에 맞지 않습니다. 표본마다 레이블 하나, 모양 \(shape.labels)(이)어야 합니다")
    return nil
  }
  let values = labels.toIntArray()
  for (position, label) in values.enumerated()
  where label != ignoreIndex && (label < 0 || label >= shape.classes) {
    _ = Failure.tensor(
      name,
      "label \(label) at position \(position) is out of range for \(shape.classes) classes",
      "위치 \(position)의 레이블 \(label)은(는) 클래스 \(shape.classes)개의 범위를 벗어납니다")
    return nil
  }
  return values
}

/// The weights of the classes, checked: one for each. All 1 without; nil after a failure.
private func checkedWeights(_ name: String, _ shape: ClassShape, _ weight: Tensor?) -> [Double]? {
  guard let weight else { return [Double](repeating: 1, count: shape.classes) }
  guard weight.shape == [shape.classes] else {
    _ = Failure.tensor(
      name,
      "weight must have one number for each of the \(shape.classes) classes, not \(weight.shape)",
      "weight에는 클래스 \(shape.classes)개마다 수가 하나씩 있어야 합니다 (\(weight.shape))")
    return nil
  }
  return weight.toArray()
}

/// The negative log-likelihood: `-weight[label] · logProbabilities[label]` for each sample.
///
/// - Parameters:
///   - logProbabilities: Shape [batch, classes], [batch, classes, …] or [classes].
///   - labels: The right classes, int64, shape [batch], [batch, …] or a scalar.
///   - weight: A weight for each class. The mean is divided by the sum of the weights of the labels.
///   - ignoreIndex: A label that does not count.
///   - reduction: What becomes of the losses of all samples.
public func nllLoss(
  _ logProbabilities: Tensor, _ labels: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100,
  reduction: Reduction = .mean
) -> Tensor {
  likelihood(
    "nllLoss", logProbabilities, labels, weight: weight, ignoreIndex: ignoreIndex,
    reduction: reduction)
}

private func likelihood(
  _ name: String, _ logProbabilities: Tensor, _ labels: Tensor, weight: Tensor?, ignoreIndex: Int,
  reduction: Reduction
) -> Tensor {
  guard let shape = ClassShape(name, logProbabilities),
    let values = checkedLabels(name, shape, labels, ignoreIndex: ignoreIndex),
    let weights = checkedWeights(name, shape, weight)
  else { return .placeholder() }
  let rows = shape.rows(logProbabilities)
  let picks = Picks(
    labels: values, classes: shape.classes, weights: weights, ignoreIndex: ignoreIndex)
  let name = logProbabilities.rank > 2 ? "NllLoss2DBackward0" : "NllLossBackward0"
  let picked = picks.losses(rows.dense, shape.labels)
  switch reduction {
  case .none:
    return picked.recording(name, [rows], needing: []) { g in
      [picks.factors(g.dtype) * g.reshape([shape.count, 1])]
    }
  case .sum, .mean:
    let divisor = reduction == .mean ? picks.total : 1
    let value = withoutGradients { picked.sum() / divisor }
    return value.recording(name, [rows], needing: []) { g in
      // Where all labels are ignored the mean is not a number, but nothing depends on the scores.
      let factors = picks.factors(g.dtype)
      return [divisor == 0 ? factors : factors * (reduction == .mean ? g / divisor : g)]
    }
  }
}

/// One element for each row of scores, at its label, with the weight of its class.
private struct Picks {
  let labels: [Int]
  let classes: Int
  let weights: [Double]
  let ignoreIndex: Int

  /// The weights of all labels together.
  var total: Double {
    labels.reduce(0) { $1 == ignoreIndex ? $0 : $0 + weights[$1] }
  }

  /// Calls with the row, the place of its label and the weight, where the label counts.
  private func each(_ body: (_ row: Int, _ place: Int, _ weight: Double) -> Void) {
    for (row, label) in labels.enumerated() where label != ignoreIndex {
      body(row, row * classes + label, weights[label])
    }
  }

  /// The negative weighted elements; 0 where the label does not count. No history.
  func losses(_ rows: Tensor, _ shape: [Int]) -> Tensor {
    let result = filled(.contiguous(shape), 0, rows.dtype)
    if rows.dtype == .float32 {
      let (from, to) = (rows.floats, result.floats)
      each { to[$0] = -from[$1] * Float($2) }
    } else {
      let (from, to) = (rows.doubles, result.doubles)
      each { to[$0] = -from[$1] * $2 }
    }
    return result
  }

  /// What the losses are multiples of: minus the weight at each label, 0 elsewhere.
  func factors(_ dtype: DType) -> Tensor {
    let result = filled(.contiguous(labels.count, classes), 0, dtype)
    if dtype == .float32 {
      let to = result.floats
      each { to[$1] = -Float($2) }
    } else {
      let to = result.doubles
      each { to[$1] = -$2 }
    }
    return result
  }
}

/// Softmax and negative log-likelihood in one: scores in, cost out.
///
/// - Parameters:
///   - scores: Numbers before softmax, shape [batch, classes], [batch, classes, …] or [classes].
///   - target: The right classes (int64, shape [batch], [batch, …] or a scalar), or a probability for
///     each class (floating-point, the shape of the scores).
///   - weight: A weight for each class.
///   - ignoreIndex: A label that does not count.
///   - reduction: What becomes of the losses of all samples.
///   - labelSmoothing: The share of each target that is spread evenly over all classes, 0 ... 1.
public func crossEntropy(
  _ scores: Tensor, _ target: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100,
  reduction: Reduction = .mean, labelSmoothing: Double = 0
) -> Tensor {
  let name = "crossEntropy"
  guard let shape = ClassShape(name, scores) else { return .placeholder() }
  guard labelSmoothing >= 0, labelSmoothing <= 1 else {
    return Failure.tensor(
      name, "labelSmoothing must lie between 0 and 1, not \(labelSmoothing)",
      "labelSmoothing은 0과 1 사이여야 합니다 (\(labelSmoothing))")
  }
  if target.dtype.isFloatingPoint, target.shape == scores.shape {
    return softCrossEntropy(name, shape, scores, target, weight, reduction, labelSmoothing)
  }
  let logarithms = scores.logSoftmax(dim: shape.dim)
  let hard = likelihood(
    name, logarithms, target, weight: weight, ignoreIndex: ignoreIndex, reduction: reduction)
  guard labelSmoothing > 0, EngineContext.current.failure == nil else { return hard }
  guard let values = checkedLabels(name, shape, target, ignoreIndex: ignoreIndex),
    let weights = checkedWeights(name, shape, weight)
  else { return .placeholder() }
  let total = values.reduce(0.0) { $0 + ($1 == ignoreIndex ? 0 : weights[$1]) }
  let factors = withoutGradients {
    Tensor(values.flatMap { label in weights.map { label == ignoreIndex ? 0 : -$0 } })
      .reshape([shape.count, shape.classes]).to(scores.dtype).placed(with: [scores])
  }
  let spread = (shape.rows(logarithms) * factors).sum(dim: 1)
  let smooth: Tensor
  switch reduction {
  case .none: smooth = spread.reshape(shape.labels)
  case .sum: smooth = spread.sum()
  case .mean: smooth = spread.sum() / total
  }
  return hard * (1 - labelSmoothing) + smooth * (labelSmoothing / Double(shape.classes))
}

private func softCrossEntropy(
  _ name: String, _ shape: ClassShape, _ scores: Tensor, _ target: Tensor, _ weight: Tensor?,
  _ reduction: Reduction, _ labelSmoothing: Double
) -> Tensor {
  var goal = target
  if labelSmoothing > 0 {
    goal = goal * (1 - labelSmoothing) + labelSmoothing / Double(shape.classes)
  }
  if let weight {
    guard checkedWeights(name, shape, weight) != nil else { return .placeholder() }
    let sizes = scores.shape.indices.map { $0 == shape.dim ? shape.classes : 1 }
    goal = goal * weight.reshape(sizes)
  }
  let each = -(scores.logSoftmax(dim: shape.dim) * goal)
  switch reduction {
  case .none: return each.sum(dim: shape.dim)
  case .sum: return each.sum()
  case .mean: return (each.sum() / Double(shape.count)).named("DivBackward1")
  }
}

/// How far predicted log-probabilities are from a target distribution: `target · (log target -
/// prediction)` for each element, where 0 · log 0 is 0.
///
/// - Parameters:
///   - logProbabilities: Logarithms of the predicted probabilities.
///   - targets: Probabilities of the same shape, or their logarithms with `logTarget`.
///   - logTarget: Whether the targets are logarithms.
/// - Returns: The sum over all elements divided by the first size (PyTorch's "batchmean").
public func klDivergence(
  _ logProbabilities: Tensor, _ targets: Tensor, logTarget: Bool = false
) -> Tensor {
  let each = divergences("klDivergence", logProbabilities, targets, logTarget)
  return each.sum() / Double(logProbabilities.shape.first ?? 1)
}

/// `klDivergence` with another reduction: `.mean` over all elements, `.sum`, or `.none`.
public func klDivergence(
  _ logProbabilities: Tensor, _ targets: Tensor, logTarget: Bool = false, reduction: Reduction
) -> Tensor {
  reduction.apply(divergences("klDivergence", logProbabilities, targets, logTarget))
}

private func divergences(
  _ name: String, _ logProbabilities: Tensor, _ targets: Tensor, _ logTarget: Bool
) -> Tensor {
  guard belongTogether(name, logProbabilities, targets) else { return .placeholder() }
  if logTarget { return exp(targets) * (targets - logProbabilities) }
  let entropy = whereTrue(
    targets .> 0.0, targets * log(targets.clamped(min: 1e-38)), targets * 0.0)
  return entropy - targets * logProbabilities
}
