import CellIR
import MachineCore

// Arguments are evaluated where the callee's frame begins, and the result comes back there. When
// the caller wants the result in the topmost temporary, the frame begins at that temporary, and
// nothing has to be moved.

extension FunctionLowering {
  private enum Callee {
    case function(Int)
    case closure(register: Int)
    case dynamic(table: Int)
    case host(Int, isMeasured: Bool)
  }

  /// An argument on its way into its slot.
  private struct Incoming {
    var layout: Layout
    var value: Expression?
    var early: Slots?
    var place: Place?
    var prepared: PreparedPlace?
    var slots = Slots(raw: 0, ref: 0)
  }

  func lowerCall(_ value: Expression, into target: Slots) {
    let saved = top
    defer { restore(saved) }
    switch value.kind {
    case .call(let id, let arguments):
      guard tables.signatures.indices.contains(id.index) else {
        return fail(.missingFunction(id.index))
      }
      guard tables.signatures[id.index].parameters.count == arguments.count else {
        return fail(.malformed("arguments of \(tables.signatures[id.index].name)"))
      }
      emitCall(.function(id.index), arguments, value, into: target)
    case .callClosure(let function, let arguments):
      let callee = operand(function, later: arguments.combinedEffects)
      emitCall(.closure(register: callee.slots.ref), arguments, value, into: target)
      clear(callee.owned)
    case .callDynamic(let table, let arguments):
      emitCall(.dynamic(table: table.index), arguments, value, into: target)
    case .callHost(let name, let arguments):
      if lowerIntrinsic(name, arguments, value, into: target) { return }
      guard let index = tables.hosts[name.name] else { return fail(.missingHost(name.name)) }
      let isMeasured = tables.profile?.engine.contains(name.name) == true
      emitCall(.host(index, isMeasured: isMeasured), arguments, value, into: target)
    default:
      fail(.malformed("not a call"))
    }
  }

  private func lowerIntrinsic(
    _ name: HostName, _ arguments: [Argument], _ value: Expression, into target: Slots
  ) -> Bool {
    if name.name == "string.append" { return lowerStringAppend(arguments, value) }
    guard let intrinsic = mathIntrinsics[name.name], arguments.count == intrinsic.operandCount
    else { return false }
    var operands: [Expression] = []
    for argument in arguments {
      guard case .value(let operand) = argument, operand.layout == .word else { return false }
      operands.append(operand)
    }
    if operands.count == 1 {
      let a = rawOperand(operands[0])
      assembler.emit(
        intrinsic.isFloat ? CELL_OP_MATH1F : CELL_OP_MATH1, target.raw, a, intrinsic.index)
    } else {
      let a = rawOperand(operands[0], later: operands[1].effects)
      let b = rawOperand(operands[1])
      assembler.emit(intrinsic.isFloat ? CELL_OP_MATH2F : CELL_OP_MATH2, target.raw, a, b)
      assembler.emitWord(0, intrinsic.index)
    }
    return true
  }

  /// `text += more` where `text` has a register: the bytes go where they belong, without a call.
  private func lowerStringAppend(_ arguments: [Argument], _ call: Expression) -> Bool {
    guard arguments.count == 2, case .inOut(let place) = arguments[0],
      case .value(let added) = arguments[1], layout(of: place) == .object, added.layout == .object,
      let target = registers(of: place)
    else { return false }
    if case .local(let id) = place.root { markAssigned(id) }
    let operand = operand(added)
    assembler.note(call.span)
    assembler.emit(CELL_OP_STRING_APPEND, target.ref, operand.slots.ref)
    clear(operand.owned)
    return true
  }

  private func incoming(_ argument: Argument) -> Incoming {
    switch argument {
    case .value(let value): return Incoming(layout: value.layout, value: value)
    case .inOut(let place): return Incoming(layout: layout(of: place), place: place)
    }
  }

  private func emitCall(
    _ callee: Callee, _ arguments: [Argument], _ call: Expression, into target: Slots
  ) {
    var arguments = arguments.map(incoming)
    prepareEarly(&arguments)

    // Where the callee's frame begins.
    let result = call.layout
    var base = top
    if result.raw > 0, target.raw >= firstTemporary.raw, target.raw + result.raw == rawTop {
      base.raw = target.raw
    }
    if result.ref > 0, target.ref >= firstTemporary.ref, target.ref + result.ref == refTop {
      base.ref = target.ref
    }
    restore(base)
    var argumentsAt = base
    if case .host = callee {
      _ = temporary(result)
      argumentsAt = top
    }
    for index in arguments.indices {
      let slots = temporary(arguments[index].layout)
      arguments[index].slots = slots
      if let early = arguments[index].early {
        move(arguments[index].layout, from: early, to: slots)
      } else if let value = arguments[index].value {
        evaluate(value, into: slots)
      }
    }
    // Access to inout arguments begins when all other arguments have been evaluated.
    for index in arguments.indices {
      guard let place = arguments[index].place else { continue }
      let prepared = arguments[index].prepared ?? prepare(place, later: [])
      arguments[index].prepared = prepared
      take(prepared, into: arguments[index].slots)
    }
    let end = top

    assembler.note(call.span)
    switch callee {
    case .function(let index): assembler.emit(CELL_OP_CALL, index, base.raw, base.ref)
    case .closure(let register):
      assembler.emit(CELL_OP_CALL_CLOSURE, register, base.raw, base.ref)
    case .dynamic(let table): assembler.emit(CELL_OP_CALL_DYNAMIC, table, base.raw, base.ref)
    case .host(let index, let isMeasured):
      if isMeasured { assembler.emit(CELL_OP_PROFILE_ENGINE, 1) }
      assembler.emit(CELL_OP_CALL_HOST, index, base.raw, base.ref)
      assembler.emitWord(
        result.raw, result.ref, end.raw - argumentsAt.raw, end.ref - argumentsAt.ref)
      if isMeasured { assembler.emit(CELL_OP_PROFILE_ENGINE, 0) }
    }

    // What comes back.
    if case .host = callee {
      for argument in arguments {
        guard let prepared = argument.prepared else { continue }
        write(prepared, from: argument.slots)
        clear(prepared.owned)
      }
      if arguments.contains(where: { $0.value != nil && $0.layout.ref > 0 }) {
        clear(argumentsAt.ref..<end.ref)
      }
    } else {
      restore(base)
      var at = base + result
      reserve(at)
      for argument in arguments where argument.place != nil {
        reserve(at + argument.layout)
        if let prepared = argument.prepared {
          write(prepared, from: at)
          clear(prepared.owned)
        }
        at = at + argument.layout
      }
    }
    move(result, from: base, to: target)
  }

  /// Evaluates the indices of inout arguments, which must outlive the call, below its frame; and
  /// what comes before them, when the order can be told.
  private func prepareEarly(_ arguments: inout [Incoming]) {
    guard arguments.contains(where: { $0.place.map { !$0.isSimple } ?? false }) else { return }
    let effects = arguments.reduce(into: Effects()) { effects, argument in
      effects.formUnion(argument.value?.effects ?? argument.place?.effects ?? [])
    }
    for index in arguments.indices {
      if let place = arguments[index].place {
        arguments[index].prepared = prepare(place, later: effects)
      } else if let value = arguments[index].value, !effects.isEmpty {
        let slots = temporary(value.layout)
        evaluate(value, into: slots)
        arguments[index].early = slots
      }
    }
  }
}

extension Place {
  /// No index or object has to be evaluated to find it.
  var isSimple: Bool {
    switch self {
    case .local, .global: return true
    case .part(let base, _, _): return base.isSimple
    case .element, .field: return false
    }
  }
}
