// Drawing from given probabilities, in PyTorch's way: without replacement, or a single one, the weights
// are divided by exponentially distributed numbers and the largest quotients win; with replacement
// each draw looks a uniform number up among the running shares.

extension TorchGenerator {
  /// A number from the exponential distribution.
  func exponential(_ rate: Double) -> Double {
    -1 / rate * ScalarMath.log1p(-uniform53())
  }
}

extension Tensor {
  /// Writes exponentially distributed random numbers over the elements.
  @discardableResult
  public func exponentialInPlace(rate: Double = 1) -> Tensor {
    guard dtype.isFloatingPoint, rate > 0 else {
      return Failure.tensor(
        "exponentialInPlace",
        "a positive rate and a tensor of real numbers are needed, not rate \(rate) and \(dtype)",
        "양의 비율과 실수 텐서가 필요한데 비율은 \(rate), 타입은 \(dtype)입니다")
    }
    guard !refusesChange("exponentialInPlace") else { return self }
    let generator = EngineContext.current.generator
    let values = Tensor(uninitialized: .contiguous(shape), dtype)
    for i in 0..<values.count {
      let value = generator.exponential(rate)
      if dtype == .float32 { values.floats[i] = Float(value) } else { values.doubles[i] = value }
    }
    write(values)
    return self
  }

  /// Positions drawn with the weights of a row as probabilities; they need not sum to 1.
  public func multinomial(_ draws: Int, replacement: Bool = false) -> Tensor {
    TensorEngine.multinomial(self, draws, replacement: replacement)
  }
}

/// Positions drawn with the weights of each row as probabilities; they need not sum to 1. Without
/// `replacement` no position is drawn twice.
public func multinomial(_ weights: Tensor, _ draws: Int, replacement: Bool = false) -> Tensor {
  guard weights.rank == 1 || weights.rank == 2, weights.dtype.isFloatingPoint else {
    return Failure.tensor(
      "multinomial",
      "weights are a vector or a matrix of real numbers, not \(weights.dtype) of shape "
        + "\(weights.shape)",
      "가중치는 실수 벡터나 행렬이어야 하는데 \(weights.dtype), 모양 \(weights.shape)입니다")
  }
  let source = weights.detached().dense
  let size = weights.shape.last ?? 0
  let rows = weights.rank == 2 ? weights.shape[0] : 1
  guard draws > 0, replacement || draws <= size else {
    return Failure.tensor(
      "multinomial",
      "cannot draw \(draws) of \(size) positions\(replacement ? "" : " without replacement")",
      "위치 \(size)개에서 \(draws)개를 \(replacement ? "" : "중복 없이 ")뽑을 수 없습니다",
      help: replacement || draws <= 0
        ? ("", "")
        : ("positions may repeat with replacement: true", "replacement: true를 쓰면 거듭 뽑을 수 있습니다"))
  }
  for row in 0..<rows {
    var total = 0.0
    for i in 0..<size {
      let weight = source.element(row * size + i)
      guard weight >= 0, weight.isFinite else {
        return Failure.tensor(
          "multinomial", "weights are finite and not negative; found \(weight)",
          "가중치는 음수가 아니고 유한해야 합니다 (\(weight))")
      }
      total += weight
    }
    guard total > 0 else {
      return Failure.tensor(
        "multinomial", "the weights of row \(row) are all zero", "행 \(row)의 가중치가 모두 0입니다")
    }
  }
  if draws == 1 || !replacement {
    let quotients = source / zerosLike(source).exponentialInPlace()
    return draws == 1
      ? quotients.argmax(dim: -1, keepDim: true) : quotients.topk(draws, dim: -1).indices
  }
  let target = weights.rank == 2 ? [rows, draws] : [draws]
  guard checkedShape(target, "multinomial", .int64) != nil else { return .placeholder() }
  let result = Tensor(uninitialized: target, .int64)
  let generator = EngineContext.current.generator
  for row in 0..<rows {
    let shares = runningShares(source, row * size, size)
    for draw in 0..<draws {
      let value = generator.uniform53()
      var (low, high) = (0, size)
      while low < high {
        let middle = low + (high - low) / 2
        if shares[middle] < value { low = middle + 1 } else { high = middle }
      }
      result.ints[row * draws + draw] = Int64(Swift.min(low, size - 1))
    }
  }
  return result
}

/// Running sums of a row divided by its sum, in the tensor's own type.
private func runningShares(_ source: Tensor, _ start: Int, _ size: Int) -> [Double] {
  func shares<Number: BinaryFloatingPoint>(_ weights: UnsafeMutablePointer<Number>) -> [Double] {
    var total: Number = 0
    var sums: [Number] = []
    for i in 0..<size {
      total += weights[start + i]
      sums.append(total)
    }
    return sums.map { Double($0 / total) }
  }
  return source.dtype == .float32 ? shares(source.floats) : shares(source.doubles)
}
