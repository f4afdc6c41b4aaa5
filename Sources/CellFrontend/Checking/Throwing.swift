import CellIR
import SwiftSyntax

// `throw`, and `do` with `catch`.

extension Checker {
  var anyError: Type { known.decl("Error").map { Type.existential([$0]) } ?? .error }

  func checkThrow(_ node: ThrowStmtSyntax, _ scope: Scope) -> CheckedStatement {
    if let typed = function?.decl?.thrownType {
      let value = check(node.expression, expecting: typed, purpose: .other, in: scope)
      return .throwError(erased(value))
    }
    let value = check(node.expression, expecting: nil, in: scope)
    if value.type.isError { return .throwError(value) }
    if let proto = known.decl("Error"), !conforms(value.type, proto) {
      report(
        "error.not-an-error", value.span,
        "thrown expression type '\(value.type)' does not conform to 'Error'",
        "던지는 값의 타입 '\(value.type)'이(가) 'Error'를 따르지 않습니다",
        help: ("declare it ': Error'", "선언에 ': Error'를 쓰세요"))
    }
    return .throwError(erased(value))
  }

  /// A value as `any Error`.
  private func erased(_ value: TypedExpression) -> TypedExpression {
    if value.type == anyError || value.type.isError { return value }
    return TypedExpression(.erase(value), anyError, value.span)
  }

  func checkDoCatch(_ node: DoStmtSyntax, _ scope: Scope, label: LabelDecl?) -> CheckedStatement {
    let errorsBefore = diagnostics.count
    let body = checkBlock(node.body.statements, Scope(parent: scope))
    let result = DoCatch(
      label: label, body: body,
      errorType: diagnostics.count == errorsBefore ? thrownType(of: body) : anyError)
    for syntax in node.catchClauses {
      let inner = Scope(parent: scope)
      var patterns: [(Pattern, TypedExpression?)] = []
      if syntax.catchItems.isEmpty {
        patterns = [(bindError(result.errorType, span(syntax.catchKeyword), inner), nil)]
      }
      for (index, item) in syntax.catchItems.enumerated() {
        let place = index == 0 ? inner : Scope(parent: scope)
        var pattern =
          item.pattern.map { checkPattern($0, result.errorType, place) }
          ?? bindError(result.errorType, span(item), place)
        if index > 0 { pattern = shareBindings(pattern, patterns[0].0, span(item), place) }
        let condition = item.whereClause.map {
          check($0.condition, expecting: known.bool, purpose: .condition, in: place)
        }
        patterns.append((pattern, condition))
      }
      result.clauses.append(
        CatchClause(
          patterns: patterns, body: checkBlock(syntax.body.statements, Scope(parent: inner)),
          span: span(syntax.catchKeyword)))
    }
    let rows = result.clauses.flatMap { clause in
      clause.patterns.filter { $0.1 == nil }.map { [$0.0] }
    }
    result.isExhaustive = Exhaustiveness(checker: self).missing(rows, [result.errorType]) == nil
    return .doCatch(result)
  }

  /// A `catch` without a pattern names the error `error`.
  private func bindError(_ type: Type, _ span: Span, _ scope: Scope) -> Pattern {
    let variable = VariableDecl(name: "error", span: span, isLet: true)
    variable.type = type
    variable.owner = function
    variable.isGuest = true
    scope.declare(variable)
    return .bind(variable)
  }

  /// Alternatives of one case bind the same names: all of them set the variables of the first.
  func shareBindings(_ pattern: Pattern, _ first: Pattern, _ span: Span, _ scope: Scope) -> Pattern
  {
    let own = pattern.boundVariables
    let wanted = first.boundVariables
    var map: [ObjectIdentifier: VariableDecl] = [:]
    for variable in own {
      guard let target = wanted.first(where: { $0.name == variable.name }) else { continue }
      if target.type != variable.type, !target.type.isError, !variable.type.isError {
        report(
          "type.pattern-binding", variable.span,
          "pattern variable bound to type '\(variable.type)', expected type '\(target.type)'",
          "패턴 변수의 타입이 '\(variable.type)'인데 '\(target.type)'(이)어야 합니다")
      }
      map[ObjectIdentifier(variable)] = target
      scope.redeclare(target)
    }
    for name in Set(wanted.map(\.name)).symmetricDifference(own.map(\.name)).sorted() {
      report(
        "type.pattern-binding", span, "'\(name)' must be bound in every pattern",
        "'\(name)'은(는) 모든 패턴에서 묶어야 합니다")
    }
    return pattern.rebinding(map)
  }
}

extension Pattern {
  /// The variables that a match sets.
  var boundVariables: [VariableDecl] {
    switch self {
    case .bind(let variable): return [variable]
    case .tuple(let parts), .enumCase(_, _, let parts): return parts.flatMap(\.boundVariables)
    case .some(let inner), .unwrapped(let inner), .isType(_, let inner):
      return inner.boundVariables
    case .any, .none, .expression: return []
    }
  }

  func rebinding(_ map: [ObjectIdentifier: VariableDecl]) -> Pattern {
    switch self {
    case .bind(let variable): return .bind(map[ObjectIdentifier(variable)] ?? variable)
    case .tuple(let parts): return .tuple(parts.map { $0.rebinding(map) })
    case .enumCase(let decl, let type, let parts):
      return .enumCase(decl, type, parts.map { $0.rebinding(map) })
    case .some(let inner): return .some(inner.rebinding(map))
    case .unwrapped(let inner): return .unwrapped(inner.rebinding(map))
    case .isType(let type, let inner): return .isType(type, inner.rebinding(map))
    case .any, .none, .expression: return self
    }
  }
}
