import TensorKernels

// Losses for answers of yes or no.

/// A weight that fits the losses: their shape, or one that is repeated to it.
private func checkedWeight(_ name: String, _ weight: Tensor?, _ shape: [Int]) -> Bool {
  guard let weight, broadcastShape(weight.shape, shape) != shape else { return true }
  _ = Failure.tensor(
    name, "a weight of shape \(weight.shape) does not fit losses of shape \(shape)",
    "모양이 \(weight.shape)인 가중치가 모양이 \(shape)인 손실에 맞지 않습니다")
  return false
}

/// The cost of probabilities p for targets y: `-(y log p + (1 - y) log(1 - p))`, with logarithms not
/// below -100, as in PyTorch.
///
/// - Parameters:
///   - probabilities: Numbers between 0 and 1; others are an error.
///   - targets: The same shape, 0 … 1.
///   - weight: A factor for each loss.
///   - reduction: What becomes of the losses of all elements.
public func binaryCrossEntropy(
  _ probabilities: Tensor, _ targets: Tensor, weight: Tensor? = nil, reduction: Reduction = .mean
) -> Tensor {
  let name = "binaryCrossEntropy"
  guard belongTogether(name, probabilities, targets),
    checkedWeight(name, weight, probabilities.shape)
  else { return .placeholder() }
  let y = realTarget(targets, like: probabilities)
  guard areProbabilities(name, contiguous(probabilities)) else { return .placeholder() }
  if probabilities.dtype == .float32, y.dtype == .float32, weight == nil, reduction == .mean,
    probabilities.count > 0, !y.requiresGradient
  {
    return meanOfSingles(contiguous(probabilities), contiguous(y), probabilities)
  }
  return loss(
    "BinaryCrossEntropyBackward0", [probabilities, y], reduction,
    each: {
      let yes = log(probabilities).clamped(min: -100)
      let no = log1p(-probabilities).clamped(min: -100)
      let each = (y - 1.0) * no - y * yes
      return weight.map { each * $0 } ?? each
    },
    derivatives: {
      let slope = slope(probabilities, y)
      let toTarget = y.requiresGradient ? log1p(-probabilities) - log(probabilities) : nil
      return [weight.map { slope * $0 } ?? slope, toTarget.map { t in weight.map { t * $0 } ?? t }]
    })
}

private func slope(_ p: Tensor, _ y: Tensor) -> Tensor {
  (p - y) / ((1.0 - p) * p).clamped(min: 1e-12)
}

private func areProbabilities(_ name: String, _ tensor: Tensor) -> Bool {
  func firstWrong<Number: TrainingNumber>(_ type: Number.Type) -> Double? {
    let values = tensor.memory(as: type)
    for i in 0..<tensor.count where values[i] < 0 || values[i] > 1 { return Double(values[i]) }
    return nil
  }
  let wrong = tensor.dtype == .float32 ? firstWrong(Float.self) : firstWrong(Double.self)
  guard let wrong else { return true }
  _ = Failure.tensor(
    name, "probabilities must lie between 0 and 1; found \(wrong)",
    "확률은 0과 1 사이여야 하는데 \(wrong)이(가) 있습니다",
    help: (
      "apply sigmoid first, or use binaryCrossEntropyWithLogits",
      "먼저 sigmoid를 적용하거나 binaryCrossEntropyWithLogits를 쓰세요"
    ))
  return false
}

/// The common case in one pass over memory: float32, the mean, no weights.
private func meanOfSingles(_ p: Tensor, _ y: Tensor, _ input: Tensor) -> Tensor {
  let n = p.count
  let each = Tensor(uninitialized: p.shape)
  _ = tk_row_binary(
    Int32(TK_BCE), p.kernelType, Int64(n), p.base, 1, y.base, 1, each.base, 0, 0)
  let result = reductionOfAll(Int(TK_MEAN), each)
  return result.recording("BinaryCrossEntropyBackward0", [input, y]) { g in
    if EngineContext.current.recordsGradients { return [slope(input, y) * (g / Double(n)), nil] }
    let gradient = Tensor(uninitialized: p.shape)
    _ = tk_row_binary(
      Int32(TK_BCE_GRAD), p.kernelType, Int64(n), p.base, 1, y.base, 1, gradient.base, g.item(), 0)
    let size = Float(n)
    for i in 0..<n { gradient.floats[i] = gradient.floats[i] / size }
    return [gradient, nil]
  }
}

/// `binaryCrossEntropy` of sigmoid(z) for logits z, computed so that it neither overflows nor loses
/// digits where sigmoid would be 0 or 1.
///
/// - Parameters:
///   - logits: Any numbers.
///   - targets: The same shape, 0 … 1.
///   - weight: A factor for each loss.
///   - posWeight: A factor for the losses of targets 1, repeated to the shape of the logits.
///   - reduction: What becomes of the losses of all elements.
public func binaryCrossEntropyWithLogits(
  _ logits: Tensor, _ targets: Tensor, weight: Tensor? = nil, posWeight: Tensor? = nil,
  reduction: Reduction = .mean
) -> Tensor {
  let name = "binaryCrossEntropyWithLogits"
  guard belongTogether(name, logits, targets), checkedWeight(name, weight, logits.shape),
    checkedWeight(name, posWeight, logits.shape)
  else { return .placeholder() }
  let y = realTarget(targets, like: logits)
  func weighted(_ each: Tensor) -> Tensor { weight.map { each * $0 } ?? each }
  return loss(
    "BinaryCrossEntropyWithLogitsBackward0", [logits, y], reduction,
    each: {
      // log(1 + e^-z), without overflow.
      let tail = log1p(exp(-abs(logits))) + (-logits).clamped(min: 0)
      let factor = posWeight.map { ($0 - 1.0) * y + 1.0 }
      return weighted((1.0 - y) * logits + (factor.map { $0 * tail } ?? tail))
    },
    derivatives: {
      let p = sigmoid(logits)
      var slope = p - y
      if let posWeight {
        let yes = posWeight * y
        slope = (yes + 1.0 - y) * p - yes
      }
      return [weighted(slope), y.requiresGradient ? weighted(-logits) : nil]
    })
}
