import TensorKernels

// How far predictions are from what they should be: one number, or one for each element.

/// What a loss makes of the single costs.
public enum Reduction: Sendable {
  case mean, sum, none
}

private func reducedLoss(_ each: Tensor, _ reduction: Reduction) -> Tensor {
  switch reduction {
  case .mean: return each.mean()
  case .sum: return each.sum()
  case .none: return each
  }
}

/// Refuses predictions and targets of different shapes or types.
private func differ(_ name: String, _ a: Tensor, _ b: Tensor) -> Bool {
  if a.shape == b.shape, a.dtype.isFloatingPoint, b.dtype.isFloatingPoint { return false }
  _ = Failure.tensor(
    name,
    "prediction and target must be real numbers of one shape, but they are \(a.dtype) \(a.shape) and "
      + "\(b.dtype) \(b.shape)",
    "예측과 목표는 모양이 같은 실수여야 하는데 \(a.dtype) \(a.shape), \(b.dtype) \(b.shape)입니다",
    help: (
      "bring one to the other's shape: view, squeeze, float()", "모양을 맞추세요: view, squeeze, float()"
    ))
  return true
}

/// The squared difference.
public func mseLoss(_ prediction: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor
{
  if differ("mseLoss", prediction, target) { return .placeholder() }
  let value = withoutGradients { () -> Tensor in
    let difference = prediction - target
    return reducedLoss(difference * difference, reduction)
  }
  return value.recording("MseLossBackward0", [prediction, target]) { g in
    let share = reduction == .mean ? g / Double(prediction.count) : g
    let half = share * (prediction - target)
    let whole = half + half
    return [
      prediction.needsGradient ? whole : nil, target.needsGradient ? -whole : nil,
    ]
  }
}

/// The absolute difference.
public func l1Loss(_ prediction: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor {
  if differ("l1Loss", prediction, target) { return .placeholder() }
  return reducedLoss(abs(prediction - target), reduction)
}

/// Squared below `beta`, linear beyond it.
public func smoothL1Loss(
  _ prediction: Tensor, _ target: Tensor, beta: Double = 1, reduction: Reduction = .mean
) -> Tensor {
  if differ("smoothL1Loss", prediction, target) { return .placeholder() }
  guard beta > 0 else { return l1Loss(prediction, target, reduction: reduction) }
  let distance = abs(prediction - target)
  let near = distance * distance * (0.5 / beta)
  return reducedLoss(whereTrue(distance .< beta, near, distance - 0.5 * beta), reduction)
}

/// Half the square up to `delta`, linear beyond it.
public func huberLoss(
  _ prediction: Tensor, _ target: Tensor, delta: Double = 1, reduction: Reduction = .mean
) -> Tensor {
  if differ("huberLoss", prediction, target) { return .placeholder() }
  let distance = abs(prediction - target)
  let near = distance * distance * 0.5
  return reducedLoss(
    whereTrue(distance .<= delta, near, (distance - 0.5 * delta) * delta), reduction)
}

/// Binary cross entropy of logits z: `max(z, 0) - z y + log(1 + e^-|z|)`, which does not overflow
/// where sigmoid would be 0 or 1.
///
/// - Parameters:
///   - weight: A factor for each cost, broadcast.
///   - posWeight: A factor for the costs of positive targets, broadcast.
public func binaryCrossEntropyWithLogits(
  _ logits: Tensor, _ targets: Tensor, weight: Tensor? = nil, posWeight: Tensor? = nil,
  reduction: Reduction = .mean
) -> Tensor {
  if differ("binaryCrossEntropyWithLogits", logits, targets) { return .placeholder() }
  var each: Tensor
  if let posWeight {
    let factor = (posWeight - 1.0) * targets + 1.0
    each = (1 - targets) * logits - factor * logSigmoid(logits)
  } else {
    each = (1 - targets) * logits - logSigmoid(logits)
  }
  if let weight { each = each * weight }
  return reducedLoss(each, reduction)
}

/// The divergence of predicted log-probabilities from target probabilities.
///
/// By default the sum over classes is averaged over the batch ("batchmean").
public func klDivergence(
  _ logProbabilities: Tensor, _ targets: Tensor, reduction: Reduction? = nil,
  logTarget: Bool = false
) -> Tensor {
  if differ("klDivergence", logProbabilities, targets) { return .placeholder() }
  let each: Tensor
  if logTarget {
    each = exp(targets) * (targets - logProbabilities)
  } else {
    let entropy = whereTrue(
      targets .> 0.0, targets * log(targets.clamped(min: 1e-38)), zerosLike(targets))
    each = entropy - targets * logProbabilities
  }
  guard let reduction else { return each.sum() / Double(targets.shape.first ?? 1) }
  return reducedLoss(each, reduction)
}

/// `-(y log p + (1-y) log(1-p))` for probabilities p and targets y; the logarithms are at least -100.
public func binaryCrossEntropy(
  _ probabilities: Tensor, _ targets: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
) -> Tensor {
  if differ("binaryCrossEntropy", probabilities, targets) { return .placeholder() }
  let n = probabilities.count
  let p = probabilities.dense
  let y = targets.converted(probabilities.dtype)
  for i in 0..<n {
    let value = p.dtype == .float32 ? Double(p.floats[i]) : p.doubles[i]
    guard value >= 0 && value <= 1 || value.isNaN else {
      return Failure.tensor(
        "binaryCrossEntropy", "probabilities must lie between 0 and 1; found \(Float(value))",
        "확률은 0과 1 사이여야 하는데 \(Float(value))이(가) 있습니다",
        help: ("apply sigmoid first", "먼저 sigmoid를 적용하세요"))
    }
  }
  guard p.dtype == .float32, weight == nil, !targets.needsGradient, n > 0 else {
    return weightedEntropy(probabilities, targets, weight, reduction)
  }
  let each = Tensor(uninitialized: p.layout)
  tk_bce(Int64(n), p.floats, y.floats, each.floats)
  let result: Tensor
  if reduction == .none {
    result = each
  } else {
    result = Tensor(uninitialized: Layout.scalar)
    let total = tk_sum(Int64(n), each.floats)
    result.floats[0] = reduction == .mean ? total / Float(n) : total
  }
  return result.recording("BinaryCrossEntropyBackward0", [probabilities, targets]) { g in
    guard !EngineContext.current.recordsGradients else {
      return [entropyGradient(probabilities, targets, g, reduction)]
    }
    let gradient = Tensor(uninitialized: p.layout)
    if reduction == .none {
      for i in 0..<n {
        tk_bce_backward(1, p.floats + i, y.floats + i, g.floats[i], gradient.floats + i)
      }
    } else {
      tk_bce_backward(Int64(n), p.floats, y.floats, g.floats[0], gradient.floats)
    }
    if reduction == .mean {
      let size = Float(n)
      for i in 0..<n { gradient.floats[i] = gradient.floats[i] / size }
    }
    return [gradient]
  }
}

/// The gradient as PyTorch computes it, with recorded operations.
private func entropyGradient(
  _ p: Tensor, _ y: Tensor, _ g: Tensor, _ reduction: Reduction
) -> Tensor {
  let each = g * (p - y) / ((1.0 - p) * p).clamped(min: 1e-12)
  return reduction == .mean ? each / Double(p.count) : each
}

private func weightedEntropy(
  _ p: Tensor, _ y: Tensor, _ weight: Tensor?, _ reduction: Reduction
) -> Tensor {
  // log(1 - p) and log(p), at least -100; where they are cut off, the gradient is PyTorch's.
  let value = withoutGradients { () -> Tensor in
    let each = (y - 1.0) * log1p(-p).clamped(min: -100) - y * log(p).clamped(min: -100)
    return reducedLoss(weight.map { each * $0 } ?? each, reduction)
  }
  return value.recording("BinaryCrossEntropyBackward0", [p, y]) { g in
    let toEach = weight.map { g * $0 } ?? g
    let scale = reduction == .mean ? Double(p.count) : 1
    return [
      entropyGradient(p, y, toEach, reduction),
      y.needsGradient ? toEach * (log1p(-p) - log(p)) / scale : nil,
    ]
  }
}

// MARK: Classes

/// Scores as [batch, classes, positions] and labels as [batch, positions]; nil after a failure.
private func classLayout(_ name: String, _ scores: Tensor, _ labels: Tensor) -> (Tensor, Tensor)? {
  guard scores.rank >= 1, scores.dtype.isFloatingPoint, labels.dtype == .int64,
    labels.shape
      == scores.shape.indices.filter({ $0 != (scores.rank == 1 ? 0 : 1) })
      .map({ scores.shape[$0] })
  else {
    _ = Failure.tensor(
      name,
      "scores must be float32 of shape [batch, classes] and labels int64 of shape [batch], but "
        + "they are \(scores.dtype) \(scores.shape) and \(labels.dtype) \(labels.shape)",
      "점수는 모양이 [배치, 클래스]인 float32, 레이블은 모양이 [배치]인 int64여야 하는데 "
        + "\(scores.dtype) \(scores.shape), \(labels.dtype) \(labels.shape)입니다")
    return nil
  }
  if scores.rank == 1 { return (scores.unsqueeze(0), labels.unsqueeze(0)) }
  return (scores, labels)
}

/// The negative log-likelihood: `-logProbabilities[i][labels[i]]`, by default the (weighted) mean.
///
/// - Parameters:
///   - logProbabilities: Shape [batch, classes, …]; the labels' without the classes.
///   - weight: A factor for each class; the mean is over the factors.
///   - ignoreIndex: A label whose samples do not count.
public func nllLoss(
  _ logProbabilities: Tensor, _ labels: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100,
  reduction: Reduction = .mean
) -> Tensor {
  guard let (scores, targets) = classLayout("nllLoss", logProbabilities, labels) else {
    return .placeholder()
  }
  return likelihood("nllLoss", scores, targets, weight, ignoreIndex, reduction, labels.shape)
}

private func likelihood(
  _ name: String, _ scores: Tensor, _ labels: Tensor, _ weight: Tensor?, _ ignoreIndex: Int,
  _ reduction: Reduction, _ shape: [Int]
) -> Tensor {
  let classes = scores.shape[1]
  let (batch, _, inner) = around(scores.shape, 1)
  if let weight, weight.shape != [classes] {
    return Failure.tensor(
      name, "there must be one weight for each of \(classes) classes, not shape \(weight.shape)",
      "클래스 \(classes)개마다 가중치가 하나씩 있어야 하는데 모양이 \(weight.shape)입니다")
  }
  let y = labels.dense
  let x = scores.dense
  let factors = weight?.converted(scores.dtype)
  let dtype = scores.dtype
  let picked = Tensor(uninitialized: .contiguous([batch * inner]), dtype)
  var places = [Int](repeating: -1, count: batch * inner)
  var total = 0.0
  for i in 0..<(batch * inner) {
    let label = y.ints[i]
    if label == Int64(ignoreIndex) {
      if dtype == .float32 { picked.floats[i] = 0 } else { picked.doubles[i] = 0 }
      continue
    }
    guard label >= 0, label < Int64(classes) else {
      return Failure.tensor(
        name, "label \(label) at position \(i) is out of range for \(classes) classes",
        "위치 \(i)의 레이블 \(label)은(는) 클래스 \(classes)개의 범위를 벗어납니다")
    }
    let place = (i / max(inner, 1) * classes + Int(label)) * inner + i % max(inner, 1)
    places[i] = place
    let factor = factors.map { $0.element(Int(label)) } ?? 1
    total += factor
    if dtype == .float32 {
      picked.floats[i] = factors == nil ? -x.floats[place] : -x.floats[place] * Float(factor)
    } else {
      picked.doubles[i] = -x.doubles[place] * factor
    }
  }
  let value: Tensor
  switch reduction {
  case .none: value = picked.reshaped(shape)
  case .sum: value = picked.sum()
  case .mean: value = elementwise(name, .divide, picked.sum(), number: total, isReal: true)
  }
  return value.recording("NllLossBackward0", [scores], needing: []) { g in
    let isMean = reduction == .mean
    let gradient = filled(.contiguous(scores.shape), 0, dtype)
    for i in 0..<places.count where places[i] >= 0 {
      let factor = factors.map { $0.element(Int(y.ints[i])) } ?? 1
      let upstream = g.count == 1 && reduction != .none ? g.element(0) : g.element(i)
      if dtype == .float32 {
        let share = isMean ? -Float(upstream) / Float(total) : -Float(upstream)
        gradient.floats[places[i]] = factors == nil ? share : share * Float(factor)
      } else {
        gradient.doubles[places[i]] = -upstream * factor / (isMean ? total : 1)
      }
    }
    return [
      gradient.recording("NllLossBackwardBackward0", [g], needing: []) { h in
        // Linear in the upstream gradient: the loss itself of the second direction.
        [likelihood(name, h, labels, weight, ignoreIndex, reduction, shape)]
      }
    ]
  }
}

/// Softmax and negative log-likelihood in one: scores in, cost out, by default the (weighted) mean.
///
/// - Parameters:
///   - scores: Shape [batch, classes, …], or [classes] for one sample.
///   - labels: int64 labels of the scores' shape without the classes, or probabilities of the
///     scores' shape.
///   - weight: A factor for each class.
///   - ignoreIndex: A label whose samples do not count.
///   - labelSmoothing: How much of each target is spread evenly over all classes, from 0 to 1.
public func crossEntropy(
  _ scores: Tensor, _ labels: Tensor, weight: Tensor? = nil, ignoreIndex: Int = -100,
  labelSmoothing: Double = 0, reduction: Reduction = .mean
) -> Tensor {
  guard labelSmoothing >= 0, labelSmoothing <= 1 else {
    return Failure.tensor(
      "crossEntropy", "label smoothing lies between 0 and 1, not \(labelSmoothing)",
      "레이블 스무딩은 0과 1 사이입니다 (\(labelSmoothing))")
  }
  if scores.dtype.isFloatingPoint, labels.dtype.isFloatingPoint, scores.shape == labels.shape,
    scores.rank >= 1
  {
    return softEntropy(scores, labels, weight, labelSmoothing, reduction)
  }
  guard let (rows, targets) = classLayout("crossEntropy", scores, labels) else {
    return .placeholder()
  }
  let logs = rows.logSoftmax(dim: 1)
  let plain = likelihood(
    "crossEntropy", logs, targets, weight, ignoreIndex, reduction, labels.shape)
  guard labelSmoothing > 0 else { return plain }
  // The even part: the mean of the costs of all classes.
  let classes = Double(rows.shape[1])
  let mask = (targets .!= ignoreIndex).converted(scores.dtype)
  var shape = [Int](repeating: 1, count: rows.rank)
  shape[1] = rows.shape[1]
  let weighted = weight.map { logs * $0.reshape(shape) } ?? logs
  let each = -(weighted.sum(dim: 1)) * mask
  let smooth: Tensor
  switch reduction {
  case .none: smooth = each.reshape(labels.shape)
  case .sum: smooth = each.sum()
  case .mean:
    var total = mask.sum()
    if let weight {
      let kept = whereTrue(targets .== ignoreIndex, zerosLike(targets), targets)
      total =
        (weight.detached().converted(scores.dtype)
        .indexSelect(dim: 0, index: kept.flattened()).reshape(mask.shape) * mask).sum()
    }
    smooth = each.sum() / total
  }
  return plain * (1 - labelSmoothing) + smooth * (labelSmoothing / classes)
}

/// Cross entropy with probabilities as targets.
private func softEntropy(
  _ scores: Tensor, _ targets: Tensor, _ weight: Tensor?, _ smoothing: Double,
  _ reduction: Reduction
) -> Tensor {
  let d = scores.rank == 1 ? 0 : 1
  let classes = scores.shape[d]
  var wanted = targets
  if smoothing > 0 { wanted = targets * (1 - smoothing) + smoothing / Double(classes) }
  var product = scores.logSoftmax(dim: d) * wanted
  if let weight {
    guard weight.shape == [classes] else {
      return Failure.tensor(
        "crossEntropy",
        "there must be one weight for each of \(classes) classes, not shape \(weight.shape)",
        "클래스 \(classes)개마다 가중치가 하나씩 있어야 하는데 모양이 \(weight.shape)입니다")
    }
    var shape = [Int](repeating: 1, count: scores.rank)
    shape[d] = classes
    product = product * weight.reshape(shape)
  }
  let each = -(product.sum(dim: d))
  switch reduction {
  case .none: return each
  case .sum: return each.sum()
  case .mean: return each.sum() / Double(max(each.count, 1))
  }
}

/// The cosine of the angle between vectors along a dimension.
public func cosineSimilarity(_ a: Tensor, _ b: Tensor, dim: Int = 1, epsilon: Double = 1e-8)
  -> Tensor
{
  guard let shape = broadcastOrRefuse("cosineSimilarity", a, b),
    let d = checkedDimension(dim, shape.count, "cosineSimilarity")
  else { return .placeholder() }
  let (x, y) = (a.expand(shape), b.expand(shape))
  let dots = (x * y).sum(dim: d)
  let lengths =
    sqrt((x * x).sum(dim: d)).clamped(min: epsilon)
    * sqrt((y * y).sum(dim: d)).clamped(min: epsilon)
  return dots / lengths
}

/// Vectors along a dimension brought to length 1 (in the p-norm).
public func normalize(_ x: Tensor, p: Double = 2, dim: Int = 1, epsilon: Double = 1e-12) -> Tensor {
  x / x.norm(p: p, dim: dim, keepDim: true).clamped(min: epsilon)
}
