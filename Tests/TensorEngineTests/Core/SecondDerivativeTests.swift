import Testing

@testable import TensorEngine

/// Gradients of gradients of the operations on windows, against central differences in float64.
@Suite struct SecondDerivativeTests {
  /// A function of a tensor, and numbers to try it at.
  struct Case: CustomTestStringConvertible {
    let name: String
    let shape: [Int]
    let function: (Tensor) -> Tensor
    var testDescription: String { name }
  }

  /// Fixed numbers without ties.
  static func numbers(_ shape: [Int], _ seed: Int = 3) -> Tensor {
    manualSeed(seed)
    return randn(shape).double()
  }

  static let cases: [Case] = {
    let weight = numbers([4, 1, 3, 2], 5)
    let pictures = numbers([2, 2, 5, 6], 6)
    let transposed = numbers([2, 3, 2, 3], 7)
    func plain(_ x: Tensor, _ w: Tensor) -> Tensor {
      conv2d(x, w, stride: [2, 1], padding: [1, 0], dilation: [1, 2], groups: 2)
    }
    return [
      Case(name: "conv2d of pictures", shape: [2, 2, 5, 6]) { plain($0, weight).pow(3) },
      Case(name: "conv2d of kernels", shape: [4, 1, 3, 2]) { plain(pictures, $0).pow(3) },
      Case(name: "transposed, pictures", shape: [1, 2, 3, 3]) {
        convTranspose2d($0, transposed, stride: [2], padding: [1], outputPadding: [1]).pow(3)
      },
      Case(name: "transposed, kernels", shape: [2, 3, 2, 3]) {
        convTranspose2d(pictures, $0, stride: [2], padding: [1], outputPadding: [1]).pow(3)
      },
      Case(name: "avgPool2d", shape: [1, 2, 5, 5]) {
        avgPool2d($0, [2, 3], stride: [2, 1], padding: [1], countIncludePad: false).pow(3)
      },
      Case(name: "adaptiveAvgPool2d", shape: [2, 5, 4]) { adaptiveAvgPool2d($0, [2, 3]).pow(3) },
      Case(name: "maxPool2d", shape: [1, 2, 5, 5]) {
        maxPool2d($0, [3, 2], stride: [2], padding: [1]).pow(3)
      },
    ]
  }()

  @Test(arguments: cases) func againstDifferences(_ example: Case) {
    let x = Self.numbers(example.shape)
    let direction = Self.numbers(example.shape, 4)
    x.requiresGradient = true
    /// The slope of the function's sum in one direction.
    func slope(_ point: Tensor, createGraph: Bool) -> Tensor {
      let first = grad(example.function(point).sum(), point, createGraph: createGraph)
      return (first * direction).sum()
    }
    let second = grad(slope(x, createGraph: true), x).toArray()
    for (index, value) in second.enumerated() {
      let numbers = x.detached().toArray()
      func moved(_ step: Double) -> Double {
        var changed = numbers
        changed[index] += step
        let point = Tensor(changed, dtype: .float64).reshape(example.shape)
        point.requiresGradient = true
        return slope(point, createGraph: false).item()
      }
      let difference = (moved(1e-4) - moved(-1e-4)) / 2e-4
      #expect(abs(difference - value) <= 1e-6 * max(1, abs(value)))
    }
  }

  /// As in PyTorch: infinity times a slope of 0 is 0, and NaN lets the gradient pass.
  @Test(arguments: [false, true]) func reluAtInfiniteGradients(createGraph: Bool) {
    let x = Tensor([-1, 0, 2, Double.nan], requiresGradient: true)
    let upstream = Tensor([Double.infinity, .nan, 3, 5])
    let gradient = grad(
      [relu(x)], [x], gradOutputs: [upstream], createGraph: createGraph)[0]
    #expect(gradient.toArray() == [0, 0, 3, 5])
  }

  /// A scalar may be asked for its dimension 0, and its sum is a number of its own.
  @Test func sumsOfScalars() {
    let x = Tensor(3.0)
    for total in [x.sum(dim: [0]), x.sum(dim: []), x.mean(dim: [0]), x.sum(dim: 0)] {
      #expect(total.shape == [] && total.item() == 3)
      withoutGradients { total.addInPlace(1) }
    }
    #expect(x.item() == 3)
    #expect(Tensor(true).sum(dim: [0]).dtype == .int64)
  }
}
