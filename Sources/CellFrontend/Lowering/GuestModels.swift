import CellIR

// Types of cells where the engine wants one of its protocols: `any Module`, `any Trainable`.
//
// The engine's own objects stand for themselves. A value of a guest type is handed over as an adapter
// object of the host (CellLibrary's GuestModel), which holds closures: one for each thing the engine
// asks of a model. What a model holds is answered by a function made here for each type: it names the
// stored properties in the order of their declaration, as the engine finds them in Swift by reflection.

/// Stands for the functions made here among the keys of specialised functions.
final class ModelKey {
  static let shared = ModelKey()
}

extension Checker {
  /// Whether this is one of the engine's protocols, or `any` of some that contain one.
  func isEngineExistential(_ type: Type) -> Bool {
    guard case .existential(let protocols) = type else { return false }
    return protocols.contains(where: \.isOpaque)
  }

  /// A type whose values must be adapted before the engine sees them: declared in a cell, or an
  /// existential of a protocol declared there.
  func needsAdapter(_ type: Type) -> Bool {
    switch type {
    case .nominal(let decl, _): return decl.isGuest
    case .existential: return !isEngineExistential(type)
    default: return false
    }
  }
}

extension FunctionLowering {
  private var trainable: NominalDecl? { known.decl("Trainable") }

  /// A value as the engine sees it.
  func adapted(_ value: Expression, _ type: Type, _ span: Span) -> Expression {
    guard checker.needsAdapter(type) else { return value }
    if case .existential = type {
      let table = lowerer.payloadTable(ModelKey.shared, "adapt") { [unowned lowerer] inner, _ in
        guard
          ["Trainable", "Dataset"].contains(where: { name in
            lowerer.checker.known.decl(name).map { lowerer.checker.conforms(inner, $0) } ?? false
          })
        else { return nil }
        return lowerer.function(ModelKey.shared, [inner], "adapt") {
          let lowering = FunctionLowering.empty(lowerer)
          let box = lowering.temporary(.object)
          let payload = lowering.openPayload(lowering.read(box), inner, .none)
          return lowering.finished("adapt", parameters: 1, lowering.adapted(payload, inner, .none))
        }
      }
      return Expression(.callDynamic(table, [.value(value)]), .object, span)
    }
    var prologue: [Statement] = []
    let held = hold(value, &prologue)
    if let dataset = known.decl("Dataset"), checker.conforms(type, dataset) {
      let arguments = [
        countHook(of: dataset, type, held), hook("batch", in: dataset, type, held),
        hook("subscript", in: known.decl("SampleDataset"), type, held),
      ]
      return sequence(prologue, host("guest.dataset", arguments, .object, span))
    }
    let isModule = known.decl("Module").map { checker.conforms(type, $0) } ?? false
    let arguments = [
      isModule ? hook("callAsFunction", in: known.decl("Module"), type, held, always: true) : null,
      members(type, held),
      hook("printedName", in: trainable, type, held),
      hook("printedArguments", in: trainable, type, held),
      hook("setTraining", in: trainable, type, held), descriptionHook(type, held),
      closure("unwrap", type, held, []) { lowering, value, _ in
        if type.nominal?.kind == .classType { return value }
        return Expression(
          .makeInstance(lowering.lowerer.payloadClass(type), fields: value), .object, .none)
      },
      type.nominal?.kind == .classType ? held : null,
    ]
    return sequence(prologue, host("guest.model", arguments, .object, span))
  }

  private var null: Expression { Expression(.null, .object, .none) }

  private static func empty(_ lowerer: Lowerer) -> FunctionLowering {
    FunctionLowering(
      lowerer, context: FunctionContext(outer: nil, name: "model", decl: nil, isClosure: false),
      map: [:])
  }

  private func finished(
    _ name: String, parameters: Int, captures: Int = 0, _ value: Expression
  ) -> Function {
    Function(
      name: name, locals: locals,
      parameters: Array(repeating: Function.Parameter(isInOut: false), count: parameters),
      captureCount: captures, result: value.layout,
      body: value.layout == .none ? [.expression(value), .return(nil)] : [.return(value)],
      span: .none)
  }

  /// A closure over a value of a type.
  private func closure(
    _ role: String, _ type: Type, _ value: Expression, _ parameters: [Layout],
    _ body: @escaping (FunctionLowering, Expression, [Expression]) -> Expression
  ) -> Expression {
    let id = lowerer.function(ModelKey.shared, [type], "closure-" + role) { [unowned lowerer] in
      let lowering = FunctionLowering.empty(lowerer)
      let locals = parameters.map { lowering.temporary($0) }
      let captured = lowering.temporary(lowerer.layout(type))
      let result = body(lowering, lowering.read(captured), locals.map { lowering.read($0) })
      return lowering.finished(role, parameters: parameters.count, captures: 1, result)
    }
    return Expression(.makeClosure(id, captures: [value]), .object, .none)
  }

  /// A closure that calls a type's own version of a requirement; null where it has none of its own.
  private func hook(
    _ name: String, in proto: NominalDecl?, _ type: Type, _ value: Expression, always: Bool = false
  ) -> Expression {
    guard let proto,
      let requirement = proto.protocolRequirements.first(where: { $0.name == name })
        as? FunctionDecl,
      let (witness, map) = checker.witness(for: requirement, of: proto, in: type),
      let function = witness as? FunctionDecl, function.host == nil
    else { return null }
    let result = lowerer.layout(checker.resolve(requirement.result))
    let parameters = requirement.parameters.map { lowerer.layout(checker.resolve($0.type)) }
    return closure(name, type, value, parameters) { lowering, value, arguments in
      // A mutating method changes the adapter's copy, as it would change a copy in an existential.
      var prologue: [Statement] = []
      var selfArgument = Argument.value(value)
      if function.isMutating, type.nominal?.kind != .classType {
        let copy = lowering.temporary(value.layout)
        prologue.append(.assign(.local(copy), value))
        selfArgument = .inOut(.local(copy))
      }
      return lowering.sequence(
        prologue,
        lowering.invoke(
          function, selfArgument: selfArgument, selfType: type,
          arguments.map { .value($0) }, map, result, .none))
    }
  }

  /// A closure that gives a type's own `description`; null where it has none of its own.
  private func descriptionHook(_ type: Type, _ value: Expression) -> Expression {
    guard let proto = known.decl("CustomStringConvertible"),
      let requirement = proto.protocolRequirements.first(where: { $0.name == "description" }),
      let (witness, _) = checker.witness(for: requirement, of: proto, in: type),
      let variable = witness as? VariableDecl, variable.getter?.host == nil
    else { return null }
    return closure("description", type, value, []) { lowering, value, _ in
      lowering.describeValue(value, type, debug: false, .none)
    }
  }

  /// A closure that gives a data set's `count`.
  private func countHook(of dataset: NominalDecl, _ type: Type, _ value: Expression) -> Expression {
    guard let requirement = dataset.protocolRequirements.first(where: { $0.name == "count" }),
      let (witness, map) = checker.witness(for: requirement, of: dataset, in: type),
      let variable = witness as? VariableDecl
    else { return null }
    return closure("count", type, value, []) { lowering, value, _ in
      let holder = VariableDecl(name: "self", span: .none, isLet: true)
      holder.type = type
      let base = TypedExpression(.variable(holder), type, .none)
      let count = TypedExpression(.property(base, variable, map), lowering.known.int, .none)
      return lowering.sequence(lowering.declare(holder, value), lowering.lower(count))
    }
  }

  // MARK: Members

  private func members(_ type: Type, _ value: Expression) -> Expression {
    closure("members", type, value, [.object]) { lowering, value, arguments in
      lowering.listMembers(type, value, arguments[0])
    }
  }

  /// Tells a collector what a value holds; for an object, by its dynamic class.
  private func listMembers(_ type: Type, _ value: Expression, _ collector: Expression)
    -> Expression
  {
    guard type.nominal?.kind == .classType else {
      let statements = memberStatements(type, value, collector)
      return sequence(statements, void())
    }
    _ = lowerer.guestClass(type)
    let table = lowerer.classTable(ModelKey.shared, [], "members") { [unowned lowerer] type, _ in
      guard let trainable = lowerer.checker.known.decl("Trainable"),
        lowerer.checker.conforms(type, trainable)
      else { return nil }
      return lowerer.function(ModelKey.shared, [type], "members") {
        let lowering = FunctionLowering.empty(lowerer)
        let object = lowering.temporary(.object)
        let collector = lowering.temporary(.object)
        let statements = lowering.memberStatements(
          type, lowering.read(object), lowering.read(collector))
        return lowering.finished(
          "members", parameters: 2, lowering.sequence(statements, lowering.void()))
      }
    }
    return Expression(.callDynamic(table, [.value(value), .value(collector)]), .none, .none)
  }

  private func memberStatements(_ type: Type, _ value: Expression, _ collector: Expression)
    -> [Statement]
  {
    guard let decl = type.nominal else { return [] }
    var statements: [Statement] = [
      .expression(host("members.type", [collector, text(decl.name)], .none, .none))
    ]
    for level in Array(Swift.sequence(first: type, next: { self.superclass(of: $0) })).reversed() {
      for property in level.nominal?.storedProperties ?? [] where !property.isStatic {
        let (offset, fieldType) = lowerer.field(property, in: level)
        let layout = lowerer.layout(fieldType)
        let field =
          decl.kind == .classType
          ? Expression(.field(value, offset: offset), layout, .none)
          : extract(value, offset, layout, .none)
        statements += append(field, fieldType, text(property.name), collector)
      }
    }
    return statements
  }

  private func superclass(of type: Type) -> Type? {
    guard case .nominal(let decl, let arguments) = type, let superclass = decl.superclass else {
      return nil
    }
    return checker.resolve(
      superclass.substituting(checker.substitution(for: decl, arguments)))
  }

  /// Whether a value of this type may hold a tensor or a model.
  private func mayHold(_ type: Type) -> Bool {
    if let wrapped = known.wrapped(type) { return mayHold(wrapped) }
    if let element = known.element(type) { return mayHold(element) }
    switch type {
    case .existential: return true
    case .tuple(let elements): return elements.contains { mayHold($0.type) }
    case .nominal(let decl, _):
      if decl.name == "Tensor", !decl.isGuest { return true }
      return trainable.map { checker.conforms(type, $0) } ?? false
    default: return false
    }
  }

  private func append(
    _ value: Expression, _ type: Type, _ name: Expression, _ collector: Expression
  ) -> [Statement] {
    guard mayHold(type) else { return [] }
    if let wrapped = known.wrapped(type) {
      var statements: [Statement] = []
      let held = hold(value, &statements)
      let inner = extract(held, Layout(raw: 1, ref: 0), lowerer.layout(wrapped), .none)
      return statements + [
        .if(
          extract(held, .none, .word, .none), then: append(inner, wrapped, name, collector),
          else: [])
      ]
    }
    func tell(_ what: String, _ arguments: [Expression]) -> Statement {
      .expression(host("members." + what, [collector] + arguments, .none, .none))
    }
    if let element = known.element(type) {
      let layout = lowerer.layout(element)
      let local = temporary(layout)
      let index = temporary(.word)
      let position = host("int.description", [read(index)], .object, .none)
      return [
        tell("begin", [name]), .assign(.local(index), word(0)),
        .forArray(
          newLabel(), local, array: value, element: layout,
          append(read(local), element, position, collector) + [
            .assign(
              .local(index), Expression(.primitive(.intAdd, [read(index), word(1)]), .word, .none))
          ]),
        tell("end", []),
      ]
    }
    if case .tuple(let elements) = type {
      var statements: [Statement] = []
      let held = hold(value, &statements)
      statements.append(tell("begin", [name]))
      var offset = Layout.none
      for (index, element) in elements.enumerated() {
        let layout = lowerer.layout(element.type)
        statements += append(
          extract(held, offset, layout, .none), element.type,
          text(element.label ?? String(index)), collector)
        offset = offset + layout
      }
      return statements + [tell("end", [])]
    }
    if case .existential = type, !checker.isEngineExistential(type) {
      let table = lowerer.payloadTable(ModelKey.shared, "append") { [unowned lowerer] inner, _ in
        lowerer.function(ModelKey.shared, [inner], "append") {
          let lowering = FunctionLowering.empty(lowerer)
          let box = lowering.temporary(.object)
          let name = lowering.temporary(.object)
          let collector = lowering.temporary(.object)
          let statements = lowering.append(
            lowering.openPayload(lowering.read(box), inner, .none), inner, lowering.read(name),
            lowering.read(collector))
          return lowering.finished(
            "append", parameters: 3, lowering.sequence(statements, lowering.void()))
        }
      }
      return [
        .expression(
          Expression(
            .callDynamic(table, [.value(value), .value(name), .value(collector)]), .none, .none))
      ]
    }
    if type.nominal?.name == "Tensor", type.nominal?.isGuest == false {
      return [tell("tensor", [name, value])]
    }
    return [tell("part", [name, adapted(value, type, .none)])]
  }

  // MARK: Casts

  /// `value as? target`, for `any` of an engine protocol.
  func castEngineExistential(_ value: Expression, _ target: Type, _ span: Span) -> Expression? {
    guard case .nominal(let decl, _) = target else { return nil }
    let whole = Layout(raw: 1, ref: 0) + lowerer.layout(target)
    var prologue: [Statement] = []
    let held = hold(value, &prologue)
    func choice(_ test: Expression, _ found: Expression) -> Expression {
      sequence(
        prologue,
        Expression(.conditional(test, some(found, span), zero(whole, span)), whole, span))
    }
    if !decl.isGuest {
      guard decl.isOpaque else { return nil }
      return choice(
        host("engine.isKind", [held, text(decl.name)], .word, span), held)
    }
    let pair = hold(
      host("guest.unwrap", [held], Layout(raw: 1, ref: 1), span), &prologue)
    let object = extract(pair, Layout(raw: 1, ref: 0), .object, span)
    let isGuest = extract(pair, .none, .word, span)
    func hasClass(_ id: ClassID) -> Expression {
      Expression(
        .primitive(
          .equal,
          [Expression(.primitive(.classID, [object]), .word, span), word(UInt64(id.index))]),
        .word, span)
    }
    if decl.kind == .classType {
      var candidates: [Type] = []
      func visit(_ decl: NominalDecl) {
        candidates.append(decl.selfType)
        for subclass in decl.subclasses { visit(subclass) }
      }
      visit(decl)
      let test = candidates.map { hasClass(lowerer.guestClass($0)) }.reduce(word(0)) {
        Expression(.or($0, $1), .word, span)
      }
      return choice(Expression(.and(isGuest, test), .word, span), object)
    }
    return choice(
      Expression(.and(isGuest, hasClass(lowerer.payloadClass(target))), .word, span),
      openPayload(object, target, span))
  }
}
