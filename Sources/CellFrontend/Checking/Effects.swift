import CellIR
import SwiftSyntax

// Errors: which expressions can throw, whether `try` marks them, and whether somebody handles what
// they throw. Runs over the typed tree of a checked body.

extension Checker {
  /// Whether a function value handed to a `rethrows` function may throw.
  func mayThrow(_ node: TypedExpression) -> Bool {
    switch node.kind {
    case .convertFunction(let inner), .wrapOptional(let inner): return mayThrow(inner)
    default:
      if case .function(let function) = node.type { return function.isThrowing }
      return false
    }
  }

  /// Whether a call may end with an error: always for `throws`, for `rethrows` when an argument may.
  func callThrows(_ function: FunctionDecl, _ arguments: [BoundArgument]) -> Bool {
    guard function.isThrowing else { return false }
    guard function.isRethrowing else { return true }
    return arguments.contains {
      switch $0 {
      case .value(let node): return mayThrow(node)
      case .autoclosure(let body):
        return body.body.contains {
          if case .returnValue(let value?) = $0 { return value.containsThrowingCall(self) }
          return false
        }
      default: return false
      }
    }
  }

  /// Checks a body of a cell for `try` and unhandled errors.
  func checkEffects(_ statements: [CheckedStatement], handling: EffectsCheck.Handling) {
    var check = EffectsCheck(checker: self)
    check.walk(statements, EffectsCheck.State(handling: handling))
  }

  /// The type that `error` has in the `catch` clauses of a `do`: a typed error when everything in
  /// the body throws that one, `any Error` otherwise.
  func thrownType(of body: [CheckedStatement]) -> Type {
    var check = EffectsCheck(checker: self)
    check.isSilent = true
    check.walk(body, EffectsCheck.State(handling: .everything))
    let anyError = known.decl("Error").map { Type.existential([$0]) } ?? .error
    guard let first = check.thrown.first, check.thrown.allSatisfy({ $0 == first }) else {
      return anyError
    }
    return first
  }
}

extension TypedExpression {
  func containsThrowingCall(_ checker: Checker) -> Bool {
    var check = EffectsCheck(checker: checker)
    check.isSilent = true
    check.walk(self, EffectsCheck.State(handling: .everything))
    return !check.thrown.isEmpty
  }
}

/// Walks a typed tree with what is known about errors at each point.
struct EffectsCheck {
  enum Handling {
    /// A function that throws, an exhaustive `catch`, or the top level of a cell.
    case everything
    case nothing
    /// Inside a `do` whose clauses do not cover everything.
    case incompleteCatch
  }

  struct State {
    var handling: Handling
    var isCovered = false
  }

  let checker: Checker
  var isSilent = false
  /// What was thrown, in order.
  var thrown: [Type] = []

  init(checker: Checker) { self.checker = checker }

  mutating func walk(_ statements: [CheckedStatement], _ state: State) {
    for statement in statements { walk(statement, state) }
  }

  private var anyError: Type {
    checker.known.decl("Error").map { Type.existential([$0]) } ?? .error
  }

  private mutating func found(_ type: Type?, _ span: Span, _ state: State) {
    guard !isSilent else {
      thrown.append(type ?? anyError)
      return
    }
    if !state.isCovered {
      checker.report(
        "error.missing-try", span, "call can throw but is not marked with 'try'",
        "오류를 던질 수 있는 호출인데 'try'가 없습니다", help: ("write 'try' before it", "앞에 'try'를 쓰세요"))
    } else {
      unhandled(span, state)
    }
    thrown.append(type ?? anyError)
  }

  private func unhandled(_ span: Span, _ state: State) {
    guard !isSilent else { return }
    switch state.handling {
    case .everything: break
    case .nothing:
      checker.report(
        "error.unhandled", span, "errors thrown from here are not handled",
        "여기서 던지는 오류를 처리하지 않습니다",
        help: (
          "put it in 'do { … } catch { … }', or mark the function 'throws'",
          "'do { … } catch { … }'로 감싸거나 함수에 'throws'를 쓰세요"
        ))
    case .incompleteCatch:
      checker.report(
        "error.unhandled", span,
        "errors thrown from here are not handled because the enclosing catch is not exhaustive",
        "바깥 catch가 모든 오류를 다루지 않아 여기서 던지는 오류를 처리하지 못합니다",
        help: ("add a 'catch { … }' without a pattern", "패턴 없는 'catch { … }'를 더하세요"))
    }
  }

  mutating func walk(_ statement: CheckedStatement, _ state: State) {
    var plain = state
    plain.isCovered = false
    switch statement {
    case .expression(let node), .yield(let node): walk(node, plain)
    case .binding(_, let value): walk(value, plain)
    case .declare, .breakTo, .continueTo, .fallthroughTo: break
    case .if(let conditions, let then, let otherwise):
      walk(conditions, plain)
      walk(then, plain)
      walk(otherwise, plain)
    case .guardElse(let conditions, let otherwise, let rest):
      walk(conditions, plain)
      walk(otherwise, plain)
      walk(rest, plain)
    case .whileLoop(_, let conditions, let body):
      walk(conditions, plain)
      walk(body, plain)
    case .repeatWhile(_, let body, let condition):
      walk(body, plain)
      walk(condition, plain)
    case .forIn(let loop):
      walk(loop.sequence, plain)
      if let filter = loop.filter { walk(filter, plain) }
      walk(loop.body, plain)
    case .switchOver(_, let subject, _, let cases):
      walk(subject, plain)
      for clause in cases {
        for (_, condition) in clause.patterns { if let condition { walk(condition, plain) } }
        walk(clause.body, plain)
      }
    case .returnValue(let value): if let value { walk(value, plain) }
    case .deferBlock(let block):
      var inner = plain
      inner.handling = .nothing
      walk(block, inner)
    case .block(let block), .labelled(_, let block): walk(block, plain)
    case .throwError(let value):
      walk(value, plain)
      unhandled(value.span, plain)
      thrown.append(checker.function?.decl?.thrownType ?? anyError)
    case .doCatch(let node):
      var inner = plain
      inner.handling =
        node.isExhaustive
        ? .everything : plain.handling == .everything ? .everything : .incompleteCatch
      if node.isExhaustive {
        let saved = thrown
        walk(node.body, inner)
        thrown = saved
      } else {
        walk(node.body, inner)
      }
      for clause in node.clauses {
        for (_, condition) in clause.patterns { if let condition { walk(condition, plain) } }
        walk(clause.body, plain)
      }
    }
  }

  private mutating func walk(_ conditions: [CheckedCondition], _ state: State) {
    for condition in conditions {
      switch condition {
      case .expression(let node): walk(node, state)
      case .pattern(_, let value, _): walk(value, state)
      }
    }
  }

  private mutating func walk(
    _ arguments: [BoundArgument], _ state: State, of function: FunctionDecl? = nil
  ) {
    for (index, argument) in arguments.enumerated() {
      switch argument {
      case .value(let node), .inOut(let node): walk(node, state)
      case .variadic(let nodes, _): for node in nodes { walk(node, state) }
      case .autoclosure(let body):
        // `try` outside covers what the argument does when it is evaluated; who takes errors from it
        // without passing them on handles them.
        var inner = state
        let saved = thrown
        let isHandled =
          function.map {
            !$0.isRethrowing && $0.parameters.indices.contains(index)
              && $0.parameters[index].mayThrow
          } ?? false
        if isHandled { inner.handling = .everything }
        for case .returnValue(let value?) in body.body { walk(value, inner) }
        if isHandled { thrown = saved }
      case .defaulted: break
      }
    }
  }

  private mutating func closure(_ body: ClosureBody, _ type: Type) {
    guard !isSilent else { return }
    var isThrowing = false
    if case .function(let function) = type { isThrowing = function.isThrowing }
    let saved = thrown
    walk(body.body, State(handling: isThrowing ? .everything : .nothing))
    thrown = saved
  }

  mutating func walk(_ node: TypedExpression, _ state: State) {
    switch node.kind {
    case .tryExpression(let value):
      var inner = state
      inner.isCovered = true
      walk(value, inner)
    case .tryOptional(let value), .tryForced(let value):
      let saved = thrown
      walk(value, State(handling: .everything, isCovered: true))
      thrown = saved
    case .call(let function, let base, let arguments, _):
      if let base { walk(base, state) }
      walk(arguments, state, of: function)
      if checker.callThrows(function, arguments) { found(function.thrownType, node.span, state) }
    case .callValue(let callee, let arguments):
      walk(callee, state)
      walk(arguments, state)
      if case .function(let type) = callee.type, type.isThrowing { found(nil, node.span, state) }
    case .property(let base, let variable, _):
      walk(base, state)
      if variable.getter?.isThrowing == true {
        found(variable.getter?.thrownType, node.span, state)
      }
    case .staticProperty(let variable, _):
      if variable.getter?.isThrowing == true {
        found(variable.getter?.thrownType, node.span, state)
      }
    case .subscripted(let base, let function, let arguments, _):
      walk(base, state)
      walk(arguments, state)
      if function.isThrowing { found(function.thrownType, node.span, state) }
    case .closure(let body): closure(body, node.type)
    case .conditional(let a, let b, let c):
      walk(a, state)
      walk(b, state)
      walk(c, state)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b), .assign(let a, let b):
      walk(a, state)
      walk(b, state)
    case .interpolation(let nodes), .array(let nodes), .tuple(let nodes), .enumCase(_, let nodes):
      for child in nodes { walk(child, state) }
    case .dictionary(let pairs):
      for (key, value) in pairs {
        walk(key, state)
        walk(value, state)
      }
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalBind(let base),
      .optionalChain(let base), .isNil(let base, _), .discard(let base), .isType(let base, _),
      .castOptional(let base, _), .castForced(let base, _), .wrapOptional(let base),
      .erase(let base), .upcast(let base), .superclass(let base),
      .convertFunction(let base), .converted(let base, _),
      .mapOptional(let base, _, _), .convertTuple(let base, _, _), .convertArray(let base, _, _):
      walk(base, state)
    case .functionReference(_, let base, _): if let base { walk(base, state) }
    case .statementExpression(let statement): walk(statement, state)
    case .sameMetatype(let base, let path), .keyPathAccess(let base, let path):
      walk(base, state)
      walk(path, state)
    case .unresolvedKeyPath, .error, .integer, .float, .boolean, .string, .nilLiteral, .variable,
      .enumCaseReference,
      .metatype, .unresolved, .unresolvedCall, .unresolvedClosure, .unresolvedArray,
      .unresolvedDictionary, .unresolvedImplicit, .unresolvedConditional:
      break
    }
  }
}

/// Whether a closure's text throws: a `throw`, or a `try` that nothing inside handles.
final class ThrowFinder: SyntaxVisitor {
  private var found = false

  static func throwsErrors(_ node: ClosureExprSyntax) -> Bool {
    if node.signature?.effectSpecifiers?.throwsClause != nil { return true }
    let finder = ThrowFinder(viewMode: .sourceAccurate)
    finder.walk(node.statements)
    return finder.found
  }

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: ThrowStmtSyntax) -> SyntaxVisitorContinueKind {
    found = true
    return .skipChildren
  }

  override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind {
    if node.questionOrExclamationMark == nil {
      found = true
      return .skipChildren
    }
    return .skipChildren
  }

  override func visit(_ node: DoStmtSyntax) -> SyntaxVisitorContinueKind {
    let isExhaustive = node.catchClauses.contains { $0.catchesEverything }
    if isExhaustive {
      for clause in node.catchClauses { walk(clause.body) }
      return .skipChildren
    }
    return .visitChildren
  }
}

extension CatchClauseSyntax {
  /// `catch`, `catch let e`, `catch _`.
  var catchesEverything: Bool {
    if catchItems.isEmpty { return true }
    return catchItems.contains { item in
      guard item.whereClause == nil else { return false }
      guard let pattern = item.pattern else { return true }
      if pattern.is(WildcardPatternSyntax.self) { return true }
      if let binding = pattern.as(ValueBindingPatternSyntax.self) {
        return binding.pattern.is(IdentifierPatternSyntax.self)
          || binding.pattern.is(WildcardPatternSyntax.self)
      }
      return false
    }
  }
}
