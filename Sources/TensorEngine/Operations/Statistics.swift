import TensorKernels

// Spread, norms and sums of exponentials, composed from differentiable operations.

extension Tensor {
  /// The variance of all elements, with n - `correction` as divisor (1: the unbiased estimate).
  public func variance(correction: Int = 1) -> Tensor {
    guard hasVariance() else { return .placeholder() }
    return varianceKernel((1, count, 1), .scalar, correction)
      .recording("VarBackward0", [self]) { g in
        [self.varianceGradient(g, self.mean(), self.count, correction)]
      }
  }

  /// The variance along a dimension.
  public func variance(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
    guard hasVariance(), let d = checkedDimension(dim, rank, "variance") else {
      return .placeholder()
    }
    let place = around(shape, d)
    return varianceKernel(place, .contiguous(without(shape, d, keepDim: keepDim)), correction)
      .recording("VarBackward0", [self]) { g in
        let mean = self.mean(dim: d, keepDim: true)
        return [self.varianceGradient(spread(g, self.shape, d), mean, place.size, correction)]
      }
  }

  private func hasVariance() -> Bool {
    if dtype.isFloatingPoint { return true }
    _ = Failure.tensor(
      "variance", "the variance needs real numbers, but this tensor is \(dtype)",
      "분산은 실수 텐서에서만 구할 수 있는데 이 텐서는 \(dtype)입니다",
      help: ("write .float()", ".float()을 쓰세요"))
    return false
  }

  private func varianceKernel(
    _ place: (outer: Int, size: Int, inner: Int), _ layout: Layout, _ correction: Int
  ) -> Tensor {
    let source = dense
    let result = Tensor(uninitialized: layout, dtype)
    _ = tk_variance(
      kernelType, Int64(place.outer), Int64(place.size), Int64(place.inner), Double(correction),
      source.base, nil, result.base)
    return result
  }

  private func varianceGradient(_ g: Tensor, _ mean: Tensor, _ size: Int, _ correction: Int)
    -> Tensor
  {
    (self - mean) * (g * (2 / Double(Swift.max(0, size &- correction))))
  }

  /// The standard deviation of all elements.
  public func standardDeviation(correction: Int = 1) -> Tensor {
    TensorEngine.sqrt(variance(correction: correction))
  }

  /// The standard deviation along a dimension.
  public func standardDeviation(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
    TensorEngine.sqrt(variance(dim: dim, correction: correction, keepDim: keepDim))
  }

  /// The standard deviation of all elements.
  public func std(correction: Int = 1) -> Tensor { standardDeviation(correction: correction) }

  /// The standard deviation along a dimension.
  public func std(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
    standardDeviation(dim: dim, correction: correction, keepDim: keepDim)
  }

  /// The length of all elements as one vector: the root of the sum of squares. Its gradient at zero
  /// is zero.
  public func norm() -> Tensor { flattened().norm(p: 2, dim: 0) }

  /// The p-norm along a dimension: (the sum of |x|^p)^(1/p); infinity gives the largest |x|.
  public func norm(p: Double, dim: Int, keepDim: Bool = false) -> Tensor {
    guard dtype.isFloatingPoint else {
      return Failure.tensor(
        "norm", "the norm needs real numbers, but this tensor is \(dtype)",
        "노름은 실수 텐서에서만 구할 수 있는데 이 텐서는 \(dtype)입니다", help: ("write .float()", ".float()을 쓰세요"))
    }
    guard let d = checkedDimension(dim, rank, "norm") else { return .placeholder() }
    if p == 2 {
      let squares = withoutGradients {
        reduction(Int(TK_NORM2), self, d, keepDim: keepDim)
      }
      return squares.recordingWithResult("LinalgVectorNormBackward0", [self]) { g, y in
        let length = spread(y, self.shape, d)
        return [
          spread(g, self.shape, d)
            * whereTrue(length .== 0.0, zerosLike(self), self / length)
        ]
      }
    }
    if p == 1 { return TensorEngine.abs(self).sum(dim: d, keepDim: keepDim) }
    if p == .infinity { return TensorEngine.abs(self).amax(dim: d, keepDim: keepDim) }
    if p == 0 { return (self .!= 0.0).converted(dtype).sum(dim: d, keepDim: keepDim) }
    return TensorEngine.abs(self).pow(p).sum(dim: d, keepDim: keepDim).pow(1 / p)
  }

  /// The logarithm of the sum of exponentials along a dimension, computed without overflow.
  public func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor {
    guard dtype.isFloatingPoint else { return float().logSumExp(dim: dim, keepDim: keepDim) }
    guard let d = checkedDimension(dim, rank, "logSumExp") else { return .placeholder() }
    let largest = withoutGradients { max(dim: d, keepDim: true).values }
    let top = whereTrue(isfinite(largest), largest, zerosLike(largest))
    let total = TensorEngine.log((self - top).exp().sum(dim: d, keepDim: true)) + top
    return keepDim || rank == 0 ? total : total.squeeze(d)
  }
}

/// The logarithm of the sum of exponentials along a dimension.
public func logsumexp(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor {
  input.logSumExp(dim: dim, keepDim: keepDim)
}
