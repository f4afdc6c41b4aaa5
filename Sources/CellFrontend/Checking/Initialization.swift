import CellIR

// Definite initialization: a variable declared without a value must have got one on every path
// before it is read, and a `let` may get it only once.

extension Checker {
  /// Checks the deferred variables of the cell and of all bodies it added.
  func checkInitialization(_ statements: [CheckedStatement]) {
    for decl in checkedInitializers {
      var analysis = InitializationAnalysis(checker: self, wanted: [])
      analysis.runInitializer(decl)
    }
    checkedInitializers = []
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
      for members in decl.members.loaded {
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
  private(set) var wanted: Set<ObjectIdentifier>
  /// In an initializer: its `self`, the properties it must set, and what has been said already.
  private var selfVariable: VariableDecl?
  private var initializer: FunctionDecl?
  private var properties: [VariableDecl] = []
  private var hasReportedSelf = false
  /// Stands for the superclass's part of `self`.
  private var superKey: ObjectIdentifier?
  /// nil: control does not get here.
  private typealias State = Set<ObjectIdentifier>?
  private var breakStates: [ObjectIdentifier: [Set<ObjectIdentifier>]] = [:]
  private var reported: Set<ObjectIdentifier> = []

  init(checker: Checker, wanted: Set<ObjectIdentifier>) {
    self.checker = checker
    self.wanted = wanted
  }

  /// Checks that an initializer sets every stored property once, and before `self` is used.
  mutating func runInitializer(_ decl: FunctionDecl) {
    guard let body = decl.checkedBody, let parent = decl.parent,
      let selfVariable = body.context.selfVariable
    else { return }
    let delegates = body.statements.containsDelegation(to: parent)
    self.selfVariable = selfVariable
    initializer = decl
    if delegates || parent.kind == .enumeration || decl.isInExtension && parent.kind == .classType {
      // Whatever is set, `self.init` or `self = …` has to come first.
      superKey = ObjectIdentifier(selfVariable)
    } else {
      properties = parent.storedProperties.filter {
        (!$0.isHidden || $0.isUnowned) && !$0.startsWithValue
          && !(checker.known.isOptional($0.type) && !$0.isLet)
      }
      if parent.kind == .classType, parent.superclass != nil {
        superKey = ObjectIdentifier(selfVariable)
      }
    }
    wanted = Set(properties.map(ObjectIdentifier.init))
    var state: State = []
    walk(body.statements, &state)
    if let state { leaveInitializer(state, decl.span) }
  }

  private var needed: Set<ObjectIdentifier> {
    superKey.map { wanted.union([$0]) } ?? wanted
  }

  /// Control leaves the initializer: all has to be there.
  private mutating func leaveInitializer(_ state: Set<ObjectIdentifier>, _ span: Span) {
    guard let decl = initializer, let parent = decl.parent, !hasReportedSelf else { return }
    if let missing = properties.first(where: { !state.contains(ObjectIdentifier($0)) }) {
      hasReportedSelf = true
      let name = missing.isUnowned ? missing.memberwise?.name ?? missing.name : missing.name
      checker.report(
        "flow.init-incomplete", span,
        "return from initializer without initializing all stored properties: '\(name)'",
        "초기화하지 않은 저장 프로퍼티가 있습니다: '\(name)'",
        help: ("set 'self.\(name)' before", "먼저 'self.\(name)'에 값을 주세요"),
        notes: [(missing.span, "it is declared here", "여기에 선언되어 있습니다")])
      return
    }
    guard let superKey, !state.contains(superKey) else { return }
    if parent.kind == .classType, parent.superclass != nil,
      !decl.isConvenience, !(decl.checkedBody?.statements ?? []).containsDelegation(to: parent)
    {
      if checker.implicitSuperInit(of: parent) != nil { return }
      hasReportedSelf = true
      checker.report(
        "flow.super-init", span,
        "'super.init' isn't called on all paths before returning from initializer",
        "'super.init'을 부르지 않고 끝나는 경로가 있습니다", help: ("call 'super.init(…)'", "'super.init(…)'을 부르세요")
      )
      return
    }
    hasReportedSelf = true
    checker.report(
      "flow.self-init", span,
      "'self.init' isn't called on all paths before returning from initializer",
      "'self.init'을 부르지 않고 끝나는 경로가 있습니다", help: ("call 'self.init(…)'", "'self.init(…)'을 부르세요"))
  }

  /// `self` is used as a whole.
  private mutating func useSelf(_ span: Span, _ state: State) {
    guard let state, let decl = initializer, let parent = decl.parent, !hasReportedSelf,
      !needed.isSubset(of: state)
    else { return }
    // A struct's method needs all of it; so does a class's.
    if parent.kind == .classType, wanted.isSubset(of: state), superKey != nil,
      !decl.isConvenience, checker.implicitSuperInit(of: parent) != nil,
      !(decl.checkedBody?.statements ?? []).containsDelegation(to: parent),
      !(decl.checkedBody?.statements ?? []).containsSuperInit
    {
      return
    }
    hasReportedSelf = true
    if superKey != nil, wanted.isSubset(of: state) {
      let name = decl.isConvenience || parent.superclass == nil ? "self.init" : "super.init"
      checker.report(
        "flow.self-early", span, "'self' used before '\(name)' call",
        "'\(name)'을(를) 부르기 전에 'self'를 썼습니다", help: ("call '\(name)' first", "먼저 '\(name)'을(를) 부르세요")
      )
    } else {
      checker.report(
        "flow.self-early", span, "'self' used before all stored properties are initialized",
        "저장 프로퍼티를 모두 초기화하기 전에 'self'를 썼습니다")
    }
  }

  /// An error or `nil` may leave here: without a whole object no `deinit` runs.
  private func noteExit(_ span: Span, _ state: State) {
    guard let state, let decl = initializer, decl.parent?.kind == .classType,
      !needed.isSubset(of: state)
    else { return }
    decl.incompleteExits.insert(span)
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
      if initializer != nil, !isInClosure, let reached = state {
        if let value, case .nilLiteral = value.kind {
          noteExit(value.span, state)
        } else {
          leaveInitializer(reached, value?.span ?? initializer?.span ?? .none)
        }
      }
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
      noteExit(value.span, state)
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

  private var isInClosure = false

  private mutating func walkClosure(_ body: ClosureBody, _ state: State) {
    var inner = state
    let saved = isInClosure
    isInClosure = true
    walk(body.body, &inner)
    isInClosure = saved
  }

  private mutating func walk(_ node: TypedExpression, _ state: inout State) {
    switch node.kind {
    case .variable(let variable):
      if variable === selfVariable { useSelf(node.span, state) }
      read(variable, node.span, state)
    case .property(let base, let variable, _) where isSelf(base):
      if let current = state, !variable.isComputed {
        let key = ObjectIdentifier(variable)
        if wanted.contains(key) {
          if !current.contains(key), !hasReportedSelf {
            hasReportedSelf = true
            checker.report(
              "flow.uninitialized", node.span,
              "'self.\(variable.name)' used before being initialized",
              "'self.\(variable.name)'에 값을 주기 전에 썼습니다")
          }
        } else if let superKey, !current.contains(superKey),
          variable.parent !== initializer?.parent
            || properties.isEmpty
              && initializer?.isConvenience == true
        {
          useSelf(node.span, state)
        }
      } else {
        useSelf(node.span, state)
      }
    case .call(let function, let base?, let arguments, _)
    where function.kind == .initializer && initializer != nil && isDelegation(base):
      walk(arguments, &state)
      noteExit(node.span, state)
      if let current = state, case .upcast = base.kind,
        let missing = properties.first(where: { !current.contains(ObjectIdentifier($0)) }),
        !hasReportedSelf
      {
        hasReportedSelf = true
        checker.report(
          "flow.init-incomplete", node.span,
          "property 'self.\(missing.name)' not initialized at super.init call",
          "super.init을 부를 때 'self.\(missing.name)'에 값이 없습니다",
          help: ("set 'self.\(missing.name)' before", "먼저 'self.\(missing.name)'에 값을 주세요"))
      }
      if let current = state, let superKey, current.contains(superKey), case .upcast = base.kind,
        !hasReportedSelf
      {
        hasReportedSelf = true
        checker.report(
          "flow.delegation", node.span, "'super.init' called multiple times in initializer",
          "'super.init'을 두 번 불렀습니다", help: ("call it once", "한 번만 부르세요"))
      }
      state?.formUnion(needed)
    case .assign(let target, let value):
      walk(value, &state)
      initializeWrapped(node, target, value, state)
      initializeReference(node, target, value)
      assign(node.assignedPlace ?? target, &state)
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
      .wrapOptional(let base), .erase(let base), .upcast(let base), .superclass(let base),
      .convertFunction(let base),
      .converted(let base, _), .mapOptional(let base, _, _), .convertTuple(let base, _, _),
      .convertArray(let base, _, _):
      walk(base, &state)
    case .subscripted(let base, _, let arguments, _):
      walk(base, &state)
      walk(arguments, &state)
    case .call(_, let base, let arguments, _):
      if let base { walk(base, &state) }
      walk(arguments, &state)
      noteExit(node.span, state)
    case .callValue(let callee, let arguments):
      walk(callee, &state)
      walk(arguments, &state)
      noteExit(node.span, state)
    case .functionReference(_, let base, _): if let base { walk(base, &state) }
    case .statementExpression(let statement): walk(statement, &state)
    case .sameMetatype(let base, let path), .keyPathAccess(let base, let path):
      walk(base, &state)
      walk(path, &state)
    default: break
    }
  }

  /// An assignment to a weak or unowned property goes to where the reference is kept.
  private func initializeReference(
    _ node: TypedExpression, _ target: TypedExpression, _ value: TypedExpression
  ) {
    guard initializer != nil, case .property(let base, let variable, let map) = target.kind,
      isSelf(base), let storage = variable.referenceStorage,
      variable.parent === initializer?.parent,
      variable.willSet == nil, variable.didSet == nil,
      let stored = storage.memberwise?.store(value)
    else { return }
    let place = TypedExpression(.property(base, storage, map), stored.type, target.span)
    node.kind = .assign(place, stored)
  }

  /// The first assignment to a wrapped property makes its wrapper.
  private func initializeWrapped(
    _ node: TypedExpression, _ target: TypedExpression, _ value: TypedExpression, _ state: State
  ) {
    guard case .property(let base, let variable, let map) = target.kind, isSelf(base),
      let wrapper = variable.wrapper, variable !== wrapper.storage,
      wanted.contains(ObjectIdentifier(wrapper.storage)),
      state?.contains(ObjectIdentifier(wrapper.storage)) == false,
      let stored = wrapper.wrap(value)
    else { return }
    let place = TypedExpression(.property(base, wrapper.storage, map), stored.type, target.span)
    node.kind = .assign(place, stored)
  }

  /// What is assigned to has a value from here on.
  private mutating func assign(_ target: TypedExpression, _ state: inout State) {
    if case .tuple(let parts) = target.kind {
      for part in parts { assign(part, &state) }
      return
    }
    if case .variable(let variable) = target.kind, variable === selfVariable {
      state?.formUnion(needed)
      return
    }
    if case .property(let base, let variable, _) = target.kind, isSelf(base),
      !variable.isComputed
    {
      let key = ObjectIdentifier(variable)
      if variable.isLet, let current = state, !hasReportedSelf,
        wanted.contains(key) ? current.contains(key) : variable.initialValue != nil
      {
        hasReportedSelf = true
        checker.report(
          "flow.assigned-twice", target.span,
          "immutable value 'self.\(variable.name)' may only be initialized once",
          "상수 'self.\(variable.name)'에는 값을 한 번만 줄 수 있습니다")
      }
      if !wanted.contains(key), let superKey, state?.contains(superKey) == false,
        variable.parent !== initializer?.parent
      {
        useSelf(target.span, state)
      }
      state?.insert(key)
      return
    }
    if case .variable(let variable) = target.kind, wanted.contains(ObjectIdentifier(variable)) {
      let key = ObjectIdentifier(variable)
      if variable.isLet, let current = state, current.contains(key), reported.insert(key).inserted {
        checker.report(
          "flow.assigned-twice", target.span,
          "immutable value '\(variable.name)' may only be initialized once",
          "상수 '\(variable.name)'에는 값을 한 번만 줄 수 있습니다")
      }
      state?.insert(key)
    } else {
      walk(target, &state)
    }
  }

  private func isSelf(_ node: TypedExpression) -> Bool {
    guard let selfVariable, !isInClosure else { return false }
    switch node.kind {
    case .variable(let variable): return variable === selfVariable
    case .upcast(let inner): return isSelf(inner)
    default: return false
    }
  }

  private func isDelegation(_ base: TypedExpression) -> Bool { isSelf(base) }

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

extension [CheckedStatement] {
  /// Whether `self.init` is called (or `self` assigned) anywhere in these statements.
  func containsDelegation(to parent: NominalDecl) -> Bool {
    var finder = DelegationFinder()
    finder.walk(self)
    return finder.selfInit
  }

  /// Whether `super.init` is called.
  var containsSuperInit: Bool {
    var finder = DelegationFinder()
    finder.walk(self)
    return finder.superInit
  }
}

/// Finds `self.init`, `super.init` and `self = …` among the statements of an initializer.
struct DelegationFinder {
  var selfInit = false
  var superInit = false

  mutating func walk(_ statements: [CheckedStatement]) {
    for statement in statements { walk(statement) }
  }

  private mutating func walk(_ statement: CheckedStatement) {
    switch statement {
    case .expression(let node): walk(node)
    case .binding(_, let node): walk(node)
    case .if(_, let then, let otherwise):
      walk(then)
      walk(otherwise)
    case .guardElse(_, let otherwise, let rest):
      walk(otherwise)
      walk(rest)
    case .whileLoop(_, _, let body), .repeatWhile(_, let body, _), .block(let body),
      .labelled(_, let body), .deferBlock(let body):
      walk(body)
    case .forIn(let loop): walk(loop.body)
    case .switchOver(_, _, _, let cases): for clause in cases { walk(clause.body) }
    case .doCatch(let node):
      walk(node.body)
      for clause in node.clauses { walk(clause.body) }
    default: break
    }
  }

  private mutating func walk(_ node: TypedExpression) {
    switch node.kind {
    case .call(let function, let base?, _, _) where function.kind == .initializer:
      if case .upcast = base.kind { superInit = true } else { selfInit = true }
    case .assign(let target, _):
      if case .variable(let variable) = target.kind, variable.name == "self" { selfInit = true }
    case .tryExpression(let inner), .tryForced(let inner), .tryOptional(let inner),
      .discard(let inner), .forceUnwrap(let inner), .converted(let inner, _):
      walk(inner)
    default: break
    }
  }
}

extension Checker {
  /// The initializer without arguments that `super.init()` means when it is not written.
  func implicitSuperInit(of decl: NominalDecl) -> FunctionDecl? {
    guard let superclass = decl.superclass else { return nil }
    return members(of: .metatype(superclass), named: "init").compactMap { $0 as? FunctionDecl }
      .first { function in
        function.parameters.allSatisfy { $0.defaultValue != nil } && !function.isFailable
          && !function.isThrowing
      }
  }
}

extension TypedExpression {
  fileprivate var assignedPlace: TypedExpression? {
    if case .assign(let target, _) = kind { return target }
    return nil
  }
}
