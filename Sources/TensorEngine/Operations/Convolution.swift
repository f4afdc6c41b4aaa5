import TensorKernels

// Convolution. With pictures x, kernels w and results y it is linear in x and in w, and its gradients
// are the two other maps of the same kind: from y and w to x, and from x and y to w. Each of the three
// is a kernel, and the gradients of each are the other two; so derivatives of any order are there.

extension tk_conv {
  /// The shape of the pictures: [batch, channels, height, width].
  var pictureShape: [Int] {
    [Int(batch), Int(in_channels), Int(height), Int(width)]
  }

  /// The shape of the kernels: [outputs, channels / groups, height, width].
  fileprivate var kernelShape: [Int] {
    [Int(out_channels), Int(in_channels / groups), Int(kernel_h), Int(kernel_w)]
  }

  /// The shape of the result: [batch, outputs, rows, columns].
  fileprivate var resultShape: [Int] {
    [Int(batch), Int(out_channels), Int(out_h), Int(out_w)]
  }
}

/// A kernel of convolution: what it reads, and what it writes.
private typealias ConvolutionKernel = (
  Int32, UnsafePointer<tk_conv>?, UnsafeRawPointer?, UnsafeRawPointer?, UnsafeMutableRawPointer?
) -> Bool

private func run(
  _ kernel: ConvolutionKernel, _ plan: tk_conv, _ a: Tensor, _ b: Tensor, _ shape: [Int]
) -> Tensor {
  let result = Tensor(uninitialized: shape, a.dtype)
  let (first, second) = (a.dense, b.dense)
  var plan = plan
  guard kernel(a.kernelType, &plan, first.base, second.base, result.base) else {
    return Failure.tensor(
      "convolution", "there is no memory for windows of pictures of shape \(plan.pictureShape)",
      "모양이 \(plan.pictureShape)인 그림의 창을 둘 메모리가 없습니다")
  }
  return result
}

/// Results from pictures and kernels, plus the bias of each output.
func convolved(_ x: Tensor, _ w: Tensor, bias: Tensor? = nil, plan: tk_conv) -> Tensor {
  let addend = bias?.dense
  let result = run(
    { tk_conv2d($0, $1, $2, $3, addend.map { UnsafeRawPointer($0.base) }, $4) }, plan, x, w,
    plan.resultShape)
  return result.recording(
    "ConvolutionBackward0", [x, w] + (bias.map { [$0] } ?? []), needing: [x, w]
  ) { g in
    [
      x.needsGradient ? convolutionPictures(g, w, plan) : nil,
      w.needsGradient ? convolutionKernels(x, g, plan) : nil,
      bias?.needsGradient == true ? channelSums(g) : nil,
    ]
  }
}

/// The gradient of the pictures from that of the results; a transposed convolution, too.
func convolutionPictures(_ g: Tensor, _ w: Tensor, _ plan: tk_conv) -> Tensor {
  run(tk_conv2d_backward_input, plan, g, w, plan.pictureShape)
    .recording("ConvolutionBackwardBackward0", [g, w]) { h in
      [
        g.needsGradient ? convolved(h, w, plan: plan) : nil,
        w.needsGradient ? convolutionKernels(h, g, plan) : nil,
      ]
    }
}

/// The gradient of the kernels from pictures and the gradient of the results.
func convolutionKernels(_ x: Tensor, _ g: Tensor, _ plan: tk_conv) -> Tensor {
  run(tk_conv2d_backward_weight, plan, x, g, plan.kernelShape)
    .recording("ConvolutionBackwardBackward0", [x, g]) { h in
      [
        x.needsGradient ? convolutionPictures(g, h, plan) : nil,
        g.needsGradient ? convolved(x, h, plan: plan) : nil,
      ]
    }
}

/// Sums of pictures [batch, channels, height, width] over all but the channels.
func channelSums(_ g: Tensor) -> Tensor {
  let source = g.dense
  let result = Tensor(uninitialized: [g.shape[1]], g.dtype)
  _ = tk_channel_sum(
    g.kernelType, Int64(g.shape[0]), Int64(g.shape[1]), Int64(g.shape[2] * g.shape[3]),
    source.base, result.base)
  return result.recording("SumBackward1", [g], needing: []) { [shape = g.shape] h in
    [h.view(-1, 1, 1).expandedView(shape)]
  }
}

/// One number for both directions, or one for each; nil after a failure.
func windowPair(_ name: String, _ what: String, _ values: [Int], least: Int) -> (Int, Int)? {
  guard values.count == 1 || values.count == 2, values.allSatisfy({ $0 >= least && $0 < 1 << 31 })
  else {
    _ = Failure.tensor(
      name, "\(what) must be one or two numbers of at least \(least), not \(values)",
      "\(what)은(는) \(least) 이상인 수 하나나 둘이어야 합니다 (\(values))")
    return nil
  }
  return (values[0], values.count == 2 ? values[1] : values[0])
}

/// Convolution of pictures [batch, channels, height, width] (or one without batch) with kernels of shape
/// [outputs, channels / groups, height, width].
///
/// - Parameters:
///   - bias: Shape [outputs].
///   - stride: How far the kernel moves: one number, or rows and columns.
///   - padding: Zeros around the picture.
///   - dilation: Distance of the kernel's neighbours.
///   - groups: Into how many parts the channels are divided.
public func conv2d(
  _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
  padding: [Int] = [0], dilation: [Int] = [1], groups: Int = 1
) -> Tensor {
  let name = "conv2d"
  guard input.rank == 3 || input.rank == 4, weight.rank == 4 else {
    return Failure.tensor(
      name,
      "pictures must have shape [batch, channels, height, width], but it is \(input.shape) (kernels: "
        + "\(weight.shape))",
      "그림의 모양은 [배치, 채널, 높이, 너비]여야 하는데 \(input.shape)입니다 (커널: \(weight.shape))",
      help: ("add a dimension with unsqueeze(0)", "unsqueeze(0)으로 차원을 더하세요"))
  }
  if input.rank == 3 {
    let result = conv2d(
      input.unsqueeze(0), weight, bias, stride: stride, padding: padding, dilation: dilation,
      groups: groups)
    return result.rank == 4 ? result.squeeze(0) : result
  }
  guard let stride = windowPair(name, "stride", stride, least: 1),
    let padding = windowPair(name, "padding", padding, least: 0),
    let dilation = windowPair(name, "dilation", dilation, least: 1)
  else { return .placeholder() }
  let channels = input.shape[1]
  let outputs = weight.shape[0]
  guard groups >= 1, channels % groups == 0, outputs % groups == 0,
    weight.shape[1] == channels / groups, input.dtype == weight.dtype,
    input.dtype.isFloatingPoint,
    bias.map({ $0.shape == [outputs] && $0.dtype == weight.dtype }) ?? true
  else {
    return Failure.tensor(
      name,
      "kernels of shape \(weight.shape) in \(groups) groups take \(weight.shape[1]) channels for each "
        + "group, but the input has shape \(input.shape) (\(input.dtype), \(weight.dtype))",
      "모양이 \(weight.shape)인 커널은 그룹 \(groups)개마다 채널 \(weight.shape[1])개를 받는데 입력의 모양은 "
        + "\(input.shape)입니다 (\(input.dtype), \(weight.dtype))")
  }
  guard channels > 0, outputs > 0 else {
    return Failure.tensor(
      name, "there are no channels: pictures \(input.shape), kernels \(weight.shape)",
      "채널이 없습니다: 그림 \(input.shape), 커널 \(weight.shape)")
  }
  var plan = convolutionPlan(
    input.shape, weight.shape, stride: stride, padding: padding, dilation: dilation,
    groups: groups)
  guard tk_conv_prepare(&plan) else {
    return Failure.tensor(
      name,
      "the kernel of shape \(weight.shape) is larger than the padded picture of shape \(input.shape)",
      "커널 \(weight.shape)이(가) 여백을 더한 그림 \(input.shape)보다 큽니다")
  }
  // The last one is a row of windows, which the kernels lay out as a matrix.
  let depth = weight.shape[1] * weight.shape[2] * weight.shape[3]
  guard checkedShape(plan.resultShape, name, input.dtype) != nil,
    checkedShape([depth, Int(plan.out_w)], name, input.dtype) != nil
  else { return .placeholder() }
  return convolved(input, weight, bias: bias, plan: plan)
}

/// The geometry of a convolution; `tk_conv_prepare` checks it and adds the result's size.
func convolutionPlan(
  _ pictures: [Int], _ kernels: [Int], stride: (Int, Int), padding: (Int, Int),
  dilation: (Int, Int), groups: Int
) -> tk_conv {
  var plan = tk_conv()
  (plan.batch, plan.in_channels) = (Int64(pictures[0]), Int64(pictures[1]))
  (plan.height, plan.width) = (Int64(pictures[2]), Int64(pictures[3]))
  plan.out_channels = Int64(kernels[0])
  (plan.kernel_h, plan.kernel_w) = (Int64(kernels[2]), Int64(kernels[3]))
  (plan.stride_h, plan.stride_w) = (Int64(stride.0), Int64(stride.1))
  (plan.pad_h, plan.pad_w) = (Int64(padding.0), Int64(padding.1))
  (plan.dilation_h, plan.dilation_w) = (Int64(dilation.0), Int64(dilation.1))
  plan.groups = Int64(groups)
  return plan
}

/// As `conv2d`, with zeros around the picture so that the result has its size (stride 1).
public func conv2dSame(
  _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, dilation: [Int] = [1], groups: Int = 1
) -> Tensor {
  guard weight.rank == 4, let step = windowPair("conv2d", "dilation", dilation, least: 1) else {
    return conv2d(input, weight, bias, dilation: dilation, groups: groups)
  }
  let rows = step.0 * (weight.shape[2] - 1)
  let columns = step.1 * (weight.shape[3] - 1)
  let padded =
    rows % 2 == 0 && columns % 2 == 0
    ? input : input.padded([0, columns % 2, 0, rows % 2])
  return conv2d(
    padded, weight, bias, padding: [Swift.max(0, rows / 2), Swift.max(0, columns / 2)],
    dilation: dilation, groups: groups)
}

/// Convolution of signals [batch, channels, length] with kernels [outputs, channels / groups, length].
public func conv1d(
  _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: Int = 1, padding: Int = 0,
  dilation: Int = 1, groups: Int = 1
) -> Tensor {
  guard input.rank == 2 || input.rank == 3, weight.rank == 3 else {
    return Failure.tensor(
      "conv1d", "signals must have shape [batch, channels, length], but it is \(input.shape)",
      "신호의 모양은 [배치, 채널, 길이]여야 하는데 \(input.shape)입니다")
  }
  let result = conv2d(
    input.unsqueeze(-2), weight.unsqueeze(-2), bias, stride: [1, stride], padding: [0, padding],
    dilation: [1, dilation], groups: groups)
  return result.rank >= 3 ? result.squeeze(-2) : result
}
