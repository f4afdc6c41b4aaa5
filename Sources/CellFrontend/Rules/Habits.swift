import Diagnostics
import SwiftDiagnostics
import SwiftSyntax

// What is nearly Swift, and does not parse: where the tree around an error tells what was meant.

enum Habits {
  typealias Help = (en: String, ko: String)

  static func help(_ error: SwiftDiagnostics.Diagnostic) -> Help? {
    let message = error.message
    if message.hasPrefix("C-style for") {
      return (
        "count with 'for i in 0..<10 { … }'; steps are 'stride(from: 0, to: 10, by: 2)'",
        "'for i in 0..<10 { … }'로 세세요. 간격은 'stride(from: 0, to: 10, by: 2)'로 정합니다"
      )
    }
    if message == "expected type after 'is'", let next = error.node.lastToken(viewMode: .all),
      [next, next.nextToken(viewMode: .sourceAccurate)].contains(where: { $0?.text == "nil" })
    {
      return ("compare with '==': 'x == nil'", "'=='로 비교하세요: 'x == nil'")
    }
    if message.contains("ingle-quoted") {
      return ("strings stand in double quotes: '\"abc\"'", "문자열은 큰따옴표로 씁니다: '\"abc\"'")
    }
    if message.hasPrefix("consecutive statements"), let help = misspelt(error.node) { return help }
    return loop(error.node) ?? closure(error.node) ?? names(error.node) ?? part(error.node)
  }

  private static let keywords = [
    "return", "func", "let", "var", "struct", "class", "enum", "protocol", "extension", "import",
    "guard", "while", "for", "switch", "throw", "static", "mutating", "break", "continue",
  ]

  /// `retrun x`, `Let n = 3`: a word that is nearly a keyword stands before what does not fit.
  private static func misspelt(_ node: Syntax) -> Help? {
    var current: Syntax? = node
    while let here = current, !here.is(CodeBlockItemSyntax.self) { current = here.parent }
    guard let item = current?.as(CodeBlockItemSyntax.self),
      case .expr(let expression) = item.item,
      let word = expression.as(DeclReferenceExprSyntax.self)?.baseName.text,
      let keyword = keywords.contains(word.lowercased())
        ? word.lowercased() : closestMatch(to: word, in: keywords)
    else { return nil }
    return ("did you mean '\(keyword)'?", "'\(keyword)'을(를) 쓰려던 것인가요?")
  }

  /// `for k, v in pairs`.
  private static func loop(_ node: Syntax) -> Help? {
    guard let loop = enclosing(node, ForStmtSyntax.self),
      let first = loop.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
      let rest = loop.unexpectedBetweenPatternAndTypeAnnotation
        ?? loop.unexpectedBetweenTypeAnnotationAndInKeyword,
      rest.trimmedDescription.hasPrefix(",")
    else { return nil }
    let names = "\(first)\(rest.trimmedDescription)"
    return (
      "several names stand in parentheses: 'for (\(names)) in …'",
      "이름이 여럿이면 괄호로 묶으세요: 'for (\(names)) in …'"
    )
  }

  /// `{ x  x * 2 }`, `{ a, b a < b }`: names stand at the beginning of a closure, and no `in`.
  private static func closure(_ node: Syntax) -> Help? {
    guard let closure = enclosing(node, ClosureExprSyntax.self), closure.signature == nil,
      let first = closure.statements.first,
      let names = parameters(first.item), !names.isEmpty,
      isOnLine(closure.leftBrace, first)
    else { return nil }
    let follows = closure.statements.dropFirst().first
    let unexpected = closure.unexpectedBetweenStatementsAndRightBrace
    let rest = node.as(UnexpectedNodesSyntax.self) ?? unexpected
    guard follows != nil || rest != nil else { return nil }
    var list = names
    if let rest, rest.trimmedDescription.hasPrefix(",") {
      list += rest.trimmedDescription.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        .map(String.init)
    }
    let shown = list.joined(separator: ", ")
    return (
      "write 'in' after the parameters: '{ \(shown) in … }'",
      "매개변수 뒤에 'in'을 쓰세요: '{ \(shown) in … }'"
    )
  }

  private static func parameters(_ item: CodeBlockItemSyntax.Item) -> [String]? {
    guard case .expr(let expression) = item else { return nil }
    if let name = expression.as(DeclReferenceExprSyntax.self) { return [name.baseName.text] }
    guard let tuple = expression.as(TupleExprSyntax.self) else { return nil }
    let names = tuple.elements.map {
      $0.label == nil ? $0.expression.as(DeclReferenceExprSyntax.self)?.baseName.text : nil
    }
    return names.contains(nil) ? nil : names.compactMap(\.self)
  }

  private static func isOnLine(_ token: TokenSyntax, _ next: CodeBlockItemSyntax) -> Bool {
    !token.trailingTrivia.contains(where: \.isNewline)
      && !next.leadingTrivia.contains(where: \.isNewline)
  }

  /// `let a, b = 1, 2`.
  private static func names(_ node: Syntax) -> Help? {
    guard let variable = enclosing(node, VariableDeclSyntax.self), variable.bindings.count > 1,
      let first = variable.bindings.first, first.initializer == nil, first.typeAnnotation == nil
    else { return nil }
    let names = variable.bindings.compactMap {
      $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text
    }.filter { !$0.isEmpty }
    let values = names.map { _ in "…" }.joined(separator: ", ")
    let shown = "\(variable.bindingSpecifier.text) (\(names.joined(separator: ", "))) = (\(values))"
    return ("several at once are a tuple: '\(shown)'", "여럿을 한꺼번에 정하려면 튜플로 쓰세요: '\(shown)'")
  }

  /// `x[0:3]`.
  private static func part(_ node: Syntax) -> Help? {
    guard let call = enclosing(node, SubscriptCallExprSyntax.self) else { return nil }
    let inside = call.description.drop { $0 != "[" }
    guard inside.contains(":"), !inside.contains("[:,"), !inside.contains(", :]"),
      !inside.contains("?")
    else { return nil }
    return (
      "a part is a range: 'values[0..<3]', 'values[1...]', 'values[..<3]'",
      "일부는 범위로 꺼냅니다: 'values[0..<3]', 'values[1...]', 'values[..<3]'"
    )
  }

  private static func enclosing<T: SyntaxProtocol>(_ node: Syntax, _ type: T.Type) -> T? {
    var current: Syntax? = node
    while let here = current {
      if let found = here.as(type) { return found }
      // What is wrong is part of the innermost expression or declaration with a body of its own.
      if here.is(CodeBlockSyntax.self) || here.is(MemberBlockSyntax.self) { return nil }
      current = here.parent
    }
    return nil
  }
}
