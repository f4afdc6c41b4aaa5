import CellIR
import Diagnostics
import SwiftSyntax

// Functions, initializers, subscripts and properties from their syntax.

extension Checker {
  func makeFunction(_ node: FunctionDeclSyntax, scope: Scope, parent: NominalDecl?) -> FunctionDecl
  {
    let function = FunctionDecl(name: node.name.text, span: span(node.name), parent: parent)
    configure(function, node.attributes, node.modifiers, scope: scope)
    function.documentation = documentation(node)
    function.body = node.body?.statements
    function.builderAttributes = builderAttributes(node.attributes)
    setSignature(
      function, generics: node.genericParameterClause, whereClause: node.genericWhereClause,
      signature: node.signature, scope: scope)
    if function.isOperator, parent != nil { function.isStatic = true }
    return function
  }

  func makeInitializer(_ node: InitializerDeclSyntax, scope: Scope, parent: NominalDecl)
    -> FunctionDecl
  {
    let function = FunctionDecl(
      name: "init", span: span(node.initKeyword), parent: parent, kind: .initializer)
    configure(function, node.attributes, node.modifiers, scope: scope)
    function.documentation = documentation(node)
    function.isFailable = node.optionalMark != nil
    function.isImplicit = node.optionalMark?.tokenKind == .exclamationMark
    function.body = node.body?.statements
    function.isConvenience = node.modifiers.contains { $0.name.text == "convenience" }
    setSignature(
      function, generics: node.genericParameterClause, whereClause: node.genericWhereClause,
      signature: node.signature, scope: scope)
    function.isStatic = true
    return function
  }

  private func configure(
    _ function: FunctionDecl, _ attributeList: AttributeListSyntax,
    _ modifiers: DeclModifierListSyntax, scope: Scope
  ) {
    let attributes = attributes(attributeList, ofMember: true)
    function.isDiscardable = attributes.isDiscardable
    function.host = attributes.host
    function.primitives = attributes.primitives
    function.intrinsic = attributes.intrinsic
    function.isGuest = files[currentFile].isGuest
    function.scope = scope
    function.file = currentFile
    function.modifiers = modifierNames(modifiers)
    for modifier in modifiers {
      switch modifier.name.text {
      case "static", "class": function.isStatic = true
      case "mutating": function.isMutating = true
      case "override": function.isOverride = true
      case "async", "isolated", "nonisolated", "distributed":
        refuse(("concurrency is", "동시성은"), span(modifier))
      default: break
      }
    }
  }

  /// The attributes, when one of them may name a result builder.
  func builderAttributes(_ list: AttributeListSyntax) -> AttributeListSyntax? {
    guard files[currentFile].isGuest, wrapperAttribute(list) != nil else { return nil }
    return list
  }

  /// The words of modifiers: `private(set)` is one of them.
  func modifierNames(_ modifiers: DeclModifierListSyntax) -> Set<String> {
    Set(modifiers.map { $0.name.text + ($0.detail.map { "(\($0.detail.text))" } ?? "") })
  }

  func setSignature(
    _ function: FunctionDecl, generics: GenericParameterClauseSyntax?,
    whereClause: GenericWhereClauseSyntax?, signature: FunctionSignatureSyntax, scope: Scope
  ) {
    function.genericParameters = (generics?.parameters ?? []).map { GenericParameter($0.name.text) }
    // Each `some P` parameter is an unnamed generic parameter.
    var opaque: [TypeSyntax: GenericParameter] = [:]
    for parameter in signature.parameterClause.parameters {
      for node in SomeFinder.find(in: parameter.type) {
        let generic = GenericParameter("some \(node.constraint.trimmedDescription)")
        opaque[TypeSyntax(node)] = generic
        opaqueParameters[node.id] = generic
        function.genericParameters.append(generic)
      }
    }
    var thrown: TypeSyntax?
    if let effects = signature.effectSpecifiers {
      if let asyncSpecifier = effects.asyncSpecifier {
        refuse(("concurrency is", "동시성(async)은"), span(asyncSpecifier))
      }
      if let clause = effects.throwsClause {
        function.isThrowing = true
        function.isRethrowing = clause.throwsSpecifier.text == "rethrows"
        thrown = clause.type
      }
    }
    if signature.returnClause?.type.isImplicitlyUnwrapped == true { function.isImplicit = true }
    let inner = Scope(parent: scope)
    for parameter in function.genericParameters {
      inner.declare(.parameter(parameter), name: parameter.name)
    }
    let file = currentFile
    function.scope = inner
    function.resolveSignature = { [unowned self] function in
      inFile(file) {
        var conditions: [Requirement] = []
        for (parameter, node) in zip(function.genericParameters, generics?.parameters ?? []) {
          guard let bound = node.inheritedType else { continue }
          conditions += boundRequirements(.parameter(parameter), bound, in: inner)
        }
        for (syntax, parameter) in opaque {
          guard let node = syntax.as(SomeOrAnyTypeSyntax.self) else { continue }
          conditions += boundRequirements(.parameter(parameter), node.constraint, in: inner)
        }
        if let whereClause { conditions += requirements(whereClause, in: inner) }
        function.requirements = conditions
        inner.requirements = conditions
        let saved = environment
        environment += conditions
        function.parameters = parameters(
          signature.parameterClause.parameters, scope: inner, opaque: opaque,
          isOperator: function.isOperator)
        if let thrown { setThrownType(function, resolveType(thrown, in: inner)) }
        rethrowFromLibrary(function)
        if function.kind == .initializer, let parent = function.parent {
          function.result = function.isFailable ? known.optional(parent.selfType) : parent.selfType
        } else {
          if let clause = signature.returnClause {
            function.result = resolveReturn(clause.type, function, scope: inner)
          } else {
            function.result = .void
          }
        }
        addImpliedRequirements(function, inner)
        checkMemberTypes(function, signature)
        environment = saved
      }
    }
  }

  /// `T.Element` in a signature: a protocol that `T` is said to conform to has such a type.
  private func checkMemberTypes(_ function: FunctionDecl, _ signature: FunctionSignatureSyntax) {
    guard function.isGuest else { return }
    let written =
      signature.parameterClause.parameters.map(\.type)
      + (signature.returnClause.map { [$0.type] } ?? [])
    let types = function.parameters.map(\.type) + [function.result]
    for (position, (type, syntax)) in zip(types, written).enumerated() {
      type.walk { part in
        guard case .associated(.parameter(let base), let name) = part,
          function.genericParameters.contains(base), superclassBound(of: .parameter(base)) == nil,
          !bounds(of: .parameter(base)).contains(where: {
            inherited($0).contains { hasAssociatedType($0, name) }
          })
        else { return }
        report(
          "type.unknown-member", span(syntax),
          "'\(name)' is not a member type of type '\(base.name)'",
          "'\(base.name)'에는 '\(name)'(이)라는 타입이 없습니다")
        // Calls of it have nothing to add.
        if position < function.parameters.count {
          function.parameters[position].type = .error
        } else {
          function.result = .error
        }
      }
    }
  }

  /// What a signature says of its generic parameters by the types in it: `Set<T>` that `T` is
  /// `Hashable`.
  private func addImpliedRequirements(_ function: FunctionDecl, _ scope: Scope) {
    guard function.isGuest, !function.genericParameters.isEmpty else { return }
    function.impliedRequirements = { [unowned self, unowned scope] in
      let implied = impliedRequirements($0)
      scope.requirements += implied
      return implied
    }
  }

  private func impliedRequirements(_ function: FunctionDecl) -> [Requirement] {
    var result: [Requirement] = []
    let saved = environment
    defer { environment = saved }
    environment = (function.parent?.requirementsInScope ?? []) + function.writtenRequirements
    for type in function.parameters.map(\.type) + [function.result] {
      type.walk { part in
        guard case .nominal(let decl, let arguments) = part, !decl.requirements.isEmpty,
          arguments.contains(where: \.hasParameters)
        else { return }
        let map = substitution(for: decl, arguments)
        for requirement in decl.requirements.map({ $0.substituting(map) })
        where requirement.mentions(function.genericParameters) && !result.contains(requirement)
          && !holds(requirement, [:])
        {
          result.append(requirement)
        }
      }
    }
    return result
  }

  /// `throws(Never)` does not throw, `throws(any Error)` is `throws`.
  private func setThrownType(_ function: FunctionDecl, _ type: Type) {
    if type == known.never {
      function.isThrowing = false
    } else if case .nominal = type {
      function.thrownType = type
    }
  }

  /// Functions of the library pass on what their (not escaping) closures throw, without saying so.
  private func rethrowFromLibrary(_ function: FunctionDecl) {
    guard !function.isGuest, function.host == nil, function.primitives == nil,
      function.intrinsic == nil, !function.isThrowing || function.isRethrowing
    else { return }
    var parameters = function.parameters
    for index in parameters.indices where !parameters[index].isEscaping {
      guard case .function(var type) = parameters[index].type,
        !type.isThrowing || function.isRethrowing
      else { continue }
      type.isThrowing = true
      parameters[index].type = .function(type)
      function.isThrowing = true
      function.isRethrowing = true
    }
    function.parameters = parameters
  }

  /// `-> some P`: the concrete type is that of the body; cells ask for it to be written.
  private func resolveReturn(_ type: TypeSyntax, _ function: FunctionDecl, scope: Scope) -> Type {
    if let node = type.as(SomeOrAnyTypeSyntax.self), node.someOrAnySpecifier.text == "some" {
      return opaqueType(node, generics: function.allGenericParameters, in: scope) {
        [unowned self, unowned function] in resultOfBody(function)
      }
    }
    if let parent = function.parent, parent.kind == .classType, !parent.isFinal, type.isSelf {
      function.returnsSelf = true
    }
    return resolveDeclaredType(type, in: scope)
  }

  func parameters(
    _ list: FunctionParameterListSyntax, scope: Scope, opaque: [TypeSyntax: GenericParameter],
    isOperator: Bool = false, isSubscript: Bool = false
  ) -> [ParameterDecl] {
    list.map { parameter in
      let first = parameter.firstName.text
      let name = parameter.secondName?.text ?? first
      var label: String? = first == "_" ? nil : first
      if isOperator || (isSubscript && parameter.secondName == nil) { label = nil }
      var (type, isInOut) =
        opaque[parameter.type].map { (Type.parameter($0), false) }
        ?? resolveParameterType(parameter.type, in: scope, ofDeclaration: parameter.ellipsis == nil)
      if case .nominal(let decl, let arguments) = type, arguments.isEmpty,
        !decl.allGenericParameters.isEmpty
      {
        reportMissingArguments(decl, span(parameter.type))
        type = .error
      }
      var builder = resultBuilder(in: parameter.attributes, scope)
      var isAutoclosure = false
      var isEscaping = false
      if let attributed = parameter.type.as(AttributedTypeSyntax.self) {
        for attribute in attributed.attributes {
          let name =
            attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription ?? ""
          if name == "autoclosure" { isAutoclosure = true }
          if name == "escaping" { isEscaping = true }
        }
        builder = builder ?? resultBuilder(in: attributed.attributes, scope)
      }
      var mayThrow = false
      if isAutoclosure, case .function(let function) = type {
        type = function.result
        mayThrow = function.isThrowing
      }
      return ParameterDecl(
        label: label, name: name, type: type, isInOut: isInOut,
        isVariadic: parameter.ellipsis != nil, isAutoclosure: isAutoclosure,
        mayThrow: mayThrow, isEscaping: isEscaping,
        isImplicit: parameter.type.isImplicitlyUnwrapped,
        defaultValue: parameter.defaultValue?.value, resultBuilder: builder,
        span: span(parameter))
    }
  }

  func reportMissingArguments(_ decl: NominalDecl, _ span: Span) {
    report(
      "type.generic-arguments", span,
      "reference to generic type '\(decl.name)' requires arguments in <...>",
      "제네릭 타입 '\(decl.name)'에는 <...> 안에 타입 인자가 필요합니다")
  }

  func makeSubscript(_ node: SubscriptDeclSyntax, scope: Scope, parent: NominalDecl)
    -> FunctionDecl
  {
    let attributes = attributes(node.attributes, ofMember: true)
    let setterName = accessorParameterName(node.accessorBlock) ?? "newValue"
    // Both accessors have the same generic parameters, so that what is found for one fits the other.
    let genericParameters = (node.genericParameterClause?.parameters ?? []).map {
      GenericParameter($0.name.text)
    }
    func make(_ kind: FunctionDecl.Kind) -> FunctionDecl {
      let function = FunctionDecl(
        name: "subscript", span: span(node.subscriptKeyword), parent: parent, kind: kind)
      function.isGuest = files[currentFile].isGuest
      function.file = currentFile
      function.modifiers = modifierNames(node.modifiers)
      function.isStatic = !function.modifiers.isDisjoint(with: ["static", "class"])
      function.isOverride = function.modifiers.contains("override")
      function.genericParameters = genericParameters
      function.isImplicit = node.returnClause.type.isImplicitlyUnwrapped
      let inner = Scope(parent: scope)
      for parameter in function.genericParameters {
        inner.declare(.parameter(parameter), name: parameter.name)
      }
      function.scope = inner
      let file = currentFile
      function.resolveSignature = { [unowned self] function in
        inFile(file) {
          var conditions: [Requirement] = []
          for (parameter, syntax) in zip(
            function.genericParameters, node.genericParameterClause?.parameters ?? [])
          {
            guard let bound = syntax.inheritedType else { continue }
            conditions += boundRequirements(.parameter(parameter), bound, in: inner)
          }
          if let clause = node.genericWhereClause { conditions += requirements(clause, in: inner) }
          function.requirements = conditions
          inner.requirements = conditions
          function.parameters = parameters(
            node.parameterClause.parameters, scope: inner, opaque: [:], isSubscript: true)
          let element = resolveDeclaredType(node.returnClause.type, in: inner)
          if function.kind == .subscriptSetter {
            function.parameters.append(
              ParameterDecl(
                label: nil, name: setterName, type: element, span: function.span))
            function.result = .void
          } else {
            function.result = element
          }
          addImpliedRequirements(function, inner)
        }
      }
      return function
    }
    let getter = make(.subscriptGetter)
    getter.host = attributes.host
    getter.intrinsic = attributes.intrinsic
    getter.isForAssignment = attributes.isForAssignment
    getter.documentation = documentation(node)
    getter.builderAttributes = builderAttributes(node.attributes)
    guard let block = node.accessorBlock else { return getter }
    switch block.accessors {
    case .getter(let items):
      getter.body = items
    case .accessors(let list):
      for accessor in list {
        let accessorAttributes = self.attributes(accessor.attributes)
        switch accessor.accessorSpecifier.text {
        case "get":
          getter.body = accessor.body?.statements
          getter.isMutating =
            accessor.modifier?.name.text == "mutating" && parent.kind != .classType
          getter.isThrowing = accessor.effectSpecifiers?.throwsClause != nil
          getter.host = accessorAttributes.host ?? getter.host
          getter.intrinsic = accessorAttributes.intrinsic ?? getter.intrinsic
        case "set":
          let setter = make(.subscriptSetter)
          setter.isMutating = !accessor.isNonmutating && parent.kind != .classType
          setter.body = accessor.body?.statements
          setter.host = accessorAttributes.host
          setter.intrinsic = accessorAttributes.intrinsic
          getter.setter = setter
          setter.accessorOf = getter
        default:
          refuse(("this accessor is", "이 접근자는"), span(accessor))
        }
      }
    }
    if getter.isGuest {
      if getter.body != nil { pendingBodies.append(getter) }
      if let setter = getter.setter, setter.body != nil { pendingBodies.append(setter) }
    }
    return getter
  }

  private func accessorParameterName(_ block: AccessorBlockSyntax?) -> String? {
    guard case .accessors(let list)? = block?.accessors else { return nil }
    for accessor in list where accessor.accessorSpecifier.text == "set" {
      return accessor.parameters?.name.text
    }
    return nil
  }

  /// Variables of a member (or library) declaration. Cell-level and local variables are made by the
  /// statement checker instead.
  func makeVariables(
    _ node: VariableDeclSyntax, scope: Scope, parent: NominalDecl?, isMember: Bool
  ) -> [VariableDecl] {
    let isLet = node.bindingSpecifier.text == "let"
    let attributes = attributes(node.attributes, ofMember: true)
    let wrapper = files[currentFile].isGuest ? wrapperAttribute(node.attributes) : nil
    if files[currentFile].isGuest { refuseWrappers(node) }
    let isStatic = node.modifiers.contains { $0.name.text == "static" || $0.name.text == "class" }
    let isLazy = node.modifiers.contains { $0.name.text == "lazy" }
    let ownership = node.modifiers.first { $0.name.text == "weak" || $0.name.text == "unowned" }
    var variables: [VariableDecl] = []
    let bindings = Array(node.bindings)
    for (position, binding) in bindings.enumerated() {
      guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self) else {
        refuse(("patterns in member declarations are", "멤버 선언의 패턴은"), span(binding.pattern))
        continue
      }
      let variable = VariableDecl(
        name: identifier.identifier.text, span: span(identifier), parent: parent, isLet: isLet)
      variable.isStatic = isStatic
      variable.modifiers = modifierNames(node.modifiers)
      variable.isGuest = files[currentFile].isGuest
      variable.documentation = documentation(node)
      variable.initialValue = binding.initializer?.value
      variable.isLazyGlobal = isStatic || parent == nil
      // In `let a, b: Int` the annotation holds for both.
      let annotation =
        binding.typeAnnotation?.type
        ?? bindings[position...].first { $0.typeAnnotation != nil && binding.initializer == nil }?
        .typeAnnotation?.type
      variable.typeAnnotation = annotation
      variable.isImplicit = annotation?.isImplicitlyUnwrapped == true
      let file = currentFile
      variable.resolveType = { [unowned self, unowned variable] in
        inFile(file) {
          let saved = environment
          defer { environment = saved }
          environment += scope.allRequirements
          if let annotation {
            if let node = annotation.as(SomeOrAnyTypeSyntax.self),
              node.someOrAnySpecifier.text == "some"
            {
              return opaqueType(
                node, generics: parent?.allGenericParameters ?? [], in: scope
              ) { [unowned self, unowned variable] in
                if let getter = variable.getter { return resultOfBody(getter) }
                guard let value = variable.initialValue else { return nil }
                return checkDetached(value, expecting: nil, scope: scope, variable: variable)
              }
            }
            let type = resolveDeclaredType(annotation, in: scope)
            if case .nominal(let decl, let arguments) = type, arguments.isEmpty,
              !decl.allGenericParameters.isEmpty
            {
              if let value = binding.initializer?.value {
                return checkDetached(value, expecting: type, scope: scope, variable: variable)
              }
              reportMissingArguments(decl, span(annotation))
              return .error
            }
            return type
          }
          if let value = binding.initializer?.value {
            return checkDetached(value, expecting: nil, scope: scope, variable: variable)
          }
          report(
            "type.missing-annotation", variable.span, "type annotation missing in pattern",
            "타입 표기가 없습니다",
            help: (
              "write ': Type' after the name, or give an initial value",
              "이름 뒤에 ': 타입'을 쓰거나 초깃값을 주세요"
            ))
          return .error
        }
      }
      if let ownership, let parent, !isStatic, parent.kind != .protocolType {
        variables += weakMember(
          variable, binding, annotation, isWeak: ownership.name.text == "weak", scope, parent)
        continue
      }
      if let wrapper, binding.accessorBlock == nil {
        variables += wrappedVariable(
          variable, wrapper, value: binding.initializer?.value, annotation: annotation, scope,
          parent)
        continue
      }
      if isLazy, let parent, !isStatic {
        variables.append(contentsOf: lazyMember(variable, binding, annotation, scope, parent))
        continue
      }
      if let block = binding.accessorBlock {
        makeAccessors(block, of: variable, attributes: attributes, scope: scope, parent: parent)
        variable.getter?.builderAttributes = builderAttributes(node.attributes)
      } else if attributes.host != nil || attributes.intrinsic != nil
        || attributes.primitives != nil
      {
        let getter = accessor(.getter, of: variable, scope: scope, parent: parent)
        getter.host = attributes.host
        getter.intrinsic = attributes.intrinsic
        getter.primitives = attributes.primitives
        variable.getter = getter
      }
      variables.append(variable)
    }
    return variables
  }

  /// A weak or unowned property: computed, over a hidden stored one.
  private func weakMember(
    _ variable: VariableDecl, _ binding: PatternBindingSyntax, _ annotation: TypeSyntax?,
    isWeak: Bool, _ scope: Scope, _ parent: NominalDecl
  ) -> [VariableDecl] {
    guard let annotation else {
      report(
        "type.missing-annotation", variable.span, "type annotation missing in pattern",
        "타입 표기가 없습니다")
      return []
    }
    let storage = VariableDecl(
      name: "$" + variable.name, span: variable.span, parent: parent, isLet: false)
    storage.isGuest = variable.isGuest
    makeWeak(variable, storage, isWeak: isWeak, scope: scope, parent: parent) { [unowned self] in
      resolveDeclaredType(annotation, in: scope)
    }
    variable.initialValue = nil
    variable.referenceStorage = storage
    storage.isUnowned = !isWeak && binding.initializer == nil
    storage.memberwise = MemberwiseParameter(
      name: variable.name, type: { [unowned variable] in variable.type },
      defaultValue: { isWeak ? ExprSyntax(NilLiteralExprSyntax()) : nil }
    ) { [unowned self, unowned variable] value in
      weakStore(value, known.wrapped(variable.type) ?? variable.type, isOptional: isWeak)
    }
    return [variable, storage]
  }

  /// A lazy property: computed, over a hidden stored one.
  private func lazyMember(
    _ variable: VariableDecl, _ binding: PatternBindingSyntax, _ annotation: TypeSyntax?,
    _ scope: Scope, _ parent: NominalDecl
  ) -> [VariableDecl] {
    guard let initializer = binding.initializer else {
      report(
        "type.lazy", variable.span, "lazy properties must have an initializer",
        "lazy 프로퍼티에는 초깃값이 필요합니다")
      return []
    }
    let storage = VariableDecl(
      name: "$__lazy_storage_$_" + variable.name, span: variable.span, parent: parent, isLet: false)
    storage.isGuest = variable.isGuest
    makeLazy(variable, storage, scope: scope, parent: parent) { [unowned self] inner in
      check(
        initializer.value, expecting: annotation.map { resolveDeclaredType($0, in: scope) },
        in: inner)
    }
    variable.initialValue = nil
    storage.memberwise = MemberwiseParameter(
      name: variable.name, type: { [unowned storage] in storage.type },
      defaultValue: { ExprSyntax(NilLiteralExprSyntax()) }, store: { $0 })
    return [variable, storage]
  }

  private func accessor(
    _ kind: FunctionDecl.Kind, of variable: VariableDecl, scope: Scope, parent: NominalDecl?
  ) -> FunctionDecl {
    let function = FunctionDecl(
      name: variable.name, span: variable.span, parent: parent, kind: kind)
    function.isStatic = variable.isStatic
    function.isGuest = variable.isGuest
    function.file = currentFile
    function.scope = Scope(parent: scope)
    function.accessorOf = variable
    return function
  }

  func makeAccessors(
    _ block: AccessorBlockSyntax, of variable: VariableDecl, attributes: LibraryAttributes,
    scope: Scope, parent: NominalDecl?
  ) {
    func make(_ kind: FunctionDecl.Kind, _ body: CodeBlockItemListSyntax?) -> FunctionDecl {
      let function = accessor(kind, of: variable, scope: scope, parent: parent)
      function.body = body
      function.resolveSignature = { [unowned variable] function in
        if kind == .getter {
          function.result = variable.type
        } else {
          function.result = .void
          function.parameters = [
            ParameterDecl(
              label: nil, name: function.host == nil ? function.synthesisName : "newValue",
              type: variable.type, span: variable.span)
          ]
        }
      }
      return function
    }
    func queue(_ function: FunctionDecl) {
      if function.isGuest, function.body != nil,
        function.parent?.kind != .protocolType
          || function.body != nil
      {
        pendingBodies.append(function)
      }
    }
    switch block.accessors {
    case .getter(let items):
      let getter = make(.getter, items)
      getter.host = attributes.host
      variable.getter = getter
      queue(getter)
    case .accessors(let list):
      for node in list {
        let own = self.attributes(node.attributes)
        let body = node.body?.statements
        switch node.accessorSpecifier.text {
        case "get":
          let getter = make(.getter, body)
          getter.isMutating = node.modifier?.name.text == "mutating"
          getter.host = own.host ?? attributes.host
          getter.intrinsic = own.intrinsic
          if let clause = node.effectSpecifiers, clause.throwsClause != nil {
            getter.isThrowing = true
          }
          variable.getter = getter
          queue(getter)
        case "set":
          let setter = make(.setter, body)
          setter.synthesisName = node.parameters?.name.text ?? "newValue"
          setter.isMutating = !node.isNonmutating && parent?.kind != .classType
          setter.host = own.host
          setter.intrinsic = own.intrinsic
          variable.setter = setter
          queue(setter)
        case "willSet", "didSet":
          let observer = make(.observer, body)
          let isWill = node.accessorSpecifier.text == "willSet"
          observer.synthesisName = node.parameters?.name.text ?? (isWill ? "newValue" : "oldValue")
          observer.isMutating = parent != nil && parent?.kind != .classType
          if isWill { variable.willSet = observer } else { variable.didSet = observer }
          queue(observer)
        default:
          refuse(("this accessor is", "이 접근자는"), span(node))
        }
      }
    }
  }
}

extension TypeSyntax {
  /// `Self`, `Self?`.
  fileprivate var isSelf: Bool {
    if let optional = self.as(OptionalTypeSyntax.self) { return optional.wrappedType.isSelf }
    return self.as(IdentifierTypeSyntax.self)?.name.tokenKind == .keyword(.Self)
  }
}

/// The `some P` in a parameter's type.
final class SomeFinder: SyntaxVisitor {
  private var found: [SomeOrAnyTypeSyntax] = []

  static func find(in type: TypeSyntax) -> [SomeOrAnyTypeSyntax] {
    let finder = SomeFinder(viewMode: .sourceAccurate)
    finder.walk(type)
    return finder.found
  }

  override func visit(_ node: SomeOrAnyTypeSyntax) -> SyntaxVisitorContinueKind {
    if node.someOrAnySpecifier.text == "some" { found.append(node) }
    return .skipChildren
  }
}

extension AccessorDeclSyntax {
  var isNonmutating: Bool { modifier?.name.text == "nonmutating" }
}
