import CellIR
import SwiftSyntax

extension FunctionLowering {
  /// A function's or cell's whole body.
  func lowerBody(_ statements: [CheckedStatement]) -> [Statement] {
    lowerBlock(statements, isBody: true)
  }

  /// Statements with a scope of their own: deferred blocks run at its end.
  func lowerBlock(_ statements: [CheckedStatement], isBody: Bool = false) -> [Statement] {
    deferred.append([])
    scopeStarts.append(locals.count)
    var result = lower(statements)
    if !Flow.terminates(statements) {
      result += runDeferred(downTo: deferred.count - 1, isLeaving: isBody)
    }
    deferred.removeLast()
    scopeStarts.removeLast()
    return result
  }

  /// Lets go of what the locals from a number on refer to, last first, where somebody can see when
  /// objects go away.
  func release(from start: Int, except kept: Set<Int> = []) -> [Statement] {
    guard checker.observesLifetimes else { return [] }
    return (start..<max(start, locals.count)).reversed().compactMap { index in
      guard locals[index].ref > 0, !kept.contains(index) else { return nil }
      return .assign(.local(LocalID(index)), zero(locals[index]))
    }
  }

  func lower(_ statements: [CheckedStatement]) -> [Statement] {
    guard checker.observesLifetimes else { return statements.flatMap(lower) }
    return statements.flatMap { statement -> [Statement] in
      let start = locals.count
      let lowered = lower(statement)
      // Temporaries of a statement end with it; what it declares lives on.
      var kept: Set<Int> = []
      switch statement {
      case .binding(let pattern, _):
        for variable in pattern.boundVariables {
          switch storage[ObjectIdentifier(variable)] {
          case .local(let local)?, .boxed(let local)?: kept.insert(local.index)
          case nil: break
          }
        }
      case .declare, .guardElse, .deferBlock, .returnValue, .breakTo, .continueTo, .throwError,
        .yield, .fallthroughTo:
        return lowered
      default: if Flow.terminates(statement) { return lowered }
      }
      // What `deinit` changes, the next statement sees.
      return lowered + release(from: start, except: kept)
        + [.expression(host("instance.settle", [], .none, .none))]
    }
  }

  func lower(_ statement: CheckedStatement) -> [Statement] {
    switch statement {
    case .expression(let node):
      if case .assign(let target, let value) = node.kind { return assign(target, value, node.span) }
      holdsArguments =
        checker.observesLifetimes && node.isDiscardedCall && layout(node.type).ref > 0
      if case .discard(let value) = node.kind, value.isDiscardedCall {
        holdsArguments = checker.observesLifetimes && layout(value.type).ref > 0
      }
      defer { holdsArguments = false }
      return [.expression(lower(node))]
    case .binding(let pattern, let value):
      if case .bind(let variable) = pattern { return declare(variable, lower(value)) }
      var prologue: [Statement] = []
      let whole = hold(lower(value), &prologue)
      if case .any = pattern, prologue.isEmpty { return [.expression(whole)] }
      return prologue + bind(pattern, whole, concrete(value.type), fail: nil, span: value.span)
    case .declare(let variable): return declare(variable, nil)
    case .if(let conditions, let then, let otherwise):
      return lowerIf(conditions, then: { self.lowerBlock(then) }, otherwise: lowerBlock(otherwise))
    case .guardElse(let conditions, let otherwise, let rest):
      // The bindings stay visible, so the test and what follows are one sequence.
      let pass = newLabel()
      let fail = newLabel()
      var tests: [Statement] = []
      let start = locals.count
      for condition in conditions { tests += test(condition, fail: fail) }
      tests.append(.break(pass))
      let failed = releaseTests(from: start) + lowerBlock(otherwise)
      return [.block(pass, [.block(fail, tests)] + failed)] + lower(rest)
    case .whileLoop(let label, let conditions, let body):
      let loop = newLabel()
      labels[ObjectIdentifier(label)] = (loop, deferred.count)
      var statements: [Statement] = []
      if let simple = simpleCondition(conditions) {
        if case .constant(1) = simple.kind {
        } else {
          statements.append(.if(simple, then: [], else: [.break(loop)]))
        }
      } else {
        for condition in conditions { statements += test(condition, fail: loop) }
      }
      return [.loop(loop, body: statements + lowerBlock(body), step: [])]
    case .repeatWhile(let label, let body, let condition):
      let loop = newLabel()
      labels[ObjectIdentifier(label)] = (loop, deferred.count)
      return [
        .loop(
          loop, body: lowerBlock(body),
          step: [.if(lower(condition), then: [], else: [.break(loop)])])
      ]
    case .forIn(let loop): return lowerFor(loop)
    case .switchOver(let label, let subject, let variable, let cases):
      return lowerSwitch(label, subject, variable, cases)
    case .breakTo(let label):
      guard let target = labels[ObjectIdentifier(label)] else { return [] }
      return runDeferred(downTo: target.depth) + [.break(target.label)]
    case .continueTo(let label):
      guard let target = labels[ObjectIdentifier(label)] else { return [] }
      return runDeferred(downTo: target.depth) + [.continue(target.label)]
    case .fallthroughTo: return []
    case .returnValue(let value):
      if let value, value.type.isVoid || value.layoutIsVoid {
        return [.expression(lower(value))] + leave(nil)
      }
      if isInitializer, let value, case .nilLiteral = value.kind {
        return failInitializer(value.span)
      }
      return leave(value)
    case .deferBlock(let block):
      if !deferred.isEmpty { deferred[deferred.count - 1].append((block, locals.count)) }
      return []
    case .block(let statements): return lowerBlock(statements)
    case .throwError(let value): return lowerThrow(value)
    case .doCatch(let node): return lowerDoCatch(node)
    case .labelled(let label, let statements):
      let block = newLabel()
      labels[ObjectIdentifier(label)] = (block, deferred.count)
      return [.block(block, lowerBlock(statements))]
    case .yield(let value):
      guard let target = yieldTargets.last else { return [.expression(lower(value))] }
      return [.assign(.local(target), lower(value))]
    }
  }

  // MARK: Conditions

  /// Conditions without bindings, joined.
  private func simpleCondition(_ conditions: [CheckedCondition]) -> Expression? {
    var result: Expression?
    for condition in conditions {
      guard case .expression(let node) = condition else { return nil }
      let next = lower(node)
      result = result.map { Expression(.and($0, next), .word, node.span) } ?? next
    }
    return result
  }

  private func lowerIf(
    _ conditions: [CheckedCondition], then: () -> [Statement], otherwise: [Statement]
  ) -> [Statement] {
    if let simple = simpleCondition(conditions) {
      return [.if(simple, then: then(), else: otherwise)]
    }
    let end = newLabel()
    let fail = newLabel()
    var tests: [Statement] = []
    let start = locals.count
    for condition in conditions { tests += test(condition, fail: fail) }
    let failed = releaseTests(from: start)
    tests += then()
    tests.append(.break(end))
    return [.block(end, [.block(fail, tests)] + failed + otherwise)]
  }

  /// What conditions have bound does not live on where they fail.
  private func releaseTests(from start: Int) -> [Statement] {
    let released = release(from: start)
    guard !released.isEmpty else { return [] }
    return released + [.expression(host("instance.settle", [], .none, .none))]
  }

  /// Goes on when the condition holds; breaks to `fail` otherwise.
  private func test(_ condition: CheckedCondition, fail: LabelID) -> [Statement] {
    switch condition {
    case .expression(let node):
      return [.if(lower(node), then: [], else: [.break(fail)])]
    case .pattern(let pattern, let value, _):
      var prologue: [Statement] = []
      let whole = hold(lower(value), &prologue)
      return prologue + bind(pattern, whole, concrete(value.type), fail: fail, span: value.span)
    }
  }

  // MARK: Patterns

  /// Tests a pattern and binds its names; breaks to `fail` when it does not match.
  func bind(
    _ pattern: Pattern, _ value: Expression, _ type: Type, fail: LabelID?, span: Span
  ) -> [Statement] {
    func require(_ test: Expression) -> [Statement] {
      fail.map { [.if(test, then: [], else: [.break($0)])] } ?? []
    }
    switch pattern {
    case .any: return []
    case .bind(let variable):
      if sharedVariables.contains(ObjectIdentifier(variable)) {
        return [.assign(place(of: variable, span), value)]
      }
      return declare(variable, value)
    case .tuple(let parts):
      guard case .tuple(let elements) = type else { return [] }
      var offset = Layout.none
      var statements: [Statement] = []
      for (part, element) in zip(parts, elements) {
        let layout = lowerer.layout(element.type)
        statements += bind(
          part, extract(value, offset, layout, span), element.type, fail: fail, span: span)
        offset = offset + layout
      }
      return statements
    case .some(let inner), .unwrapped(let inner):
      guard let wrapped = known.wrapped(type) else { return [] }
      return require(extract(value, .none, .word, span))
        + bind(
          inner, extract(value, Layout(raw: 1, ref: 0), lowerer.layout(wrapped), span), wrapped,
          fail: fail, span: span)
    case .none:
      return require(
        Expression(.primitive(.boolNot, [extract(value, .none, .word, span)]), .word, span))
    case .enumCase(let enumCase, _, let parts):
      let tag = extract(value, .none, .word, span)
      var statements = require(
        Expression(.primitive(.equal, [tag, word(UInt64(enumCase.index))]), .word, span))
      let values = payload(enumCase, of: value, type, span)
      guard case .nominal(let decl, let arguments) = type else { return statements }
      let map = checker.substitution(for: decl, arguments)
      if parts.count == 1, values.count > 1 {
        let types = enumCase.payload.map {
          TupleElement(label: $0.label, type: checker.resolve($0.type.substituting(map)))
        }
        let whole = Expression(
          .aggregate(values), values.reduce(Layout.none) { $0 + $1.layout }, span)
        return statements + bind(parts[0], whole, .tuple(types), fail: fail, span: span)
      }
      for (index, part) in parts.enumerated() where index < values.count {
        let partType = checker.resolve(enumCase.payload[index].type.substituting(map))
        statements += bind(part, values[index], partType, fail: fail, span: span)
      }
      return statements
    case .expression(let test, let variable):
      var statements = declare(variable, value)
      statements += require(lower(test))
      return statements
    case .isType(let target, let inner):
      var statements: [Statement] = []
      let result = hold(castValue(value, type, concrete(target), span), &statements)
      statements += require(extract(result, .none, .word, span))
      statements += bind(
        inner, extract(result, Layout(raw: 1, ref: 0), layout(target), span), concrete(target),
        fail: fail, span: span)
      return statements
    }
  }

  // MARK: Loops

  private func lowerFor(_ loop: ForLoop) -> [Statement] {
    let label = newLabel()
    labels[ObjectIdentifier(loop.label)] = (label, deferred.count)
    let type = concrete(loop.sequence.type)
    let span = loop.sequence.span
    let element = concrete(loop.element)
    let elementLayout = lowerer.layout(element)

    func body(_ local: LocalID) -> [Statement] {
      var statements: [Statement] = []
      let value = read(local, span)
      if case .bind(let variable) = loop.pattern, !isBoxed(variable) {
        storage[ObjectIdentifier(variable)] = .local(local)
        if variable.isLet { constants.insert(local) }
      } else {
        let skip = newLabel()
        _ = skip
        statements += bindLoop(loop.pattern, value, element, label, span)
      }
      if let filter = loop.filter {
        statements.append(.if(lower(filter), then: [], else: [.continue(label)]))
      }
      return statements + lowerBlock(loop.body)
    }

    if case .nominal(let decl, let arguments) = type, !decl.isGuest {
      if (decl.name == "Range" || decl.name == "ClosedRange"), arguments.first == known.int {
        var prologue: [Statement] = []
        let isClosed = decl.name == "ClosedRange"
        let (lower, upper) = bounds(loop.sequence, isClosed, &prologue, span)
        let local = temporary(.word)
        return prologue + [
          .forRange(
            label, local, lower: lower, upper: upper, closed: isClosed, body(local))
        ]
      }
      if decl.name == "Array" {
        let local = temporary(elementLayout)
        return [
          .forArray(label, local, array: lower(loop.sequence), element: elementLayout, body(local))
        ]
      }
    }
    return lowerIterator(loop, type, label, body)
  }

  /// A pattern in `for case`: a value that does not match is skipped.
  private func bindLoop(
    _ pattern: Pattern, _ value: Expression, _ type: Type, _ label: LabelID, _ span: Span
  ) -> [Statement] {
    let matched = newLabel()
    let fail = newLabel()
    let tests = bind(pattern, value, type, fail: fail, span: span)
    let canFail = tests.contains { statement in
      if case .if(_, _, let otherwise) = statement, case .break? = otherwise.first { return true }
      return false
    }
    if !canFail { return tests }
    return [
      .block(matched, [.block(fail, tests + [.break(matched)]), .continue(label)])
    ]
  }

  /// The bounds of a range of integers, without making the range when it is written out.
  private func bounds(
    _ node: TypedExpression, _ isClosed: Bool, _ prologue: inout [Statement], _ span: Span
  ) -> (Expression, Expression) {
    if case .call(let function, nil, let arguments, _) = node.kind,
      function.name == (isClosed ? "..." : "..<"), !function.isGuest, arguments.count == 2,
      case .value(let first) = arguments[0], case .value(let second) = arguments[1]
    {
      let lower = hold(self.lower(first), &prologue)
      let upper = hold(self.lower(second), &prologue)
      if case .constant(let a) = lower.kind, case .constant(let b) = upper.kind,
        Int64(bitPattern: a) <= Int64(bitPattern: b)
      {
        return (lower, upper)
      }
      prologue.append(
        .if(
          Expression(.primitive(.intLess, [upper, lower]), .word, span),
          then: [.trap(.invertedRange(lower: "lowerBound", upper: "upperBound"), span)], else: []))
      return (lower, upper)
    }
    let range = hold(self.lower(node), &prologue)
    return (
      extract(range, .none, .word, span), extract(range, Layout(raw: 1, ref: 0), .word, span)
    )
  }

  /// `makeIterator()` once, `next()` until it gives nil.
  private func lowerIterator(
    _ loop: ForLoop, _ type: Type, _ label: LabelID, _ body: (LocalID) -> [Statement]
  ) -> [Statement] {
    let span = loop.sequence.span
    let element = concrete(loop.element)
    let iteratorType = checker.resolve(.associated(type, "Iterator"))
    guard let (make, makeMap) = checker.member("makeIterator", of: type),
      let (next, nextMap) = checker.member("next", of: iteratorType)
    else { return [] }
    let iterator = temporary(lowerer.layout(iteratorType))
    let result = temporary(Layout(raw: 1, ref: 0) + lowerer.layout(element))
    let local = temporary(lowerer.layout(element))
    let isReference =
      iteratorType.nominal?.kind == .classType || iteratorType.nominal?.isOpaque == true
    let made = invoke(
      make, selfArgument: .value(lower(loop.sequence)), selfType: type, [], makeMap,
      lowerer.layout(iteratorType), span)
    let advanced = invoke(
      next,
      selfArgument: isReference || !next.isMutating
        ? .value(read(iterator, span)) : .inOut(.local(iterator)),
      selfType: iteratorType, [], nextMap, locals[result.index], span)
    return [
      .assign(.local(iterator), made),
      .loop(
        label,
        body: [
          .assign(.local(result), advanced),
          .if(
            extract(read(result, span), .none, .word, span), then: [], else: [.break(label)]),
          .assign(
            .local(local),
            extract(
              read(result, span), Layout(raw: 1, ref: 0), lowerer.layout(element), span)),
        ] + body(local), step: []),
    ]
  }

  // MARK: Switch

  private func lowerSwitch(
    _ label: LabelDecl, _ subject: TypedExpression, _ variable: VariableDecl,
    _ cases: [SwitchCase]
  ) -> [Statement] {
    let end = newLabel()
    labels[ObjectIdentifier(label)] = (end, deferred.count)
    var prologue: [Statement] = []
    let value = hold(lower(subject), &prologue)
    let type = concrete(subject.type)
    var body: [Statement] = []
    // `default` is tried last wherever it stands.
    let order =
      cases.indices.filter { !cases[$0].isDefault } + cases.indices.filter { cases[$0].isDefault }
    for index in order {
      let clause = cases[index]
      let fail = newLabel()
      var inner: [Statement] = []
      if clause.patterns.count == 1 {
        inner += bind(clause.patterns[0].0, value, type, fail: fail, span: subject.span)
        if let condition = clause.patterns[0].1 {
          inner.append(.if(lower(condition), then: [], else: [.break(fail)]))
        }
      } else {
        inner += alternatives(clause.patterns, value, type, fail: fail, span: subject.span)
      }
      inner += caseBody(cases, index)
      inner.append(.break(end))
      body.append(.block(fail, inner))
    }
    return prologue + [.block(end, body)]
  }

  /// Several patterns for one body: the first that matches sets the variables.
  func alternatives(
    _ patterns: [(Pattern, TypedExpression?)], _ value: Expression, _ type: Type, fail: LabelID,
    span: Span
  ) -> [Statement] {
    let shared = patterns.first?.0.boundVariables ?? []
    var statements: [Statement] = []
    for variable in shared {
      statements += declare(variable, nil)
      sharedVariables.insert(ObjectIdentifier(variable))
    }
    let matched = newLabel()
    var alternatives: [Statement] = []
    for (pattern, condition) in patterns {
      let next = newLabel()
      var tests = bind(pattern, value, type, fail: next, span: span)
      if let condition {
        tests.append(.if(lower(condition), then: [], else: [.break(next)]))
      }
      alternatives.append(.block(next, tests + [.break(matched)]))
    }
    alternatives.append(.break(fail))
    for variable in shared { sharedVariables.remove(ObjectIdentifier(variable)) }
    return statements + [.block(matched, alternatives)]
  }

  /// A case's body, followed by the next one's where it falls through.
  private func caseBody(_ cases: [SwitchCase], _ index: Int) -> [Statement] {
    var statements = lowerBlock(cases[index].body)
    var current = index
    while case .fallthroughTo? = cases[current].body.last, current + 1 < cases.count {
      current += 1
      statements += lowerBlock(cases[current].body)
    }
    return statements
  }
}

extension TypedExpression {
  var layoutIsVoid: Bool { type.nominal?.name == "Never" }
}

extension TypedExpression {
  /// A call whose result nobody takes.
  fileprivate var isDiscardedCall: Bool {
    if case .call = kind { return true }
    return false
  }
}
