import CellIR
import SwiftSyntax

// Property wrappers: `@Clamped(0...10) var level = 5` is a stored `_level` of type `Clamped`, a
// computed `level` that reads and writes `_level.wrappedValue`, and a computed `$level` for
// `_level.projectedValue`, as Swift has it.

/// A parameter that a property which is not plainly stored has in the memberwise initializer.
struct MemberwiseParameter {
  var name: String
  var type: () -> Type
  var defaultValue: () -> ExprSyntax?
  /// Whether the argument is what is stored, with the property's own initial value as default.
  var isStorage: () -> Bool = { false }
  /// Whether the argument is evaluated when it is first asked for: `init(wrappedValue: @autoclosure …)`.
  var isDelayed: () -> Bool = { false }
  /// What is stored for an argument.
  var store: (TypedExpression) -> TypedExpression?
}

/// How a wrapped property is kept.
final class PropertyWrapper {
  let storage: VariableDecl
  /// The wrapper around a value.
  let wrap: (TypedExpression) -> TypedExpression?
  /// Whether the declaration itself says what the wrapper is.
  let hasInitialValue: () -> Bool

  init(
    storage: VariableDecl, wrap: @escaping (TypedExpression) -> TypedExpression?,
    hasInitialValue: @escaping () -> Bool
  ) {
    self.storage = storage
    self.wrap = wrap
    self.hasInitialValue = hasInitialValue
  }
}

extension Checker {
  /// The attribute that wraps a stored variable: any that is no attribute of the language.
  func wrapperAttribute(_ list: AttributeListSyntax) -> AttributeSyntax? {
    list.lazy.compactMap { $0.as(AttributeSyntax.self) }.first {
      $0.attributeName.trimmedDescription.first?.isUppercase == true
    }
  }

  /// Refuses wrappers where there can be none: several of one variable, or of a computed one.
  func refuseWrappers(_ node: VariableDeclSyntax) {
    let wrappers = node.attributes.compactMap { $0.as(AttributeSyntax.self) }.filter {
      let name = $0.attributeName.trimmedDescription
      if case .nominal(let decl)? = lookUpType(name, in: module), decl.isResultBuilder {
        return false
      }
      return name.first?.isUppercase == true && name != "MainActor"
    }
    if wrappers.count > 1 {
      refuse(
        ("several property wrappers on one variable are", "한 변수의 여러 프로퍼티 래퍼는"), span(wrappers[1]))
    }
    if let wrapper = wrappers.first, node.bindings.contains(where: { $0.accessorBlock != nil }) {
      refuse(
        ("property wrappers on computed or observed variables are", "계산·관찰 변수의 프로퍼티 래퍼는"),
        span(wrapper))
    }
  }

  /// A wrapped property: computed, over a stored one of the wrapper's type.
  func wrappedVariable(
    _ variable: VariableDecl, _ attribute: AttributeSyntax, value: ExprSyntax?,
    annotation: TypeSyntax?, _ scope: Scope, _ parent: NominalDecl?
  ) -> [VariableDecl] {
    let file = currentFile
    let owner = parent == nil ? function : nil
    func companion(_ prefix: String) -> VariableDecl {
      let result = VariableDecl(
        name: prefix + variable.name, span: variable.span, parent: parent, isLet: false)
      result.isGuest = variable.isGuest
      result.isStatic = variable.isStatic
      result.isLazyGlobal = variable.isLazyGlobal
      return result
    }
    let storage = companion("_")
    let projection = companion("$")
    storage.owner = owner
    /// Runs what needs types where the declaration stands.
    func inPlace<T>(_ body: () -> T) -> T {
      inFile(file) {
        let saved = (function, environment)
        defer { (function, environment) = saved }
        if parent != nil {
          environment = scope.allRequirements
          function = FunctionContext(
            outer: nil, name: variable.name, decl: nil, isClosure: false)
        }
        return body()
      }
    }
    func wrapperType() -> Type? {
      let type = resolveType(attribute.attributeName, in: scope)
      guard let decl = type.nominal, decl.isPropertyWrapper else {
        if !type.isError {
          refuse(
            (
              "the attribute '@\(attribute.attributeName.trimmedDescription)' is",
              "'@\(attribute.attributeName.trimmedDescription)' 속성은"
            ), span(attribute))
        }
        return nil
      }
      prepare(decl)
      return type
    }
    func build(_ wrapped: ((Solver) -> TypedExpression)?) -> TypedExpression {
      guard let type = wrapperType() else { return TypedExpression(.error, .error, storage.span) }
      return wrapperCall(
        type, attribute, wrapped, annotation.map { resolveType($0, in: scope) }, scope)
    }
    func startsAlone() -> Bool {
      if value != nil || attribute.arguments != nil { return true }
      guard let decl = inPlace({ wrapperType() })?.nominal else { return false }
      return (decl.members["init"] ?? []).contains {
        ($0 as? FunctionDecl)?.parameters.allSatisfy { $0.defaultValue != nil } == true
      }
    }
    storage.makeInitialValue = {
      guard startsAlone() else { return nil }
      return inPlace {
        build(value.map { written in { solver in solver.generate(written, scope) } })
      }
    }
    storage.resolveType = { [unowned self, unowned storage] in
      if let initial = initialValue(of: storage) { return initial.type }
      return inPlace {
        guard let type = wrapperType() else { return .error }
        return openWrapper(type, annotation.map { resolveType($0, in: scope) }, storage.span)
      }
    }
    let wrapper = PropertyWrapper(
      storage: storage, wrap: { given in inPlace { build { _ in given } } },
      hasInitialValue: startsAlone)
    variable.wrapper = wrapper
    storage.wrapper = wrapper
    let isWhole = { value == nil && startsAlone() }
    let isDelayed = { !isWhole() && inPlace { wrapperType() }.map(self.delaysValue) == true }
    storage.memberwise = MemberwiseParameter(
      name: variable.name,
      type: { [unowned variable, unowned storage] in isWhole() ? storage.type : variable.type },
      defaultValue: { value ?? (isWhole() ? ExprSyntax(NilLiteralExprSyntax()) : nil) },
      isStorage: isWhole, isDelayed: isDelayed,
      store: { given in
        if isWhole() { return given }
        guard isDelayed(), case .function(let type) = given.type else { return wrapper.wrap(given) }
        return inPlace { self.storeDelayed(given, type.result, build) }
      })
    variable.initialValue = nil
    forward(variable, "wrappedValue", storage, scope, parent, file)
    forward(projection, "projectedValue", storage, scope, parent, file)
    return [storage, variable, projection]
  }

  /// `Wrapper(wrappedValue: value, arguments…)`.
  private func wrapperCall(
    _ type: Type, _ attribute: AttributeSyntax, _ wrapped: ((Solver) -> TypedExpression)?,
    _ annotation: Type?, _ scope: Scope
  ) -> TypedExpression {
    let span = span(attribute)
    let before = diagnostics.count
    let solver = Solver(checker: self)
    let constructed = solver.opened(type)
    let reference = UnresolvedReference(name: "init")
    reference.constructedType = constructed
    reference.base = TypedExpression(.metatype(constructed), .metatype(constructed), span)
    var arguments: [CallArgument] = []
    if let value = wrapped?(solver) {
      arguments.append(CallArgument(label: "wrappedValue", expression: value, span: value.span))
    }
    for argument in attribute.arguments?.as(LabeledExprListSyntax.self) ?? [] {
      arguments.append(
        CallArgument(
          label: argument.label?.text, expression: solver.generate(argument.expression, scope),
          span: self.span(argument.expression)))
    }
    let call = UnresolvedCall(
      callee: TypedExpression(.unresolved(reference), solver.fresh(), span), arguments: arguments)
    let node = TypedExpression(.unresolvedCall(call), solver.fresh(), span)
    solver.choiceCount += 1
    solver.add(.call(node, call, solver.choiceCount))
    if let annotation { requireWrapped(node, annotation, solver) }
    return settle(solver, node, expecting: nil, purpose: .initialization, before: before)
  }

  /// Whether a wrapper takes its value as an autoclosure.
  private func delaysValue(_ type: Type) -> Bool {
    (type.nominal?.members["init"] ?? []).contains {
      let first = ($0 as? FunctionDecl)?.parameters.first
      return first?.label == "wrappedValue" && first?.isAutoclosure == true
    }
  }

  /// The wrapper around a value that a closure gives.
  private func storeDelayed(
    _ closure: TypedExpression, _ type: Type,
    _ build: (((Solver) -> TypedExpression)?) -> TypedExpression
  ) -> TypedExpression {
    let stand = VariableDecl(name: "value", span: closure.span, isLet: true)
    stand.type = type
    stand.owner = function
    let node = build { _ in TypedExpression(.variable(stand), type, closure.span) }
    guard case .call(let initializer, let base, var arguments, let map) = node.kind,
      let position = arguments.firstIndex(where: {
        if case .autoclosure = $0 { return true }
        return false
      })
    else { return node }
    arguments[position] = .value(closure)
    node.kind = .call(initializer, base: base, arguments, map)
    return node
  }

  /// The wrapper's type where only the wrapped type is written.
  private func openWrapper(_ type: Type, _ annotation: Type?, _ span: Span) -> Type {
    guard let annotation else { return type }
    let solver = Solver(checker: self)
    let node = TypedExpression(.error, solver.opened(type), span)
    requireWrapped(node, annotation, solver)
    guard solver.solve() else {
      reportFailure(solver, node)
      return .error
    }
    return solver.deep(node.type)
  }

  private func requireWrapped(_ node: TypedExpression, _ type: Type, _ solver: Solver) {
    let reference = UnresolvedReference(name: "wrappedValue")
    reference.base = node
    let member = TypedExpression(.unresolved(reference), solver.fresh(), node.span)
    solver.choiceCount += 1
    solver.add(.reference(member, reference, solver.choiceCount))
    solver.add(.equal(member.type, type, node.span))
  }

  /// Makes a variable read and write a member of the wrapper.
  private func forward(
    _ variable: VariableDecl, _ member: String, _ storage: VariableDecl, _ scope: Scope,
    _ parent: NominalDecl?, _ file: Int
  ) {
    let backing = Backing(self, variable, storage, scope: scope, parent: parent)
    backing.getter.isStatic = variable.isStatic
    backing.setter.isStatic = variable.isStatic
    let span = variable.span
    variable.resolveType = { [unowned self, unowned variable] in
      inFile(file) {
        let saved = (function, environment)
        defer { (function, environment) = saved }
        if parent != nil { environment = scope.allRequirements }
        let type = storage.type
        if type.isError { return .error }
        guard let target = members(of: type, named: member).first as? VariableDecl else {
          report(
            "name.unknown-member", span, "value of type '\(type)' has no member '\(member)'",
            "타입 '\(type)'의 값에는 멤버 '\(member)'이(가) 없습니다")
          return .error
        }
        let map = memberSubstitution(target, base: type)
        let result = resolve(target.type.substituting(map))
        let (context, _) = backing.enter(backing.getter)
        function = context
        func place(_ context: FunctionContext) -> TypedExpression {
          TypedExpression(.property(backing.stored(context), target, map), result, span)
        }
        backing.getter.isMutating = target.getter?.isMutating == true && parent?.kind != .classType
        backing.getter.checkedBody = CheckedBody(
          context: context, parameters: [], statements: [.returnValue(place(context))])
        let isReadOnly = target.isLet || target.isComputed && target.setter == nil
        if isReadOnly {
          variable.setter = nil
        } else {
          let changesStorage =
            type.nominal?.kind != .classType && target.setter?.isMutating != false
          backing.setter.isMutating = parent?.kind != .classType && parent != nil && changesStorage
          backing.setSetter(result, place: place) { $0 }
        }
        return result
      }
    }
  }

  /// `@Wrapper var x = …` in a function.
  func wrappedLocal(
    _ binding: PatternBindingSyntax, _ attribute: AttributeSyntax, _ annotation: TypeSyntax?,
    _ scope: Scope
  ) -> [CheckedStatement] {
    guard let identifier = binding.pattern.as(IdentifierPatternSyntax.self) else { return [] }
    if scope === module {
      refuse(
        ("property wrappers on variables outside functions are", "함수 밖 변수의 프로퍼티 래퍼는"),
        span(attribute), instead: ("put the variable into a type", "변수를 타입 안에 두세요"))
      return []
    }
    let variable = VariableDecl(
      name: identifier.identifier.text.trimmingBackticks, span: span(identifier), isLet: false)
    variable.isGuest = true
    let all = wrappedVariable(
      variable, attribute, value: binding.initializer?.value, annotation: annotation, scope, nil)
    let storage = all[0]
    guard let initial = initialValue(of: storage) else {
      refuse(
        ("wrapped local variables without a value are", "값이 없는 지역 래퍼 변수는"), span(binding),
        instead: ("give it an initial value", "초깃값을 주세요"))
      return []
    }
    for one in all.dropFirst() where one === variable || hasProjection(storage.type) {
      _ = one.type
      declareComputed(one, scope)
      adoptAccessors([one.getter, one.setter].compactMap { $0 }, in: scope)
    }
    scope.declare(storage)
    return [.binding(.bind(storage), initial)]
  }

  private func hasProjection(_ type: Type) -> Bool {
    !members(of: type, named: "projectedValue").isEmpty
  }
}
