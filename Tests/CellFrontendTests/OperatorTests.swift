import SwiftOperators
import SwiftParser
import SwiftSyntax
import Testing

@testable import CellFrontend

/// The table of operators, against the one of swift-syntax.
@Suite struct OperatorTests {
  private static let names = [
    "<<", "&<<", ">>", "&>>", "*", "&*", "/", "%", "&", "+", "&+", "-", "&-", "|", "^", "...",
    "..<", "??", "<", "<=", ">", ">=", "==", "!=", "===", "!==", "~=", "&&", "||", "*=", "&*=",
    "/=", "%=", "+=", "&+=", "-=", "&-=", "<<=", "&<<=", ">>=", "&>>=", "&=", "^=", "|=", "=",
    "as Int ==", "is Int &&", "? c :", "->",
  ]

  @Test func groupsAreThoseOfSwift() {
    for name in Self.names {
      #expect(
        SwiftOperatorTable.shared.infixOperator(named: name)?.precedenceGroup
          == OperatorTable.standardOperators.infixOperator(named: name)?.precedenceGroup, "\(name)")
    }
    for name in ["!", "~", "+", "-", "...", "..<"] {
      #expect(SwiftOperatorTable.shared.prefixOperator(named: name) != nil, "\(name)")
    }
  }

  /// How `a • b • c` is put together, or that it cannot be.
  private func shape(_ first: String, _ second: String, _ table: OperatorTable) -> String {
    let tree = Parser.parse(source: "x = (a \(first) b \(second) c)\n")
    var errors = 0
    let folded = table.foldAll(tree) { _ in errors += 1 }
    guard errors == 0 else { return "error" }
    final class Brackets: SyntaxAnyVisitor {
      var text = ""
      override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
        if let token = node.as(TokenSyntax.self) {
          text += token.text
        } else if node.is(ExprSyntax.self) {
          text += "("
        }
        return .visitChildren
      }
      override func visitAnyPost(_ node: Syntax) { if node.is(ExprSyntax.self) { text += ")" } }
    }
    let brackets = Brackets(viewMode: .sourceAccurate)
    brackets.walk(folded)
    return brackets.text
  }

  @Test func pairsFoldAsInSwift() {
    // One of each group, and some of the same.
    let names = [
      "<<", "*", "%", "+", "^", "...", "..<", "??", "<", "==", "&&", "||", "+=", "=",
      "as Int ==", "is Int &&", "? c :", "->",
    ]
    for first in names {
      for second in names {
        #expect(
          shape(first, second, .standardOperators)
            == shape(first, second, SwiftOperatorTable.shared), "a \(first) b \(second) c")
      }
    }
  }
}
