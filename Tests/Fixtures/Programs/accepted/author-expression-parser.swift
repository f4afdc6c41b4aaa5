indirect enum Expr: Hashable {
  case num(Double), variable(String)
  case binary(Op, Expr, Expr)
  case call(name: String, args: [Expr])
  enum Op: Character, CaseIterable { case add = "+", sub = "-", mul = "*", div = "/"
    var precedence: Int { switch self { case .add, .sub: 1; case .mul, .div: 2 } } }
}
enum ParseError: Error, CustomStringConvertible {
  case unexpected(Character, at: Int), end, unknown(String)
  var description: String { switch self { case let .unexpected(c, at): "unexpected '\(c)' at \(at)"; case .end: "unexpected end"; case .unknown(let n): "unknown \(n)" } }
}
struct Parser {
  private let chars: [Character]; private var pos = 0
  init(_ s: String) { chars = Array(s.filter { !$0.isWhitespace }) }
  private var peek: Character? { pos < chars.count ? chars[pos] : nil }
  private mutating func advance() -> Character? { defer { pos += 1 }; return peek }
  mutating func parse() throws -> Expr { let e = try expression(0); if let c = peek { throw ParseError.unexpected(c, at: pos) }; return e }
  private mutating func expression(_ min: Int) throws -> Expr {
    var left = try primary()
    while let c = peek, let op = Expr.Op(rawValue: c), op.precedence > min {
      pos += 1
      left = .binary(op, left, try expression(op.precedence))
    }
    return left
  }
  private mutating func primary() throws -> Expr {
    guard let c = advance() else { throw ParseError.end }
    switch c {
    case "(": let e = try expression(0); guard advance() == ")" else { throw ParseError.end }; return e
    case "0"..."9":
      var text = String(c)
      while let d = peek, d.isNumber || d == "." { text.append(d); pos += 1 }
      return .num(Double(text)!)
    case _ where c.isLetter:
      var name = "\(c)"
      while let d = peek, d.isLetter { name.append(d); pos += 1 }
      if peek == "(" { pos += 1; var args: [Expr] = []
        var more = true
        while more { args.append(try expression(0)); if peek == "," { pos += 1 } else { more = false } }
        guard advance() == ")" else { throw ParseError.end }
        return .call(name: name, args: args) }
      return .variable(name)
    case "-": return .binary(.sub, .num(0), try primary())
    default: throw ParseError.unexpected(c, at: pos - 1)
    }
  }
}
extension Expr {
  func eval(_ env: [String: Double] = [:]) throws -> Double {
    switch self {
    case .num(let v): return v
    case .variable(let n): guard let v = env[n] else { throw ParseError.unknown(n) }; return v
    case let .binary(op, l, r):
      let (a, b) = (try l.eval(env), try r.eval(env))
      return switch op { case .add: a + b; case .sub: a - b; case .mul: a * b; case .div: a / b }
    case .call("max", let args): return try args.map { try $0.eval(env) }.max() ?? .nan
    case .call(let n, _): throw ParseError.unknown(n)
    }
  }
}
for s in ["1+2*3", "(1+2)*3-4/2", "max(1, x*2, 3)", "-y", "1+", "2 $ 3", "foo(1)", "8/4/2"] {
  do { var p = Parser(s); let e = try p.parse(); print(s, "=", try e.eval(["x": 5])) }
  catch let e as ParseError { print(s, "!", e) }
  catch { print("?") }
}
print(Expr.Op.allCases.map { "\($0.rawValue)\($0.precedence)" })
var p = Parser("a*b")
print(try! p.parse() == .binary(.mul, .variable("a"), .variable("b")), Set<Expr>([.num(1), .num(1), .variable("q")]).count)
