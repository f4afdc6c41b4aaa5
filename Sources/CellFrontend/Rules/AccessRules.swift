import CellIR

// `private` and `private(set)`. A cell is one file: `fileprivate` hides nothing from it.

extension BodyRules {
  private func mayName(_ member: ValueDecl) -> Bool {
    guard member.isGuest, member.modifiers.contains("private"), let parent = member.parent else {
      return true
    }
    return enclosing.contains(parent)
  }

  func checkAccess(_ node: TypedExpression) {
    let member: ValueDecl
    switch node.kind {
    case .property(_, let variable, _), .staticProperty(let variable, _): member = variable
    case .subscripted(_, let function, _, _), .call(let function, _, _, _),
      .functionReference(let function, _, _):
      member = function
    default: return
    }
    if !mayName(member) {
      checker.report(
        "access.private", node.span,
        "'\(member.name)' is inaccessible due to 'private' protection level",
        "'\(member.name)'은(는) 'private'이어서 여기서 쓸 수 없습니다",
        help: (
          "use it inside '\(member.parent?.name ?? "")', or remove 'private'",
          "'\(member.parent?.name ?? "")' 안에서 쓰거나 'private'을 지우세요"
        ), notes: [(member.span, "it is declared here", "여기에 선언되어 있습니다")])
      return
    }
    guard let function = member as? FunctionDecl, function.synthesis == .memberwiseInitializer,
      let parent = function.parent, !enclosing.contains(parent), takesArguments(node),
      let hidden = parent.storedProperties.first(where: {
        !$0.isHidden && $0.modifiers.contains("private") && !($0.isLet && $0.initialValue != nil)
      })
    else { return }
    checker.report(
      "access.private", node.span,
      "'\(parent.name)' initializer is inaccessible due to 'private' protection level",
      "'\(parent.name)'의 init은 'private' 프로퍼티 때문에 여기서 쓸 수 없습니다",
      help: ("write an 'init' of its own", "init을 직접 쓰세요"),
      notes: [(hidden.span, "'\(hidden.name)' is private", "'\(hidden.name)'이(가) private입니다")])
  }

  /// Without arguments it is `init()` that is called, which hides nothing.
  private func takesArguments(_ node: TypedExpression) -> Bool {
    guard case .call(_, _, let arguments, _) = node.kind else { return true }
    return arguments.contains {
      if case .defaulted = $0 { return false }
      return true
    }
  }

  /// A place is changed: `private(set)` of the properties on the way to it.
  func checkSetter(_ place: TypedExpression) {
    switch place.kind {
    case .property(let base, let variable, _):
      refuseSetter(variable, place.span)
      checkExistentialChange(place)
      if base.type.nominal?.kind != .classType { checkSetter(base) }
    case .staticProperty(let variable, _): refuseSetter(variable, place.span)
    case .subscripted(let base, _, _, _):
      if base.type.nominal?.kind != .classType { checkSetter(base) }
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalBind(let base),
      .optionalChain(let base):
      checkSetter(base)
    case .tuple(let parts): for part in parts { checkSetter(part) }
    default: break
    }
  }

  private func refuseSetter(_ variable: VariableDecl, _ span: Span) {
    guard variable.isGuest, variable.modifiers.contains("private(set)"),
      let parent = variable.parent, !enclosing.contains(parent)
    else { return }
    checker.report(
      "access.setter", span,
      "cannot change '\(variable.name)': its setter is inaccessible",
      "'\(variable.name)'은(는) 'private(set)'이어서 여기서 바꿀 수 없습니다",
      help: (
        "change it in a method of '\(parent.name)'", "'\(parent.name)'의 메서드에서 바꾸세요"
      ), notes: [(variable.span, "it is declared here", "여기에 선언되어 있습니다")])
  }
}

// What reading a member asks of its base.

extension BodyRules {
  func checkReads(_ node: TypedExpression) {
    switch node.kind {
    case .property(let base, let variable, _):
      // The first read of a lazy property stores its value.
      if variable.isGuest, variable.modifiers.contains("lazy"),
        variable.parent?.kind == .structure
      {
        checker.requireMutable(base, action: .mutatingGetter)
      }
      checkExistentialUse(base, variable, [variable.type], [], node.span)
    case .call(let function, let base?, _, _):
      checkExistentialUse(
        base, function, [function.result], function.parameters, node.span)
      checkCapturesAreDeclared(function, node.span)
    case .call(let function, nil, _, _), .functionReference(let function, _, _):
      checkCapturesAreDeclared(function, node.span)
    default: break
    }
  }

  /// A place in what `any P` holds is changed: its type has to be known.
  func checkExistentialChange(_ place: TypedExpression) {
    guard case .property(let base, let variable, _) = place.kind else { return }
    checkExistentialUse(
      base, variable, [],
      [ParameterDecl(label: nil, name: "", type: variable.type, span: place.span)],
      place.span)
  }

  /// A member that takes `Self` or an associated type cannot be called where only the protocol is
  /// known: nobody knows what to give it.
  private func checkExistentialUse(
    _ base: TypedExpression, _ member: ValueDecl, _ results: [Type], _ parameters: [ParameterDecl],
    _ span: Span
  ) {
    guard case .existential = base.type, let proto = member.parent, proto.kind == .protocolType,
      !member.isStatic, !checker.isEngineExistential(base.type)
    else { return }
    let isKnown =
      results.allSatisfy { checker.isKnown($0, of: proto, in: base.type) }
      && parameters.allSatisfy {
        checker.isKnown($0.type, of: proto, in: base.type, isGiven: false)
      }
    guard !isKnown else { return }
    checker.report(
      "type.existential-member", span,
      "member '\(member.name)' cannot be used on value of type '\(base.type)'; consider using a "
        + "generic constraint instead",
      "타입 '\(base.type)'의 값에는 멤버 '\(member.name)'을(를) 쓸 수 없습니다",
      help: (
        "take a generic parameter: 'func f<T: \(proto.name)>(_ value: T)'",
        "제네릭 매개변수를 받으세요: 'func f<T: \(proto.name)>(_ value: T)'"
      ))
  }

  /// A local function may be used once the variables that it captures are declared.
  private func checkCapturesAreDeclared(_ function: FunctionDecl, _ span: Span) {
    // Inside another function the time of the call is not known.
    guard function.isLocal, let outer = function.outer, outer === context else { return }
    var visited: Set<FunctionDecl> = []
    func captured(_ function: FunctionDecl) -> VariableDecl? {
      guard visited.insert(function).inserted, let context = function.checkedBody?.context else {
        return nil
      }
      let late = context.captures.first {
        $0.owner === outer && $0.span.file == span.file && $0.span.start > span.start
      }
      return late ?? context.calledLocals.lazy.compactMap(captured).first
    }
    guard let variable = captured(function) else { return }
    checker.report(
      "flow.captured-early", function.span,
      "closure captures '\(variable.name)' before it is declared",
      "'\(variable.name)'을(를) 선언하기 전에 '\(function.name)'이(가) 붙잡습니다",
      help: ("declare '\(variable.name)' before the call", "부르기 전에 '\(variable.name)'을(를) 선언하세요"),
      notes: [
        (variable.span, "it is declared here", "여기에 선언되어 있습니다"),
        (span, "it is called here", "여기에서 부릅니다"),
      ])
  }
}
