import CellIR
import Diagnostics
import SwiftOperators
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

// What is wrong with the text before there is anything to check.

extension Checker {
  /// Reports what the parser found; true when there was something.
  func reportSyntaxErrors(_ tree: SourceFileSyntax, file: Int) -> Bool {
    let errors = ParseDiagnosticsGenerator.diagnostics(for: tree).filter {
      $0.diagMessage.severity == .error
    }
    var lacksOpeningBrace = false
    var lastLine: Int?
    for error in errors.prefix(8) {
      // Where a block does not begin it does not end either.
      if lacksOpeningBrace, error.message.hasPrefix("expected '}' to end") { continue }
      if error.message.hasPrefix("expected '{'") { lacksOpeningBrace = true }
      let offset = error.position.utf8Offset
      let span = Span(file: file, start: offset, end: offset + 1)
      let line = place(span)?.line
      // A line is wrong once, not wherever the parser stumbles over what it made of the rest.
      if let line, line == lastLine { continue }
      lastLine = line
      let foreign = line.flatMap { OtherLanguages.help(forLine: self.line($0, of: file)) }
      let message =
        error.message.hasPrefix("Single-") ? "s" + error.message.dropFirst() : error.message
      report(
        "syntax.invalid", span, message, SyntaxWords.korean(error.message),
        help: Habits.help(error) ?? foreign
          ?? error.fixIts.first.flatMap { SyntaxWords.help($0.message.message) })
    }
    return !errors.isEmpty
  }

  private func line(_ number: Int, of file: Int) -> Substring {
    let lines = files[file].text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return number <= lines.count ? lines[number - 1] : ""
  }

  /// Learns the operators that a cell declares, and puts its expressions in their order.
  func foldOperators(_ tree: SourceFileSyntax) -> SourceFileSyntax? {
    let before = operators
    var errors: [OperatorError] = []
    // An operator without a group of its own is in the default one. The first declaration counts.
    let withoutGroup = tree.statements.compactMap { item -> String? in
      guard let decl = item.item.as(OperatorDeclSyntax.self), decl.fixitySpecifier.text == "infix",
        decl.operatorPrecedenceAndTypes == nil
      else { return nil }
      return "infix operator \(decl.name.text): DefaultPrecedence\n"
    }
    operators.addSourceFile(Parser.parse(source: withoutGroup.joined())) { errors.append($0) }
    operators.addSourceFile(tree) { errors.append($0) }
    let folded = operators.foldAll(tree) { errors.append($0) }
    for error in errors { report(error) }
    guard !hasErrors, let source = folded.as(SourceFileSyntax.self) else {
      operators = before
      return nil
    }
    return source
  }

  private func report(_ error: OperatorError) {
    switch error {
    case .operatorAlreadyExists:
      // Swift's own operators may be declared again.
      break
    case .groupAlreadyExists(_, let new):
      report(
        "syntax.operator", new.syntax.map { span($0) } ?? Span(file: currentFile, start: 0, end: 1),
        "redefinition of precedence group '\(new.name)'", "우선순위 그룹 '\(new.name)'이(가) 이미 있습니다")
    case .missingGroup(let name, let place):
      report(
        "syntax.operator", span(place), "unknown precedence group '\(name)'",
        "우선순위 그룹 '\(name)'을(를) 찾을 수 없습니다")
    case .missingOperator(let name, let place):
      report(
        "syntax.operator", span(place), "cannot find operator '\(name)' in scope",
        "연산자 '\(name)'을(를) 찾을 수 없습니다",
        help: OtherLanguages.help(forOperator: name))
    case .incomparableOperators(let left, let leftGroup, let right, let rightGroup):
      let (a, b) = (left.trimmedDescription, right.trimmedDescription)
      report(
        "syntax.operator", span(left),
        leftGroup == rightGroup
          ? "adjacent operators are in non-associative precedence group '\(leftGroup)'"
          : "adjacent operators are in unordered precedence groups '\(leftGroup)' and "
            + "'\(rightGroup)'",
        "연산자 '\(a)' 다음에 '\(b)'이(가) 바로 올 수 없습니다. 어느 쪽을 먼저 계산할지 정해져 있지 않습니다",
        help: leftGroup == "ComparisonPrecedence" && leftGroup == rightGroup
          ? ("compare twice, joined by '&&': 'a < b && b < c'", "'a < b && b < c'처럼 '&&'로 이어 쓰세요")
          : ("use parentheses", "괄호로 묶으세요"))
    }
  }
}
