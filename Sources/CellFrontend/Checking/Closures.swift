import CellIR
import SwiftSyntax

// Closures: their parameters come from where they are used, their bodies are checked once the
// parameters' types are known. The body of a closure with one expression takes part in the
// enclosing expression's constraints; longer bodies are checked statement by statement.

/// What a closure says about its own type.
struct ClosureShape {
  var names: [String]
  var annotations: [FunctionParameter?]
  var result: Type?
  /// Whether parameters are written out (or `$0` is used).
  var isExplicit: Bool
}

extension Solver {
  func closure(
    _ node: ClosureExprSyntax?, _ expression: ExprSyntax?, _ scope: Scope, _ span: Span
  ) -> TypedExpression {
    let context =
      checker.function
      ?? FunctionContext(outer: nil, name: checker.cellName, decl: nil, isClosure: false)
    let closure = UnresolvedClosure(
      syntax: node, expression: expression, scope: scope, context: context)
    closure.shape = node.map { shape(of: $0, scope) }
    closure.isThrowing = node.map(ThrowFinder.throwsErrors) ?? false
    return TypedExpression(.unresolvedClosure(closure), fresh(closure: closure), span)
  }

  private func shape(of node: ClosureExprSyntax, _ scope: Scope) -> ClosureShape {
    if let effects = node.signature?.effectSpecifiers?.asyncSpecifier {
      checker.refuse(("concurrency is", "동시성(async)은"), checker.span(effects))
    }
    let result = (node.signature?.returnClause).map { checker.resolveType($0.type, in: scope) }
    switch node.signature?.parameterClause {
    case .simpleInput(let list)?:
      let names = list.map { $0.name.text }
      return ClosureShape(
        names: names, annotations: names.map { _ in nil }, result: result, isExplicit: true)
    case .parameterClause(let clause)?:
      return ClosureShape(
        names: clause.parameters.map { ($0.secondName ?? $0.firstName).text },
        annotations: clause.parameters.map { parameter in
          parameter.type.map {
            checker.functionParameter($0, isVariadic: parameter.ellipsis != nil, in: scope)
          }
        }, result: result, isExplicit: true)
    case nil:
      let count = DollarCounter.count(in: node)
      return ClosureShape(
        names: (0..<count).map { "$\($0)" }, annotations: Array(repeating: nil, count: count),
        result: result, isExplicit: count > 0)
    }
  }

  /// A closure meets the type that is expected of it.
  func convertClosure(
    _ index: Int, _ closure: UnresolvedClosure, _ to: Type, _ node: TypedExpression
  ) -> Outcome {
    var target = to
    if let wrapped = known.wrapped(to) {
      target = shallow(wrapped)
      score.optionals += 1
      if case .variable = target { return .deferred }
    }
    guard case .function(let function) = target else {
      if case .existential(let protocols) = target, protocols.isEmpty { return .deferred }
      _ = fail(
        "closure.unexpected", node.span,
        "cannot convert a closure to a value of type '\(describe(target))'",
        "클로저를 타입 '\(describe(target))'의 값으로 쓸 수 없습니다")
      return .failed
    }
    guard let shape = closure.shape else { return .failed }
    closure.destructures = false
    let expected = function.parameters.map(\.type)
    if shape.names.count == expected.count {
      for (annotation, parameter) in zip(shape.annotations, function.parameters) {
        let type = parameter.type
        if let annotation,
          annotation.isVariadic != parameter.isVariadic
            || annotation.isInOut != parameter.isInOut || !unify(annotation.type, type)
        {
          _ = fail(
            "closure.parameter-type", node.span,
            "cannot convert a closure with a parameter of type '\(annotation.written(\.description))' to one of type "
              + "'\(describe(type))'",
            "매개변수 타입이 '\(annotation.written(\.description))'인 클로저를 '\(describe(type))' 자리에 쓸 수 없습니다"
          )
          return .failed
        }
      }
    } else if expected.count == 1, shape.names.count > 1,
      case .tuple(let elements) = shallow(expected[0]), elements.count == shape.names.count
    {
      closure.destructures = true
    } else if expected.count == 1, shape.names.isEmpty, shallow(expected[0]).isVoid {
      // `(()) -> T`: there is nothing to name.
    } else if expected.count == 1, shape.names.count > 1, case .variable = shallow(expected[0]) {
      return .deferred
    } else if !shape.isExplicit, expected.count > 0 {
      _ = fail(
        "closure.argument-count", node.span,
        "contextual type for closure argument expects \(expected.count) "
          + "argument\(expected.count == 1 ? "" : "s"), which cannot be implicitly ignored",
        "이 클로저는 인자 \(expected.count)개를 받아야 하며 그냥 버릴 수 없습니다",
        help: (
          "write '\(Array(repeating: "_", count: expected.count).joined(separator: ", ")) in'",
          "'\(Array(repeating: "_", count: expected.count).joined(separator: ", ")) in'을 쓰세요"
        ))
      return .failed
    } else {
      _ = fail(
        "closure.argument-count", node.span,
        "contextual closure type expects \(expected.count) "
          + "argument\(expected.count == 1 ? "" : "s"), but \(shape.names.count) "
          + "\(shape.names.count == 1 ? "was" : "were") used in closure body",
        "이 클로저는 인자 \(expected.count)개를 받는데 \(shape.names.count)개를 썼습니다")
      return .failed
    }
    let result = shape.result ?? fresh()
    closure.parameterTypes = expected
    closure.inOutFlags = function.parameters.map(\.isInOut)
    closure.resultType = result
    closure.singleIsDiscarded = false
    if closure.isThrowing, !function.isThrowing {
      _ = fail(
        "error.closure-throws", node.span,
        "invalid conversion from throwing function of type '\(describeThrowing(function))' to "
          + "non-throwing function type '\(describe(target))'",
        "오류를 던지는 클로저를 던지지 않는 함수 타입 '\(describe(target))' 자리에 쓸 수 없습니다",
        help: (
          "handle the error inside, with 'do' and 'catch' or 'try?'",
          "안에서 'do'/'catch'나 'try?'로 처리하세요"
        ))
      return .failed
    }
    set(index) {
      $0.binding = .function(
        FunctionType(
          parameters: function.parameters, result: result, isThrowing: closure.isThrowing))
    }
    progress += 1
    if shallow(function.result).isVoid, shape.result == nil {
      closure.singleIsDiscarded = true
      _ = unify(result, .void)
    } else if !closure.isSingle, shape.result == nil, !isOpenOptional(function.result) {
      // The statements of a longer body are checked against what is expected of it.
      guard unify(result, function.result) else { return .failed }
    } else {
      mark(result, as: .passage)
      closure.expectsOptional = isOpenOptional(function.result)
      add(.convert(result, function.result, node, .closureResult))
    }
    add(.closureBody(node, closure))
    return .solved
  }

  /// `T?` where `T` is not known: a body may return a `T`, which is wrapped.
  private func isOpenOptional(_ type: Type) -> Bool {
    guard let wrapped = known.wrapped(shallow(type)) else { return false }
    return deep(wrapped).hasVariables
  }

  private func describeThrowing(_ function: FunctionType) -> String {
    var type = function
    type.isThrowing = true
    return describe(.function(type))
  }

  func attemptClosure(_ node: TypedExpression, _ closure: UnresolvedClosure) -> Outcome {
    let types = closure.parameterTypes.map(deep)
    guard !types.contains(where: { $0.hasVariables }), !usesOpenParameters(closure) else {
      return .deferred
    }
    return result(openBody(node, closure))
  }

  /// Whether the statements of a body, which are solved one by one, may use parameters of closures
  /// around it whose types are not known yet. Those that are known are settled.
  private func usesOpenParameters(_ closure: UnresolvedClosure) -> Bool {
    guard !closure.isSingle else { return false }
    var scope: Scope? = closure.scope
    while let here = scope, here.function?.isClosure == true {
      for case let variable as VariableDecl in here.values.values.flatMap({ $0 })
      where variable.isParameter && variable.type.hasVariables {
        let type = deep(variable.type)
        if type.hasVariables { return true }
        variable.type = type
      }
      scope = here.parent
    }
    return false
  }

  /// Opens a closure that nothing else will say more about.
  func openReadyClosure(allowLiterals: Bool) -> Bool {
    for (position, constraint) in pending.enumerated() {
      guard case .closureBody(let node, let closure) = constraint, closure.isSingle else {
        continue
      }
      let open = closure.parameterTypes.map(deep).contains { type in
        type.contains {
          if case .variable(let index) = $0 { return variables[index].literal.isEmpty }
          return false
        }
      }
      if open && !(!allowLiterals) { continue }
      if open, pending.contains(where: { isDisjunction($0) }) { continue }
      pending.remove(at: position)
      return openBody(node, closure)
    }
    if !allowLiterals {
      // A closure on its own: only its annotations say what it takes.
      for constraint in pending {
        if case .convert(let from, let to, let node, _) = constraint,
          case .variable(let index) = shallow(from), let closure = variables[index].closure,
          let shape = closure.shape, saysNothing(shallow(to))
        {
          return ownType(index, closure, shape, node)
        }
      }
    }
    return false
  }

  /// Whether a type says nothing of a closure that converts to it.
  private func saysNothing(_ type: Type) -> Bool {
    if case .variable(let index) = type { return variables[index].closure == nil }
    return type == .any || known.wrapped(type).map { shallow($0) == .any } ?? false
  }

  /// The type of a closure that stands alone: `let f = { (x: Int) in x * 2 }`.
  func ownType(
    _ index: Int, _ closure: UnresolvedClosure, _ shape: ClosureShape, _ node: TypedExpression
  ) -> Bool {
    guard shape.annotations.allSatisfy({ $0 != nil }) else {
      return fail(
        "closure.untyped", node.span, "cannot infer the type of closure parameter",
        "클로저 매개변수의 타입을 알 수 없습니다",
        help: ("write the types: '{ (x: Int) in … }'", "타입을 쓰세요: '{ (x: Int) in … }'"))
    }
    let result = shape.result ?? fresh()
    let parameters = shape.annotations.map { $0 ?? FunctionParameter(type: .error) }
    closure.parameterTypes = parameters.map(\.type)
    closure.inOutFlags = parameters.map(\.isInOut)
    closure.resultType = result
    closure.destructures = false
    closure.singleIsDiscarded = false
    set(index) {
      $0.binding = .function(
        FunctionType(
          parameters: parameters, result: result,
          isThrowing: closure.isThrowing))
    }
    add(.closureBody(node, closure))
    return true
  }

  /// Checks the body with the parameter types now known.
  private func openBody(_ node: TypedExpression, _ closure: UnresolvedClosure) -> Bool {
    guard let shape = closure.shape else { return false }
    closure.context.closureCount += 1
    let context = FunctionContext(
      outer: closure.context, name: "closure in " + closure.context.name, decl: nil,
      isClosure: true)
    context.isThrowing = closure.isThrowing
    let scope = Scope(parent: closure.scope, function: context)
    var parameters: [VariableDecl] = []
    func parameter(_ name: String, _ type: Type, isInOut: Bool) -> VariableDecl {
      let variable = VariableDecl(name: name, span: node.span, isLet: !isInOut)
      variable.type = type
      variable.owner = context
      variable.isParameter = true
      return variable
    }
    closure.destructured = []
    if closure.destructures, case .tuple(let elements) = shallow(closure.parameterTypes[0]) {
      let whole = parameter("(tuple)", closure.parameterTypes[0], isInOut: false)
      parameters = [whole]
      for (name, element) in zip(shape.names, elements) {
        let variable = parameter(name, element.type, isInOut: false)
        closure.destructured.append(variable)
        if name != "_" { scope.declare(variable) }
      }
    } else {
      for (position, name) in shape.names.enumerated() {
        let variable = parameter(
          name, closure.parameterTypes[position], isInOut: closure.inOutFlags[position])
        parameters.append(variable)
        if name != "_" { scope.declare(variable) }
      }
      for type in closure.parameterTypes.dropFirst(shape.names.count) {
        parameters.append(parameter("_", type, isInOut: false))
      }
    }
    let body = ClosureBody(
      context: context, parameters: parameters, resultType: closure.resultType, body: [],
      span: node.span)
    closure.body = body
    closure.single = nil
    if let captures = closure.syntax?.signature?.capture {
      guard captureList(captures, closure, body, scope) else { return false }
    }
    closure.prelude = []
    if let builder = closure.resultBuilder, let syntax = closure.syntax, closure.isBuilt {
      return openBuilder(builder, syntax, closure, context, scope)
    }
    let saved = checker.function
    checker.function = context
    defer { checker.function = saved }
    if let single = closure.singleExpression {
      let value = generate(single, scope)
      if case .error = value.kind { return false }
      closure.single = value
      if closure.singleIsDiscarded { return true }
      add(.convert(value.type, closure.resultType, value, .closureResult))
      return true
    }
    guard let syntax = closure.syntax else { return false }
    // Several statements: their own expressions are solved one by one.
    guard !closure.parameterTypes.map(deep).contains(where: { $0.hasVariables }) else {
      return fail(
        "closure.untyped", node.span, "cannot infer the type of closure parameter",
        "클로저 매개변수의 타입을 알 수 없습니다",
        help: ("write the types of the parameters", "매개변수의 타입을 쓰세요"))
    }
    for variable in parameters + closure.destructured { variable.type = deep(variable.type) }
    let result = deep(closure.resultType)
    context.returnType = result.hasVariables ? nil : result
    context.infersOptional = closure.expectsOptional
    let before = checker.diagnostics.count
    let statements: [CheckedStatement]
    if let whole = syntax.statements.singleExpression, whole.isValueOfBranches,
      !closure.singleIsDiscarded
    {
      let isBranches = whole.is(IfExprSyntax.self) || whole.is(SwitchExprSyntax.self)
      let value =
        closure.expectsOptional && context.returnType == nil && isBranches
        ? checker.checkStatementExpression(
          whole, isOptional: true, scope: scope, span: checker.span(whole))
        : checker.check(whole, expecting: context.returnType, purpose: .returnValue, in: scope)
      if context.returnType == nil { context.inferredReturnType = value.type }
      statements = [.returnValue(value)]
    } else {
      statements = checker.checkBlock(syntax.statements, Scope(parent: scope))
    }
    if checker.diagnostics.count > before,
      checker.diagnostics[before...].contains(where: { $0.severity == .error })
    {
      closureErrors = Array(checker.diagnostics[before...])
      checker.diagnostics.removeSubrange(before...)
      return false
    }
    body.body = statements
    if context.returnType == nil, context.inferredReturnType == nil, Flow.terminates(statements) {
      // `{ throw … }`: it has whatever type of result is expected, and none where nothing is.
      if case .variable(let index) = shallow(closure.resultType) {
        set(index) { $0.isVoidByDefault = true }
      }
      return true
    }
    let type = context.returnType ?? context.inferredReturnType ?? .void
    if !type.isVoid, !Flow.terminates(statements) {
      return fail(
        "flow.missing-return", node.span,
        "missing return in closure expected to return '\(type)'",
        "'\(type)'을(를) 반환해야 하는 클로저에 return이 없습니다")
    }
    return context.returnType != nil || unify(closure.resultType, type)
  }

  private func captureList(
    _ clause: ClosureCaptureClauseSyntax, _ closure: UnresolvedClosure, _ body: ClosureBody,
    _ scope: Scope
  ) -> Bool {
    for item in clause.items {
      let name = item.name.text
      let span = checker.span(item)
      var value: TypedExpression
      if let initializer = item.initializer {
        value = checker.check(initializer.value, expecting: nil, in: closure.scope)
      } else {
        let syntax = ExprSyntax(
          DeclReferenceExprSyntax(baseName: .identifier(name)))
        _ = syntax
        guard let found = closure.scope.find(name)?.last as? VariableDecl else {
          return fail(
            "name.unknown", span, "cannot find '\(name)' in scope", "'\(name)'을(를) 찾을 수 없습니다")
        }
        checker.noteUse(found as AnyObject, span)
        value = variableReference(found, closure.scope, span)
      }
      if case .error = value.kind { return false }
      value.type = deep(value.type)
      if let specifier = item.specifier {
        guard
          weakCapture(name, value, specifier.specifier.text == "weak", closure, body, scope, span)
        else { return false }
        continue
      }
      let variable = VariableDecl(name: name, span: span, isLet: true)
      variable.type = value.type
      variable.owner = closure.context
      variable.owner = body.context.outer
      scope.declare(variable)
      body.captureInitializers.append((variable, value))
    }
    return true
  }

  /// `[weak x]`: a hidden constant holds the weak reference; `x` reads it.
  private func weakCapture(
    _ name: String, _ value: TypedExpression, _ isWeak: Bool, _ closure: UnresolvedClosure,
    _ body: ClosureBody, _ scope: Scope, _ span: Span
  ) -> Bool {
    let object = known.wrapped(value.type) ?? value.type
    let isOptional = known.isOptional(value.type)
    let storage = VariableDecl(name: "$" + name, span: span, isLet: true)
    storage.owner = body.context.outer
    let variable = VariableDecl(name: name, span: span, isLet: true)
    variable.isGuest = true
    let before = checker.diagnostics.count
    let saved = checker.function
    checker.function = body.context
    defer { checker.function = saved }
    checker.makeWeak(variable, storage, isWeak: isWeak, scope: scope, parent: nil) {
      [known = self.known] in
      isWeak ? known.optional(object) : object
    }
    guard !variable.type.isError, checker.diagnostics.count == before else {
      closureErrors = Array(checker.diagnostics[before...])
      checker.diagnostics.removeSubrange(before...)
      return false
    }
    variable.setter = nil
    scope.declare(variable)
    if let getter = variable.getter {
      getter.isLocal = true
      getter.outer = body.context
      getter.outerGenericParameters = body.context.genericParametersInScope
    }
    body.captureInitializers.append(
      (storage, checker.weakStore(value, object, isOptional: isOptional)))
    return true
  }

  func statementExpression(_ syntax: ExprSyntax, _ type: Type, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    checker.checkStatementExpression(syntax, scope: scope, span: span)
  }
}

/// Counts `$0`, `$1`, … of a closure (not of closures inside it).
final class DollarCounter: SyntaxVisitor {
  private var highest = -1

  static func count(in node: ClosureExprSyntax) -> Int {
    let counter = DollarCounter(viewMode: .sourceAccurate)
    counter.walk(node.statements)
    return counter.highest + 1
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    let text = node.baseName.text
    if text.hasPrefix("$"), let index = Int(text.dropFirst()) { highest = max(highest, index) }
    return .visitChildren
  }
}

extension ExprSyntax {
  /// An `if` or `switch` each of whose branches is one expression (or leaves with an error).
  var isValueOfBranches: Bool {
    func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
      guard items.count == 1, let only = items.first else { return false }
      switch only.item {
      case .expr(let expression):
        if expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self) {
          return expression.isValueOfBranches
        }
        if let infix = expression.as(InfixOperatorExprSyntax.self) {
          return !infix.operator.is(AssignmentExprSyntax.self)
        }
        return true
      case .stmt(let statement):
        if let wrapped = statement.as(ExpressionStmtSyntax.self) {
          return wrapped.expression.isValueOfBranches
        }
        return statement.is(ThrowStmtSyntax.self)
      case .decl: return false
      }
    }
    if let node = self.as(IfExprSyntax.self) {
      guard isValue(node.body.statements) else { return false }
      switch node.elseBody {
      case .codeBlock(let block)?: return isValue(block.statements)
      case .ifExpr(let next)?: return ExprSyntax(next).isValueOfBranches
      case nil: return false
      }
    }
    if let node = self.as(SwitchExprSyntax.self) {
      return node.cases.allSatisfy {
        if case .switchCase(let clause) = $0 { return isValue(clause.statements) }
        return false
      }
    }
    return false
  }
}

extension UnresolvedClosure {
  var isSingle: Bool { expression != nil || singleExpression != nil || isBuilt }

  /// Whether a result builder makes its value.
  var isBuilt: Bool { resultBuilder != nil && syntax?.statements.containsReturn == false }

  /// The expression of a closure that consists of one.
  var singleExpression: ExprSyntax? {
    if let expression { return expression }
    guard let statements = syntax?.statements, statements.count == 1, let only = statements.first
    else { return nil }
    switch only.item {
    case .expr(let expression):
      return expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self)
        ? nil : expression
    case .stmt(let statement):
      if let node = statement.as(ReturnStmtSyntax.self) { return node.expression }
      return nil
    case .decl: return nil
    }
  }
}
