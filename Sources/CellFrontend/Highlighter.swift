import SwiftIDEUtils
import SwiftParser
import SwiftSyntax

/// Colours of Swift source, from swift-syntax's classification.
public enum Highlighter {
  /// Stretches of a text that are more than plain, in order: UTF-8 offsets and a kind (`keyword`,
  /// `type`, `string`, `number`, `comment`, `operator`, `attribute`).
  public static func classify(_ source: String) -> [(range: Range<Int>, kind: String)] {
    Parser.parse(source: source).classifications.compactMap { item in
      let kind: String
      switch item.kind {
      case .keyword: kind = "keyword"
      case .type: kind = "type"
      case .stringLiteral, .regexLiteral: kind = "string"
      case .integerLiteral, .floatLiteral: kind = "number"
      case .lineComment, .blockComment, .docLineComment, .docBlockComment: kind = "comment"
      case .operator: kind = "operator"
      case .attribute: kind = "attribute"
      default: return nil
      }
      return (item.range.lowerBound.utf8Offset..<item.range.upperBound.utf8Offset, kind)
    }
  }
}
