// Spread, norms and running sums, composed from differentiable operations.

extension Tensor {
  /// The variance of all elements, with n - `correction` as divisor (1: the unbiased estimate).
  public func variance(correction: Int = 1) -> Tensor {
    squaredDistance(from: mean()).sum() / Double(Swift.max(0, count &- correction))
  }

  /// The variance along a dimension.
  public func variance(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "variance") else { return .placeholder() }
    let size = rank == 0 ? 1 : shape[d]
    return squaredDistance(from: mean(dim: d, keepDim: true)).sum(dim: d, keepDim: keepDim)
      / Double(Swift.max(0, size &- correction))
  }

  private func squaredDistance(from center: Tensor) -> Tensor {
    let distance = self - center
    return distance * distance
  }

  /// The standard deviation of all elements.
  public func standardDeviation(correction: Int = 1) -> Tensor {
    TensorEngine.sqrt(variance(correction: correction))
  }

  /// The standard deviation along a dimension.
  public func standardDeviation(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
    TensorEngine.sqrt(variance(dim: dim, correction: correction, keepDim: keepDim))
  }

  /// The length of all elements as one vector: the root of the sum of squares.
  public func norm() -> Tensor { TensorEngine.sqrt((self * self).sum()) }

  /// The logarithm of the sum of exponentials along a dimension, computed without overflow.
  public func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor {
    let top = max(dim: dim, keepDim: true).values.detached()
    let total = TensorEngine.log((self - top).exp().sum(dim: dim, keepDim: true)) + top
    return keepDim ? total : total.squeeze(dim)
  }

  /// Running sums along a dimension.
  public func cumulativeSum(dim: Int) -> Tensor {
    guard let d = checkedDimension(dim, rank, "cumulativeSum") else { return .placeholder() }
    let (outer, size, inner) = around(shape, d)
    func running(_ source: Tensor, backwards: Bool) -> Tensor {
      let result = Tensor(uninitialized: shape)
      for o in 0..<outer {
        for i in 0..<inner {
          var total = 0.0
          for step in 0..<size {
            let k = backwards ? size - 1 - step : step
            let position = (o * size + k) * inner + i
            total += Double(source.floats[position])
            result.floats[position] = Float(total)
          }
        }
      }
      return result
    }
    return running(to(.float32), backwards: false).recording("CumsumBackward0", [self]) { g in
      [running(g, backwards: true)]
    }
  }
}
