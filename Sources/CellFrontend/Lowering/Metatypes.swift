import CellIR

// Types as values. `Int.self` needs no value, because the checker knows the type; where only the
// running program knows it (classes, existentials), an object without fields stands for it, whose
// class is one per type.

extension FunctionLowering {
  /// `type(of: value)`.
  func typeOf(_ value: Expression, _ type: Type, _ span: Span) -> Expression {
    if case .existential = type, lowerer.isDynamicMetatype(type) {
      let table = lowerer.payloadTable(CastKey.object, "type") { [unowned lowerer] type, _ in
        lowerer.function(CastKey.object, [type], "type-of") {
          let context = FunctionContext(outer: nil, name: "type(of:)", decl: nil, isClosure: false)
          let inner = FunctionLowering(lowerer, context: context, map: [:])
          let box = inner.temporary(.object)
          let result =
            lowerer.isDynamicMetatype(type)
            ? inner.typeOf(inner.openPayload(inner.read(box), type, span), type, span)
            : inner.metatypeObject(type, span)
          return Function(
            name: "type(of:)", locals: inner.locals,
            parameters: [Function.Parameter(isInOut: false)], result: .object,
            body: [.return(result)], span: span)
        }
      }
      return Expression(.callDynamic(table, [.value(value)]), .object, span)
    }
    guard case .nominal(let decl, _) = type, lowerer.isDynamicMetatype(type) else {
      return sequence([.expression(value)], void(span))
    }
    let table = lowerer.classTable(decl, [type], "type") { [unowned lowerer] type, _ in
      lowerer.function(CastKey.optional, [type], "type-of-object") {
        let context = FunctionContext(outer: nil, name: "type(of:)", decl: nil, isClosure: false)
        let inner = FunctionLowering(lowerer, context: context, map: [:])
        _ = inner.temporary(.object)
        return Function(
          name: "type(of:)", locals: inner.locals,
          parameters: [Function.Parameter(isInOut: false)], result: .object,
          body: [.return(inner.metatypeObject(type, span))], span: span)
      }
    }
    return Expression(.callDynamic(table, [.value(value)]), .object, span)
  }

  /// The number that `localizedDescription` writes: which case of an enum it is, those with
  /// associated values first; 1 for everything else.
  func errorCode(_ value: Expression, _ type: Type, _ span: Span) -> Expression {
    guard case .nominal(let decl, _) = type, decl.kind == .enumeration else {
      return sequence([.expression(value)], word(1, span))
    }
    var prologue: [Statement] = []
    let held = hold(value, &prologue)
    let tag = extract(held, .none, .word, span)
    let order = decl.cases.filter(\.hasPayload) + decl.cases.filter { !$0.hasPayload }
    var code = word(0, span)
    for (number, enumCase) in order.enumerated() {
      let test = Expression(
        .primitive(.equal, [tag, word(UInt64(enumCase.index), span)]), .word, span)
      code = Expression(.conditional(test, word(UInt64(number), span), code), .word, span)
    }
    return sequence(prologue, code)
  }

  func metatypeObject(_ type: Type, _ span: Span) -> Expression {
    Expression(
      .makeInstance(lowerer.metaClass(type), fields: zero(.none, span)), .object, span)
  }

  /// The name of the type that a metatype value stands for, as Swift prints it.
  func describeMetatype(_ value: Expression, _ type: Type, debug: Bool, _ span: Span) -> Expression
  {
    guard lowerer.isDynamicMetatype(type) else {
      return sequence([.expression(value)], text(type.name(qualified: debug), span))
    }
    let role = debug ? "debug" : "describe"
    let table = lowerer.metaTable(DescribingKey.shared, role) { [unowned lowerer] type, _ in
      lowerer.function(DescribingKey.shared, [type], "meta-" + role) {
        Function(
          name: "description", locals: [.object], parameters: [Function.Parameter(isInOut: false)],
          result: .object,
          body: [
            .return(Expression(.string(type.name(qualified: debug)), .object, span))
          ], span: span)
      }
    }
    return Expression(.callDynamic(table, [.value(value)]), .object, span)
  }

  /// A static method, or an initializer, of the type that a metatype value stands for.
  func callThroughMetatype(
    _ function: FunctionDecl, _ base: TypedExpression, _ list: [BoundArgument],
    _ substitution: Substitution, _ node: TypedExpression
  ) -> Expression {
    let span = node.span
    var prologue: [Statement] = []
    var epilogue: [Statement] = []
    let receiver = hold(lower(base), &prologue)
    let values = arguments(list, of: function, substitution, &prologue, &epilogue)
    let types = metatypeKey(of: function, substitution)
    let generics = function.genericParameters.map {
      concrete(substitution[$0] ?? .parameter($0))
    }
    let table = lowerer.metaTable(function, "static", types) { [unowned lowerer] type, _ in
      if let proto = function.parent, proto.kind == .protocolType {
        guard lowerer.checker.conforms(type, proto) else { return nil }
        return lowerer.function(function, types + [type], "meta-thunk") {
          FunctionLowering.requirementThunk(lowerer, function, proto, generics, type)
        }
      }
      guard
        let found = FunctionLowering.inherited(
          by: type, lowerer, { lowerer.checker.override(of: function, in: $0) })
      else { return nil }
      return lowerer.function(found.member, found.arguments + generics + [type], "meta-thunk") {
        FunctionLowering.staticThunk(
          lowerer, found.member, found.arguments, generics, constructed: type)
      }
    }
    let call = Expression(
      .callDynamic(table, [.value(receiver)] + values), layout(node.type), span)
    return checked(finishCall(call, prologue, epilogue), callThrows(function, list), span)
  }

  /// What tells tables of one function apart: its generic arguments but for the type itself.
  private func metatypeKey(of function: FunctionDecl, _ substitution: Substitution) -> [Type] {
    function.allGenericParameters.filter { $0 !== function.parent?.selfParameter }
      .map { concrete(substitution[$0] ?? .parameter($0)) }
  }

  /// A static property of the type that a metatype value stands for.
  func propertyThroughMetatype(
    _ variable: VariableDecl, _ base: TypedExpression, _ type: Type, _ substitution: Substitution,
    _ node: TypedExpression
  ) -> Expression {
    let span = node.span
    guard lowerer.isDynamicMetatype(type) else {
      return sequence(
        [.expression(lower(base))], staticProperty(variable, substitution, span))
    }
    let isThrowing = variable.getter?.isThrowing ?? false
    let table = lowerer.metaTable(variable, "property") { [unowned lowerer] type, _ in
      let member: VariableDecl
      var map: Substitution = [:]
      if let proto = variable.parent, proto.kind == .protocolType {
        guard lowerer.checker.conforms(type, proto) else { return nil }
        member = variable
        map[proto.selfParameter] = type
      } else {
        guard
          let found = FunctionLowering.inherited(
            by: type, lowerer,
            { decl in
              (decl.members[variable.name] ?? []).lazy.compactMap { $0 as? VariableDecl }
                .first { $0.isStatic }
            }), let parent = found.member.parent
        else { return nil }
        member = found.member
        map = lowerer.checker.substitution(for: parent, found.arguments)
        map[parent.selfParameter] = type
      }
      return lowerer.function(member, [type], "meta-property") {
        let context = FunctionContext(outer: nil, name: member.name, decl: nil, isClosure: false)
        let inner = FunctionLowering(lowerer, context: context, map: map)
        _ = inner.temporary(.object)
        let value = inner.asCallerSees(
          inner.staticProperty(member, map, member.span), member.type, type, member.parent)
        return Function(
          name: member.name, locals: inner.locals,
          parameters: [Function.Parameter(isInOut: false)], result: value.layout,
          body: value.layout == .none ? [.expression(value), .return(nil)] : [.return(value)],
          span: member.span)
      }
    }
    return checked(
      Expression(.callDynamic(table, [.value(lower(base))]), layout(node.type), span), isThrowing,
      span)
  }

  /// A value of the type `Self` goes into a box for a caller that knows only the protocol.
  private func asCallerSees(
    _ value: Expression, _ declared: Type, _ type: Type, _ parent: NominalDecl?
  ) -> Expression {
    guard let parent, parent.kind == .protocolType else { return value }
    let own = Type.parameter(parent.selfParameter)
    func boxed(_ value: Expression) -> Expression {
      Expression(
        .makeInstance(lowerer.payloadClass(type), fields: value), .object, value.span)
    }
    if declared == own { return boxed(value) }
    guard declared == known.optional(own) else { return value }
    var prologue: [Statement] = []
    let held = hold(value, &prologue)
    let whole = Layout(raw: 1, ref: 1)
    return sequence(
      prologue,
      Expression(
        .conditional(
          extract(held, .none, .word, value.span),
          some(
            boxed(extract(held, Layout(raw: 1, ref: 0), lowerer.layout(type), value.span)),
            value.span), zero(whole, value.span)), whole, value.span))
  }

  /// The first class of a type and its superclasses that has a member.
  private static func inherited<Member>(
    by type: Type, _ lowerer: Lowerer, _ find: (NominalDecl) -> Member?
  ) -> (member: Member, arguments: [Type])? {
    var current: Type? = type
    while let here = current, case .nominal(let decl, let arguments) = here {
      if let found = find(decl) { return (found, arguments) }
      current = decl.superclass.map {
        lowerer.checker.resolve(
          $0.substituting(lowerer.checker.substitution(for: decl, arguments)))
      }
    }
    return nil
  }

  /// Takes the metatype object and calls the class's own function.
  private static func staticThunk(
    _ lowerer: Lowerer, _ function: FunctionDecl, _ arguments: [Type], _ generics: [Type],
    constructed: Type
  ) -> Function {
    var map = function.parent.map { lowerer.checker.substitution(for: $0, arguments) } ?? [:]
    for (parameter, type) in zip(function.genericParameters, generics) { map[parameter] = type }
    if let parent = function.parent { map[parent.selfParameter] = constructed }
    return thunk(lowerer, function, map, constructed) { value, _ in value }
  }

  /// Takes the metatype object and calls the type's witness.
  private static func requirementThunk(
    _ lowerer: Lowerer, _ function: FunctionDecl, _ proto: NominalDecl, _ generics: [Type],
    _ type: Type
  ) -> Function {
    var map: Substitution = [proto.selfParameter: type]
    for (parameter, type) in zip(function.genericParameters, generics) { map[parameter] = type }
    return thunk(lowerer, function, map, type) { value, inner in
      inner.asCallerSees(
        value,
        function.kind == .initializer && !function.isFailable
          ? .parameter(proto.selfParameter) : function.result, type, proto)
    }
  }

  private static func thunk(
    _ lowerer: Lowerer, _ function: FunctionDecl, _ map: Substitution, _ type: Type,
    _ finish: (Expression, FunctionLowering) -> Expression
  ) -> Function {
    let context = FunctionContext(outer: nil, name: function.name, decl: nil, isClosure: false)
    let inner = FunctionLowering(lowerer, context: context, map: map)
    _ = inner.temporary(.object)
    let parameters = function.parameters.map { inner.temporary(inner.layout($0.type)) }
    let value = finish(
      inner.invoke(
        function, selfArgument: nil, selfType: nil,
        parameters.map { .value(inner.read($0, function.span)) }, map,
        inner.layout(function.result), function.span, constructed: type), inner)
    return Function(
      name: function.displayName, locals: inner.locals,
      parameters: Array(repeating: Function.Parameter(isInOut: false), count: parameters.count + 1),
      result: value.layout,
      body: value.layout == .none ? [.expression(value), .return(nil)] : [.return(value)],
      span: function.span)
  }

  /// Whether two metatype values stand for the same type.
  func sameType(_ a: Expression, _ b: Expression, _ x: Type, _ y: Type, _ span: Span) -> Expression
  {
    let isDynamic = (lowerer.isDynamicMetatype(x), lowerer.isDynamicMetatype(y))
    if !isDynamic.0, !isDynamic.1 {
      return sequence([.expression(a), .expression(b)], word(x == y ? 1 : 0, span))
    }
    let left = isDynamic.0 ? a : sequence([.expression(a)], metatypeObject(x, span))
    let right = isDynamic.1 ? b : sequence([.expression(b)], metatypeObject(y, span))
    return Expression(
      .primitive(
        .equal,
        [
          Expression(.primitive(.classID, [left]), .word, span),
          Expression(.primitive(.classID, [right]), .word, span),
        ]), .word, span)
  }
}

extension Type {
  /// The type as a running program writes it: `Array<Int>`, `Dog`; `qualified` also with the modules
  /// and the types around, as `debugDescription` has it: `Swift.Array<main.Kennel.Dog>`.
  func name(qualified: Bool) -> String {
    func list(_ types: [Type]) -> String {
      types.map { $0.name(qualified: qualified) }.joined(separator: ", ")
    }
    switch self {
    case .nominal(let decl, var arguments):
      if !decl.printedPath.isEmpty {
        let parts = decl.printedName(arguments.isEmpty ? "" : "<" + list(arguments) + ">")
        return qualified ? decl.moduleName + "." + parts.joined(separator: ".") : parts.last ?? ""
      }
      // Each type around has its own arguments.
      var parts: [String] = []
      var current: NominalDecl? = decl
      while let here = current {
        let own = arguments.suffix(here.genericParameters.count)
        arguments.removeLast(own.count)
        parts.insert(here.name + (own.isEmpty ? "" : "<" + list(Array(own)) + ">"), at: 0)
        current = here.parent
      }
      guard qualified else { return parts.last ?? decl.name }
      return decl.moduleName + "." + parts.joined(separator: ".")
    case .tuple(let elements):
      let parts = elements.map {
        ($0.label.map { $0 + ": " } ?? "") + $0.type.name(qualified: qualified)
      }
      return "(" + parts.joined(separator: ", ") + ")"
    case .function(let function):
      let parameters = function.parameters.map {
        $0.written { $0.name(qualified: qualified) }
      }
      return "(" + parameters.joined(separator: ", ") + ")" + (function.isThrowing ? " throws" : "")
        + " -> " + function.result.name(qualified: qualified)
    case .existential(let protocols) where !protocols.isEmpty:
      return protocols.map { (qualified ? $0.moduleName + "." : "") + $0.name }
        .joined(separator: " & ")
    case .metatype(let type): return type.name(qualified: qualified) + ".Type"
    default: return description
    }
  }
}

extension NominalDecl {
  /// The parts of the name that is written, with the generic arguments after the first.
  func printedName(_ arguments: String) -> [String] {
    printedPath.enumerated().map { $0.offset == 0 ? $0.element + arguments : $0.element }
  }

  /// The module that a running program names for the type.
  fileprivate var moduleName: String { isGuest ? "main" : isOpaque ? "TensorEngine" : "Swift" }
}
