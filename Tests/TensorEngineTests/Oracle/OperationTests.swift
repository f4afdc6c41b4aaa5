import Foundation
import Testing

@testable import TensorEngine

/// Every operator of `ops.json`: values and gradients.
@Suite struct OperationTests {
  /// Cases of the reference that belong to other tests, with the reason.
  private static let elsewhere: [String: String] = [
    "rnn_tanh.0": "recurrent layers have tests of their own",
    "lstm.0": "recurrent layers have tests of their own",
    "gru.0": "recurrent layers have tests of their own",
  ]

  @Test func valuesAndGradients() throws {
    let cases = try #require(try Oracle.load("ops.json")["ops"] as? [[String: Any]])
    var run = 0
    _ = isolated {
      for item in cases {
        let py = item["py"] as? String ?? ""
        let id = item["id"] as? String ?? ""
        guard let operation = operationTable[py] else {
          #expect(Self.elsewhere[id] != nil, "\(id) is not run: \(py)")
          continue
        }
        check(item, "\(id) \(py)", operation)
        run += 1
      }
    }
    print("operator cases run: \(run) of \(cases.count)")
    #expect(run + Self.elsewhere.count == cases.count)
  }

  private func check(
    _ item: [String: Any], _ label: String, _ operation: (OperationCase) -> [Tensor]
  ) {
    let given = item["inputs"] as? [String: Any] ?? [:]
    var inputs: [String: Tensor] = [:]
    for (name, value) in given { inputs[name] = Oracle.tensor(value) }
    #expect(inputs.count == given.count, "\(label): an input could not be read")
    let grads = item["grads"] as? [String: Any] ?? [:]
    for (name, value) in grads where !(value is NSNull) { inputs[name]?.requiresGradient = true }
    let results = operation(
      OperationCase(inputs: inputs, attributes: item["attrs"] as? [String: Any] ?? [:]))
    let failure = EngineContext.current.failure
    EngineContext.current.failure = nil
    #expect(failure == nil, "\(label): \(failure?.english ?? "")")
    guard failure == nil else { return }
    let outputs = item["outputs"] as? [[String: Any]] ?? []
    #expect(results.count == outputs.count, "\(label)")
    for (result, output) in zip(results, outputs) {
      if let number = output["scalar"] {
        #expect(result.item() == Oracle.number(number), "\(label)")
      } else if let expected = Oracle.tensor(output) {
        #expect(Oracle.agree(result, expected), "\(label): \(result) is not \(expected)")
      } else {
        Issue.record("\(label): an output could not be read")
      }
    }
    var roots: [(Tensor, Tensor)] = []
    for (result, value) in zip(results, item["grad_outputs"] as? [Any] ?? []) {
      guard
        let gradient = Oracle.tensor(value) ?? (value as? NSNumber).map({ Tensor($0.doubleValue) }),
        result.requiresGradient
      else { continue }
      roots.append((result, gradient))
    }
    for (index, root) in roots.enumerated() {
      root.0.backward(gradient: root.1, retainGraph: index + 1 < roots.count)
    }
    let late = EngineContext.current.failure
    EngineContext.current.failure = nil
    #expect(late == nil, "\(label): \(late?.english ?? "")")
    for (name, value) in grads {
      guard let wanted = Oracle.tensor(value) else {
        #expect(inputs[name]?.grad == nil, "\(label): \(name) needs no gradient")
        continue
      }
      let found = inputs[name]?.grad
      #expect(
        found.map { Oracle.agree($0, wanted) } == true,
        "\(label): gradient of \(name) \(String(describing: found)) is not \(wanted)")
    }
  }

  @Test func deepGraphsDoNotOverflowTheStack() {
    _ = isolated {
      var x = Tensor(1.0, requiresGradient: true)
      let start = x
      for _ in 0..<200_000 { x = x + 0.0 }
      x.backward()
      #expect(start.grad?.item() == 1)
      var y = Tensor(1.0, requiresGradient: true)
      for _ in 0..<200_000 { y = y * y }
      #expect(y.item() == 1)
    }
  }
}
