import Dispatch
import Foundation
import SwiftParser
import SwiftSyntax

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
  }

  private var pieces: [String: [Piece]] = [:]
  private var anchors: [String: String] = [:]
  private(set) var names: [String] = []
  private let read: (_ piece: Piece, _ tree: SourceFileSyntax) -> Void

  init(
    _ sources: [LibrarySource], read: @escaping (_ piece: Piece, _ tree: SourceFileSyntax) -> Void
  ) {
    self.read = read
    for source in sources {
      for (name, piece) in Self.split(source) {
        pieces[name, default: []].append(piece)
        if let anchor = source.anchor, name != anchor { anchors[name] = anchor }
      }
    }
    names = pieces.keys.sorted()
  }

  /// Reads everything that declares or extends a name, the first time it is asked for.
  func load(_ name: String) {
    guard let found = pieces.removeValue(forKey: name) else { return }
    if let anchor = anchors[name] { load(anchor) }
    for piece in found { read(piece, Self.parse(piece.text)) }
  }

  // MARK: Trees

  private static let lock = NSLock()
  nonisolated(unsafe) private static var trees: [String: SourceFileSyntax] = [:]
  nonisolated(unsafe) private static var splits: [String: [(String, Piece)]] = [:]

  static func parse(_ text: String) -> SourceFileSyntax {
    lock.lock()
    let known = trees[text]
    lock.unlock()
    if let known { return known }
    let tree = Parser.parse(source: text)
    lock.lock()
    trees[text] = tree
    lock.unlock()
    return tree
  }

  // MARK: Pieces

  private static func split(_ source: LibrarySource) -> [(String, Piece)] {
    lock.lock()
    defer { lock.unlock() }
    if let found = splits[source.name] { return found }
    var result: [(String, Piece)] = []
    var current: [Substring.UTF8View] = []
    var name: String?
    var with: String?
    func flush() {
      if let name { result.append((name, piece(current, source.name))) }
      current = []
      name = nil
    }
    for line in source.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: true) {
      guard let first = line.first, first != 0x20, first != 0x7D else {
        current.append(line)
        continue
      }
      if line.starts(with: "//@with ".utf8) {
        flush()
        with = String(Substring(line.dropFirst(8)))
        continue
      }
      if line.starts(with: "//".utf8) {
        if name != nil { flush() }
        current.append(line)
        continue
      }
      if name != nil { flush() }
      name = with ?? LibraryLine(line).declaredName
      with = nil
      current.append(line)
    }
    flush()
    splits[source.name] = result
    return result
  }

  /// Parts the members that can wait from the rest of a declaration.
  private static func piece(_ lines: [Substring.UTF8View], _ source: String) -> Piece {
    func joined(_ lines: some Sequence<Substring.UTF8View>) -> String {
      var text = ""
      for line in lines {
        text += Substring(line)
        text += "\n"
      }
      return text
    }
    // The body of a declaration of several lines is what is indented in it.
    guard let header = lines.firstIndex(where: { !$0.starts(with: "//".utf8) }),
      lines[header].last == 0x7B, let last = lines.last, last.elementsEqual("}".utf8)
    else { return Piece(source: source, text: joined(lines), members: [:]) }
    let isProtocol = LibraryLine(lines[header]).words.first == "protocol"
    var kept = Array(lines[...header])
    var members: [String: String] = [:]
    var current: [Substring.UTF8View] = []
    var name: String?
    var isComplete = false
    func flush() {
      if let name { members[name, default: ""] += joined(current) } else { kept += current }
      current = []
      name = nil
      isComplete = false
    }
    for line in lines[(header + 1)..<(lines.count - 1)] {
      let text = line.drop { $0 == 0x20 }
      let isContinuation = line.count - text.count != 2 || text.first == 0x7D
      if isContinuation {
        current.append(line)
        continue
      }
      if isComplete { flush() }
      current.append(line)
      if text.starts(with: "//".utf8) { continue }
      let member = LibraryLine(text)
      if member.isAttributesOnly { continue }
      name = isProtocol ? nil : member.waitingMember
      isComplete = true
    }
    flush()
    kept.append(last)
    return Piece(source: source, text: joined(kept), members: members)
  }
}

/// The first line of a declaration of the library.
struct LibraryLine {
  /// The words after attributes.
  private(set) var words: [String] = []
  private var hasAttributes = false
  private var hasBody = false

  init(_ line: Substring.UTF8View) {
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
    let modifiers: Set<String> = [
      "prefix", "postfix", "static", "mutating", "nonmutating", "final", "public", "convenience",
      "override", "class",
    ]
    var isFirst = true
    for word in rest.split(separator: 0x20, maxSplits: 6, omittingEmptySubsequences: true) {
      let word = String(Substring(word))
      // `class` is a modifier only before a member.
      if isFirst, modifiers.contains(word), word != "class" { continue }
      isFirst = false
      words.append(word)
    }
  }

  var isAttributesOnly: Bool { words.isEmpty && hasAttributes }

  private static func identifier(_ word: String) -> String {
    String(word.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
  }

  /// The name of a function: an operator ends where its parameters begin.
  private static func functionName(_ word: String) -> String {
    guard let first = word.first, first.isLetter || first == "_" else {
      return String(word.prefix { $0 != "(" })
    }
    return identifier(word)
  }

  /// The name that the line declares or extends.
  var declaredName: String? {
    guard words.count >= 2 else { return nil }
    switch words[0] {
    case "struct", "enum", "protocol", "extension", "class", "typealias":
      return Self.identifier(words[1])
    case "func": return Self.functionName(words[1])
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
