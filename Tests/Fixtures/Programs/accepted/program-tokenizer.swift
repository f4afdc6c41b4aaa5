enum Token: Equatable, CustomStringConvertible {
  case number(Double), identifier(String), op(Character), leftParen, rightParen, comma
  var description: String {
    switch self {
    case .number(let n): return "num(\(n))"
    case .identifier(let s): return "id(\(s))"
    case .op(let c): return "op(\(c))"
    case .leftParen: return "("
    case .rightParen: return ")"
    case .comma: return ","
    }
  }
}
enum LexError: Error, Equatable { case unexpected(Character, at: Int), badNumber(String) }
struct Lexer {
  private let chars: [Character]
  private var position = 0
  init(_ text: String) { chars = Array(text) }
  private var current: Character? { position < chars.count ? chars[position] : nil }
  private mutating func take(while test: (Character) -> Bool) -> String {
    var s = ""
    while let c = current, test(c) { s.append(c); position += 1 }
    return s
  }
  mutating func next() throws -> Token? {
    _ = take { $0.isWhitespace }
    guard let c = current else { return nil }
    switch c {
    case "0"..."9", ".":
      let text = take { $0.isNumber || $0 == "." }
      guard let value = Double(text) else { throw LexError.badNumber(text) }
      return .number(value)
    case _ where c.isLetter || c == "_":
      return .identifier(take { $0.isLetter || $0.isNumber || $0 == "_" })
    case "+", "-", "*", "/", "^":
      position += 1
      return .op(c)
    case "(": position += 1; return .leftParen
    case ")": position += 1; return .rightParen
    case ",": position += 1; return .comma
    default: throw LexError.unexpected(c, at: position)
    }
  }
  mutating func all() throws -> [Token] {
    var tokens: [Token] = []
    while let t = try next() { tokens.append(t) }
    return tokens
  }
}
for source in ["1 + 2.5 * x_1", "max(3, 4)^2", "7 $ 8", "1.2.3", ""] {
  var lexer = Lexer(source)
  do {
    let tokens = try lexer.all()
    print(tokens.count, tokens)
  } catch LexError.unexpected(let c, let at) {
    print("unexpected", c, "at", at)
  } catch let error as LexError {
    print("lex error:", error)
  } catch { print("other") }
}
let vocabulary = "the quick brown the fox quick the".split(separator: " ")
  .reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }
let ranked = vocabulary.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
print(ranked.map { "\($0.key):\($0.value)" }.joined(separator: ","))
let ids = Dictionary(uniqueKeysWithValues: ranked.enumerated().map { ($1.key, $0) })
print("the fox the".split(separator: " ").compactMap { ids[$0] })
