// Pipe tables, which CommonMark does not have: recognised in the lines of a paragraph.

/// A pipe table found in a paragraph, as Markdown text of its cells.
struct PipeTable: Equatable {
  enum Alignment: String { case none, left, center, right }

  var alignments: [Alignment]
  var header: [String]
  var rows: [[String]]

  /// The table in a paragraph's lines and the number of lines before it, or `nil`.
  ///
  /// As on GitHub: a header row, then a row of dashes with as many columns; shorter rows are
  /// filled, longer ones cut; `\|` is a bar inside a cell, also in a code span.
  static func find(in lines: [String]) -> (linesBefore: Int, table: PipeTable)? {
    guard lines.count >= 2 else { return nil }
    for index in 0..<(lines.count - 1) {
      guard let alignments = alignments(of: lines[index + 1]) else { continue }
      let header = cells(of: lines[index])
      guard header.count == alignments.count, lines[index].contains("|") else { continue }
      let rows = lines[(index + 2)...].map { line -> [String] in
        var row = Array(cells(of: line).prefix(header.count))
        while row.count < header.count { row.append("") }
        return row
      }
      return (index, PipeTable(alignments: alignments, header: header, rows: rows))
    }
    return nil
  }

  static func cells(of line: String) -> [String] {
    var cells: [String] = []
    var current = String.UnicodeScalarView()
    var text = Array(line.trimmedBlanks.unicodeScalars)
    if text.first == "|" { text.removeFirst() }
    var index = 0
    var closed = false
    while index < text.count {
      let scalar = text[index]
      closed = false
      if scalar == "\\", index + 1 < text.count, text[index + 1] == "|" {
        current.append("|")
        index += 2
        continue
      }
      if scalar == "\\", index + 1 < text.count, text[index + 1] == "\\" {
        current.append("\\")
        current.append("\\")
        index += 2
        continue
      }
      if scalar == "|" {
        cells.append(String(current).trimmedBlanks)
        current = String.UnicodeScalarView()
        closed = true
      } else {
        current.append(scalar)
      }
      index += 1
    }
    if !closed || cells.isEmpty { cells.append(String(current).trimmedBlanks) }
    return cells
  }

  private static func alignments(of line: String) -> [Alignment]? {
    guard line.contains("-"), line.contains("|") || line.contains(":") else { return nil }
    var result: [Alignment] = []
    for cell in cells(of: line) {
      let body = cell.drop { $0 == ":" }
      let left = cell.hasPrefix(":")
      let right = cell.hasSuffix(":") && cell.count > 1
      let dashes = right ? body.dropLast() : body
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }), cell.count - dashes.count <= 2 else {
        return nil
      }
      result.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return result
  }
}
