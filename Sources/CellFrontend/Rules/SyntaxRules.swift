import CellIR
import SwiftSyntax

/// Walks the text of a cell and reports what is no Swift whatever the types are.
final class SyntaxRules: SyntaxVisitor {
  /// What encloses a declaration.
  enum Context {
    case file, local
    case type(NominalDecl.Kind)
    /// An extension; of which kind of type, where that is known.
    case extending(NominalDecl.Kind?)

    var isType: Bool {
      switch self {
      case .type, .extending: return true
      case .file, .local: return false
      }
    }
    var isClass: Bool {
      switch self {
      case .type(.classType), .extending(.classType): return true
      case .extending(nil): return true
      default: return false
      }
    }
    var isProtocolBody: Bool {
      if case .type(.protocolType) = self { return true }
      return false
    }
  }

  let checker: Checker
  var context = Context.file
  private var contexts: [Context] = []
  /// Labels around a statement, outermost first; a function or closure starts afresh.
  private var labels: [(name: String, isLoop: Bool)] = []
  private var savedLabels: [[(name: String, isLoop: Bool)]] = []

  init(checker: Checker) {
    self.checker = checker
    super.init(viewMode: .sourceAccurate)
  }

  private func enter(_ next: Context) {
    contexts.append(context)
    savedLabels.append(labels)
    context = next
    labels = []
  }

  private func leave() {
    context = contexts.popLast() ?? .file
    labels = savedLabels.popLast() ?? []
  }

  // MARK: Types

  private func visitType(
    _ modifiers: DeclModifierListSyntax, _ generics: GenericParameterClauseSyntax?,
    _ kind: NominalDecl.Kind, on subject: Subject
  ) -> SyntaxVisitorContinueKind {
    checkModifiers(modifiers, on: subject)
    checkGenerics(generics)
    enter(.type(kind))
    return .visitChildren
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    visitType(node.modifiers, node.genericParameterClause, .structure, on: .structure)
  }
  override func visitPost(_ node: StructDeclSyntax) { leave() }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    visitType(node.modifiers, node.genericParameterClause, .classType, on: .classType)
  }
  override func visitPost(_ node: ClassDeclSyntax) { leave() }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    visitType(node.modifiers, node.genericParameterClause, .enumeration, on: .enumeration)
  }
  override func visitPost(_ node: EnumDeclSyntax) { leave() }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    visitType(node.modifiers, nil, .protocolType, on: .protocolType)
  }
  override func visitPost(_ node: ProtocolDeclSyntax) { leave() }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    checkModifiers(node.modifiers, on: .extensionDecl)
    if context.isType || isLocal {
      checker.report(
        "declaration.place", checker.span(node.extensionKeyword),
        "an extension is only valid at the top level of a cell",
        "익스텐션은 셀의 맨 바깥에서만 선언할 수 있습니다",
        help: ("move it out of the function or type", "함수나 타입 밖으로 옮기세요"))
    }
    var kind: NominalDecl.Kind?
    if let identifier = node.extendedType.as(IdentifierTypeSyntax.self) {
      switch checker.lookUpType(identifier.name.text, in: checker.module) {
      case .nominal(let decl)?: kind = decl.kind
      case .alias(let alias)?: kind = alias.type.nominal?.kind
      default: break
      }
    }
    if kind == .protocolType, let clause = node.inheritanceClause {
      checker.report(
        "protocol.extension-inherits", checker.span(clause),
        "extension of protocol '\(node.extendedType.trimmedDescription)' cannot have an "
          + "inheritance clause",
        "프로토콜 '\(node.extendedType.trimmedDescription)'의 익스텐션에는 상속 절을 쓸 수 없습니다",
        help: ("let the protocol itself inherit", "프로토콜 선언이 직접 상속하게 하세요"))
    }
    enter(.extending(kind))
    return .visitChildren
  }
  override func visitPost(_ node: ExtensionDeclSyntax) { leave() }

  private var isLocal: Bool {
    if case .local = context { return true }
    return false
  }

  private func checkGenerics(_ clause: GenericParameterClauseSyntax?) {
    checkDuplicates((clause?.parameters ?? []).map(\.name))
  }

  /// Names that must differ, as parameters of one list.
  private func checkDuplicates(_ names: [TokenSyntax]) {
    var seen: [String: TokenSyntax] = [:]
    for name in names where name.text != "_" {
      if let earlier = seen[name.text] {
        checker.reportTwice(name.text, checker.span(name), earlier: checker.span(earlier))
      }
      seen[name.text] = name
    }
  }

  // MARK: Functions

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    checkModifiers(node.modifiers, on: .function)
    checkGenerics(node.genericParameterClause)
    checkParameters(node.signature.parameterClause.parameters)
    if case .type(.classType) = context, let result = node.signature.returnClause?.type {
      checkSelf(inResult: result)
    }
    checkOperator(node)
    if let clause = node.signature.effectSpecifiers?.throwsClause,
      clause.throwsSpecifier.text == "rethrows",
      !node.signature.parameterClause.parameters.contains(where: { $0.type.mayThrow })
    {
      checker.report(
        "declaration.rethrows", checker.span(clause),
        "'rethrows' function must take a throwing function argument",
        "'rethrows' 함수에는 오류를 던질 수 있는 함수 매개변수가 있어야 합니다",
        help: ("write 'throws'", "'throws'로 쓰세요"))
    }
    if context.isProtocolBody {
      if let body = node.body { protocolBody(checker.span(body)) }
      protocolDefaults(node.signature.parameterClause.parameters)
    } else if node.body == nil {
      checker.report(
        "declaration.body", checker.span(node.name), "expected '{' in body of function declaration",
        "함수 '\(node.name.text)'에 본문이 없습니다", help: ("write a body in '{ }'", "'{ }' 안에 본문을 쓰세요"))
    }
    enter(.local)
    return .visitChildren
  }
  override func visitPost(_ node: FunctionDeclSyntax) { leave() }

  override func visit(_ node: InitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    checkModifiers(node.modifiers, on: .initializer)
    checkGenerics(node.genericParameterClause)
    checkParameters(node.signature.parameterClause.parameters)
    if context.isProtocolBody {
      if let body = node.body { protocolBody(checker.span(body)) }
      protocolDefaults(node.signature.parameterClause.parameters)
    } else if !context.isType {
      checker.report(
        "declaration.place", checker.span(node.initKeyword),
        "initializers may only be declared within a type", "init은 타입 안에서만 선언할 수 있습니다",
        help: ("move it into a type", "타입 안으로 옮기세요"))
    } else if node.body == nil {
      checker.report(
        "declaration.body", checker.span(node.initKeyword),
        "initializer requires a body", "init에 본문이 없습니다",
        help: ("write a body in '{ }'", "'{ }' 안에 본문을 쓰세요"))
    }
    if case .extending(.classType?) = context,
      !node.modifiers.contains(where: { $0.name.text == "convenience" })
    {
      checker.report(
        "declaration.place", checker.span(node.initKeyword),
        "designated initializer cannot be declared in an extension of a class",
        "클래스의 익스텐션에는 지정 init을 선언할 수 없습니다",
        help: ("write 'convenience init'", "'convenience init'으로 쓰세요"))
    }
    enter(.local)
    return .visitChildren
  }
  override func visitPost(_ node: InitializerDeclSyntax) { leave() }

  override func visit(_ node: DeinitializerDeclSyntax) -> SyntaxVisitorContinueKind {
    checkModifiers(node.modifiers, on: .deinitializer)
    if case .type(.classType) = context {
    } else {
      checker.report(
        "declaration.place", checker.span(node.deinitKeyword),
        "deinitializers may only be declared within a class", "deinit은 클래스 안에서만 선언할 수 있습니다",
        help: ("remove it, or make the type a class", "지우거나, 타입을 클래스로 만드세요"))
    }
    enter(.local)
    return .visitChildren
  }
  override func visitPost(_ node: DeinitializerDeclSyntax) { leave() }

  override func visit(_ node: SubscriptDeclSyntax) -> SyntaxVisitorContinueKind {
    checkModifiers(node.modifiers, on: .subscriptDecl)
    checkParameters(node.parameterClause.parameters)
    checkGenerics(node.genericParameterClause)
    if !context.isType {
      checker.report(
        "declaration.place", checker.span(node.subscriptKeyword),
        "'subscript' functions may only be declared within a type",
        "subscript는 타입 안에서만 선언할 수 있습니다", help: ("move it into a type", "타입 안으로 옮기세요"))
    }
    return .visitChildren
  }

  private func protocolBody(_ span: Span) {
    checker.report(
      "protocol.body", span, "protocol methods must not have bodies",
      "프로토콜의 메서드에는 본문을 쓸 수 없습니다",
      help: ("write it in an extension of the protocol", "프로토콜의 익스텐션에 쓰세요"))
  }

  private func protocolDefaults(_ parameters: FunctionParameterListSyntax) {
    for parameter in parameters {
      guard let value = parameter.defaultValue else { continue }
      checker.report(
        "protocol.default", checker.span(value),
        "default argument not permitted in a protocol method",
        "프로토콜의 메서드에는 기본 인자를 쓸 수 없습니다",
        help: ("write it in an extension of the protocol", "프로토콜의 익스텐션에 쓰세요"))
    }
  }

  /// `Self` of a class differs in its subclasses, so nobody could know what to give.
  private func checkSelf(_ parameter: FunctionParameterSyntax) {
    for token in parameter.type.tokens(viewMode: .sourceAccurate)
    where token.tokenKind == .keyword(.Self) {
      checker.report(
        "declaration.self-parameter", checker.span(token),
        "covariant 'Self' or 'Self?' can only appear as the type of a property, subscript or method "
          + "result", "클래스의 'Self'는 프로퍼티나 메서드의 결과 타입으로만 쓸 수 있습니다",
        help: ("write the name of the class", "클래스의 이름을 쓰세요"))
    }
  }

  /// A result is `Self` or `Self?`, and nothing with `Self` inside.
  private func checkSelf(inResult type: TypeSyntax) {
    let whole = type.as(OptionalTypeSyntax.self)?.wrappedType ?? type
    if whole.is(IdentifierTypeSyntax.self), whole.trimmedDescription == "Self" { return }
    for token in type.tokens(viewMode: .sourceAccurate)
    where token.tokenKind == .keyword(.Self)
      && token.parent?.parent?.is(MemberTypeSyntax.self) != true
    {
      checker.report(
        "declaration.self-result", checker.span(token),
        "covariant 'Self' or 'Self?' can only appear at the top level of method result type",
        "클래스의 'Self'는 결과 타입 전체이거나 'Self?'이어야 합니다",
        help: ("write the name of the class", "클래스의 이름을 쓰세요"))
    }
  }

  private func checkParameters(_ parameters: FunctionParameterListSyntax) {
    checkDuplicates(parameters.map { $0.secondName ?? $0.firstName })
    if case .type(.classType) = context { parameters.forEach(checkSelf) }
    var afterVariadic = false
    for parameter in parameters {
      let isInOut =
        parameter.type.as(AttributedTypeSyntax.self)?.specifiers.contains {
          $0.as(SimpleTypeSpecifierSyntax.self)?.specifier.text == "inout"
        } ?? false
      let name = (parameter.secondName ?? parameter.firstName).text
      if isInOut, let value = parameter.defaultValue {
        checker.report(
          "declaration.inout-default", checker.span(value),
          "cannot provide default value to inout parameter '\(name)'",
          "inout 매개변수 '\(name)'에는 기본값을 줄 수 없습니다", help: ("remove the default", "기본값을 지우세요"))
      }
      if isInOut, parameter.ellipsis != nil {
        checker.report(
          "declaration.inout-variadic", checker.span(parameter.type),
          "'inout' must not be used on variadic parameters", "가변 인자에는 'inout'을 쓸 수 없습니다",
          help: ("take an inout array", "inout 배열을 받으세요"))
      }
      if afterVariadic, parameter.firstName.text == "_" {
        checker.report(
          "declaration.variadic-label", checker.span(parameter.firstName),
          "a parameter following a variadic parameter requires a label",
          "가변 인자 다음의 매개변수에는 인자 이름이 필요합니다", help: ("give it a label", "인자 이름을 붙이세요"))
      }
      afterVariadic = parameter.ellipsis != nil
      checkEscapingAttribute(parameter.type)
    }
  }

  private func checkEscapingAttribute(_ type: TypeSyntax) {
    guard let attributed = type.as(AttributedTypeSyntax.self) else { return }
    for element in attributed.attributes {
      guard let attribute = element.as(AttributeSyntax.self),
        attribute.attributeName.trimmedDescription == "escaping"
      else { continue }
      let base = attributed.baseType
      if base.is(OptionalTypeSyntax.self) {
        checker.report(
          "declaration.escaping", checker.span(attribute),
          "closure is already escaping in optional type argument",
          "옵셔널 안의 클로저는 이미 @escaping입니다", help: ("remove '@escaping'", "'@escaping'을 지우세요"))
      } else if base.is(ArrayTypeSyntax.self) || base.is(DictionaryTypeSyntax.self)
        || (base.as(IdentifierTypeSyntax.self).map {
          KnownTypes.integerNames.contains($0.name.text)
            || ["Double", "Float", "String", "Bool", "Character"].contains($0.name.text)
        } ?? false)
      {
        checker.report(
          "declaration.escaping", checker.span(attribute),
          "'@escaping' attribute only applies to function types",
          "'@escaping'은 함수 타입에만 쓸 수 있습니다", help: ("remove '@escaping'", "'@escaping'을 지우세요"))
      }
    }
  }

  private func checkOperator(_ node: FunctionDeclSyntax) {
    if case .identifier = node.name.tokenKind { return }
    let count = node.signature.parameterClause.parameters.count
    let name = node.name.text
    if count == 0 || count > 2 {
      checker.report(
        "declaration.operator", checker.span(node.name),
        "operators must have one or two arguments", "연산자의 인자는 하나나 둘이어야 합니다",
        help: ("use a function with a name", "이름 있는 함수를 쓰세요"))
      return
    }
    let isUnary = node.modifiers.contains { ["prefix", "postfix"].contains($0.name.text) }
    if count == 1, !isUnary {
      checker.report(
        "declaration.operator", checker.span(node.name),
        "unary operator '\(name)' must be declared 'prefix' or 'postfix'",
        "단항 연산자 '\(name)' 앞에 'prefix'나 'postfix'가 필요합니다",
        help: ("write 'prefix func'", "'prefix func'로 쓰세요"))
    }
    if case .type(.protocolType) = context {
    } else if context.isType, !node.modifiers.contains(where: { $0.name.text == "static" }),
      !(context.isClass && node.modifiers.contains { $0.name.text == "class" })
    {
      checker.report(
        "declaration.operator", checker.span(node.name),
        "operator '\(name)' declared in a type must be 'static'",
        "타입 안의 연산자 '\(name)'은(는) 'static'이어야 합니다",
        help: ("write 'static func'", "'static func'로 쓰세요"))
    }
  }

  // MARK: Variables and cases

  override func visit(_ node: VariableDeclSyntax) -> SyntaxVisitorContinueKind {
    let isLet = node.bindingSpecifier.text == "let"
    if context.isType {
      checkModifiers(node.modifiers, on: isLet ? .constant : .variable)
    } else {
      for modifier in node.modifiers
      where modifier.name.text == "lazy" && isLet {
        checker.reportModifier(
          modifier, "'lazy' cannot be used on a let", "'let'에는 'lazy'를 쓸 수 없습니다",
          help: ("declare it with 'var'", "'var'로 선언하세요"))
      }
    }
    for binding in node.bindings { checkBinding(binding, isLet: isLet) }
    return .visitChildren
  }

  private func checkBinding(_ binding: PatternBindingSyntax, isLet: Bool) {
    if context.isProtocolBody {
      if isLet {
        checker.report(
          "protocol.property", checker.span(binding.pattern),
          "protocols cannot require properties to be immutable; use 'var' with '{ get }'",
          "프로토콜의 프로퍼티는 'let'일 수 없습니다", help: ("write 'var … { get }'", "'var … { get }'으로 쓰세요"))
      } else if binding.accessorBlock == nil {
        checker.report(
          "protocol.property", checker.span(binding.pattern),
          "property in protocol must have explicit { get } or { get set } specifier",
          "프로토콜의 프로퍼티에는 { get }이나 { get set }이 필요합니다",
          help: ("write '{ get }' after the type", "타입 뒤에 '{ get }'을 쓰세요"))
      }
      return
    }
    if let type = binding.typeAnnotation?.type.as(AttributedTypeSyntax.self),
      type.attributes.contains(where: {
        $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "escaping"
      })
    {
      checker.report(
        "declaration.escaping", checker.span(type),
        "'@escaping' attribute may only be used in function parameter position",
        "'@escaping'은 함수의 매개변수에만 쓸 수 있습니다", help: ("remove '@escaping'", "'@escaping'을 지우세요"))
    }
    guard let block = binding.accessorBlock else { return }
    var names: Set<String> = []
    var isComputed = true
    if case .accessors(let list) = block.accessors {
      names = Set(list.map(\.accessorSpecifier.text))
      isComputed = names.isDisjoint(with: ["willSet", "didSet"])
      if names.contains("set"), !names.contains("get") {
        checker.report(
          "declaration.accessor", checker.span(block),
          "variable with a setter must also have a getter", "'set'이 있으면 'get'도 있어야 합니다",
          help: ("write 'get { … }'", "'get { … }'을 쓰세요"))
      }
      if !isComputed, names.contains("get") || names.contains("set") {
        checker.report(
          "declaration.accessor", checker.span(block),
          "'willSet' and 'didSet' cannot be provided together with a getter",
          "'willSet', 'didSet'은 'get'과 함께 쓸 수 없습니다",
          help: ("observe a stored property", "저장 프로퍼티를 관찰하세요"))
      }
      if list.count > names.count {
        checker.report(
          "declaration.accessor", checker.span(block), "variable already has this accessor",
          "같은 접근자를 두 번 썼습니다", help: ("remove one of them", "하나를 지우세요"))
      }
    }
    if isLet, context.isType {
      checker.report(
        "type.let-computed", checker.span(binding.pattern),
        isComputed
          ? "'let' declarations cannot be computed properties"
          : "'let' declarations cannot be observing properties",
        "'let'으로는 \(isComputed ? "계산 프로퍼티" : "관찰하는 프로퍼티")을(를) 선언할 수 없습니다",
        help: ("declare it with 'var'", "'var'로 선언하세요"))
    } else if isComputed, let value = binding.initializer {
      checker.report(
        "declaration.computed-value", checker.span(value),
        "variable with getter/setter cannot have an initial value",
        "계산 프로퍼티에는 초깃값을 줄 수 없습니다",
        help: ("remove the value, or the accessors", "값이나 접근자를 지우세요"))
    }
  }

  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind {
    checkModifiers(node.modifiers, on: .enumCase)
    if case .type(.enumeration) = context {
    } else {
      checker.report(
        "declaration.place", checker.span(node.caseKeyword),
        "enum 'case' is not allowed outside of an enum", "열거형 밖에는 'case'를 선언할 수 없습니다",
        help: ("move it into the enum", "열거형 선언 안으로 옮기세요"))
    }
    for element in node.elements {
      checkDuplicates((element.parameterClause?.parameters ?? []).compactMap(\.firstName))
    }
    return .visitChildren
  }

  override func visit(_ node: AccessorBlockSyntax) -> SyntaxVisitorContinueKind {
    enter(.local)
    return .visitChildren
  }
  override func visitPost(_ node: AccessorBlockSyntax) { leave() }

  // MARK: Statements

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    if let signature = node.signature {
      switch signature.parameterClause {
      case .simpleInput(let list)?: checkDuplicates(list.map(\.name))
      case .parameterClause(let clause)?:
        checkDuplicates(clause.parameters.map { $0.secondName ?? $0.firstName })
      case nil: break
      }
      checkDuplicates((signature.capture?.items ?? []).compactMap(\.capturedName))
    }
    enter(.local)
    return .visitChildren
  }
  override func visitPost(_ node: ClosureExprSyntax) { leave() }

  override func visit(_ node: LabeledStmtSyntax) -> SyntaxVisitorContinueKind {
    let name = node.label.text
    if labels.contains(where: { $0.name == name }) {
      checker.report(
        "flow.label", checker.span(node.label),
        "label '\(name)' cannot be reused on an inner statement",
        "안쪽 문장에 라벨 '\(name)'을(를) 다시 쓸 수 없습니다", help: ("use another name", "다른 이름을 쓰세요"))
    }
    let isLoop =
      node.statement.is(ForStmtSyntax.self) || node.statement.is(WhileStmtSyntax.self)
      || node.statement.is(RepeatStmtSyntax.self)
    labels.append((name, isLoop))
    return .visitChildren
  }
  override func visitPost(_ node: LabeledStmtSyntax) { _ = labels.popLast() }

  override func visit(_ node: ContinueStmtSyntax) -> SyntaxVisitorContinueKind {
    if let label = node.label, let found = labels.last(where: { $0.name == label.text }),
      !found.isLoop
    {
      checker.report(
        "flow.outside-loop", checker.span(node),
        "'continue' can only continue a loop, and '\(label.text)' labels something else",
        "'continue'는 반복문에만 쓸 수 있는데 '\(label.text)'은(는) 반복문의 라벨이 아닙니다",
        help: ("write 'break \(label.text)'", "'break \(label.text)'을(를) 쓰세요"))
    }
    return .skipChildren
  }

  override func visit(_ node: FallThroughStmtSyntax) -> SyntaxVisitorContinueKind {
    guard let clause = enclosingCase(of: Syntax(node)) else {
      checker.report(
        "flow.fallthrough", checker.span(node), "'fallthrough' is only allowed inside a switch",
        "'fallthrough'는 switch 안에서만 쓸 수 있습니다")
      return .skipChildren
    }
    guard let list = clause.parent?.as(SwitchCaseListSyntax.self) else { return .skipChildren }
    let clauses = Array(list)
    guard let index = clauses.firstIndex(where: { $0.id == clause.id }) else {
      return .skipChildren
    }
    guard index + 1 < clauses.count else {
      checker.report(
        "flow.fallthrough", checker.span(node),
        "'fallthrough' cannot transfer control into the next case: there is none",
        "마지막 case에서는 'fallthrough'를 쓸 수 없습니다", help: ("remove it", "지우세요"))
      return .skipChildren
    }
    if case .switchCase(let next) = clauses[index + 1], case .case(let label) = next.label {
      for item in label.caseItems {
        if let name = BindingFinder.first(in: item.pattern) {
          checker.report(
            "flow.fallthrough", checker.span(node),
            "'fallthrough' from a case which doesn't bind variable '\(name)'",
            "다음 case가 '\(name)'에 값을 묶으므로 'fallthrough'로 들어갈 수 없습니다",
            help: ("call a function from both cases", "두 case에서 함수를 부르세요"))
          break
        }
      }
    }
    return .skipChildren
  }

  /// The case around a statement, when nothing but statements lies between.
  private func enclosingCase(of node: Syntax) -> SwitchCaseSyntax? {
    var current = node.parent
    while let syntax = current {
      if let found = syntax.as(SwitchCaseSyntax.self) { return found }
      if syntax.is(ClosureExprSyntax.self) || syntax.is(FunctionDeclSyntax.self)
        || syntax.is(AccessorDeclSyntax.self)
      {
        return nil
      }
      current = syntax.parent
    }
    return nil
  }

  override func visit(_ node: SwitchCaseListSyntax) -> SyntaxVisitorContinueKind {
    var hasDefault = false
    for case .switchCase(let clause) in node {
      if hasDefault {
        checker.report(
          "flow.after-default", checker.span(clause.label),
          "additional 'case' blocks cannot appear after the 'default' block of a 'switch'",
          "switch의 'default' 다음에는 다른 case를 쓸 수 없습니다",
          help: ("move 'default' to the end", "'default'를 맨 뒤로 옮기세요"))
        break
      }
      if case .default = clause.label { hasDefault = true }
    }
    return .visitChildren
  }

  override func visit(_ node: DeferStmtSyntax) -> SyntaxVisitorContinueKind {
    let finder = ReturnFinder(viewMode: .sourceAccurate)
    finder.walk(node.body)
    if let found = finder.found {
      checker.report(
        "flow.defer", checker.span(found),
        "'return' cannot transfer control out of a defer statement",
        "defer 문에서 'return'으로 나갈 수 없습니다", help: ("use 'if' inside the block", "블록 안에서 'if'를 쓰세요"))
    }
    return .visitChildren
  }

  // MARK: Patterns

  override func visit(_ node: ValueBindingPatternSyntax) -> SyntaxVisitorContinueKind {
    // Up to the pattern that the binding is part of: `let` applies to all names in it.
    var inner = Syntax(node)
    while let outer = inner.parent {
      let isNested =
        outer.is(ValueBindingPatternSyntax.self)
        || outer.as(PatternBindingSyntax.self).map { $0.pattern.id == inner.id } ?? false
        || outer.as(OptionalBindingConditionSyntax.self).map { $0.pattern.id == inner.id } ?? false
      if isNested {
        let word = node.bindingSpecifier.text
        checker.report(
          "syntax.pattern", checker.span(node),
          "'\(word)' cannot stand inside another 'let' or 'var' pattern",
          "'let'이나 'var' 패턴 안에는 '\(word)'를 다시 쓸 수 없습니다",
          help: ("remove one of the two", "둘 중 하나를 지우세요"))
        break
      }
      if outer.is(CodeBlockItemSyntax.self) || outer.is(SwitchCaseSyntax.self)
        || outer.is(ClosureExprSyntax.self)
      {
        break
      }
      inner = outer
    }
    return .visitChildren
  }

  // MARK: Expressions

  /// `&x` is an argument of a call or a subscript, and nothing else.
  override func visit(_ node: InOutExprSyntax) -> SyntaxVisitorContinueKind {
    let holder = node.parent?.as(LabeledExprSyntax.self)?.parent?.parent
    if holder?.is(FunctionCallExprSyntax.self) != true,
      holder?.is(SubscriptCallExprSyntax.self) != true
    {
      checker.report(
        "call.extra-ampersand", checker.span(node.ampersand),
        "'&' may only be used to pass an argument to inout parameter",
        "'&'는 inout 매개변수에 인자를 넘길 때만 쓸 수 있습니다", help: ("remove '&'", "'&'를 지우세요"))
    }
    return .visitChildren
  }

  override func visit(_ node: TupleExprSyntax) -> SyntaxVisitorContinueKind {
    if node.elements.count == 1, let label = node.elements.first?.label, label.text != "_" {
      checker.report(
        "syntax.single-label", checker.span(label),
        "cannot create a single-element tuple with an element label",
        "요소가 하나인 튜플에는 이름을 붙일 수 없습니다",
        help: ("remove the label '\(label.text):'", "'\(label.text):'을(를) 지우세요"))
    }
    var seen: Set<String> = []
    for element in node.elements {
      guard let label = element.label?.text, label != "_" else { continue }
      if !seen.insert(label).inserted {
        checker.report(
          "name.tuple-label-twice", checker.span(node),
          "cannot create a tuple with a duplicate element label",
          "튜플 요소의 이름 '\(label)'을(를) 두 번 썼습니다", help: ("use different labels", "다른 이름을 쓰세요"))
        break
      }
    }
    return .visitChildren
  }

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if let right = node.rightOperand.as(TryExprSyntax.self),
      let name = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
      right.questionOrExclamationMark == nil, !checker.isAssignment(name)
    {
      checker.report(
        "error.try-right", checker.span(right),
        "'try' cannot appear to the right of a non-assignment operator",
        "대입이 아닌 연산자의 오른쪽에는 'try'를 쓸 수 없습니다",
        help: ("write 'try' before the whole expression", "식 전체 앞에 'try'를 쓰세요"))
    }
    return .visitChildren
  }
}

/// The first name that a pattern binds.
final class BindingFinder: SyntaxVisitor {
  private var name: String?
  static func first(in pattern: PatternSyntax) -> String? {
    let finder = BindingFinder(viewMode: .sourceAccurate)
    finder.walk(pattern)
    return finder.name
  }
  override func visit(_ node: IdentifierPatternSyntax) -> SyntaxVisitorContinueKind {
    if name == nil { name = node.identifier.text }
    return .skipChildren
  }
}

/// A `return` of a block itself.
final class ReturnFinder: SyntaxVisitor {
  var found: ReturnStmtSyntax?
  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: AccessorDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: ReturnStmtSyntax) -> SyntaxVisitorContinueKind {
    if found == nil { found = node }
    return .skipChildren
  }
}

extension TypeSyntax {
  /// Whether a function with `throws` is anywhere in a parameter's type.
  var mayThrow: Bool {
    let finder = ThrowingTypeFinder(viewMode: .sourceAccurate)
    finder.walk(self)
    return finder.found
  }
}

private final class ThrowingTypeFinder: SyntaxVisitor {
  var found = false
  override func visit(_ node: FunctionTypeSyntax) -> SyntaxVisitorContinueKind {
    if node.effectSpecifiers?.throwsClause != nil { found = true }
    return .visitChildren
  }
}

extension ClosureCaptureSyntax {
  /// The name that a capture declares.
  fileprivate var capturedName: TokenSyntax? { name }
}

extension Checker {
  /// Whether an operator assigns to its left side.
  func isAssignment(_ name: String) -> Bool {
    operators.infixOperator(named: name)?.precedenceGroup == "AssignmentPrecedence"
  }
}
