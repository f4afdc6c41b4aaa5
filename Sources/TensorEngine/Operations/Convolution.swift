import TensorKernels

// Convolution and pooling. A convolution is a matrix product of the weights and of the windows laid out
// as columns (im2col); its gradients are the two other products. Windows are laid out in a fixed order,
// so that the bits do not depend on anything else.

/// Sizes of a two-dimensional window and how it moves.
struct WindowPlan {
  var height: Int
  var width: Int
  var kernel: (Int, Int)
  var stride: (Int, Int)
  var padding: (Int, Int)
  var dilation: (Int, Int)

  var rows: Int { extent(height, kernel.0, stride.0, padding.0, dilation.0) }
  var columns: Int { extent(width, kernel.1, stride.1, padding.1, dilation.1) }

  private func extent(_ size: Int, _ kernel: Int, _ stride: Int, _ padding: Int, _ dilation: Int)
    -> Int
  {
    let room = size + 2 * padding - dilation * (kernel - 1) - 1
    return room < 0 ? 0 : room / stride + 1
  }

  /// Calls with each place of each window that lies in the picture: the place's number in the window,
  /// the window's number, and the place in the picture.
  func forEachPlace(_ body: (_ place: Int, _ window: Int, _ source: Int) -> Void) {
    let (rows, columns) = (rows, columns)
    for y in 0..<kernel.0 {
      for x in 0..<kernel.1 {
        for r in 0..<rows {
          let sourceRow = r * stride.0 - padding.0 + y * dilation.0
          guard sourceRow >= 0, sourceRow < height else { continue }
          for c in 0..<columns {
            let sourceColumn = c * stride.1 - padding.1 + x * dilation.1
            guard sourceColumn >= 0, sourceColumn < width else { continue }
            body(y * kernel.1 + x, r * columns + c, sourceRow * width + sourceColumn)
          }
        }
      }
    }
  }
}

/// One number for both directions, or one for each; nil after a failure.
private func pair(_ name: String, _ what: String, _ values: [Int], least: Int) -> (Int, Int)? {
  guard values.count == 1 || values.count == 2, values.allSatisfy({ $0 >= least && $0 < 1 << 31 })
  else {
    _ = Failure.tensor(
      name, "\(what) must be one or two numbers of at least \(least), not \(values)",
      "\(what)은(는) \(least) 이상인 수 하나나 둘이어야 합니다 (\(values))")
    return nil
  }
  return (values[0], values.count == 2 ? values[1] : values[0])
}

extension Tensor {
  /// The windows of a picture [channels, height, width] as columns: [channels * places, windows].
  fileprivate func columns(_ plan: WindowPlan, channels: Int, from start: Int) -> Tensor {
    let places = plan.kernel.0 * plan.kernel.1
    let windows = plan.rows * plan.columns
    let result = filled(.contiguous([channels * places, windows]), 0, dtype)
    let area = plan.height * plan.width
    for channel in 0..<channels {
      let source = start + channel * area
      let target = channel * places * windows
      if dtype == .float32 {
        let (from, to) = (floats + source, result.floats + target)
        plan.forEachPlace { to[$0 * windows + $1] = from[$2] }
      } else {
        let (from, to) = (doubles + source, result.doubles + target)
        plan.forEachPlace { to[$0 * windows + $1] = from[$2] }
      }
    }
    return result
  }

  /// Adds columns back to the places they came from.
  fileprivate func addColumns(_ columns: Tensor, _ plan: WindowPlan, channels: Int, at start: Int) {
    let places = plan.kernel.0 * plan.kernel.1
    let windows = plan.rows * plan.columns
    let area = plan.height * plan.width
    for channel in 0..<channels {
      let target = start + channel * area
      let source = channel * places * windows
      if dtype == .float32 {
        let (from, to) = (columns.floats + source, floats + target)
        plan.forEachPlace { to[$2] += from[$0 * windows + $1] }
      } else {
        let (from, to) = (columns.doubles + source, doubles + target)
        plan.forEachPlace { to[$2] += from[$0 * windows + $1] }
      }
    }
  }

  /// Rows `start ..< start + rows` of a contiguous block as a matrix.
  fileprivate func matrix(_ start: Int, _ rows: Int, _ columns: Int) -> Tensor {
    Tensor(
      storage: storage, offset: offset + start, layout: .contiguous(rows, columns), dtype: dtype)
  }
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
  guard let stride = pair(name, "stride", stride, least: 1),
    let padding = pair(name, "padding", padding, least: 0),
    let dilation = pair(name, "dilation", dilation, least: 1)
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
  let plan = WindowPlan(
    height: input.shape[2], width: input.shape[3], kernel: (weight.shape[2], weight.shape[3]),
    stride: stride, padding: padding, dilation: dilation)
  guard plan.rows > 0, plan.columns > 0, weight.shape[2] > 0, weight.shape[3] > 0 else {
    return Failure.tensor(
      name,
      "the kernel of shape \(weight.shape) is larger than the padded picture of shape \(input.shape)",
      "커널 \(weight.shape)이(가) 여백을 더한 그림 \(input.shape)보다 큽니다")
  }
  let target = [input.shape[0], outputs, plan.rows, plan.columns]
  let places = weight.shape[2] * weight.shape[3]
  guard checkedShape(target, name, input.dtype) != nil,
    checkedShape([channels / groups * places, plan.rows * plan.columns], name, input.dtype) != nil
  else { return .placeholder() }
  return convolution(input, weight, bias, plan, groups, target)
}

private func convolution(
  _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ plan: WindowPlan, _ groups: Int,
  _ target: [Int]
) -> Tensor {
  let (batch, outputs) = (target[0], target[1])
  let windows = plan.rows * plan.columns
  let area = plan.height * plan.width
  let inside = input.shape[1] / groups
  let outside = outputs / groups
  let depth = inside * plan.kernel.0 * plan.kernel.1
  let x = input.dense
  let w = weight.dense
  let result = Tensor(uninitialized: target, input.dtype)
  for b in 0..<batch {
    for group in 0..<groups {
      let columns = x.columns(
        plan, channels: inside, from: (b * groups + group) * inside * area)
      let part = gemm(w.matrix(group * outside * depth, outside, depth), columns)
      let start = (b * groups + group) * outside * windows
      (result.base + start * input.dtype.size).copyMemory(
        from: part.base, byteCount: outside * windows * input.dtype.size)
    }
  }
  if let bias { result.write(elementwise("conv2d", .add, result, bias.detached().view(-1, 1, 1))) }
  result.storage.version = 0
  let inputs = bias.map { [input, weight, $0] } ?? [input, weight]
  return result.recording("ConvolutionBackward0", inputs, once: true) { g in
    let toInput = input.needsGradient ? filled(.contiguous(x.shape), 0, g.dtype) : nil
    let toWeight = weight.needsGradient ? filled(.contiguous(w.shape), 0, g.dtype) : nil
    for b in 0..<batch {
      for group in 0..<groups {
        let upstream = g.matrix((b * groups + group) * outside * windows, outside, windows)
        let start = (b * groups + group) * inside * area
        if let toWeight {
          let columns = x.columns(plan, channels: inside, from: start)
          let part = toWeight.matrix(group * outside * depth, outside, depth)
          part.write(
            elementwise("conv2d", .add, part, gemm(upstream, columns, transposeB: true)))
        }
        if let toInput {
          let columns = gemm(
            w.matrix(group * outside * depth, outside, depth), upstream, transposeA: true)
          toInput.addColumns(columns, plan, channels: inside, at: start)
        }
      }
    }
    return [toInput, toWeight, bias.map { _ in g.sum(dim: [0, 2, 3]) }]
  }
}

/// As `conv2d`, with zeros around the picture so that the result has its size (stride 1).
public func conv2dSame(
  _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, dilation: [Int] = [1], groups: Int = 1
) -> Tensor {
  guard weight.rank == 4, let step = pair("conv2d", "dilation", dilation, least: 1) else {
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

/// The transposed convolution: kernels of shape [channels, outputs, height, width] paint a picture for
/// each input pixel. It is the gradient of `conv2d` with respect to its input.
public func convTranspose2d(
  _ input: Tensor, _ weight: Tensor, _ bias: Tensor? = nil, stride: [Int] = [1],
  padding: [Int] = [0], outputPadding: [Int] = [0], dilation: [Int] = [1]
) -> Tensor {
  let name = "convTranspose2d"
  guard input.rank == 4, weight.rank == 4, input.shape[1] == weight.shape[0],
    input.dtype == weight.dtype, input.dtype.isFloatingPoint,
    bias.map({ $0.shape == [weight.shape[1]] && $0.dtype == weight.dtype }) ?? true
  else {
    return Failure.tensor(
      name,
      "input of shape \(input.shape) does not fit kernels of shape \(weight.shape): [batch, channels, "
        + "height, width] and [channels, outputs, height, width] are needed",
      "모양이 \(input.shape)인 입력은 모양이 \(weight.shape)인 커널에 맞지 않습니다")
  }
  guard let stride = pair(name, "stride", stride, least: 1),
    let padding = pair(name, "padding", padding, least: 0),
    let extra = pair(name, "outputPadding", outputPadding, least: 0),
    let dilation = pair(name, "dilation", dilation, least: 1)
  else { return .placeholder() }
  let (rows, columns) = (input.shape[2], input.shape[3])
  let kernel = (weight.shape[2], weight.shape[3])
  func size(_ n: Int, _ k: Int, _ s: Int, _ p: Int, _ d: Int, _ e: Int) -> Int {
    let (a, o) = (n - 1).multipliedReportingOverflow(by: s)
    return o ? Int.max : a - 2 * p + d * (k - 1) + e + 1
  }
  let height = size(rows, kernel.0, stride.0, padding.0, dilation.0, extra.0)
  let width = size(columns, kernel.1, stride.1, padding.1, dilation.1, extra.1)
  let outputs = weight.shape[1]
  let target = [input.shape[0], outputs, height, width]
  guard height > 0, width > 0, rows > 0, columns > 0 else {
    return Failure.tensor(
      name, "nothing is left of the picture: \(target)", "그림에 남는 것이 없습니다: \(target)")
  }
  guard checkedShape(target, name, input.dtype) != nil else { return .placeholder() }
  let plan = WindowPlan(
    height: height, width: width, kernel: kernel, stride: stride, padding: padding,
    dilation: dilation)
  guard plan.rows == rows, plan.columns == columns else {
    return Failure.tensor(
      name, "the output padding must be smaller than the stride", "출력 여백은 보폭보다 작아야 합니다")
  }
  let (batch, channels) = (input.shape[0], input.shape[1])
  let depth = outputs * kernel.0 * kernel.1
  let x = input.dense
  let w = weight.dense.reshaped([channels, depth])
  let result = filled(.contiguous(target), 0, input.dtype)
  for b in 0..<batch {
    let part = gemm(
      w, x.matrix(b * channels * rows * columns, channels, rows * columns), transposeA: true)
    result.addColumns(part, plan, channels: outputs, at: b * outputs * height * width)
  }
  if let bias { result.write(elementwise(name, .add, result, bias.detached().view(-1, 1, 1))) }
  result.storage.version = 0
  let inputs = bias.map { [input, weight, $0] } ?? [input, weight]
  return result.recording("ConvolutionBackward0", inputs, once: true) { g in
    let toInput = Tensor(uninitialized: .contiguous(x.shape), g.dtype)
    let toWeight = filled(.contiguous([channels, depth]), 0, g.dtype)
    for b in 0..<batch {
      let windows = g.columns(plan, channels: outputs, from: b * outputs * height * width)
      let part = gemm(w, windows)
      let start = b * channels * rows * columns
      toInput.matrix(start, channels, rows * columns).write(part)
      toWeight.write(
        elementwise(
          name, .add, toWeight,
          gemm(x.matrix(start, channels, rows * columns), windows, transposeB: true)))
    }
    return [toInput, toWeight.reshaped(weight.shape), bias.map { _ in g.sum(dim: [0, 2, 3]) }]
  }
}

private func poolingPlan(
  _ name: String, _ input: Tensor, _ kernel: [Int], _ stride: [Int], _ padding: [Int],
  _ dilation: [Int] = [1]
) -> WindowPlan? {
  guard input.rank == 3 || input.rank == 4, input.dtype.isFloatingPoint else {
    _ = Failure.tensor(
      name,
      "pictures must be real and have shape [batch, channels, height, width], not \(input.dtype) "
        + "\(input.shape)",
      "그림은 모양이 [배치, 채널, 높이, 너비]인 실수여야 하는데 \(input.dtype) \(input.shape)입니다")
    return nil
  }
  guard let kernel = pair(name, "kernelSize", kernel, least: 1),
    let stride = stride.isEmpty ? kernel : pair(name, "stride", stride, least: 1),
    let padding = pair(name, "padding", padding, least: 0),
    let dilation = pair(name, "dilation", dilation, least: 1)
  else { return nil }
  guard padding.0 <= kernel.0 / 2, padding.1 <= kernel.1 / 2 else {
    _ = Failure.tensor(
      name, "padding \(padding) may be at most half of the kernel \(kernel)",
      "여백 \(padding)은(는) 커널 \(kernel)의 절반까지입니다")
    return nil
  }
  let plan = WindowPlan(
    height: input.shape[input.rank - 2], width: input.shape[input.rank - 1], kernel: kernel,
    stride: stride, padding: padding, dilation: dilation)
  guard plan.rows > 0, plan.columns > 0 else {
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
  let windows = plan.rows * plan.columns
  let area = plan.height * plan.width
  let target = Array(input.shape.dropLast(2)) + [plan.rows, plan.columns]
  guard checkedShape(target, "maxPool2d", input.dtype) != nil else { return .placeholder() }
  let x = input.dense
  let pictures = target.dropLast(2).reduce(1, *)
  let result = filled(.contiguous(target), -.infinity, input.dtype)
  var best = [Int](repeating: -1, count: pictures * windows)
  for picture in 0..<pictures {
    func run<T: BinaryFloatingPoint>(_ from: UnsafePointer<T>, _ to: UnsafeMutablePointer<T>) {
      plan.forEachPlace { _, window, source in
        let value = from[source]
        if best[picture * windows + window] < 0 || value > to[window]
          || value.isNaN && !to[window].isNaN
        {
          to[window] = value
          best[picture * windows + window] = picture * area + source
        }
      }
    }
    if input.dtype == .float32 {
      run(x.floats + picture * area, result.floats + picture * windows)
    } else {
      run(x.doubles + picture * area, result.doubles + picture * windows)
    }
  }
  return result.recording("MaxPool2DWithIndicesBackward0", [input], needing: []) { g in
    [spreadPlaces(g, best, input.shape)]
  }
}

/// Zeros of a shape with a gradient's elements added at places.
private func spreadPlaces(_ g: Tensor, _ places: [Int], _ shape: [Int]) -> Tensor {
  let result = filled(.contiguous(shape), 0, g.dtype)
  let source = g.dense
  for (from, to) in places.enumerated() where to >= 0 {
    if g.dtype == .float32 {
      result.floats[to] += source.floats[from]
    } else {
      result.doubles[to] += source.doubles[from]
    }
  }
  return result.recording("MaxPool2DBackwardBackward0", [g], needing: []) { h in
    [h.flattened().indexSelect(dim: 0, index: Tensor(places)).reshape(g.shape)]
  }
}

/// The mean of each window of pictures [batch, channels, height, width].
///
/// `countIncludePad` divides by the whole window also where it reaches beyond the picture.
public func avgPool2d(
  _ input: Tensor, _ kernelSize: [Int], stride: [Int] = [], padding: [Int] = [0],
  countIncludePad: Bool = true
) -> Tensor {
  guard let plan = poolingPlan("avgPool2d", input, kernelSize, stride, padding) else {
    return .placeholder()
  }
  var counts = [Int](repeating: 0, count: plan.rows * plan.columns)
  if countIncludePad {
    // A window that reaches beyond the padding itself counts only up to it.
    for r in 0..<plan.rows {
      for c in 0..<plan.columns {
        let rows = min(
          plan.kernel.0, plan.height + plan.padding.0 - (r * plan.stride.0 - plan.padding.0))
        let columns = min(
          plan.kernel.1, plan.width + plan.padding.1 - (c * plan.stride.1 - plan.padding.1))
        counts[r * plan.columns + c] = rows * columns
      }
    }
  } else {
    plan.forEachPlace { _, window, _ in counts[window] += 1 }
  }
  return means("AvgPool2DBackward0", input, [plan.rows, plan.columns], counts) { body in
    plan.forEachPlace { _, window, source in body(window, source) }
  }
}

/// Means of parts of each picture: `visit` names, for each window, the places that belong to it.
private func means(
  _ label: String, _ input: Tensor, _ size: [Int], _ counts: [Int],
  _ visit: @escaping ((_ window: Int, _ source: Int) -> Void) -> Void
) -> Tensor {
  let target = Array(input.shape.dropLast(2)) + size
  guard checkedShape(target, "pool", input.dtype) != nil else { return .placeholder() }
  let area = input.shape.suffix(2).reduce(1, *)
  let windows = size.reduce(1, *)
  let pictures = target.dropLast(2).reduce(1, *)
  let x = input.dense
  let result = filled(.contiguous(target), 0, input.dtype)
  for picture in 0..<pictures {
    let (from, to) = (picture * area, picture * windows)
    if input.dtype == .float32 {
      visit { result.floats[to + $0] += x.floats[from + $1] }
      for w in 0..<windows { result.floats[to + w] /= Float(counts[w]) }
    } else {
      visit { result.doubles[to + $0] += x.doubles[from + $1] }
      for w in 0..<windows { result.doubles[to + w] /= Double(counts[w]) }
    }
  }
  return result.recording(label, [input], needing: [], once: true) { g in
    let gradient = filled(.contiguous(input.shape), 0, g.dtype)
    for picture in 0..<pictures {
      let (to, from) = (picture * area, picture * windows)
      if g.dtype == .float32 {
        visit { gradient.floats[to + $1] += g.floats[from + $0] / Float(counts[$0]) }
      } else {
        visit { gradient.doubles[to + $1] += g.doubles[from + $0] / Double(counts[$0]) }
      }
    }
    return [gradient]
  }
}

/// The means of parts of pictures [batch, channels, height, width], so many that the result has the
/// size asked for.
public func adaptiveAvgPool2d(_ input: Tensor, _ outputSize: [Int]) -> Tensor {
  guard input.rank == 3 || input.rank == 4, input.dtype.isFloatingPoint, input.count > 0,
    let size = pair("adaptiveAvgPool2d", "outputSize", outputSize, least: 1)
  else {
    return Failure.tensor(
      "adaptiveAvgPool2d",
      "pictures must be real and have shape [batch, channels, height, width], not \(input.dtype) "
        + "\(input.shape)",
      "그림은 모양이 [배치, 채널, 높이, 너비]인 실수여야 하는데 \(input.dtype) \(input.shape)입니다")
  }
  let (height, width) = (input.shape[input.rank - 2], input.shape[input.rank - 1])
  guard checkedShape([size.0, size.1], "adaptiveAvgPool2d", input.dtype) != nil else {
    return .placeholder()
  }
  func range(_ i: Int, _ size: Int, _ whole: Int) -> Range<Int> {
    (i * whole / size)..<(((i + 1) * whole + size - 1) / size)
  }
  var counts: [Int] = []
  for r in 0..<size.0 {
    for c in 0..<size.1 {
      counts.append(range(r, size.0, height).count * range(c, size.1, width).count)
    }
  }
  return means("AdaptiveAvgPool2DBackward0", input, [size.0, size.1], counts) { body in
    for r in 0..<size.0 {
      for c in 0..<size.1 {
        for y in range(r, size.0, height) {
          for x in range(c, size.1, width) { body(r * size.1 + c, y * width + x) }
        }
      }
    }
  }
}
