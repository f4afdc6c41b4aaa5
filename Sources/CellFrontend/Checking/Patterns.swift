import CellIR
import SwiftSyntax

// Patterns: what `let`, `for`, `case` and `switch` take apart.

extension Checker {
  /// An irrefutable pattern: names, `_`, tuples.
  func bindingPattern(
    _ syntax: PatternSyntax, _ type: Type, isLet: Bool, _ scope: Scope, mayShadow: Bool = false
  ) -> Pattern {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let node):
      let name = node.identifier.text.trimmingBackticks
      if name == "_" { return .any }
      return .bind(declareVariable(name, type, isLet: isLet, span(node), scope))
    case .wildcardPattern: return .any
    case .tuplePattern(let node):
      let parts = Array(node.elements)
      if parts.count == 1 { return bindingPattern(parts[0].pattern, type, isLet: isLet, scope) }
      guard case .tuple(let elements) = type, elements.count == parts.count else {
        if !type.isError {
          report(
            "type.tuple-pattern", span(node),
            "pattern with \(parts.count) elements cannot match values of type '\(type)'",
            "요소가 \(parts.count)개인 패턴은 타입 '\(type)'의 값과 맞지 않습니다")
        }
        for part in parts { _ = bindingPattern(part.pattern, .error, isLet: isLet, scope) }
        return .any
      }
      return .tuple(
        zip(parts, elements).map { bindingPattern($0.pattern, $1.type, isLet: isLet, scope) })
    case .valueBindingPattern(let node):
      return bindingPattern(
        node.pattern, type, isLet: node.bindingSpecifier.text == "let", scope)
    // A tuple after `if let` is read as an expression.
    case .expressionPattern(let node)
    where node.expression.is(TupleExprSyntax.self):
      return expressionPattern(node.expression, type, scope, isLet)
    default:
      report(
        "syntax.pattern", span(syntax), "only names, '_' and tuples can be bound here",
        "여기서는 이름, '_', 튜플만 쓸 수 있습니다")
      return .any
    }
  }

  /// A pattern that may fail to match.
  func checkPattern(_ syntax: PatternSyntax, _ type: Type, _ scope: Scope) -> Pattern {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .valueBindingPattern(let node):
      return bindInside(node.pattern, type, isLet: node.bindingSpecifier.text == "let", scope)
    case .wildcardPattern: return .any
    case .identifierPattern(let node):
      return expressionPattern(
        ExprSyntax(DeclReferenceExprSyntax(baseName: node.identifier)), type, scope, nil)
    case .tuplePattern(let node):
      return tuplePattern(
        node.elements.map { ($0.label?.text, $0.pattern) }, type, scope, nil, span(node))
    case .expressionPattern(let node):
      return expressionPattern(node.expression, type, scope, nil)
    case .isTypePattern(let node):
      let target = resolveType(node.type, in: scope)
      return .isType(target, .any)
    case .missingPattern: return .any
    }
  }

  private func tuplePattern(
    _ parts: [(String?, PatternSyntax)], _ type: Type, _ scope: Scope, _ binding: Bool?,
    _ span: Span
  ) -> Pattern {
    if parts.count == 1 {
      return binding.map { bindInside(parts[0].1, type, isLet: $0, scope) }
        ?? checkPattern(parts[0].1, type, scope)
    }
    guard case .tuple(let elements) = type, elements.count == parts.count else {
      if !type.isError {
        report(
          "type.tuple-pattern", span,
          "tuple pattern cannot match values of the non-tuple type '\(type)'",
          "튜플 패턴은 타입 '\(type)'의 값과 맞지 않습니다")
      }
      return .any
    }
    return .tuple(
      zip(parts, elements).map { part, element in
        binding.map { bindInside(part.1, element.type, isLet: $0, scope) }
          ?? checkPattern(part.1, element.type, scope)
      })
  }

  /// The inside of `let …` in a pattern: names bind.
  private func bindInside(_ syntax: PatternSyntax, _ type: Type, isLet: Bool, _ scope: Scope)
    -> Pattern
  {
    switch syntax.as(PatternSyntaxEnum.self) {
    case .identifierPattern, .wildcardPattern:
      return bindingPattern(syntax, type, isLet: isLet, scope)
    case .tuplePattern(let node):
      return tuplePattern(
        node.elements.map { ($0.label?.text, $0.pattern) }, type, scope, isLet, span(node))
    case .expressionPattern(let node):
      return expressionPattern(node.expression, type, scope, isLet)
    default: return checkPattern(syntax, type, scope)
    }
  }

  /// Patterns that the parser sees as expressions: `.some(let x)`, `1...5`, `(0, _)`, `x?`, `nil`.
  private func expressionPattern(
    _ syntax: ExprSyntax, _ type: Type, _ scope: Scope, _ binding: Bool?
  ) -> Pattern {
    if let node = syntax.as(PatternExprSyntax.self) {
      return binding.map { bindInside(node.pattern, type, isLet: $0, scope) }
        ?? checkPattern(node.pattern, type, scope)
    }
    if syntax.is(DiscardAssignmentExprSyntax.self) { return .any }
    if let node = syntax.as(DeclReferenceExprSyntax.self), let isLet = binding {
      if node.baseName.text == "_" { return .any }
      return .bind(
        declareVariable(
          node.baseName.text.trimmingBackticks, type, isLet: isLet, span(node), scope))
    }
    if let node = syntax.as(OptionalChainingExprSyntax.self) {
      guard let wrapped = known.wrapped(type) else {
        if !type.isError {
          report(
            "type.not-optional", span(node), "'?' pattern cannot match values of type '\(type)'",
            "'?' 패턴은 옵셔널이 아닌 타입 '\(type)'과(와) 맞지 않습니다")
        }
        return .any
      }
      return .some(expressionPattern(node.expression, wrapped, scope, binding))
    }
    if syntax.is(NilLiteralExprSyntax.self), known.isOptional(type) { return .none }
    if let node = syntax.as(TupleExprSyntax.self) {
      let elements = Array(node.elements)
      if elements.count == 1 {
        return expressionPattern(elements[0].expression, type, scope, binding)
      }
      if case .tuple(let types) = type, types.count == elements.count {
        return .tuple(
          zip(elements, types).map {
            expressionPattern($0.expression, $1.type, scope, binding)
          })
      }
      if !type.isError {
        report(
          "type.tuple-pattern", span(node),
          "tuple pattern cannot match values of type '\(type)'", "튜플 패턴은 타입 '\(type)'의 값과 맞지 않습니다")
      }
      return .any
    }
    if let pattern = casePattern(syntax, type, scope, binding) { return pattern }
    if let node = syntax.as(AsExprSyntax.self), node.questionOrExclamationMark == nil {
      let target = resolveType(node.type, in: scope)
      return .isType(target, expressionPattern(node.expression, target, scope, binding))
    }
    return valuePattern(syntax, type, scope)
  }

  /// `.name`, `.name(…)`, `Type.name(…)`.
  private func casePattern(
    _ syntax: ExprSyntax, _ type: Type, _ scope: Scope, _ binding: Bool?
  ) -> Pattern? {
    var access = syntax.as(MemberAccessExprSyntax.self)
    var arguments: [LabeledExprSyntax] = []
    if let call = syntax.as(FunctionCallExprSyntax.self) {
      access = call.calledExpression.as(MemberAccessExprSyntax.self)
      arguments = Array(call.arguments)
    }
    guard let access else { return nil }
    let name = access.declName.baseName.text.trimmingBackticks
    var subject = type
    var depth = 0
    func find(_ type: Type) -> EnumCaseDecl? {
      guard case .nominal(let decl, _) = type else { return nil }
      return decl.cases.first { $0.name == name }
    }
    if let base = access.base {
      guard let nominal = nominalNamed(base, scope),
        nominal.cases.contains(where: { $0.name == name })
      else { return nil }
      // `catch MyError.bad`: the value's own type has to be asked for first.
      if known.wrapped(type) == nil, type.nominal !== nominal, !type.isError,
        let target = enumNamed(base, nominal, scope)
      {
        return casePattern(syntax, target, scope, binding).map { .isType(target, $0) }
      }
    }
    while find(subject) == nil, let wrapped = known.wrapped(subject) {
      subject = wrapped
      depth += 1
    }
    guard let enumCase = find(subject), case .nominal(let decl, let typeArguments) = subject else {
      guard access.base == nil, type.nominal?.kind == .enumeration,
        !arguments.isEmpty
          || type.nominal.map({ members(of: .metatype(.nominal($0, [])), named: name).isEmpty })
            == true
      else { return nil }
      report(
        "name.unknown-member", span(access.declName),
        "type '\(type)' has no case '\(name)'", "타입 '\(type)'에는 case '\(name)'이(가) 없습니다",
        help: closestName(name, type.nominal?.cases.map(\.name) ?? []).map {
          ("did you mean '\($0)'?", "'\($0)'을(를) 쓰려던 것인가요?")
        })
      return .any
    }
    let map = substitution(for: decl, typeArguments)
    let types = enumCase.payload.map { resolve($0.type.substituting(map)) }
    var patterns: [Pattern] = []
    if arguments.isEmpty {
      patterns = types.map { _ in .any }
    } else if arguments.count == 1, types.count > 1,
      arguments[0].expression.is(PatternExprSyntax.self)
        || arguments[0].expression.is(DiscardAssignmentExprSyntax.self)
    {
      // One name for the whole payload: a tuple of it.
      if arguments[0].expression.is(DiscardAssignmentExprSyntax.self) {
        patterns = types.map { _ in .any }
      } else {
        let tuple = Type.tuple(
          zip(enumCase.payload, types).map { TupleElement(label: $0.label, type: $1) })
        patterns = [expressionPattern(arguments[0].expression, tuple, scope, binding)]
        if case .tuple(let parts)? = patterns.first { patterns = parts }
      }
    } else if arguments.count == types.count {
      for (argument, payload) in zip(arguments, enumCase.payload) {
        guard let given = argument.label, let label = payload.label, given.text != label else {
          continue
        }
        report(
          "type.case-pattern", span(given),
          "tuple pattern element label '\(given.text)' must be '\(label)'",
          "연관값의 이름 '\(given.text)'은(는) '\(label)'(이)어야 합니다",
          help: ("write '\(label):'", "'\(label):'을(를) 쓰세요"))
      }
      patterns = zip(arguments, types).map {
        expressionPattern($0.expression, $1, scope, binding)
      }
    } else {
      report(
        "type.case-pattern", span(syntax),
        "case '\(name)' has \(types.count) associated values, but the pattern has \(arguments.count)",
        "case '\(name)'의 연관값은 \(types.count)개인데 패턴은 \(arguments.count)개입니다")
      for argument in arguments {
        _ = expressionPattern(argument.expression, .error, scope, binding)
      }
      return .any
    }
    var pattern = Pattern.enumCase(enumCase, subject, patterns)
    for _ in 0..<depth { pattern = .some(pattern) }
    return pattern
  }

  /// The enum that an expression names with all its arguments: `E`, `Outer<Int>.E`.
  private func enumNamed(_ syntax: ExprSyntax, _ nominal: NominalDecl, _ scope: Scope) -> Type? {
    if nominal.allGenericParameters.isEmpty { return nominal.selfType }
    let before = diagnostics.count
    let named = Solver(checker: self).generatePostfix(syntax, scope)
    diagnostics.removeSubrange(before...)
    guard case .metatype(let type) = named.kind, case .nominal(let decl, let arguments) = type,
      decl === nominal, arguments.count == nominal.allGenericParameters.count
    else { return nil }
    return type
  }

  /// The type that an expression names: `E`, `Outer.E`.
  func nominalNamed(_ syntax: ExprSyntax, _ scope: Scope) -> NominalDecl? {
    if let reference = syntax.as(DeclReferenceExprSyntax.self) {
      switch lookUpType(reference.baseName.text.trimmingBackticks, in: scope) {
      case .nominal(let nominal)?: return nominal
      case .alias(let alias)?: return alias.type.nominal
      default:
        return reference.baseName.tokenKind == .keyword(.Self) ? scope.enclosingNominal : nil
      }
    }
    if let member = syntax.as(MemberAccessExprSyntax.self), let base = member.base,
      let outer = nominalNamed(base, scope),
      case .nominal(let inner)? = outer.memberTypes[member.declName.baseName.text]
    {
      return inner
    }
    if let generic = syntax.as(GenericSpecializationExprSyntax.self) {
      return nominalNamed(generic.expression, scope)
    }
    return nil
  }

  private func closestName(_ name: String, _ names: [String]) -> String? {
    Solver(checker: self).closestName(name, names)
  }

  /// Whether a name is unknown, and a case of the enum that is matched.
  private func lacksDot(_ name: String, _ type: Type, _ scope: Scope) -> Bool {
    let subject = known.wrapped(type) ?? type
    guard subject.nominal?.cases.contains(where: { $0.name == name }) == true else { return false }
    var current: Scope? = scope
    while let here = current {
      if here.value(named: name)?.isEmpty == false { return false }
      if let nominal = here.nominal, isMember(name, of: nominal) { return false }
      current = here.parent
    }
    return true
  }

  private func isMember(_ name: String, of nominal: NominalDecl) -> Bool {
    memberNames(of: nominal.selfType).contains(name)
  }

  /// Any other expression: compared with `~=`.
  private func valuePattern(_ syntax: ExprSyntax, _ type: Type, _ scope: Scope) -> Pattern {
    if let name = syntax.as(DeclReferenceExprSyntax.self)?.baseName.text,
      lacksDot(name, type, scope)
    {
      report(
        "name.unknown", span(syntax), "cannot find '\(name)' in scope", "'\(name)'을(를) 찾을 수 없습니다",
        help: ("write '.\(name)'", "'.\(name)'(으)로 쓰세요"))
      return .any
    }
    let variable = VariableDecl(name: "matched", span: span(syntax), isLet: true)
    variable.type = type
    variable.owner = function
    let solver = Solver(checker: self)
    let before = diagnostics.count
    let pattern = solver.generate(syntax, scope)
    if case .error = pattern.kind { return .any }
    let reference = UnresolvedReference(name: "~=")
    reference.candidates = operatorCandidates("~=", arity: 2)
    let subject = TypedExpression(.variable(variable), type, pattern.span)
    let call = UnresolvedCall(
      callee: TypedExpression(.unresolved(reference), solver.fresh(), pattern.span),
      arguments: [
        CallArgument(label: nil, expression: pattern, span: pattern.span),
        CallArgument(label: nil, expression: subject, span: pattern.span),
      ])
    call.isOperator = true
    let node = TypedExpression(.unresolvedCall(call), solver.fresh(), pattern.span)
    solver.choiceCount += 1
    solver.add(.call(node, call, solver.choiceCount))
    solver.add(.convert(node.type, known.bool, node, .other))
    guard solver.solve() else {
      let failure = solver.bestFailure?.failure
      if failure?.id == "type.operator" || failure?.span == pattern.span,
        diagnostics.count == before
      {
        report(
          "type.pattern", pattern.span,
          "expression pattern of type '\(solver.describe(pattern.type))' cannot match values of "
            + "type '\(type)'",
          "타입 '\(solver.describe(pattern.type))'의 패턴은 타입 '\(type)'의 값과 맞지 않습니다")
      } else {
        reportFailure(solver, pattern)
      }
      return .any
    }
    return .expression(solver.finishConverted(node, to: known.bool), variable)
  }

  // MARK: Switch

  func checkSwitch(_ node: SwitchExprSyntax, _ scope: Scope, label: String?) -> CheckedStatement {
    let (label, subject, variable, cases) = checkCases(node, scope, label: label) {
      checkBlock($0, $1)
    }
    return .switchOver(label, subject, variable, cases)
  }

  /// The parts of a `switch`; `body` checks the statements of each case.
  func checkCases(
    _ node: SwitchExprSyntax, _ scope: Scope, label: String?,
    body: (CodeBlockItemListSyntax, Scope) -> [CheckedStatement]
  ) -> (LabelDecl, TypedExpression, VariableDecl, [SwitchCase]) {
    let subject = check(node.subject, expecting: nil, in: scope)
    let label = LabelDecl(name: label, isLoop: false, isSwitch: true)
    let variable = matched(subject)
    loopLabels.append(label)
    defer { loopLabels.removeLast() }
    var cases: [SwitchCase] = []
    for element in node.cases {
      guard case .switchCase(let syntax) = element else {
        refuse(("conditional compilation is", "조건부 컴파일은"), span(element))
        continue
      }
      cases.append(checkCase(syntax, subject.type, scope) { body(syntax.statements, $0) })
    }
    requireExhaustive(cases, subject.type, span(node.switchKeyword))
    return (label, subject, variable, cases)
  }

  private func checkCase(
    _ syntax: SwitchCaseSyntax, _ type: Type, _ scope: Scope,
    body: (Scope) -> [CheckedStatement]
  ) -> SwitchCase {
    let inner = Scope(parent: scope)
    if syntax.statements.isEmpty {
      report(
        "syntax.empty-case", span(syntax.label),
        "'case' label in a 'switch' must have at least one executable statement",
        "switch의 case에는 문장이 하나 이상 있어야 합니다", help: ("write 'break'", "'break'를 쓰세요"))
    }
    switch syntax.label {
    case .default:
      return SwitchCase(
        patterns: [(.any, nil)], isDefault: true, body: body(Scope(parent: inner)),
        span: span(syntax.label))
    case .case(let label):
      var patterns: [(Pattern, TypedExpression?)] = []
      let items = Array(label.caseItems)
      // Each alternative binds the same names; the first one's variables are those of the body.
      for (index, item) in items.enumerated() {
        let place = index == 0 ? inner : Scope(parent: scope)
        var pattern = checkPattern(item.pattern, type, place)
        if index > 0 { pattern = shareBindings(pattern, patterns[0].0, span(item), place) }
        let condition = item.whereClause.map {
          check($0.condition, expecting: known.bool, purpose: .condition, in: place)
        }
        patterns.append((pattern, condition))
      }
      return SwitchCase(
        patterns: patterns, isDefault: false, body: body(Scope(parent: inner)),
        span: span(syntax.label))
    }
  }

  private func requireExhaustive(_ cases: [SwitchCase], _ type: Type, _ span: Span) {
    guard !type.isError, !cases.contains(where: \.isDefault) else { return }
    let rows = cases.flatMap { clause in
      clause.patterns.filter { $0.1 == nil }.map { [$0.0] }
    }
    if let missing = Exhaustiveness(checker: self).missing(rows, [type]) {
      if missing == ["_"] {
        report(
          "flow.exhaustive", span,
          "switch must be exhaustive: other values of '\(type)' are not handled",
          "switch는 모든 경우를 다루어야 합니다: '\(type)'의 나머지 값이 빠졌습니다",
          help: ("add 'default:'", "'default:'를 더하세요"))
        return
      }
      report(
        "flow.exhaustive", span,
        "switch must be exhaustive: '\(missing.joined(separator: ", "))' is not handled",
        "switch는 모든 경우를 다루어야 합니다: '\(missing.joined(separator: ", "))'이(가) 빠졌습니다",
        help: ("add the case, or 'default:'", "그 case나 'default:'를 더하세요"))
    }
  }

  // MARK: Expressions made of statements

  /// `if` and `switch` where a value is expected.
  func checkStatementExpression(
    _ syntax: ExprSyntax, expecting: Type? = nil, isOptional: Bool = false, scope: Scope,
    span: Span
  ) -> TypedExpression {
    yieldFrames.append(
      YieldFrame(type: expecting, isOptional: isOptional, isExpected: expecting != nil))
    defer { yieldFrames.removeLast() }
    let statement: CheckedStatement
    if let node = syntax.as(IfExprSyntax.self) {
      statement = yieldingIf(node, scope)
    } else if let node = syntax.as(SwitchExprSyntax.self) {
      statement = yieldingSwitch(node, scope)
    } else {
      return TypedExpression(.error, .error, span)
    }
    let type = yieldFrames.last?.type ?? .error
    for node in yieldFrames.last?.nils ?? [] { node.type = type }
    return TypedExpression(.statementExpression(statement), type, span)
  }

  private func yieldBranch(_ items: CodeBlockItemListSyntax, _ scope: Scope) -> [CheckedStatement] {
    guard items.count == 1, let expression = items.singleExpression else {
      if items.count == 1 { return checkBlock(items, scope) }
      let statements = checkBlock(items, scope)
      if !Flow.terminates(statements) {
        refuse(
          ("several statements in a branch that gives a value are", "값을 주는 분기의 여러 문장은"),
          span(items), instead: ("use one expression per branch", "분기마다 식 하나만 쓰세요"))
      }
      return statements
    }
    if let node = expression.as(IfExprSyntax.self) { return [yieldingIf(node, scope)] }
    if let node = expression.as(SwitchExprSyntax.self) { return [yieldingSwitch(node, scope)] }
    let isExpected = yieldFrames.last?.isExpected == true || yieldFrames.last?.isOptional == true
    let expecting = yieldFrames.last?.type
    // Without a type from outside, a branch's literals do not take the type of the first branch.
    if let first = expecting, !isExpected, first.nominal?.isGuest == false, first != known.int {
      let before = diagnostics.count
      let value = check(expression, expecting: nil, purpose: .branch, in: scope)
      diagnostics.removeSubrange(before...)
      if value.type == known.never { return [.expression(value)] }
      if value.type == first { return [.yield(value)] }
      if [known.int, known.double, known.string].contains(value.type), !known.isOptional(first) {
        report(
          "type.mismatch", yieldFrames.last?.first ?? value.span,
          "branches have mismatching types '\(first)' and '\(value.type)'",
          "분기의 타입 '\(first)'과(와) '\(value.type)'이(가) 다릅니다",
          help: ("write the type of the variable or of the result", "변수나 결과의 타입을 쓰세요"))
        return []
      }
    }
    let isOpenOptional = expecting == nil && yieldFrames.last?.isOptional == true
    if isOpenOptional, expression.is(NilLiteralExprSyntax.self) {
      let value = TypedExpression(.nilLiteral, .error, span(expression))
      yieldFrames[yieldFrames.count - 1].nils.append(value)
      return [.yield(value)]
    }
    var value = check(expression, expecting: expecting, purpose: .branch, in: scope)
    if value.type == known.never { return [.expression(value)] }
    if isOpenOptional, !value.type.isError, !known.isOptional(value.type) {
      value = TypedExpression(.wrapOptional(value), known.optional(value.type), value.span)
    }
    if expecting == nil {
      yieldFrames[yieldFrames.count - 1].type = value.type
      yieldFrames[yieldFrames.count - 1].first = value.span
    }
    return [.yield(value)]
  }

  private func yieldingIf(_ node: IfExprSyntax, _ scope: Scope) -> CheckedStatement {
    let inner = Scope(parent: scope)
    let conditions = checkConditions(node.conditions, inner)
    let then = yieldBranch(node.body.statements, Scope(parent: inner))
    var otherwise: [CheckedStatement] = []
    switch node.elseBody {
    case .codeBlock(let block)?:
      otherwise = yieldBranch(block.statements, Scope(parent: scope))
    case .ifExpr(let next)?: otherwise = [yieldingIf(next, scope)]
    case nil:
      report(
        "flow.if-expression", span(node),
        "'if' must have an unconditional 'else' to be used as expression",
        "식으로 쓰는 'if'에는 'else'가 있어야 합니다")
    }
    return .if(conditions, then, otherwise)
  }

  private func yieldingSwitch(_ node: SwitchExprSyntax, _ scope: Scope) -> CheckedStatement {
    let subject = check(node.subject, expecting: nil, in: scope)
    let label = LabelDecl(name: nil, isLoop: false, isSwitch: true)
    let variable = matched(subject)
    var cases: [SwitchCase] = []
    for element in node.cases {
      guard case .switchCase(let syntax) = element else { continue }
      cases.append(checkCase(syntax, subject.type, scope) { yieldBranch(syntax.statements, $0) })
    }
    requireExhaustive(cases, subject.type, span(node.switchKeyword))
    return .switchOver(label, subject, variable, cases)
  }
}

struct YieldFrame {
  var type: Type?
  /// An optional is expected, but not yet of what: `compactMap { if … { $0 } else { nil } }`.
  var isOptional = false
  /// Whether the type comes from outside, and not from the first branch.
  var isExpected = false
  /// The branch that said the type.
  var first: Span?
  var nils: [TypedExpression] = []
}

/// Whether patterns cover all values, by Maranget's matrix algorithm ("Warnings for pattern
/// matching", 2007), for enums, optionals, Bool and tuples.
struct Exhaustiveness {
  let checker: Checker

  /// A value (one description per column) that no row matches.
  func missing(_ rows: [[Pattern]], _ types: [Type], depth: Int = 0) -> [String]? {
    guard let type = types.first else { return rows.isEmpty ? [] : nil }
    guard depth < 24 else { return nil }
    let rest = Array(types.dropFirst())
    if rows.isEmpty { return types.map { _ in "_" } }
    // A column that every row leaves open needs no telling apart (and a recursive type no unfolding).
    if rows.allSatisfy({ isOpen($0[0]) }) {
      return missing(rows.map { Array($0.dropFirst()) }, rest, depth: depth + 1).map { ["_"] + $0 }
    }
    if case .tuple(let elements) = type {
      let expanded = rows.compactMap { row -> [Pattern]? in
        let tail = Array(row.dropFirst())
        switch row[0] {
        case .tuple(let parts): return fitted(parts, to: elements.count) + tail
        case .any, .bind: return elements.map { _ in .any } + tail
        default: return nil
        }
      }
      guard let found = missing(expanded, elements.map(\.type) + rest, depth: depth + 1) else {
        return nil
      }
      let head = "(" + found.prefix(elements.count).joined(separator: ", ") + ")"
      return [head] + found.dropFirst(elements.count)
    }
    let constructors = constructors(of: type)
    if constructors.isEmpty {
      let open = rows.filter { isOpen($0[0]) }.map { Array($0.dropFirst()) }
      return missing(open, rest, depth: depth + 1).map { ["_"] + $0 }
    }
    for constructor in constructors {
      let specialised = rows.compactMap { row -> [Pattern]? in
        let tail = Array(row.dropFirst())
        if isOpen(row[0]) { return constructor.types.map { _ in .any } + tail }
        guard let parts = constructor.match(row[0]) else { return nil }
        return fitted(parts, to: constructor.types.count) + tail
      }
      if let found = missing(specialised, constructor.types + rest, depth: depth + 1) {
        let own = found.prefix(constructor.types.count)
        let head =
          own.isEmpty ? constructor.name : "\(constructor.name)(\(own.joined(separator: ", ")))"
        return [head] + found.dropFirst(constructor.types.count)
      }
    }
    return nil
  }

  /// One pattern for the whole payload (`case .a(let both)`), or patterns whose number was reported.
  private func fitted(_ parts: [Pattern], to count: Int) -> [Pattern] {
    parts.count == count ? parts : [Pattern](repeating: .any, count: count)
  }

  private func isOpen(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .any, .bind: return true
    default: return false
    }
  }

  private struct Constructor {
    var name: String
    var types: [Type]
    var match: (Pattern) -> [Pattern]?
  }

  private func constructors(of type: Type) -> [Constructor] {
    if let wrapped = checker.known.wrapped(type) {
      return [
        Constructor(name: ".some", types: [wrapped]) {
          if case .some(let inner) = $0 { return [inner] }
          if case .enumCase(let decl, _, let parts) = $0, decl.name == "some" { return parts }
          return nil
        },
        Constructor(name: ".none", types: []) {
          if case .none = $0 { return [] }
          if case .enumCase(let decl, _, _) = $0, decl.name == "none" { return [] }
          return nil
        },
      ]
    }
    if type == checker.known.bool {
      return [true, false].map { value in
        Constructor(name: "\(value)", types: []) {
          if case .expression(let test, _) = $0, case .call(_, _, let arguments, _) = test.kind,
            case .value(let literal)? = arguments.first, case .boolean(value) = literal.kind
          {
            return []
          }
          return nil
        }
      }
    }
    guard case .nominal(let decl, let arguments) = type, decl.kind == .enumeration else {
      return []
    }
    let map = checker.substitution(for: decl, arguments)
    return decl.cases.map { enumCase in
      Constructor(
        name: "." + enumCase.name,
        types: enumCase.payload.map { checker.resolve($0.type.substituting(map)) }
      ) {
        if case .enumCase(let other, _, let parts) = $0, other === enumCase { return parts }
        return nil
      }
    }
  }
}
