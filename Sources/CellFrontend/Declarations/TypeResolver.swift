import CellIR
import Diagnostics
import SwiftSyntax

// From type syntax to types.

extension Checker {
  func resolveType(_ syntax: TypeSyntax, in scope: Scope) -> Type {
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    guard nestingDepth < 200 else { return .error }
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let node):
      return resolveIdentifier(node, in: scope)
    case .arrayType(let node):
      return known.array(resolveType(node.element, in: scope))
    case .dictionaryType(let node):
      let key = resolveType(node.key, in: scope)
      if files[currentFile].isGuest { requireHashable(key, span(node.key)) }
      return known.type("Dictionary", [key, resolveType(node.value, in: scope)])
    case .optionalType(let node):
      return known.optional(resolveType(node.wrappedType, in: scope))
    case .tupleType(let node):
      let elements = node.elements.map {
        TupleElement(
          label: $0.firstName.flatMap { $0.text == "_" ? nil : $0.text },
          type: resolveType($0.type, in: scope))
      }
      if elements.count == 1, let only = elements.first { return only.type }
      return .tuple(elements)
    case .functionType(let node):
      if node.effectSpecifiers?.asyncSpecifier != nil {
        refuse(("concurrency is", "동시성(async)은"), span(node))
      }
      return .function(
        FunctionType(
          parameters: node.parameters.map { parameter in
            functionParameter(parameter.type, isVariadic: parameter.ellipsis != nil, in: scope)
          }, result: resolveType(node.returnClause.type, in: scope),
          isThrowing: node.effectSpecifiers?.throwsClause != nil))
    case .attributedType(let node):
      return resolveType(node.baseType, in: scope)
    case .memberType(let node):
      return resolveMemberType(node, in: scope)
    case .metatypeType(let node):
      return .metatype(resolveType(node.baseType, in: scope))
    case .someOrAnyType(let node):
      if node.someOrAnySpecifier.text == "any" {
        if let base = node.constraint.metatypeBase {
          return .metatype(resolveExistential(base, in: scope))
        }
        return resolveExistential(node.constraint, in: scope)
      }
      return resolveSome(node, in: scope)
    case .compositionType(let node):
      return resolveExistential(TypeSyntax(node), in: scope)
    case .implicitlyUnwrappedOptionalType(let node):
      report(
        "type.implicit-optional", span(node), "using '!' is not allowed here",
        "여기에는 '!'를 쓸 수 없습니다",
        help: ("write '\(node.wrappedType)?'", "'\(node.wrappedType)?'(으)로 쓰세요"))
      return .error
    default:
      refuse(("this kind of type is", "이런 형태의 타입은"), span(syntax))
      return .error
    }
  }

  /// A parameter of the type of a function or of a closure.
  func functionParameter(_ syntax: TypeSyntax, isVariadic: Bool, in scope: Scope)
    -> FunctionParameter
  {
    let (type, isInOut) = resolveParameterType(syntax, in: scope)
    return FunctionParameter(
      type: isVariadic ? known.array(type) : type, isInOut: isInOut, isVariadic: isVariadic)
  }

  /// A parameter's type, with `inout` taken off.
  func resolveParameterType(_ syntax: TypeSyntax, in scope: Scope, ofDeclaration: Bool = false)
    -> (Type, isInOut: Bool)
  {
    func resolve(_ type: TypeSyntax) -> Type {
      ofDeclaration ? resolveDeclaredType(type, in: scope) : resolveType(type, in: scope)
    }
    if let attributed = syntax.as(AttributedTypeSyntax.self) {
      let isInOut = attributed.specifiers.contains {
        $0.as(SimpleTypeSpecifierSyntax.self)?.specifier.text == "inout"
      }
      return (resolve(attributed.baseType), isInOut)
    }
    return (resolve(syntax), false)
  }

  /// Opaque parameter types are handled where parameters are collected; elsewhere `some P` is not
  /// available.
  private func resolveSome(_ node: SomeOrAnyTypeSyntax, in scope: Scope) -> Type {
    if let generic = opaqueParameters[node.id] { return .parameter(generic) }
    refuse(
      ("'some' types in this position are", "이 자리의 'some' 타입은"), span(node),
      instead: ("name the concrete type, or use a generic parameter", "구체 타입이나 제네릭 매개변수를 쓰세요"))
    return .error
  }

  func resolveExistential(_ syntax: TypeSyntax, in scope: Scope) -> Type {
    var protocols: [NominalDecl] = []
    for part in compositionParts(syntax) {
      if let identifier = part.as(IdentifierTypeSyntax.self), identifier.name.text == "Any" {
        continue
      }
      if let proto = resolveProtocol(part, in: scope) {
        let types = primaryTypes(of: part, proto, in: scope)
        if types.contains(where: { $0.type.hasParameters }) {
          refuse(
            (
              "generic parameters in 'any \(proto.name)<…>' are",
              "'any \(proto.name)<…>' 안의 제네릭 매개변수는"
            ), span(part),
            instead: (
              "write 'some \(part.trimmed)', or a generic parameter",
              "'some \(part.trimmed)'이나 제네릭 매개변수를 쓰세요"
            ))
          return .error
        }
        protocols.append(types.isEmpty ? proto : fixing(proto, types))
      } else {
        return .error
      }
    }
    return .existential(protocols)
  }

  /// `P<Int>` as a protocol of its own: what conforms to `P` with these types.
  func fixing(_ proto: NominalDecl, _ types: [(name: String, type: Type)]) -> NominalDecl {
    let key = FixedProtocol(proto: proto, types: types.map(\.type))
    if let known = fixedProtocols[key] { return known }
    let names = types.map(\.type.description).joined(separator: ", ")
    let decl = NominalDecl(
      kind: .protocolType, name: "\(proto.name)<\(names)>", span: proto.span, parent: nil,
      clock: clock)
    decl.fixes = proto
    decl.isGuest = proto.isGuest
    decl.inheritedProtocols = [proto]
    decl.requirements = types.map {
      .sameType(.associated(.parameter(decl.selfParameter), $0.name), $0.type)
    }
    fixedProtocols[key] = decl
    return decl
  }

  func compositionParts(_ syntax: TypeSyntax) -> [TypeSyntax] {
    if let composition = syntax.as(CompositionTypeSyntax.self) {
      return composition.elements.map(\.type)
    }
    if let tuple = syntax.as(TupleTypeSyntax.self), tuple.elements.count == 1,
      let only = tuple.elements.first
    {
      return compositionParts(only.type)
    }
    return [syntax]
  }

  func resolveProtocol(_ syntax: TypeSyntax, in scope: Scope) -> NominalDecl? {
    if let identifier = syntax.as(IdentifierTypeSyntax.self), identifier.name.text == "AnyObject" {
      return known.decl("_Class")
    }
    if let member = syntax.as(MemberTypeSyntax.self),
      case .existential(let protocols) = resolveType(TypeSyntax(member), in: scope),
      protocols.count == 1
    {
      return protocols[0]
    }
    guard let identifier = syntax.as(IdentifierTypeSyntax.self) else {
      report(
        "type.not-a-protocol", span(syntax), "'\(syntax.trimmed)' is not a protocol",
        "'\(syntax.trimmed)'은(는) 프로토콜이 아닙니다")
      return nil
    }
    if case .nominal(let decl)? = lookUpType(identifier.name.text, in: scope),
      decl.kind == .protocolType
    {
      return decl
    }
    if ["Sendable", "Codable", "Encodable", "Decodable"].contains(identifier.name.text) {
      if identifier.name.text != "Sendable" {
        refuse(("coding protocols are", "코딩 프로토콜은"), span(syntax))
      }
      return nil
    }
    if case .nominal(let decl)? = lookUpType(identifier.name.text, in: scope) {
      if decl.kind == .classType {
        refuse(
          ("a class as a constraint is", "제약 조건으로 클래스를 쓰는 것은"), span(syntax),
          instead: (
            "write the class as the type of the value, or a protocol that it conforms to",
            "값의 타입으로 클래스를 쓰거나, 클래스가 따르는 프로토콜을 쓰세요"
          ))
      } else {
        report(
          "type.not-a-protocol", span(syntax),
          "type constrained to non-protocol, non-class type '\(decl.name)'",
          "'\(decl.name)'은(는) 프로토콜이 아니어서 제약 조건이 될 수 없습니다")
      }
      return nil
    }
    reportUnknownType(identifier.name.text, span(syntax), in: scope)
    return nil
  }

  static let importableModules: Set = ["Foundation", "TensorEngine", "Glibc", "Swift"]

  /// Whether a name stands for one of the modules that a cell sees: nothing else has that name.
  func isModuleName(_ name: String, in scope: Scope) -> Bool {
    Self.importableModules.contains(name) && scope.find(name) == nil
      && lookUpType(name, in: scope) == nil
  }

  func lookUpType(_ name: String, in scope: Scope) -> TypeDecl? {
    var current: Scope? = scope
    while let scope = current {
      if let found = scope.type(named: name) { return found }
      if let nominal = scope.nominal, let found = lookUpMemberType(name, of: nominal) {
        return found
      }
      current = scope.parent
    }
    return nil
  }

  func lookUpMemberType(_ name: String, of nominal: NominalDecl) -> TypeDecl? {
    if let parameter = nominal.genericParameters.first(where: { $0.name == name }) {
      return .parameter(parameter)
    }
    if let found = nominal.memberTypes[name] { return found }
    if name == "Self", nominal.kind == .protocolType { return .parameter(nominal.selfParameter) }
    return nil
  }

  private func resolveIdentifier(_ node: IdentifierTypeSyntax, in scope: Scope) -> Type {
    let name = node.name.text
    let arguments = (node.genericArgumentClause?.arguments).map { list in
      list.compactMap { argument -> Type? in
        guard case .type(let type) = argument.argument else { return nil }
        return resolveType(type, in: scope)
      }
    }
    if name == "Self", let nominal = scope.enclosingNominal { return nominal.selfType }
    if name == "Void" { return .void }
    if name == "Any" { return .any }
    guard let decl = lookUpType(name, in: scope) else {
      // `Element` inside a protocol or its extensions.
      if let associated = lookUpAssociatedType(name, in: scope) { return associated }
      reportUnknownType(name, span(node), in: scope)
      return .error
    }
    noteUse(decl, span(node.name))
    return apply(decl, arguments, at: span(node), scope: scope)
  }

  func lookUpAssociatedType(_ name: String, in scope: Scope) -> Type? {
    var current: Scope? = scope
    while let scope = current {
      if let nominal = scope.nominal {
        if nominal.kind == .protocolType {
          let own = Type.parameter(nominal.selfParameter)
          if hasAssociatedType(nominal, name) { return .associated(own, name) }
          // `extension P where Self: Sequence` has `Element`, too.
          for case .conforms(own, let proto) in scope.requirements
          where hasAssociatedType(proto, name) {
            return .associated(own, name)
          }
        }
        // The witness's associated type inside a conforming type: `Element` in `struct S: Sequence`.
        if nominal.kind != .protocolType,
          let witness = associatedWitness(of: nominal.selfType, name: name, quietly: true)
        {
          return witness
        }
      }
      current = scope.parent
    }
    return nil
  }

  /// `T.Element`, where protocols that a generic parameter conforms to have such a type.
  func associatedMember(_ name: String, of type: Type) -> Type? {
    switch type {
    case .parameter, .associated:
      guard bounds(of: resolve(type)).contains(where: { hasAssociatedType($0, name) }) else {
        return nil
      }
      return resolve(.associated(type, name))
    default: return nil
    }
  }

  /// The type that `base.name` names, if it names one.
  func memberType(_ name: String, of base: Type, at span: Span, _ scope: Scope) -> Type? {
    if let associated = associatedMember(name, of: base) { return associated }
    guard case .nominal(let nominal, let arguments) = base else { return nil }
    guard let found = nominal.memberTypes[name] else {
      return associatedWitness(of: base, name: name, quietly: true)
    }
    return apply(found, nil, at: span, scope: scope)
      .substituting(Dictionary(zip(nominal.allGenericParameters, arguments)) { a, _ in a })
  }

  func hasAssociatedType(_ proto: NominalDecl, _ name: String) -> Bool {
    proto.associatedTypes.contains { $0.name == name }
      || proto.inheritedProtocols.contains { hasAssociatedType($0, name) }
  }

  /// The type, unless aliases of aliases have made it too large to work with.
  private func ofLimitedSize(_ type: Type, _ span: Span) -> Type {
    var size = Type.largest
    if type.spend(&size) { return type }
    report(
      "type.too-complex", span, "this type has more than \(Type.largest) parts",
      "이 타입은 부분이 \(Type.largest)개가 넘습니다",
      help: ("give parts of it names of their own: structs", "일부를 구조체로 만드세요"))
    return .error
  }

  func apply(_ decl: TypeDecl, _ arguments: [Type]?, at span: Span, scope: Scope) -> Type {
    switch decl {
    case .parameter(let parameter): return .parameter(parameter)
    case .alias(let alias):
      guard !alias.genericParameters.isEmpty else { return ofLimitedSize(alias.type, span) }
      guard let arguments, arguments.count == alias.genericParameters.count else {
        report(
          "type.generic-arguments", span,
          "'\(alias.name)' needs \(alias.genericParameters.count) type arguments",
          "'\(alias.name)'에는 타입 인자 \(alias.genericParameters.count)개가 필요합니다")
        return .error
      }
      return ofLimitedSize(
        alias.type.substituting(
          Dictionary(uniqueKeysWithValues: zip(alias.genericParameters, arguments))), span)
    case .nominal(let nominal):
      if nominal.kind == .protocolType { return .existential([nominal]) }
      let parameters = nominal.allGenericParameters
      guard let arguments else {
        // Inside its own body, `Stack` means `Stack<Element>`.
        if parameters.isEmpty || isInside(nominal, scope) { return nominal.selfType }
        if nominal.genericParameters.isEmpty, let parent = nominal.parent, isInside(parent, scope) {
          return nominal.selfType
        }
        return .nominal(nominal, [])  // to be inferred, or reported by the caller
      }
      let inherited = parameters.count - nominal.genericParameters.count
      guard arguments.count == nominal.genericParameters.count else {
        report(
          "type.generic-arguments", span,
          "'\(nominal.name)' takes \(nominal.genericParameters.count) type arguments, "
            + "not \(arguments.count)",
          "'\(nominal.name)'의 타입 인자는 \(nominal.genericParameters.count)개인데 "
            + "\(arguments.count)개를 썼습니다")
        return .error
      }
      if nominal === known.setDecl || nominal === known.dictionaryDecl, let key = arguments.first,
        files[currentFile].isGuest
      {
        requireHashable(key, span)
      }
      return .nominal(
        nominal, parameters.prefix(inherited).map { .parameter($0) } + arguments)
    }
  }

  private func isInside(_ nominal: NominalDecl, _ scope: Scope) -> Bool {
    var current: Scope? = scope
    while let scope = current {
      if scope.nominal === nominal { return true }
      current = scope.parent
    }
    return false
  }

  private func resolveMemberType(_ node: MemberTypeSyntax, in scope: Scope) -> Type {
    let name = node.name.text
    if name == "Type" { return .metatype(resolveType(node.baseType, in: scope)) }
    if let module = node.baseType.as(IdentifierTypeSyntax.self)?.name.text,
      isModuleName(module, in: scope)
    {
      guard let found = lookUpType(name, in: library) else {
        reportUnknownType(name, span(node), in: scope)
        return .error
      }
      let arguments = (node.genericArgumentClause?.arguments).map { list in
        list.compactMap { argument -> Type? in
          guard case .type(let type) = argument.argument else { return nil }
          return resolveType(type, in: scope)
        }
      }
      return apply(found, arguments, at: span(node), scope: scope)
    }
    let base = resolveType(node.baseType, in: scope)
    switch base {
    case .error: return .error
    case .nominal(let nominal, let arguments):
      if let found = nominal.memberTypes[name] {
        let generic = (node.genericArgumentClause?.arguments).map { list in
          list.compactMap { argument -> Type? in
            guard case .type(let type) = argument.argument else { return nil }
            return resolveType(type, in: scope)
          }
        }
        reportIfHidden(found, in: scope, span(node.name))
        if generic == nil, case .nominal(let inner) = found, inner.genericParameters.isEmpty,
          !arguments.isEmpty, inner.kind != .protocolType
        {
          return .nominal(inner, arguments)
        }
        return apply(found, generic, at: span(node), scope: scope)
          .substituting(Dictionary(zip(nominal.allGenericParameters, arguments)) { a, _ in a })
      }
      if let witness = associatedWitness(of: base, name: name, quietly: true) { return witness }
    case .parameter, .associated:
      return resolve(.associated(base, name))
    case .existential(let protocols) where protocols.count == 1:
      if let found = protocols[0].memberTypes[name] {
        return apply(found, nil, at: span(node), scope: scope)
      }
    default: break
    }
    report(
      "type.unknown-member", span(node.name), "'\(name)' is not a member type of '\(base)'",
      "'\(base)'에는 '\(name)'(이)라는 타입이 없습니다")
    return .error
  }

  func reportUnknownType(_ name: String, _ span: Span, in scope: Scope) {
    var names = libraryNames.filter { $0.first?.isUppercase ?? false }
    var current: Scope? = scope
    while let scope = current {
      names += scope.types.keys.sorted()
      current = scope.parent
    }
    if let reason = UnavailableNames.reason(for: name) {
      refuse(("'\(name)' is", "'\(name)'은(는)"), span, instead: reason)
      return
    }
    let suggestion = closestMatch(to: name, in: names.filter { !$0.hasPrefix("_") })
    report(
      "name.unknown-type", span, "cannot find type '\(name)' in scope",
      "'\(name)'(이)라는 타입을 찾을 수 없습니다",
      help: suggestion.map { ("did you mean '\($0)'?", "'\($0)'을(를) 쓰려던 것인가요?") })
  }
}

extension TypeSyntax {
  /// `P` of `P.Type`.
  var metatypeBase: TypeSyntax? {
    if let node = self.as(MetatypeTypeSyntax.self) { return node.baseType }
    if let node = self.as(MemberTypeSyntax.self), node.name.text == "Type" { return node.baseType }
    return nil
  }
}

struct FixedProtocol: Hashable {
  var proto: NominalDecl
  var types: [Type]
}
