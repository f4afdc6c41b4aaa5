import CellIR
import SwiftSyntax

// Variables that are more than storage: computed, observed and lazy ones, local, at a cell's top
// level, and (lazy) as members.

extension Checker {
  /// `var x: Int { … }`, `var x = 1 { didSet { … } }` outside a type.
  func computedVariable(
    _ binding: PatternBindingSyntax, _ block: AccessorBlockSyntax, isLet: Bool, _ scope: Scope
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
    let annotation = (binding.typeAnnotation?.type).map { resolveType($0, in: scope) }
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
      variable.isGuest = true
      declareComputed(variable, scope)
    }
    makeAccessors(block, of: variable, attributes: LibraryAttributes(), scope: scope, parent: nil)
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
        "lazy 변수에는 처음 값이 필요합니다")
      return []
    }
    let variable = VariableDecl(
      name: identifier.identifier.text.trimmingBackticks, span: span(identifier), isLet: false)
    variable.isGuest = true
    let annotation = (binding.typeAnnotation?.type).map { resolveType($0, in: scope) }
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
    let isStruct = parent != nil && parent?.kind != .classType
    func accessor(_ kind: FunctionDecl.Kind) -> FunctionDecl {
      let function = FunctionDecl(
        name: variable.name, span: variable.span, parent: parent, kind: kind)
      function.isGuest = variable.isGuest
      function.isMutating = isStruct
      function.file = file
      function.scope = scope
      function.accessorOf = variable
      return function
    }
    let getter = accessor(.getter)
    let setter = accessor(.setter)
    variable.getter = getter
    variable.setter = setter
    setter.isMutating = isStruct
    let outer = parent == nil ? function : nil
    func enter(_ decl: FunctionDecl) -> (FunctionContext, Scope) {
      let context = FunctionContext(
        outer: outer, name: variable.name, decl: decl, isClosure: false)
      let inner = Scope(parent: scope, function: context)
      if let parent {
        let selfVariable = VariableDecl(
          name: "self", span: variable.span, isLet: parent.kind == .classType)
        selfVariable.type = parent.selfType
        selfVariable.owner = context
        context.selfVariable = selfVariable
        inner.declare(selfVariable)
      }
      return (context, inner)
    }
    func stored(_ context: FunctionContext) -> TypedExpression {
      guard let parent, let selfVariable = context.selfVariable else {
        noteUse(storage)
        return TypedExpression(.variable(storage), storage.type, variable.span)
      }
      let map = Substitution(
        parent.allGenericParameters.map { ($0, .parameter($0)) }, uniquingKeysWith: { a, _ in a })
      return TypedExpression(
        .property(
          TypedExpression(.variable(selfVariable), selfVariable.type, variable.span), storage, map),
        storage.type, variable.span)
    }
    variable.resolveType = { [unowned self, unowned variable] in
      inFile(file) {
        let saved = (function, environment, loopLabels, yieldFrames)
        defer { (function, environment, loopLabels, yieldFrames) = saved }
        if parent != nil { environment = scope.allRequirements }
        (loopLabels, yieldFrames) = ([], [])
        let (context, inner) = enter(getter)
        function = context
        let initial = value(inner)
        let type = initial.type
        storage.type = known.optional(type)
        func local(_ name: String) -> VariableDecl {
          let local = VariableDecl(name: name, span: variable.span, isLet: true)
          local.type = type
          local.owner = context
          return local
        }
        let ready = local("ready")
        let fresh = local("fresh")
        let target = stored(context)
        let freshRead = TypedExpression(.variable(fresh), type, variable.span)
        getter.checkedBody = CheckedBody(
          context: context, parameters: [],
          statements: [
            .if(
              [.pattern(.some(.bind(ready)), stored(context), matched(target))],
              [.returnValue(TypedExpression(.variable(ready), type, variable.span))], []),
            .binding(.bind(fresh), initial),
            .expression(
              TypedExpression(
                .assign(target, TypedExpression(.wrapOptional(freshRead), storage.type, ready.span)),
                .void, variable.span)), .returnValue(freshRead),
          ])
        let (setContext, _) = enter(setter)
        function = setContext
        let newValue = VariableDecl(name: "newValue", span: variable.span, isLet: true)
        newValue.type = type
        newValue.owner = setContext
        setter.checkedBody = CheckedBody(
          context: setContext, parameters: [newValue],
          statements: [
            .expression(
              TypedExpression(
                .assign(
                  stored(setContext),
                  TypedExpression(
                    .wrapOptional(TypedExpression(.variable(newValue), type, variable.span)),
                    storage.type, variable.span)), .void, variable.span))
          ])
        return type
      }
    }
    getter.resolveSignature = { [unowned variable] in $0.result = variable.type }
    setter.resolveSignature = { [unowned variable] in
      $0.result = .void
      $0.parameters = [
        ParameterDecl(label: nil, name: "newValue", type: variable.type, span: variable.span)
      ]
    }
    storage.resolveType = { [unowned variable, unowned self] in known.optional(variable.type) }
  }
}

extension AccessorBlockSyntax {
  /// Whether it only observes changes of stored values.
  var isObserver: Bool {
    guard case .accessors(let list) = accessors else { return false }
    return list.allSatisfy { ["willSet", "didSet"].contains($0.accessorSpecifier.text) }
  }
}
