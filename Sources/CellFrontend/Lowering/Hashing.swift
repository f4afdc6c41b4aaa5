import CellIR
import SwiftSyntax

// Hash values: how keys are found in dictionaries and sets, and the `hash(into:)` that structs and
// enums get without writing it.

extension FunctionLowering {
  /// What the host needs to know of a key's type to find keys itself.
  enum KeyKind: String {
    /// One word that is equal when its bits are.
    case word
    case string
    /// Hashed and compared by the guest.
    case any
  }

  func keyKind(_ type: Type) -> KeyKind {
    if known.isInteger(type) || type == known.bool { return .word }
    if type == known.string || type == known.character { return .string }
    guard case .nominal(let decl, _) = type, decl.kind == .enumeration, decl.isGuest else {
      return .any
    }
    checker.prepare(decl)
    let isPlain =
      decl.cases.allSatisfy { !$0.hasPayload }
      && ["==", "hash"].allSatisfy { name in
        (decl.members[name] ?? []).allSatisfy { ($0 as? FunctionDecl)?.synthesis != nil }
      }
    return isPlain ? .word : .any
  }

  /// `_find` and `_insert` of a dictionary or set: by the host where it knows the keys.
  func hashed(
    _ name: String, _ function: FunctionDecl, _ arguments: [Argument],
    _ substitution: Substitution, _ layout: Layout, _ span: Span
  ) -> Expression {
    guard let parent = function.parent, let key = parent.genericParameters.first else {
      return zero(layout, span)
    }
    let kind = keyKind(concrete(substitution[key] ?? .parameter(key)))
    let operation = name == "hashed.find" ? "find" : "insert"
    let owner = parent.name == "Set" ? "set" : "dict"
    if kind != .any {
      return Expression(
        .callHost(HostName("\(owner).\(operation).\(kind.rawValue)"), arguments), layout, span)
    }
    let general = (parent.members["_\(operation)Any"] ?? []).compactMap { $0 as? FunctionDecl }
    guard let general = general.first else { return zero(layout, span) }
    return Expression(.call(functionID(general, substitution), arguments), layout, span)
  }
}

/// The synthesized `hash(into:)` of a struct or enum.
struct Hashing {
  /// (value, inout hasher): combines the case and everything stored.
  static func function(_ lowerer: Lowerer, _ type: Type, _ span: Span) -> Function {
    let context = FunctionContext(outer: nil, name: "hash(into:)", decl: nil, isClosure: false)
    let lowering = FunctionLowering(lowerer, context: context, map: [:])
    let value = lowering.temporary(lowerer.layout(type))
    let hasher = lowering.temporary(lowerer.layout(lowerer.known.type("Hasher")))
    let hashing = Hashing(lowering: lowering, hasher: hasher, span: span)
    var body: [Statement] = []
    let whole = lowering.read(value, span)
    if case .nominal(let decl, let arguments) = type {
      let map = lowerer.checker.substitution(for: decl, arguments)
      if decl.kind == .enumeration {
        body += hashing.combine(lowering.extract(whole, .none, .word, span), lowerer.known.int)
        for enumCase in decl.cases where enumCase.hasPayload {
          var combined: [Statement] = []
          for (index, part) in lowering.payload(enumCase, of: whole, type, span).enumerated() {
            let partType = lowerer.checker.resolve(enumCase.payload[index].type.substituting(map))
            combined += hashing.combine(part, partType)
          }
          body.append(
            .if(
              Expression(
                .primitive(
                  .equal,
                  [
                    lowering.extract(whole, .none, .word, span),
                    lowering.word(UInt64(enumCase.index)),
                  ]), .word, span), then: combined, else: []))
        }
      } else {
        for property in decl.storedProperties {
          let (offset, fieldType) = lowerer.field(property, in: type)
          body += hashing.combine(
            lowering.extract(whole, offset, lowerer.layout(fieldType), span), fieldType)
        }
      }
    }
    body.append(.return(nil))
    return Function(
      name: "hash(into:)", locals: lowering.locals,
      parameters: [Function.Parameter(isInOut: false), Function.Parameter(isInOut: true)],
      result: .none, body: body, span: span)
  }

  let lowering: FunctionLowering
  let hasher: LocalID
  let span: Span

  private func combine(_ value: Expression, _ type: Type) -> [Statement] {
    guard let proto = lowering.known.decl("Hashable"),
      let requirement = proto.protocolRequirements.first(where: { $0.name == "hash" })
        as? FunctionDecl
    else { return [] }
    return [
      .expression(
        lowering.invoke(
          requirement, selfArgument: .value(value), selfType: type, [.inOut(.local(hasher))],
          [proto.selfParameter: type], .none, span))
    ]
  }
}
