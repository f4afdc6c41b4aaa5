import CellIR
import SwiftSyntax

// Which types conform to which protocols, by which members, and what their associated types are.

extension Checker {
  func substitution(for nominal: NominalDecl, _ arguments: [Type]) -> Substitution {
    Substitution(zip(nominal.allGenericParameters, arguments), uniquingKeysWith: { a, _ in a })
  }

  /// All protocols that a conformance to `proto` implies, itself first.
  func inherited(_ proto: NominalDecl) -> [NominalDecl] {
    proto.knownInherited.value(at: clock) {
      var all = [proto]
      var index = 0
      while index < all.count {
        for parent in all[index].inheritedProtocols where !all.contains(parent) {
          all.append(parent)
        }
        index += 1
      }
      return all
    }
  }

  /// The conformances of a declaration that imply one to a protocol, under whatever conditions.
  private func conformances(of decl: NominalDecl, to proto: NominalDecl) -> [Conformance] {
    let table = decl.knownConformances.value(at: clock) { ConformanceTable() }
    let id = ObjectIdentifier(proto)
    if let known = table.found[id] { return known }
    let found = decl.conformances.filter { inherited($0.proto).contains(proto) }
    table.found[id] = found
    return found
  }

  /// `init(integerLiteral:)` and its like of a type that a cell declares: its own, or that of an
  /// extension of a protocol that it conforms to. The library's types are made without, except those
  /// that are written as strings and are none, and sets of options.
  func literalInitializer(of type: Type, _ label: String) -> (FunctionDecl, Substitution)? {
    guard case .nominal(let decl, let arguments) = type,
      decl.isGuest || label == "stringLiteral" && type != known.string && type != known.character
        || label == "arrayLiteral"
          && decl.conformances.contains(where: { $0.proto.name == "OptionSet" })
    else { return nil }
    func find(_ holder: NominalDecl) -> FunctionDecl? {
      holder.members["init"]?.lazy.compactMap { $0 as? FunctionDecl }
        .first { $0.parameters.count == 1 && $0.parameters[0].label == label }
    }
    if let own = find(decl) { return (own, substitution(for: decl, arguments)) }
    for proto in decl.conformances.flatMap({ inherited($0.proto) }) {
      if let general = find(proto), !proto.protocolRequirements.contains(general) {
        return (general, [proto.selfParameter: type])
      }
    }
    return nil
  }

  /// Whether values of a type are references: classes, `any P` and generic parameters of protocols
  /// that only classes can conform to.
  func isReference(_ type: Type) -> Bool {
    switch type {
    case .nominal(let decl, _): return decl.kind == .classType
    case .existential, .parameter, .associated:
      if superclassBound(of: type) != nil { return true }
      return known.decl("_Class").map { conforms(type, $0) } ?? false
    default: return false
    }
  }

  func conforms(_ type: Type, _ proto: NominalDecl) -> Bool {
    if let base = proto.fixes {
      if case .existential(let protocols) = type { return protocols.contains(proto) }
      return conforms(type, base)
        && proto.requirements.allSatisfy { requirement in
          guard case .sameType(.associated(_, let name), let wanted) = requirement else {
            return true
          }
          let found = resolve(.associated(type, name))
          return found == wanted || found.hasVariables || found.isError
        }
    }
    switch type {
    case .nominal(let decl, let arguments):
      if proto.name == "_Class" { return decl.kind == .classType }
      let candidates = conformances(of: decl, to: proto)
      if candidates.contains(where: { $0.conditions.isEmpty }) { return true }
      if !candidates.isEmpty {
        // An array is equatable by two of its conformances (it is hashable, too): without an answer
        // to remember, each level of a nested type would ask twice as often as the one above it.
        let question = ConformanceQuestion(type: type, proto: ObjectIdentifier(proto))
        if let known = conformanceAnswers[question] {
          if known { return true }
        } else {
          conformanceDepth += 1
          let map = substitution(for: decl, arguments)
          let answer = candidates.contains { $0.conditions.allSatisfy { holds($0, map) } }
          conformanceDepth -= 1
          if conformanceDepth == 0 {
            conformanceAnswers.removeAll(keepingCapacity: true)
          } else {
            conformanceAnswers[question] = answer
          }
          if answer { return true }
        }
      }
      if let superclass = decl.superclass {
        return conforms(superclass.substituting(substitution(for: decl, arguments)), proto)
      }
      return false
    case .parameter, .associated:
      let canonical = resolve(type)
      if canonical.hasVariables { return true }
      if case .parameter = canonical {
      } else if case .associated = canonical {
      } else {
        return conforms(canonical, proto)
      }
      if bounds(of: canonical).contains(where: { inherited($0).contains(proto) }) { return true }
      return superclassBound(of: canonical).map { conforms($0, proto) } ?? false
    case .existential(let protocols):
      // `any Error` conforms to `Error`; engine protocols stand for their objects.
      // A class-bound existential holds a reference, which is all that `_Class` asks for.
      return (proto.name == "Error" || proto.name == "_Class" || proto.isOpaque)
        && protocols.contains { inherited($0).contains(proto) }
    // Not known yet: the solver asks again when it is.
    case .error, .variable: return true
    case .function, .tuple, .metatype: return false
    }
  }

  func holds(_ requirement: Requirement, _ map: Substitution) -> Bool {
    switch requirement {
    case .conforms(let type, let proto): return conforms(resolve(type.substituting(map)), proto)
    case .subclass(let type, let superclass):
      return isSubclass(
        resolve(type.substituting(map)), of: resolve(superclass.substituting(map)))
    case .sameType(let a, let b):
      return resolve(a.substituting(map)) == resolve(b.substituting(map))
    }
  }

  /// The class that a generic parameter or associated type is known to be or to inherit from here.
  func superclassBound(of type: Type) -> Type? {
    switch type {
    case .parameter, .associated: break
    default: return nil
    }
    let isFirst = boundsInProgress.insert(.metatype(type)).inserted
    defer { if isFirst { boundsInProgress.remove(.metatype(type)) } }
    for requirement in environment {
      if case .subclass(let subject, let superclass) = requirement,
        subject == type || (isFirst && resolve(subject) == type)
      {
        return resolve(superclass)
      }
    }
    // What protocols say of themselves, and of their associated types.
    var owner = type
    while true {
      for proto in bounds(of: owner).flatMap(inherited) {
        let map = [proto.selfParameter: owner]
        for case .subclass(let subject, let superclass) in proto.requirements
        where subject.substituting(map) == type {
          return resolve(superclass.substituting(map))
        }
      }
      guard case .associated(let outer, _) = owner else { return nil }
      owner = outer
    }
  }

  /// The class itself or the superclass that is made of the same declaration as another class.
  func ancestor(of type: Type, like other: Type) -> Type? {
    var current: Type? = superclassBound(of: type) ?? type
    while let here = current, case .nominal(let decl, let arguments) = here {
      if decl === other.nominal { return here }
      current = decl.superclass.map { resolve($0.substituting(substitution(for: decl, arguments))) }
    }
    return nil
  }

  /// Whether a type is a class, or inherits from it.
  func isSubclass(_ type: Type, of superclass: Type) -> Bool {
    type.isError || superclass.isError || ancestor(of: type, like: superclass) == superclass
  }

  /// Protocols that a generic parameter or associated type is known to conform to here.
  func bounds(of type: Type) -> [NominalDecl] {
    var result: [NominalDecl] = []
    // Resolving a subject may ask for the bounds of this type again: then what is said of the type
    // by name has to do, or two requirements of one subject would ask each other for ever.
    let isFirst = boundsInProgress.insert(type).inserted
    defer { if isFirst { boundsInProgress.remove(type) } }
    for requirement in environment {
      if case .conforms(let subject, let proto) = requirement,
        subject == type || (isFirst && resolve(subject) == type)
      {
        result.append(proto)
      }
    }
    if case .associated(let base, let name) = type {
      for proto in bounds(of: base).flatMap(inherited) {
        for associated in proto.associatedTypes where associated.name == name {
          result += associated.bounds
        }
        for requirement in proto.requirements {
          if case .conforms(.associated(.parameter(proto.selfParameter), name), let bound) =
            requirement
          {
            result.append(bound)
          }
        }
      }
    }
    if case .parameter(let parameter) = type, let proto = selfProtocols[parameter] {
      result.append(proto)
    }
    return result
  }

  /// Replaces associated types of known types by what they stand for, and applies same-type
  /// requirements in force.
  func resolve(_ type: Type) -> Type {
    // Equations between types may run in circles.
    resolveDepth += 1
    defer { resolveDepth -= 1 }
    guard resolveDepth < 64 else { return type }
    switch type {
    case .associated(let base, let name):
      let base = resolve(base)
      switch base {
      case .existential(let protocols): return erasedAssociated(protocols, name) ?? .error
      case .nominal, .tuple, .function:
        return associatedWitness(of: base, name: name, quietly: true) ?? .error
      case .parameter, .associated:
        let canonical = Type.associated(base, name)
        for requirement in environment {
          if case .sameType(let a, let b) = requirement {
            if a == canonical || a == type {
              return a == b ? canonical : resolveOnce(b, unless: type)
            }
            if b == canonical || b == type, !a.hasParameters { return resolve(a) }
          }
        }
        // What protocols say of their associated types: `Iterator.Element == Element`.
        var owner = base
        while true {
          for proto in bounds(of: owner).flatMap(inherited) {
            for requirement in proto.requirements {
              if case .sameType(let a, let b) = requirement {
                let map = [proto.selfParameter: owner]
                if a.substituting(map) == canonical { return resolve(b.substituting(map)) }
              }
            }
          }
          guard case .associated(let outer, _) = owner else { break }
          owner = outer
        }
        return canonical
      default: return .associated(base, name)
      }
    case .nominal(let decl, let arguments):
      return arguments.isEmpty ? type : .nominal(decl, arguments.map(resolve))
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: resolve($0.type)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.with(resolve($0.type)) },
          result: resolve(function.result), isThrowing: function.isThrowing))
    case .metatype(let inner): return .metatype(resolve(inner))
    case .parameter:
      for requirement in environment {
        if case .sameType(let a, let b) = requirement {
          if a == type, !b.contains(where: { $0 == type }) { return resolve(b) }
          if b == type, case .nominal = a { return resolve(a) }
        }
      }
      return type
    case .existential, .variable, .error: return type
    }
  }

  /// What is known of an associated type of `any P`: the type that the protocols fix, or that it is
  /// some type of its bounds.
  private func erasedAssociated(_ protocols: [NominalDecl], _ name: String) -> Type? {
    var bounds: [NominalDecl] = []
    var isDeclared = false
    for proto in protocols.flatMap(inherited) {
      let own = Type.associated(.parameter(proto.selfParameter), name)
      for associated in proto.associatedTypes where associated.name == name {
        isDeclared = true
        bounds += associated.bounds
      }
      for requirement in proto.requirements {
        switch requirement {
        case .sameType(own, let type) where !type.hasParameters: return resolve(type)
        case .subclass(own, let type) where !type.hasParameters: return resolve(type)
        case .conforms(own, let bound): bounds.append(bound)
        default: break
        }
      }
    }
    // The iterator of a sequence whose elements are known gives such elements.
    if name == "Iterator", let iterating = known.decl("IteratorProtocol"),
      let element = erasedAssociated(protocols, "Element"), element != .any
    {
      return .existential([fixing(iterating, [(name: "Element", type: element)])])
    }
    guard isDeclared else { return nil }
    var least: [NominalDecl] = []
    for bound in bounds
    where !least.contains(bound)
      && !bounds.contains(where: { $0 !== bound && inherited($0).contains(bound) })
    {
      least.append(bound)
    }
    return .existential(least)
  }

  /// Whether a member's type can be used where only `any P` is known of its base: what it takes has to
  /// be known, and what it gives has to be something that is converted part by part.
  func isKnown(_ type: Type, of proto: NominalDecl, in base: Type, isGiven: Bool = true) -> Bool {
    let map = [proto.selfParameter: base]
    func mentions(_ type: Type) -> Bool {
      type.contains { $0 == .parameter(proto.selfParameter) }
    }
    guard mentions(type) else { return true }
    switch type {
    case .parameter: return isGiven
    case .associated:
      if isGiven { return true }
      if case .existential = resolve(type.substituting(map)) { return false }
      return true
    case .tuple(let elements):
      return elements.allSatisfy { isKnown($0.type, of: proto, in: base, isGiven: isGiven) }
    case .nominal(let decl, let arguments)
    where decl === known.optionalDecl || decl === known.arrayDecl:
      return arguments.allSatisfy { isKnown($0, of: proto, in: base, isGiven: isGiven) }
    case .function(let function):
      return function.parameters.allSatisfy {
        !$0.isInOut && isKnown($0.type, of: proto, in: base, isGiven: !isGiven)
      } && isKnown(function.result, of: proto, in: base, isGiven: isGiven)
    default:
      // Nothing in it is left open: `any P` fixes all the types that it names.
      let isOpen = type.contains { part in
        guard case .associated = part else { return false }
        if case .existential = resolve(part.substituting(map)) { return true }
        return false
      }
      return !isOpen && !namesSelf(type, proto)
    }
  }

  /// Whether a type names a protocol's `Self` other than for its associated types.
  private func namesSelf(_ type: Type, _ proto: NominalDecl) -> Bool {
    switch type {
    case .parameter(let parameter): return parameter === proto.selfParameter
    case .associated: return false
    case .nominal(_, let arguments): return arguments.contains { namesSelf($0, proto) }
    case .tuple(let elements): return elements.contains { namesSelf($0.type, proto) }
    case .function(let function):
      return function.parameters.contains { namesSelf($0.type, proto) }
        || namesSelf(function.result, proto)
    case .metatype(let inner): return namesSelf(inner, proto)
    case .existential, .variable, .error: return false
    }
  }

  private func resolveOnce(_ type: Type, unless original: Type) -> Type {
    type.contains { $0 == original } ? type : resolve(type)
  }

  /// The type that `T.name` stands for, for a known type `T`.
  func associatedWitness(of type: Type, name: String, quietly: Bool) -> Type? {
    guard case .nominal(let decl, let arguments) = type else { return nil }
    if decl.kind == .opaque {
      if let known = decl.knownAssociated[name] {
        return known.substituting(substitution(for: decl, arguments))
      }
      let behind = revealed(type)
      return behind.isOpaque ? nil : associatedWitness(of: behind, name: name, quietly: quietly)
    }
    let map = substitution(for: decl, arguments)
    if let index = decl.allGenericParameters.firstIndex(where: { $0.name == name }),
      index < arguments.count
    {
      return arguments[index]
    }
    if name == "RawValue", let rawType = decl.rawType { return rawType }
    if let member = decl.memberTypes[name] {
      switch member {
      case .alias(let alias): return resolve(alias.type.substituting(map))
      case .nominal(let nominal): return .nominal(nominal, arguments)
      case .parameter(let parameter): return map[parameter]
      }
    }
    if let inferred = inferAssociatedType(decl, name) {
      return resolve(inferred.substituting(map))
    }
    if name == "Indices", decl.isGuest, let indices = countedIndices(of: type) { return indices }
    for conformance in decl.conformances {
      for proto in inherited(conformance.proto) {
        for associated in proto.associatedTypes where associated.name == name {
          if let type = associated.defaultType {
            return resolve(type.substituting([proto.selfParameter: .nominal(decl, arguments)]))
          }
        }
      }
    }
    if let superclass = decl.superclass {
      return associatedWitness(of: superclass.substituting(map), name: name, quietly: quietly)
    }
    return nil
  }

  /// The indices of a collection of random access that counts with `Int`: a range.
  private func countedIndices(of type: Type) -> Type? {
    guard let random = known.decl("RandomAccessCollection"), conforms(type, random),
      associatedWitness(of: type, name: "Index", quietly: true) == known.int
    else { return nil }
    return known.type("Range", [known.int])
  }

  /// Infers an associated type from the members that satisfy requirements mentioning it.
  private func inferAssociatedType(_ decl: NominalDecl, _ name: String) -> Type? {
    let key = AssociatedKey(decl: decl, name: name)
    guard !inferring.contains(key) else { return nil }
    inferring.insert(key)
    defer { inferring.remove(key) }
    for conformance in decl.conformances {
      for proto in inherited(conformance.proto) where hasAssociatedType(proto, name) {
        for requirement in proto.protocolRequirements {
          let wanted = Type.associated(.parameter(proto.selfParameter), name)
          for candidate in decl.members[requirement.name] ?? [] {
            if let found = match(requirement, candidate, wanted: wanted, proto: proto) {
              return found
            }
          }
        }
      }
    }
    // `associatedtype Items: Sequence<Item>`: what is known of `Items` says what `Item` is.
    for proto in decl.conformances.flatMap({ inherited($0.proto) })
    where proto.isGuest && hasAssociatedType(proto, name) {
      let own = Type.associated(.parameter(proto.selfParameter), name)
      for case .sameType(let other, own) in proto.requirements where other != own {
        let found = resolve(other.substituting([proto.selfParameter: decl.selfType]))
        if !found.contains(where: \.isError) { return found }
      }
    }
    // `Element` of a sequence is its iterator's element.
    if name == "Element",
      let iterator = inferAssociatedType(decl, "Iterator") ?? memberAlias(decl, "Iterator")
    {
      return resolve(.associated(iterator, "Element"))
    }
    if name == "Iterator", decl.members["next"] != nil { return decl.selfType }
    return nil
  }

  private func memberAlias(_ decl: NominalDecl, _ name: String) -> Type? {
    switch decl.memberTypes[name] {
    case .alias(let alias)?: return alias.type
    case .nominal(let nominal)?:
      return .nominal(nominal, decl.allGenericParameters.map { .parameter($0) })
    default: return nil
    }
  }

  private func match(
    _ requirement: ValueDecl, _ candidate: ValueDecl, wanted: Type, proto: NominalDecl
  ) -> Type? {
    func find(_ pattern: Type, _ actual: Type) -> Type? {
      if pattern == wanted { return actual }
      switch (pattern, actual) {
      case (.nominal(let a, let xs), .nominal(let b, let ys)) where a === b:
        for (x, y) in zip(xs, ys) { if let found = find(x, y) { return found } }
      case (.tuple(let xs), .tuple(let ys)) where xs.count == ys.count:
        for (x, y) in zip(xs, ys) { if let found = find(x.type, y.type) { return found } }
      case (.function(let f), .function(let g)) where f.parameters.count == g.parameters.count:
        for (x, y) in zip(f.parameters, g.parameters) {
          if let found = find(x.type, y.type) { return found }
        }
        return find(f.result, g.result)
      default: break
      }
      return nil
    }
    /// Whether a type can be what another stands for: it is not another type altogether.
    func isPossible(_ pattern: Type, _ actual: Type) -> Bool {
      switch (pattern, actual) {
      case (.nominal(let a, let xs), .nominal(let b, let ys)):
        return a === b && zip(xs, ys).allSatisfy { isPossible($0, $1) }
      case (.tuple(let xs), .tuple(let ys)):
        return xs.count == ys.count && zip(xs, ys).allSatisfy { isPossible($0.type, $1.type) }
      case (.nominal, .tuple), (.nominal, .function), (.tuple, .nominal), (.function, .nominal):
        return false
      default: return true
      }
    }
    switch (requirement, candidate) {
    case (let a as FunctionDecl, let b as FunctionDecl):
      guard a.parameters.count == b.parameters.count,
        zip(a.parameters, b.parameters).allSatisfy({
          $0.label == $1.label && isPossible($0.type, $1.type)
        }), isPossible(a.result, b.result)
      else { return nil }
      for (x, y) in zip(a.parameters, b.parameters) {
        if let found = find(x.type, y.type) { return found }
      }
      return find(a.result, b.result)
    case (let a as VariableDecl, let b as VariableDecl): return find(a.type, b.type)
    default: return nil
    }
  }

  /// The member of a concrete type that satisfies a protocol's requirement, with the types that
  /// its generic parameters get; the protocol's own default implementation when it has none.
  func witness(
    for requirement: ValueDecl, of proto: NominalDecl, in type: Type
  ) -> (ValueDecl, Substitution)? {
    guard case .nominal(let decl, let arguments) = type else { return nil }
    if decl.kind == .enumeration { prepare(decl) }
    let map = substitution(for: decl, arguments)
    let wantedStatic = requirement.isStatic
    // Where a superclass declares the conformance, it chose the witness: a subclass takes part by
    // overriding it, not by a new member of that name.
    let isSettled =
      !wantedStatic && requirement.name != "init"
      && decl.superclass.map { conforms($0.substituting(map), proto) } == true
    for candidate in decl.members[requirement.name] ?? []
    where candidate !== requirement && candidate.isStatic == wantedStatic
      && (!isSettled || candidate.modifiers.contains("override"))
      && candidate.contextRequirements.allSatisfy({ holds($0, map) })
    {
      if signaturesMatch(requirement, candidate, proto: proto, type: type, map: map) {
        return (candidate, map)
      }
    }
    if let enumCase = decl.cases.first(where: { $0.name == requirement.name }), wantedStatic {
      return (enumCase, map)
    }
    if let superclass = decl.superclass,
      let found = witness(for: requirement, of: proto, in: superclass.substituting(map))
    {
      return found
    }
    // Default implementations: in extensions of the protocols that the type conforms to, most
    // refined first.
    var best: (ValueDecl, Substitution)?
    for candidateProtocol in protocolsOf(type) {
      for candidate in candidateProtocol.members[requirement.name] ?? []
      where candidate !== requirement && !candidateProtocol.protocolRequirements.contains(candidate)
        && candidate.isStatic == wantedStatic
      {
        let selfMap: Substitution = [candidateProtocol.selfParameter: type]
        guard candidate.contextRequirements.allSatisfy({ holds($0, selfMap) }),
          signaturesMatch(requirement, candidate, proto: proto, type: type, map: selfMap)
        else { continue }
        if best == nil
          || candidate.contextRequirements.count > best!.0.contextRequirements.count
        {
          best = (candidate, selfMap)
        }
      }
    }
    return best
  }

  /// Every protocol that a nominal type conforms to, most refined first.
  func protocolsOf(_ type: Type) -> [NominalDecl] {
    guard case .nominal(let decl, let arguments) = type else { return [] }
    var result: [NominalDecl] = []
    for conformance in decl.conformances
    where conformance.conditions.allSatisfy({ holds($0, substitution(for: decl, arguments)) }) {
      for proto in inherited(conformance.proto) where !result.contains(proto) {
        result.append(proto)
      }
    }
    if let superclass = decl.superclass {
      for proto in protocolsOf(superclass.substituting(substitution(for: decl, arguments)))
      where !result.contains(proto) {
        result.append(proto)
      }
    }
    return result
  }

  /// Whether a generic candidate takes all types that the requirement promises to take.
  private func demandsNoMore(_ candidate: FunctionDecl, than requirement: FunctionDecl) -> Bool {
    for (x, y) in zip(requirement.genericParameters, candidate.genericParameters) {
      let promised = requirement.requirements.flatMap { known -> [NominalDecl] in
        if case .conforms(.parameter(x), let proto) = known { return inherited(proto) }
        return []
      }
      for case .conforms(.parameter(y), let proto) in candidate.requirements
      where !promised.contains(proto) { return false }
    }
    return true
  }

  private func signaturesMatch(
    _ requirement: ValueDecl, _ candidate: ValueDecl, proto: NominalDecl, type: Type,
    map: Substitution
  ) -> Bool {
    let selfMap: Substitution = [proto.selfParameter: type]
    switch (requirement, candidate) {
    case (let a as FunctionDecl, let b as FunctionDecl):
      guard a.parameters.count == b.parameters.count,
        a.genericParameters.count == b.genericParameters.count || a.isOperator,
        a.isOperator || demandsNoMore(b, than: a)
      else { return false }
      var generic = selfMap
      for (x, y) in zip(a.genericParameters, b.genericParameters) { generic[x] = .parameter(y) }
      for (x, y) in zip(a.parameters, b.parameters) {
        guard a.isOperator || x.label == y.label, x.isInOut == y.isInOut else { return false }
        let wanted = resolve(x.type.substituting(generic))
        let actual = resolve(y.type.substituting(map))
        if wanted != actual, !wanted.contains(where: \.isError), !wanted.hasParameters,
          !actual.hasParameters
        {
          return false
        }
      }
      let wantedResult = resolve(a.result.substituting(generic))
      let actualResult = resolve(b.result.substituting(map))
      // `init(_:)` always makes what `init?(_:)` may make.
      if a.isFailable, !b.isFailable, b.kind == .initializer { return true }
      return wantedResult == actualResult || wantedResult.hasParameters
        || actualResult.hasParameters || a.isOperator
    case (let a as VariableDecl, let b as VariableDecl):
      let wanted = resolve(a.type.substituting(selfMap))
      let actual = resolve(b.type.substituting(map))
      return wanted == actual || wanted.contains { $0.isError }
    default: return false
    }
  }
}

struct AssociatedKey: Hashable {
  var decl: NominalDecl
  var name: String
}

/// Whether a type conforms to a protocol, while an answer about a type around it is being found.
struct ConformanceQuestion: Hashable {
  var type: Type
  var proto: ObjectIdentifier
}
