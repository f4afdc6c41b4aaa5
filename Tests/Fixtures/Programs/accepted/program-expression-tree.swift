indirect enum Expr { case number(Double), variable(String), unary(Op1, Expr), binary(Expr, Op2, Expr)
  enum Op1: String { case neg = "-", sqrt = "√" }
  enum Op2: Character, CaseIterable { case add = "+", sub = "-", mul = "*", div = "/", pow = "^"
    var precedence: Int { switch self { case .add, .sub: 1; case .mul, .div: 2; case .pow: 3 } } } }
enum ParseError: Error { case unexpectedEnd, unexpected(Character), trailing(String) }
struct Parser {
  private var rest: Substring
  init(_ s: String) { rest = Substring(s.filter { !$0.isWhitespace }) }
  static func parse(_ s: String) throws -> Expr {
    var p = Parser(s)
    let e = try p.expression(0)
    guard p.rest.isEmpty else { throw ParseError.trailing(String(p.rest)) }
    return e
  }
  private mutating func expression(_ minimum: Int) throws -> Expr {
    var left = try primary()
    while let c = rest.first, let op = Expr.Op2(rawValue: c), op.precedence > minimum || (op == .pow && op.precedence >= minimum) {
      rest.removeFirst()
      left = .binary(left, op, try expression(op == .pow ? op.precedence - 1 : op.precedence))
    }
    return left
  }
  private mutating func primary() throws -> Expr {
    guard let c = rest.first else { throw ParseError.unexpectedEnd }
    if c == "-" { rest.removeFirst(); return .unary(.neg, try primary()) }
    if c == "(" {
      rest.removeFirst()
      let e = try expression(0)
      guard rest.popFirst() == ")" else { throw ParseError.unexpectedEnd }
      return e
    }
    if c.isNumber {
      let digits = rest.prefix { $0.isNumber || $0 == "." }
      rest = rest.dropFirst(digits.count)
      return .number(Double(digits)!)
    }
    if c.isLetter { let name = rest.prefix(while: \.isLetter); rest.removeFirst(name.count); return .variable(String(name)) }
    throw ParseError.unexpected(c)
  }
}
extension Expr {
  func value(_ env: [String: Double] = [:]) -> Double? {
    switch self {
    case .number(let n): return n
    case .variable(let v): return env[v]
    case .unary(.neg, let e): return e.value(env).map { -$0 }
    case .unary(.sqrt, let e): return e.value(env)?.squareRoot()
    case let .binary(l, op, r):
      guard let a = l.value(env), let b = r.value(env) else { return nil }
      switch op {
      case .add: return a + b
      case .sub: return a - b
      case .mul: return a * b
      case .div: return b == 0 ? nil : a / b
      case .pow: return (0..<Int(b)).reduce(1) { p, _ in p * a }
      }
    }
  }
  var simplified: Expr {
    guard case let .binary(l, op, r) = self else { return self }
    switch (l.simplified, op, r.simplified) {
    case (.number(0), .add, let e), (let e, .add, .number(0)), (.number(1), .mul, let e), (let e, .mul, .number(1)): return e
    case (.number(0), .mul, _), (_, .mul, .number(0)): return .number(0)
    case let (.number(a), o, .number(b)): return Expr.binary(.number(a), o, .number(b)).value().map(Expr.number) ?? self
    case let (a, o, b): return .binary(a, o, b)
    }
  }
  var text: String {
    switch self {
    case .number(let n): return n == n.rounded() ? String(Int(n)) : "\(n)"
    case .variable(let v): return v
    case .unary(let op, let e): return op.rawValue + e.text
    case .binary(let l, let op, let r): return "(\(l.text) \(op.rawValue) \(r.text))"
    }
  }
}
for source in ["1 + 2 * 3", "2 ^ 3 ^ 2", "-(4 - 6) * x", "0 * y + 1 * z", "1 / 0", "2 +", "3 $ 4", "(1"] {
  do {
    let e = try Parser.parse(source)
    print(e.text, "=>", e.value(["x": 2.5]) as Any, "simplified", e.simplified.text)
  } catch { print(source, "fails:", error) }
}
