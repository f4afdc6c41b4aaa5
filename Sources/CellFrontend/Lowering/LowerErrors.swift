import CellIR
import SwiftSyntax

// Errors cost nothing until one is thrown: a `throw` puts the error into a hidden global, raises a
// flag beside it, and returns with a result of zeros; behind each call that may throw, the caller
// tests the flag and goes to its `catch` (or returns in turn). Calls that cannot throw are not
// followed by any test.

/// Where an error goes that is thrown inside a function.
enum CatchTarget {
  /// To the statements behind a label, once deferred blocks down to a depth have run.
  case label(LabelID, depth: Int)
  /// `try!`: stops the cell.
  case forced(Span)
}

extension FunctionLowering {
  private var flag: GlobalID { lowerer.errorStorage.flag }
  private var error: GlobalID { lowerer.errorStorage.error }

  private func flagged(_ span: Span) -> Expression { Expression(.global(flag), .word, span) }

  /// Takes the error that is on its way; afterwards none is.
  func takeError(into local: LocalID, _ span: Span) -> [Statement] {
    [
      .assign(.local(local), Expression(.take(.global(error)), .object, span)),
      .assign(.global(flag), word(0, span)),
    ]
  }

  private func putError(_ value: Expression, _ span: Span) -> [Statement] {
    [.assign(.global(error), value), .assign(.global(flag), word(1, span))]
  }

  func lowerThrow(_ value: TypedExpression) -> [Statement] {
    putError(lower(value), value.span) + raise(value.span)
  }

  /// The error is in its place: on to whoever handles it here.
  func raise(_ span: Span) -> [Statement] {
    switch catchTargets.last {
    case .label(let label, let depth)?:
      return undisturbed(runDeferred(downTo: depth), span) + [.break(label)]
    case .forced(let place)?:
      let local = temporary(.object)
      return takeError(into: local, span) + [
        stop("trap.try", read(local, span), place)
      ]
    case nil:
      if isTopLevel {
        // As in Swift, deferred code of the scopes inside runs before the program stops.
        let local = temporary(.object)
        return undisturbed(runDeferred(downTo: 1), span) + takeError(into: local, span) + [
          stop("trap.uncaught", read(local, span), span)
        ]
      }
      let layout = abortLayout ?? lowererLayoutOfResult
      return undisturbed(
        runDeferred(downTo: 0, isLeaving: true) + forgetObject(span), span) + finishInOuts() + [
          .return(layout == .none ? nil : zero(layout, span))
        ]
    }
  }

  private func stop(_ host: String, _ error: Expression, _ span: Span) -> Statement {
    let text = describeValue(error, checker.anyError, debug: true, span)
    return .expression(self.host(host, [text], .none, span))
  }

  /// Deferred code runs without the error on its way: it may call what throws itself.
  private func undisturbedLocal() -> LocalID {
    // Allocated behind what the statements clear.
    temporary(.object)
  }

  private func undisturbed(_ statements: [Statement], _ span: Span) -> [Statement] {
    guard !statements.isEmpty else { return [] }
    let local = undisturbedLocal()
    return takeError(into: local, span) + statements
      + putError(Expression(.take(.local(local)), .object, span), span)
  }

  /// A call followed by the test for an error, where it may throw one.
  func checked(_ call: Expression, _ mayThrow: Bool, _ span: Span) -> Expression {
    guard mayThrow, !isQuiet else { return call }
    let test = Statement.if(flagged(span), then: raise(span), else: [])
    guard call.layout != .none else { return sequence([.expression(call), test], void(span)) }
    let result = temporary(call.layout)
    let value =
      call.layout.ref > 0
      ? Expression(.take(.local(result)), call.layout, span) : read(result, span)
    return sequence([.assign(.local(result), call), test], value)
  }

  // MARK: Handling

  func lowerDoCatch(_ node: DoCatch) -> [Statement] {
    let end = newLabel()
    let fail = newLabel()
    if let label = node.label { labels[ObjectIdentifier(label)] = (end, deferred.count) }
    catchTargets.append(.label(fail, depth: deferred.count))
    let body = lowerBlock(node.body)
    catchTargets.removeLast()
    let caught = temporary(.object)
    let span = node.body.first.map { _ in Span.none } ?? .none
    var handler = takeError(into: caught, span)
    var value = read(caught, span)
    var type = checker.anyError
    if node.errorType != type {
      type = concrete(node.errorType)
      value = hold(openPayload(value, type, span), &handler)
    }
    for clause in node.clauses {
      let next = newLabel()
      var inner: [Statement] = []
      if clause.patterns.count == 1 {
        inner += bind(clause.patterns[0].0, value, type, fail: next, span: span)
        if let condition = clause.patterns[0].1 {
          inner.append(.if(lower(condition), then: [], else: [.break(next)]))
        }
      } else {
        inner += alternatives(clause.patterns, value, type, fail: next, span: span)
      }
      inner += lowerBlock(clause.body)
      inner.append(.break(end))
      handler.append(.block(next, inner))
    }
    if !node.isExhaustive { handler += putError(read(caught, span), span) + raise(span) }
    return [.block(end, [.block(fail, body + [.break(end)])] + handler)]
  }

  func tryOptional(_ value: TypedExpression, _ node: TypedExpression) -> Expression {
    let span = node.span
    let target = temporary(layout(node.type))
    let end = newLabel()
    let fail = newLabel()
    let dropped = temporary(.object)
    catchTargets.append(.label(fail, depth: deferred.count))
    let inner = lower(value)
    catchTargets.removeLast()
    let isFlat = concrete(value.type) == concrete(node.type)
    var body: [Statement]
    if inner.layout == .none, !isFlat {
      body = [.expression(inner), .assign(.local(target), word(1, span))]
    } else {
      body = [.assign(.local(target), isFlat ? inner : some(inner, span))]
    }
    body.append(.break(end))
    return sequence(
      [
        .block(
          end,
          [.block(fail, body)] + takeError(into: dropped, span) + [
            .assign(.local(target), zero(layout(node.type), span)),
            .assign(.local(dropped), zero(.object, span)),
          ])
      ], read(target, span))
  }

  func tryForced(_ value: TypedExpression, _ span: Span) -> Expression {
    catchTargets.append(.forced(span))
    defer { catchTargets.removeLast() }
    return lower(value)
  }
}
