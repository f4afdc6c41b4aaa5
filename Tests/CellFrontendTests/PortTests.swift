import CellLibrary
import CellMachine
import Foundation
import Runner
import Testing

/// Programs of a beginner's course, written for PyTorch (`.py`) and for cells (`.swift`): both print the
/// same, character for character. The outputs (`.txt`) were recorded with torch 2.15; of later programs only
/// the outputs are kept.
@Suite(.serialized) struct PortTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/Ports")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }.sorted()
  }()

  @Test func thereArePorts() { #expect(Self.names.count >= 14) }

  @Test(arguments: names) func printsWhatPyTorchPrints(name: String) throws {
    func text(_ suffix: String) throws -> String {
      try String(contentsOf: Self.folder.appendingPathComponent(name + suffix), encoding: .utf8)
    }
    let code = try text(".swift")
    nonisolated(unsafe) var outcome: CellOutcome?
    ThreadPool.forEach(1, jobs: 1) { _ in
      outcome = CellSession()?.run(code: code, id: "cell", limits: Limits())
    }
    let found = try #require(outcome)
    #expect(found.failures.isEmpty, "\(found.failures.map(\.text.english))")
    let printed = found.outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
    let lines = printed.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = try text(".txt").split(separator: "\n", omittingEmptySubsequences: false)
    for (line, expected) in zip(lines, wanted) { #expect(line == expected) }
    #expect(lines.count == wanted.count)
  }
}
