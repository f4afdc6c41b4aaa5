import CellIR

// What lies directly inside statements and expressions of the typed tree, for rules that look at
// every expression once. A rule decides itself how it enters closures.

extension CheckedStatement {
  /// The expressions and statements directly inside.
  func forEachPart(
    _ expression: (TypedExpression) -> Void, _ statements: ([CheckedStatement]) -> Void
  ) {
    func conditions(_ list: [CheckedCondition]) {
      for condition in list {
        switch condition {
        case .expression(let node): expression(node)
        case .pattern(let pattern, let value, _):
          expression(value)
          patternParts(pattern)
        }
      }
    }
    func patternParts(_ pattern: Pattern) {
      switch pattern {
      case .tuple(let parts), .enumCase(_, _, let parts): for part in parts { patternParts(part) }
      case .some(let inner), .isType(_, let inner), .unwrapped(let inner): patternParts(inner)
      case .expression(let node, _): expression(node)
      case .any, .bind, .none: break
      }
    }
    func clauses(_ patterns: [(Pattern, TypedExpression?)]) {
      for (pattern, filter) in patterns {
        patternParts(pattern)
        if let filter { expression(filter) }
      }
    }
    switch self {
    case .expression(let node), .binding(_, let node), .yield(let node), .throwError(let node):
      expression(node)
    case .returnValue(let node): if let node { expression(node) }
    case .declare, .breakTo, .continueTo, .fallthroughTo: break
    case .if(let list, let then, let otherwise):
      conditions(list)
      statements(then)
      statements(otherwise)
    case .guardElse(let list, let otherwise, let rest):
      conditions(list)
      statements(otherwise)
      statements(rest)
    case .whileLoop(_, let list, let body):
      conditions(list)
      statements(body)
    case .repeatWhile(_, let body, let condition):
      statements(body)
      expression(condition)
    case .forIn(let loop):
      expression(loop.sequence)
      patternParts(loop.pattern)
      if let filter = loop.filter { expression(filter) }
      statements(loop.body)
    case .switchOver(_, let subject, _, let cases):
      expression(subject)
      for clause in cases {
        clauses(clause.patterns)
        statements(clause.body)
      }
    case .deferBlock(let body), .block(let body), .labelled(_, let body): statements(body)
    case .doCatch(let node):
      statements(node.body)
      for clause in node.clauses {
        clauses(clause.patterns)
        statements(clause.body)
      }
    }
  }
}

extension TypedExpression {
  /// The expressions directly inside; not those of closures, nor arguments of calls.
  func forEachOperand(_ visit: (TypedExpression) -> Void) {
    switch kind {
    case .interpolation(let nodes), .array(let nodes), .tuple(let nodes), .enumCase(_, let nodes):
      for node in nodes { visit(node) }
    case .dictionary(let pairs):
      for (key, value) in pairs {
        visit(key)
        visit(value)
      }
    case .conditional(let a, let b, let c):
      visit(a)
      visit(b)
      visit(c)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b), .assign(let a, let b),
      .sameMetatype(let a, let b), .keyPathAccess(let a, let b):
      visit(a)
      visit(b)
    case .property(let base, _, _), .tupleElement(let base, _), .forceUnwrap(let base),
      .optionalBind(let base), .optionalChain(let base), .isNil(let base, _), .discard(let base),
      .isType(let base, _), .castOptional(let base, _), .castForced(let base, _),
      .tryExpression(let base), .tryOptional(let base), .tryForced(let base),
      .wrapOptional(let base), .erase(let base), .upcast(let base), .superclass(let base),
      .convertFunction(let base),
      .converted(let base, _), .mapOptional(let base, _, _), .convertTuple(let base, _, _),
      .convertArray(let base, _, _), .subscripted(let base, _, _, _), .callValue(let base, _):
      visit(base)
    case .call(_, let base, _, _), .functionReference(_, let base, _): if let base { visit(base) }
    case .error, .integer, .float, .boolean, .string, .nilLiteral, .variable, .staticProperty,
      .enumCaseReference, .closure, .metatype, .statementExpression, .unresolved, .unresolvedCall,
      .unresolvedClosure, .unresolvedKeyPath, .unresolvedArray, .unresolvedDictionary,
      .unresolvedImplicit, .unresolvedConditional:
      break
    }
  }
}
