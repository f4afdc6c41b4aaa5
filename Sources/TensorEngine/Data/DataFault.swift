// What can be wrong with a data set, as data; the words are put together in one place.
//
// Files come from outside: they may be missing, cut short, damaged or made to harm (a small archive that
// unpacks to terabytes). Every check of this folder ends in one of these faults, never in a trap.

/// Why a data set cannot be used.
enum DataFault: Error, Hashable {
  /// No folder has the file.
  case missing(dataset: String, file: String, searched: [String])
  /// The file exists and cannot be read.
  case unreadable(path: String, reason: String)
  /// The file is larger than any data set that the engine knows.
  case tooLarge(path: String, limit: Int)
  case notGzip(path: String)
  case truncatedGzip(path: String)
  /// zlib found an error in the packed data or its checksum.
  case damagedGzip(path: String, reason: String)
  case trailingBytes(path: String, count: Int)
  case unpackedTooLarge(path: String, limit: Int)
  case notIDX(path: String, reason: IDXMistake)
  /// Images and labels that do not belong together, or are no digits.
  case mismatch(path: String, english: String, korean: String)

  /// What is wrong with the bytes of an IDX file.
  enum IDXMistake: Hashable {
    case tooShort(count: Int)
    case badMagic(UInt32)
    case unknownType(UInt8)
    case dimensions(found: Int, expected: Int)
    case tooManyDimensions(Int)
    case hugeShape([Int])
    case wrongType
    case size(found: Int, expected: Int, shape: [Int])
  }

  /// What is wrong, in both languages.
  var refusal: Refusal {
    switch self {
    case .missing(let dataset, let file, let searched):
      let canBeFetched = DatasetCatalog.named(dataset) != nil
      let folders = searched.isEmpty ? "-" : searched.joined(separator: ", ")
      return Refusal(
        "the data set \"\(dataset)\" was not found: no \(file) in \(folders)",
        ko: "데이터셋 \"\(dataset)\"을(를) 찾지 못했습니다: 다음 폴더에 \(file)이(가) 없습니다: \(folders)",
        help: (canBeFetched ? "run `hanji data fetch \(dataset)`, or " : "")
          + "put its files into one of these folders, or name the folder with --data or HANJI_DATA",
        ko: (canBeFetched ? "`hanji data fetch \(dataset)`을(를) 실행하거나, " : "")
          + "파일을 이 폴더 가운데 하나에 넣거나, --data나 HANJI_DATA로 폴더를 알려 주세요")
    case .unreadable(let path, let reason):
      return Refusal(
        "the file \(path) cannot be read: \(reason)", ko: "파일 \(path)을(를) 읽을 수 없습니다: \(reason)")
    case .tooLarge(let path, let limit):
      return Refusal(
        "the file \(path) is larger than \(limit) bytes",
        ko: "파일 \(path)이(가) \(limit)바이트보다 큽니다")
    case .notGzip(let path):
      return damaged(
        path, "it does not begin as a gzip file does", "gzip 파일의 머리말로 시작하지 않습니다")
    case .truncatedGzip(let path):
      return damaged(
        path, "the gzip data end before they are complete", "gzip 데이터가 중간에 끊겼습니다")
    case .damagedGzip(let path, let reason):
      return damaged(
        path, "the gzip data are damaged (\(reason))", "gzip 데이터가 손상되었습니다(\(reason))")
    case .trailingBytes(let path, let count):
      return damaged(
        path, "\(count) bytes follow the end of the gzip data",
        "gzip 데이터가 끝난 뒤에 \(count)바이트가 더 있습니다")
    case .unpackedTooLarge(let path, let limit):
      return damaged(
        path, "it unpacks to more than \(limit) bytes", "풀면 \(limit)바이트보다 커집니다")
    case .notIDX(let path, let reason):
      let (english, korean) = Self.words(reason)
      return damaged(path, english, korean)
    case .mismatch(let path, let english, let korean):
      return damaged(path, english, korean)
    }
  }

  private func damaged(_ path: String, _ english: String, _ korean: String) -> Refusal {
    Refusal(
      "the file \(path) cannot be used: \(english)", ko: "파일 \(path)을(를) 쓸 수 없습니다: \(korean)",
      help: "fetch the file again with `hanji data fetch`", ko: "`hanji data fetch`로 파일을 다시 받으세요")
  }

  private static func words(_ mistake: IDXMistake) -> (english: String, korean: String) {
    switch mistake {
    case .tooShort(let count):
      return (
        "\(count) bytes are too few for the header of an IDX file",
        "\(count)바이트는 IDX 파일의 머리말보다 짧습니다"
      )
    case .badMagic(let magic):
      let text = "0x" + String(magic, radix: 16)
      return (
        "an IDX file begins with two zero bytes, not with \(text)",
        "IDX 파일은 0인 바이트 두 개로 시작하는데 \(text)(으)로 시작합니다"
      )
    case .unknownType(let type):
      return (
        "element type \(type) is not one of IDX's", "원소 형식 \(type)은(는) IDX에 없습니다"
      )
    case .dimensions(let found, let expected):
      return (
        "it has \(found) dimensions instead of \(expected)",
        "차원이 \(expected)개여야 하는데 \(found)개입니다"
      )
    case .tooManyDimensions(let count):
      return ("it has \(count) dimensions", "차원이 \(count)개나 됩니다")
    case .hugeShape(let shape):
      return (
        "its shape \(shape) is larger than a file can be", "모양 \(shape)이(가) 파일의 한도보다 큽니다"
      )
    case .wrongType:
      return (
        "its elements are not unsigned bytes", "원소가 부호 없는 바이트가 아닙니다"
      )
    case .size(let found, let expected, let shape):
      return (
        "its shape \(shape) needs \(expected) bytes of data, but there are \(found)",
        "모양 \(shape)에는 데이터 \(expected)바이트가 필요한데 \(found)바이트가 있습니다"
      )
    }
  }
}

extension DataFault {
  /// The engine's form of this fault.
  func error(in operation: String) -> EngineError {
    var error = refusal.error(in: operation)
    if case .missing(let dataset, _, _) = self { error.kind = .missingDataset(dataset) }
    return error
  }
}
