import CellIR
import SwiftSyntax

// What the solver does when nothing more follows by itself.

extension Solver {
  /// Finds the best solution; on success the tree is filled in and `pending` is empty.
  func solve() -> Bool {
    guard simplify() else { return false }
    if pending.isEmpty, !variables.contains(where: { $0.binding == nil }) { return true }
    guard takeSafeSteps() else { return false }
    // Parts that say nothing about each other, as the arguments of `print`, are solved in turn.
    let parts = connectedParts()
    if parts.count > 1 {
      let open = parts.map { Set($0.flatMap(openVariables)) }
      for (position, part) in parts.enumerated() {
        pending = part
        laterVariables = open[(position + 1)...].reduce(into: []) { $0.formUnion($1) }
        guard solvePart() else { return false }
      }
      laterVariables = []
    }
    return solvePart()
  }

  /// Finds the best solution of what is pending.
  private func solvePart() -> Bool {
    if pending.isEmpty, !variables.contains(where: { $0.binding == nil }) { return true }
    bestScore = nil
    let start = save()
    search()
    restore(start)
    guard bestScore != nil else { return false }
    fixedChoices = bestChoices
    let finished = runToEnd()
    fixedChoices = nil
    return finished
  }

  /// Takes steps until everything is solved (recording the score) or something fails.
  func search() {
    guard steps < stepLimit, !isHopeless else { return }
    guard takeSafeSteps() else { return }
    // Ties go to what was found first: the more specific choice.
    if let best = bestScore, !(score < best) {
      if pending.isEmpty, score == best { noteAmbiguity() }
      return
    }
    if let parts = independentParts(), search(parts: parts) { return }
    if let (position, viable) = chooseDisjunction() {
      let constraint = pending[position]
      let state = save()
      trials += 1
      defer { trials -= 1 }
      for candidate in viable {
        if isHopeless { return }
        if let bestScore, !(score + candidate.floor < bestScore), !choosesBetweenGuests { continue }
        pending.remove(at: position)
        if apply(constraint, candidate: candidate.index), simplify() { search() }
        restore(state)
        if steps >= stepLimit { return }
      }
      return
    }
    guard finishDefaults() else { return }
    guard pending.isEmpty else { return search() }
    if bestScore == nil || score < bestScore! {
      bestScore = score
      bestChoices = choices
      if let (a, _) = ambiguous, !choices.values.contains(a) { ambiguous = nil }
    }
  }

  /// Whether nothing better than the best solution can follow: scores only grow. What is as good
  /// matters only between functions of a cell.
  private var isHopeless: Bool {
    guard let best = bestScore else { return false }
    return best < score || best == score && !choosesBetweenGuests
  }

  private var choosesBetweenGuests: Bool {
    func isGuest(_ decl: ValueDecl?) -> Bool { (decl as? FunctionDecl)?.isGuest ?? false }
    return choices.values.contains(where: isGuest)
      || pending.contains { constraint in
        candidates(of: constraint).contains { isGuest(declaration(constraint, $0)) }
      }
  }

  /// The choices are as good as the best ones: something must prefer one, or the code is ambiguous.
  private func noteAmbiguity() {
    let differing = choices.keys.filter { choices[$0] !== bestChoices[$0] }
    guard differing.count == 1, let id = differing.first,
      let a = bestChoices[id] as? FunctionDecl, let b = choices[id] as? FunctionDecl,
      areIndistinct(a, b)
    else { return }
    ambiguous = (a, b)
  }

  /// Whether nothing but the result, or the width of numbers, tells two functions of a cell apart.
  func areIndistinct(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    guard a !== b, a.isGuest, b.isGuest, a.parent === b.parent, a.span.file == b.span.file,
      a.isLocal == b.isLocal, a.kind == .function, a.allGenericParameters.isEmpty,
      b.allGenericParameters.isEmpty,
      a.parameters.map(\.label) == b.parameters.map(\.label),
      !isMoreSpecific(a, than: b), !isMoreSpecific(b, than: a),
      // Declared twice: that has been said.
      a.result != b.result || a.parameters.map(\.type) != b.parameters.map(\.type)
    else { return false }
    return zip(a.parameters, b.parameters).allSatisfy { x, y in
      x.type == y.type || known.isInteger(x.type) && known.isInteger(y.type)
    }
  }

  /// The same steps with the winning choices.
  func runToEnd() -> Bool {
    while true {
      guard takeSafeSteps() else { return false }
      if let position = pending.firstIndex(where: { isDisjunction($0) }) {
        let constraint = pending.remove(at: position)
        guard let id = constraint.choiceID, let fixed = fixedChoices?[id],
          let choice = self.position(of: fixed, in: constraint),
          apply(constraint, candidate: choice), simplify()
        else { return false }
        continue
      }
      guard finishDefaults() else { return false }
      if pending.isEmpty { return true }
    }
  }

  /// Steps with one sensible outcome. False: a contradiction.
  private func takeSafeSteps() -> Bool {
    while steps < stepLimit {
      if pending.isEmpty { return true }
      if bindFromConcreteValues(expectations: false) {
        guard simplify() else { return false }
        continue
      }
      if mergeExactLiterals() {
        guard simplify() else { return false }
        continue
      }
      if openReadyClosure(allowLiterals: true) {
        guard simplify() else { return false }
        continue
      }
      switch commitSingleCandidates() {
      case .some(true): continue
      case .some(false): return false
      case .none:
        // Only now what is merely expected of a variable says its type.
        guard bindFromConcreteValues(expectations: true) else { return true }
        guard simplify() else { return false }
      }
    }
    return false
  }

  private func position(of decl: ValueDecl, in constraint: Constraint) -> Int? {
    candidates(of: constraint).first { declaration(constraint, $0) === decl }
  }

  // MARK: Bindings

  /// Binds a variable to the type that its values have; true when one was bound.
  private func bindFromConcreteValues(expectations: Bool, from first: Int = 0) -> Bool {
    var bounds = Bounds()
    var order: [Int] = []
    var blocked: Set<Int> = []
    var withNil: Set<Int> = []
    let implicit = expectations ? implicitMembers() : []
    for constraint in pending {
      switch constraint {
      case .convert(let from, let to, _, _):
        let from = deep(from)
        let to = deep(to)
        if case .variable(let index) = to, takesValue(index, from),
          variables[index].closure == nil, variables[index].keyPath == nil
        {
          if case .variable(let other) = from {
            if !implicit.contains(other) { blocked.insert(index) }
            if variables[other].literal == .null { withNil.insert(index) }
            bounds.sources[index, default: []].append(other)
            bounds.targets[other, default: []].append(index)
          } else {
            if bounds.lower[index] == nil, bounds.upper[index] == nil { order.append(index) }
            bounds.lower[index, default: []].append(from)
          }
        } else if case .variable(let index) = from, variables[index].literal.isEmpty,
          variables[index].closure == nil, variables[index].keyPath == nil
        {
          if bounds.lower[index] == nil, bounds.upper[index] == nil { order.append(index) }
          bounds.upper[index, default: []].append(to)
        }
      default: break
      }
    }
    order.sort()
    if expectations {
      if bindJunctions(bounds, order: order) { return true }
      // What a list becomes says the type of its elements: `list ?? [element]`.
      let waiting = order.filter { becomesKnownList($0, bounds) }
      if !waiting.isEmpty { order = order.filter { !waiting.contains($0) } + waiting }
    }
    for index in order where index >= first {
      if let types = bounds.lower[index] {
        // What comes out may be expected to be anything.
        if !expectations, isMeeting(index),
          blocked.contains(index) || !meet(types, in: index)
        {
          continue
        }
        if expectations, needsProtocols(index, bounds, prefersDefaults: false),
          pending.contains(where: { isDisjunction($0) })
        {
          continue
        }
        guard var joined = join(types) else { continue }
        if withNil.contains(index), !known.isOptional(joined) { joined = known.optional(joined) }
        if blocked.contains(index), types.count == 0 { continue }
        // Elements without a common type: the call whose argument the list is may expect one.
        // Values may be expected to be seen as a superclass or a protocol.
        if !expectations, isLiteralElement(index),
          !agree(types) || types.contains(where: { $0.nominal?.isGuest == true })
            || joinsErasedElements(index)
        {
          continue
        }
        // What is assigned to does not take its type from the value.
        if isResultOfDisjunction(index) { continue }
        if bind(index, to: joined) { return true }
      }
    }
    guard expectations else { return false }
    // Only what is expected of it is known.
    for index in order
    where bounds.lower[index] == nil && !blocked.contains(index) && !isResultOfDisjunction(index) {
      guard var type = bounds.upper[index]?.first else { continue }
      if variables[index].junction == .implicitBase { type = known.wrapped(type) ?? type }
      if bind(index, to: type) { return true }
    }
    return false
  }

  /// Whether a value that converts to a variable may say what it is. Where a literal has been said to
  /// be of its type, only a value of a type that can be so written: `lists.map { … }.max() ?? 0`.
  private func takesValue(_ index: Int, _ from: Type) -> Bool {
    let literal = variables[index].literal
    if literal.isEmpty { return true }
    guard isNumber(index), !from.hasVariables else { return false }
    return accepts(from, literal)
  }

  /// The types of members written `.name`: they wait for what is expected of them.
  private func implicitMembers() -> Set<Int> {
    var result: Set<Int> = []
    for constraint in pending {
      switch constraint {
      case .reference(let node, let reference, _) where reference.isImplicitMember:
        if case .variable(let index) = shallow(node.type) { result.insert(index) }
      case .call(let node, let call, _) where call.isImplicitMember:
        if case .variable(let index) = shallow(node.type) { result.insert(index) }
      default: break
      }
    }
    return result
  }

  /// Whether a pending overload choice will say what the variable is.
  private func isResultOfDisjunction(_ index: Int) -> Bool {
    // The members of a chain wait for the type that is expected of the chain.
    if variables[index].junction == .implicitBase { return false }
    for constraint in pending {
      switch constraint {
      case .reference(let node, let reference, _) where reference.isImplicitMember:
        _ = node
      case .call(let node, let call, _) where call.isImplicitMember:
        _ = node
      case .call(let node, _, _), .reference(let node, _, _), .implicitUnwrap(let node, _, _):
        if deep(node.type).contains(where: { $0 == .variable(index) }) { return true }
      // The statements of a longer body say themselves what it returns.
      case .closureBody(_, let closure) where !closure.isSingle:
        if deep(closure.resultType) == .variable(index) { return true }
      case .associated(_, _, let result, _):
        if deep(result) == .variable(index) { return true }
      case .unwrap(_, let value, _, _):
        if deep(value) == .variable(index) { return true }
      case .chainResult(_, let result):
        if deep(result) == .variable(index) { return true }
      default: break
      }
    }
    return false
  }

  /// The type that all of several values can have.
  func join(_ types: [Type]) -> Type? {
    guard var joined = types.first else { return nil }
    for type in types.dropFirst() where type != joined {
      if type == known.never { continue }
      if joined == known.never {
        joined = type
        continue
      }
      if known.wrapped(joined) == type { continue }
      if known.wrapped(type) == joined {
        joined = type
        continue
      }
      if let common = commonSuperclass(joined, type) {
        joined = common
        continue
      }
      if type.hasVariables || joined.hasVariables {
        if unifyQuietly(type, joined) { continue }
      }
      // A function that throws takes one that does not.
      if case .function(let f) = joined, case .function(let g) = type, f.parameters == g.parameters,
        f.result == g.result
      {
        joined = f.isThrowing ? joined : type
        continue
      }
      if widens(type, to: joined) { continue }
      if widens(joined, to: type) {
        joined = type
        continue
      }
      return joined
    }
    return joined
  }

  /// Whether a list converts to another because its elements are seen as a protocol.
  func widens(_ a: Type, to b: Type) -> Bool {
    guard case .nominal(let from, let own) = a, case .nominal(let to, let wanted) = b, from === to,
      !from.isGuest, let element = own.last, let target = wanted.last,
      own.dropLast() == wanted.dropLast(),
      known.element(a) != nil || from === known.dictionaryDecl,
      case .existential(let protocols) = target, !element.hasVariables
    else { return false }
    return protocols.allSatisfy { checker.conforms(element, $0) }
  }

  /// Whether `join` finds a type that all of them have.
  private func agree(_ types: [Type]) -> Bool {
    guard let first = types.first else { return true }
    return types.allSatisfy { type in
      type == first || type.hasVariables || first.hasVariables || type == known.never
        || known.wrapped(type) == first || known.wrapped(first) == type
        || type.nominal?.kind != .classType && type.nominal?.isOpaque != true
        || commonSuperclass(first, type) != nil
    }
  }

  private func commonSuperclass(_ a: Type, _ b: Type) -> Type? {
    func chain(_ type: Type) -> [Type] {
      var result = [type]
      var current = type
      while case .nominal(let decl, let arguments) = current, let superclass = decl.superclass {
        current = superclass.substituting(checker.substitution(for: decl, arguments))
        result.append(current)
      }
      return result
    }
    guard a.nominal?.kind == .classType, b.nominal?.kind == .classType else { return nil }
    let others = chain(b)
    return chain(a).first { others.contains($0) }
  }

  // MARK: Disjunctions

  /// Whether a constraint is a choice that can be made now. (Candidates found for a base that is open
  /// again, after a step back, do not count.)
  func isDisjunction(_ constraint: Constraint) -> Bool {
    guard constraint.choiceID != nil else { return false }
    func isOpen(_ type: Type) -> Bool {
      switch shallow(type) {
      case .variable: return true
      case .metatype(let inner): return isOpen(inner)
      default: return false
      }
    }
    switch constraint {
    case .reference(let node, let reference, _):
      if reference.isImplicitMember { return !isOpen(node.type) }
      return reference.base.map { !isOpen($0.type) } ?? true
    case .call(let node, let call, _):
      guard case .unresolved(let reference) = call.callee.kind else { return false }
      if reference.isImplicitMember { return !isOpen(node.type) }
      return reference.base.map { !isOpen($0.type) } ?? true
    case .implicitUnwrap: return true
    default: return false
    }
  }

  /// Rules out candidates; settles choices that have one left. `nil`: nothing to settle.
  private func commitSingleCandidates() -> Bool? {
    var position = 0
    while position < pending.count {
      let constraint = pending[position]
      guard isDisjunction(constraint) else {
        position += 1
        continue
      }
      if let id = constraint.choiceID, let decl = fixedChoices?[id],
        let fixed = self.position(of: decl, in: constraint)
      {
        pending.remove(at: position)
        return apply(constraint, candidate: fixed) && simplify()
      }
      let candidates = self.candidates(of: constraint)
      let earlierFailure = bestFailure
      var viable = alternatives(at: position)
      if viable.isEmpty {
        // A candidate that fits, but whose result does not serve what follows, leaves that to blame.
        if let failure = failureOutside {
          bestFailure = (progress + 1_000, failure)
          return false
        }
        // Every candidate asks for a conformance that is not there: the first says which.
        if let first = failures.first, failures.count == candidates.count, candidates.count > 1,
          failures.allSatisfy({ $0.id == "type.does-not-conform" })
        {
          bestFailure = (progress + 1_000, first)
          return false
        }
        // What is wrong in an argument whichever overload is meant.
        if let first = failures.first, failures.count == candidates.count, candidates.count > 1,
          failures.allSatisfy({ $0.span == first.span && $0.english == first.english })
        {
          bestFailure = (progress + 1_000, first)
          return false
        }
        bestFailure = earlierFailure
        // One candidate that fits but for its arguments' types says best what is wrong, except
        // that of an operator, whose operands are better named together.
        if !isOperatorOnKnownTypes(constraint) {
          viable =
            self.viable(constraint, at: position, trying: Array(candidates), strictly: false)
            .viable.filter { !isGenericSubscript(constraint, $0.index) }
        }
      }
      if viable.isEmpty {
        noCandidate(constraint, candidates)
        return false
      }
      viable = withoutLabels(constraint, viable)
      if let (node, type) = commonResult(constraint, viable) {
        return unify(node.type, type) && simplify()
      }
      if viable.count == 1 || canPickLocally(constraint, viable) {
        let order = ordered(constraint, viable)
        guard let best = order.first else { return false }
        if order.count > 1, order[1].score == best.score,
          let a = declaration(constraint, best.index) as? FunctionDecl,
          let b = declaration(constraint, order[1].index) as? FunctionDecl, areIndistinct(a, b)
        {
          ambiguous = (a, b)
        }
        pending.remove(at: position)
        return apply(constraint, candidate: best.index) && simplify()
      }
      position += 1
    }
    return nil
  }

  /// The type that comes out of a choice whichever candidate is meant, where that is not known yet.
  private func commonResult(
    _ constraint: Constraint, _ viable: [Viable]
  ) -> (TypedExpression, Type)? {
    guard viable.count > 1, let type = viable.first?.result, !type.hasVariables, !type.isError,
      case .call(let node, let call, _) = constraint, !call.isImplicitMember,
      case .variable = shallow(node.type), viable.allSatisfy({ $0.result == type })
    else { return nil }
    return (node, type)
  }

  /// Whether all operands' types are known, and none is an optional, about which there is more to say.
  private func isOperatorOnKnownTypes(_ constraint: Constraint) -> Bool {
    guard case .call(_, let call, _) = constraint, call.isOperator else { return false }
    return call.arguments.allSatisfy {
      let type = defaulted(deep($0.expression.type))
      return !type.hasVariables && !known.isOptional(type) && !type.isError
    }
  }

  struct Viable {
    var index: Int
    var score: Score
    /// What choosing it costs at least.
    var floor: Score
    var isClosed: Bool
    var result: Type
  }

  /// The candidates that fit, and those that nothing contradicts. `possible`: what was left of them.
  func viable(
    _ constraint: Constraint, at position: Int, _ candidates: Range<Int>, possible: [Int]?
  ) -> (viable: [Viable], possible: [Int]) {
    let expected = expectedTypes(constraint)
    let left = (possible ?? Array(candidates)).filter {
      !isExcluded(constraint, $0, expected: expected)
    }
    if left.count < candidates.count {
      let found = viable(constraint, at: position, trying: left)
      if !found.viable.isEmpty { return found }
    }
    return viable(constraint, at: position, trying: Array(candidates))
  }

  private func viable(
    _ constraint: Constraint, at position: Int, trying candidates: [Int], strictly: Bool = true
  ) -> (viable: [Viable], possible: [Int]) {
    var result: [Viable] = []
    var possible: [Int] = []
    let savedFailure = bestFailure
    failureOutside = nil
    failures = []
    for candidate in candidates {
      let state = save()
      let earlier = bestFailure
      bestFailure = nil
      var fits = false
      pending.remove(at: position)
      let before = score
      var floor = before
      if apply(constraint, candidate: candidate), simplify() {
        floor = score
        possible.append(candidate)
        fits = !strictly || bindNew(from: state.variables)
      }
      if fits {
        let resultType = constraint.node.map { deep($0.type) } ?? .error
        var closed = true
        while closed, mergeLiterals() || bindCollections() { closed = simplify() }
        if closed, !pending.isEmpty {
          defaultLiterals()
          closed = simplify()
        }
        result.append(
          Viable(
            index: candidate, score: score.since(before), floor: floor.since(before),
            isClosed: closed, result: resultType))
      } else if let failure = bestFailure?.failure {
        failures.append(failure)
        if failureOutside == nil, concernsWhatFollows(failure, constraint),
          !isExcluded(constraint, candidate, expected: [])
        {
          failureOutside = failure
        }
      }
      if let earlier, earlier.progress >= bestFailure?.progress ?? 0 { bestFailure = earlier }
      restore(state)
    }
    if result.count > 0 { bestFailure = savedFailure }
    return (result, possible)
  }

  /// Whether a failure is about what is done with a call's result, and not about its arguments.
  private func concernsWhatFollows(_ failure: Failure, _ constraint: Constraint) -> Bool {
    guard case .call(let node, let call, _) = constraint, failure.span.file == node.span.file
    else { return false }
    if failure.span.start >= node.span.end { return true }
    // Its result is of another type than what is expected here.
    if trials == 0, !call.isOperator, failure.id == "type.mismatch", failure.span == node.span {
      return true
    }
    return !call.isOperator && failure.id == "type.optional-not-unwrapped"
      && !call.arguments.contains {
        $0.expression.span.start <= failure.span.start && failure.span.end <= $0.expression.span.end
      }
  }

  /// Gives a candidate's own generic parameters the types of its arguments. False: they do not fit.
  private func bindNew(from first: Int) -> Bool {
    while bindFromConcreteValues(expectations: false, from: first) {
      guard simplify() else { return false }
    }
    return true
  }

  /// Of initializers named as a value, `map(Double.init)`, those without labels come first; labels
  /// would have been written.
  private func withoutLabels(_ constraint: Constraint, _ viable: [Viable]) -> [Viable] {
    guard case .reference(let node, let reference, _) = constraint, reference.name == "init",
      reference.labels == nil, case .function(let type) = deep(node.type),
      !type.parameters.contains(where: { $0.type.hasVariables })
    else { return viable }
    let plain = viable.filter { candidate in
      (declaration(constraint, candidate.index) as? FunctionDecl)?.parameters
        .allSatisfy { $0.label == nil } ?? false
    }
    return plain.isEmpty ? viable : plain
  }

  /// Overloads that give the same type of result may be settled by their own arguments.
  private func canPickLocally(_ constraint: Constraint, _ viable: [Viable]) -> Bool {
    guard let first = viable.first, !first.result.hasVariables else { return false }
    guard viable.allSatisfy({ $0.isClosed && $0.result == first.result }) else { return false }
    return argumentsAreOwn(constraint)
  }

  /// Whether the arguments' open types are only literals.
  private func argumentsAreOwn(_ constraint: Constraint) -> Bool {
    guard case .call(_, let call, _) = constraint else {
      // A function named as a value: its type is what is expected.
      if case .reference = constraint { return true }
      return false
    }
    return call.arguments.allSatisfy { argument in
      !deep(argument.expression.type).contains { type in
        if case .variable(let index) = type {
          return variables[index].literal.isEmpty && !isLiteralElement(index)
        }
        return false
      }
    }
  }

  private func isLiteralElement(_ index: Int) -> Bool {
    pending.contains {
      if case .arrayLiteral(_, let element) = $0 { return deep(element) == .variable(index) }
      return false
    }
  }

  /// Whether a list of these elements converts to an open type that has a value already.
  private func becomesKnownList(_ element: Int, _ bounds: Bounds) -> Bool {
    pending.contains {
      guard case .arrayLiteral(let literal, let own) = $0, deep(own) == .variable(element),
        case .variable(let list) = deep(literal)
      else { return false }
      return (bounds.targets[list] ?? []).contains {
        isMeeting($0) && bounds.lower[$0]?.isEmpty == false
      }
    }
  }

  /// Whether a list of these elements stands beside one of `Any` or a protocol: `list += [1.5]`.
  private func joinsErasedElements(_ element: Int) -> Bool {
    let literals = pending.compactMap { constraint -> Type? in
      guard case .arrayLiteral(let literal, let own) = constraint,
        deep(own) == .variable(element)
      else { return nil }
      return deep(literal)
    }
    return pending.contains { constraint in
      guard case .call(_, let call, _) = constraint, call.isOperator else { return false }
      let types = call.arguments.map { deep($0.expression.type) }
      return types.contains(where: literals.contains)
        && types.contains { type in
          guard case .nominal(_, let arguments) = type else { return false }
          return arguments.contains { if case .existential = $0 { true } else { false } }
        }
    }
  }

  /// Best score first; among equals, more specific declarations before more general ones.
  private func ordered(_ constraint: Constraint, _ viable: [Viable]) -> [Viable] {
    guard viable.count > 1 else { return viable }
    let declarations = viable.map { declaration(constraint, $0.index) }
    // Where several candidates fit, a more specific declaration hides a more general one.
    let hiders = viable.indices.map { i in
      viable.indices.filter { j in
        guard i != j, viable[j].score <= viable[i].score, let x = declarations[i],
          let y = declarations[j]
        else { return false }
        return isMoreSpecific(y, than: x) && !(isMoreSpecific(x, than: y) && i < j)
      }
    }
    var rest = Array(viable.indices)
    var result: [Viable] = []
    while !rest.isEmpty {
      let seen = rest.filter { hiders[$0].allSatisfy { !rest.contains($0) } }
      let next =
        (seen.isEmpty ? rest : seen).min { viable[$0].score < viable[$1].score } ?? rest[0]
      result.append(viable[next])
      rest.removeAll { $0 == next }
    }
    return result
  }

  /// As Swift prefers: members of the type itself before protocol extensions, plain before generic,
  /// without defaulted or variadic parameters, the cell's own before the library's.
  func isMoreSpecific(_ a: ValueDecl, than b: ValueDecl) -> Bool {
    if a === b { return false }
    guard let f = a as? FunctionDecl, let g = b as? FunctionDecl else {
      // A property before a method that is not called, wherever they are.
      if a is VariableDecl != (b is VariableDecl) { return a is VariableDecl }
      if let p = a.parent, let q = b.parent, p !== q, p.kind == .protocolType,
        q.kind == .protocolType, checker.inherited(p).contains(q)
      {
        return true
      }
      return !a.isProtocolMember && b.isProtocolMember
    }
    if f.isGuest != g.isGuest, f.isOperator == false,
      f.parameters.count == g.parameters.count || f.parent == nil && g.parent == nil
    {
      return f.isGuest
    }
    if f.isGuest, g.isGuest, f.parent === g.parent {
      let (down, up) = (checker.isSpecialized(f, as: g), checker.isSpecialized(g, as: f))
      if down != up { return down }
    }
    let fGeneric = genericWeight(f)
    let gGeneric = genericWeight(g)
    if f.parent != nil || g.parent != nil {
      if f.isProtocolMember != g.isProtocolMember, !f.isOperator { return !f.isProtocolMember }
      if f.contextRequirements.count != g.contextRequirements.count,
        f.parent === g.parent
      {
        return f.contextRequirements.count > g.contextRequirements.count
      }
      if f.parent === g.parent, f.contextRequirements != g.contextRequirements,
        refines(f.contextRequirements, g.contextRequirements)
      {
        return true
      }
      if let p = f.parent, let q = g.parent, p !== q, p.kind == .protocolType,
        q.kind == .protocolType, checker.inherited(p).contains(q)
      {
        return true
      }
      if let p = f.parent, let q = g.parent, p !== q, p.kind == .classType, q.kind == .classType,
        isSubclass(p, of: q)
      {
        return true
      }
    }
    if fGeneric != gGeneric { return fGeneric < gGeneric }
    let fVariadic = f.parameters.contains { $0.isVariadic }
    let gVariadic = g.parameters.contains { $0.isVariadic }
    if fVariadic != gVariadic { return gVariadic }
    let fDefaults = f.parameters.filter { $0.defaultValue != nil }.count
    let gDefaults = g.parameters.filter { $0.defaultValue != nil }.count
    if f.parameters.count != g.parameters.count, fDefaults != gDefaults {
      return fDefaults < gDefaults
    }
    return false
  }

  /// Whether conditions say more than as many others: a type rather than a protocol, or a protocol
  /// that inherits from the other.
  private func refines(_ a: [Requirement], _ b: [Requirement]) -> Bool {
    guard a.count == b.count else { return false }
    return zip(a, b).allSatisfy { x, y in
      switch (x, y) {
      case (.sameType, .conforms): return true
      case (.conforms(_, let p), .conforms(_, let q)): return checker.inherited(p).contains(q)
      default: return x == y
      }
    }
  }

  func isSubclass(_ a: NominalDecl, of b: NominalDecl) -> Bool {
    var current: NominalDecl? = a
    while let decl = current {
      if decl === b { return true }
      current = decl.superclass?.nominal
    }
    return false
  }

  private func genericWeight(_ function: FunctionDecl) -> Int {
    var weight = function.genericParameters.count
    if function.isOperator, function.parent?.kind == .protocolType { weight += 1 }
    return weight
  }

  /// The next choice to branch on, with what is left of it.
  private func chooseDisjunction() -> (Int, [Viable])? {
    var best: (position: Int, viable: [Viable])?
    for position in pending.indices where isDisjunction(pending[position]) {
      let viable = alternatives(at: position)
      if viable.isEmpty { return (position, []) }
      // The first (innermost, leftmost) with the fewest candidates.
      if best == nil || viable.count < best!.viable.count { best = (position, viable) }
      if viable.count <= 2 { break }
    }
    guard let best else { return nil }
    return (best.position, ordered(pending[best.position], best.viable))
  }

  // MARK: Defaults

  /// Gives literals their default types, and open closures their bodies. False: a contradiction.
  private func finishDefaults() -> Bool {
    let before = progress
    if openReadyClosure(allowLiterals: false) { return simplify() }
    // A literal whose member is asked for says first what its arguments are: `"abc".contains("b")`.
    if defaultReceivers(numbers: false) { return simplify() }
    // What is expected of literals used together comes before their default type.
    if mergeLiterals() || bindCollections() {
      guard simplify() else { return false }
      if !pending.isEmpty { return true }
    }
    if defaultReceivers(numbers: true) { return simplify() }
    defaultLiterals()
    guard simplify() else { return false }
    if pending.isEmpty { return !settleKeyPath() || simplify() }
    if pending.contains(where: { isDisjunction($0) }) { return true }
    if openReadyClosure(allowLiterals: true) { return simplify() }
    if settleKeyPath() { return simplify() }
    // Variables related only to variables: make them one.
    for constraint in pending {
      if case .convert(let from, let to, _, _) = constraint {
        let a = shallow(from)
        let b = shallow(to)
        if case .variable = a, case .variable = b { return unify(a, b) && simplify() }
        if case .variable = a { return unify(a, b) && simplify() }
        if case .variable = b { return unify(a, b) && simplify() }
      }
      if case .unwrap(let optional, let value, _, _) = constraint {
        return unify(optional, known.optional(value)) && simplify()
      }
      // `try? f()` of a generic result, which nothing says to be an optional.
      if case .chainResult(let value, let result) = constraint {
        return unify(result, known.optional(value)) && simplify()
      }
    }
    // What has just been opened may have literals of its own.
    if progress != before { return true }
    reportUninferred()
    return false
  }

  /// `numbers`: those also that other literals may still turn into another type: `xs.reduce(0, +).rounded()`.
  private func defaultReceivers(numbers: Bool) -> Bool {
    var hasChanged = false
    for constraint in pending {
      let reference: UnresolvedReference? =
        switch constraint {
        case .reference(_, let reference, _): reference
        case .call(_, let call, _):
          if case .unresolved(let reference) = call.callee.kind { reference } else { nil }
        default: nil
        }
      guard let base = reference?.base, case .variable(let index) = shallow(base.type) else {
        continue
      }
      if !numbers, isNumber(index), !base.isNumberLiteral { continue }
      // A list's members say more: of an index, what the keys are, `["+": 1][character]`, or, where its
      // elements are known, what comes out of it, `[x, y].max() ?? 0`.
      var collection = pending.lazy.compactMap { self.collection($0, index) }.first
      if let type = collection, deep(type).hasVariables {
        if case .call(_, let call, _) = constraint, call.isSubscript {} else { collection = nil }
      }
      guard let type = collection ?? defaultType(variables[index].literal) else { continue }
      if bind(index, to: type) { hasChanged = true }
    }
    // So does one whose elements say what comes next: `longest("abc") ?? "z"`.
    for case .associated(let base, _, _, _) in pending {
      guard case .variable(let index) = shallow(base) else { continue }
      for case .convert(let from, let to, _, _) in pending where shallow(to) == .variable(index) {
        guard case .variable(let literal) = shallow(from),
          defaultType(variables[literal].literal) == known.string
        else { continue }
        if bind(literal, to: known.string) { hasChanged = true }
      }
    }
    return hasChanged
  }

  /// A variable that literals convert to is written with all of them. True when one was found.
  private func mergeLiterals() -> Bool {
    var hasMerged = false
    var merged = true
    while merged {
      merged = false
      // `nil` first: what it stands beside is then wrapped, not merged with the whole.
      for constraint in pending.filter({ isNull($0) }) + pending {
        guard case .convert(let from, let to, _, _) = constraint,
          case .variable(let a) = shallow(from), case .variable(let b) = shallow(to), a != b,
          !variables[a].literal.isEmpty, variables[a].closure == nil
        else { continue }
        if variables[a].literal == .null {
          if variables[b].literal.contains(.null) { continue }
          let payload = fresh(variables[b].literal)
          set(b) { $0.literal = [] }
          if bind(b, to: known.optional(payload)), bind(a, to: .variable(b)) { merged = true }
          break
        }
        if bind(a, to: .variable(b)) {
          merged = true
          break
        }
      }
      if merged { hasMerged = true }
    }
    return hasMerged
  }

  /// A number that converts to a type which neither an optional nor a protocol can be is of that type.
  /// True when one was found.
  private func mergeExactLiterals() -> Bool {
    for case .convert(let from, let to, _, _) in pending {
      guard case .variable(let number) = shallow(from), case .variable(let index) = shallow(to),
        number != index, variables[index].isExact, isNumber(number),
        variables[index].closure == nil, variables[index].keyPath == nil
      else { continue }
      let others = pending.contains {
        guard case .convert(let other, let target, _, _) = $0, shallow(target) == .variable(index)
        else { return false }
        if case .variable(let source) = shallow(other) { return !isNumber(source) }
        return true
      }
      if !others, bind(number, to: to) { return true }
    }
    return false
  }

  func isNumber(_ index: Int) -> Bool {
    !variables[index].literal.isEmpty && variables[index].literal.isSubset(of: [.integer, .float])
  }

  private func isNull(_ constraint: Constraint) -> Bool {
    if case .convert(let from, _, _, _) = constraint, case .variable(let index) = shallow(from) {
      return variables[index].literal == .null
    }
    return false
  }

  /// Gives array and dictionary literals their default types. True when there was one.
  private func bindCollections() -> Bool {
    var hasBound = false
    for constraint in pending {
      switch constraint {
      case .arrayLiteral(let literal, _), .dictionaryLiteral(let literal, _, _):
        guard case .variable(let index) = shallow(literal),
          let type = collection(constraint, index)
        else { continue }
        if bind(index, to: type) { hasBound = true }
      default: continue
      }
    }
    return hasBound
  }

  /// The type that a list has by itself, when the constraint is that of the list.
  private func collection(_ constraint: Constraint, _ index: Int) -> Type? {
    switch constraint {
    case .arrayLiteral(let literal, let element) where shallow(literal) == .variable(index):
      return known.array(element)
    case .dictionaryLiteral(let literal, let key, let value)
    where shallow(literal) == .variable(index):
      return known.type("Dictionary", [key, value])
    default: return nil
    }
  }

  private func defaultLiterals() {
    if !variables.contains(where: { $0.binding == nil && defaultType($0.literal) != nil }) {
      for index in variables.indices
      where variables[index].binding == nil && variables[index].isVoidByDefault
        && !laterVariables.contains(index)
      {
        _ = bind(index, to: .void)
      }
    }
    for index in variables.indices
    where variables[index].binding == nil && !laterVariables.contains(index) {
      if let type = defaultType(variables[index].literal) { _ = bind(index, to: type) }
    }
  }

  private func reportUninferred() {
    for constraint in pending {
      switch constraint {
      case .reference(let node, let reference, _):
        if reference.base == nil, reference.isImplicitMember {
          _ = fail(
            "type.implicit-member", node.span,
            "cannot infer contextual base in reference to member '\(reference.name)'",
            "'.\(reference.name)'의 기준 타입을 알 수 없습니다",
            help: ("write the type before the dot", "점 앞에 타입을 쓰세요"))
          return
        }
      case .closureBody(let node, _):
        _ = fail(
          "type.closure", node.span, "unable to infer the type of this closure",
          "이 클로저의 타입을 알 수 없습니다",
          help: ("write the types of its parameters and its result", "매개변수와 결과의 타입을 쓰세요"))
        return
      case .convert(let from, _, let node, _):
        guard case .variable(let index) = shallow(from),
          let shape = variables[index].closure?.shape,
          shape.annotations.contains(where: { $0 == nil })
        else { continue }
        _ = fail(
          "closure.untyped", node.span, "cannot infer the type of closure parameter",
          "클로저 매개변수의 타입을 알 수 없습니다",
          help: ("write the types: '{ (x: Int) in … }'", "타입을 쓰세요: '{ (x: Int) in … }'"))
        return
      case .arrayLiteral, .dictionaryLiteral, .conforms, .subclass, .equal, .call, .associated,
        .unwrap,
        .chainResult, .tupleOrValue, .implicitUnwrap:
        break
      }
    }
  }
}

extension Constraint {
  /// Identifies the choice, where there is one to make.
  var choiceID: Int? {
    switch self {
    case .reference(_, let reference, let id): return reference.candidates.isEmpty ? nil : id
    case .call(_, let call, let id):
      if case .unresolved(let reference) = call.callee.kind, !reference.candidates.isEmpty {
        return id
      }
      return nil
    case .implicitUnwrap(_, _, let id): return id
    default: return nil
    }
  }

  var node: TypedExpression? {
    switch self {
    case .reference(let node, _, _), .call(let node, _, _), .implicitUnwrap(let node, _, _),
      .convert(_, _, let node, _),
      .closureBody(let node, _):
      return node
    default: return nil
    }
  }
}
