import CellIR

// Two accesses to one variable at the same time, one of them changing it.

extension BodyRules {
  /// A variable, and the stored parts of it that lead to what is accessed.
  private struct Access {
    var root: VariableDecl
    var path: [String]

    func overlaps(_ other: Access) -> Bool {
      root === other.root && zip(path, other.path).allSatisfy { $0 == $1 }
    }
  }

  /// What changing a place accesses; `nil` where only running can tell (objects).
  private func access(_ place: TypedExpression) -> Access? {
    switch place.kind {
    case .variable(let variable):
      return variable.isComputed || variable.type.nominal?.kind == .classType && variable.isLet
        ? nil : Access(root: variable, path: [])
    case .property(let base, let variable, _):
      guard base.type.nominal?.kind == .structure, var found = access(base) else { return nil }
      // A computed property accesses the whole value.
      if !variable.isComputed { found.path.append(variable.name) }
      return found
    case .tupleElement(let base, let index):
      guard var found = access(base) else { return nil }
      found.path.append(String(index))
      return found
    case .subscripted(let base, _, _, _):
      return base.type.nominal?.kind == .structure ? access(base) : nil
    case .forceUnwrap(let base), .optionalBind(let base), .optionalChain(let base):
      return access(base)
    default: return nil
    }
  }

  func checkOverlaps(_ node: TypedExpression, base: TypedExpression?, _ arguments: [BoundArgument])
  {
    var changing: [Access] = []
    if let base, let found = access(base) { changing.append(found) }
    for case .inOut(let place) in arguments {
      guard let found = access(place) else { continue }
      if changing.contains(where: { $0.overlaps(found) }) {
        reportOverlap(found.root, place.span)
        return
      }
      changing.append(found)
    }
    guard !changing.isEmpty else { return }
    for case .value(let value) in arguments {
      var inner = value
      while case .convertFunction(let next) = inner.kind { inner = next }
      guard case .closure(let body) = inner.kind else { continue }
      // What is at the top of a cell is only watched while running.
      if let found = changing.first(where: {
        $0.root.owner != nil && $0.root.global == nil && mentions(body.body, $0.root)
      }) {
        reportOverlap(found.root, node.span)
        return
      }
    }
  }

  private func reportOverlap(_ variable: VariableDecl, _ span: Span) {
    checker.report(
      "exclusivity.overlap", span,
      "overlapping accesses to '\(variable.name)', but modification requires exclusive access",
      "'\(variable.name)'을(를) 바꾸는 동안 동시에 또 쓸 수 없습니다",
      help: ("copy it to a local variable first", "먼저 지역 변수에 복사하세요"),
      notes: [(variable.span, "it is declared here", "여기에 선언되어 있습니다")])
  }

  private func mentions(_ statements: [CheckedStatement], _ variable: VariableDecl) -> Bool {
    var found = false
    func visit(_ node: TypedExpression) {
      if found { return }
      switch node.kind {
      case .variable(let other): found = other === variable
      case .closure(let body): look(body.body)
      case .statementExpression(let statement): look([statement])
      case .call(_, _, let arguments, _), .callValue(_, let arguments),
        .subscripted(_, _, let arguments, _):
        node.forEachOperand(visit)
        for argument in arguments {
          switch argument {
          case .value(let value), .inOut(let value): visit(value)
          case .variadic(let values, _): values.forEach(visit)
          case .autoclosure(let body): look(body.body)
          case .defaulted: break
          }
        }
      default: node.forEachOperand(visit)
      }
    }
    func look(_ statements: [CheckedStatement]) {
      for statement in statements { statement.forEachPart(visit, look) }
    }
    look(statements)
    return found
  }
}
