// A cell: a fenced code block that opted in, with the way back from its code to the file.

import Diagnostics

/// A fenced code block whose info string starts with `swift cell`.
public struct Cell: Sendable {
  /// Unique in the notebook; `cell-N` where the author gave none.
  public let id: String
  /// Whether the author wrote the id.
  public let hasOwnID: Bool
  /// Position among the cells of the notebook, from 1.
  public let number: Int
  /// Tags and options.
  public let options: CellOptions
  /// The code without the container prefix; every line ends in LF.
  public let code: String
  /// Lines of `code`, from 1, that end in `// hide`: they run but are not on the page.
  public let hiddenLines: Set<Int>
  /// Line of the file with the opening fence. Code line `n` is file line `openingLine + n`.
  public let openingLine: Int
  /// Line of the file with the closing fence.
  public let closingLine: Int
  /// What a line of the cell's output starts with: quote signs and blanks of its containers.
  public let prefix: String
  /// The line ending of the opening fence's line; LF where it has none.
  public let lineEnding: String
  /// Place of the info string.
  public let place: SourcePlace
  /// For each line of code: characters of the file's line before the code, and how many blanks of
  /// the code come from the one tab that ends those characters.
  let lineMap: [(prefixCharacters: Int, expandedBlanks: Int)]

  /// The code as a page shows it: without the hidden lines.
  public var shownCode: String {
    guard !hiddenLines.isEmpty else { return code }
    var number = 0
    return code.split(separator: "\n", omittingEmptySubsequences: false).filter { _ in
      number += 1
      return !hiddenLines.contains(number)
    }.joined(separator: "\n")
  }

  /// Whether the cell has a tag.
  public func has(_ tag: CellTag) -> Bool {
    options.tags.contains(tag)
  }

  /// The place in the file of a place in the code; lines and columns count from 1, columns count
  /// characters. Lines beyond the code are placed on the closing fence.
  public func place(line: Int, column: Int, length: Int = 1) -> SourcePlace {
    guard line >= 1, line <= lineMap.count else {
      return SourcePlace(
        file: place.file, line: line < 1 ? openingLine : closingLine, column: 1, length: 1)
    }
    let (prefix, expanded) = lineMap[line - 1]
    let fileColumn = column > expanded ? prefix + column - expanded : prefix
    return SourcePlace(
      file: place.file, line: openingLine + line, column: max(1, fileColumn),
      length: max(1, length))
  }
}

/// Turns code blocks into cells.
struct CellParser {
  let text: SourceText
  var cells: [Cell] = []
  /// For each cell, the index of its block.
  var blockIndices: [Int] = []
  var diagnostics: [Diagnostic] = []
  private var firstUse: [String: Int] = [:]

  init(text: SourceText) {
    self.text = text
  }

  /// Adds the cell that a fenced block is, if it is one.
  mutating func visit(_ block: Block, at index: Int) {
    guard case .fence(let literal) = block.kind, let fence = Fence(text, block),
      ParsedInfo.isCell(text.bytes, fence.info)
    else { return }
    let info = ParsedInfo(text.bytes, fence.info)
    for (problem, range) in info.problems {
      report(problem, text.place(at: range.lowerBound, to: range.upperBound))
    }
    let number = cells.count + 1
    let id = info.id ?? "cell-\(number)"
    let idRange = info.idRange ?? fence.info
    let place = text.place(at: fence.info.lowerBound, to: fence.info.upperBound)
    if let line = firstUse[id] {
      report(
        .duplicateIdentifier(id, firstLine: line),
        text.place(at: idRange.lowerBound, to: idRange.upperBound))
    } else {
      firstUse[id] = block.startLine
    }
    let lineCount = BlockScanner.lineCountOf(literal)
    let closingLine = block.startLine + lineCount + 1
    if closingLine > min(block.parentEndLine, text.lineCount)
      || !fence.isClosed(by: text.content(closingLine))
    {
      report(.unclosedCell(id: id), place)
    }
    var hidden: Set<Int> = []
    var map: [(Int, Int)] = []
    map.reserveCapacity(lineCount)
    for (offset, line) in literal.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix(lineCount).enumerated()
    {
      if endsInHide(line) { hidden.insert(offset + 1) }
      map.append(origin(of: line, inFileLine: block.startLine + offset + 1))
    }
    let ending = text.lineEnding(block.startLine)
    cells.append(
      Cell(
        id: id, hasOwnID: info.id != nil, number: number, options: info.options, code: literal,
        hiddenLines: hidden, openingLine: block.startLine, closingLine: closingLine,
        prefix: fence.continuationPrefix,
        lineEnding: ending.isEmpty ? "\n" : String(decoding: ending, as: UTF8.self), place: place,
        lineMap: map))
    blockIndices.append(index)
  }

  private mutating func report(_ problem: Problem, _ place: SourcePlace) {
    diagnostics.append(problem.diagnostic(at: place))
  }

  private func endsInHide(_ line: Substring) -> Bool {
    var bytes = Array(line.utf8)[...]
    while let last = bytes.last, isBlank(last) { bytes.removeLast() }
    return bytes.count >= 7 && bytes.suffix(7).elementsEqual("// hide".utf8)
  }

  /// Where a line of code starts within its line of the file.
  ///
  /// The code is a suffix of the raw line, except that a tab of which a container took a part is
  /// expanded to blanks, and that NUL is replaced.
  private func origin(of code: Substring, inFileLine line: Int) -> (Int, Int) {
    var raw = Array(text.content(line))
    if raw.contains(0) {
      raw = raw.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
    }
    let bytes = Array(code.utf8)
    for expanded in 0...min(3, bytes.count) {
      let rest = bytes[expanded...]
      guard bytes[..<expanded].allSatisfy({ $0 == 0x20 }) else { break }
      guard raw.count >= rest.count, raw.suffix(rest.count).elementsEqual(rest) else { continue }
      let prefix = raw.prefix(raw.count - rest.count)
      if expanded > 0, prefix.last != 0x09 { continue }
      return (String(decoding: prefix, as: UTF8.self).count, expanded)
    }
    return (0, 0)
  }
}

/// The opening line of a fenced code block, read from the raw line.
struct Fence {
  /// Backtick or tilde.
  let character: UInt8
  /// Length of the run.
  let length: Int
  /// Byte range of the info string without blanks around it.
  let info: Range<Int>
  /// What later lines inside the same containers start with.
  let continuationPrefix: String

  /// `nil` where the raw line does not have a fence at the block's position.
  init?(_ text: SourceText, _ block: Block) {
    let line = text.contentRange(block.startLine)
    let start = line.lowerBound + block.startColumn - 1
    guard block.startColumn >= 1, start < line.upperBound else { return nil }
    let character = text.bytes[start]
    guard character == UInt8(ascii: "`") || character == UInt8(ascii: "~") else { return nil }
    var offset = start
    while offset < line.upperBound, text.bytes[offset] == character { offset += 1 }
    guard offset - start >= 3 else { return nil }
    self.character = character
    length = offset - start
    var end = line.upperBound
    while offset < end, isBlank(text.bytes[offset]) { offset += 1 }
    while end > offset, isBlank(text.bytes[end - 1]) { end -= 1 }
    info = offset..<end
    continuationPrefix = continuation(of: text.bytes[line.lowerBound..<start])
  }

  /// Whether a raw line closes this fence, given that it is in the same containers.
  func isClosed(by line: ArraySlice<UInt8>) -> Bool {
    var rest = line.drop { isBlank($0) || $0 == UInt8(ascii: ">") }
    let run = rest.prefix { $0 == character }.count
    rest = rest.dropFirst(run)
    return run >= length && rest.allSatisfy(isBlank)
  }
}

/// The prefix of later lines in the containers that an opening line's prefix opens: quote signs
/// stay, list markers become blanks, tabs are expanded to the next multiple of four columns.
func continuation(of prefix: ArraySlice<UInt8>) -> String {
  var result = ""
  var column = 0
  for byte in prefix {
    let width = byte == 0x09 ? 4 - column % 4 : 1
    result += byte == UInt8(ascii: ">") ? ">" : String(repeating: " ", count: width)
    column += width
  }
  // A quote sign swallows one blank after it, which must not be one of the text's.
  return result.hasSuffix(">") ? result + " " : result
}
