import CellIR

// Which initializers may call which: a designated one of a class calls `super.init`, a convenience one
// `self.init`, and what cannot fail calls nothing that can.

extension BodyRules {
  /// Checks the delegations in an initializer's body.
  func checkDelegations(of decl: FunctionDecl, _ statements: [CheckedStatement]) {
    guard decl.kind == .initializer, let parent = decl.parent else { return }
    forEachExpression(in: statements) { node, isForced in
      guard case .call(let target, let base?, _, _) = node.kind, target.kind == .initializer,
        let ofSuper = isOfSuper(base)
      else { return }
      if parent.kind == .classType {
        checkClass(decl, parent, target, ofSuper: ofSuper, node.span)
      }
      if isForced, !target.isFailable {
        checker.report(
          "type.not-optional", node.span,
          "cannot force unwrap value of non-optional type '()'",
          "옵셔널이 아닌 타입 '()'의 값에는 '!'를 쓸 수 없습니다", help: ("remove '!'", "'!'를 지우세요"))
      }
      if !decl.isFailable, target.isFailable, !isForced {
        checker.report(
          "flow.delegation", node.span,
          "a non-failable initializer cannot delegate to failable initializer "
            + "'\(target.displayName)' written with 'init?'",
          "실패할 수 없는 init에서 실패할 수 있는 '\(target.displayName)'을(를) 부를 수 없습니다",
          help: ("write 'init?', or '!' after the call", "'init?'으로 쓰거나 호출 뒤에 '!'를 쓰세요"))
      }
    }
  }

  private func checkClass(
    _ decl: FunctionDecl, _ parent: NominalDecl, _ target: FunctionDecl, ofSuper: Bool,
    _ span: Span
  ) {
    if decl.isConvenience, ofSuper {
      checker.report(
        "flow.delegation", span,
        "convenience initializer for '\(parent.name)' must delegate (with 'self.init') rather than "
          + "chaining to a superclass initializer (with 'super.init')",
        "'\(parent.name)'의 convenience init은 'super.init'이 아니라 'self.init'을 불러야 합니다",
        help: ("write 'self.init', or remove 'convenience'", "'self.init'을 쓰거나 'convenience'를 지우세요")
      )
    } else if !decl.isConvenience, !ofSuper {
      checker.report(
        "flow.delegation", decl.span,
        "designated initializer for '\(parent.name)' cannot delegate (with 'self.init'); did you mean "
          + "this to be a convenience initializer?",
        "'\(parent.name)'의 지정 init은 'self.init'을 부를 수 없습니다",
        help: ("write 'convenience init'", "'convenience init'으로 쓰세요"))
    } else if ofSuper, target.isConvenience {
      let superclass = target.parent?.name ?? ""
      checker.report(
        "flow.delegation", span,
        "must call a designated initializer of the superclass '\(superclass)'",
        "상위 클래스 '\(superclass)'의 지정 init을 불러야 합니다",
        notes: [
          (target.span, "this one is a convenience initializer", "이 init은 convenience init입니다")
        ])
    }
  }

  /// Whether a delegation's base is `super`; `nil` when it is neither `super` nor `self`.
  private func isOfSuper(_ base: TypedExpression) -> Bool? {
    switch base.kind {
    case .variable(let variable): return variable.name == "self" ? false : nil
    case .upcast(let inner): return isOfSuper(inner) == nil ? nil : true
    default: return nil
    }
  }

  /// Visits all expressions but those of closures, and says whether `!` stands behind.
  private func forEachExpression(
    in statements: [CheckedStatement], _ visit: (TypedExpression, Bool) -> Void
  ) {
    func expression(_ node: TypedExpression, _ isForced: Bool) {
      visit(node, isForced)
      if case .forceUnwrap(let inner) = node.kind { return expression(inner, true) }
      node.forEachOperand { expression($0, isForced) }
    }
    for statement in statements {
      statement.forEachPart(
        { expression($0, false) }, { forEachExpression(in: $0, visit) })
    }
  }
}
