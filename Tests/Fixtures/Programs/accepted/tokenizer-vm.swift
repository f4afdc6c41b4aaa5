indirect enum Expr {
  case num(Int), name(String)
  case bin(Expr, Op, Expr)
  case neg(Expr)
  case call(String, [Expr])
  case cond(Expr, then: Expr, else: Expr)
}
enum Op: Character, CaseIterable {
  case add = "+", sub = "-", mul = "*", div = "/", lt = "<"
  var power: Int { switch self { case .lt: return 1; case .add, .sub: return 2; default: return 3 } }
}
enum Token: Equatable, CustomStringConvertible {
  case int(Int), id(String), sym(Character), end
  var description: String {
    switch self { case .int(let n): "int(\(n))"; case .id(let s): "id(\(s))"; case .sym(let c): "'\(c)'"; case .end: "end" }
  }
}
struct SyntaxError: Error { var message: String; var position: Int }
struct Lexer: IteratorProtocol, Sequence {
  private var rest: Substring
  private(set) var position = 0
  init(_ s: String) { rest = s[...] }
  mutating func advance() -> Character { position += 1; return rest.removeFirst() }
  mutating func next() -> Token? {
    while let c = rest.first, c == " " { _ = advance() }
    guard let c = rest.first else { return nil }
    if c.isNumber { var n = 0; while let d = rest.first?.wholeNumberValue { n = n * 10 + d; _ = advance() }; return .int(n) }
    if c.isLetter { var s = ""; while let d = rest.first, d.isLetter || d == "_" { s.append(d); _ = advance() }; return .id(s) }
    return .sym(advance())
  }
}
struct Parser {
  var tokens: [Token], i = 0
  init(_ s: String) { tokens = Array(Lexer(s)) + [.end] }
  var peek: Token { tokens[i] }
  mutating func take() -> Token { defer { if i < tokens.count - 1 { i += 1 } }; return tokens[i] }
  mutating func expect(_ c: Character) throws { let t = take(); guard t == .sym(c) else { throw SyntaxError(message: "expected '\(c)', found \(t)", position: i) } }
  mutating func expression(_ least: Int = 0) throws -> Expr {
    var left = try unary()
    while case let .sym(c) = peek, let op = Op(rawValue: c), op.power > least {
      _ = take()
      left = .bin(left, op, try expression(op.power))
    }
    if least == 0, peek == .sym("?") {
      _ = take()
      let a = try expression()
      try expect(":")
      return .cond(left, then: a, else: try expression())
    }
    return left
  }
  mutating func unary() throws -> Expr {
    switch take() {
    case .int(let n): return .num(n)
    case .id(let f) where peek == .sym("("):
      _ = take()
      var args: [Expr] = []
      while peek != .sym(")") { args.append(try expression()); if peek == .sym(",") { _ = take() } }
      try expect(")")
      return .call(f, args)
    case .id(let s): return .name(s)
    case .sym("-"): return .neg(try unary())
    case .sym("("): let e = try expression(); try expect(")"); return e
    case let t: throw SyntaxError(message: "unexpected \(t)", position: i)
    }
  }
}
enum Code { case push(Int), load(String), op(Op), neg, call(String, Int), jumpIfZero(Int), jump(Int) }
struct Compiler {
  var code: [Code] = []
  mutating func emit(_ e: Expr) {
    switch e {
    case .num(let n): code.append(.push(n))
    case .name(let s): code.append(.load(s))
    case let .bin(a, op, b): emit(a); emit(b); code.append(.op(op))
    case .neg(let x): emit(x); code.append(.neg)
    case let .call(f, args): args.forEach { emit($0) }; code.append(.call(f, args.count))
    case .cond(let c, then: let t, else: let f):
      emit(c)
      let hole = code.count; code.append(.jumpIfZero(0))
      emit(t)
      let end = code.count; code.append(.jump(0))
      code[hole] = .jumpIfZero(code.count)
      emit(f)
      code[end] = .jump(code.count)
    }
  }
}
struct Machine {
  var env: [String: Int], stack: [Int] = []
  static let functions: [String: ([Int]) -> Int] = ["max": { $0.max() ?? 0 }, "sum": { $0.reduce(0, +) }, "sq": { $0[0] * $0[0] }]
  mutating func run(_ code: [Code]) -> Int? {
    var pc = 0
    while pc < code.count {
      defer { pc += 1 }
      switch code[pc] {
      case .push(let n): stack.append(n)
      case .load(let s): guard let v = env[s] else { return nil }; stack.append(v)
      case .neg: stack[stack.count - 1].negate()
      case .op(let op):
        let b = stack.removeLast(), a = stack.removeLast()
        switch op { case .add: stack.append(a + b); case .sub: stack.append(a - b); case .mul: stack.append(a * b)
        case .div: guard b != 0 else { return nil }; stack.append(a / b)
        case .lt: stack.append(a < b ? 1 : 0) }
      case .call(let f, let n):
        let args = Array(stack.suffix(n)); stack.removeLast(n)
        guard let fn = Self.functions[f] else { return nil }
        stack.append(fn(args))
      case .jumpIfZero(let t): if stack.removeLast() == 0 { pc = t - 1 }
      case .jump(let t): pc = t - 1
      }
    }
    return stack.popLast()
  }
}
for text in ["1 + 2 * 3", "-(4 - 10) / 2", "max(1, sum(2, 3, x), 4) - sq(2)", "x < 3 ? 10 : y < 9 ? 20 : 30", "1 +", "(2", "7 / 0", "foo(1)", "3 $ 4"] {
  do {
    var p = Parser(text)
    let e = try p.expression()
    guard p.peek == .end else { throw SyntaxError(message: "trailing \(p.peek)", position: p.i) }
    var c = Compiler(); c.emit(e)
    var m = Machine(env: ["x": 5, "y": 8])
    print(text, "=>", m.run(c.code).map(String.init) ?? "nil", c.code.count)
  } catch let e as SyntaxError { print(text, "!!", e.message, "@", e.position) }
  catch { print("other") }
}
print(Op.allCases.map { "\($0)\($0.rawValue)" }, Expr.bin(.num(1), .add, .neg(.name("q"))))
