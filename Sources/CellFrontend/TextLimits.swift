import Diagnostics

// Some texts cost far more than their length: the parser's recovery from thousands of open brackets
// takes minutes. They are refused by one look at the bytes.

/// What makes a cell's text too much to parse.
enum TextLimits {
  /// More than any cell that people write.
  static let mostBytes = 256 << 10
  /// The parser gives up at 256.
  static let deepestBrackets = 200
  /// With each `[` in a `[` the parser, which looks ahead for a type, takes twice as long.
  static let deepestSquares = 14

  struct Problem {
    var id: String
    var offset: Int
    var text: LocalizedText
    var help: (String, String)
  }

  static func problem(in code: String) -> Problem? {
    var code = code
    return code.withUTF8 { bytes in
      if bytes.count > mostBytes {
        return Problem(
          id: "syntax.too-long", offset: 0,
          text: LocalizedText(
            en: "this cell has \(bytes.count) bytes; at most \(mostBytes) are allowed",
            ko: "이 셀은 \(bytes.count)바이트입니다. \(mostBytes)바이트까지 쓸 수 있습니다"),
          help: ("split it, or compute the data", "셀을 나누거나 데이터를 계산해서 만드세요"))
      }
      guard let (offset, isSquare) = tooDeep(bytes) else { return nil }
      return Problem(
        id: "syntax.too-deep", offset: offset,
        text: isSquare
          ? LocalizedText(
            en: "square brackets are nested more than \(deepestSquares) deep",
            ko: "대괄호가 \(deepestSquares)겹보다 깊이 중첩되었습니다")
          : LocalizedText(
            en: "brackets are nested more than \(deepestBrackets) deep",
            ko: "괄호가 \(deepestBrackets)겹보다 깊이 중첩되었습니다"),
        help: ("split it into several statements", "여러 문장으로 나누세요"))
    }
  }

  /// Where brackets outside of comments and strings are nested too deeply.
  private static func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>)
    -> (offset: Int, isSquare: Bool)?
  {
    var depth = 0
    var squares = 0
    var index = 0
    func at(_ offset: Int) -> UInt8 {
      index + offset < bytes.count ? bytes[index + offset] : 0
    }
    func skipString() {
      let isLong = at(1) == 0x22 && at(2) == 0x22
      index += isLong ? 3 : 1
      while index < bytes.count {
        if bytes[index] == 0x5C {
          index += 2
        } else if bytes[index] == 0x22, !isLong || (at(1) == 0x22 && at(2) == 0x22) {
          index += isLong ? 3 : 1
          return
        } else if bytes[index] == 0x0A, !isLong {
          return
        } else {
          index += 1
        }
      }
    }
    while index < bytes.count {
      switch bytes[index] {
      case 0x22:
        skipString()
        continue
      case 0x2F where at(1) == 0x2F:
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        continue
      case 0x2F where at(1) == 0x2A:
        index += 2
        while index < bytes.count, !(bytes[index] == 0x2A && at(1) == 0x2F) { index += 1 }
      case 0x28, 0x5B, 0x7B:
        depth += 1
        if depth > deepestBrackets { return (index, false) }
        if bytes[index] == 0x5B { squares += 1 }
        if squares > deepestSquares { return (index, true) }
      case 0x29, 0x5D, 0x7D:
        depth = max(0, depth - 1)
        if bytes[index] == 0x5D { squares = max(0, squares - 1) }
      default: break
      }
      index += 1
    }
    return nil
  }
}
