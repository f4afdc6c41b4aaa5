import Foundation
import Testing

@testable import TensorEngine

/// Short trainings of convolutional networks against PyTorch: the same first values, pictures, losses and
/// parameters (Scripts/record-convnets.py).
@Suite struct ConvolutionalNetworkTests {
  private static func leNet() -> Sequential {
    Sequential {
      Conv2d(1, 6, kernelSize: 5, padding: 2)
      ReLU()
      MaxPool2d(2)
      Conv2d(6, 16, kernelSize: 5)
      ReLU()
      MaxPool2d(2)
      Flatten()
      Linear(400, 120)
      ReLU()
      Linear(120, 84)
      ReLU()
      Linear(84, 10)
    }
  }

  private static func normalised() -> Sequential {
    Sequential {
      Conv2d(1, 8, kernelSize: 3, padding: 1)
      BatchNorm2d(8)
      ReLU()
      AvgPool2d(2)
      Conv2d(8, 12, kernelSize: 3, stride: 2, groups: 2)
      BatchNorm2d(12)
      Tanh()
      AdaptiveAvgPool2d(3)
      Flatten()
      LayerNorm(108)
      Linear(108, 10)
    }
  }

  @Test(arguments: ["lenet, SGD", "lenet, Adam", "normalised, SGD"])
  func trainsAsPyTorch(_ name: String) throws {
    let runs = try #require(try Oracle.load("convnets.json")["runs"] as? [String: Any])
    let run = try #require(runs[name] as? [String: Any])
    func numbers(_ key: String) -> [Double] { (run[key] as? [Any] ?? []).map(Oracle.number) }
    func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-5 + 1e-4 * abs(b) }
    manualSeed(777)
    let model = name.hasPrefix("lenet") ? Self.leNet() : Self.normalised()
    let x = rand(128, 1, 28, 28)
    let y = x[.all, 0, 14, 9..<19].argmax(dim: 1)
    #expect(y[0..<16].toArray() == numbers("labels"))
    let optimizer: any Optimizer =
      name.hasSuffix("Adam")
      ? Adam(model.parameters(), learningRate: 0.002)
      : SGD(model.parameters(), learningRate: 0.1, momentum: 0.9)
    let criterion = CrossEntropyLoss()
    let losses = (0..<16).map { step in
      let part = (step % 4 * 32)..<(step % 4 * 32 + 32)
      optimizer.zeroGrad()
      let loss = criterion(model(x[part]), y[part])
      loss.backward()
      optimizer.step()
      return loss.item()
    }
    // Steps of this size with momentum amplify the last bits of the normalised network: its first half
    // is compared.
    let isStable = name.hasPrefix("lenet")
    #expect(
      zip(losses.prefix(isStable ? 16 : 8), numbers("losses")).allSatisfy(near), "\(losses)")
    guard isStable else { return }
    let sizes = model.parameters().map { TensorEngine.abs($0.detached()).sum().item() }
    #expect(sizes.count == numbers("sizes").count)
    #expect(zip(sizes, numbers("sizes")).allSatisfy(near), "\(sizes)")
    model.eval()
    let scores = withoutGradients { model(x)[0].toArray() }
    #expect(scores.count == 10)
    // Scores are near 0: what counts is their distance beside the size of a score.
    #expect(zip(scores, numbers("scores")).allSatisfy { abs($0 - $1) <= 1e-3 }, "\(scores)")
  }
}
