// Numbers in prose that are tied to a value: `<!-- value:accuracy %.2f -->0.89<!-- /value -->`.
//
// cmark knows which comments of a paragraph are inline HTML and which are inside code spans, but
// its columns of inlines are not exact. So the raw text is scanned here, skipping escapes, code spans
// and tags as CommonMark does, and every piece of inline HTML must turn up in cmark's order. Where
// the two disagree nothing is guessed: the paragraph is reported.

import Diagnostics

/// A number in a sentence that a run rewrites and a check verifies.
public struct CheckedValue: Sendable {
  /// The id of a cell (the value of its last expression) or the name of a variable.
  public let name: String
  /// A printf format with one directive; `nil` shows the value as `print` would.
  public let format: String?
  /// What the file says, as Markdown.
  public let recorded: String
  /// Byte range of `recorded`.
  public let range: Range<Int>
  /// Place of `recorded`, or of the comment before it where that is empty.
  public let place: SourcePlace

  /// What the file should say for a value, as Markdown on one line.
  public static func markdown(for value: String) -> String { escapedProse(value) }
}

/// Finds checked numbers in the blocks of a notebook.
struct ValueParser {
  let text: SourceText
  var values: [CheckedValue] = []
  var diagnostics: [Diagnostic] = []
  private var open: (name: String, format: String?, marker: Range<Int>)?

  init(text: SourceText) {
    self.text = text
  }

  /// Visits a paragraph or heading with the inline HTML that cmark found in it, or an HTML block.
  mutating func visit(_ block: Block) {
    switch block.kind {
    case .prose(let inlineHTML) where !inlineHTML.isEmpty:
      let lines = block.startLine...max(block.startLine, block.endLine)
      let range =
        text.contentRange(lines.lowerBound)
        .lowerBound..<text.contentRange(lines.upperBound).upperBound
      guard let markers = locate(inlineHTML, in: range) else {
        diagnostics.append(
          Problem.unlocatableValue.diagnostic(at: text.place(ofLine: block.startLine)))
        return
      }
      pair(markers)
    case .html(let literal)
    where literal.hasPrefix("<!-- value") || literal.hasPrefix("<!-- /value"):
      // A paragraph that starts with a checked number is an HTML block of one line to CommonMark.
      let line = text.contentRange(block.startLine)
      let bytes = text.bytes
      var markers: [Range<Int>] = []
      var offset = line.lowerBound
      while offset < line.upperBound {
        guard bytes[offset] == UInt8(ascii: "<"), let end = commentEnd(at: offset, line.upperBound)
        else {
          offset += 1
          continue
        }
        if isAboutValue(offset..<end) { markers.append(offset..<end) }
        offset = end
      }
      pair(markers)
    default: break
    }
  }

  /// Ranges of the comments about values, or `nil` where scan and cmark disagree.
  private func locate(_ inlineHTML: [String], in range: Range<Int>) -> [Range<Int>]? {
    let bytes = text.bytes
    var markers: [Range<Int>] = []
    var found = 0
    var offset = range.lowerBound
    var unmatchedRuns: Set<Int> = []
    while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "\\"):
        offset += 1
        if offset < range.upperBound, isASCIIPunctuation(bytes[offset]) { offset += 1 }
      case UInt8(ascii: "`"):
        let end = backtickRunEnd(offset, range.upperBound)
        let length = end - offset
        if unmatchedRuns.contains(length) {
          offset = end
        } else if let close = closingRun(length, from: end, range.upperBound) {
          offset = close
        } else {
          unmatchedRuns.insert(length)
          offset = end
        }
      case UInt8(ascii: "<"):
        if found < inlineHTML.count,
          let end = match(inlineHTML[found], at: offset, range.upperBound)
        {
          if isAboutValue(offset..<end) { markers.append(offset..<end) }
          found += 1
          offset = end
        } else if isAboutValue(offset..<range.upperBound) {
          return nil
        } else {
          offset = autolinkEnd(offset, range.upperBound) ?? offset + 1
        }
      default: offset += 1
      }
    }
    return found == inlineHTML.count ? markers : nil
  }

  private func backtickRunEnd(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, text.bytes[offset] == UInt8(ascii: "`") { offset += 1 }
    return offset
  }

  private func closingRun(_ length: Int, from start: Int, _ end: Int) -> Int? {
    var offset = start
    while offset < end {
      if text.bytes[offset] == UInt8(ascii: "`") {
        let runEnd = backtickRunEnd(offset, end)
        if runEnd - offset == length { return runEnd }
        offset = runEnd
      } else {
        offset += 1
      }
    }
    return nil
  }

  /// The end of a literal of cmark in the raw text, where its line breaks come with prefixes.
  private func match(_ literal: String, at start: Int, _ end: Int) -> Int? {
    var offset = start
    for byte in literal.utf8 {
      if byte == 0x0A {
        guard offset < end, text.bytes[offset] == 0x0A || text.bytes[offset] == 0x0D else {
          return nil
        }
        if text.bytes[offset] == 0x0D, offset + 1 < end, text.bytes[offset + 1] == 0x0A {
          offset += 1
        }
        offset += 1
        while offset < end, isBlank(text.bytes[offset]) || text.bytes[offset] == UInt8(ascii: ">") {
          offset += 1
        }
      } else {
        guard offset < end, text.bytes[offset] == byte else { return nil }
        offset += 1
      }
    }
    return offset
  }

  private func autolinkEnd(_ start: Int, _ end: Int) -> Int? {
    var offset = start + 1
    var hasColon = false
    while offset < end {
      let byte = text.bytes[offset]
      if byte == UInt8(ascii: ">") { return hasColon ? offset + 1 : nil }
      if byte <= 0x20 || byte == UInt8(ascii: "<") { return nil }
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@") { hasColon = true }
      offset += 1
    }
    return nil
  }

  private func commentEnd(at start: Int, _ end: Int) -> Int? {
    let bytes = text.bytes
    guard bytes[start..<end].starts(with: "<!--".utf8) else { return nil }
    var offset = start + 4
    while offset + 3 <= end {
      if bytes[offset..<offset + 3].elementsEqual("-->".utf8) { return offset + 3 }
      offset += 1
    }
    return nil
  }

  private func isAboutValue(_ range: Range<Int>) -> Bool {
    let slice = text.bytes[range]
    return slice.starts(with: "<!-- value".utf8) || slice.starts(with: "<!-- /value".utf8)
  }

  /// Joins opening and closing comments of one block.
  private mutating func pair(_ markers: [Range<Int>]) {
    for marker in markers {
      let comment = String(decoding: text.bytes[marker], as: UTF8.self)
      if comment == "<!-- /value -->" {
        guard let opening = open else {
          report(.strayValueEnd, marker)
          continue
        }
        open = nil
        let range = opening.marker.upperBound..<marker.lowerBound
        guard !text.bytes[range].contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
          report(.unterminatedValue(opening.name), opening.marker)
          continue
        }
        let shown = range.isEmpty ? opening.marker : range
        values.append(
          CheckedValue(
            name: opening.name, format: opening.format,
            recorded: String(decoding: text.bytes[range], as: UTF8.self), range: range,
            place: text.place(at: shown.lowerBound, to: shown.upperBound)))
        continue
      }
      closePending()
      guard let (name, format) = opening(comment) else {
        report(.malformedValue, marker)
        continue
      }
      if let format, !isNumberFormat(format) { report(.badFormat(format), marker) }
      open = (name, format, marker)
    }
    closePending()
  }

  private mutating func closePending() {
    if let pending = open {
      report(.unterminatedValue(pending.name), pending.marker)
      open = nil
    }
  }

  private func opening(_ comment: String) -> (String, String?)? {
    guard comment.hasPrefix("<!-- value:"), comment.hasSuffix(" -->"),
      !comment.unicodeScalars.contains(where: { $0 == "\n" || $0 == "\r" })
    else { return nil }
    let words = comment.dropFirst(11).dropLast(4).split(
      separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = words.first, isValueName(String(name)) else { return nil }
    return (String(name), words.count > 1 ? String(words[1]) : nil)
  }

  private func isValueName(_ name: String) -> Bool {
    isCellIdentifier(name) || isCellIdentifier(String(name.drop { $0 == "_" }))
  }

  private mutating func report(_ problem: Problem, _ range: Range<Int>) {
    diagnostics.append(
      problem.diagnostic(at: text.place(at: range.lowerBound, to: range.upperBound)))
  }
}

/// Whether a text is a printf format with exactly one directive for a number or a text.
func isNumberFormat(_ format: String) -> Bool {
  let bytes = Array(format.utf8)
  var directives = 0
  var index = 0
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "%") else {
      index += 1
      continue
    }
    index += 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "%") {
      index += 1
      continue
    }
    while index < bytes.count, "-+ 0#".utf8.contains(bytes[index]) { index += 1 }
    var digits = 0
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
      (index, digits) = (index + 1, digits + 1)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      index += 1
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) {
        (index, digits) = (index + 1, digits + 1)
      }
    }
    guard digits <= 4, index < bytes.count, "dfFeEgGsxX".utf8.contains(bytes[index]) else {
      return false
    }
    index += 1
    directives += 1
  }
  return directives == 1
}
