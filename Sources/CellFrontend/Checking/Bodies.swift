import CellIR
import SwiftOperators
import SwiftSyntax

// Bodies of functions, and the members that types get without writing them.

extension Checker {
  /// Checks the bodies that the current cell has added.
  func checkPendingBodies() {
    while !pendingBodies.isEmpty || !pendingNominals.isEmpty {
      let functions = pendingBodies
      let nominals = pendingNominals
      pendingBodies = []
      pendingNominals = []
      for nominal in pendingMembers { checkMemberRules(nominal) }
      pendingMembers = []
      for nominal in nominals { checkNominal(nominal) }
      for function in functions { checkFunctionBody(function) }
    }
  }

  /// Checks a function's body; library functions are checked when first used.
  @discardableResult
  func checkFunctionBody(_ decl: FunctionDecl) -> CheckedBody? {
    if let checked = decl.checkedBody { return checked }
    guard !decl.isBeingChecked, let written = decl.body, let outerScope = decl.scope else {
      return nil
    }
    let items = decl.isGuest ? written : folded(written)
    decl.isBeingChecked = true
    defer { decl.isBeingChecked = false }
    let savedFunction = function
    let savedEnvironment = environment
    let savedLabels = loopLabels
    let savedYields = yieldFrames
    loopLabels = []
    yieldFrames = []
    defer {
      function = savedFunction
      environment = savedEnvironment
      loopLabels = savedLabels
      yieldFrames = savedYields
    }
    return inFile(decl.file) {
      let context = FunctionContext(
        outer: decl.isLocal ? decl.outer : nil, name: decl.displayName, decl: decl,
        isClosure: false)
      if !decl.isLocal { environment = [] }
      environment += decl.parent?.requirementsInScope ?? []
      environment += decl.contextRequirements + decl.requirements
      context.returnType =
        decl.kind == .initializer || decl.kind == .deinitializer ? .void : decl.result
      if decl.result.isOpaque { context.returnType = nil }
      context.isThrowing = decl.isThrowing
      function = context
      let scope = Scope(parent: outerScope, function: context)
      if let parent = decl.parent, !decl.isStatic || decl.kind == .initializer {
        let isReference = parent.kind == .classType
        let selfVariable = VariableDecl(
          name: "self", span: decl.span,
          isLet: isReference || !(decl.isMutating || decl.kind == .initializer))
        selfVariable.type = parent.selfType
        selfVariable.owner = context
        context.selfVariable = selfVariable
        scope.declare(selfVariable)
      }
      var parameters: [VariableDecl] = []
      for parameter in decl.parameters {
        let variable = VariableDecl(
          name: parameter.name, span: parameter.span, isLet: !parameter.isInOut)
        variable.type = parameter.isVariadic ? known.array(parameter.type) : parameter.type
        if parameter.isAutoclosure {
          variable.type = .function(
            FunctionType(
              parameters: [], result: parameter.type, isThrowing: parameter.mayThrow))
        }
        variable.owner = context
        variable.isParameter = true
        variable.isImplicit = parameter.isImplicit
        if case .function = variable.type, !parameter.isEscaping, !parameter.isVariadic,
          [.function, .initializer, .subscriptGetter].contains(decl.kind)
        {
          variable.isNonEscaping = true
        }
        parameters.append(variable)
        if parameter.name != "_" { scope.declare(variable) }
        if let value = parameter.defaultValue, decl.isGuest {
          _ = defaultValue(decl, parameters.count - 1)
          _ = value
        }
      }
      let statements: [CheckedStatement]
      if let builder = bodyBuilder(of: decl, items) {
        statements = checkBuilderBody(items, builder, decl, Scope(parent: scope))
      } else if decl.kind != .initializer, !decl.result.isVoid,
        let expression = items.singleExpression,
        !(expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self))
          || expression.isValueOfBranches
      {
        let value = check(
          expression, expecting: decl.result.isOpaque ? nil : decl.result, purpose: .returnValue,
          in: scope)
        requireSelf(value, in: decl)
        statements = [.returnValue(value)]
      } else {
        statements = checkBlock(items, Scope(parent: scope))
        if decl.kind != .initializer, decl.kind != .deinitializer, !decl.result.isVoid,
          !decl.result.isError, !hasErrors, !Flow.terminates(statements)
        {
          report(
            "flow.missing-return", decl.span,
            "missing return in '\(decl.displayName)' expected to return '\(decl.result)'",
            "'\(decl.result)'을(를) 반환해야 하는 '\(decl.displayName)'에 return이 없습니다")
        }
      }
      if decl.isGuest, !hasErrors {
        checkEffects(statements, handling: decl.isThrowing ? .everything : .nothing)
      }
      let body = CheckedBody(context: context, parameters: parameters, statements: statements)
      decl.checkedBody = body
      if decl.isGuest { checkedFunctions.append(decl) }
      if decl.isGuest, decl.kind == .initializer { checkedInitializers.append(decl) }
      return body
    }
  }

  /// The library's operators are folded when a declaration is first used.
  func folded<Node: SyntaxProtocol>(_ node: Node) -> Node {
    operators.foldAll(node) { _ in }.as(Node.self) ?? node
  }

  /// The checked default value of a parameter.
  func defaultValue(_ decl: FunctionDecl, _ index: Int) -> TypedExpression? {
    let key = DefaultKey(function: decl, index: index)
    if let cached = defaultValues[key] { return cached }
    let parameter = decl.parameters[index]
    guard let written = parameter.defaultValue, let scope = decl.scope else { return nil }
    let syntax = decl.isGuest ? written : folded(written)
    let savedFunction = function
    let savedEnvironment = environment
    defer {
      function = savedFunction
      environment = savedEnvironment
    }
    return inFile(decl.file) {
      environment =
        (decl.parent?.requirementsInScope ?? []) + decl.contextRequirements + decl.requirements
      function = FunctionContext(
        outer: nil, name: "default argument", decl: nil, isClosure: false)
      let value = check(syntax, expecting: parameter.type, purpose: .argument, in: scope)
      defaultValues[key] = value
      return value
    }
  }

  /// The default value of a case's payload, for the type that it has at a use.
  func defaultValue(_ enumCase: EnumCaseDecl, _ index: Int, _ type: Type) -> TypedExpression? {
    guard let written = enumCase.payload[index].defaultValue, let scope = enumCase.scope else {
      return nil
    }
    let saved = function
    defer { function = saved }
    return inFile(Int(enumCase.span.file)) {
      function = FunctionContext(
        outer: nil, name: "default argument", decl: nil, isClosure: false)
      return check(written, expecting: type, purpose: .argument, in: scope)
    }
  }

  /// Members that Swift gives to types that do not write them.
  func prepare(_ decl: NominalDecl) {
    guard !decl.isPrepared else { return }
    decl.isPrepared = true
    switch decl.kind {
    case .structure:
      if !decl.isOpaque, decl.fixedLayout == nil || decl.isGuest,
        !(decl.members["init"] ?? []).contains(where: {
          !(($0 as? FunctionDecl)?.isConvenience ?? true)
        })
      {
        addMemberwise(decl)
      }
    case .classType:
      let designated = (decl.members["init"] ?? []).contains {
        ($0 as? FunctionDecl)?.isConvenience == false
      }
      if !decl.isOpaque, !designated, decl.superclass == nil {
        let function = FunctionDecl(name: "init", span: decl.span, parent: decl, kind: .initializer)
        function.isStatic = true
        function.isGuest = decl.isGuest
        function.synthesis = .defaultInitializer
        function.resolveSignature = { $0.result = decl.selfType }
        decl.addMember(function)
      }
    case .enumeration: prepareEnum(decl)
    case .protocolType, .opaque: break
    }
    synthesizeConformances(decl)
  }

  private func addMemberwise(_ decl: NominalDecl) {
    let function = FunctionDecl(name: "init", span: decl.span, parent: decl, kind: .initializer)
    function.isStatic = true
    function.isGuest = decl.isGuest
    function.synthesis = .memberwiseInitializer
    function.file = Int(decl.span.file)
    function.scope = Scope(parent: module, nominal: decl)
    function.resolveSignature = { [unowned self] function in
      function.result = decl.selfType
      function.parameters = decl.storedProperties.compactMap { property in
        if let own = property.memberwise {
          var parameter = ParameterDecl(
            label: own.name, name: own.name, type: own.type(), span: property.span)
          parameter.defaultValue = own.defaultValue()
          parameter.isAutoclosure = own.isDelayed()
          parameter.isEscaping = parameter.isAutoclosure
          return parameter
        }
        if property.isHidden || property.isLet && property.initialValue != nil { return nil }
        var parameter = ParameterDecl(
          label: property.name, name: property.name, type: property.type,
          span: property.span)
        parameter.defaultValue = property.initialValue
        if parameter.defaultValue == nil, !property.isLet, known.isOptional(property.type) {
          parameter.defaultValue = ExprSyntax(NilLiteralExprSyntax())
        }
        return parameter
      }
    }
    decl.addMember(function)
    // Where nothing has to be passed there is `init()` too: protocols ask for it.
    let stored = decl.storedProperties.filter { !$0.isHidden }
    guard !stored.isEmpty,
      stored.allSatisfy({ property in
        property.memberwise == nil
          && (property.initialValue != nil || !property.isLet && known.isOptional(property.type))
      }), stored.contains(where: { !$0.isLet })
    else { return }
    let empty = FunctionDecl(name: "init", span: decl.span, parent: decl, kind: .initializer)
    empty.isStatic = true
    empty.isGuest = decl.isGuest
    empty.synthesis = .memberwiseInitializer
    empty.isImpliedInit = true
    empty.file = function.file
    empty.scope = function.scope
    empty.resolveSignature = { $0.result = decl.selfType }
    decl.addMember(empty)
  }

  private func prepareEnum(_ decl: NominalDecl) {
    if let rawType = decl.rawType {
      let variable = VariableDecl(name: "rawValue", span: decl.span, parent: decl, isLet: false)
      variable.type = rawType
      variable.isGuest = decl.isGuest
      let getter = FunctionDecl(name: "rawValue", span: decl.span, parent: decl, kind: .getter)
      getter.synthesis = .rawValueGetter
      getter.resolveSignature = { $0.result = rawType }
      getter.accessorOf = variable
      variable.getter = getter
      decl.addMember(variable)
      let initializer = FunctionDecl(
        name: "init", span: decl.span, parent: decl, kind: .initializer)
      initializer.isStatic = true
      initializer.isFailable = true
      initializer.synthesis = .rawValueInitializer
      initializer.resolveSignature = { [unowned self] function in
        function.parameters = [
          ParameterDecl(label: "rawValue", name: "rawValue", type: rawType, span: decl.span)
        ]
        function.result = known.optional(decl.selfType)
      }
      decl.addMember(initializer)
      var nextInteger = 0
      for enumCase in decl.cases {
        if let literal = enumCase.rawValue {
          if let node = literal.as(IntegerLiteralExprSyntax.self) {
            nextInteger = Int(node.literal.text.filter { $0 != "_" }) ?? 0
            enumCase.rawText = .integer(nextInteger)
          } else if let node = literal.as(PrefixOperatorExprSyntax.self),
            node.operator.text == "-",
            let number = node.expression.as(IntegerLiteralExprSyntax.self)
          {
            nextInteger = -(Int(number.literal.text.filter { $0 != "_" }) ?? 0)
            enumCase.rawText = .integer(nextInteger)
          } else if let node = literal.as(FloatLiteralExprSyntax.self) {
            enumCase.rawText = .double(Double(node.literal.text.filter { $0 != "_" }) ?? 0)
          } else if let node = literal.as(StringLiteralExprSyntax.self) {
            enumCase.rawText = .string(node.representedLiteralValue ?? "")
          }
        } else if rawType == known.string {
          enumCase.rawText = .string(enumCase.name)
        } else {
          enumCase.rawText = .integer(nextInteger)
        }
        nextInteger &+= 1
      }
    }
    if decl.conformances.contains(where: {
      inherited($0.proto).contains { $0.name == "CaseIterable" && !$0.isGuest }
    }),
      decl.members["allCases"] == nil, decl.cases.allSatisfy({ !$0.hasPayload })
    {
      let variable = VariableDecl(name: "allCases", span: decl.span, parent: decl, isLet: false)
      variable.isStatic = true
      variable.type = known.array(decl.selfType)
      let getter = FunctionDecl(name: "allCases", span: decl.span, parent: decl, kind: .getter)
      getter.isStatic = true
      getter.synthesis = .allCases
      let type = variable.type
      getter.resolveSignature = { $0.result = type }
      getter.accessorOf = variable
      variable.getter = getter
      decl.addMember(variable)
    }
  }

  private func synthesizeConformances(_ decl: NominalDecl) {
    guard decl.kind == .structure || decl.kind == .enumeration else { return }
    // The library's types write their own members, except for its plain enums.
    guard decl.isGuest || (!decl.cases.isEmpty && decl.cases.allSatisfy { !$0.hasPayload }) else {
      return
    }
    let protocols = decl.conformances.flatMap { inherited($0.proto) }.map(\.name)
    func add(_ name: String, _ synthesis: Synthesis, result: Type) {
      guard
        !(decl.members[name] ?? []).contains(where: {
          ($0 as? FunctionDecl)?.parameters.first?.type == decl.selfType
        })
      else { return }
      let function = FunctionDecl(name: name, span: decl.span, parent: decl)
      function.isStatic = true
      function.isGuest = true
      function.synthesis = synthesis
      function.resolveSignature = { function in
        function.parameters = ["a", "b"].map {
          ParameterDecl(label: nil, name: $0, type: decl.selfType, span: decl.span)
        }
        function.result = result
      }
      decl.addMember(function)
      operatorCache = [:]
    }
    if protocols.contains("Hashable") { addHash(decl) }
    if protocols.contains("Equatable") { add("==", .equality, result: known.bool) }
    if protocols.contains("Comparable"), decl.kind == .enumeration, decl.rawType == nil {
      add("<", .lessThan, result: known.bool)
    }
  }

  /// `hash(into:)` of a type that does not write it.
  private func addHash(_ decl: NominalDecl) {
    guard
      !(decl.members["hash"] ?? []).contains(where: {
        ($0 as? FunctionDecl)?.parameters.first?.label == "into"
      })
    else { return }
    let function = FunctionDecl(name: "hash", span: decl.span, parent: decl)
    function.isGuest = true
    function.synthesis = .hash
    function.resolveSignature = { [unowned self] function in
      function.parameters = [
        ParameterDecl(
          label: "into", name: "hasher", type: known.type("Hasher"), isInOut: true,
          span: decl.span)
      ]
      function.result = .void
    }
    decl.addMember(function)
  }

  /// Checks a type of a cell: its properties, its conformances.
  private func checkNominal(_ decl: NominalDecl) {
    prepare(decl)
    let saved = environment
    environment = decl.requirementsInScope
    defer { environment = saved }
    for property in decl.storedProperties {
      _ = property.type
      _ = initialValue(of: property)
      if decl.kind == .structure, !property.isHidden, contains(property.type, decl) {
        report(
          "type.recursive", property.span,
          "value type '\(decl.name)' cannot have a stored property that recursively contains it",
          "값 타입 '\(decl.name)'은(는) 자기 자신을 저장 프로퍼티로 가질 수 없습니다",
          help: ("store it in an array or an optional class", "배열이나 클래스에 저장하세요"))
      }
    }
    for members in decl.members.loaded {
      for case let variable as VariableDecl in members
      where variable.isStatic && !variable.isComputed {
        _ = initialValue(of: variable)
      }
    }
    if decl.kind == .classType,
      (decl.members["init"] ?? []).allSatisfy({ ($0 as? FunctionDecl)?.synthesis != nil })
    {
      requireInitialValues(decl)
    }
    for conformance in decl.conformances where decl.kind != .protocolType {
      environment = decl.requirementsInScope + conformance.conditions
      for proto in inherited(conformance.proto) { checkConformance(decl, proto) }
    }
  }

  private func requireInitialValues(_ decl: NominalDecl) {
    for property in decl.storedProperties
    where !property.startsWithValue && !property.isHidden
      && !(known.isOptional(property.type) && !property.isLet)
    {
      report(
        "type.no-initializers", decl.span, "class '\(decl.name)' has no initializers",
        "클래스 '\(decl.name)'에 init이 없습니다",
        help: (
          "add an init, or give '\(property.name)' an initial value",
          "init을 쓰거나 '\(property.name)'에 초깃값을 주세요"
        ))
      return
    }
  }

  private func checkConformance(_ decl: NominalDecl, _ proto: NominalDecl) {
    if proto.name == "_Class" { return }
    if decl.kind != .classType, proto.requiresClass || isReference(.existential([proto])) {
      report(
        "type.class-bound", decl.span,
        "non-class type '\(decl.name)' cannot conform to class protocol '\(proto.name)'",
        "클래스가 아닌 타입 '\(decl.name)'은(는) 클래스 전용 프로토콜 '\(proto.name)'을(를) 따를 수 없습니다",
        help: ("declare '\(decl.name)' as a class", "'\(decl.name)'을(를) class로 선언하세요"))
      return
    }
    let synthesized: Set<String> = [
      "Equatable", "Hashable", "CaseIterable", "RawRepresentable", "Error", "Sendable",
    ]
    if !decl.isGuest || canSynthesize(decl, proto), synthesized.contains(proto.name),
      decl.kind != .classType
    {
      if proto.name == "Equatable" || proto.name == "Hashable" {
        requireMembersConform(decl, proto)
      }
      return
    }
    checkAssociatedTypes(decl, proto)
    if decl.isGuest, !proto.isGuest { checkBuiltInRequirement(decl, proto) }
    for requirement in proto.protocolRequirements {
      if let (found, _) = witness(for: requirement, of: proto, in: decl.selfType) {
        if decl.isGuest { checkWitness(found, of: requirement, proto, decl) }
        continue
      }
      if requirement.name == "init", !(proto.isGuest && decl.isGuest) { continue }
      let shown = (requirement as? FunctionDecl)?.displayName ?? requirement.name
      let near = members(of: decl.selfType, named: requirement.name).first {
        $0.isGuest && $0.parent === decl
          && ($0 as? FunctionDecl)?.displayName ?? $0.name == shown
      }
      report(
        "type.missing-witness", decl.span,
        near == nil
          ? "type '\(decl.name)' does not conform to protocol '\(proto.name)': it has no '\(shown)'"
          : "type '\(decl.name)' does not conform to protocol '\(proto.name)': its '\(shown)' is of "
            + "another type",
        near == nil
          ? "타입 '\(decl.name)'은(는) 프로토콜 '\(proto.name)'을(를) 따르지 않습니다: '\(shown)'이(가) 없습니다"
          : "타입 '\(decl.name)'은(는) 프로토콜 '\(proto.name)'을(를) 따르지 않습니다: '\(shown)'의 타입이 다릅니다",
        notes: [(requirement.span, "the protocol requires it here", "프로토콜이 여기서 요구합니다")]
          + (near.map { [($0.span, "it is declared here", "여기에 선언되어 있습니다")] } ?? []))
    }
  }

  /// What library protocols require that the language itself reads.
  private static let builtInRequirements = [
    "ExpressibleByIntegerLiteral": "init(integerLiteral:)",
    "ExpressibleByFloatLiteral": "init(floatLiteral:)",
    "ExpressibleByStringLiteral": "init(stringLiteral:)",
    "ExpressibleByBooleanLiteral": "init(booleanLiteral:)",
    "ExpressibleByArrayLiteral": "init(arrayLiteral:)",
    "ExpressibleByDictionaryLiteral": "init(dictionaryLiteral:)",
  ]

  private func checkBuiltInRequirement(_ decl: NominalDecl, _ proto: NominalDecl) {
    guard let needed = Self.builtInRequirements[proto.name] else { return }
    let base = String(needed.prefix { $0 != "(" })
    let members =
      members(of: base == "init" ? .metatype(decl.selfType) : decl.selfType, named: base)
      + (decl.members[base] ?? [])
    if members.contains(where: { ($0 as? FunctionDecl)?.displayName ?? $0.name == needed }) {
      return
    }
    report(
      "type.missing-witness", decl.span,
      "type '\(decl.name)' does not conform to protocol '\(proto.name)': it has no '\(needed)'",
      "타입 '\(decl.name)'은(는) 프로토콜 '\(proto.name)'을(를) 따르지 않습니다: '\(needed)'이(가) 없습니다")
  }

  /// Whether the compiler writes what the protocol requires.
  private func canSynthesize(_ decl: NominalDecl, _ proto: NominalDecl) -> Bool {
    switch proto.name {
    case "CaseIterable":
      return decl.kind == .enumeration && decl.cases.allSatisfy(\.payload.isEmpty)
    case "RawRepresentable": return decl.kind == .enumeration && decl.rawType != nil
    default: return true
    }
  }

  private func requireMembersConform(_ decl: NominalDecl, _ proto: NominalDecl) {
    let hasOwn = (decl.members["=="] ?? []).contains { ($0 as? FunctionDecl)?.synthesis == nil }
    if hasOwn { return }
    for property in decl.storedProperties
    where !property.type.isError && !conforms(property.type, proto) {
      report(
        "type.synthesis", decl.span,
        "type '\(decl.name)' does not conform to protocol '\(proto.name)': "
          + "'\(property.name)' is of type '\(property.type)', which does not",
        "타입 '\(decl.name)'은(는) '\(proto.name)'을(를) 따르지 않습니다: "
          + "'\(property.name)'의 타입 '\(property.type)'이(가) 따르지 않습니다")
    }
    for enumCase in decl.cases {
      for payload in enumCase.payload where !payload.type.isError && !conforms(payload.type, proto)
      {
        report(
          "type.synthesis", decl.span,
          "type '\(decl.name)' does not conform to protocol '\(proto.name)': "
            + "'\(enumCase.name)' holds a '\(payload.type)', which does not",
          "타입 '\(decl.name)'은(는) '\(proto.name)'을(를) 따르지 않습니다: "
            + "'\(enumCase.name)'의 '\(payload.type)'이(가) 따르지 않습니다")
      }
    }
  }
}

struct DefaultKey: Hashable {
  var function: FunctionDecl
  var index: Int
}

extension CodeBlockItemListSyntax {
  /// The only expression of a body that is nothing else.
  var singleExpression: ExprSyntax? {
    guard count == 1, let only = first else { return nil }
    switch only.item {
    case .expr(let expression): return expression
    case .stmt(let statement): return statement.as(ExpressionStmtSyntax.self)?.expression
    case .decl: return nil
    }
  }
}

/// Where control can go.
enum Flow {
  /// Whether control never reaches the end of the statements.
  static func terminates(_ statements: [CheckedStatement]) -> Bool {
    statements.contains(where: terminates)
  }

  static func terminates(_ statement: CheckedStatement) -> Bool {
    switch statement {
    case .returnValue, .breakTo, .continueTo, .fallthroughTo, .throwError: return true
    case .doCatch(let node):
      return terminates(node.body) && node.clauses.allSatisfy { terminates($0.body) }
        && !(node.label.map { label in
          breaks(node.body, to: label) || node.clauses.contains { breaks($0.body, to: label) }
        } ?? false)
    case .expression(let node): return isNever(node)
    case .if(_, let then, let otherwise): return terminates(then) && terminates(otherwise)
    case .guardElse(_, _, let rest): return terminates(rest)
    case .switchOver(let label, _, _, let cases):
      return !cases.isEmpty
        && cases.allSatisfy { terminates($0.body) && !breaks($0.body, to: label) }
    case .whileLoop(let label, let conditions, let body):
      if case .expression(let node)? = conditions.first, conditions.count == 1,
        case .boolean(true) = node.kind
      {
        return !breaks(body, to: label)
      }
      return false
    case .block(let body): return terminates(body)
    case .labelled(let label, let body): return terminates(body) && !breaks(body, to: label)
    case .repeatWhile(_, let body, _):
      return body.contains { if case .returnValue = $0 { return true } else { return false } }
    case .binding, .declare, .forIn, .deferBlock, .yield: return false
    }
  }

  private static func isNever(_ node: TypedExpression) -> Bool {
    if node.type.nominal?.name == "Never" { return true }
    if case .converted(let inner, _) = node.kind { return isNever(inner) }
    if case .statementExpression(let statement) = node.kind { return terminates(statement) }
    return false
  }

  static func breaks(_ statements: [CheckedStatement], to label: LabelDecl) -> Bool {
    statements.contains { statement in
      switch statement {
      case .breakTo(let target): return target === label
      case .if(_, let then, let otherwise):
        return breaks(then, to: label) || breaks(otherwise, to: label)
      case .guardElse(_, let otherwise, let rest):
        return breaks(otherwise, to: label) || breaks(rest, to: label)
      case .whileLoop(_, _, let body), .repeatWhile(_, let body, _), .block(let body),
        .labelled(_, let body), .deferBlock(let body):
        return breaks(body, to: label)
      case .forIn(let loop): return breaks(loop.body, to: label)
      case .switchOver(_, _, _, let cases): return cases.contains { breaks($0.body, to: label) }
      case .doCatch(let node):
        return breaks(node.body, to: label) || node.clauses.contains { breaks($0.body, to: label) }
      default: return false
      }
    }
  }
}
