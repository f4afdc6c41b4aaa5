// From the text of a notebook to text that libcmark reads as the course means it.
//
// libcmark knows CommonMark and nothing else. Three things of the course's Markdown are not
// CommonMark and touch its inline syntax: formulas (`$…$`), checked numbers
// (`<!-- value:… -->0.89<!-- /value -->`) and emphasis that ends between a bracket and a Korean
// particle (`**마크다운(Markdown)**을`). Instead of a second inline parser, the text is prepared:
//
// 1. A formula becomes one private-use character, a *placeholder*; the renderer turns it into
//    MathML. A comment of a checked number becomes a placeholder that renders as nothing.
// 2. CommonMark refuses to close emphasis between punctuation and a letter. Where the letter is
//    Korean, Chinese or Japanese (scripts that attach particles without a space), a *sentinel* is
//    put on the letter's side of the delimiter run. A sentinel counts as a letter, so it changes
//    nothing; after a trial parse it shows whether CommonMark left the run literal. Only where it
//    leaves asterisks literal is a run given a *joint* on its punctuation side, which makes it
//    able to close (or open).
//
// The number of lines never changes, so that libcmark's line numbers are those of the file.

/// What a placeholder character of the prepared text stands for.
enum Placeholder {
  /// A formula: its LaTeX, whether it stands on its own line, its place and its source.
  case formula(latex: String, display: Bool, line: Int, column: Int, source: String)
  /// Something the page does not show.
  case nothing(source: String)

  var source: String {
    switch self {
    case .formula(_, _, _, _, let source), .nothing(let source): return source
    }
  }
}

/// The private-use characters of prepared text.
enum PrivateScalar {
  static let firstPlaceholder: UInt32 = 0xF_0000
  static let placeholderLimit = 0xFFF0
  static let joint = Unicode.Scalar(UInt32(0x10_FFFD)) ?? " "
  static let firstSentinel: UInt32 = 0x10_0000
  static let sentinelLimit = 0xFFF0

  /// The index of the placeholder that a scalar stands for.
  static func placeholderIndex(_ scalar: Unicode.Scalar) -> Int? {
    let value = scalar.value
    guard value >= firstPlaceholder, value < 0x10_0000 else { return nil }
    return Int(value - firstPlaceholder)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= firstSentinel }
}

/// Prepared text with what its placeholders stand for.
struct MarkdownSource {
  /// The lines of the file as written, without line endings; front matter blanked.
  let originalLines: [String]
  /// The lines that libcmark reads.
  private(set) var lines: [String]
  private(set) var placeholders: [Placeholder] = []
  /// Places of a `$$` that is never closed.
  private(set) var unterminated: [(line: Int, column: Int)] = []

  /// Prepares a whole file. `extensions` off leaves the text plain CommonMark.
  init(_ text: String, extensions: Bool = true) {
    originalLines = MarkdownSource.withoutFrontMatter(MarkdownSource.splitLines(text))
    lines = originalLines
    guard extensions else { return }
    replaceValueComments()
    replaceDisplayBlocks()
    replaceInlineFormulas()
  }

  /// The text for libcmark.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Lines split at LF, CRLF and lone CR; NUL becomes U+FFFD, and so do the private-use characters
  /// this file uses for itself.
  static func splitLines(_ text: String) -> [String] {
    var lines: [String] = []
    var current = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{FEFF}", lines.isEmpty, current.isEmpty { continue }
      if scalar == "\n" || scalar == "\r" {
        if scalar == "\n", previousWasReturn {
          previousWasReturn = false
          continue
        }
        lines.append(String(current))
        current = String.UnicodeScalarView()
        previousWasReturn = scalar == "\r"
        continue
      }
      previousWasReturn = false
      current.append(scalar.value == 0 || scalar.value >= 0xF_0000 ? "\u{FFFD}" : scalar)
    }
    if !current.isEmpty { lines.append(String(current)) }
    return lines
  }

  /// Blanks YAML front matter, keeping the number of lines.
  static func withoutFrontMatter(_ lines: [String]) -> [String] {
    guard let first = lines.first, first.trimmedBlanks == "---" else { return lines }
    for index in lines.indices.dropFirst() {
      let line = lines[index].trimmedBlanks
      guard line == "---" || line == "..." else { continue }
      return Array(repeating: "", count: index + 1) + lines[(index + 1)...]
    }
    return lines
  }

  private mutating func placeholder(_ meaning: Placeholder) -> Unicode.Scalar? {
    guard placeholders.count < PrivateScalar.placeholderLimit else { return nil }
    if case .formula(let latex, let display, let line, let column, let source) = meaning {
      // A formula may hold comments of checked numbers, which are placeholders already.
      placeholders.append(
        .formula(
          latex: expanded(latex, sources: false), display: display, line: line, column: column,
          source: expanded(source, sources: true)))
    } else {
      placeholders.append(meaning)
    }
    return Unicode.Scalar(PrivateScalar.firstPlaceholder + UInt32(placeholders.count - 1))
  }

  /// Text with its placeholders replaced by their sources, or left out.
  private func expanded(_ text: String, sources: Bool) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= PrivateScalar.firstPlaceholder }) else {
      return text
    }
    var out = ""
    for scalar in text.unicodeScalars {
      guard let index = PrivateScalar.placeholderIndex(scalar) else {
        out.unicodeScalars.append(scalar)
        continue
      }
      if sources, placeholders.indices.contains(index) { out += placeholders[index].source }
    }
    return out
  }

  // MARK: Checked numbers

  private mutating func replaceValueComments() {
    guard lines.contains(where: { $0.contains("<!--") }) else { return }
    let code = MarkdownBlocks(lines).codeLines
    for index in lines.indices where !code.contains(index + 1) {
      while let range = MarkdownSource.valueComment(in: lines[index]) {
        guard let mark = placeholder(.nothing(source: String(lines[index][range]))) else { return }
        lines[index].replaceSubrange(range, with: String(Character(mark)))
      }
    }
  }

  private static func valueComment(in line: String) -> Range<String.Index>? {
    var from = line.startIndex
    while let open = line.firstRange(of: "<!--", from: from) {
      guard let close = line.firstRange(of: "-->", from: open.upperBound) else { return nil }
      let body = String(line[open.upperBound..<close.lowerBound]).trimmedBlanks
      if body.hasPrefix("value:") || body == "/value" {
        return open.lowerBound..<close.upperBound
      }
      from = close.upperBound
    }
    return nil
  }

  // MARK: Formulas on lines of their own

  /// `$$` that opens on one line and closes on a later one, before libcmark can take its lines for
  /// lists or headings.
  private mutating func replaceDisplayBlocks() {
    guard lines.contains(where: { $0.contains("$$") }) else { return }
    let code = MarkdownBlocks(lines).codeLines
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard !code.contains(index + 1) else { continue }
      let prefix = MarkdownSource.containerPrefix(of: lines[index], listMarkers: true)
      let body = String(lines[index].dropFirst(prefix.count))
      guard body.hasPrefix("$$"), body.dropFirst(2).firstRange(of: "$$") == nil else { continue }
      var latex = [String(body.dropFirst(2))]
      var last: Int?
      var rest = ""
      for next in (index + 1)..<max(index + 1, lines.count) {
        // Blanks in place of the container's marks keep the columns of errors right.
        let marks = MarkdownSource.containerPrefix(of: lines[next], listMarkers: false).count
        let inner = String(repeating: " ", count: marks) + lines[next].dropFirst(marks)
        if code.contains(next + 1) || inner.trimmedBlanks.isEmpty { break }
        if let close = inner.firstRange(of: "$$") {
          latex.append(String(inner[..<close.lowerBound]))
          rest = String(inner[close.upperBound...])
          last = next
          break
        }
        latex.append(inner)
      }
      guard let last else {
        unterminated.append((index + 1, prefix.count + 1))
        continue
      }
      let source = lines[index...last].joined(separator: "\n")
      guard
        let mark = placeholder(
          .formula(
            latex: latex.joined(separator: "\n"), display: true, line: index + 1,
            column: prefix.count + 3, source: source)),
        let blank = placeholder(.nothing(source: ""))
      else { return }
      lines[index] = prefix + String(Character(mark))
      for next in (index + 1)...last {
        let inner = MarkdownSource.containerPrefix(of: lines[next], listMarkers: false)
        lines[next] = inner + String(Character(blank)) + (next == last ? rest : "")
      }
      index = last
    }
  }

  /// The blanks, quote marks and (on request) list markers that a line begins with.
  static func containerPrefix(of line: String, listMarkers: Bool) -> String {
    let scalars = Array(line.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == " " || scalar == "\t" || scalar == ">" {
        index += 1
        continue
      }
      guard listMarkers else { break }
      var end = index
      if scalar == "-" || scalar == "*" || scalar == "+" {
        end += 1
      } else {
        while end < scalars.count, end - index < 9, scalars[end].isASCIIDigit { end += 1 }
        guard end > index, end < scalars.count, scalars[end] == "." || scalars[end] == ")" else {
          break
        }
        end += 1
      }
      guard end < scalars.count, scalars[end] == " " || scalars[end] == "\t" else { break }
      index = end + 1
    }
    return String(String.UnicodeScalarView(scalars[..<index]))
  }

  // MARK: Formulas within text, and candidates for emphasis

  private mutating func replaceInlineFormulas() {
    guard lines.contains(where: { $0.contains("$") || $0.contains("*") }) else { return }
    for block in MarkdownBlocks(lines).inlineBlocks {
      let range = (block.first - 1)..<min(block.last, lines.count)
      guard !range.isEmpty, range.lowerBound >= 0 else { continue }
      var prefixes: [Int] = []
      var scalars: [Unicode.Scalar] = []
      for index in range {
        let line = Array(lines[index].unicodeScalars)
        let prefix =
          index == range.lowerBound
          ? 0
          : MarkdownSource.containerPrefix(of: lines[index], listMarkers: false).unicodeScalars
            .count
        prefixes.append(prefix)
        if index > range.lowerBound { scalars.append("\n") }
        scalars += line[prefix...]
      }
      guard scalars.contains("$") || scalars.contains("*") else { continue }
      let starts = range.map { index in
        String(
          String.UnicodeScalarView(
            lines[index].unicodeScalars.prefix(prefixes[index - range.lowerBound])))
      }
      scalars = withFormulas(scalars, firstLine: block.first, prefixes: prefixes)
      scalars = MarkdownSource.withJoints(scalars)
      let pieces = scalars.split(separator: "\n", omittingEmptySubsequences: false)
      guard pieces.count == range.count else { continue }
      for (offset, index) in range.enumerated() {
        lines[index] = starts[offset] + String(String.UnicodeScalarView(pieces[offset]))
      }
    }
  }

  private mutating func withFormulas(
    _ scalars: [Unicode.Scalar], firstLine: Int, prefixes: [Int]
  ) -> [Unicode.Scalar] {
    guard scalars.contains("$") else { return scalars }
    var out: [Unicode.Scalar] = []
    var line = firstLine
    var lineStart = 0
    var index = 0
    func copy(to end: Int) {
      while index < end {
        if scalars[index] == "\n" {
          line += 1
          lineStart = index + 1
        }
        out.append(scalars[index])
        index += 1
      }
    }
    while index < scalars.count {
      if let end = InlineScan.endOfOpaque(scalars, at: index) {
        copy(to: end)
        continue
      }
      guard scalars[index] == "$", let formula = InlineScan.formula(scalars, at: index) else {
        copy(to: index + 1)
        continue
      }
      let text = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])) }
      let prefix = line - firstLine < prefixes.count ? prefixes[line - firstLine] : 0
      let column = text(lineStart..<formula.body.lowerBound).count + prefix + 1
      guard
        let mark = placeholder(
          .formula(
            latex: text(formula.body), display: formula.display, line: line, column: column,
            source: text(index..<formula.end)))
      else { return scalars }
      out.append(mark)
      // Line breaks inside the formula stay, each followed by something, so that no line is blank.
      for inner in index..<formula.end where scalars[inner] == "\n" {
        out.append("\n")
        if let blank = placeholder(.nothing(source: "")) { out.append(blank) }
        line += 1
        lineStart = inner + 1
      }
      index = formula.end
    }
    return out
  }

  /// The text of a block with joints at the delimiter runs that need them.
  ///
  /// Three readings are tried: as CommonMark reads it, with joints at the runs it leaves literal,
  /// and with joints at every candidate. The first with the fewest literal asterisks is taken, so a
  /// text that CommonMark reads without leaving any is never changed.
  private static func withJoints(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains("*") else { return scalars }
    let runs = EmphasisRun.candidates(in: scalars)
    guard !runs.isEmpty else { return scalars }
    let plain = MarkdownBlocks.textNodes(of: EmphasisRun.withSentinels(scalars, runs))
    let asIs = EmphasisRun.literalAsterisks(in: plain)
    guard asIs > 0 else { return scalars }
    let literal = EmphasisRun.literal(runs, in: plain)
    var best = (text: scalars, count: asIs)
    for chosen in [literal, runs] where !chosen.isEmpty {
      let text = EmphasisRun.withJoints(scalars, chosen)
      let count = EmphasisRun.literalAsterisks(in: MarkdownBlocks.textNodes(of: text))
      if count < best.count { best = (text, count) }
    }
    return best.text
  }
}
