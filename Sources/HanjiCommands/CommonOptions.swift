import ArgumentParser
import Diagnostics
import Foundation
import Notebooks
import Runner

/// Options that most commands share.
struct CommonOptions: ParsableArguments {
  @Argument(help: "Notebooks or folders; without any, the course in notebooks/.")
  var paths: [String] = []

  @Option(help: "How many notebooks run at the same time.")
  var jobs: Int = ProcessInfo.processInfo.activeProcessorCount

  @Option(help: "Folder of datasets (also: the environment variable HANJI_DATA).")
  var data: String?

  @Option(help: "Run only up to this cell: PATH#ID.")
  var only: String?

  @Option(help: "Language of messages: en or ko (default: the locale).")
  var language: String?

  @Option(help: "Colour: auto, always or never.")
  var color: String = "auto"

  @Option(help: "Form of the report: human, json or github.")
  var format: String = "human"

  @Flag(help: "A missing dataset is a failure.")
  var strict = false

  mutating func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs must be at least 1") }
    if let language, MessageLanguage(rawValue: language) == nil {
      throw ValidationError("--language is 'en' or 'ko', not '\(language)'")
    }
    guard ["auto", "always", "never"].contains(color) else {
      throw ValidationError("--color is 'auto', 'always' or 'never', not '\(color)'")
    }
    guard ["human", "json", "github"].contains(format) else {
      throw ValidationError("--format is 'human', 'json' or 'github', not '\(format)'")
    }
  }

  var terminal: Terminal { Terminal(language: language, color: color) }

  /// The notebooks to work on, and the options to run them with.
  func prepare() -> (Workspace, RunOptions) {
    var names = paths
    var options = RunOptions()
    if let only {
      let parts = only.split(separator: "#", maxSplits: 1).map(String.init)
      options.only = parts.last
      if parts.count == 2 { names = [parts[0]] }
    }
    let workspace = Workspace.find(names)
    options.datasetFolders = datasetFolders(
      data,
      course: workspace.courseFolder.map {
        ($0 as NSString).appendingPathComponent(workspace.course.data)
      })
    options.timeout = workspace.course.timeout
    options.budget = workspace.course.budget
    options.memory = workspace.course.memory
    options.callDepth = workspace.course.callDepth
    options.output = workspace.course.output
    return (workspace, options)
  }
}

/// Exit statuses of the command.
enum Status {
  static let findings = ExitCode(1)
  static let usage = ExitCode(2)
  static let interrupted = ExitCode(130)
  static let fault = ExitCode(70)
}
