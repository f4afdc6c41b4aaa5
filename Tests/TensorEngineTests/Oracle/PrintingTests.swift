import Foundation
import Testing

@testable import TensorEngine

/// Tensors print as PyTorch prints them: every case of `printing.json` is run here, in the test that
/// `elsewhere` names, or printed with the reason why cells have nothing like it.
@Suite struct PrintingTests {
  /// What the reference's expressions of kind `grad_fn` mean here.
  private static let recorded: [String: (Tensor) -> Any] = [
    "x * 2": { $0 * 2 }, "(x * 2).sum()": { ($0 * 2).sum() }, "x + 1": { $0 + 1 },
    "(x ** 2).mean()": { $0.pow(2).mean() }, "F.softmax(x, dim=1)": { softmax($0, dim: 1) },
    "F.log_softmax(x, dim=1)": { logSoftmax($0, dim: 1) },
    "F.cross_entropy(x, torch.tensor([0]))": { crossEntropy($0, Tensor([0])) },
    "x @ x.t()": { matmul($0, $0.t()) }, "torch.sigmoid(x)": { sigmoid($0) },
    "x.exp()": { $0.exp() }, "torch.log(x)": { log($0) }, "-x": { -$0 }, "x / 3": { $0 / 3 },
    "1 / x": { 1 / $0 }, "x - 1": { $0 - 1 }, "x.view(2, 2)": { $0.view(2, 2) },
    "x[1:3]": { $0[1..<3] }, "x[0]": { $0[0] }, "F.relu(x)": { relu($0) },
    "F.mse_loss(x, torch.zeros(2))": { mseLoss($0, zeros(2)) },
    "F.binary_cross_entropy(x, torch.ones(2))": { binaryCrossEntropy($0, ones(2)) },
    "x.unsqueeze(0)": { $0.unsqueeze(0) }, "torch.cat([x, x])": { cat([$0, $0]) },
    "torch.stack([x, x])": { stack([$0, $0]) }, "x.t()": { $0.t() }, "x.max()": { $0.max() },
    "x.detach()": { $0.detach() }, "x * 1.5": { $0 * 1.5 },
    "F.softmax(x, dim=0)": { softmax($0, dim: 0) }, "torch.tanh(x)": { tanh($0) },
    "torch.abs(x)": { abs($0) }, "x.clone()": { $0.clone() }, "torch.sqrt(x)": { sqrt($0) },
  ]

  /// The tensor that a `setup` line makes.
  private static func made(_ setup: String) -> Tensor? {
    let shapes = [
      "torch.linspace(0.1, 1.0, 10).view(2, 5)": linspace(0.1, 1, 10).view(2, 5),
      "torch.linspace(0.1, 1.0, 10)": linspace(0.1, 1, 10),
    ]
    for (text, tensor) in shapes where setup == "x = \(text).requires_grad_()" {
      tensor.requiresGradient = true
      return tensor
    }
    guard setup.hasPrefix("x = torch.tensor("), let end = setup.lastIndex(of: "]") else {
      return nil
    }
    let list = setup[setup.index(setup.startIndex, offsetBy: 17)...end]
    let rows = list.split(separator: "]").map { part in
      part.split { !"0123456789.-".contains($0) }.compactMap { Double($0) }
    }.filter { !$0.isEmpty }
    let dtype: DType = setup.contains("float64") ? .float64 : .float32
    let flat = Tensor(rows.flatMap { $0 }, dtype: dtype)
    let tensor = list.hasPrefix("[[") ? flat.view(rows.count, -1) : flat
    tensor.requiresGradient = true
    return tensor
  }

  /// Large tensors whose values the reference leaves out.
  private static let large: [String: () -> Tensor] = [
    "torch.arange(1000)": { arange(1000) }, "torch.arange(1001)": { arange(1001) },
    "torch.arange(10000).view(100, 100)": { arange(10000).view(100, 100) },
    "torch.arange(2000.).view(2, 1000) / 7": { arange(2000.0).view(2, 1000) / 7 },
    "torch.arange(8000).view(20, 20, 20)": { arange(8000).view(20, 20, 20) },
    "torch.zeros(60000, 28, 28, dtype=torch.uint8)": { zeros(60000, 28, 28, dtype: .uint8) },
    "torch.arange(3003.).view(1001, 3) * 1e-3": { arange(3003.0).view(1001, 3) * 1e-3 },
    "torch.arange(1200.).view(4, 300)": { arange(1200.0).view(4, 300) },
  ]

  /// Sizes, types, lists and pairs.
  private static let various: [String: () -> String] = [
    "torch.float32": { "\(DType.float32)" }, "torch.tensor([1]).dtype": { "\(Tensor([1]).dtype)" },
    "[torch.tensor([1, 2]), torch.tensor(3.)]": { "\([Tensor([1, 2]), Tensor(3.0)])" },
    "(torch.tensor([1.5]), 2)": { "\((Tensor([1.5]), 2))" },
    "torch.device(\"cpu\")": { "\(Device.cpu)" },
    "torch.tensor([1.]).tolist()": { "\(Tensor([1.0]).toArray())" },
    "torch.tensor([0.1, 0.2]).tolist()": { "\(Tensor([0.1, 0.2]).toArray())" },
  ]

  /// Cases that print something which the engine does not have, by id or kind, with the reason.
  private static let left: [String: String] = [
    "numpy": "no second kind of array: toArray() gives Swift's own, which prints as Swift does",
    "tensor.35": "the engine has no float16", "tensor.36": "the engine has no int8",
    "tensor.37": "the engine has no bfloat16",
    "misc.0": "max(dim:) gives a Swift tuple, which prints as tuples do",
    "misc.1": "sort gives a Swift tuple, which prints as tuples do",
    "misc.2": "a shape is an [Int]: it prints as [2, 2]", "misc.3": "a shape is an [Int]",
    "misc.4": "a shape is an [Int]",
    "grad_fn.35": "max(dim:) gives a Swift tuple, which prints as tuples do",
  ]

  /// Kinds that other tests run.
  private static let elsewhere = [
    "module": "LayerTests.printsAsPyTorch", "format": "PythonFormatTests.everyFormat",
  ]

  /// What a case prints here; nil where it has no counterpart.
  private func printed(_ item: [String: Any], _ kind: String, _ text: String) -> String? {
    let python = item["py"] as? String ?? ""
    switch kind {
    case "misc": return Self.various[python]?()
    case "grad_fn":
      if python == "m(torch.ones(3, 2))" {
        manualSeed(0)
        return "\(Linear(2, 1)(ones(3, 2)))"
      }
      guard let x = Self.made(item["setup"] as? String ?? "") else { return nil }
      return Self.recorded[python].map { "\($0(x))" }
    default:
      guard let tensor = Oracle.tensor(item["value"]) ?? Self.large[python]?() else { return nil }
      if text.hasPrefix("Parameter") { tensor.isParameter = true }
      if text.contains("requires_grad=True") { tensor.requiresGradient = true }
      return tensor.description
    }
  }

  @Test func everyCase() throws {
    let cases = try #require(try Oracle.load("printing.json")["cases"] as? [[String: Any]])
    var run: [String: Int] = [:]
    var reasons: [String: Int] = [:]
    for item in cases {
      let id = try #require(item["id"] as? String)
      let kind = try #require(item["kind"] as? String)
      let text = try #require(item["text"] as? String)
      if let test = Self.elsewhere[kind] {
        reasons["\(kind): run by \(test)", default: 0] += 1
      } else if let reason = Self.left[id] ?? Self.left[kind] {
        reasons["\(kind): \(reason)", default: 0] += 1
      } else {
        let (found, failure) = isolated { printed(item, kind, text) }
        #expect(failure == nil, "\(id): \(failure?.english ?? "")")
        #expect(found == text, "\(id) \(item["py"] ?? "")")
        run[kind, default: 0] += 1
      }
    }
    print("printing cases run here: \(run.sorted { $0.key < $1.key })")
    for (reason, count) in reasons.sorted(by: { $0.key < $1.key }) { print("  \(count) \(reason)") }
    #expect(run == ["tensor": 67, "grad_fn": 35, "misc": 7])
    let total = run.values.reduce(0, +) + reasons.values.reduce(0, +)
    #expect(total == 197)
  }

  /// The place of what follows the numbers, near the end of a line: what torch 2.15 prints.
  @Test func whatFollowsTheNumbersBreaksTheLine() {
    let small = Tensor([1e-9, 0.5, -2.5e-9, -0.1], requiresGradient: true)
    #expect(
      small.description == """
        tensor([ 1.0000e-09,  5.0000e-01, -2.5000e-09, -1.0000e-01],
               requires_grad=True)
        """)
    let fits = Tensor([1e-9, 0.5, 2.5e-9], requiresGradient: true)
    #expect(
      fits.description == "tensor([1.0000e-09, 5.0000e-01, 2.5000e-09], requires_grad=True)")
  }
}
