// One notebook's session: the checker, the machine and the library together. Cells are given to it
// in order; each sees what the ones before it declared.

import CellFrontend
import CellIR
import CellLibrary
import CellMachine
import Diagnostics
import TensorEngine

/// What running one cell gave.
public struct CellOutcome: Sendable {
  /// What the cell showed before it ended.
  public var outputs: [CellOutput]
  /// Errors that kept it from running, or the trap that stopped it.
  public var failures: [Diagnostic]
  /// What the checker warns of in a cell that it accepts.
  public var warnings: [Diagnostic] = []
  /// Whether the cell stopped because a dataset is not on this machine.
  public var missingDataset: String?
  /// Turns of loops and calls.
  public var operations: Int
  /// The most memory that tensors used at one time, in bytes; tensors under 4 KiB are not counted.
  public var peakTensorBytes = 0
}

/// Runs the cells of one notebook. Confined to one thread, which needs a large stack.
public final class CellSession {
  let compiler: CellCompiler
  let machine: Machine
  private let sink = OutputSink()
  private let engine = EngineContext()
  private let cells: [(id: String, code: String)]

  /// What cells can call, as text.
  public static let library =
    Prelude.sources.map { LibrarySource(name: $0.name, text: $0.text) }
    + EngineBindings.sources.map { LibrarySource(name: $0.name, text: $0.text, anchor: "Tensor") }

  /// A fresh session. `nil` when there is no memory for the machine.
  ///
  /// - Parameters:
  ///   - seed: Seed of all random numbers that cells draw.
  ///   - datasetFolders: Where datasets are looked for.
  ///   - cells: What is to come, as far as it is known: the library is made ready for it, and a name
  ///     used too early can be pointed out.
  public init?(
    seed: UInt64 = 0, datasetFolders: [String] = [], cells: [(id: String, code: String)] = []
  ) {
    self.cells = cells
    CellCompiler.readAhead(library: Self.library, cells: cells.map(\.code))
    compiler = CellCompiler(library: Self.library)
    let sink = sink
    guard
      let machine = Machine(
        hosts: SessionLibrary.registry(sink: sink), output: { sink.write($0) })
    else { return nil }
    self.machine = machine
    machine.randomState = seed
    engine.recordsFailures = true
    engine.datasetFolders = datasetFolders
    EngineContext.use(engine)
    manualSeed(Int(truncatingIfNeeded: seed))
  }

  /// Hears how far loops have come; not part of what a cell shows.
  public var onProgress: ((ProgressEvent) -> Void)? {
    get { engine.onProgress }
    set { engine.onProgress = newValue }
  }

  /// Problems in the library's own text; empty in a released program.
  public var libraryDiagnostics: [Diagnostic] { compiler.libraryDiagnostics }

  /// Stops the cell that is running, soon; for other threads.
  public func cancel() { machine.cancel() }

  /// Checks a cell without running it: its errors and warnings. Nothing it declares stays.
  public func check(code: String, id: String) -> [Diagnostic] {
    let compiled = compiler.compile(code: code, name: id)
    if compiled.unit != nil { compiler.discard() }
    return compiled.diagnostics
  }

  /// Checks and runs a cell.
  public func run(code: String, id: String, limits: Limits = Limits()) -> CellOutcome {
    sink.begin()
    if let position = cells.firstIndex(where: { $0.id == id }) {
      compiler.laterNames = { [cells] in
        CellCompiler.declaredNames(in: Array(cells[(position + 1)...]))
      }
    }
    let compiled = compiler.compile(code: code, name: id)
    guard let unit = compiled.unit else {
      return CellOutcome(
        outputs: [], failures: compiled.diagnostics.filter { $0.severity == .error },
        missingDataset: nil, operations: 0)
    }
    machine.limits = limits
    engine.memoryLimit = limits.tensorBytes
    sink.limitBytes =
      limits.outputBytes.multipliedReportingOverflow(by: 4).overflow
      ? Int.max : limits.outputBytes * 4
    do {
      try machine.load(unit)
    } catch {
      compiler.discard()
      return CellOutcome(outputs: [], failures: [error], missingDataset: nil, operations: 0)
    }
    engine.resetPeakMemory()
    let result = machine.run(unit.entry)
    var outcome = CellOutcome(
      outputs: sink.outputs, failures: [],
      warnings: compiled.diagnostics.filter { $0.severity == .warning }, missingDataset: nil,
      operations: machine.operations,
      peakTensorBytes: engine.peakMemory)
    if case .failure(let trap) = result {
      if case .missingDataset(let name, _, _) = trap.reason { outcome.missingDataset = name }
      outcome.failures = [describe(trap)]
    }
    return outcome
  }

  /// A trap with its place in the cell and the calls that led there.
  private func describe(_ trap: Trap) -> Diagnostic {
    var diagnostic = trap.reason.diagnostic
    var frames = trap.backtrace
    var span = trap.span
    // The first frame is the function that stopped. A stop inside the library is shown where a cell
    // called it: at the first frame of a cell.
    let first = frames.firstIndex { compiler.isGuest($0.span) }
    if let first {
      if !compiler.isGuest(span) { span = frames[first].span }
      frames.removeFirst(first + 1)
    }
    diagnostic.place = compiler.place(of: span)
    let callers = frames.filter { compiler.isGuest($0.span) }
    for frame in callers.prefix(8) {
      let place = compiler.place(of: frame.span)
      // The code of a cell itself is named after the cell.
      let text =
        frame.function == place?.file
        ? LocalizedText(
          en: "called from cell '\(frame.function)'", ko: "셀 '\(frame.function)'에서 불렀습니다")
        : LocalizedText(
          en: "called from \(frame.function)", ko: "\(frame.function)에서 불렀습니다")
      diagnostic.notes.append(Diagnostic.Note(place: place, text: text))
    }
    if callers.count > 8 {
      diagnostic.notes.append(
        Diagnostic.Note(
          text: LocalizedText(
            en: "and \(callers.count - 8) more calls", ko: "그 밖에 호출 \(callers.count - 8)번")))
    }
    return diagnostic
  }
}
