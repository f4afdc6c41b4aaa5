import CellIR
import SwiftSyntax

// Variables that are more than storage: computed, observed and lazy ones, local, at a cell's top
// level, and (lazy) as members.

extension Checker {
  /// `var x: Int { … }`, `var x = 1 { didSet { … } }` outside a type.
  func computedVariable(
    _ binding: PatternBindingSyntax, _ block: AccessorBlockSyntax, isLet: Bool,
    attributes: AttributeListSyntax, _ scope: Scope
  ) -> [CheckedStatement] {
    guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self) else {
      report(
        "syntax.pattern", span(binding.pattern), "a computed variable needs a name",
        "계산 변수에는 이름이 필요합니다")
      return []
    }
    let name = identifier.identifier.text.trimmingBackticks
    if isLet {
      report(
        "type.let-computed", span(identifier), "'let' declarations cannot be computed properties",
        "'let'으로는 계산 변수를 선언할 수 없습니다", help: ("declare it with 'var'", "'var'로 선언하세요"))
    }
    var getter: FunctionDecl?
    let opaque: Type? = binding.typeAnnotation?.type.as(SomeOrAnyTypeSyntax.self).flatMap { node in
      guard node.someOrAnySpecifier.text == "some", !block.isObserver else { return nil }
      return opaqueType(
        node, generics: function?.genericParametersInScope ?? [], in: scope
      ) { [unowned self] in getter.flatMap(resultOfBody) }
    }
    let annotation =
      opaque ?? (binding.typeAnnotation?.type).map { resolveDeclaredType($0, in: scope) }
    let isImplicit = binding.typeAnnotation?.type.isImplicitlyUnwrapped == true
    var result: [CheckedStatement] = []
    let variable: VariableDecl
    let pending = pendingBodies
    pendingBodies = []
    if block.isObserver {
      let value = binding.initializer.map { check($0.value, expecting: annotation, in: scope) }
      guard let type = annotation ?? value?.type else {
        reportMissingAnnotation(span(identifier))
        return []
      }
      variable = declareVariable(name, type, isLet: false, span(identifier), scope)
      variable.isImplicit = isImplicit
      if let value {
        result = [.binding(.bind(variable), value)]
      } else if known.isOptional(type) {
        let none = TypedExpression(.nilLiteral, type, variable.span)
        result = [.binding(.bind(variable), none)]
      } else {
        variable.isDeferred = true
        deferredVariables.append(variable)
        result = [.declare(variable)]
      }
    } else {
      guard let annotation else {
        reportMissingAnnotation(span(identifier))
        return []
      }
      variable = VariableDecl(name: name, span: span(identifier), isLet: false)
      variable.type = annotation
      variable.isImplicit = isImplicit
      variable.isGuest = true
      declareComputed(variable, scope)
    }
    makeAccessors(block, of: variable, attributes: LibraryAttributes(), scope: scope, parent: nil)
    variable.getter?.builderAttributes = builderAttributes(attributes)
    getter = variable.getter
    let accessors = pendingBodies
    pendingBodies = pending
    adoptAccessors(accessors, in: scope)
    return result
  }

  private func reportMissingAnnotation(_ span: Span) {
    report(
      "type.missing-annotation", span, "computed property must have an explicit type",
      "계산 변수에는 타입을 써야 합니다", help: ("write ': Type' after the name", "이름 뒤에 ': 타입'을 쓰세요"))
  }

  func declareComputed(_ variable: VariableDecl, _ scope: Scope) {
    if let earlier = scope.values[variable.name]?.last, earlier.span.file == variable.span.file {
      report(
        "name.redeclared", variable.span, "invalid redeclaration of '\(variable.name)'",
        "'\(variable.name)'이(가) 이미 선언되어 있습니다",
        notes: [(earlier.span, "it is declared here", "여기에 선언되어 있습니다")])
    }
    scope.redeclare(variable)
  }

  /// Accessors of a local variable see the variables around them, as local functions do.
  func adoptAccessors(_ accessors: [FunctionDecl], in scope: Scope) {
    guard scope !== module else {
      pendingBodies += accessors
      return
    }
    for accessor in accessors {
      accessor.isLocal = true
      accessor.outer = function
      accessor.outerGenericParameters = function?.genericParametersInScope ?? []
      localFunctions.append(accessor)
    }
    for accessor in accessors { checkFunctionBody(accessor) }
  }

  // MARK: lazy

  /// `lazy var x = …` in a function or at top level.
  func lazyVariable(_ binding: PatternBindingSyntax, _ scope: Scope) -> [CheckedStatement] {
    guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self),
      let initializer = binding.initializer
    else {
      report(
        "type.lazy", span(binding), "lazy properties must have an initializer",
        "lazy 변수에는 초깃값이 필요합니다")
      return []
    }
    let variable = VariableDecl(
      name: identifier.identifier.text.trimmingBackticks, span: span(identifier), isLet: false)
    variable.isGuest = true
    let annotation = (binding.typeAnnotation?.type).map { resolveDeclaredType($0, in: scope) }
    variable.isImplicit = binding.typeAnnotation?.type.isImplicitlyUnwrapped == true
    let isTop = scope === module
    let storage = VariableDecl(
      name: "$__lazy_storage_$_" + variable.name, span: variable.span, isLet: false)
    storage.owner = function
    if isTop {
      storage.global = GlobalID(globalCount)
      globalCount += 1
      globalVariables.append(storage)
    }
    makeLazy(variable, storage, scope: scope, parent: nil) { [unowned self] inner in
      check(initializer.value, expecting: annotation, in: inner)
    }
    _ = variable.type
    declareComputed(variable, scope)
    adoptAccessors([variable.getter, variable.setter].compactMap { $0 }, in: scope)
    let none = TypedExpression(.nilLiteral, storage.type, storage.span)
    return [.binding(.bind(storage), none)]
  }

  /// Gives a lazy variable its accessors over a hidden optional.
  func makeLazy(
    _ variable: VariableDecl, _ storage: VariableDecl, scope: Scope, parent: NominalDecl?,
    value: @escaping (Scope) -> TypedExpression
  ) {
    let file = currentFile
    let backing = Backing(self, variable, storage, scope: scope, parent: parent)
    backing.getter.isMutating = parent != nil && parent?.kind != .classType
    let span = variable.span
    variable.resolveType = { [unowned self] in
      inFile(file) {
        let saved = (function, environment, loopLabels, yieldFrames)
        defer { (function, environment, loopLabels, yieldFrames) = saved }
        if parent != nil { environment = scope.allRequirements }
        (loopLabels, yieldFrames) = ([], [])
        let (context, inner) = backing.enter(backing.getter)
        function = context
        let initial = value(inner)
        let type = initial.type
        storage.type = known.optional(type)
        let ready = VariableDecl(name: "ready", span: span, isLet: true)
        let fresh = VariableDecl(name: "fresh", span: span, isLet: true)
        for local in [ready, fresh] {
          local.type = type
          local.owner = context
        }
        let target = backing.stored(context)
        let freshRead = TypedExpression(.variable(fresh), type, span)
        func wrapped(_ value: TypedExpression) -> TypedExpression {
          TypedExpression(.wrapOptional(value), storage.type, span)
        }
        backing.getter.checkedBody = CheckedBody(
          context: context, parameters: [],
          statements: [
            .if(
              [.pattern(.some(.bind(ready)), backing.stored(context), matched(target))],
              [.returnValue(TypedExpression(.variable(ready), type, span))], []),
            .binding(.bind(fresh), initial),
            .expression(
              TypedExpression(.assign(target, wrapped(freshRead)), .void, span)),
            .returnValue(freshRead),
          ])
        backing.setSetter(type) { wrapped($0) }
        return type
      }
    }
    storage.resolveType = { [unowned variable, unowned self] in known.optional(variable.type) }
  }

  // MARK: weak, unowned

  /// `weak var x: T?`, `unowned let x: T`: storage that does not keep its object alive.
  func makeWeak(
    _ variable: VariableDecl, _ storage: VariableDecl, isWeak: Bool, scope: Scope,
    parent: NominalDecl?, type: @escaping () -> Type
  ) {
    let file = currentFile
    let backing = Backing(self, variable, storage, scope: scope, parent: parent)
    let span = variable.span
    storage.isHidden = true
    observesLifetimes = true
    variable.resolveType = { [unowned self] in
      inFile(file) {
        let saved = function
        let outer = environment
        defer {
          function = saved
          environment = outer
        }
        if parent != nil { environment = scope.allRequirements }
        let type = type()
        guard let object = isWeak ? known.wrapped(type) : type, !object.isError else {
          if !type.isError {
            report(
              "type.weak", span,
              "'weak' variable should have optional type '\(type)?'",
              "'weak' 변수의 타입은 옵셔널 '\(type)?'(이)어야 합니다",
              help: ("write '\(type)?'", "'\(type)?'(으)로 쓰세요"))
          }
          return .error
        }
        if !isReference(object) {
          report(
            "type.weak", span,
            "'\(isWeak ? "weak" : "unowned")' may only be applied to class and class-bound "
              + "protocol types, not '\(object)'",
            "'\(isWeak ? "weak" : "unowned")'은(는) 클래스 타입에만 쓸 수 있습니다: '\(object)'")
          return .error
        }
        storage.type = known.type(weakNames(object).storage, [object])
        let (context, _) = backing.enter(backing.getter)
        function = context
        backing.getter.checkedBody = CheckedBody(
          context: context, parameters: [],
          statements: [
            .returnValue(
              weakCall(
                isWeak ? weakNames(object).load : weakNames(object).loadUnowned,
                backing.stored(context), object, type)
            )
          ])
        backing.setSetter(type) { [unowned self] value in
          self.weakStore(value, object, isOptional: isWeak)
        }
        return type
      }
    }
    storage.resolveType = { [unowned variable, unowned storage] in
      _ = variable.type
      return storage.hasType ? storage.type : .error
    }
  }

  func weakStore(_ value: TypedExpression, _ object: Type, isOptional: Bool) -> TypedExpression {
    let optional =
      isOptional
      ? value : TypedExpression(.wrapOptional(value), known.optional(object), value.span)
    let names = weakNames(object)
    return weakCall(names.store, optional, object, known.type(names.storage, [object]))
  }

  /// A class-bound existential is a box around the object: what is remembered of it is the object,
  /// weakly, and which box to put around it again.
  private func weakNames(_ object: Type)
    -> (storage: String, store: String, load: String, loadUnowned: String)
  {
    if case .existential = object {
      return ("_WeakBox", "_weakStoreBox", "_weakLoadBox", "_unownedLoadBox")
    }
    return ("_Weak", "_weakStore", "_weakLoad", "_unownedLoad")
  }

  private func weakCall(
    _ name: String, _ argument: TypedExpression, _ object: Type, _ result: Type
  ) -> TypedExpression {
    guard let function = library.value(named: name)?.first as? FunctionDecl,
      let parameter = function.genericParameters.first
    else { return TypedExpression(.error, .error, argument.span) }
    return TypedExpression(
      .call(function, base: nil, [.value(argument)], [parameter: object]), result, argument.span)
  }

  /// `weak var x = …`, `unowned let y = …` outside a type.
  func weakVariable(_ binding: PatternBindingSyntax, isWeak: Bool, _ scope: Scope)
    -> [CheckedStatement]
  {
    guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self) else { return [] }
    let annotation = (binding.typeAnnotation?.type).map { resolveDeclaredType($0, in: scope) }
    let isImplicit = binding.typeAnnotation?.type.isImplicitlyUnwrapped == true
    var initial = binding.initializer.map { check($0.value, expecting: annotation, in: scope) }
    if let value = initial, isWeak, !known.isOptional(value.type), !value.type.isError {
      initial = TypedExpression(.wrapOptional(value), known.optional(value.type), value.span)
    }
    guard let type = annotation ?? initial?.type else {
      reportMissingAnnotation(span(identifier))
      return []
    }
    if type.isError { return [] }
    let variable = VariableDecl(
      name: identifier.identifier.text.trimmingBackticks, span: span(identifier), isLet: false)
    variable.isGuest = true
    variable.isImplicit = isImplicit
    let storage = VariableDecl(name: "$" + variable.name, span: variable.span, isLet: false)
    storage.owner = function
    if scope === module {
      storage.global = GlobalID(globalCount)
      globalCount += 1
      globalVariables.append(storage)
    }
    makeWeak(variable, storage, isWeak: isWeak, scope: scope, parent: nil) { type }
    guard !variable.type.isError else { return [] }
    declareComputed(variable, scope)
    adoptAccessors([variable.getter, variable.setter].compactMap { $0 }, in: scope)
    let object = known.wrapped(type) ?? type
    guard let initial else { return [.declare(storage)] }
    return [.binding(.bind(storage), weakStore(initial, object, isOptional: isWeak))]
  }
}

/// Accessors that the checker itself makes, over hidden storage.
struct Backing {
  let checker: Checker
  let variable: VariableDecl
  let storage: VariableDecl
  let scope: Scope
  let parent: NominalDecl?
  let outer: FunctionContext?
  let getter: FunctionDecl
  let setter: FunctionDecl

  init(
    _ checker: Checker, _ variable: VariableDecl, _ storage: VariableDecl, scope: Scope,
    parent: NominalDecl?
  ) {
    self.checker = checker
    self.variable = variable
    self.storage = storage
    self.scope = scope
    self.parent = parent
    outer = parent == nil ? checker.function : nil
    func accessor(_ kind: FunctionDecl.Kind) -> FunctionDecl {
      let function = FunctionDecl(
        name: variable.name, span: variable.span, parent: parent, kind: kind)
      function.isGuest = variable.isGuest
      function.file = checker.currentFile
      function.scope = scope
      function.accessorOf = variable
      return function
    }
    getter = accessor(.getter)
    setter = accessor(.setter)
    setter.isMutating = parent != nil && parent?.kind != .classType
    variable.getter = getter
    variable.setter = setter
    getter.resolveSignature = { [unowned variable] in $0.result = variable.type }
    setter.resolveSignature = { [unowned variable] in
      $0.result = .void
      $0.parameters = [
        ParameterDecl(label: nil, name: "newValue", type: variable.type, span: variable.span)
      ]
    }
  }

  /// The context of an accessor's body, with `self` where there is one.
  func enter(_ decl: FunctionDecl) -> (FunctionContext, Scope) {
    let context = FunctionContext(outer: outer, name: variable.name, decl: decl, isClosure: false)
    let inner = Scope(parent: scope, function: context)
    if let parent, !variable.isStatic {
      let selfVariable = VariableDecl(
        name: "self", span: variable.span, isLet: parent.kind == .classType)
      selfVariable.type = parent.selfType
      selfVariable.owner = context
      context.selfVariable = selfVariable
      inner.declare(selfVariable)
    }
    return (context, inner)
  }

  /// The hidden storage, seen from an accessor. (The checker's function must be that accessor's.)
  func stored(_ context: FunctionContext) -> TypedExpression {
    if let parent, variable.isStatic {
      let map = Substitution(
        parent.allGenericParameters.map { ($0, .parameter($0)) }, uniquingKeysWith: { a, _ in a })
      return TypedExpression(.staticProperty(storage, map), storage.type, variable.span)
    }
    guard let parent, let selfVariable = context.selfVariable else {
      checker.noteUse(storage)
      return TypedExpression(.variable(storage), storage.type, variable.span)
    }
    let map = Substitution(
      parent.allGenericParameters.map { ($0, .parameter($0)) }, uniquingKeysWith: { a, _ in a })
    let base = TypedExpression(.variable(selfVariable), selfVariable.type, variable.span)
    return TypedExpression(.property(base, storage, map), storage.type, variable.span)
  }

  /// The setter's body: stores what `convert` makes of the new value.
  func setSetter(
    _ type: Type, place: ((FunctionContext) -> TypedExpression)? = nil,
    _ convert: (TypedExpression) -> TypedExpression
  ) {
    let (context, _) = enter(setter)
    let saved = checker.function
    checker.function = context
    defer { checker.function = saved }
    let newValue = VariableDecl(name: "newValue", span: variable.span, isLet: true)
    newValue.type = type
    newValue.owner = context
    newValue.isParameter = true
    let value = convert(TypedExpression(.variable(newValue), type, variable.span))
    setter.checkedBody = CheckedBody(
      context: context, parameters: [newValue],
      statements: [
        .expression(
          TypedExpression(.assign(place?(context) ?? stored(context), value), .void, variable.span))
      ])
  }
}

extension AccessorBlockSyntax {
  /// Whether it only observes changes of stored values.
  var isObserver: Bool {
    guard case .accessors(let list) = accessors else { return false }
    return list.allSatisfy { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
  }
}
