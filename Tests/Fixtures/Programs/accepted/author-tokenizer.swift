enum Token: Equatable, CustomStringConvertible {
  case number(Double)
  case identifier(String)
  case op(Character)
  case open, close, comma

  var description: String {
    switch self {
    case .number(let value): return "num(\(value))"
    case .identifier(let name): return "id(\(name))"
    case .op(let c): return "op(\(c))"
    case .open: return "("
    case .close: return ")"
    case .comma: return ","
    }
  }
}

struct LexError: Error, CustomStringConvertible {
  let position: Int
  let character: Character
  var description: String { "unexpected '\(character)' at \(position)" }
}

struct Lexer {
  private let text: [Character]
  private var position = 0
  init(_ text: String) { self.text = Array(text) }

  private var current: Character? { position < text.count ? text[position] : nil }

  private mutating func take(while condition: (Character) -> Bool) -> String {
    var result = ""
    while let c = current, condition(c) {
      result.append(c)
      position += 1
    }
    return result
  }

  mutating func tokens() throws -> [Token] {
    var result: [Token] = []
    while let c = current {
      switch c {
      case _ where c.isWhitespace: position += 1
      case "0"..."9", ".":
        let digits = take { $0.isNumber || $0 == "." }
        guard let value = Double(digits) else { throw LexError(position: position, character: c) }
        result.append(.number(value))
      case "a"..."z", "A"..."Z", "_":
        result.append(.identifier(take { $0.isLetter || $0.isNumber || $0 == "_" }))
      case "+", "-", "*", "/", "^":
        result.append(.op(c))
        position += 1
      case "(": result.append(.open); position += 1
      case ")": result.append(.close); position += 1
      case ",": result.append(.comma); position += 1
      default: throw LexError(position: position, character: c)
      }
    }
    return result
  }
}

struct Parser {
  var tokens: ArraySlice<Token>
  let functions: [String: ([Double]) -> Double] = [
    "max": { $0.max() ?? .nan }, "sum": { $0.reduce(0, +) }, "sqrt": { $0[0].squareRoot() },
  ]
  static let precedence: [Character: (level: Int, right: Bool)] = [
    "+": (1, false), "-": (1, false), "*": (2, false), "/": (2, false), "^": (3, true),
  ]

  init(_ text: String) throws {
    var lexer = Lexer(text)
    tokens = try lexer.tokens()[...]
  }

  mutating func expression(_ minimum: Int = 0) -> Double? {
    guard var left = primary() else { return nil }
    while case .op(let c)? = tokens.first, let (level, right) = Self.precedence[c], level >= minimum {
      tokens.removeFirst()
      guard let other = expression(right ? level : level + 1) else { return nil }
      switch c {
      case "+": left += other
      case "-": left -= other
      case "*": left *= other
      case "/": left /= other
      default: left = (0..<Int(other)).reduce(1) { r, _ in r * left }
      }
    }
    return left
  }

  mutating func primary() -> Double? {
    switch tokens.popFirst() {
    case .number(let value)?: return value
    case .op("-")?: return primary().map { -$0 }
    case .open?:
      let value = expression()
      return tokens.popFirst() == .close ? value : nil
    case .identifier(let name)?:
      guard tokens.popFirst() == .open, let body = functions[name] else { return nil }
      var arguments: [Double] = []
      repeat {
        guard let value = expression() else { return nil }
        arguments.append(value)
        if tokens.first == .comma { tokens.removeFirst() } else { break }
      } while true
      return tokens.popFirst() == .close ? body(arguments) : nil
    default: return nil
    }
  }
}

for text in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 6) / 4", "max(1, sum(2, 3), 4) * 2", "sqrt(16) + x1", "1 +", "a $ b", "1.2.3"] {
  do {
    var parser = try Parser(text)
    let value = parser.expression()
    print(text, "=", value.map { "\($0)" } ?? "error", parser.tokens.isEmpty ? "" : "rest \(parser.tokens)")
  } catch let error as LexError {
    print(text, "->", error)
  }
}
var lexer = Lexer("f(x, 2)")
print(try lexer.tokens())
