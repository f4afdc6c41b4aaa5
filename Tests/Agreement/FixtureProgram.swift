// The programs of Tests/Fixtures/Programs, with what is known about each.
//
//   accepted/NAME.swift   prints NAME.out, which swiftc's binary printed; begins with one
//                         `// warning: id line` for each warning, on lines where swiftc warns too
//   trapping/NAME.swift   begins with `// trap: id line:column` and prints NAME.out before it stops
//   refused/NAME.swift    begins with one `// error: id line:column` for each error, then perhaps
//                         `// swiftc: accepts`     the cell language is narrower here
//                         `// swiftc: elsewhere`   swiftc puts its errors on other lines
//                         `// swiftc: engine`      it uses the engine, which swiftc does not know
//
// Lines and columns count from the first line after the header. `pending.txt` lists programs that do
// not pass yet, with the reason; one that starts passing has to be taken off the list.

import Foundation

/// A program with what is recorded about it.
public struct FixtureProgram: Sendable {
  /// What becomes of a program; the name of its folder.
  public enum Kind: String, CaseIterable, Sendable {
    case accepted, refused, trapping
  }

  /// What swiftc makes of a program that cells refuse; it does not know the engine.
  public enum Reference: String, Sendable {
    case refuses, accepts, elsewhere, engine
  }

  /// The folder it is in.
  public var kind: Kind
  /// File name without extension.
  public var name: String
  /// The file.
  public var file: URL
  /// `id line:column` of the errors, or of the trap.
  public var marks: [String] = []
  /// `id line` of the warnings.
  public var warnings: [String] = []
  /// What swiftc is recorded to do with a refused program.
  public var reference = Reference.refuses
  /// The program without its header.
  public var code = ""
  /// What it prints; `nil` where that is not recorded.
  public var output: String?

  /// `kind/name`.
  public var path: String { "\(kind.rawValue)/\(name)" }
  /// Where its output is recorded.
  public var outputFile: URL {
    file.deletingPathExtension().appendingPathExtension("out")
  }

  /// Reads a program.
  public init(kind: Kind, file: URL) throws {
    self.kind = kind
    self.file = file
    name = file.deletingPathExtension().lastPathComponent
    var text = Substring(try String(contentsOf: file, encoding: .utf8))
    header: while let end = text.firstIndex(of: "\n") {
      let line = text[..<end]
      if let mark = Self.value(line, "// error: ") ?? Self.value(line, "// trap: ") {
        marks.append(mark)
      } else if let warning = Self.value(line, "// warning: ") {
        warnings.append(warning)
      } else if let word = Self.value(line, "// swiftc: "), let known = Reference(rawValue: word) {
        reference = known
      } else {
        break header
      }
      text = text[text.index(after: end)...]
    }
    code = String(text)
    output = try? String(contentsOf: outputFile, encoding: .utf8)
  }

  private static func value(_ line: Substring, _ prefix: String) -> String? {
    line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil
  }

  /// The folder of all programs.
  public static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures/Programs")

  /// All programs, in order.
  public static func all() throws -> [FixtureProgram] {
    try Kind.allCases.flatMap { kind in
      try FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(kind.rawValue).path
      ).filter { $0.hasSuffix(".swift") }.sorted().map {
        try FixtureProgram(
          kind: kind, file: folder.appendingPathComponent("\(kind.rawValue)/\($0)"))
      }
    }
  }

  /// Whether a program is on the pending list because checking it does not end: it is not run.
  public func hangs(_ pending: [String: String]) -> Bool {
    pending[path]?.hasPrefix("hangs") == true
  }

  /// The programs that do not pass yet: path and reason.
  public static func pending() throws -> [String: String] {
    let text = try String(
      contentsOf: folder.appendingPathComponent("pending.txt"), encoding: .utf8)
    var pending: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let parts = line.split(separator: " ", maxSplits: 1)
      pending[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    return pending
  }
}
