import TensorKernels

/// The transposed convolution: kernels of shape [channels, outputs, height, width] paint a picture for
/// each input pixel. It is the gradient of `conv2d` with respect to its input.
public func convTranspose2d(
  _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
  padding: [Int] = [0], outputPadding: [Int] = [0], dilation: [Int] = [1]
) -> Tensor {
  let name = "convTranspose2d"
  guard input.rank == 4, weight.rank == 4, input.shape[1] == weight.shape[0],
    input.dtype == weight.dtype, input.dtype.isFloatingPoint,
    input.shape[1] > 0, weight.shape[1] > 0,
    bias.map({ $0.shape == [weight.shape[1]] && $0.dtype == weight.dtype }) ?? true
  else {
    return Failure.tensor(
      name,
      "input of shape \(input.shape) does not fit kernels of shape \(weight.shape): [batch, channels, "
        + "height, width] and [channels, outputs, height, width] are needed",
      "모양이 \(input.shape)인 입력은 모양이 \(weight.shape)인 커널에 맞지 않습니다")
  }
  guard let stride = windowPair(name, "stride", stride, least: 1),
    let padding = windowPair(name, "padding", padding, least: 0),
    let extra = windowPair(name, "outputPadding", outputPadding, least: 0),
    let dilation = windowPair(name, "dilation", dilation, least: 1)
  else { return .placeholder() }
  let (rows, columns) = (input.shape[2], input.shape[3])
  let kernel = (weight.shape[2], weight.shape[3])
  func size(_ n: Int, _ k: Int, _ s: Int, _ p: Int, _ d: Int, _ e: Int) -> Int {
    let (reach, isFar) = (n - 1).multipliedReportingOverflow(by: s)
    let (window, isWide) = (k - 1).multipliedReportingOverflow(by: d)
    // Beyond any memory: refused below.
    guard !isFar, !isWide, reach < 1 << 60, window < 1 << 60 else { return 1 << 60 }
    return reach - 2 * p + window + e + 1
  }
  let height = size(rows, kernel.0, stride.0, padding.0, dilation.0, extra.0)
  let width = size(columns, kernel.1, stride.1, padding.1, dilation.1, extra.1)
  let outputs = weight.shape[1]
  let target = [input.shape[0], outputs, height, width]
  guard height > 0, width > 0, rows > 0, columns > 0,
    kernel.0 > 0, kernel.1 > 0
  else {
    return Failure.tensor(
      name, "nothing is left of the picture: \(target)", "그림에 남는 것이 없습니다: \(target)")
  }
  guard checkedShape(target, name, input.dtype) != nil else { return .placeholder() }
  // The convolution that leads back: from the result to the input.
  var plan = convolutionPlan(
    target, weight.shape, stride: stride, padding: padding, dilation: dilation, groups: 1)
  guard tk_conv_prepare(&plan), plan.out_h == rows, plan.out_w == columns else {
    return Failure.tensor(
      name, "the output padding must be smaller than the stride", "출력 여백은 보폭보다 작아야 합니다")
  }
  guard
    checkedShape([outputs * kernel.0 * kernel.1, columns], name, input.dtype) != nil
  else { return .placeholder() }
  let inputs = [input, weight] + (bias.map { [$0] } ?? [])
  let result = withoutGradients {
    let painted = convolutionPictures(input, weight, plan)
    return bias.map { painted + $0.view(-1, 1, 1) } ?? painted
  }
  return result.recording("ConvolutionBackward0", inputs, needing: [input, weight]) { g in
    [
      input.needsGradient ? convolved(g, weight, plan: plan) : nil,
      weight.needsGradient ? convolutionKernels(g, input, plan) : nil,
      bias?.needsGradient == true ? channelSums(g) : nil,
    ]
  }
}
