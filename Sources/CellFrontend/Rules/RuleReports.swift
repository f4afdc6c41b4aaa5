import CellIR
import SwiftSyntax

// Rules: what parses, and whose types fit, and is no Swift all the same. Each rule is one short
// function that reports; nothing here changes a declaration or an expression.
//
//   SyntaxRules, ModifierRules     what can be seen in the text alone
//   Redeclarations, Overrides,     what declarations of one scope, one class or one protocol
//   Requirements, RawValues        ask of each other
//   AccessRules, EscapingRules,    what the bodies do: a walk over the typed tree
//   ExclusivityRules, Arithmetic

extension Checker {
  /// A name declared twice where it may be declared once.
  func reportTwice(_ name: String, _ span: Span, earlier: Span?) {
    report(
      "name.redeclared", span, "invalid redeclaration of '\(name)'",
      "'\(name)'이(가) 이미 선언되어 있습니다",
      notes: earlier.map { [($0, "it is declared here", "여기에 선언되어 있습니다")] } ?? [])
  }

  /// A modifier where it has no meaning.
  func reportModifier(
    _ modifier: DeclModifierSyntax, _ english: String, _ korean: String,
    help: (en: String, ko: String)? = nil
  ) {
    report("declaration.modifier", span(modifier), english, korean, help: help)
  }
}
