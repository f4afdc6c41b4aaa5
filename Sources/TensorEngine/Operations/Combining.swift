import TensorKernels

// Small combinations of tensors that have a name in PyTorch, written with recorded operations.

/// Between two tensors: `a` at weight 0, `b` at weight 1.
public func lerp(_ a: Tensor, _ b: Tensor, _ weight: Double) -> Tensor {
  let result = Swift.abs(weight) < 0.5 ? a + (b - a) * weight : b - (b - a) * (1 - weight)
  return result.named("LerpBackward0")
}

/// Between two tensors: `a` where the weight is 0, `b` where it is 1.
public func lerp(_ a: Tensor, _ b: Tensor, _ weight: Tensor) -> Tensor {
  let step = b - a
  return whereTrue(abs(weight.detached()) .< 0.5, a + weight * step, b - step * (1.0 - weight))
    .named("LerpBackward1")
}

/// A tensor plus `value` times the product of two.
public func addcmul(_ x: Tensor, _ a: Tensor, _ b: Tensor, value: Double = 1) -> Tensor {
  (x + (value == 1 ? a * b : a * value * b)).named("AddcmulBackward0")
}

/// A tensor plus `value` times the quotient of two.
public func addcdiv(_ x: Tensor, _ a: Tensor, _ b: Tensor, value: Double = 1) -> Tensor {
  (x + (value == 1 ? a / b : a * value / b)).named("AddcdivBackward0")
}

/// beta times a vector plus alpha times the product of a matrix and a vector.
public func addmv(_ c: Tensor, _ a: Tensor, _ b: Tensor, beta: Double = 1, alpha: Double = 1)
  -> Tensor
{
  let product = mv(a, b)
  let result = (beta == 1 ? c : c * beta) + (alpha == 1 ? product : product * alpha)
  return result.named("AddmvBackward0")
}

/// beta times a tensor plus alpha times the products of two stacks of matrices.
public func baddbmm(_ c: Tensor, _ a: Tensor, _ b: Tensor, beta: Double = 1, alpha: Double = 1)
  -> Tensor
{
  let product = bmm(a, b)
  let result = (beta == 1 ? c : c * beta) + (alpha == 1 ? product : product * alpha)
  return result.named("BaddbmmBackward0")
}

/// The cross product of vectors of three numbers along a dimension.
public func cross(_ a: Tensor, _ b: Tensor, dim: Int = -1) -> Tensor {
  guard let shape = broadcastOrRefuse("cross", a, b),
    let d = checkedDimension(dim, shape.count, "cross")
  else { return .placeholder() }
  guard a.rank == b.rank, !shape.isEmpty, shape[d] == 3 else {
    return Failure.tensor(
      "cross",
      "vectors of 3 numbers are needed along dimension \(d), not shapes \(a.shape) and \(b.shape)",
      "차원 \(d)을(를) 따라 수가 3개인 벡터가 필요한데 모양이 \(a.shape), \(b.shape)입니다")
  }
  let (x, y) = (a.expand(shape), b.expand(shape))
  return withoutGradients { crossed(x, y, d) }.recording("LinalgCrossBackward0", [x, y]) { g in
    [
      x.needsGradient ? crossed(y, g, d) : nil,
      y.needsGradient ? crossed(g, x, d) : nil,
    ]
  }
}

private func crossed(_ x: Tensor, _ y: Tensor, _ d: Int) -> Tensor {
  func turned(_ tensor: Tensor, _ by: Int) -> Tensor { tensor.roll(by, dim: d) }
  return turned(x, -1) * turned(y, 1) - turned(x, 1) * turned(y, -1)
}

/// The distances of all rows of one matrix (or stack of matrices) from all rows of another.
public func cdist(_ a: Tensor, _ b: Tensor, p: Double = 2) -> Tensor {
  guard a.rank >= 2, b.rank >= 2, a.shape.last == b.shape.last, a.dtype.isFloatingPoint,
    a.dtype == b.dtype
  else {
    return Failure.tensor(
      "cdist",
      "rows of real numbers of one length and type are needed, not \(a.dtype) of shape \(a.shape) and "
        + "\(b.dtype) of shape \(b.shape)",
      "길이와 타입이 같은 실수 행이 필요한데 \(a.dtype), 모양 \(a.shape)과(와) \(b.dtype), 모양 \(b.shape)입니다")
  }
  let difference = a.unsqueeze(a.rank - 1) - b.unsqueeze(b.rank - 2)
  guard difference.rank >= 3 else { return .placeholder() }
  return difference.norm(p: p, dim: -1).named("CdistBackward0")
}

/// The distance of each row from the row of another tensor. `epsilon` is added to the differences, as
/// in PyTorch.
public func pairwiseDistance(
  _ a: Tensor, _ b: Tensor, p: Double = 2, epsilon: Double = 1e-6, keepDim: Bool = false
) -> Tensor {
  let difference = a - b + epsilon
  guard broadcastShape(a.shape, b.shape) != nil else { return .placeholder() }
  return difference.norm(p: p, dim: -1, keepDim: keepDim)
}

/// log(e^a + e^b), computed without overflow.
public func logaddexp(_ a: Tensor, _ b: Tensor) -> Tensor {
  let (x, y) = (a.dtype.isFloatingPoint ? a : a.float(), b.dtype.isFloatingPoint ? b : b.float())
  guard let shape = broadcastOrRefuse("logaddexp", x, y) else { return .placeholder() }
  let result = withoutGradients {
    let largest = maximum(x, y)
    return whereTrue(
      (x .== y) .& isinf(x).expand(shape), largest, largest + log1p(exp(-abs(x - y))))
  }
  return result.recordingWithResult("LogaddexpBackward0", [x, y]) { g, total in
    [
      x.needsGradient ? reduced(g * exp(x - total), to: x.shape) : nil,
      y.needsGradient ? reduced(g * exp(y - total), to: y.shape) : nil,
    ]
  }
}

/// 0 for negative elements, 1 for positive ones, those of `values` for zeros.
public func heaviside(_ x: Tensor, _ values: Tensor) -> Tensor {
  whereTrue(x .== 0, values, (x .> 0).converted(x.dtype))
}

/// The length of the hypotenuse: sqrt(a² + b²).
public func hypot(_ a: Tensor, _ b: Tensor) -> Tensor {
  withoutGradients { sqrt(a * a + b * b) }.recordingWithResult("HypotBackward0", [a, b]) { g, y in
    [reduced(g * (a / y), to: a.shape), reduced(g * (b / y), to: b.shape)]
  }
}

/// Angles in degrees as radians.
public func deg2rad(_ x: Tensor) -> Tensor { x * (Double.pi / 180) }

/// Angles in radians as degrees.
public func rad2deg(_ x: Tensor) -> Tensor { x * (180 / Double.pi) }

/// The logarithm of p / (1 - p), after p was brought between `epsilon` and 1 - `epsilon`, if given.
public func logit(_ p: Tensor, epsilon: Double? = nil) -> Tensor {
  let x = epsilon.map { p.clamped(min: $0, max: 1 - $0) } ?? p
  return withoutGradients { log(x / (1.0 - x)) }.recording("LogitBackward0", [x]) { g in
    // Outside of the shares there is no slope.
    let inside = (x .>= 0.0) .& (x .<= 1.0)
    return [whereTrue(inside, g / (x * (1.0 - x)), .nan)]
  }
}

/// NaN and infinities replaced by numbers: infinities by the type's largest, unless said otherwise.
public func nanToNum(
  _ x: Tensor, nan: Double = 0, posinf: Double? = nil, neginf: Double? = nil
) -> Tensor {
  guard x.dtype.isFloatingPoint else { return x.cloned() }
  let largest =
    x.dtype == .float32 ? Double(Float.greatestFiniteMagnitude) : Double.greatestFiniteMagnitude
  let kept = isfinite(x)
  let result = withoutGradients {
    let above = whereTrue(x .> 0.0, fullLike(x, posinf ?? largest), fullLike(x, neginf ?? -largest))
    return whereTrue(kept, x, whereTrue(isnan(x), fullLike(x, nan), above))
  }
  return result.recording("NanToNumBackward0", [x], needing: []) { g in
    [whereTrue(kept, g, zerosLike(g))]
  }
}

extension Tensor {
  /// NaN and infinities replaced by numbers.
  public func nanToNum(nan: Double = 0) -> Tensor { TensorEngine.nanToNum(self, nan: nan) }

  /// The sum of the elements that are not NaN.
  public func nansum() -> Tensor { nanToNumKeepingInfinities().sum() }

  /// The mean of the elements that are not NaN.
  public func nanmean() -> Tensor {
    nansum() / logicalNot(isnan(self)).sum().converted(dtype.isFloatingPoint ? dtype : .float32)
  }

  private func nanToNumKeepingInfinities() -> Tensor {
    dtype.isFloatingPoint
      ? TensorEngine.nanToNum(self, posinf: .infinity, neginf: -.infinity) : self
  }

  /// The variance along several dimensions, with n - `correction` as divisor.
  public func variance(dim: [Int], correction: Int = 1, keepDim: Bool = false) -> Tensor {
    joined("variance", dim, keepDim) { $0.variance(dim: $1, correction: correction) }
  }

  /// The standard deviation along several dimensions, with n - `correction` as divisor.
  public func standardDeviation(dim: [Int], correction: Int = 1, keepDim: Bool = false) -> Tensor {
    joined("standardDeviation", dim, keepDim) {
      $0.standardDeviation(dim: $1, correction: correction)
    }
  }

  /// The standard deviation along several dimensions.
  public func std(dim: [Int], correction: Int = 1, keepDim: Bool = false) -> Tensor {
    standardDeviation(dim: dim, correction: correction, keepDim: keepDim)
  }

  /// The length along several dimensions.
  public func norm(dim: [Int], keepDim: Bool = false) -> Tensor {
    joined("norm", dim, keepDim) { $0.norm(dim: $1) }
  }

  /// The p-norm of all elements as one vector.
  public func norm(p: Double) -> Tensor { flattened().norm(p: p, dim: 0) }

  /// Several dimensions brought together as the last one for an operation along it.
  private func joined(
    _ name: String, _ dims: [Int], _ keepDim: Bool, _ operation: (Tensor, Int) -> Tensor
  ) -> Tensor {
    guard let checked = checkedDimensions(dims, rank, name) else { return .placeholder() }
    if rank == 0 { return operation(self, 0) }
    let chosen = checked.isEmpty ? Array(0..<rank) : checked.sorted()
    let rest = (0..<rank).filter { !chosen.contains($0) }
    let sizes = rest.map { shape[$0] }
    let wide = permuted(rest + chosen).reshape(sizes + [chosen.reduce(1) { $0 * shape[$1] }])
    let result = operation(wide, sizes.count)
    guard keepDim else { return result }
    return result.reshape(shape.indices.map { chosen.contains($0) ? 1 : shape[$0] })
  }

  /// The covariances of the rows, each the observations of one variable.
  public func cov(correction: Int = 1) -> Tensor { TensorEngine.cov(self, correction: correction) }

  /// The correlation coefficients of the rows, each the observations of one variable.
  public func corrcoef() -> Tensor { TensorEngine.corrcoef(self) }
}

/// The covariances of the rows, each the observations of one variable.
public func cov(_ x: Tensor, correction: Int = 1) -> Tensor {
  guard x.rank == 1 || x.rank == 2 else {
    return Failure.tensor(
      "cov", "a matrix with a row for each variable is needed, but the shape is \(x.shape)",
      "변수마다 한 행이 있는 행렬이 필요한데 모양이 \(x.shape)입니다")
  }
  let rows = (x.dtype.isFloatingPoint ? x : x.float()).reshape(
    x.rank == 1 ? [1, x.count] : x.shape)
  let centred = rows - rows.mean(dim: 1, keepDim: true)
  let divisor = Swift.max(0, Double(rows.shape[1]) - Double(correction))
  let result = matmul(centred, centred.t()) / divisor
  return x.rank == 1 ? result.squeeze() : result.named("SqueezeBackward0")
}

/// The correlation coefficients of the rows, each the observations of one variable.
public func corrcoef(_ x: Tensor) -> Tensor {
  let c = cov(x)
  guard c.rank == 2 else { return c / c }
  let deviation = sqrt(c.diagonal())
  return (c / deviation.unsqueeze(1) / deviation.unsqueeze(0)).clamped(min: -1, max: 1)
}
