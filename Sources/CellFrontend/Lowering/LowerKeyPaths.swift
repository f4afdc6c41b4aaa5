import CellIR

// A key path is an object of two closures: fields `get` and (optional) `set`.

extension FunctionLowering {
  private func keyPathField(_ object: Expression, _ name: String, _ type: Type, _ span: Span)
    -> Expression
  {
    var current = concrete(type)
    while case .nominal(let decl, let arguments) = current {
      if let property = decl.storedProperties.first(where: { $0.name == name }) {
        let (offset, fieldType) = lowerer.field(property, in: current)
        return Expression(.field(object, offset: offset), lowerer.layout(fieldType), span)
      }
      guard let superclass = decl.superclass else { break }
      current = checker.resolve(
        superclass.substituting(checker.substitution(for: decl, arguments)))
    }
    return zero(.object, span)
  }

  func keyPathRead(_ base: TypedExpression, _ path: TypedExpression, _ node: TypedExpression)
    -> Expression
  {
    var prologue: [Statement] = []
    let value = hold(lower(base), &prologue)
    let object = hold(lower(path), &prologue)
    let get = keyPathField(object, "_get", path.type, node.span)
    return sequence(
      prologue, Expression(.callClosure(get, [.value(value)]), layout(node.type), node.span))
  }

  /// Read through `get`, changed in a temporary, written back through `set`.
  /// What is assigned is not read before.
  func keyPathPlace(
    _ base: TypedExpression, _ path: TypedExpression, _ node: TypedExpression,
    isAssigned: Bool = false
  ) -> Access {
    let span = node.span
    var access = access(base)
    let object = hold(lower(path), &access.prologue)
    let local = temporary(layout(node.type))
    let get = keyPathField(object, "_get", path.type, span)
    if !isAssigned {
      access.begin.append(
        .assign(
          .local(local),
          Expression(
            .callClosure(get, [.value(value(at: access.place, layout(base.type), span))]),
            layout(node.type), span)))
    }
    let optional = keyPathField(object, "_set", path.type, span)
    var after: [Statement] = []
    let held = hold(optional, &after)
    let set = extract(held, Layout(raw: 1, ref: 0), .object, span)
    after.append(
      .expression(
        Expression(
          .callClosure(set, [.inOut(access.place), .value(read(local, span))]), .none, span)))
    access.epilogue = after + access.epilogue
    access.place = .local(local)
    return access
  }
}
