import Foundation
import SwiftParser
import SwiftSyntax

// Half the time of starting a session is the parsing of library texts, and what will be asked for can
// be told early: every session reads the same names first, and then the names that its cells write. So
// a second thread parses them in that order, and a session that needs a text it has not come to parses
// it itself. Which thread did it changes nothing: a tree depends on its text alone.

/// The parsed texts of the library, which all sessions of a process share.
enum LibraryTrees {
  private enum Reading {
    /// A thread is at it.
    case begun
    case done(SourceFileSyntax)
  }

  private static let lock = NSCondition()
  nonisolated(unsafe) private static var trees: [String: Reading] = [:]
  /// What to parse ahead, the next last.
  nonisolated(unsafe) private static var ahead: [String] = []

  /// The tree of a text, which is parsed once. While another thread is at it, this one parses what is
  /// needed next.
  static func parse(_ text: String) -> SourceFileSyntax {
    lock.lock()
    defer { lock.unlock() }
    while true {
      switch trees[text] {
      case .done(let tree): return tree
      case nil: parseNew(text)
      case .begun: if !parseNext() { lock.wait() }
      }
    }
  }

  /// Parses a text that no thread has begun. The lock is held before and after, not meanwhile.
  private static func parseNew(_ text: String) {
    trees[text] = .begun
    lock.unlock()
    let tree = Parser.parse(source: text)
    lock.lock()
    trees[text] = .done(tree)
    lock.broadcast()
  }

  /// Parses the next text that is needed; `false` if there is none.
  private static func parseNext() -> Bool {
    while let text = ahead.popLast() {
      guard trees[text] == nil else { continue }
      parseNew(text)
      return true
    }
    return false
  }

  /// Parses, on a thread of its own, what every session needs and what cells will ask for.
  ///
  /// - Parameter cells: Their texts, as far as they are known.
  static func readAhead(_ library: [LibrarySource], cells: [String]) {
    Thread.detachNewThread {
      var pieces: [LibraryIndex.Piece] = []
      let index = LibraryIndex(library) { pieces.append($0) }
      for name in LibraryIndex.firstNames { index.load(name) }
      var texts = pieces.map(\.text)
      for word in LibraryWords(cells).words {
        let known = pieces.count
        index.load(word)
        texts += pieces[known...].map(\.text)
        // Operators are looked for in every type that has been read; other members only where they are
        // asked for.
        if LibraryWords.isOperator(word) { texts += pieces.compactMap { $0.memberText(word) } }
      }
      lock.lock()
      ahead = texts.reversed()
      while parseNext() {}
      lock.unlock()
    }
  }
}

/// The words of cells that can name something of the library: identifiers and operators, each once, in
/// the order in which they stand there. Text in quotation marks and comments counts too: a word too many
/// costs a moment of another thread.
struct LibraryWords {
  private(set) var words: [String] = []
  private var seen: Set<String> = []

  init(_ texts: [String]) {
    for text in texts {
      var rest = Substring(text).utf8[...]
      while let first = rest.first {
        let kind = Kind(first)
        let word = rest.prefix { Kind($0) == kind }
        rest = rest[word.endIndex...]
        switch kind {
        case .identifier, .operator: add(String(Substring(word)))
        default: break
        }
      }
    }
  }

  private mutating func add(_ word: String) {
    if seen.insert(word).inserted { words.append(word) }
  }

  static func isOperator(_ word: String) -> Bool { word.utf8.first.map(Kind.init) == .operator }

  private enum Kind {
    case identifier, `operator`, other

    init(_ byte: UInt8) {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: self = .identifier
      case 0x21, 0x25, 0x26, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3C...0x3F, 0x5E, 0x7C, 0x7E:
        self = .operator
      default: self = .other
      }
    }
  }
}
