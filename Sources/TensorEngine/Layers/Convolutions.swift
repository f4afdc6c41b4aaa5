import Foundation

// Layers that move small kernels over signals and pictures. Weights start as PyTorch's do.

/// The settings that convolutions have for each of their dimensions.
struct WindowSettings {
  var kernel: [Int]
  var stride: [Int]
  var padding: [Int]
  var dilation: [Int]
  var outputPadding: [Int] = []
  var groups = 1
  /// Padding that keeps the size of the picture.
  var isSame = false

  /// Refuses sizes that cannot be; the failure names the layer.
  func check(_ name: String, _ inputs: Int, _ outputs: Int) -> Bool {
    func refuse(_ english: String, _ korean: String) -> Bool {
      _ = Failure.tensor(name, english, korean)
      return false
    }
    if inputs < 1 || outputs < 1 {
      return refuse(
        "a layer needs at least one channel in and one out, not \(inputs) and \(outputs)",
        "층에는 입력과 출력 채널이 하나 이상 있어야 합니다 (\(inputs), \(outputs))")
    }
    if (kernel + stride + dilation).contains(where: { $0 < 1 })
      || (padding + outputPadding).contains(where: { $0 < 0 })
    {
      return refuse(
        "kernel \(kernel), stride \(stride) and dilation \(dilation) must be at least 1, padding "
          + "\(padding + outputPadding) at least 0",
        "커널 \(kernel), 보폭 \(stride), 팽창 \(dilation)은(는) 1 이상, 패딩 \(padding + outputPadding)은(는) 0 이상이어야 합니다"
      )
    }
    if groups < 1 || inputs % groups != 0 || outputs % groups != 0 {
      return refuse(
        "groups \(groups) must divide the channels \(inputs) and \(outputs)",
        "groups \(groups)은(는) 채널 수 \(inputs), \(outputs)의 약수여야 합니다")
    }
    if isSame, stride.contains(where: { $0 != 1 }) {
      return refuse(
        "padding \"same\" needs stride 1, not \(stride)",
        "\"same\" 패딩은 보폭이 1일 때만 쓸 수 있습니다 (\(stride))")
    }
    return true
  }

  /// What PyTorch prints after the channels.
  func printed(hasBias: Bool) -> String {
    var text = "kernel_size=\(pythonTuple(kernel)), stride=\(pythonTuple(stride))"
    if isSame {
      text += ", padding=same"
    } else if padding.contains(where: { $0 != 0 }) {
      text += ", padding=\(pythonTuple(padding))"
    }
    if dilation.contains(where: { $0 != 1 }) { text += ", dilation=\(pythonTuple(dilation))" }
    if outputPadding.contains(where: { $0 != 0 }) {
      text += ", output_padding=\(pythonTuple(outputPadding))"
    }
    if groups != 1 { text += ", groups=\(groups)" }
    if !hasBias { text += ", bias=False" }
    return text
  }
}

/// Weights of the shape [first, second / groups, kernel…] and a bias, with PyTorch's first values.
func kernelParameters(
  _ name: String, _ shape: [Int], outputs: Int, bias: Bool
) -> (weight: Tensor, bias: Tensor?)? {
  guard checkedShape(shape, name) != nil else { return nil }
  let fanIn = shape[1...].reduce(1, *)
  let weight = uniformParameter(shape, bound: kaimingBound(fanIn: fanIn))
  guard bias else { return (weight, nil) }
  return (weight, uniformParameter([outputs], bound: 1 / Foundation.sqrt(Double(fanIn))))
}

/// The padding that a word stands for: "same" or "valid".
func isSamePadding(_ name: String, _ padding: String) -> Bool {
  if padding != "same", padding != "valid" {
    _ = Failure.tensor(
      name, "padding must be \"same\", \"valid\" or a number, not \"\(padding)\"",
      "padding은 \"same\", \"valid\" 또는 수여야 합니다 (\"\(padding)\")")
  }
  return padding == "same"
}

/// Convolution of pictures: each output channel is the sum, over the input channels, of the picture
/// weighted by a small kernel around each place.
public final class Conv2d: Module {
  /// Shape [outputs, inputs / groups, kernel height, kernel width].
  public let weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  public let bias: Tensor?
  private let inputs: Int
  private let outputs: Int
  private let settings: WindowSettings

  /// A layer from `inputs` to `outputs` channels with square kernels. Sizes that cannot be, and groups
  /// that do not divide the channels, are errors.
  ///
  /// - Parameters:
  ///   - kernelSize: Height and width of the kernel.
  ///   - stride: How far the kernel moves.
  ///   - padding: Zeros around the picture.
  ///   - dilation: Distance of the kernel's neighbours.
  ///   - groups: Into how many parts the channels are divided.
  public convenience init(
    _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0,
    dilation: Int = 1, groups: Int = 1, bias: Bool = true
  ) {
    self.init(
      inputs, outputs,
      WindowSettings(
        kernel: [kernelSize, kernelSize], stride: [stride, stride], padding: [padding, padding],
        dilation: [dilation, dilation], groups: groups), bias)
  }

  /// A layer whose kernels, strides and paddings differ by direction: (rows, columns).
  public convenience init(
    _ inputs: Int, _ outputs: Int, kernelSize: (Int, Int), stride: (Int, Int) = (1, 1),
    padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1, bias: Bool = true
  ) {
    self.init(
      inputs, outputs,
      WindowSettings(
        kernel: [kernelSize.0, kernelSize.1], stride: [stride.0, stride.1],
        padding: [padding.0, padding.1], dilation: [dilation.0, dilation.1], groups: groups), bias)
  }

  /// A layer that keeps the size of the picture, with padding "same", or adds nothing, with "valid".
  public convenience init(
    _ inputs: Int, _ outputs: Int, kernelSize: Int, padding: String, dilation: Int = 1,
    groups: Int = 1, bias: Bool = true
  ) {
    self.init(
      inputs, outputs,
      WindowSettings(
        kernel: [kernelSize, kernelSize], stride: [1, 1], padding: [0, 0],
        dilation: [dilation, dilation], groups: groups,
        isSame: isSamePadding("Conv2d", padding)), bias)
  }

  private init(_ inputs: Int, _ outputs: Int, _ settings: WindowSettings, _ hasBias: Bool) {
    self.inputs = inputs
    self.outputs = outputs
    self.settings = settings
    guard settings.check("Conv2d", inputs, outputs),
      let made = kernelParameters(
        "Conv2d", [outputs, inputs / settings.groups] + settings.kernel, outputs: outputs,
        bias: hasBias)
    else {
      weight = .placeholder()
      bias = nil
      return
    }
    (weight, bias) = made
  }

  /// Input of shape [batch, inputs, height, width] (or without the batch); output [batch, outputs, …].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    if settings.isSame {
      return conv2dSame(
        input, weight, bias, dilation: settings.dilation, groups: settings.groups)
    }
    return conv2d(
      input, weight, bias, stride: settings.stride, padding: settings.padding,
      dilation: settings.dilation, groups: settings.groups)
  }

  /// `weight` and, where there is one, `bias`.
  public func members() -> [ModuleMember] { weightAndBias(weight, bias) }

  /// `1, 32, kernel_size=(3, 3), stride=(1, 1)`.
  public func printedArguments() -> String {
    "\(inputs), \(outputs), " + settings.printed(hasBias: bias != nil)
  }
}

/// Convolution of signals.
public final class Conv1d: Module {
  /// Shape [outputs, inputs / groups, kernel].
  public let weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  public let bias: Tensor?
  private let inputs: Int
  private let outputs: Int
  private let settings: WindowSettings

  /// A layer from `inputs` to `outputs` channels. Sizes that cannot be, and groups that do not divide the
  /// channels, are errors.
  public init(
    _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0,
    dilation: Int = 1, groups: Int = 1, bias: Bool = true
  ) {
    self.inputs = inputs
    self.outputs = outputs
    settings = WindowSettings(
      kernel: [kernelSize], stride: [stride], padding: [padding], dilation: [dilation],
      groups: groups)
    guard settings.check("Conv1d", inputs, outputs),
      let made = kernelParameters(
        "Conv1d", [outputs, inputs / groups, kernelSize], outputs: outputs, bias: bias)
    else {
      weight = .placeholder()
      self.bias = nil
      return
    }
    weight = made.weight
    self.bias = made.bias
  }

  /// Input of shape [batch, inputs, length]; output [batch, outputs, …].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    conv1d(
      input, weight, bias, stride: settings.stride[0], padding: settings.padding[0],
      dilation: settings.dilation[0], groups: settings.groups)
  }

  /// `weight` and, where there is one, `bias`.
  public func members() -> [ModuleMember] { weightAndBias(weight, bias) }

  /// `1, 2, kernel_size=(3,), stride=(1,)`.
  public func printedArguments() -> String {
    "\(inputs), \(outputs), " + settings.printed(hasBias: bias != nil)
  }
}
