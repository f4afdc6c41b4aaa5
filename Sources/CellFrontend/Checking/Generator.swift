import CellIR
import Diagnostics
import SwiftSyntax

// From expression syntax to a tree of types and the constraints between them.

extension Solver {
  /// A whole expression: closes optional chains.
  func generate(_ syntax: ExprSyntax, _ scope: Scope) -> TypedExpression {
    let saved = chainOpen
    chainOpen = false
    let head = implicitHead(of: syntax)
    let type = head.map { _ in fresh() }
    if let head, let type { implicitHeads[head.id] = type }
    let node = generatePostfix(syntax, scope)
    if let type {
      mark(type, as: .implicitBase)
      add(.equal(node.type, type, node.span))
    }
    checker.reportIfTypeName(node, syntax)
    let opened = chainOpen
    chainOpen = saved
    guard opened else { return node }
    let whole = TypedExpression(.optionalChain(node), fresh(), node.span)
    add(.chainResult(node.type, whole.type))
    return whole
  }

  /// `.north` of `.north.opposite`: a static member of the type that is expected of the whole chain.
  private func implicitHead(of syntax: ExprSyntax) -> MemberAccessExprSyntax? {
    var current = syntax
    var isChain = false
    while true {
      if let member = current.as(MemberAccessExprSyntax.self) {
        guard let base = member.base else { return isChain ? member : nil }
        current = base
        isChain = true
      } else if let call = current.as(FunctionCallExprSyntax.self) {
        current = call.calledExpression
      } else if let call = current.as(SubscriptCallExprSyntax.self) {
        current = call.calledExpression
        isChain = true
      } else if let unwrap = current.as(ForceUnwrapExprSyntax.self) {
        current = unwrap.expression
        isChain = true
      } else {
        return nil
      }
    }
  }

  func failed(_ span: Span) -> TypedExpression { TypedExpression(.error, .error, span) }

  /// An expression inside a postfix chain (its base is part of the same optional chain).
  func generatePostfix(_ syntax: ExprSyntax, _ scope: Scope) -> TypedExpression {
    checker.nestingDepth += 1
    defer { checker.nestingDepth -= 1 }
    let span = checker.span(syntax)
    guard checker.nestingDepth < 400 else {
      checker.report(
        "syntax.too-deep", span, "this expression is nested too deeply", "식이 너무 깊이 중첩되었습니다",
        help: ("split it into several statements", "여러 문장으로 나누세요"))
      return failed(span)
    }
    switch syntax.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let node): return integer(node.literal.text, false, span)
    case .floatLiteralExpr(let node):
      return TypedExpression(
        .float(text: node.literal.text.filter { $0 != "_" }), fresh(.float), span)
    case .booleanLiteralExpr(let node):
      return TypedExpression(
        .boolean(node.literal.text == "true"), fresh(.boolean), span)
    case .nilLiteralExpr: return TypedExpression(.nilLiteral, fresh(.null), span)
    case .stringLiteralExpr(let node): return string(node, scope, span)
    case .arrayExpr(let node): return array(node, scope, span)
    case .dictionaryExpr(let node): return dictionary(node, scope, span)
    case .tupleExpr(let node):
      if node.elements.count == 1, let only = node.elements.first, only.label == nil {
        return generate(only.expression, scope)
      }
      let elements = node.elements.map { generate($0.expression, scope) }
      let types = zip(node.elements, elements).map {
        TupleElement(label: $0.label?.text, type: $1.type)
      }
      return TypedExpression(.tuple(elements), .tuple(types), span)
    case .declReferenceExpr(let node): return reference(node, scope, span)
    case .memberAccessExpr(let node): return member(node, scope, span)
    case .functionCallExpr(let node): return call(node, scope, span)
    case .subscriptCallExpr(let node): return subscripted(node, scope, span)
    case .infixOperatorExpr(let node): return infix(node, scope, span)
    case .prefixOperatorExpr(let node): return prefix(node, scope, span)
    case .postfixOperatorExpr(let node): return postfix(node, scope, span)
    case .ternaryExpr(let node):
      let condition = generate(node.condition, scope)
      add(.convert(condition.type, known.bool, condition, .condition))
      let first = generate(node.thenExpression, scope)
      let second = generate(node.elseExpression, scope)
      let type = fresh()
      mark(type, as: .branches)
      add(.convert(first.type, type, first, .branch))
      add(.convert(second.type, type, second, .branch))
      return TypedExpression(.unresolvedConditional(condition, first, second), type, span)
    case .forceUnwrapExpr(let node):
      let base = generatePostfix(node.expression, scope)
      if node.expression.isDelegation {
        return TypedExpression(.forceUnwrap(base), .void, span)
      }
      let type = fresh()
      add(.unwrap(base.type, type, base.span, isForce: true))
      return TypedExpression(.forceUnwrap(base), type, span)
    case .optionalChainingExpr(let node):
      let base = generatePostfix(node.expression, scope)
      if case .metatype(let type) = base.kind {
        let optional = known.optional(type)
        return TypedExpression(.metatype(optional), .metatype(optional), span)
      }
      let type = fresh()
      chainOpen = true
      add(.unwrap(base.type, type, base.span, isForce: false))
      return TypedExpression(.optionalBind(base), type, span)
    case .closureExpr(let node): return closure(node, nil, scope, span)
    case .tryExpr(let node): return tryExpression(node, scope, span)
    case .inOutExpr(let node):
      return generate(node.expression, scope)
    case .isExpr(let node):
      let value = generate(node.expression, scope)
      let type = checker.resolveType(node.type, in: scope)
      if reportIfOpen(opened(type), checker.span(node.type)) { return failed(span) }
      return TypedExpression(.isType(value, type), known.bool, span)
    case .asExpr(let node):
      let value = generate(node.expression, scope)
      let written = checker.resolveType(node.type, in: scope)
      let type = opened(written)
      if node.questionOrExclamationMark != nil, reportIfOpen(type, checker.span(node.type)) {
        return failed(span)
      }
      switch node.questionOrExclamationMark?.text {
      case "?": return TypedExpression(.castOptional(value, type), known.optional(type), span)
      case "!": return TypedExpression(.castForced(value, type), type, span)
      default:
        add(.convert(value.type, type, value, .other))
        return TypedExpression(.converted(value, to: type), type, span)
      }
    case .genericSpecializationExpr(let node):
      let base = generatePostfix(node.expression, scope)
      let arguments = node.genericArgumentClause.arguments.compactMap { argument -> Type? in
        guard case .type(let type) = argument.argument else { return nil }
        return checker.resolveType(type, in: scope)
      }
      if case .metatype(.nominal(let decl, _)) = base.kind,
        decl.allGenericParameters.count == arguments.count
      {
        let type = Type.nominal(decl, arguments)
        return TypedExpression(.metatype(type), .metatype(type), span)
      }
      if case .metatype(let type) = base.kind,
        type.nominal.map({ $0.genericParameters.count != arguments.count }) ?? true
      {
        let name = node.expression.trimmedDescription
        checker.report(
          "type.generic-arguments", checker.span(node.genericArgumentClause),
          "'\(name)' does not take \(arguments.count) type arguments",
          "'\(name)'은(는) 타입 인자 \(arguments.count)개를 받지 않습니다",
          help: ("remove what stands between '<' and '>'", "'<'와 '>' 사이를 지우세요"))
        return failed(span)
      }
      if case .unresolved(let reference) = base.kind { reference.genericArguments = arguments }
      return base
    case .typeExpr(let node):
      let type = checker.resolveType(node.type, in: scope)
      return TypedExpression(.metatype(type), .metatype(type), span)
    case .superExpr: return superReference(scope, span)
    case .ifExpr, .switchExpr:
      let type = fresh()
      return statementExpression(syntax, type, scope, span)
    case .discardAssignmentExpr:
      checker.report(
        "syntax.discard", span,
        "'_' can only appear in a pattern or on the left side of an assignment",
        "'_'는 패턴이나 대입의 왼쪽에만 쓸 수 있습니다")
      return failed(span)
    case .awaitExpr:
      checker.refuse(("concurrency is", "동시성(await)은"), span)
      return failed(span)
    case .keyPathExpr(let node): return keyPath(node, scope, span)
    case .regexLiteralExpr:
      checker.refuse(("regular expressions are", "정규식은"), span)
      return failed(span)
    case .macroExpansionExpr(let node)
    where Checker.placeLiterals.contains(node.macroName.text) && node.arguments.isEmpty:
      let isName = !["line", "column"].contains(node.macroName.text)
      return TypedExpression(
        checker.placeLiteral(node.macroName.text, span), fresh(isName ? .string : .integer), span)
    case .macroExpansionExpr(let node):
      checker.refuse(
        ("the macro '#\(node.macroName.text)' is", "'#\(node.macroName.text)' 매크로는"), span)
      return failed(span)
    default:
      checker.refuse(("this expression is", "이 식은"), span)
      return failed(span)
    }
  }

  // MARK: Literals

  private func integer(_ text: String, _ isNegative: Bool, _ span: Span) -> TypedExpression {
    let digits = text.filter { $0 != "_" }
    var value: UInt64?
    if digits.hasPrefix("0x") {
      value = UInt64(digits.dropFirst(2), radix: 16)
    } else if digits.hasPrefix("0b") {
      value = UInt64(digits.dropFirst(2), radix: 2)
    } else if digits.hasPrefix("0o") {
      value = UInt64(digits.dropFirst(2), radix: 8)
    } else {
      value = UInt64(digits)
    }
    guard let value else {
      checker.report(
        "type.literal-overflow", span, "integer literal '\(text)' is too large",
        "정수 리터럴 '\(text)'이(가) 너무 큽니다", help: ("write it as a floating-point number", "실수로 쓰세요"))
      return failed(span)
    }
    return TypedExpression(
      .integer(magnitude: value, isNegative: isNegative), fresh(.integer), span)
  }

  private func string(_ node: StringLiteralExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    if let value = node.representedLiteralValue {
      let isCharacter = value.count == 1
      return TypedExpression(.string(value), fresh(isCharacter ? .character : .string), span)
    }
    // With interpolation: each literal segment on its own (this also removes the indentation of
    // multi-line literals).
    var parts: [TypedExpression] = []
    for (index, segment) in node.segments.enumerated() {
      switch segment {
      case .stringSegment(let text):
        let value = StringSegments.value(of: text, at: index, in: node)
        guard let value else {
          checker.report(
            "syntax.invalid", checker.span(text), "invalid escape sequence in string literal",
            "문자열에 잘못된 이스케이프가 있습니다")
          return failed(span)
        }
        if !value.isEmpty {
          parts.append(TypedExpression(.string(value), known.string, checker.span(text)))
        }
      case .expressionSegment(let segment):
        guard segment.expressions.count == 1, let only = segment.expressions.first,
          only.label == nil
        else {
          checker.refuse(
            ("string interpolation with several arguments is", "인자가 여러 개인 문자열 보간은"),
            checker.span(segment),
            instead: ("use String(format:)", "String(format:)을 쓰세요"))
          return failed(span)
        }
        parts.append(generate(only.expression, scope))
      }
    }
    return TypedExpression(.interpolation(parts), fresh(.string), span)
  }

  private func array(_ node: ArrayExprSyntax, _ scope: Scope, _ span: Span) -> TypedExpression {
    let element = fresh()
    let type = fresh(.array)
    add(.arrayLiteral(type, element))
    // Long lists of plain numbers share one type, so that tables of data stay cheap to check.
    var shared: [UInt8: Type] = [:]
    let isLong = node.elements.count > 16
    var elements: [TypedExpression] = []
    for item in node.elements {
      let value = generate(item.expression, scope)
      if isLong, case .variable(let index) = value.type, variables[index].binding == nil,
        variables[index].literal == .integer || variables[index].literal == .float
      {
        let key = variables[index].literal.rawValue
        if let common = shared[key] {
          _ = bind(index, to: common)
          elements.append(value)
          continue
        }
        shared[key] = value.type
      }
      add(.convert(value.type, element, value, .element))
      elements.append(value)
    }
    return TypedExpression(.unresolvedArray(elements, element: element), type, span)
  }

  private func dictionary(_ node: DictionaryExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let key = fresh()
    let value = fresh()
    let type = fresh(.dictionary)
    add(.dictionaryLiteral(type, key, value))
    var pairs: [(TypedExpression, TypedExpression)] = []
    if case .elements(let list) = node.content {
      for item in list {
        let k = generate(item.key, scope)
        let v = generate(item.value, scope)
        add(.convert(k.type, key, k, .element))
        add(.convert(v.type, value, v, .element))
        pairs.append((k, v))
      }
    }
    return TypedExpression(.unresolvedDictionary(pairs, key: key, value: value), type, span)
  }

  // MARK: Names

  private func reference(_ node: DeclReferenceExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let reference = unresolvedName(node, scope, span)
    guard case .unresolved(let target) = reference.kind else { return reference }
    choiceCount += 1
    add(.reference(reference, target, choiceCount))
    return reference
  }

  /// A name, not yet constrained (a call will say which overload it is).
  func unresolvedName(_ node: DeclReferenceExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let name = node.baseName.text.trimmingBackticks
    let labels = node.argumentNames?.arguments.map { argument -> String? in
      argument.name.text == "_" ? nil : argument.name.text
    }
    if node.baseName.tokenKind == .keyword(.self) { return selfReference(scope, span) }
    if node.baseName.tokenKind == .keyword(.Self) {
      guard let nominal = scope.enclosingNominal else { return failed(span) }
      return nominal.kind == .classType && !nominal.isFinal
        ? dynamicSelf(nominal, scope, span) : staticSelf(nominal, span)
    }
    if case .binaryOperator = node.baseName.tokenKind {
      let binary = operatorReference(name, arity: 2, span)
      // `map(-)`: the type that is expected says which.
      if case .unresolved(let reference) = binary.kind {
        reference.candidates += checker.operatorCandidates(name, arity: 1)
      }
      return binary
    }
    if case .prefixOperator = node.baseName.tokenKind {
      return operatorReference(name, arity: 1, span)
    }
    if name.hasPrefix("$"), name.dropFirst().allSatisfy(\.isNumber), scope.find(name) == nil {
      checker.report(
        "closure.parameter", span,
        "anonymous closure argument '\(name)' outside a closure that has it",
        "'\(name)'은(는) 그런 매개변수가 있는 클로저 안에서만 쓸 수 있습니다")
      return failed(span)
    }
    return lookUp(name, labels, scope, span)
  }

  /// `Self` in a class: the class of the object, which may be a subclass.
  private func dynamicSelf(_ nominal: NominalDecl, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let type = nominal.selfType
    guard let variable = scope.find("self")?.first as? VariableDecl,
      let function = checker.library.value(named: "type")?.first as? FunctionDecl,
      let parameter = function.genericParameters.first, variable.type == type
    else { return staticSelf(nominal, span) }
    let object = variableReference(variable, scope, span)
    return TypedExpression(
      .call(function, base: nil, [.value(object)], [parameter: type]), .metatype(type), span)
  }

  /// The type in its own static members; in a class's, the class that they are called on.
  private func staticSelf(_ nominal: NominalDecl, _ span: Span) -> TypedExpression {
    let isClass = nominal.kind == .classType && nominal.isGuest && !nominal.isFinal
    let type =
      isClass && checker.function?.isStaticContext == true
      ? Type.parameter(nominal.selfParameter) : nominal.selfType
    return TypedExpression(.metatype(type), .metatype(nominal.selfType), span)
  }

  private func operatorReference(_ name: String, arity: Int, _ span: Span) -> TypedExpression {
    let reference = UnresolvedReference(name: name)
    reference.candidates = checker.operatorCandidates(name, arity: arity)
    return TypedExpression(.unresolved(reference), fresh(), span)
  }

  func selfReference(_ scope: Scope, _ span: Span) -> TypedExpression {
    if let variable = scope.find("self")?.first as? VariableDecl {
      return variableReference(variable, scope, span)
    }
    if let nominal = scope.enclosingNominal, let function = checker.function,
      function.isStaticContext
    {
      return staticSelf(nominal, span)
    }
    checker.report(
      "name.self", span, "cannot find 'self' in scope; it is available in methods",
      "'self'는 메서드 안에서만 쓸 수 있습니다")
    return failed(span)
  }

  private func superReference(_ scope: Scope, _ span: Span) -> TypedExpression {
    guard let nominal = scope.enclosingNominal, let superclass = nominal.superclass else {
      checker.report(
        "name.super", span, "'super' cannot be used outside of a subclass",
        "'super'는 상위 클래스가 있는 클래스 안에서만 쓸 수 있습니다")
      return failed(span)
    }
    let base = selfReference(scope, span)
    guard case .metatype = base.type else {
      return TypedExpression(.upcast(base), superclass, span)
    }
    // The superclass's own member, called on the same class.
    let node = TypedExpression(.metatype(superclass), .metatype(superclass), span)
    superclasses.append((node, nominal))
    return node
  }

  private func lookUp(_ name: String, _ labels: [String?]?, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    var current: Scope? = scope
    while let here = current {
      if let found = here.value(named: name), !found.isEmpty {
        if here === checker.module, let decl = found.last { checker.noteUse(decl, span) }
        if let variable = found.last as? VariableDecl, found.count == 1 {
          return variableReference(variable, scope, span)
        }
        var candidates = found
        // Functions of the library with the same name are overloads too.
        if here === checker.module || here.parent === checker.module || here === checker.library {
          for value in checker.library.value(named: name) ?? []
          where value is FunctionDecl && !candidates.contains(value) {
            candidates.append(value)
          }
          for value in checker.module.values[name] ?? []
          where value is FunctionDecl && !candidates.contains(value) {
            candidates.append(value)
          }
        }
        let reference = UnresolvedReference(name: name)
        reference.candidates = candidates
        reference.labels = labels
        return TypedExpression(.unresolved(reference), fresh(), span)
      }
      if let nominal = here.nominal, let node = implicitMember(name, labels, nominal, scope, span) {
        return node
      }
      current = here.parent
    }
    if let decl = checker.lookUpType(name, in: scope) {
      checker.noteUse(decl, span)
      return typeReference(decl, scope, span)
    }
    if let associated = checker.lookUpAssociatedType(name, in: scope) {
      return TypedExpression(.metatype(associated), .metatype(associated), span)
    }
    reportUnknown(name, scope, span)
    return failed(span)
  }

  /// A member named without `self.`.
  private func implicitMember(
    _ name: String, _ labels: [String?]?, _ nominal: NominalDecl, _ scope: Scope, _ span: Span
  ) -> TypedExpression? {
    let instance = checker.members(of: nominal.selfType, named: name)
    let statics = checker.members(of: .metatype(nominal.selfType), named: name)
    let selfVariable = scope.find("self")?.first as? VariableDecl
    let reference = UnresolvedReference(name: name)
    reference.labels = labels
    if !instance.isEmpty, let selfVariable,
      selfVariable.type.nominal === nominal || nominal.kind == .protocolType
        || selfVariable.type.nominal.map({ isSubclass($0, of: nominal) }) == true
    {
      reference.base = variableReference(selfVariable, scope, span)
      return TypedExpression(.unresolved(reference), fresh(), span)
    }
    if !statics.isEmpty, name != "init",
      checker.function?.isStaticContext == true || selfVariable == nil
    {
      reference.base = staticSelf(nominal, span)
      return TypedExpression(.unresolved(reference), fresh(), span)
    }
    return nil
  }

  func variableReference(_ variable: VariableDecl, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    checker.noteUse(variable)
    // Why it has no type has been said where it is declared.
    if variable.type.contains(where: { $0.isError }), checker.hasErrors {
      uninferredReported = true
      return failed(span)
    }
    for accessor in [variable.getter, variable.setter, variable.willSet, variable.didSet] {
      if let accessor { checker.noteUse(accessor) }
    }
    let isProperty = variable.parent != nil || variable.isComputed
    let node = TypedExpression(
      isProperty ? .staticProperty(variable, [:]) : .variable(variable), variable.type, span)
    return variable.isImplicit ? implicitReference(node) : node
  }

  func typeReference(_ decl: TypeDecl, _ scope: Scope, _ span: Span) -> TypedExpression {
    var type = checker.apply(decl, nil, at: span, scope: scope)
    if case .nominal(let nominal, let arguments) = type, arguments.isEmpty,
      !nominal.allGenericParameters.isEmpty
    {
      type = .nominal(nominal, [])
    }
    return TypedExpression(.metatype(type), .metatype(type), span)
  }

  /// The type around static code whose instances have a member of this name.
  private func ownerOfInstanceMember(_ name: String, _ scope: Scope) -> NominalDecl? {
    guard checker.function?.isStaticContext == true else { return nil }
    var current: Scope? = scope
    while let here = current {
      if let nominal = here.nominal {
        return checker.members(of: nominal.selfType, named: name).isEmpty ? nil : nominal
      }
      current = here.parent
    }
    return nil
  }

  private func reportUnknown(_ name: String, _ scope: Scope, _ span: Span) {
    if let owner = ownerOfInstanceMember(name, scope) {
      checker.report(
        "type.instance-member", span,
        "instance member '\(name)' cannot be used on type '\(owner.name)'",
        "인스턴스 멤버 '\(name)'은(는) 타입 '\(owner.name)'에 쓸 수 없습니다",
        help: (
          "a static method has no 'self': pass it a value, or remove 'static'",
          "static 메서드에는 'self'가 없습니다. 값을 넘기거나 'static'을 지우세요"
        ))
      return
    }
    if let reason = UnavailableNames.reason(for: name) {
      checker.refuse(("'\(name)' is", "'\(name)'은(는)"), span, instead: reason)
      return
    }
    var names: [String] = []
    var current: Scope? = scope
    while let here = current {
      names += here.values.keys.sorted()
      if let nominal = here.nominal { names += checker.memberNames(of: nominal.selfType) }
      current = here.parent
    }
    names += checker.libraryNames + checker.module.types.keys.sorted()
    if let later = checker.laterNames()[name] {
      checker.report(
        "name.later", span,
        "cannot find '\(name)' in scope; it is declared later, in cell '\(later.file ?? "")'",
        "'\(name)'을(를) 찾을 수 없습니다. 뒤에 오는 셀 '\(later.file ?? "")'에서 선언됩니다",
        help: ("move that cell up, or this use down", "그 셀을 앞으로 옮기거나 이 코드를 뒤로 옮기세요"),
        elsewhere: [
          Diagnostic.Note(
            place: later,
            text: LocalizedText(en: "'\(name)' is declared here", ko: "'\(name)'은(는) 여기에서 선언됩니다"))
        ])
      return
    }
    if checker.reportUsedEarly(name, span) { return }
    if PyTorchNames.modules.contains(name) {
      checker.report(
        "name.unknown", span, "cannot find '\(name)' in scope", "'\(name)'을(를) 찾을 수 없습니다",
        help: moduleHelp(span))
      return
    }
    let suggestion = closestName(name, names.filter { !$0.hasPrefix("_") && !$0.hasPrefix("$") })
    checker.report(
      "name.unknown", span, "cannot find '\(name)' in scope", "'\(name)'을(를) 찾을 수 없습니다",
      help: OtherLanguages.help(forName: name) ?? engineName(for: name).map(Self.write)
        ?? suggestion.map { ("did you mean '\($0)'?", "'\($0)'을(를) 쓰려던 것인가요?") })
  }

  /// The engine's name for a function or class of PyTorch.
  private func engineName(for name: String) -> String? {
    [PyTorchNames.functions[name], name, PyTorchNames.respelled(name)].compactMap { $0 }.first {
      checker.library.value(named: $0) != nil || checker.library.type(named: $0) != nil
    }
  }

  private static func write(_ name: String) -> (en: String, ko: String) {
    ("write '\(name)'", "'\(name)'(으)로 쓰세요")
  }

  /// What to write instead of `torch.manual_seed`, of which only the module's name is at `span`.
  private func moduleHelp(_ span: Span) -> (en: String, ko: String) {
    let path = checker.files[Int(span.file)].text.utf8.dropFirst(Int(span.start)).prefix {
      $0 == 0x2E || $0 == 0x5F || Character(Unicode.Scalar($0)).isLetter
        || Character(Unicode.Scalar($0)).isNumber
    }
    if let member = Substring(path).split(separator: ".").last.map(String.init),
      let name = engineName(for: member)
    {
      return (
        "the engine's names stand alone: write '\(name)'",
        "엔진의 이름은 앞에 아무것도 붙이지 않습니다. '\(name)'(으)로 쓰세요"
      )
    }
    return (
      "the engine's names stand alone: 'zeros(2, 3)', 'Linear(3, 1)'",
      "엔진의 이름은 앞에 아무것도 붙이지 않습니다: 'zeros(2, 3)', 'Linear(3, 1)'"
    )
  }

  // MARK: Members, calls, subscripts

  private func member(_ node: MemberAccessExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let member = unresolvedMember(node, scope, span)
    guard case .unresolved(let reference) = member.kind else { return member }
    choiceCount += 1
    add(.reference(member, reference, choiceCount))
    return member
  }

  func unresolvedMember(_ node: MemberAccessExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let name = node.declName.baseName.text.trimmingBackticks
    let reference = UnresolvedReference(name: name)
    reference.labels = node.declName.argumentNames?.arguments.map {
      $0.name.text == "_" ? nil : $0.name.text
    }
    guard let baseSyntax = node.base else {
      if let type = implicitHeads[node.id] {
        if name == "init" { reference.constructedType = type }
        reference.base = TypedExpression(.metatype(type), .metatype(type), span)
        return TypedExpression(.unresolved(reference), fresh(), span)
      }
      reference.isImplicitMember = true
      return TypedExpression(.unresolved(reference), fresh(), span)
    }
    if let found = moduleMember(baseSyntax, name, reference.labels, scope, span) { return found }
    var base: TypedExpression
    if baseSyntax.is(ArrayExprSyntax.self) || baseSyntax.is(DictionaryExprSyntax.self),
      let type = typeOfLiteralSyntax(baseSyntax, scope)
    {
      base = TypedExpression(.metatype(type), .metatype(type), checker.span(baseSyntax))
    } else {
      base = generatePostfix(baseSyntax, scope)
    }
    if case .error = base.kind { return failed(span) }
    if name == "self" {
      // `(Int, String).self`
      if case .tuple(let parts) = base.kind, case .tuple(let elements) = base.type,
        !parts.isEmpty, parts.allSatisfy(\.isMetatype)
      {
        let type = Type.tuple(
          zip(parts, elements).map { part, element in
            guard case .metatype(let inner) = part.kind else { return element }
            return TupleElement(label: element.label, type: inner)
          })
        return TypedExpression(.metatype(type), .metatype(type), span)
      }
      return base
    }
    if case .metatype(let type) = base.kind, !base.isClassSelf {
      if name == "Type" { return base }
      // `Outer.Inner`.
      if case .nominal(let decl, let arguments) = type, let inner = decl.memberTypes[name] {
        if !arguments.isEmpty, case .nominal(let nested) = inner, nested.genericParameters.isEmpty,
          nested.kind != .protocolType
        {
          let type = Type.nominal(nested, arguments)
          return TypedExpression(.metatype(type), .metatype(type), span)
        }
        checker.reportIfHidden(inner, in: scope, span)
        return typeReference(inner, scope, span)
      }
      // `T.Element`.
      if let associated = checker.associatedMember(name, of: type) {
        return TypedExpression(.metatype(associated), .metatype(associated), span)
      }
      if name == "init" { reference.constructedType = opened(type) }
      if let constructed = reference.constructedType {
        reference.base = TypedExpression(.metatype(constructed), .metatype(constructed), base.span)
        return TypedExpression(.unresolved(reference), fresh(), checker.span(node.declName))
      }
    }
    reference.base = base
    return TypedExpression(.unresolved(reference), fresh(), checker.span(node.declName))
  }

  /// `Swift.min`, `Foundation.exp`: the library's declaration, whatever else has that name.
  private func moduleMember(
    _ base: ExprSyntax, _ name: String, _ labels: [String?]?, _ scope: Scope, _ span: Span
  ) -> TypedExpression? {
    guard let module = base.as(DeclReferenceExprSyntax.self)?.baseName.text,
      checker.isModuleName(module, in: scope)
    else { return nil }
    let found = lookUp(name, labels, checker.library, span)
    if case .unresolved(let reference) = found.kind {
      let own = checker.library.value(named: name) ?? []
      reference.candidates = reference.candidates.filter(own.contains)
    }
    return found
  }

  /// A generic type written without arguments gets open ones.
  func opened(_ type: Type) -> Type {
    if case .nominal(let decl, let arguments) = type, arguments.isEmpty,
      !decl.allGenericParameters.isEmpty
    {
      return .nominal(decl, decl.allGenericParameters.map { _ in fresh() })
    }
    return type
  }

  /// A type that is asked for when the program runs is written with its arguments.
  private func reportIfOpen(_ type: Type, _ span: Span) -> Bool {
    guard type.hasVariables, let decl = type.nominal else { return false }
    let parameter = decl.allGenericParameters.first?.name ?? ""
    let arguments = decl.allGenericParameters.map { _ in "Int" }.joined(separator: ", ")
    checker.report(
      "type.not-inferred", span, "generic parameter '\(parameter)' could not be inferred",
      "제네릭 매개변수 '\(parameter)'을(를) 알 수 없습니다",
      help: (
        "say what it is: '\(decl.name)<\(arguments)>'",
        "무엇인지 쓰세요: '\(decl.name)<\(arguments)>'"
      ))
    return true
  }

  private func callee(_ syntax: ExprSyntax, _ scope: Scope) -> TypedExpression {
    let span = checker.span(syntax)
    if let node = syntax.as(DeclReferenceExprSyntax.self) {
      return unresolvedName(node, scope, span)
    }
    if let node = syntax.as(MemberAccessExprSyntax.self) {
      return unresolvedMember(node, scope, span)
    }
    // `[Int]()` and `[String: Int]()`.
    if syntax.is(ArrayExprSyntax.self) || syntax.is(DictionaryExprSyntax.self) {
      if let type = typeOfLiteralSyntax(syntax, scope) {
        return TypedExpression(.metatype(type), .metatype(type), span)
      }
    }
    if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1,
      let only = tuple.elements.first
    {
      return generate(only.expression, scope)
    }
    return generatePostfix(syntax, scope)
  }

  private func typeOfLiteralSyntax(_ syntax: ExprSyntax, _ scope: Scope) -> Type? {
    func type(_ expression: ExprSyntax) -> Type? {
      if let reference = expression.as(DeclReferenceExprSyntax.self) {
        guard let decl = checker.lookUpType(reference.baseName.text, in: scope) else {
          if reference.baseName.text == "Void" { return .void }
          guard scope.find(reference.baseName.text) == nil else { return nil }
          return checker.lookUpAssociatedType(reference.baseName.text, in: scope)
        }
        return checker.apply(decl, nil, at: checker.span(expression), scope: scope)
      }
      if let optional = expression.as(OptionalChainingExprSyntax.self) {
        return type(optional.expression).map(known.optional)
      }
      if let member = expression.as(MemberAccessExprSyntax.self), let base = member.base {
        return type(base).flatMap {
          checker.memberType(member.declName.baseName.text, of: $0, at: checker.span(member), scope)
        }
      }
      // `()` is the value, as in Swift.
      if let tuple = expression.as(TupleExprSyntax.self), !tuple.elements.isEmpty {
        let elements = tuple.elements.map { element in
          (element.label?.text, type(element.expression))
        }
        guard elements.allSatisfy({ $0.1 != nil }) else { return nil }
        if elements.count == 1 { return elements[0].1 }
        return .tuple(elements.map { TupleElement(label: $0.0, type: $0.1 ?? .error) })
      }
      // `[(Int) -> Int]()`, with the arrows from the right.
      if let arrow = expression.as(InfixOperatorExprSyntax.self),
        arrow.operator.is(ArrowExprSyntax.self)
      {
        var parts = [arrow.rightOperand]
        var throwing: [Bool] = []
        var rest = ExprSyntax(arrow)
        while let next = rest.as(InfixOperatorExprSyntax.self),
          let effects = next.operator.as(ArrowExprSyntax.self)
        {
          guard effects.effectSpecifiers?.asyncSpecifier == nil else { return nil }
          if !throwing.isEmpty { parts.append(next.rightOperand) }
          throwing.append(effects.effectSpecifiers?.throwsClause != nil)
          rest = next.leftOperand
        }
        parts.append(rest)
        let isVoid = parts[0].as(TupleExprSyntax.self)?.elements.isEmpty == true
        guard var result = isVoid ? .void : type(parts[0]) else { return nil }
        for (part, isThrowing) in zip(parts.dropFirst(), throwing) {
          guard let list = part.as(TupleExprSyntax.self) else { return nil }
          let parameters = list.elements.compactMap { type($0.expression) }
          guard parameters.count == list.elements.count else { return nil }
          result = .function(
            FunctionType(
              parameters: parameters.map { FunctionParameter(type: $0) }, result: result,
              isThrowing: isThrowing))
        }
        return result
      }
      if let specialized = expression.as(GenericSpecializationExprSyntax.self),
        let base = specialized.expression.as(DeclReferenceExprSyntax.self),
        let decl = checker.lookUpType(base.baseName.text, in: scope)
      {
        let arguments = specialized.genericArgumentClause.arguments.compactMap {
          argument -> Type? in
          guard case .type(let type) = argument.argument else { return nil }
          return checker.resolveType(type, in: scope)
        }
        return checker.apply(decl, arguments, at: checker.span(expression), scope: scope)
      }
      if let typeExpr = expression.as(TypeExprSyntax.self) {
        return checker.resolveType(typeExpr.type, in: scope)
      }
      return typeOfLiteralSyntax(expression, scope)
    }
    if let array = syntax.as(ArrayExprSyntax.self), array.elements.count == 1,
      let only = array.elements.first, let element = type(only.expression)
    {
      return known.array(element)
    }
    if let dictionary = syntax.as(DictionaryExprSyntax.self),
      case .elements(let list) = dictionary.content, list.count == 1, let only = list.first,
      let key = type(only.key), let value = type(only.value)
    {
      return known.type("Dictionary", [key, value])
    }
    return nil
  }

  private func call(_ node: FunctionCallExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    var callee = callee(node.calledExpression, scope)
    if case .error = callee.kind {
      for argument in node.arguments { _ = generate(argument.expression, scope) }
      return failed(span)
    }
    var arguments = node.arguments.map { argument in
      CallArgument(
        label: argument.label?.text, expression: generate(argument.expression, scope),
        isInOut: argument.expression.is(InOutExprSyntax.self),
        span: checker.span(argument.expression))
    }
    if let trailing = node.trailingClosure {
      arguments.append(trailingArgument(trailing, nil, scope))
    }
    for extra in node.additionalTrailingClosures {
      arguments.append(trailingArgument(extra.closure, extra.label.text, scope))
    }
    if case .metatype(let type) = callee.kind, !callee.isClassSelf {
      if case .existential(let protocols) = type {
        checker.report(
          "type.construct-existential", callee.span,
          "'\(protocols.isEmpty ? "Any" : "any " + protocols[0].name)' cannot be constructed: "
            + "it is a protocol", "프로토콜 '\(protocols.first?.name ?? "Any")'의 값은 만들 수 없습니다")
        return failed(span)
      }
      let constructed = opened(type)
      let reference = UnresolvedReference(name: "init")
      reference.constructedType = constructed
      reference.base = TypedExpression(.metatype(constructed), .metatype(constructed), callee.span)
      callee = TypedExpression(.unresolved(reference), fresh(), callee.span)
    }
    if case .metatype(let type) = callee.type, callee.isClassSelf || callee.isCall {
      // `Self(…)`.
      let reference = UnresolvedReference(name: "init")
      reference.constructedType = type
      reference.base = callee
      callee = TypedExpression(.unresolved(reference), fresh(), callee.span)
    }
    let call = UnresolvedCall(callee: callee, arguments: arguments)
    let result = TypedExpression(.unresolvedCall(call), fresh(), span)
    choiceCount += 1
    add(.call(result, call, choiceCount))
    return result
  }

  private func trailingArgument(_ node: ClosureExprSyntax, _ label: String?, _ scope: Scope)
    -> CallArgument
  {
    let span = checker.span(node)
    return CallArgument(
      label: label, expression: closure(node, nil, scope, span), isTrailing: true, span: span)
  }

  private func subscripted(_ node: SubscriptCallExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let base = generatePostfix(node.calledExpression, scope)
    if case .error = base.kind { return base }
    if node.arguments.count == 1, let only = node.arguments.first, only.label?.text == "keyPath" {
      return keyPathAccess(base, only.expression, scope, span)
    }
    let reference = UnresolvedReference(name: "subscript")
    reference.base = base
    let callee = TypedExpression(.unresolved(reference), fresh(), span)
    let arguments = node.arguments.map { argument in
      let place = checker.span(argument.expression)
      // `x[...]`: all of it.
      if argument.expression.as(DeclReferenceExprSyntax.self)?.baseName.text == "..." {
        return CallArgument(
          label: "_all", expression: TypedExpression(.boolean(true), known.bool, place),
          span: place)
      }
      return CallArgument(
        label: argument.label?.text, expression: generate(argument.expression, scope),
        span: place)
    }
    let call = UnresolvedCall(callee: callee, arguments: arguments)
    call.isSubscript = true
    let result = TypedExpression(.unresolvedCall(call), fresh(), span)
    choiceCount += 1
    add(.call(result, call, choiceCount))
    return result
  }

  // MARK: Operators

  private func infix(_ node: InfixOperatorExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    if node.operator.is(AssignmentExprSyntax.self) { return assignment(node, scope, span) }
    guard let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else {
      checker.refuse(("this operator is", "이 연산자는"), span)
      return failed(span)
    }
    switch name {
    case "&&", "||":
      let left = generate(node.leftOperand, scope)
      let right = generate(node.rightOperand, scope)
      add(.convert(left.type, known.bool, left, .other))
      add(.convert(right.type, known.bool, right, .other))
      return TypedExpression(name == "&&" ? .and(left, right) : .or(left, right), known.bool, span)
    case "==", "!=":
      // Comparison with nil asks only whether there is a value.
      if node.rightOperand.is(NilLiteralExprSyntax.self)
        || node.leftOperand.is(NilLiteralExprSyntax.self)
      {
        let side =
          node.rightOperand.is(NilLiteralExprSyntax.self) ? node.leftOperand : node.rightOperand
        let value = generate(side, scope)
        // A value that is no optional becomes one, and is never nil.
        let optional = known.optional(fresh())
        add(.convert(value.type, optional, value, .other))
        let converted = TypedExpression(.converted(value, to: optional), optional, value.span)
        return TypedExpression(.isNil(converted, negated: name == "!="), known.bool, span)
      }
      let sides = [node.leftOperand, node.rightOperand]
      if sides.contains(where: \.namesMetatype) {
        return sameMetatype(
          generate(node.leftOperand, scope), generate(node.rightOperand, scope), name, span)
      }
    default: break
    }
    let left =
      name.isAssignmentOperator
      ? generatePostfix(node.leftOperand, scope) : generate(node.leftOperand, scope)
    let right = generate(node.rightOperand, scope)
    if case .error = left.kind { return failed(span) }
    if case .error = right.kind { return failed(span) }
    if name == "==" || name == "!=", case .metatype? = plainType(of: left),
      case .metatype? = plainType(of: right)
    {
      return sameMetatype(left, right, name, span)
    }
    let operatorSpan = checker.span(node.operator)
    let callee = operatorReference(name, arity: 2, operatorSpan)
    if case .unresolved(let reference) = callee.kind, reference.candidates.isEmpty {
      checker.report(
        "name.unknown-operator", operatorSpan, "cannot find operator '\(name)' in scope",
        "연산자 '\(name)'을(를) 찾을 수 없습니다", help: OtherLanguages.help(forOperator: name))
      return failed(span)
    }
    let call = UnresolvedCall(
      callee: callee,
      arguments: [
        CallArgument(label: nil, expression: left, span: left.span),
        CallArgument(label: nil, expression: right, span: right.span),
      ])
    call.isOperator = true
    let result = TypedExpression(.unresolvedCall(call), fresh(), span)
    choiceCount += 1
    add(.call(result, call, choiceCount))
    return result
  }

  private func sameMetatype(
    _ left: TypedExpression, _ right: TypedExpression, _ name: String, _ span: Span
  ) -> TypedExpression {
    for side in [left, right] { add(.equal(side.type, .metatype(fresh()), side.span)) }
    let same = TypedExpression(.sameMetatype(left, right), known.bool, span)
    if name == "==" { return same }
    return TypedExpression(
      .unresolvedConditional(
        same, TypedExpression(.boolean(false), known.bool, span),
        TypedExpression(.boolean(true), known.bool, span)), known.bool, span)
  }

  private func assignment(_ node: InfixOperatorExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let target = ExprSyntax(node.leftOperand)
    if target.is(DiscardAssignmentExprSyntax.self) {
      let value = generate(node.rightOperand, scope)
      // A closure on its own says itself what it is.
      if case .unresolvedClosure = value.kind { add(.convert(value.type, fresh(), value, .other)) }
      return TypedExpression(.discard(value), .void, span)
    }
    let place = generatePostfix(target, scope)
    let value = assignedValue(node.rightOperand, to: target, scope)
    if case .error = place.kind { return place }
    if case .unresolvedCall(let call) = place.kind, call.isSubscript,
      case .unresolved(let reference) = call.callee.kind
    {
      reference.isAssigned = true
    }
    keepOptional(place)
    add(.convert(value.type, place.type, value, .assignment))
    return TypedExpression(.assign(place, value), .void, span)
  }

  /// The branches of an `if` or `switch` that is assigned are read as values of the place's type.
  private func assignedValue(_ syntax: ExprSyntax, to target: ExprSyntax, _ scope: Scope)
    -> TypedExpression
  {
    guard syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self) else {
      return generate(syntax, scope)
    }
    let solver = Solver(checker: checker)
    let before = checker.diagnostics.count
    let place = solver.generatePostfix(target, scope)
    solver.keepOptional(place)
    let isSettled = solver.solve()
    checker.diagnostics.removeSubrange(before...)
    let type = isSettled ? solver.deep(place.type) : .error
    guard !type.isError, !type.hasVariables else { return generate(syntax, scope) }
    return checker.checkStatementExpression(
      syntax, expecting: type, scope: scope, span: checker.span(syntax))
  }

  private func prefix(_ node: PrefixOperatorExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let name = node.operator.text
    // A sign before a number is part of the number.
    if name == "-" {
      if let literal = node.expression.as(IntegerLiteralExprSyntax.self) {
        return integer(literal.literal.text, true, span)
      }
      if let literal = node.expression.as(FloatLiteralExprSyntax.self) {
        return TypedExpression(
          .float(text: "-" + literal.literal.text.filter { $0 != "_" }), fresh(.float), span)
      }
    }
    let operand = generate(node.expression, scope)
    if case .error = operand.kind { return operand }
    let callee = operatorReference(name, arity: 1, checker.span(node.operator))
    if case .unresolved(let reference) = callee.kind {
      // `1...` is declared as a postfix operator.
      reference.candidates.removeAll { decl in
        (decl as? FunctionDecl)?.result.nominal?.name == "PartialRangeFrom" && !decl.isGuest
      }
    }
    if case .unresolved(let reference) = callee.kind, reference.candidates.isEmpty {
      checker.report(
        "name.unknown-operator", callee.span, "'\(name)' is not a prefix unary operator",
        "'\(name)'은(는) 전위 단항 연산자가 아닙니다")
      return failed(span)
    }
    let call = UnresolvedCall(
      callee: callee,
      arguments: [CallArgument(label: nil, expression: operand, span: operand.span)])
    call.isOperator = true
    let result = TypedExpression(.unresolvedCall(call), fresh(), span)
    choiceCount += 1
    add(.call(result, call, choiceCount))
    return result
  }

  private func postfix(_ node: PostfixOperatorExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    let operand = generate(node.expression, scope)
    if case .error = operand.kind { return operand }
    let callee = operatorReference(node.operator.text, arity: 1, checker.span(node.operator))
    guard case .unresolved(let reference) = callee.kind else { return failed(span) }
    // `1...` is declared as a postfix operator.
    reference.candidates = reference.candidates.filter { decl in
      (decl as? FunctionDecl)?.intrinsic == "postfix" || decl.isGuest
        || (decl as? FunctionDecl)?.result.nominal?.name == "PartialRangeFrom"
    }
    if reference.candidates.isEmpty {
      checker.report(
        "name.unknown-operator", callee.span,
        "'\(node.operator.text)' is not a postfix unary operator",
        "'\(node.operator.text)'은(는) 후위 단항 연산자가 아닙니다",
        help: OtherLanguages.help(forOperator: node.operator.text))
      return failed(span)
    }
    let call = UnresolvedCall(
      callee: callee,
      arguments: [CallArgument(label: nil, expression: operand, span: operand.span)])
    call.isOperator = true
    let result = TypedExpression(.unresolvedCall(call), fresh(), span)
    choiceCount += 1
    add(.call(result, call, choiceCount))
    return result
  }

  private func tryExpression(_ node: TryExprSyntax, _ scope: Scope, _ span: Span)
    -> TypedExpression
  {
    tryDepth += 1
    let isHandled = node.questionOrExclamationMark != nil
    if isHandled { handledTryDepth += 1 }
    let value = generate(node.expression, scope)
    tryDepth -= 1
    if isHandled { handledTryDepth -= 1 }
    switch node.questionOrExclamationMark?.text {
    case "?":
      let type = fresh()
      add(.chainResult(value.type, type))
      return TypedExpression(.tryOptional(value), type, span)
    case "!": return TypedExpression(.tryForced(value), value.type, span)
    default: return TypedExpression(.tryExpression(value), value.type, span)
    }
  }

  func closestName(_ name: String, _ names: [String]) -> String? {
    closestMatch(to: name, in: names)
  }
}

extension ExprSyntax {
  /// `T.self`, `type(of: x)`.
  fileprivate var namesMetatype: Bool {
    if let member = self.as(MemberAccessExprSyntax.self) {
      guard member.declName.baseName.tokenKind == .keyword(.self), let base = member.base else {
        return false
      }
      let text = base.trimmedDescription
      return text.split(separator: ".").last?.first?.isUppercase == true || text.hasPrefix("[")
    }
    if let call = self.as(FunctionCallExprSyntax.self) {
      return call.calledExpression.trimmedDescription == "type"
        && call.arguments.first?.label?.text == "of"
    }
    return false
  }
}

extension ExprSyntax {
  /// `self.init(…)`, `super.init(…)`.
  fileprivate var isDelegation: Bool {
    guard let call = self.as(FunctionCallExprSyntax.self),
      let member = call.calledExpression.as(MemberAccessExprSyntax.self),
      member.declName.baseName.tokenKind == .keyword(.`init`), let base = member.base
    else { return false }
    return base.is(SuperExprSyntax.self)
      || base.as(DeclReferenceExprSyntax.self)?.baseName.tokenKind == .keyword(.self)
  }
}

extension TypedExpression {
  /// `Self` in a static member of a class: the class that it was called on.
  var isClassSelf: Bool {
    if case .metatype(.parameter) = kind, case .metatype(.nominal) = type { return true }
    return false
  }

  fileprivate var isMetatype: Bool {
    if case .metatype = kind { return true }
    return false
  }

  fileprivate var isCall: Bool {
    if case .call = kind { return true }
    return false
  }
}

extension Scope {
  func find(_ name: String) -> [ValueDecl]? {
    var current: Scope? = self
    while let scope = current {
      if let found = scope.value(named: name) { return found }
      current = scope.parent
    }
    return nil
  }
}

extension FunctionContext {
  /// The name that `#function` gives: of the function around, also inside closures.
  var declaredName: String? {
    var current: FunctionContext? = self
    while let context = current {
      if let decl = context.decl { return decl.displayName }
      current = context.outer
    }
    return nil
  }

  /// Whether the code stands in a static member (or in a closure in one).
  var isStaticContext: Bool {
    var current: FunctionContext? = self
    while let context = current {
      if let decl = context.decl { return decl.isStatic && decl.kind != .initializer }
      current = context.outer
    }
    return false
  }
}

extension String {
  var trimmingBackticks: String {
    count > 2 && hasPrefix("`") && hasSuffix("`") ? String(dropFirst().dropLast()) : self
  }

  /// `+=`, `&=`, …; not `==`, `<=`, `>=`, `!=`.
  var isAssignmentOperator: Bool {
    count >= 2 && hasSuffix("=")
      && !["==", "!=", "<=", ">=", "===", "!==", ".==", ".!=", ".<=", ".>=", "~="].contains(self)
  }
}

/// Values of the literal segments of an interpolated string.
enum StringSegments {
  static func value(
    of segment: StringSegmentSyntax, at index: Int, in node: StringLiteralExprSyntax
  )
    -> String?
  {
    // A literal of the same form with this segment alone; the parser has already taken off the
    // indentation of multi-line literals.
    let alone = StringLiteralExprSyntax(
      openingPounds: node.openingPounds, openingQuote: node.openingQuote,
      segments: [.stringSegment(segment)], closingQuote: node.closingQuote,
      closingPounds: node.closingPounds)
    return alone.representedLiteralValue
  }
}
