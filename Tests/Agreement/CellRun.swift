import CellMachine
import Diagnostics
import Foundation
import Runner

/// What the cell language made of a program.
public struct CellRun: Sendable {
  /// What it printed.
  public var text = ""
  /// Why it was refused, or the trap that stopped it.
  public var failures: [Diagnostic] = []
  /// What the checker warns of.
  public var warnings: [Diagnostic] = []

  /// Whether the program was refused before it ran.
  public var isRefused: Bool { failures.contains { !$0.id.hasPrefix("trap.") } }

  /// Runs a program as one cell. The calling thread needs a large stack: see `runAll`.
  public init(_ code: String, limits: Limits = Limits(seconds: 20)) {
    guard let session = CellSession() else { return }
    let outcome = session.run(code: code, id: "cell", limits: limits)
    failures = outcome.failures.filter { $0.severity == .error }
    warnings = outcome.warnings
    text = outcome.outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  /// Runs programs on a few threads at a time, each with the stack that cells get.
  public static func runAll(
    _ programs: [String], jobs: Int = 2, limits: Limits = Limits(seconds: 20)
  ) -> [CellRun] {
    let runs = Shared([CellRun?](repeating: nil, count: programs.count))
    ThreadPool.forEach(programs.count, jobs: jobs) { index in
      let run = CellRun(programs[index], limits: limits)
      runs.change { $0[index] = run }
    }
    return runs.value.map { $0! }
  }

  /// What the checker says of programs, each a cell of a notebook of its own.
  public static func checkAll(_ programs: [String], jobs: Int = 2) -> [[Diagnostic]] {
    let found = Shared([[Diagnostic]](repeating: [], count: programs.count))
    ThreadPool.forEach(programs.count, jobs: jobs) { index in
      let diagnostics = CellSession()?.check(code: programs[index], id: "cell") ?? []
      found.change { $0[index] = diagnostics }
    }
    return found.value
  }

  /// The ids of the errors, warnings and traps of notebooks, each a list of cells that run in order.
  public static func findings(
    _ notebooks: [[String]], jobs: Int = 2, limits: Limits = Limits(seconds: 20)
  ) -> [[String]] {
    let found = Shared([[String]](repeating: [], count: notebooks.count))
    ThreadPool.forEach(notebooks.count, jobs: jobs) { index in
      let cells = notebooks[index].enumerated().map { (id: "cell\($0.offset)", code: $0.element) }
      guard let session = CellSession(cells: cells) else { return }
      let ids = cells.flatMap { cell in
        let outcome = session.run(code: cell.code, id: cell.id, limits: limits)
        return (outcome.failures + outcome.warnings).map(\.id)
      }
      found.change { $0[index] = ids }
    }
    return found.value
  }

  /// `id line:column` of a failure.
  public static func mark(_ failure: Diagnostic) -> String {
    "\(failure.id) " + (failure.place.map { "\($0.line):\($0.column)" } ?? "nowhere")
  }

  /// What differs from what is recorded about a program; empty when it passes.
  public func differences(from program: FixtureProgram) -> [String] {
    var found: [String] = []
    let marks = failures.map(Self.mark)
    if program.kind == .trapping, program.marks.isEmpty,
      failures.first?.id.hasPrefix("trap.") == true
    {
      found.append("passes, but its trap is not recorded")
    } else if marks != program.marks {
      let words = failures.map { "\(Self.mark($0)): \($0.text.english)" }
      found.append(
        "stops with [\(words.joined(separator: "; "))], not [\(program.marks.joined(separator: "; "))]"
      )
    }
    let warned = warnings.map { "\($0.id) \($0.place?.line ?? 0)" }
    if program.kind == .accepted, failures.isEmpty, warned != program.warnings {
      let gained = warned.filter { !program.warnings.contains($0) }
      let lost = program.warnings.filter { !warned.contains($0) }
      found.append("warns \(gained) that are not recorded, and not \(lost)")
    }
    for failure in failures where failure.text.korean.isEmpty {
      found.append("\(failure.id) has no Korean words")
    }
    switch program.kind {
    case .refused:
      if !text.isEmpty { found.append("printed something before it was refused") }
      if program.marks.isEmpty { found.append("no error is recorded") }
      if program.reference == .accepts,
        !failures.contains(where: { $0.text.english.contains("not available in cells") })
      {
        found.append("swiftc accepts it: the message has to say 'not available in cells'")
      }
    case .accepted, .trapping:
      guard let output = program.output else {
        found.append("no output is recorded")
        break
      }
      if text != output { found.append(Self.firstDifference(text, output)) }
    }
    return found
  }

  /// The first line in which two outputs differ.
  public static func firstDifference(_ text: String, _ expected: String) -> String {
    let got = text.split(separator: "\n", omittingEmptySubsequences: false)
    let want = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for line in 0..<max(got.count, want.count) {
      let a = line < got.count ? String(got[line]) : "(end)"
      let b = line < want.count ? String(want[line]) : "(end)"
      if a != b || Array(a.utf8) != Array(b.utf8) {
        return "line \(line + 1) of the output is '\(a)', not '\(b)'"
      }
    }
    return "the outputs differ in their bytes"
  }
}

/// A value that several threads change.
public final class Shared<Value>: @unchecked Sendable {
  private let lock = NSLock()
  private var stored: Value

  /// Starts with a value.
  public init(_ value: Value) { stored = value }

  /// The value now.
  public var value: Value {
    lock.lock()
    defer { lock.unlock() }
    return stored
  }

  /// Changes it.
  public func change(_ body: (inout Value) -> Void) {
    lock.lock()
    defer { lock.unlock() }
    body(&stored)
  }
}
