import TensorKernels

// The softmax family.

extension Tensor {
  /// Numbers from 0 to 1 that add up to 1 along a dimension.
  public func softmax(dim: Int) -> Tensor {
    guard let d = softmaxDimension("softmax", dim) else { return .placeholder() }
    return softmaxKernel(d, isLogarithm: false)
      .recordingWithResult("SoftmaxBackward0", [self], needing: []) { g, y in
        if EngineContext.current.recordsGradients {
          return [y * (g - (y * g).sum(dim: d, keepDim: true))]
        }
        return [softmaxGradient(y, g, d, isLogarithm: false)]
      }
  }

  /// The logarithm of softmax, computed without losing precision.
  public func logSoftmax(dim: Int) -> Tensor {
    guard let d = softmaxDimension("logSoftmax", dim) else { return .placeholder() }
    return softmaxKernel(d, isLogarithm: true)
      .recordingWithResult("LogSoftmaxBackward0", [self], needing: []) { g, y in
        if EngineContext.current.recordsGradients {
          return [g - TensorEngine.exp(y) * g.sum(dim: d, keepDim: true)]
        }
        return [softmaxGradient(y, g, d, isLogarithm: true)]
      }
  }

  private func softmaxDimension(_ name: String, _ dim: Int) -> Int? {
    guard dtype.isFloatingPoint else {
      _ = Failure.tensor(
        name, "\(name) needs real numbers, but this tensor is \(dtype)",
        "\(name)은(는) 실수 텐서에만 쓸 수 있습니다 (\(dtype))", help: ("write .float()", ".float()을 쓰세요"))
      return nil
    }
    return checkedDimension(dim, rank, name)
  }

  private func softmaxKernel(_ d: Int, isLogarithm: Bool) -> Tensor {
    let (outer, size, inner) = around(shape, d)
    let source = dense
    let result = Tensor(uninitialized: source.layout, dtype)
    if count > 0 {
      _ = tk_softmax_nd(
        kernelType, isLogarithm, Int64(outer), Int64(size), Int64(inner), source.base, result.base)
    }
    return result
  }
}

/// The gradient of softmax, or of its logarithm, from the result.
private func softmaxGradient(_ y: Tensor, _ g: Tensor, _ d: Int, isLogarithm: Bool) -> Tensor {
  let (outer, size, inner) = around(y.shape, d)
  let (values, gradient) = (y.dense, g.dense)
  let result = Tensor(uninitialized: values.layout, y.dtype)
  if y.count > 0 {
    _ = tk_softmax_backward_nd(
      y.kernelType, isLogarithm, Int64(outer), Int64(size), Int64(inner), values.base,
      gradient.base, result.base)
  }
  return result
}

/// Softmax along a dimension.
public func softmax(_ input: Tensor, dim: Int) -> Tensor { input.softmax(dim: dim) }

/// The logarithm of softmax along a dimension.
public func logSoftmax(_ input: Tensor, dim: Int) -> Tensor { input.logSoftmax(dim: dim) }

/// Softmax of the negated elements along a dimension.
public func softmin(_ input: Tensor, dim: Int) -> Tensor { (-input).softmax(dim: dim) }
