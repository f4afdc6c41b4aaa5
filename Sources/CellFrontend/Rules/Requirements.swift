import CellIR

// What a protocol asks of the member that answers its requirement.

extension Checker {
  func checkWitness(
    _ witness: ValueDecl, of requirement: ValueDecl, _ proto: NominalDecl, _ decl: NominalDecl
  ) {
    guard witness.isGuest, witness.parent?.kind != .protocolType else { return }
    func fail(_ why: String, _ whyKorean: String, help: (en: String, ko: String)) {
      report(
        "protocol.witness", decl.span,
        "type '\(decl.name)' does not conform to protocol '\(proto.name)': \(why)",
        "타입 '\(decl.name)'은(는) 프로토콜 '\(proto.name)'을(를) 따르지 않습니다: \(whyKorean)", help: help,
        notes: [
          (witness.span, "this is what it has", "여기에 있는 것입니다"),
          (requirement.span, "the protocol requires it here", "프로토콜이 여기서 요구합니다"),
        ])
    }
    let name = shownName(witness)
    if witness.modifiers.contains("private") {
      report(
        "access.witness", witness.span,
        "'\(name)' must be declared internal because it matches a requirement in internal protocol "
          + "'\(proto.name)'",
        "'\(name)'은(는) 프로토콜 '\(proto.name)'의 요구 사항이므로 private일 수 없습니다",
        help: ("remove 'private'", "'private'을 지우세요"))
      return
    }
    switch (requirement, witness) {
    case (let wanted as VariableDecl, let found as VariableDecl):
      guard wanted.setter != nil else { return }
      if found.isComputed ? found.setter == nil : found.isLet {
        fail(
          "'\(name)' is not settable", "'\(name)'을(를) 바꿀 수 없습니다",
          help: ("make it a 'var' that can be set", "바꿀 수 있는 'var'로 만드세요"))
      } else if found.modifiers.contains("private(set)") {
        report(
          "access.witness", witness.span,
          "setter for property '\(name)' must be declared internal because it matches a requirement "
            + "in internal protocol '\(proto.name)'",
          "프로퍼티 '\(name)'의 set은 프로토콜 '\(proto.name)'의 요구 사항이므로 private일 수 없습니다",
          help: ("remove 'private(set)'", "'private(set)'을 지우세요"))
      }
    case (let wanted as FunctionDecl, let found as FunctionDecl):
      if wanted.setter != nil, found.setter == nil {
        fail(
          "'subscript' is not settable", "'subscript'를 바꿀 수 없습니다",
          help: ("write a 'set'", "'set'을 쓰세요"))
      } else if found.isMutating, !wanted.isMutating, decl.kind != .classType,
        found.kind == .function
      {
        fail(
          "'\(name)' is marked 'mutating' but the requirement is not",
          "'\(name)'은(는) 'mutating'인데 요구 사항은 아닙니다",
          help: ("mark the requirement 'mutating'", "요구 사항에 'mutating'을 쓰세요"))
      } else if found.isThrowing, !wanted.isThrowing, !found.isRethrowing {
        fail(
          "'\(name)' throws, but the requirement does not",
          "'\(name)'은(는) 오류를 던지는데 요구 사항은 던지지 않습니다",
          help: ("mark the requirement 'throws'", "요구 사항에 'throws'를 쓰세요"))
      } else if found.kind == .initializer, decl.kind == .classType, !decl.isFinal,
        !found.modifiers.contains("required"), found.synthesis == nil, found.parent === decl
      {
        report(
          "protocol.required-init", found.span,
          "initializer requirement '\(name)' can only be satisfied by a 'required' initializer in "
            + "non-final class '\(decl.name)'",
          "final이 아닌 클래스 '\(decl.name)'에서는 'required' init만 '\(name)' 요구 사항을 만족합니다",
          help: ("write 'required' before it", "앞에 'required'를 쓰세요"))
      }
    default: break
    }
  }

  /// The types that stand for a protocol's associated types.
  func checkAssociatedTypes(_ decl: NominalDecl, _ proto: NominalDecl) {
    guard proto.isGuest, decl.isGuest else { return }
    let map = [proto.selfParameter: decl.selfType]
    for case .subclass(let subject, let superclass) in proto.requirements {
      let type = resolve(subject.substituting(map))
      let wanted = resolve(superclass.substituting(map))
      guard !type.hasParameters, !wanted.hasParameters, !isSubclass(type, of: wanted) else {
        continue
      }
      report(
        "type.not-a-subclass", decl.span,
        "'\(proto.name)' requires that '\(type)' inherit from '\(wanted)'",
        "'\(proto.name)'을(를) 따르려면 '\(type)'이(가) '\(wanted)'을(를) 상속해야 합니다")
      return
    }
    for associated in proto.associatedTypes {
      guard
        let type = associatedWitness(of: decl.selfType, name: associated.name, quietly: true),
        !type.isError, !type.hasParameters
      else { continue }
      for bound in associated.bounds where !conforms(type, bound) {
        report(
          "type.does-not-conform", decl.span,
          "type '\(decl.name)' does not conform to protocol '\(proto.name)': its "
            + "'\(associated.name)' is '\(type)', which does not conform to '\(bound.name)'",
          "타입 '\(decl.name)'은(는) 프로토콜 '\(proto.name)'을(를) 따르지 않습니다: "
            + "'\(associated.name)'인 '\(type)'이(가) '\(bound.name)'을(를) 따르지 않습니다",
          help: ("make '\(type)' conform", "'\(type)'이(가) 따르게 하세요"))
        return
      }
    }
  }
}
