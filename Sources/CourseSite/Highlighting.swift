// Colour for Swift: the site asks, the cell front end answers (it owns swift-syntax).

/// What a stretch of Swift text is, for colouring.
public enum HighlightKind: String, Sendable, CaseIterable {
  case plain, keyword, type, string, number, comment, `operator`, attribute, function
}

/// A coloured stretch: UTF-8 offsets into the text, and what it is.
public typealias HighlightSpan = (range: Range<Int>, kind: HighlightKind)

/// A function that classifies Swift source. Spans come in order and do not overlap.
public typealias SwiftHighlighter = (String) -> [HighlightSpan]

enum Highlighting {
  private static let classes: [HighlightKind: String] = [
    .keyword: "k", .type: "t", .string: "s", .number: "n", .comment: "c", .operator: "o",
    .attribute: "a", .function: "f",
  ]

  /// Source as HTML with a `<span>` for each coloured stretch. Spans out of range, out of order
  /// or cutting a character in half are left uncoloured: colour never changes text.
  static func html(_ source: String, with highlight: SwiftHighlighter) -> String {
    let bytes = Array(source.utf8)
    var out = ""
    var position = 0
    func text(_ range: Range<Int>) -> String {
      HTML.escape(String(decoding: bytes[range], as: UTF8.self))
    }
    func isBoundary(_ offset: Int) -> Bool {
      offset == bytes.count || bytes[offset] & 0xC0 != 0x80
    }
    for span in highlight(source) {
      guard span.range.lowerBound >= position, span.range.upperBound <= bytes.count,
        !span.range.isEmpty, let name = classes[span.kind], isBoundary(span.range.lowerBound),
        isBoundary(span.range.upperBound)
      else { continue }
      out += text(position..<span.range.lowerBound)
      out += "<span class=\"\(name)\">\(text(span.range))</span>"
      position = span.range.upperBound
    }
    return out + text(position..<bytes.count)
  }
}
