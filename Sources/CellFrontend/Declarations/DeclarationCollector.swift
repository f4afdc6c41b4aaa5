import CellIR
import Diagnostics
import SwiftSyntax

// Makes declarations of syntax: names and shapes at once, types when they are first asked for.

extension Checker {
  /// Attributes that the library (never a cell) may use to say how something is implemented.
  struct LibraryAttributes {
    var host: String?
    var primitives: [Primitive]?
    var intrinsic: String?
    var layout: Layout?
    /// The name that programs and messages write, with the type around it.
    var printedName: String?
    var isOpaque = false
    /// A subscript that only plain assignments choose, for values that are not what reading gives.
    var isForAssignment = false
    var isResultBuilder = false
    var isPropertyWrapper = false
    var isDiscardable = false
  }

  func attributes(_ list: AttributeListSyntax, ofMember: Bool = false) -> LibraryAttributes {
    var result = LibraryAttributes()
    for element in list {
      guard let attribute = element.as(AttributeSyntax.self) else { continue }
      let name = attribute.attributeName.trimmedDescription
      let strings: [String] =
        attribute.arguments?.as(LabeledExprListSyntax.self)?.compactMap {
          $0.expression.as(StringLiteralExprSyntax.self)?.representedLiteralValue
        } ?? []
      let isLibrary = !files[currentFile].isGuest
      switch name {
      case "_host" where isLibrary: result.host = strings.first
      case "_primitive" where isLibrary:
        result.primitives = strings.compactMap(PrimitiveNames.primitive)
        if result.primitives?.count != strings.count {
          report(
            "library.primitive", span(attribute), "unknown primitive in \(strings)", "\(strings)")
        }
      case "_intrinsic" where isLibrary: result.intrinsic = strings.first
      case "_layout" where isLibrary: result.layout = strings.first == "object" ? .object : .word
      case "_name" where isLibrary: result.printedName = strings.first
      case "_opaque" where isLibrary: result.isOpaque = true
      case "_assigned" where isLibrary: result.isForAssignment = true
      case "resultBuilder": result.isResultBuilder = true
      case "propertyWrapper": result.isPropertyWrapper = true
      case "discardableResult": result.isDiscardable = true
      case "inlinable", "inline", "frozen", "usableFromInline", "autoclosure",
        "escaping", "available":
        break
      default:
        if isLibrary { break }
        // Perhaps a property wrapper or a result builder, which may be declared later.
        if ofMember, name.first?.isUppercase == true, name != "MainActor" { break }
        refuse(
          ("the attribute '@\(name)' is", "'@\(name)' 속성은"), span(attribute))
      }
    }
    return result
  }

  /// First pass over a source file: types, then extensions, then functions.
  func collect(_ items: CodeBlockItemListSyntax, into scope: Scope) {
    for item in items {
      if case .decl(let decl) = item.item { collectType(decl, scope: scope, parent: nil) }
    }
    for item in items {
      guard case .decl(let decl) = item.item else { continue }
      if let node = decl.as(ExtensionDeclSyntax.self) { collectExtension(node, scope: scope) }
    }
    for item in items {
      guard case .decl(let decl) = item.item else { continue }
      if let node = decl.as(FunctionDeclSyntax.self) {
        let function = makeFunction(node, scope: scope, parent: nil)
        declareFunction(function, in: scope)
      }
      if !files[currentFile].isGuest, let node = decl.as(VariableDeclSyntax.self) {
        for variable in makeVariables(node, scope: scope, parent: nil, isMember: false) {
          scope.declare(variable)
        }
      }
    }
  }

  /// A function or variable with the name of a type of the same cell.
  private func reportNameOfType(_ decl: ValueDecl, _ shown: String) {
    guard let type = module.types[decl.name], let span = type.span, span.file == decl.span.file
    else {
      return
    }
    // The later one is the mistake.
    if span.start < decl.span.start {
      reportTwice(shown, decl.span, earlier: span)
    } else {
      reportTwice(decl.name, span, earlier: decl.span)
    }
  }

  /// Declares a function in a scope; in the cells' scope it takes the place of an earlier cell's.
  func declareFunction(_ function: FunctionDecl, in scope: Scope) {
    guard function.isGuest, scope === module else {
      scope.declare(function)
      if function.isGuest { pendingBodies.append(function) }
      return
    }
    reportNameOfType(function, function.displayName)
    let existing = scope.values[function.name] ?? []
    for other in existing where other.span.file == function.span.file {
      // In one cell, functions may differ in their results alone.
      if let other = other as? FunctionDecl, sameSignature(other, function),
        other.result == function.result
      {
        report(
          "name.redeclared", function.span, "invalid redeclaration of '\(function.displayName)'",
          "'\(function.displayName)'이(가) 이미 선언되어 있습니다",
          notes: [(other.span, "it is declared here", "여기에 선언되어 있습니다")])
      }
    }
    let kept = existing.filter {
      $0.span.file == function.span.file
        || (($0 as? FunctionDecl).map { !sameSignature($0, function) } ?? false)
    }
    scope.replace(function.name, with: kept + [function])
    pendingBodies.append(function)
  }

  /// Whether two functions of one scope and name are the same declaration twice.
  func sameSignature(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    guard a.parameters.count == b.parameters.count, a.isStatic == b.isStatic, a.kind == b.kind,
      a.genericParameters.count == b.genericParameters.count,
      a.writtenRequirements.count == b.writtenRequirements.count,
      a.modifiers.contains("prefix") == b.modifiers.contains("prefix"),
      a.modifiers.contains("postfix") == b.modifiers.contains("postfix")
    else { return false }
    var map: Substitution = [:]
    for (x, y) in zip(a.genericParameters, b.genericParameters) { map[y] = .parameter(x) }
    return zip(a.parameters, b.parameters).allSatisfy {
      $0.label == $1.label && $0.isInOut == $1.isInOut && $0.isVariadic == $1.isVariadic
        && $0.type == $1.type.substituting(map)
    }
      && (a.kind == .initializer || a.result == b.result.substituting(map) || a.result.isOpaque
        || b.result.isOpaque)
      && Set(b.writtenRequirements.map { $0.substituting(map) }) == Set(a.writtenRequirements)
  }

  func collectType(_ decl: DeclSyntax, scope: Scope, parent: NominalDecl?) {
    switch decl.as(DeclSyntaxEnum.self) {
    case .structDecl(let node):
      makeNominal(
        .structure, node, node.name, node.genericParameterClause, node.genericWhereClause,
        node.inheritanceClause, node.attributes, node.modifiers, scope, parent)
    case .classDecl(let node):
      makeNominal(
        .classType, node, node.name, node.genericParameterClause, node.genericWhereClause,
        node.inheritanceClause, node.attributes, node.modifiers, scope, parent)
    case .enumDecl(let node):
      makeNominal(
        .enumeration, node, node.name, node.genericParameterClause, node.genericWhereClause,
        node.inheritanceClause, node.attributes, node.modifiers, scope, parent)
    case .protocolDecl(let node):
      makeNominal(
        .protocolType, node, node.name, nil, node.genericWhereClause,
        node.inheritanceClause, node.attributes, node.modifiers, scope, parent)
    case .actorDecl(let node):
      refuse(
        ("actors are", "액터는"), span(node.name),
        instead: ("use a class; cells run one after the other", "클래스를 쓰세요. 셀은 차례로 실행됩니다"))
    case .typeAliasDecl(let node):
      let file = currentFile
      let alias = TypeAliasDecl(name: node.name.text, resolve: { .error })
      alias.span = span(node.name)
      alias.onCircle = { [unowned self, unowned alias] in
        report(
          "type.circular", alias.span, "type alias '\(alias.name)' references itself",
          "타입 별칭 '\(alias.name)'이(가) 자기 자신을 가리킵니다",
          help: ("name another type", "다른 타입을 쓰세요"))
      }
      if files[currentFile].isGuest,
        let other = parent?.memberTypes[alias.name]
          ?? (parent == nil ? scope.types[alias.name] : nil),
        other.span?.file == alias.span.file
      {
        reportTwice(alias.name, alias.span, earlier: other.span)
      }
      let aliasScope = Scope(parent: scope)
      if let clause = node.genericParameterClause {
        for parameter in clause.parameters {
          let generic = GenericParameter(parameter.name.text)
          alias.genericParameters.append(generic)
          aliasScope.declare(.parameter(generic), name: generic.name)
        }
      }
      alias.resolve = { [unowned self] in
        inFile(file) { resolveType(node.initializer.value, in: aliasScope) }
      }
      if let parent {
        parent.memberTypes[alias.name] = .alias(alias)
      } else {
        scope.declare(.alias(alias), name: alias.name)
      }
    default: break
    }
  }

  func inFile<T>(_ file: Int, _ body: () -> T) -> T {
    let saved = currentFile
    currentFile = file
    defer { currentFile = saved }
    return body()
  }

  private func makeNominal(
    _ kind: NominalDecl.Kind, _ node: some DeclGroupSyntax, _ name: TokenSyntax,
    _ generics: GenericParameterClauseSyntax?, _ whereClause: GenericWhereClauseSyntax?,
    _ inheritance: InheritanceClauseSyntax?, _ attributeList: AttributeListSyntax,
    _ modifiers: DeclModifierListSyntax, _ scope: Scope, _ parent: NominalDecl?
  ) {
    let attributes = attributes(attributeList)
    let decl = NominalDecl(
      kind: kind, name: name.text, span: span(name), parent: parent, clock: clock)
    decl.fixedLayout = attributes.layout
    decl.isOpaque = attributes.isOpaque
    decl.printedPath = attributes.printedName?.split(separator: ".").map(String.init) ?? []
    decl.isResultBuilder = attributes.isResultBuilder
    decl.isPropertyWrapper = attributes.isPropertyWrapper
    decl.isGuest = files[currentFile].isGuest
    decl.isIndirect = modifiers.contains { $0.name.text == "indirect" }
    decl.isFinal = modifiers.contains { $0.name.text == "final" }
    decl.isPrivate = modifiers.contains { $0.name.text == "private" } && parent != nil
    decl.documentation = documentation(node)
    if kind == .protocolType {
      selfProtocols[decl.selfParameter] = decl
      let clause = node.as(ProtocolDeclSyntax.self)?.primaryAssociatedTypeClause
      decl.primaryNames =
        (clause?.primaryAssociatedTypes.map(\.name.text)) ?? Checker.primaryNames[decl.name] ?? []
    }
    if let parent {
      if decl.isGuest, let other = parent.memberTypes[decl.name] {
        reportTwice(decl.name, decl.span, earlier: other.span)
      }
      parent.memberTypes[decl.name] = .nominal(decl)
    } else {
      if decl.isGuest, case .nominal(let other)? = scope.types[decl.name],
        other.span.file == decl.span.file
      {
        report(
          "name.redeclared", decl.span, "invalid redeclaration of '\(decl.name)'",
          "'\(decl.name)'이(가) 이미 선언되어 있습니다",
          notes: [(other.span, "it is declared here", "여기에 선언되어 있습니다")])
      }
      scope.declare(.nominal(decl), name: decl.name)
    }
    let body = Scope(parent: scope, nominal: decl)
    decl.genericParameters = (generics?.parameters ?? []).map { GenericParameter($0.name.text) }
    // Everything that names other types waits until all types of the file are declared.
    let file = currentFile
    later(.inheritance) { [unowned self] in
      inFile(file) {
        for (parameter, syntax) in zip(decl.genericParameters, generics?.parameters ?? []) {
          if let bound = syntax.inheritedType {
            decl.requirements += boundRequirements(.parameter(parameter), bound, in: body)
          }
        }
        body.requirements = decl.requirements
        if let inheritance {
          inherit(decl, inheritance, conditions: [], in: body)
        } else if kind == .enumeration {
          inheritHashableIfPlain(decl)
        }
      }
    }
    if let whereClause {
      later(.requirements) { [unowned self] in
        inFile(file) {
          decl.requirements += requirements(whereClause, in: body)
          body.requirements = decl.requirements
        }
      }
    }
    if decl.isGuest {
      pendingNominals.append(decl)
      pendingMembers.append(decl)
    }
    collectMembers(node.memberBlock.members, of: decl, scope: body, inExtension: false)
    if parent == nil { deferMembers(of: decl, scope: body, extending: nil) }
  }

  /// The doc comment before a declaration.
  func documentation(_ node: some SyntaxProtocol) -> String? {
    guard !files[currentFile].isGuest else { return nil }
    let lines = node.leadingTrivia.compactMap { piece -> String? in
      if case .docLineComment(let text) = piece {
        return String(text.dropFirst(3).drop(while: { $0 == " " }))
      }
      return nil
    }
    return lines.isEmpty ? nil : lines.joined(separator: "\n")
  }

  func inherit(
    _ decl: NominalDecl, _ clause: InheritanceClauseSyntax, conditions: [Requirement],
    in scope: Scope
  ) {
    for (position, entry) in clause.inheritedTypes.enumerated() {
      for part in compositionParts(entry.type) {
        guard let identifier = part.as(IdentifierTypeSyntax.self) else { continue }
        let name = identifier.name.text
        if name == "Sendable" || name == "BitwiseCopyable" { continue }
        if name == "AnyObject" {
          decl.requiresClass = true
          if decl.kind == .protocolType, let proto = known.decl("_Class") {
            decl.inheritedProtocols.append(proto)
          }
          continue
        }
        if case .nominal(let other)? = lookUpType(name, in: scope), other.kind == .protocolType {
          if decl.kind == .protocolType {
            if inherited(other).contains(decl) {
              report(
                "type.circular", span(part), "protocol '\(decl.name)' refines itself",
                "프로토콜 '\(decl.name)'이(가) 자기 자신을 상속합니다",
                help: ("remove '\(other.name)' here", "여기서 '\(other.name)'을(를) 지우세요"))
              continue
            }
            decl.inheritedProtocols.append(other)
            if identifier.genericArgumentClause != nil {
              later(.requirements) { [unowned self, file = currentFile] in
                inFile(file) {
                  decl.requirements += primaryRequirements(
                    .parameter(decl.selfParameter), part, other, in: scope)
                }
              }
            }
          } else {
            if files[currentFile].isGuest,
              decl.conformances.contains(where: { $0.proto === other && $0.file == currentFile })
            {
              report(
                "type.conformance-twice", span(part),
                "redundant conformance of '\(decl.name)' to protocol '\(other.name)'",
                "'\(decl.name)'은(는) 이미 프로토콜 '\(other.name)'을(를) 따른다고 선언했습니다",
                help: ("remove one of them", "하나를 지우세요"))
              continue
            }
            decl.conformances.append(
              Conformance(proto: other, conditions: conditions, file: currentFile))
          }
          continue
        }
        if case .alias(let alias)? = lookUpType(name, in: scope),
          case .existential(let protocols) = alias.type
        {
          for proto in protocols {
            if decl.kind == .protocolType {
              decl.inheritedProtocols.append(proto)
            } else {
              decl.conformances.append(Conformance(proto: proto, conditions: conditions))
            }
          }
          continue
        }
        let type = resolveType(part, in: scope)
        if type.isError { continue }
        if decl.kind == .classType, position == 0, type.nominal?.kind == .classType {
          if let superclass = type.nominal {
            if superclass.isOpaque {
              refuse(
                ("inheriting from the engine's classes is", "엔진 클래스를 상속하는 것은"), span(part),
                instead: ("write a class of your own that holds one", "그 객체를 저장하는 클래스를 만드세요"))
              continue
            }
            if superclass.isFinal {
              report(
                "type.inherit-final", span(part),
                "inheritance from a final class '\(superclass.name)'",
                "final 클래스 '\(superclass.name)'은(는) 상속할 수 없습니다")
            }
            var ancestor: NominalDecl? = superclass
            while let current = ancestor, current !== decl {
              ancestor = current.superclass?.nominal
            }
            if ancestor != nil {
              report(
                "type.circular", span(part), "'\(decl.name)' inherits from itself",
                "'\(decl.name)'이(가) 자기 자신을 상속합니다")
              continue
            }
            superclass.subclasses.append(decl)
          }
          decl.superclass = type
        } else if decl.kind == .protocolType, type.nominal?.kind == .classType {
          // `protocol Drawable: Shape`: only for classes that inherit from it.
          decl.requirements.append(.subclass(.parameter(decl.selfParameter), type))
          if let proto = known.decl("_Class") { decl.inheritedProtocols.append(proto) }
        } else if decl.kind == .enumeration, position == 0 {
          decl.rawType = type
          decl.rawTypeSpan = span(part)
          if let raw = known.decl("RawRepresentable") {
            decl.conformances.append(Conformance(proto: raw, conditions: []))
          }
          for name in ["Hashable"] {
            if let proto = known.decl(name) {
              decl.conformances.append(Conformance(proto: proto, conditions: []))
            }
          }
        } else {
          report(
            "type.cannot-inherit", span(part),
            "inheritance from '\(type)', which is not a protocol or a class",
            "'\(type)'은(는) 프로토콜도 클래스도 아니어서 상속할 수 없습니다")
        }
      }
    }
    // An enum whose cases carry nothing is Hashable without saying so.
    if decl.kind == .enumeration { inheritHashableIfPlain(decl) }
  }

  func inheritHashableIfPlain(_ decl: NominalDecl) {
    guard !decl.cases.isEmpty, decl.cases.allSatisfy({ !$0.hasPayload }),
      let hashable = known.decl("Hashable"),
      !decl.conformances.contains(where: { $0.proto === hashable })
    else { return }
    decl.conformances.append(Conformance(proto: hashable, conditions: []))
  }

  /// The library's primary associated types.
  static let primaryNames: [String: [String]] = [
    "Sequence": ["Element"], "Collection": ["Element"], "BidirectionalCollection": ["Element"],
    "RandomAccessCollection": ["Element"], "MutableCollection": ["Element"],
    "RangeReplaceableCollection": ["Element"], "IteratorProtocol": ["Element"],
    "SetAlgebra": ["Element"], "Strideable": ["Stride"], "RawRepresentable": ["RawValue"],
    "Identifiable": ["ID"],
  ]

  /// What a bound says of a type: `P & Q`, `Sequence<Int>`.
  func boundRequirements(_ subject: Type, _ bound: TypeSyntax, in scope: Scope) -> [Requirement] {
    compositionParts(bound).flatMap { part -> [Requirement] in
      if let superclass = classBound(part, in: scope) { return [.subclass(subject, superclass)] }
      guard let proto = resolveProtocol(part, in: scope) else { return [] }
      return [.conforms(subject, proto)]
        + primaryRequirements(subject, part, proto, in: scope)
    }
  }

  /// What `Sequence<Int>` says of a type besides that it conforms.
  private func primaryRequirements(
    _ subject: Type, _ bound: TypeSyntax, _ proto: NominalDecl, in scope: Scope
  ) -> [Requirement] {
    primaryTypes(of: bound, proto, in: scope).map {
      .sameType(.associated(subject, $0.name), $0.type)
    }
  }

  /// The class that a bound names.
  func classBound(_ syntax: TypeSyntax, in scope: Scope) -> Type? {
    let isClass: Bool
    switch syntax.as(TypeSyntaxEnum.self) {
    case .identifierType(let node):
      switch lookUpType(node.name.text, in: scope) {
      case .nominal(let decl)?: isClass = decl.kind == .classType
      case .alias(let alias)?: isClass = alias.type.nominal?.kind == .classType
      default: isClass = false
      }
    case .memberType: isClass = resolveType(syntax, in: scope).nominal?.kind == .classType
    default: isClass = false
    }
    guard isClass else { return nil }
    let type = resolveType(syntax, in: scope)
    guard case .nominal(let decl, let arguments) = type else { return nil }
    if decl === known.anyObject { return nil }
    if arguments.count != decl.allGenericParameters.count {
      reportMissingArguments(decl, span(syntax))
      return .error
    }
    return type
  }

  /// `Sequence<Int>` says that `Element` is `Int`.
  func primaryTypes(of syntax: TypeSyntax, _ proto: NominalDecl, in scope: Scope)
    -> [(name: String, type: Type)]
  {
    guard let clause = syntax.as(IdentifierTypeSyntax.self)?.genericArgumentClause else {
      return []
    }
    let types = clause.arguments.compactMap { argument -> Type? in
      guard case .type(let type) = argument.argument else { return nil }
      return resolveType(type, in: scope)
    }
    if types.count != proto.primaryNames.count {
      report(
        "type.generic-arguments", span(syntax),
        "protocol '\(proto.name)' has \(proto.primaryNames.count) primary associated types, "
          + "not \(types.count)",
        "프로토콜 '\(proto.name)'의 주 연관 타입은 \(proto.primaryNames.count)개인데 "
          + "\(types.count)개를 썼습니다")
    }
    return Array(zip(proto.primaryNames, types)).map { (name: $0, type: $1) }
  }

  func requirements(
    _ clause: GenericWhereClauseSyntax, in scope: Scope, each: (Requirement) -> Void = { _ in }
  ) -> [Requirement] {
    clause.requirements.flatMap { requirement -> [Requirement] in
      let found = requirements(requirement, in: scope)
      found.forEach(each)
      return found
    }
  }

  private func requirements(_ requirement: GenericRequirementSyntax, in scope: Scope)
    -> [Requirement]
  {
    switch requirement.requirement {
    case .conformanceRequirement(let node):
      return boundRequirements(resolveType(node.leftType, in: scope), node.rightType, in: scope)
    case .sameTypeRequirement(let node):
      guard let left = TypeSyntax(node.leftType), let right = TypeSyntax(node.rightType) else {
        return []
      }
      return [.sameType(resolveType(left, in: scope), resolveType(right, in: scope))]
    case .layoutRequirement(let node):
      refuse(("layout requirements are", "레이아웃 조건은"), span(node))
      return []
    }
  }

  func collectExtension(_ node: ExtensionDeclSyntax, scope: Scope) {
    var decl: NominalDecl?
    if let identifier = node.extendedType.as(IdentifierTypeSyntax.self) {
      if case .nominal(let found)? = lookUpType(identifier.name.text, in: scope) { decl = found }
      if case .alias(let alias)? = lookUpType(identifier.name.text, in: scope) {
        decl = alias.type.nominal
      }
    } else {
      completePending()
      decl = resolveType(node.extendedType, in: scope).nominal
    }
    guard let decl else {
      reportUnknownType(node.extendedType.trimmedDescription, span(node.extendedType), in: scope)
      return
    }
    let body = Scope(parent: scope, nominal: decl)
    body.requirements = decl.requirements
    let file = currentFile
    let box = RequirementBox()
    later(.extensions) { [unowned self] in
      inFile(file) {
        var conditions: [Requirement] = []
        if let clause = node.genericWhereClause {
          // What is said first is known in what follows: `where Self: Sequence, Element == Int`.
          conditions = requirements(clause, in: body) { body.requirements.append($0) }
        }
        // `extension Array<Int>`, `extension [Int]`.
        if node.extendedType.as(IdentifierTypeSyntax.self)?.genericArgumentClause != nil
          || node.extendedType.is(ArrayTypeSyntax.self)
          || node.extendedType.is(OptionalTypeSyntax.self)
          || node.extendedType.is(DictionaryTypeSyntax.self)
        {
          if case .nominal(_, let arguments) = resolveType(node.extendedType, in: scope) {
            for (parameter, argument) in zip(decl.allGenericParameters, arguments) {
              conditions.append(.sameType(.parameter(parameter), argument))
            }
          }
        }
        box.requirements = conditions
        body.requirements = decl.requirements + conditions
        if let clause = node.inheritanceClause {
          inherit(decl, clause, conditions: conditions, in: body)
          if files[file].isGuest, !pendingNominals.contains(decl) { pendingNominals.append(decl) }
        }
        for member in box.members {
          member.setContext(conditions)
        }
      }
    }
    box.members = collectMembers(
      node.memberBlock.members, of: decl, scope: body, inExtension: true)
    let access = modifierNames(node.modifiers).intersection(["private", "fileprivate"])
    if files[file].isGuest {
      // The extension's level is that of members which say none; at the top it means the file.
      if !access.isEmpty {
        for member in box.members { member.modifiers.formUnion(["fileprivate"]) }
      }
      if !pendingMembers.contains(decl) { pendingMembers.append(decl) }
    }
    deferMembers(of: decl, scope: body, extending: box)
  }

  /// Leaves work until the names that it may ask for are declared.
  func later(_ phase: CompletionPhase, _ work: @escaping () -> Void) {
    completions[phase.rawValue].append(work)
  }

  /// Does what was left for later, a whole phase before the next. Work may read more of the library,
  /// which then declares its names at once and adds its own work to that which is left: so no phase
  /// of one type meets another type in an earlier phase.
  func completePending() {
    guard !isCompleting else { return }
    isCompleting = true
    defer { isCompleting = false }
    while let phase = completions.firstIndex(where: { !$0.isEmpty }) {
      completions[phase].removeFirst()()
    }
  }

  @discardableResult
  func collectMembers(
    _ members: MemberBlockItemListSyntax, of decl: NominalDecl, scope: Scope, inExtension: Bool
  ) -> [ValueDecl] {
    var added: [ValueDecl] = []
    func add(_ member: ValueDecl) {
      (member as? FunctionDecl)?.isInExtension = inExtension
      decl.addMember(member)
      added.append(member)
    }
    for member in members { collectType(member.decl, scope: scope, parent: decl) }
    for member in members {
      switch member.decl.as(DeclSyntaxEnum.self) {
      case .functionDecl(let node):
        let function = makeFunction(node, scope: scope, parent: decl)
        if decl.kind == .protocolType, !inExtension {
          decl.protocolRequirements.append(function)
        } else if function.isGuest {
          pendingBodies.append(function)
        }
        add(function)
        if function.isOperator { operatorCache = [:] }
      case .initializerDecl(let node):
        let function = makeInitializer(node, scope: scope, parent: decl)
        if decl.kind == .protocolType, !inExtension {
          decl.protocolRequirements.append(function)
        } else if function.isGuest {
          pendingBodies.append(function)
        }
        function.isConvenience = function.isConvenience || inExtension
        function.isInExtension = inExtension
        add(function)
      case .deinitializerDecl(let node):
        let function = FunctionDecl(
          name: "deinit", span: span(node), parent: decl, kind: .deinitializer)
        function.body = node.body?.statements
        function.scope = scope
        function.file = currentFile
        function.isGuest = files[currentFile].isGuest
        if function.isGuest {
          pendingBodies.append(function)
          observesLifetimes = true
        }
        add(function)
      case .variableDecl(let node):
        for variable in makeVariables(node, scope: scope, parent: decl, isMember: true) {
          variable.isInExtension = inExtension
          if decl.kind == .classType, !variable.isStatic, variable.isObservingOverride {
            makeInheritedAccessors(variable, scope: scope, parent: decl)
          }
          if decl.kind == .protocolType, !inExtension {
            decl.protocolRequirements.append(variable)
          } else if !variable.isStatic, !variable.isComputed {
            if inExtension {
              report(
                "type.stored-in-extension", variable.span,
                "extensions must not contain stored properties",
                "익스텐션에는 저장 프로퍼티를 둘 수 없습니다")
            } else if decl.kind == .enumeration {
              report(
                "type.stored-in-enum", variable.span, "enums must not contain stored properties",
                "열거형에는 저장 프로퍼티를 둘 수 없습니다")
            } else {
              variable.fieldIndex = decl.storedProperties.count
              decl.storedProperties.append(variable)
            }
          }
          add(variable)
        }
      case .subscriptDecl(let node):
        let function = makeSubscript(node, scope: scope, parent: decl)
        if decl.kind == .protocolType, !inExtension { decl.protocolRequirements.append(function) }
        add(function)
      case .enumCaseDecl(let node):
        let isIndirect = node.modifiers.contains { $0.name.text == "indirect" }
        if isIndirect { decl.isIndirect = true }
        for element in node.elements { add(makeCase(element, of: decl, scope: scope)) }
      case .associatedTypeDecl(let node):
        let associated = AssociatedTypeDecl(name: node.name.text)
        decl.associatedTypes.append(associated)
        let file = currentFile
        later(.requirements) { [unowned self] in
          inFile(file) {
            for entry in node.inheritanceClause?.inheritedTypes ?? [] {
              for part in compositionParts(entry.type) {
                if let superclass = classBound(part, in: scope) {
                  decl.requirements.append(
                    .subclass(
                      .associated(.parameter(decl.selfParameter), associated.name), superclass))
                } else if let proto = resolveProtocol(part, in: scope) {
                  associated.bounds.append(proto)
                  decl.requirements += primaryRequirements(
                    .associated(.parameter(decl.selfParameter), associated.name), part, proto,
                    in: scope)
                }
              }
            }
            if let initializer = node.initializer {
              associated.defaultType = resolveType(initializer.value, in: scope)
            }
            if let clause = node.genericWhereClause {
              decl.requirements += requirements(clause, in: scope)
            }
          }
        }
      case .structDecl, .classDecl, .enumDecl, .protocolDecl, .typeAliasDecl, .actorDecl: break
      default:
        refuse(("this kind of member is", "이런 종류의 멤버는"), span(member))
      }
    }
    return added
  }

  private func makeCase(_ element: EnumCaseElementSyntax, of decl: NominalDecl, scope: Scope)
    -> EnumCaseDecl
  {
    let enumCase = EnumCaseDecl(
      name: element.name.text.trimmingBackticks, span: span(element.name), parent: decl)
    enumCase.isStatic = true
    enumCase.index = decl.cases.count
    enumCase.isGuest = decl.isGuest
    enumCase.rawValue = element.rawValue?.value
    if let clause = element.parameterClause {
      enumCase.hasPayload = true
      let file = currentFile
      enumCase.scope = scope
      enumCase.resolvePayload = { [unowned self] in
        inFile(file) {
          clause.parameters.map {
            EnumCaseDecl.Payload(
              label: $0.firstName.flatMap { $0.text == "_" ? nil : $0.text },
              type: resolveType($0.type, in: scope), defaultValue: $0.defaultValue?.value)
          }
        }
      }
    }
    decl.cases.append(enumCase)
    return enumCase
  }
}

extension ValueDecl {
  /// Sets the conditions of the extension that declares a member, also for its accessors.
  func setContext(_ conditions: [Requirement]) {
    contextRequirements = conditions
    if let variable = self as? VariableDecl {
      for accessor in [variable.getter, variable.setter, variable.willSet, variable.didSet] {
        accessor?.contextRequirements = conditions
      }
    }
    (self as? FunctionDecl)?.setter?.contextRequirements = conditions
  }
}

/// Requirements of an extension, filled in once types are declared.
final class RequirementBox {
  var requirements: [Requirement] = []
  var members: [ValueDecl] = []
}
