import CellIR

// Most overloads of an operator cannot be meant: a `Double` is no `String`. Trying one, with all that
// follows from it, costs a hundred times what it costs to see that. So before overloads are tried, those
// are ruled out whose written types contradict what is known: each of the rules here is one that
// `convert` and `unify` follow, too, so that nothing is ruled out which could be chosen. Only when
// nothing is left all are tried, for what a message says about them.

extension Solver {
  /// Whether a candidate of a choice contradicts what is known of arguments or of the result.
  func isExcluded(_ constraint: Constraint, _ candidate: Int, expected: [NominalDecl]) -> Bool {
    switch constraint {
    case .reference(let node, let reference, _):
      return isUncalledMethod(reference, candidate, node)
    case .call(let node, let call, _):
      guard case .unresolved(let reference) = call.callee.kind,
        let function = reference.candidates[candidate] as? FunctionDecl,
        let slots = call.slots(of: function, matching: matchArguments)
      else { return false }
      for (parameter, slot) in zip(function.parameters, slots) {
        let type = parameter.type
        let wanted = plain(type)
        guard wanted != nil || isGeneric(type) else { continue }
        for position in slot.positions {
          let argument = call.arguments[position].expression.type
          if let wanted {
            if contradicts(argument, type, wanted) { return true }
          } else if lacksConformance(argument, type, function) {
            return true
          }
        }
      }
      guard function.kind == .function, !function.returnsSelf, !function.isImplicit,
        !reference.isImplicitMember, let result = plain(function.result)
      else { return false }
      if case .nominal(let decl, _) = shallow(node.type), decl !== result { return true }
      return expected.contains { $0 !== result }
    default: return false
    }
  }

  /// The types that the result of a call has to be converted to, as far as they are plain.
  func expectedTypes(_ constraint: Constraint) -> [NominalDecl] {
    guard case .call(let node, _, _) = constraint, case .variable(let index) = shallow(node.type)
    else { return [] }
    return pending.compactMap {
      guard case .convert(let from, let to, _, _) = $0, shallow(from) == .variable(index) else {
        return nil
      }
      return plain(shallow(to))
    }
  }

  /// The declaration of a type to which only values of itself convert: no class, no optional, no
  /// existential, nothing generic.
  private func plain(_ type: Type) -> NominalDecl? {
    guard case .nominal(let decl, _) = type, decl.kind == .structure || decl.kind == .enumeration,
      decl !== known.optionalDecl, decl.name != "AnyHashable", decl !== known.never.nominal
    else { return nil }
    return decl
  }

  private func isGeneric(_ type: Type) -> Bool {
    if case .parameter = type { return true }
    return false
  }

  /// Whether an argument of a type can never fill a parameter of a plain type.
  private func contradicts(_ argument: Type, _ parameter: Type, _ wanted: NominalDecl) -> Bool {
    switch shallow(argument) {
    case .nominal(let decl, _): return decl !== wanted && decl !== known.never.nominal
    case .variable(let index):
      let variable = variables[index]
      guard !variable.literal.isEmpty, variable.closure == nil, variable.keyPath == nil,
        case .nominal(_, let arguments) = parameter, arguments.isEmpty
      else { return false }
      return !accepts(parameter, variable.literal)
    default: return false
    }
  }

  /// Whether a function asks of the type of an argument what that does not conform to.
  private func lacksConformance(
    _ argument: Type, _ parameter: Type, _ function: FunctionDecl
  ) -> Bool {
    guard case .parameter(let generic) = parameter, function.genericParameters.contains(generic)
    else { return false }
    let argument = shallow(argument)
    return function.requirements.contains {
      guard case .conforms(let type, let proto) = $0, type == parameter, conformsOnlyItself(proto)
      else { return false }
      switch argument {
      case .nominal(_, let arguments):
        return arguments.isEmpty && plain(argument) != nil && !checker.conforms(argument, proto)
      case .variable(let index):
        return isPlainLiteral(index) && !canConform(variables[index].literal, proto)
      default: return false
      }
    }
  }

  /// `values.count`, where no function is expected: the property, and none of the methods of its name.
  private func isUncalledMethod(
    _ reference: UnresolvedReference, _ candidate: Int, _ node: TypedExpression
  ) -> Bool {
    guard reference.candidates[candidate] is FunctionDecl, !reference.isImplicitMember,
      reference.candidates.contains(where: { $0 is VariableDecl })
    else { return false }
    guard case .variable(let index) = shallow(node.type) else { return false }
    return pending.allSatisfy { takesNoFunction($0, index) }
  }

  /// Whether a constraint could not hold if a variable stood for the type of a function.
  private func takesNoFunction(_ constraint: Constraint, _ index: Int) -> Bool {
    func names(_ type: Type) -> Bool { deep(type).contains { $0 == .variable(index) } }
    var isNamed: Bool { openVariables(of: constraint).contains(index) }
    switch constraint {
    // The name itself.
    case .reference(let node, _, _) where shallow(node.type) == .variable(index): return true
    case .convert(let from, let to, _, _):
      if shallow(from) == .variable(index) { return !mayBeFunction(to) }
      return !names(from) && !names(to)
    case .call(_, let call, _):
      guard !names(call.callee.type) else { return false }
      let positions = call.arguments.indices.filter { names(call.arguments[$0].expression.type) }
      guard !positions.isEmpty else { return true }
      guard case .unresolved(let reference) = call.callee.kind,
        positions.allSatisfy({
          shallow(call.arguments[$0].expression.type) == .variable(index)
        })
      else { return false }
      return reference.candidates.allSatisfy { candidate in
        guard let function = candidate as? FunctionDecl,
          let slots = call.slots(of: function, matching: matchArguments)
        else { return false }
        return zip(function.parameters, slots).allSatisfy { parameter, slot in
          guard !slot.positions.filter(positions.contains).isEmpty else { return true }
          return !takesFunction(parameter.type, function)
        }
      }
    // A list is no function.
    case .arrayLiteral(let type, _), .dictionaryLiteral(let type, _, _):
      return shallow(type) == .variable(index) || !isNamed
    default: return !isNamed
    }
  }

  /// Whether a function is what a type asks for. One that is open asks for nothing: then the property is
  /// meant, which is the more specific.
  private func mayBeFunction(_ type: Type) -> Bool {
    switch shallow(type) {
    case .nominal(let decl, let arguments):
      return decl === known.optionalDecl && arguments.contains(where: mayBeFunction)
    case .function: return true
    default: return false
    }
  }

  /// Whether a function's parameter may be filled with a function.
  private func takesFunction(_ type: Type, _ function: FunctionDecl) -> Bool {
    switch type {
    case .nominal(let decl, let arguments):
      return decl === known.optionalDecl && arguments.contains { takesFunction($0, function) }
    case .existential, .metatype, .tuple: return false
    case .parameter(let generic):
      // An operator that a protocol asks for: of two values that conform to it.
      if let parent = function.parent, parent.kind == .protocolType, parent.selfParameter == generic
      {
        return false
      }
      return !function.requirements.contains {
        guard case .conforms(let constrained, let proto) = $0 else { return false }
        return constrained == type && proto.name != "_Class"
      }
    default: return true
    }
  }
}
