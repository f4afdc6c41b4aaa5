// Where values of different types meet and `Any`, or a protocol, is expected of what comes out:
// `print(count ?? "none")`, `let x: Any = flag ? 1 : "one"`, `print([1, "a"])`. As swiftc decides it,
// the values are then converted one by one instead of being made one type first. Literals keep their
// default type with it, so `print(flag ? 1 : 2.5)` prints 1.

/// What a type variable stands for when values meet in it.
enum Junction: Equatable {
  /// `condition ? a : b`.
  case branches
  /// The payload of `a ?? b`. `isOpen`: of a chain, or of a call whose closure says the type; then the
  /// value is free to be converted first, and a literal beside it keeps its default type.
  case fallback(isOpen: Bool)
  /// The result of a closure: nothing meets in it, but what is expected of it is expected of its value.
  case passage
  /// The type that is expected of a chain: `.north.opposite`.
  case implicitBase
}

extension Solver {
  /// Marks the type in which values meet.
  func mark(_ type: Type, as junction: Junction) {
    guard case .variable(let index) = shallow(type) else { return }
    set(index) { $0.junction = junction }
  }

  /// Whether values meet in an open type.
  func isMeeting(_ index: Int) -> Bool {
    switch variables[index].junction {
    case .branches, .fallback: true
    case .passage, .implicitBase, nil: false
    }
  }

  /// Whether the type of `a ?? b` may be settled by more than `a`.
  func isOpenFallback(_ value: TypedExpression) -> Bool {
    switch value.kind {
    case .optionalChain(let chain):
      // `list?.first` may be a method, too: then it is settled by itself.
      if case .unresolved(let reference) = chain.kind { return reference.candidates.count < 2 }
      return true
    case .unresolvedCall(let call):
      guard let function = call.function, !function.genericParameters.isEmpty else { return false }
      let own = Set(function.genericParameters)
      let isNamed = function.result.contains {
        if case .parameter(let parameter) = $0 { own.contains(parameter) } else { false }
      }
      return isNamed
        && call.arguments.contains {
          if case .unresolvedClosure = $0.expression.kind { true } else { false }
        }
    default: return false
    }
  }

  /// Whether values of these types are of one type without being converted.
  func meet(_ types: [Type]) -> Bool {
    guard let joined = join(types) else { return true }
    return types.allSatisfy { type in
      type == joined || type == known.never || known.wrapped(joined) == type
        || type.hasVariables || joined.hasVariables
        || type.nominal?.kind == .classType && joined.nominal?.kind == .classType
        || isFunction(type) && isFunction(joined) || widens(type, to: joined)
    }
  }

  /// Whether values that meet there are of one type. Of the two outcomes of a condition, an optional
  /// and a value are not: each is converted as it is.
  func meet(_ types: [Type], in index: Int) -> Bool {
    if case .branches = variables[index].junction, let joined = join(types),
      let wrapped = known.wrapped(joined), types.contains(wrapped)
    {
      return false
    }
    return meet(types)
  }

  private func isFunction(_ type: Type) -> Bool {
    if case .function = type { return true }
    return false
  }

  /// What is known of open types: those of the values that convert to them, what is expected of them,
  /// and the open types that convert to them or that they convert to.
  struct Bounds {
    var lower: [Int: [Type]] = [:]
    var upper: [Int: [Type]] = [:]
    var sources: [Int: [Int]] = [:]
    var targets: [Int: [Int]] = [:]
  }

  /// Gives a type in which different values meet the protocols that are expected of it. True: one was
  /// given.
  func bindJunctions(_ bounds: Bounds, order: [Int]) -> Bool {
    for index in order where isMeeting(index) {
      guard let expected = expectedProtocols(of: index, bounds),
        needsProtocols(index, bounds, prefersDefaults: true)
      else { continue }
      if bind(index, to: expected) { return true }
    }
    return bindMixedElements()
  }

  /// `Any` or protocols that are expected of a type, perhaps through another junction:
  /// `print(a ?? b ?? "none")`.
  private func expectedProtocols(of index: Int, _ bounds: Bounds, depth: Int = 0) -> Type? {
    for type in bounds.upper[index] ?? [] {
      let type = known.wrapped(type) ?? type
      if case .existential = type { return type }
    }
    guard depth < 64 else { return nil }
    for target in bounds.targets[index] ?? []
    where isMeeting(target) || variables[target].junction == .passage {
      if let found = expectedProtocols(of: target, bounds, depth: depth + 1) { return found }
    }
    return nil
  }

  /// Whether the values that meet have no type in common. `prefersDefaults`: nor with literals at their
  /// default types, where swiftc would rather have those.
  func needsProtocols(_ index: Int, _ bounds: Bounds, prefersDefaults: Bool) -> Bool {
    guard let junction = variables[index].junction, isMeeting(index) else { return false }
    let types = bounds.lower[index] ?? []
    var kinds = (bounds.sources[index] ?? []).map { variables[$0].literal }
    kinds.removeAll(where: \.isEmpty)
    if kinds.contains(.null) { return false }
    if prefersDefaults, case .branches = junction {
      guard let joined = join(types) else { return !kinds.isEmpty }
      // A literal beside an optional becomes one; a value is converted as it is.
      if let wrapped = known.wrapped(joined) {
        if types.contains(where: { $0 != joined }) { return !joined.hasVariables }
        return !kinds.allSatisfy { accepts(wrapped, $0) }
      }
      return !kinds.isEmpty || !meet(types)
    }
    guard let joined = join(types) else { return false }
    // `list.first ?? "none"`: no function is meant.
    if isFunction(joined) { return false }
    if !meet(types) { return true }
    var isOpen = false
    if prefersDefaults, case .fallback(let open) = junction { isOpen = open }
    return kinds.contains { kind in
      !accepts(joined, kind) || isOpen && defaultType(kind).map { $0 != joined } ?? false
    }
  }

  /// `print([1, "a"])`: the elements of a list of which nothing but `Any` is expected.
  private func bindMixedElements() -> Bool {
    let expected = pending.compactMap { constraint -> Type? in
      guard case .convert(let from, let to, _, _) = constraint, shallow(to) == .any else {
        return nil
      }
      return shallow(from)
    }
    guard !expected.isEmpty else { return false }
    for constraint in pending {
      let elements: [Type]
      switch constraint {
      case .arrayLiteral(let literal, let element) where expected.contains(shallow(literal)):
        elements = [element]
      case .dictionaryLiteral(let literal, _, let value) where expected.contains(shallow(literal)):
        elements = [value]
      default: continue
      }
      for element in elements {
        guard case .variable(let index) = shallow(element), isMixed(index) else { continue }
        if bind(index, to: .any) { return true }
      }
    }
    return false
  }

  /// Whether the values of a list cannot be of one type.
  private func isMixed(_ index: Int) -> Bool {
    var kinds: LiteralKinds = variables[index].literal
    var types: [Type] = []
    for case .convert(let from, let to, _, _) in pending where shallow(to) == .variable(index) {
      let from = deep(from)
      if case .variable(let other) = from {
        // A list in a list says its own.
        if variables[other].literal.isEmpty || variables[other].literal == .null { return false }
        kinds.formUnion(variables[other].literal)
      } else {
        types.append(from)
      }
    }
    if !kinds.isPossible || !meet(types) { return true }
    guard let joined = types.isEmpty ? nil : join(types), !kinds.isEmpty else { return false }
    return !accepts(joined, kinds)
  }
}
