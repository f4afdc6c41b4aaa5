import Diagnostics

// Every diagnostic of the language and every trap, for readers: what it means, a cell that shows it,
// and a cell that does it right. `docs/cell-language.md` and `hanji doc ID` print these entries; the
// tests check and run each of the cells, and that no id is missing here or unknown in the sources.
//
//   Entries+Names, +Types, +Flow, +Declarations, +Running, +Warnings   the entries, by the word before the dot

/// One kind of diagnostic or trap.
public struct CatalogueEntry: Sendable {
  /// The stable name: `flow.guard`.
  public var id: String
  /// What it is called.
  public var title: LocalizedText
  /// What it means, and why Swift has it: one or two sentences of Markdown.
  public var meaning: String
  /// Cells that show it, one after the other; empty where no small cell can.
  public var example: [String]
  /// What to write instead.
  public var instead: [String]

  /// - Parameters:
  ///   - id: The stable name.
  ///   - english: What it is called in English.
  ///   - korean: What it is called in Korean.
  ///   - meaning: What it means.
  ///   - shows: The text of a cell that shows it; `// the next cell` stands between several.
  ///   - instead: The text of a cell that does it right.
  init(
    _ id: String, _ english: String, _ korean: String, _ meaning: String, shows: String = "",
    instead: String = ""
  ) {
    self.id = id
    title = LocalizedText(en: english, ko: korean)
    self.meaning = meaning
    example = Self.cells(shows)
    self.instead = Self.cells(instead)
  }

  private static func cells(_ text: String) -> [String] {
    var cells: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "// the next cell" {
        cells.append([])
      } else {
        cells[cells.count - 1].append(line)
      }
    }
    return text.isEmpty ? [] : cells.map { $0.joined(separator: "\n") }
  }
}

/// All entries.
public enum Catalogue {
  /// Every kind of diagnostic and trap, in the order of their ids.
  public static let entries: [CatalogueEntry] =
    (declarations + flow + names + running + types + warnings)
    .sorted { $0.id < $1.id }

  /// The entry of an id.
  public static func entry(_ id: String) -> CatalogueEntry? { entries.first { $0.id == id } }

  /// The entries as the end of `docs/cell-language.md`.
  public static var markdown: String {
    entries.map { entry in
      var parts = ["### \(entry.id)", "**\(entry.title.english)** · \(entry.title.korean)"]
      parts.append(entry.meaning)
      parts += entry.example.map { "```swift\n\($0)\n```" }
      if !entry.instead.isEmpty { parts.append("Instead:") }
      parts += entry.instead.map { "```swift\n\($0)\n```" }
      return parts.joined(separator: "\n\n")
    }.joined(separator: "\n\n") + "\n"
  }
}
