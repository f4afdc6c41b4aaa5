// Small scans over inline text that the preparation of Markdown needs.

enum InlineScan {
  /// The end of a stretch that inline syntax does not look into (an escaped character, a code
  /// span, a comment, an autolink) when one begins at `index`.
  static func endOfOpaque(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    switch text[index] {
    case "\\":
      guard index + 1 < text.count, text[index + 1].isASCIIPunctuation else { return nil }
      return index + 2
    case "`":
      var end = index
      while end < text.count, text[end] == "`" { end += 1 }
      let length = end - index
      var position = end
      while position < text.count {
        guard text[position] == "`" else {
          position += 1
          continue
        }
        var close = position
        while close < text.count, text[close] == "`" { close += 1 }
        if close - position == length { return close }
        position = close
      }
      return end
    case "<":
      if index + 3 < text.count, text[index + 1] == "!", text[index + 2] == "-" {
        var position = index + 4
        while position + 2 < text.count {
          if text[position] == "-", text[position + 1] == "-", text[position + 2] == ">" {
            return position + 3
          }
          position += 1
        }
        return nil
      }
      // An autolink: letters, a colon, then no blanks until ">".
      var position = index + 1
      while position < text.count, text[position].isASCIILetter { position += 1 }
      guard position > index + 2, position < text.count, text[position] == ":" else { return nil }
      while position < text.count, text[position] != ">" {
        if text[position] == " " || text[position] == "\n" { return nil }
        position += 1
      }
      return position < text.count ? position + 1 : nil
    default:
      return nil
    }
  }

  /// The formula that begins at a `$`: the range of its LaTeX, its end, and whether it is `$$…$$`.
  ///
  /// As in Pandoc, the opening `$` has a non-blank after it, the closing `$` has a non-blank before
  /// it and no digit after it, and no other `$` stands between; so "$5 and $10" stays text.
  static func formula(
    _ text: [Unicode.Scalar], at index: Int
  ) -> (body: Range<Int>, end: Int, display: Bool)? {
    let display = index + 1 < text.count && text[index + 1] == "$"
    let start = index + (display ? 2 : 1)
    guard start < text.count, display || !text[start].isBlankOrBreak else { return nil }
    var position = start
    // A formula of more than 4000 characters is a stray "$"; the limit keeps the scan linear.
    let limit = min(text.count, start + 4000)
    while position < limit {
      if text[position] == "\\" {
        position += 2
        continue
      }
      if text[position] == "$" {
        if display {
          if position + 1 < text.count, text[position + 1] == "$" {
            return position > start ? (start..<position, position + 2, true) : nil
          }
        } else if !text[position - 1].isBlankOrBreak,
          position + 1 >= text.count || !text[position + 1].isASCIIDigit
        {
          return position > start ? (start..<position, position + 1, false) : nil
        } else {
          return nil
        }
      }
      position += 1
    }
    return nil
  }
}

extension Unicode.Scalar {
  var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }
  var isASCIILetter: Bool { (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
  var isBlankOrBreak: Bool { self == " " || self == "\t" || self == "\n" }

  var isASCIIPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    default: return false
    }
  }

  /// Punctuation as CommonMark 0.30 defines it: ASCII punctuation and the Unicode categories P.
  var isMarkdownPunctuation: Bool {
    if value < 0x80 { return isASCIIPunctuation }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// A letter of a script that attaches particles without a space: Hangul, Han, Hiragana, Katakana.
  var isAttachingScript: Bool {
    switch value {
    case 0x1100...0x11FF, 0x3040...0x30FF, 0x3130...0x318F, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      return properties.isAlphabetic
    default: return false
    }
  }
}

extension StringProtocol {
  /// The text without blanks, tabs and line breaks at either end.
  var trimmedBlanks: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isBlankOrBreak && $0 != "\r" }),
      let last = scalars.lastIndex(where: { !$0.isBlankOrBreak && $0 != "\r" })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// The first occurrence of an ASCII needle, compared by UTF-8 bytes.
  func firstRange(of needle: String, from start: Index? = nil) -> Range<Index>? {
    let pattern = Array(needle.utf8)
    guard !pattern.isEmpty else { return nil }
    let bytes = utf8
    var position = start ?? startIndex
    while position < endIndex {
      if bytes[position] == pattern[0] {
        var cursor = position
        var matched = 0
        while matched < pattern.count, cursor < endIndex, bytes[cursor] == pattern[matched] {
          cursor = bytes.index(after: cursor)
          matched += 1
        }
        if matched == pattern.count { return position..<cursor }
      }
      position = bytes.index(after: position)
    }
    return nil
  }
}
