// YAML as this program uses it: one mapping, read strictly, every complaint with its place.

import Diagnostics
import Yams

/// A YAML mapping inside a text, read key by key.
struct YAMLReader {
  let text: SourceText
  /// File line of the first line of YAML.
  let firstLine: Int
  var diagnostics: [Diagnostic] = []

  init(text: SourceText, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
  }

  /// The entries of the mapping that lines `firstLine..<endLine` hold; empty for no content.
  mutating func mapping(until endLine: Int) -> [(key: String, value: Node, place: SourcePlace)] {
    guard firstLine < endLine else { return [] }
    let start = text.contentRange(firstLine).lowerBound
    let end = text.lineRange(endLine - 1).upperBound
    let yaml = String(decoding: text.bytes[start..<end], as: UTF8.self)
    guard isShallow(yaml) else {
      report(.yamlTooDeep, SourcePlace(file: text.file, line: firstLine))
      return []
    }
    do {
      guard let node = try compose(yaml: yaml) else { return [] }
      if case .scalar(let scalar) = node, scalar.string.isEmpty { return [] }
      return entries(of: node, place: place(node))
    } catch {
      report(error)
      return []
    }
  }

  /// The entries of a nested mapping.
  mutating func entries(of node: Node, place: SourcePlace)
    -> [(key: String, value: Node, place: SourcePlace)]
  {
    guard case .mapping(let mapping) = node else {
      report(.frontMatterNotAMapping, place)
      return []
    }
    return mapping.compactMap { key, value in
      guard let name = key.scalar?.string else {
        report(.frontMatterNotAMapping, self.place(key))
        return nil
      }
      var place = self.place(key)
      place.length = max(1, name.count)
      return (name, value, place)
    }
  }

  /// A text; numbers and dates are texts too. Reports anything else.
  mutating func string(_ key: String, _ node: Node) -> String? {
    guard let scalar = node.scalar, !(scalar.style == .plain && isNull(scalar.string)) else {
      wrongType(key, node, LocalizedText(en: "a text", ko: "글자"))
      return nil
    }
    return scalar.string
  }

  /// A whole number in decimal, at least `minimum`.
  mutating func integer(_ key: String, _ node: Node, minimum: Int = .min) -> Int? {
    guard let text = node.scalar?.string, let number = Int(text.filter { $0 != "_" }),
      number >= minimum
    else {
      wrongType(key, node, LocalizedText(en: "a whole number", ko: "정수"))
      return nil
    }
    return number
  }

  /// A positive number.
  mutating func positive(_ key: String, _ node: Node) -> Double? {
    guard let text = node.scalar?.string, let number = Double(text), number > 0, number.isFinite
    else {
      wrongType(key, node, LocalizedText(en: "a positive number", ko: "0보다 큰 수"))
      return nil
    }
    return number
  }

  /// A list of texts.
  mutating func strings(_ key: String, _ node: Node) -> [String]? {
    guard case .sequence(let sequence) = node else {
      wrongType(key, node, LocalizedText(en: "a list, as [a, b]", ko: "[a, b] 같은 목록"))
      return nil
    }
    return sequence.compactMap { string(key, $0) }
  }

  /// Reports a key that nothing reads.
  mutating func unknown(_ key: String, _ place: SourcePlace, known: [String]) {
    report(
      .unknownKey(key, suggestion: closestMatch(to: key, in: known), known: known), place)
  }

  mutating func wrongType(_ key: String, _ node: Node, _ expected: LocalizedText) {
    report(.wrongType(key: key, expected: expected), place(node))
  }

  mutating func report(_ problem: Problem, _ place: SourcePlace) {
    diagnostics.append(problem.diagnostic(at: place))
  }

  /// The place of a node in the file.
  func place(_ node: Node) -> SourcePlace {
    guard let mark = node.mark else { return SourcePlace(file: text.file, line: firstLine) }
    var place = place(mark)
    if let scalar = node.scalar, scalar.style == .plain {
      place.length = max(1, scalar.string.count)
    }
    return place
  }

  /// Yams counts Unicode scalars; columns count characters.
  private func place(_ mark: Mark) -> SourcePlace {
    let line = max(1, min(firstLine + mark.line - 1, text.lineCount))
    let before = text.string(line).unicodeScalars.prefix(max(0, mark.column - 1))
    return SourcePlace(file: text.file, line: line, column: String(before).count + 1)
  }

  private func isNull(_ text: String) -> Bool {
    ["", "~", "null", "Null", "NULL"].contains(text)
  }

  private mutating func report(_ error: any Error) {
    guard let error = error as? YamlError else {
      return report(.malformedYAML("\(error)"), SourcePlace(file: text.file, line: firstLine))
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      report(.malformedYAML(problem), place(mark))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      report(.malformedYAML("the key \(names) is given twice"), place(context.mark))
    default:
      report(
        .malformedYAML("not readable as YAML"), SourcePlace(file: text.file, line: firstLine))
    }
  }

  /// A bound on nesting, so that reading cannot exhaust the stack: indentation in 64 KiB nests at
  /// most a few hundred deep, brackets and repeated list marks are counted.
  private func isShallow(_ yaml: String) -> Bool {
    guard yaml.utf8.count <= 65_536 else { return false }
    var depth = 0
    var marksInLine = 0
    for byte in yaml.utf8 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
      case UInt8(ascii: "-"), UInt8(ascii: "?"): marksInLine += 1
      case 0x0A, 0x0D: marksInLine = 0
      default: break
      }
      if depth > 64 || marksInLine > 1000 { return false }
    }
    return true
  }
}
