import CellIR

// Generic functions called with a value of `any P`: as in Swift, what is called is the function for
// the type that the box holds.

extension FunctionDecl {
  /// The generic parameters that stand for the type inside an existential argument: exactly one
  /// parameter is of that type, no other mentions it, and the result only where a value can be
  /// converted: as a whole, as an associated type, in an optional, a list or a tuple.
  var openableParameters: [(parameter: GenericParameter, index: Int)] {
    genericParameters.compactMap { generic in
      func mentions(_ type: Type) -> Bool { type.contains { $0 == .parameter(generic) } }
      let used = parameters.indices.filter { mentions(parameters[$0].type) }
      guard used.count == 1, let index = used.first, !parameters[index].isVariadic,
        !parameters[index].isAutoclosure, parameters[index].type == .parameter(generic),
        isConverted(result, of: generic)
      else { return nil }
      return (generic, index)
    }
  }

  private func isConverted(_ type: Type, of generic: GenericParameter) -> Bool {
    guard type.contains(where: { $0 == .parameter(generic) }) else { return true }
    switch type {
    case .parameter, .associated(.parameter, _): return true
    case .tuple(let elements): return elements.allSatisfy { isConverted($0.type, of: generic) }
    case .nominal(let decl, let arguments)
    where !decl.isGuest && ["Optional", "Array"].contains(decl.name):
      return arguments.allSatisfy { isConverted($0, of: generic) }
    default: return false
    }
  }
}

extension FunctionLowering {
  /// The first generic parameter that is an existential without being a type of what the function
  /// asks for.
  func openedParameter(_ function: FunctionDecl, _ substitution: Substitution)
    -> (parameter: GenericParameter, index: Int, protocols: [NominalDecl])?
  {
    guard function.isGuest, !function.genericParameters.isEmpty else { return nil }
    for (parameter, index) in function.openableParameters {
      guard let type = substitution[parameter].map(concrete), case .existential = type else {
        continue
      }
      let protocols = function.requirements.compactMap { requirement -> NominalDecl? in
        guard case .conforms(.parameter(parameter), let proto) = requirement else { return nil }
        return proto
      }
      if protocols.contains(where: { !checker.conforms(type, $0) }) {
        return (parameter, index, protocols)
      }
    }
    return nil
  }

  /// Calls a function for the type of the value in a box.
  func callOpened(
    _ function: FunctionDecl,
    _ opened: (parameter: GenericParameter, index: Int, protocols: [NominalDecl]),
    selfArgument: Argument?, selfType: Type?, _ values: [Argument], _ substitution: Substitution,
    _ layout: Layout, _ span: Span, constructed: Type?, isThrowing: Bool
  ) -> Expression {
    var full = map
    for parameter in function.allGenericParameters {
      full[parameter] = concrete(substitution[parameter] ?? .parameter(parameter))
    }
    if let proto = function.parent, proto.kind == .protocolType,
      let type = substitution[proto.selfParameter]
    {
      full[proto.selfParameter] = concrete(type)
    }
    // What a local function captures goes along.
    var captured: [Expression] = []
    if function.isLocal {
      checker.checkFunctionBody(function)
      captured = captures(of: function.checkedBody?.context ?? context)
        .map { captureValue($0, span) }
    }
    var arguments = values
    let box = arguments.remove(at: opened.index)
    arguments = [box] + (selfArgument.map { [$0] } ?? []) + arguments
    let rest = function.parameters.indices.filter { $0 != opened.index }
    let types: [Type?] =
      [full[opened.parameter]] + (selfArgument.map { _ in [selfType] } ?? [])
      + rest.map { function.parameters[$0].type.substituting(full) }
    let shape = OpenedShape(
      function: function, parameter: opened.parameter, index: opened.index, map: full,
      selfType: selfType, hasSelf: selfArgument != nil, constructed: constructed,
      captured: captured.map(\.layout), isThrowing: isThrowing, result: layout,
      arguments: zip(arguments, types).map { argument, type in
        switch argument {
        case .value(let value): (value.layout, false)
        case .inOut: (lowerer.layout(type.map(concrete) ?? .error), true)
        }
      })
    let key =
      function.allGenericParameters.map { full[$0] ?? .error }
      + [selfType ?? .void, constructed ?? .void]
    let role = "opened \(opened.index)\(isThrowing ? " throwing" : "")"
    let table = lowerer.payloadTable(function, role, key) { [unowned lowerer] type, _ in
      guard opened.protocols.allSatisfy({ lowerer.checker.conforms(type, $0) }) else { return nil }
      return lowerer.function(function, [type] + key, role) {
        FunctionLowering.openedThunk(lowerer, shape, type)
      }
    }
    return Expression(
      .callDynamic(table, arguments + captured.map { .value($0) }), layout, span)
  }

  /// What all types share in a call of a function for the type in a box.
  private struct OpenedShape {
    let function: FunctionDecl
    let parameter: GenericParameter
    let index: Int
    let map: Substitution
    let selfType: Type?
    let hasSelf: Bool
    let constructed: Type?
    let captured: [Layout]
    let isThrowing: Bool
    let result: Layout
    /// The box, `self` and the other arguments.
    let arguments: [(layout: Layout, isInOut: Bool)]
  }

  private static func openedThunk(_ lowerer: Lowerer, _ shape: OpenedShape, _ type: Type)
    -> Function
  {
    let function = shape.function
    let span = function.span
    var map = shape.map
    map[shape.parameter] = type
    let context = FunctionContext(outer: nil, name: function.name, decl: nil, isClosure: false)
    let inner = FunctionLowering(lowerer, context: context, map: map)
    let locals = shape.arguments.map { inner.temporary($0.layout) }
    let captured = shape.captured.map { inner.temporary($0) }
    var arguments = zip(locals, shape.arguments).map { local, argument -> Argument in
      argument.isInOut ? .inOut(.local(local)) : .value(inner.read(local, span))
    }
    var before: [Statement] = []
    var after: [Statement] = []
    let payload = inner.openPayload(inner.read(locals[0], span), type, span)
    var opened = Argument.value(payload)
    if shape.arguments[0].isInOut {
      let local = inner.temporary(payload.layout)
      before = [.assign(.local(local), payload)]
      after = [.assign(.local(locals[0]), inner.boxed(inner.read(local, span), type, span))]
      opened = .inOut(.local(local))
    }
    arguments.removeFirst()
    let selfArgument = shape.hasSelf ? arguments.removeFirst() : nil
    arguments.insert(opened, at: shape.index)
    let returnsOpened = function.result == .parameter(shape.parameter)
    // What is known of the result where the function is called, and here.
    let seen = lowerer.checker.resolve(function.result.substituting(shape.map))
    let own = inner.concrete(function.result)
    let isConverted = !returnsOpened && seen != own && function.kind != .initializer
    let layout =
      returnsOpened ? payload.layout : isConverted ? lowerer.layout(own) : shape.result
    var value: Expression
    if captured.isEmpty {
      value = inner.invoke(
        function, selfArgument: selfArgument, selfType: shape.selfType, arguments, map, layout,
        span, constructed: shape.constructed, isThrowing: shape.isThrowing)
    } else {
      let closure = Expression(
        .makeClosure(
          inner.functionID(function, map, isThrowing: shape.isThrowing),
          captures: captured.map { inner.read($0, span) }), .object, span)
      value = Expression(.callClosure(closure, arguments), layout, span)
    }
    if returnsOpened { value = inner.boxed(value, type, span) }
    if isConverted {
      inner.abortLayout = shape.result
      value = inner.converting(
        inner.checked(value, function.isThrowing, span), from: own, to: seen, span)
    }
    let body = before + inner.finish(value, after)
    return Function(
      name: function.displayName, locals: inner.locals,
      parameters: shape.arguments.map { Function.Parameter(isInOut: $0.isInOut) }
        + captured.map { _ in Function.Parameter(isInOut: false) },
      result: shape.result, body: body, span: span)
  }
}
