import Foundation
import Testing

@testable import TensorEngine

/// Every differentiable operation (`gradientLaws`) against central differences in float64, with
/// contiguous, transposed, broadcast and empty inputs.
@Suite struct GradientLawTests {
  @Test func gradientsAreTheSlopes() {
    for law in gradientLaws {
      for isTransposed in [false, true] {
        let (_, failure) = isolated { check(law, isTransposed) }
        #expect(failure == nil, "\(law.name): \(failure?.english ?? "")")
      }
    }
    print("gradient laws: \(gradientLaws.count), each with dense and with transposed inputs")
    #expect(Set(gradientLaws.map(\.name)).count == gradientLaws.count)
  }

  /// Random inputs of a law; their memory runs the other way where they are transposed.
  private func inputs(_ law: GradientLaw, _ isTransposed: Bool) -> [Tensor] {
    manualSeed(7)
    let width = law.range.upperBound - law.range.lowerBound
    return law.shapes.map { shape -> Tensor in
      let values = rand(shape, dtype: .float64) * width + law.range.lowerBound
      guard isTransposed, shape.count >= 2 else { return values }
      return values.transpose(-1, -2).clone().transpose(-1, -2)
    }
  }

  private func check(_ law: GradientLaw, _ isTransposed: Bool) {
    let inputs = inputs(law, isTransposed)
    let points = inputs.map { $0.detach() }
    for point in points { point.requiresGradient = true }
    let result = law.function(points)
    #expect(result.dtype == .float64, "\(law.name)")
    let weights = randn(result.shape, dtype: .float64)
    (result * weights).sum().backward()
    let step = 1e-6
    for (which, input) in inputs.enumerated() {
      let found = points[which].grad?.toArray() ?? []
      #expect(points[which].grad?.shape == input.shape, "\(law.name): gradient of input \(which)")
      for i in 0..<min(input.count, found.count) {
        func value(_ shift: Double) -> Double {
          var moved = inputs
          let copy = input.contiguous().clone().flattened()
          copy[i] = copy[i] + shift
          moved[which] = copy.reshape(input.shape)
          return withoutGradients { (law.function(moved) * weights).sum().item() }
        }
        let slope = (value(step) - value(-step)) / (2 * step)
        #expect(
          abs(found[i] - slope) <= 1e-6 * max(1, abs(slope)),
          "\(law.name), input \(which), element \(i): \(found[i]) is not \(slope)")
      }
    }
  }

  /// Second derivatives, where an operation has them: the slope of the gradient.
  @Test func secondDerivativesAreTheSlopesOfGradients() {
    var without: [String] = []
    for law in gradientLaws {
      let (_, failure) = isolated {
        let points = inputs(law, false)
        for point in points { point.requiresGradient = true }
        let result = law.function(points)
        let weights = randn(result.shape, dtype: .float64)
        let first = grad((result * weights).sum(), points[0], createGraph: true)
        guard first.requiresGradient else { return }
        let direction = randn(first.shape, dtype: .float64)
        (first * direction).sum().backward()
        guard EngineContext.current.failure == nil, let found = points[0].grad else { return }
        let step = 1e-5
        for i in 0..<found.count {
          func slope(_ shift: Double) -> Double {
            let moved = points.map { $0.detach().clone() }
            withoutGradients {
              let flat = moved[0].view(-1)
              flat[i] = flat[i] + shift
            }
            for point in moved { point.requiresGradient = true }
            let g = grad((law.function(moved) * weights).sum(), moved[0])
            return (g * direction).sum().item()
          }
          let wanted = (slope(step) - slope(-step)) / (2 * step)
          let value = found.toArray()[i]
          #expect(
            abs(value - wanted) <= 1e-4 * max(1, abs(wanted)),
            "\(law.name), element \(i): \(value) is not \(wanted)")
        }
      }
      if let failure {
        without.append(law.name)
        #expect(failure.english.contains("second derivative"), "\(law.name): \(failure.english)")
      }
    }
    print("no second derivative, and refused: \(without.sorted())")
    #expect(without.count < 30)
  }

  /// With no elements there are no slopes, but gradients of the right shape; what needs an element
  /// refuses.
  @Test func emptyInputsHaveEmptyGradients() {
    var refused: [String] = []
    var run = 0
    for law in gradientLaws where law.shapes == [[2, 3]] {
      let (_, failure) = isolated {
        let x = zeros(0, 3, dtype: .float64, requiresGradient: true)
        let result = law.function([x])
        guard EngineContext.current.failure == nil else { return }
        result.sum().backward()
        #expect(x.grad?.shape == [0, 3], "\(law.name)")
        run += 1
      }
      if let failure {
        refused.append(law.name)
        #expect(!failure.english.isEmpty)
      }
    }
    print("laws with empty inputs: \(run), refused: \(refused.sorted())")
    #expect(run > 60)
  }

  /// Each rule of a gradient, known by the name that it prints, is reached by a law.
  @Test func everyRuleHasALaw() throws {
    var reached: Set<String> = []
    _ = isolated {
      for law in gradientLaws {
        let points = inputs(law, false)
        for point in points { point.requiresGradient = true }
        let result = law.function(points)
        // The gradients are computed with operations that have rules of their own.
        let first = grad(
          [result.pow(2).sum()], points, createGraph: true, allowUnused: true)
        EngineContext.current.failure = nil
        let second = grad(
          [first.reduce(Tensor(0.0)) { $0 + $1.pow(2).sum() }], points, createGraph: true,
          allowUnused: true)
        EngineContext.current.failure = nil
        var waiting = ([result] + first + second).compactMap(\.node)
        var seen: Set<ObjectIdentifier> = []
        while let node = waiting.popLast() {
          guard seen.insert(ObjectIdentifier(node)).inserted else { continue }
          reached.insert(node.name)
          let edges = [node.first, node.second, node.third] + (node.closure?.edges ?? [])
          waiting += edges.compactMap(\.node)
        }
      }
    }
    let sources = Oracle.folder.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/TensorEngine")
    let files = FileManager.default.enumerator(atPath: sources.path)
    var written: Set<String> = []
    while let file = files?.nextObject() as? String {
      guard file.hasSuffix(".swift") else { continue }
      let text = try String(contentsOfFile: sources.path + "/" + file, encoding: .utf8)
      for piece in text.split(separator: "\"" as Character) {
        if piece.hasSuffix("Backward0") || piece.hasSuffix("Backward1"), !piece.contains(" "),
          piece.count > 9
        {
          written.insert(String(piece))
        }
      }
    }
    #expect(written.count > 90)
    #expect(written.subtracting(reached).subtracting(Self.withoutSlope.keys) == [])
  }

  /// Rules that no law can check, with the reason.
  private static let withoutSlope = [
    "CeilBackward0": "constant between its jumps", "FloorBackward0": "constant between its jumps",
    "RoundBackward0": "constant between its jumps", "TruncBackward0": "constant between its jumps",
    "SignBackward0": "constant between its jumps",
    "ToCopyBackward0": "changes the type: float32 is too coarse for central differences",
  ]
}
