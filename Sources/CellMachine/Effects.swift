import CellIR

// What evaluating an expression may do to variables that another operand has been read from.
//
// Operands are used where they live (a local is its register) instead of being copied first. That
// is right only while no later operand changes them, so the lowering asks here before it borrows.

/// What an expression may change besides its own result.
struct Effects: OptionSet {
  let rawValue: Int
  /// Assigns a local of this function (inout argument, statements, `take`).
  static let writesLocals = Effects(rawValue: 1)
  /// Runs guest code, which may write globals and fields and read globals.
  static let runsCode = Effects(rawValue: 2)
}

extension Expression {
  /// The effects of evaluating this expression.
  var effects: Effects {
    switch kind {
    case .constant, .string, .null, .zero, .local, .global: return []
    case .aggregate(let parts): return parts.combinedEffects
    case .extract(let inner, _): return inner.effects
    case .primitive(_, let operands): return operands.combinedEffects
    case .conditional(let a, let b, let c):
      return a.effects.union(b.effects).union(c.effects)
    case .and(let a, let b), .or(let a, let b): return a.effects.union(b.effects)
    case .sequence: return [.writesLocals, .runsCode]
    case .call(_, let arguments), .callDynamic(_, let arguments):
      return arguments.combinedEffects.union(.runsCode)
    case .callClosure(let function, let arguments):
      return function.effects.union(arguments.combinedEffects).union(.runsCode)
    case .callHost(_, let arguments):
      // A host function may call a closure.
      return arguments.combinedEffects.union(.runsCode)
    case .makeClosure(_, let captures): return captures.combinedEffects
    case .makeInstance(_, let fields): return fields.effects
    case .field(let inner, _): return inner.effects
    case .makeArray(_, let elements): return elements.combinedEffects
    case .arrayCount(let array): return array.effects
    case .arrayElement(let array, let index): return array.effects.union(index.effects)
    case .take: return [.writesLocals, .runsCode]
    case .load(let place): return place.effects
    }
  }

  /// Whether the code of this expression may stand twice: it is short and declares nothing.
  var isRepeatable: Bool {
    var budget = 24
    return isRepeatable(&budget)
  }

  fileprivate func isRepeatable(_ budget: inout Int) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    switch kind {
    case .constant, .string, .null, .zero, .local, .global: return true
    case .extract(let inner, _), .field(let inner, _), .arrayCount(let inner):
      return inner.isRepeatable(&budget)
    case .primitive(_, let operands), .aggregate(let operands):
      return operands.allSatisfy { $0.isRepeatable(&budget) }
    case .and(let a, let b), .or(let a, let b), .arrayElement(let a, let b):
      return a.isRepeatable(&budget) && b.isRepeatable(&budget)
    case .conditional(let a, let b, let c):
      return a.isRepeatable(&budget) && b.isRepeatable(&budget) && c.isRepeatable(&budget)
    case .load(let place): return place.isRepeatable(&budget)
    case .call(_, let arguments), .callDynamic(_, let arguments), .callHost(_, let arguments):
      return arguments.allSatisfy { $0.isRepeatable(&budget) }
    case .callClosure(let function, let arguments):
      return function.isRepeatable(&budget)
        && arguments.allSatisfy { $0.isRepeatable(&budget) }
    case .sequence, .take, .makeClosure, .makeInstance, .makeArray: return false
    }
  }

  /// Whether the expression reads the local (or any part of it).
  func mentions(_ local: LocalID) -> Bool {
    switch kind {
    case .constant, .string, .null, .zero, .global: return false
    case .local(let id): return id == local
    case .aggregate(let parts): return parts.contains { $0.mentions(local) }
    case .extract(let inner, _): return inner.mentions(local)
    case .primitive(_, let operands): return operands.contains { $0.mentions(local) }
    case .conditional(let a, let b, let c):
      return a.mentions(local) || b.mentions(local) || c.mentions(local)
    case .and(let a, let b), .or(let a, let b): return a.mentions(local) || b.mentions(local)
    // Not worth walking: being wrong costs a copy.
    case .sequence, .take: return true
    case .call(_, let arguments), .callDynamic(_, let arguments), .callHost(_, let arguments):
      return arguments.contains { $0.mentions(local) }
    case .callClosure(let function, let arguments):
      return function.mentions(local) || arguments.contains { $0.mentions(local) }
    case .makeClosure(_, let captures): return captures.contains { $0.mentions(local) }
    case .makeInstance(_, let fields): return fields.mentions(local)
    case .field(let inner, _): return inner.mentions(local)
    case .makeArray(_, let elements): return elements.contains { $0.mentions(local) }
    case .arrayCount(let array): return array.mentions(local)
    case .arrayElement(let array, let index):
      return array.mentions(local) || index.mentions(local)
    case .load(let place): return place.mentions(local)
    }
  }
}

extension Array where Element == Expression {
  var combinedEffects: Effects {
    reduce(into: []) { $0.formUnion($1.effects) }
  }
}

extension Array where Element == Argument {
  var combinedEffects: Effects {
    reduce(into: []) { effects, argument in
      switch argument {
      case .value(let value): effects.formUnion(value.effects)
      case .inOut(let place): effects.formUnion(place.effects.union(.writesLocals))
      }
    }
  }
}

extension Argument {
  fileprivate func isRepeatable(_ budget: inout Int) -> Bool {
    switch self {
    case .value(let value): return value.isRepeatable(&budget)
    case .inOut(let place): return place.isRepeatable(&budget)
    }
  }

  func mentions(_ local: LocalID) -> Bool {
    switch self {
    case .value(let value): return value.mentions(local)
    case .inOut(let place): return place.mentions(local)
    }
  }
}

extension Place {
  fileprivate func isRepeatable(_ budget: inout Int) -> Bool {
    switch self {
    case .local, .global: return true
    case .part(let base, _, _): return base.isRepeatable(&budget)
    case .element(let base, let index, _, _):
      return base.isRepeatable(&budget) && index.isRepeatable(&budget)
    case .field(let object, _, _): return object.isRepeatable(&budget)
    }
  }

  /// The effects of evaluating the place's indices and objects.
  var effects: Effects {
    switch self {
    case .local, .global: return []
    case .part(let base, _, _): return base.effects
    case .element(let base, let index, _, _): return base.effects.union(index.effects)
    case .field(let object, _, _): return object.effects
    }
  }

  func mentions(_ local: LocalID) -> Bool {
    switch self {
    case .local(let id): return id == local
    case .global: return false
    case .part(let base, _, _): return base.mentions(local)
    case .element(let base, let index, _, _): return base.mentions(local) || index.mentions(local)
    case .field(let object, _, _): return object.mentions(local)
    }
  }
}
