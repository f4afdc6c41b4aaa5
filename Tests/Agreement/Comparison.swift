import Foundation
import Runner

/// Runs comparisons two at a time and records fixtures.
public enum Comparison {
  /// Calls `body` for each program, and `report` in order of completion where something is found.
  public static func each(
    _ programs: [FixtureProgram], jobs: Int = 2,
    _ body: @escaping @Sendable (FixtureProgram) throws -> [String],
    report: @escaping (FixtureProgram, [String]) -> Void
  ) throws {
    let lock = Shared(0)
    nonisolated(unsafe) let report = report
    ThreadPool.forEach(programs.count, jobs: jobs) { index in
      let program = programs[index]
      let found: [String]
      do { found = try body(program) } catch { found = ["\(error)"] }
      if !found.isEmpty { lock.change { _ in report(program, found) } }
    }
  }

  /// Writes what swiftc's binary prints, or the marks of a refused program; says what is odd.
  public static func record(_ program: FixtureProgram, _ toolchain: Toolchain) throws -> [String] {
    guard program.reference != .engine else { return [] }
    switch program.kind {
    case .accepted, .trapping:
      let (compiled, ran) = try toolchain.run(program.code)
      guard let ran else { return ["swiftc refuses it:\n\(compiled.errors)"] }
      var found: [String] = []
      if ran.trapped != (program.kind == .trapping) || (!ran.trapped && ran.status != 0) {
        found.append("trapped: \(ran.trapped), status \(ran.status): \(ran.errors)")
      }
      if let optimized = try toolchain.run(program.code, optimized: true).ran {
        if optimized.output != ran.output || optimized.trapped != ran.trapped {
          found.append("-O: " + CellRun.firstDifference(optimized.output, ran.output))
        }
      } else {
        found.append("-O refuses it")
      }
      if found.isEmpty {
        try ran.output.write(to: program.outputFile, atomically: true, encoding: .utf8)
      }
      if program.kind == .trapping, program.marks.isEmpty {
        found += try recordMarks(program, "trap")
        found.append(ran.errors.components(separatedBy: "\nCurrent stack").first ?? "")
      }
      return found
    case .refused:
      let result = try toolchain.check(program.code)
      guard program.marks.isEmpty else { return try toolchain.differences(from: program) }
      var found = try recordMarks(program, "error")
      found.append(result.status == 0 ? "swiftc: accepts" : "swiftc: \(result.errors)")
      return found
    }
  }

  private static func recordMarks(_ program: FixtureProgram, _ word: String) throws -> [String] {
    let run = CellRun(program.code)
    let known = run.failures.filter { word == "error" || $0.id.hasPrefix("trap.") }
    let marks = known.map { "// \(word): \(CellRun.mark($0))" }
    let text = try String(contentsOf: program.file, encoding: .utf8)
    try (marks.map { $0 + "\n" }.joined() + text).write(
      to: program.file, atomically: true, encoding: .utf8)
    return run.failures.map { "ours: \(CellRun.mark($0)): \($0.text.english)" }
  }
}
