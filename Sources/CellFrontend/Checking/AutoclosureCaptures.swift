// What an `@autoclosure` argument needs of the functions around it. Its expression is checked before the
// parameter is known to make a closure of it, so what it uses is noted when the call is settled.

extension Checker {
  /// Notes the variables and local functions of enclosing functions that an autoclosure uses.
  func noteCaptures(of closure: ClosureBody) {
    guard case .returnValue(let value?)? = closure.body.first else { return }
    var walk = CaptureWalk()
    walk.expression(value)
    for variable in walk.used
    where variable.global == nil && variable.parent == nil && variable.owner != nil
      && !walk.declared.contains(variable)
    {
      variable.isCaptured = true
      closure.context.capture(variable)
    }
    for function in walk.localFunctions { closure.context.callLocal(function) }
  }
}

/// Finds the variables that an expression uses, those that it declares, and the local functions it names.
/// Statements occur only in closures, which have noted their own captures.
private struct CaptureWalk {
  var used: [VariableDecl] = []
  var declared: Set<ValueDecl> = []
  var localFunctions: [FunctionDecl] = []

  private mutating func closure(_ body: ClosureBody) {
    used += body.context.captures
    localFunctions += body.context.calledLocals
    for (variable, value) in body.captureInitializers {
      declared.insert(variable)
      expression(value)
    }
  }

  private mutating func arguments(_ list: [BoundArgument]) {
    for argument in list {
      switch argument {
      case .value(let node), .inOut(let node): expression(node)
      case .variadic(let nodes, _): for node in nodes { expression(node) }
      case .autoclosure(let body): closure(body)
      case .defaulted: break
      }
    }
  }

  private mutating func note(_ function: FunctionDecl) {
    if function.isLocal { localFunctions.append(function) }
  }

  mutating func expression(_ node: TypedExpression) {
    switch node.kind {
    case .variable(let variable): used.append(variable)
    case .closure(let body): closure(body)
    case .call(let function, _, let list, _):
      note(function)
      arguments(list)
    case .functionReference(let function, _, _): note(function)
    case .callValue(_, let list), .subscripted(_, _, let list, _): arguments(list)
    case .mapOptional(_, let element, let conversion),
      .convertArray(_, let element, let conversion):
      declared.insert(element)
      expression(conversion)
    case .convertTuple(_, let tuple, let conversions):
      declared.insert(tuple)
      for conversion in conversions { expression(conversion) }
    default: break
    }
    var operands: [TypedExpression] = []
    node.forEachOperand { operands.append($0) }
    for operand in operands { expression(operand) }
  }
}
