import ArgumentParser
import Diagnostics
import Foundation
import Notebooks
import Runner

/// `hanji export`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write notebooks as a Swift package that runs natively, or as Jupyter notebooks.",
    discussion: """
      With --swift, DIR becomes a package with one executable for each notebook. It depends on the
      TensorEngine library and prints what the notebook records; Expected/NAME.txt holds that, to
      compare with. Datasets are looked for in HANJI_DATA and ./data. With --ipynb, each notebook
      becomes DIR/NAME.ipynb with its recorded outputs.

          hanji export --swift notebooks/en/06-1-perceptron.md -o native
          cd native && swift run

      Exit status: 0 done, 1 a cell has errors, 2 usage or unreadable input.
      """)

  @Flag(help: "Write a Swift package.")
  var swift = false

  @Flag(help: "Write Jupyter notebooks.")
  var ipynb = false

  @Argument(help: "Notebooks or folders; without any, the course in notebooks/.")
  var paths: [String] = []

  @Option(name: .shortAndLong, help: "Folder to write to; made when it is missing.")
  var output: String

  @Option(
    help: "Folder with the package of TensorEngine (default: the one this command was built in).")
  var engine: String?

  @OptionGroup var messages: MessageOptions

  mutating func validate() throws {
    guard swift != ipynb else { throw ValidationError("choose one: --swift or --ipynb") }
  }

  func run() throws {
    let terminal = messages.terminal
    let workspace = Workspace.find(paths)
    let reporter = Reporter(terminal: terminal, format: "human")
    guard workspace.diagnostics.allSatisfy({ $0.severity != .error }) else {
      reporter.show(workspace.diagnostics)
      throw Status.usage
    }
    guard !workspace.files.isEmpty else {
      terminal.err(terminal.say("there are no notebooks to export", "내보낼 노트북이 없습니다"))
      throw Status.usage
    }
    var notebooks: [Notebook] = []
    do throws(Diagnostic) {
      for file in workspace.files {
        let notebook = Notebook(try FileStore.read(file), file: file)
        guard !notebook.hasErrors else {
          reporter.show(notebook.diagnostics)
          throw Diagnostic(
            id: "export.notebook", place: SourcePlace(file: file, line: 1),
            text: LocalizedText(en: "the notebook has errors", ko: "노트북에 오류가 있습니다"))
        }
        if !notebook.cells.isEmpty || ipynb { notebooks.append(notebook) }
      }
    } catch {
      reporter.show([error])
      throw Status.usage
    }
    var files: [(path: String, text: String)] = []
    var problems: [Diagnostic] = []
    if ipynb {
      for notebook in notebooks {
        let folder = notebook.file.map { ($0 as NSString).deletingLastPathComponent } ?? ""
        let name = Self.names(notebooks)[notebook.file ?? ""] ?? notebook.slug
        files.append(
          ("\(name).ipynb", JupyterNotebook(notebook: notebook, folder: folder).text))
      }
    } else {
      let package = NativePackage(
        notebooks: notebooks, names: Self.names(notebooks), engine: enginePath(), output: output)
      let made = package.make()
      files = made.files
      problems = made.problems
      if package.engine == nil {
        terminal.err(
          terminal.say(
            "the folder of TensorEngine was not found: put its path into Package.swift, or give it "
              + "with --engine",
            "TensorEngine 폴더를 찾지 못했습니다. Package.swift에 경로를 적거나 --engine으로 알려 주세요"))
      }
    }
    do throws(Diagnostic) {
      for file in files { try Self.write(file.text, to: output + "/" + file.path) }
    } catch {
      reporter.show([error])
      throw Status.usage
    }
    reporter.show(problems)
    terminal.err(
      terminal.say(
        "\(notebooks.count) notebook\(notebooks.count == 1 ? "" : "s") written to \(output)",
        "노트북 \(notebooks.count)개를 \(output)에 썼습니다"))
    if problems.contains(where: { $0.severity == .error }) { throw Status.findings }
  }

  /// A name for each notebook that is one for files and for Swift modules: `en_06_1_perceptron`.
  private static func names(_ notebooks: [Notebook]) -> [String: String] {
    var names: [String: String] = [:]
    var used: Set<String> = []
    for notebook in notebooks {
      let parts = [notebooks.count > 1 ? notebook.language : nil, notebook.slug].compactMap { $0 }
      var name = parts.joined(separator: "_").unicodeScalars.map {
        CharacterSet.alphanumerics.contains($0) && $0.isASCII ? String($0) : "_"
      }.joined()
      if name.isEmpty || name.first?.isNumber == true { name = "lesson_" + name }
      var unique = name
      var count = 2
      while !used.insert(unique).inserted {
        unique = "\(name)_\(count)"
        count += 1
      }
      names[notebook.file ?? ""] = unique
    }
    return names
  }

  private static func write(_ text: String, to path: String) throws(Diagnostic) {
    do {
      try FileManager.default.createDirectory(
        atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    } catch {
      throw Diagnostic(
        id: "file.unwritable", place: SourcePlace(file: path, line: 1),
        text: LocalizedText(
          en: "cannot make the folder of '\(path)'", ko: "'\(path)'의 폴더를 만들 수 없습니다"),
        help: LocalizedText(en: "check the permissions", ko: "권한을 확인하세요"))
    }
    try FileStore.replace(path, with: Array(text.utf8), original: nil)
  }

  /// The package that holds TensorEngine: named, or the one this program was built in.
  private func enginePath() -> String? {
    if let engine { return URL(fileURLWithPath: engine).standardizedFileURL.path }
    let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    let starts = [
      program, URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath(),
      URL(fileURLWithPath: FileManager.default.currentDirectoryPath).appendingPathComponent("x"),
    ]
    for start in starts {
      var folder = start.deletingLastPathComponent()
      while folder.path.count > 1 {
        let manifest = folder.appendingPathComponent("Package.swift").path
        if let text = FileManager.default.contents(atPath: manifest),
          String(decoding: text, as: UTF8.self).contains("name: \"TensorEngine\"")
        {
          return folder.path
        }
        folder = folder.deletingLastPathComponent()
      }
    }
    return nil
  }
}
