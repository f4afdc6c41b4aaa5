import CellLibrary
import CellMachine
import Foundation
import Runner
import Testing

/// Programs of Tests/Fixtures/Programs: accepted ones print what swiftc's binary prints
/// (Scripts/record-programs.sh), refused ones are refused where they should be, trapping ones trap.
@Suite struct ProgramTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/Programs")

  static func programs(_ kind: String) -> [String] {
    let path = folder.appendingPathComponent(kind).path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { $0.hasSuffix(".swift") }.sorted()
  }

  /// Runs a program as one cell, on a thread with the stack that cells get.
  static func run(_ code: String, limits: Limits = Limits(seconds: 20)) throws -> CellOutcome {
    nonisolated(unsafe) var outcome: CellOutcome?
    ThreadPool.forEach(1, jobs: 1) { _ in
      outcome = CellSession()?.run(code: code, id: "cell", limits: limits)
    }
    return try #require(outcome)
  }

  static func text(_ outcome: CellOutcome) -> String {
    outcome.outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  @Test(arguments: programs("accepted")) func accepted(_ name: String) throws {
    let file = Self.folder.appendingPathComponent("accepted/\(name)")
    let code = try String(contentsOf: file, encoding: .utf8)
    let expected = try String(
      contentsOf: file.deletingPathExtension().appendingPathExtension("out"), encoding: .utf8)
    let outcome = try Self.run(code)
    #expect(outcome.failures.map(\.text.english) == [])
    #expect(Self.text(outcome) == expected)
  }

  @Test(arguments: programs("refused")) func refused(_ name: String) throws {
    let code = try String(
      contentsOf: Self.folder.appendingPathComponent("refused/\(name)"), encoding: .utf8)
    let lines = code.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let outcome = try Self.run(String(lines[1]))
    let failure = try #require(outcome.failures.first, "\(name) was accepted")
    let place = failure.place.map { "\($0.line):\($0.column)" } ?? "nowhere"
    #expect("// error: \(failure.id) \(place)" == lines[0])
    #expect(!failure.text.korean.isEmpty)
    #expect(Self.text(outcome) == "", "nothing may run before the program is refused")
  }

  @Test(arguments: programs("trapping")) func trapping(_ name: String) throws {
    let code = try String(
      contentsOf: Self.folder.appendingPathComponent("trapping/\(name)"), encoding: .utf8)
    let lines = code.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let outcome = try Self.run(String(lines[1]))
    #expect(outcome.failures.first.map { "// trap: \($0.id)" } == String(lines[0]))
    #expect(Self.text(outcome) == "before\n", "what was printed before the trap stays")
    #expect(outcome.failures.first?.place != nil)
  }

  /// A program cut anywhere is refused or runs; it never takes the process down.
  @Test func truncatedPrograms() throws {
    let file = Self.folder.appendingPathComponent("accepted/types.swift")
    let code = Array(try String(contentsOf: file, encoding: .utf8).utf8)
    for length in stride(from: 0, to: code.count, by: 97) {
      let part = String(decoding: code[0..<length], as: UTF8.self)
      _ = try Self.run(part, limits: Limits(operations: 1_000_000, seconds: 5))
    }
  }

  @Test func budgetsStopLoops() throws {
    let outcome = try Self.run(
      "var i = 0\nwhile true { i += 1 }", limits: Limits(operations: 10_000))
    #expect(outcome.failures.first?.id == "trap.budget")
    let timed = try Self.run("while true {}", limits: Limits(seconds: 0.2))
    #expect(timed.failures.first?.id == "trap.timeout")
    let memory = try Self.run(
      "let a = Array(repeating: 0, count: 10_000_000_000)", limits: Limits(liveBytes: 1 << 28))
    #expect(memory.failures.first?.id == "trap.memory")
  }
}
