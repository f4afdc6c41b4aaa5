// Recorded outputs against fresh ones: what differs, where in the file, and by how much.

import Diagnostics

/// One difference between a recorded output and a fresh one.
public struct OutputDifference: Hashable, Sendable {
  /// Where the recorded output says otherwise; the cell where nothing is recorded.
  public var place: SourcePlace
  /// What the file says; `nil` where it says nothing.
  public var recorded: String?
  /// What the cell says now; `nil` where it says nothing.
  public var fresh: String?
  /// Absolute difference of two numbers.
  public var delta: Double?
  /// Row of a table below its header, from 1 (0 is the header), and column, from 1.
  public var tableCell: TablePosition?

  /// A place in a table.
  public struct TablePosition: Hashable, Sendable {
    /// Row below the header, from 1; 0 is the header.
    public var row: Int
    /// Column, from 1.
    public var column: Int
    /// Heading of the column as it is recorded.
    public var heading: String
  }
}

extension Notebook {
  /// Compares the recorded output of a cell with a fresh one.
  ///
  /// - Parameters:
  ///   - index: position of the cell.
  ///   - items: what the cell produced now.
  ///   - figure: the picture in a file, by its path relative to the notebook; `nil` for no file.
  /// - Returns: the differences in the order of the file; empty when nothing differs, where numbers
  ///   may differ by the cell's `tol`.
  public func differences(
    ofCell index: Int, from items: [OutputItem], figure: (String) -> String?
  ) -> [OutputDifference] {
    guard cells.indices.contains(index) else { return [] }
    let cell = cells[index]
    let recorded = region(ofCell: index)?.items ?? []
    var comparison = Comparison(text: text, tolerance: cell.options.tolerance)
    var renderer = FreshContent(cellID: cell.id, slug: slug)
    let fresh = items.compactMap { renderer.content(of: $0) }
    for (position, content) in fresh.enumerated() {
      guard position < recorded.count else {
        let place =
          recorded.last.map { SourcePlace(file: file, line: $0.firstLine) }
          ?? SourcePlace(
            file: file, line: cell.place.line, column: cell.place.column, length: cell.place.length)
        comparison.add(place, nil, content.summary)
        continue
      }
      comparison.compare(recorded[position], content, figure)
    }
    for item in recorded.dropFirst(fresh.count) {
      comparison.add(text.place(ofLine: item.firstLine), item.content.summary, nil)
    }
    return comparison.differences
  }
}

/// Turns fresh outputs into what a reader of the file would find.
private struct FreshContent {
  let cellID: String
  let slug: String
  var images = 0
  var pictures: [String: String] = [:]

  struct Item {
    let content: RecordedItem.Content
    let svg: String?
    var summary: String { content.summary }
  }

  mutating func content(of item: OutputItem) -> Item? {
    func joined(_ text: String) -> String { shownLines(text).joined(separator: "\n") }
    switch item {
    case .text(let text): return text.isEmpty ? nil : Item(content: .text(joined(text)), svg: nil)
    case .error(let text): return Item(content: .error(joined(text)), svg: nil)
    case .table(let markdown):
      if let rows = tableLines(markdown) {
        return Item(content: .table(markdown: rows.joined(separator: "\n")), svg: nil)
      }
      return markdown.isEmpty ? nil : Item(content: .text(joined(markdown)), svg: nil)
    case .image(let alt, let svg):
      images += 1
      let path = "figures/\(slug)/\(cellID)-\(images).svg"
      return Item(content: .image(path: path, alt: onOneLine(alt)), svg: svg)
    }
  }
}

extension RecordedItem.Content {
  /// One line that stands for the item in a message.
  var summary: String {
    let full: String
    switch self {
    case .text(let text), .error(let text), .table(let text), .other(let text): full = text
    case .image(let path, _): return path
    }
    let lines = full.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.count > 1 ? "\(lines[0]) …" : full
  }
}

/// Collects differences of one cell.
private struct Comparison {
  let text: SourceText
  let tolerance: Double?
  var differences: [OutputDifference] = []

  mutating func add(
    _ place: SourcePlace, _ recorded: String?, _ fresh: String?, delta: Double? = nil,
    cell: OutputDifference.TablePosition? = nil
  ) {
    differences.append(
      OutputDifference(
        place: place, recorded: recorded, fresh: fresh, delta: delta, tableCell: cell))
  }

  mutating func compare(
    _ recorded: RecordedItem, _ fresh: FreshContent.Item, _ figure: (String) -> String?
  ) {
    switch (recorded.content, fresh.content) {
    case (.text(let old), .text(let new)), (.error(let old), .error(let new)):
      compareLines(lines(old), lines(new), firstLine: recorded.firstLine)
    case (.table(let old), .table(let new)):
      compareTables(lines(old), lines(new), firstLine: recorded.firstLine)
    case (.image(let path, let alt), .image(let newPath, let newAlt)):
      let place = text.place(ofLine: recorded.firstLine)
      if path != newPath {
        add(place, path, newPath)
      } else if alt != newAlt {
        add(place, alt, newAlt)
      } else if let svg = fresh.svg {
        let file = figure(path)
        if file != svg { add(place, file == nil ? nil : path, path + "*") }
      }
    default:
      add(text.place(ofLine: recorded.firstLine), recorded.content.summary, fresh.summary)
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Pairs the lines between the common beginning and the common end.
  mutating func compareLines(_ old: [String], _ new: [String], firstLine: Int) {
    guard old != new else { return }
    var start = 0
    while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
    var tail = 0
    while tail < min(old.count, new.count) - start,
      old[old.count - 1 - tail] == new[new.count - 1 - tail]
    {
      tail += 1
    }
    let oldEnd = old.count - tail
    let newEnd = new.count - tail
    for index in start..<max(oldEnd, newEnd) {
      let line = firstLine + min(index, max(0, old.count - 1))
      if index >= oldEnd {
        add(SourcePlace(file: text.file, line: line), nil, new[index])
      } else if index >= newEnd {
        add(place(line, of: old[index], column: 1, length: old[index].count), old[index], nil)
      } else {
        comparePieces(old[index], new[index], in: old[index], at: 1, line: line, cell: nil)
      }
    }
  }

  /// Compares two texts number by number where the rest agrees.
  ///
  /// - Parameters:
  ///   - line: what the file's line says; `column` is where `old` starts in it.
  private mutating func comparePieces(
    _ old: String, _ new: String, in line: String, at column: Int, line number: Int,
    cell: OutputDifference.TablePosition?
  ) {
    guard old != new else { return }
    let oldPieces = pieces(old)
    let newPieces = pieces(new)
    let sameShape =
      oldPieces.count == newPieces.count
      && zip(oldPieces, newPieces).allSatisfy { old, new in
        (old.number == nil) == (new.number == nil)
          && (old.number != nil || sameWords(old.text, new.text))
      }
    guard sameShape, oldPieces.contains(where: { $0.number != nil }) else {
      let same = zip(old, new).prefix { $0 == $1 }.count
      let place = place(
        number, of: line, column: column + same, length: max(1, old.count - same))
      return add(place, old, new, cell: cell)
    }
    var reported = false
    var offset = column
    for (oldPiece, newPiece) in zip(oldPieces, newPieces) {
      defer { offset += oldPiece.text.count }
      guard let a = oldPiece.number, let b = newPiece.number, oldPiece.text != newPiece.text else {
        continue
      }
      let delta = abs(a - b)
      if let tolerance, delta <= tolerance { continue }
      reported = true
      add(
        place(number, of: line, column: offset, length: oldPiece.text.count), oldPiece.text,
        newPiece.text, delta: delta, cell: cell)
    }
    if !reported, tolerance == nil {
      add(place(number, of: line, column: column, length: old.count), old, new, cell: cell)
    }
  }

  private mutating func compareTables(_ old: [String], _ new: [String], firstLine: Int) {
    let oldCells = old.map(tableCells)
    let newCells = new.map(tableCells)
    guard oldCells.map(\.count) == newCells.map(\.count) else {
      return compareLines(old, new, firstLine: firstLine)
    }
    for (row, (oldRow, newRow)) in zip(oldCells, newCells).enumerated() {
      for (column, (oldCell, newCell)) in zip(oldRow, newRow).enumerated()
      where oldCell.text != newCell.text {
        let heading = oldCells[0].indices.contains(column) ? oldCells[0][column].text : ""
        comparePieces(
          oldCell.text, newCell.text, in: old[row], at: oldCell.column, line: firstLine + row,
          cell: .init(row: max(0, row - 1), column: column + 1, heading: heading))
      }
    }
  }

  /// The place of a column of a recorded line in the file's line that ends with it.
  private func place(_ line: Int, of content: String, column: Int, length: Int) -> SourcePlace {
    var raw = text.string(line)
    while !raw.hasSuffix(content), let last = raw.last, last == " " || last == "\t" {
      raw.removeLast()
    }
    let prefix = raw.hasSuffix(content) ? raw.count - content.count : 0
    return SourcePlace(
      file: text.file, line: line, column: prefix + column, length: max(1, length))
  }
}

/// Texts that agree when every run of blanks counts as one: alignment follows the numbers.
private func sameWords(_ a: String, _ b: String) -> Bool {
  a == b || a.split(separator: " ") == b.split(separator: " ")
}

/// The cells of a row of a pipe table, each with the column of its first character, from 1.
func tableCells(_ row: String) -> [(text: String, column: Int)] {
  var cells: [(String, Int)] = []
  var current: [Character] = []
  var start = 1
  var isEscaped = false
  func flush(_ end: Int) {
    let leading = current.prefix { $0 == " " || $0 == "\t" }.count
    var content = current.dropFirst(leading)
    while let last = content.last, last == " " || last == "\t" { content.removeLast() }
    cells.append((String(content), start + leading))
  }
  for (index, character) in row.enumerated() {
    if character == "|", !isEscaped {
      if index > 0 { flush(index) }
      current = []
      start = index + 2
    } else {
      current.append(character)
    }
    isEscaped = character == "\\" && !isEscaped
  }
  if !current.allSatisfy({ $0 == " " || $0 == "\t" }) { flush(row.count) }
  return cells
}

/// A line cut into numbers and what is between them.
func pieces(_ line: String) -> [(text: String, number: Double?)] {
  let characters = Array(line)
  var result: [(String, Double?)] = []
  var words = ""
  var index = 0
  func isDigit(_ i: Int) -> Bool {
    i < characters.count && characters[i].isASCII && characters[i].isNumber
  }
  while index < characters.count {
    let previous = index > 0 ? characters[index - 1] : " "
    let signed = (characters[index] == "-" || characters[index] == "+") && isDigit(index + 1)
    let mayStart = !(previous.isLetter || previous == "_" || (previous.isNumber && words.isEmpty))
    guard mayStart, isDigit(index) || (signed && !previous.isNumber) else {
      words.append(characters[index])
      index += 1
      continue
    }
    var end = signed ? index + 1 : index
    while isDigit(end) { end += 1 }
    if end < characters.count, characters[end] == "." {
      end += 1
      while isDigit(end) { end += 1 }
    }
    if end < characters.count, characters[end] == "e" || characters[end] == "E" {
      var exponent = end + 1
      if exponent < characters.count, characters[exponent] == "-" || characters[exponent] == "+" {
        exponent += 1
      }
      if isDigit(exponent) {
        end = exponent
        while isDigit(end) { end += 1 }
      }
    }
    let text = String(characters[index..<end])
    let digits = text.hasSuffix(".") ? text + "0" : text
    if !words.isEmpty { result.append((words, nil)) }
    words = ""
    result.append((text, Double(digits) ?? 0))
    index = end
  }
  if !words.isEmpty { result.append((words, nil)) }
  return result
}
