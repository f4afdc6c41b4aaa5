import CellIR
import SwiftSyntax

// References and calls: which declaration is meant, and how arguments meet parameters.

extension Solver {
  // MARK: References

  func attemptReference(_ node: TypedExpression, _ reference: UnresolvedReference, _ id: Int)
    -> Outcome
  {
    switch findCandidates(reference, node: node, forCall: false) {
    case .deferred: return .deferred
    case .failed: return .failed
    case .solved: break
    }
    if let index = reference.tupleIndex, let base = reference.base,
      case .tuple(let elements) = shallow(base.type)
    {
      return result(unify(node.type, elements[index].type))
    }
    if let labels = reference.labels {
      setCandidates(
        reference,
        reference.candidates.filter {
          ($0 as? FunctionDecl).map { $0.parameters.map(\.label) == labels } ?? false
        })
    }
    if reference.candidates.count == 1 {
      return result(applyReference(node, reference, reference.candidates[0], id))
    }
    if reference.candidates.isEmpty {
      _ = fail(
        "name.no-overload", node.span, "no '\(reference.name)' fits here",
        "여기에 맞는 '\(reference.name)'이(가) 없습니다")
      return .failed
    }
    return .deferred
  }

  /// Looks up the members that a reference may mean, once its base is known.
  private func findCandidates(
    _ reference: UnresolvedReference, node: TypedExpression, forCall: Bool
  ) -> Outcome {
    if reference.isImplicitMember {
      // `.name`: a static member of the type that is expected.
      var type = shallow(node.type)
      if case .variable = type {
        setCandidates(reference, [])
        return .deferred
      }
      if let wrapped = known.wrapped(type),
        reference.name == "init"
          || checker.members(of: .metatype(type), named: reference.name).isEmpty
      {
        type = shallow(wrapped)
      }
      if case .variable = type { return .deferred }
      reference.metatypeBase = .metatype(deep(type))
      setCandidates(
        reference, checker.members(of: .metatype(deep(type)), named: reference.name))
      if reference.candidates.isEmpty {
        let suggestion = suggestMember(reference.name, .metatype(type))
        _ = fail(
          "name.unknown-member", node.span,
          "type '\(deep(type))' has no member '\(reference.name)'",
          "타입 '\(deep(type))'에는 멤버 '\(reference.name)'이(가) 없습니다", help: suggestion)
        return .failed
      }
      return .solved
    }
    guard let base = reference.base else { return .solved }
    var type = shallow(base.type)
    if case .metatype(let inner) = type {
      let inner = shallow(inner)
      if case .variable = inner { return .deferred }
      type = .metatype(inner)
    }
    if case .variable = type {
      setCandidates(reference, [])
      reference.tupleIndex = nil
      return .deferred
    }
    switch type {
    case .parameter, .associated: type = checker.resolve(type)
    default: break
    }
    if type.isError {
      _ = unify(node.type, .error)
      return .failed
    }
    if case .tuple(let elements) = type {
      if let index = Int(reference.name), index < elements.count {
        reference.tupleIndex = index
        return .solved
      }
      if let index = elements.firstIndex(where: { $0.label == reference.name }) {
        reference.tupleIndex = index
        return .solved
      }
    }
    reference.tupleIndex = nil
    var throughValue = false
    if case .metatype = base.kind {} else { throughValue = true }
    var candidates = checker.members(
      of: type, named: reference.name, throughValue: throughValue)
    if reference.name == "init", case .nominal = type, reference.isDelegation {
      candidates = checker.members(of: .metatype(type), named: "init")
    }
    // A call means the memberwise initializer with its default values.
    if forCall { candidates.removeAll { ($0 as? FunctionDecl)?.isImpliedInit == true } }
    if !reference.isAssigned {
      candidates.removeAll { ($0 as? FunctionDecl)?.isForAssignment == true }
    }
    setCandidates(reference, candidates)
    if reference.candidates.isEmpty {
      _ = memberFailure(reference, type, node)
      return .failed
    }
    return .solved
  }

  private func suggestMember(_ name: String, _ type: Type) -> (en: String, ko: String)? {
    if let swift = OtherLanguages.members[name],
      !checker.members(of: deep(type), named: swift).isEmpty
    {
      return ("write '\(swift)'", "'\(swift)'(으)로 쓰세요")
    }
    let names = checker.memberNames(of: deep(type))
    for swift in [PyTorchNames.members[name], PyTorchNames.respelled(name)].compactMap({ $0 })
    where swift != name {
      if names.contains(swift) { return ("write '\(swift)'", "'\(swift)'(으)로 쓰세요") }
    }
    if type.nominal?.name == "Tensor", let swift = PyTorchNames.operators[name] {
      return ("write 'x \(swift) y'", "'x \(swift) y'로 쓰세요")
    }
    return closestName(name, names).map {
      ("did you mean '\($0)'?", "'\($0)'을(를) 쓰려던 것인가요?")
    }
  }

  private func notAvailable(
    _ name: String, _ span: Span, instead: (en: String, ko: String)?
  ) -> Bool {
    fail(
      "cell.not-available", span, "'\(name)' is not available in cells",
      "셀에서는 '\(name)'을(를) 사용할 수 없습니다", help: instead)
  }

  private func memberFailure(
    _ reference: UnresolvedReference, _ type: Type, _ node: TypedExpression
  ) -> Bool {
    let name = reference.name
    if case .tuple(let elements) = type {
      if name == "subscript" {
        return fail(
          "name.unknown-member", node.span,
          "cannot access element using subscript for tuple type '\(describe(type))'",
          "튜플 타입 '\(describe(type))'의 요소는 대괄호로 꺼낼 수 없습니다",
          help: ("write '.0', '.1' and so on", "'.0', '.1'처럼 쓰세요"))
      }
      let names = elements.enumerated().map { "'.\($1.label ?? String($0))'" }.joined(
        separator: ", ")
      return fail(
        "name.unknown-member", node.span,
        "value of tuple type '\(describe(type))' has no member '\(name)'",
        "튜플 타입 '\(describe(type))'의 값에는 멤버 '\(name)'이(가) 없습니다",
        help: elements.isEmpty ? nil : ("its elements are \(names)", "요소는 \(names)입니다"))
    }
    if let reason = UnavailableNames.reason(forMember: name), type.nominal?.isGuest != true {
      return notAvailable(name, node.span, instead: reason)
    }
    if let wrapped = known.wrapped(type),
      !checker.members(of: deep(wrapped), named: name).isEmpty
    {
      return fail(
        "type.optional-member", node.span,
        "value of optional type '\(describe(type))' must be unwrapped to refer to member '\(name)'",
        "옵셔널 타입 '\(describe(type))'의 값은 언래핑해야 멤버 '\(name)'을(를) 쓸 수 있습니다",
        help: ("write '?.\(name)' or unwrap with 'if let'", "'?.\(name)'(으)로 쓰거나 'if let'으로 언래핑하세요")
      )
    }
    let other: Type = if case .metatype(let inner) = type { inner } else { .metatype(type) }
    if !checker.members(of: deep(other), named: name).isEmpty, name != "init" {
      if case .metatype(let inner) = type {
        return fail(
          "type.instance-member", node.span,
          "instance member '\(name)' cannot be used on type '\(deep(inner))'",
          "인스턴스 멤버 '\(name)'은(는) 타입 '\(deep(inner))'에 쓸 수 없습니다")
      }
      return fail(
        "type.static-member", node.span,
        "static member '\(name)' cannot be used on instance of type '\(describe(type))'",
        "static 멤버 '\(name)'은(는) 타입 '\(describe(type))'의 값에 쓸 수 없습니다",
        help: ("write '\(describe(type)).\(name)'", "'\(describe(type)).\(name)'(으)로 쓰세요"))
    }
    if name == "init", case .metatype(let inner) = type {
      return fail(
        "type.no-initializer", node.span, "type '\(deep(inner))' cannot be constructed here",
        "타입 '\(deep(inner))'의 값은 여기서 만들 수 없습니다")
    }
    if case .metatype(let inner) = type {
      return fail(
        "name.unknown-member", node.span, "type '\(deep(inner))' has no member '\(name)'",
        "타입 '\(deep(inner))'에는 멤버 '\(name)'이(가) 없습니다", help: suggestMember(name, type))
    }
    return fail(
      "name.unknown-member", node.span,
      "value of type '\(describe(type))' has no member '\(name)'",
      "타입 '\(describe(type))'의 값에는 멤버 '\(name)'이(가) 없습니다", help: suggestMember(name, type))
  }

  /// Makes a reference mean a declaration.
  func applyReference(
    _ node: TypedExpression, _ reference: UnresolvedReference, _ decl: ValueDecl, _ id: Int
  ) -> Bool {
    reference.choice = decl
    reference.implicit = nil
    guard let map = openSubstitution(decl, reference, node.span) else { return false }
    reference.substitution = map
    switch decl {
    case let variable as VariableDecl:
      let type = open(variable.type, map, node.span)
      if variable.isImplicit { return unwrapImplicitly(node, reference, type, id) }
      return reference.isImplicitMember ? unifyOptional(node, type) : unify(node.type, type)
    case let function as FunctionDecl:
      var type = function.functionType(known)
      type.isThrowing = function.isThrowing && !function.isRethrowing
      return unify(node.type, open(.function(type), map, node.span))
    case let enumCase as EnumCaseDecl:
      let owner = ownerType(reference, enumCase, map)
      if !enumCase.hasPayload { return unifyOptional(node, owner) }
      return unify(
        node.type,
        .function(
          FunctionType(
            parameters: enumCase.payload.map {
              FunctionParameter(type: open($0.type, map, node.span))
            }, result: owner, isThrowing: false)))
    default: return false
    }
  }

  /// An implicit member may stand where an optional of its type is expected.
  private func unifyOptional(_ node: TypedExpression, _ type: Type) -> Bool {
    if unifyQuietly(node.type, type) { return true }
    if let wrapped = known.wrapped(shallow(node.type)) {
      score.optionals += 1
      return unify(wrapped, type)
    }
    return false
  }

  private func ownerType(
    _ reference: UnresolvedReference, _ enumCase: EnumCaseDecl, _ map: Substitution
  ) -> Type {
    guard let parent = enumCase.parent else { return .error }
    return open(parent.selfType, map, enumCase.span)
  }

  /// Binds a declaration's generic parameters: those of its type by the base, its own afresh.
  private func openSubstitution(
    _ decl: ValueDecl, _ reference: UnresolvedReference, _ span: Span
  ) -> Substitution? {
    var map: Substitution = [:]
    if let parent = decl.parent {
      var base: Type?
      if let metatype = reference.metatypeBase, case .metatype(let inner) = shallow(metatype) {
        base = inner
      } else if let node = reference.base {
        let type = shallow(node.type)
        if case .metatype(let inner) = type { base = shallow(inner) } else { base = type }
        switch base {
        case .parameter?, .associated?: base = base.map(checker.resolve)
        default: break
        }
      }
      if let base {
        if case .nominal(let owner, let arguments) = base, arguments.isEmpty,
          !owner.allGenericParameters.isEmpty
        {
          let opened = Type.nominal(owner, owner.allGenericParameters.map { _ in fresh() })
          map = checker.memberSubstitution(decl, base: opened)
        } else {
          map = checker.memberSubstitution(decl, base: base)
        }
      } else if parent.kind == .protocolType {
        map[parent.selfParameter] = fresh()  // an operator
      } else {
        for parameter in parent.allGenericParameters { map[parameter] = fresh() }
      }
      if parent.kind != .protocolType {
        for parameter in parent.allGenericParameters where map[parameter] == nil {
          map[parameter] = fresh()
        }
      }
      // What is in `any P` satisfies what `P` asks of its associated types.
      var isOpened = false
      if case .existential? = map[parent.selfParameter].map(shallow) { isOpened = true }
      guard isOpened || require(parent.requirements, map, span) else { return nil }
      if parent.kind == .protocolType, let selfType = map[parent.selfParameter],
        reference.base == nil || deep(selfType).hasVariables
      {
        add(.conforms(selfType, parent, span))
      }
    }
    if let function = decl as? FunctionDecl {
      for (index, parameter) in function.genericParameters.enumerated() {
        map[parameter] =
          index < reference.genericArguments.count ? reference.genericArguments[index] : fresh()
      }
      guard require(function.requirements, map, span) else { return nil }
    }
    guard require(decl.contextRequirements, map, span) else { return nil }
    return map
  }

  private func require(_ requirements: [Requirement], _ map: Substitution, _ span: Span) -> Bool {
    for requirement in requirements {
      switch requirement {
      case .conforms(let type, let proto): add(.conforms(open(type, map, span), proto, span))
      case .subclass(let type, let superclass):
        add(.subclass(open(type, map, span), open(superclass, map, span), span))
      case .sameType(let a, let b):
        let x = open(a, map, span)
        let y = open(b, map, span)
        if case .variable = x {
          add(.equal(x, y, span))
        } else if case .variable = y {
          add(.equal(x, y, span))
        } else if !unify(x, y) {
          return fail(
            "type.requirement", span,
            "this member needs '\(a)' to be '\(describe(y))', but it is '\(describe(x))'",
            "이 멤버는 '\(a)'이(가) '\(describe(y))'일 때만 쓸 수 있는데 '\(describe(x))'입니다")
        }
      }
    }
    return true
  }

  /// A declaration's type with its parameters bound; associated types of open types wait.
  func open(_ type: Type, _ map: Substitution, _ span: Span) -> Type {
    let substituted = type.substituting(map)
    return settle(substituted, span)
  }

  private func settle(_ type: Type, _ span: Span) -> Type {
    switch type {
    case .associated(let base, let name):
      let base = deep(settle(base, span))
      if !base.hasVariables { return checker.resolve(.associated(base, name)) }
      if case .nominal = base,
        let found = checker.associatedWitness(of: base, name: name, quietly: true), !found.isError
      {
        return settle(found, span)
      }
      let variable = fresh()
      add(.associated(base, name, variable, span))
      return variable
    case .nominal(let decl, let arguments):
      return arguments.isEmpty ? type : .nominal(decl, arguments.map { settle($0, span) })
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(label: $0.label, type: settle($0.type, span)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.with(settle($0.type, span)) },
          result: settle(function.result, span), isThrowing: function.isThrowing))
    case .metatype(let inner): return .metatype(settle(inner, span))
    case .parameter: return checker.environment.isEmpty ? type : checker.resolve(type)
    case .existential, .variable, .error: return type
    }
  }

  // MARK: Calls

  func attemptCall(_ node: TypedExpression, _ call: UnresolvedCall, _ id: Int) -> Outcome {
    guard case .unresolved(let reference) = call.callee.kind else {
      return attemptValueCall(node, call, call.callee)
    }
    let holder = reference.isImplicitMember ? node : call.callee
    switch findCandidates(reference, node: holder, forCall: true) {
    case .deferred: return .deferred
    case .failed: return .failed
    case .solved: break
    }
    if reference.tupleIndex != nil, let base = reference.base,
      case .tuple(let elements) = shallow(base.type), let index = reference.tupleIndex
    {
      guard unify(call.callee.type, elements[index].type) else { return .failed }
      return attemptValueCall(node, call, call.callee)
    }
    // The candidates for a name that is not a member stay what they are.
    if call.isFitted, reference.candidates.count > 1 { return .deferred }
    // Overloads whose labels cannot fit are out at once.
    let all = reference.candidates
    var fitting = all.filter { fits($0, call) }
    if fitting.count > 1 {
      let possible = fitting.filter { !takesClosureAsValue($0, call) }
      if !possible.isEmpty { fitting = possible }
    }
    // A literal is never a range of the library, whatever it becomes.
    if call.isSubscript, fitting.count > 1, call.arguments.contains(where: isPlainLiteral) {
      fitting.removeAll(where: isGenericSubscript)
    }
    if fitting.isEmpty {
      _ = labelFailure(all, call, node)
      return .failed
    }
    if isStringByNumber(call, reference) {
      _ = stringIndexFailure(call, reference)
      return .failed
    }
    if reference.base == nil, !reference.isImplicitMember {
      reference.candidates = fitting
      call.isFitted = true
    } else {
      setCandidates(reference, fitting)
    }
    if fitting.count == 1, !isGenericOperator(fitting[0], call) {
      return result(applyCall(node, call, reference, fitting[0], id))
    }
    return .deferred
  }

  /// Whether a closure would have to be of a type that has no closures: a struct, or what conforms to a
  /// protocol. So `split { … }` never means `split(separator:)`.
  private func takesClosureAsValue(_ decl: ValueDecl, _ call: UnresolvedCall) -> Bool {
    guard let function = decl as? FunctionDecl,
      let slots = call.slots(of: function, matching: matchArguments)
    else { return false }
    return zip(function.parameters, slots).contains { parameter, slot in
      slot.positions.contains { position in
        guard case .unresolvedClosure = call.arguments[position].expression.kind,
          !parameter.isAutoclosure
        else { return false }
        switch parameter.type {
        case .nominal(let decl, _): return decl !== known.optionalDecl
        case .parameter:
          return function.requirements.contains {
            if case .conforms(let type, _) = $0 { type == parameter.type } else { false }
          }
        default: return false
        }
      }
    }
  }

  /// Whether a call is of the library's only operator of a name, for all types with a conformance: where
  /// it does not fit, its operands are to be named, and not what it requires.
  private func isGenericOperator(_ decl: ValueDecl, _ call: UnresolvedCall) -> Bool {
    guard call.isOperator, !decl.isGuest, let function = decl as? FunctionDecl else { return false }
    return function.isProtocolMember || !function.genericParameters.isEmpty
  }

  /// `text[2]`, `text[0..<3]`: where the library's subscripts of strings are meant with numbers.
  private func isStringByNumber(_ call: UnresolvedCall, _ reference: UnresolvedReference) -> Bool {
    guard call.isSubscript, call.arguments.count == 1, call.arguments[0].label == nil,
      let base = reference.base, let owner = shallow(base.type).nominal, !owner.isGuest,
      owner.name == "String" || owner.name == "Substring",
      !reference.candidates.contains(where: \.isGuest)
    else { return false }
    let index = deep(call.arguments[0].expression.type)
    return isWholeNumber(index) || rangeOfWholeNumbers(index) != nil
  }

  private func isWholeNumber(_ type: Type) -> Bool {
    if case .variable(let index) = type { return variables[index].literal == .integer }
    return known.isInteger(type)
  }

  /// The name of the range that a type is, when its bounds are whole numbers.
  private func rangeOfWholeNumbers(_ type: Type) -> String? {
    guard case .nominal(let range, let bounds) = type, !range.isGuest, bounds.count == 1,
      range.name.contains("Range"), isWholeNumber(bounds[0])
    else { return nil }
    return range.name
  }

  private func stringIndexFailure(_ call: UnresolvedCall, _ reference: UnresolvedReference) -> Bool
  {
    let owner = reference.base.flatMap { shallow($0.type).nominal?.name } ?? "String"
    let index = call.arguments[0].expression
    progress += 1_000
    defer { progress -= 1_000 }
    if rangeOfWholeNumbers(deep(index.type)) != nil {
      return fail(
        "type.string-index", call.callee.span,
        "cannot subscript \(owner) with an integer range; its positions are of type 'String.Index'",
        "\(owner)의 일부는 정수 범위로 꺼낼 수 없습니다. 위치의 타입이 'String.Index'입니다",
        help: (
          "write 'text.prefix(3)', 'text.dropFirst(2)', or 'Array(text)[0..<3]'",
          "'text.prefix(3)', 'text.dropFirst(2)', 'Array(text)[0..<3]'처럼 쓰세요"
        ))
    }
    return fail(
      "type.string-index", call.callee.span,
      "cannot subscript \(owner) with an \(describe(index.type)); its positions are of type "
        + "'String.Index'",
      "\(owner)의 글자는 \(describe(index.type))(으)로 꺼낼 수 없습니다. 위치의 타입이 'String.Index'입니다",
      help: (
        "write 'Array(text)[2]' or 'text[text.index(text.startIndex, offsetBy: 2)]'",
        "'Array(text)[2]'나 'text[text.index(text.startIndex, offsetBy: 2)]'처럼 쓰세요"
      ))
  }

  private func fits(_ decl: ValueDecl, _ call: UnresolvedCall) -> Bool {
    switch decl {
    case let function as FunctionDecl:
      return call.slots(of: function, matching: matchArguments) != nil
    case let enumCase as EnumCaseDecl:
      return enumCase.hasPayload
        && (matchArguments(enumCase.parameterDecls, call) != nil
          || (enumCase.payload.count > 0 && call.arguments.count == enumCase.payload.count
            && call.arguments.allSatisfy { $0.label == nil }
            && enumCase.payload.allSatisfy { $0.label == nil }))
    case is VariableDecl: return true
    default: return false
    }
  }

  /// A call of a function value, or of a value with `callAsFunction`.
  private func attemptValueCall(
    _ node: TypedExpression, _ call: UnresolvedCall, _ callee: TypedExpression
  ) -> Outcome {
    let type = shallow(callee.type)
    switch type {
    case .variable(let index):
      if let closure = variables[index].closure, let shape = closure.shape,
        !shape.annotations.isEmpty, shape.annotations.allSatisfy({ $0 != nil })
      {
        guard ownType(index, closure, shape, callee) else { return .failed }
        return attemptValueCall(node, call, callee)
      }
      // `{ … }()`: what the closure takes are the arguments.
      if let closure = variables[index].closure, closure.shape?.names.count == call.arguments.count
      {
        let parameters = call.arguments.map { _ in FunctionParameter(type: fresh()) }
        // The statements of a longer body are checked against what is expected of the call.
        let result = closure.isSingle ? nil : call.expected
        let function = FunctionType(
          parameters: parameters, result: result ?? fresh(), isThrowing: closure.isThrowing)
        let outcome = convertClosure(index, closure, .function(function), callee)
        guard outcome == .solved else { return outcome }
        return attemptValueCall(node, call, callee)
      }
      return .deferred
    case .error:
      _ = unify(node.type, .error)
      return .solved
    case .function(let function):
      call.valueCall = true
      call.function = nil
      guard let slots = matchValueArguments(function.parameters, call) else {
        _ = fail(
          "call.argument-count", node.span,
          "this function takes \(function.parameters.count) "
            + "argument\(function.parameters.count == 1 ? "" : "s"), not \(call.arguments.count)",
          "이 함수는 인자 \(function.parameters.count)개를 받는데 \(call.arguments.count)개를 썼습니다")
        return .failed
      }
      for argument in call.arguments where argument.label != nil && !argument.isTrailing {
        _ = fail(
          "call.label", argument.span,
          "extraneous argument label '\(argument.label ?? ""):' in call",
          "호출에 필요 없는 인자 이름 '\(argument.label ?? ""):'이(가) 있습니다",
          help: ("remove the label", "인자 이름을 지우세요"))
        return .failed
      }
      call.matching = slots
      call.parameterTypes = function.parameters.map {
        guard $0.isVariadic, case .nominal(_, let arguments) = $0.type else { return $0.type }
        return arguments.first ?? .error
      }
      for (slot, (parameter, type)) in zip(slots, zip(function.parameters, call.parameterTypes)) {
        for argument in slot.positions.map({ call.arguments[$0] }) {
          guard checkInOut(argument, parameter.isInOut) else { return .failed }
          add(
            parameter.isInOut
              ? .equal(argument.expression.type, type, argument.span)
              : .convert(argument.expression.type, type, argument.expression, .argument))
        }
      }
      return result(unify(node.type, function.result))
    default:
      if known.isOptional(type), case .function? = known.wrapped(type).map(shallow) {
        _ = fail(
          "call.optional-function", callee.span,
          "value of optional type '\(describe(type))' must be unwrapped before it is called",
          "옵셔널 함수 '\(describe(type))'은(는) 언래핑한 뒤에 부를 수 있습니다",
          help: ("write '?(' to call it when it is there", "있을 때만 부르려면 '?('로 쓰세요"))
        return .failed
      }
      let members = checker.members(of: type, named: "callAsFunction")
      guard !members.isEmpty else {
        _ = fail(
          "call.not-a-function", callee.span,
          "cannot call value of non-function type '\(describe(type))'",
          "함수가 아닌 타입 '\(describe(type))'의 값은 부를 수 없습니다",
          help: insteadOfCalling(type, call))
        return .failed
      }
      let reference = UnresolvedReference(name: "callAsFunction")
      reference.base = callee
      reference.candidates = members
      let member = TypedExpression(.unresolved(reference), fresh(), callee.span)
      let inner = UnresolvedCall(callee: member, arguments: call.arguments)
      call.matching = nil
      call.valueCall = false
      call.calledType = type
      node.kind = .unresolvedCall(inner)
      choiceCount += 1
      add(.call(node, inner, choiceCount))
      return .solved
    }
  }

  /// How what was called is used, where it is no function.
  private func insteadOfCalling(_ type: Type, _ call: UnresolvedCall) -> (en: String, ko: String)? {
    if call.arguments.isEmpty { return ("write it without '()'", "'()' 없이 쓰세요") }
    guard call.arguments.count == 1, call.arguments[0].label == nil,
      !call.arguments[0].isTrailing, !checker.members(of: deep(type), named: "subscript").isEmpty
    else { return nil }
    return ("an element is taken with brackets: 'values[0]'", "원소는 대괄호로 꺼냅니다: 'values[0]'")
  }

  private func checkInOut(_ argument: CallArgument, _ isInOut: Bool) -> Bool {
    if isInOut, !argument.isInOut {
      return fail(
        "call.needs-ampersand", argument.span,
        "passing value to an inout parameter requires explicit '&'",
        "inout 매개변수에 값을 넘길 때는 '&'를 붙여야 합니다", help: ("write '&' before it", "앞에 '&'를 쓰세요"))
    }
    if !isInOut, argument.isInOut {
      return fail(
        "call.extra-ampersand", argument.span, "'&' used with a non-inout argument",
        "inout이 아닌 인자에 '&'를 썼습니다", help: ("remove '&'", "'&'를 지우세요"))
    }
    return true
  }

  /// Makes a call mean a declaration, and relates arguments and result.
  func applyCall(
    _ node: TypedExpression, _ call: UnresolvedCall, _ reference: UnresolvedReference,
    _ decl: ValueDecl, _ id: Int
  ) -> Bool {
    reference.choice = decl
    reference.implicit = nil
    guard let map = openSubstitution(decl, reference, blamed(call)) else { return false }
    reference.substitution = map
    switch decl {
    case let function as FunctionDecl:
      call.function = function
      call.valueCall = false
      if function.isGuest {
        for (parameter, _) in function.openableParameters {
          if case .variable(let index)? = map[parameter] { set(index) { $0.isOpenable = true } }
        }
      }
      guard let slots = call.slots(of: function, matching: matchArguments) else {
        return labelFailure([decl], call, node)
      }
      call.matching = slots
      call.parameterTypes = function.parameters.map { open($0.type, map, call.callee.span) }
      if function.intrinsic == "coalesce", let payload = map[function.genericParameters[0]] {
        mark(payload, as: .fallback(isOpen: isOpenFallback(call.arguments[0].expression)))
      }
      return relate(call, function.parameters)
        && relateResult(node, call, reference, function, map, id)
    case let enumCase as EnumCaseDecl:
      call.function = nil
      call.valueCall = false
      let parameters = enumCase.parameterDecls
      guard let slots = matchArguments(parameters, call) else {
        return labelFailure([decl], call, node)
      }
      call.matching = slots
      call.parameterTypes = parameters.map { open($0.type, map, call.callee.span) }
      return relate(call, parameters)
        && unifyOptional(node, ownerType(reference, enumCase, map))
    case let variable as VariableDecl:
      var type = open(variable.type, map, call.callee.span)
      if variable.isImplicit, let payload = known.wrapped(type) {
        // What is called is a function, never the optional.
        reference.implicit = ImplicitUnwrap(call.callee, optional: type)
        reference.implicit?.isForced = true
        type = payload
      }
      guard unify(call.callee.type, type) else { return false }
      switch attemptValueCall(node, call, call.callee) {
      case .solved: return true
      case .failed: return false
      case .deferred:
        choiceCount += 1
        // The variable's own type is still open: wait for it as for any value.
        let callee = call.callee
        let waiting = UnresolvedCall(callee: callee, arguments: call.arguments)
        _ = waiting
        return false
      }
    default: return false
    }
  }

  /// The type of a list, which as a literal has none yet.
  private func describeList(_ node: TypedExpression) -> String {
    if case .unresolvedArray(let elements, _) = node.kind, let first = elements.first {
      return "[\(describe(first.type))]"
    }
    return describe(node.type)
  }

  /// Whether an array stands where its elements should, one by one.
  private func isListForVariadic(_ argument: CallArgument, _ type: Type) -> Bool {
    guard case .nominal(let decl, _) = shallow(type), decl !== known.arrayDecl,
      !known.isOptional(shallow(type))
    else { return false }
    switch shallow(argument.expression.type) {
    case .nominal(let list, let elements):
      return list === known.arrayDecl && deep(elements[0]) == deep(type)
    case .variable(let index):
      return variables[index].literal == .array && !accepts(deep(type), .array)
    default: return false
    }
  }

  /// Where it is told that a call's types lack a conformance: an operand that is an optional is to be
  /// unwrapped.
  private func blamed(_ call: UnresolvedCall) -> Span {
    guard call.isOperator else { return call.callee.span }
    let optional = call.arguments.first { known.isOptional(shallow($0.expression.type)) }
    return optional?.span ?? call.callee.span
  }

  private func relate(_ call: UnresolvedCall, _ parameters: [ParameterDecl]) -> Bool {
    for (index, slot) in (call.matching ?? []).enumerated() {
      let parameter = parameters[index]
      let type = call.parameterTypes[index]
      func one(_ position: Int) -> Bool {
        let argument = call.arguments[position]
        if case .unresolvedClosure(let closure) = argument.expression.kind {
          closure.resultBuilder = parameter.resultBuilder
        }
        if parameter.isInOut {
          if !call.isOperator, !checkInOut(argument, true) { return false }
          if !unify(argument.expression.type, type) {
            return mismatch(
              describe(argument.expression.type), describe(type), argument.span)
          }
          return true
        }
        if !call.isOperator, !checkInOut(argument, false) { return false }
        add(.convert(argument.expression.type, type, argument.expression, .argument))
        return true
      }
      switch slot {
      case .argument(let position): if !one(position) { return false }
      case .variadic(let positions):
        for position in positions where isListForVariadic(call.arguments[position], type) {
          let list = describeList(call.arguments[position].expression)
          return fail(
            "type.mismatch", call.arguments[position].span,
            "cannot pass array of type '\(list)' as variadic arguments of type '\(describe(type))'",
            "배열 '\(list)'을(를) '\(describe(type))' 여러 개를 받는 매개변수에 넘길 수 없습니다",
            help: ("write the values one by one: '(1, 2, 3)'", "값을 하나씩 쓰세요: '(1, 2, 3)'"))
        }
        for position in positions where !one(position) { return false }
      case .defaulted: break
      }
    }
    return true
  }

  private func relateResult(
    _ node: TypedExpression, _ call: UnresolvedCall, _ reference: UnresolvedReference,
    _ function: FunctionDecl, _ map: Substitution, _ id: Int
  ) -> Bool {
    func give(_ type: Type) -> Bool {
      // `.init(…)` and static functions may stand where an optional of their type is expected.
      if reference.isImplicitMember, !function.isImplicit { return unifyOptional(node, type) }
      return function.isImplicit
        ? unwrapImplicitly(node, reference, type, id) : unify(node.type, type)
    }
    if function.kind == .initializer, let parent = function.parent {
      if let constructed = reference.constructedType {
        let type = function.isFailable ? known.optional(constructed) : constructed
        if !unify(open(parent.selfType, map, node.span), constructed), parent.kind != .protocolType,
          constructed.nominal.map({ !isSubclass($0, of: parent) }) ?? false
        {
          return false
        }
        return give(type)
      }
      if reference.isDelegation { return unify(node.type, .void) }
    }
    let type = open(function.result, map, node.span)
    if function.returnsSelf, let base = reference.base, !base.isSuper {
      // Of the class that it is called on.
      var receiver = shallow(base.type)
      if case .metatype(let inner) = receiver { receiver = shallow(inner) }
      return give(known.isOptional(type) ? known.optional(receiver) : receiver)
    }
    return give(type)
  }

  // MARK: Arguments and parameters

  /// Which argument fills which parameter; nil when labels or counts do not fit.
  func matchArguments(_ parameters: [ParameterDecl], _ call: UnresolvedCall) -> [ArgumentSlot]? {
    matchArguments(parameters, call.arguments)
  }

  private func matchArguments(_ parameters: [ParameterDecl], _ arguments: [CallArgument])
    -> [ArgumentSlot]?
  {
    var slots: [ArgumentSlot] = []
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      if parameter.isVariadic {
        var taken: [Int] = []
        while next < arguments.count, !arguments[next].isTrailing,
          taken.isEmpty ? arguments[next].label == parameter.label : arguments[next].label == nil
        {
          // A later parameter without label cannot be told apart; variadics take all.
          taken.append(next)
          next += 1
        }
        slots.append(.variadic(taken))
        continue
      }
      if next < arguments.count {
        let argument = arguments[next]
        if !argument.isTrailing, argument.label == parameter.label {
          slots.append(.argument(next))
          next += 1
          continue
        }
        // A required parameter takes the closure whatever its type: it may be generic.
        if argument.isTrailing, isFunctionLike(parameter) || parameter.defaultValue == nil,
          argument.label == nil || argument.label == parameter.label,
          !(parameter.defaultValue != nil && laterNeedsClosure(parameters, index, arguments, next))
        {
          slots.append(.argument(next))
          next += 1
          continue
        }
      }
      guard parameter.defaultValue != nil else { return nil }
      slots.append(.defaulted)
    }
    return next == arguments.count ? slots : nil
  }

  /// The same for a function value, whose parameters have no labels.
  private func matchValueArguments(_ parameters: [FunctionParameter], _ call: UnresolvedCall)
    -> [ArgumentSlot]?
  {
    var next = 0
    var slots: [ArgumentSlot] = []
    for parameter in parameters {
      if parameter.isVariadic {
        let end = call.arguments[next...].firstIndex(where: \.isTrailing) ?? call.arguments.count
        slots.append(.variadic(Array(next..<end)))
        next = end
      } else {
        guard next < call.arguments.count else { return nil }
        slots.append(.argument(next))
        next += 1
      }
    }
    return next == call.arguments.count ? slots : nil
  }

  private func laterNeedsClosure(
    _ parameters: [ParameterDecl], _ index: Int, _ arguments: [CallArgument], _ next: Int
  ) -> Bool {
    let needed = parameters[(index + 1)...].filter {
      isFunctionLike($0) && $0.defaultValue == nil
    }.count
    return needed >= arguments.count - next
  }

  private func isFunctionLike(_ parameter: ParameterDecl) -> Bool {
    switch parameter.type {
    case .function: return true
    case .nominal(let decl, let arguments) where decl === known.optionalDecl:
      if case .function? = arguments.first { return true }
      return false
    default: return parameter.isAutoclosure
    }
  }

  func labelFailure(_ candidates: [ValueDecl], _ call: UnresolvedCall, _ node: TypedExpression)
    -> Bool
  {
    for argument in call.arguments where candidates.first?.isGuest == false {
      if let label = argument.label, let reason = UnavailableNames.reason(forLabel: label) {
        return notAvailable("\(label):", argument.span, instead: reason)
      }
    }
    guard candidates.count == 1 else {
      let labels = call.arguments.map { ($0.label ?? "_") + ":" }.joined()
      var available: [String] = []
      for case let function as FunctionDecl in candidates
      where !function.parameters.contains(where: { $0.label?.hasPrefix("_") == true })
        && !available.contains(function.displayName)
      {
        available.append(function.displayName)
      }
      return fail(
        "call.no-overload", call.callee.span,
        "no exact matches in call to '\(candidates.first?.displayBaseName ?? "")' "
          + "with argument labels '(\(labels))'",
        "인자 이름 '(\(labels))'에 맞는 '\(candidates.first?.displayBaseName ?? "")' 호출이 없습니다",
        help: relabelled(candidates, call)
          ?? (
            "available: " + available.prefix(6).joined(separator: ", "),
            "쓸 수 있는 것: " + available.prefix(6).joined(separator: ", ")
          ))
    }
    let parameters =
      (candidates[0] as? FunctionDecl)?.parameters
      ?? (candidates[0] as? EnumCaseDecl)?.parameterDecls ?? []
    return describeMismatch(parameters, call, node)
  }

  /// What to write so that one of several candidates is meant: its labels where they are missing or
  /// spelled as in Python.
  private func relabelled(_ candidates: [ValueDecl], _ call: UnresolvedCall)
    -> (en: String, ko: String)?
  {
    var best: (changed: [(index: Int, label: String)], arguments: [CallArgument])?
    for case let function as FunctionDecl in candidates {
      var arguments = call.arguments
      var changed: [(index: Int, label: String)] = []
      var waiting = function.parameters[...]
      for (index, argument) in arguments.enumerated() where !argument.isTrailing {
        let found = waiting.firstIndex { parameter in
          switch (argument.label, parameter.label) {
          case (let given?, let expected?): given == expected || PyTorchNames.agree(given, expected)
          case (nil, _): true
          case (_, nil): false
          }
        }
        guard let found else { break }
        if let label = waiting[found].label, label != argument.label {
          arguments[index].label = label
          changed.append((index, label))
        }
        waiting = waiting[(found + 1)...]
      }
      if !changed.isEmpty, changed.count < best?.changed.count ?? .max,
        matchArguments(function.parameters, arguments) != nil
      {
        best = (changed, arguments)
      }
    }
    guard let (changed, arguments) = best else { return nil }
    if changed.count == 1, call.arguments[changed[0].index].label == nil {
      return (
        "write '\(changed[0].label): ' before the argument",
        "인자 앞에 '\(changed[0].label): '을(를) 쓰세요"
      )
    }
    let labels = arguments.map { ($0.label ?? "_") + ":" }.joined()
    return ("write the labels '\(labels)'", "인자 이름을 '\(labels)'(으)로 쓰세요")
  }

  /// Says which label is wrong, missing or too much.
  private func describeMismatch(
    _ parameters: [ParameterDecl], _ call: UnresolvedCall, _ node: TypedExpression
  ) -> Bool {
    var next = 0
    let arguments = call.arguments
    if labelsInDisorder(parameters, arguments) || labelsLeftOut(parameters, arguments) {
      return false
    }
    for (index, parameter) in parameters.enumerated() {
      if parameter.isVariadic {
        while next < arguments.count,
          arguments[next].label == nil || arguments[next].label == parameter.label
        {
          next += 1
        }
        continue
      }
      guard next < arguments.count else {
        if parameter.defaultValue != nil { continue }
        return fail(
          "call.missing-argument", node.span,
          "missing argument for parameter '\(parameter.label ?? parameter.name)' in call",
          "호출에 매개변수 '\(parameter.label ?? parameter.name)'의 인자가 없습니다",
          help: (
            "add '\(parameter.label.map { $0 + ": " } ?? "")\(parameter.type)'",
            "'\(parameter.label.map { $0 + ": " } ?? "")\(parameter.type)'을(를) 더하세요"
          ))
      }
      let argument = arguments[next]
      if argument.label == parameter.label || argument.isTrailing {
        next += 1
        continue
      }
      if parameter.defaultValue != nil,
        parameters[(index + 1)...].contains(where: { $0.label == argument.label })
      {
        continue
      }
      switch (argument.label, parameter.label) {
      case (nil, let expected?):
        return fail(
          "call.label", argument.span, "missing argument label '\(expected):' in call",
          "호출에 인자 이름 '\(expected):'이(가) 빠졌습니다",
          help: ("write '\(expected): ' before the argument", "인자 앞에 '\(expected): '을(를) 쓰세요"))
      case (let given?, nil):
        return fail(
          "call.label", argument.span, "extraneous argument label '\(given):' in call",
          "호출에 필요 없는 인자 이름 '\(given):'이(가) 있습니다",
          help: ("remove '\(given):'", "'\(given):'을(를) 지우세요"))
      case (let given?, let expected?):
        return fail(
          "call.label", argument.span,
          "incorrect argument label in call (have '\(given):', expected '\(expected):')",
          "인자 이름이 틀렸습니다 ('\(given):' 대신 '\(expected):')",
          help: ("write '\(expected):'", "'\(expected):'(으)로 쓰세요"))
      default: next += 1
      }
    }
    if next < arguments.count {
      return fail(
        "call.extra-argument", arguments[next].span,
        arguments[next].label.map { "extra argument '\($0)' in call" } ?? "extra argument in call",
        arguments[next].label.map { "호출에 인자 '\($0)'이(가) 더 있습니다" } ?? "호출에 인자가 더 있습니다")
    }
    return fail(
      "call.mismatch", node.span, "the arguments do not fit this call", "인자가 이 호출에 맞지 않습니다")
  }

  /// Every label is there, in another order.
  private func labelsInDisorder(_ parameters: [ParameterDecl], _ arguments: [CallArgument]) -> Bool
  {
    let order = arguments.map { argument in
      parameters.firstIndex { $0.label != nil && $0.label == argument.label }
    }
    guard arguments.count == parameters.count, Set(order).count == order.count,
      !order.contains(nil),
      let late = order.indices.dropFirst().first(where: { order[$0 - 1]! > order[$0]! }),
      let first = order[..<late].firstIndex(where: { $0! > order[late]! }),
      let label = arguments[late].label, let other = arguments[first].label
    else { return false }
    _ = fail(
      "call.label", arguments[late].span, "argument '\(label)' must precede argument '\(other)'",
      "인자 '\(label)'을(를) 인자 '\(other)'보다 앞에 써야 합니다",
      help: (
        "the order is '\(parameters.map { ($0.label ?? "_") + ":" }.joined(separator: " "))'",
        "순서는 '\(parameters.map { ($0.label ?? "_") + ":" }.joined(separator: " "))'입니다"
      ))
    return true
  }

  /// Several arguments are without the labels that they need.
  private func labelsLeftOut(_ parameters: [ParameterDecl], _ arguments: [CallArgument]) -> Bool {
    guard arguments.count == parameters.count else { return false }
    let pairs = zip(arguments, parameters)
    let missing = pairs.filter { !$0.isTrailing && $0.label == nil && $1.label != nil }
    guard missing.count > 1,
      pairs.allSatisfy({ $0.isTrailing || $0.label == nil || $0.label == $1.label })
    else { return false }
    let labels = missing.map { "\($1.label ?? ""):" }.joined()
    let shown = pairs.map { ($1.label.map { $0 + ": " } ?? "") + "…" }.joined(separator: ", ")
    _ = fail(
      "call.label", missing[0].0.span, "missing argument labels '\(labels)' in call",
      "호출에 인자 이름 '\(labels)'이(가) 빠졌습니다", help: ("write '(\(shown))'", "'(\(shown))'처럼 쓰세요"))
    return true
  }

  // MARK: Choices

  func candidates(of constraint: Constraint) -> Range<Int> {
    switch constraint {
    case .reference(_, let reference, _): return 0..<reference.candidates.count
    case .call(_, let call, _):
      if case .unresolved(let reference) = call.callee.kind {
        return 0..<reference.candidates.count
      }
      return 0..<0
    case .implicitUnwrap(_, let unwrap, _): return 0..<unwrap.choices.count
    default: return 0..<0
    }
  }

  func declaration(_ constraint: Constraint, _ index: Int) -> ValueDecl? {
    switch constraint {
    case .reference(_, let reference, _): return reference.candidates[index]
    case .call(_, let call, _):
      if case .unresolved(let reference) = call.callee.kind { return reference.candidates[index] }
      return nil
    case .implicitUnwrap(_, let unwrap, _): return unwrap.choices[index]
    default: return nil
    }
  }

  func apply(_ constraint: Constraint, candidate: Int) -> Bool {
    guard let id = constraint.choiceID else { return false }
    if candidate < candidates(of: constraint).count {
      choose(declaration(constraint, candidate), for: id)
    }
    switch constraint {
    case .reference(let node, let reference, _):
      guard candidate < reference.candidates.count else { return false }
      return applyReference(node, reference, reference.candidates[candidate], id)
    case .call(let node, let call, _):
      guard case .unresolved(let reference) = call.callee.kind,
        candidate < reference.candidates.count
      else { return false }
      return applyCall(node, call, reference, reference.candidates[candidate], id)
    case .implicitUnwrap(let node, let unwrap, _):
      return applyImplicit(node, unwrap, isForced: candidate == 1)
    default: return false
    }
  }

  /// What two values of one type need to be compared by these operators.
  private static let protocolsOfOperators = [
    "==": "Equatable", "!=": "Equatable", "<": "Comparable", "<=": "Comparable",
    ">": "Comparable", ">=": "Comparable",
  ]

  /// What tensors have instead of an operator: comparisons element by element, `pow`.
  private func tensorOperatorHelp(_ name: String) -> (en: String, ko: String)? {
    if name == "^" { return ("a power is 'pow(x, y)'", "거듭제곱은 'pow(x, y)'입니다") }
    let dotted = "." + name
    if !checker.operatorCandidates(dotted, arity: 2).isEmpty {
      return (
        "tensors are compared element by element with '\(dotted)'",
        "텐서는 '\(dotted)'(으)로 원소마다 비교합니다"
      )
    }
    return nil
  }

  /// How a value is made one of the type that is expected.
  func conversionHelp(_ from: Type, _ to: Type, _ node: TypedExpression)
    -> (en: String, ko: String)?
  {
    let given = defaulted(from)
    if to.nominal?.name == "AnyHashable", to.nominal?.isGuest == false {
      return ("write 'AnyHashable(…)' around the value", "값을 'AnyHashable(…)'(으)로 감싸세요")
    }
    if isNumeric(from), isNumeric(to) {
      return ("write '\(to)(…)' around the value", "값을 '\(to)(…)'(으)로 감싸세요")
    }
    if to == known.bool, isNumeric(given) {
      if case .integer = node.kind { return ("write 'true' or 'false'", "'true'나 'false'로 쓰세요") }
      return ("compare it: '!= 0'", "'!= 0'처럼 비교하세요")
    }
    if to == known.string, isNumeric(given) {
      return ("write 'String(…)' around the value", "값을 'String(…)'(으)로 감싸세요")
    }
    if given == known.string, isNumeric(to) {
      return (
        "'\(to)(text)' reads a number from a string, or is 'nil'",
        "'\(to)(text)'은(는) 문자열을 수로 읽고, 수가 아니면 'nil'입니다"
      )
    }
    if from.isTensor, to == known.bool {
      return (
        "say whether all or any elements hold: '.all()', '.any()'",
        "모든 원소인지 어느 한 원소인지 쓰세요: '.all()', '.any()'"
      )
    }
    if from.isTensor, known.isFloating(to) {
      return ("'.item()' is the number of a single element", "원소가 하나이면 '.item()'이 그 수입니다")
    }
    return nil
  }

  private func isNumeric(_ type: Type) -> Bool { known.isInteger(type) || known.isFloating(type) }

  /// Of several subscripts the library's generic one, for ranges of any kind: hardly what was meant.
  func isGenericSubscript(_ constraint: Constraint, _ candidate: Int) -> Bool {
    guard case .call(_, let call, _) = constraint, call.isSubscript,
      let decl = declaration(constraint, candidate)
    else { return false }
    return isGenericSubscript(decl)
  }

  private func isGenericSubscript(_ decl: ValueDecl) -> Bool {
    guard let function = decl as? FunctionDecl, !function.isGuest else { return false }
    return function.requirements.contains {
      if case .conforms(_, let proto) = $0 { proto.name == "RangeExpression" } else { false }
    }
  }

  /// A number, a string, or `true` or `false`, whose type is still open.
  private func isPlainLiteral(_ argument: CallArgument) -> Bool {
    guard case .variable(let index) = shallow(argument.expression.type) else { return false }
    return isPlainLiteral(index)
  }

  /// Where all overloads with these labels take the same types, what is wrong is the argument that
  /// is of another one: `numbers.append("a")`.
  private func commonMismatch(_ call: UnresolvedCall, _ reference: UnresolvedReference) -> Bool {
    guard let node = reference.base else { return false }
    let base = deep(node.type)
    let given = call.arguments.map { defaulted(deep($0.expression.type)) }
    guard case .nominal = base, !base.hasVariables, !given.contains(where: \.hasVariables) else {
      return false
    }
    var common: [Type]?
    for case let function as FunctionDecl in reference.candidates
    where function.parameters.map(\.label) == call.arguments.map(\.label) {
      guard function.genericParameters.isEmpty else { return false }
      let map = checker.memberSubstitution(function, base: base)
      let types = function.parameters.map { checker.resolve($0.type.substituting(map)) }
      guard common == nil || common == types else { return false }
      common = types
    }
    guard let common, let index = given.indices.first(where: { given[$0] != common[$0] }),
      case .nominal = common[index], !common[index].hasParameters,
      known.wrapped(common[index]) == nil
    else { return false }
    _ = mismatch(
      describe(given[index]), describe(common[index]), call.arguments[index].expression.span)
    return true
  }

  /// An argument is of another type than its parameter.
  private func mismatch(_ source: String, _ target: String, _ span: Span) -> Bool {
    fail(
      "type.mismatch", span,
      "cannot convert value of type '\(source)' to expected argument type '\(target)'",
      "타입 '\(source)'의 값을 인자 타입 '\(target)'(으)로 바꿀 수 없습니다")
  }

  /// What the candidates take, for a message: of members with the types that they have here.
  private func shownParameters(_ reference: UnresolvedReference) -> [String] {
    var shown: [String] = []
    let base = reference.base.map { deep($0.type) }
    let plain = reference.candidates.filter { !isGenericSubscript($0) }
    for case let function as FunctionDecl in plain.isEmpty ? reference.candidates : plain {
      var map: Substitution = [:]
      if let base, case .nominal = base, !base.hasVariables {
        map = checker.memberSubstitution(function, base: base)
      }
      let types = function.parameters.map { parameter in
        (parameter.label.map { "\($0): " } ?? "")
          + checker.resolve(parameter.type.substituting(map)).description
      }
      let text = "(" + types.joined(separator: ", ") + ")"
      if !shown.contains(text) { shown.append(text) }
    }
    return shown
  }

  /// Where an operator's operands are of two types, that is what is wrong, and not that one of them lacks
  /// a conformance.
  func blameOperands(in root: TypedExpression) {
    guard let failure = bestFailure, let node = operatorCall(at: failure.failure.span, in: root),
      case .unresolvedCall(let call) = node.kind, call.arguments.count == 2
    else { return }
    let types = call.arguments.map { defaulted(deep($0.expression.type)) }
    guard types[0] != types[1], !types.contains(where: \.hasVariables) else { return }
    bestFailure = nil
    noCandidate(.call(node, call, 0), 0..<0)
    if bestFailure == nil { bestFailure = failure }
  }

  private func operatorCall(at span: Span, in node: TypedExpression) -> TypedExpression? {
    func first(_ parts: [TypedExpression]) -> TypedExpression? {
      for part in parts {
        if let found = operatorCall(at: span, in: part) { return found }
      }
      return nil
    }
    switch node.kind {
    case .unresolvedCall(let call):
      if call.isOperator, call.callee.span == span { return node }
      return first(call.arguments.map(\.expression))
    case .interpolation(let parts), .tuple(let parts), .unresolvedArray(let parts, _):
      return first(parts)
    case .unresolvedConditional(let condition, let a, let b): return first([condition, a, b])
    case .and(let a, let b), .or(let a, let b): return first([a, b])
    default: return nil
    }
  }

  private func onlyGuest(_ constraint: Constraint, _ candidates: Range<Int>) -> Int? {
    let own = candidates.filter { declaration(constraint, $0)?.isGuest == true }
    return own.count == 1 && candidates.count > 1 ? own[0] : nil
  }

  /// No overload fits: says so with the types at hand.
  func noCandidate(_ constraint: Constraint, _ candidates: Range<Int>) {
    guard case .call(let node, let call, _) = constraint,
      case .unresolved(let reference) = call.callee.kind
    else { return }
    // Only one of them is the cell's own: that one is meant.
    if !call.isOperator, let own = onlyGuest(constraint, candidates) {
      let state = save()
      bestFailure = nil
      if !apply(constraint, candidate: own) || !simplify(), let failure = bestFailure?.failure {
        restore(state)
        bestFailure = (progress + 1_000, failure)
        return
      }
      restore(state)
    }
    let types = call.arguments.map { describe($0.expression.type) }
    // The result would fit if an operand were unwrapped.
    if call.isOperator, let failure = bestFailure?.failure, failure.span == node.span,
      failure.id == "type.optional-not-unwrapped"
    {
      bestFailure?.failure.span = blamed(call)
    }
    progress += 1_000
    defer { progress -= 1_000 }
    if call.isOperator, types.count == 2 {
      var help: (en: String, ko: String)?
      let a = defaulted(deep(call.arguments[0].expression.type))
      let b = defaulted(deep(call.arguments[1].expression.type))
      let isOfWholes = ["<<", ">>", "&", "|", "^", "&<<", "&>>"].contains(reference.name)
      if isOfWholes, known.isFloating(a) || known.isFloating(b) {
        help = ("it is for whole numbers: 'Int(…)'", "정수에만 쓸 수 있습니다: 'Int(…)'")
      } else if let wrapped = known.wrapped(a) ?? known.wrapped(b),
        wrapped == a || wrapped == b || a == b
      {
        help = ("unwrap the optional first", "옵셔널을 먼저 언래핑하세요")
      } else if known.isInteger(a) && known.isFloating(b) {
        help = ("convert one of them: '\(b)(…)'", "한쪽을 바꾸세요: '\(b)(…)'")
      } else if known.isFloating(a) && known.isInteger(b) {
        help = ("convert one of them: '\(a)(…)'", "한쪽을 바꾸세요: '\(a)(…)'")
      }
      if help == nil, a.isVoid || b.isVoid {
        help = (
          "a function gives a value only if '-> Int' or another type follows its parameters",
          "함수는 매개변수 뒤에 '-> Int'처럼 타입을 써야 값을 반환합니다"
        )
      }
      if help == nil, reference.name == "+", let number = [a, b].first(where: isNumeric),
        a == known.string || b == known.string
      {
        help = (
          "put the \(number) into the string: '\"\\(value)\"', or write 'String(value)'",
          "\(number) 값은 '\"\\(value)\"'처럼 문자열 안에 쓰거나 'String(value)'로 바꾸세요"
        )
      }
      if help == nil, a.isTensor || b.isTensor { help = tensorOperatorHelp(reference.name) }
      if help == nil, reference.name == "===" || reference.name == "!==" {
        let equality = reference.name.dropLast()
        help = (
          "it asks whether two objects of classes are one; values are compared with '\(equality)'",
          "클래스의 객체가 같은 것인지 묻는 연산자입니다. 값은 '\(equality)'로 비교합니다"
        )
      }
      if help == nil, a == b, let needed = Self.protocolsOfOperators[reference.name] {
        help = ("make '\(a)' conform to '\(needed)'", "'\(a)'이(가) '\(needed)'을(를) 따르게 하세요")
      }
      _ = fail(
        "type.operator", call.callee.span,
        "binary operator '\(reference.name)' cannot be applied to "
          + (types[0] == types[1]
            ? "two '\(types[0])' operands"
            : "operands of type '\(types[0])' and '\(types[1])'"),
        "이항 연산자 '\(reference.name)'을(를) 타입 '\(types[0])'과(와) '\(types[1])'에 쓸 수 없습니다",
        help: help)
    } else if call.isOperator {
      _ = fail(
        "type.operator", call.callee.span,
        "unary operator '\(reference.name)' cannot be applied to an operand of type "
          + "'\(types.first ?? "")'",
        "단항 연산자 '\(reference.name)'을(를) 타입 '\(types.first ?? "")'에 쓸 수 없습니다")
    } else if !commonMismatch(call, reference) {
      let name = reference.name == "init" ? describe(node.type) : reference.name
      let available = shownParameters(reference)
      _ = fail(
        "call.no-overload", call.callee.span,
        "no exact matches in call to '\(name)' with arguments of type "
          + "'(\(types.joined(separator: ", ")))'",
        "인자 타입 '(\(types.joined(separator: ", ")))'에 맞는 '\(name)' 호출이 없습니다",
        help: (
          "available: " + available.prefix(5).joined(separator: ", "),
          "쓸 수 있는 것: " + available.prefix(5).joined(separator: ", ")
        ))
    }
  }
}

extension Type {
  /// The engine's tensor.
  var isTensor: Bool {
    guard case .nominal(let decl, _) = self else { return false }
    return decl.name == "Tensor" && !decl.isGuest
  }
}

extension ValueDecl {
  var displayBaseName: String { name == "init" ? (parent?.name ?? name) : name }
}

extension EnumCaseDecl {
  /// The payload as parameters of the case's constructor.
  var parameterDecls: [ParameterDecl] {
    payload.enumerated().map { index, payload in
      ParameterDecl(
        label: payload.label, name: payload.label ?? "_\(index)", type: payload.type,
        defaultValue: payload.defaultValue, span: span)
    }
  }
}

extension TypedExpression {
  /// `super`.
  fileprivate var isSuper: Bool {
    if case .upcast = kind { return true }
    return false
  }
}
