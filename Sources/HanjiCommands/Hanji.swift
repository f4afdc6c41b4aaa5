import ArgumentParser

/// The command `hanji`.
public struct Hanji: ParsableCommand {
  /// How the command describes itself.
  public static let configuration = CommandConfiguration(
    commandName: "hanji",
    abstract: "Runs the Swift cells of Markdown lessons and makes a course site of them.",
    discussion: """
      A lesson is a Markdown file whose ```swift cell blocks run inside this program. Their outputs
      are written back into the same file; the file becomes a page of the site; and a check proves
      that what the page shows is what the code does.
      """,
    version: "0.1.0",
    subcommands: [Run.self, Check.self, Build.self, DataCommand.self])

  /// Makes one from its parts.
  public init() {}
}
