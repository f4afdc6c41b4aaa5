import TensorKernels

// Pooling: the largest element, or the mean, of windows of pictures. Means are linear, so that each way's
// gradient is the other way; a maximum hands its gradient back to the place it came from.

extension tk_pool {
  /// The shape of the results of pictures of a shape.
  fileprivate func resultShape(_ pictures: [Int]) -> [Int] {
    Array(pictures.dropLast(2)) + [Int(out_h), Int(out_w)]
  }
}

private func poolingPlan(
  _ name: String, _ input: Tensor, _ kernel: [Int], _ stride: [Int], _ padding: [Int],
  _ dilation: [Int] = [1]
) -> tk_pool? {
  guard input.rank == 3 || input.rank == 4, input.dtype.isFloatingPoint else {
    _ = Failure.tensor(
      name,
      "pictures must be real and have shape [batch, channels, height, width], not \(input.dtype) "
        + "\(input.shape)",
      "그림은 모양이 [배치, 채널, 높이, 너비]인 실수여야 하는데 \(input.dtype) \(input.shape)입니다")
    return nil
  }
  guard let kernel = windowPair(name, "kernelSize", kernel, least: 1),
    let stride = stride.isEmpty ? kernel : windowPair(name, "stride", stride, least: 1),
    let padding = windowPair(name, "padding", padding, least: 0),
    let dilation = windowPair(name, "dilation", dilation, least: 1)
  else { return nil }
  guard padding.0 <= kernel.0 / 2, padding.1 <= kernel.1 / 2 else {
    _ = Failure.tensor(
      name, "padding \(padding) may be at most half of the kernel \(kernel)",
      "여백 \(padding)은(는) 커널 \(kernel)의 절반까지입니다")
    return nil
  }
  var plan = tk_pool()
  plan.planes = Int64(input.shape.dropLast(2).reduce(1, *))
  (plan.height, plan.width) = (
    Int64(input.shape[input.rank - 2]), Int64(input.shape[input.rank - 1])
  )
  (plan.kernel_h, plan.kernel_w) = (Int64(kernel.0), Int64(kernel.1))
  (plan.stride_h, plan.stride_w) = (Int64(stride.0), Int64(stride.1))
  (plan.pad_h, plan.pad_w) = (Int64(padding.0), Int64(padding.1))
  (plan.dilation_h, plan.dilation_w) = (Int64(dilation.0), Int64(dilation.1))
  func windows(_ size: Int64, _ kernel: Int64, _ stride: Int64, _ padding: Int64, _ dilation: Int64)
    -> Int64
  {
    let room = size + 2 * padding - dilation * (kernel - 1) - 1
    return room < 0 ? 0 : room / stride + 1
  }
  plan.out_h = windows(plan.height, plan.kernel_h, plan.stride_h, plan.pad_h, plan.dilation_h)
  plan.out_w = windows(plan.width, plan.kernel_w, plan.stride_w, plan.pad_w, plan.dilation_w)
  guard plan.out_h > 0, plan.out_w > 0 else {
    _ = Failure.tensor(
      name, "the window \(kernel) is larger than the padded picture of shape \(input.shape)",
      "창 \(kernel)이(가) 여백을 더한 그림 \(input.shape)보다 큽니다")
    return nil
  }
  return plan
}

/// The largest element of each window of pictures [batch, channels, height, width]; the first in row
/// order where several are equal.
///
/// - Parameters:
///   - kernelSize: The window: one number, or rows and columns.
///   - stride: How far the window moves; empty for its own size.
///   - padding: How far it reaches beyond the picture.
public func maxPool2d(
  _ input: Tensor, _ kernelSize: [Int], stride: [Int] = [], padding: [Int] = [0],
  dilation: [Int] = [1]
) -> Tensor {
  guard let plan = poolingPlan("maxPool2d", input, kernelSize, stride, padding, dilation) else {
    return .placeholder()
  }
  let target = plan.resultShape(input.shape)
  // Places are whole numbers of eight bytes.
  guard checkedShape(target, "maxPool2d", .int64) != nil else { return .placeholder() }
  let source = input.dense
  let result = Tensor(uninitialized: target, input.dtype)
  let places = Tensor(uninitialized: target, .int64)
  var window = plan
  _ = tk_max_pool(input.kernelType, &window, source.base, result.base, places.ints)
  return result.recording("MaxPool2DWithIndicesBackward0", [input], needing: []) {
    [shape = input.shape] g in [handedBack(g, to: shape, places, plan)]
  }
}

/// Zeros with the gradients of maxima added at the places where they came from.
private func handedBack(_ g: Tensor, to shape: [Int], _ places: Tensor, _ plan: tk_pool) -> Tensor {
  let source = g.dense
  let result = Tensor(uninitialized: shape, g.dtype)
  var window = plan
  _ = tk_max_pool_backward(g.kernelType, &window, source.base, places.ints, result.base)
  return result.recording("MaxPool2DBackwardBackward0", [g], needing: []) { [target = g.shape] h in
    // A window that misses the picture has no place: -1.
    let planes = Int(plan.planes)
    let index = places.view(planes, -1)
    let values = h.reshape(planes, -1).gather(dim: 1, index: index.clamped(min: 0).long())
    return [(values * (index .>= 0).converted(g.dtype)).reshape(target)]
  }
}

/// The mean of each window of pictures [batch, channels, height, width].
///
/// `countIncludePad` divides by the whole window also where it reaches beyond the picture.
public func avgPool2d(
  _ input: Tensor, _ kernelSize: [Int], stride: [Int] = [], padding: [Int] = [0],
  countIncludePad: Bool = true
) -> Tensor {
  guard var plan = poolingPlan("avgPool2d", input, kernelSize, stride, padding) else {
    return .placeholder()
  }
  plan.count_padding = countIncludePad
  return means(
    ("AvgPool2DBackward0", "AvgPool2DBackwardBackward0"), input, plan, tk_avg_pool,
    tk_avg_pool_backward)
}

/// A kernel of means, or of their gradients.
private typealias MeanKernel = (
  Int32, UnsafePointer<tk_pool>?, UnsafeRawPointer?, UnsafeMutableRawPointer?
) -> Bool

/// Means of windows. The names are those of the gradient and of its gradient.
private func means(
  _ names: (String, String), _ input: Tensor, _ plan: tk_pool, _ forward: @escaping MeanKernel,
  _ backward: @escaping MeanKernel
) -> Tensor {
  let target = plan.resultShape(input.shape)
  guard checkedShape(target, "pool", input.dtype) != nil else { return .placeholder() }
  func pooled(_ x: Tensor, _ kernel: MeanKernel, _ shape: [Int]) -> Tensor {
    let source = x.dense
    let result = Tensor(uninitialized: shape, x.dtype)
    var window = plan
    _ = kernel(x.kernelType, &window, source.base, result.base)
    return result
  }
  return pooled(input, forward, target).recording(names.0, [input], needing: []) {
    [shape = input.shape] g in
    [
      pooled(g, backward, shape).recording(names.1, [g], needing: []) { h in
        [means(names, h, plan, forward, backward)]
      }
    ]
  }
}

/// The means of parts of pictures [batch, channels, height, width], so many that the result has the
/// size asked for.
public func adaptiveAvgPool2d(_ input: Tensor, _ outputSize: [Int]) -> Tensor {
  guard input.rank == 3 || input.rank == 4, input.dtype.isFloatingPoint, input.count > 0,
    let size = windowPair("adaptiveAvgPool2d", "outputSize", outputSize, least: 1)
  else {
    return Failure.tensor(
      "adaptiveAvgPool2d",
      "pictures must be real and have shape [batch, channels, height, width], not \(input.dtype) "
        + "\(input.shape)",
      "그림은 모양이 [배치, 채널, 높이, 너비]인 실수여야 하는데 \(input.dtype) \(input.shape)입니다")
  }
  let (height, width) = (input.shape[input.rank - 2], input.shape[input.rank - 1])
  var plan = tk_pool()
  plan.planes = Int64(input.shape.dropLast(2).reduce(1, *))
  (plan.height, plan.width) = (Int64(height), Int64(width))
  (plan.out_h, plan.out_w) = (Int64(size.0), Int64(size.1))
  return means(
    ("AdaptiveAvgPool2DBackward0", "AdaptiveAvgPool2DBackwardBackward0"), input, plan,
    tk_adaptive_avg_pool, tk_adaptive_avg_pool_backward)
}
