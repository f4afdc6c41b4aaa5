import Diagnostics
import Notebooks
import Runner

/// A notebook on the command line, with a cell of it when one was named: PATH or PATH#ID.
struct NamedCell {
  var path: String
  var bytes: [UInt8]
  var notebook: Notebook
  /// The cell's position; `nil` when only a path was given.
  var index: Int?

  /// Reads the notebook. Says on standard error what is wrong and throws, when it cannot.
  init(_ name: String, terminal: Terminal) throws {
    let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
    path = parts.first ?? name
    let reporter = Reporter(terminal: terminal, format: "human")
    do throws(Diagnostic) {
      bytes = try FileStore.read(path)
    } catch {
      reporter.show([error])
      throw Status.usage
    }
    notebook = Notebook(bytes, file: path)
    guard !notebook.hasErrors else {
      reporter.show(notebook.diagnostics)
      throw Status.usage
    }
    guard parts.count == 2 else { return }
    index = notebook.cells.firstIndex { $0.id == parts[1] }
    guard index == nil else { return }
    let guess = closestMatch(to: parts[1], in: notebook.cells.map(\.id))
    let hint =
      guess.map { terminal.say("; did you mean '\($0)'?", ". '\($0)'을(를) 쓰려던 것인가요?") } ?? ""
    terminal.err(
      terminal.say(
        "\(path) has no cell '\(parts[1])'\(hint)",
        "\(path)에 '\(parts[1])' 셀이 없습니다\(hint)"))
    throw Status.usage
  }
}

extension Cell {
  /// Diagnostics of the cell's code, with places in the notebook and without notes.
  func placed(_ found: [Diagnostic]) -> [Diagnostic] {
    found.map {
      var result = $0
      result.place = $0.place.map { place(line: $0.line, column: $0.column, length: $0.length) }
      result.notes = []
      return result
    }
  }
}
