// Output regions: what the last run recorded after a cell.

import Diagnostics

/// One thing that a cell produced, in the order produced.
public enum OutputItem: Hashable, Sendable {
  /// Printed text, or the description of a value.
  case text(String)
  /// A Markdown pipe table.
  case table(markdown: String)
  /// A picture with the text for readers who cannot see it; its file is named when it is written.
  case image(alt: String, svg: String)
  /// The message of a failure, expected or not.
  case error(String)
}

/// One item of a region as it stands in the file.
public struct RecordedItem: Sendable {
  /// The kinds of items; text is without its final newline.
  public enum Content: Hashable, Sendable {
    case text(String)
    case table(markdown: String)
    /// The path is as written: relative to the notebook, percent-decoded.
    case image(path: String, alt: String)
    case error(String)
    /// Something a run would not have written.
    case other(String)
  }

  /// What is recorded.
  public let content: Content
  /// Line of the file with the first line of the content.
  public let firstLine: Int
}

/// An output region: from its opening comment to its closing comment.
public struct OutputRegion: Sendable {
  /// The id of the cell that it was written for.
  public let id: String
  /// The digest it was written with: 8 hexadecimal digits.
  public let digest: String
  /// Line of the file with `<!-- output:… -->`.
  public let openingLine: Int
  /// Line of the file with `<!-- /output -->`.
  public let closingLine: Int
  /// Bytes of the region's lines with their line endings.
  public let range: Range<Int>
  /// Place of the opening comment.
  public let place: SourcePlace
  /// What was recorded.
  public let items: [RecordedItem]
  /// Position in `Notebook.cells` of the cell that it follows directly, whatever its id.
  public let cellIndex: Int?
}

/// Finds regions among the blocks of a notebook.
struct RegionParser {
  let text: SourceText
  let blocks: [Block]
  var regions: [OutputRegion] = []
  var diagnostics: [Diagnostic] = []
  /// Blocks inside regions, where no checked number is looked for.
  var insideRegion: Set<Int> = []
  private var consumedEnds: Set<Int> = []

  init(text: SourceText, blocks: [Block]) {
    self.text = text
    self.blocks = blocks
  }

  /// Visits all blocks; `cellAtBlock` gives the position of a cell by the index of its block.
  mutating func run(cells: [Cell], cellAtBlock: [Int: Int]) {
    for (index, block) in blocks.enumerated() {
      guard case .html(let literal) = block.kind, literal.hasPrefix("<!--"),
        !insideRegion.contains(index)
      else { continue }
      if isRegionEnd(literal) {
        if !consumedEnds.contains(index) { report(.strayRegionEnd, block.startLine) }
      } else if literal.hasPrefix("<!-- output:") || literal.hasPrefix("<!-- output ") {
        open(index, literal, cells: cells, cellAtBlock: cellAtBlock)
      }
    }
  }

  private mutating func open(
    _ index: Int, _ literal: String, cells: [Cell], cellAtBlock: [Int: Int]
  ) {
    let block = blocks[index]
    guard let (id, digest) = regionStart(literal) else {
      return report(.malformedRegion, block.startLine)
    }
    var inside: [Int] = []
    var next = block.next
    while let current = next {
      if case .html(let other) = blocks[current].kind {
        if isRegionEnd(other) { break }
        if other.hasPrefix("<!-- output:") {
          next = nil
          break
        }
      }
      inside.append(current)
      next = blocks[current].next
    }
    guard let end = next else { return report(.unterminatedRegion(id), block.startLine) }
    consumedEnds.insert(end)
    // Descendants of the siblings lie between the two comments in document order.
    for other in index + 1..<end { insideRegion.insert(other) }
    if let line = foreignLine(inside, from: block.startLine + 1, to: blocks[end].startLine) {
      report(.foreignContent(id), line)
    }
    let lines = text.lineRange(block.startLine)
    var cellIndex: Int?
    if let previous = block.previous, let cell = cellAtBlock[previous],
      onlyBlankLines(from: cells[cell].closingLine + 1, to: block.startLine)
    {
      cellIndex = cell
    }
    regions.append(
      OutputRegion(
        id: id, digest: digest, openingLine: block.startLine,
        closingLine: blocks[end].startLine,
        range: lines.lowerBound..<text.lineRange(blocks[end].startLine).upperBound,
        place: text.place(ofLine: block.startLine), items: inside.map { item(blocks[$0]) },
        cellIndex: cellIndex))
  }

  /// Between a cell and its region only quote signs and blanks may stand: link definitions, which
  /// leave no block behind, would otherwise go unnoticed.
  private func onlyBlankLines(from first: Int, to end: Int) -> Bool {
    guard first <= end else { return false }
    return (first..<end).allSatisfy { line in
      text.content(line).allSatisfy { isBlank($0) || $0 == UInt8(ascii: ">") }
    }
  }

  /// The first line in a region that a run would not have written. A write replaces the region, so
  /// whatever an author lost in there, or link definitions that leave no block, must not be in it.
  private func foreignLine(_ inside: [Int], from first: Int, to end: Int) -> Int? {
    var line = first
    for index in inside {
      let block = blocks[index]
      if case .other = item(block).content { return block.startLine }
      guard onlyBlankLines(from: line, to: max(line, block.startLine)) else { return line }
      line = block.endLine + 1
      if case .fence(let literal) = block.kind {
        line = block.startLine + BlockScanner.lineCountOf(literal) + 2
      }
    }
    return onlyBlankLines(from: line, to: end) ? nil : line
  }

  private func item(_ block: Block) -> RecordedItem {
    switch block.kind {
    case .fence(let literal):
      let content = literal.hasSuffix("\n") ? String(literal.dropLast()) : literal
      guard let fence = Fence(text, block) else { break }
      let info = text.bytes[fence.info]
      if info.elementsEqual("text".utf8) {
        return RecordedItem(content: .text(content), firstLine: block.startLine + 1)
      }
      if info.elementsEqual("error".utf8) {
        return RecordedItem(content: .error(content), firstLine: block.startLine + 1)
      }
    case .image(let path):
      if let alt = altText(ofLine: block.startLine) {
        return RecordedItem(
          content: .image(path: percentDecoded(path), alt: alt), firstLine: block.startLine)
      }
    case .prose:
      let lines = rawLines(block)
      if lines.count >= 2, lines.allSatisfy({ $0.hasPrefix("|") }) {
        return RecordedItem(
          content: .table(markdown: lines.joined(separator: "\n")), firstLine: block.startLine)
      }
    default: break
    }
    return RecordedItem(
      content: .other(rawLines(block).joined(separator: "\n")), firstLine: block.startLine)
  }

  /// The lines of a block without container prefixes and trailing blanks.
  private func rawLines(_ block: Block) -> [String] {
    guard block.startLine <= block.endLine else { return [] }
    return (block.startLine...block.endLine).map { line in
      var content = text.content(line).drop { isBlank($0) || $0 == UInt8(ascii: ">") }
      while let last = content.last, isBlank(last) { content.removeLast() }
      return String(decoding: content, as: UTF8.self)
    }
  }

  /// The alternative text of a line that starts with `![alt](`, with backslash escapes undone.
  private func altText(ofLine line: Int) -> String? {
    let content = text.content(line).drop { isBlank($0) || $0 == UInt8(ascii: ">") }
    guard content.starts(with: "![".utf8) else { return nil }
    var alt: [UInt8] = []
    var index = content.startIndex + 2
    while index < content.endIndex {
      let byte = content[index]
      if byte == UInt8(ascii: "\\"), index + 1 < content.endIndex,
        isASCIIPunctuation(content[index + 1])
      {
        alt.append(content[index + 1])
        index += 2
      } else if byte == UInt8(ascii: "]") {
        return String(decoding: alt, as: UTF8.self)
      } else {
        alt.append(byte)
        index += 1
      }
    }
    return nil
  }

  private mutating func report(_ problem: Problem, _ line: Int) {
    diagnostics.append(problem.diagnostic(at: text.place(ofLine: line)))
  }
}

/// Whether an HTML block is exactly `<!-- /output -->`.
private func isRegionEnd(_ html: String) -> Bool {
  trimmed(html).elementsEqual("<!-- /output -->".utf8)
}

/// Id and digest of `<!-- output:ID sha=XXXXXXXX -->`.
private func regionStart(_ html: String) -> (id: String, digest: String)? {
  let words = String(decoding: trimmed(html), as: UTF8.self).split(
    separator: " ", omittingEmptySubsequences: false)
  guard words.count == 4, words[0] == "<!--", words[3] == "-->",
    words[1].hasPrefix("output:"), words[2].hasPrefix("sha=")
  else { return nil }
  let id = String(words[1].dropFirst(7))
  let digest = String(words[2].dropFirst(4))
  guard isCellIdentifier(id), digest.utf8.count == 8,
    digest.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
  else { return nil }
  return (id, digest)
}

private func trimmed(_ html: String) -> ArraySlice<UInt8> {
  var bytes = Array(html.utf8)[...]
  while let last = bytes.last, isBlank(last) || last == 0x0A { bytes.removeLast() }
  return bytes
}

/// Whether a byte is one of the characters that a backslash can escape in Markdown.
func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
  default: return false
  }
}
