import CellFrontend
import Foundation

/// The end of `docs/cell-language.md`, which is made from the catalogue of diagnostics.
public struct CataloguePage {
  /// The whole page.
  public var text: String
  private static let mark = "<!-- from here on made by: agreement-tool catalogue -->\n"
  private static let file = FixtureProgram.folder.deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/cell-language.md")

  /// Reads the page.
  public static func read() throws -> CataloguePage {
    CataloguePage(text: try String(contentsOf: file, encoding: .utf8))
  }

  /// The page with the entries as they are now.
  public func withEntries() -> String {
    let kept = text.range(of: Self.mark).map { text[..<$0.lowerBound] } ?? text[...]
    return kept + Self.mark + "\n" + Catalogue.markdown
  }

  /// Writes the page with the entries as they are now.
  public func write() throws {
    try withEntries().write(to: Self.file, atomically: true, encoding: .utf8)
  }
}
