// Tables of comma-separated values as data sets: columns of text and numbers.

/// A table from a file of comma-separated values in one of the folders for data sets.
///
///     let iris = CSVTable("iris.csv")
///     let x = iris.tensor(["sepal length", "sepal width"])
///     let y = iris.classes("species")
public final class CSVTable {
  /// The names of the columns: the first record of the file, or "0", "1", … without a header.
  public let headers: [String]
  private let records: [[String]]

  /// Reads a file. It is looked for in the folders for data sets; its name cannot lead out of them.
  /// A missing or malformed file is an error.
  ///
  /// - Parameters:
  ///   - name: The file's name, as `iris.csv` or `flowers/iris.csv`.
  ///   - header: Whether the first record names the columns.
  public init(_ name: String, header: Bool = true) {
    do {
      let path = try DatasetFolders.findFile(name)
      let bytes = try FileBytes.read(path.path, limit: DatasetFolders.largestFile)
      let text = try CSVText(
        Gzip.isGzip(bytes)
          ? Gzip.unpack(bytes, path: name, limit: DatasetFolders.largestFile) : bytes)
      let first = text.records.first ?? []
      headers = header ? first : first.indices.map { String($0) }
      records = header ? Array(text.records.dropFirst()) : text.records
    } catch {
      headers = []
      records = []
      var fault = error as? DataFault
      if let mistake = error as? CSVText.Mistake {
        let (english, korean) = mistake.words()
        fault = .mismatch(path: name, english: english, korean: korean)
      }
      guard let fault else { return }
      Failure.report(fault.error(in: "CSVTable"), returning: ())
    }
  }

  /// The number of records.
  public var count: Int { records.count }

  /// The texts of a column. An unknown column is an error.
  public func strings(_ column: String) -> [String] {
    guard let index = index(of: column, in: "strings") else { return [] }
    return records.map { $0[index] }
  }

  /// The numbers of a column. A field that is no number is an error.
  public func numbers(_ column: String) -> [Double] {
    guard let index = index(of: column, in: "numbers") else { return [] }
    var result: [Double] = []
    for (row, record) in records.enumerated() {
      guard let value = Self.number(record[index]) else {
        let refusal = Refusal(
          "\"\(record[index].prefix(40))\" in record \(row + 1) of column \"\(column)\" is not a number",
          ko: "열 \"\(column)\"의 \(row + 1)번째 레코드에 있는 \"\(record[index].prefix(40))\"은(는) 수가 아닙니다",
          help: "read the column with strings or classes", ko: "strings나 classes로 읽으세요")
        return Failure.report(refusal.error(in: "numbers"), returning: [])
      }
      result.append(value)
    }
    return result
  }

  /// Columns of numbers side by side: float32 of shape (count, columns).
  public func tensor(_ columns: [String]) -> Tensor {
    let values = columns.map { numbers($0) }
    guard values.allSatisfy({ $0.count == count }) else {
      return Tensor.zeroFloats([count, columns.count])
    }
    return Tensor.withFloats([count, columns.count]) { target in
      for (column, numbers) in values.enumerated() {
        for (row, number) in numbers.enumerated() {
          target[row * columns.count + column] = Float(number)
        }
      }
    }
  }

  /// A column of names as classes 0, 1, 2, … in the order of `classNames`: int64 of shape (count).
  public func classes(_ column: String) -> Tensor {
    let names = classNames(column)
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    return Tensor(strings(column).map { numbers[$0] ?? 0 })
  }

  /// The different texts of a column, in the order in which they first occur.
  public func classNames(_ column: String) -> [String] {
    var seen: Set<String> = []
    return strings(column).filter { seen.insert($0).inserted }
  }

  private func index(of column: String, in operation: String) -> Int? {
    if let index = headers.firstIndex(of: column) { return index }
    let refusal = Refusal(
      "there is no column \"\(column)\"; there are \(headers.joined(separator: ", "))",
      ko: "열 \"\(column)\"이(가) 없습니다. 있는 열: \(headers.joined(separator: ", "))")
    return Failure.report(refusal.error(in: operation), returning: nil)
  }

  /// A decimal number, with blanks around it; an empty field is not a number of data (NaN).
  private static func number(_ text: String) -> Double? {
    var trimmed = Substring(text)
    while trimmed.first == " " || trimmed.first == "\t" { trimmed.removeFirst() }
    while trimmed.last == " " || trimmed.last == "\t" { trimmed.removeLast() }
    return trimmed.isEmpty ? .nan : Double(trimmed)
  }
}
