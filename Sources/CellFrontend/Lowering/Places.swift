import CellIR
import SwiftSyntax

/// How to reach a place. As in Swift, an access has two beginnings: indices and keys are evaluated
/// where they are written (`prologue`), and the access itself, which may read a computed property or
/// insert into a dictionary, begins when everything else has been evaluated (`begin`).
struct Access {
  var prologue: [Statement] = []
  var begin: [Statement] = []
  var place: Place
  var epilogue: [Statement] = []
}

extension FunctionLowering {
  /// `target = value`.
  func assign(_ target: TypedExpression, _ value: TypedExpression, _ span: Span) -> [Statement] {
    if case .optionalChain(let inner) = target.kind {
      let label = newLabel()
      chainLabels.append(label)
      defer { chainLabels.removeLast() }
      let payload: TypedExpression
      if case .wrapOptional(let plain) = value.kind, concrete(plain.type) == concrete(inner.type) {
        payload = plain
      } else {
        payload = value
      }
      return [.block(label, assign(inner, payload, span))]
    }
    if case .tuple(let targets) = target.kind {
      var statements: [Statement] = []
      let whole = hold(lower(value), &statements)
      guard case .tuple(let types) = concrete(value.type) else { return statements }
      var offset = Layout.none
      for (part, type) in zip(targets, types) {
        let layout = lowerer.layout(type.type)
        let access = access(part)
        statements += access.prologue + access.begin
        statements.append(.assign(access.place, extract(whole, offset, layout, span)))
        statements += access.epilogue
        offset = offset + layout
      }
      return statements
    }
    // Setters run on the new value itself; the old one is not read.
    if let setter = setterCall(target, value, span) { return setter }
    var access: Access
    if case .keyPathAccess(let base, let path) = target.kind {
      access = keyPathPlace(base, path, target, isAssigned: true)
    } else {
      access = self.access(target)
    }
    if access.begin.isEmpty {
      return access.prologue + [.assign(access.place, lower(value))] + access.epilogue
    }
    let held = hold(lower(value), &access.prologue)
    return access.prologue + access.begin + [.assign(access.place, held)] + access.epilogue
  }

  private func setterCall(_ target: TypedExpression, _ value: TypedExpression, _ span: Span)
    -> [Statement]?
  {
    switch target.kind {
    case .property(let base, let variable, let substitution):
      if variable.isProtocolMember, let proto = variable.parent,
        proto.protocolRequirements.contains(variable),
        let (witness, map) = checker.witness(for: variable, of: proto, in: concrete(base.type)),
        let found = witness as? VariableDecl
      {
        // A stored property that satisfies the requirement is a place.
        guard found.setter != nil else { return nil }
        return setterCall(
          TypedExpression(.property(base, found, map), target.type, target.span), value, span)
      }
      guard let setter = accessors(of: variable, base)?.setter else { return nil }
      return callSetter(setter, base, [], of: setter, substitution, value, span)
    case .subscripted(let base, let getter, let arguments, let substitution):
      guard let setter = getter.setter, getter.intrinsic != "array.get" else { return nil }
      return callSetter(setter, base, arguments, of: getter, substitution, value, span)
    case .staticProperty(let variable, let substitution):
      guard let setter = variable.setter else { return nil }
      return [
        .expression(
          invoke(
            setter, selfArgument: nil, selfType: nil, [.value(lower(value))], substitution, .none,
            span))
      ]
    default: return nil
    }
  }

  private func callSetter(
    _ setter: FunctionDecl, _ base: TypedExpression, _ list: [BoundArgument],
    of function: FunctionDecl, _ substitution: Substitution, _ value: TypedExpression, _ span: Span
  ) -> [Statement] {
    var prologue: [Statement] = []
    var epilogue: [Statement] = []
    let selfArgument: Argument
    var begin: [Statement] = []
    let baseType = concrete(base.type)
    let isReference = baseType.nominal?.kind == .classType || baseType.nominal?.isOpaque == true
    if isReference || !setter.isMutating {
      selfArgument = .value(hold(lower(base), &prologue))
    } else {
      let access = access(base)
      prologue += access.prologue
      begin = access.begin
      epilogue = access.epilogue
      selfArgument = .inOut(access.place)
    }
    var values = indices(list, of: function, substitution, &prologue)
    let newValue = lower(value)
    values.append(.value(begin.isEmpty ? newValue : hold(newValue, &prologue)))
    if isSuper(base) {
      let call = Expression(
        .call(functionID(setter, substitution), [selfArgument] + values), .none, span)
      return prologue + begin + [.expression(call)] + epilogue
    }
    let call = invoke(
      setter, selfArgument: selfArgument, selfType: baseType, values, substitution, .none, span)
    return prologue + begin + [.expression(call)] + epilogue
  }

  /// The place that an expression names.
  func access(_ node: TypedExpression) -> Access {
    let span = node.span
    switch node.kind {
    case .variable(let variable):
      let stored = Access(place: place(of: variable, span))
      if variable.willSet != nil || variable.didSet != nil, !isObserving(variable) {
        return observedVariable(variable, stored, span)
      }
      return stored
    case .staticProperty(let variable, let substitution):
      if let getter = variable.getter {
        return computed(
          invoke(
            getter, selfArgument: nil, selfType: nil, [], substitution, layout(node.type), span)
        ) { [self] value in
          variable.setter.map {
            invoke(
              $0, selfArgument: nil, selfType: nil, [.value(value)], substitution, .none, span)
          }
        }
      }
      let (prologue, place) = staticPlace(variable, substitution, span)
      return Access(prologue: prologue, place: place)
    case .property(let base, let variable, let substitution):
      return propertyAccess(base, variable, substitution, node)
    case .tupleElement(let base, let index):
      guard case .tuple(let elements) = concrete(base.type) else { break }
      var access = access(base)
      let offset = elements[..<index].reduce(Layout.none) { $0 + lowerer.layout($1.type) }
      access.place = .part(
        access.place, offset: offset, layout: lowerer.layout(elements[index].type))
      return access
    case .keyPathAccess(let base, let path):
      return keyPathPlace(base, path, node)
    case .subscripted(let base, let function, let arguments, let substitution):
      return subscriptAccess(base, function, arguments, substitution, node)
    case .forceUnwrap(let optional):
      if let found = dictionaryValue(optional, whenMissing: [.trap(.unwrappedNil, span)]) {
        return found
      }
      var access = access(optional)
      access.begin.append(
        .if(
          value(at: .part(access.place, offset: .none, layout: .word), .word, span), then: [],
          else: [.trap(.unwrappedNil, span)]))
      access.place = .part(
        access.place, offset: Layout(raw: 1, ref: 0), layout: layout(node.type))
      return access
    case .optionalBind(let optional):
      if let label = chainLabels.last,
        var found = dictionaryValue(optional, whenMissing: [.break(label)])
      {
        found.prologue += found.begin
        found.begin = []
        return found
      }
      var access = access(optional)
      // Whether there is a value decides whether the rest is evaluated at all.
      access.prologue += access.begin
      access.begin = []
      if let label = chainLabels.last {
        access.prologue.append(
          .if(
            value(at: .part(access.place, offset: .none, layout: .word), .word, span), then: [],
            else: [.break(label)]))
      }
      access.place = .part(
        access.place, offset: Layout(raw: 1, ref: 0), layout: layout(node.type))
      return access
    default: break
    }
    // Not a place: changes go to a copy.
    var prologue: [Statement] = []
    let local = temporary(layout(node.type))
    prologue.append(.assign(.local(local), lower(node)))
    return Access(prologue: prologue, place: .local(local))
  }

  /// The value under a key in `dictionary[key]!` and `dictionary[key]?`, changed where it lies.
  private func dictionaryValue(_ node: TypedExpression, whenMissing: [Statement]) -> Access? {
    guard case .subscripted(let base, let function, let arguments, let substitution) = node.kind,
      function.intrinsic == "dict.get", case .value(let key)? = arguments.first,
      let dictionary = function.parent,
      let find = (dictionary.members["_find"] ?? []).first as? FunctionDecl,
      let (offset, layout) = valuesField(dictionary, base)
    else { return nil }
    let span = node.span
    var result = access(base)
    let held = hold(lower(key), &result.prologue)
    let position = temporary(.word)
    let found = invoke(
      find, selfArgument: .value(value(at: result.place, self.layout(base.type), span)),
      selfType: concrete(base.type), [.value(held)], substitution, .word, span)
    result.begin += [
      .assign(.local(position), found),
      .if(
        Expression(.primitive(.intLess, [read(position), word(0)]), .word, span),
        then: whenMissing, else: []),
    ]
    result.place = .element(
      .part(result.place, offset: offset, layout: .object), index: read(position), element: layout,
      span: span)
    return result
  }

  /// `dictionary[key, default: value]`: the default is inserted, then changed where it lies.
  private func defaultedValue(
    _ base: TypedExpression, _ function: FunctionDecl, _ arguments: [BoundArgument],
    _ substitution: Substitution, _ span: Span
  ) -> Access? {
    guard arguments.count == 2, case .value(let key) = arguments[0],
      case .autoclosure(let fallback) = arguments[1],
      case .returnValue(let initial?)? = fallback.body.first, fallback.context.captures.isEmpty,
      let dictionary = function.parent,
      let insert = (dictionary.members["_insert"] ?? []).first as? FunctionDecl,
      let (offset, layout) = valuesField(dictionary, base)
    else { return nil }
    var result = access(base)
    let held = hold(lower(key), &result.prologue)
    let position = temporary(.word)
    let values = Place.part(result.place, offset: offset, layout: .object)
    let inserted = invoke(
      insert, selfArgument: .inOut(result.place), selfType: concrete(base.type), [.value(held)],
      substitution, .word, span)
    let count = Expression(.arrayCount(value(at: values, .object, span)), .word, span)
    result.begin += [
      .assign(.local(position), inserted),
      .if(
        Expression(.primitive(.equal, [read(position), count]), .word, span),
        then: [.arrayAppend(values, lower(initial))], else: []),
    ]
    result.place = .element(values, index: read(position), element: layout, span: span)
    return result
  }

  /// Where a dictionary has the array of its values, and the values' layout.
  private func valuesField(_ dictionary: NominalDecl, _ base: TypedExpression)
    -> (Layout, Layout)?
  {
    let type = concrete(base.type)
    guard case .nominal(let decl, let arguments) = type, decl === dictionary, arguments.count == 2,
      let values = decl.storedProperties.first(where: { $0.name == "_values" })
    else { return nil }
    return (lowerer.field(values, in: type).offset, lowerer.layout(arguments[1]))
  }

  /// A value that is read, changed in a temporary, and written back.
  private func computed(
    prologue: [Statement] = [], begin: [Statement] = [], epilogue: [Statement] = [],
    _ value: Expression, write: (Expression) -> Expression?
  ) -> Access {
    let local = temporary(value.layout)
    var access = Access(
      prologue: prologue, begin: begin + [.assign(.local(local), value)], place: .local(local))
    if let call = write(Expression(.take(.local(local)), value.layout, value.span)) {
      access.epilogue = [.expression(call)] + epilogue
    } else {
      access.epilogue = epilogue
    }
    return access
  }

  private func propertyAccess(
    _ base: TypedExpression, _ variable: VariableDecl, _ substitution: Substitution,
    _ node: TypedExpression
  ) -> Access {
    let span = node.span
    let baseType = concrete(base.type)
    if variable.isProtocolMember, let proto = variable.parent,
      proto.protocolRequirements.contains(variable),
      let (witness, map) = checker.witness(for: variable, of: proto, in: baseType),
      let found = witness as? VariableDecl
    {
      return propertyAccess(base, found, map, node)
    }
    let isReference = baseType.nominal?.kind == .classType || baseType.nominal?.isOpaque == true
    if let (getter, setter) = accessors(of: variable, base) {
      var prologue: [Statement] = []
      var begin: [Statement] = []
      var epilogue: [Statement] = []
      let selfRead: Argument
      let selfWrite: Argument
      if isReference {
        let object = hold(lower(base), &prologue)
        selfRead = .value(object)
        selfWrite = .value(object)
      } else {
        let access = access(base)
        prologue = access.prologue
        begin = access.begin
        epilogue = access.epilogue
        let layout = layout(base.type)
        selfRead =
          getter.isMutating
          ? .inOut(access.place) : .value(value(at: access.place, layout, span))
        // A nonmutating setter takes `self` as it is.
        selfWrite =
          setter?.isMutating == false
          ? .value(value(at: access.place, layout, span)) : .inOut(access.place)
      }
      let current: Expression
      if case .existential = baseType, case .value(let box) = selfRead, let proto = variable.parent,
        proto.protocolRequirements.contains(variable)
      {
        current = dynamicProperty(box, variable, proto, node)
      } else {
        current = access(
          through: getter, of: base, selfRead, baseType, [], substitution, layout(node.type), span)
      }
      return computed(prologue: prologue, begin: begin, epilogue: epilogue, current) { value in
        setter.map {
          access(
            through: $0, of: base, selfWrite, baseType, [.value(value)], substitution, .none, span)
        }
      }
    }
    let (offset, type) = lowerer.field(variable, in: ownerType(variable, baseType))
    let fieldLayout = lowerer.layout(type)
    var result: Access
    if isReference {
      var prologue: [Statement] = []
      let object = hold(lower(base), &prologue)
      result = Access(
        prologue: prologue, place: .field(object, offset: offset, layout: fieldLayout))
    } else {
      result = access(base)
      result.place = .part(result.place, offset: offset, layout: fieldLayout)
    }
    if variable.willSet != nil || variable.didSet != nil,
      !isDirect(variable, base) || context.decl?.kind == .setter
    {
      return observed(variable, base, baseType, substitution, result, fieldLayout, span)
    }
    return result
  }

  private func isObserving(_ variable: VariableDecl) -> Bool {
    var current: FunctionContext? = context
    while let here = current {
      if here.decl?.accessorOf === variable { return true }
      current = here.outer
    }
    return false
  }

  /// A local or top-level variable with observers.
  private func observedVariable(_ variable: VariableDecl, _ stored: Access, _ span: Span) -> Access
  {
    let layout = layout(variable.type)
    let local = temporary(layout)
    let old = temporary(layout)
    func run(_ observer: FunctionDecl, _ argument: Expression) -> Statement {
      .expression(
        invoke(
          observer, selfArgument: nil, selfType: nil, [.value(argument)], [:], .none, span))
    }
    var access = Access(
      prologue: [
        .assign(.local(old), value(at: stored.place, layout, span)),
        .assign(.local(local), read(old, span)),
      ], place: .local(local))
    if let observer = variable.willSet { access.epilogue.append(run(observer, read(local, span))) }
    access.epilogue.append(.assign(stored.place, read(local, span)))
    if let observer = variable.didSet { access.epilogue.append(run(observer, read(old, span))) }
    return access
  }

  /// How a property is reached where it is more than storage: computed, or overridden by a subclass.
  func accessors(of variable: VariableDecl, _ base: TypedExpression)
    -> (getter: FunctionDecl, setter: FunctionDecl?)?
  {
    if let getter = variable.getter { return (getter, variable.setter) }
    guard let dispatched = variable.dispatched, !isSuper(base), !isDirect(variable, base) else {
      return nil
    }
    return dispatched
  }

  /// Whether a stored property of `self` is mere storage here: in its own accessors and observers,
  /// and where its type's objects begin and end.
  private func isDirect(_ variable: VariableDecl, _ base: TypedExpression) -> Bool {
    guard let decl = context.decl, decl.parent === variable.parent,
      case .variable(let object) = base.kind, object === context.selfVariable
    else { return false }
    return decl.accessorOf === variable || decl.kind == .initializer
      || decl.kind == .deinitializer
  }

  /// A stored property with observers: the change happens in a temporary.
  private func observed(
    _ variable: VariableDecl, _ base: TypedExpression, _ baseType: Type,
    _ substitution: Substitution, _ stored: Access, _ layout: Layout, _ span: Span
  ) -> Access {
    let local = temporary(layout)
    let old = temporary(layout)
    var access = Access(
      prologue: stored.prologue,
      begin: stored.begin + [
        .assign(.local(old), value(at: stored.place, layout, span)),
        .assign(.local(local), read(old, span)),
      ], place: .local(local))
    let isReference = baseType.nominal?.kind == .classType
    func run(_ observer: FunctionDecl, _ argument: Expression) -> [Statement] {
      let owner: Argument
      var before: [Statement] = []
      var after: [Statement] = []
      if isReference {
        owner = .value(lower(base))
      } else {
        let whole = self.access(base)
        before = whole.prologue + whole.begin
        after = whole.epilogue
        owner = .inOut(whole.place)
      }
      let call = Expression(
        .call(functionID(observer, substitution), [owner, .value(argument)]), .none, span)
      return before + [.expression(call)] + after
    }
    var epilogue: [Statement] = []
    if let observer = variable.willSet { epilogue += run(observer, read(local, span)) }
    epilogue.append(.assign(stored.place, read(local, span)))
    epilogue += stored.epilogue
    if let observer = variable.didSet { epilogue += run(observer, read(old, span)) }
    access.epilogue = epilogue
    return access
  }

  /// Calls an accessor: that of the object's own class, or the superclass's for `super`.
  private func access(
    through accessor: FunctionDecl, of base: TypedExpression, _ selfArgument: Argument,
    _ baseType: Type, _ values: [Argument], _ substitution: Substitution, _ layout: Layout,
    _ span: Span
  ) -> Expression {
    if isSuper(base) {
      return Expression(
        .call(functionID(accessor, substitution), [selfArgument] + values), layout, span)
    }
    return invoke(
      accessor, selfArgument: selfArgument, selfType: baseType, values, substitution, layout, span)
  }

  /// The arguments of a subscript, evaluated once for reading and writing.
  private func indices(
    _ list: [BoundArgument], of function: FunctionDecl, _ substitution: Substitution,
    _ prologue: inout [Statement]
  ) -> [Argument] {
    var unused: [Statement] = []
    let values = arguments(list, of: function, substitution, &prologue, &unused)
    return held(values, &prologue)
  }

  private func subscriptAccess(
    _ base: TypedExpression, _ function: FunctionDecl, _ arguments: [BoundArgument],
    _ substitution: Substitution, _ node: TypedExpression
  ) -> Access {
    let span = node.span
    let baseType = concrete(base.type)
    let isReference = baseType.nominal?.kind == .classType || baseType.nominal?.isOpaque == true
    var prologue: [Statement] = []
    if function.intrinsic == "array.get", case .value(let index)? = arguments.first {
      var result = access(base)
      let position = hold(lower(index), &result.prologue)
      result.place = .element(
        result.place, index: position, element: layout(node.type), span: span)
      return result
    }
    if function.intrinsic == "dict.default",
      let found = defaultedValue(base, function, arguments, substitution, span)
    {
      return found
    }
    var begin: [Statement] = []
    var epilogue: [Statement] = []
    let selfRead: Argument
    let selfWrite: Argument
    if isReference {
      let object = hold(lower(base), &prologue)
      selfRead = .value(object)
      selfWrite = .value(object)
    } else {
      let access = access(base)
      prologue = access.prologue
      begin = access.begin
      epilogue = access.epilogue
      selfRead =
        function.isMutating
        ? .inOut(access.place) : .value(value(at: access.place, layout(base.type), span))
      selfWrite = .inOut(access.place)
    }
    let values = indices(arguments, of: function, substitution, &prologue)
    let current = access(
      through: function, of: base, selfRead, baseType, values, substitution, layout(node.type), span
    )
    return computed(prologue: prologue, begin: begin, epilogue: epilogue, current) { value in
      function.setter.map {
        access(
          through: $0, of: base, selfWrite, baseType, values + [.value(value)], substitution, .none,
          span)
      }
    }
  }
}
