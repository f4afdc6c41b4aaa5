import CellFrontend
import CellLibrary
import Diagnostics
import Foundation
import Notebooks
import Runner

/// Notebooks as a Swift package: one executable for each.
struct NativePackage {
  let notebooks: [Notebook]
  /// The names of the executables, by the notebooks' files.
  let names: [String: String]
  /// The folder of the package with TensorEngine.
  let engine: String?
  /// Where the package will be.
  let output: String

  func make() -> (files: [(path: String, text: String)], problems: [Diagnostic]) {
    var files: [(path: String, text: String)] = []
    var problems: [Diagnostic] = []
    var targets: [String] = []
    for notebook in notebooks {
      guard let name = names[notebook.file ?? ""] else { continue }
      targets.append(name)
      let program = program(notebook)
      problems += program.problems
      files.append(("Sources/\(name)/main.swift", program.text))
      files.append(("Sources/\(name)/Support.swift", Self.support))
      files.append(("Expected/\(name).txt", Self.expected(notebook)))
    }
    files.insert(("Package.swift", manifest(targets)), at: 0)
    files.append(("README.md", Self.readme))
    return (files, problems)
  }

  private func manifest(_ targets: [String]) -> String {
    let dependency: String
    let identity: String
    if let engine {
      dependency = ".package(path: \"\(engine)\")"
      identity = (engine as NSString).lastPathComponent.lowercased()
    } else {
      dependency =
        "// The package with TensorEngine: put its path here.\n    .package(path: \"../hanji\")"
      identity = "hanji"
    }
    let list = targets.map { name in
      """
          .executableTarget(
            name: "\(name)",
            dependencies: [.product(name: "TensorEngine", package: "\(identity)")],
            swiftSettings: [.swiftLanguageMode(.v5)]),
      """
    }.joined(separator: "\n")
    return """
      // swift-tools-version: 6.1
      import PackageDescription

      let package = Package(
        name: "lessons",
        platforms: [.macOS(.v14)],
        dependencies: [
          \(dependency)
        ],
        targets: [
      \(list)
        ]
      )

      """
  }

  private func program(_ notebook: Notebook) -> (text: String, problems: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let compiler = CellCompiler(library: CellSession.library)
    var lines = [
      "// \(notebook.frontMatter.title ?? notebook.slug)",
      "// Made by 'hanji export --swift' from \((notebook.file.map { ($0 as NSString).lastPathComponent }) ?? notebook.slug).",
      "", "import Foundation", "import TensorEngine", "",
      "beginNotebook(seed: \(notebook.frontMatter.seed))",
    ]
    for cell in notebook.cells {
      lines.append("")
      let alternative = cell.options.alt.map { ", alternativeText: \(Self.literal($0))" } ?? ""
      let begin = "beginCell(\(Self.literal(cell.id))\(alternative))"
      func commented() -> [String] {
        cell.code.split(separator: "\n", omittingEmptySubsequences: false).map { "// \($0)" }
      }
      if cell.has(.skip) {
        lines.append("// Cell '\(cell.id)' is skipped: \(cell.options.reason ?? "")")
        lines += commented()
        continue
      }
      if cell.has(.raises) {
        // What the cell declares is seen by nothing after it: it does not get there.
        let native = compiler.nativeText(code: cell.code, name: cell.id)
        if let text = native.text {
          lines.append(
            "// Cell '\(cell.id)' stops with an error: it runs only with --raise \(cell.id).")
          lines.append("if raises(\(Self.literal(cell.id))) {")
          lines.append("  \(begin)")
          lines.append(text)
          lines.append("}")
        } else {
          lines.append("// Cell '\(cell.id)' shows code that does not compile.")
          lines += commented()
        }
        continue
      }
      lines.append(begin)
      let native = compiler.nativeText(code: cell.code, name: cell.id)
      guard let text = native.text else {
        problems.append(
          Diagnostic(
            id: "export.cell", place: cell.place,
            text: LocalizedText(
              en: "cell '\(cell.id)' has errors and is exported as a comment",
              ko: "셀 '\(cell.id)'에 오류가 있어 주석으로 내보냅니다"),
            help: LocalizedText(en: "see 'hanji run'", ko: "'hanji run'으로 확인하세요")))
        lines += commented()
        continue
      }
      for change in native.renamed {
        lines.append(
          "// '\(change.from)' is declared again here: it is called '\(change.to)' from now on.")
      }
      lines.append(text)
    }
    return (lines.joined(separator: "\n") + "\n", problems)
  }

  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      default:
        result +=
          scalar.value < 0x20 ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
      }
    }
    return result + "\""
  }

  /// What the notebook records, as the executable prints it with HANJI_CELLS=1.
  private static func expected(_ notebook: Notebook) -> String {
    var text = ""
    for (index, cell) in notebook.cells.enumerated() {
      if cell.has(.skip) || cell.has(.raises) { continue }
      text += "--- \(cell.id)\n"
      for item in notebook.region(ofCell: index)?.items ?? [] {
        switch item.content {
        case .text(let shown): text += shown + "\n"
        case .table(let markdown): text += markdown + (markdown.hasSuffix("\n") ? "" : "\n")
        case .image(_, let alt): text += "![\(alt)]\n"
        case .error, .other: break
        }
      }
    }
    return text
  }

  private static let readme = """
    # Lessons as Swift programs

    Made by `hanji export --swift`. `swift run NAME` runs a lesson natively; `swift run` lists the names.

    * `Expected/NAME.txt` holds what the notebook records. `HANJI_CELLS=1 swift run NAME` prints a line
      `--- ID` before each cell, as that file does, so that the two can be compared.
    * Datasets are looked for in the folder that `HANJI_DATA` names and in `./data`.
    * A cell that is meant to fail runs only with `--raise ID`.
    * Figures are printed as their titles; `HANJI_FIGURES=DIR` writes them there as SVG.
    * A name that a later cell declares again is renamed (`log_2`), also in the printed names of types.
    * In cells, dictionaries and sets keep the order in which they were filled. Swift's own order changes
      from run to run: what is printed from them may differ here.
    * `Int.random`, `shuffled()` and the like draw from the generator that cells have, with the same seed.

    """

  /// What cells see without an import and a Swift program lacks.
  private static let support = #"""
    // What cells see without an import. Made by 'hanji export --swift'.

    import Foundation
    import TensorEngine

    // MARK: Showing values

    nonisolated(unsafe) private var alternative: String?
    nonisolated(unsafe) private var figureCount = 0

    /// Sets the seeds of a notebook.
    func beginNotebook(seed: Int) {
      setvbuf(stdout, nil, _IOLBF, 0)
      manualSeed(seed)
      cellGenerator.state = UInt64(bitPattern: Int64(seed))
    }

    /// Comes before each cell.
    func beginCell(_ id: String, alternativeText: String? = nil) {
      alternative = alternativeText
      if ProcessInfo.processInfo.environment["HANJI_CELLS"] != nil { print("--- \(id)") }
    }

    /// Whether a cell that stops with an error was asked for.
    func raises(_ id: String) -> Bool {
      let arguments = CommandLine.arguments
      guard let index = arguments.firstIndex(of: "--raise") else { return false }
      return arguments.dropFirst(index + 1).first == id
    }

    /// Shows a value as text.
    func show<T>(_ value: T) { print(value) }

    /// Shows a table as Markdown.
    func show(_ table: Table) {
      let text = table.markdown
      print(text, terminator: text.hasSuffix("\n") ? "" : "\n")
    }

    /// Shows a figure: its title here, its picture in the folder that HANJI_FIGURES names.
    func show(_ figure: Figure) {
      print("![\(alternative ?? figure.summary)]")
      figureCount += 1
      if let folder = ProcessInfo.processInfo.environment["HANJI_FIGURES"] {
        try? FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
        try? figure.svg.write(
          toFile: "\(folder)/figure-\(figureCount).svg", atomically: true, encoding: .utf8)
      }
    }

    // MARK: Random numbers, as cells draw them

    /// SplitMix64, which all random numbers of the standard library come from in cells.
    struct CellGenerator {
      var state: UInt64 = 0
      mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
      }
      mutating func below(_ bound: UInt64) -> UInt64 {
        if bound == 0 { return next() }
        let limit = UInt64.max - UInt64.max % bound
        var value = next()
        while value >= limit { value = next() }
        return value % bound
      }
      mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }
    }

    nonisolated(unsafe) var cellGenerator = CellGenerator()

    extension FixedWidthInteger {
      static func random(in range: Range<Self>) -> Self {
        precondition(!range.isEmpty, "Can't get random value with an empty range")
        let lower = UInt64(truncatingIfNeeded: range.lowerBound)
        let size = UInt64(truncatingIfNeeded: range.upperBound) &- lower
        return Self(truncatingIfNeeded: lower &+ cellGenerator.below(size))
      }
      static func random(in range: ClosedRange<Self>) -> Self {
        let lower = UInt64(truncatingIfNeeded: range.lowerBound)
        let size = UInt64(truncatingIfNeeded: range.upperBound) &- lower &+ 1
        return Self(truncatingIfNeeded: lower &+ cellGenerator.below(size))
      }
    }

    extension Double {
      static func random(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + cellGenerator.unit() * (range.upperBound - range.lowerBound)
      }
      static func random(in range: Range<Double>) -> Double {
        range.lowerBound + cellGenerator.unit() * (range.upperBound - range.lowerBound)
      }
    }

    extension Float {
      private static func unit() -> Float { Float(cellGenerator.next() >> 40) * 0x1p-24 }
      static func random(in range: ClosedRange<Float>) -> Float {
        range.lowerBound + unit() * (range.upperBound - range.lowerBound)
      }
      static func random(in range: Range<Float>) -> Float {
        range.lowerBound + unit() * (range.upperBound - range.lowerBound)
      }
    }

    extension Bool {
      static func random() -> Bool { Int.random(in: 0...1) == 1 }
    }

    extension Array {
      mutating func shuffle() {
        var i = count - 1
        while i > 0 {
          swapAt(i, Int.random(in: 0...i))
          i -= 1
        }
      }
      func shuffled() -> [Element] {
        var result = self
        result.shuffle()
        return result
      }
      func randomElement() -> Element? {
        isEmpty ? nil : self[Int.random(in: 0..<count)]
      }
    }

    """#
}
