import CellIR

// Closures that outlive the call they were given to.

extension BodyRules {
  func checkEscape(of variable: VariableDecl, _ span: Span, _ use: Use) {
    let note = [(variable.span, "parameter '\(variable.name)' is declared here", "여기에 선언되어 있습니다")]
    if variable.isNonEscaping {
      let help = ("mark the parameter '@escaping'", "매개변수에 '@escaping'을 쓰세요")
      if isCapturedByEscaping(variable) {
        checker.report(
          "escape.capture", span,
          "escaping closure captures non-escaping parameter '\(variable.name)'",
          "@escaping이 아닌 매개변수 '\(variable.name)'을(를) 나중에 불릴 수 있는 클로저가 붙잡습니다",
          help: help, notes: note)
        return
      }
      let words: (String, String)
      switch use {
      case .called, .lent: return
      case .passed:
        words = (
          "passing non-escaping parameter '\(variable.name)' to function expecting an '@escaping' "
            + "closure",
          "@escaping이 아닌 매개변수 '\(variable.name)'을(를) '@escaping' 클로저를 받는 함수에 넘겼습니다"
        )
      case .assigned:
        words = (
          "assigning non-escaping parameter '\(variable.name)' to an '@escaping' closure",
          "@escaping이 아닌 매개변수 '\(variable.name)'을(를) 저장했습니다"
        )
      case .other:
        words = (
          "using non-escaping parameter '\(variable.name)' in a context expecting an '@escaping' "
            + "closure",
          "@escaping이 아닌 매개변수 '\(variable.name)'이(가) 함수 밖으로 나갈 수 있습니다"
        )
      }
      checker.report("escape.parameter", span, words.0, words.1, help: help, notes: note)
      return
    }
    guard isCapturedByEscaping(variable) else { return }
    if variable.isParameter, !variable.isLet {
      checker.report(
        "escape.capture", span, "escaping closure captures 'inout' parameter '\(variable.name)'",
        "나중에 불릴 수 있는 클로저가 'inout' 매개변수 '\(variable.name)'을(를) 붙잡습니다",
        help: ("copy it: '[\(variable.name)]'", "'[\(variable.name)]'(으)로 복사하세요"), notes: note)
    } else if variable.name == "self", !variable.isLet, variable.owner?.selfVariable === variable,
      variable.owner?.decl?.kind != .initializer || variable.type.nominal?.kind != .classType
    {
      checker.report(
        "escape.capture", span, "escaping closure captures mutating 'self' parameter",
        "나중에 불릴 수 있는 클로저가 바뀌는 'self'를 붙잡습니다",
        help: ("copy it: '[self]'", "'[self]'로 복사하세요"))
    }
  }

  /// In a closure that may outlive its call, an object's own members are named with `self.`.
  func checkImplicitSelf(_ base: TypedExpression, _ member: ValueDecl) {
    guard case .variable(let variable) = base.kind, variable.name == "self",
      variable.type.nominal?.kind == .classType, !namedSelves.contains(variable),
      isCapturedByEscaping(variable),
      !checker.isWritten("self", at: base.span)
    else { return }
    let isMethod = member is FunctionDecl
    checker.report(
      "escape.implicit-self", base.span,
      "\(isMethod ? "call to method" : "reference to property") '\(member.name)' in closure "
        + "requires explicit use of 'self' to make capture semantics explicit",
      "클로저 안에서 '\(member.name)'을(를) 쓸 때는 'self'를 붙잡는다는 것을 드러내야 합니다",
      help: (
        "write 'self.\(member.name)', or capture '[self]'",
        "'self.\(member.name)'(으)로 쓰거나 '[self]'를 붙이세요"
      ))
  }
}

extension Checker {
  /// Whether the text at a place is a word.
  func isWritten(_ word: String, at span: Span) -> Bool {
    guard span.file >= 0, Int(span.file) < files.count else { return false }
    let text = files[Int(span.file)].text.utf8
    let length = Int(span.end) - Int(span.start)
    guard length == word.utf8.count, Int(span.end) <= text.count else { return false }
    return text.dropFirst(Int(span.start)).prefix(length).elementsEqual(word.utf8)
  }
}
