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
    let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      terminal.err(
        terminal.say(
          "--explain-code wants PATH#ID, not '\(name)'",
          "--explain-code에는 '\(name)'이(가) 아니라 경로#ID를 주어야 합니다"))
      throw Status.usage
    }
    let reporter = Reporter(terminal: terminal, format: "human")
    let notebook: Notebook
    do throws(Diagnostic) {
      notebook = Notebook(try FileStore.read(parts[0]), file: parts[0])
    } catch {
      reporter.show([error])
      throw Status.usage
    }
    guard !notebook.hasErrors else {
      reporter.show(notebook.diagnostics)
      throw Status.usage
    }
    guard let index = notebook.cells.firstIndex(where: { $0.id == parts[1] }) else {
      let guess = closestMatch(to: parts[1], in: notebook.cells.map(\.id))
      let hint = guess.map { terminal.say("; did you mean '\($0)'?", ". '\($0)'인가요?") } ?? ""
      terminal.err(
        terminal.say(
          "\(parts[0]) has no cell '\(parts[1])'\(hint)",
          "\(parts[0])에 '\(parts[1])' 셀이 없습니다\(hint)"))
      throw Status.usage
    }
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
    func placed(_ found: [Diagnostic], _ cell: Cell) -> [Diagnostic] {
      found.map {
        var result = $0
        result.place = $0.place.map {
          cell.place(line: $0.line, column: $0.column, length: $0.length)
        }
        result.notes = []
        return result
      }
    }
    for cell in notebook.cells[..<index] where !cell.has(.skip) {
      let result = session.run(code: cell.code, id: cell.id)
      if !result.failures.isEmpty, !cell.has(.raises) { return placed(result.failures, cell) }
    }
    let cell = notebook.cells[index]
    switch session.explain(code: cell.code, id: cell.id) {
    case .success(let text):
      outcome.text = text
      return []
    case .failure(let problems): return placed(problems.diagnostics, cell)
    }
  }
}
