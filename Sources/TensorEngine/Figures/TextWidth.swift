// Widths of text without a font: good enough to place labels, and the same on every machine.

/// Estimates of how wide text is.
enum TextWidth {
  /// The width of `text` in units of the font size, for a proportional sans-serif font.
  static func ems(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ems($1) }
  }

  /// The width of `text` in columns of a monospaced font: Hangul, Han and kana take two.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { total, scalar in
      total + (isInvisible(scalar) ? 0 : isWide(scalar) ? 2 : 1)
    }
  }

  /// `text` in at most `lines` lines, none wider than `ems`; broken at spaces where that is possible.
  /// What does not fit is cut and ends in an ellipsis.
  static func wrapped(_ text: String, ems width: Double, lines: Int) -> [String] {
    var rest = Substring(text)
    var result: [String] = []
    while !rest.isEmpty {
      if ems(String(rest)) <= width {
        result.append(String(rest))
        break
      }
      let isLast = result.count == lines - 1
      var used = isLast ? ems("…") : 0
      var end = rest.startIndex
      while end < rest.endIndex {
        let next = ems(String(rest[end]))
        if used + next > width, end > rest.startIndex { break }
        used += next
        end = rest.index(after: end)
      }
      if isLast {
        result.append(rest[..<end].trimmingSpaces + "…")
        break
      }
      if let space = rest[...(end < rest.endIndex ? end : rest.index(before: end))].lastIndex(
        of: " "),
        space > rest.startIndex
      {
        end = space
      }
      result.append(rest[..<end].trimmingSpaces)
      rest = rest[end...].drop { $0 == " " }
    }
    return result
  }

  private static func ems(_ scalar: Unicode.Scalar) -> Double {
    if isInvisible(scalar) { return 0 }
    if isWide(scalar) { return 0.96 }
    switch scalar {
    case "i", "j", "l", ".", ",", ":", ";", "'", "|", "!": return 0.28
    case " ", "f", "t", "r", "(", ")", "[", "]", "-": return 0.36
    case "m", "w", "M", "W", "%", "@": return 0.88
    case "A"..."Z": return 0.68
    default: return 0.57
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return true
    default: return false
    }
  }

  /// The ranges of East Asian Width W and F that occur in practice.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
