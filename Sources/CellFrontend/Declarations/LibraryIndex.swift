import Foundation

// The library is large and a cell uses little of it. So its texts are only cut into declarations and
// their members (a scan of lines); a declaration is parsed when its name is first looked up, together
// with the extensions of its type, and a member when its name is first asked for. The cost of a
// session depends on what its cells use, not on the size of the library. Syntax trees are shared by
// all sessions of the process.
//
// An extension that is only of use with another type says so in the line before: `//@with Int8`.

/// Where the library declares what, and what has been read of it.
final class LibraryIndex {
  /// A piece of library text with one declaration (and its doc comment).
  struct Piece {
    var source: String
    /// The declaration, without the members that can wait.
    var text: String
    /// The texts of members that can wait, by name.
    var members: [String: String]

    /// The members of a name, as a text that can be parsed.
    func memberText(_ name: String) -> String? { members[name].map(Self.parsable) }

    /// Members need a type around them.
    static func parsable(_ members: String) -> String { "struct _ {\n\(members)}\n" }
  }

  /// The declaration of a name, then what extends it.
  private var pieces: [String: [(text: LibraryText, bytes: Range<Int>)]] = [:]
  private var anchors: [String: String] = [:]
  private(set) lazy var names = pieces.keys.sorted()
  /// What has been read, in that order.
  private(set) var loaded: [String] = []
  private let read: (Piece) -> Void

  init(
    _ sources: [LibrarySource], read: @escaping (Piece) -> Void
  ) {
    self.read = read
    for source in sources {
      let text = Self.text(of: source)
      for (name, isExtension, bytes) in text.declarations {
        let position = isExtension ? pieces[name]?.count ?? 0 : 0
        pieces[name, default: []].insert((text, bytes), at: position)
        if let anchor = source.anchor, name != anchor { anchors[name] = anchor }
      }
    }
    _ = names
  }

  /// Reads everything that declares or extends a name, the first time it is asked for.
  func load(_ name: String) {
    guard let found = pieces.removeValue(forKey: name) else { return }
    loaded.append(name)
    if let anchor = anchors[name] { load(anchor) }
    for (text, bytes) in found {
      read(text.piece(bytes))
    }
  }

  // MARK: What all sessions share

  /// What a session has read when its first cell prints something, in that order.
  static let firstNames = [
    "Int", "Tensor", "TableValue", "TensorIndex", "CustomStringConvertible", "TensorValue",
    "FixedWidthInteger", "SignedInteger", "LosslessStringConvertible", "BinaryInteger",
    "CVarArg", "SignedNumeric", "Numeric", "Comparable", "Hashable", "Strideable",
    "AdditiveArithmetic", "ExpressibleByIntegerLiteral", "Equatable", "Double",
    "BinaryFloatingPoint", "FloatingPoint", "ExpressibleByFloatLiteral", "String",
    "StringProtocol", "RangeReplaceableCollection", "TextOutputStream",
    "BidirectionalCollection", "ExpressibleByStringLiteral", "Collection", "Sequence",
    "Character", "_StringIndex", "IndexingIterator", "Set", "Dictionary", "IteratorProtocol",
    "ExpressibleByArrayLiteral", "ExpressibleByDictionaryLiteral", "_Slice", "DefaultIndices",
    "CustomDebugStringConvertible", "RandomAccessCollection", "MutableCollection", "Range",
    "RangeExpression", "Bool", "ExpressibleByBooleanLiteral", "Array", "Optional",
    "ClosedRange", "print", "Never", "Error",
  ]

  private static let lock = NSLock()
  nonisolated(unsafe) private static var texts: [String: LibraryText] = [:]

  private static func text(of source: LibrarySource) -> LibraryText {
    lock.lock()
    defer { lock.unlock() }
    if let known = texts[source.name] { return known }
    let text = LibraryText(source)
    texts[source.name] = text
    return text
  }
}

/// A text of the library, cut by its lines. Every session starts with this, so it goes over bytes
/// once and makes strings of names only.
final class LibraryText {
  private let name: String
  private let bytes: [UInt8]
  /// What is declared or extended at the top level, and where.
  let declarations: [(name: String, isExtension: Bool, bytes: Range<Int>)]

  init(_ source: LibrarySource) {
    name = source.name
    let bytes = Array(source.text.utf8)
    self.bytes = bytes
    var result: [(name: String, isExtension: Bool, bytes: Range<Int>)] = []
    var start = 0
    var declared: String?
    var isExtension = false
    var with: String?
    func flush(at end: Int) {
      if let declared { result.append((declared, isExtension, start..<end)) }
      declared = nil
      start = end
    }
    for line in Lines(bytes: bytes, range: bytes.indices) {
      guard let first = bytes[line].first, first != 0x20, first != 0x7D else { continue }
      if declared != nil { flush(at: line.lowerBound) }
      if first == 0x2F {
        if bytes[line].starts(with: "//@with ".utf8) {
          with = String(decoding: bytes[line].dropFirst(8), as: UTF8.self)
          start = line.upperBound + 1
        }
        continue
      }
      let header = LibraryLine(bytes[line])
      declared = with ?? header.declaredName
      isExtension = with != nil || !header.declaresType
      with = nil
    }
    flush(at: bytes.count)
    declarations = result
  }

  /// Parts the members that can wait from the rest of a declaration.
  func piece(_ range: Range<Int>) -> LibraryIndex.Piece {
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    let lines = Array(Lines(bytes: bytes, range: range))
    // The body of a declaration of several lines is what is indented in it.
    guard let header = lines.firstIndex(where: { !bytes[$0].starts(with: "//".utf8) }),
      bytes[lines[header]].last == 0x7B,
      let last = lines.lastIndex(where: { !$0.isEmpty }), last > header,
      bytes[lines[last]].elementsEqual("}".utf8)
    else { return LibraryIndex.Piece(source: name, text: text(range), members: [:]) }
    let isProtocol = LibraryLine(bytes[lines[header]]).words.first == "protocol"
    var kept = text(range.lowerBound..<(lines[header].upperBound + 1))
    var members: [String: String] = [:]
    var start = lines[header].upperBound + 1
    var waiting: String?
    var isComplete = false
    func flush(at end: Int) {
      if let waiting {
        members[waiting, default: ""] += text(start..<end)
      } else {
        kept += text(start..<end)
      }
      start = end
      waiting = nil
      isComplete = false
    }
    for line in lines[(header + 1)..<last] {
      // A member begins at an indentation of two; everything else continues it.
      let line = bytes[line]
      guard line.count > 2, line[line.startIndex] == 0x20, line[line.startIndex + 1] == 0x20,
        line[line.startIndex + 2] != 0x20, line[line.startIndex + 2] != 0x7D
      else { continue }
      if isComplete { flush(at: line.startIndex) }
      let text = line.dropFirst(2)
      if text.starts(with: "//".utf8) { continue }
      let member = LibraryLine(text)
      if member.isAttributesOnly { continue }
      waiting = isProtocol ? nil : member.waitingMember
      isComplete = true
    }
    flush(at: lines[last].lowerBound)
    kept += "}\n"
    return LibraryIndex.Piece(source: name, text: kept, members: members)
  }
}

/// The lines of a part of a text, without their ends.
struct Lines: Sequence, IteratorProtocol {
  let bytes: [UInt8]
  var range: Range<Int>

  mutating func next() -> Range<Int>? {
    guard !range.isEmpty else { return nil }
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
    let line = range.lowerBound..<end
    range = Swift.min(end + 1, range.upperBound)..<range.upperBound
    return line
  }
}

/// The first line of a declaration of the library.
struct LibraryLine {
  /// The words after attributes and modifiers.
  private(set) var words: [String] = []
  private var hasAttributes = false
  private var hasBody = false

  private static let modifiers: Set<String> = [
    "prefix", "postfix", "static", "mutating", "nonmutating", "final", "public", "convenience",
    "override",
  ]

  init(_ line: ArraySlice<UInt8>) {
    var rest = line
    while rest.first == 0x40 {
      hasAttributes = true
      // An attribute, with its argument in parentheses.
      var depth = 0
      let end = rest.firstIndex { byte in
        if byte == 0x28 { depth += 1 }
        if byte == 0x29 { depth -= 1 }
        return byte == 0x20 && depth == 0
      }
      rest = rest[(end ?? rest.endIndex)...].drop { $0 == 0x20 }
    }
    hasBody = rest.contains(0x7B)
    // What is asked for is in the first two words that are no modifiers.
    while !rest.isEmpty, words.count < 2 {
      let word = String(decoding: rest.prefix { $0 != 0x20 }, as: UTF8.self)
      rest = rest.drop { $0 != 0x20 }.drop { $0 == 0x20 }
      if words.isEmpty, Self.modifiers.contains(word) { continue }
      words.append(word)
    }
  }

  var isAttributesOnly: Bool { words.isEmpty && hasAttributes }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func identifier(_ word: String) -> String {
    String(Substring(word.utf8.prefix(while: isIdentifier)))
  }

  /// The name of a function: an operator ends where its parameters begin.
  private static func functionName(_ word: String) -> String {
    guard let first = word.utf8.first, isIdentifier(first) else {
      return String(Substring(word.utf8.prefix { $0 != 0x28 }))
    }
    return identifier(word)
  }

  var declaresType: Bool {
    ["struct", "enum", "protocol", "class", "typealias"].contains(words.first)
  }

  /// The name that the line declares or extends.
  var declaredName: String? {
    guard words.count >= 2 else { return nil }
    switch words[0] {
    case "struct", "enum", "protocol", "extension", "class", "typealias":
      return Self.identifier(words[1])
    case "func": return Self.functionName(words[1])
    case "var": return Self.identifier(words[1])
    default: return nil
    }
  }

  /// The name of a member that may be read later; `nil` for one that its type's shape depends on.
  var waitingMember: String? {
    guard let first = words.first else { return nil }
    switch first {
    case "func": return words.count > 1 ? Self.functionName(words[1]) : nil
    case "var" where words.count > 1 && (hasBody || hasAttributes):
      return Self.identifier(words[1])
    default:
      if first.hasPrefix("init") { return "init" }
      if first.hasPrefix("subscript") { return "subscript" }
      return nil
    }
  }
}
