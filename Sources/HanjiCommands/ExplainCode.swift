import ArgumentParser
import Diagnostics
import Foundation
import Notebooks
import Runner

/// `hanji run --explain-code PATH#ID`.
struct ExplainCode {
  let terminal: Terminal
  let options: RunOptions

  /// Runs the cells before the named one and prints its types and its compiled form.
  func run(_ name: String) throws {
    let named = try NamedCell(name, terminal: terminal)
    guard let index = named.index else {
      terminal.err(
        terminal.say(
          "--explain-code wants PATH#ID, not '\(name)'",
          "--explain-code에는 '\(name)'이(가) 아니라 경로#ID를 주어야 합니다"))
      throw Status.usage
    }
    let notebook = named.notebook
    let reporter = Reporter(terminal: terminal, format: "human")
    let box = Outcome()
    let options = options
    ThreadPool.forEach(1, jobs: 1) { _ in box.diagnostics = explain(notebook, index, options, box) }
    guard box.diagnostics.isEmpty else {
      reporter.show(box.diagnostics)
      throw Status.findings
    }
    FileHandle.standardOutput.write(Data(box.text.utf8))
  }

  private final class Outcome: @unchecked Sendable {
    var text = ""
    var diagnostics: [Diagnostic] = []
  }

  private func explain(
    _ notebook: Notebook, _ index: Int, _ options: RunOptions, _ outcome: Outcome
  ) -> [Diagnostic] {
    guard
      let session = CellSession(
        seed: UInt64(bitPattern: Int64(notebook.frontMatter.seed)),
        datasetFolders: options.datasetFolders)
    else {
      return [
        Diagnostic(
          id: "run.memory", text: LocalizedText(en: "there is no memory", ko: "메모리가 없습니다"))
      ]
    }
    for cell in notebook.cells[..<index] where !cell.has(.skip) {
      let result = session.run(code: cell.code, id: cell.id)
      if !result.failures.isEmpty, !cell.has(.raises) { return cell.placed(result.failures) }
    }
    let cell = notebook.cells[index]
    switch session.explain(code: cell.code, id: cell.id) {
    case .success(let text):
      outcome.text = text
      return []
    case .failure(let problems): return cell.placed(problems.diagnostics)
    }
  }
}
