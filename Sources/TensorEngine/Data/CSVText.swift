// Comma-separated values (RFC 4180): records on lines, fields between commas, a field in quotes may hold
// commas, line ends and doubled quotes.

/// Parsed comma-separated values.
struct CSVText {
  /// What is wrong with a text; lines count from 1.
  enum Mistake: Error, Hashable {
    case notUTF8
    case unterminatedQuote(line: Int)
    case textAfterQuote(line: Int)
    case quoteInsideField(line: Int)
    case fieldCount(line: Int, found: Int, expected: Int)
    case empty
    case tooManyFields
  }

  /// No file has more fields.
  static let largestFieldCount = 20_000_000

  /// The records, each with as many fields as the first.
  var records: [[String]]

  init(_ bytes: [UInt8], separator: UInt8 = 0x2C) throws {
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    guard String(validating: bytes, as: UTF8.self) != nil else { throw Mistake.notUTF8 }
    records = []
    var record: [String] = []
    var field: [UInt8] = []
    var line = 1
    var recordLine = 1
    var fieldCount = 0
    var index = bytes.startIndex

    func finishField() throws {
      fieldCount += 1
      guard fieldCount <= Self.largestFieldCount else { throw Mistake.tooManyFields }
      record.append(String(decoding: field, as: UTF8.self))
      field = []
    }
    func finishRecord() throws {
      try finishField()
      defer { record = [] }
      // A line without anything is no record.
      if record == [""] { return }
      let expected = records.first?.count ?? record.count
      guard record.count == expected else {
        throw Mistake.fieldCount(line: recordLine, found: record.count, expected: expected)
      }
      records.append(record)
    }

    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x22:
        guard field.isEmpty else { throw Mistake.quoteInsideField(line: line) }
        let opened = line
        quoted: while true {
          guard index < bytes.endIndex else { throw Mistake.unterminatedQuote(line: opened) }
          let inner = bytes[index]
          index += 1
          guard inner == 0x22 else {
            if inner == 0x0A { line += 1 }
            field.append(inner)
            continue
          }
          guard index < bytes.endIndex, bytes[index] == 0x22 else { break quoted }
          field.append(0x22)
          index += 1
        }
        let ends = index == bytes.endIndex || [separator, 0x0A, 0x0D].contains(bytes[index])
        guard ends else { throw Mistake.textAfterQuote(line: line) }
        // An empty quoted field at the end of the file still ends a record.
        if index == bytes.endIndex, field.isEmpty, record.isEmpty {
          try finishField()
          records.append(record)
          record = []
        }
      case separator: try finishField()
      case 0x0D, 0x0A:
        if byte == 0x0D, index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
        try finishRecord()
        line += 1
        recordLine = line
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !record.isEmpty { try finishRecord() }
    guard !records.isEmpty else { throw Mistake.empty }
  }
}

extension CSVText.Mistake {
  /// What is wrong, in both languages.
  func words() -> (english: String, korean: String) {
    switch self {
    case .notUTF8: return ("it is not UTF-8 text", "UTF-8 텍스트가 아닙니다")
    case .unterminatedQuote(let line):
      return ("the quote on line \(line) is never closed", "\(line)행의 따옴표가 닫히지 않았습니다")
    case .textAfterQuote(let line):
      return (
        "line \(line) has text between a closing quote and the comma",
        "\(line)행에서 닫는 따옴표와 쉼표 사이에 글자가 있습니다"
      )
    case .quoteInsideField(let line):
      return (
        "line \(line) has a quote inside a field that does not begin with one",
        "\(line)행에서 따옴표로 시작하지 않는 칸 안에 따옴표가 있습니다"
      )
    case .fieldCount(let line, let found, let expected):
      return (
        "line \(line) has \(found) fields instead of \(expected)",
        "\(line)행의 칸이 \(expected)개가 아니라 \(found)개입니다"
      )
    case .empty: return ("it has no records", "레코드가 없습니다")
    case .tooManyFields:
      return (
        "it has more than \(CSVText.largestFieldCount) fields",
        "칸이 \(CSVText.largestFieldCount)개보다 많습니다"
      )
    }
  }
}
