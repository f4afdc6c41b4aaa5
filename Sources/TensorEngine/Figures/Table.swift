// A table is what a lesson shows instead of a wall of `print` lines: columns with headers, numbers
// written by printf formats, rendered as a Markdown pipe table (so that the notebook file itself reads
// well) or as aligned text.

/// What can be put into a cell of a `Table`: numbers, truth values, text, scalar tensors.
public protocol TableValue {
  /// The value as a cell keeps it.
  var tableCell: TableCell { get }
}

/// The value of one cell of a `Table`.
public enum TableCell: Hashable, Sendable {
  /// A whole number.
  case integer(Int)
  /// A real number.
  case real(Double)
  /// A real number of 32 bits: shown with the digits that it needs.
  case single(Float)
  /// Text.
  case text(String)
}

extension Int: TableValue {
  /// The number, as a whole number.
  public var tableCell: TableCell { .integer(self) }
}
extension Double: TableValue {
  /// The number.
  public var tableCell: TableCell { .real(self) }
}
extension Float: TableValue {
  /// The number, known to have 32 bits.
  public var tableCell: TableCell { .single(self) }
}
extension Bool: TableValue {
  /// The word `true` or `false`.
  public var tableCell: TableCell { .text(self ? "true" : "false") }
}
extension String: TableValue {
  /// The text.
  public var tableCell: TableCell { .text(self) }
}

/// Where the text of a column stands.
public enum ColumnAlignment: Hashable, Sendable {
  /// Numbers to the right, text to the left.
  case automatic
  /// To the left.
  case left
  /// In the middle.
  case center
  /// To the right.
  case right
}

/// Rows of numbers and text under headers.
///
///     let log = Table(["epoch", "cost"], formats: ["%d", "%.9f"])
///     log.addRow(1, 0.535150588)
public final class Table {
  /// The headers of the columns.
  public let headers: [String]
  /// What the table shows: used where a table needs a name, as behind a figure.
  public var caption: String

  private let formats: [NumberFormat?]
  private let alignments: [ColumnAlignment]
  private var rows: [[TableCell]] = []

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - headers: One header for each column; at least one.
  ///   - formats: printf formats, one for each column, as `"%d"` or `"%.9f"`; `""` leaves the choice to
  ///     the value. Fewer formats than columns leave the others without one.
  ///   - alignments: Where each column stands; automatic where it is not given.
  ///   - caption: What the table shows.
  ///
  /// A malformed format, or more formats than columns, is an error.
  public init(
    _ headers: [String], formats: [String] = [], alignments: [ColumnAlignment] = [],
    caption: String = ""
  ) {
    self.caption = caption
    var parsed: [NumberFormat?] = []
    var refusal: Refusal?
    if headers.isEmpty {
      refusal = Refusal("a table needs at least one column", ko: "표에는 열이 하나 이상 있어야 합니다")
    } else if formats.count > headers.count || alignments.count > headers.count {
      refusal = Refusal(
        "a table of \(headers.count) columns was given \(formats.count) formats and "
          + "\(alignments.count) alignments",
        ko: "열이 \(headers.count)개인 표에 서식 \(formats.count)개와 정렬 \(alignments.count)개를 주었습니다",
        help: "give one for each column at most", ko: "열마다 하나까지 쓸 수 있습니다")
    }
    for pattern in formats {
      do {
        parsed.append(pattern.isEmpty ? nil : try NumberFormat(pattern))
      } catch {
        let mistake = error as? NumberFormat.Mistake
        refusal =
          refusal
          ?? Refusal(mistake?.english ?? pattern, ko: mistake?.korean ?? pattern)
        parsed.append(nil)
      }
    }
    let count = max(1, headers.count)
    self.headers = headers.isEmpty ? [""] : headers
    self.formats = (0..<count).map { $0 < parsed.count ? parsed[$0] : nil }
    self.alignments = (0..<count).map { $0 < alignments.count ? alignments[$0] : .automatic }
    if let refusal { Failure.report(refusal.error(in: "Table"), returning: ()) }
  }

  /// The number of rows.
  public var count: Int { rows.count }

  /// Adds a row: one value for each column. A column with a whole-number format (`%d`) takes whole
  /// numbers only; any number format takes text as it is.
  public func addRow(_ values: any TableValue...) {
    addRow(cells: values.map(\.tableCell))
  }

  /// Adds a row of numbers, one for each column.
  public func addRow(_ values: [Double]) {
    addRow(cells: values.map { .real($0) })
  }

  /// Adds a row of texts, one for each column.
  public func addRow(_ values: [String]) {
    addRow(cells: values.map { .text($0) })
  }

  /// Adds a row of cells, one for each column.
  public func addRow(cells: [TableCell]) {
    guard cells.count == headers.count else {
      let refusal = Refusal(
        "a row of \(cells.count) values does not fit a table of \(headers.count) columns "
          + "(\(headers.joined(separator: ", ")))",
        ko: "값이 \(cells.count)개인 행은 열이 \(headers.count)개인 표"
          + "(\(headers.joined(separator: ", ")))에 맞지 않습니다",
        help: "give one value for each column", ko: "열마다 값을 하나씩 쓰세요")
      Failure.report(refusal.error(in: "addRow"), returning: ())
      return
    }
    for (column, cell) in cells.enumerated() {
      guard let format = formats[column], format.isInteger, let number = cell.number,
        number != number.rounded(), number.isFinite
      else { continue }
      let refusal = Refusal(
        "the value \(number) in column \"\(headers[column])\" is not a whole number, as its format asks",
        ko: "열 \"\(headers[column])\"의 서식은 정수를 요구하는데 값이 \(number)입니다",
        help: "use a format such as %.4f, or convert with Int(…)",
        ko: "%.4f 같은 서식을 쓰거나 Int(…)로 바꾸세요")
      Failure.report(refusal.error(in: "addRow"), returning: ())
      return
    }
    rows.append(cells)
  }

  /// The text of the cell at a row and a column, formatted; empty where there is none.
  public func text(row: Int, column: Int) -> String {
    guard rows.indices.contains(row), headers.indices.contains(column) else { return "" }
    let cell = rows[row][column]
    guard let format = formats[column] else { return cell.description }
    switch cell {
    case .integer(let value): return format.string(value)
    case .real(let value): return format.string(value)
    case .single(let value): return format.string(Double(value))
    case .text(let value): return format.string(value)
    }
  }

  /// The table as a Markdown pipe table: lines joined by `\n`, without one at the end.
  public var markdown: String {
    var lines = ["| " + headers.map(Self.escape).joined(separator: " | ") + " |"]
    let rules = headers.indices.map { column -> String in
      let width = max(3, Self.escape(headers[column]).count)
      let dashes = String(repeating: "-", count: width - 1)
      switch resolvedAlignment(of: column) {
      case .right: return dashes + ":"
      case .center: return ":" + dashes.dropLast() + ":"
      default: return dashes + "-"
      }
    }
    lines.append("| " + rules.joined(separator: " | ") + " |")
    for row in rows.indices {
      let cells = headers.indices.map { column -> String in
        let text = self.text(row: row, column: column)
        guard case .text = rows[row][column] else {
          return Self.trimmed(text).replacing("|", with: "\\|")
        }
        return Self.escape(Self.trimmed(text))
      }
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n")
  }

  private func resolvedAlignment(of column: Int) -> ColumnAlignment {
    guard alignments[column] == .automatic else { return alignments[column] }
    if rows.isEmpty { return formats[column].map { !$0.isText } == true ? .right : .left }
    let isNumeric = rows.allSatisfy { row in
      if case .text = row[column] { return false }
      return true
    }
    return isNumeric ? .right : .left
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Text that Markdown shows as it is: marks escaped, line ends as spaces, `|` as `\|`.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "|", "*", "_", "`", "[", "]", "<", ">", "&", "~", "$":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r", "\t", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}", "\0":
        result.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Table: CustomStringConvertible {
  /// The table as text with columns of equal width.
  public var description: String {
    let cells = rows.indices.map { row in
      headers.indices.map { Self.trimmed(text(row: row, column: $0)) }
    }
    let widths = headers.indices.map { column in
      ([headers] + cells).reduce(1) { max($0, TextWidth.columns($1[column])) }
    }
    func line(_ texts: [String]) -> String {
      let parts = texts.enumerated().map { column, text -> String in
        let missing = max(0, widths[column] - TextWidth.columns(text))
        switch resolvedAlignment(of: column) {
        case .right: return String(repeating: " ", count: missing) + text
        case .center:
          return String(repeating: " ", count: missing / 2) + text
            + String(repeating: " ", count: missing - missing / 2)
        default: return text + String(repeating: " ", count: missing)
        }
      }
      var joined = Substring(parts.joined(separator: "  "))
      while joined.last == " " { joined.removeLast() }
      return String(joined)
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return ([line(headers), rule] + cells.map(line)).joined(separator: "\n")
  }
}

extension TableCell: CustomStringConvertible {
  /// The value, with as many digits as tell it apart from others.
  public var description: String {
    switch self {
    case .integer(let value): return String(value)
    case .real(let value): return "\(value)"
    case .single(let value): return "\(value)"
    case .text(let value): return value
    }
  }

  var number: Double? {
    switch self {
    case .integer(let value): return Double(value)
    case .real(let value): return value
    case .single(let value): return Double(value)
    case .text: return nil
    }
  }
}
