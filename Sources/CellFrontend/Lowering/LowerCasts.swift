import CellIR
import SwiftSyntax

// `is`, `as?` and `as!`. A value's static type says how to look at it: an existential is a box whose
// class tells the type of what it holds; an object's class tells the class of the object.

/// Stands for the functions that look into boxes, among the keys of specialised functions.
final class CastKey {
  static let object = CastKey()
  static let optional = CastKey()
}

extension FunctionLowering {
  func typeTest(_ value: TypedExpression, _ type: Type, _ span: Span) -> Expression {
    extract(cast(value, type, span), .none, .word, span)
  }

  /// `value as? type`.
  func cast(_ value: TypedExpression, _ type: Type, _ span: Span) -> Expression {
    castValue(lower(value), concrete(value.type), concrete(type), span)
  }

  func castValue(_ value: Expression, _ source: Type, _ target: Type, _ span: Span) -> Expression {
    let whole = Layout(raw: 1, ref: 0) + lowerer.layout(target)
    if source == target { return some(value, span) }
    if case .metatype(let from) = source, case .metatype(let to) = target {
      return castMetatype(value, from, to, span)
    }
    if checker.isEngineExistential(source),
      let result = castEngineExistential(value, target, span)
    {
      return result
    }
    if case .existential(let protocols) = source, !protocols.contains(where: \.isOpaque) {
      return castPayload(value, target, whole, span)
    }
    if case .existential(let protocols) = target, known.wrapped(source) == nil || protocols.isEmpty
    {
      guard protocols.allSatisfy({ checker.conforms(source, $0) }) else {
        if lowerer.mayBeSubclass(source) {
          return castPayload(boxed(value, source, span), target, whole, span)
        }
        return sequence([.expression(value)], zero(whole, span))
      }
      return some(erase(value, source, target, span), span)
    }
    if let inner = known.wrapped(target), known.wrapped(source) == nil {
      // `x as? Int?`: the payload has to be there and fit.
      var prologue: [Statement] = []
      let result = hold(castValue(value, source, inner, span), &prologue)
      return sequence(
        prologue,
        Expression(
          .conditional(extract(result, .none, .word, span), some(result, span), zero(whole, span)),
          whole, span))
    }
    if let wrapped = known.wrapped(source) {
      return castWrapped(value, wrapped, target, whole, span)
    }
    if let from = known.element(source), let to = known.element(target) {
      return castElements(value, from, to, whole, span)
    }
    if let helper = castHelper(source, target) {
      return invoke(
        helper.function, selfArgument: nil, selfType: nil, [.value(value)], helper.map, whole, span)
    }
    if case .nominal(let from, _) = source, case .nominal(let to, _) = target,
      from.kind == .classType, to.kind == .classType
    {
      return castObject(value, target, whole, span)
    }
    return sequence([.expression(value)], zero(whole, span))
  }

  /// The library's function that casts a dictionary or a set entry by entry.
  private func castHelper(_ source: Type, _ target: Type)
    -> (function: FunctionDecl, map: Substitution)?
  {
    guard case .nominal(let a, let from) = source, case .nominal(let b, let to) = target, a === b,
      a === known.dictionaryDecl || a === known.setDecl,
      let function = checker.library.value(named: "_cast\(a.name)")?.first as? FunctionDecl
    else { return nil }
    return (
      function,
      Substitution(zip(function.genericParameters, from + to), uniquingKeysWith: { a, _ in a })
    )
  }

  /// Whether a type is a list, dictionary or set, which is cast by what is in it, or that of a type.
  private func isCastByParts(_ type: Type) -> Bool {
    if case .metatype = type { return true }
    guard case .nominal(let decl, _) = type else { return false }
    return decl === known.arrayDecl || decl === known.dictionaryDecl || decl === known.setDecl
  }

  /// What a box holds, where it is a list (dictionary, set) of something else than the target.
  private func castParts(_ box: Expression, _ target: Type, _ whole: Layout, _ span: Span)
    -> Expression
  {
    let table = lowerer.payloadTable(CastKey.optional, "parts", [target]) {
      [unowned lowerer] type, _ in
      lowerer.function(CastKey.optional, [type, target], "parts") {
        let context = FunctionContext(outer: nil, name: "cast", decl: nil, isClosure: false)
        let inner = FunctionLowering(lowerer, context: context, map: [:])
        let box = inner.read(inner.temporary(.object))
        var fits = type.nominal === target.nominal
        if case .metatype = target {
          fits = false
          if case .metatype = type { fits = true }
        }
        let value =
          fits
          ? inner.castValue(inner.openPayload(box, type, .none), type, target, .none)
          : inner.zero(whole)
        return Function(
          name: "cast", locals: inner.locals, parameters: [Function.Parameter(isInOut: false)],
          result: whole, body: [.return(value)], span: .none)
      }
    }
    return Expression(.callDynamic(table, [.value(box)]), whole, span)
  }

  /// A metatype value that stands for the target, for a subclass, or for what conforms to it.
  private func castMetatype(_ value: Expression, _ source: Type, _ target: Type, _ span: Span)
    -> Expression
  {
    func fits(_ type: Type, _ checker: Checker) -> Bool {
      if case .existential(let protocols) = target {
        return protocols.allSatisfy { checker.conforms(type, $0) }
      }
      var current: Type? = type
      while let here = current, case .nominal(let decl, let arguments) = here {
        if here == target { return true }
        current = decl.superclass.map {
          checker.resolve($0.substituting(checker.substitution(for: decl, arguments)))
        }
      }
      return type == target
    }
    let isDynamic = lowerer.isDynamicMetatype(target)
    let whole = Layout(raw: 1, ref: 0) + (isDynamic ? .object : .none)
    guard lowerer.isDynamicMetatype(source) else {
      let result = isDynamic ? metatypeObject(source, span) : void(span)
      return sequence(
        [.expression(value)], fits(source, checker) ? some(result, span) : zero(whole, span))
    }
    let table = lowerer.metaTable(CastKey.object, "is", [target]) { [unowned lowerer] type, _ in
      lowerer.constantFunction(
        fits(type, lowerer.checker), CastKey.object, [.metatype(type), .metatype(target)])
    }
    var prologue: [Statement] = []
    let object = hold(value, &prologue)
    return sequence(
      prologue,
      Expression(
        .conditional(
          Expression(.callDynamic(table, [.value(object)]), .word, span),
          some(isDynamic ? object : void(span), span), zero(whole, span)), whole, span))
  }

  private func castWrapped(
    _ value: Expression, _ wrapped: Type, _ target: Type, _ whole: Layout, _ span: Span
  ) -> Expression {
    var prologue: [Statement] = []
    let held = hold(value, &prologue)
    let payload = extract(held, Layout(raw: 1, ref: 0), lowerer.layout(wrapped), span)
    if let inner = known.wrapped(target) {
      // nil stays nil: `(x as Int??) as? Int?`.
      let none = some(zero(lowerer.layout(target), span), span)
      let cast = castValue(payload, wrapped, inner, span)
      var inside: [Statement] = []
      let result = hold(cast, &inside)
      let converted = Expression(
        .conditional(extract(result, .none, .word, span), some(result, span), zero(whole, span)),
        whole, span)
      return sequence(
        prologue,
        Expression(
          .conditional(extract(held, .none, .word, span), sequence(inside, converted), none), whole,
          span))
    }
    return sequence(
      prologue,
      Expression(
        .conditional(
          extract(held, .none, .word, span), castValue(payload, wrapped, target, span),
          zero(whole, span)), whole, span))
  }

  /// An object whose class is the target or one of its subclasses.
  private func castObject(_ value: Expression, _ target: Type, _ whole: Layout, _ span: Span)
    -> Expression
  {
    var prologue: [Statement] = []
    let object = hold(value, &prologue)
    return sequence(
      prologue,
      Expression(
        .conditional(
          isInstance(object, of: target, span), some(object, span), zero(whole, span)), whole,
        span))
  }

  private func isInstance(_ object: Expression, of target: Type, _ span: Span) -> Expression {
    guard let to = target.nominal else { return word(0, span) }
    if to === known.anyObject { return word(1, span) }
    let table = lowerer.classTable(to, [target], "is") { [unowned lowerer] type, _ in
      var current: Type? = type
      var holds = false
      while let here = current, case .nominal(let decl, let arguments) = here {
        if here == target { holds = true }
        current = decl.superclass.map {
          lowerer.checker.resolve(
            $0.substituting(lowerer.checker.substitution(for: decl, arguments)))
        }
      }
      return lowerer.constantFunction(holds, to, [type, target])
    }
    return Expression(.callDynamic(table, [.value(object)]), .word, span)
  }

  /// What a box holds, when it is of a type, or an optional of it.
  private func castPayload(_ value: Expression, _ target: Type, _ whole: Layout, _ span: Span)
    -> Expression
  {
    if known.wrapped(target) != nil || target == .any || checker.isEngineExistential(target) {
      return castPlainPayload(value, target, whole, span)
    }
    var prologue: [Statement] = []
    let box = hold(value, &prologue)
    let direct = hold(castPlainPayload(box, target, whole, span), &prologue)
    var inside: [Statement] = []
    let inner = hold(
      Expression(.callDynamic(unwrappingTable, [.value(box)]), .object, span), &inside)
    let unwrapped = Expression(
      .conditional(
        Expression(.primitive(.isNull, [inner]), .word, span), zero(whole, span),
        castPlainPayload(inner, target, whole, span)), whole, span)
    return sequence(
      prologue,
      Expression(
        .conditional(
          extract(direct, .none, .word, span), direct, sequence(inside, unwrapped)), whole, span))
  }

  /// For each type that a box can hold, a function that looks into the box.
  private func boxTable(
    _ name: String, _ result: Layout,
    _ body: @escaping (_ inner: FunctionLowering, _ box: Expression, _ type: Type) -> [Statement]
  ) -> DispatchTableID {
    lowerer.payloadTable(CastKey.optional, name) { [unowned lowerer] type, _ in
      lowerer.function(CastKey.optional, [type], name) {
        let context = FunctionContext(outer: nil, name: "cast", decl: nil, isClosure: false)
        let inner = FunctionLowering(lowerer, context: context, map: [:])
        let statements = body(inner, inner.read(inner.temporary(.object)), type)
        return Function(
          name: "cast", locals: inner.locals, parameters: [Function.Parameter(isInOut: false)],
          result: result, body: statements, span: .none)
      }
    }
  }

  /// For a box around an optional that has a value, a box around that; otherwise null.
  private var unwrappingTable: DispatchTableID {
    boxTable("unwrap", .object) { inner, box, type in
      var body: [Statement] = []
      if let wrapped = inner.known.wrapped(type) {
        let whole = inner.hold(inner.openPayload(box, type, .none), &body)
        let payload = inner.extract(
          whole, Layout(raw: 1, ref: 0), inner.lowerer.layout(wrapped), .none)
        var found: [Statement] = []
        let result = inner.hold(inner.erase(payload, wrapped, .any, .none), &found)
        if inner.known.wrapped(wrapped) != nil {
          found.append(
            .return(
              Expression(.callDynamic(inner.unwrappingTable, [.value(result)]), .object, .none)))
        } else {
          found.append(.return(result))
        }
        body.append(.if(inner.extract(whole, .none, .word, .none), then: found, else: []))
      }
      body.append(.return(inner.zero(.object)))
      return body
    }
  }

  /// Whether a box holds an optional without a value: that is `nil` of every optional type.
  private var nilTable: DispatchTableID {
    boxTable("nil", .word) { inner, box, type in
      guard inner.known.isOptional(type) else { return [.return(inner.word(0))] }
      let value = inner.openPayload(box, type, .none)
      return [
        .return(
          Expression(
            .primitive(.boolNot, [inner.extract(value, .none, .word, .none)]), .word, .none))
      ]
    }
  }

  private func castPlainPayload(
    _ value: Expression, _ target: Type, _ whole: Layout, _ span: Span
  ) -> Expression {
    var prologue: [Statement] = []
    let box = hold(value, &prologue)
    func result(_ test: Expression, _ value: Expression) -> Expression {
      sequence(
        prologue,
        Expression(.conditional(test, some(value, span), zero(whole, span)), whole, span))
    }
    switch target {
    case .existential(let protocols):
      // Each type that boxes hold knows whether it conforms.
      var test: Expression?
      for proto in protocols where !proto.isOpaque {
        let table = lowerer.payloadTable(proto, "conforms") { [unowned lowerer] type, _ in
          lowerer.constantFunction(lowerer.checker.conforms(type, proto), proto, [type])
        }
        let next = Expression(.callDynamic(table, [.value(box)]), .word, span)
        test = test.map { Expression(.and($0, next), .word, span) } ?? next
      }
      return result(test ?? word(1, span), box)
    case .nominal(let decl, _) where decl.kind == .classType && !decl.isOpaque:
      // The box says the class the object was seen as; the object knows its own.
      let object = hold(payloadObject(box, span), &prologue)
      let isObject = Expression(
        .primitive(.boolNot, [Expression(.primitive(.isNull, [object]), .word, span)]), .word, span)
      return result(
        Expression(.and(isObject, isInstance(object, of: target, span)), .word, span), object)
    default: break
    }
    if let wrapped = known.wrapped(target) {
      // Boxes hold what is in optionals as it is, or the optional itself.
      let direct = castBox(box, target, span)
      let inner = castPayload(box, wrapped, Layout(raw: 1, ref: 0) + lowerer.layout(wrapped), span)
      var inside: [Statement] = []
      let held = hold(inner, &inside)
      return sequence(
        prologue,
        Expression(
          .conditional(
            direct.test, some(direct.value, span),
            sequence(
              inside,
              Expression(
                .conditional(
                  extract(held, .none, .word, span), some(held, span),
                  Expression(
                    .conditional(
                      Expression(.callDynamic(nilTable, [.value(box)]), .word, span),
                      some(zero(lowerer.layout(target), span), span), zero(whole, span)), whole,
                    span)), whole, span))), whole, span))
    }
    if isCastByParts(target) {
      return sequence(prologue, castParts(box, target, whole, span))
    }
    let direct = castBox(box, target, span)
    return result(direct.test, direct.value)
  }

  private func castBox(_ box: Expression, _ target: Type, _ span: Span)
    -> (test: Expression, value: Expression)
  {
    let id = lowerer.payloadClass(target)
    let test = Expression(
      .primitive(
        .equal,
        [Expression(.primitive(.classID, [box]), .word, span), word(UInt64(id.index))]), .word, span
    )
    return (test, openPayload(box, target, span))
  }

  /// The object in a box, or null when it holds a value.
  func payloadObject(_ box: Expression, _ span: Span) -> Expression {
    let table = lowerer.payloadTable(CastKey.object, "object") { [unowned lowerer] type, _ in
      lowerer.function(CastKey.object, [type], "object") {
        let context = FunctionContext(outer: nil, name: "cast", decl: nil, isClosure: false)
        let inner = FunctionLowering(lowerer, context: context, map: [:])
        let box = inner.temporary(.object)
        let isObject = type.nominal?.kind == .classType && type.nominal?.isOpaque == false
        return Function(
          name: "cast", locals: inner.locals, parameters: [Function.Parameter(isInOut: false)],
          result: .object,
          body: [
            .return(
              isObject ? inner.openPayload(inner.read(box), type, .none) : inner.zero(.object))
          ], span: .none)
      }
    }
    return Expression(.callDynamic(table, [.value(box)]), .object, span)
  }

  /// `[A] as? [B]`: all elements have to fit.
  private func castElements(
    _ value: Expression, _ from: Type, _ to: Type, _ whole: Layout, _ span: Span
  ) -> Expression {
    let result = temporary(.object)
    let local = temporary(lowerer.layout(from))
    let outcome = temporary(whole)
    let loop = newLabel()
    let end = newLabel()
    var body: [Statement] = []
    let element = hold(castValue(read(local, span), from, to, span), &body)
    body.append(
      .if(extract(element, .none, .word, span), then: [], else: [.break(end)]))
    body.append(
      .arrayAppend(
        .local(result), extract(element, Layout(raw: 1, ref: 0), lowerer.layout(to), span)))
    return sequence(
      [
        .assign(.local(outcome), zero(whole, span)),
        .assign(
          .local(result), Expression(.makeArray(element: lowerer.layout(to), []), .object, span)),
        .block(
          end,
          [
            .forArray(loop, local, array: value, element: lowerer.layout(from), body),
            .assign(.local(outcome), some(read(result, span), span)),
          ]),
      ], read(outcome, span))
  }
}

extension Lowerer {
  /// A function of one object that answers always the same.
  func constantFunction(_ value: Bool, _ decl: AnyObject, _ types: [Type]) -> FunctionID {
    function(decl, types, "constant-\(value)") {
      Function(
        name: "is", locals: [.object], parameters: [Function.Parameter(isInOut: false)],
        result: .word, body: [.return(Expression(.constant(value ? 1 : 0), .word, .none))],
        span: .none)
    }
  }
}
