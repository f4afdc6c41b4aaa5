enum Token: Equatable { case number(Double), op(Character), open, close, name(String) }
enum ParseError: Error, Equatable { case unexpected(Character), ended, extra(Token), unknown(String) }
func tokenize(_ s: String) throws -> [Token] {
  var out: [Token] = [], chars = Array(s), i = 0
  chars.append(" ")
  while i < chars.count {
    let c = chars[i]
    if c.isWhitespace { i += 1 } else if c.isNumber {
      var text = ""
      while chars[i].isNumber || chars[i] == "." { text.append(chars[i]); i += 1 }
      out.append(.number(Double(text)!))
    } else if c.isLetter {
      var text = ""
      while chars[i].isLetter { text.append(chars[i]); i += 1 }
      out.append(.name(text))
    } else if "+-*/^".contains(c) { out.append(.op(c)); i += 1 } else if c == "(" { out.append(.open); i += 1 } else if c == ")" { out.append(.close); i += 1 } else { throw ParseError.unexpected(c) }
  }
  return out
}
struct Parser {
  var tokens: [Token], position = 0
  init(_ s: String) throws { tokens = try tokenize(s) }
  var peek: Token? { position < tokens.count ? tokens[position] : nil }
  mutating func advance() throws -> Token { guard let t = peek else { throw ParseError.ended }; position += 1; return t }
  mutating func expression(_ least: Int = 0) throws -> Double {
    var left = try primary()
    while case .op(let c)? = peek, let p = ["+": 1, "-": 1, "*": 2, "/": 2, "^": 3][c], p > least || (c == "^" && p >= least) {
      _ = try advance()
      let right = try expression(c == "^" ? p - 1 : p)
      switch c {
      case "+": left += right
      case "-": left -= right
      case "*": left *= right
      case "/": left /= right
      default: var r = 1.0; for _ in 0..<Int(right) { r *= left }; left = r
      }
    }
    return left
  }
  mutating func primary() throws -> Double {
    switch try advance() {
    case .number(let n): return n
    case .op("-"): return try -primary()
    case .open:
      let v = try expression()
      let t = try advance()
      guard t == .close else { throw ParseError.extra(t) }
      return v
    case .name("pi"): return 3.14
    case .name(let n): throw ParseError.unknown(n)
    case let t: throw ParseError.extra(t)
    }
  }
}
func evaluate(_ s: String) -> String {
  do {
    var p = try Parser(s)
    let v = try p.expression()
    if let t = p.peek { throw ParseError.extra(t) }
    return "\(v)"
  } catch ParseError.ended { return "ended early" } catch ParseError.unexpected(let c) { return "bad '\(c)'" } catch let e as ParseError { return "error \(e)" } catch { return "?" }
}
for s in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "-2 * -3", "1 +", "2 $ 3", "4 5", "(1", "x", "pi*2", "8/4/2"] { print(s, "=", evaluate(s)) }
