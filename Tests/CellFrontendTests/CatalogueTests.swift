import Agreement
import CellFrontend
import CellMachine
import Foundation
import Testing

/// The catalogue of diagnostics and traps, against the sources and against what cells really say.
@Suite struct CatalogueTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Ids in the sources of the checker, the machine and the library: after `report(`, `fail(`, or `id:`.
  private static func idsInSources() throws -> Set<String> {
    // Mistakes in the library's own text, which no user sees.
    let internals: Set<String> = ["library.primitive", "library.member"]
    let pattern =
      #/(?:(?:report|fail|warn)\(\s*|\bid: |\breturn )"([a-z]+\.[a-zA-Z-]+)"/#
    var found: Set<String> = []
    for module in ["CellFrontend", "CellMachine", "CellLibrary"] {
      let folder = root.appendingPathComponent("Sources/\(module)")
      guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      else { continue }
      for case let file as URL in files where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        for match in text.matches(of: pattern) { found.insert(String(match.1)) }
      }
    }
    return found.subtracting(internals)
  }

  @Test func everyIdHasAnEntryAndEveryEntryAnId() throws {
    let known = Catalogue.entries.map(\.id)
    #expect(Set(known).count == known.count, "an id stands twice")
    let used = try Self.idsInSources()
    #expect(used.count > 100)
    #expect(used.subtracting(known).sorted() == [], "not in the catalogue")
    #expect(Set(known).subtracting(used).sorted() == [], "in the catalogue, and used nowhere")
  }

  @Test func examplesGiveTheirId() {
    let small = Limits(
      operations: 1_000_000, callDepth: 1000, liveBytes: 8 << 20, outputBytes: 10_000)
    let entries = Catalogue.entries
    let found = CellRun.findings(entries.map(\.example), limits: small)
    let rest = CellRun.findings(entries.map(\.instead), limits: small)
    for (entry, (found, rest)) in zip(entries, zip(found, rest)) {
      #expect(!entry.title.english.isEmpty && !entry.title.korean.isEmpty && !entry.meaning.isEmpty)
      let expected: Set<String> = entry.example.isEmpty ? [] : [entry.id]
      #expect(Set(found) == expected, "\(entry.id): its example gives \(found)")
      #expect(rest == [], "\(entry.id): what to write instead gives \(rest)")
    }
    #expect(entries.filter { !$0.example.isEmpty }.count > 150)
  }

  @Test func pageIsCurrent() throws {
    let page = try CataloguePage.read()
    #expect(page.text == page.withEntries(), "run: agreement-tool catalogue")
  }
}
