import Agreement
import CellMachine
import Foundation
import Testing

/// The programs of Tests/Fixtures/Programs (see `FixtureProgram`) against what is recorded of them.
@Suite struct ProgramTests {
  /// All programs with their runs: made once, two at a time, for all tests here.
  static let runs: [String: (program: FixtureProgram, run: CellRun)] = {
    guard let all = try? FixtureProgram.all(), let pending = try? FixtureProgram.pending() else {
      return [:]
    }
    let programs = all.filter { !$0.hangs(pending) }
    let runs = CellRun.runAll(programs.map(\.code))
    return Dictionary(
      uniqueKeysWithValues: zip(programs, runs).map { ($0.path, (program: $0, run: $1)) })
  }()

  static func run(_ code: String, limits: Limits = Limits(seconds: 20)) -> CellRun {
    CellRun.runAll([code], jobs: 1, limits: limits)[0]
  }

  @Test func thereAreEnoughPrograms() throws {
    let programs = try FixtureProgram.all()
    for kind in FixtureProgram.Kind.allCases {
      print("\(kind): \(programs.count { $0.kind == kind }) programs")
    }
    for path in try FixtureProgram.pending().keys {
      #expect(programs.contains { $0.path == path }, "pending.txt names \(path)")
    }
  }

  /// Each program does what is recorded about it; one on the pending list still does not.
  @Test func programs() throws {
    let pending = try FixtureProgram.pending()
    for (path, (program, run)) in Self.runs.sorted(by: { $0.key < $1.key }) {
      let differences = run.differences(from: program)
      if let reason = pending[path] {
        if differences.isEmpty {
          Issue.record("\(path) passes now: take it off pending.txt")
        } else {
          print("pending: \(path): \(reason)")
        }
      } else if !differences.isEmpty {
        Issue.record("\(path): \(differences.joined(separator: "; "))")
      }
    }
  }

  /// A program cut anywhere is refused or runs; it never takes the process down.
  @Test func truncatedPrograms() throws {
    let file = FixtureProgram.folder.appendingPathComponent("accepted/types.swift")
    let code = Array(try String(contentsOf: file, encoding: .utf8).utf8)
    for length in stride(from: 0, to: code.count, by: 97) {
      let part = String(decoding: code[0..<length], as: UTF8.self)
      _ = Self.run(part, limits: Limits(operations: 1_000_000, seconds: 5))
    }
  }

  @Test func budgetsStopLoops() {
    let outcome = Self.run(
      "var i = 0\nwhile true { i += 1 }", limits: Limits(operations: 10_000))
    #expect(outcome.failures.first?.id == "trap.budget")
    let timed = Self.run("while true {}", limits: Limits(seconds: 0.2))
    #expect(timed.failures.first?.id == "trap.timeout")
    let memory = Self.run(
      "let a = Array(repeating: 0, count: 10_000_000_000)", limits: Limits(liveBytes: 1 << 28))
    #expect(memory.failures.first?.id == "trap.memory")
  }
}
