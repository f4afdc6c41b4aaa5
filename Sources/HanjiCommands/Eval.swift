import ArgumentParser
import CellLibrary
import CellMachine
import Diagnostics
import Foundation
import Runner

/// `hanji eval`.
struct Eval: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Run code as a cell would, and print what it shows.",
    discussion: """
      Each CODE is a cell of its own; later ones see what earlier ones declare. The value of a last
      expression is shown. Tables are printed as Markdown, figures as their title and data.

          hanji eval 'let x = randn(2, 3)' 'softmax(x, dim: 1)'
          hanji eval --file program.swift
          echo 'print(1 + 2)' | hanji eval -

      Exit status: 0 done, 1 the code has an error or was stopped by one, 2 usage or unreadable input.
      """)

  @Argument(help: "Code to run; '-' reads it from standard input.")
  var code: [String] = []

  @Option(name: .shortAndLong, help: "A file with code to run, before any CODE.")
  var file: [String] = []

  @Option(help: "Seed of random numbers.")
  var seed: UInt64 = 0

  @Option(help: "Folder of datasets (also: the environment variable HANJI_DATA).")
  var data: String?

  @Option(help: "Seconds that a cell may take; 0: no limit.")
  var timeout: Double = 0

  @Option(help: "Operations (turns of loops and calls) that a cell may use.")
  var budget: Int?

  @Option(help: "Folder to write figures to, as SVG.")
  var figures: String?

  @OptionGroup var messages: MessageOptions

  mutating func validate() throws {
    guard !code.isEmpty || !file.isEmpty else {
      throw ValidationError("nothing to run: give code, '-', or --file FILE")
    }
    guard timeout >= 0, timeout.isFinite else {
      throw ValidationError("--timeout must not be negative")
    }
    if let budget, budget < 1 { throw ValidationError("--budget must be at least 1") }
  }

  /// A text to run and the name that messages give it.
  private struct Source: Sendable {
    var name: String
    var text: String
  }

  func run() throws {
    let terminal = messages.terminal
    var sources: [Source] = []
    do throws(Diagnostic) {
      for path in file { sources.append(Source(name: path, text: try Self.read(path))) }
      for (index, text) in code.enumerated() {
        if text == "-" {
          let bytes = FileHandle.standardInput.readDataToEndOfFile()
          sources.append(Source(name: "<stdin>", text: try Self.decode([UInt8](bytes), "<stdin>")))
        } else {
          let name = code.count == 1 ? "<code>" : "<code \(index + 1)>"
          sources.append(Source(name: name, text: text))
        }
      }
    } catch {
      terminal.err(terminal.render(error, sources: { _ in nil }))
      throw Status.usage
    }
    let texts = sources
    let options = self
    let status = StatusBox()
    let watcher = watchInterrupts()
    defer { watcher.cancel() }
    ThreadPool.forEach(1, jobs: 1) { _ in status.code = options.evaluate(texts, terminal) }
    if interrupted != 0 { throw Status.interrupted }
    if status.code != 0 { throw ExitCode(status.code) }
  }

  private final class StatusBox: @unchecked Sendable { var code: Int32 = 0 }

  private static func read(_ path: String) throws(Diagnostic) -> String {
    try decode(try FileStore.read(path), path)
  }

  private static func decode(_ bytes: [UInt8], _ name: String) throws(Diagnostic) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        id: "file.encoding", place: SourcePlace(file: name, line: 1),
        text: LocalizedText(en: "'\(name)' is not UTF-8 text", ko: "'\(name)'은(는) UTF-8 텍스트가 아닙니다"),
        help: LocalizedText(en: "save it as UTF-8", ko: "UTF-8로 저장하세요"))
    }
    return text
  }

  /// Runs the sources in one session; the exit status.
  private func evaluate(_ sources: [Source], _ terminal: Terminal) -> Int32 {
    guard
      let session = CellSession(
        seed: seed, datasetFolders: datasetFolders(data),
        cells: sources.map { (id: $0.name, code: $0.text) })
    else {
      terminal.err(terminal.say("there is no memory to run code", "코드를 실행할 메모리가 없습니다"))
      return Status.fault.rawValue
    }
    ActiveSessions.shared.add(session)
    defer { ActiveSessions.shared.remove(session) }
    var limits = Limits()
    limits.seconds = timeout
    if let budget { limits.operations = budget }
    var figureCount = 0
    for source in sources {
      let outcome = session.run(code: source.text, id: source.name, limits: limits)
      func lines(_ name: String) -> [String]? {
        sources.first { $0.name == name }?.text.split(
          omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).map(String.init)
      }
      for warning in outcome.warnings { terminal.err(terminal.render(warning, sources: lines)) }
      for output in outcome.outputs {
        do throws(Diagnostic) {
          try show(output, &figureCount)
        } catch {
          terminal.err(terminal.render(error, sources: { _ in nil }))
          return Status.usage.rawValue
        }
      }
      guard outcome.failures.isEmpty else {
        for failure in outcome.failures {
          terminal.err(terminal.render(failure, sources: lines))
        }
        return Status.findings.rawValue
      }
    }
    return 0
  }

  private func show(_ output: CellOutput, _ figureCount: inout Int) throws(Diagnostic) {
    switch output {
    case .text(let text):
      FileHandle.standardOutput.write(Data(text.utf8))
    case .table(let markdown):
      let end = markdown.hasSuffix("\n") ? "" : "\n"
      FileHandle.standardOutput.write(Data((markdown + end).utf8))
    case .figure(let svg, let title, let table):
      figureCount += 1
      var text = "![\(title)]\n"
      if let folder = figures {
        let path = "\(folder)/figure-\(figureCount).svg"
        try? FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        try FileStore.replace(path, with: [UInt8](svg.utf8), original: nil)
        text = "![\(title)](\(path))\n"
      } else if let table {
        text += "\n" + table + (table.hasSuffix("\n") ? "" : "\n")
      }
      FileHandle.standardOutput.write(Data(text.utf8))
    }
  }
}
