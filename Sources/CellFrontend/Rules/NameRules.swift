import CellIR
import SwiftSyntax

// Names where they are not allowed: of variables too early; of types as values, from outside when
// private, and as arguments that do not conform.

extension Checker {
  /// A name that is declared further down, in a block around the place; true when it is.
  func reportUsedEarly(_ name: String, _ span: Span) -> Bool {
    guard let tree = currentTree, Int(span.file) == currentFile,
      let token = tree.token(at: AbsolutePosition(utf8Offset: Int(span.start)))
    else { return false }
    var current: Syntax? = Syntax(token)
    while let node = current {
      current = node.parent
      guard let items = node.as(CodeBlockItemListSyntax.self) else { continue }
      for item in items where item.position > token.position {
        guard let variable = item.item.as(VariableDeclSyntax.self),
          let pattern = variable.bindings.lazy.map(\.pattern).first(where: {
            $0.as(IdentifierPatternSyntax.self)?.identifier.text == name
          })
        else { continue }
        report(
          "name.early", span, "use of local variable '\(name)' before its declaration",
          "변수 '\(name)'을(를) 선언하기 전에 썼습니다",
          help: ("declare it before this", "이보다 앞에서 선언하세요"),
          notes: [(self.span(pattern), "it is declared here", "여기에 선언되어 있습니다")])
        return true
      }
    }
    return false
  }

  /// A type's name where a value is needed: `let x = Int`.
  func reportIfTypeName(_ node: TypedExpression, _ syntax: ExprSyntax) {
    guard case .metatype = node.kind else { return }
    if let member = syntax.as(MemberAccessExprSyntax.self), member.declName.baseName.text == "self"
    {
      return
    }
    // `(Int, String).self`: the names are parts of a tuple type.
    var outer = syntax.parent
    while let part = outer,
      part.is(LabeledExprSyntax.self) || part.is(LabeledExprListSyntax.self)
        || part.is(TupleExprSyntax.self)
    {
      outer = part.parent
      if part.is(TupleExprSyntax.self), outer?.is(MemberAccessExprSyntax.self) == true { return }
    }
    report(
      "type.as-value", node.span, "expected member name or initializer call after type name",
      "타입 이름 뒤에 멤버나 init 호출이 있어야 합니다",
      help: (
        "write '()' to make a value, or '.self' for the type itself",
        "값을 만들려면 '()', 타입 자체는 '.self'를 쓰세요"
      ))
  }

  /// A private type that is named from outside.
  func reportIfHidden(_ decl: TypeDecl, in scope: Scope, _ span: Span) {
    guard case .nominal(let nominal) = decl, nominal.isPrivate, nominal.isGuest,
      let parent = nominal.parent
    else { return }
    var current: Scope? = scope
    while let here = current {
      if here.nominal === parent { return }
      current = here.parent
    }
    report(
      "access.private", span, "'\(nominal.name)' is inaccessible due to 'private' protection level",
      "'\(nominal.name)'은(는) 'private'이어서 여기서 쓸 수 없습니다",
      notes: [(nominal.span, "it is declared here", "여기에 선언되어 있습니다")])
  }

  /// The keys of dictionaries and the elements of sets are Hashable. Asked once all types are known.
  func requireHashable(_ type: Type, _ span: Span) {
    guard let hashable = known.decl("Hashable") else { return }
    hashableArguments.append { [unowned self] in
      guard !type.isError, !type.hasParameters, !type.hasVariables, !conforms(type, hashable) else {
        return
      }
      let words = "type '\(type)' does not conform to protocol 'Hashable'"
      // What follows from it is not said again.
      diagnostics.removeAll { $0.text.english == words && $0.id == "type.does-not-conform" }
      report(
        "type.does-not-conform", span, words,
        "타입 '\(type)'은(는) 프로토콜 'Hashable'을(를) 따르지 않습니다",
        help: type.nominal?.isGuest == true
          ? ("declare it ': Hashable'", "선언에 ': Hashable'을 쓰세요") : nil)
    }
  }

  /// Asks what was left until all types are known.
  func checkHashableArguments() {
    let questions = hashableArguments
    hashableArguments = []
    for question in questions { question() }
  }
}
