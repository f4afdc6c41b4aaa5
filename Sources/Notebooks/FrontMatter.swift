// The YAML at the start of a notebook.

import Diagnostics
import Yams

/// What a notebook says about itself between two `---` lines.
public struct FrontMatter: Hashable, Sendable {
  /// Of which notebook, and of which state of it, this one is a translation.
  public struct Translation: Hashable, Sendable {
    /// Language of the original, as `ko`.
    public var source: String
    /// Slug of the original; `nil` for the same slug.
    public var slug: String?
    /// Digest of the original when it was translated.
    public var digest: String?
  }

  /// Title of the page; `nil` for the first heading.
  public var title: String?
  /// Position in the course; notebooks without one come last, by slug.
  public var order: Int?
  /// One or two sentences for the home page.
  public var summary: String?
  /// Names of the datasets that the cells read, in the order written.
  public var datasets: [String] = []
  /// Seed of the random numbers.
  public var seed: Int = 0
  /// Where the text was translated from.
  public var translates: Translation?

  /// A notebook that says nothing about itself.
  public init() {}

  static let keys = ["title", "order", "summary", "datasets", "seed", "translates"]
  static let translationKeys = ["source", "slug", "digest"]

  /// Reads the front matter of a text.
  ///
  /// - Returns: the values, the first line after the front matter, and what is wrong with it.
  static func read(_ text: SourceText) -> (FrontMatter, firstLine: Int, [Diagnostic]) {
    var matter = FrontMatter()
    guard text.lineCount > 0, isDelimiter(text.content(1), "---") else { return (matter, 1, []) }
    var end = 2
    while end <= text.lineCount,
      !isDelimiter(text.content(end), "---"), !isDelimiter(text.content(end), "...")
    {
      end += 1
    }
    guard end <= text.lineCount else {
      let problem = Problem.unterminatedFrontMatter.diagnostic(at: text.place(ofLine: 1))
      return (matter, 1, [problem])
    }
    var reader = YAMLReader(text: text, firstLine: 2)
    for (key, value, place) in reader.mapping(until: end) {
      matter.set(key, value, place, &reader)
    }
    return (matter, end + 1, reader.diagnostics)
  }

  private mutating func set(
    _ key: String, _ value: Node, _ place: SourcePlace, _ reader: inout YAMLReader
  ) {
    switch key {
    case "title": title = reader.string(key, value)
    case "summary": summary = reader.string(key, value)
    case "order": order = reader.integer(key, value)
    case "seed": seed = reader.integer(key, value) ?? 0
    case "datasets": datasets = reader.strings(key, value) ?? []
    case "translates":
      var translation = Translation(source: "")
      for (key, value, place) in reader.entries(of: value, place: reader.place(value)) {
        switch key {
        case "source": translation.source = reader.string(key, value) ?? ""
        case "slug": translation.slug = reader.string(key, value)
        case "digest": translation.digest = reader.string(key, value)
        default: reader.unknown(key, place, known: Self.translationKeys)
        }
      }
      if translation.source.isEmpty {
        reader.report(
          .wrongType(
            key: "translates.source",
            expected: LocalizedText(en: "a language, as ko", ko: "ko 같은 언어")),
          place)
      } else {
        translates = translation
      }
    default: reader.unknown(key, place, known: Self.keys)
    }
  }

  private static func isDelimiter(_ line: ArraySlice<UInt8>, _ mark: String) -> Bool {
    line.starts(with: mark.utf8) && line.dropFirst(3).allSatisfy(isBlank)
  }
}
