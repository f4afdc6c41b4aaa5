import ArgumentParser
import Foundation

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
    subcommands: [
      Run.self, Check.self, Build.self, Eval.self, Doc.self, Export.self, DataCommand.self,
    ])

  /// Makes one from its parts.
  public init() {}

  /// Runs the command that the arguments name, and ends the process. Wrong usage ends with status 2,
  /// as the exit statuses of this program are documented, not with the 64 of sysexits.h.
  public static func start() -> Never {
    do {
      var command = try parseAsRoot()
      try command.run()
      Self.exit()
    } catch  where exitCode(for: error) == .validationFailure {
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      Foundation.exit(Status.usage.rawValue)
    } catch {
      Self.exit(withError: error)
    }
  }
}
