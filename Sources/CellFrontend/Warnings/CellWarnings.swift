import CellIR
import SwiftSyntax

// Warnings: what is Swift, and is hardly what somebody meant. They come after everything else about a
// cell is known to be right, never stop it, and follow swiftc's rules, leaving out where it is not
// certain that swiftc warns too.
//
//   CellWarnings              one walk over the typed bodies of a cell
//   CellWarnings+Results      values that nothing uses
//   CellWarnings+Redundancy   tests, casts, `??`, `try` and cases that change nothing
//   WarningSyntax             what only the text tells: where locals are named, code after `return`

/// One walk over the checked bodies of a cell.
final class CellWarnings {
  let checker: Checker
  let syntax: WarningSyntax
  let file: Int
  /// Where the last expression of the cell is: its value is shown.
  let shown: Range<Int>?
  /// Locals that a pattern or a declaration binds, by the place of their names.
  private var locals: [Int: VariableDecl] = [:]
  private var reads: Set<Int> = []
  private var writes: Set<Int> = []
  /// Where statements begin that never return.
  var neverStarts: Set<Int> = []
  private var depth = 0

  init(checker: Checker, tree: SourceFileSyntax) {
    self.checker = checker
    file = checker.currentFile
    syntax = WarningSyntax(tree)
    if let last = tree.statements.last, case .expr(let expression) = last.item {
      shown =
        expression.positionAfterSkippingLeadingTrivia.utf8Offset..<expression.endPosition.utf8Offset
    } else {
      shown = nil
    }
  }

  func run(_ statements: [CheckedStatement], _ functions: [FunctionDecl]) {
    walk(statements)
    for function in functions { if let body = function.checkedBody { walk(body.statements) } }
    reportLocals()
    for (start, end, keyword) in syntax.unreachable(after: neverStarts) {
      reportUnreachable(Span(file: file, start: start, end: end), after: keyword)
    }
    for (start, end) in syntax.argumentsOnNextLine {
      warn(
        "warning.never-executed", Span(file: file, start: start, end: end),
        "expression following 'return' is treated as an argument of the 'return'",
        "'return' 다음 줄의 식은 'return'이 반환하는 값으로 다룹니다",
        help: ("write ';' after 'return' to end it there", "여기서 끝내려면 'return' 뒤에 ';'를 쓰세요"))
    }
  }

  func warn(
    _ id: String, _ span: Span, _ english: String, _ korean: String,
    help: (en: String, ko: String)? = nil
  ) {
    guard Int(span.file) == file else { return }
    checker.report(id, span, english, korean, help: help, severity: .warning)
  }

  // MARK: The walk

  func walk(_ statements: [CheckedStatement]) { for statement in statements { walk(statement) } }

  private func walk(_ statement: CheckedStatement) {
    switch statement {
    case .expression(let node):
      checkUnused(node)
      if node.type == checker.known.never { neverStarts.insert(Int(node.span.start)) }
    case .binding(let pattern, let value):
      bind(pattern)
      checkVoid(pattern, value)
    case .declare(let variable): bind(.bind(variable))
    case .if(let conditions, _, _), .guardElse(let conditions, _, _),
      .whileLoop(_, let conditions, _):
      for case .pattern(let pattern, _, _) in conditions { bind(pattern) }
    case .forIn(let loop): bind(loop.pattern)
    case .switchOver(_, let subject, _, let cases):
      for clause in cases { for (pattern, _) in clause.patterns { bind(pattern) } }
      checkCases(cases, subject.type)
    case .doCatch(let node):
      for clause in node.clauses { for (pattern, _) in clause.patterns { bind(pattern) } }
      checkCatches(node)
    default: break
    }
    statement.forEachPart({ visit($0) }, { walk($0) })
  }

  private func bind(_ pattern: Pattern) {
    for variable in pattern.boundVariables
    where variable.global == nil && Int(variable.span.file) == file {
      locals[Int(variable.span.start)] = variable
    }
  }

  private func read(_ variable: VariableDecl) { reads.insert(Int(variable.span.start)) }

  func visit(_ node: TypedExpression) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 500 else { return }
    checkRedundancy(node)
    switch node.kind {
    case .variable(let variable): read(variable)
    case .assign(let place, let value):
      store(place)
      visit(value)
    case .call(let function, let base, let arguments, _):
      if let base { function.isMutating ? change(base) : visit(base) }
      visit(arguments)
    case .callValue(let callee, let arguments):
      visit(callee)
      visit(arguments)
    case .subscripted(let base, let function, let arguments, _):
      function.isMutating ? change(base) : visit(base)
      visit(arguments)
    case .property(let base, let variable, _):
      variable.getter?.isMutating == true || variable.modifiers.contains("lazy")
        ? change(base) : visit(base)
    case .closure(let body): closure(body)
    case .statementExpression(let statement): walk(statement)
    default: node.forEachOperand { visit($0) }
    }
  }

  private func closure(_ body: ClosureBody) {
    for (variable, value) in body.captureInitializers {
      visit(value)
      bind(.bind(variable))
    }
    walk(body.body)
  }

  private func visit(_ arguments: [BoundArgument]) {
    for argument in arguments {
      switch argument {
      case .value(let value): visit(value)
      case .inOut(let place): change(place)
      case .variadic(let values, _): for value in values { visit(value) }
      case .autoclosure(let body): closure(body)
      case .defaulted: break
      }
    }
  }

  /// A place that gets a new value, without its old one being looked at.
  private func store(_ place: TypedExpression) {
    switch place.kind {
    case .variable(let variable): writes.insert(Int(variable.span.start))
    case .tuple(let parts): for part in parts { store(part) }
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalBind(let base),
      .optionalChain(let base):
      store(base)
    default: change(place)
    }
  }

  /// A place that is changed.
  private func change(_ place: TypedExpression) {
    switch place.kind {
    case .variable(let variable):
      read(variable)
      writes.insert(Int(variable.span.start))
    case .property(let base, _, _): checker.isReference(base.type) ? visit(base) : change(base)
    case .subscripted(let base, _, let arguments, _):
      checker.isReference(base.type) ? visit(base) : change(base)
      visit(arguments)
    case .call, .callValue, .closure: visit(place)
    case .keyPathAccess(let base, let path):
      change(base)
      visit(path)
    default: place.forEachOperand { change($0) }
    }
  }

  // MARK: Locals

  private func reportLocals() {
    for (start, variable) in locals.sorted(by: { $0.key < $1.key }) {
      guard let place = syntax.names[start], checker.isWritten(variable.name, at: variable.span)
      else { continue }
      let name = variable.name
      let isRead = reads.contains(start)
      let isWritten = writes.contains(start)
      if !isRead, !isWritten || variable.isLet {
        reportUnused(variable, place)
      } else if !isRead {
        warn(
          "warning.never-read", variable.span, "variable '\(name)' was written to, but never read",
          "변수 '\(name)'에 값을 넣기만 하고 읽지 않았습니다")
      } else if !isWritten, !variable.isLet, place != .capture {
        warn(
          "warning.never-mutated", variable.span, "variable '\(name)' was never mutated",
          "변수 '\(name)'의 값을 바꾸는 곳이 없습니다",
          help: place == .pattern
            ? ("use 'let' instead of 'var'", "'var' 대신 'let'을 쓰세요")
            : ("declare it with 'let'", "'let'으로 선언하세요"))
      }
    }
  }

  private func reportUnused(_ variable: VariableDecl, _ place: WarningSyntax.Place) {
    let what = "\(variable.isLet ? "immutable value" : "variable") '\(variable.name)'"
    let name = "\(variable.isLet ? "상수" : "변수") '\(variable.name)'"
    var english = "\(what) was never used"
    var korean = "\(name)을(를) 쓰지 않았습니다"
    let help: (String, String)
    switch place {
    case .initialized:
      english = "initialization of \(what) was never used"
      korean = "\(name)을(를) 만들고 쓰지 않았습니다"
      help = ("write '_ = …', or remove it", "'_ = …'로 쓰거나 지우세요")
    case .declared: help = ("remove it", "지우세요")
    case .condition:
      english = "value '\(variable.name)' was defined but never used"
      korean = "'\(variable.name)'을(를) 정의하고 쓰지 않았습니다"
      help = ("test with '!= nil' instead", "'!= nil'로 비교하세요")
    case .pattern: help = ("write '_' instead", "'_'로 쓰세요")
    case .capture:
      english = "capture '\(variable.name)' was never used"
      korean = "클로저가 붙잡은 '\(variable.name)'을(를) 쓰지 않았습니다"
      help = ("remove it from the list", "목록에서 지우세요")
    }
    warn("warning.unused-value", variable.span, english, korean, help: help)
  }

  private func reportUnreachable(_ span: Span, after keyword: String?) {
    warn(
      "warning.never-executed", span,
      keyword.map { "code after '\($0)' will never be executed" } ?? "will never be executed",
      keyword.map { "'\($0)' 다음의 코드는 실행되지 않습니다" } ?? "이 코드는 실행되지 않습니다")
  }
}

extension Checker {
  /// Warnings of a cell that has no errors.
  func checkWarnings(_ statements: [CheckedStatement]) {
    guard let tree = currentTree else { return }
    CellWarnings(checker: self, tree: tree).run(statements, checkedFunctions)
  }
}
