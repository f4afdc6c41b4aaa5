// What an author can say about a cell after `swift cell`: an id, tags and options.
//
// The words are read from the raw line, so that every complaint can point at the word itself.

import Diagnostics

/// A mark on a cell, written `.name`.
public enum CellTag: String, Sendable, CaseIterable {
  /// The code is collapsed on the page and can be opened.
  case hideInput = "hide-input"
  /// The output is collapsed on the page and can be opened.
  case hideOutput = "hide-output"
  /// Code and output are collapsed on the page and can be opened.
  case hideCell = "hide-cell"
  /// The code is not on the page.
  case removeInput = "remove-input"
  /// The output is not on the page.
  case removeOutput = "remove-output"
  /// Neither code nor output is on the page.
  case removeCell = "remove-cell"
  /// The cell must fail; success is a failure.
  case raises
  /// The cell is not run; needs `reason="…"`.
  case skip

  /// All tags as authors write them, without the dot.
  static let names = allCases.map(\.rawValue)
}

/// The tags and options of one cell.
public struct CellOptions: Hashable, Sendable {
  /// The tags, each at most once.
  public var tags: Set<CellTag> = []
  /// Wall-clock limit in seconds; `nil` for the course's.
  public var timeout: Double?
  /// Limit of operations; `nil` for the course's.
  public var budget: Int?
  /// Bytes of values, and again of tensors, alive at one time; `nil` for the course's.
  public var memory: Int?
  /// Calls within calls; `nil` for the course's.
  public var callDepth: Int?
  /// Bytes of text the cell may print; `nil` for the course's.
  public var output: Int?
  /// Caption of the cell's figures.
  public var caption: String?
  /// Text for readers who cannot see the cell's figures.
  public var alt: String?
  /// Largest absolute difference of numbers that still counts as equal; `nil` compares exactly.
  public var tolerance: Double?
  /// Why the cell is skipped.
  public var reason: String?

  /// No tags and no options.
  public init() {}

  /// The names of the options.
  static let keys = [
    "timeout", "budget", "memory", "depth", "output", "caption", "alt", "tol", "reason",
  ]
}

/// The words of a cell's info string, read once, with the problems found on the way.
struct ParsedInfo {
  var id: String?
  /// Byte range of `#id`, for complaints about it.
  var idRange: Range<Int>?
  var options = CellOptions()
  var problems: [(problem: Problem, range: Range<Int>)] = []

  /// Whether the info string in `range` opts its code block in as a cell.
  static func isCell(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let words = bytes[range].split(maxSplits: 2, whereSeparator: isBlank)
    return words.count >= 2 && words[0].elementsEqual("swift".utf8)
      && words[1].elementsEqual("cell".utf8)
  }

  /// Reads the info string in `range`, whose first two words are `swift cell`.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var reader = WordReader(bytes: bytes, offset: range.lowerBound, end: range.upperBound)
    _ = reader.bareWord()
    _ = reader.bareWord()
    let opening = range
    while let start = reader.nextWordStart() {
      switch bytes[start] {
      case UInt8(ascii: "#"): readIdentifier(&reader)
      case UInt8(ascii: "."): readTag(&reader)
      default: readOption(&reader)
      }
    }
    if options.tags.contains(.skip), options.reason?.isEmpty ?? true {
      problems.append((.skipWithoutReason, opening))
    }
    if options.reason != nil, !options.tags.contains(.skip) {
      problems.append((.reasonWithoutSkip, opening))
    }
  }

  private mutating func readIdentifier(_ reader: inout WordReader) {
    let (text, range) = reader.bareWord()
    let identifier = String(text.dropFirst())
    if id != nil {
      problems.append((.repeatedIdentifierInCell(identifier), range))
    } else if !isCellIdentifier(identifier) {
      problems.append((.malformedIdentifier(identifier), range))
    } else {
      id = identifier
      idRange = range
    }
  }

  private mutating func readTag(_ reader: inout WordReader) {
    let (text, range) = reader.bareWord()
    let name = String(text.dropFirst())
    if let tag = CellTag(rawValue: name) {
      if !options.tags.insert(tag).inserted { problems.append((.repeatedOption(text), range)) }
    } else {
      problems.append(
        (.unknownTag(name, suggestion: closestMatch(to: name, in: CellTag.names)), range))
    }
  }

  private var seenKeys: Set<String> = []

  private mutating func readOption(_ reader: inout WordReader) {
    let (key, keyRange) = reader.key()
    guard reader.skipEqualsSign() else {
      let dotted = CellTag.names.contains(key) ? key : closestMatch(to: key, in: CellTag.names)
      let option =
        CellOptions.keys.contains(key) ? key : closestMatch(to: key, in: CellOptions.keys)
      let suggestion =
        dotted.map { "." + $0 } ?? option.map { $0 + "=…" }
        ?? (isCellIdentifier(key) ? "#" + key : nil)
      problems.append((.unknownWord(key, suggestion: suggestion), keyRange))
      return
    }
    let valueStart = reader.offset
    guard let value = reader.value() else {
      problems.append((.unterminatedQuote, valueStart..<reader.end))
      return
    }
    let valueRange = valueStart..<reader.offset
    guard CellOptions.keys.contains(key) else {
      problems.append(
        (.unknownOption(key, suggestion: closestMatch(to: key, in: CellOptions.keys)), keyRange))
      return
    }
    guard seenKeys.insert(key).inserted else {
      problems.append((.repeatedOption(key), keyRange))
      return
    }
    if let expected = set(key, value) {
      problems.append((.badValue(key: key, value: value, expected: expected), valueRange))
    }
  }

  /// Stores a value; answers what was expected where it does not fit.
  private mutating func set(_ key: String, _ value: String) -> LocalizedText? {
    switch key {
    case "timeout":
      guard let seconds = Double(value), seconds > 0, seconds <= 86_400 else {
        return LocalizedText(
          en: "seconds, more than 0 and at most 86400", ko: "0보다 크고 86400 이하인 초여야 합니다")
      }
      options.timeout = seconds
    case "budget":
      guard let operations = Int(value.filter { $0 != "_" }), operations > 0 else {
        return LocalizedText(
          en: "a positive number of operations", ko: "0보다 큰 연산 횟수여야 합니다")
      }
      options.budget = operations
    case "memory":
      guard let size = Int(value), (1...1 << 20).contains(size) else {
        return LocalizedText(en: "MiB, from 1 to 1048576", ko: "1에서 1048576까지의 MiB여야 합니다")
      }
      options.memory = size << 20
    case "depth":
      guard let calls = Int(value.filter { $0 != "_" }), (1...1_000_000).contains(calls) else {
        return LocalizedText(
          en: "a number of calls, from 1 to 1000000", ko: "1에서 1000000까지의 호출 횟수여야 합니다")
      }
      options.callDepth = calls
    case "output":
      guard let size = Int(value), (1...1 << 20).contains(size) else {
        return LocalizedText(en: "KiB, from 1 to 1048576", ko: "1에서 1048576까지의 KiB여야 합니다")
      }
      options.output = size << 10
    case "tol":
      guard let tolerance = Double(value), tolerance >= 0, tolerance.isFinite else {
        return LocalizedText(en: "a number such as 1e-6", ko: "1e-6 같은 수여야 합니다")
      }
      options.tolerance = tolerance
    case "caption": options.caption = value
    case "alt": options.alt = value
    default: options.reason = value
    }
    return nil
  }
}

/// Whether a text can be the id of a cell: starts with a letter or digit; then letters, digits,
/// `_`, `.` and single `-` (two in a row would end an HTML comment in some readers).
func isCellIdentifier(_ text: String) -> Bool {
  guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || isDigit(first),
    text.unicodeScalars.count <= 100, text.utf8.count <= 200, !text.hasSuffix("-")
  else { return false }
  var previous: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    let allowed =
      scalar.properties.isAlphabetic || isDigit(scalar) || scalar == "_" || scalar == "."
      || scalar == "-" || scalar.properties.canonicalCombiningClass != .notReordered
    guard allowed, !(scalar == "-" && previous == "-") else { return false }
    previous = scalar
  }
  return true
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.generalCategory == .decimalNumber
}

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09
}

/// Reads words separated by blanks from a byte range.
private struct WordReader {
  let bytes: [UInt8]
  var offset: Int
  let end: Int

  mutating func nextWordStart() -> Int? {
    while offset < end, isBlank(bytes[offset]) { offset += 1 }
    return offset < end ? offset : nil
  }

  mutating func bareWord() -> (String, Range<Int>) {
    take { !isBlank($0) }
  }

  mutating func key() -> (String, Range<Int>) {
    take { !isBlank($0) && $0 != UInt8(ascii: "=") }
  }

  mutating func skipEqualsSign() -> Bool {
    guard offset < end, bytes[offset] == UInt8(ascii: "=") else { return false }
    offset += 1
    return true
  }

  /// A bare word, or a text in double quotes where `\"` and `\\` stand for quote and backslash;
  /// `nil` when the quote is not closed, or something follows it without a blank.
  mutating func value() -> String? {
    guard offset < end, bytes[offset] == UInt8(ascii: "\"") else { return bareWord().0 }
    var content: [UInt8] = []
    var index = offset + 1
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\"), index + 1 < end,
        bytes[index + 1] == UInt8(ascii: "\"") || bytes[index + 1] == UInt8(ascii: "\\")
      {
        content.append(bytes[index + 1])
        index += 2
      } else if byte == UInt8(ascii: "\"") {
        offset = index + 1
        guard offset == end || isBlank(bytes[offset]) else { break }
        return String(decoding: content, as: UTF8.self)
      } else {
        content.append(byte)
        index += 1
      }
    }
    offset = end
    return nil
  }

  private mutating func take(while condition: (UInt8) -> Bool) -> (String, Range<Int>) {
    while offset < end, isBlank(bytes[offset]) { offset += 1 }
    let start = offset
    while offset < end, condition(bytes[offset]) { offset += 1 }
    return (String(decoding: bytes[start..<offset], as: UTF8.self), start..<offset)
  }
}
