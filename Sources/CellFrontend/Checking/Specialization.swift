// Which of two overloads says more: the rule of swiftc, by which a call with what one of them takes has
// to be a call that the other takes, too.

extension Checker {
  /// Whether whatever `function` can be called with, `other` can be called with as well.
  func isSpecialized(_ function: FunctionDecl, as other: FunctionDecl) -> Bool {
    guard function.parameters.count == other.parameters.count else { return false }
    // The generic parameters of one are any types that satisfy its requirements...
    let outer = environment
    defer { environment = outer }
    environment += function.contextRequirements + function.requirements
    // ...and those of the other are what is to be found.
    var matching = Matching(open: Set(other.genericParameters))
    for (a, b) in zip(function.parameters, other.parameters) {
      guard a.label == b.label, a.isVariadic == b.isVariadic, a.isInOut == b.isInOut,
        match(b.type, a.type, &matching)
      else { return false }
    }
    return other.requirements.allSatisfy { holds($0, matching.found) }
  }

  private struct Matching {
    let open: Set<GenericParameter>
    var found: Substitution = [:]
  }

  /// Whether a value of a type can be passed to a parameter whose type may name open parameters.
  private func match(_ pattern: Type, _ type: Type, _ matching: inout Matching) -> Bool {
    if pattern == type, !pattern.hasParameters { return true }
    switch (pattern, type) {
    case (.parameter(let parameter), _) where matching.open.contains(parameter):
      if let known = matching.found[parameter] { return known == type }
      matching.found[parameter] = type
      return true
    case (.nominal(let a, let x), .nominal(let b, let y)) where a === b:
      return zip(x, y).allSatisfy { match($0, $1, &matching) }
    // An open type is no payload: what takes `T?` says more than what takes `T`.
    case (.nominal(let a, let x), .nominal) where a === known.optionalDecl:
      return match(x[0], type, &matching)
    case (.nominal(let a, _), .nominal(let b, let arguments))
    where a.kind == .classType && b.kind == .classType:
      guard let superclass = b.superclass else { return false }
      return match(
        pattern, superclass.substituting(substitution(for: b, arguments)), &matching)
    case (.tuple(let x), .tuple(let y)):
      return x.count == y.count && zip(x, y).allSatisfy { match($0.type, $1.type, &matching) }
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count
        && zip(x.parameters, y.parameters).allSatisfy { match($0.type, $1.type, &matching) }
        && match(x.result, y.result, &matching)
    case (.existential(let protocols), _):
      if case .existential(let own) = type {
        return protocols.allSatisfy { proto in own.contains { inherited($0).contains(proto) } }
      }
      return protocols.allSatisfy { conforms(type, $0) }
    default: return resolve(pattern.substituting(matching.found)) == resolve(type)
    }
  }
}
