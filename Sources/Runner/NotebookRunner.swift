// Running one notebook: its cells in order, in a session of their own.

import CellLibrary
import CellMachine
import Diagnostics
import Foundation
import Notebooks
import TensorEngine

/// What became of a cell.
public enum CellStatus: Hashable, Sendable {
  case passed
  /// Failed, and was meant to (`.raises`).
  case raised
  case failed
  /// Was meant to fail, but did not.
  case unexpectedSuccess
  /// `.skip`.
  case skipped(reason: String)
  /// An earlier cell failed.
  case skippedAfter(String)
  /// A dataset is not on this machine: the recorded output stays.
  case kept(dataset: String)
}

/// A cell's run.
public struct CellReport: Sendable {
  /// Its stable name.
  public var id: String
  /// Where it is.
  public var place: SourcePlace
  /// What became of it.
  public var status: CellStatus
  /// What the cell shows; `nil` where it did not run.
  public var items: [OutputItem]?
  /// What went wrong.
  public var failures: [Diagnostic] = []
  /// What the checker warns of.
  public var warnings: [Diagnostic] = []
  /// Wall-clock seconds.
  public var seconds = 0.0
  /// Turns of loops and calls.
  public var operations = 0
  /// The most memory that tensors used at one time, in bytes; tensors under 4 KiB are not counted.
  public var peakTensorBytes = 0
}

/// A notebook's run.
public struct NotebookReport: Sendable {
  /// The file.
  public var file: String
  /// The notebook as it was read.
  public var notebook: Notebook
  /// The cells in order.
  public var cells: [CellReport] = []
  /// Digest of each cell.
  public var digests: [String] = []
  /// New texts of checked numbers, by their position.
  public var values: [Int: String] = [:]
  /// Problems outside cells: of the file, of checked numbers.
  public var diagnostics: [Diagnostic] = []
  /// Wall-clock seconds.
  public var seconds = 0.0
  /// What the lines of each cell took, when they were measured.
  public var profile: [String: [ProfiledLine]] = [:]

  /// Whether a cell failed or something else is wrong.
  public var hasFailures: Bool {
    diagnostics.contains { $0.severity == .error }
      || cells.contains {
        switch $0.status {
        case .failed, .unexpectedSuccess, .skippedAfter: return true
        default: return false
        }
      }
  }

  /// The records to write: cells that did not run keep their regions.
  public var records: [String: CellRecord] {
    var records: [String: CellRecord] = [:]
    for (report, digest) in zip(cells, digests) {
      if let items = report.items {
        records[report.id] = CellRecord(items: items, digest: digest)
      }
    }
    return records
  }
}

extension NotebookReport {
  /// After outputs were written, lines have moved: the places of diagnostics move with their cells.
  public mutating func moveDiagnostics() {
    let spliced = notebook.splice(records, values: values)
    let after = Notebook(spliced.bytes, file: file)
    guard after.cells.count == notebook.cells.count else { return }
    let old = notebook.cells.map(\.openingLine)
    let new = after.cells.map(\.openingLine)
    func moved(_ place: SourcePlace?) -> SourcePlace? {
      guard var place, place.file == file,
        let index = old.lastIndex(where: { $0 <= place.line })
      else { return place }
      place.line += new[index] - old[index]
      return place
    }
    func moved(_ diagnostic: Diagnostic) -> Diagnostic {
      var result = diagnostic
      result.place = moved(diagnostic.place)
      result.notes = diagnostic.notes.map { Diagnostic.Note(place: moved($0.place), text: $0.text) }
      return result
    }
    diagnostics = diagnostics.map(moved)
    for index in cells.indices {
      cells[index].failures = cells[index].failures.map(moved)
      cells[index].warnings = cells[index].warnings.map(moved)
    }
  }
}

/// How notebooks are run.
public struct RunOptions: Sendable {
  /// Where datasets are looked for.
  public var datasetFolders: [String] = []
  /// Seconds that a cell may take.
  public var timeout: Double?
  /// Operations that a cell may use.
  public var budget: Int?
  /// Bytes of a cell's values, and again of its tensors, alive at one time.
  public var memory: Int?
  /// Calls within calls.
  public var callDepth: Int?
  /// Bytes of text that a cell may print.
  public var output: Int?
  /// Run only up to this cell of each notebook.
  public var only: String?
  /// Measure the lines of the cells, or of the cell `only`.
  public var profiles = false
  /// Hears how far the loops of a notebook's cells have come, on the thread that runs them.
  public var onProgress:
    (@Sendable (_ file: String, _ cell: String, _ event: ProgressEvent) -> Void)?

  /// Makes one from its parts.
  public init() {}
}

/// Version of everything that decides what a cell shows; part of every digest.
public let engineVersion = "hanji-1"

/// Runs notebooks.
public enum NotebookRunner {
  /// Runs a notebook on the calling thread, which needs a large stack.
  ///
  /// - Parameter progress: called after each cell.
  public static func run(
    bytes: [UInt8], file: String, options: RunOptions, isCancelled: () -> Bool = { false },
    progress: (CellReport) -> Void = { _ in }
  ) -> NotebookReport {
    let start = DispatchTime.now().uptimeNanoseconds
    let notebook = Notebook(bytes, file: file)
    var report = NotebookReport(file: file, notebook: notebook, diagnostics: notebook.diagnostics)
    report.digests = notebook.digests(engineVersion: engineVersion)
    guard !notebook.hasErrors, !notebook.cells.isEmpty || !notebook.values.isEmpty else {
      return report
    }
    guard
      let session = CellSession(
        seed: UInt64(bitPattern: Int64(notebook.frontMatter.seed)),
        datasetFolders: options.datasetFolders,
        cells: notebook.cells.map { (id: $0.id, code: $0.code) })
    else {
      report.diagnostics.append(
        Diagnostic(
          id: "run.memory", place: SourcePlace(file: file, line: 1),
          text: LocalizedText(en: "there is no memory to run cells", ko: "셀을 실행할 메모리가 없습니다")))
      return report
    }
    ActiveSessions.shared.add(session)
    defer { ActiveSessions.shared.remove(session) }
    var failed: String?
    var missing: String?
    if options.profiles, options.only == nil { session.startProfiling() }
    for cell in notebook.cells {
      if options.profiles, options.only == cell.id { session.startProfiling() }
      var own = CellReport(id: cell.id, place: cell.place, status: .passed)
      if isCancelled() { break }
      if let failed {
        own.status = .skippedAfter(failed)
      } else if let missing {
        own.status = .kept(dataset: missing)
      } else if cell.has(.skip) {
        own.status = .skipped(reason: cell.options.reason ?? "")
        own.items = []
      } else {
        run(cell, in: session, options, notebook, &own)
        switch own.status {
        case .failed, .unexpectedSuccess: failed = cell.id
        case .kept(let dataset): missing = dataset
        default: break
        }
      }
      report.cells.append(own)
      progress(own)
      if options.only == cell.id { break }
    }
    if failed == nil, missing == nil, options.only == nil, !isCancelled() {
      updateValues(session, &report)
    }
    if options.profiles { report.profile = session.profile }
    report.seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    return report
  }

  private static func run(
    _ cell: Cell, in session: CellSession, _ options: RunOptions, _ notebook: Notebook,
    _ report: inout CellReport
  ) {
    var limits = Limits()
    limits.seconds = cell.options.timeout ?? options.timeout ?? 60
    if let budget = cell.options.budget ?? options.budget { limits.operations = budget }
    if let memory = cell.options.memory ?? options.memory {
      limits.liveBytes = memory
      limits.tensorBytes = memory
    }
    if let depth = cell.options.callDepth ?? options.callDepth { limits.callDepth = depth }
    if let output = cell.options.output ?? options.output { limits.outputBytes = output }
    let start = DispatchTime.now().uptimeNanoseconds
    if let listener = options.onProgress {
      let file = notebook.file ?? ""
      let id = cell.id
      session.onProgress = { listener(file, id, $0) }
    }
    let outcome = session.run(code: cell.code, id: cell.id, limits: limits)
    report.seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
    report.operations = outcome.operations
    report.warnings = outcome.warnings.map { placed($0, in: cell, notebook) }
    report.peakTensorBytes = outcome.peakTensorBytes
    if let dataset = outcome.missingDataset {
      report.status = .kept(dataset: dataset)
      report.failures = outcome.failures.map { placed($0, in: cell, notebook) }
      return
    }
    if outcome.failures.first?.id == "trap.cancelled" {
      // Nothing of an interrupted cell is recorded.
      report.status = .skipped(reason: "interrupted")
      return
    }
    var items = outcome.outputs.map { output -> OutputItem in
      switch output {
      case .text(let text): return .text(text)
      case .table(let markdown): return .table(markdown: markdown)
      case .figure(let svg, let title, _):
        return .image(alt: cell.options.alt ?? title, svg: svg)
      }
    }
    report.failures = outcome.failures.map { placed($0, in: cell, notebook) }
    if !outcome.failures.isEmpty {
      let language: MessageLanguage = notebook.language == "ko" ? .korean : .english
      items.append(.error(errorText(outcome.failures, language)))
      report.status = cell.has(.raises) ? .raised : .failed
    } else if cell.has(.raises) {
      report.status = .unexpectedSuccess
      report.failures = [
        Diagnostic(
          id: "run.unexpected-success", place: cell.place,
          text: LocalizedText(
            en: "cell '\(cell.id)' was expected to fail, but it succeeded",
            ko: "셀 '\(cell.id)'은(는) 실패해야 하는데 성공했습니다"),
          help: LocalizedText(en: "remove '.raises'", ko: "'.raises'를 지우세요"))
      ]
    }
    report.items = items
  }

  /// A failure as the page shows it: lines count within the cell, so that it stays true when the
  /// cell moves.
  private static func errorText(_ failures: [Diagnostic], _ language: MessageLanguage) -> String {
    failures.map { failure in
      var text = ""
      if let place = failure.place { text += "\(place.line):\(place.column): " }
      text += failure.text[language]
      if let help = failure.help { text += "\n  " + help[language] }
      return text
    }.joined(separator: "\n")
  }

  /// A diagnostic of a cell's code at its place in the notebook.
  private static func placed(_ diagnostic: Diagnostic, in cell: Cell, _ notebook: Notebook)
    -> Diagnostic
  {
    var result = diagnostic
    func move(_ place: SourcePlace?) -> SourcePlace? {
      guard let place else { return nil }
      let owner =
        place.file == nil || place.file == cell.id
        ? cell : notebook.cells.first { $0.id == place.file } ?? cell
      return owner.place(line: place.line, column: place.column, length: place.length)
    }
    result.place = move(diagnostic.place) ?? cell.place
    result.notes = diagnostic.notes.map { Diagnostic.Note(place: move($0.place), text: $0.text) }
    return result
  }

  // MARK: Checked numbers

  private static func updateValues(_ session: CellSession, _ report: inout NotebookReport) {
    for (index, value) in report.notebook.values.enumerated() {
      var text: String?
      if value.name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) {
        let outcome = session.run(
          code: "print(\(value.name), terminator: \"\")", id: "value")
        if outcome.failures.isEmpty, case .text(let printed)? = outcome.outputs.first {
          text = printed
        }
      }
      if text == nil, let cell = report.cells.first(where: { $0.id == value.name }),
        case .text(let shown)? = cell.items?.last
      {
        text = shown.split(separator: "\n").last.map(String.init)
      }
      guard let found = text, let formatted = format(found, value.format) else {
        report.diagnostics.append(
          Diagnostic(
            id: "value.unknown", place: value.place,
            text: LocalizedText(
              en: "'\(value.name)' is not a cell or variable of this notebook with a value that "
                + "'\(value.format ?? "text")' can show",
              ko: "'\(value.name)'은(는) 이 노트북에서 '\(value.format ?? "글자")'(으)로 보일 수 있는 셀이나 변수가 아닙니다"),
            help: LocalizedText(
              en: "name a variable declared in a cell, or a cell's id",
              ko: "셀에서 선언한 변수나 셀의 id를 쓰세요")))
        continue
      }
      report.values[index] = CheckedValue.markdown(for: formatted)
    }
  }

  /// A value in a printf format with one directive.
  private static func format(_ text: String, _ format: String?) -> String? {
    guard let format else { return text }
    guard let number = Double(text.trimmingCharacters(in: .whitespaces)) else { return nil }
    guard let last = format.last(where: { $0.isLetter }) else { return nil }
    if "diu".contains(last) {
      guard let whole = Int(exactly: number) else { return nil }
      return String(
        format: format.replacingOccurrences(of: String(last), with: "ld"), whole)
    }
    return String(format: format, number)
  }
}

/// The sessions that run now, so that an interrupt can stop their cells.
public final class ActiveSessions: @unchecked Sendable {
  /// All sessions of the process.
  public static let shared = ActiveSessions()
  private let lock = NSLock()
  private var sessions: [CellSession] = []

  /// Makes a session one that `cancelAll` stops.
  public func add(_ session: CellSession) {
    lock.lock()
    sessions.append(session)
    lock.unlock()
  }

  /// Forgets a session.
  public func remove(_ session: CellSession) {
    lock.lock()
    sessions.removeAll { $0 === session }
    lock.unlock()
  }

  /// Stops every running cell soon.
  public func cancelAll() {
    lock.lock()
    for session in sessions { session.cancel() }
    lock.unlock()
  }
}
