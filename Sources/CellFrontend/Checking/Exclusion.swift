import CellIR

// Most overloads of an operator cannot be meant: a `Double` is no `String`. Trying one, with all that
// follows from it, costs a hundred times what it costs to see that. So before overloads are tried, those
// are ruled out whose written types contradict what is known: each of the rules here is one that
// `convert` and `unify` follow, too, so that nothing is ruled out which could be chosen. Only when
// nothing is left all are tried, for what a message says about them.

extension Solver {
  /// Whether a candidate of a choice contradicts what is known of arguments or of the result.
  func isExcluded(_ constraint: Constraint, _ candidate: Int, expected: [NominalDecl]) -> Bool {
    guard case .call(let node, let call, _) = constraint,
      case .unresolved(let reference) = call.callee.kind,
      let function = reference.candidates[candidate] as? FunctionDecl,
      let slots = call.slots(of: function, matching: matchArguments)
    else { return false }
    for (parameter, slot) in zip(function.parameters, slots) {
      guard let wanted = plain(parameter.type) else { continue }
      for position in slot.positions
      where contradicts(call.arguments[position].expression.type, parameter.type, wanted) {
        return true
      }
    }
    guard function.kind == .function, !function.returnsSelf, !function.isImplicit,
      !reference.isImplicitMember, let result = plain(function.result)
    else { return false }
    if case .nominal(let decl, _) = shallow(node.type), decl !== result { return true }
    return expected.contains { $0 !== result }
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
}
