// Layers that make pictures and signals smaller by summing up windows of them.

/// One number for both directions, or two: as Python prints it.
private func printedPair(_ pair: [Int]) -> String {
  pair.count == 1 || pair[0] == pair[1] ? "\(pair[0])" : pythonTuple(pair)
}

/// The largest number of each window.
public final class MaxPool2d: Module {
  private let kernel: [Int]
  private let stride: [Int]
  private let padding: [Int]
  private let dilation: [Int]

  /// Square windows. The stride is the size of the window when it is left out.
  public init(_ kernelSize: Int, stride: Int? = nil, padding: Int = 0, dilation: Int = 1) {
    kernel = [kernelSize, kernelSize]
    self.stride = [stride ?? kernelSize, stride ?? kernelSize]
    self.padding = [padding, padding]
    self.dilation = [dilation, dilation]
  }

  /// Windows with different sizes by direction: (rows, columns).
  public init(
    _ kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0),
    dilation: (Int, Int) = (1, 1)
  ) {
    kernel = [kernelSize.0, kernelSize.1]
    self.stride = [stride?.0 ?? kernelSize.0, stride?.1 ?? kernelSize.1]
    self.padding = [padding.0, padding.1]
    self.dilation = [dilation.0, dilation.1]
  }

  /// Input of shape [batch, channels, height, width] (or without the batch).
  public func callAsFunction(_ input: Tensor) -> Tensor {
    maxPool2d(input, kernel, stride: stride, padding: padding, dilation: dilation)
  }

  /// `kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False`.
  public func printedArguments() -> String {
    "kernel_size=\(printedPair(kernel)), stride=\(printedPair(stride)), "
      + "padding=\(printedPair(padding)), dilation=\(printedPair(dilation)), ceil_mode=False"
  }
}

/// The mean of each window.
public final class AvgPool2d: Module {
  private let kernel: [Int]
  private let stride: [Int]
  private let padding: [Int]
  private let countIncludePad: Bool

  /// Square windows. The stride is the size of the window when it is left out; `countIncludePad`:
  /// whether the padding's zeros count in the mean.
  public init(
    _ kernelSize: Int, stride: Int? = nil, padding: Int = 0, countIncludePad: Bool = true
  ) {
    kernel = [kernelSize, kernelSize]
    self.stride = [stride ?? kernelSize, stride ?? kernelSize]
    self.padding = [padding, padding]
    self.countIncludePad = countIncludePad
  }

  /// Windows with different sizes by direction: (rows, columns).
  public init(
    _ kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0),
    countIncludePad: Bool = true
  ) {
    kernel = [kernelSize.0, kernelSize.1]
    self.stride = [stride?.0 ?? kernelSize.0, stride?.1 ?? kernelSize.1]
    self.padding = [padding.0, padding.1]
    self.countIncludePad = countIncludePad
  }

  /// Input of shape [batch, channels, height, width] (or without the batch).
  public func callAsFunction(_ input: Tensor) -> Tensor {
    avgPool2d(input, kernel, stride: stride, padding: padding, countIncludePad: countIncludePad)
  }

  /// `kernel_size=2, stride=2, padding=0`.
  public func printedArguments() -> String {
    "kernel_size=\(printedPair(kernel)), stride=\(printedPair(stride)), "
      + "padding=\(printedPair(padding))"
  }
}

/// The means of as many windows as the result shall have places.
public final class AdaptiveAvgPool2d: Module {
  private let size: [Int]

  /// A result of `outputSize` × `outputSize`.
  public init(_ outputSize: Int) { size = [outputSize, outputSize] }

  /// A result of (rows, columns).
  public init(_ outputSize: (Int, Int)) { size = [outputSize.0, outputSize.1] }

  /// Input of shape [batch, channels, height, width] (or without the batch).
  public func callAsFunction(_ input: Tensor) -> Tensor { adaptiveAvgPool2d(input, size) }

  /// `output_size=(2, 3)`.
  public func printedArguments() -> String { "output_size=\(printedPair(size))" }
}

/// A signal as a picture of one row, and the result as a signal again.
private func asPicture(_ name: String, _ input: Tensor, _ body: (Tensor) -> Tensor) -> Tensor {
  guard input.rank == 2 || input.rank == 3 else {
    return Failure.tensor(
      name, "signals must have shape [batch, channels, length], but it is \(input.shape)",
      "신호의 모양은 [배치, 채널, 길이]여야 하는데 \(input.shape)입니다")
  }
  let result = body(input.unsqueeze(-2))
  return result.rank >= 3 ? result.squeeze(-2) : result
}

/// The largest number of each window of a signal.
public final class MaxPool1d: Module {
  private let kernel: Int
  private let stride: Int
  private let padding: Int
  private let dilation: Int

  /// Windows of `kernelSize`. The stride is the size of the window when it is left out.
  public init(_ kernelSize: Int, stride: Int? = nil, padding: Int = 0, dilation: Int = 1) {
    kernel = kernelSize
    self.stride = stride ?? kernelSize
    self.padding = padding
    self.dilation = dilation
  }

  /// Input of shape [batch, channels, length] (or without the batch).
  public func callAsFunction(_ input: Tensor) -> Tensor {
    asPicture("MaxPool1d", input) {
      maxPool2d(
        $0, [1, kernel], stride: [1, stride], padding: [0, padding], dilation: [1, dilation])
    }
  }

  /// `kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False`.
  public func printedArguments() -> String {
    "kernel_size=\(kernel), stride=\(stride), padding=\(padding), dilation=\(dilation), "
      + "ceil_mode=False"
  }
}

/// The mean of each window of a signal.
public final class AvgPool1d: Module {
  private let kernel: Int
  private let stride: Int
  private let padding: Int

  /// Windows of `kernelSize`. The stride is the size of the window when it is left out.
  public init(_ kernelSize: Int, stride: Int? = nil, padding: Int = 0) {
    kernel = kernelSize
    self.stride = stride ?? kernelSize
    self.padding = padding
  }

  /// Input of shape [batch, channels, length] (or without the batch).
  public func callAsFunction(_ input: Tensor) -> Tensor {
    asPicture("AvgPool1d", input) {
      avgPool2d($0, [1, kernel], stride: [1, stride], padding: [0, padding])
    }
  }

  /// `kernel_size=(2,), stride=(2,), padding=(0,)`.
  public func printedArguments() -> String {
    "kernel_size=(\(kernel),), stride=(\(stride),), padding=(\(padding),)"
  }
}

/// The means of as many windows as the resulting signal shall have places.
public final class AdaptiveAvgPool1d: Module {
  private let size: Int
  /// A result of `outputSize` places.
  public init(_ outputSize: Int) { size = outputSize }
  /// Input of shape [batch, channels, length] (or without the batch).
  public func callAsFunction(_ input: Tensor) -> Tensor {
    asPicture("AdaptiveAvgPool1d", input) { adaptiveAvgPool2d($0, [1, size]) }
  }
  /// `output_size=4`.
  public func printedArguments() -> String { "output_size=\(size)" }
}
