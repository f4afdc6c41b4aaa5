// The constraints that are still open, and what each of them waits for.
//
// Nothing comes of a constraint until one of the open types in it becomes known. So each one keeps which
// those are, and when it was last attempted; until then `simplify` passes over it. A list is restored with
// the rest of the solver's state, so that what it says of its constraints is always true of the variables.

/// A constraint with what it waits for.
final class WaitingConstraint {
  let constraint: Constraint
  /// When it was added.
  let added: Int
  /// When nothing could be made of it; 0: it was not attempted yet.
  let attempted: Int
  /// The open variables of which one has to change first; nil: it depends on more than these.
  let waits: [Int]?
  /// Of a choice: what is left of it.
  let alternatives: Alternatives?

  init(
    _ constraint: Constraint, added: Int, attempted: Int = 0, waits: [Int]? = nil,
    alternatives: Alternatives? = nil
  ) {
    self.constraint = constraint
    self.added = added
    self.attempted = attempted
    self.waits = waits
    self.alternatives = alternatives
  }
}

/// What was left of a choice when its candidates were tried.
final class Alternatives {
  let candidates: [ValueDecl]
  /// Those that did not contradict what was known then, and so never will fit later if not among these.
  let possible: [Int]
  /// Those that fit.
  let viable: [Solver.Viable]
  /// When they were tried.
  let tried: Int

  init(_ candidates: [ValueDecl], possible: [Int], viable: [Solver.Viable], tried: Int) {
    self.candidates = candidates
    self.possible = possible
    self.viable = viable
    self.tried = tried
  }
}

/// Constraints in their order.
struct ConstraintList: RandomAccessCollection {
  var entries: [WaitingConstraint] = []

  var startIndex: Int { 0 }
  var endIndex: Int { entries.count }
  subscript(position: Int) -> Constraint { entries[position].constraint }

  @discardableResult
  mutating func remove(at position: Int) -> Constraint { entries.remove(at: position).constraint }
}

extension Solver {
  /// Whether nothing has changed that a constraint waits for.
  func isIdle(_ entry: WaitingConstraint) -> Bool {
    guard entry.attempted > 0, let waits = entry.waits else { return false }
    return waits.allSatisfy { changes[$0] <= entry.attempted }
  }

  /// A constraint of which nothing could be made now.
  func waiting(_ entry: WaitingConstraint) -> WaitingConstraint {
    WaitingConstraint(
      entry.constraint, added: entry.added, attempted: clock, waits: waits(of: entry.constraint),
      alternatives: entry.alternatives)
  }

  /// What is left of the choice at a position.
  func alternatives(at position: Int) -> [Viable] {
    let entry = pending.entries[position]
    let constraint = entry.constraint
    let range = candidates(of: constraint)
    let declared = range.compactMap { declaration(constraint, $0) }
    var possible: [Int]?
    if let known = entry.alternatives, known.candidates.count == declared.count,
      zip(known.candidates, declared).allSatisfy({ $0 === $1 })
    {
      if isCurrent(known) { return known.viable }
      possible = known.possible
    }
    let found = viable(constraint, at: position, range, possible: possible)
    // Where nothing is left, trying again says why.
    guard !found.viable.isEmpty else { return [] }
    pending.entries[position] = WaitingConstraint(
      constraint, added: entry.added, attempted: entry.attempted, waits: entry.waits,
      alternatives: Alternatives(
        declared, possible: found.possible, viable: found.viable, tried: clock))
    return found.viable
  }

  /// Whether nothing has been learned since a choice was tried.
  private func isCurrent(_ alternatives: Alternatives) -> Bool {
    changes.allSatisfy { $0 <= alternatives.tried }
      && pending.entries.allSatisfy { $0.added <= alternatives.tried }
  }

  private func waits(of constraint: Constraint) -> [Int]? {
    switch constraint {
    case .convert(let from, let to, _, _):
      var open = openVariables(of: from) + openVariables(of: to)
      for index in open {
        guard let path = variables[index].keyPath else { continue }
        open += openVariables(of: path.root) + openVariables(of: path.value.type)
      }
      return open
    case .conforms(let type, _, _): return openVariables(of: type)
    case .subclass(let type, let superclass, _):
      return openVariables(of: type) + openVariables(of: superclass)
    case .reference(let node, let reference, _): return waits(of: reference, node)
    case .call(let node, let call, _):
      var open = openVariables(of: call.callee.type)
      if case .unresolved(let reference) = call.callee.kind { open += waits(of: reference, node) }
      // A number between the brackets of a string is told when it is known.
      if call.isSubscript {
        open += call.arguments.flatMap { openVariables(of: $0.expression.type) }
      }
      return open
    case .arrayLiteral(let type, _), .dictionaryLiteral(let type, _, _), .unwrap(let type, _, _, _),
      .chainResult(let type, _):
      return openVariables(of: type)
    case .associated(let base, _, _, _):
      let open = openVariables(of: base)
      // The elements of a list are looked for among the other constraints.
      return open.contains { variables[$0].literal == .array } ? nil : open
    case .implicitUnwrap(let node, _, _): return openVariables(of: node.type)
    // The statements of a longer body may use parameters of closures around it.
    case .closureBody(_, let closure):
      return closure.isSingle ? closure.parameterTypes.flatMap(openVariables) : nil
    case .equal, .tupleOrValue: return nil
    }
  }

  private func waits(of reference: UnresolvedReference, _ node: TypedExpression) -> [Int] {
    if reference.isImplicitMember { return openVariables(of: node.type) }
    return reference.base.map { openVariables(of: $0.type) } ?? []
  }
}
