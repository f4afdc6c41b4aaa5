import CellIR
import SwiftSyntax

// `some P` as the type of a result or property: a type of its own that is known only by what it
// conforms to. The lowering looks through to the type behind, which the body says.

extension Checker {
  /// The opaque type of a declaration; the type behind is asked for when the body is checked.
  func opaqueType(
    _ node: SomeOrAnyTypeSyntax, generics: [GenericParameter], in scope: Scope,
    underlying: @escaping () -> Type?
  ) -> Type {
    let decl = NominalDecl(
      kind: .opaque, name: "some " + node.constraint.trimmedDescription, span: span(node),
      parent: nil)
    decl.genericParameters = generics
    for part in compositionParts(node.constraint) {
      guard let proto = resolveProtocol(part, in: scope) else { return .error }
      decl.conformances.append(Conformance(proto: proto, conditions: []))
      for (name, type) in primaryTypes(of: part, proto, in: scope) {
        decl.knownAssociated[name] = type
      }
    }
    decl.isGuest = files[currentFile].isGuest
    hasOpaqueTypes = true
    var known: Type?
    let own = decl.knownAssociated
    decl.underlying = { [unowned self, unowned decl] in
      if let known { return known }
      guard let type = underlying() else { return .error }
      known = type
      for conformance in decl.conformances where !conforms(type, conformance.proto) {
        report(
          "type.opaque", decl.span,
          "return type of this declaration requires that '\(type)' conform to "
            + "'\(conformance.proto.name)'",
          "이 선언의 결과 타입 '\(type)'이(가) '\(conformance.proto.name)'을(를) 따라야 합니다")
      }
      for (name, wanted) in own.sorted(by: { $0.key < $1.key }) {
        let actual = resolve(.associated(type, name))
        if actual != wanted, !actual.isError, !wanted.hasParameters {
          report(
            "type.opaque", decl.span,
            "return type of this declaration requires the types '\(actual)' and '\(wanted)' be "
              + "equivalent",
            "이 선언의 결과 타입에서 '\(name)'은(는) '\(wanted)'이어야 하는데 '\(actual)'입니다")
        }
      }
      return type
    }
    if decl.isGuest { opaqueResults.append { _ = decl.underlying?() } }
    return decl.selfType
  }

  /// Asks for the types behind the opaque ones of a cell, also of those that nothing uses.
  func checkOpaqueResults() {
    let questions = opaqueResults
    opaqueResults = []
    for question in questions { question() }
  }

  /// The type that a function's body gives, for its opaque result.
  func resultOfBody(_ decl: FunctionDecl) -> Type? {
    guard let body = checkFunctionBody(decl) else { return nil }
    var found: Type?
    func visit(_ statements: [CheckedStatement]) {
      for statement in statements {
        switch statement {
        case .returnValue(let value?):
          if let found, found != value.type, !value.type.isError, value.type != known.never {
            report(
              "type.opaque", value.span,
              "function declares an opaque return type, but the return statements in its body do "
                + "not have matching underlying types: '\(found)' and '\(value.type)'",
              "불투명 결과 타입의 return들이 서로 다른 타입입니다: '\(found)', '\(value.type)'",
              help: ("use 'any' instead of 'some'", "'some' 대신 'any'를 쓰세요"))
          }
          if found == nil, value.type != known.never { found = value.type }
        case .if(_, let then, let otherwise):
          visit(then)
          visit(otherwise)
        case .guardElse(_, let otherwise, let rest):
          visit(otherwise)
          visit(rest)
        case .whileLoop(_, _, let inner), .repeatWhile(_, let inner, _), .block(let inner),
          .labelled(_, let inner):
          visit(inner)
        case .forIn(let loop): visit(loop.body)
        case .switchOver(_, _, _, let cases): for clause in cases { visit(clause.body) }
        case .doCatch(let node):
          visit(node.body)
          for clause in node.clauses { visit(clause.body) }
        default: break
        }
      }
    }
    visit(body.statements)
    return found
  }

  /// Replaces opaque types by the types behind them.
  func revealed(_ type: Type) -> Type {
    guard hasOpaqueTypes, type.contains(where: { $0.nominal?.kind == .opaque }) else { return type }
    switch type {
    case .nominal(let decl, let arguments):
      let arguments = arguments.map(revealed)
      guard decl.kind == .opaque, let underlying = decl.underlying else {
        return .nominal(decl, arguments)
      }
      nestingDepth += 1
      defer { nestingDepth -= 1 }
      guard nestingDepth < 100 else { return .error }
      return revealed(
        resolve(underlying().substituting(substitution(for: decl, arguments))))
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: revealed($0.type)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.with(revealed($0.type)) },
          result: revealed(function.result), isThrowing: function.isThrowing))
    case .metatype(let inner): return .metatype(revealed(inner))
    default: return type
    }
  }
}

extension Type {
  var isOpaque: Bool { nominal?.kind == .opaque }
}
