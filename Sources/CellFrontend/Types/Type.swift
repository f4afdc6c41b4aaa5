// The types of the cell language, as the checker sees them.
//
// A type is a value: two equal types are the same type. Declarations (nominal types, generic
// parameters) are compared by identity. `variable` exists only while an expression is being solved.

indirect enum Type: Hashable {
  /// A struct, class or enum with its generic arguments.
  case nominal(NominalDecl, [Type])
  /// A tuple; without elements it is `Void`.
  case tuple([TupleElement])
  case function(FunctionType)
  /// A generic parameter, inside the declaration that introduces it.
  case parameter(GenericParameter)
  /// `T.Element` where `T` is not known yet.
  case associated(Type, String)
  /// `any P & Q`; without protocols it is `Any`.
  case existential([NominalDecl])
  /// The type of a type: `Int.self`.
  case metatype(Type)
  /// A type to be inferred, within one expression.
  case variable(Int)
  /// A type that could not be determined; an error has been reported.
  case error

  static let void = Type.tuple([])
  static let any = Type.existential([])
}

struct TupleElement: Hashable {
  var label: String?
  var type: Type
}

struct FunctionType: Hashable {
  var parameters: [FunctionParameter]
  var result: Type
  var isThrowing: Bool
}

struct FunctionParameter: Hashable {
  var type: Type
  var isInOut = false
  /// `Int...`: the type is that of the array that the values make.
  var isVariadic = false

  func with(_ type: Type) -> FunctionParameter {
    FunctionParameter(type: type, isInOut: isInOut, isVariadic: isVariadic)
  }

  /// As it is written, with the parameter's type as `name` says it.
  func written(_ name: (Type) -> String) -> String {
    if isVariadic, case .nominal(_, let arguments) = type, let element = arguments.first {
      return name(element) + "..."
    }
    return (isInOut ? "inout " : "") + name(type)
  }
}

/// `T` in `func f<T>(…)`, `Element` in `Array<Element>`, `Self` in a protocol.
final class GenericParameter: Hashable {
  let name: String
  init(_ name: String) { self.name = name }
  static func == (a: GenericParameter, b: GenericParameter) -> Bool { a === b }
  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

typealias Substitution = [GenericParameter: Type]

extension Type {
  /// Replaces generic parameters; associated types of replaced parameters stay symbolic (the
  /// checker's `resolve` turns them into the witness's type).
  func substituting(_ map: Substitution) -> Type {
    if map.isEmpty { return self }
    switch self {
    case .nominal(let decl, let arguments):
      return arguments.isEmpty ? self : .nominal(decl, arguments.map { $0.substituting(map) })
    case .tuple(let elements):
      return .tuple(
        elements.map { TupleElement(label: $0.label, type: $0.type.substituting(map)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.with($0.type.substituting(map)) },
          result: function.result.substituting(map), isThrowing: function.isThrowing))
    case .parameter(let parameter): return map[parameter] ?? self
    case .associated(let base, let name): return .associated(base.substituting(map), name)
    case .metatype(let type): return .metatype(type.substituting(map))
    case .existential, .variable, .error: return self
    }
  }

  /// Calls `visit` on this type and all types inside it.
  func walk(_ visit: (Type) -> Void) {
    visit(self)
    switch self {
    case .nominal(_, let arguments): for argument in arguments { argument.walk(visit) }
    case .tuple(let elements): for element in elements { element.type.walk(visit) }
    case .function(let function):
      for parameter in function.parameters { parameter.type.walk(visit) }
      function.result.walk(visit)
    case .associated(let base, _): base.walk(visit)
    case .metatype(let type): type.walk(visit)
    case .parameter, .existential, .variable, .error: break
    }
  }

  func contains(where predicate: (Type) -> Bool) -> Bool {
    var found = false
    walk { if predicate($0) { found = true } }
    return found
  }

  var hasVariables: Bool {
    switch self {
    case .variable: return true
    case .nominal(_, let arguments): return arguments.contains { $0.hasVariables }
    case .tuple(let elements): return elements.contains { $0.type.hasVariables }
    case .function(let function):
      return function.result.hasVariables || function.parameters.contains { $0.type.hasVariables }
    case .associated(let base, _): return base.hasVariables
    case .metatype(let type): return type.hasVariables
    case .parameter, .existential, .error: return false
    }
  }

  var hasParameters: Bool {
    contains {
      switch $0 {
      case .parameter, .associated: return true
      default: return false
      }
    }
  }

  var isError: Bool {
    if case .error = self { return true }
    return false
  }

  var isVoid: Bool { self == .void }

  var nominal: NominalDecl? {
    if case .nominal(let decl, _) = self { return decl }
    return nil
  }
}

// As a message shows it.
extension Type: CustomStringConvertible {
  var description: String {
    switch self {
    case .nominal(let decl, let arguments):
      switch (decl.name, arguments.count) {
      case ("Array", 1): return "[\(arguments[0])]"
      case ("Dictionary", 2): return "[\(arguments[0]) : \(arguments[1])]"
      case ("Optional", 1):
        if case .function = arguments[0] { return "(\(arguments[0]))?" }
        if case .existential(let protocols) = arguments[0], !protocols.isEmpty {
          return "(\(arguments[0]))?"
        }
        return "\(arguments[0])?"
      case (_, _) where !decl.printedPath.isEmpty:
        let list = arguments.map(\.description).joined(separator: ", ")
        return decl.printedName(arguments.isEmpty ? "" : "<" + list + ">").joined(separator: ".")
      case (_, 0): return decl.qualifiedName
      default:
        return decl.qualifiedName + "<" + arguments.map(\.description).joined(separator: ", ") + ">"
      }
    case .tuple(let elements):
      return "("
        + elements.map { ($0.label.map { "\($0): " } ?? "") + $0.type.description }
        .joined(separator: ", ") + ")"
    case .function(let function):
      return "("
        + function.parameters.map { $0.written(\.description) }
        .joined(separator: ", ") + ")" + (function.isThrowing ? " throws" : "") + " -> "
        + function.result.description
    case .parameter(let parameter): return parameter.name
    case .associated(let base, let name): return "\(base).\(name)"
    case .existential(let protocols):
      return protocols.isEmpty
        ? "Any" : "any " + protocols.map(\.name).joined(separator: " & ")
    case .metatype(let type): return "\(type).Type"
    case .variable: return "_"
    case .error: return "<<error>>"
    }
  }
}

extension Type {
  /// More parts than any type that people write; types of types double quickly.
  static let largest = 4096

  /// Takes one from the budget for each part of the type; `false` when it does not suffice.
  func spend(_ budget: inout Int) -> Bool {
    budget -= 1
    guard budget > 0 else { return false }
    switch self {
    case .nominal(_, let arguments): return arguments.allSatisfy { $0.spend(&budget) }
    case .tuple(let elements): return elements.allSatisfy { $0.type.spend(&budget) }
    case .function(let function):
      return function.parameters.allSatisfy { $0.type.spend(&budget) }
        && function.result.spend(&budget)
    case .metatype(let inner): return inner.spend(&budget)
    case .associated(let base, _): return base.spend(&budget)
    case .parameter, .existential, .variable, .error: return true
    }
  }
}
