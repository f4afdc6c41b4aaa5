import CellIR

// Values that nothing uses.

extension CellWarnings {
  /// An expression that stands alone as a statement.
  func checkUnused(_ node: TypedExpression) {
    let start = Int(node.span.start)
    guard shown?.contains(start) != true, syntax.isStatement(start, Int(node.span.end))
    else { return }
    let type = node.type
    if type.isVoid || type.isError || type == checker.known.never { return }
    if let wrapped = checker.known.wrapped(type), wrapped.isVoid || wrapped == checker.known.never {
      return
    }
    guard let (english, korean) = unusedWords(node) else { return }
    warn(
      "warning.unused-result", node.span, english, korean,
      help: ("write '_ = …' to ignore it", "무시하려면 '_ = …'로 쓰세요"))
  }

  private func unusedWords(_ node: TypedExpression) -> (String, String)? {
    func value() -> (String, String) {
      (
        "expression of type '\(node.type)' is unused",
        "'\(node.type)' 타입인 식의 값을 쓰지 않았습니다"
      )
    }
    switch node.kind {
    case .tryExpression(let inner), .tryForced(let inner), .optionalChain(let inner),
      .converted(let inner, _):
      return unusedWords(inner)
    case .wrapOptional(let inner) where inner.span == node.span: return unusedWords(inner)
    case .upcast(let inner) where inner.span == node.span: return unusedWords(inner)
    case .call(let function, _, _, _):
      if function.isDiscardable { return nil }
      if function.kind == .initializer {
        let name = function.parent?.name ?? "\(node.type)"
        return (
          "result of '\(name)' initializer is unused", "'\(name)'을(를) 만들고 쓰지 않았습니다"
        )
      }
      if function.isOperator {
        return (
          "result of operator '\(function.name)' is unused",
          "연산자 '\(function.name)'의 결과를 쓰지 않았습니다"
        )
      }
      return (
        "result of call to '\(function.displayName)' is unused",
        "'\(function.displayName)' 호출의 결과를 쓰지 않았습니다"
      )
    case .callValue:
      return (
        "result of call to function returning '\(node.type)' is unused",
        "'\(node.type)'을(를) 반환하는 함수 호출의 결과를 쓰지 않았습니다"
      )
    case .and: return result(of: "operator '&&'", "연산자 '&&'")
    case .or: return result(of: "operator '||'", "연산자 '||'")
    case .coalesce: return result(of: "operator '??'", "연산자 '??'")
    case .isNil(_, let negated):
      return result(of: "operator '\(negated ? "!=" : "==")'", "연산자 '\(negated ? "!=" : "==")'")
    case .tryOptional: return result(of: "'try?'", "'try?'")
    case .integer: return ("integer literal is unused", "정수 리터럴의 값을 쓰지 않았습니다")
    case .float: return ("floating-point literal is unused", "실수 리터럴의 값을 쓰지 않았습니다")
    case .boolean: return ("boolean literal is unused", "불 리터럴의 값을 쓰지 않았습니다")
    case .string, .interpolation: return ("string literal is unused", "문자열 리터럴의 값을 쓰지 않았습니다")
    case .property: return ("property is accessed but result is unused", "프로퍼티를 읽고 쓰지 않았습니다")
    case .subscripted:
      return ("subscript is accessed but result is unused", "서브스크립트로 읽은 값을 쓰지 않았습니다")
    case .error, .statementExpression, .closure, .assign, .discard: return nil
    default: return value()
    }
  }

  private func result(of english: String, _ korean: String) -> (String, String) {
    ("result of \(english) is unused", "\(korean)의 결과를 쓰지 않았습니다")
  }

  /// `let sorted = numbers.sort()`: a name for nothing.
  func checkVoid(_ pattern: Pattern, _ value: TypedExpression) {
    guard case .bind(let variable) = pattern,
      value.type.isVoid || checker.known.wrapped(value.type)?.isVoid == true,
      checker.isWritten(variable.name, at: variable.span),
      syntax.untyped.contains(Int(variable.span.start))
    else { return }
    let what = variable.isLet ? "constant" : "variable"
    let korean = variable.isLet ? "상수" : "변수"
    warn(
      "warning.void-value", variable.span,
      "\(what) '\(variable.name)' inferred to have type '\(value.type)', which may be unexpected",
      "\(korean) '\(variable.name)'의 타입이 '\(value.type)'(으)로 추론되었습니다. 뜻한 것이 아닐 수 있습니다",
      help: ("what is called returns nothing", "부른 함수는 아무것도 반환하지 않습니다"))
  }
}
