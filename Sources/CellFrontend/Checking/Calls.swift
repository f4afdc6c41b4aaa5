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
  func rangeOfWholeNumbers(_ type: Type) -> String? {
    guard case .nominal(let range, let bounds) = type, !range.isGuest, bounds.count == 1,
      range.name.contains("Range"), isWholeNumber(bounds[0])
    else { return nil }
    return range.name
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
  func blamed(_ call: UnresolvedCall) -> Span {
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

  func matchArguments(_ parameters: [ParameterDecl], _ arguments: [CallArgument])
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

  /// Of several subscripts the library's generic one, for ranges of any kind: hardly what was meant.
  func isGenericSubscript(_ constraint: Constraint, _ candidate: Int) -> Bool {
    guard case .call(_, let call, _) = constraint, call.isSubscript,
      let decl = declaration(constraint, candidate)
    else { return false }
    return isGenericSubscript(decl)
  }

  func isGenericSubscript(_ decl: ValueDecl) -> Bool {
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
