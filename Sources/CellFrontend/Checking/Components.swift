import CellIR

// Choices that have nothing to do with each other: `print(a.map(f), b.map(g))`. Tried together,
// their combinations multiply; each part is searched by itself instead, and the best of all parts
// are put together.

extension Solver {
  /// The pending constraints, apart where they share no open type; nil when they hang together, or
  /// when closures are still to be opened (what they add is numbered in the order of opening).
  func independentParts() -> [ConstraintList]? {
    guard pending.filter({ isDisjunction($0) }).count > 1 else { return nil }
    for constraint in pending {
      if case .closureBody = constraint { return nil }
      for index in openVariables(of: constraint)
      where variables[index].closure != nil || variables[index].keyPath != nil {
        return nil
      }
    }
    let open = connectedParts().filter { part in part.contains { isDisjunction($0) } }
    return open.count > 1 ? open : nil
  }

  /// The pending constraints, grouped by the open variables that connect them, in their order.
  func connectedParts() -> [ConstraintList] {
    guard pending.count > 1, !hasHiddenConnections else { return [pending] }
    var parent = Array(variables.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    func connect(_ open: [Int]) -> Int? {
      guard let first = open.first else { return nil }
      for other in open.dropFirst() { parent[root(other)] = root(first) }
      return first
    }
    for index in variables.indices where variables[index].binding == nil {
      var open = [index]
      if let closure = variables[index].closure {
        for type in closure.types { open += openVariables(of: type) }
      }
      if let path = variables[index].keyPath {
        open += openVariables(of: path.root) + openVariables(of: path.value.type)
      }
      _ = connect(open)
    }
    let members = pending.map { connect(openVariables(of: $0)) }
    var parts: [ConstraintList] = []
    var positions: [Int: Int] = [:]
    for (entry, member) in zip(pending.entries, members) {
      // What has no open variable goes along with what stands before it.
      let key = member.map(root)
      if let position = key.map({ positions[$0] }) ?? parts.indices.last {
        parts[position].entries.append(entry)
      } else {
        if let key { positions[key] = parts.count }
        parts.append(ConstraintList(entries: [entry]))
      }
    }
    return parts
  }

  /// Whether the body of an open closure may mention types that are still open: closures inside it
  /// then depend on them without a constraint that says so.
  private var hasHiddenConnections: Bool {
    variables.contains { variable in
      guard let closure = variable.closure, closure.body != nil else { return false }
      return closure.parameterTypes.contains { !openVariables(of: $0).isEmpty }
    }
  }

  func openVariables(of constraint: Constraint) -> [Int] {
    constraint.types.flatMap(openVariables)
  }

  /// The open variables in a type. Calls and closures keep what the last choice tried said of them,
  /// which may name variables that are gone again.
  func openVariables(of type: Type) -> [Int] {
    var named: [Int] = []
    type.walk { if case .variable(let index) = $0 { named.append(index) } }
    guard !named.isEmpty, named.allSatisfy({ $0 < variables.count }) else { return [] }
    var open: [Int] = []
    deep(type).walk { if case .variable(let index) = $0 { open.append(index) } }
    return open
  }

  /// Searches each part by itself. False: the search has to take them together.
  func search(parts: [ConstraintList]) -> Bool {
    let state = save()
    let outer = (score: bestScore, choices: bestChoices)
    var found = choices
    for part in parts {
      pending = part
      (bestScore, bestChoices) = (nil, [:])
      search()
      let isSolved = bestScore != nil
      found.merge(bestChoices) { own, _ in own }
      (bestScore, bestChoices) = outer
      restore(state)
      guard isSolved else { return false }
    }
    let fixed = fixedChoices
    fixedChoices = found
    let isWhole = runToEnd()
    fixedChoices = fixed
    guard isWhole else {
      restore(state)
      return false
    }
    if bestScore == nil || score < bestScore! {
      bestScore = score
      bestChoices = choices
    }
    return true
  }
}

extension Constraint {
  /// The types that it relates.
  fileprivate var types: [Type] {
    switch self {
    case .convert(let a, let b, _, _), .equal(let a, let b, _), .arrayLiteral(let a, let b),
      .unwrap(let a, let b, _, _), .chainResult(let a, let b):
      return [a, b]
    case .associated(let a, _, let b, _): return [a, b]
    case .dictionaryLiteral(let a, let b, let c): return [a, b, c]
    case .subclass(let type, let superclass, _): return [type, superclass]
    case .conforms(let type, _, _), .tupleOrValue(let type): return [type]
    case .reference(let node, let reference, _):
      return [node.type] + (reference.base.map { [$0.type] } ?? []) + reference.genericArguments
    case .call(let node, let call, _):
      var types = [node.type, call.callee.type] + call.arguments.map(\.expression.type)
      if case .unresolved(let reference) = call.callee.kind {
        types += reference.genericArguments
        if let base = reference.base { types.append(base.type) }
        if let constructed = reference.constructedType { types.append(constructed) }
      }
      return types
    case .closureBody(let node, let closure): return [node.type] + closure.types
    case .implicitUnwrap(let node, let unwrap, _): return [node.type, unwrap.optional]
    }
  }
}

extension UnresolvedClosure {
  /// The types that its body relates.
  fileprivate var types: [Type] {
    parameterTypes + [resultType] + (single.map { [$0.type] } ?? [])
  }
}
