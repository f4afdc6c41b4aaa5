// Keeping gradients from growing too large before a step.

/// Scales all gradients by one factor so that their length, taken together as one vector, is at most
/// `maximum`; returns the length before, as a scalar. As PyTorch's `clip_grad_norm_`: the factor is
/// maximum / (length + 1e-6). `norm` is the order of the length: 2, 1, or `Double.infinity`.
@discardableResult
public func clipGradNorm(
  _ parameters: [Tensor], maximum: Double, norm: Double = 2
) -> Tensor {
  guard maximum >= 0, norm > 0 else {
    return Failure.tensor(
      "clipGradNorm",
      "maximum must not be negative and norm must be positive, not \(maximum) and "
        + "\(norm)",
      "maximum은 음수가 아니고 norm은 양수여야 합니다 (\(maximum), \(norm))")
  }
  let gradients = parameters.compactMap(\.grad)
  return withoutGradients {
    let length = lengthOf(gradients, norm)
    let total = length.item()
    var factor = maximum / (total + 1e-6)
    // Gradients that are short enough stay as they are; NaN goes into all of them, as in PyTorch.
    if factor > 1 { factor = 1 }
    if factor == 1 { return length }
    for gradient in gradients {
      let isSingle = gradient.dtype == .float32
      inPlace(gradient) { target in
        if isSingle {
          let memory = target.memory(as: Float.self)
          let scale = Float(maximum) / (Float(total) + 1e-6)
          for i in 0..<target.count { memory[i] *= scale }
        } else if target.dtype == .float64 {
          let memory = target.memory(as: Double.self)
          for i in 0..<target.count { memory[i] *= factor }
        }
      }
    }
    return length
  }
}

/// The norm of the norms of tensors, as PyTorch computes the total.
private func lengthOf(_ gradients: [Tensor], _ norm: Double) -> Tensor {
  guard !gradients.isEmpty else { return Tensor(0.0) }
  func length(_ tensor: Tensor) -> Tensor {
    if tensor.count == 0 { return Tensor(0.0) }
    if norm == .infinity { return abs(tensor).max() }
    if norm == 2 { return tensor.norm() }
    if norm == 1 { return abs(tensor).sum() }
    return abs(tensor).pow(norm).sum().pow(1 / norm)
  }
  return length(stack(gradients.map { length($0).reshape([1]) }))
}

/// Holds every element of every gradient between `-limit` and `limit`, in place.
public func clipGradValue(_ parameters: [Tensor], limit: Double) {
  guard limit >= 0 else {
    _ = Failure.tensor(
      "clipGradValue", "the limit must not be negative: \(limit)", "한도는 음수일 수 없습니다: \(limit)")
    return
  }
  for gradient in parameters.compactMap(\.grad) {
    inPlace(gradient) { target in
      if target.dtype == .float32 {
        let memory = target.memory(as: Float.self)
        let bound = Float(limit)
        for i in 0..<target.count where Swift.abs(memory[i]) > bound {
          memory[i] = memory[i] < 0 ? -bound : bound
        }
      } else if target.dtype == .float64 {
        let memory = target.memory(as: Double.self)
        for i in 0..<target.count where Swift.abs(memory[i]) > limit {
          memory[i] = memory[i] < 0 ? -limit : limit
        }
      }
    }
  }
}
