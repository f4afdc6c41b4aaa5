import ArgumentParser
import Diagnostics
import Foundation
import Notebooks
import Runner

/// What a whole run found.
final class RunSummary: @unchecked Sendable {
  private let lock = NSLock()
  var reports: [Int: NotebookReport] = [:]
  var originals: [Int: [UInt8]] = [:]
  var unreadable: [Int: Diagnostic] = [:]

  func record(_ body: (RunSummary) -> Void) {
    lock.lock()
    body(self)
    lock.unlock()
  }
}

/// Set by the interrupt signal.
nonisolated(unsafe) var interrupted: sig_atomic_t = 0

/// Stops running cells when the process is interrupted, until the thread is cancelled.
func watchInterrupts() -> Thread {
  signal(SIGINT) { _ in interrupted = 1 }
  // The handler may only set a flag; this thread carries it to the running cells.
  let watcher = Thread {
    while !Thread.current.isCancelled {
      if interrupted != 0 { ActiveSessions.shared.cancelAll() }
      usleep(30_000)
    }
  }
  watcher.start()
  return watcher
}

/// Running notebooks for `run`, `check` and `build --run`.
struct Execution {
  let terminal: Terminal
  let workspace: Workspace
  let options: RunOptions
  let jobs: Int

  /// Runs all notebooks; status lines go to standard error.
  func run() -> RunSummary {
    let watcher = watchInterrupts()
    defer { watcher.cancel() }
    let summary = RunSummary()
    let files = workspace.files
    let terminal = terminal
    var options = options
    let line = ProgressLine()
    if let line { options.onProgress = { line.show($0, $1, $2) } }
    let prepared = options
    ThreadPool.forEach(files.count, jobs: jobs) { index in
      guard interrupted == 0 else { return }
      let file = files[index]
      let bytes: [UInt8]
      do throws(Diagnostic) {
        bytes = try FileStore.read(file)
      } catch {
        summary.record { $0.unreadable[index] = error }
        return
      }
      var lines: [String] = []
      let report = NotebookRunner.run(
        bytes: bytes, file: file, options: prepared, isCancelled: { interrupted != 0 }
      ) { cell in
        lines.append(statusLine(cell, terminal))
      }
      summary.record { summary in
        summary.reports[index] = report
        summary.originals[index] = bytes
        line?.clear()
        terminal.err(terminal.paint(file, "1"))
        for line in lines { terminal.err(line) }
      }
    }
    return summary
  }

  /// Diagnostics of everything that went wrong, in the order of the files.
  func report(_ summary: RunSummary) -> [Diagnostic] {
    var all = workspace.diagnostics
    for index in workspace.files.indices {
      if let problem = summary.unreadable[index] { all.append(problem) }
      guard let report = summary.reports[index] else { continue }
      all += report.diagnostics
      for cell in report.cells {
        all += cell.warnings
        if case .raised = cell.status { continue }
        if case .kept = cell.status {
          all += cell.failures.map { failure in
            var warning = failure
            warning.severity = .warning
            return warning
          }
          continue
        }
        all += cell.failures
      }
    }
    return all
  }
}

private func statusLine(_ cell: CellReport, _ terminal: Terminal) -> String {
  var time = cell.seconds >= 0.1 ? String(format: "  %.1f s", cell.seconds) : ""
  // Small tensors say nothing about a machine's limits.
  if cell.peakTensorBytes >= 10 << 20 {
    let size = "\(cell.peakTensorBytes >> 20) MiB"
    time += "  " + terminal.say("\(size) of tensors", "텐서 \(size)")
  }
  switch cell.status {
  case .passed: return "  \(terminal.paint("✓", "32")) #\(cell.id)\(time)"
  case .raised:
    return "  \(terminal.paint("✓", "32")) #\(cell.id)\(time)  "
      + terminal.say("(failed, as expected)", "(예상대로 실패)")
  case .failed: return "  \(terminal.paint("✗", "31")) #\(cell.id)\(time)"
  case .unexpectedSuccess:
    return "  \(terminal.paint("✗", "31")) #\(cell.id)  "
      + terminal.say("succeeded, but was expected to fail", "실패해야 하는데 성공했습니다")
  case .skipped(let reason):
    return "  \(terminal.paint("–", "33")) #\(cell.id)  "
      + terminal.say("skipped: \(reason)", "건너뜀: \(reason)")
  case .skippedAfter(let id):
    return "  \(terminal.paint("–", "33")) #\(cell.id)  "
      + terminal.say("skipped: after #\(id)", "건너뜀: #\(id) 뒤")
  case .kept(let dataset):
    return "  \(terminal.paint("–", "33")) #\(cell.id)  "
      + terminal.say(
        "kept: dataset '\(dataset)' is missing", "그대로 둠: 데이터셋 '\(dataset)' 없음")
  }
}

/// Shows diagnostics in the form asked for.
struct Reporter {
  let terminal: Terminal
  let format: String
  private let cache = SourceCache()

  init(terminal: Terminal, format: String) {
    self.terminal = terminal
    self.format = format
  }

  func show(_ diagnostics: [Diagnostic]) {
    switch format {
    case "json":
      let list = diagnostics.map { item -> [String: Any] in
        var entry: [String: Any] = [
          "id": item.id, "severity": item.severity.rawValue,
          "message": item.text[terminal.language],
        ]
        if let place = item.place {
          entry["file"] = place.file ?? ""
          entry["line"] = place.line
          entry["column"] = place.column
        }
        if let help = item.help { entry["help"] = help[terminal.language] }
        if !item.notes.isEmpty {
          entry["notes"] = item.notes.map { note -> [String: Any] in
            var entry: [String: Any] = ["message": note.text[terminal.language]]
            if let place = note.place {
              entry["file"] = place.file ?? ""
              entry["line"] = place.line
              entry["column"] = place.column
            }
            return entry
          }
        }
        return entry
      }
      let data =
        (try? JSONSerialization.data(
          withJSONObject: ["diagnostics": list],
          options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])) ?? Data()
      terminal.out(String(decoding: data, as: UTF8.self))
    case "github":
      for item in diagnostics {
        let kind = item.severity == .error ? "error" : "warning"
        let place =
          item.place.map {
            " file=\($0.file ?? ""),line=\($0.line),col=\($0.column)"
          } ?? ""
        let notes = item.notes.map { note in
          "\n" + (note.place.map { Terminal.text($0) + ": " } ?? "") + note.text[terminal.language]
        }
        terminal.out(
          "::\(kind)\(place)::"
            + (item.text[terminal.language] + notes.joined())
            .replacingOccurrences(of: "\n", with: "%0A"))
      }
    default:
      for item in diagnostics { terminal.err(terminal.render(item, sources: cache.lines)) }
    }
  }
}

/// Lines of files that diagnostics point into.
private final class SourceCache {
  private var files: [String: [String]] = [:]
  func lines(_ file: String) -> [String]? {
    if let found = files[file] { return found }
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map(String.init)
    files[file] = lines
    return lines
  }
}

/// `hanji run`.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run the cells of notebooks and write their outputs back.",
    discussion: """
      Outputs go into the notebook itself, between <!-- output:ID --> comments after each cell; not a
      byte outside them changes. When a cell fails, the cells after it are skipped, and what ran is
      kept.

      Exit status: 0 done, 1 a cell failed, 2 a file or the course cannot be read.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: "Print the types and the compiled form of a cell, PATH#ID; writes nothing.")
  var explainCode: String?

  @Option(
    help: """
      Print how often each line of a notebook, or of one cell, runs and how long it takes, the engine \
      apart: PATH or PATH#ID; writes nothing.
      """)
  var profile: String?

  func run() throws {
    let terminal = common.terminal
    let (workspace, options) = common.prepare()
    if let explainCode {
      try ExplainCode(terminal: terminal, options: options).run(explainCode)
      return
    }
    if let profile {
      try ProfileCommand(terminal: terminal, options: options).run(profile)
      return
    }
    let reporter = Reporter(terminal: terminal, format: common.format)
    guard workspace.diagnostics.allSatisfy({ $0.severity != .error }) else {
      reporter.show(workspace.diagnostics)
      throw Status.usage
    }
    let execution = Execution(
      terminal: terminal, workspace: workspace, options: options, jobs: common.jobs)
    let summary = execution.run()
    var diagnostics: [Diagnostic] = []
    var written = 0
    for index in workspace.files.indices {
      guard let report = summary.reports[index], let original = summary.originals[index] else {
        continue
      }
      do {
        if try write(report, original) {
          written += 1
          summary.reports[index]?.moveDiagnostics()
        }
      } catch let problem as Diagnostic {
        diagnostics.append(problem)
      }
    }
    diagnostics = execution.report(summary) + diagnostics
    reporter.show(diagnostics)
    try finish(
      summary, diagnostics, terminal, written: written, strict: common.strict,
      files: workspace.files.count)
  }
}

/// Writes a notebook's outputs and figures; true when the notebook changed.
func write(_ report: NotebookReport, _ original: [UInt8]) throws -> Bool {
  // Without a cell that ran there is nothing to record; a notebook without cells may still hold
  // regions that no cell owns any more.
  guard !report.notebook.hasErrors, !report.cells.isEmpty || report.notebook.cells.isEmpty else {
    return false
  }
  let spliced = report.notebook.splice(report.records, values: report.values)
  let folder = (report.file as NSString).deletingLastPathComponent
  func full(_ path: String) -> String { folder.isEmpty ? path : folder + "/" + path }
  // Pictures first: a notebook never names one that is not there.
  for figure in spliced.figures {
    let path = full(figure.path)
    let bytes = Array(figure.svg.utf8)
    if let now = FileManager.default.contents(atPath: path), [UInt8](now) == bytes { continue }
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    } catch {
      throw Diagnostic(
        id: "file.unwritable", place: SourcePlace(file: report.file, line: 1),
        text: LocalizedText(
          en: "cannot make the folder of '\(path)'", ko: "'\(path)'의 폴더를 만들 수 없습니다"),
        help: LocalizedText(
          en: "check the permissions; the notebook was not changed",
          ko: "권한을 확인하세요. 노트북은 바뀌지 않았습니다"))
    }
    try FileStore.replace(path, with: bytes, original: nil)
  }
  try FileStore.replace(report.file, with: spliced.bytes, original: original)
  removeStaleFigures(report, spliced, folder)
  return spliced.bytes != original
}

/// Removes pictures that this program made for cells and nothing shows any more.
private func removeStaleFigures(
  _ report: NotebookReport, _ spliced: SplicedNotebook, _ folder: String
) {
  guard !report.hasFailures else { return }
  let relative = "figures/\(report.notebook.slug)"
  let path = folder.isEmpty ? relative : folder + "/" + relative
  let current = Set(spliced.figures.map(\.path)).union(spliced.keptFigurePaths)
  for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] {
    let stem = name.hasSuffix(".svg") ? String(name.dropLast(4)) : ""
    guard let dash = stem.lastIndex(of: "-"), Int(stem[stem.index(after: dash)...]) != nil,
      !current.contains(relative + "/" + name)
    else { continue }
    try? FileManager.default.removeItem(atPath: path + "/" + name)
  }
}

/// The closing line and the exit status of a run or check.
func finish(
  _ summary: RunSummary, _ diagnostics: [Diagnostic], _ terminal: Terminal, written: Int?,
  strict: Bool, files: Int
) throws {
  var passed = 0
  var failed = 0
  var skipped = 0
  var kept = 0
  for report in summary.reports.values {
    for cell in report.cells {
      switch cell.status {
      case .passed, .raised: passed += 1
      case .failed, .unexpectedSuccess: failed += 1
      case .skipped, .skippedAfter: skipped += 1
      case .kept: kept += 1
      }
    }
  }
  var parts = [
    terminal.say("\(files) notebook\(files == 1 ? "" : "s")", "노트북 \(files)개"),
    terminal.say("\(passed) cell\(passed == 1 ? "" : "s") passed", "셀 \(passed)개 통과"),
  ]
  if failed > 0 { parts.append(terminal.say("\(failed) failed", "\(failed)개 실패")) }
  if skipped > 0 { parts.append(terminal.say("\(skipped) skipped", "\(skipped)개 건너뜀")) }
  if kept > 0 {
    parts.append(terminal.say("\(kept) kept (missing dataset)", "\(kept)개 그대로 둠 (데이터셋 없음)"))
  }
  if let written {
    parts.append(
      terminal.say(
        "\(written) file\(written == 1 ? "" : "s") changed", "파일 \(written)개 바뀜"))
  }
  terminal.err(parts.joined(separator: ", "))
  if interrupted != 0 { throw Status.interrupted }
  if !summary.unreadable.isEmpty
    || summary.reports.values.contains(where: { $0.notebook.hasErrors })
  {
    throw Status.usage
  }
  if diagnostics.contains(where: { $0.severity == .error }) || failed > 0 || (strict && kept > 0) {
    throw Status.findings
  }
}

/// `hanji check`.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Run the cells of notebooks and compare with what is recorded; writes nothing.",
    discussion: """
      Every difference of every file is reported with its place, what is recorded, what the cell
      gives now, and for numbers how far apart they are.

      Exit status: 0 all the same, 1 differences, 2 a file or the course cannot be read.
      """, aliases: ["verify"])

  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.terminal
    let (workspace, options) = common.prepare()
    let reporter = Reporter(terminal: terminal, format: common.format)
    guard workspace.diagnostics.allSatisfy({ $0.severity != .error }) else {
      reporter.show(workspace.diagnostics)
      throw Status.usage
    }
    let execution = Execution(
      terminal: terminal, workspace: workspace, options: options, jobs: common.jobs)
    let summary = execution.run()
    var diagnostics = execution.report(summary)
    for index in workspace.files.indices {
      if let report = summary.reports[index] { diagnostics += Comparing.differences(report) }
    }
    reporter.show(diagnostics)
    try finish(
      summary, diagnostics, terminal, written: nil, strict: common.strict,
      files: workspace.files.count)
  }
}

/// Recorded outputs against fresh ones.
enum Comparing {
  static func differences(_ report: NotebookReport) -> [Diagnostic] {
    var result: [Diagnostic] = []
    let folder = (report.file as NSString).deletingLastPathComponent
    for (index, cell) in report.cells.enumerated() {
      guard let items = cell.items else { continue }
      let found = report.notebook.differences(ofCell: index, from: items) { path in
        let full = folder.isEmpty ? path : folder + "/" + path
        return FileManager.default.contents(atPath: full).map {
          String(decoding: $0, as: UTF8.self)
        }
      }
      for difference in found { result.append(diagnostic(difference, cell: cell.id)) }
      if let region = report.notebook.region(ofCell: index), region.digest != report.digests[index],
        found.isEmpty
      {
        result.append(
          Diagnostic(
            id: "check.stale", place: region.place,
            text: LocalizedText(
              en:
                "the output of cell '\(cell.id)' is stale: its code, or code before it, was changed "
                + "after it was recorded",
              ko: "셀 '\(cell.id)'의 출력은 오래되었습니다. 기록한 뒤에 이 셀이나 앞의 코드가 바뀌었습니다"),
            help: LocalizedText(en: "run 'hanji run'", ko: "'hanji run'을 실행하세요")))
      }
    }
    for (index, value) in report.notebook.values.enumerated() {
      guard let fresh = report.values[index], fresh != value.recorded else { continue }
      var text = LocalizedText(
        en: "the text says '\(value.recorded)', but '\(value.name)' is \(fresh)",
        ko: "본문에는 '\(value.recorded)'(이)라고 되어 있지만 '\(value.name)'은(는) \(fresh)입니다")
      if let a = Double(value.recorded), let b = Double(fresh) {
        text.english += " (difference \(short(abs(a - b))))"
        text.korean += " (차이 \(short(abs(a - b))))"
      }
      result.append(Diagnostic(id: "check.value", place: value.place, text: text))
    }
    return result
  }

  /// A difference to three digits.
  private static func short(_ value: Double) -> String { String(format: "%.3g", value) }

  private static func diagnostic(_ difference: OutputDifference, cell: String) -> Diagnostic {
    var english: String
    var korean: String
    switch (difference.recorded, difference.fresh) {
    case (let old?, let new?):
      english = "cell '\(cell)': recorded '\(old)', now '\(new)'"
      korean = "셀 '\(cell)': 기록은 '\(old)', 지금은 '\(new)'"
    case (let old?, nil):
      english = "cell '\(cell)': recorded '\(old)', now nothing"
      korean = "셀 '\(cell)': 기록은 '\(old)', 지금은 없음"
    case (nil, let new?):
      english = "cell '\(cell)': nothing recorded, now '\(new)'"
      korean = "셀 '\(cell)': 기록이 없는데 지금은 '\(new)'"
    case (nil, nil):
      english = "cell '\(cell)' differs"
      korean = "셀 '\(cell)'이(가) 다릅니다"
    }
    if let delta = difference.delta {
      english += " (difference \(short(delta)))"
      korean += " (차이 \(short(delta)))"
    }
    if let position = difference.tableCell {
      english += " in row \(position.row), column '\(position.heading)'"
      korean += ", \(position.row)행 '\(position.heading)' 열"
    }
    return Diagnostic(
      id: "check.difference", place: difference.place,
      text: LocalizedText(en: english, ko: korean))
  }
}
