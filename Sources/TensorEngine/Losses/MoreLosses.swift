// Further losses, composed from differentiable operations.

private func differ(_ name: String, _ a: Tensor, _ b: Tensor) -> Bool {
  if a.shape == b.shape, a.count > 0 { return false }
  _ = Failure.tensor(
    name, "prediction and target need one shape, but they are \(a.shape) and \(b.shape)",
    "예측과 목표의 모양이 같아야 하는데 \(a.shape), \(b.shape)입니다")
  return true
}

/// The mean absolute difference.
public func l1Loss(_ prediction: Tensor, _ target: Tensor) -> Tensor {
  if differ("l1Loss", prediction, target) { return .placeholder() }
  return abs(prediction - target).mean()
}

/// Squared below `beta`, linear beyond it; the mean over all elements.
public func smoothL1Loss(_ prediction: Tensor, _ target: Tensor, beta: Double = 1) -> Tensor {
  if differ("smoothL1Loss", prediction, target) { return .placeholder() }
  guard beta > 0 else { return l1Loss(prediction, target) }
  let distance = abs(prediction - target)
  let near = distance * distance * (0.5 / beta)
  return whereTrue(distance .< beta, near, distance - 0.5 * beta).mean()
}

/// Binary cross entropy of logits z: the mean of `max(z, 0) - z y + log(1 + e^-|z|)`, which does not
/// overflow where sigmoid would be 0 or 1.
public func binaryCrossEntropyWithLogits(_ logits: Tensor, _ targets: Tensor) -> Tensor {
  if differ("binaryCrossEntropyWithLogits", logits, targets) { return .placeholder() }
  return ((1 - targets) * logits - logSigmoid(logits)).mean()
}

/// The divergence of predicted log-probabilities from target probabilities, summed over classes
/// and averaged over the batch.
public func klDivergence(_ logProbabilities: Tensor, _ targets: Tensor) -> Tensor {
  if differ("klDivergence", logProbabilities, targets) { return .placeholder() }
  let entropy = whereTrue(targets .> 0.0, targets * log(targets.clamped(min: 1e-38)), targets * 0)
  return (entropy - targets * logProbabilities).sum() / Double(targets.shape.first ?? 1)
}
