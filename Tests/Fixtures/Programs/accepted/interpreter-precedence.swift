// tokenizer + recursive descent + AST interpreter
indirect enum Expr {
  case num(Double), variable(String)
  case unary(Character, Expr)
  case binary(Expr, Op, Expr)
  case call(name: String, args: [Expr])
  case ifelse(cond: Expr, then: Expr, else: Expr)
}
enum Op: String, CaseIterable {
  case add = "+", sub = "-", mul = "*", div = "/", lt = "<", eq = "=="
  var precedence: Int {
    switch self {
    case .eq: 1
    case .lt: 2
    case .add, .sub: 3
    case .mul, .div: 4
    }
  }
  func apply(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .add: return a + b
    case .sub: return a - b
    case .mul: return a * b
    case .div: return a / b
    case .lt: return a < b ? 1 : 0
    case .eq: return a == b ? 1 : 0
    }
  }
}
struct Lexer: Sequence, IteratorProtocol {
  enum Token: Equatable { case number(Double), ident(String), op(Op), lparen, rparen, comma, kw(Keyword) }
  enum Keyword: String { case `if`, then, `else` }
  let chars: [Character]
  var pos = 0
  init(_ text: String) { chars = Array(text) }
  mutating func next() -> Token? {
    while pos < chars.count, chars[pos].isWhitespace { pos += 1 }
    guard pos < chars.count else { return nil }
    let c = chars[pos]
    switch c {
    case "0"..."9":
      let start = pos
      while pos < chars.count, chars[pos].isNumber || chars[pos] == "." { pos += 1 }
      return .number(Double(String(chars[start..<pos]))!)
    case "a"..."z", "_":
      let start = pos
      while pos < chars.count, chars[pos].isLetter || chars[pos] == "_" { pos += 1 }
      let word = String(chars[start..<pos])
      if let kw = Keyword(rawValue: word) { return .kw(kw) }
      return .ident(word)
    case "(": pos += 1; return .lparen
    case ")": pos += 1; return .rparen
    case ",": pos += 1; return .comma
    case "=" where pos + 1 < chars.count && chars[pos + 1] == "=": pos += 2; return .op(.eq)
    case let other:
      pos += 1
      guard let op = Op(rawValue: String(other)) else { fatalError("bad \(other)") }
      return .op(op)
    }
  }
}
final class Parser {
  private var tokens: ArraySlice<Lexer.Token>
  init(_ s: String) { tokens = Array(Lexer(s))[...] }
  func parse() -> Expr { expression(0) }
  private func expect(_ t: Lexer.Token) { precondition(tokens.first == t); tokens.removeFirst() }
  private func expression(_ minimum: Int) -> Expr {
    var left = primary()
    while case .op(let op)? = tokens.first, op.precedence > minimum {
      tokens.removeFirst()
      left = .binary(left, op, expression(op.precedence))
    }
    return left
  }
  private func primary() -> Expr {
    switch tokens.popFirst() {
    case .number(let n)?: return .num(n)
    case .op(.sub)?: return .unary("-", primary())
    case .ident(let name)?:
      guard tokens.first == .lparen else { return .variable(name) }
      expect(.lparen)
      var args: [Expr] = []
      while tokens.first != .rparen {
        args.append(expression(0))
        if tokens.first == .comma { tokens.removeFirst() }
      }
      expect(.rparen)
      return .call(name: name, args: args)
    case .lparen?:
      defer { expect(.rparen) }
      return expression(0)
    case .kw(.if)?:
      let c = expression(0); expect(.kw(.then))
      let t = expression(0); expect(.kw(.else))
      return .ifelse(cond: c, then: t, else: expression(0))
    case let t: fatalError("unexpected \(String(describing: t))")
    }
  }
}
struct Env {
  var vars: [String: Double] = [:]
  var functions: [String: ([Double]) -> Double] = [
    "max": { $0.max()! }, "min": { $0.min() ?? 0 }, "sum": { $0.reduce(0, +) },
    "sq": { $0[0] * $0[0] },
  ]
  func eval(_ e: Expr) -> Double {
    switch e {
    case .num(let v): v
    case .variable(let n): vars[n, default: .nan]
    case .unary(_, let x): -eval(x)
    case let .binary(l, op, r): op.apply(eval(l), eval(r))
    case .call(let name, let args): functions[name]?(args.map(eval)) ?? .infinity
    case .ifelse(let c, let t, let f): eval(eval(c) != 0 ? t : f)
    }
  }
}
func show(_ e: Expr) -> String {
  switch e {
  case .num(let n) where n == n.rounded(): return String(Int(n))
  case .num(let n): return "\(n)"
  case .variable(let v): return v
  case .unary(let o, let x): return "\(o)\(show(x))"
  case .binary(let l, let o, let r): return "(\(show(l)) \(o.rawValue) \(show(r)))"
  case .call(let n, let a): return n + "(" + a.map(show).joined(separator: ", ") + ")"
  case .ifelse(let c, let t, let f): return "if \(show(c)) then \(show(t)) else \(show(f))"
  }
}
var env = Env(vars: ["x": 3, "y": 0.5])
for text in ["1 + 2 * 3", "(1+2)*3 - -4", "max(x, y, 10/4) + sq(x)", "if x < y then 1 else sum(1,2,x)", "1 - 2 - 3 == 0-4", "zz + 1", "nope(1)"] {
  let e = Parser(text).parse()
  print(show(e), "=>", env.eval(e))
}
print(Array(Lexer("if a1")))
print(Op.allCases.map(\.rawValue).joined(), Parser("a+f(1)").parse())
env.functions["twice"] = { a in a.map { $0 * 2 }[0] }
print(env.eval(Parser("twice(y)").parse()))
