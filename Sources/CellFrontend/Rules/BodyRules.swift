import CellIR

/// One walk over each checked body: who may name what (AccessRules), which closures outlive their
/// call (EscapingRules), which accesses overlap (ExclusivityRules), what constants come to
/// (ArithmeticRules).
final class BodyRules {
  /// What becomes of the value of an expression.
  enum Use {
    case called
    /// Given to a parameter that does not keep it.
    case lent
    case passed, assigned, other
  }

  let checker: Checker
  /// Types whose private members may be named.
  var enclosing: Set<NominalDecl> = []
  /// Functions and closures inside the outermost closure that may outlive its call.
  var insideEscaping: [FunctionContext] = []
  /// What `[self]` of closures names: it says already that `self` is captured.
  var namedSelves: Set<VariableDecl> = []
  /// The function or closure whose own statements are looked at.
  var context: FunctionContext?
  private var depth = 0

  init(checker: Checker) { self.checker = checker }

  /// Walks a body that stands in a scope.
  func run(
    _ statements: [CheckedStatement], in scope: Scope?, of context: FunctionContext? = nil
  ) {
    self.context = context
    enclosing = []
    var current = scope
    while let next = current {
      if let nominal = next.nominal { enclosing.insert(nominal) }
      current = next.parent
    }
    insideEscaping = []
    walk(statements)
  }

  func walk(_ statements: [CheckedStatement]) {
    for statement in statements {
      // Another name for a parameter: it may not be kept either.
      if case .binding(.bind(let local), let value) = statement, local.isLet,
        case .variable(let variable) = value.kind, variable.isNonEscaping
      {
        local.isNonEscaping = true
        continue
      }
      statement.forEachPart({ walk($0, .other) }, { walk($0) })
    }
  }

  func walk(_ node: TypedExpression, _ use: Use) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 500 else { return }
    checkAccess(node)
    checkArithmetic(node)
    checkReads(node)
    switch node.kind {
    case .variable(let variable): checkEscape(of: variable, node.span, use)
    case .tryExpression(let inner), .tryForced(let inner), .tryOptional(let inner),
      .converted(let inner, _), .convertFunction(let inner):
      walk(inner, use)
    case .closure(let body): walkClosure(body, escapes: use != .called && use != .lent)
    case .statementExpression(let statement): walk([statement])
    case .assign(let target, let value):
      checkSetter(target)
      walk(target, .other)
      walk(value, .assigned)
    case .callValue(let callee, let arguments):
      walk(callee, .called)
      for argument in arguments { walk(argument, parameter: nil) }
      checkOverlaps(node, base: nil, arguments)
    case .call(let function, let base, let arguments, _):
      if let base {
        if function.isMutating { checkSetter(base) }
        checkImplicitSelf(base, function)
        walk(base, .other)
      }
      for (index, argument) in arguments.enumerated() {
        let parameter = index < function.parameters.count ? function.parameters[index] : nil
        walk(argument, parameter: parameter)
      }
      checkOverlaps(node, base: function.isMutating ? base : nil, arguments)
    case .subscripted(let base, let function, let arguments, _):
      checkImplicitSelf(base, function)
      walk(base, .other)
      for (index, argument) in arguments.enumerated() {
        let parameter = index < function.parameters.count ? function.parameters[index] : nil
        walk(argument, parameter: parameter)
      }
    case .property(let base, let variable, _):
      checkImplicitSelf(base, variable)
      walk(base, .other)
    default: node.forEachOperand { walk($0, .other) }
    }
  }

  private func walk(_ argument: BoundArgument, parameter: ParameterDecl?) {
    // Parameters of function values do not keep what they get.
    var isLent = true
    if let parameter {
      if case .function = parameter.type { isLent = !parameter.isEscaping } else { isLent = false }
      if parameter.isAutoclosure { isLent = !parameter.isEscaping }
    }
    switch argument {
    case .value(let value): walk(value, isLent ? .lent : .passed)
    case .inOut(let value):
      checkSetter(value)
      walk(value, .other)
    case .variadic(let values, _): for value in values { walk(value, .passed) }
    case .autoclosure(let body): walkClosure(body, escapes: !isLent)
    case .defaulted: break
    }
  }

  private func walkClosure(_ body: ClosureBody, escapes: Bool) {
    for (variable, value) in body.captureInitializers {
      walk(value, .other)
      if variable.name == "self" { namedSelves.insert(variable) }
    }
    let saved = (insideEscaping, context)
    defer { (insideEscaping, context) = saved }
    context = body.context
    if escapes || !insideEscaping.isEmpty { insideEscaping.append(body.context) }
    walk(body.body)
  }

  /// Whether a variable is outside the closure that may outlive the variable's function.
  func isCapturedByEscaping(_ variable: VariableDecl) -> Bool {
    guard let owner = variable.owner, !insideEscaping.isEmpty else { return false }
    return !insideEscaping.contains { $0 === owner }
  }
}

extension Checker {
  /// Applies the rules of bodies to the cell and to the functions it added.
  func checkBodyRules(_ statements: [CheckedStatement]) {
    let rules = BodyRules(checker: self)
    rules.run(statements, in: module)
    for function in checkedFunctions {
      guard let body = function.checkedBody else { continue }
      rules.run(body.statements, in: function.scope, of: body.context)
      rules.checkDelegations(of: function, body.statements)
    }
  }
}
