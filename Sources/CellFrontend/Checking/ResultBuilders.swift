import CellIR
import SwiftSyntax

// Result builders. The body of a function or closure under `@Builder` is turned into plain
// statements, each checked on its own, as Swift does: the value of an expression statement goes
// into a hidden constant (after `buildExpression`, where there is one), a branch or loop assigns
// what its own block builds to a hidden variable, and `buildBlock` puts the parts together.

/// What a block under a builder comes to: statements, and the parts that they leave in variables.
struct BuiltBlock {
  var statements: [CheckedStatement] = []
  var parts: [TypedExpression] = []
}

/// One branch of an `if` or `switch` under a builder.
private struct BuiltBranch {
  var statements: [CheckedStatement]
  var value: TypedExpression
}

extension Checker {
  /// The builder that an attribute names; nil for other attributes.
  func resultBuilder(in attributes: AttributeListSyntax, _ scope: Scope) -> Type? {
    for element in attributes {
      guard let attribute = element.as(AttributeSyntax.self),
        attribute.attributeName.trimmedDescription.first?.isUppercase == true,
        nominal(named: attribute.attributeName, in: scope)?.isResultBuilder == true
      else { continue }
      return resolveType(attribute.attributeName, in: scope)
    }
    return nil
  }

  /// The declaration that a type's syntax names, without reporting anything.
  private func nominal(named type: TypeSyntax, in scope: Scope) -> NominalDecl? {
    if let node = type.as(IdentifierTypeSyntax.self) {
      switch lookUpType(node.name.text, in: scope) {
      case .nominal(let decl)?: return decl
      case .alias(let alias)?: return alias.type.nominal
      default: return nil
      }
    }
    if let node = type.as(MemberTypeSyntax.self),
      case .nominal(let decl)? = nominal(named: node.baseType, in: scope)?
        .memberTypes[node.name.text]
    {
      return decl
    }
    return nil
  }

  /// The builder of a function's body: the one it names, or the one of the requirement it meets.
  /// A body that returns is an ordinary one.
  func bodyBuilder(of decl: FunctionDecl, _ items: CodeBlockItemListSyntax) -> Type? {
    guard decl.isGuest, decl.kind != .initializer else { return nil }
    let builder: Type? =
      if let attributes = decl.builderAttributes, let scope = decl.scope {
        namedBuilder(attributes, scope)
      } else {
        requirementBuilder(decl)
      }
    guard let builder, !items.containsReturn else { return nil }
    return builder
  }

  private func namedBuilder(_ attributes: AttributeListSyntax, _ scope: Scope) -> Type? {
    if let builder = resultBuilder(in: attributes, scope) { return builder }
    if let unknown = wrapperAttribute(attributes) {
      let name = unknown.attributeName.trimmedDescription
      refuse(("the attribute '@\(name)' is", "'@\(name)' 속성은"), span(unknown))
    }
    return nil
  }

  private func requirementBuilder(_ decl: FunctionDecl) -> Type? {
    guard let parent = decl.parent, parent.kind != .protocolType else { return nil }
    let name = decl.accessorOf?.name ?? decl.name
    for proto in parent.conformances.flatMap({ inherited($0.proto) }) where proto.isGuest {
      for requirement in proto.protocolRequirements where requirement.name == name {
        let function = (requirement as? VariableDecl)?.getter ?? requirement as? FunctionDecl
        guard let function, let attributes = function.builderAttributes,
          function.parameters.map(\.label) == decl.parameters.map(\.label),
          let scope = function.scope
        else { continue }
        if let found = resultBuilder(in: attributes, scope) { return found }
      }
    }
    return nil
  }

  /// The body of a function under a builder.
  func checkBuilderBody(
    _ items: CodeBlockItemListSyntax, _ builder: Type, _ decl: FunctionDecl, _ scope: Scope
  ) -> [CheckedStatement] {
    let place = span(items)
    let block = builtBlock(items, builder, scope)
    guard !hasErrors else { return block.statements }
    let solver = Solver(checker: self)
    let before = diagnostics.count
    guard let value = whole(block.parts, builder, solver, at: place) else { return [] }
    let result = settle(
      solver, value, expecting: decl.result.isOpaque ? nil : decl.result, purpose: .returnValue,
      before: before)
    return block.statements + [.returnValue(result)]
  }

  /// The call that makes the result of all parts, in the solver of what is around.
  func whole(_ parts: [TypedExpression], _ builder: Type, _ solver: Solver, at span: Span)
    -> TypedExpression?
  {
    guard declares(builder, "buildFinalResult") else {
      return blockCall(parts, builder, solver, at: span)
    }
    let block = built(parts, builder, at: span)
    if block.type.isError { return nil }
    return solver.builderCall(builder, "buildFinalResult", [(nil, block)], span)
  }

  private func declares(_ builder: Type, _ name: String) -> Bool {
    !members(of: .metatype(builder), named: name).isEmpty
  }

  /// `buildBlock(a, b, c)`, or `buildPartialBlock` over one part after the other.
  private func blockCall(
    _ parts: [TypedExpression], _ builder: Type, _ solver: Solver, at span: Span
  ) -> TypedExpression {
    guard let first = parts.first, declares(builder, "buildPartialBlock") else {
      return solver.builderCall(builder, "buildBlock", parts.map { (nil, $0) }, span)
    }
    var whole = solver.builderCall(builder, "buildPartialBlock", [("first", first)], first.span)
    for part in parts.dropFirst() {
      whole = solver.builderCall(
        builder, "buildPartialBlock", [("accumulated", whole), ("next", part)], part.span)
    }
    return whole
  }

  private func built(_ parts: [TypedExpression], _ builder: Type, at span: Span)
    -> TypedExpression
  {
    solved { blockCall(parts, builder, $0, at: span) }
  }

  /// An expression with a solver of its own.
  private func solved(_ make: (Solver) -> TypedExpression) -> TypedExpression {
    let solver = Solver(checker: self)
    let before = diagnostics.count
    let node = make(solver)
    return settle(solver, node, expecting: nil, purpose: .other, before: before)
  }

  private func hidden(_ type: Type, isLet: Bool, _ span: Span) -> (VariableDecl, TypedExpression) {
    let variable = VariableDecl(name: "$part", span: span, isLet: isLet)
    variable.type = type
    variable.owner = function
    return (variable, TypedExpression(.variable(variable), type, span))
  }

  // MARK: Statements

  /// Checks the statements of a block under a builder.
  func builtBlock(_ items: CodeBlockItemListSyntax, _ builder: Type, _ scope: Scope) -> BuiltBlock {
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    guard nestingDepth < 200 else {
      report(
        "syntax.too-deep", span(items), "these statements are nested too deeply",
        "문장이 너무 깊이 중첩되었습니다", help: ("split them into functions", "함수로 나누세요"))
      return BuiltBlock()
    }
    collectLocals(items, scope)
    var block = BuiltBlock()
    for item in items {
      switch item.item {
      case .decl: block.statements += check(item, scope)
      case .expr(let expression): buildExpression(expression, builder, scope, &block)
      case .stmt(let statement): buildStatement(statement, builder, scope, &block)
      }
    }
    return block
  }

  private func buildExpression(
    _ expression: ExprSyntax, _ builder: Type, _ scope: Scope, _ block: inout BuiltBlock
  ) {
    if let node = expression.as(IfExprSyntax.self) {
      return buildIf(node, builder, scope, &block)
    }
    if let node = expression.as(SwitchExprSyntax.self) {
      return buildSwitch(node, builder, scope, &block)
    }
    let value = solved { solver in
      let value = solver.generate(expression, scope)
      guard declares(builder, "buildExpression") else { return value }
      return solver.builderCall(builder, "buildExpression", [(nil, value)], value.span)
    }
    if value.type.isError { return }
    keep(value, &block)
  }

  /// Adds a part: its value goes into a constant.
  private func keep(_ value: TypedExpression, _ block: inout BuiltBlock) {
    let (variable, read) = hidden(value.type, isLet: true, value.span)
    block.statements.append(.binding(.bind(variable), value))
    block.parts.append(read)
  }

  private func buildStatement(
    _ statement: StmtSyntax, _ builder: Type, _ scope: Scope, _ block: inout BuiltBlock
  ) {
    switch statement.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let node): buildExpression(node.expression, builder, scope, &block)
    case .forStmt(let node) where declares(builder, "buildArray"):
      buildLoop(node, builder, scope, &block)
    case .doStmt(let node) where node.catchClauses.isEmpty:
      let place = span(node)
      let inner = builtBlock(node.body.statements, builder, Scope(parent: scope))
      let value = built(inner.parts, builder, at: place)
      if value.type.isError { return }
      let (variable, read) = hidden(value.type, isLet: false, place)
      block.statements += [
        .declare(variable), .block(inner.statements + [store(value, in: variable)]),
      ]
      block.parts.append(read)
    case .throwStmt(let node): block.statements.append(checkThrow(node, scope))
    default: reportStatement(builder, span(statement))
    }
  }

  private func reportStatement(_ builder: Type, _ span: Span, missing: String? = nil) {
    report(
      "builder.statement", span,
      "closure containing control flow statement cannot be used with result builder '\(builder)'",
      "결과 빌더 '\(builder)' 안에는 이 제어문을 쓸 수 없습니다",
      help: missing.map {
        ("add a static method '\($0)' to '\(builder)'", "'\(builder)'에 static 메서드 '\($0)'을(를) 더하세요")
      })
  }

  private func store(_ value: TypedExpression, in variable: VariableDecl) -> CheckedStatement {
    let place = TypedExpression(.variable(variable), variable.type, value.span)
    return .expression(TypedExpression(.assign(place, value), .void, value.span))
  }

  // MARK: Loops

  private func buildLoop(
    _ node: ForStmtSyntax, _ builder: Type, _ scope: Scope, _ block: inout BuiltBlock
  ) {
    let place = span(node)
    var list: VariableDecl?
    let loop = checkFor(node, scope, label: nil) { [self] inner in
      let body = builtBlock(node.body.statements, builder, inner)
      let value = built(body.parts, builder, at: place)
      if value.type.isError { return body.statements }
      let (variable, read) = hidden(known.array(value.type), isLet: false, place)
      list = variable
      let append = solved { solver in
        let reference = UnresolvedReference(name: "append")
        reference.base = read
        return solver.call(reference, [(nil, value)], place)
      }
      return body.statements + [.expression(append)]
    }
    guard let list else { return }
    let empty = TypedExpression(.array([]), list.type, place)
    block.statements += [.binding(.bind(list), empty), loop]
    let read = TypedExpression(.variable(list), list.type, place)
    let value = solved { $0.builderCall(builder, "buildArray", [(nil, read)], place) }
    if value.type.isError { return }
    keep(value, &block)
  }

  // MARK: Branches

  private func branch(
    _ items: CodeBlockItemListSyntax, _ builder: Type, _ scope: Scope, at span: Span
  ) -> BuiltBranch {
    let inner = builtBlock(items, builder, scope)
    return BuiltBranch(
      statements: inner.statements, value: built(inner.parts, builder, at: span))
  }

  /// Wraps the values of branches by `buildEither` (and `buildOptional`, where one is missing) and
  /// declares the variable that each branch assigns to. Returns each branch's statements, and those
  /// of the branch that is missing.
  private func join(
    _ branches: [BuiltBranch], isOptional: Bool, _ builder: Type, at span: Span,
    _ block: inout BuiltBlock
  ) -> (branches: [[CheckedStatement]], missing: [CheckedStatement])? {
    guard branches.allSatisfy({ !$0.value.type.isError }) else { return nil }
    if branches.count > 1, !declares(builder, "buildEither") {
      reportStatement(builder, span, missing: "buildEither")
      return nil
    }
    if isOptional, !declares(builder, "buildOptional") {
      reportStatement(builder, span, missing: "buildOptional")
      return nil
    }
    guard
      var values = sameType({ solver in
        branches.enumerated().map { index, branch in
          var value = branch.value
          for label in Checker.eitherPath(index, of: branches.count) {
            value = solver.builderCall(builder, "buildEither", [(label, value)], value.span)
          }
          return value
        }
      })
    else { return nil }
    if isOptional {
      let type = known.optional(values[0].type)
      let payloads =
        values.map { TypedExpression(.wrapOptional($0), type, $0.span) }
        + [TypedExpression(.nilLiteral, type, span)]
      guard
        let wrapped = sameType({ solver in
          payloads.map { solver.builderCall(builder, "buildOptional", [(nil, $0)], $0.span) }
        })
      else { return nil }
      values = wrapped
    }
    let (variable, read) = hidden(values[0].type, isLet: false, span)
    block.statements.append(.declare(variable))
    block.parts.append(read)
    let stores = values.map { store($0, in: variable) }
    return (
      zip(branches, stores).map { $0.statements + [$1] },
      isOptional ? stores.suffix(1) : []
    )
  }

  /// Expressions that must agree on one type, checked together.
  private func sameType(_ make: (Solver) -> [TypedExpression]) -> [TypedExpression]? {
    let all = solved { solver in
      let nodes = make(solver)
      for node in nodes.dropFirst() { solver.add(.equal(node.type, nodes[0].type, node.span)) }
      return TypedExpression(
        .tuple(nodes), .tuple(nodes.map { TupleElement(label: nil, type: $0.type) }),
        nodes[0].span)
    }
    guard case .tuple(let nodes) = all.kind else { return nil }
    return nodes
  }

  /// Which calls of `buildEither` wrap a branch, from the inside: the branches are the leaves of a
  /// balanced tree that leans to the left, as Swift builds it.
  static func eitherPath(_ index: Int, of count: Int) -> [String] {
    var path = index
    var last = count - 1
    var labels: [String] = []
    while last > 0 {
      // On the rightmost way a level with a lone branch needs no call.
      if path != last || last & 1 == 1 { labels.append(path & 1 == 1 ? "second" : "first") }
      path >>= 1
      last >>= 1
    }
    return labels
  }

  private func buildIf(
    _ node: IfExprSyntax, _ builder: Type, _ scope: Scope, _ block: inout BuiltBlock
  ) {
    var conditions: [[CheckedCondition]] = []
    var branches: [BuiltBranch] = []
    var current: IfExprSyntax? = node
    var isOptional = true
    while let clause = current {
      let inner = Scope(parent: scope)
      conditions.append(checkConditions(clause.conditions, inner))
      branches.append(
        branch(clause.body.statements, builder, Scope(parent: inner), at: span(clause.body)))
      current = nil
      switch clause.elseBody {
      case .ifExpr(let next)?: current = next
      case .codeBlock(let last)?:
        isOptional = false
        branches.append(
          branch(last.statements, builder, Scope(parent: scope), at: span(last)))
      case nil: break
      }
    }
    guard
      let joined = join(branches, isOptional: isOptional, builder, at: span(node), &block)
    else { return }
    var otherwise = isOptional ? joined.missing : joined.branches.last ?? []
    for (condition, then) in zip(conditions, joined.branches).reversed() {
      otherwise = [.if(condition, then, otherwise)]
    }
    block.statements += otherwise
  }

  private func buildSwitch(
    _ node: SwitchExprSyntax, _ builder: Type, _ scope: Scope, _ block: inout BuiltBlock
  ) {
    var branches: [BuiltBranch] = []
    let (label, subject, variable, checked) = checkCases(node, scope, label: nil) { items, inner in
      branches.append(branch(items, builder, inner, at: span(node)))
      return []
    }
    guard branches.count == checked.count, !branches.isEmpty,
      let joined = join(branches, isOptional: false, builder, at: span(node), &block)
    else { return }
    var cases = checked
    for (index, body) in joined.branches.enumerated() { cases[index].body = body }
    block.statements.append(.switchOver(label, subject, variable, cases))
  }
}

extension Solver {
  /// `Builder.name(…)`.
  func builderCall(
    _ builder: Type, _ name: String, _ arguments: [(String?, TypedExpression)], _ span: Span
  ) -> TypedExpression {
    let reference = UnresolvedReference(name: name)
    reference.base = TypedExpression(.metatype(builder), .metatype(builder), span)
    return call(reference, arguments, span)
  }

  /// A call that the checker itself writes.
  func call(
    _ reference: UnresolvedReference, _ arguments: [(String?, TypedExpression)], _ span: Span
  ) -> TypedExpression {
    let call = UnresolvedCall(
      callee: TypedExpression(.unresolved(reference), fresh(), span),
      arguments: arguments.map { CallArgument(label: $0, expression: $1, span: $1.span) })
    let node = TypedExpression(.unresolvedCall(call), fresh(), span)
    choiceCount += 1
    add(.call(node, call, choiceCount))
    return node
  }

  /// A closure under a builder: its statements are checked, and what they build is its value.
  func openBuilder(
    _ builder: Type, _ syntax: ClosureExprSyntax, _ closure: UnresolvedClosure,
    _ context: FunctionContext, _ scope: Scope
  ) -> Bool {
    let saved = checker.function
    checker.function = context
    defer { checker.function = saved }
    let before = checker.diagnostics.count
    let block = checker.builtBlock(syntax.statements, builder, Scope(parent: scope))
    let value = checker.whole(block.parts, builder, self, at: checker.span(syntax))
    if checker.diagnostics.count > before,
      checker.diagnostics[before...].contains(where: { $0.severity == .error })
    {
      closureErrors = Array(checker.diagnostics[before...])
      checker.diagnostics.removeSubrange(before...)
      return false
    }
    guard let value else { return false }
    closure.prelude = block.statements
    closure.single = value
    add(.convert(value.type, closure.resultType, value, .returnValue))
    return true
  }
}

extension CodeBlockItemListSyntax {
  /// Whether the body itself returns explicitly: then a result builder does not apply.
  var containsReturn: Bool {
    let finder = ReturnFinder(viewMode: .sourceAccurate)
    finder.walk(self)
    return finder.found != nil
  }
}
