import CellIR
import MachineCore

/// A value in registers, borrowed from a variable or owned by temporaries.
struct Operand {
  var slots: Slots
  /// Temporaries that hold references of this value and must be cleared or moved on.
  var owned: Range<Int>
}

extension FunctionLowering {
  // MARK: Operands

  /// Where the value is, without copying it when it already has a register.
  ///
  /// `later`: the effects of what is evaluated before the operand is used; a variable that may
  /// change until then is copied.
  func operand(_ value: Expression, later: Effects = []) -> Operand {
    switch value.kind {
    case .local(let id) where !later.contains(.writesLocals):
      let slots = slots(of: id)
      return Operand(slots: slots, owned: slots.ref..<slots.ref)
    case .global(let id) where isEntry && later.isEmpty:
      let slots = global(id).slots
      return Operand(slots: slots, owned: slots.ref..<slots.ref)
    // A part of something in memory is read alone.
    case .extract(let inner, let offset) where !isInMemory(inner):
      let whole = operand(inner, later: later)
      return Operand(slots: whole.slots + offset, owned: whole.owned)
    case .load(let place):
      let isStable: Bool
      if case .local = place.root {
        isStable = !later.contains(.writesLocals)
      } else {
        isStable = later.isEmpty
      }
      if isStable, let slots = registers(of: place) {
        return Operand(slots: slots, owned: slots.ref..<slots.ref)
      }
    case .constant(let bits):
      if let register = constantRegister(bits) {
        return Operand(slots: Slots(raw: register, ref: refTop), owned: refTop..<refTop)
      }
    default: break
    }
    let slots = temporary(value.layout)
    evaluate(value, into: slots)
    return Operand(slots: slots, owned: slots.ref..<slots.ref + value.layout.ref)
  }

  /// Whether the value lies in an object or in the globals, where a part of it can be read.
  private func isInMemory(_ value: Expression) -> Bool {
    switch value.kind {
    case .arrayElement, .field: return true
    case .global: return !isEntry
    case .extract(let inner, _): return isInMemory(inner)
    case .load(let place): return registers(of: place) == nil
    default: return false
    }
  }

  /// The register of a value of one raw slot. References that came along are cleared.
  func rawOperand(_ value: Expression, later: Effects = []) -> Int {
    let operand = operand(value, later: later)
    clear(operand.owned)
    return operand.slots.raw
  }

  /// A reference in a register that stays valid until `clear(owned)`.
  func refOperand(_ value: Expression, later: Effects = []) -> Operand {
    operand(value, later: later)
  }

  // MARK: Values

  /// Puts the value into `target`, whose references are released.
  func evaluate(_ value: Expression, into target: Slots) {
    switch value.kind {
    case .constant(let bits):
      assembler.emitConstant(target.raw, bits)
    case .string(let text):
      assembler.emit32(CELL_OP_STRING, target.ref, tables.intern(text))
    case .null:
      clear(target.ref..<target.ref + 1)
    case .zero:
      if value.layout.raw == 1 {
        assembler.emit32(CELL_OP_INT, target.raw, 0)
      } else if value.layout.raw > 1 {
        assembler.emit(CELL_OP_ZERO, target.raw, value.layout.raw)
      }
      clear(target.ref..<target.ref + value.layout.ref)
    case .local(let id):
      if dyingLocal == id, isTemporary(target, value.layout) {
        move(value.layout, from: slots(of: id), to: target)
      } else {
        copy(value.layout, from: slots(of: id), to: target)
      }
    case .global(let id):
      let (slots, layout) = global(id)
      if isEntry {
        copy(layout, from: slots, to: target)
      } else {
        for i in 0..<layout.raw {
          assembler.emit32(CELL_OP_GLOBAL_GET, target.raw + i, slots.raw + i)
        }
        for i in 0..<layout.ref {
          assembler.emit32(CELL_OP_GLOBAL_REF_GET, target.ref + i, slots.ref + i)
        }
      }
    case .aggregate(let parts):
      var at = target
      for part in parts {
        evaluate(part, into: at)
        at = at + part.layout
      }
    case .extract(let inner, let offset):
      let saved = top
      let place = prepareRead(inner, later: [])
      read(place.extracting(offset, value.layout), into: target)
      clear(place.owned)
      restore(saved)
    case .primitive(let primitive, let operands):
      let saved = top
      lowerPrimitive(primitive, operands, into: target.raw, span: value.span)
      restore(saved)
    case .conditional(let condition, let then, let otherwise):
      let alternative = assembler.makeLabel()
      let end = assembler.makeLabel()
      jump(condition, when: false, to: alternative)
      evaluate(then, into: target)
      assembler.jump(CELL_OP_JUMP, to: end)
      assembler.place(alternative)
      evaluate(otherwise, into: target)
      assembler.place(end)
    case .and, .or:
      let end = assembler.makeLabel()
      let isFalse = assembler.makeLabel()
      jump(value, when: false, to: isFalse)
      assembler.emit32(CELL_OP_INT, target.raw, 1)
      assembler.jump(CELL_OP_JUMP, to: end)
      assembler.place(isFalse)
      assembler.emit32(CELL_OP_INT, target.raw, 0)
      assembler.place(end)
    case .sequence(let statements, let result):
      lower(statements)
      evaluate(result, into: target)
    case .call, .callClosure, .callDynamic, .callHost:
      lowerCall(value, into: target)
    case .makeClosure(let id, let captures):
      let saved = top
      let layout = captures.reduce(Layout.none) { $0 + $1.layout }
      let area = temporary(layout)
      var at = area
      for capture in captures {
        evaluate(capture, into: at)
        at = at + capture.layout
      }
      assembler.note(value.span)
      assembler.emit(CELL_OP_CLOSURE, target.ref, area.raw, area.ref)
      assembler.emitWord(0, id.index, layout.raw, layout.ref)
      restore(saved)
    case .makeInstance(let id, let fields):
      let saved = top
      let area = temporary(fields.layout)
      evaluate(fields, into: area)
      assembler.note(value.span)
      assembler.emit(CELL_OP_INSTANCE, target.ref, area.raw, area.ref)
      assembler.emitWord(0, id.index, fields.layout.raw, fields.layout.ref)
      restore(saved)
    case .makeArray(let element, let elements):
      lowerArray(element, elements, into: target, span: value.span)
    case .arrayCount(let array):
      let saved = top
      let place = prepareRead(array, later: [])
      readCount(place, into: target.raw)
      clear(place.owned)
      restore(saved)
    case .field, .arrayElement:
      let saved = top
      let place = prepareRead(value, later: [])
      read(place, into: target)
      clear(place.owned)
      restore(saved)
    case .load(let place):
      let saved = top
      let prepared = prepare(place, later: [])
      read(prepared, into: target)
      clear(prepared.owned)
      restore(saved)
    case .take(let place):
      let saved = top
      let prepared = prepare(place, later: [])
      take(prepared, into: target)
      clear(prepared.owned)
      restore(saved)
    }
  }

  private func lowerArray(
    _ element: Layout, _ elements: [Expression], into target: Slots, span: Span
  ) {
    let capacity = min(elements.count, Int(Int32.max))
    // The elements may read a variable that is the target.
    let saved = top
    let array = isTemporary(target, .object) ? target : temporary(.object)
    assembler.note(span)
    assembler.emit(CELL_OP_ARRAY, array.ref, element.raw, element.ref)
    assembler.emitWord(0, capacity & 0xffff, capacity >> 16)
    for value in elements {
      let saved = top
      append(value, toRegister: array.ref)
      restore(saved)
    }
    move(.object, from: array, to: target)
    restore(saved)
  }

  /// Appends a value to the array in a register.
  func append(_ value: Expression, toRegister array: Int) {
    if value.layout == .word {
      let register = rawOperand(value)
      assembler.note(value.span)
      assembler.emit(CELL_OP_APPEND1, array, register)
      return
    }
    let slots = ownedOperand(value)
    assembler.note(value.span)
    assembler.emit(CELL_OP_APPEND, array, slots.raw, slots.ref)
  }

  /// The value in registers whose references may be moved away.
  func ownedOperand(_ value: Expression, later: Effects = []) -> Slots {
    if value.layout.ref == 0 { return operandWithoutRefs(value, later: later) }
    let slots = temporary(value.layout)
    evaluate(value, into: slots)
    return slots
  }

  private func operandWithoutRefs(_ value: Expression, later: Effects) -> Slots {
    let operand = operand(value, later: later)
    clear(operand.owned)
    return operand.slots
  }

  // MARK: Primitives

  func lowerPrimitive(
    _ primitive: Primitive, _ operands: [Expression], into target: Int, span: Span
  ) {
    guard operands.count == primitive.operandCount else {
      fail(.malformed("operands of \(primitive)"))
      return
    }
    switch primitive {
    case .isNull, .classID:
      let reference = refOperand(operands[0])
      assembler.note(span)
      assembler.emit(
        primitive == .isNull ? CELL_OP_IS_NULL : CELL_OP_CLASS_ID, target, reference.slots.ref)
      clear(reference.owned)
      return
    case .identical:
      let first = refOperand(operands[0], later: operands[1].effects)
      let second = refOperand(operands[1])
      assembler.emit(CELL_OP_IDENTICAL, target, first.slots.ref, second.slots.ref)
      clear(first.owned)
      clear(second.owned)
      return
    default: break
    }
    if operands.count == 1 {
      let operand = rawOperand(operands[0])
      assembler.note(span)
      switch primitive {
      case .narrow(let type):
        assembler.emit(CELL_OP_NARROW, target, operand, Int(type.rawValue))
      case .truncate(let type):
        assembler.emit(CELL_OP_TRUNCATE, target, operand, Int(type.rawValue))
      case .convertInteger(let type):
        assembler.emit(CELL_OP_CONVERT, target, operand, Int(type.rawValue))
      default:
        assembler.emit(primitive.opcode.opcode, target, operand)
      }
      return
    }
    if operands.count == 3 {
      let a = rawOperand(
        operands[0], later: operands[1].effects.union(operands[2].effects))
      let b = rawOperand(operands[1], later: operands[2].effects)
      let c = rawOperand(operands[2])
      assembler.emit(primitive.opcode.opcode, target, a, b)
      assembler.emitWord(0, c)
      return
    }
    if let immediate = operands[1].smallConstant,
      primitive == .intAdd || primitive == .intSubtract
    {
      let a = rawOperand(operands[0])
      assembler.note(span)
      assembler.emit(
        primitive == .intAdd ? CELL_OP_ADDI : CELL_OP_SUBI, target, a,
        Int(UInt16(bitPattern: immediate)))
      return
    }
    let a = rawOperand(operands[0], later: operands[1].effects)
    let b = rawOperand(operands[1])
    assembler.note(span)
    let (opcode, isSwapped) = primitive.opcode
    if isSwapped {
      assembler.emit(opcode, target, b, a)
    } else {
      assembler.emit(opcode, target, a, b)
    }
  }

  // MARK: Conditions

  /// Jumps to `label` when the condition has the given outcome; falls through otherwise. A
  /// back-edge costs an operation when it is taken.
  func jump(
    _ condition: Expression, when outcome: Bool, to label: Label, isBackEdge: Bool = false
  ) {
    let saved = top
    defer { restore(saved) }
    switch condition.kind {
    case .constant(let bits):
      if (bits != 0) == outcome {
        assembler.jump(isBackEdge ? CELL_OP_LOOP : CELL_OP_JUMP, to: label)
      }
      return
    case .primitive(.boolNot, let operands) where operands.count == 1:
      jump(operands[0], when: !outcome, to: label, isBackEdge: isBackEdge)
      return
    case .and(let a, let b):
      if outcome {
        let end = assembler.makeLabel()
        jump(a, when: false, to: end)
        jump(b, when: true, to: label, isBackEdge: isBackEdge)
        assembler.place(end)
      } else {
        jump(a, when: false, to: label, isBackEdge: isBackEdge)
        jump(b, when: false, to: label, isBackEdge: isBackEdge)
      }
      return
    case .or(let a, let b):
      if outcome {
        jump(a, when: true, to: label, isBackEdge: isBackEdge)
        jump(b, when: true, to: label, isBackEdge: isBackEdge)
      } else {
        let end = assembler.makeLabel()
        jump(a, when: true, to: end)
        jump(b, when: false, to: label, isBackEdge: isBackEdge)
        assembler.place(end)
      }
      return
    case .sequence(let statements, let result):
      lower(statements)
      jump(result, when: outcome, to: label, isBackEdge: isBackEdge)
      return
    case .primitive(let primitive, let operands) where operands.count == 2:
      if let fused = primitive.fused(outcome) {
        lowerFused(fused, primitive, operands, outcome, to: label, isBackEdge: isBackEdge)
        return
      }
    default: break
    }
    let register = rawOperand(condition)
    if isBackEdge {
      assembler.jump(outcome ? CELL_OP_LOOP_JT : CELL_OP_LOOP_JF, register, to: label)
    } else {
      assembler.jump(outcome ? CELL_OP_JT : CELL_OP_JF, register, to: label)
    }
  }

  private func lowerFused(
    _ fused: (opcode: Opcode, isSwapped: Bool), _ primitive: Primitive,
    _ operands: [Expression], _ outcome: Bool, to label: Label, isBackEdge: Bool
  ) {
    // The back-edges stand in the same order as the plain jumps.
    let offset = isBackEdge ? CELL_OP_LOOP_JEQ - CELL_OP_JEQ : 0
    if let immediate = operands[1].smallConstant,
      let opcode = primitive.fusedImmediate(outcome)
    {
      let a = rawOperand(operands[0])
      assembler.shortJump(opcode + offset, a, Int(immediate), to: label)
      return
    }
    let a = rawOperand(operands[0], later: operands[1].effects)
    let b = rawOperand(operands[1])
    if fused.isSwapped {
      assembler.shortJump(fused.opcode + offset, b, a, to: label)
    } else {
      assembler.shortJump(fused.opcode + offset, a, b, to: label)
    }
  }
}

extension Expression {
  /// The value of an integer constant that fits 16 signed bits.
  var smallConstant: Int16? {
    if case .constant(let bits) = kind { return Int16(exactly: Int64(bitPattern: bits)) }
    return nil
  }
}
