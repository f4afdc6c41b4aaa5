import CellIR
import SwiftSyntax

// After solving: every node gets its final type, references become declarations, and implicit
// conversions become nodes.

extension Solver {
  func final(_ type: Type) -> Type { deep(type) }

  func finishConverted(_ node: TypedExpression, to type: Type) -> TypedExpression {
    convertTree(finish(node), to: final(type))
  }

  /// Inserts the conversion from a finished expression's type to another.
  func convertTree(_ node: TypedExpression, to type: Type) -> TypedExpression {
    if node.type == type || type.isError || node.type.isError { return node }
    if node.type == known.never {
      return TypedExpression(.converted(node, to: type), type, node.span)
    }
    if let target = known.wrapped(type) {
      if let source = known.wrapped(node.type) {
        let payload = VariableDecl(name: "payload", span: node.span, isLet: true)
        payload.type = source
        payload.owner = checker.function
        let inner = TypedExpression(.variable(payload), source, node.span)
        return TypedExpression(
          .mapOptional(node, payload, convertTree(inner, to: target)), type, node.span)
      }
      return TypedExpression(.wrapOptional(convertTree(node, to: target)), type, node.span)
    }
    switch (node.type, type) {
    // The engine's own objects stand for `any` of its protocols; other existentials are boxes.
    case (.existential, .existential)
    where checker.isEngineExistential(node.type) != checker.isEngineExistential(type):
      return TypedExpression(.erase(node), type, node.span)
    case (.existential, .existential):
      return TypedExpression(.converted(node, to: type), type, node.span)
    case (_, .existential): return TypedExpression(.erase(node), type, node.span)
    case (.function(let from), .function(let to))
    where from.parameters.count > 1 && to.parameters.count == 1:
      return spread(node, from, to, type)
    case (.function, .function): return TypedExpression(.convertFunction(node), type, node.span)
    case (.tuple(let from), .tuple(let to)) where from.count == to.count:
      if zip(from, to).allSatisfy({ $0.type == $1.type }) {
        return TypedExpression(.converted(node, to: type), type, node.span)
      }
      if case .tuple(let elements) = node.kind {
        return TypedExpression(
          .tuple(zip(elements, to).map { convertTree($0, to: $1.type) }), type, node.span)
      }
      let whole = VariableDecl(name: "tuple", span: node.span, isLet: true)
      whole.type = node.type
      whole.owner = checker.function
      let parts = zip(from, to).enumerated().map { index, pair in
        convertTree(
          TypedExpression(
            .tupleElement(TypedExpression(.variable(whole), node.type, node.span), index),
            pair.0.type, node.span), to: pair.1.type)
      }
      return TypedExpression(.convertTuple(node, whole, parts), type, node.span)
    default: break
    }
    if let from = known.element(node.type), let to = known.element(type) {
      let element = VariableDecl(name: "element", span: node.span, isLet: true)
      element.type = from
      element.owner = checker.function
      return TypedExpression(
        .convertArray(
          node, element,
          convertTree(TypedExpression(.variable(element), from, node.span), to: to)), type,
        node.span)
    }
    return TypedExpression(.upcast(node), type, node.span)
  }

  /// A function of several parameters as one that takes a tuple.
  private func spread(
    _ node: TypedExpression, _ from: FunctionType, _ to: FunctionType, _ type: Type
  ) -> TypedExpression {
    let span = node.span
    let context = FunctionContext(
      outer: checker.function, name: checker.function?.name ?? "", decl: nil, isClosure: true)
    let function = VariableDecl(name: "function", span: span, isLet: true)
    function.type = node.type
    function.owner = checker.function
    function.isCaptured = true
    context.capture(function)
    let tuple = VariableDecl(name: "(tuple)", span: span, isLet: true)
    tuple.type = to.parameters[0].type
    tuple.owner = context
    tuple.isParameter = true
    guard case .tuple(let elements) = tuple.type else { return node }
    let whole = TypedExpression(.variable(tuple), tuple.type, span)
    let arguments = zip(elements, from.parameters).enumerated().map { index, pair in
      BoundArgument.value(
        convertTree(
          TypedExpression(.tupleElement(whole, index), pair.0.type, span), to: pair.1.type))
    }
    var call = TypedExpression(
      .callValue(TypedExpression(.variable(function), node.type, span), arguments), from.result,
      span)
    if from.isThrowing { call = TypedExpression(.tryExpression(call), from.result, span) }
    let body = ClosureBody(
      context: context, parameters: [tuple], resultType: to.result,
      body: [.returnValue(convertTree(call, to: to.result))], span: span)
    context.isThrowing = from.isThrowing
    body.captureInitializers = [(function, node)]
    // It throws only what the function throws: `rethrows` looks at this type.
    var own = to
    own.isThrowing = from.isThrowing
    let closure = TypedExpression(.closure(body), .function(own), span)
    return own == to ? closure : TypedExpression(.convertFunction(closure), type, span)
  }

  /// Says once that a type stays unknown.
  private func reportUninferred(_ node: TypedExpression) {
    if uninferredReported { return }
    uninferredReported = true
    if case .unresolvedClosure(let closure) = node.kind,
      closure.shape?.annotations.contains(where: { $0 == nil }) == true
    {
      checker.report(
        "closure.untyped", node.span, "cannot infer the type of closure parameter",
        "클로저 매개변수의 타입을 알 수 없습니다",
        help: ("write the types: '{ (x: Int) in … }'", "타입을 쓰세요: '{ (x: Int) in … }'"))
    } else if case .unresolvedCall = node.kind,
      case .nominal(let decl, let arguments) = final(node.type),
      let open = zip(decl.genericParameters, arguments).first(where: {
        if case .variable = $1 { true } else { false }
      })
    {
      let shown = arguments.map { $0.hasVariables ? "Int" : $0.description }.joined(separator: ", ")
      checker.report(
        "type.not-inferred", node.span, "generic parameter '\(open.0.name)' could not be inferred",
        "제네릭 매개변수 '\(open.0.name)'을(를) 알 수 없습니다",
        help: (
          "say what it is: '\(decl.name)<\(shown)>(…)'", "무엇인지 쓰세요: '\(decl.name)<\(shown)>(…)'"
        ))
    } else {
      checker.reportUninferred(node)
    }
  }

  @discardableResult
  func finish(_ node: TypedExpression) -> TypedExpression {
    node.type = final(node.type)
    if node.type.hasVariables {
      reportUninferred(node)
      node.type = .error
    }
    switch node.kind {
    case .integer(let magnitude, let isNegative): checkRange(node, magnitude, isNegative)
    case .error, .float, .boolean, .string, .nilLiteral, .variable, .staticProperty, .metatype,
      .closure, .enumCaseReference, .array, .dictionary, .conditional, .functionReference,
      .enumCase, .call, .callValue, .property, .subscripted, .wrapOptional, .mapOptional, .erase,
      .convertFunction, .convertTuple, .convertArray, .coalesce, .statementExpression:
      break
    case .interpolation(let parts): for part in parts { finish(part) }
    case .tupleElement(let base, _): finish(base)
    case .tuple(let elements): for element in elements { finish(element) }
    case .and(let a, let b), .or(let a, let b):
      finish(a)
      finish(b)
    case .isNil(let value, _), .forceUnwrap(let value), .optionalBind(let value),
      .discard(let value), .tryExpression(let value), .tryForced(let value), .upcast(let value),
      .superclass(let value),
      .castOptional(let value, _), .castForced(let value, _), .isType(let value, _):
      finish(value)
    case .optionalChain(let value): finish(value)
    case .tryOptional(let value): finish(value)
    case .converted(let value, let type):
      node.kind = finishConverted(value, to: type).kind
    case .assign(let place, let value):
      finish(place)
      node.kind = .assign(place, finishConverted(value, to: place.type))
      checker.requireMutable(place, action: .assign)
    case .unresolvedConditional(let condition, let first, let second):
      finish(condition)
      node.kind = .conditional(
        condition, finishConverted(first, to: node.type), finishConverted(second, to: node.type))
    case .unresolvedArray(let elements, let element):
      let type = final(element)
      node.kind = .array(elements.map { finishConverted($0, to: type) })
    case .unresolvedDictionary(let pairs, let key, let value):
      let keyType = final(key)
      let valueType = final(value)
      node.kind = .dictionary(
        pairs.map { (finishConverted($0, to: keyType), finishConverted($1, to: valueType)) })
    case .unresolved(let reference):
      finishReference(node, reference)
      finishImplicit(node, reference.implicit)
    case .unresolvedCall(let call):
      finishCall(node, call)
      if case .unresolved(let reference) = call.callee.kind, !call.valueCall {
        finishImplicit(node, reference.implicit)
      }
    case .unresolvedImplicit(let unwrap):
      node.kind = finish(unwrap.base).kind
      finishImplicit(node, unwrap)
    case .unresolvedClosure(let closure): finishClosure(node, closure)
    case .unresolvedKeyPath(let path): finishKeyPath(node, path)
    case .sameMetatype(let a, let b):
      finish(a)
      finish(b)
    case .keyPathAccess(let base, let path): finishKeyPathAccess(node, base, path)
    }
    return node
  }

  private func checkRange(_ node: TypedExpression, _ magnitude: UInt64, _ isNegative: Bool) {
    guard case .nominal(let decl, _) = node.type, known.isInteger(node.type) else { return }
    let limits: [String: (UInt64, UInt64)] = [
      "Int8": (127, 128), "Int16": (32767, 32768), "Int32": (2_147_483_647, 2_147_483_648),
      "Int": (1 << 63 - 1, 1 << 63), "Int64": (1 << 63 - 1, 1 << 63), "UInt8": (255, 0),
      "UInt16": (65535, 0), "UInt32": (4_294_967_295, 0), "UInt": (.max, 0), "UInt64": (.max, 0),
    ]
    guard let (highest, lowest) = limits[decl.name] else { return }
    if magnitude > (isNegative ? lowest : highest) {
      let text = (isNegative ? "-" : "") + String(magnitude)
      checker.report(
        "type.literal-overflow", node.span,
        "integer literal '\(text)' overflows when stored into '\(decl.name)'",
        "정수 리터럴 '\(text)'은(는) '\(decl.name)'의 범위를 벗어납니다")
    }
  }

  private func finalSubstitution(_ map: Substitution, _ node: TypedExpression) -> Substitution {
    var result: Substitution = [:]
    for (parameter, type) in map {
      let settled = final(type)
      if settled.hasVariables, !uninferredReported {
        uninferredReported = true
        checker.report(
          "type.not-inferred", node.span,
          "generic parameter '\(parameter.name)' could not be inferred",
          "제네릭 매개변수 '\(parameter.name)'을(를) 알 수 없습니다",
          help: ("add a type annotation", "타입을 쓰세요"))
      }
      result[parameter] = settled
    }
    return result
  }

  /// The metatype value that decides which property is read: `type(of: x).kind`.
  private func dynamicBase(_ reference: UnresolvedReference, _ variable: VariableDecl)
    -> TypedExpression?
  {
    guard variable.isStatic, let base = reference.base, isMetatypeValue(base),
      case .metatype(let inner) = final(base.type)
    else { return nil }
    if case .existential = inner { return base }
    guard variable.isComputed, variable.parent?.kind == .classType,
      variable.parent?.isGuest == true
    else { return nil }
    return base
  }

  /// Whether the type that a static member belongs to is known only when the program runs.
  private func isMetatypeValue(_ base: TypedExpression) -> Bool {
    guard case .metatype(let type) = base.kind else { return true }
    return base.isClassSelf || checker.superclassBound(of: type) != nil
  }

  /// Adds the class that a static member is called on.
  private func withClass(
    _ map: Substitution, _ decl: ValueDecl, _ reference: UnresolvedReference
  ) -> Substitution {
    guard decl.isStatic, let parent = decl.parent, parent.kind == .classType, parent.isGuest,
      let base = reference.base, case .metatype(let type) = final(base.type)
    else { return map }
    var map = map
    let caller = superclasses.first { $0.node === base }?.from
    map[parent.selfParameter] = caller.map { .parameter($0.selfParameter) } ?? type
    return map
  }

  private func finishReference(_ node: TypedExpression, _ reference: UnresolvedReference) {
    if let index = reference.tupleIndex, let base = reference.base {
      node.kind = .tupleElement(finish(base), index)
      return
    }
    guard let choice = reference.choice else {
      node.kind = .error
      return
    }
    let map = withClass(finalSubstitution(reference.substitution, node), choice, reference)
    switch choice {
    case let variable as VariableDecl:
      if variable.parent != nil, !variable.isStatic, let base = reference.base {
        node.kind = .property(finish(base), variable, map)
      } else if let base = dynamicBase(reference, variable) {
        node.kind = .property(finish(base), variable, map)
      } else if variable.isStatic || variable.isLazyGlobal {
        node.kind = .staticProperty(variable, map)
        if reference.isImplicitMember, !variable.isImplicit,
          let payload = known.wrapped(node.type),
          checker.resolve(variable.type.substituting(map)) == payload
        {
          node.kind = .wrapOptional(TypedExpression(node.kind, payload, node.span))
        }
      } else {
        node.kind = .variable(variable)
      }
    case let function as FunctionDecl:
      checker.noteUse(function)
      node.kind = .functionReference(function, base: instanceBase(reference, function), map)
    case let enumCase as EnumCaseDecl:
      if enumCase.hasPayload {
        node.kind = .enumCaseReference(enumCase)
      } else {
        finishCase(node, enumCase, [])
      }
    default: node.kind = .error
    }
  }

  private func instanceBase(_ reference: UnresolvedReference, _ decl: ValueDecl)
    -> TypedExpression?
  {
    guard let base = reference.base, isMetatypeValue(base) else { return nil }
    if decl.isStatic, !reference.isDelegation {
      // A metatype as a value says only when running which type is meant.
      guard case .metatype(let inner) = final(base.type), decl is FunctionDecl else { return nil }
      if case .existential = inner { return finish(base) }
      let known = checker.superclassBound(of: inner) ?? inner
      guard known.nominal?.kind == .classType, known.nominal?.isOpaque == false else { return nil }
    }
    return finish(base)
  }

  /// What an implicit member gives, where an optional of it is expected.
  private func wrapImplicitMember(
    _ node: TypedExpression, _ reference: UnresolvedReference, _ function: FunctionDecl,
    _ map: Substitution
  ) {
    guard reference.isImplicitMember, let payload = known.wrapped(node.type) else { return }
    let own = checker.resolve(function.result.substituting(map))
    if own == payload || function.kind == .initializer && !function.isFailable,
      own.nominal !== known.optionalDecl
    {
      node.kind = .wrapOptional(TypedExpression(node.kind, payload, node.span))
    }
  }

  /// A case where an optional of its type is expected is wrapped.
  private func finishCase(
    _ node: TypedExpression, _ enumCase: EnumCaseDecl, _ payload: [TypedExpression]
  ) {
    let own = node.type
    if let wrapped = known.wrapped(own), own.nominal !== enumCase.parent {
      let inner = TypedExpression(.enumCase(enumCase, payload), wrapped, node.span)
      node.kind = .wrapOptional(inner)
    } else {
      node.kind = .enumCase(enumCase, payload)
    }
  }

  private func finishCall(_ node: TypedExpression, _ call: UnresolvedCall) {
    if call.valueCall {
      let callee = finish(call.callee)
      var arguments: [BoundArgument] = []
      for (slot, type) in zip(call.matching ?? [], call.parameterTypes) {
        guard case .argument(let position) = slot else {
          let values = slot.positions.map {
            finishConverted(call.arguments[$0].expression, to: type)
          }
          arguments.append(.variadic(values, element: final(type)))
          continue
        }
        let argument = call.arguments[position]
        if argument.isInOut {
          finish(argument.expression)
          checker.requireMutable(argument.expression, action: .passInOut)
          arguments.append(.inOut(argument.expression))
        } else {
          arguments.append(.value(finishConverted(argument.expression, to: type)))
        }
      }
      node.kind = .callValue(callee, arguments)
      return
    }
    guard case .unresolved(let reference) = call.callee.kind, let choice = reference.choice else {
      node.kind = .error
      return
    }
    let map = withClass(finalSubstitution(reference.substitution, node), choice, reference)
    // Bases come before arguments, as they are evaluated.
    var base = (choice as? FunctionDecl).flatMap { instanceBase(reference, $0) }
    if let function = choice as? FunctionDecl, function.isStatic,
      let written = reference.base, !isMetatypeValue(written)
    {
      base = nil
    }
    var arguments: [BoundArgument] = []
    for (index, slot) in (call.matching ?? []).enumerated() {
      let type = final(call.parameterTypes[index])
      let isInOut = (choice as? FunctionDecl)?.parameters[index].isInOut ?? false
      let isAutoclosure = (choice as? FunctionDecl)?.parameters[index].isAutoclosure ?? false
      switch slot {
      case .argument(let position):
        let argument = call.arguments[position].expression
        if isInOut {
          finish(argument)
          checker.requireMutable(
            argument, action: call.isOperator ? .mutatingOperator : .passInOut)
          arguments.append(.inOut(argument))
        } else if isAutoclosure {
          let value = finishConverted(argument, to: type)
          arguments.append(
            .autoclosure(ClosureBody(autoclosure: value, type, in: checker.function)))
        } else {
          arguments.append(.value(finishConverted(argument, to: type)))
        }
      case .variadic(let positions):
        arguments.append(
          .variadic(
            positions.map { finishConverted(call.arguments[$0].expression, to: type) },
            element: type))
      case .defaulted:
        // `#line` is the line of the call.
        if let written = (choice as? FunctionDecl)?.parameters[index].defaultValue,
          let macro = written.as(MacroExpansionExprSyntax.self)
        {
          arguments.append(
            .value(
              TypedExpression(
                checker.placeLiteral(macro.macroName.text, node.span), type, node.span)))
        } else {
          arguments.append(.defaulted(index))
        }
      }
    }
    switch choice {
    case let function as FunctionDecl:
      checker.noteUse(function)
      if function.intrinsic == "decimal" {
        // Foundation's `pow(Decimal, Int)`, which swiftc takes for whole numbers.
        checker.refuse(
          ("this power is a 'Decimal' in Swift, which is", "Swift에서 'Decimal'이 되는 거듭제곱은"),
          node.span,
          instead: (
            "write 'pow(2.0, 10.0)' for a Double, or multiply",
            "'pow(2.0, 10.0)'처럼 Double로 쓰거나 곱셈을 쓰세요"
          ))
      }
      if function.intrinsic != "coalesce" {
        for case .autoclosure(let body) in arguments { checker.noteCaptures(of: body) }
      }
      if function.host?.hasPrefix("instance.unique") == true { checker.observesLifetimes = true }
      if function.isMutating, let base, function.kind == .function {
        checker.requireMutable(base, action: .mutate(function.name))
      }
      if call.isSubscript, let base, !function.isStatic {
        node.kind = .subscripted(base, function, arguments, map)
      } else if function.intrinsic == "coalesce", arguments.count == 2,
        case .value(let left) = arguments[0]
      {
        let right: TypedExpression
        switch arguments[1] {
        case .autoclosure(let closure):
          guard case .returnValue(let value?)? = closure.body.first else { return }
          right = value
        case .value(let value): right = value
        default: return
        }
        node.kind = .coalesce(left, right)
      } else {
        node.kind = .call(function, base: base, arguments, map)
        wrapImplicitMember(node, reference, function, map)
      }
    case let enumCase as EnumCaseDecl:
      finishCase(
        node, enumCase,
        arguments.enumerated().map { index, argument in
          switch argument {
          case .value(let value): return value
          case .defaulted:
            return checker.defaultValue(enumCase, index, final(call.parameterTypes[index]))
              ?? TypedExpression(.error, .error, node.span)
          default: return TypedExpression(.error, .error, node.span)
          }
        })
    default: node.kind = .error
    }
  }

  private func finishClosure(_ node: TypedExpression, _ closure: UnresolvedClosure) {
    guard let body = closure.body else {
      node.kind = .error
      return
    }
    let saved = checker.function
    checker.function = body.context
    defer { checker.function = saved }
    for variable in body.parameters { variable.type = final(variable.type) }
    for variable in closure.destructured { variable.type = final(variable.type) }
    for (variable, value) in body.captureInitializers { variable.type = final(value.type) }
    body.resultType = final(closure.resultType)
    if let single = closure.single {
      let value: CheckedStatement
      if closure.singleIsDiscarded {
        value = .expression(finish(single))
      } else {
        value = .returnValue(finishConverted(single, to: body.resultType))
      }
      body.body = closure.prelude + [value]
    }
    if let tuple = body.parameters.first, closure.destructures {
      let patterns = closure.destructured.map {
        $0.name == "_" ? Pattern.any : Pattern.bind($0)
      }
      body.body.insert(
        .binding(
          .tuple(patterns), TypedExpression(.variable(tuple), tuple.type, node.span)), at: 0)
    }
    node.kind = .closure(body)
  }
}

extension Checker {
  static let placeLiterals: Set = ["line", "column", "function", "file", "fileID", "filePath"]

  /// What `#line`, `#column`, `#function` and the names of the file stand for at a place: a cell is
  /// `main.swift` of the module `main`.
  func placeLiteral(_ name: String, _ span: Span) -> TypedExpression.Kind {
    switch name {
    case "function": return .string(function?.declaredName ?? "main")
    case "fileID": return .string("main/main.swift")
    case "file", "filePath": return .string("main.swift")
    default: break
    }
    let place = place(span)
    let number = (name == "line" ? place?.line : place?.column) ?? 0
    return .integer(magnitude: UInt64(max(0, number)), isNegative: false)
  }
}
