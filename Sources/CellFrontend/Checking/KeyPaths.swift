import CellIR
import SwiftSyntax

// Key paths: `\\T.name`, `\\.name.count`, `\\.[0]`. A literal is a chain over a parameter that stands for
// the root. Where a function is expected it becomes a closure; otherwise an object with two closures,
// one that reads and one that writes.

/// A key path literal before its type is settled.
final class UnresolvedKeyPath {
  let root: Type
  /// Stands for the root in `value`.
  let parameter: VariableDecl
  let context: FunctionContext
  var value: TypedExpression
  init(root: Type, parameter: VariableDecl, context: FunctionContext, value: TypedExpression) {
    self.root = root
    self.parameter = parameter
    self.context = context
    self.value = value
  }
}

extension Solver {
  func keyPath(_ node: KeyPathExprSyntax, _ scope: Scope, _ span: Span) -> TypedExpression {
    let root = node.root.map { opened(checker.resolveType($0, in: scope)) } ?? fresh()
    let context = FunctionContext(
      outer: checker.function, name: "key path", decl: nil, isClosure: true)
    let parameter = VariableDecl(name: "$root", span: span, isLet: true)
    parameter.type = root
    parameter.owner = context
    parameter.isParameter = true
    let savedFunction = checker.function
    let savedChain = chainOpen
    checker.function = context
    chainOpen = false
    defer {
      checker.function = savedFunction
      chainOpen = savedChain
    }
    var value = TypedExpression(.variable(parameter), root, span)
    for component in node.components {
      let here = checker.span(component)
      switch component.component {
      case .property(let property):
        let name = property.declName.baseName.text.trimmingBackticks
        if name == "self" { continue }
        let reference = UnresolvedReference(name: name)
        reference.base = value
        value = TypedExpression(.unresolved(reference), fresh(), here)
        choiceCount += 1
        add(.reference(value, reference, choiceCount))
      case .subscript(let item):
        let reference = UnresolvedReference(name: "subscript")
        reference.base = value
        let call = UnresolvedCall(
          callee: TypedExpression(.unresolved(reference), fresh(), here),
          arguments: item.arguments.map {
            CallArgument(
              label: $0.label?.text, expression: generate($0.expression, scope),
              span: checker.span($0.expression))
          })
        call.isSubscript = true
        value = TypedExpression(.unresolvedCall(call), fresh(), here)
        choiceCount += 1
        add(.call(value, call, choiceCount))
      case .optional(let item):
        let type = fresh()
        let isForce = item.questionOrExclamationMark.text == "!"
        add(.unwrap(value.type, type, here, isForce: isForce))
        if !isForce { chainOpen = true }
        value = TypedExpression(isForce ? .forceUnwrap(value) : .optionalBind(value), type, here)
      default:
        checker.refuse(("this key path component is", "이 키 패스 요소는"), here)
        return failed(span)
      }
    }
    if chainOpen {
      let whole = TypedExpression(.optionalChain(value), fresh(), span)
      add(.chainResult(value.type, whole.type))
      value = whole
    }
    let path = UnresolvedKeyPath(
      root: root, parameter: parameter, context: context, value: value)
    return TypedExpression(.unresolvedKeyPath(path), fresh(keyPath: path), span)
  }

  /// A literal meets what is expected: a function of one parameter, or a key path type.
  func convertKeyPath(
    _ index: Int, _ path: UnresolvedKeyPath, _ to: Type, _ node: TypedExpression
  ) -> Outcome {
    var target = to
    if let wrapped = known.wrapped(to) {
      target = shallow(wrapped)
      score.optionals += 1
    }
    switch target {
    case .variable: return .deferred
    case .function(let function):
      guard function.parameters.count == 1, unify(path.root, function.parameters[0].type) else {
        return .failed
      }
      set(index) {
        $0.binding = .function(
          FunctionType(
            parameters: [FunctionParameter(type: path.root)], result: path.value.type,
            isThrowing: false))
      }
      progress += 1
      add(.convert(path.value.type, function.result, path.value, .returnValue))
      return .solved
    case .nominal(let decl, let arguments) where decl.isKeyPath && arguments.count == 2:
      guard unify(path.root, arguments[0]), unify(path.value.type, arguments[1]) else {
        _ = fail(
          "type.mismatch", node.span,
          "key path value type '\(describe(path.value.type))' cannot be converted to contextual "
            + "type '\(describe(arguments[1]))'",
          "키 패스의 타입이 기대한 타입 '\(describe(target))'과(와) 맞지 않습니다")
        return .failed
      }
      if decl.name != "KeyPath" {
        guard isSettled(path.value) else { return .deferred }
        let found = keyPathKind(path.value, deep(path.root))
        guard found == decl.name || found == "ReferenceWritableKeyPath" else {
          let own = known.type(found, [path.root, path.value.type])
          _ = fail(
            "type.mismatch", node.span,
            "cannot convert key path type '\(describe(own))' to contextual type "
              + "'\(describe(target))'",
            "키 패스의 타입 '\(describe(own))'을(를) 기대한 타입 '\(describe(target))'(으)로 바꿀 수 없습니다")
          return .failed
        }
      }
      set(index) { $0.binding = target }
      progress += 1
      return .solved
    // What it is by itself is found first, and is then seen as one of these.
    case .nominal(let decl, let arguments) where decl.isErasedKeyPath:
      guard arguments.isEmpty || unify(path.root, arguments[0]) else { return .failed }
      return .deferred
    default:
      _ = fail(
        "type.mismatch", node.span,
        "cannot convert a key path to expected type '\(describe(target))'",
        "키 패스를 타입 '\(describe(target))'의 값으로 쓸 수 없습니다")
      return .failed
    }
  }

  /// A key path that nothing says more about is what its components allow.
  func settleKeyPath() -> Bool {
    for index in variables.indices
    where variables[index].binding == nil && !laterVariables.contains(index) {
      guard let path = variables[index].keyPath else { continue }
      let root = deep(path.root)
      guard !root.hasVariables, !deep(path.value.type).hasVariables else { continue }
      let name = keyPathKind(path.value, root)
      set(index) { $0.binding = known.type(name, [root, path.value.type]) }
      progress += 1
      return true
    }
    return false
  }

  private func keyPathKind(_ value: TypedExpression, _ root: Type) -> String {
    switch writability(value) {
    case .none: return "KeyPath"
    case .value: return "WritableKeyPath"
    case .reference: return "ReferenceWritableKeyPath"
    }
  }

  /// Whether it is known which declaration each part of a chain is.
  private func isSettled(_ node: TypedExpression) -> Bool {
    switch node.kind {
    case .forceUnwrap(let base), .optionalBind(let base), .optionalChain(let base):
      return isSettled(base)
    case .unresolved(let reference):
      return (reference.choice != nil || reference.tupleIndex != nil)
        && reference.base.map(isSettled) != false
    case .unresolvedCall(let call): return isSettled(call.callee)
    default: return true
    }
  }

  private enum Writability { case none, value, reference }

  private func writability(_ node: TypedExpression) -> Writability {
    switch node.kind {
    case .variable: return .value
    case .forceUnwrap(let base): return writability(base)
    case .unresolved(let reference):
      guard let base = reference.base else { return .none }
      if reference.tupleIndex != nil { return writability(base) }
      guard let variable = reference.choice as? VariableDecl else { return .none }
      if variable.isComputed ? variable.setter == nil : variable.isLet { return .none }
      if deep(base.type).nominal?.kind == .classType { return .reference }
      return writability(base)
    case .unresolvedCall(let call):
      guard case .unresolved(let reference) = call.callee.kind, let base = reference.base,
        (reference.choice as? FunctionDecl)?.setter != nil
      else { return .none }
      if deep(base.type).nominal?.kind == .classType { return .reference }
      return writability(base)
    default: return .none
    }
  }

  func keyPathAccess(
    _ base: TypedExpression, _ syntax: ExprSyntax, _ scope: Scope, _ span: Span
  ) -> TypedExpression {
    let path = generate(syntax, scope)
    if case .error = path.kind { return path }
    if let decl = plainType(of: path)?.nominal, decl.isErasedKeyPath {
      let reference = UnresolvedReference(name: "_read")
      reference.base = path
      let call = UnresolvedCall(
        callee: TypedExpression(.unresolved(reference), fresh(), span),
        arguments: [
          CallArgument(
            label: decl.name == "AnyKeyPath" ? "any" : nil, expression: base, span: base.span)
        ])
      let node = TypedExpression(.unresolvedCall(call), fresh(), span)
      choiceCount += 1
      add(.call(node, call, choiceCount))
      return node
    }
    let value = fresh()
    add(.convert(path.type, known.type("KeyPath", [base.type, value]), path, .argument))
    return TypedExpression(.keyPathAccess(base, path), value, span)
  }

  /// The type of what is known without solving: a variable, a part of a tuple, a stored property.
  func plainType(of node: TypedExpression) -> Type? {
    let type = shallow(node.type)
    guard case .variable = type else { return type }
    guard case .unresolved(let reference) = node.kind, let base = reference.base,
      let outer = plainType(of: base)
    else { return nil }
    if case .tuple(let elements) = outer {
      let position =
        elements.firstIndex { $0.label == reference.name } ?? Int(reference.name)
      return position.flatMap { elements.indices.contains($0) ? shallow(elements[$0].type) : nil }
    }
    let members = checker.members(of: outer, named: reference.name)
    guard members.count == 1, let variable = members[0] as? VariableDecl, !variable.isImplicit
    else {
      return nil
    }
    return checker.resolve(
      variable.type.substituting(checker.memberSubstitution(variable, base: outer)))
  }

  // MARK: Finishing

  func finishKeyPath(_ node: TypedExpression, _ path: UnresolvedKeyPath) {
    path.parameter.type = final(path.root)
    let saved = checker.function
    checker.function = path.context
    let value = finish(path.value)
    checker.function = saved
    func closure(
      _ parameters: [VariableDecl], _ body: CheckedStatement, _ result: Type,
      _ context: FunctionContext
    ) -> TypedExpression {
      let type = Type.function(
        FunctionType(
          parameters: parameters.map { FunctionParameter(type: $0.type, isInOut: !$0.isLet) },
          result: result, isThrowing: false))
      return TypedExpression(
        .closure(
          ClosureBody(
            context: context, parameters: parameters, resultType: result, body: [body],
            span: node.span)), type, node.span)
    }
    if case .function(let type) = node.type {
      let converted = convertTree(value, to: type.result)
      node.kind = closure([path.parameter], .returnValue(converted), type.result, path.context).kind
      return
    }
    guard case .nominal(let decl, let arguments) = node.type, arguments.count == 2,
      let initializer = keyPathInitializer(decl)
    else {
      node.kind = .error
      return
    }
    let get = closure([path.parameter], .returnValue(value), value.type, path.context)
    let setType = Type.function(
      FunctionType(
        parameters: [
          FunctionParameter(type: arguments[0], isInOut: true),
          FunctionParameter(type: arguments[1]),
        ], result: .void, isThrowing: false))
    var set = TypedExpression(.nilLiteral, known.optional(setType), node.span)
    if decl.name != "KeyPath" || isWritable(value) {
      let context = FunctionContext(
        outer: checker.function, name: "key path", decl: nil, isClosure: true)
      for captured in path.context.captures { context.capture(captured) }
      let target = VariableDecl(name: "$root", span: node.span, isLet: false)
      let newValue = VariableDecl(name: "$value", span: node.span, isLet: true)
      target.type = arguments[0]
      newValue.type = arguments[1]
      for parameter in [target, newValue] {
        parameter.owner = context
        parameter.isParameter = true
      }
      let place = value.replacing(path.parameter, by: target)
      let assignment = TypedExpression(
        .assign(place, TypedExpression(.variable(newValue), arguments[1], node.span)), .void,
        node.span)
      set = TypedExpression(
        .wrapOptional(closure([target, newValue], .expression(assignment), .void, context)),
        known.optional(setType), node.span)
    }
    // The initializer is that of a superclass.
    let map = checker.substitution(for: decl, arguments)
      .merging(checker.memberSubstitution(initializer, base: node.type)) { a, _ in a }
    node.kind = .call(initializer, base: nil, [.value(get), .value(set)], map)
  }

  private func keyPathInitializer(_ decl: NominalDecl) -> FunctionDecl? {
    checker.members(of: .metatype(decl.selfType), named: "init").compactMap { $0 as? FunctionDecl }
      .first { $0.parameters.count == 2 }
  }

  private func isWritable(_ node: TypedExpression) -> Bool {
    switch node.kind {
    case .variable: return true
    case .property(let base, let variable, _):
      if variable.isComputed ? variable.setter == nil : variable.isLet { return false }
      return base.type.nominal?.kind == .classType || isWritable(base)
    case .subscripted(let base, let function, _, _):
      return function.setter != nil
        && (base.type.nominal?.kind == .classType || isWritable(base))
    case .tupleElement(let base, _), .forceUnwrap(let base): return isWritable(base)
    default: return false
    }
  }

  func finishKeyPathAccess(
    _ node: TypedExpression, _ base: TypedExpression, _ path: TypedExpression
  ) {
    let base = finish(base)
    let path = finish(path)
    node.kind = .keyPathAccess(base, path)
  }
}

extension NominalDecl {
  /// A key path of which less is known than root and value.
  var isErasedKeyPath: Bool { !isGuest && ["PartialKeyPath", "AnyKeyPath"].contains(name) }

  var isKeyPath: Bool {
    !isGuest && ["KeyPath", "WritableKeyPath", "ReferenceWritableKeyPath"].contains(name)
  }
}

extension TypedExpression {
  /// A copy of a chain of members in which one variable takes another's place.
  func replacing(_ old: VariableDecl, by new: VariableDecl) -> TypedExpression {
    switch kind {
    case .variable(let variable) where variable === old:
      return TypedExpression(.variable(new), type, span)
    case .property(let base, let variable, let map):
      return TypedExpression(.property(base.replacing(old, by: new), variable, map), type, span)
    case .subscripted(let base, let function, let arguments, let map):
      return TypedExpression(
        .subscripted(base.replacing(old, by: new), function, arguments, map), type, span)
    case .tupleElement(let base, let index):
      return TypedExpression(.tupleElement(base.replacing(old, by: new), index), type, span)
    case .forceUnwrap(let base):
      return TypedExpression(.forceUnwrap(base.replacing(old, by: new)), type, span)
    default: return self
    }
  }
}
