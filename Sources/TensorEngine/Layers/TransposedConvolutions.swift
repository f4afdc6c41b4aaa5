// Convolutions the other way round: each input spreads a kernel over the output.

/// The transposed convolution of pictures, which makes them larger.
public final class ConvTranspose2d: Module {
  /// Shape [inputs, outputs, kernel height, kernel width].
  public let weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  public let bias: Tensor?
  private let inputs: Int
  private let outputs: Int
  private let settings: WindowSettings

  /// A layer from `inputs` to `outputs` channels with square kernels. Sizes that cannot be are errors.
  ///
  /// - Parameters:
  ///   - kernelSize: Height and width of the kernel.
  ///   - stride: Distance of the places of two neighbouring inputs.
  ///   - padding: How much is cut off around the result.
  ///   - outputPadding: How much is added at the lower right.
  ///   - dilation: Distance of the kernel's neighbours.
  public init(
    _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0,
    outputPadding: Int = 0, bias: Bool = true, dilation: Int = 1
  ) {
    self.inputs = inputs
    self.outputs = outputs
    settings = WindowSettings(
      kernel: [kernelSize, kernelSize], stride: [stride, stride], padding: [padding, padding],
      dilation: [dilation, dilation], outputPadding: [outputPadding, outputPadding])
    guard settings.check("ConvTranspose2d", inputs, outputs),
      let made = kernelParameters(
        "ConvTranspose2d", [inputs, outputs] + settings.kernel, outputs: outputs, bias: bias)
    else {
      weight = .placeholder()
      self.bias = nil
      return
    }
    weight = made.weight
    self.bias = made.bias
  }

  /// Input of shape [batch, inputs, height, width]; output [batch, outputs, …].
  public func callAsFunction(_ input: Tensor) -> Tensor {
    convTranspose2d(
      input, weight, bias, stride: settings.stride, padding: settings.padding,
      outputPadding: settings.outputPadding, dilation: settings.dilation)
  }

  /// `weight` and, where there is one, `bias`.
  public func members() -> [ModuleMember] { weightAndBias(weight, bias) }

  /// `1, 2, kernel_size=(3, 3), stride=(2, 2)`.
  public func printedArguments() -> String {
    "\(inputs), \(outputs), " + settings.printed(hasBias: bias != nil)
  }
}

/// The transposed convolution of signals, which makes them longer.
public final class ConvTranspose1d: Module {
  /// Shape [inputs, outputs, kernel].
  public let weight: Tensor
  /// Shape [outputs]; `nil` without bias.
  public let bias: Tensor?
  private let inputs: Int
  private let outputs: Int
  private let settings: WindowSettings

  /// A layer from `inputs` to `outputs` channels. Sizes that cannot be are errors.
  public init(
    _ inputs: Int, _ outputs: Int, kernelSize: Int, stride: Int = 1, padding: Int = 0,
    outputPadding: Int = 0, bias: Bool = true, dilation: Int = 1
  ) {
    self.inputs = inputs
    self.outputs = outputs
    settings = WindowSettings(
      kernel: [kernelSize], stride: [stride], padding: [padding], dilation: [dilation],
      outputPadding: [outputPadding])
    guard settings.check("ConvTranspose1d", inputs, outputs),
      let made = kernelParameters(
        "ConvTranspose1d", [inputs, outputs, kernelSize], outputs: outputs, bias: bias)
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
    guard input.rank == 2 || input.rank == 3, weight.rank == 3 else {
      return Failure.tensor(
        "ConvTranspose1d",
        "signals must have shape [batch, channels, length], but it is \(input.shape)",
        "신호의 모양은 [배치, 채널, 길이]여야 하는데 \(input.shape)입니다")
    }
    let result = convTranspose2d(
      input.unsqueeze(-2), weight.unsqueeze(-2), bias, stride: [1, settings.stride[0]],
      padding: [0, settings.padding[0]], outputPadding: [0, settings.outputPadding[0]],
      dilation: [1, settings.dilation[0]])
    return result.rank >= 3 ? result.squeeze(-2) : result
  }

  /// `weight` and, where there is one, `bias`.
  public func members() -> [ModuleMember] { weightAndBias(weight, bias) }

  /// `1, 2, kernel_size=(3,), stride=(1,)`.
  public func printedArguments() -> String {
    "\(inputs), \(outputs), " + settings.printed(hasBias: bias != nil)
  }
}
