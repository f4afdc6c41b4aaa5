import CellIR
import SwiftSyntax

extension FunctionLowering {
  // MARK: Arguments

  /// Lowers an argument; changes to the caller's places go through prologue and epilogue.
  func argument(
    _ argument: BoundArgument, _ prologue: inout [Statement], _ epilogue: inout [Statement]
  ) -> Argument {
    switch argument {
    case .value(let value): return .value(lower(value))
    case .inOut(let place):
      let access = access(place)
      prologue += access.prologue
      begins += access.begin
      epilogue = access.epilogue + epilogue
      return .inOut(access.place)
    case .variadic(let values, let element):
      return .value(
        Expression(
          .makeArray(element: layout(element), values.map(lower)), .object,
          values.first?.span ?? .none))
    case .autoclosure(let body): return .value(lowerClosure(body, body.span))
    case .defaulted: return .value(void())
    }
  }

  func arguments(
    _ list: [BoundArgument], of function: FunctionDecl, _ substitution: Substitution,
    _ prologue: inout [Statement], _ epilogue: inout [Statement]
  ) -> [Argument] {
    boundArguments(list, &prologue, &epilogue) { defaultArgument(function, $0, substitution) }
  }

  /// Arguments in the order in which they are written; then default values, wherever their parameters
  /// stand; accesses begin after all of them.
  func boundArguments(
    _ list: [BoundArgument], _ prologue: inout [Statement], _ epilogue: inout [Statement],
    defaultValue: (Int) -> Expression
  ) -> [Argument] {
    let outer = begins
    begins = []
    defer { begins = outer }
    var values: [Argument] = []
    for bound in list {
      if case .defaulted = bound {
        values.append(.value(void()))
        continue
      }
      var before: [Statement] = []
      let value = argument(bound, &before, &epilogue)
      // What is written first is evaluated first.
      if !before.isEmpty { values = held(values, &prologue) }
      prologue += before
      values.append(value)
    }
    let defaults = list.indices.filter { if case .defaulted = list[$0] { true } else { false } }
      .map { (index: $0, value: defaultValue($0)) }
    let lastWritten = list.lastIndex { if case .defaulted = $0 { false } else { true } } ?? 0
    if defaults.contains(where: { !$0.value.isConstant && $0.index < lastWritten }) {
      values = held(values, &prologue)
    }
    for (index, value) in defaults { values[index] = .value(value) }
    if !begins.isEmpty {
      values = held(values, &prologue)
      prologue += begins
    }
    return values
  }

  /// Evaluates arguments before what comes next.
  func held(_ values: [Argument], _ prologue: inout [Statement]) -> [Argument] {
    values.map {
      guard case .value(let value) = $0 else { return $0 }
      return .value(hold(value, &prologue))
    }
  }

  /// A default value, in the terms of the function that declares it.
  private func defaultArgument(
    _ function: FunctionDecl, _ index: Int, _ substitution: Substitution
  ) -> Expression {
    let concreteMap = substitution.mapValues { concrete($0) }
    let value: TypedExpression?
    if function.synthesis == .memberwiseInitializer, let decl = function.parent {
      let settable = decl.storedProperties.filter {
        $0.memberwise != nil || !$0.isHidden && !($0.isLet && $0.initialValue != nil)
      }
      value =
        settable[index].memberwise.map { $0.isStorage() } ?? true
        ? checker.initialValue(of: settable[index]) : checker.defaultValue(function, index)
      if value == nil {
        return zero(lowerer.layout(checker.resolve(settable[index].type.substituting(concreteMap))))
      }
    } else {
      value = checker.defaultValue(function, index)
    }
    guard let value else { return void() }
    let saved = map
    map = concreteMap
    defer { map = saved }
    if function.parameters[index].isAutoclosure {
      return lowerClosure(ClosureBody(autoclosure: value, value.type, in: nil), value.span)
    }
    return lower(value)
  }

  func finishCall(
    _ call: Expression, _ prologue: [Statement], _ epilogue: [Statement]
  ) -> Expression {
    if prologue.isEmpty, epilogue.isEmpty { return call }
    if epilogue.isEmpty { return sequence(prologue, call) }
    if call.layout == .none {
      return sequence(prologue + [.expression(call)] + epilogue, void(call.span))
    }
    let result = temporary(call.layout)
    return sequence(
      prologue + [.assign(.local(result), call)] + epilogue, read(result, call.span))
  }

  // MARK: Calls

  func call(
    _ function: FunctionDecl, _ base: TypedExpression?, _ list: [BoundArgument],
    _ substitution: Substitution, _ node: TypedExpression
  ) -> Expression {
    if function.intrinsic == "print" {
      return printCall(list, node, debug: function.name == "debugPrint")
    }
    if function.intrinsic == "show", case .value(let shown)? = list.first {
      return host("show.text", [describe(shown)], .none, node.span)
    }
    let holds = holdsArguments
    holdsArguments = false
    if let base { return callMethod(function, base, list, substitution, node, holds: holds) }
    var prologue: [Statement] = []
    var epilogue: [Statement] = []
    var values = arguments(list, of: function, substitution, &prologue, &epilogue)
    if holds { values = held(values, &prologue) }
    let result = invoke(
      function, selfArgument: nil, selfType: nil, values, substitution, layout(node.type),
      node.span, constructed: concrete(node.type), isThrowing: callThrows(function, list))
    return checked(
      finishCall(result, prologue, epilogue), callThrows(function, list), node.span)
  }

  func callThrows(_ function: FunctionDecl, _ list: [BoundArgument]) -> Bool {
    !isQuiet && checker.callThrows(function, list)
  }

  /// A method, subscript or delegated initializer of a value.
  func callMethod(
    _ function: FunctionDecl, _ base: TypedExpression, _ list: [BoundArgument],
    _ substitution: Substitution, _ node: TypedExpression, holds: Bool = false
  ) -> Expression {
    var prologue: [Statement] = []
    var epilogue: [Statement] = []
    let baseType = concrete(base.type)
    let isClass = baseType.nominal?.kind == .classType || baseType.nominal?.isOpaque == true
    if case .metatype = baseType {
      return callThroughMetatype(function, base, list, substitution, node)
    }
    if function.kind == .initializer { return delegate(function, base, list, substitution, node) }
    var selfArgument: Argument
    var begin: [Statement] = []
    if function.isMutating, !isClass {
      let access = access(base)
      prologue += access.prologue
      begin = access.begin
      epilogue = access.epilogue
      selfArgument = .inOut(access.place)
    } else {
      selfArgument = .value(lower(base))
    }
    var before: [Statement] = []
    var values = arguments(list, of: function, substitution, &before, &epilogue)
    if !before.isEmpty || holds { selfArgument = held([selfArgument], &prologue)[0] }
    prologue += before
    if holds { values = held(values, &prologue) }
    if !begin.isEmpty {
      values = held(values, &prologue)
      prologue += begin
    }
    var result: Expression
    if isSuper(base) {
      result = Expression(
        .call(
          functionID(function, substitution, isThrowing: callThrows(function, list)),
          [selfArgument] + values), layout(node.type),
        node.span)
    } else {
      result = invoke(
        function, selfArgument: selfArgument, selfType: baseType, values, substitution,
        layout(node.type), node.span, isThrowing: callThrows(function, list))
    }
    if result.layout != layout(node.type), result.layout == .none {
      result = sequence([.expression(result)], zero(layout(node.type)))
    }
    return checked(
      finishCall(result, prologue, epilogue), callThrows(function, list), node.span)
  }

  /// Whether a base is `super`.
  func isSuper(_ base: TypedExpression) -> Bool {
    switch base.kind {
    case .superclass: return true
    case .upcast(let inner): return isSuper(inner, base)
    default: return false
    }
  }

  private func isSuper(_ inner: TypedExpression, _ node: TypedExpression) -> Bool {
    if case .variable(let variable) = inner.kind {
      return variable.name == "self" && inner.span == node.span && isGuestSuper(node)
    }
    return false
  }

  /// `super.f()`: the upcast of `self` that the checker makes for the keyword.
  private func isGuestSuper(_ node: TypedExpression) -> Bool {
    guard node.span.file >= 0, Int(node.span.file) < checker.files.count else { return false }
    let text = checker.files[Int(node.span.file)].text.utf8
    let start = text.index(text.startIndex, offsetBy: Int(node.span.start))
    let end = text.index(text.startIndex, offsetBy: Int(node.span.end))
    return String(text[start..<end]) == "super"
  }

  /// `self.init(…)` and `super.init(…)`.
  private func delegate(
    _ function: FunctionDecl, _ base: TypedExpression, _ list: [BoundArgument],
    _ substitution: Substitution, _ node: TypedExpression
  ) -> Expression {
    var prologue: [Statement] = []
    var epilogue: [Statement] = []
    let forced = forcedDelegation
    forcedDelegation = nil
    func failed() -> [Statement] {
      if let forced { return [.trap(.unwrappedNil, forced)] }
      return failInitializer(node.span)
    }
    let values = arguments(list, of: function, substitution, &prologue, &epilogue)
    if base.type.nominal?.kind == .classType {
      let target = lower(base)
      let call: Expression
      if function.synthesis == .defaultInitializer {
        call = sequence(
          initialValues(
            concrete(function.parent?.selfType.substituting(substitution) ?? .error),
            of: .field(target, offset: .none, layout: .none)), void())
      } else {
        call = Expression(
          initializerCall(function, base, target, values, substitution),
          function.isFailable ? .word : .none, node.span)
      }
      if function.isFailable {
        let made = checked(
          finishCall(call, prologue, epilogue), callThrows(function, list), node.span)
        return sequence([.if(made, then: [], else: failed())], void())
      }
      return checked(
        finishCall(call, prologue, epilogue), callThrows(function, list), node.span)
    }
    let made = invoke(
      function, selfArgument: nil, selfType: nil, values, substitution,
      layout(function.result.substituting(substitution)), node.span,
      constructed: concrete(base.type), isThrowing: callThrows(function, list))
    var value = checked(made, callThrows(function, list), node.span)
    if function.isFailable {
      value = hold(value, &prologue)
      prologue.append(
        .if(extract(value, .none, .word, node.span), then: [], else: failed()))
      value = extract(value, Layout(raw: 1, ref: 0), layout(base.type), node.span)
    }
    let target = access(base)
    return finishCall(
      sequence(
        target.prologue + target.begin + [.assign(target.place, value)] + target.epilogue, void()),
      prologue, epilogue)
  }

  /// `self.init(…)` of a convenience initializer that subclasses inherit: the initializer of the
  /// object's own class.
  private func initializerCall(
    _ function: FunctionDecl, _ base: TypedExpression, _ target: Expression, _ values: [Argument],
    _ substitution: Substitution
  ) -> Expression.Kind {
    let direct = Expression.Kind.call(
      functionID(function, substitution), [.value(target)] + values)
    guard case .variable = base.kind, !function.isConvenience, let parent = function.parent,
      lowerer.mayBeSubclass(concrete(base.type)), function.genericParameters.isEmpty
    else { return direct }
    let types = parent.allGenericParameters.map { concrete(substitution[$0] ?? .parameter($0)) }
    let table = overrideTable(function, types, "init")
    return .callDynamic(table, [.value(target)] + values)
  }

  /// A designated initializer that does not call `super.init` does so at its end.
  func implicitSuperInit(_ decl: FunctionDecl) -> [Statement] {
    guard let parent = decl.parent, let superclass = parent.superclass, !decl.isConvenience,
      let body = decl.checkedBody, !body.statements.containsSuperInit,
      !body.statements.containsDelegation(to: parent),
      let target = checker.implicitSuperInit(of: parent),
      let selfVariable = body.context.selfVariable
    else { return [] }
    let base = TypedExpression(
      .upcast(TypedExpression(.variable(selfVariable), selfVariable.type, decl.span)), superclass,
      decl.span)
    let call = TypedExpression(
      .call(
        target, base: base, target.parameters.indices.map { .defaulted($0) },
        checker.memberSubstitution(target, base: superclass)), .void, decl.span)
    return [.expression(lower(call))]
  }

  /// An error or `nil` leaves an initializer before its object is whole: no `deinit` will run.
  func forgetObject(_ span: Span) -> [Statement] {
    guard let decl = context.decl, decl.incompleteExits.contains(span), let selfLocal,
      checker.observesLifetimes
    else { return [] }
    return [.expression(host("instance.forget", [read(selfLocal)], .none, span))]
  }

  /// `return nil` of an initializer.
  func failInitializer(_ span: Span = .none) -> [Statement] {
    guard isFailableInitializer else { return [.trap(.unwrappedNil, .none)] }
    let statements = runDeferred(downTo: 0) + forgetObject(span)
    if selfType.nominal?.kind == .classType { return statements + [.return(word(0))] }
    return statements + [.return(zero(lowerer.layout(known.optional(selfType))))]
  }

  func invoke(
    _ function: FunctionDecl, selfValue: Expression?, selfPlace: TypedExpression?,
    _ values: [Argument], _ substitution: Substitution, _ layout: Layout, _ span: Span
  ) -> Expression {
    if let selfPlace, function.isMutating, selfPlace.type.nominal?.kind != .classType {
      let access = access(selfPlace)
      return finishCall(
        invoke(
          function, selfArgument: .inOut(access.place), selfType: concrete(selfPlace.type), values,
          substitution, layout, span), access.prologue + access.begin, access.epilogue)
    }
    return invoke(
      function, selfArgument: selfValue.map { .value($0) },
      selfType: selfPlace.map { concrete($0.type) }, values, substitution, layout, span)
  }

  /// Calls a declaration with lowered arguments, however it is implemented.
  func invoke(
    _ function: FunctionDecl, selfArgument: Argument?, selfType: Type?, _ values: [Argument],
    _ substitution: Substitution, _ layout: Layout, _ span: Span, constructed: Type? = nil,
    isThrowing: Bool = false
  ) -> Expression {
    if let opened = openedParameter(function, substitution) {
      return callOpened(
        function, opened, selfArgument: selfArgument, selfType: selfType, values, substitution,
        layout, span, constructed: constructed, isThrowing: isThrowing)
    }
    // A protocol's requirement.
    if let proto = function.parent, proto.kind == .protocolType,
      proto.protocolRequirements.contains(function) || isAccessor(function, of: proto)
    {
      let type = substitution[proto.selfParameter].map(concrete) ?? selfType ?? .error
      if case .existential = type, let selfArgument {
        return callRequirement(
          function, proto, selfArgument, type, values, layout, span,
          generics: ownGenerics(function, substitution))
      }
      if let found = witnessFunction(function, proto, type, substitution) {
        if let (decl, map) = found as? (FunctionDecl, Substitution) {
          var receiver = selfArgument
          // What a mutating requirement may change, its witness need not.
          if function.isMutating, !decl.isMutating, case .inOut(let place)? = selfArgument {
            receiver = .value(value(at: place, lowerer.layout(type), span))
          }
          if function.isFailable, !decl.isFailable, decl.kind == .initializer {
            let made = invoke(
              decl, selfArgument: receiver, selfType: type, values, map, lowerer.layout(type), span,
              constructed: constructed, isThrowing: isThrowing)
            return some(made, span)
          }
          return invoke(
            decl, selfArgument: receiver, selfType: type, values, map, layout, span,
            constructed: constructed, isThrowing: isThrowing)
        }
      }
      if function.name == "==" || function.name == "!=" {
        return equality(function.name, values, type, span)
      }
      return zero(layout, span)
    }
    // A member of a protocol's extension on `any P`: for the type that the box holds.
    if let proto = function.parent, proto.kind == .protocolType, let selfArgument,
      function.host == nil, function.primitives == nil, function.intrinsic == nil
    {
      let type = substitution[proto.selfParameter].map(concrete) ?? selfType ?? .error
      if case .existential = type, !checker.isEngineExistential(type) {
        return callRequirement(
          function, proto, selfArgument, type, values, layout, span,
          generics: ownGenerics(function, substitution))
      }
    }
    if let primitives = function.primitives {
      return primitive(primitives, (selfArgument.map { [$0] } ?? []) + values, layout, span)
    }
    if let name = function.host {
      var receiver = selfArgument
      // What the engine gives to all types of one of its protocols works on its own objects.
      if let proto = function.parent ?? function.accessorOf?.parent, proto.kind == .protocolType,
        proto.isOpaque, case .value(let value)? = selfArgument,
        let type = selfType ?? substitution[proto.selfParameter].map(concrete)
      {
        receiver = .value(adapted(value, type, span))
      }
      return Expression(
        .callHost(HostName(name), (receiver.map { [$0] } ?? []) + values), layout, span)
    }
    if let intrinsic = function.intrinsic, !intrinsic.hasPrefix("dict.") {
      return self.intrinsic(
        intrinsic, function, (selfArgument.map { [$0] } ?? []) + values, substitution, layout, span)
    }
    if let synthesis = function.synthesis {
      return synthesized(
        synthesis, function, selfArgument, values, substitution, constructed ?? selfType, layout,
        span)
    }
    if function.kind == .initializer, function.parent?.kind == .classType {
      return makeObject(function, values, substitution, constructed, layout, span)
    }
    if let parent = function.parent, parent.kind == .classType, parent.isGuest, !function.isStatic,
      let selfArgument, case .value(let receiver) = selfArgument
    {
      return callClassMethod(
        function, receiver, values, substitution, selfType ?? .error, layout, span)
    }
    let all = (selfArgument.map { [$0] } ?? []) + values
    if function.isLocal {
      checker.checkFunctionBody(function)
      let captured = captures(of: function.checkedBody?.context ?? context)
      if !captured.isEmpty {
        let id = functionID(function, substitution)
        let closure = Expression(
          .makeClosure(id, captures: captured.map { captureValue($0, span) }), .object, span)
        return Expression(.callClosure(closure, all), layout, span)
      }
    }
    return Expression(
      .call(functionID(function, substitution, isThrowing: isThrowing), all), layout, span)
  }

  /// What a function's own generic parameters are in a call.
  private func ownGenerics(_ function: FunctionDecl, _ substitution: Substitution) -> Substitution {
    Substitution(
      function.genericParameters.map { ($0, concrete(substitution[$0] ?? .parameter($0))) },
      uniquingKeysWith: { a, _ in a })
  }

  private func isAccessor(_ function: FunctionDecl, of proto: NominalDecl) -> Bool {
    guard let property = function.accessorOf else {
      return false
    }
    return proto.protocolRequirements.contains(property)
  }

  private func witnessFunction(
    _ function: FunctionDecl, _ proto: NominalDecl, _ type: Type, _ substitution: Substitution
  ) -> Any? {
    if let property = function.accessorOf, property !== function {
      guard let (witness, map) = checker.witness(for: property, of: proto, in: type) else {
        return nil
      }
      if let variable = witness as? VariableDecl {
        let accessor = function.kind == .setter ? variable.setter : variable.getter
        var map = map
        if let parent = accessor?.parent, accessor?.knowsClass == true {
          map[parent.selfParameter] = type
        }
        return accessor.map { ($0, map) }
      }
      if let getter = witness as? FunctionDecl, function.kind == .subscriptSetter {
        return getter.setter.map { ($0, map) }
      }
      return nil
    }
    guard let (witness, map) = checker.witness(for: function, of: proto, in: type),
      let decl = witness as? FunctionDecl
    else { return nil }
    var full = map
    if decl.knowsClass, let parent = decl.parent { full[parent.selfParameter] = type }
    for (own, theirs) in zip(function.genericParameters, decl.genericParameters) {
      full[theirs] = substitution[own]
    }
    // An operator of a generic function may be generic itself.
    for parameter in decl.genericParameters where full[parameter] == nil {
      full[parameter] = type
    }
    return (decl, full)
  }

  /// A requirement called on `any P`: by the dynamic type.
  private func callRequirement(
    _ function: FunctionDecl, _ proto: NominalDecl, _ selfArgument: Argument, _ type: Type,
    _ values: [Argument], _ layout: Layout, _ span: Span, generics: Substitution = [:]
  ) -> Expression {
    if checker.isEngineExistential(type), !proto.isOpaque,
      function.accessorOf?.name == "description", case .value(let value) = selfArgument
    {
      return host("engine.description", [value], layout, span)
    }
    if checker.isEngineExistential(type), proto.isOpaque, let name = function.host {
      return Expression(.callHost(HostName(name), [selfArgument] + values), layout, span)
    }
    let seen = generics.merging([proto.selfParameter: type]) { a, _ in a }
    func known(_ type: Type) -> Type { checker.resolve(type.substituting(seen)) }
    let types =
      function.genericParameters.compactMap { generics[$0] } + [known(function.result)]
      + function.parameters.map { known($0.type) }
    let table = lowerer.payloadTable(function, "requirement", types) {
      [unowned lowerer] type, _ in
      guard lowerer.checker.conforms(type, proto) else { return nil }
      return lowerer.function(function, [type] + types, "thunk") {
        FunctionLowering.thunk(lowerer, function, proto, type, seen: seen, generics)
      }
    }
    return Expression(.callDynamic(table, [selfArgument] + values), layout, span)
  }

  /// Takes an existential apart and calls the witness of its type.
  static func thunk(
    _ lowerer: Lowerer, _ function: FunctionDecl, _ proto: NominalDecl, _ type: Type,
    seen: Substitution, _ generics: Substitution = [:]
  ) -> Function {
    let context = FunctionContext(outer: nil, name: function.name, decl: nil, isClosure: false)
    let substitution = generics.merging([proto.selfParameter: type]) { a, _ in a }
    let inner = FunctionLowering(lowerer, context: context, map: substitution)
    let box = inner.temporary(.object)
    // Where the caller knows less of a type, values are converted on their way in and out.
    func known(_ type: Type) -> Type { lowerer.checker.resolve(type.substituting(seen)) }
    let parameters = function.parameters.map { inner.temporary(inner.layout(known($0.type))) }
    let payload = inner.openPayload(inner.read(box, function.span), type, function.span)
    let layout = inner.layout(function.result)
    var before: [Statement] = []
    var after: [Statement] = []
    let selfArgument: Argument
    let isMutating = function.isMutating && type.nominal?.kind != .classType
    if isMutating {
      // The box may be shared: what was changed goes into a new one.
      let local = inner.temporary(payload.layout)
      before = [.assign(.local(local), payload)]
      selfArgument = .inOut(.local(local))
      after = [
        .assign(
          .local(box),
          Expression(
            .makeInstance(lowerer.payloadClass(type), fields: inner.read(local)), .object,
            function.span))
      ]
    } else {
      selfArgument = .value(payload)
    }
    var inOuts = [function.isMutating] + function.parameters.map(\.isInOut)
    if inOuts.count != parameters.count + 1 {
      inOuts = [function.isMutating] + parameters.map { _ in false }
    }
    let signature = inOuts.map { Function.Parameter(isInOut: $0) }
    if function.kind == .setter, let property = function.accessorOf as? VariableDecl {
      return inner.setterThunk(function, property, proto, type, box: box, parameters[0])
    }
    let arguments = zip(zip(parameters, inOuts.dropFirst()), function.parameters).map {
      local, parameter -> Argument in
      if local.1 { return .inOut(.local(local.0)) }
      return .value(
        inner.converting(
          inner.read(local.0, function.span), from: known(parameter.type),
          to: inner.concrete(parameter.type), function.span))
    }
    let value = inner.invoke(
      function, selfArgument: selfArgument, selfType: type, arguments, substitution, layout,
      function.span)
    if function.result == .parameter(proto.selfParameter), type.nominal?.isOpaque != true {
      // `Self` is again an existential to the caller.
      let body = before + inner.finish(inner.boxed(value, type, function.span), after)
      return Function(
        name: function.displayName, locals: inner.locals, parameters: signature, result: .object,
        body: body, span: function.span)
    }
    let result = known(function.result)
    var given = value
    if result != inner.concrete(function.result), function.kind != .setter {
      inner.abortLayout = lowerer.layout(result)
      given = inner.converting(
        inner.checked(value, function.isThrowing, function.span),
        from: inner.concrete(function.result), to: result, function.span)
    }
    let body = before + inner.finish(given, after)
    return Function(
      name: function.displayName, locals: inner.locals, parameters: signature,
      result: given.layout, body: body, span: function.span)
  }

  /// A value as one of a type of which less is known.
  func converting(_ value: Expression, from: Type, to: Type, _ span: Span) -> Expression {
    if from == to || from.isVoid { return value }
    let variable = VariableDecl(name: "value", span: span, isLet: true)
    variable.type = from
    let prologue = declare(variable, value)
    let converted = Solver(checker: checker).convertTree(
      TypedExpression(.variable(variable), from, span), to: to)
    return sequence(prologue, lower(converted))
  }

  /// Sets a property of what a box holds: stored or computed, as the type has it.
  private func setterThunk(
    _ function: FunctionDecl, _ property: VariableDecl, _ proto: NominalDecl, _ type: Type,
    box: LocalID, _ newValue: LocalID
  ) -> Function {
    let span = function.span
    let selfVariable = VariableDecl(name: "self", span: span, isLet: false)
    selfVariable.type = type
    let value = VariableDecl(name: "newValue", span: span, isLet: true)
    let map: Substitution = [proto.selfParameter: type]
    value.type = checker.resolve(property.type.substituting(map))
    storage[ObjectIdentifier(value)] = .local(newValue)
    var body = declare(selfVariable, openPayload(read(box, span), type, span))
    let base = TypedExpression(.variable(selfVariable), type, span)
    body += assign(
      TypedExpression(.property(base, property, map), value.type, span),
      TypedExpression(.variable(value), value.type, span), span)
    if type.nominal?.kind != .classType, function.isMutating {
      body.append(
        .assign(
          .local(box),
          Expression(
            .makeInstance(lowerer.payloadClass(type), fields: load(selfVariable, span)), .object,
            span)))
    }
    body.append(.return(nil))
    return Function(
      name: function.displayName, locals: locals,
      parameters: [
        Function.Parameter(isInOut: function.isMutating), Function.Parameter(isInOut: false),
      ], result: .none, body: body, span: span)
  }

  /// Returns a value, after other statements where there are any.
  func finish(_ value: Expression, _ after: [Statement]) -> [Statement] {
    if value.layout == .none { return [.expression(value)] + after + [.return(nil)] }
    if after.isEmpty { return [.return(value)] }
    let result = temporary(value.layout)
    return [.assign(.local(result), value)] + after + [.return(read(result, value.span))]
  }

  // MARK: Machine operations

  private func primitive(
    _ primitives: [Primitive], _ arguments: [Argument], _ layout: Layout, _ span: Span
  ) -> Expression {
    var operands: [Expression] = []
    var target: Place?
    for argument in arguments {
      switch argument {
      case .value(let value): operands.append(value)
      case .inOut(let place):
        target = place
        operands.append(value(at: place, .word, span))
      }
    }
    var value = Expression(.primitive(primitives[0], operands), .word, span)
    for next in primitives.dropFirst() {
      value = Expression(.primitive(next, [value]), .word, span)
    }
    if let target { return sequence([.assign(target, value)], void(span)) }
    return value
  }

  func value(at place: Place, _ layout: Layout, _ span: Span) -> Expression {
    switch place {
    case .local(let local): return Expression(.local(local), layout, span)
    case .global(let global): return Expression(.global(global), layout, span)
    case .field(let base, let offset, _):
      return Expression(.field(base, offset: offset), layout, span)
    default: return Expression(.load(place), layout, span)
    }
  }

  private func operands(_ arguments: [Argument]) -> [Expression] {
    arguments.map {
      switch $0 {
      case .value(let value): return value
      case .inOut(let place): return value(at: place, .object, .none)
      }
    }
  }

  /// What the library leaves to the lowering.
  private func intrinsic(
    _ name: String, _ function: FunctionDecl, _ arguments: [Argument],
    _ substitution: Substitution, _ layout: Layout, _ span: Span
  ) -> Expression {
    let values = operands(arguments)
    switch name {
    case "array.count": return Expression(.arrayCount(values[0]), .word, span)
    case "array.get":
      return Expression(.arrayElement(values[0], index: values[1]), layout, span)
    case "array.append":
      guard case .inOut(let place) = arguments[0] else { return void(span) }
      return sequence([.arrayAppend(place, values[1])], void(span))
    case "array.empty":
      return Expression(
        .makeArray(element: elementLayout(function, substitution), []), .object, span)
    case "array.repeating":
      let element = elementLayout(function, substitution)
      return host(
        "array.repeating",
        [values[1], word(UInt64(element.raw)), word(UInt64(element.ref)), values[0]], .object, span)
    case "hashed.find", "hashed.insert":
      return hashed(name, function, arguments, substitution, layout, span)
    case "identity": return Expression(values[0].kind, layout, span)
    case "describe":
      let type =
        function.genericParameters.first.flatMap { substitution[$0] }.map(concrete) ?? .error
      return describeValue(values[0], type, debug: false, span)
    case "debugDescribe":
      let type =
        function.genericParameters.first.flatMap { substitution[$0] }.map(concrete) ?? .error
      return describeValue(values[0], type, debug: true, span)
    case "unwrapped":
      var prologue: [Statement] = []
      let value = hold(values[0], &prologue)
      prologue.append(trapIfNil(value, span))
      return sequence(prologue, extract(value, Layout(raw: 1, ref: 0), layout, span))
    case "invertedRange":
      return sequence(
        [.trap(.invertedRange(lower: "lower", upper: "upper"), span)], zero(layout, span))
    case "emptyCollection":
      return sequence(
        [.trap(.emptyCollection(operation: function.name), span)], zero(layout, span))
    case "overflow":
      return sequence(
        [.trap(.arithmeticOverflow(operation: function.name), span)], zero(layout, span))
    case "divisionByZero":
      return sequence([.trap(.divisionByZero, span)], zero(layout, span))
    case "typeOf":
      let type =
        function.genericParameters.first.flatMap { substitution[$0] }.map(concrete) ?? .error
      // Where the static type is a generic parameter that stands for a protocol, it is the answer.
      if case .parameter? = function.genericParameters.first.flatMap({ substitution[$0] }),
        case .existential = type, lowerer.isDynamicMetatype(type)
      {
        return sequence([.expression(values[0])], metatypeObject(type, span))
      }
      return typeOf(values[0], type, span)
    case "errorCode":
      let type =
        function.genericParameters.first.flatMap { substitution[$0] }.map(concrete) ?? .error
      return errorCode(values[0], type, span)
    case "metatypeName":
      let type =
        function.genericParameters.first.flatMap { substitution[$0] }.map(concrete) ?? .error
      return text(type.description, span)
    default: return zero(layout, span)
    }
  }

  private func elementLayout(_ function: FunctionDecl, _ substitution: Substitution) -> Layout {
    guard let parameter = function.allGenericParameters.first else { return .word }
    return lowerer.layout(concrete(substitution[parameter] ?? .parameter(parameter)))
  }

  // MARK: Synthesized members

  private func synthesized(
    _ synthesis: Synthesis, _ function: FunctionDecl, _ selfArgument: Argument?,
    _ arguments: [Argument], _ substitution: Substitution, _ type: Type?, _ layout: Layout,
    _ span: Span
  ) -> Expression {
    let values = operands(arguments)
    switch synthesis {
    case .memberwiseInitializer:
      guard let decl = function.parent else { return zero(layout, span) }
      let own = concrete(decl.selfType.substituting(substitution))
      var next = 0
      var fields: [Expression] = []
      var prologue: [Statement] = []
      let ownMap: Substitution
      if case .nominal(_, let types) = own {
        ownMap = checker.substitution(for: decl, types)
      } else {
        ownMap = [:]
      }
      for property in decl.storedProperties {
        let (_, fieldType) = lowerer.field(property, in: own)
        if let parameter = property.memberwise, next < values.count {
          let given = VariableDecl(name: parameter.name, span: span, isLet: true)
          given.type = parameter.type()
          if parameter.isDelayed() {
            given.type = .function(
              FunctionType(parameters: [], result: given.type, isThrowing: false))
          }
          let saved = map
          map = ownMap
          prologue += declare(given, values[next])
          next += 1
          let stored = parameter.store(TypedExpression(.variable(given), given.type, span))
          fields.append(stored.map(lower) ?? zero(lowerer.layout(fieldType)))
          map = saved
        } else if property.isHidden {
          fields.append(zero(lowerer.layout(fieldType)))
        } else if property.isLet && property.initialValue != nil || next >= values.count {
          let saved = map
          map = ownMap
          fields.append(
            checker.initialValue(of: property).map(lower) ?? zero(lowerer.layout(fieldType)))
          map = saved
        } else {
          fields.append(values[next])
          next += 1
        }
      }
      return sequence(prologue, Expression(.aggregate(fields), layout, span))
    case .defaultInitializer:
      return makeObject(function, arguments, substitution, type, layout, span)
    case .equality:
      guard let decl = function.parent else { return zero(layout, span) }
      let own = concrete(decl.selfType.substituting(substitution))
      let id = lowerer.function(function, [own], "equality") { [unowned lowerer] in
        Equality.function(lowerer, own, span)
      }
      return Expression(.call(id, arguments), .word, span)
    case .lessThan:
      guard let decl = function.parent else { return zero(layout, span) }
      let own = concrete(decl.selfType.substituting(substitution))
      if decl.cases.allSatisfy({ !$0.hasPayload }) {
        return Expression(
          .primitive(.intLess, values.map { extract($0, .none, .word, span) }), .word, span)
      }
      let id = lowerer.function(function, [own], "less") { [unowned lowerer] in
        Equality.less(lowerer, own, span)
      }
      return Expression(.call(id, arguments), .word, span)
    case .hash:
      guard let decl = function.parent else { return zero(layout, span) }
      let own = concrete(decl.selfType.substituting(substitution))
      let id = lowerer.function(function, [own], "hash") { [unowned lowerer] in
        Hashing.function(lowerer, own, span)
      }
      return Expression(
        .call(id, (selfArgument.map { [$0] } ?? []) + arguments), .none, span)
    case .codingDescription: return zero(layout, span)
    case .rawValueGetter: return rawValue(function, selfArgument, type, layout, span)
    case .rawValueInitializer: return fromRawValue(function, values, layout, span)
    case .allCases:
      guard let decl = function.parent else { return zero(layout, span) }
      return Expression(
        .makeArray(
          element: .word,
          decl.cases.map { word(UInt64($0.index)) }), .object, span)
    }
  }

  private func rawConstant(_ enumCase: EnumCaseDecl, _ type: Type, _ span: Span) -> Expression {
    switch enumCase.rawText {
    case .integer(let value)?:
      if type == known.double { return word(Double(value).bitPattern, span) }
      if type == known.float { return word(UInt64(Float(value).bitPattern), span) }
      return word(UInt64(bitPattern: Int64(value)), span)
    case .double(let value)?:
      return type == known.float
        ? word(UInt64(Float(value).bitPattern), span) : word(value.bitPattern, span)
    case .string(let value)?: return text(value, span)
    case nil: return zero(lowerer.layout(type), span)
    }
  }

  private func rawValue(
    _ function: FunctionDecl, _ selfArgument: Argument?, _ type: Type?, _ layout: Layout,
    _ span: Span
  ) -> Expression {
    guard let decl = function.parent, let rawType = decl.rawType, let selfArgument else {
      return zero(layout, span)
    }
    var prologue: [Statement] = []
    let value = hold(operands([selfArgument])[0], &prologue)
    var result = zero(layout, span)
    for (position, enumCase) in decl.cases.reversed().enumerated() {
      let constant = rawConstant(enumCase, rawType, span)
      if position == 0 {
        result = constant
        continue
      }
      let test = Expression(
        .primitive(
          .equal, [extract(value, .none, .word, span), word(UInt64(enumCase.index))]), .word, span)
      result = Expression(.conditional(test, constant, result), layout, span)
    }
    return sequence(prologue, result)
  }

  private func fromRawValue(
    _ function: FunctionDecl, _ values: [Expression], _ layout: Layout, _ span: Span
  ) -> Expression {
    guard let decl = function.parent, let rawType = decl.rawType else { return zero(layout, span) }
    var prologue: [Statement] = []
    let value = hold(values[0], &prologue)
    var result = zero(layout, span)
    for enumCase in decl.cases.reversed() {
      let test = Equality(self).equal(
        value, rawConstant(enumCase, rawType, span), concrete(rawType), span)
      result = Expression(
        .conditional(
          test, some(enumValue(enumCase, [], concrete(decl.selfType), span), span), result),
        layout, span)
    }
    return sequence(prologue, result)
  }

  // MARK: Classes

  private func makeObject(
    _ function: FunctionDecl, _ values: [Argument], _ substitution: Substitution,
    _ constructed: Type?, _ layout: Layout, _ span: Span
  ) -> Expression {
    guard let decl = function.parent else { return zero(layout, span) }
    var type = constructed ?? concrete(decl.selfType.substituting(substitution))
    if let wrapped = known.wrapped(type) { type = wrapped }
    // What stands for a subclass (`T: Shape`) is made by its own initializer.
    if type.nominal !== decl, let own = requiredInitializer(function, of: type) {
      return makeObject(own.function, values, own.map, type, layout, span)
    }
    let object = temporary(.object)
    var prologue: [Statement] = [
      .assign(
        .local(object),
        Expression(
          .makeInstance(
            lowerer.guestClass(type), fields: zero(lowerer.instanceLayout(type))), .object, span))
    ]
    // Initial values of the whole chain first, as the properties' declarations say.
    var chain: [Type] = []
    var current: Type? = type
    while let next = current, case .nominal(let decl, let arguments) = next {
      chain.append(next)
      current = decl.superclass.map {
        checker.resolve($0.substituting(checker.substitution(for: decl, arguments)))
      }
    }
    for ancestor in chain {
      prologue += initialValues(
        ancestor, of: .field(read(object, span), offset: .none, layout: .none))
    }
    if function.synthesis == nil {
      let call = Expression(
        .call(functionID(function, substitution), [.value(read(object, span))] + values),
        function.isFailable ? .word : .none, span)
      if function.isFailable {
        return sequence(
          prologue,
          Expression(
            .conditional(call, some(read(object, span), span), zero(layout, span)), layout, span))
      }
      prologue.append(.expression(call))
    }
    return sequence(prologue, Expression(.take(.local(object)), .object, span))
  }

  /// The initializer by which a subclass makes its objects where one of its superclass is called.
  private func requiredInitializer(_ function: FunctionDecl, of type: Type)
    -> (function: FunctionDecl, map: Substitution)?
  {
    var current: Type? = type
    while let here = current, case .nominal(let decl, let arguments) = here,
      decl !== function.parent
    {
      let map = checker.substitution(for: decl, arguments)
      if let own = checker.override(of: function, in: decl) { return (own, map) }
      current = decl.superclass.map { checker.resolve($0.substituting(map)) }
    }
    return nil
  }

  /// A method of a guest class: by the object's own class.
  func callClassMethod(
    _ function: FunctionDecl, _ receiver: Expression, _ values: [Argument],
    _ substitution: Substitution, _ type: Type, _ layout: Layout, _ span: Span
  ) -> Expression {
    let root = rootMethod(function)
    let types = (root.parent?.allGenericParameters ?? []).map {
      concrete(substitution[$0] ?? .parameter($0))
    }
    if root.parent?.isFinal == true || function.kind == .observer {
      return Expression(
        .call(functionID(function, substitution), [.value(receiver)] + values), layout, span)
    }
    let role = function.kind == .getter ? "get" : function.kind == .setter ? "set" : "method"
    let generics = function.genericParameters.map {
      concrete(substitution[$0] ?? .parameter($0))
    }
    let table = overrideTable(root, types, role, generics)
    return Expression(.callDynamic(table, [.value(receiver)] + values), layout, span)
  }

  /// For each class, the override that its objects have: that of the nearest superclass with one.
  private func overrideTable(
    _ root: FunctionDecl, _ types: [Type], _ role: String, _ generics: [Type] = []
  ) -> DispatchTableID {
    lowerer.classTable(root, types + generics, role) { [unowned lowerer] type, _ in
      var current: Type? = type
      while let here = current, case .nominal(let decl, let arguments) = here {
        if let found = lowerer.checker.override(of: root, in: decl) {
          let all = arguments + generics
          return lowerer.function(found, all, "function") {
            FunctionLowering.lower(lowerer, found, type: here, arguments: all)
          }
        }
        current = decl.superclass.map {
          lowerer.checker.resolve(
            $0.substituting(lowerer.checker.substitution(for: decl, arguments)))
        }
      }
      return nil
    }
  }

  /// The method that an override overrides, at the top of the hierarchy.
  private func rootMethod(_ function: FunctionDecl) -> FunctionDecl {
    var root = function
    while let next = checker.overridden(root) { root = next }
    return root
  }

  // MARK: print

  private func printCall(_ list: [BoundArgument], _ node: TypedExpression, debug: Bool)
    -> Expression
  {
    let span = node.span
    var items: [TypedExpression] = []
    if case .variadic(let values, _)? = list.first { items = values }
    func option(_ index: Int, _ fallback: String) -> Expression {
      if case .value(let value) = list[index] { return lower(value) }
      return text(fallback, span)
    }
    var prologue: [Statement] = []
    var parts: [Expression] = []
    var separator = text(" ", span)
    // Arguments are evaluated in order: items first.
    let described = items.map { item -> Expression in
      let value = describe(item, debug: debug)
      return items.count > 1 ? hold(value, &prologue) : value
    }
    if list.count > 1 { separator = hold(option(1, " "), &prologue) }
    let terminator = list.count > 2 ? option(2, "\n") : text("\n", span)
    for (index, value) in described.enumerated() {
      if index > 0 { parts.append(separator) }
      parts.append(value)
    }
    parts.append(terminator)
    let whole = concatenation(parts, span)
    // `print(…, to: &stream)`.
    if list.count > 3, case .inOut(let target) = list[3],
      let proto = known.decl("TextOutputStream"),
      let write = proto.protocolRequirements.first(where: { $0.name == "write" }) as? FunctionDecl
    {
      let held = hold(whole, &prologue)
      let access = access(target)
      let type = concrete(target.type)
      let isReference = type.nominal?.kind == .classType
      let call = invoke(
        write,
        selfArgument: isReference
          ? .value(value(at: access.place, .object, span)) : .inOut(access.place),
        selfType: type, [.value(held)], [proto.selfParameter: type], .none, span)
      return sequence(
        prologue + access.prologue + access.begin + [.expression(call)] + access.epilogue,
        void(span))
    }
    return sequence(
      prologue + [.expression(host("print", [whole], .none, span))], void(span))
  }

  func concatenation(_ parts: [Expression], _ span: Span) -> Expression {
    var merged: [Expression] = []
    for part in parts {
      if case .string(let next) = part.kind {
        if next.isEmpty { continue }
        if let last = merged.last, case .string(let before) = last.kind {
          merged[merged.count - 1] = text(before + next, span)
          continue
        }
      }
      merged.append(part)
    }
    guard let first = merged.first else { return text("", span) }
    if merged.count == 1 { return first }
    if merged.count == 2 { return host("string.concat", merged, .object, span) }
    let whole = temporary(.object)
    var statements: [Statement] = [
      .assign(.local(whole), host("string.concat", Array(merged.prefix(2)), .object, span))
    ]
    for part in merged.dropFirst(2) {
      statements.append(
        .expression(
          Expression(
            .callHost(HostName("string.append"), [.inOut(.local(whole)), .value(part)]), .none,
            span)))
    }
    return sequence(statements, read(whole, span))
  }

  private func equality(_ name: String, _ values: [Argument], _ type: Type, _ span: Span)
    -> Expression
  {
    let operands = operands(values)
    // Asking for the type's own `==` again would never end.
    let test = Equality(self).builtIn(operands[0], operands[1], type, span) ?? word(0)
    return name == "!=" ? Expression(.primitive(.boolNot, [test]), .word, span) : test
  }
}
