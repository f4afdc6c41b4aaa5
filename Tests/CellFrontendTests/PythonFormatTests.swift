import CellLibrary
import CellMachine
import Foundation
import Runner
import Testing

/// Python's texts of numbers (kind `format` of `printing.json`) as cells write them.
@Suite(.serialized) struct PythonFormatTests {
  /// The expression of a cell for each of Python's.
  private static let expressions: [String: String] = [
    "torch.tensor(0.6948983073234558).item()": "Tensor(0.6948983073234558).item()",
    "torch.tensor(1.0).item()": "Tensor(1.0).item()",
    "torch.tensor(0.1).item()": "Tensor(0.1).item()",
    "torch.tensor(1e-5).item()": "Tensor(1e-5).item()",
    "torch.tensor(1e-4).item()": "Tensor(1e-4).item()",
    "torch.tensor(123456789.0).item()": "Tensor(123456789.0).item()",
    "torch.tensor(1e16).item()": "Tensor(1e16).item()",
    "torch.tensor(1e17).item()": "Tensor(1e17).item()",
    "torch.tensor(float(\"nan\")).item()": "Tensor(Double.nan).item()",
    "torch.tensor(-float(\"inf\")).item()": "Tensor(-Double.infinity).item()",
    "torch.tensor(5).item()": "Int(Tensor(5))",
    "torch.tensor(0.8883000016212463).item()": "Tensor(0.8883000016212463).item()",
    "torch.tensor(0.00015660682402085513).item()": "Tensor(0.00015660682402085513).item()",
    "'{:.9f}'.format(torch.tensor(0.535150588))":
      "String(format: \"%.9f\", Tensor(0.535150588).item())",
    "'{:.4f}'.format(torch.tensor(0.00005).item())":
      "String(format: \"%.4f\", Tensor(0.00005).item())",
    "'%04d' % 7": "String(format: \"%04d\", 7)",
    "'{:.6f}'.format(2.5)": "String(format: \"%.6f\", 2.5)",
    "f'{0.125:.2f} {0.375:.2f} {2.5:.0f} {3.5:.0f}'":
      "String(format: \"%.2f %.2f %.0f %.0f\", 0.125, 0.375, 2.5, 3.5)",
    "'{:.2e}'.format(12345.678)": "String(format: \"%.2e\", 12345.678)",
    "f'{0.256:.1%}'": "String(format: \"%.1f%%\", 100 * 0.256)",
    "'Epoch {:4d}/{} Cost: {:.6f}'.format(3, 20, torch.tensor(0.5, requires_grad=True).item())":
      "String(format: \"Epoch %4d/%d Cost: %.6f\", 3, 20, Tensor(0.5, requiresGradient: true).item())",
    "str(1e-7)": "1e-7", "str(100000000000000000.0)": "100000000000000000.0",
    "str(0.1 + 0.2)": "0.1 + 0.2", "str(1/3)": "1.0 / 3.0",
  ]

  /// What cells write otherwise, with the reason.
  private static let left = [
    "torch.tensor(True).item()": "Swift writes true",
    "'{:6.2f}|{:>8}|{:<5}|{:^7}|'.format(3.14159, 'ab', 'c', 'd')":
      "String(format:) has no centred texts; a Table aligns columns",
    "f'{1234567.891:,.2f}'": "String(format:) has no groups of digits",
  ]

  @Test func everyFormat() throws {
    let file = PortTests.folder.deletingLastPathComponent().appendingPathComponent(
      "oracle/printing.json")
    let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    let all = try #require((object as? [String: Any])?["cases"] as? [[String: Any]])
    let cases = all.filter { $0["kind"] as? String == "format" }
    var code = ""
    var wanted: [String] = []
    for item in cases {
      let python = try #require(item["py"] as? String)
      if let reason = Self.left[python] {
        print("format not run: \(python): \(reason)")
        continue
      }
      code += "print(\(try #require(Self.expressions[python], "\(python) has no counterpart")))\n"
      wanted.append(try #require(item["text"] as? String))
    }
    #expect(cases.count == 28 && wanted.count + Self.left.count == 28)
    let program = code
    nonisolated(unsafe) var outcome: CellOutcome?
    ThreadPool.forEach(1, jobs: 1) { _ in
      outcome = CellSession()?.run(code: program, id: "cell", limits: Limits())
    }
    let found = try #require(outcome)
    #expect(found.failures.isEmpty, "\(found.failures.map(\.text.english))")
    let printed = found.outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    #expect(printed.split(separator: "\n").map(String.init) == wanted)
  }
}
