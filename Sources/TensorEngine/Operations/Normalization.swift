import TensorKernels

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
      "the input of shape \(input.shape) has \(channels) channels (its second size), but a vector of "
        + "shape \(tensor.shape) is given for them",
      "모양이 \(input.shape)인 입력은 채널(둘째 크기)이 \(channels)개인데, 채널마다의 값은 모양이 \(tensor.shape)입니다",
      help: (
        "give the layer as many features as the input has channels: \(channels)",
        "층의 특성 수를 입력의 채널 수와 같게 하세요: \(channels)"
      ))
  }
  for tensor in [weight, bias] {
    guard let tensor, tensor.dtype != input.dtype else { continue }
    return refuseTypes("batchNorm", input, tensor)
  }
  let inner = input.shape[2...].reduce(1, *)
  let batch = input.shape[0]
  let x = input.dense
  let mean: Tensor
  let variance: Tensor
  let isOwn = training || runningMean == nil || runningVar == nil
  if isOwn {
    let samples = batch * inner
    guard samples > 1 else {
      return Failure.tensor(
        "batchNorm",
        "training needs more than one value per channel, but the input has shape \(input.shape)",
        "학습에는 채널마다 값이 둘 이상 있어야 하는데 입력의 모양은 \(input.shape)입니다",
        help: ("use a larger batch, or eval()", "배치를 키우거나 eval()을 쓰세요"))
    }
    mean = Tensor(uninitialized: [channels], input.dtype)
    variance = Tensor(uninitialized: [channels], input.dtype)
    _ = tk_channel_stats(
      input.kernelType, Int64(batch), Int64(channels), Int64(inner), x.base, mean.base,
      variance.base)
    if training {
      withoutGradients {
        if let runningMean {
          runningMean.write(
            runningMean.dense * (1 - momentum) + mean.to(runningMean.dtype) * momentum)
        }
        if let runningVar {
          let unbiased = variance * (Double(samples) / Double(samples - 1))
          runningVar.write(
            runningVar.dense * (1 - momentum) + unbiased.to(runningVar.dtype) * momentum)
        }
      }
    }
  } else {
    mean = (runningMean ?? input).dense.detached().converted(input.dtype)
    variance = (runningVar ?? input).dense.detached().converted(input.dtype)
  }
  let result = Tensor(uninitialized: .contiguous(input.shape), input.dtype)
  let inverse = Tensor(uninitialized: [channels], input.dtype)
  let (scale, shift) = (weight?.dense, bias?.dense)
  _ = tk_batch_norm(
    input.kernelType, Int64(batch), Int64(channels), Int64(inner), x.base, mean.base,
    variance.base, scale?.address, shift?.address, epsilon, result.base, inverse.base)
  return result.recording(
    "NativeBatchNormBackward0", [input] + [weight, bias].compactMap { $0 },
    needing: [input] + (weight.map { [$0] } ?? [])
  ) { g in
    var shape = [Int](repeating: 1, count: input.rank)
    shape[1] = channels
    let others = (0..<input.rank).filter { $0 != 1 }
    if EngineContext.current.recordsGradients {
      let fixed = isOwn ? nil : (mean.reshape(shape), inverse.reshape(shape))
      return normalizationGradients(
        input, g, weight?.reshape(shape), over: others, others, fixed, epsilon, weight, bias)
    }
    let gradients = NormalizationGradients(input, weight, bias)
    let (x, change, scale) = (input.dense, g.dense, weight?.dense)
    _ = tk_batch_norm_backward(
      input.kernelType, Int64(batch), Int64(channels), Int64(inner), x.base, change.base,
      mean.base, inverse.base, scale?.address, isOwn, gradients.input?.base,
      gradients.weight?.base, gradients.bias?.base)
    return gradients.list(hasWeight: weight != nil, hasBias: bias != nil)
  }
}

extension Tensor {
  /// The memory of a contiguous tensor, for kernels that may do without.
  fileprivate var address: UnsafeRawPointer { UnsafeRawPointer(base) }
}

private func refuseTypes(_ name: String, _ input: Tensor, _ other: Tensor) -> Tensor {
  Failure.tensor(
    name, "the input is \(input.dtype), but the parameters are \(other.dtype)",
    "입력은 \(input.dtype)인데 매개변수는 \(other.dtype)입니다",
    help: ("convert the input: .to(\(other.dtype))", "입력을 변환하세요: .to(\(other.dtype))"))
}

/// Memory for the gradients of a normalisation, where they are wanted.
private struct NormalizationGradients {
  let input: Tensor?
  let weight: Tensor?
  let bias: Tensor?

  init(_ input: Tensor, _ weight: Tensor?, _ bias: Tensor?) {
    self.input =
      input.needsGradient ? Tensor(uninitialized: .contiguous(input.shape), input.dtype) : nil
    func memory(_ parameter: Tensor?) -> Tensor? {
      guard let parameter, parameter.needsGradient else { return nil }
      return Tensor(uninitialized: .contiguous(parameter.shape), input.dtype)
    }
    self.weight = memory(weight)
    self.bias = memory(bias)
  }

  /// In the order of the recorded inputs.
  func list(hasWeight: Bool, hasBias: Bool) -> [Tensor?] {
    [input] + (hasWeight ? [weight] : []) + (hasBias ? [bias] : [])
  }
}

/// The same in recorded operations, for second derivatives. With y = (x - mean) r, where r is one over
/// the root of the variance plus epsilon, and h the gradient of y: r (h - mean(h) - y mean(h y)).
/// `fixed` are mean and r that do not depend on x.
private func normalizationGradients(
  _ x: Tensor, _ g: Tensor, _ weight: Tensor?, over dims: [Int], _ parameterDims: [Int],
  _ fixed: (Tensor, Tensor)?, _ epsilon: Double, _ parameter: Tensor?, _ bias: Tensor?
) -> [Tensor?] {
  let distance = x - (fixed?.0 ?? x.mean(dim: dims, keepDim: true))
  let inverse =
    fixed?.1 ?? rsqrt((distance * distance).mean(dim: dims, keepDim: true) + epsilon)
  let y = distance * inverse
  let h = weight.map { g * $0 } ?? g
  var toInput = h * inverse
  if fixed == nil {
    let rest = h.mean(dim: dims, keepDim: true) + y * (h * y).mean(dim: dims, keepDim: true)
    toInput = (h - rest) * inverse
  }
  func summed(_ all: Tensor, _ shape: [Int]) -> Tensor {
    parameterDims.isEmpty ? all.reshape(shape) : all.sum(dim: parameterDims).reshape(shape)
  }
  return [toInput] + (parameter.map { [summed(g * y, $0.shape)] } ?? [])
    + (bias.map { [summed(g, $0.shape)] } ?? [])
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
  for tensor in [weight, bias] {
    guard let tensor, tensor.dtype != input.dtype else { continue }
    return refuseTypes("layerNorm", input, tensor)
  }
  let size = shape.reduce(1, *)
  let rows = input.shape.dropLast(shape.count).reduce(1, *)
  let x = input.dense
  let result = Tensor(uninitialized: .contiguous(input.shape), input.dtype)
  let mean = Tensor(uninitialized: [rows], input.dtype)
  let inverse = Tensor(uninitialized: [rows], input.dtype)
  let (scale, shift) = (weight?.dense, bias?.dense)
  _ = tk_layer_norm(
    input.kernelType, Int64(rows), Int64(size), x.base, scale?.address, shift?.address, epsilon,
    result.base, mean.base, inverse.base)
  return result.recording(
    "NativeLayerNormBackward0", [input] + [weight, bias].compactMap { $0 },
    needing: [input] + (weight.map { [$0] } ?? [])
  ) { g in
    let outer = input.rank - shape.count
    if EngineContext.current.recordsGradients {
      return normalizationGradients(
        input, g, weight, over: Array(outer..<input.rank), Array(0..<outer), nil, epsilon, weight,
        bias)
    }
    let gradients = NormalizationGradients(input, weight, bias)
    let (x, change, scale) = (input.dense, g.dense, weight?.dense)
    _ = tk_layer_norm_backward(
      input.kernelType, Int64(rows), Int64(size), x.base, change.base, mean.base,
      inverse.base, scale?.address, gradients.input?.base, gradients.weight?.base,
      gradients.bias?.base)
    return gradients.list(hasWeight: weight != nil, hasBias: bias != nil)
  }
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
  let mask = bernoulli(1 - p, shape: input.shape).to(input.dtype).placed(with: [input])
  return input * (mask * Double(1 / Float(1 - p)))
}
