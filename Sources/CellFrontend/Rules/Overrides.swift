import CellIR
import SwiftSyntax

// Members of a class against those of its superclasses.

extension Checker {
  func checkOverrides(_ decl: NominalDecl) {
    guard let superclass = decl.superclass else { return }
    for members in decl.members.loaded {
      for member in members where member.isGuest {
        switch member {
        case let function as FunctionDecl
        where function.synthesis == nil && function.kind != .deinitializer:
          check(function, of: decl, against: superclass)
        case let variable as VariableDecl where !variable.isHidden:
          check(variable, of: decl, against: superclass)
        default: break
        }
      }
    }
    checkRequiredInitializers(decl, superclass)
  }

  /// The members of a name in the superclasses, nearest first, with the types that their
  /// parameters have there.
  private func inheritedMembers(_ name: String, isStatic: Bool, from superclass: Type)
    -> [(ValueDecl, Substitution)]
  {
    var found: [(ValueDecl, Substitution)] = []
    var current: Type? = superclass
    var depth = 0
    while let type = current, case .nominal(let decl, let arguments) = type, depth < 64 {
      depth += 1
      let map = substitution(for: decl, arguments)
      for member in decl.members[name] ?? []
      where member.isStatic == isStatic && !member.modifiers.contains("private") {
        found.append((member, map))
      }
      current = decl.superclass?.substituting(map)
    }
    return found
  }

  private func isOverride(_ member: ValueDecl) -> Bool { member.modifiers.contains("override") }

  /// The method, initializer or accessor that one of a class overrides, in the nearest superclass
  /// that has it.
  func overridden(_ function: FunctionDecl) -> FunctionDecl? {
    if let known = overriddenFunctions[function] { return known }
    let found = findOverridden(function)
    overriddenFunctions[function] = .some(found)
    return found
  }

  private func findOverridden(_ function: FunctionDecl) -> FunctionDecl? {
    if function.kind == .subscriptSetter {
      return (function.accessorOf as? FunctionDecl).flatMap(overridden)?.setter
    }
    guard let superclass = function.parent?.superclass, function.kind != .observer else {
      return nil
    }
    if let property = function.accessorOf as? VariableDecl {
      guard isOverride(property) else { return nil }
      for (member, _) in inheritedMembers(
        property.name, isStatic: property.isStatic, from: superclass)
      {
        guard let base = member as? VariableDecl, !base.isHidden else { continue }
        return function.kind == .getter
          ? base.getter ?? base.dispatched?.getter : base.setter ?? base.dispatched?.setter
      }
      return nil
    }
    guard isOverride(function) || function.kind == .initializer else { return nil }
    let candidates = inheritedMembers(
      function.name, isStatic: function.isStatic, from: superclass
    ).compactMap { member, map in (member as? FunctionDecl).map { ($0, map) } }
      .filter { other, _ in
        other.kind == function.kind
          && other.parameters.map(\.label) == function.parameters.map(\.label)
      }
    return
      (candidates.first { fits(function, $0.0, $0.1, exactly: true) }
      ?? candidates.first { fits(function, $0.0, $0.1, exactly: false) })?.0
  }

  /// The member of a class that stands for one of its own or of a superclass.
  func override(of function: FunctionDecl, in decl: NominalDecl) -> FunctionDecl? {
    func stands(_ candidate: FunctionDecl?) -> FunctionDecl? {
      var current = candidate
      while let here = current {
        if here === function { return candidate }
        current = overridden(here)
      }
      return nil
    }
    if let property = function.accessorOf as? VariableDecl {
      for case let other as VariableDecl in decl.members[property.name] ?? [] {
        let own =
          function.kind == .getter
          ? other.getter ?? other.dispatched?.getter : other.setter ?? other.dispatched?.setter
        if let found = stands(own) { return found }
      }
      return nil
    }
    for case let other as FunctionDecl in decl.members[function.name] ?? []
    where other.isStatic == function.isStatic {
      if let found = stands(function.kind == .subscriptSetter ? other.setter : other) {
        return found
      }
    }
    return nil
  }

  // MARK: Functions

  private func check(_ function: FunctionDecl, of decl: NominalDecl, against superclass: Type) {
    let isInitializer = function.kind == .initializer
    let candidates = inheritedMembers(
      function.name, isStatic: function.isStatic, from: superclass
    ).compactMap { member, map in (member as? FunctionDecl).map { ($0, map) } }
      .filter { other, _ in
        other.kind == function.kind && other.synthesis == nil
          && other.parameters.map(\.label) == function.parameters.map(\.label)
      }
    let match =
      candidates.first { fits(function, $0.0, $0.1, exactly: true) }
      ?? (isOverride(function)
        ? candidates.first { fits(function, $0.0, $0.1, exactly: false) } : nil)
    let what = isInitializer ? "initializer" : function.name == "subscript" ? "subscript" : "method"
    guard let (base, map) = match else {
      guard isOverride(function) else { return }
      if let (narrower, parameter) = narrowed(function, candidates) {
        report(
          "override.type", parameter.span,
          "cannot override \(what) parameter of type '\(narrower)' with non-optional type "
            + "'\(parameter.type)'",
          "상위 클래스의 매개변수 타입 '\(narrower)'을(를) 옵셔널이 아닌 '\(parameter.type)'(으)로 재정의할 수 없습니다",
          help: ("write '\(narrower)'", "'\(narrower)'(으)로 쓰세요"))
        return
      }
      let same = inheritedMembers(function.name, isStatic: function.isStatic, from: superclass)
      report(
        "override.nothing", function.span,
        "\(what) does not override any \(what) from its superclass",
        "상위 클래스에 재정의할 '\(function.displayName)'이(가) 없습니다",
        help: ("remove 'override', or fit the types to those there", "'override'를 지우거나 타입을 맞추세요"),
        notes: same.first.map {
          [
            (
              $0.0.span, "the superclass has '\(shownName($0.0))'",
              "상위 클래스에는 '\(shownName($0.0))'이(가) 있습니다"
            )
          ]
        } ?? [])
      return
    }
    let note = [(base.span, "it is declared here", "여기에 선언되어 있습니다")]
    if isInitializer, base.isConvenience {
      if isOverride(function) {
        report(
          "override.nothing", function.span,
          "initializer does not override a designated initializer from its superclass",
          "상위 클래스의 지정 init이 아니어서 재정의할 수 없습니다", help: ("remove 'override'", "'override'를 지우세요"),
          notes: note)
      }
      return
    }
    if isInitializer, base.modifiers.contains("required") {
      if !function.modifiers.contains("required") {
        report(
          "override.required", function.span,
          "use the 'required' modifier to override a required initializer",
          "required init을 재정의할 때는 'required'를 써야 합니다",
          help: ("write 'required'", "'required'를 쓰세요"), notes: note)
      }
      return
    }
    guard checkCommon(function, base, what) else { return }
    if function.isThrowing, !base.isThrowing {
      report(
        "override.throws", function.span,
        "cannot override non-throwing \(what) with throwing \(what)",
        "오류를 던지지 않는 멤버를 'throws'로 재정의할 수 없습니다",
        help: ("handle the error inside", "안에서 오류를 처리하세요"), notes: note)
    }
    if isInitializer, function.isFailable, !base.isFailable {
      report(
        "override.type", function.span,
        "failable initializer cannot override a non-failable initializer",
        "실패할 수 없는 init을 'init?'(으)로 재정의할 수 없습니다", help: ("write 'init'", "'init'으로 쓰세요"),
        notes: note)
    }
    _ = map
  }

  /// What holds for every kind of member: `override` is there, and allowed.
  private func checkCommon(_ member: ValueDecl, _ base: ValueDecl, _ what: String) -> Bool {
    let note = [(base.span, "it is declared here", "여기에 선언되어 있습니다")]
    let name = shownName(member)
    guard isOverride(member) else {
      report(
        "override.missing", member.span,
        "overriding declaration requires an 'override' keyword",
        "'\(name)'은(는) 상위 클래스의 멤버를 재정의하므로 'override'가 필요합니다",
        help: ("write 'override' before it", "앞에 'override'를 쓰세요"), notes: note)
      return false
    }
    if base.modifiers.contains("final") {
      report(
        "override.final", member.span, "\(what) overrides a 'final' \(what)",
        "'\(name)'은(는) 상위 클래스에서 'final'이어서 재정의할 수 없습니다", notes: note)
      return false
    }
    if base.modifiers.contains("static") {
      report(
        "override.final", member.span, "cannot override static \(what)",
        "'static' 멤버 '\(name)'은(는) 재정의할 수 없습니다",
        help: ("declare it 'class' in the superclass", "상위 클래스에서 'class'로 선언하세요"), notes: note)
      return false
    }
    if (member as? FunctionDecl)?.isInExtension == true
      || (member as? VariableDecl)?.isInExtension == true
    {
      report(
        "override.extension", member.span,
        "\(what) '\(name)' cannot be overridden from an extension",
        "익스텐션에서는 '\(name)'을(를) 재정의할 수 없습니다",
        help: ("write it in the class itself", "클래스 선언 안에 쓰세요"), notes: note)
      return false
    }
    return true
  }

  /// Whether a function can stand for an inherited one: the same types, or (with `override`)
  /// wider parameters and a narrower result.
  private func fits(
    _ function: FunctionDecl, _ base: FunctionDecl, _ map: Substitution, exactly: Bool
  ) -> Bool {
    guard function.parameters.count == base.parameters.count,
      function.genericParameters.count == base.genericParameters.count
    else { return false }
    var map = map
    for (a, b) in zip(function.genericParameters, base.genericParameters) { map[b] = .parameter(a) }
    for (a, b) in zip(function.parameters, base.parameters) {
      let wanted = resolve(b.type.substituting(map))
      if a.type == wanted || a.type.isError || wanted.isError { continue }
      if exactly || !isNarrower(wanted, a.type) { return false }
    }
    if function.kind == .initializer { return true }
    let wanted = resolve(base.result.substituting(map))
    return function.result == wanted || wanted.isError || function.result.isError
      || (!exactly && isNarrower(function.result, wanted))
      || wanted.nominal.map { $0 === base.parent && base.result == $0.selfType } == true
        && isNarrower(function.result, wanted)
  }

  /// Whether every value of one type is one of another: a subclass, or not optional.
  private func isNarrower(_ a: Type, _ b: Type) -> Bool {
    if a == b { return true }
    if let wrapped = known.wrapped(b) {
      return isNarrower(known.wrapped(a) ?? a, wrapped)
    }
    if case .existential(let protocols) = b {
      return protocols.allSatisfy { conforms(a, $0) }
    }
    guard var current = a.nominal, let target = b.nominal, target.kind == .classType else {
      return false
    }
    var depth = 0
    while depth < 64 {
      if current === target { return true }
      guard let next = current.superclass?.nominal else { return false }
      current = next
      depth += 1
    }
    return false
  }

  /// A parameter that is not optional where the inherited one is.
  private func narrowed(_ function: FunctionDecl, _ candidates: [(FunctionDecl, Substitution)])
    -> (Type, ParameterDecl)?
  {
    for (base, map) in candidates {
      for (a, b) in zip(function.parameters, base.parameters) {
        let wanted = resolve(b.type.substituting(map))
        if let wrapped = known.wrapped(wanted), wrapped == a.type { return (wanted, a) }
      }
    }
    return nil
  }

  // MARK: Properties

  private func check(_ variable: VariableDecl, of decl: NominalDecl, against superclass: Type) {
    let match = inheritedMembers(
      variable.name, isStatic: variable.isStatic, from: superclass
    ).first { $0.0 is VariableDecl && !(($0.0 as? VariableDecl)?.isHidden ?? true) }
    guard let (found, map) = match, let base = found as? VariableDecl else {
      if isOverride(variable) {
        report(
          "override.nothing", variable.span,
          "property does not override any property from its superclass",
          "상위 클래스에 재정의할 프로퍼티 '\(variable.name)'이(가) 없습니다",
          help: ("remove 'override'", "'override'를 지우세요"))
      }
      return
    }
    guard checkCommon(variable, base, "property") else { return }
    let note = [(base.span, "it is declared here", "여기에 선언되어 있습니다")]
    let isObserver = variable.willSet != nil || variable.didSet != nil
    if !variable.isComputed, !isObserver {
      report(
        "override.stored", variable.span,
        "cannot override with a stored property '\(variable.name)'",
        "저장 프로퍼티로는 '\(variable.name)'을(를) 재정의할 수 없습니다",
        help: ("write 'get' and 'set', or set it in 'init'", "'get'과 'set'을 쓰거나 'init'에서 값을 주세요"),
        notes: note)
      return
    }
    let baseIsSettable = base.isComputed ? base.setter != nil : !base.isLet
    let wanted = resolve(base.type.substituting(map))
    if variable.type != wanted, !variable.type.isError, !wanted.isError,
      baseIsSettable || !isNarrower(variable.type, wanted)
    {
      report(
        "override.type", variable.span,
        "property '\(variable.name)' with type '\(variable.type)' cannot override a property with "
          + "type '\(wanted)'",
        "'\(wanted)' 타입의 프로퍼티를 '\(variable.type)' 타입으로 재정의할 수 없습니다",
        help: ("write ': \(wanted)'", "': \(wanted)'(으)로 쓰세요"), notes: note)
      return
    }
    if !base.isComputed, !variable.isStatic {
      guard base.isLet || base.span.file == variable.span.file else {
        // What earlier cells have lowered reads the storage.
        refuse(
          (
            "overriding a stored property of a class of another cell is",
            "다른 셀에 있는 클래스의 저장 프로퍼티를 재정의하는 것은"
          ),
          variable.span,
          instead: (
            "declare both classes in one cell, or the superclass's property as a computed one",
            "두 클래스를 한 셀에 두거나 상위 클래스의 프로퍼티를 계산 프로퍼티로 선언하세요"
          ))
        return
      }
      if base.isLet {
        report(
          "override.type", variable.span,
          "cannot override immutable 'let' property '\(variable.name)' with the getter of a 'var'",
          "'let'인 프로퍼티 '\(variable.name)'은(는) 재정의할 수 없습니다", notes: note)
        return
      }
      makeDispatched(base)
    }
    if isObserver, !baseIsSettable {
      report(
        "override.read-only", variable.span,
        "cannot observe read-only property '\(variable.name)'; it can't change",
        "읽기 전용 프로퍼티 '\(variable.name)'은(는) 바뀌지 않으므로 관찰할 수 없습니다", notes: note)
      return
    }
    if isObserver { makeObserving(variable, of: base, map, in: decl, superclass) }
    if variable.isComputed, variable.setter == nil, baseIsSettable {
      report(
        "override.read-only", variable.span,
        "cannot override mutable property with read-only property '\(variable.name)'",
        "바꿀 수 있는 프로퍼티를 읽기 전용 '\(variable.name)'(으)로 재정의할 수 없습니다",
        help: ("write a 'set', too", "'set'도 쓰세요"), notes: note)
    }
  }

  /// Accessors of an overriding property that only observes: their bodies are made once it is known
  /// what is overridden.
  func makeInheritedAccessors(_ variable: VariableDecl, scope: Scope, parent: NominalDecl) {
    (variable.getter, variable.setter) = accessors(of: variable, scope: scope, parent: parent)
  }

  private func accessors(of variable: VariableDecl, scope: Scope?, parent: NominalDecl)
    -> (getter: FunctionDecl, setter: FunctionDecl)
  {
    func make(_ kind: FunctionDecl.Kind) -> FunctionDecl {
      let function = FunctionDecl(
        name: variable.name, span: variable.span, parent: parent, kind: kind)
      function.isGuest = variable.isGuest
      function.file = currentFile
      function.scope = scope
      function.accessorOf = variable
      return function
    }
    let getter = make(.getter)
    let setter = make(.setter)
    getter.resolveSignature = { [unowned variable] in $0.result = variable.type }
    setter.resolveSignature = { [unowned variable] in
      $0.result = .void
      $0.parameters = [
        ParameterDecl(label: nil, name: "newValue", type: variable.type, span: variable.span)
      ]
    }
    return (getter, setter)
  }

  /// A body that reads or changes `self`.
  private func giveBody(
    _ function: FunctionDecl, _ parent: NominalDecl,
    _ statements: (TypedExpression, FunctionContext) -> ([VariableDecl], [CheckedStatement])
  ) {
    let context = FunctionContext(outer: nil, name: function.name, decl: function, isClosure: false)
    let selfVariable = VariableDecl(name: "self", span: function.span, isLet: true)
    selfVariable.type = parent.selfType
    selfVariable.owner = context
    context.selfVariable = selfVariable
    let (parameters, body) = statements(
      TypedExpression(.variable(selfVariable), selfVariable.type, function.span), context)
    function.checkedBody = CheckedBody(
      context: context, parameters: parameters, statements: body)
  }

  private func newValue(_ variable: VariableDecl, _ name: String, _ context: FunctionContext)
    -> VariableDecl
  {
    let value = VariableDecl(name: name, span: variable.span, isLet: true)
    value.type = variable.type
    value.owner = context
    return value
  }

  private func ownParameters(_ decl: NominalDecl) -> Substitution {
    Substitution(
      decl.allGenericParameters.map { ($0, .parameter($0)) }, uniquingKeysWith: { a, _ in a })
  }

  /// Lets a stored property be reached through accessors: a subclass has others.
  private func makeDispatched(_ variable: VariableDecl) {
    guard variable.dispatched == nil, let parent = variable.parent else { return }
    let (getter, setter) = accessors(of: variable, scope: nil, parent: parent)
    variable.dispatched = (getter, setter)
    let span = variable.span
    let map = ownParameters(parent)
    giveBody(getter, parent) { base, _ in
      ([], [.returnValue(TypedExpression(.property(base, variable, map), variable.type, span))])
    }
    giveBody(setter, parent) { base, context in
      let value = newValue(variable, "newValue", context)
      return (
        [value],
        [
          .expression(
            TypedExpression(
              .assign(
                TypedExpression(.property(base, variable, map), variable.type, span),
                TypedExpression(.variable(value), value.type, span)), .void, span))
        ]
      )
    }
  }

  /// `override var x: T { willSet { … } didSet { … } }`: the superclass's property, observed.
  private func makeObserving(
    _ variable: VariableDecl, of base: VariableDecl, _ map: Substitution, in decl: NominalDecl,
    _ superclass: Type
  ) {
    guard let getter = variable.getter, let setter = variable.setter else { return }
    let span = variable.span
    func inherited(_ object: TypedExpression) -> TypedExpression {
      TypedExpression(
        .property(TypedExpression(.superclass(object), superclass, span), base, map),
        variable.type, span)
    }
    giveBody(getter, decl) { object, _ in ([], [.returnValue(inherited(object))]) }
    giveBody(setter, decl) { object, context in
      let value = newValue(variable, "newValue", context)
      let old = newValue(variable, "oldValue", context)
      func run(_ observer: FunctionDecl, _ argument: VariableDecl) -> CheckedStatement {
        .expression(
          TypedExpression(
            .call(
              observer, base: object,
              [.value(TypedExpression(.variable(argument), argument.type, span))],
              ownParameters(decl)), .void, span))
      }
      var body: [CheckedStatement] = []
      let readsOld = variable.didSet?.usesParameter == true
      if readsOld { body.append(.binding(.bind(old), inherited(object))) }
      if let observer = variable.willSet { body.append(run(observer, value)) }
      body.append(
        .expression(
          TypedExpression(
            .assign(inherited(object), TypedExpression(.variable(value), value.type, span)), .void,
            span)))
      if let observer = variable.didSet { body.append(run(observer, readsOld ? old : value)) }
      return ([value], body)
    }
  }

  // MARK: Initializers

  private func checkRequiredInitializers(_ decl: NominalDecl, _ superclass: Type) {
    let own = (decl.members["init"] ?? []).compactMap { $0 as? FunctionDecl }
      .filter { $0.synthesis == nil && !$0.isConvenience }
    // A subclass without designated initializers has those of its superclass.
    guard !own.isEmpty else { return }
    let all = (decl.members["init"] ?? []).compactMap { $0 as? FunctionDecl }
    for (member, map) in inheritedMembers("init", isStatic: true, from: superclass) {
      guard let base = member as? FunctionDecl, base.modifiers.contains("required"),
        !all.contains(where: {
          $0.parameters.map(\.label) == base.parameters.map(\.label)
            && fits($0, base, map, exactly: true)
        })
      else { continue }
      report(
        "override.required", decl.span,
        "'required' initializer '\(base.displayName)' must be provided by subclass of "
          + "'\(base.parent?.name ?? "")'",
        "하위 클래스 '\(decl.name)'에 required init '\(base.displayName)'이(가) 있어야 합니다",
        help: ("write 'required \(base.displayName)'", "'required \(base.displayName)'을(를) 쓰세요"),
        notes: [(base.span, "it is declared here", "여기에 선언되어 있습니다")])
      return
    }
  }
}

extension VariableDecl {
  /// `override var x: T { didSet { … } }`.
  var isObservingOverride: Bool {
    modifiers.contains("override") && getter == nil && (willSet != nil || didSet != nil)
  }
}

extension FunctionDecl {
  /// Whether the text of an observer names its parameter: only then is the old value read.
  var usesParameter: Bool {
    synthesisName != "oldValue"
      || body?.tokens(viewMode: .sourceAccurate).contains { $0.text == "oldValue" } == true
  }
}
