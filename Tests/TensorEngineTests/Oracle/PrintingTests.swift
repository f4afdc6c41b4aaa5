import Foundation
import Testing

@testable import TensorEngine

/// Tensors print as PyTorch prints them.
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

  @Test func tensors() throws {
    let cases = try #require(try Oracle.load("printing.json")["cases"] as? [[String: Any]])
    var run: [String: Int] = [:]
    var left: [String] = []
    _ = isolated {
      for item in cases {
        let kind = item["kind"] as? String ?? ""
        let py = item["py"] as? String ?? ""
        guard kind == "tensor" || kind == "grad_fn", let text = item["text"] as? String else {
          continue
        }
        if kind == "grad_fn" {
          guard let x = Self.made(item["setup"] as? String ?? ""), let function = Self.recorded[py]
          else {
            left.append(item["id"] as? String ?? py)
            continue
          }
          #expect("\(function(x))" == text, "\(py)")
        } else if let tensor = Oracle.tensor(item["value"]) {
          if text.hasPrefix("Parameter") { tensor.isParameter = true }
          if text.contains("requires_grad=True") { tensor.requiresGradient = true }
          #expect(tensor.description == text, "\(py)")
        } else {
          left.append(item["id"] as? String ?? py)
          continue
        }
        run[kind, default: 0] += 1
      }
    }
    print("printing cases run: \(run), not run: \(left)")
    #expect(run["tensor", default: 0] >= 59)
    #expect(run["grad_fn", default: 0] >= 33)
  }
}
