import CellMachine
import Foundation
import Notebooks
import Runner
import Testing

/// Inputs that broke something once, or were made to: what `Scripts/fuzz.sh` finds is kept among them.
/// Nothing may crash; a wrong text has a message with words in both languages; and writing outputs
/// changes nothing else and is the same when done twice.
@Suite struct FuzzFindingTests {
  static func files(_ kind: String) -> [URL] {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/Fuzz/\(kind)")
    let found = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (found ?? []).sorted { $0.path < $1.path }
  }

  @Test(arguments: files("cells"))
  func cells(file: URL) throws {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var cells: [String] = [""]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("//---") { cells.append("") } else { cells[cells.count - 1] += line + "\n" }
    }
    let texts = cells
    ThreadPool.forEach(1, jobs: 1) { _ in
      guard let session = CellSession() else { return }
      let limits = Limits(operations: 1_000_000, liveBytes: 64 << 20, seconds: 20)
      for (index, cell) in texts.enumerated() {
        let outcome = session.run(code: cell, id: "c\(index)", limits: limits)
        for failure in outcome.failures {
          #expect(!failure.text.english.isEmpty && !failure.text.korean.isEmpty)
          #expect(!failure.id.contains("internal"), "\(failure.text.english)")
        }
      }
      let after = session.run(code: "print(6 * 7)", id: "after")
      #expect(after.failures.map(\.text.english) == [])
    }
  }

  @Test(arguments: files("notebooks"))
  func notebooks(file: URL) throws {
    let notebook = Notebook([UInt8](try Data(contentsOf: file)), file: "ko/lesson.md")
    for diagnostic in notebook.diagnostics {
      #expect(!diagnostic.text.english.isEmpty && !diagnostic.text.korean.isEmpty)
    }
    guard !notebook.hasErrors else { return }
    let records = Dictionary(
      notebook.cells.map { ($0.id, CellRecord(items: [.text("1\n")], digest: "01234567")) },
      uniquingKeysWith: { first, _ in first })
    let written = notebook.splice(records).bytes
    let again = Notebook(written, file: "ko/lesson.md").splice(records).bytes
    #expect(again == written)
  }

  @Test func someAreThere() {
    #expect(Self.files("cells").count >= 8)
    #expect(Self.files("notebooks").count >= 6)
  }
}
