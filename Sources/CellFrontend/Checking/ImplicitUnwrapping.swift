import CellIR
import SwiftSyntax

// Implicitly unwrapped optionals. What is declared with `T!` has the type `T?`; where it is used,
// it may also stand for its payload, by force. That is a choice of the solver, which prefers the
// optional, as Swift does: `let y = x` is an optional, `x + 1` forces.

/// A use of something declared with `T!`.
final class ImplicitUnwrap {
  /// For variables: the optional. (Members and calls are their own nodes.)
  let base: TypedExpression
  let optional: Type
  /// The last choice made.
  var isForced = false
  /// What can be chosen, in order of preference; the optional itself in an assignment's target.
  var choices = [ImplicitUnwrap.keep, ImplicitUnwrap.force]

  nonisolated(unsafe) static let keep: ValueDecl = VariableDecl(
    name: "?", span: .none, isLet: true)
  nonisolated(unsafe) static let force: ValueDecl = VariableDecl(
    name: "!", span: .none, isLet: true)

  init(_ base: TypedExpression, optional: Type) {
    self.base = base
    self.optional = optional
  }
}

extension Solver {
  /// A variable declared with `T!`, named directly.
  func implicitReference(_ variable: TypedExpression) -> TypedExpression {
    let unwrap = ImplicitUnwrap(variable, optional: variable.type)
    let node = TypedExpression(.unresolvedImplicit(unwrap), fresh(), variable.span)
    choiceCount += 1
    add(.implicitUnwrap(node, unwrap, choiceCount))
    return node
  }

  /// A member or a call's result declared with `T!`. Its choice is numbered after the one it comes
  /// from, so that it has the same number each time.
  func unwrapImplicitly(
    _ node: TypedExpression, _ reference: UnresolvedReference, _ optional: Type, _ id: Int
  ) -> Bool {
    let unwrap = ImplicitUnwrap(node, optional: optional)
    reference.implicit = unwrap
    if reference.keepsOptional { return unify(node.type, optional) }
    add(.implicitUnwrap(node, unwrap, id + 1 << 32))
    return true
  }

  func attemptImplicit(_ node: TypedExpression, _ unwrap: ImplicitUnwrap) -> Outcome {
    if unwrap.choices.count == 1 {
      return result(applyImplicit(node, unwrap, isForced: false))
    }
    switch shallow(node.type) {
    case .variable: return .deferred
    case .error: return .solved
    case let type: return result(applyImplicit(node, unwrap, isForced: !known.isOptional(type)))
    }
  }

  func applyImplicit(_ node: TypedExpression, _ unwrap: ImplicitUnwrap, isForced: Bool) -> Bool {
    unwrap.isForced = isForced
    guard isForced else { return unify(node.type, unwrap.optional) }
    guard let payload = known.wrapped(shallow(unwrap.optional)) else { return false }
    score.forces += 1
    return unify(node.type, payload)
  }

  /// The target of an assignment is the optional, not its payload.
  func keepOptional(_ place: TypedExpression) {
    switch place.kind {
    case .unresolvedImplicit(let unwrap): unwrap.choices = [ImplicitUnwrap.keep]
    case .unresolved(let reference): reference.keepsOptional = true
    case .unresolvedCall(let call):
      if case .unresolved(let reference) = call.callee.kind { reference.keepsOptional = true }
    case .tuple(let parts): for part in parts { keepOptional(part) }
    default: break
    }
  }

  /// Puts the force around a finished node.
  func finishImplicit(_ node: TypedExpression, _ unwrap: ImplicitUnwrap?) {
    guard let unwrap, unwrap.isForced else { return }
    let optional = TypedExpression(node.kind, final(unwrap.optional), node.span)
    node.kind = .forceUnwrap(optional)
  }
}

extension Checker {
  /// The type of a declaration, which may be written `T!`.
  func resolveDeclaredType(_ syntax: TypeSyntax, in scope: Scope) -> Type {
    guard let node = syntax.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) else {
      return resolveType(syntax, in: scope)
    }
    return known.optional(resolveType(node.wrappedType, in: scope))
  }
}

extension TypeSyntax {
  /// `T!`.
  var isImplicitlyUnwrapped: Bool {
    if let attributed = self.as(AttributedTypeSyntax.self) {
      return attributed.baseType.isImplicitlyUnwrapped
    }
    return self.is(ImplicitlyUnwrappedOptionalTypeSyntax.self)
  }
}
