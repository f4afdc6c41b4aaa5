import Foundation

// First values of parameters, in place, with PyTorch's random numbers. Each returns the tensor it has
// filled.

/// How strongly a function between layers shrinks or widens its input, for Kaiming's and Xavier's rules.
/// Names as in PyTorch: "linear", "conv2d", "sigmoid", "tanh", "relu", "leaky_relu", "selu". Others are an
/// error. `slope` is that of leaky ReLU.
public func calculateGain(_ nonlinearity: String, slope: Double = 0.01) -> Double {
  switch nonlinearity {
  case "linear", "conv1d", "conv2d", "conv3d", "conv_transpose1d", "conv_transpose2d", "sigmoid":
    return 1
  case "tanh": return 5.0 / 3
  case "relu": return Foundation.sqrt(2.0)
  case "leaky_relu": return Foundation.sqrt(2.0 / (1 + slope * slope))
  case "selu": return 3.0 / 4
  default:
    _ = Failure.tensor(
      "calculateGain", "\"\(nonlinearity)\" is not a known function",
      "\"\(nonlinearity)\"은(는) 알려진 함수가 아닙니다",
      help: (
        "one of linear, conv2d, sigmoid, tanh, relu, leaky_relu, selu",
        "linear, conv2d, sigmoid, tanh, relu, leaky_relu, selu 가운데 하나"
      ))
    return 1
  }
}

/// How many numbers go into and come out of one element of what the weights compute; nil after a
/// failure.
private func fans(_ tensor: Tensor, _ name: String) -> (fanIn: Int, fanOut: Int)? {
  guard tensor.rank >= 2 else {
    _ = Failure.tensor(
      name, "weights need at least 2 dimensions, but the shape is \(tensor.shape)",
      "가중치는 차원이 2개 이상이어야 하는데 모양이 \(tensor.shape)입니다")
    return nil
  }
  let field = tensor.shape[2...].reduce(1, *)
  return (tensor.shape[1] * field, tensor.shape[0] * field)
}

@discardableResult
private func filled(_ tensor: Tensor, _ name: String, _ fill: (TorchGenerator, Tensor) -> Void)
  -> Tensor
{
  guard tensor.dtype.isFloatingPoint else {
    return Failure.tensor(
      name, "only floating-point tensors can be filled with this, not \(tensor.dtype)",
      "실수 텐서만 이렇게 채울 수 있습니다 (\(tensor.dtype))")
  }
  inPlace(tensor) { fill(EngineContext.current.generator, $0) }
  return tensor
}

/// Uniform random numbers from `low` to `high`.
@discardableResult
public func initUniform(_ tensor: Tensor, low: Double = 0, high: Double = 1) -> Tensor {
  filled(tensor, "initUniform") { $0.fillUniform($1, low, high) }
}

/// Normally distributed random numbers.
@discardableResult
public func initNormal(_ tensor: Tensor, mean: Double = 0, std: Double = 1) -> Tensor {
  guard std >= 0 else {
    return Failure.tensor(
      "initNormal", "std must not be negative: \(std)", "std는 음수일 수 없습니다: \(std)")
  }
  return filled(tensor, "initNormal") { $0.fillNormal($1, mean, std) }
}

/// The same number everywhere.
@discardableResult
public func initConstant(_ tensor: Tensor, _ value: Double) -> Tensor {
  filled(tensor, "initConstant") { _, target in
    if target.dtype == .float32 {
      target.memory(as: Float.self).update(repeating: Float(value), count: target.count)
    } else {
      target.memory(as: Double.self).update(repeating: value, count: target.count)
    }
  }
}

/// Zeros.
@discardableResult
public func initZeros(_ tensor: Tensor) -> Tensor { initConstant(tensor, 0) }

/// Ones.
@discardableResult
public func initOnes(_ tensor: Tensor) -> Tensor { initConstant(tensor, 1) }

/// Xavier's uniform numbers (Glorot and Bengio, 2010): ±gain·√(6 / (fan in + fan out)).
@discardableResult
public func initXavierUniform(_ tensor: Tensor, gain: Double = 1) -> Tensor {
  guard let (fanIn, fanOut) = fans(tensor, "initXavierUniform") else { return .placeholder() }
  let deviation = gain * Foundation.sqrt(2.0 / Double(fanIn + fanOut))
  let bound = Foundation.sqrt(3.0) * deviation
  return initUniform(tensor, low: -bound, high: bound)
}

/// Xavier's normal numbers (Glorot and Bengio, 2010): deviation gain·√(2 / (fan in + fan out)).
@discardableResult
public func initXavierNormal(_ tensor: Tensor, gain: Double = 1) -> Tensor {
  guard let (fanIn, fanOut) = fans(tensor, "initXavierNormal") else { return .placeholder() }
  return initNormal(tensor, std: gain * Foundation.sqrt(2.0 / Double(fanIn + fanOut)))
}

/// The number that Kaiming's rules divide by; nil after a failure.
private func chosenFan(_ tensor: Tensor, _ mode: String, _ name: String) -> Double? {
  guard let (fanIn, fanOut) = fans(tensor, name) else { return nil }
  switch mode {
  case "fan_in": return Double(fanIn)
  case "fan_out": return Double(fanOut)
  default:
    _ = Failure.tensor(
      name, "mode must be \"fan_in\" or \"fan_out\", not \"\(mode)\"",
      "mode는 \"fan_in\" 또는 \"fan_out\"이어야 합니다 (\"\(mode)\")")
    return nil
  }
}

/// Kaiming's uniform numbers (He and others, 2015): ±√3·gain / √fan. `slope` is that of leaky ReLU.
@discardableResult
public func initKaimingUniform(
  _ tensor: Tensor, slope: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu"
) -> Tensor {
  guard let fan = chosenFan(tensor, mode, "initKaimingUniform") else { return .placeholder() }
  let deviation = calculateGain(nonlinearity, slope: slope) / Foundation.sqrt(fan)
  let bound = Foundation.sqrt(3.0) * deviation
  return initUniform(tensor, low: -bound, high: bound)
}

/// Kaiming's normal numbers (He and others, 2015): deviation gain / √fan. `slope` is that of leaky ReLU.
@discardableResult
public func initKaimingNormal(
  _ tensor: Tensor, slope: Double = 0, mode: String = "fan_in", nonlinearity: String = "leaky_relu"
) -> Tensor {
  guard let fan = chosenFan(tensor, mode, "initKaimingNormal") else { return .placeholder() }
  return initNormal(tensor, std: calculateGain(nonlinearity, slope: slope) / Foundation.sqrt(fan))
}

/// Normal random numbers of which only those from `low` to `high` are kept: PyTorch's `trunc_normal_`,
/// with its numbers. Numbers outside are drawn again; where they would be many, uniform ones are accepted
/// with the probability of the normal curve instead. Bounds between which next to nothing lies are
/// an error.
@discardableResult
public func initTruncatedNormal(
  _ tensor: Tensor, mean: Double = 0, std: Double = 1, low: Double = -2, high: Double = 2
) -> Tensor {
  guard mean.isFinite, std > 0, std.isFinite, low < high, low.isFinite, high.isFinite else {
    return Failure.tensor(
      "initTruncatedNormal",
      "std must be positive and low less than high, not std \(std) and \(low) to \(high)",
      "std는 양수이고 low는 high보다 작아야 합니다 (std \(std), \(low)부터 \(high)까지)")
  }
  func share(below x: Double) -> Double {
    (1 + ScalarMath.erf((x - mean) / std / 2.0.squareRoot())) / 2
  }
  let isLikely = share(below: high) - share(below: low) > 0.3
  let peak = -0.5 * ScalarMath.pow((Swift.max(low, Swift.min(mean, high)) - mean) / std, 2)
  return filled(tensor, "initTruncatedNormal") { generator, target in
    func another(_ fill: (Tensor) -> Void) -> Tensor {
      let next = Tensor(uninitialized: target.shape, target.dtype)
      fill(next)
      return next
    }
    // A round: numbers, and which of them must be drawn again.
    func round() -> (Tensor, Tensor) {
      if isLikely {
        let next = another { generator.fillNormal($0, mean, std) }
        return (next, logicalOr(next .< low, next .> high))
      }
      let next = another { generator.fillUniform($0, low, high) }
      let height = ((next - mean) / std).pow(2) * -0.5 - peak
      return (next, log(another { generator.fillUniform($0, 0, 1) }) .> height)
    }
    withoutGradients {
      var (result, isPending) = round()
      var rounds = 1
      while isPending.any() {
        guard rounds < 10_000, EngineContext.current.failure == nil else {
          _ = Failure.tensor(
            "initTruncatedNormal",
            "too little of the normal distribution lies between \(low) and \(high)",
            "\(low)과(와) \(high) 사이에 정규분포가 거의 없습니다")
          break
        }
        let (next, isOutside) = round()
        result = whereTrue(isPending, next, result)
        isPending = logicalAnd(isPending, isOutside)
        rounds += 1
      }
      target.write(result)
    }
  }
}

/// The identity matrix.
@discardableResult
public func initEye(_ tensor: Tensor) -> Tensor {
  guard tensor.rank == 2 else {
    return Failure.tensor(
      "initEye", "the identity is a matrix, but the shape is \(tensor.shape)",
      "항등 행렬은 2차원인데 모양이 \(tensor.shape)입니다")
  }
  let width = tensor.shape[1]
  return filled(tensor, "initEye") { _, target in
    for i in 0..<target.count {
      let value = i / width == i % width ? 1.0 : 0
      if target.dtype == .float32 {
        target.memory(as: Float.self)[i] = Float(value)
      } else {
        target.memory(as: Double.self)[i] = value
      }
    }
  }
}

/// Rows (or columns, if there are more rows) that are orthogonal and of length `gain`, from normal random
/// numbers by Gram and Schmidt's method in double precision (Saxe and others, 2013). The random numbers
/// are PyTorch's; the result agrees with PyTorch's up to rounding.
@discardableResult
public func initOrthogonal(_ tensor: Tensor, gain: Double = 1) -> Tensor {
  guard tensor.rank >= 2, tensor.count > 0 else {
    return Failure.tensor(
      "initOrthogonal",
      "weights need at least 2 dimensions and one element, but the shape is \(tensor.shape)",
      "가중치는 차원이 2개 이상이고 원소가 있어야 하는데 모양이 \(tensor.shape)입니다")
  }
  let rows = tensor.shape[0]
  let columns = tensor.count / rows
  return filled(tensor, "initOrthogonal") { generator, target in
    let random = Tensor(uninitialized: [rows, columns])
    generator.fillNormal(random, 0, 1)
    let values = random.memory(as: Float.self)
    // Vectors along the longer side, one for each index of the shorter one.
    let isWide = rows < columns
    let (count, length) = isWide ? (rows, columns) : (columns, rows)
    var vectors = (0..<count).map { k in
      (0..<length).map { Double(values[isWide ? k * columns + $0 : $0 * columns + k]) }
    }
    for k in 0..<count {
      // Twice, so that rounding of the first pass is removed.
      for _ in 0..<2 {
        for j in 0..<k {
          var product = 0.0
          for i in 0..<length { product += vectors[j][i] * vectors[k][i] }
          for i in 0..<length { vectors[k][i] -= product * vectors[j][i] }
        }
      }
      var square = 0.0
      for value in vectors[k] { square += value * value }
      let size = square.squareRoot()
      if size > 0 { for i in 0..<length { vectors[k][i] /= size } }
    }
    for k in 0..<count {
      for i in 0..<length {
        let position = isWide ? k * columns + i : i * columns + k
        if target.dtype == .float32 {
          target.memory(as: Float.self)[position] = Float(vectors[k][i]) * Float(gain)
        } else {
          target.memory(as: Double.self)[position] = vectors[k][i] * gain
        }
      }
    }
  }
}
