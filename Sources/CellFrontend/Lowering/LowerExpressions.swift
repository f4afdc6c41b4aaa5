import CellIR
import SwiftSyntax

extension FunctionLowering {
  /// Lowers an expression to its value.
  func lower(_ node: TypedExpression) -> Expression {
    let span = node.span
    guard lowerer.charge(span) else { return zero(layout(node.type), span) }
    if let literal = guestLiteral(node) { return literal }
    switch node.kind {
    case .keyPathAccess(let base, let path): return keyPathRead(base, path, node)
    case .error, .unresolved, .unresolvedCall, .unresolvedClosure, .unresolvedKeyPath,
      .unresolvedArray,
      .unresolvedDictionary, .unresolvedImplicit, .unresolvedConditional:
      return zero(layout(node.type), span)
    case .integer(let magnitude, let isNegative):
      return integerConstant(magnitude, isNegative, concrete(node.type), span)
    case .float(let text):
      return concrete(node.type) == known.float
        ? word(UInt64(Float(text)?.bitPattern ?? 0), span)
        : word((Double(text) ?? 0).bitPattern, span)
    case .boolean(let value): return word(value ? 1 : 0, span)
    case .string(let value): return text(value, span)
    case .nilLiteral:
      return known.isOptional(concrete(node.type))
        ? zero(layout(node.type), span) : nilValue(concrete(node.type), node)
    case .interpolation(let parts): return concatenation(parts.map { describe($0) }, span)
    case .array(let elements):
      return arrayLiteral(elements, concrete(node.type), span)
    case .dictionary(let pairs): return dictionaryLiteral(pairs, concrete(node.type), span)
    case .variable(let variable): return load(variable, span)
    case .property(let base, let variable, let substitution):
      return property(base, variable, substitution, node)
    case .staticProperty(let variable, let substitution):
      return staticProperty(variable, substitution, span)
    case .subscripted(let base, let function, let arguments, let substitution):
      return callMethod(function, base, arguments, substitution, node)
    case .tupleElement(let base, let index):
      guard case .tuple(let elements) = concrete(base.type) else { return zero(layout(node.type)) }
      let offset = elements[..<index].reduce(Layout.none) { $0 + lowerer.layout($1.type) }
      return extract(lower(base), offset, lowerer.layout(elements[index].type), span)
    case .tuple(let elements):
      return Expression(.aggregate(elements.map(lower)), layout(node.type), span)
    case .functionReference(let function, let base, let substitution):
      return functionValue(function, base, substitution, node)
    case .enumCase(let enumCase, let payload):
      return enumValue(enumCase, payload.map(lower), concrete(node.type), span)
    case .enumCaseReference(let enumCase): return caseFunction(enumCase, node)
    case .call(let function, let base, let arguments, let substitution):
      return call(function, base, arguments, substitution, node)
    case .callValue(let callee, let arguments):
      var prologue: [Statement] = []
      var epilogue: [Statement] = []
      var function = lower(callee)
      var before: [Statement] = []
      let values = boundArguments(arguments, &before, &epilogue) { _ in void() }
      if !before.isEmpty { function = hold(function, &prologue) }
      prologue += before
      var mayThrow = false
      if case .function(let type) = callee.type { mayThrow = type.isThrowing }
      return checked(
        finishCall(
          Expression(.callClosure(function, values), layout(node.type), span), prologue, epilogue),
        mayThrow, span)
    case .closure(let body): return lowerClosure(body, span)
    case .conditional(let condition, let first, let second):
      return Expression(
        .conditional(lower(condition), lower(first), lower(second)), layout(node.type), span)
    case .and(let a, let b): return Expression(.and(lower(a), lower(b)), .word, span)
    case .or(let a, let b): return Expression(.or(lower(a), lower(b)), .word, span)
    case .isNil(let value, let negated):
      let tag = extract(lower(value), .none, .word, span)
      return negated ? tag : Expression(.primitive(.boolNot, [tag]), .word, span)
    case .coalesce(let optional, let fallback):
      var prologue: [Statement] = []
      let value = hold(lower(optional), &prologue)
      // `b` may itself be optional: then the whole is.
      let whole = layout(node.type)
      let payload = extract(value, Layout(raw: 1, ref: 0), layoutOfPayload(optional.type), span)
      let first = payload.layout == whole ? payload : some(payload, span)
      return sequence(
        prologue,
        Expression(
          .conditional(
            extract(value, .none, .word, span),
            payload.layout == whole || concrete(node.type) != concrete(optional.type)
              ? first : value,
            lower(fallback)), whole, span))
    case .forceUnwrap(let delegation) where node.type.isVoid && delegation.type.isVoid:
      forcedDelegation = span
      defer { forcedDelegation = nil }
      return lower(delegation)
    case .forceUnwrap(let optional):
      var prologue: [Statement] = []
      let value = hold(lower(optional), &prologue)
      prologue.append(trapIfNil(value, span))
      return sequence(
        prologue, extract(value, Layout(raw: 1, ref: 0), layout(node.type), span))
    case .optionalBind(let optional):
      var prologue: [Statement] = []
      let value = hold(lower(optional), &prologue)
      if let label = chainLabels.last {
        prologue.append(
          .if(extract(value, .none, .word, span), then: [], else: [.break(label)]))
      }
      return sequence(
        prologue, extract(value, Layout(raw: 1, ref: 0), layout(node.type), span))
    case .optionalChain(let inner): return optionalChain(inner, node)
    case .assign(let target, let value):
      return sequence(assign(target, value, span), void(span))
    case .discard(let value): return sequence([.expression(lower(value))], void(span))
    case .metatype(let type):
      let type = concrete(type)
      return lowerer.isDynamicMetatype(type) ? metatypeObject(type, span) : void(span)
    case .sameMetatype(let a, let b):
      guard case .metatype(let x) = concrete(a.type), case .metatype(let y) = concrete(b.type)
      else {
        return word(0, span)
      }
      return sameType(lower(a), lower(b), x, y, span)
    case .isType(let value, let type): return typeTest(value, type, span)
    case .castOptional(let value, let type): return cast(value, type, span)
    case .castForced(let value, let type):
      var prologue: [Statement] = []
      let result = hold(cast(value, type, span), &prologue)
      prologue.append(
        .if(
          extract(result, .none, .word, span), then: [],
          else: [
            .trap(
              .castFailed(
                from: concrete(value.type).description, to: concrete(type).description), span)
          ]))
      return sequence(prologue, extract(result, Layout(raw: 1, ref: 0), layout(type), span))
    case .tryExpression(let value): return lower(value)
    case .tryForced(let value): return tryForced(value, span)
    case .tryOptional(let value): return tryOptional(value, node)
    case .statementExpression(let statement):
      let target = temporary(layout(node.type))
      yieldTargets.append(target)
      let statements = lower([statement])
      yieldTargets.removeLast()
      return sequence(statements, read(target, span))
    case .wrapOptional(let value): return some(lower(value), span)
    case .mapOptional(let value, let payload, let converted):
      var prologue: [Statement] = []
      let whole = hold(lower(value), &prologue)
      let local = temporary(layout(payload.type))
      storage[ObjectIdentifier(payload)] = .local(local)
      let assign = Statement.assign(
        .local(local), extract(whole, Layout(raw: 1, ref: 0), layout(payload.type), span))
      return sequence(
        prologue,
        Expression(
          .conditional(
            extract(whole, .none, .word, span),
            some(sequence([assign], lower(converted)), span), zero(layout(node.type), span)),
          layout(node.type), span))
    case .erase(let value):
      return erase(lower(value), concrete(value.type), concrete(node.type), span)
    case .superclass(let object): return lower(object)
    case .upcast(let value):
      let type = concrete(value.type)
      if case .metatype(let known) = type, case .metatype(let target) = concrete(node.type),
        !lowerer.isDynamicMetatype(known), lowerer.isDynamicMetatype(target)
      {
        return sequence([.expression(lower(value))], metatypeObject(known, span))
      }
      if case .existential = type, !checker.isEngineExistential(type) {
        return openPayload(lower(value), concrete(node.type), span)
      }
      return lower(value)
    case .convertFunction(let value): return convertFunction(value, node)
    case .convertTuple(let value, let whole, let parts):
      let local = temporary(layout(whole.type))
      storage[ObjectIdentifier(whole)] = .local(local)
      return sequence(
        [.assign(.local(local), lower(value))],
        Expression(.aggregate(parts.map(lower)), layout(node.type), span))
    case .convertArray(let value, let element, let converted):
      return convertArray(value, element, converted, node)
    case .converted(let value, let type):
      let inner = lower(value)
      if concrete(value.type) == known.never {
        return sequence([.expression(inner)], zero(layout(type), span))
      }
      // `any Module` has no class that the machine knows: as `Any` it gets one.
      if checker.isEngineExistential(concrete(value.type)), case .existential = concrete(type),
        !checker.isEngineExistential(concrete(type))
      {
        return erase(inner, concrete(value.type), concrete(type), span)
      }
      return inner
    }
  }

  // MARK: Constants

  /// `nil` of a type that a cell declares: its `init(nilLiteral:)`.
  private func nilValue(_ type: Type, _ node: TypedExpression) -> Expression {
    let whole = layout(node.type)
    guard case .nominal(let decl, let arguments) = type,
      let function = (decl.members["init"] ?? []).lazy.compactMap({ $0 as? FunctionDecl })
        .first(where: { $0.parameters.map(\.label) == ["nilLiteral"] })
    else { return zero(whole, node.span) }
    return invoke(
      function, selfArgument: nil, selfType: nil, [.value(void(node.span))],
      checker.substitution(for: decl, arguments), whole, node.span, constructed: type)
  }

  /// A literal of a type that makes itself of it: by its `init(integerLiteral:)` and so on.
  private func guestLiteral(_ node: TypedExpression) -> Expression? {
    let label: String
    let standard: Type
    switch node.kind {
    case .integer: (label, standard) = ("integerLiteral", known.int)
    case .float: (label, standard) = ("floatLiteral", known.double)
    case .boolean: (label, standard) = ("booleanLiteral", known.bool)
    case .string, .interpolation: (label, standard) = ("stringLiteral", known.string)
    case .array: (label, standard) = ("arrayLiteral", .error)
    case .dictionary: (label, standard) = ("dictionaryLiteral", .error)
    default: return nil
    }
    let type = concrete(node.type)
    guard let (function, map) = checker.literalInitializer(of: type, label) else { return nil }
    let parameter = checker.resolve(function.parameters[0].type.substituting(map))
    let argument: Expression
    switch node.kind {
    case .array(let elements):
      argument = Expression(
        .makeArray(element: lowerer.layout(parameter), elements.map(lower)), .object, node.span)
    case .dictionary(let pairs):
      argument = Expression(
        .makeArray(
          element: lowerer.layout(parameter),
          pairs.map { key, value in
            Expression(
              .aggregate([lower(key), lower(value)]), lowerer.layout(parameter), node.span)
          }), .object, node.span)
    default:
      argument = lower(
        TypedExpression(node.kind, parameter.isError ? standard : parameter, node.span))
    }
    return invoke(
      function, selfArgument: nil, selfType: nil, [.value(argument)], map, layout(node.type),
      node.span, constructed: type)
  }

  private func integerConstant(
    _ magnitude: UInt64, _ isNegative: Bool, _ type: Type, _ span: Span
  ) -> Expression {
    if type == known.double {
      let value = Double(magnitude)
      return word((isNegative ? 0 - value : value).bitPattern, span)
    }
    if type == known.float {
      let value = Float(magnitude)
      return word(UInt64((isNegative ? 0 - value : value).bitPattern), span)
    }
    return word(isNegative ? 0 &- magnitude : magnitude, span)
  }

  private func arrayLiteral(_ elements: [TypedExpression], _ type: Type, _ span: Span)
    -> Expression
  {
    let elementType =
      known.element(type)
      ?? {
        if case .nominal(_, let arguments) = type { return arguments.first ?? .error }
        return .error
      }()
    let array = Expression(
      .makeArray(element: lowerer.layout(elementType), elements.map(lower)), .object, span)
    if known.element(type) != nil { return array }
    // Other collections are made from an array.
    return construct(type, "arrayLiteral", array, known.array(elementType), span)
  }

  private func dictionaryLiteral(
    _ pairs: [(TypedExpression, TypedExpression)], _ type: Type, _ span: Span
  ) -> Expression {
    guard case .nominal(_, let arguments) = type, arguments.count == 2 else {
      return zero(layout(type))
    }
    let pair = Type.tuple([
      TupleElement(label: nil, type: arguments[0]), TupleElement(label: nil, type: arguments[1]),
    ])
    let elements = pairs.map { key, value in
      Expression(.aggregate([lower(key), lower(value)]), lowerer.layout(pair), span)
    }
    let array = Expression(
      .makeArray(element: lowerer.layout(pair), elements), .object, span)
    return construct(type, "dictionaryLiteral", array, known.array(pair), span)
  }

  /// `T(label: argument)` of the library.
  private func construct(
    _ type: Type, _ label: String, _ argument: Expression, _ argumentType: Type, _ span: Span
  ) -> Expression {
    guard case .nominal(let decl, let arguments) = type else { return zero(layout(type)) }
    for case let function as FunctionDecl in decl.members["init"] ?? []
    where function.parameters.count == 1 && function.parameters[0].label == label {
      let map = checker.substitution(for: decl, arguments)
      let id = functionID(function, map)
      return Expression(.call(id, [.value(argument)]), layout(type), span)
    }
    return zero(layout(type), span)
  }

  // MARK: Optionals

  func layoutOfPayload(_ optional: Type) -> Layout {
    known.wrapped(concrete(optional)).map { lowerer.layout($0) } ?? .none
  }

  func trapIfNil(_ value: Expression, _ span: Span) -> Statement {
    .if(extract(value, .none, .word, span), then: [], else: [.trap(.unwrappedNil, span)])
  }

  private func optionalChain(_ inner: TypedExpression, _ node: TypedExpression) -> Expression {
    let label = newLabel()
    let target = temporary(layout(node.type))
    chainLabels.append(label)
    let value = lower(inner)
    chainLabels.removeLast()
    let isFlat = concrete(inner.type) == concrete(node.type)
    let body: [Statement] =
      value.layout == .none && !isFlat
      ? [.expression(value), .assign(.local(target), word(1))]
      : [.assign(.local(target), isFlat ? value : some(value, node.span))]
    return sequence(
      [
        .assign(.local(target), zero(layout(node.type), node.span)), .block(label, body),
      ], read(target, node.span))
  }

  // MARK: Properties

  private func property(
    _ base: TypedExpression, _ variable: VariableDecl, _ substitution: Substitution,
    _ node: TypedExpression
  ) -> Expression {
    let span = node.span
    let baseType = concrete(base.type)
    if variable.isStatic, case .metatype(let type) = baseType {
      return propertyThroughMetatype(variable, base, type, substitution, node)
    }
    // A protocol's requirement: what the concrete type has instead.
    if variable.isProtocolMember, let proto = variable.parent,
      proto.protocolRequirements.contains(variable)
    {
      if case .existential = baseType {
        return dynamicProperty(lower(base), variable, proto, node)
      }
      if let (witness, map) = checker.witness(for: variable, of: proto, in: baseType),
        let found = witness as? VariableDecl
      {
        return property(base, found, map, node)
      }
      return zero(layout(node.type), span)
    }
    if let getter = accessors(of: variable, base)?.getter {
      if isSuper(base) {
        return checked(
          Expression(
            .call(functionID(getter, substitution), [.value(lower(base))]), layout(node.type), span),
          getter.isThrowing, span)
      }
      // What a protocol's extension gives is the same for every subclass.
      if baseType.nominal?.kind == .classType, variable.parent?.kind == .classType,
        variable.isGuest, !getter.isStatic
      {
        return checked(
          callClassMethod(
            getter, lower(base), [], substitution, baseType, layout(node.type), span),
          getter.isThrowing, span)
      }
      return checked(
        invoke(
          getter, selfValue: lower(base), selfPlace: base, [], substitution, layout(node.type), span
        ), getter.isThrowing, span)
    }
    let owner = ownerType(variable, baseType)
    let (offset, type) = lowerer.field(variable, in: owner)
    if baseType.nominal?.kind == .classType {
      return Expression(.field(lower(base), offset: offset), lowerer.layout(type), span)
    }
    return extract(lower(base), offset, lowerer.layout(type), span)
  }

  /// The base seen as the class that declares a member.
  func ownerType(_ member: ValueDecl, _ type: Type) -> Type {
    var current = type
    while case .nominal(let decl, let arguments) = current, decl !== member.parent,
      let superclass = decl.superclass
    {
      current = checker.resolve(
        superclass.substituting(checker.substitution(for: decl, arguments)))
    }
    return current
  }

  func staticProperty(
    _ variable: VariableDecl, _ substitution: Substitution, _ span: Span
  ) -> Expression {
    if variable.isProtocolMember, let proto = variable.parent,
      proto.protocolRequirements.contains(variable),
      let selfType = substitution[proto.selfParameter].map(concrete),
      let (witness, map) = checker.witness(for: variable, of: proto, in: selfType)
    {
      if let found = witness as? VariableDecl { return staticProperty(found, map, span) }
      if let enumCase = witness as? EnumCaseDecl {
        return enumValue(enumCase, [], selfType, span)
      }
    }
    if let getter = variable.getter {
      return checked(
        invoke(
          getter, selfValue: nil, selfPlace: nil, [], substitution,
          lowerer.layout(concreteType(variable, substitution)), span), getter.isThrowing, span)
    }
    let (prologue, place) = staticPlace(variable, substitution, span)
    let layout = lowerer.layout(concreteType(variable, substitution))
    if case .global(let global) = place {
      return sequence(prologue, Expression(.global(global), layout, span))
    }
    return sequence(prologue, Expression(.load(place), layout, span))
  }

  private func concreteType(_ member: VariableDecl, _ substitution: Substitution) -> Type {
    concrete(member.type.substituting(substitution))
  }

  /// Storage of a static property, after making sure that it has its value.
  func staticPlace(_ variable: VariableDecl, _ substitution: Substitution, _ span: Span)
    -> ([Statement], Place)
  {
    let types = (variable.parent?.allGenericParameters ?? []).map {
      concrete(substitution[$0] ?? .parameter($0))
    }
    let map = Substitution(
      zip(variable.parent?.allGenericParameters ?? [], types), uniquingKeysWith: { a, _ in a })
    let type = checker.resolve(variable.type.substituting(map))
    let layout = lowerer.layout(type)
    let (flag, value) = lowerer.staticStorage(variable, types, layout: layout)
    let initializer = lowerer.function(variable, types, "static") { [unowned lowerer] in
      let context =
        variable.initialContext
        ?? FunctionContext(outer: nil, name: variable.name, decl: nil, isClosure: false)
      let inner = FunctionLowering(lowerer, context: context, map: map)
      let initial =
        lowerer.checker.initialValue(of: variable).map { inner.lower($0) } ?? inner.zero(layout)
      return Function(
        name: variable.name, locals: inner.locals, parameters: [], result: .none,
        body: [.assign(.global(value), initial), .assign(.global(flag), inner.word(1))],
        span: variable.span)
    }
    let ensure = Statement.if(
      Expression(.global(flag), .word, span), then: [],
      else: [.expression(Expression(.call(initializer, []), .none, span))])
    return ([ensure], .global(value))
  }

  // MARK: Enums

  func enumValue(_ enumCase: EnumCaseDecl, _ payload: [Expression], _ type: Type, _ span: Span)
    -> Expression
  {
    guard let decl = type.nominal else { return zero(lowerer.layout(type)) }
    let whole = lowerer.layout(type)
    var parts = [word(UInt64(enumCase.index), span)]
    if decl.isIndirect, !payload.isEmpty {
      let fields = payload.reduce(Layout.none) { $0 + $1.layout }
      parts.append(
        Expression(
          .makeInstance(
            lowerer.boxClass(fields), fields: Expression(.aggregate(payload), fields, span)),
          .object, span))
    } else {
      parts += payload
    }
    let used = parts.reduce(Layout.none) { $0 + $1.layout }
    let rest = Layout(raw: whole.raw - used.raw, ref: whole.ref - used.ref)
    if rest != .none { parts.append(zero(rest)) }
    return Expression(.aggregate(parts), whole, span)
  }

  /// The payload values of a case (whose tag has been tested).
  func payload(_ enumCase: EnumCaseDecl, of value: Expression, _ type: Type, _ span: Span)
    -> [Expression]
  {
    guard case .nominal(let decl, let arguments) = type else { return [] }
    let map = checker.substitution(for: decl, arguments)
    let types = enumCase.payload.map { checker.resolve($0.type.substituting(map)) }
    var result: [Expression] = []
    if decl.isIndirect {
      let box = extract(value, Layout(raw: 1, ref: 0), .object, span)
      var offset = Layout.none
      for type in types {
        let layout = lowerer.layout(type)
        result.append(Expression(.field(box, offset: offset), layout, span))
        offset = offset + layout
      }
      return result
    }
    var offset = Layout(raw: 1, ref: 0)
    for type in types {
      let layout = lowerer.layout(type)
      result.append(extract(value, offset, layout, span))
      offset = offset + layout
    }
    return result
  }

  private func caseFunction(_ enumCase: EnumCaseDecl, _ node: TypedExpression) -> Expression {
    guard case .function(let type) = concrete(node.type) else { return zero(.object) }
    return synthesizedClosure(type, node.span) { lowering, values in
      lowering.enumValue(enumCase, values, type.result, node.span)
    }
  }

  // MARK: Existentials

  func erase(_ value: Expression, _ type: Type, _ target: Type, _ span: Span) -> Expression {
    if checker.isEngineExistential(target) { return adapted(value, type, span) }
    // `any Module` as `Any` is a payload of its own: it has no class that the machine knows.
    if case .existential = type, !checker.isEngineExistential(type) { return value }
    return boxed(value, type, span)
  }

  /// A value in a box whose class tells its type. An object's box tells the object's own class, which
  /// may conform to more than the class that it is seen as.
  func boxed(_ value: Expression, _ type: Type, _ span: Span) -> Expression {
    guard lowerer.mayBeSubclass(type) else {
      return Expression(.makeInstance(lowerer.payloadClass(type), fields: value), .object, span)
    }
    let table = lowerer.classTable(CastKey.object, [], "box") { [unowned lowerer] type, _ in
      lowerer.function(CastKey.object, [type], "box") {
        let context = FunctionContext(outer: nil, name: "box", decl: nil, isClosure: false)
        let inner = FunctionLowering(lowerer, context: context, map: [:])
        let object = inner.read(inner.temporary(.object), span)
        let box = Expression(
          .makeInstance(lowerer.payloadClass(type), fields: object), .object, span)
        return Function(
          name: "box", locals: inner.locals, parameters: [Function.Parameter(isInOut: false)],
          result: .object, body: [.return(box)], span: span)
      }
    }
    return Expression(.callDynamic(table, [.value(value)]), .object, span)
  }

  /// The payload of an existential, whose dynamic type is known.
  func openPayload(_ box: Expression, _ type: Type, _ span: Span) -> Expression {
    Expression(.field(box, offset: .none), lowerer.layout(type), span)
  }

  /// A requirement's value for the type that an existential holds.
  func dynamicProperty(
    _ base: Expression, _ variable: VariableDecl, _ proto: NominalDecl, _ node: TypedExpression
  ) -> Expression {
    let result = concrete(node.type)
    let table = lowerer.payloadTable(variable, "get", [result]) { [unowned lowerer] type, _ in
      guard lowerer.checker.conforms(type, proto) else { return nil }
      return lowerer.function(variable, [type, result], "get-thunk") {
        let context = FunctionContext(outer: nil, name: variable.name, decl: nil, isClosure: false)
        let inner = FunctionLowering(lowerer, context: context, map: [:])
        let box = inner.temporary(.object)
        let selfVariable = VariableDecl(name: "self", span: variable.span, isLet: true)
        selfVariable.type = type
        let prologue = inner.declare(
          selfVariable, inner.openPayload(inner.read(box), type, variable.span))
        let base = TypedExpression(.variable(selfVariable), type, variable.span)
        let access = TypedExpression(
          .property(base, variable, [proto.selfParameter: type]),
          lowerer.checker.resolve(
            variable.type.substituting([proto.selfParameter: type])), variable.span)
        inner.abortLayout = lowerer.layout(result)
        let value = inner.converting(
          inner.lower(access), from: inner.concrete(access.type), to: result, variable.span)
        return Function(
          name: variable.name, locals: inner.locals,
          parameters: [Function.Parameter(isInOut: false)], result: value.layout,
          body: prologue + [.return(value)], span: variable.span)
      }
    }
    return checked(
      Expression(.callDynamic(table, [.value(base)]), layout(node.type), node.span),
      variable.getter?.isThrowing == true, node.span)
  }

  // MARK: Functions as values

  /// A closure made of an expression over its parameters.
  func synthesizedClosure(
    _ type: FunctionType, _ span: Span, captures: [(Expression, Layout)] = [],
    body: (FunctionLowering, [Expression]) -> Expression
  ) -> Expression {
    let context = FunctionContext(outer: nil, name: "closure", decl: nil, isClosure: true)
    let inner = FunctionLowering(lowerer, context: context, map: map)
    let parameters = type.parameters.map { inner.temporary(inner.layout($0.type)) }
    let captured = captures.map { inner.temporary($0.1) }
    let value = body(inner, (parameters + captured).map { inner.read($0, span) })
    let id = lowerer.reserve()
    lowerer.define(
      id,
      Function(
        name: "closure", locals: inner.locals,
        parameters: type.parameters.map { Function.Parameter(isInOut: $0.isInOut) },
        captureCount: captures.count, result: value.layout,
        body: value.layout == .none ? [.expression(value), .return(nil)] : [.return(value)],
        span: span))
    return Expression(.makeClosure(id, captures: captures.map(\.0)), .object, span)
  }

  private func functionValue(
    _ function: FunctionDecl, _ base: TypedExpression?, _ substitution: Substitution,
    _ node: TypedExpression
  ) -> Expression {
    let span = node.span
    guard case .function(let type) = concrete(node.type) else { return zero(.object, span) }
    if function.isLocal {
      let id = functionID(function, substitution)
      let captured = captures(of: function.checkedBody?.context ?? context)
      return Expression(
        .makeClosure(id, captures: captured.map { captureValue($0, span) }), .object, span)
    }
    var captured: [(Expression, Layout)] = []
    if let base {
      let value = lower(base)
      captured.append((value, value.layout))
    }
    let baseType = base.map { concrete($0.type) }
    return synthesizedClosure(type, span, captures: captured) { lowering, values in
      var values = values
      var selfValue: Expression?
      if base != nil { selfValue = values.removeLast() }
      let arguments = zip(values, type.parameters).map { value, parameter -> Argument in
        if parameter.isInOut, case .local(let local) = value.kind { return .inOut(.local(local)) }
        return .value(value)
      }
      return lowering.invoke(
        function, selfArgument: selfValue.map { .value($0) }, selfType: baseType, arguments,
        substitution, lowering.lowerer.layout(type.result), span)
    }
  }

  /// A function value whose parameters or result differ by conversions.
  private func convertFunction(_ value: TypedExpression, _ node: TypedExpression) -> Expression {
    guard case .function(let from) = concrete(value.type),
      case .function(let to) = concrete(node.type)
    else { return lower(value) }
    let sameLayout =
      zip(from.parameters, to.parameters).allSatisfy { $0.type == $1.type }
      && from.result == to.result
    if sameLayout { return lower(value) }
    let inner = lower(value)
    let solver = Solver(checker: checker)
    return synthesizedClosure(to, node.span, captures: [(inner, .object)]) { lowering, values in
      var values = values
      let function = values.removeLast()
      var prologue: [Statement] = []
      func convert(_ value: Expression, _ a: Type, _ b: Type) -> Expression {
        if a == b { return value }
        let variable = VariableDecl(name: "value", span: node.span, isLet: true)
        variable.type = a
        prologue += lowering.declare(variable, value)
        return lowering.lower(
          solver.convertTree(TypedExpression(.variable(variable), a, node.span), to: b))
      }
      let arguments = zip(values, zip(to.parameters, from.parameters)).map { value, types in
        if types.0.isInOut, case .local(let local) = value.kind {
          return Argument.inOut(.local(local))
        }
        return Argument.value(convert(value, types.0.type, types.1.type))
      }
      lowering.abortLayout = lowering.lowerer.layout(to.result)
      let called = lowering.checked(
        Expression(
          .callClosure(function, arguments), lowering.lowerer.layout(from.result), node.span),
        from.isThrowing, node.span)
      if to.result.isVoid, !from.result.isVoid {
        return lowering.sequence(prologue + [.expression(called)], lowering.void())
      }
      let result = from.result == to.result ? called : convert(called, from.result, to.result)
      return lowering.sequence(prologue, result)
    }
  }

  private func convertArray(
    _ value: TypedExpression, _ element: VariableDecl, _ converted: TypedExpression,
    _ node: TypedExpression
  ) -> Expression {
    let span = node.span
    let elementLayout = layout(element.type)
    let target = layout(converted.type)
    let result = temporary(.object)
    let local = temporary(elementLayout)
    storage[ObjectIdentifier(element)] = .local(local)
    let label = newLabel()
    return sequence(
      [
        .assign(.local(result), Expression(.makeArray(element: target, []), .object, span)),
        .forArray(
          label, local, array: lower(value), element: elementLayout,
          [.arrayAppend(.local(result), lower(converted))]),
      ], read(result, span))
  }
}
