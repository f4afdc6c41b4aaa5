import CellIR
import Diagnostics
import SwiftSyntax

// Checking one expression, and what uses of variables imply.

enum MutationAction {
  case assign, passInOut, mutatingOperator
  case mutate(String)
  case mutatingGetter
}

extension Checker {
  /// Checks an expression; the result's type is `expecting` when that is given.
  func check(
    _ syntax: ExprSyntax, expecting: Type?, purpose: ConversionPurpose = .initialization,
    in scope: Scope
  ) -> TypedExpression {
    if let expecting, !expecting.hasVariables,
      syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self)
    {
      return checkStatementExpression(
        syntax, expecting: expecting, scope: scope, span: span(syntax))
    }
    if purpose == .condition, let place = assignmentSign(of: syntax) {
      report(
        "type.mismatch", place, "use of '=' in a boolean context, did you mean '=='?",
        "조건에 '='를 썼습니다. 같은지 묻는 것은 '=='입니다",
        help: ("write '=='", "'=='로 쓰세요"))
      return TypedExpression(.error, .error, span(syntax))
    }
    func attempt() -> TypedExpression {
      let solver = Solver(checker: self)
      let before = diagnostics.count
      let node = solver.generate(syntax, scope)
      return settle(solver, node, expecting: expecting, purpose: purpose, before: before)
    }
    let before = diagnostics.count
    let checked = attempt()
    guard case .error = checked.kind, !comparesMixedIntegers, comparesAnything(syntax) else {
      return checked
    }
    // Integers of different types can be compared, too. That is rare, and all comparisons would have
    // to choose among more operators if it were always tried.
    let reported = Array(diagnostics[before...])
    diagnostics.removeLast(reported.count)
    comparesMixedIntegers = true
    defer { comparesMixedIntegers = false }
    let again = attempt()
    guard case .error = again.kind else {
      // Declarations are looked at when they are first named: what is wrong with one was said then.
      let here = span(syntax)
      diagnostics.insert(contentsOf: reported.filter { !isPlaced($0, in: here) }, at: before)
      return again
    }
    diagnostics.replaceSubrange(before..., with: reported)
    return checked
  }

  private func isPlaced(_ diagnostic: Diagnostic, in span: Span) -> Bool {
    guard let first = place(span),
      let end = place(Span(file: Int(span.file), start: Int(span.end), end: Int(span.end))),
      let found = diagnostic.place
    else { return false }
    return found.file == first.file && (first.line, first.column) <= (found.line, found.column)
      && (found.line, found.column) <= (end.line, end.column)
  }

  /// The `=` of an assignment, also of one in parentheses.
  private func assignmentSign(of syntax: ExprSyntax) -> Span? {
    if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1,
      let only = tuple.elements.first
    {
      return assignmentSign(of: only.expression)
    }
    guard let infix = syntax.as(InfixOperatorExprSyntax.self),
      infix.operator.is(AssignmentExprSyntax.self)
    else { return nil }
    return span(infix.operator)
  }

  private func comparesAnything(_ syntax: ExprSyntax) -> Bool {
    syntax.tokens(viewMode: .sourceAccurate).contains { Self.mixedComparisons[$0.text] != nil }
  }

  /// The library's functions for comparisons of integers of different types.
  static let mixedComparisons = [
    "==": "_mixedEqual", "!=": "_mixedNotEqual", "<": "_mixedLess", ">": "_mixedGreater",
    "<=": "_mixedLessEqual", ">=": "_mixedGreaterEqual",
  ]

  func settle(
    _ solver: Solver, _ node: TypedExpression, expecting: Type?, purpose: ConversionPurpose,
    before: Int
  ) -> TypedExpression {
    func failed() -> TypedExpression { TypedExpression(.error, .error, node.span) }
    // `let s: Set = [1, 2]`: the annotation leaves its arguments to be inferred.
    if case .error = node.kind, hasErrors { return node }
    let expecting = expecting.map(solver.opened)
    // What is wrong with the annotation has been said.
    if let expecting, expecting.isError { solver.uninferredReported = true }
    if diagnostics.count > before, diagnostics[before...].contains(where: { $0.severity == .error })
    {
      return failed()
    }
    if let expecting {
      if case .unresolvedCall(let call) = node.kind, !expecting.hasVariables {
        call.expected = expecting
      }
      solver.add(.convert(node.type, expecting, node, purpose))
    } else if case .unresolvedClosure = node.kind {
      solver.add(.convert(node.type, solver.fresh(), node, purpose))
    }
    var size = Type.largest
    guard solver.solve(), solver.isFinite(node.type, without: nil, &size) else {
      reportFailure(solver, node)
      return failed()
    }
    if let (a, b) = solver.ambiguous {
      report(
        "type.ambiguous", node.span, "ambiguous use of '\(a.displayName)'",
        "'\(a.displayName)'이(가) 무엇을 뜻하는지 정할 수 없습니다",
        help: ("say which type is meant: 'as Int'", "'as Int'처럼 타입을 밝히세요"),
        notes: [a, b].map { ($0.span, "found this candidate", "이것일 수 있습니다") })
      return failed()
    }
    let finished: TypedExpression
    if let expecting {
      finished = solver.finishConverted(node, to: expecting)
    } else {
      finished = solver.finish(node)
    }
    if diagnostics.count > before, diagnostics[before...].contains(where: { $0.severity == .error })
    {
      return failed()
    }
    return finished
  }

  func reportFailure(_ solver: Solver, _ node: TypedExpression) {
    if !solver.closureErrors.isEmpty {
      for diagnostic in solver.closureErrors where !diagnostics.contains(diagnostic) {
        diagnostics.append(diagnostic)
      }
      return
    }
    if solver.steps >= solver.stepLimit {
      report(
        "type.too-complex", node.span,
        "this expression is too complex to check; split it into several statements",
        "이 식은 너무 복잡합니다. 여러 문장으로 나누세요")
      return
    }
    if solver.bestFailure?.failure.id == "type.does-not-conform" { solver.blameOperands(in: node) }
    if let failure = solver.bestFailure?.failure {
      report(failure.id, failure.span, failure.english, failure.korean, help: failure.help)
    } else if !solver.uninferredReported {
      reportUninferred(node)
    }
  }

  /// Says that nothing tells the type of an expression.
  func reportUninferred(_ node: TypedExpression) {
    var (english, korean) = (
      "the type of this expression could not be inferred", "이 식의 타입을 알 수 없습니다"
    )
    var help = (en: "add a type annotation", ko: "타입을 쓰세요")
    switch node.kind {
    case .nilLiteral:
      (english, korean) = ("'nil' requires a contextual type", "'nil'만으로는 타입을 알 수 없습니다")
      help = ("write the type: 'let x: Int? = nil'", "'let x: Int? = nil'처럼 타입을 쓰세요")
    case .unresolvedArray(let elements, _) where elements.isEmpty:
      (english, korean) = (
        "empty collection literal requires an explicit type", "빈 배열만으로는 원소의 타입을 알 수 없습니다"
      )
      help = (
        "write the type: '[Int]()' or 'let xs: [Int] = []'", "'[Int]()'나 'let xs: [Int] = []'처럼 쓰세요"
      )
    case .unresolvedDictionary(let entries, _, _) where entries.isEmpty:
      (english, korean) = (
        "empty collection literal requires an explicit type", "빈 딕셔너리만으로는 타입을 알 수 없습니다"
      )
      help = ("write the type: '[String: Int]()'", "'[String: Int]()'처럼 타입을 쓰세요")
    default: break
    }
    report("type.not-inferred", node.span, english, korean, help: help)
  }

  /// The type of a member's or library variable's initial value.
  func checkDetached(
    _ syntax: ExprSyntax, expecting: Type?, scope: Scope, variable: VariableDecl
  ) -> Type {
    let saved = function
    let context = FunctionContext(
      outer: nil, name: variable.name, decl: nil, isClosure: false)
    function = context
    defer { function = saved }
    let value = check(syntax, expecting: expecting, in: scope)
    variable.checkedInitialValue = value
    variable.initialContext = context
    return value.type
  }

  /// The checked initial value of a stored property or static variable.
  func initialValue(of variable: VariableDecl) -> TypedExpression? {
    if let checked = variable.checkedInitialValue { return checked }
    if let make = variable.makeInitialValue {
      variable.makeInitialValue = nil
      let value = make()
      variable.checkedInitialValue = value
      return value
    }
    guard let written = variable.initialValue else { return nil }
    let syntax = variable.isGuest ? written : folded(written)
    let savedFunction = function
    let savedEnvironment = environment
    let context = FunctionContext(outer: nil, name: variable.name, decl: nil, isClosure: false)
    function = context
    defer {
      function = savedFunction
      environment = savedEnvironment
    }
    return inFile(Int(variable.span.file)) {
      let scope = variable.parent.map { Scope(parent: module, nominal: $0) } ?? module
      environment = variable.parent?.requirementsInScope ?? []
      let value = check(syntax, expecting: variable.type, in: scope)
      variable.checkedInitialValue = value
      variable.initialContext = context
      return value
    }
  }

  // MARK: Captures

  /// Records that the code being checked uses a variable: captured when it belongs to an enclosing
  /// function.
  func noteUse(_ variable: VariableDecl) {
    guard variable.global == nil, variable.parent == nil, let owner = variable.owner,
      owner !== function
    else { return }
    variable.isCaptured = true
    var current = function
    while let context = current, context !== owner {
      context.capture(variable)
      current = context.outer
    }
  }

  /// Records that the code uses a local function (whose captures then are needed too).
  func noteUse(_ callee: FunctionDecl) {
    guard callee.isLocal, let outer = callee.outer else { return }
    var current = function
    while let context = current, context !== outer {
      context.callLocal(callee)
      current = context.outer
    }
    function?.callLocal(callee)
  }

  // MARK: Mutability

  func requireMutable(_ place: TypedExpression, action: MutationAction) {
    guard let problem = immutability(of: place) else { return }
    let (what, whatKorean, notes, help) = problem
    switch action {
    case .assign:
      let target =
        switch place.kind {
        case .property, .staticProperty: "to property"
        case .subscripted: "through subscript"
        default: "to value"
        }
      report(
        "mutability.assign", place.span, "cannot assign \(target): \(what)",
        "값을 대입할 수 없습니다: \(whatKorean)", help: help, notes: notes)
    case .mutatingOperator:
      report(
        "mutability.inout", place.span, "left side of mutating operator isn't mutable: \(what)",
        "왼쪽 값을 바꾸는 연산자인데 그 값을 바꿀 수 없습니다: \(whatKorean)", help: help, notes: notes)
    case .passInOut:
      report(
        "mutability.inout", place.span, "cannot pass immutable value as inout argument: \(what)",
        "바꿀 수 없는 값을 inout 인자로 넘길 수 없습니다: \(whatKorean)", help: help, notes: notes)
    case .mutatingGetter:
      report(
        "mutability.member", place.span,
        "cannot use mutating getter on immutable value: \(what)",
        "읽을 때 값이 바뀌는 프로퍼티는 바꿀 수 없는 값에 쓸 수 없습니다: \(whatKorean)", help: help, notes: notes)
    case .mutate(let member):
      report(
        "mutability.member", place.span,
        "cannot use mutating member '\(member)' on immutable value: \(what)",
        "바꿀 수 없는 값에 mutating 멤버 '\(member)'을(를) 쓸 수 없습니다: \(whatKorean)",
        help: help, notes: notes)
    }
  }

  private typealias Problem = (
    String, String, [(Span, String, String)], (en: String, ko: String)?
  )

  /// Why a place cannot be changed; nil when it can.
  private func immutability(of place: TypedExpression) -> Problem? {
    switch place.kind {
    case .tuple(let parts):
      return parts.lazy.compactMap { self.immutability(of: $0) }.first
    case .variable(let variable):
      if !variable.isLet { return nil }
      if variable.isDeferred { return nil }
      if variable.name == "self" {
        if isReference(variable.type) {
          return ("'self' is immutable", "'self'는 바꿀 수 없습니다", [], nil)
        }
        return (
          "'self' is immutable", "'self'는 바꿀 수 없습니다", [],
          ("mark the method 'mutating'", "메서드에 'mutating'을 쓰세요")
        )
      }
      if variable.isParameter {
        let properties = variable.owner?.selfVariable?.type.nominal?.members[variable.name] ?? []
        let isShadowing = properties.contains { ($0 as? VariableDecl)?.isStatic == false }
        return (
          "'\(variable.name)' is a 'let' constant", "'\(variable.name)'은(는) 'let' 상수입니다", [],
          isShadowing
            ? (
              "the property is 'self.\(variable.name)'", "프로퍼티는 'self.\(variable.name)'입니다"
            )
            : (
              "copy it into a variable: 'var \(variable.name) = \(variable.name)'",
              "변수에 복사하세요: 'var \(variable.name) = \(variable.name)'"
            )
        )
      }
      return (
        "'\(variable.name)' is a 'let' constant", "'\(variable.name)'은(는) 'let' 상수입니다",
        [(variable.span, "it is declared here", "여기에 선언되어 있습니다")],
        ("declare it with 'var'", "'var'로 선언하세요")
      )
    case .staticProperty(let variable, _):
      if variable.isComputed {
        return variable.setter == nil
          ? (
            "'\(variable.name)' is a get-only property", "'\(variable.name)'은(는) 읽기 전용입니다", [], nil
          )
          : nil
      }
      return variable.isLet
        ? ("'\(variable.name)' is a 'let' constant", "'\(variable.name)'은(는) 'let' 상수입니다", [], nil)
        : nil
    case .property(let base, let variable, _):
      let name = variable.name
      if variable.isComputed {
        guard let setter = variable.setter else {
          return ("'\(name)' is a get-only property", "'\(name)'은(는) 읽기 전용 프로퍼티입니다", [], nil)
        }
        if !setter.isMutating || isReference(base.type) { return nil }
        return immutability(of: base)
      }
      if isInitializing(base, variable) { return nil }
      if variable.isLet {
        return (
          "'\(name)' is a 'let' constant", "'\(name)'은(는) 'let' 상수입니다",
          [(variable.span, "it is declared here", "여기에 선언되어 있습니다")],
          ("declare it with 'var'", "'var'로 선언하세요")
        )
      }
      if variable.parent?.kind == .protocolType, variable.getter != nil, variable.setter == nil {
        return ("'\(name)' is a get-only property", "'\(name)'은(는) 읽기 전용 프로퍼티입니다", [], nil)
      }
      if isReference(base.type) { return nil }
      return immutability(of: base)
    case .subscripted(let base, let function, _, _):
      guard let setter = function.setter else {
        return ("subscript is get-only", "서브스크립트가 읽기 전용입니다", [], nil)
      }
      if !setter.isMutating || isReference(base.type)
        || base.type.nominal?.isOpaque == true
      {
        return nil
      }
      return immutability(of: base)
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalBind(let base),
      .optionalChain(let base), .upcast(let base):
      return immutability(of: base)
    case .keyPathAccess(let base, let path):
      if path.type.nominal?.name == "KeyPath", case .call(_, _, let parts, _) = path.kind,
        case .value(let set)? = parts.last, case .nilLiteral = set.kind
      {
        return ("key path is read-only", "키 패스가 읽기 전용입니다", [], nil)
      }
      if case .call = path.kind {
      } else if path.type.nominal?.name == "KeyPath" {
        return ("'KeyPath' is read-only", "'KeyPath'는 읽기 전용입니다", [], nil)
      }
      if path.type.nominal?.name == "ReferenceWritableKeyPath"
        || isReference(base.type)
      {
        return nil
      }
      return immutability(of: base)
    case .error: return nil
    case .call(let function, _, _, _):
      return (
        "'\(function.name)' returns immutable value", "'\(function.name)'이(가) 반환한 값은 바꿀 수 없습니다",
        [], nil
      )
    case .integer, .float, .boolean, .string, .interpolation, .nilLiteral:
      return ("literals are not mutable", "리터럴은 바꿀 수 없습니다", [], nil)
    default: return ("this value is immutable", "이 값은 바꿀 수 없습니다", [], nil)
    }
  }

  /// `self.x = …` in an initializer may set a constant.
  private func isInitializing(_ base: TypedExpression, _ variable: VariableDecl) -> Bool {
    guard case .variable(let selfVariable) = base.kind, selfVariable.name == "self",
      let decl = function?.decl, decl.kind == .initializer, decl.parent === variable.parent
    else { return false }
    return !variable.isLet || variable.initialValue == nil
  }
}
