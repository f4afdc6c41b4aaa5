import CellIR

// Definite initialization: a variable declared without a value must have got one on every path
// before it is read, and a `let` may get it only once.

extension Checker {
  /// Checks the deferred variables of the cell and of all bodies it added.
  func checkInitialization(_ statements: [CheckedStatement]) {
    guard !deferredVariables.isEmpty else { return }
    let wanted = Set(deferredVariables.map(ObjectIdentifier.init))
    deferredVariables = []
    var analysis = InitializationAnalysis(checker: self, wanted: wanted)
    analysis.run(statements)
    for members in module.values.values {
      for case let function as FunctionDecl in members {
        if let body = function.checkedBody { analysis.run(body.statements) }
      }
    }
    for case .nominal(let decl) in module.types.values {
      for members in decl.members.values {
        for case let function as FunctionDecl in members {
          if let body = function.checkedBody { analysis.run(body.statements) }
        }
      }
    }
    for function in localFunctions {
      if let body = function.checkedBody { analysis.run(body.statements) }
    }
  }
}

/// Follows control flow through the typed tree with the set of variables that have a value.
struct InitializationAnalysis {
  let checker: Checker
  let wanted: Set<ObjectIdentifier>
  /// nil: control does not get here.
  private typealias State = Set<ObjectIdentifier>?
  private var breakStates: [ObjectIdentifier: [Set<ObjectIdentifier>]] = [:]
  private var reported: Set<ObjectIdentifier> = []

  init(checker: Checker, wanted: Set<ObjectIdentifier>) {
    self.checker = checker
    self.wanted = wanted
  }

  mutating func run(_ statements: [CheckedStatement]) {
    var state: State = []
    walk(statements, &state)
  }

  private mutating func walk(_ statements: [CheckedStatement], _ state: inout State) {
    for statement in statements { walk(statement, &state) }
  }

  private func join(_ a: State, _ b: State) -> State {
    guard let a else { return b }
    guard let b else { return a }
    return a.intersection(b)
  }

  private mutating func walk(_ statement: CheckedStatement, _ state: inout State) {
    switch statement {
    case .expression(let node):
      walk(node, &state)
      if node.type.nominal?.name == "Never" { state = nil }
    case .binding(_, let value): walk(value, &state)
    case .declare(let variable): state?.remove(ObjectIdentifier(variable))
    case .if(let conditions, let then, let otherwise):
      walk(conditions, &state)
      var first = state
      var second = state
      walk(then, &first)
      walk(otherwise, &second)
      state = join(first, second)
    case .guardElse(let conditions, let otherwise, let rest):
      walk(conditions, &state)
      var failing = state
      walk(otherwise, &failing)
      walk(rest, &state)
    case .whileLoop(let label, let conditions, let body):
      walk(conditions, &state)
      var inner = state
      walk(body, &inner)
      if case .expression(let node)? = conditions.first, conditions.count == 1,
        case .boolean(true) = node.kind
      {
        state = nil
      }
      leave(label, &state)
    case .repeatWhile(let label, let body, let condition):
      walk(body, &state)
      walk(condition, &state)
      leave(label, &state)
    case .forIn(let loop):
      walk(loop.sequence, &state)
      var inner = state
      if let filter = loop.filter { walk(filter, &inner) }
      walk(loop.body, &inner)
      leave(loop.label, &state)
    case .switchOver(let label, let subject, _, let cases):
      walk(subject, &state)
      var result: State = nil
      for clause in cases {
        var inner = state
        for (_, condition) in clause.patterns {
          if let condition { walk(condition, &inner) }
        }
        walk(clause.body, &inner)
        if case .fallthroughTo? = clause.body.last { inner = nil }
        result = join(result, inner)
      }
      state = result
      leave(label, &state)
    case .breakTo(let label):
      if let state { breakStates[ObjectIdentifier(label), default: []].append(state) }
      state = nil
    case .continueTo, .fallthroughTo: state = nil
    case .returnValue(let value):
      if let value { walk(value, &state) }
      state = nil
    case .deferBlock(let statements):
      var inner = state
      walk(statements, &inner)
    case .block(let statements): walk(statements, &state)
    case .labelled(let label, let statements):
      walk(statements, &state)
      leave(label, &state)
    case .yield(let value): walk(value, &state)
    case .throwError(let value):
      walk(value, &state)
      state = nil
    case .doCatch(let node):
      // An error may come before anything in the body has happened.
      let before = state
      walk(node.body, &state)
      for clause in node.clauses {
        var inner = before
        for (_, condition) in clause.patterns { if let condition { walk(condition, &inner) } }
        walk(clause.body, &inner)
        state = join(state, inner)
      }
      if let label = node.label { leave(label, &state) }
    }
  }

  /// Control also arrives after a statement through its `break`s.
  private mutating func leave(_ label: LabelDecl, _ state: inout State) {
    for other in breakStates.removeValue(forKey: ObjectIdentifier(label)) ?? [] {
      state = join(state, other)
    }
  }

  private mutating func walk(_ conditions: [CheckedCondition], _ state: inout State) {
    for condition in conditions {
      switch condition {
      case .expression(let node): walk(node, &state)
      case .pattern(_, let value, _): walk(value, &state)
      }
    }
  }

  private mutating func walk(_ arguments: [BoundArgument], _ state: inout State) {
    for argument in arguments {
      switch argument {
      case .value(let node), .inOut(let node): walk(node, &state)
      case .variadic(let nodes, _): for node in nodes { walk(node, &state) }
      case .autoclosure(let body): walkClosure(body, state)
      case .defaulted: break
      }
    }
  }

  private mutating func walkClosure(_ body: ClosureBody, _ state: State) {
    var inner = state
    walk(body.body, &inner)
  }

  private mutating func walk(_ node: TypedExpression, _ state: inout State) {
    switch node.kind {
    case .variable(let variable): read(variable, node.span, state)
    case .assign(let target, let value):
      walk(value, &state)
      if case .variable(let variable) = target.kind, wanted.contains(ObjectIdentifier(variable)) {
        let key = ObjectIdentifier(variable)
        if variable.isLet, let current = state, current.contains(key), reported.insert(key).inserted
        {
          checker.report(
            "flow.assigned-twice", target.span,
            "immutable value '\(variable.name)' may only be initialized once",
            "상수 '\(variable.name)'에는 값을 한 번만 줄 수 있습니다")
        }
        state?.insert(key)
      } else {
        walk(target, &state)
      }
    case .conditional(let condition, let first, let second):
      walk(condition, &state)
      var a = state
      var b = state
      walk(first, &a)
      walk(second, &b)
      state = join(a, b)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
      walk(a, &state)
      var inner = state
      walk(b, &inner)
    case .closure(let body): walkClosure(body, state)
    case .interpolation(let nodes), .array(let nodes), .tuple(let nodes), .enumCase(_, let nodes):
      for child in nodes { walk(child, &state) }
    case .dictionary(let pairs):
      for (key, value) in pairs {
        walk(key, &state)
        walk(value, &state)
      }
    case .property(let base, _, _), .tupleElement(let base, _), .forceUnwrap(let base),
      .optionalBind(let base), .optionalChain(let base), .isNil(let base, _), .discard(let base),
      .isType(let base, _), .castOptional(let base, _), .castForced(let base, _),
      .tryExpression(let base), .tryOptional(let base), .tryForced(let base),
      .wrapOptional(let base), .erase(let base), .upcast(let base), .convertFunction(let base),
      .converted(let base, _), .mapOptional(let base, _, _), .convertTuple(let base, _, _),
      .convertArray(let base, _, _):
      walk(base, &state)
    case .subscripted(let base, _, let arguments, _):
      walk(base, &state)
      walk(arguments, &state)
    case .call(_, let base, let arguments, _):
      if let base { walk(base, &state) }
      walk(arguments, &state)
    case .callValue(let callee, let arguments):
      walk(callee, &state)
      walk(arguments, &state)
    case .functionReference(_, let base, _): if let base { walk(base, &state) }
    case .statementExpression(let statement): walk(statement, &state)
    default: break
    }
  }

  private mutating func read(_ variable: VariableDecl, _ span: Span, _ state: State) {
    let key = ObjectIdentifier(variable)
    guard wanted.contains(key), let state, !state.contains(key), reported.insert(key).inserted
    else { return }
    checker.report(
      "flow.uninitialized", span,
      "\(variable.isLet ? "constant" : "variable") '\(variable.name)' used before being initialized",
      "'\(variable.name)'에 값을 주기 전에 썼습니다",
      notes: [(variable.span, "it is declared here", "여기에 선언되어 있습니다")])
  }
}
