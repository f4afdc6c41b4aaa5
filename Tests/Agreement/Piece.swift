// A random program is a tree of pieces: text with smaller pieces inside. The tree is what shrinking
// works on: pieces can be taken out, or replaced by a simpler one of the same type.

/// A part of a generated program.
public struct Piece: Sendable {
  /// Text, or a smaller piece.
  public enum Part: Sendable {
    case text(String)
    case piece(Piece)
  }

  /// What it is made of.
  public var parts: [Part]
  /// The type, for an expression.
  public var type: GuestType?
  /// Whether the program may make sense without it: a statement, a member or a declaration.
  public var isRemovable = false

  /// Makes one from texts and pieces.
  public init(_ parts: Part..., type: GuestType? = nil, isRemovable: Bool = false) {
    self.parts = parts
    self.type = type
    self.isRemovable = isRemovable
  }

  init(parts: [Part], type: GuestType? = nil, isRemovable: Bool = false) {
    self.parts = parts
    self.type = type
    self.isRemovable = isRemovable
  }

  /// The program's text.
  public var text: String {
    parts.map {
      switch $0 {
      case .text(let text): text
      case .piece(let piece): piece.text
      }
    }.joined()
  }

  /// How many pieces there are.
  public var size: Int {
    parts.reduce(1) {
      if case .piece(let piece) = $1 { $0 + piece.size } else { $0 }
    }
  }

  /// Programs that are a step smaller, the boldest steps first.
  public func smaller() -> [Piece] {
    var found: [(size: Int, piece: Piece)] = []
    collectSmaller { found.append(($0.size, $0)) }
    return found.sorted { $0.size < $1.size }.map(\.piece)
  }

  private func collectSmaller(_ add: (Piece) -> Void) {
    for (index, part) in parts.enumerated() {
      guard case .piece(let child) = part else { continue }
      func replacing(_ replacement: Piece?) -> Piece {
        var copy = self
        copy.parts[index] = replacement.map { .piece($0) } ?? .text("")
        return copy
      }
      if child.isRemovable { add(replacing(nil)) }
      if let type = child.type {
        if child.size > 1 || child.text.count > 3, child.text != type.simplest {
          add(replacing(Piece(.text(type.simplest), type: type)))
        }
        child.eachDescendant { if $0.type == type { add(replacing($0)) } }
      }
      child.collectSmaller { add(replacing($0)) }
    }
  }

  private func eachDescendant(_ visit: (Piece) -> Void) {
    for case .piece(let piece) in parts {
      visit(piece)
      piece.eachDescendant(visit)
    }
  }
}

/// A type of generated programs.
public indirect enum GuestType: Hashable, Sendable {
  case integer(String)
  case floating(String)
  case bool
  case string
  case array(GuestType)
  case optional(GuestType)
  case pair(GuestType, GuestType)
  case dictionary(GuestType)
  case function(GuestType, GuestType)
  /// A declared type with an expression that makes a value of it.
  case named(String, simplest: String)

  static let int = GuestType.integer("Int")
  static let double = GuestType.floating("Double")

  /// As the program writes it.
  public var text: String {
    switch self {
    case .integer(let name), .floating(let name), .named(let name, _): name
    case .bool: "Bool"
    case .string: "String"
    case .array(let element): "[\(element.text)]"
    case .optional(.function(let a, let b)): "(\(GuestType.function(a, b).text))?"
    case .optional(let wrapped): "\(wrapped.text)?"
    case .pair(let a, let b): "(\(a.text), \(b.text))"
    case .dictionary(let value): "[String: \(value.text)]"
    case .function(let a, let b): "(\(a.text)) -> \(b.text)"
    }
  }

  /// The shortest expression of the type.
  public var simplest: String {
    switch self {
    case .integer, .floating: "1"
    case .bool: "true"
    case .string: "\"a\""
    case .array: "[]"
    case .optional: "nil"
    case .pair(let a, let b): "(\(a.simplest), \(b.simplest))"
    case .dictionary: "[:]"
    case .function(_, let result): "{ _ in \(result.simplest) }"
    case .named(_, let simplest): simplest
    }
  }
}
