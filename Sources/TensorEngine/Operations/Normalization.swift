import Foundation

// Normalisation and dropout, as functions.

/// Normalises each channel (the second dimension) over the batch, and scales and shifts it.
///
/// - Parameters:
///   - input: Shape [batch, channels] or [batch, channels, …].
///   - runningMean, runningVar: Averages over batches: used when not training, and changed in place when
///     training.
///   - weight, bias: Shape [channels].
///   - training: Whether the batch's own mean and variance are used.
///   - momentum: How much of a batch goes into the running averages.
public func batchNorm(
  _ input: Tensor, runningMean: Tensor? = nil, runningVar: Tensor? = nil, weight: Tensor? = nil,
  bias: Tensor? = nil, training: Bool = false, momentum: Double = 0.1, epsilon: Double = 1e-5
) -> Tensor {
  guard input.rank >= 2, input.dtype.isFloatingPoint else {
    return Failure.tensor(
      "batchNorm",
      "input must be real and have shape [batch, channels, …], not \(input.dtype) "
        + "\(input.shape)",
      "입력은 모양이 [배치, 채널, …]인 실수여야 하는데 \(input.dtype) \(input.shape)입니다")
  }
  let channels = input.shape[1]
  for tensor in [runningMean, runningVar, weight, bias] {
    guard let tensor, tensor.shape != [channels] else { continue }
    return Failure.tensor(
      "batchNorm",
      "\(channels) channels need vectors of \(channels) numbers, not shape \(tensor.shape)",
      "채널 \(channels)개에는 수 \(channels)개인 벡터가 필요한데 모양이 \(tensor.shape)입니다")
  }
  var shape = [Int](repeating: 1, count: input.rank)
  shape[1] = channels
  let others = (0..<input.rank).filter { $0 != 1 }
  let mean: Tensor
  let variance: Tensor
  if training || runningMean == nil || runningVar == nil {
    let samples = channels == 0 ? 0 : input.count / channels
    guard samples > 1 else {
      return Failure.tensor(
        "batchNorm",
        "training needs more than one value per channel, but the input has shape \(input.shape)",
        "학습에는 채널마다 값이 둘 이상 있어야 하는데 입력의 모양은 \(input.shape)입니다",
        help: ("use a larger batch, or eval()", "배치를 키우거나 eval()을 쓰세요"))
    }
    mean = input.mean(dim: others, keepDim: true)
    let distance = input - mean
    variance = (distance * distance).mean(dim: others, keepDim: true)
    if training {
      withoutGradients {
        if let runningMean {
          runningMean.write(
            runningMean * (1 - momentum) + mean.detached().reshape(channels) * momentum)
        }
        if let runningVar {
          let unbiased =
            variance.detached().reshape(channels) * (Double(samples) / Double(samples - 1))
          runningVar.write(runningVar * (1 - momentum) + unbiased * momentum)
        }
      }
    }
  } else {
    mean = (runningMean ?? input).reshape(shape)
    variance = (runningVar ?? input).reshape(shape)
  }
  return normalized(
    "NativeBatchNormBackward0", input, mean, variance, weight?.reshape(shape), bias?.reshape(shape),
    epsilon)
}

private func normalized(
  _ label: String, _ input: Tensor, _ mean: Tensor, _ variance: Tensor, _ weight: Tensor?,
  _ bias: Tensor?, _ epsilon: Double
) -> Tensor {
  var result = (input - mean) * rsqrt(variance + epsilon)
  if let weight { result = result * weight }
  if let bias { result = result + bias }
  return result
}

/// Normalises over the last dimensions, whose sizes are `shape`, and scales and shifts.
public func layerNorm(
  _ input: Tensor, _ shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil,
  epsilon: Double = 1e-5
) -> Tensor {
  guard !shape.isEmpty, input.dtype.isFloatingPoint,
    Array(input.shape.suffix(shape.count)) == shape,
    [weight, bias].allSatisfy({ $0 == nil || $0?.shape == shape })
  else {
    return Failure.tensor(
      "layerNorm", "the last sizes of \(input.shape) are not \(shape)",
      "\(input.shape)의 마지막 크기가 \(shape)이(가) 아닙니다")
  }
  let dims = Array((input.rank - shape.count)..<input.rank)
  let mean = input.mean(dim: dims, keepDim: true)
  let distance = input - mean
  let variance = (distance * distance).mean(dim: dims, keepDim: true)
  return normalized("NativeLayerNormBackward0", input, mean, variance, weight, bias, epsilon)
}

/// Sets elements to zero with probability p and scales the others by 1 / (1 - p), as in training;
/// `training: false` leaves them as they are.
public func dropout(_ input: Tensor, p: Double = 0.5, training: Bool = true) -> Tensor {
  guard p >= 0, p <= 1 else {
    return Failure.tensor(
      "dropout", "the probability lies between 0 and 1, not \(p)", "확률은 0과 1 사이입니다 (\(p))")
  }
  guard training, p > 0 else { return input }
  if p == 1 { return input * 0.0 }
  let mask = bernoulli(1 - p, shape: input.shape).to(input.dtype)
  return input * (mask * Double(1 / Float(1 - p)))
}
