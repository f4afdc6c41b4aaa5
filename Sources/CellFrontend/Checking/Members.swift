import CellIR
import SwiftSyntax

// Finding members and operators by name.

extension Checker {
  /// Members of a value of a type (or, for a metatype, of the type itself) with this name.
  /// `throughValue`: of a type that a value stands for, where requirements have an implementation.
  func members(of type: Type, named name: String, throughValue: Bool = false) -> [ValueDecl] {
    // The members of a type with open parts, or with parameters, depend on where it is asked.
    guard !throughValue, !type.hasVariables, !type.hasParameters else {
      return findMembers(of: type, named: name, throughValue: throughValue)
    }
    let question = MemberQuestion(type: type, name: name)
    let known = knownMembers.value(at: clock, Answers.init)
    if let found = known.answers[question] { return found }
    let found = findMembers(of: type, named: name, throughValue: false)
    // Members may have been read meanwhile.
    knownMembers.value(at: clock, Answers.init).answers[question] = found
    return found
  }

  private func findMembers(of type: Type, named name: String, throughValue: Bool) -> [ValueDecl] {
    switch type {
    case .nominal(let decl, _) where decl.kind == .opaque:
      return protocolMembers(decl.conformances.map(\.proto), name).filter { !$0.isStatic }
    case .nominal(let decl, let arguments):
      return nominalMembers(decl, arguments, name, isStatic: false)
    case .parameter, .associated:
      let settled = resolve(type)
      if case .nominal = settled { return members(of: settled, named: name) }
      return boundMembers(settled, name, isStatic: false)
    case .existential(let protocols):
      return protocolMembers(protocols, name).filter { !$0.isStatic }
    case .metatype(let inner):
      switch inner {
      case .nominal(let decl, let arguments):
        return nominalMembers(decl, arguments, name, isStatic: true)
      case .parameter, .associated:
        return boundMembers(resolve(inner), name, isStatic: true)
      case .existential(let protocols):
        return protocolMembers(protocols, name).filter {
          $0.isStatic
            && (throughValue || !(($0.parent?.protocolRequirements.contains($0)) ?? false))
        }
      default: return []
      }
    default: return []
    }
  }

  /// The members that a generic parameter has by its superclass and its protocols.
  private func boundMembers(_ type: Type, _ name: String, isStatic: Bool) -> [ValueDecl] {
    let general = protocolMembers(bounds(of: type), name).filter { $0.isStatic == isStatic }
    guard case .nominal(let decl, let arguments)? = superclassBound(of: type) else {
      return general
    }
    var found = nominalMembers(decl, arguments, name, isStatic: isStatic)
    // Only what every subclass has, too, makes objects of a class that is not known.
    if isStatic, name == "init" { found = found.filter { $0.modifiers.contains("required") } }
    return found
      + general.filter { member in !found.contains { $0 === member || sameShape($0, member) } }
  }

  private func nominalMembers(
    _ decl: NominalDecl, _ arguments: [Type], _ name: String, isStatic: Bool
  ) -> [ValueDecl] {
    prepare(decl)
    var found = (decl.members[name] ?? []).filter { $0.isStatic == isStatic }
    if name == "init", isStatic, decl.kind == .classType {
      return found + inheritedInitializers(decl, arguments, found)
    }
    var superclass = decl.superclass
    while case .nominal(let parent, _)? = superclass {
      prepare(parent)
      found += (parent.members[name] ?? []).filter { candidate in
        candidate.isStatic == isStatic && !found.contains { overrides($0, candidate) }
      }
      superclass = parent.superclass
    }
    for proto in protocolsOf(.nominal(decl, arguments)) {
      for member in proto.members[name] ?? [] where member.isStatic == isStatic {
        if proto.protocolRequirements.contains(member) {
          // Its witness is what is meant; it has been found, or is in an extension.
          continue
        }
        if found.contains(where: { !$0.isProtocolMember && sameShape($0, member) }) { continue }
        if !found.contains(member) { found.append(member) }
      }
    }
    return found
  }

  /// A class without designated initializers of its own has those of its superclass; one that
  /// overrides them all has its convenience initializers.
  private func inheritedInitializers(
    _ decl: NominalDecl, _ arguments: [Type], _ own: [ValueDecl]
  ) -> [ValueDecl] {
    guard
      case .nominal(let parent, let parentArguments)? = decl.superclass?.substituting(
        substitution(for: decl, arguments))
    else { return [] }
    let own = own.compactMap { $0 as? FunctionDecl }
    let inherited = nominalMembers(parent, parentArguments, "init", isStatic: true)
      .compactMap { $0 as? FunctionDecl }
    func isOverridden(_ function: FunctionDecl) -> Bool {
      own.contains { mine in
        mine.parameters.count == function.parameters.count
          && zip(mine.parameters, function.parameters).allSatisfy {
            $0.label == $1.label
              && ($0.type == $1.type || $1.type.hasParameters)
          }
      }
    }
    let rest = inherited.filter { !isOverridden($0) }
    if own.allSatisfy(\.isConvenience) { return rest }
    return inherited.allSatisfy { $0.isConvenience || isOverridden($0) }
      ? rest.filter(\.isConvenience) : []
  }

  private func overrides(_ a: ValueDecl, _ b: ValueDecl) -> Bool {
    sameShape(a, b)
  }

  func sameShape(_ a: ValueDecl, _ b: ValueDecl) -> Bool {
    switch (a, b) {
    case (let a as FunctionDecl, let b as FunctionDecl):
      return a.parameters.count == b.parameters.count
        && zip(a.parameters, b.parameters).allSatisfy { $0.label == $1.label && $0.type == $1.type }
        && a.result == b.result
    case (is VariableDecl, is VariableDecl): return true
    default: return false
    }
  }

  private func protocolMembers(_ protocols: [NominalDecl], _ name: String) -> [ValueDecl] {
    var all: [NominalDecl] = []
    for proto in protocols {
      for parent in inherited(proto) where !all.contains(parent) { all.append(parent) }
    }
    var found: [ValueDecl] = []
    for proto in all {
      for member in proto.members[name] ?? [] {
        // A default implementation is reached through the requirement it implements.
        if !proto.protocolRequirements.contains(member),
          all.contains(where: { other in
            (other.members[name] ?? []).contains {
              other.protocolRequirements.contains($0) && sameShape($0, member)
            }
          })
        {
          continue
        }
        if !found.contains(where: { $0 === member }) { found.append(member) }
      }
    }
    return found
  }

  /// Names of all members, for suggestions.
  func memberNames(of type: Type) -> [String] {
    switch type {
    case .nominal(let decl, _):
      prepare(decl)
      var names = decl.members.keys.sorted()
      if let superclass = decl.superclass { names += memberNames(of: superclass) }
      for proto in protocolsOf(type) { names += proto.members.keys.sorted() }
      return names.filter { !$0.hasPrefix("_") }
    case .metatype(let inner): return memberNames(of: inner)
    case .existential(let protocols):
      return protocols.flatMap(inherited).flatMap { $0.members.keys.sorted() }
    case .parameter, .associated:
      return bounds(of: type).flatMap(inherited).flatMap { $0.members.keys.sorted() }
        + (superclassBound(of: type).map(memberNames) ?? [])
    default: return []
    }
  }

  /// How a member's generic parameters are bound by the type it is reached through.
  func memberSubstitution(_ member: ValueDecl, base: Type) -> Substitution {
    guard let parent = member.parent else { return [:] }
    if parent.kind == .protocolType { return [parent.selfParameter: base] }
    var current = superclassBound(of: base) ?? base
    while case .nominal(let decl, let arguments) = current {
      if decl === parent { return substitution(for: decl, arguments) }
      guard let superclass = decl.superclass else { break }
      current = superclass.substituting(substitution(for: decl, arguments))
    }
    return [:]
  }

  /// All functions that an operator may mean.
  func operatorCandidates(_ name: String, arity: Int) -> [FunctionDecl] {
    let key = "\(name)/\(arity)" + (comparesMixedIntegers ? "/mixed" : "")
    if let cached = operatorCache[key] { return cached }
    var found: [FunctionDecl] = []
    func add(_ list: [ValueDecl]?) {
      for case let function as FunctionDecl in list ?? []
      where function.parameters.count == arity && !found.contains(where: { $0 === function }) {
        found.append(function)
      }
    }
    add(module.values[name])
    add(library.value(named: name))
    if comparesMixedIntegers, let mixed = Self.mixedComparisons[name] {
      add(library.value(named: mixed))
    }
    var nominals: [NominalDecl] = []
    func visit(_ types: [String: TypeDecl]) {
      for key in types.keys.sorted() {
        if case .nominal(let decl)? = types[key], !nominals.contains(where: { $0 === decl }) {
          nominals.append(decl)
          visit(decl.memberTypes)
        }
      }
    }
    visit(module.types)
    visit(library.types)
    for decl in nominals where decl.kind == .protocolType { add(decl.members[name]) }
    for decl in nominals where decl.kind != .protocolType {
      for case let function as FunctionDecl in decl.members[name] ?? []
      where function.parameters.count == arity {
        // A witness is reached through the protocol's requirement.
        let isWitness =
          found.contains {
            $0.parent?.kind == .protocolType
              && conforms(decl.selfType, $0.parent ?? decl)
          }
          && function.parameters.allSatisfy { $0.type == decl.selfType }
        if !isWitness { add([function]) }
      }
    }
    operatorCache[key] = found
    return found
  }
}

struct MemberQuestion: Hashable {
  var type: Type
  var name: String
}
