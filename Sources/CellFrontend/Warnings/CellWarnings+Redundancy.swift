import CellIR

// Tests, casts, `??`, `try` and cases that change nothing.

extension CellWarnings {
  func checkRedundancy(_ node: TypedExpression) {
    switch node.kind {
    case .isNil(let value, let negated): checkNil(node, value, negated)
    case .coalesce(let value, _):
      guard let inner = wrappedByChecker(value) else { return }
      warn(
        "warning.always-same", node.span,
        "left side of nil coalescing operator '??' has non-optional type '\(inner.type)', so the "
          + "right side is never used",
        "'??'의 왼쪽이 옵셔널이 아닌 '\(inner.type)' 타입이라 오른쪽은 쓰이지 않습니다",
        help: ("remove '??' and what follows", "'??'와 그 뒤를 지우세요"))
    case .isType(let value, let type):
      guard alwaysIs(value.type, type) else { return }
      warn(
        "warning.always-same", node.span, "'is' test is always true", "이 'is' 검사는 언제나 참입니다")
    case .castOptional(let value, let type): checkConditionalCast(node, value.type, type)
    case .castForced(let value, let type): checkForcedCast(node, value.type, type)
    case .tryExpression(let value), .tryOptional(let value), .tryForced(let value):
      guard checker.isWritten("try", at: start(node.span, 3)), !value.containsThrowingCall(checker)
      else { return }
      warn(
        "warning.needless-try", start(node.span, 3),
        "no calls to throwing functions occur within 'try' expression",
        "'try' 뒤에 오류를 던지는 호출이 없습니다", help: ("remove 'try'", "'try'를 지우세요"))
    case .interpolation(let parts):
      for part in parts where isImplicitOptional(part) {
        warn(
          "warning.optional-text", part.span,
          "string interpolation produces a debug description for an optional value",
          "문자열에 옵셔널 값을 넣으면 'Optional(…)'로 나옵니다",
          help: (
            "unwrap it, give a default with '??', or write 'String(describing: …)'",
            "언래핑하거나 '??'로 기본값을 주거나 'String(describing: …)'을 쓰세요"
          ))
      }
    case .erase(let value):
      guard value.span == node.span, node.type.isAnyValue, checker.known.isOptional(value.type)
      else {
        return
      }
      reportCoercion(node.span, from: value.type, to: node.type)
    case .convertArray(let value, _, _):
      guard let from = checker.known.element(value.type), checker.known.isOptional(from),
        checker.known.element(node.type)?.isAnyValue == true, value.span == node.span
      else { return }
      reportCoercion(node.span, from: value.type, to: node.type)
    default: break
    }
  }

  private func reportCoercion(_ span: Span, from: Type, to: Type) {
    warn(
      "warning.optional-any", span, "expression implicitly coerced from '\(from)' to '\(to)'",
      "'\(from)' 값이 '\(to)'(으)로 바뀝니다",
      help: (
        "unwrap it, give a default with '??', or write 'as \(to)'",
        "언래핑하거나 '??'로 기본값을 주거나 'as \(to)'을(를) 쓰세요"
      ))
  }

  private func start(_ span: Span, _ length: Int) -> Span {
    Span(
      file: Int(span.file), start: Int(span.start),
      end: min(Int(span.end), Int(span.start) + length))
  }

  /// A value that was made optional because an optional is expected here.
  private func wrappedByChecker(_ node: TypedExpression) -> TypedExpression? {
    if case .wrapOptional(let inner) = node.kind {
      guard inner.span == node.span, !checker.known.isOptional(inner.type) else { return nil }
      return inner
    }
    return checker.known.isOptional(node.type) || node.type.isError ? nil : node
  }

  private func isImplicitOptional(_ node: TypedExpression) -> Bool {
    guard checker.known.isOptional(node.type) else { return false }
    return !syntax.coercions.contains(Int(node.span.start))
  }

  private func checkNil(_ node: TypedExpression, _ value: TypedExpression, _ negated: Bool) {
    guard let inner = wrappedByChecker(value), !inner.type.hasParameters else { return }
    warn(
      "warning.always-same", node.span,
      "comparing non-optional value of type '\(inner.type)' to 'nil' always returns \(negated)",
      "옵셔널이 아닌 '\(inner.type)' 값을 'nil'과 비교하면 언제나 \(negated)입니다",
      help: ("it always has a value", "언제나 값이 있습니다"))
  }

  /// Whether a value of a type is one of another, whatever it is.
  private func alwaysIs(_ from: Type, _ to: Type) -> Bool {
    if from.isError || to.isError { return false }
    if from == to || to.isAnyValue { return true }
    if case .existential(let protocols) = to {
      guard case .nominal(let decl, _) = from, decl.isGuest else { return false }
      return protocols.allSatisfy { checker.conforms(from, $0) }
    }
    guard case .nominal(let a, _) = from, case .nominal(let b, _) = to, a.kind == .classType,
      b.kind == .classType
    else { return false }
    return checker.isSubclass(from, of: to)
  }

  /// Whether a cast goes from an optional to what it holds.
  private func onlyUnwraps(_ from: Type, _ to: Type) -> Bool {
    checker.known.wrapped(from) == to && !checker.known.isOptional(to) && !to.hasParameters
  }

  private func checkConditionalCast(_ node: TypedExpression, _ from: Type, _ to: Type) {
    if alwaysIs(from, to) {
      warn(
        "warning.needless-cast", node.span,
        "conditional cast from '\(from)' to '\(to)' always succeeds",
        "'\(from)'에서 '\(to)'(으)로의 'as?'는 언제나 성공합니다", help: ("use 'as'", "'as'를 쓰세요"))
    } else if onlyUnwraps(from, to) {
      warn(
        "warning.needless-cast", node.span,
        "conditional downcast from '\(from)' to '\(to)' does nothing",
        "'\(from)'에서 '\(to)'(으)로의 'as?'는 아무것도 바꾸지 않습니다", help: ("remove 'as?'", "'as?'를 지우세요"))
    }
  }

  private func checkForcedCast(_ node: TypedExpression, _ from: Type, _ to: Type) {
    if from == to, !from.isError {
      warn(
        "warning.needless-cast", node.span, "forced cast of '\(from)' to same type has no effect",
        "'\(from)'을(를) 같은 타입으로 바꾸는 'as!'는 아무것도 바꾸지 않습니다", help: ("remove 'as!'", "'as!'를 지우세요"))
    } else if alwaysIs(from, to) {
      warn(
        "warning.needless-cast", node.span, "forced cast from '\(from)' to '\(to)' always succeeds",
        "'\(from)'에서 '\(to)'(으)로의 'as!'는 언제나 성공합니다", help: ("use 'as'", "'as'를 쓰세요"))
    } else if onlyUnwraps(from, to) {
      warn(
        "warning.needless-cast", node.span,
        "forced cast from '\(from)' to '\(to)' only unwraps optionals",
        "'\(from)'에서 '\(to)'(으)로의 'as!'는 언래핑만 합니다", help: ("use '!'", "'!'를 쓰세요"))
    }
  }

  // MARK: Cases

  private var neverCase: (String, String) { ("case will never be executed", "이 case는 실행되지 않습니다") }

  func checkCases(_ cases: [SwitchCase], _ type: Type) {
    var rows: [Pattern] = []
    var literals: Set<String> = []
    for clause in cases {
      if clause.isDefault {
        if Exhaustiveness(checker: checker).missing(rows.map { [$0] }, [type]) == nil {
          warn(
            "warning.never-executed", clause.span, "default will never be executed",
            "이 default는 실행되지 않습니다", help: ("all values have a case already", "모든 값에 이미 case가 있습니다"))
        }
        continue
      }
      for (pattern, condition) in clause.patterns {
        if rows.contains(where: \.takesEverything) {
          warn("warning.never-executed", clause.span, neverCase.0, neverCase.1)
          break
        }
        if pattern.isRepeated(in: rows) {
          warn(
            "warning.never-executed", clause.span,
            "case is already handled by previous patterns", "앞의 패턴이 이미 다룬 case입니다",
            help: ("remove it", "지우세요"))
        }
        guard condition == nil else { continue }
        if let literal = pattern.literal, !literals.insert(literal).inserted {
          warn(
            "warning.never-executed", clause.span,
            "literal value is already handled by previous pattern", "앞의 패턴이 이미 다룬 값입니다",
            help: ("remove it", "지우세요"))
        }
        rows.append(pattern)
      }
    }
  }

  func checkCatches(_ node: DoCatch) {
    var effects = EffectsCheck(checker: checker)
    effects.isSilent = true
    effects.walk(node.body, EffectsCheck.State(handling: .everything))
    if effects.thrown.isEmpty {
      guard let first = node.clauses.first else { return }
      warn(
        "warning.never-executed", first.span,
        "'catch' block is unreachable because no errors are thrown in 'do' block",
        "'do' 안에 오류를 던지는 것이 없어 이 'catch'는 실행되지 않습니다",
        help: ("remove 'do' and 'catch'", "'do'와 'catch'를 지우세요"))
      return
    }
    var isDone = false
    for clause in node.clauses {
      if isDone {
        warn("warning.never-executed", clause.span, neverCase.0, neverCase.1)
      }
      if clause.patterns.contains(where: { $0.1 == nil && $0.0.takesEverything }) { isDone = true }
    }
  }
}

extension Pattern {
  /// `_`, or a name for whatever it is.
  fileprivate var takesEverything: Bool {
    switch self {
    case .any, .bind: return true
    case .tuple(let parts): return parts.allSatisfy(\.takesEverything)
    default: return false
    }
  }

  /// Whether an earlier pattern takes all of this case of an enum.
  fileprivate func isRepeated(in rows: [Pattern]) -> Bool {
    switch self {
    case .enumCase(let decl, _, _):
      return rows.contains {
        guard case .enumCase(decl, _, let parts) = $0 else { return false }
        return parts.allSatisfy(\.takesEverything)
      }
    case .none: return rows.contains { if case .none = $0 { return true } else { return false } }
    case .some:
      return rows.contains {
        guard case .some(let inner) = $0 else { return false }
        return inner.takesEverything
      }
    default: return false
    }
  }

  /// A literal, where the pattern is one.
  fileprivate var literal: String? {
    guard case .expression(let test, let subject) = self,
      case .call(let function, _, let arguments, _) = test.kind, !function.isGuest,
      ["==", "~="].contains(function.name)
    else { return nil }
    var literals: [String] = []
    for case .value(let node) in arguments {
      switch node.kind {
      case .integer(let magnitude, let isNegative):
        literals.append((isNegative ? "-" : "") + String(magnitude))
      case .string(let text): literals.append("\"" + text)
      case .variable(let variable) where variable === subject: break
      default: return nil
      }
    }
    return literals.count == 1 ? literals[0] : nil
  }
}

extension Type {
  /// `Any`.
  fileprivate var isAnyValue: Bool {
    if case .existential(let protocols) = self { return protocols.isEmpty }
    return false
  }
}
