// Losses for predicted numbers.

/// The squared difference.
///
/// - Parameters:
///   - prediction: Any shape, floating-point.
///   - target: The same shape.
///   - reduction: What becomes of the losses of all elements.
public func mseLoss(
  _ prediction: Tensor, _ target: Tensor, reduction: Reduction = .mean
) -> Tensor {
  guard belongTogether("mseLoss", prediction, target) else { return .placeholder() }
  let y = realTarget(target, like: prediction)
  return loss(
    "MseLossBackward0", [prediction, y], reduction,
    each: {
      let difference = prediction - y
      return difference * difference
    },
    derivatives: {
      let slope = (prediction - y) * 2.0
      return [slope, y.requiresGradient ? -slope : nil]
    })
}

/// The absolute difference.
public func l1Loss(_ prediction: Tensor, _ target: Tensor, reduction: Reduction = .mean) -> Tensor {
  guard belongTogether("l1Loss", prediction, target) else { return .placeholder() }
  return reduction.apply(abs(prediction - realTarget(target, like: prediction)))
}

/// Half the squared difference over `beta` where it is below `beta`, the absolute difference less
/// beta / 2 beyond. `beta` below 0 is an error.
public func smoothL1Loss(
  _ prediction: Tensor, _ target: Tensor, beta: Double = 1, reduction: Reduction = .mean
) -> Tensor {
  guard belongTogether("smoothL1Loss", prediction, target) else { return .placeholder() }
  guard beta >= 0 else {
    return Failure.tensor(
      "smoothL1Loss", "beta must not be negative: \(beta)", "beta는 음수일 수 없습니다: \(beta)")
  }
  if beta == 0 { return l1Loss(prediction, target, reduction: reduction) }
  let y = realTarget(target, like: prediction)
  return loss(
    "SmoothL1LossBackward0", [prediction, y], reduction,
    each: {
      let distance = abs(prediction - y)
      let near = distance * distance * 0.5 / beta
      return whereTrue(distance .< beta, near, distance - 0.5 * beta)
    },
    derivatives: {
      let slope = ((prediction - y) / beta).clamped(min: -1, max: 1)
      return [slope, y.requiresGradient ? -slope : nil]
    })
}

/// Half the squared difference where it is below `delta`, `delta` times the absolute difference less
/// delta / 2 beyond (Huber, 1964). `delta` must be positive.
public func huberLoss(
  _ prediction: Tensor, _ target: Tensor, delta: Double = 1, reduction: Reduction = .mean
) -> Tensor {
  guard belongTogether("huberLoss", prediction, target) else { return .placeholder() }
  guard delta > 0 else {
    return Failure.tensor(
      "huberLoss", "delta must be greater than 0, not \(delta)", "delta는 0보다 커야 합니다 (\(delta))")
  }
  let y = realTarget(target, like: prediction)
  return loss(
    "HuberLossBackward0", [prediction, y], reduction,
    each: {
      let distance = abs(prediction - y)
      return whereTrue(
        distance .<= delta, distance * distance * 0.5, (distance - 0.5 * delta) * delta)
    },
    derivatives: {
      let slope = (prediction - y).clamped(min: -delta, max: delta)
      return [slope, y.requiresGradient ? -slope : nil]
    })
}
