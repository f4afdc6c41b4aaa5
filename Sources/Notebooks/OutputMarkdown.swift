// How outputs are written as Markdown, and the few escapes that this needs.

/// A picture that goes with a notebook.
public struct FigureFile: Hashable, Sendable {
  /// Path relative to the notebook's folder, with `/`: `figures/<slug>/<cell id>-<n>.svg`.
  public let path: String
  /// The picture.
  public let svg: String
}

/// Renders the outputs of one cell.
struct OutputRenderer {
  let cellID: String
  let slug: String
  private(set) var figures: [FigureFile] = []

  init(cellID: String, slug: String) {
    self.cellID = cellID
    self.slug = slug
  }

  /// The lines of a region, comments included, without prefix and line ending; empty where there is
  /// nothing to show.
  mutating func regionLines(_ items: [OutputItem], digest: String) -> [String] {
    var lines: [String] = []
    for item in items {
      let block = self.lines(of: item)
      guard !block.isEmpty else { continue }
      if !lines.isEmpty { lines.append("") }
      lines += block
    }
    guard !lines.isEmpty else { return [] }
    return ["<!-- output:\(cellID) sha=\(digest) -->"] + lines + ["<!-- /output -->"]
  }

  private mutating func lines(of item: OutputItem) -> [String] {
    switch item {
    case .text(let text):
      return text.isEmpty ? [] : fenced(shownLines(text), info: "text")
    case .error(let text):
      return fenced(shownLines(text), info: "error")
    case .table(let markdown):
      guard let rows = tableLines(markdown) else {
        return markdown.isEmpty ? [] : fenced(shownLines(markdown), info: "text")
      }
      return rows
    case .image(let alt, let svg):
      let path = "figures/\(slug)/\(cellID)-\(figures.count + 1).svg"
      figures.append(FigureFile(path: path, svg: svg))
      return ["![\(escapedAlt(alt))](\(percentEncoded(path)))"]
    }
  }

  private func fenced(_ lines: [String], info: String) -> [String] {
    var longest = 0
    for line in lines {
      var run = 0
      for byte in line.utf8 {
        run = byte == UInt8(ascii: "`") ? run + 1 : 0
        longest = max(longest, run)
      }
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [fence + info] + lines + [fence]
  }
}

/// The lines of a text as a fence shows them: without one final newline, control characters as
/// pictures.
func shownLines(_ text: String) -> [String] {
  var scalars = shown(text)
  if scalars.last == "\n" { scalars.removeLast() }
  return scalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
}

/// A text with control characters other than tab and newline replaced by their pictures.
private func shown(_ text: String) -> String.UnicodeScalarView {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x09, 0x0A: result.append(scalar)
    case 0..<0x20: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: result.append("\u{2421}")
    case 0x80..<0xA0:
      result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    default: result.append(scalar)
    }
  }
  return result
}

/// The rows of a pipe table without blanks around them; `nil` where some line is not a row.
func tableLines(_ markdown: String) -> [String]? {
  var lines = shownLines(markdown).map { line -> String in
    var bytes = Array(line.utf8).drop(while: isBlank)
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
  while lines.last == "" { lines.removeLast() }
  return lines.count >= 2 && lines.allSatisfy { $0.hasPrefix("|") } ? lines : nil
}

/// A text as the alternative text of an image: on one line, punctuation that Markdown could take
/// for markup escaped.
func escapedAlt(_ text: String) -> String {
  escaped(onOneLine(text), "\\[]*_`<&!~$")
}

/// A value as text of a sentence: on one line, punctuation that Markdown could take for markup
/// escaped.
func escapedProse(_ text: String) -> String {
  escaped(onOneLine(text), "\\[]*_`<&|~$")
}

func onOneLine(_ text: String) -> String {
  String(shown(text)).split { $0 == "\n" || $0 == "\t" || $0 == " " }.joined(separator: " ")
}

private func escaped(_ text: String, _ special: String) -> String {
  let special = Set(special.unicodeScalars)
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if special.contains(scalar) { result.append("\\") }
    result.append(scalar)
  }
  return String(result)
}

/// A path as a link destination: letters of all scripts stay, what would end the link does not.
func percentEncoded(_ path: String) -> String {
  var result = ""
  for scalar in path.unicodeScalars {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", "_", "~":
      result.unicodeScalars.append(scalar)
    case _ where scalar.value >= 0xA0 && !scalar.properties.isWhitespace:
      result.unicodeScalars.append(scalar)
    default:
      for byte in String(scalar).utf8 {
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count == 1 ? "0" + digits : digits)
      }
    }
  }
  return result
}

/// Undoes `percentEncoded`; a `%` that is not followed by two hexadecimal digits stays.
func percentDecoded(_ path: String) -> String {
  let bytes = Array(path.utf8)
  var result: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexadecimalDigit(bytes[index + 1]), let low = hexadecimalDigit(bytes[index + 2])
    {
      result.append(high << 4 | low)
      index += 3
    } else {
      result.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: result, as: UTF8.self)
}

private func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: return byte - 0x30
  case 0x41...0x46: return byte - 0x41 + 10
  case 0x61...0x66: return byte - 0x61 + 10
  default: return nil
  }
}
