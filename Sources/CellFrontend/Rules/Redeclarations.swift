import CellIR
import SwiftSyntax

// What the members of one type ask of each other.

extension Checker {
  /// Checks the members that cells have given a type, in its declaration and in extensions.
  func checkMemberRules(_ decl: NominalDecl) {
    checkRedeclarations(decl)
    guard decl.isGuest else { return }
    if decl.kind == .classType { checkOverrides(decl) }
    if decl.kind == .enumeration { checkRawValues(decl) }
    for members in decl.members.loaded {
      for member in members where member.isGuest { checkStandsAlone(member, in: decl) }
    }
  }

  private func checkRedeclarations(_ decl: NominalDecl) {
    for members in decl.members.loaded {
      let guests = members.filter { $0.isGuest && !isSynthesized($0) }
        .sorted { ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start) }
      for (index, member) in guests.enumerated().dropFirst() {
        guard
          let earlier = guests[..<index].first(where: {
            $0.span.file == member.span.file && conflicts($0, member)
          })
        else {
          continue
        }
        reportTwice(shownName(member), member.span, earlier: earlier.span)
      }
    }
  }

  private func isSynthesized(_ member: ValueDecl) -> Bool {
    if let function = member as? FunctionDecl { return function.synthesis != nil }
    return (member as? VariableDecl)?.getter?.synthesis != nil
  }

  /// `f(x:)` of functions, the bare name of what has no arguments.
  func shownName(_ member: ValueDecl) -> String {
    (member as? FunctionDecl)?.displayName ?? member.name
  }

  /// Whether two declarations of one scope cannot stand side by side.
  func conflicts(_ a: ValueDecl, _ b: ValueDecl) -> Bool {
    guard a.isStatic == b.isStatic, a.contextRequirements == b.contextRequirements else {
      return false
    }
    // A default implementation beside the requirement that it implements.
    if let proto = a.parent, proto.kind == .protocolType,
      proto.protocolRequirements.contains(a) != proto.protocolRequirements.contains(b)
    {
      return false
    }
    switch (a, b) {
    case (let a as FunctionDecl, let b as FunctionDecl): return sameSignature(a, b)
    case (let a as EnumCaseDecl, let b as EnumCaseDecl):
      return a.payload.map(\.label) == b.payload.map(\.label)
    case (let a as EnumCaseDecl, let b as FunctionDecl),
      (let b as FunctionDecl, let a as EnumCaseDecl):
      return b.kind == .function && a.payload.map(\.label) == b.parameters.map(\.label)
    case (let a as FunctionDecl, is VariableDecl), (is VariableDecl, let a as FunctionDecl):
      // `v` and `v(where:)` have different names.
      return a.kind == .function && a.parameters.isEmpty
    default: return true
    }
  }

  /// Rules of one member that need no other.
  private func checkStandsAlone(_ member: ValueDecl, in decl: NominalDecl) {
    if let variable = member as? VariableDecl, variable.isStatic, !variable.isComputed,
      !decl.allGenericParameters.isEmpty, decl.kind != .protocolType
    {
      report(
        "type.static-in-generic", variable.span,
        "static stored properties not supported in generic types",
        "제네릭 타입에는 static 저장 프로퍼티를 둘 수 없습니다",
        help: ("compute it, or store it outside the type", "계산 프로퍼티로 만들거나 타입 밖에 저장하세요"))
    }
    if let variable = member as? VariableDecl, variable.modifiers.contains("class"),
      !variable.isComputed, decl.kind == .classType
    {
      report(
        "declaration.modifier", variable.span,
        "class stored properties not supported in classes; did you mean 'static'?",
        "클래스에는 'class' 저장 프로퍼티를 둘 수 없습니다", help: ("write 'static'", "'static'으로 쓰세요"))
    }
    if let function = member as? FunctionDecl, function.isOperator, decl.kind != .protocolType,
      function.synthesis == nil,
      !function.parameters.contains(where: { $0.type.contains { $0.nominal === decl } })
    {
      report(
        "declaration.operator", function.span,
        "member operator '\(function.name)' must have at least one argument of type '\(decl.name)'",
        "'\(decl.name)' 안의 연산자 '\(function.name)'에는 '\(decl.name)' 인자가 하나는 있어야 합니다",
        help: ("declare it outside the type", "타입 밖에 선언하세요"))
    }
    if let type = exposedPrivateType(member) {
      report(
        "access.exposes", member.span,
        "'\(shownName(member))' must be declared private because it uses the private type "
          + "'\(type.name)'",
        "'\(shownName(member))'은(는) private 타입 '\(type.name)'을(를) 쓰므로 private이어야 합니다",
        help: ("write 'private' before it", "앞에 'private'을 쓰세요"))
    }
  }

  private func exposedPrivateType(_ member: ValueDecl) -> NominalDecl? {
    guard !member.modifiers.contains("private") else { return nil }
    var parent = member.parent
    while let current = parent {
      if current.isPrivate { return nil }
      parent = current.parent
    }
    var types: [Type] = []
    switch member {
    case let function as FunctionDecl where function.synthesis == nil:
      types = function.parameters.map(\.type) + [function.result]
    case let variable as VariableDecl where variable.typeAnnotation != nil: types = [variable.type]
    case let enumCase as EnumCaseDecl: types = enumCase.payload.map(\.type)
    default: break
    }
    var found: NominalDecl?
    for type in types {
      type.walk { if let decl = $0.nominal, decl.isPrivate, found == nil { found = decl } }
    }
    return found
  }
}

extension Requirement {
  /// Whether it speaks of one of these parameters.
  func mentions(_ parameters: [GenericParameter]) -> Bool {
    func mentions(_ type: Type) -> Bool {
      type.contains {
        if case .parameter(let parameter) = $0 { return parameters.contains(parameter) }
        return false
      }
    }
    switch self {
    case .conforms(let type, _): return mentions(type)
    case .subclass(let a, let b), .sameType(let a, let b): return mentions(a) || mentions(b)
    }
  }

  /// The requirement with generic parameters replaced.
  func substituting(_ map: Substitution) -> Requirement {
    switch self {
    case .conforms(let type, let proto): return .conforms(type.substituting(map), proto)
    case .subclass(let type, let superclass):
      return .subclass(type.substituting(map), superclass.substituting(map))
    case .sameType(let a, let b): return .sameType(a.substituting(map), b.substituting(map))
    }
  }
}
