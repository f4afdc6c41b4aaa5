import Dispatch
import Foundation
import SwiftParser
import SwiftSyntax

// The library is large and a cell uses little of it. So its texts are only cut into top-level
// declarations (a scan of lines); a declaration is parsed when its name is first looked up, together
// with the extensions of its type. Syntax trees are shared by all sessions of the process.
//
// An extension that is only of use with another type says so in the line before: `//@with Int8`.
// One whose members few cells use names them there, and is read when one of them is looked up:
// `//@members partition shuffle`.

/// Where the library declares what, and what has been read of it.
final class LibraryIndex {
  /// A piece of library text with one declaration (and its doc comment).
  private struct Piece {
    var source: String
    var text: String
  }

  private var pieces: [String: [Piece]] = [:]
  /// Extensions that are read for the sake of a member, by its name; each is in the list of all.
  private var memberPieces: [String: [Int]] = [:]
  private var extensions: [Piece?] = []
  private var anchors: [String: String] = [:]
  private(set) var names: [String] = []
  private let read: (_ name: String, _ tree: SourceFileSyntax, _ text: String) -> Void

  init(
    _ sources: [LibrarySource],
    read: @escaping (_ name: String, _ tree: SourceFileSyntax, _ text: String) -> Void
  ) {
    self.read = read
    for source in sources {
      for (name, text) in Self.split(source) {
        if name.hasPrefix("@") {
          extensions.append(Piece(source: source.name, text: text))
          for member in name.dropFirst().split(separator: " ") {
            memberPieces[String(member), default: []].append(extensions.count - 1)
          }
          continue
        }
        pieces[name, default: []].append(Piece(source: source.name, text: text))
        if let anchor = source.anchor, name != anchor { anchors[name] = anchor }
      }
    }
    names = pieces.keys.sorted()
  }

  /// Reads everything that declares or extends a name, the first time it is asked for.
  func load(_ name: String) {
    guard let found = pieces.removeValue(forKey: name) else { return }
    if let anchor = anchors[name] { load(anchor) }
    for piece in found { read(piece.source, Self.parse(piece.text), piece.text) }
  }

  /// Reads the extensions that declare a member, the first time it is asked for.
  func loadMember(_ name: String) {
    guard let found = memberPieces.removeValue(forKey: name) else { return }
    for index in found {
      guard let piece = extensions[index] else { continue }
      extensions[index] = nil
      read(piece.source, Self.parse(piece.text), piece.text)
    }
  }

  /// Reads all extensions, for suggestions.
  func loadAllMembers() {
    for name in memberPieces.keys.sorted() { loadMember(name) }
  }

  // MARK: Pieces

  private static let lock = NSLock()
  nonisolated(unsafe) private static var trees: [String: SourceFileSyntax] = [:]
  nonisolated(unsafe) private static var splits: [String: [(String, String)]] = [:]

  private static func parse(_ text: String) -> SourceFileSyntax {
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

  /// Parses what declares some names, on all processors at once.
  func parseAhead(_ names: [String]) {
    let texts = names.flatMap { pieces[$0] ?? [] }.map(\.text)
      .sorted { $0.utf8.count > $1.utf8.count }
    DispatchQueue.concurrentPerform(iterations: texts.count) { _ = Self.parse(texts[$0]) }
  }

  private static func split(_ source: LibrarySource) -> [(String, String)] {
    lock.lock()
    defer { lock.unlock() }
    if let found = splits[source.name] { return found }
    var result: [(String, String)] = []
    var current = ""
    var name: String?
    var with: String?
    func flush() {
      if let name { result.append((name, current)) }
      current = ""
      name = nil
    }
    for line in source.text.split(separator: "\n", omittingEmptySubsequences: true) {
      guard let first = line.utf8.first, first != 0x20, first != 0x7D else {
        current += line + "\n"
        continue
      }
      if line.hasPrefix("//@with ") || line.hasPrefix("//@members ") {
        flush()
        with = line.hasPrefix("//@with ") ? String(line.dropFirst(8)) : "@" + line.dropFirst(11)
        continue
      }
      if line.hasPrefix("//") {
        if name != nil { flush() }
        current += line + "\n"
        continue
      }
      if name != nil { flush() }
      name = with ?? declaredName(line)
      with = nil
      current += line + "\n"
    }
    flush()
    splits[source.name] = result
    return result
  }

  /// The name that a line declares or extends.
  private static func declaredName(_ line: Substring) -> String? {
    var rest = line
    while rest.first == "@" {
      // An attribute, with its argument in parentheses.
      var depth = 0
      var index = rest.startIndex
      while index < rest.endIndex {
        if rest[index] == "(" { depth += 1 }
        if rest[index] == ")" { depth -= 1 }
        if rest[index] == " ", depth == 0 { break }
        index = rest.index(after: index)
      }
      rest = rest[index...].drop { $0 == " " }
    }
    var words = rest.split(separator: " ", maxSplits: 3).map(String.init)
    if let word = words.first, word == "prefix" || word == "postfix" { words.removeFirst() }
    guard words.count >= 2 else { return nil }
    switch words[0] {
    case "struct", "enum", "protocol", "extension", "class":
      return String(words[1].prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    case "func":
      let name = words[1]
      guard let first = name.first, first.isLetter || first == "_" else {
        // An operator ends where its generic parameters or its parameters begin.
        if words.count > 2, !name.contains("(") { return name }
        return String(name.prefix { $0 != "(" })
      }
      return String(name.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    default: return nil
    }
  }
}
