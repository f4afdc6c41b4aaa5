import CellIR
import Diagnostics
import SwiftSyntax

// Checking statements in order.

extension Checker {
  /// Checks the statements of a block in a scope of their own.
  func checkBlock(_ items: CodeBlockItemListSyntax, _ scope: Scope) -> [CheckedStatement] {
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    guard nestingDepth < 200 else {
      report(
        "syntax.too-deep", span(items), "these statements are nested too deeply",
        "문장이 너무 깊이 중첩되었습니다", help: ("split them into functions", "함수로 나누세요"))
      return []
    }
    collectLocals(items, scope)
    var waiting: [WaitingFunction] = []
    let statements = checkItems(Array(items), from: 0, scope, &waiting)
    for function in waiting { checkFunctionBody(function.decl) }
    return statements
  }

  /// Local types and functions are visible in the whole block.
  func collectLocals(_ items: CodeBlockItemListSyntax, _ scope: Scope) {
    for item in items {
      guard case .decl(let decl) = item.item else { continue }
      collectType(decl, scope: scope, parent: nil)
      if let node = decl.as(FunctionDeclSyntax.self) {
        let local = makeFunction(node, scope: scope, parent: nil)
        local.isLocal = true
        local.outer = function
        local.outerGenericParameters = function?.genericParametersInScope ?? []
        scope.declare(local)
        localFunctions.append(local)
      }
    }
    completePending()
    for overloads in scope.values.values {
      let functions = overloads.compactMap { $0 as? FunctionDecl }.filter(\.isLocal)
      for (index, function) in functions.enumerated().dropFirst() {
        if let earlier = functions[..<index].first(where: { sameSignature($0, function) }) {
          reportTwice(function.displayName, function.span, earlier: earlier.span)
        }
      }
    }
  }

  /// A local function whose body uses variables that are declared further down in its block.
  private struct WaitingFunction {
    var decl: FunctionDecl
    /// Where the last of them is declared: the index of the statement.
    var until: Int
  }

  /// The last statement that declares a variable whose name a local function's body has in it.
  private func lastDeclaration(
    for node: FunctionDeclSyntax, _ items: [CodeBlockItemSyntax], from start: Int
  ) -> Int? {
    var used: Set<String>?
    for index in items.indices.reversed() where index >= start {
      guard case .decl(let decl) = items[index].item,
        let variable = decl.as(VariableDeclSyntax.self)
      else { continue }
      let names =
        used
        ?? Set(
          (node.body?.tokens(viewMode: .sourceAccurate))?.compactMap {
            if case .identifier(let name) = $0.tokenKind { return name }
            return nil
          } ?? [])
      used = names
      let declares = variable.bindings.contains {
        guard let pattern = $0.pattern.as(IdentifierPatternSyntax.self) else { return false }
        let name = pattern.identifier.text
        return names.contains(name)
      }
      if declares { return index }
    }
    return nil
  }

  private func checkItems(
    _ items: [CodeBlockItemSyntax], from start: Int, _ scope: Scope,
    _ waiting: inout [WaitingFunction]
  ) -> [CheckedStatement] {
    var result: [CheckedStatement] = []
    var index = start
    while index < items.count {
      let item = items[index]
      index += 1
      if case .stmt(let statement) = item.item, let node = statement.as(GuardStmtSyntax.self) {
        // What a guard binds is visible in the rest of the block.
        let otherwise = checkBlock(node.body.statements, Scope(parent: scope))
        let conditions = checkConditions(node.conditions, scope)
        if !Flow.terminates(otherwise) {
          report(
            "flow.guard", span(node.body),
            "'guard' body must not fall through; it must return, break, continue, or stop",
            "'guard' 본문은 끝까지 실행될 수 없습니다. return, break, continue 등으로 나가야 합니다")
        }
        let rest = checkItems(items, from: index, scope, &waiting)
        result.append(.guardElse(conditions, otherwise, rest: rest))
        return result
      }
      if case .decl(let decl) = item.item, let node = decl.as(FunctionDeclSyntax.self),
        let local = localFunction(node, scope),
        let last = lastDeclaration(for: node, items, from: index)
      {
        waiting.append(WaitingFunction(decl: local, until: last))
        continue
      }
      result += check(item, scope)
      for function in waiting where function.until == index - 1 {
        checkFunctionBody(function.decl)
      }
      waiting.removeAll { $0.until < index }
    }
    return result
  }

  private func localFunction(_ node: FunctionDeclSyntax, _ scope: Scope) -> FunctionDecl? {
    (scope.values[node.name.text] ?? []).lazy.compactMap { $0 as? FunctionDecl }
      .first { $0.isLocal && $0.span == span(node.name) }
  }

  func check(_ item: CodeBlockItemSyntax, _ scope: Scope) -> [CheckedStatement] {
    switch item.item {
    case .decl(let decl): return checkDeclaration(decl, scope)
    case .stmt(let statement): return checkStatement(statement, scope)
    case .expr(let expression): return [checkExpressionStatement(expression, scope)]
    }
  }

  private func checkExpressionStatement(_ expression: ExprSyntax, _ scope: Scope)
    -> CheckedStatement
  {
    if let node = expression.as(IfExprSyntax.self) { return checkIf(node, scope) }
    if let node = expression.as(SwitchExprSyntax.self) {
      return checkSwitch(node, scope, label: nil)
    }
    return .expression(check(expression, expecting: nil, in: scope))
  }

  // MARK: Declarations

  private func checkDeclaration(_ decl: DeclSyntax, _ scope: Scope) -> [CheckedStatement] {
    switch decl.as(DeclSyntaxEnum.self) {
    case .variableDecl(let node): return checkVariables(node, scope)
    case .functionDecl(let node):
      if let local = localFunction(node, scope) { checkFunctionBody(local) }
      return []
    case .structDecl, .classDecl, .enumDecl, .protocolDecl, .typeAliasDecl, .extensionDecl:
      if scope !== module { checkPendingBodies() }
      return []
    case .importDecl(let node):
      let name = node.path.trimmedDescription
      if Checker.importableModules.contains(name) { return [] }
      refuse(
        ("the module '\(name)' is", "모듈 '\(name)'은(는)"), span(node),
        instead: (
          "the engine and the standard library need no import", "엔진과 표준 라이브러리는 import 없이 쓸 수 있습니다"
        ))
      return []
    case .operatorDecl, .precedenceGroupDecl:
      // The table of operators has them already.
      return []
    case .macroDecl, .macroExpansionDecl:
      refuse(("macros are", "매크로는"), span(decl))
      return []
    case .ifConfigDecl:
      refuse(("conditional compilation is", "조건부 컴파일은"), span(decl))
      return []
    case .actorDecl: return []
    default:
      refuse(("this declaration is", "이 선언은"), span(decl))
      return []
    }
  }

  private func checkVariables(_ node: VariableDeclSyntax, _ scope: Scope) -> [CheckedStatement] {
    let isLet = node.bindingSpecifier.text == "let"
    let isLazy = node.modifiers.contains { $0.name.text == "lazy" }
    let ownership = node.modifiers.first { ["weak", "unowned"].contains($0.name.text) }
    for modifier in node.modifiers where !["lazy", "weak", "unowned"].contains(modifier.name.text) {
      if ["private", "fileprivate", "internal", "public"].contains(modifier.name.text),
        scope === module
      {
        continue
      }
      refuse(("'\(modifier.name.text)' here is", "여기서 '\(modifier.name.text)'은(는)"), span(modifier))
    }
    let wrapper = wrapperAttribute(node.attributes)
    refuseWrappers(node)
    for attribute in node.attributes where attribute.as(AttributeSyntax.self) != wrapper {
      refuse(("attributes on variables are", "변수의 속성은"), span(attribute))
    }
    var result: [CheckedStatement] = []
    let bindings = Array(node.bindings)
    for (position, binding) in bindings.enumerated() {
      let annotationSyntax =
        binding.typeAnnotation?.type
        ?? (binding.initializer == nil
          ? bindings[position...].first { $0.typeAnnotation != nil }?.typeAnnotation?.type : nil)
      if let block = binding.accessorBlock {
        result += computedVariable(binding, block, isLet: isLet, attributes: node.attributes, scope)
        continue
      }
      if let wrapper {
        result += wrappedLocal(binding, wrapper, annotationSyntax, scope)
        continue
      }
      if let ownership {
        result += weakVariable(binding, isWeak: ownership.name.text == "weak", scope)
        continue
      }
      if isLazy {
        result += lazyVariable(binding, scope)
        continue
      }
      if let node = annotationSyntax?.as(SomeOrAnyTypeSyntax.self),
        node.someOrAnySpecifier.text == "some", let initializer = binding.initializer
      {
        result += opaqueVariable(binding, node, initializer.value, isLet: isLet, scope)
        continue
      }
      var annotation = annotationSyntax.map { resolveDeclaredType($0, in: scope) }
      let isImplicit = annotationSyntax?.isImplicitlyUnwrapped == true
      if let type = annotation, case .nominal(let decl, let arguments) = type, arguments.isEmpty,
        !decl.allGenericParameters.isEmpty
      {
        if binding.initializer == nil {
          reportMissingArguments(decl, span(binding))
          annotation = nil
        }
      }
      guard let initializer = binding.initializer else {
        guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self) else {
          report(
            "syntax.pattern-value", span(binding), "a pattern needs an initial value",
            "패턴에는 초깃값이 필요합니다")
          continue
        }
        guard let annotation else {
          report(
            "type.missing-annotation", span(identifier), "type annotation missing in pattern",
            "타입 표기가 없습니다",
            help: (
              "write ': Type' after the name, or give an initial value",
              "이름 뒤에 ': 타입'을 쓰거나 초깃값을 주세요"
            ))
          declareVariable(
            identifier.identifier.text.trimmingBackticks, .error, isLet: isLet, span(identifier),
            scope)
          continue
        }
        let variable = declareVariable(
          identifier.identifier.text.trimmingBackticks, annotation, isLet: isLet, span(identifier),
          scope)
        variable.isImplicit = isImplicit
        if known.isOptional(annotation), !isLet {
          result.append(
            .binding(
              .bind(variable), TypedExpression(.nilLiteral, annotation, variable.span)))
        } else {
          variable.isDeferred = true
          deferredVariables.append(variable)
          result.append(.declare(variable))
        }
        continue
      }
      let value = check(initializer.value, expecting: annotation, in: scope)
      if value.type.isVoid, binding.pattern.is(IdentifierPatternSyntax.self) == false {}
      let pattern = bindingPattern(binding.pattern, value.type, isLet: isLet, scope)
      if case .bind(let variable) = pattern { variable.isImplicit = isImplicit }
      result.append(.binding(pattern, value))
    }
    return result
  }

  /// `let x: some P = value`.
  private func opaqueVariable(
    _ binding: PatternBindingSyntax, _ node: SomeOrAnyTypeSyntax, _ syntax: ExprSyntax,
    isLet: Bool, _ scope: Scope
  ) -> [CheckedStatement] {
    let value = check(syntax, expecting: nil, in: scope)
    let type = opaqueType(node, generics: [], in: scope) { value.type }
    if !type.isError { _ = revealed(type) }
    let converted = TypedExpression(.converted(value, to: type), type, value.span)
    return [
      .binding(bindingPattern(binding.pattern, type, isLet: isLet, scope), converted)
    ]
  }

  @discardableResult
  func declareVariable(
    _ name: String, _ type: Type, isLet: Bool, _ span: Span, _ scope: Scope
  ) -> VariableDecl {
    let variable = VariableDecl(name: name, span: span, isLet: isLet)
    variable.type = type
    variable.owner = function
    variable.isGuest = true
    if scope === module {
      variable.global = GlobalID(globalCount)
      globalCount += 1
      globalVariables.append(variable)
      if !mayShadow(name), let earlier = scope.values[name]?.last, earlier.span.file == span.file {
        reportRedeclaration(name, span, earlier.span)
      }
      scope.redeclare(variable)
    } else {
      if let earlier = scope.values[name]?.last, name != "_" {
        reportRedeclaration(name, span, earlier.span)
      }
      scope.redeclare(variable)
    }
    return variable
  }

  /// What a guard binds at the top may have the name of what it takes apart, `guard let value`, unless
  /// a function before it means the earlier one.
  private func mayShadow(_ name: String) -> Bool {
    guard let guardedItems else { return false }
    return !guardedItems.contains { item in
      guard case .decl(let decl) = item.item, !decl.is(VariableDeclSyntax.self) else {
        return false
      }
      return decl.tokens(viewMode: .sourceAccurate).contains { $0.text == name }
    }
  }

  private func reportRedeclaration(_ name: String, _ span: Span, _ earlier: Span) {
    // Functions are declared before variables; the later place is the mistake all the same.
    if earlier.file == span.file, earlier.start > span.start {
      return reportRedeclaration(name, earlier, span)
    }
    report(
      "name.redeclared", span, "invalid redeclaration of '\(name)'",
      "'\(name)'이(가) 이미 선언되어 있습니다", notes: [(earlier, "it is declared here", "여기에 선언되어 있습니다")])
  }

  // MARK: Control flow

  private func checkStatement(_ statement: StmtSyntax, _ scope: Scope) -> [CheckedStatement] {
    switch statement.as(StmtSyntaxEnum.self) {
    case .expressionStmt(let node): return [checkExpressionStatement(node.expression, scope)]
    case .forStmt(let node): return [checkFor(node, scope, label: nil)]
    case .whileStmt(let node): return [checkWhile(node, scope, label: nil)]
    case .repeatStmt(let node): return [checkRepeat(node, scope, label: nil)]
    case .labeledStmt(let node): return [checkLabeled(node, scope)]
    case .returnStmt(let node): return [checkReturn(node, scope)]
    case .breakStmt(let node):
      guard let label = findLabel(node.label, loopsOnly: false, span(node)) else { return [] }
      return [.breakTo(label)]
    case .continueStmt(let node):
      guard let label = findLabel(node.label, loopsOnly: true, span(node)) else { return [] }
      return [.continueTo(label)]
    case .fallThroughStmt:
      return [.fallthroughTo]
    case .deferStmt(let node):
      return [.deferBlock(checkBlock(node.body.statements, Scope(parent: scope)))]
    case .doStmt(let node):
      if !node.catchClauses.isEmpty { return [checkDoCatch(node, scope, label: nil)] }
      return [.block(checkBlock(node.body.statements, Scope(parent: scope)))]
    case .throwStmt(let node): return [checkThrow(node, scope)]
    case .guardStmt: return []
    default:
      refuse(("this statement is", "이 문장은"), span(statement))
      return []
    }
  }

  private func findLabel(_ name: TokenSyntax?, loopsOnly: Bool, _ span: Span) -> LabelDecl? {
    if let name {
      if let found = loopLabels.last(where: { $0.name == name.text }) {
        if loopsOnly, !found.isLoop { return nil }
        return found
      }
      report(
        "flow.label", span, "cannot find label '\(name.text)' in scope",
        "'\(name.text)'(이)라는 라벨이 없습니다")
      return nil
    }
    if let found = loopLabels.last(where: { loopsOnly ? $0.isLoop : ($0.isLoop || $0.isSwitch) }) {
      return found
    }
    report(
      "flow.outside-loop", span,
      loopsOnly
        ? "'continue' is only allowed inside a loop"
        : "'break' is only allowed inside a loop, a switch, or a labelled statement",
      loopsOnly ? "'continue'는 반복문 안에서만 쓸 수 있습니다" : "'break'는 반복문이나 switch 안에서만 쓸 수 있습니다")
    return nil
  }

  private func withLabel<T>(_ label: LabelDecl, _ body: () -> T) -> T {
    loopLabels.append(label)
    defer { loopLabels.removeLast() }
    return body()
  }

  private func checkLabeled(_ node: LabeledStmtSyntax, _ scope: Scope) -> CheckedStatement {
    let name = node.label.text
    if let loop = node.statement.as(ForStmtSyntax.self) {
      return checkFor(loop, scope, label: name)
    }
    if let loop = node.statement.as(WhileStmtSyntax.self) {
      return checkWhile(loop, scope, label: name)
    }
    if let loop = node.statement.as(RepeatStmtSyntax.self) {
      return checkRepeat(loop, scope, label: name)
    }
    if let block = node.statement.as(DoStmtSyntax.self) {
      let label = LabelDecl(name: name, isLoop: false)
      if !block.catchClauses.isEmpty {
        return withLabel(label) { checkDoCatch(block, scope, label: label) }
      }
      let body = withLabel(label) { checkBlock(block.body.statements, Scope(parent: scope)) }
      return .labelled(label, body)
    }
    if let wrapped = node.statement.as(ExpressionStmtSyntax.self) {
      if let inner = wrapped.expression.as(SwitchExprSyntax.self) {
        return checkSwitch(inner, scope, label: name)
      }
      if let inner = wrapped.expression.as(IfExprSyntax.self) {
        let label = LabelDecl(name: name, isLoop: false)
        return .labelled(label, [withLabel(label) { checkIf(inner, scope) }])
      }
    }
    refuse(("a label here is", "여기의 라벨은"), span(node))
    return .block([])
  }

  func checkIf(_ node: IfExprSyntax, _ scope: Scope) -> CheckedStatement {
    let inner = Scope(parent: scope)
    let conditions = checkConditions(node.conditions, inner)
    let then = checkBlock(node.body.statements, Scope(parent: inner))
    var otherwise: [CheckedStatement] = []
    switch node.elseBody {
    case .codeBlock(let block)?: otherwise = checkBlock(block.statements, Scope(parent: scope))
    case .ifExpr(let next)?: otherwise = [checkIf(next, scope)]
    case nil: break
    }
    return .if(conditions, then, otherwise)
  }

  private func checkWhile(_ node: WhileStmtSyntax, _ scope: Scope, label: String?)
    -> CheckedStatement
  {
    let inner = Scope(parent: scope)
    let conditions = checkConditions(node.conditions, inner)
    let label = LabelDecl(name: label, isLoop: true)
    return .whileLoop(
      label, conditions,
      withLabel(label) { checkBlock(node.body.statements, Scope(parent: inner)) })
  }

  private func checkRepeat(_ node: RepeatStmtSyntax, _ scope: Scope, label: String?)
    -> CheckedStatement
  {
    let label = LabelDecl(name: label, isLoop: true)
    let body = withLabel(label) { checkBlock(node.body.statements, Scope(parent: scope)) }
    let condition = check(node.condition, expecting: known.bool, purpose: .condition, in: scope)
    return .repeatWhile(label, body, condition)
  }

  /// What a loop walks over; `for x: Float in …` says what its elements are.
  private func checkSequence(_ syntax: ExprSyntax, element: Type?, in scope: Scope)
    -> TypedExpression
  {
    guard let element, !element.isError else {
      let value = check(syntax, expecting: nil, in: scope)
      return known.isOptional(value.type) ? forcedSequence(syntax, in: scope) ?? value : value
    }
    let solver = Solver(checker: self)
    let before = diagnostics.count
    let node = solver.generate(syntax, scope)
    let own = solver.fresh()
    solver.add(.associated(node.type, "Element", own, node.span))
    solver.add(.equal(own, element, node.span))
    return settle(solver, node, expecting: nil, purpose: .other, before: before)
  }

  /// A sequence declared with `T!`, by force: an optional is none itself.
  private func forcedSequence(_ syntax: ExprSyntax, in scope: Scope) -> TypedExpression? {
    guard let proto = known.decl("Sequence") else { return nil }
    let solver = Solver(checker: self)
    let before = diagnostics.count
    let node = solver.generate(syntax, scope)
    solver.add(.conforms(node.type, proto, node.span))
    let value = settle(solver, node, expecting: nil, purpose: .other, before: before)
    guard diagnostics.count > before else { return value }
    diagnostics.removeSubrange(before...)
    return nil
  }

  /// A loop; `body` checks its statements where they are not ordinary ones.
  func checkFor(
    _ node: ForStmtSyntax, _ scope: Scope, label: String?,
    body: ((Scope) -> [CheckedStatement])? = nil
  ) -> CheckedStatement {
    if node.awaitKeyword != nil { refuse(("concurrency is", "동시성은"), span(node)) }
    let annotation = node.typeAnnotation.map { resolveType($0.type, in: scope) }
    let sequence = checkSequence(node.sequence, element: annotation, in: scope)
    let label = LabelDecl(name: label, isLoop: true)
    var element = Type.error
    var makeIterator: (FunctionDecl, Substitution)?
    var next: (FunctionDecl, Substitution)?
    if !sequence.type.isError {
      if let proto = known.decl("Sequence"), conforms(sequence.type, proto) {
        element = resolve(.associated(sequence.type, "Element"))
        if !isDirectlyIterable(sequence.type) {
          let iterator = resolve(.associated(sequence.type, "Iterator"))
          makeIterator = member("makeIterator", of: sequence.type)
          next = member("next", of: iterator)
        }
      } else if let proto = known.decl("Sequence"), let iterating = known.decl("IteratorProtocol"),
        case .existential(let protocols) = sequence.type,
        protocols.contains(where: { inherited($0).contains(proto) })
      {
        element = resolve(.associated(sequence.type, "Element"))
        makeIterator = member("makeIterator", of: sequence.type)
        next = member("next", of: .existential([iterating]))
      } else {
        report(
          "type.not-a-sequence", sequence.span,
          "for-in loop requires '\(sequence.type)' to conform to 'Sequence'",
          "for-in에 쓰려면 '\(sequence.type)'이(가) 'Sequence'여야 합니다",
          help: known.isInteger(sequence.type)
            ? ("write '0..<n' to count", "세려면 '0..<n'으로 쓰세요") : nil)
      }
    }
    let inner = Scope(parent: scope)
    if let syntax = node.typeAnnotation, let type = annotation {
      if type != element, !element.isError, !type.isError {
        report(
          "type.mismatch", span(syntax),
          "cannot convert sequence element type '\(element)' to '\(type)'",
          "원소 타입 '\(element)'을(를) '\(type)'(으)로 바꿀 수 없습니다")
      }
    }
    let elementVariable = VariableDecl(name: "element", span: span(node.pattern), isLet: true)
    elementVariable.type = element
    elementVariable.owner = function
    let pattern: Pattern
    if node.caseKeyword != nil {
      pattern = checkPattern(node.pattern, element, inner)
    } else {
      pattern = bindingPattern(node.pattern, element, isLet: true, inner)
    }
    let loop = ForLoop(
      label: label, pattern: pattern, sequence: sequence, element: element,
      elementVariable: elementVariable)
    loop.makeIterator = makeIterator
    loop.next = next
    if let clause = node.whereClause {
      loop.filter = check(
        clause.condition, expecting: known.bool, purpose: .condition, in: inner)
    }
    loop.body = withLabel(label) {
      let scope = Scope(parent: inner)
      return body?(scope) ?? checkBlock(node.body.statements, scope)
    }
    return .forIn(loop)
  }

  /// Sequences that the lowering walks without an iterator.
  func isDirectlyIterable(_ type: Type) -> Bool {
    guard case .nominal(let decl, let arguments) = type, !decl.isGuest else { return false }
    switch decl.name {
    case "Array": return true
    case "Range", "ClosedRange": return arguments[0] == known.int
    default: return false
    }
  }

  /// A member function without parameters, with its substitution.
  func member(_ name: String, of type: Type) -> (FunctionDecl, Substitution)? {
    for case let function as FunctionDecl in members(of: type, named: name)
    where function.parameters.isEmpty && !function.isStatic {
      let map = memberSubstitution(function, base: type)
      if function.contextRequirements.allSatisfy({ holds($0, map) }) { return (function, map) }
    }
    return nil
  }

  private func checkReturn(_ node: ReturnStmtSyntax, _ scope: Scope) -> CheckedStatement {
    guard let context = function, context.decl != nil || context.isClosure else {
      report(
        "flow.return-outside", span(node), "return invalid outside of a func",
        "return은 함수 안에서만 쓸 수 있습니다")
      return .returnValue(nil)
    }
    guard let value = node.expression else {
      if let type = context.returnType, !type.isVoid, !type.isError,
        context.decl?.kind != .initializer
      {
        report(
          "flow.return-value", span(node),
          "non-void function should return a value of type '\(type)'",
          "'\(type)' 값을 반환해야 합니다")
      }
      if context.returnType == nil { context.inferredReturnType = .void }
      return .returnValue(nil)
    }
    if let decl = context.decl, decl.kind == .initializer {
      if value.is(NilLiteralExprSyntax.self), decl.isFailable {
        return .returnValue(TypedExpression(.nilLiteral, decl.result, span(value)))
      }
      report(
        "flow.return-init", span(value),
        "'nil' is the only return value permitted in an initializer",
        "init에서는 'nil'만 반환할 수 있습니다")
      return .returnValue(nil)
    }
    if let type = context.returnType ?? context.inferredReturnType {
      if type.isVoid, context.decl != nil {
        let value = check(value, expecting: nil, in: scope)
        if !value.type.isVoid, !value.type.isError {
          report(
            "flow.unexpected-value", value.span,
            "unexpected non-void return value in void function",
            "값을 반환하지 않는 함수에서 값을 반환했습니다",
            help: ("add '-> \(value.type)' to the function", "함수에 '-> \(value.type)'을(를) 쓰세요"))
        }
        return .returnValue(value)
      }
      let purpose: ConversionPurpose = context.isClosure ? .closureResult : .returnValue
      let checked = check(value, expecting: type, purpose: purpose, in: scope)
      if let decl = context.decl { requireSelf(checked, in: decl) }
      return .returnValue(checked)
    }
    var checked = check(value, expecting: nil, in: scope)
    if context.infersOptional, !checked.type.isError, !known.isOptional(checked.type) {
      checked = TypedExpression(.wrapOptional(checked), known.optional(checked.type), checked.span)
    }
    context.inferredReturnType = checked.type
    return .returnValue(checked)
  }

  /// What returns `Self` in a class may not return an object of a class that is named.
  func requireSelf(_ value: TypedExpression, in decl: FunctionDecl) {
    guard decl.returnsSelf, case .call(let callee, nil, _, _) = value.kind,
      callee.kind == .initializer
    else { return }
    report(
      "type.mismatch", value.span,
      "cannot convert return expression of type '\(value.type)' to return type 'Self'",
      "타입 '\(value.type)'의 값을 반환 타입 'Self'(으)로 바꿀 수 없습니다",
      help: ("write 'Self(…)'", "'Self(…)'로 쓰세요"))
  }

  // MARK: Conditions

  func checkConditions(_ list: ConditionElementListSyntax, _ scope: Scope) -> [CheckedCondition] {
    list.map { element in
      switch element.condition {
      case .expression(let expression):
        return .expression(
          check(expression, expecting: known.bool, purpose: .condition, in: scope))
      case .optionalBinding(let node):
        let isLet = node.bindingSpecifier.text == "let"
        var value: TypedExpression
        if let initializer = node.initializer {
          if let annotation = node.typeAnnotation {
            value = check(
              initializer.value,
              expecting: known.optional(resolveType(annotation.type, in: scope)), in: scope)
          } else {
            value = check(initializer.value, expecting: nil, in: scope)
          }
        } else if let identifier = node.pattern.as(IdentifierPatternSyntax.self) {
          value = check(
            ExprSyntax(
              DeclReferenceExprSyntax(baseName: identifier.identifier)), expecting: nil, in: scope,
            at: span(node.pattern))
        } else {
          value = TypedExpression(.error, .error, span(node))
        }
        var payload = Type.error
        if let wrapped = known.wrapped(value.type) {
          payload = wrapped
        } else if !value.type.isError {
          report(
            "type.binding-not-optional", value.span,
            "initializer for conditional binding must have Optional type, not '\(value.type)'",
            "조건부 바인딩의 값은 옵셔널이어야 하는데 '\(value.type)'입니다",
            help: ("use a plain 'let'", "그냥 'let'을 쓰세요"))
        }
        let pattern = bindingPattern(node.pattern, payload, isLet: isLet, scope, mayShadow: true)
        return .pattern(.some(pattern), value, matched(value))
      case .matchingPattern(let node):
        let value = check(node.initializer.value, expecting: nil, in: scope)
        return .pattern(checkPattern(node.pattern, value.type, scope), value, matched(value))
      case .availability(let node):
        // The system that cells run on has everything.
        let isAvailable = node.availabilityKeyword.tokenKind == .poundAvailable
        return .expression(TypedExpression(.boolean(isAvailable), known.bool, span(node)))
      }
    }
  }

  /// The variable that a pattern's expressions see as the matched value.
  func matched(_ value: TypedExpression) -> VariableDecl {
    let variable = VariableDecl(name: "matched", span: value.span, isLet: true)
    variable.type = value.type
    variable.owner = function
    return variable
  }

  /// `if let x` names a variable by its pattern: checks it at the pattern's place.
  private func check(_ syntax: ExprSyntax, expecting: Type?, in scope: Scope, at place: Span)
    -> TypedExpression
  {
    let solver = Solver(checker: self)
    let before = diagnostics.count
    guard let reference = syntax.as(DeclReferenceExprSyntax.self) else {
      return TypedExpression(.error, .error, place)
    }
    let node = solver.unresolvedName(reference, scope, place)
    if case .unresolved(let target) = node.kind {
      solver.choiceCount += 1
      solver.add(.reference(node, target, solver.choiceCount))
    }
    return settle(solver, node, expecting: expecting, purpose: .initialization, before: before)
  }
}

extension LabelDecl {
  /// An unlabelled `break` leaves loops and switches, but not labelled blocks.
  var isSwitch: Bool { isSwitchStatement }
}

extension FunctionContext {
  var genericParametersInScope: [GenericParameter] {
    var result: [GenericParameter] = []
    var current: FunctionContext? = self
    while let context = current {
      if let decl = context.decl {
        result = decl.allGenericParameters + result
        break
      }
      current = context.outer
    }
    return result
  }
}
