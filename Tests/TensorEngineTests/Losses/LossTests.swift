import Foundation
import Testing

@testable import TensorEngine

/// Losses against PyTorch's, values and gradients, and against central differences.
@Suite struct LossTests {
  private func evaluate(_ item: [String: Any], _ inputs: [String: Tensor]) -> Tensor? {
    let attributes = item["attrs"] as? [String: Any] ?? [:]
    let reduction = Reduction(rawValue: attributes["reduction"] as? String ?? "mean") ?? .mean
    let smoothing = attributes["ls"].map(Oracle.number) ?? 0
    let ignored = (attributes["ignore_index"] as? NSNumber)?.intValue ?? -100
    guard let x = inputs["x"], let y = inputs["y"] else { return nil }
    let w = inputs["w"]
    switch item["op"] as? String {
    case "mse_loss": return mseLoss(x, y, reduction: reduction)
    case "l1_loss": return l1Loss(x, y, reduction: reduction)
    case "smooth_l1_loss":
      return smoothL1Loss(
        x, y, beta: attributes["beta"].map(Oracle.number) ?? 1, reduction: reduction)
    case "huber_loss": return huberLoss(x, y, reduction: reduction)
    case "nll_loss": return nllLoss(x, y, weight: w, ignoreIndex: ignored, reduction: reduction)
    case "cross_entropy":
      return crossEntropy(
        x, y, weight: w, ignoreIndex: ignored, reduction: reduction, labelSmoothing: smoothing)
    case "binary_cross_entropy": return binaryCrossEntropy(x, y, weight: w, reduction: reduction)
    case "binary_cross_entropy_with_logits":
      return binaryCrossEntropyWithLogits(x, y, posWeight: inputs["pw"], reduction: reduction)
    case "kl_div": return klDivergence(x.logSoftmax(dim: 1), y)
    default: return nil
    }
  }

  @Test func allCasesOfTheReference() throws {
    let cases = try #require(try Oracle.load("ops.json")["ops"] as? [[String: Any]])
    var run = 0
    for item in cases where item["category"] as? String == "loss" {
      let id = item["id"] as? String ?? ""
      var inputs: [String: Tensor] = [:]
      for (name, value) in item["inputs"] as? [String: Any] ?? [:] {
        inputs[name] = try #require(Oracle.tensor(value))
      }
      let grads = item["grads"] as? [String: Any] ?? [:]
      for (name, value) in grads where !(value is NSNull) { inputs[name]?.requiresGradient = true }
      guard let result = evaluate(item, inputs) else { continue }
      run += 1
      let outputs = try #require(item["outputs"] as? [Any])
      let expected = try #require(Oracle.tensor(outputs[0]))
      #expect(Oracle.agree(result, expected), "\(id): \(result) is not \(expected)")
      guard let upstream = (item["grad_outputs"] as? [Any])?.first,
        let gradient = Oracle.tensor(upstream), !grads.isEmpty
      else { continue }
      result.backward(gradient: gradient)
      for (name, value) in grads {
        guard let wanted = Oracle.tensor(value) else { continue }
        let found = try #require(inputs[name]?.grad, "\(id): no gradient of \(name)")
        #expect(Oracle.agree(found, wanted), "\(id): gradient \(found) is not \(wanted)")
      }
    }
    #expect(run == 39)
  }

  @Test func objectsAreTheFunctions() {
    let x = Tensor([[0.2, 0.7, 0.1], [0.5, 0.3, 0.2]])
    let labels = Tensor([2, 0])
    let w = Tensor([0.5, 1, 2])
    #expect(
      CrossEntropyLoss(weight: w, labelSmoothing: 0.1)(x, labels).item()
        == crossEntropy(x, labels, weight: w, labelSmoothing: 0.1).item())
    #expect(
      NLLLoss(reduction: .sum)(x, labels).item() == nllLoss(x, labels, reduction: .sum).item())
    let y = Tensor([[0.0, 1, 0], [1, 0, 0]])
    #expect(BCELoss()(x, y).item() == binaryCrossEntropy(x, y).item())
    #expect(
      BCEWithLogitsLoss(posWeight: w)(x, y).item()
        == binaryCrossEntropyWithLogits(x, y, posWeight: w).item())
    #expect(MSELoss()(x, y).item() == mseLoss(x, y).item())
    #expect(L1Loss()(x, y).item() == l1Loss(x, y).item())
    #expect(SmoothL1Loss(beta: 0.3)(x, y).item() == smoothL1Loss(x, y, beta: 0.3).item())
    #expect(HuberLoss(delta: 0.3)(x, y).item() == huberLoss(x, y, delta: 0.3).item())
    #expect(KLDivLoss()(log(x), y).item() == klDivergence(log(x), y).item())
    #expect(CrossEntropyLoss().description == "CrossEntropyLoss()")
  }

  @Test func logitsAndProbabilitiesAgree() {
    let z = Tensor([-3.0, -0.5, 0, 2, 30])
    let y = Tensor([0.0, 1, 0.25, 1, 1])
    #expect(
      Oracle.agree(
        binaryCrossEntropyWithLogits(z, y, reduction: .none),
        binaryCrossEntropy(sigmoid(z), y, reduction: .none)))
    let far = Tensor([1000.0, -1000])
    #expect(binaryCrossEntropyWithLogits(far, Tensor([1.0, 0])).item() == 0)
    #expect(binaryCrossEntropyWithLogits(far, Tensor([0.0, 1])).item() == 1000)
  }

  @Test func refusals() {
    func refusal(_ body: () -> Void) -> String? { isolated(body).1?.english }
    #expect(refusal { _ = crossEntropy(ones(2, 3), Tensor([0, 3])) }?.contains("label 3") == true)
    #expect(refusal { _ = crossEntropy(ones(2, 3), Tensor([0, 1, 2])) }?.contains("[2]") == true)
    #expect(
      refusal { _ = crossEntropy(ones(2, 3), Tensor([0.0, 1.0])) }?.contains("int64") == true)
    #expect(refusal { _ = nllLoss(ones(2, 3), Tensor([0.0, 1.0])) }?.contains("int64") == true)
    #expect(
      refusal { _ = crossEntropy(ones(2, 3), Tensor([0, -1])) }?.contains("label -1") == true)
    #expect(refusal { _ = crossEntropy(ones(2, 3), Tensor([0, 1]), labelSmoothing: 2) } != nil)
    #expect(refusal { _ = crossEntropy(ones(2, 3), Tensor([0, 1]), weight: ones(2)) } != nil)
    #expect(refusal { _ = crossEntropy(Tensor(1.0), Tensor([0])) } != nil)
    #expect(
      refusal { _ = binaryCrossEntropy(full([4, 1], 0.5), ones(4)) }?.contains("[4, 1] and [4]")
        == true)
    #expect(
      isolated { binaryCrossEntropy(full([4, 1], 0.5), ones(4)) }.1?.helpEnglish
        .contains("target.view(4, 1)") == true)
    #expect(refusal { _ = binaryCrossEntropy(Tensor([1.5]), ones(1)) }?.contains("1.5") == true)
    #expect(refusal { _ = binaryCrossEntropyWithLogits(ones(4, 1), ones(4)) } != nil)
    #expect(refusal { _ = mseLoss(ones(2), ones(3)) } != nil)
    #expect(refusal { _ = mseLoss(Tensor([1, 2]), ones(2)) }?.contains("int64") == true)
    #expect(refusal { _ = huberLoss(ones(1), ones(1), delta: 0) } != nil)
    #expect(refusal { _ = smoothL1Loss(ones(1), ones(1), beta: -1) } != nil)
  }

  @Test func emptyInputs() {
    #expect(mseLoss(zeros(0), zeros(0)).item().isNaN)
    #expect(mseLoss(zeros(0), zeros(0), reduction: .sum).item() == 0)
    #expect(crossEntropy(zeros(0, 3), Tensor([Int]()), reduction: .sum).item() == 0)
    #expect(binaryCrossEntropy(zeros(0), zeros(0)).item().isNaN)
  }
}
