import CellFrontend
import CellLibrary
import CourseSite

/// The reference of the engine, from the declarations that cells see: `hanji doc --markdown` prints
/// it, and a page of the site is rendered from it.
enum EngineReference {
  /// Everything that cells can name, the engine's declarations first.
  static func entries() -> [ReferenceEntry] {
    let engine = Set(EngineBindings.sources.map(\.name))
    let library = (EngineBindings.sources + Prelude.sources).map {
      LibrarySource(name: $0.name, text: $0.text)
    }
    return LibraryReference.entries(of: library, isEngine: engine.contains)
  }

  /// Functions, then types with their members, each in alphabetical order: one heading for each name,
  /// below it every overload with its comment.
  static func markdown(korean: Bool) -> String { markdown(entries(), korean: korean) }

  private static func markdown(_ library: [ReferenceEntry], korean: Bool) -> String {
    let entries = library.filter(\.isEngine)
    var lines = [
      korean ? "# 엔진 레퍼런스" : "# Engine reference", "",
      korean
        ? "셀에서 쓸 수 있는 엔진의 모든 함수와 타입입니다. 코드의 선언과 주석에서 그대로 가져오므로, 설명은 영어입니다. 터미널에서는 `hanji doc 이름`으로 볼 수 있습니다."
        : "All functions and types of the engine that cells can use, taken from the declarations "
          + "and comments of the code. In a terminal: `hanji doc NAME`.",
    ]
    let functions = entries.filter { $0.owner.isEmpty && $0.kind != .type }
    lines += ["", korean ? "## 함수" : "## Functions"]
    lines += named(functions) { $0 }
    lines += ["", korean ? "## 타입" : "## Types"]
    let owners = Set(entries.map(\.owner)).union(
      entries.filter { $0.kind == .type }.map(\.fullName))
    for owner in owners.sorted() where !owner.isEmpty {
      lines += ["", "### \(owner)"]
      lines += described(entries.filter { $0.kind == .type && $0.fullName == owner })
      lines += named(entries.filter { $0.owner == owner && $0.kind != .type }) { "\(owner).\($0)" }
    }
    return lines.joined(separator: "\n")
  }

  /// The pages of a site: the reference with its headings in each language.
  static func pages(languages: [String]) -> [SiteLesson] {
    let library = entries()
    return languages.map { language in
      let korean = language == "ko" || language.hasPrefix("ko-")
      return SiteLesson(
        language: language, slug: "reference",
        summary: korean
          ? "셀에서 쓸 수 있는 모든 함수와 타입" : "all functions and types that cells can use",
        file: "reference", text: markdown(library, korean: korean))
    }
  }

  private static func named(_ entries: [ReferenceEntry], heading: (String) -> String) -> [String] {
    let groups = Dictionary(grouping: entries, by: \.name)
    return groups.keys.sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }.flatMap {
      ["", "#### `\(heading($0))`"] + described(groups[$0] ?? [])
    }
  }

  /// Signatures with comments; overloads in a row with the same comment share it.
  private static func described(_ entries: [ReferenceEntry]) -> [String] {
    var lines: [String] = []
    var position = 0
    while position < entries.count {
      let comment = entries[position].comment
      let same = entries[position...].prefix { $0.comment == comment }
      lines += ["", "```swift"] + same.map(\.signature) + ["```"]
      if !comment.isEmpty { lines += ["", comment] }
      position += same.count
    }
    return lines
  }
}
