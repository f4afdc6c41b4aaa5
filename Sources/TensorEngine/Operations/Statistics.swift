// Spread, norms and sums of exponentials, composed from differentiable operations.

import TensorKernels

extension Tensor {
  /// The variance of all elements, with n - `correction` as divisor (1: the unbiased estimate).
  public func variance(correction: Int = 1) -> Tensor { dispersion(nil, correction, false) }

  /// The variance along a dimension.
  public func variance(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "variance") else { return .placeholder() }
    return dispersion(d, correction, keepDim)
  }

  /// The standard deviation of all elements.
  public func standardDeviation(correction: Int = 1) -> Tensor {
    dispersion(nil, correction, false, isRoot: true)
  }

  /// The standard deviation along a dimension.
  public func standardDeviation(dim: Int, correction: Int = 1, keepDim: Bool = false) -> Tensor {
    guard let d = checkedDimension(dim, rank, "standardDeviation") else { return .placeholder() }
    return dispersion(d, correction, keepDim, isRoot: true)
  }

  /// The variance or its root, of everything or along a checked dimension. Where all elements are
  /// equal the gradient of the root is zero.
  private func dispersion(
    _ dim: Int?, _ correction: Int, _ keepDim: Bool, isRoot: Bool = false
  ) -> Tensor {
    let size = dim.map { rank == 0 ? 1 : shape[$0] } ?? count
    let divisor = Double(Swift.max(0, size.subtractingReportingOverflow(correction).partialValue))
    func distance() -> Tensor { self - (dim.map { mean(dim: $0, keepDim: true) } ?? mean()) }
    guard dtype.isFloatingPoint else {
      let name = isRoot ? "standardDeviation" : "variance"
      return Failure.tensor(
        name, "\(name) needs real numbers, but this tensor is \(dtype)",
        "\(name)은(는) 실수 텐서에서만 구할 수 있는데 이 텐서는 \(dtype)입니다",
        help: ("write .float()", ".float()을 쓰세요"))
    }
    let squares = spreadKernel(dim, correction, keepDim)
    let result = isRoot ? mapped(Int(TK_SQRT), squares) : squares
    let name = isRoot ? "StdBackward0" : "VarBackward0"
    return result.recordingWithResult(name, [self]) { g, y in
      let factor =
        isRoot ? whereTrue(y .== 0.0, zerosLike(y), g / (y * divisor)) : g * (2 / divisor)
      return [(dim.map { spread(factor, self.shape, $0) } ?? factor) * distance()]
    }
  }

  /// The variance of everything or along a checked dimension; no gradients.
  private func spreadKernel(_ dim: Int?, _ correction: Int, _ keepDim: Bool) -> Tensor {
    let source = dense
    let (outer, size, inner) = dim.map { around(shape, $0) } ?? (1, count, 1)
    let result = Tensor(
      uninitialized: dim.map { without(shape, $0, keepDim: keepDim) } ?? [], dtype)
    _ = tk_variance(
      kernelType, Int64(outer), Int64(size), Int64(inner), Double(correction), source.base, nil,
      result.base)
    return result
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

  /// The length along a dimension: the root of the sum of squares.
  public func norm(dim: Int, keepDim: Bool = false) -> Tensor {
    norm(p: 2, dim: dim, keepDim: keepDim)
  }

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
        TensorEngine.sqrt((self * self).sum(dim: d, keepDim: keepDim))
      }
      return squares.recordingWithResult("LinalgVectorNormBackward0", [self]) { g, y in
        let length = spread(y, self.shape, d)
        return [
          spread(g, self.shape, d)
            * whereTrue(length .== 0.0, zerosLike(self), self / length)
        ]
      }
    }
    let sizes = TensorEngine.abs(self)
    let result: Tensor
    switch p {
    case 0: result = (self .!= 0.0).converted(dtype).sum(dim: d, keepDim: keepDim)
    case 1: result = sizes.sum(dim: d, keepDim: keepDim)
    case .infinity: result = sizes.amax(dim: d, keepDim: keepDim)
    case -.infinity: result = sizes.amin(dim: d, keepDim: keepDim)
    default: result = sizes.pow(p).sum(dim: d, keepDim: keepDim).pow(1 / p)
    }
    return result.named("LinalgVectorNormBackward0")
  }

  /// The logarithm of the sum of exponentials along a dimension, computed without overflow.
  public func logSumExp(dim: Int, keepDim: Bool = false) -> Tensor {
    guard dtype.isFloatingPoint else { return float().logSumExp(dim: dim, keepDim: keepDim) }
    guard let d = checkedDimension(dim, rank, "logSumExp") else { return .placeholder() }
    let largest = withoutGradients { max(dim: d, keepDim: true).values }
    let top = whereTrue(isfinite(largest), largest, zerosLike(largest))
    let total = TensorEngine.log((self - top).exp().sum(dim: d, keepDim: true)) + top
    return (keepDim || rank == 0 ? total : total.squeeze(d)).named("LogsumexpBackward0")
  }
}

/// The logarithm of the sum of exponentials along a dimension.
public func logsumexp(_ input: Tensor, dim: Int, keepDim: Bool = false) -> Tensor {
  input.logSumExp(dim: dim, keepDim: keepDim)
}
