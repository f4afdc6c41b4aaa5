import ArgumentParser
import Diagnostics
import Foundation
import Notebooks
import Runner

/// `hanji run --profile PATH[#ID]`.
struct ProfileCommand {
  let terminal: Terminal
  let options: RunOptions

  private final class Outcome: @unchecked Sendable {
    var report: NotebookReport?
  }

  /// Runs a notebook, as far as the named cell if there is one, and prints what each line took.
  func run(_ name: String) throws {
    let named = try NamedCell(name, terminal: terminal)
    var options = options
    options.profiles = true
    options.only = named.index.map { named.notebook.cells[$0].id }
    let prepared = options
    let outcome = Outcome()
    let watcher = watchInterrupts()
    defer { watcher.cancel() }
    ThreadPool.forEach(1, jobs: 1) { _ in
      outcome.report = NotebookRunner.run(
        bytes: named.bytes, file: named.path, options: prepared,
        isCancelled: { interrupted != 0 })
    }
    guard let report = outcome.report else { return }
    for cell in report.notebook.cells where options.only == nil || options.only == cell.id {
      if let lines = report.profile[cell.id], !lines.isEmpty {
        terminal.out(table(cell, lines, path: named.path))
      }
    }
    if interrupted != 0 { throw Status.interrupted }
    Reporter(terminal: terminal, format: "human").show(
      report.diagnostics + report.cells.flatMap(\.failures))
    if report.hasFailures { throw Status.findings }
  }

  /// A cell's lines with their counts and times; lines that ran nothing show their code only.
  private func table(_ cell: Cell, _ lines: [ProfiledLine], path: String) -> String {
    let total = lines.reduce(0) { $0 + $1.seconds }
    let engine = lines.reduce(0) { $0 + $1.engineSeconds }
    var text =
      terminal.paint("\(path)#\(cell.id)", "1") + "  " + time(total)
      + terminal.say(", of which the engine \(time(engine))", ", 그중 엔진 \(time(engine))") + "\n"
    let headings = [
      terminal.say("line", "줄"), terminal.say("times", "횟수"), terminal.say("time", "시간"),
      "%", terminal.say("engine", "엔진"),
    ]
    let widths = [6, 12, 10, 6, 10]
    text +=
      zip(headings, widths).map { pad($0, $1) }.joined() + "  "
      + terminal.say("code", "코드") + "\n"
    let byLine = Dictionary(lines.map { ($0.line, $0) }) { first, _ in first }
    for (offset, code) in cell.code.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      var columns = ["\(cell.place(line: offset + 1, column: 1).line)", "", "", "", ""]
      var share = 0.0
      if let line = byLine[offset + 1] {
        share = total > 0 ? line.seconds / total : 0
        columns[1] = "\(line.count)"
        columns[2] = time(line.seconds)
        columns[3] = String(format: "%.1f", share * 100)
        if line.engineSeconds > 0 { columns[4] = time(line.engineSeconds) }
      }
      let row = zip(columns, widths).map { pad($0, $1) }.joined() + "  \(code)"
      text += (share >= 0.1 ? terminal.paint(row, "1") : row) + "\n"
    }
    return text
  }

  /// Seconds in a unit that keeps the number short.
  private func time(_ seconds: Double) -> String {
    if seconds >= 1 { return String(format: "%.2f s", seconds) }
    if seconds >= 1e-3 { return String(format: "%.2f ms", seconds * 1e3) }
    return String(format: "%.1f µs", seconds * 1e6)
  }

  private func pad(_ text: String, _ width: Int) -> String {
    let columns = text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
    return String(repeating: " ", count: max(0, width - columns)) + text
  }
}
