import Foundation
import Runner

/// The reference: swiftc of the toolchain in language mode 5, one script file, module `main`.
public struct Toolchain: Sendable {
  /// What swiftc, or a binary it made, gave.
  public struct Result: Sendable {
    /// Exit status; a signal's number for a process that one ended.
    public var status: Int32
    /// Whether a signal ended it (a trap).
    public var trapped: Bool
    /// Standard output.
    public var output: String
    /// Standard error.
    public var errors: String

    /// Lines of the program that swiftc puts errors on, in order.
    public var errorLines: [Int] { lines(": error: ") }

    /// Lines of the program that swiftc warns of.
    public var warningLines: [Int] { lines(": warning: ") }

    private func lines(_ kind: String) -> [Int] {
      errors.split(separator: "\n").compactMap { line in
        guard line.hasPrefix("program.swift:"), line.contains(kind) else { return nil }
        return line.split(separator: ":").dropFirst().first.flatMap { Int($0) }
      }
    }
  }

  let swiftc: URL

  /// The toolchain on this machine; `nil` without one.
  public init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard
      let found = folders.map({ URL(fileURLWithPath: "\($0)/swiftc") })
        .first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else { return nil }
    swiftc = found
  }

  /// Why comparisons with swiftc cannot run here; `nil` when they can.
  public static var absence: String? {
    if ProcessInfo.processInfo.environment["HANJI_SWIFTC"] == "0" { return "HANJI_SWIFTC=0" }
    #if os(Linux)
      return Toolchain() == nil ? "no swiftc in PATH" : nil
    #else
      return "stdbuf, which runs its binaries, is known on Linux only"
    #endif
  }

  /// Checks a program without making a binary; flow errors included.
  public func check(_ code: String) throws -> Result {
    try inFolder { folder in try compile(code, ["-emit-sil"], folder) }
  }

  /// Compiles and runs a program; the result is swiftc's when it refuses the program.
  ///
  /// - Parameter optimized: With `-O`.
  public func run(_ code: String, optimized: Bool = false, seconds: Double = 20) throws
    -> (compiled: Result, ran: Result?)
  {
    try inFolder { folder in
      let compiled = try compile(code, [optimized ? "-O" : "-Onone"], folder)
      guard compiled.status == 0 else { return (compiled, nil) }
      // What a trapping binary printed is lost in its buffer unless each line is written at once.
      let ran = try Self.start(
        URL(fileURLWithPath: "/usr/bin/env"),
        ["stdbuf", "-oL", folder.appendingPathComponent("program").path], seconds: seconds)
      return (compiled, ran)
    }
  }

  private func compile(_ code: String, _ options: [String], _ folder: URL) throws -> Result {
    let file = folder.appendingPathComponent("main.swift")
    let text = "#sourceLocation(file: \"program.swift\", line: 1)\n" + code
    try text.write(to: file, atomically: false, encoding: .utf8)
    let result = folder.appendingPathComponent("program").path
    return try Self.start(
      swiftc,
      ["-swift-version", "5", "-module-name", "main", "-lm"]
        + options
        + [file.path, "-o", result], seconds: 120)
  }

  private func inFolder<T>(_ body: (URL) throws -> T) throws -> T {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hanji-agreement-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  /// Runs a command, with its output in files so that no pipe fills.
  private static func start(_ command: URL, _ arguments: [String], seconds: Double) throws
    -> Result
  {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(
      "hanji-\(UUID().uuidString)")
    let files = [base.appendingPathExtension("out"), base.appendingPathExtension("err")]
    for file in files { FileManager.default.createFile(atPath: file.path, contents: nil) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = command
    process.arguments = arguments
    // A binary's report of a trap would start a debugger to print its backtrace.
    process.environment = ProcessInfo.processInfo.environment.merging(
      ["SWIFT_BACKTRACE": "enable=no", "LC_ALL": "C.UTF-8"]) { $1 }
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    process.standardInput = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + seconds) == .timedOut {
      process.terminate()
      ended.wait()
    }
    for handle in handles { try? handle.close() }
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    return Result(
      status: process.terminationStatus, trapped: process.terminationReason == .uncaughtSignal,
      output: texts[0], errors: texts[1])
  }

  /// What differs between what is recorded about a program and what swiftc does with it now.
  public func differences(from program: FixtureProgram) throws -> [String] {
    guard program.reference != .engine else { return [] }
    switch program.kind {
    case .refused:
      let result = try check(program.code)
      let isRefused = result.status != 0
      switch program.reference {
      case .accepts:
        return isRefused ? ["swiftc refuses it: \(result.errors)"] : []
      case .refuses, .elsewhere, .engine:
        guard isRefused else { return ["swiftc accepts it"] }
        let lines = program.marks.compactMap {
          $0.split(separator: " ").last?.split(separator: ":").first.flatMap { Int($0) }
        }
        let common = !Set(lines).isDisjoint(with: result.errorLines)
        if program.reference == .refuses, !common {
          return ["swiftc puts its errors on lines \(result.errorLines), not \(lines)"]
        }
        return []
      }
    case .accepted, .trapping:
      let (compiled, ran) = try run(program.code)
      guard let ran else { return ["swiftc refuses it: \(compiled.errors.prefix(2_000))"] }
      var found: [String] = []
      let warned = compiled.warningLines
      for warning in program.warnings {
        guard let line = warning.split(separator: " ").last.flatMap({ Int($0) }),
          !warned.contains(line)
        else { continue }
        found.append("swiftc does not warn: \(warning)")
      }
      if ran.trapped != (program.kind == .trapping) {
        found.append(
          ran.trapped ? "the binary traps: \(ran.errors.prefix(500))" : "the binary does not trap")
      }
      if ran.output != program.output {
        found.append(
          "swiftc's binary: "
            + CellRun.firstDifference(ran.output, program.output ?? ""))
      }
      return found
    }
  }
}
