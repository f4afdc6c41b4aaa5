import CellIR

// Choices that have nothing to do with each other: `print(a.map(f), b.map(g))`. Tried together,
// their combinations multiply; each part is searched by itself instead, and the best of all parts
// are put together.

extension Solver {
  /// The pending constraints, apart where they share no open type; nil when they hang together, or
  /// when closures are still to be opened (what they add is numbered in the order of opening).
  func independentParts() -> [[Constraint]]? {
    guard pending.filter({ isDisjunction($0) }).count > 1 else { return nil }
    var owner: [Int: Int] = [:]
    var parent = Array(pending.indices)
    func root(_ index: Int) -> Int {
      var index = index
      while parent[index] != index { index = parent[index] }
      return index
    }
    for (position, constraint) in pending.enumerated() {
      if case .closureBody = constraint { return nil }
      var hasClosure = false
      for type in constraint.types {
        deep(type).walk { part in
          guard case .variable(let index) = part else { return }
          if variables[index].closure != nil || variables[index].keyPath != nil {
            hasClosure = true
          }
          if let other = owner[index] {
            parent[root(position)] = root(other)
          } else {
            owner[index] = position
          }
        }
      }
      if hasClosure { return nil }
    }
    let groups = Dictionary(grouping: pending.indices, by: root)
    let parts = groups.keys.sorted().compactMap { key in
      groups[key].map { $0.map { pending[$0] } }
    }
    let open = parts.filter { part in part.contains { isDisjunction($0) } }
    return open.count > 1 ? open : nil
  }

  /// Searches each part by itself. False: the search has to take them together.
  func search(parts: [[Constraint]]) -> Bool {
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
    case .closureBody(let node, _): return [node.type]
    case .implicitUnwrap(let node, let unwrap, _): return [node.type, unwrap.optional]
    }
  }
}
