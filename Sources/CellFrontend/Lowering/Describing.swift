import CellIR
import SwiftSyntax

// Text of values, as Swift's `print` writes it: `String(describing:)` for a value itself,
// `String(reflecting:)` for what is inside collections, optionals and structs.

/// Stands for the describing functions among the keys of specialised functions.
final class DescribingKey {
  static let shared = DescribingKey()
}

extension FunctionLowering {
  func describe(_ node: TypedExpression, debug: Bool = false) -> Expression {
    if case .erase(let inner) = node.kind { return describe(inner, debug: debug) }
    return describeValue(lower(node), concrete(node.type), debug: debug, node.span)
  }

  func describeValue(_ value: Expression, _ type: Type, debug: Bool, _ span: Span) -> Expression {
    if type == known.string || type == known.character {
      return debug ? host("string.debugDescription", [value], .object, span) : value
    }
    if type == known.bool {
      return Expression(
        .conditional(value, text("true", span), text("false", span)), .object, span)
    }
    if known.isInteger(type) {
      let isUnsigned = type.nominal?.name.hasPrefix("U") ?? false
      return host(isUnsigned ? "uint.description" : "int.description", [value], .object, span)
    }
    if type == known.double { return host("double.description", [value], .object, span) }
    if type == known.float { return host("float.description", [value], .object, span) }
    switch type {
    case .tuple(let elements) where elements.isEmpty:
      return sequence([.expression(value)], text("()", span))
    case .function: return sequence([.expression(value)], text("(Function)", span))
    case .metatype(let inner): return describeMetatype(value, inner, debug: debug, span)
    case .existential(let protocols):
      if protocols.contains(where: \.isOpaque) {
        return host("engine.description", [value], .object, span)
      }
      let role = debug ? "debug" : "describe"
      let table = lowerer.payloadTable(DescribingKey.shared, role) { [unowned lowerer] type, _ in
        lowerer.function(DescribingKey.shared, [type], "payload-" + role) {
          let inner = FunctionLowering(
            lowerer, context: FunctionContext(outer: nil, name: role, decl: nil, isClosure: false),
            map: [:])
          let box = inner.temporary(.object)
          let text = inner.describeValue(
            inner.openPayload(inner.read(box), type, .none), type, debug: debug, .none)
          return Function(
            name: "description", locals: inner.locals,
            parameters: [Function.Parameter(isInOut: false)], result: .object,
            body: [.return(text)], span: .none)
        }
      }
      return Expression(.callDynamic(table, [.value(value)]), .object, span)
    default: break
    }
    guard lowerer.mayBeSubclass(type) else {
      return Expression(
        .call(lowerer.describingFunction(type, debug: debug), [.value(value)]), .object, span)
    }
    // The object's own class says how it is written.
    let table = lowerer.classTable(
      DescribingKey.shared, [], debug ? "debug-object" : "describe-object"
    ) {
      [unowned lowerer] type, _ in lowerer.describingFunction(type, debug: debug)
    }
    return Expression(.callDynamic(table, [.value(value)]), .object, span)
  }

  fileprivate func describeBody(_ value: Expression, _ type: Type, debug: Bool) -> [Statement] {
    if let wrapped = known.wrapped(type) {
      return [
        .if(
          extract(value, .none, .word, .none),
          then: [
            .return(
              concatenation(
                [
                  text("Optional("),
                  describeValue(
                    extract(value, Layout(raw: 1, ref: 0), lowerer.layout(wrapped), .none), wrapped,
                    debug: true, .none), text(")"),
                ], .none))
          ], else: [.return(text("nil"))])
      ]
    }
    if let element = known.element(type) { return describeArray(value, element) }
    if case .tuple(let elements) = type {
      var parts = [text("(")]
      var offset = Layout.none
      for (index, element) in elements.enumerated() {
        let layout = lowerer.layout(element.type)
        if index > 0 { parts.append(text(", ")) }
        if let label = element.label { parts.append(text("\(label): ")) }
        parts.append(
          describeValue(
            extract(value, offset, layout, .none), element.type, debug: true, .none))
        offset = offset + layout
      }
      parts.append(text(")"))
      return [.return(concatenation(parts, .none))]
    }
    guard case .nominal(let decl, _) = type else {
      return [.return(text(type.description))]
    }
    if let custom = customDescription(value, type, debug: debug) { return [.return(custom)] }
    switch decl.kind {
    case .classType: return [.return(text(type.name(qualified: true)))]
    case .enumeration: return describeEnum(value, type, decl, debug: debug)
    default:
      var parts = [text(type.name(qualified: debug) + "(")]
      let shown = decl.storedProperties.filter { !$0.isHidden }
      for (index, property) in shown.enumerated() {
        let (offset, fieldType) = lowerer.field(property, in: type)
        if index > 0 { parts.append(text(", ")) }
        parts.append(text("\(property.name): "))
        parts.append(
          describeValue(
            extract(value, offset, lowerer.layout(fieldType), .none), fieldType, debug: true, .none)
        )
      }
      parts.append(text(")"))
      return [.return(concatenation(parts, .none))]
    }
  }

  /// `description` of a type that says itself how it is written.
  private func customDescription(_ value: Expression, _ type: Type, debug: Bool) -> Expression? {
    let order =
      debug
      ? [
        ("CustomDebugStringConvertible", "debugDescription"),
        ("CustomStringConvertible", "description"),
      ]
      : [
        ("CustomStringConvertible", "description"),
        ("CustomDebugStringConvertible", "debugDescription"),
      ]
    for (name, property) in order {
      guard let proto = known.decl(name), checker.conforms(type, proto),
        let requirement = proto.protocolRequirements.first(where: { $0.name == property }),
        let (witness, map) = checker.witness(for: requirement, of: proto, in: type),
        let variable = witness as? VariableDecl
      else { continue }
      let holder = VariableDecl(name: "self", span: .none, isLet: true)
      holder.type = type
      let statements = declare(holder, value)
      let base = TypedExpression(.variable(holder), type, .none)
      return sequence(
        statements,
        lower(TypedExpression(.property(base, variable, map), known.string, .none)))
    }
    return nil
  }

  private func describeArray(_ value: Expression, _ element: Type) -> [Statement] {
    let layout = lowerer.layout(element)
    let result = temporary(.object)
    let isFirst = temporary(.word)
    let local = temporary(layout)
    let label = newLabel()
    func append(_ part: Expression) -> Statement {
      .expression(
        Expression(
          .callHost(HostName("string.append"), [.inOut(.local(result)), .value(part)]), .none,
          .none))
    }
    return [
      .assign(.local(result), text("[")), .assign(.local(isFirst), word(1)),
      .forArray(
        label, local, array: value, element: layout,
        [
          .if(
            read(isFirst), then: [.assign(.local(isFirst), word(0))], else: [append(text(", "))]),
          append(describeValue(read(local), element, debug: true, .none)),
        ]), append(text("]")), .return(read(result)),
    ]
  }

  private func describeEnum(_ value: Expression, _ type: Type, _ decl: NominalDecl, debug: Bool)
    -> [Statement]
  {
    let prefix = debug ? type.name(qualified: true) + "." : ""
    var statements: [Statement] = []
    guard case .nominal(_, let arguments) = type else { return [] }
    let map = checker.substitution(for: decl, arguments)
    for enumCase in decl.cases {
      var parts = [text(prefix + enumCase.name)]
      if enumCase.hasPayload {
        parts.append(text("("))
        for (index, payload) in self.payload(enumCase, of: value, type, .none).enumerated() {
          if index > 0 { parts.append(text(", ")) }
          let declared = enumCase.payload[index]
          if let label = declared.label { parts.append(text("\(label): ")) }
          parts.append(
            describeValue(
              payload, checker.resolve(declared.type.substituting(map)), debug: true, .none))
        }
        parts.append(text(")"))
      }
      let test = Expression(
        .primitive(
          .equal, [extract(value, .none, .word, .none), word(UInt64(enumCase.index))]), .word, .none
      )
      statements.append(.if(test, then: [.return(concatenation(parts, .none))], else: []))
    }
    statements.append(.return(text(decl.name)))
    return statements
  }
}

extension Lowerer {
  /// The function that writes a value of exactly this type.
  fileprivate func describingFunction(_ type: Type, debug: Bool) -> FunctionID {
    function(DescribingKey.shared, [type], debug ? "debug" : "describe") {
      [unowned self] in
      let inner = FunctionLowering(
        self,
        context: FunctionContext(outer: nil, name: "description", decl: nil, isClosure: false),
        map: [:])
      let parameter = inner.temporary(layout(type))
      let body = inner.describeBody(inner.read(parameter), type, debug: debug)
      return Function(
        name: "description", locals: inner.locals,
        parameters: [Function.Parameter(isInOut: false)], result: .object, body: body, span: .none)
    }
  }
}

/// Equality of values, for `==` that the type does not write.
struct Equality {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  func equal(_ a: Expression, _ b: Expression, _ type: Type, _ span: Span) -> Expression {
    if let test = builtIn(a, b, type, span) { return test }
    // The type's own `==`, also where it was synthesized.
    if let proto = lowering.known.decl("Equatable"),
      let requirement = proto.protocolRequirements.first(where: { $0.name == "==" })
        as? FunctionDecl
    {
      return lowering.invoke(
        requirement, selfArgument: nil, selfType: type, [.value(a), .value(b)],
        [proto.selfParameter: type], .word, span)
    }
    return lowering.word(0)
  }

  /// Equality of types that need no declaration of `==`.
  func builtIn(_ a: Expression, _ b: Expression, _ type: Type, _ span: Span) -> Expression? {
    let known = lowering.known
    func primitive(_ operation: Primitive) -> Expression {
      Expression(.primitive(operation, [a, b]), .word, span)
    }
    if type == known.double { return primitive(.doubleEqual) }
    if type == known.float { return primitive(.floatEqual) }
    if known.isInteger(type) || type == known.bool { return primitive(.equal) }
    if type == known.string || type == known.character {
      return lowering.host("string.equal", [a, b], .word, span)
    }
    if case .tuple(let elements) = type {
      return all(elements.map(\.type), a, b, span)
    }
    return nil
  }

  private func all(_ types: [Type], _ a: Expression, _ b: Expression, _ span: Span) -> Expression {
    var prologue: [Statement] = []
    let x = lowering.hold(a, &prologue)
    let y = lowering.hold(b, &prologue)
    var offset = Layout.none
    var test: Expression?
    for type in types {
      let layout = lowering.lowerer.layout(type)
      let next = equal(
        lowering.extract(x, offset, layout, span), lowering.extract(y, offset, layout, span), type,
        span)
      test = test.map { Expression(.and($0, next), .word, span) } ?? next
      offset = offset + layout
    }
    return lowering.sequence(prologue, test ?? lowering.word(1))
  }

  /// The synthesized `<` of an enum: by case, then by the associated values in order.
  static func less(_ lowerer: Lowerer, _ type: Type, _ span: Span) -> Function {
    let context = FunctionContext(outer: nil, name: "<", decl: nil, isClosure: false)
    let lowering = FunctionLowering(lowerer, context: context, map: [:])
    let layout = lowerer.layout(type)
    let a = lowering.temporary(layout)
    let b = lowering.temporary(layout)
    let x = lowering.read(a, span)
    let y = lowering.read(b, span)
    let tagX = lowering.extract(x, .none, .word, span)
    let tagY = lowering.extract(y, .none, .word, span)
    var body: [Statement] = [
      .if(
        Expression(.primitive(.notEqual, [tagX, tagY]), .word, span),
        then: [.return(Expression(.primitive(.intLess, [tagX, tagY]), .word, span))], else: [])
    ]
    if case .nominal(let decl, let arguments) = type,
      let proto = lowering.known.decl("Comparable"),
      let requirement = proto.protocolRequirements.first(where: { $0.name == "<" })
        as? FunctionDecl
    {
      let map = lowerer.checker.substitution(for: decl, arguments)
      for enumCase in decl.cases where enumCase.hasPayload {
        let left = lowering.payload(enumCase, of: x, type, span)
        let right = lowering.payload(enumCase, of: y, type, span)
        var tests: [Statement] = []
        for (index, pair) in zip(left, right).enumerated() {
          let payloadType = lowerer.checker.resolve(enumCase.payload[index].type.substituting(map))
          func less(_ a: Expression, _ b: Expression) -> Expression {
            lowering.invoke(
              requirement, selfArgument: nil, selfType: payloadType, [.value(a), .value(b)],
              [proto.selfParameter: payloadType], .word, span)
          }
          let same = Equality(lowering).equal(pair.0, pair.1, payloadType, span)
          tests.append(.if(same, then: [], else: [.return(less(pair.0, pair.1))]))
        }
        tests.append(.return(lowering.word(0)))
        body.append(
          .if(
            Expression(
              .primitive(.equal, [tagX, lowering.word(UInt64(enumCase.index))]), .word, span),
            then: tests, else: []))
      }
    }
    body.append(.return(lowering.word(0)))
    return Function(
      name: "<", locals: lowering.locals,
      parameters: [Function.Parameter(isInOut: false), Function.Parameter(isInOut: false)],
      result: .word, body: body, span: span)
  }

  /// The synthesized `==` of a struct or enum.
  static func function(_ lowerer: Lowerer, _ type: Type, _ span: Span) -> Function {
    let context = FunctionContext(outer: nil, name: "==", decl: nil, isClosure: false)
    let lowering = FunctionLowering(lowerer, context: context, map: [:])
    let layout = lowerer.layout(type)
    let a = lowering.temporary(layout)
    let b = lowering.temporary(layout)
    let equality = Equality(lowering)
    var body: [Statement] = []
    let x = lowering.read(a, span)
    let y = lowering.read(b, span)
    if case .nominal(let decl, let arguments) = type {
      let map = lowerer.checker.substitution(for: decl, arguments)
      if decl.kind == .enumeration {
        let tagX = lowering.extract(x, .none, .word, span)
        let tagY = lowering.extract(y, .none, .word, span)
        body.append(
          .if(
            Expression(.primitive(.notEqual, [tagX, tagY]), .word, span),
            then: [.return(lowering.word(0))], else: []))
        for enumCase in decl.cases where enumCase.hasPayload {
          let left = lowering.payload(enumCase, of: x, type, span)
          let right = lowering.payload(enumCase, of: y, type, span)
          var test = lowering.word(1)
          for (index, pair) in zip(left, right).enumerated() {
            let payloadType = lowerer.checker.resolve(
              enumCase.payload[index].type.substituting(map))
            test = Expression(
              .and(test, equality.equal(pair.0, pair.1, payloadType, span)), .word, span)
          }
          body.append(
            .if(
              Expression(
                .primitive(.equal, [tagX, lowering.word(UInt64(enumCase.index))]), .word, span),
              then: [.return(test)], else: []))
        }
        body.append(.return(lowering.word(1)))
      } else {
        var test = lowering.word(1)
        for property in decl.storedProperties {
          let (offset, fieldType) = lowerer.field(property, in: type)
          let fieldLayout = lowerer.layout(fieldType)
          test = Expression(
            .and(
              test,
              equality.equal(
                lowering.extract(x, offset, fieldLayout, span),
                lowering.extract(y, offset, fieldLayout, span), fieldType, span)), .word, span)
        }
        body.append(.return(test))
      }
    }
    return Function(
      name: "==", locals: lowering.locals,
      parameters: [Function.Parameter(isInOut: false), Function.Parameter(isInOut: false)],
      result: .word, body: body, span: span)
  }
}
