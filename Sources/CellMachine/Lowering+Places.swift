import CellIR
import MachineCore

/// A place whose indices and objects are in registers: what remains is to walk to it.
///
/// The walk is a run of cursor instructions with nothing between them, so that no other code can
/// move what the cursor points into.
struct PreparedPlace {
  enum Base {
    case registers(Slots)
    case globals(Slots)
    case object(register: Int)
  }

  struct Step {
    /// Where the array is, from the place before.
    var offset: Layout
    var index: Int
    var element: Layout
    var span: Span
  }

  var base: Base
  var steps: [Step] = []
  /// From the last step's element (or the base) to the place.
  var offset = Layout.none
  var layout: Layout
  /// Temporaries that hold objects until the place is done with.
  var owned: Range<Int>

  func extracting(_ offset: Layout, _ layout: Layout) -> PreparedPlace {
    var place = self
    place.offset = place.offset + offset
    place.layout = layout
    return place
  }

  mutating func step(index: Int, element: Layout, span: Span) {
    steps.append(Step(offset: offset, index: index, element: element, span: span))
    offset = .none
    layout = element
  }
}

extension FunctionLowering {
  func layout(of place: Place) -> Layout {
    switch place {
    case .local(let id):
      return function.locals.indices.contains(id.index) ? function.locals[id.index] : .none
    case .global(let id): return global(id).layout
    case .part(_, _, let layout), .field(_, _, let layout): return layout
    case .element(_, _, let element, _): return element
    }
  }

  // MARK: Preparing

  /// Evaluates the indices and objects of a place.
  func prepare(_ place: Place, later: Effects) -> PreparedPlace {
    switch place {
    case .local(let id):
      markAssigned(id)
      return PreparedPlace(
        base: .registers(slots(of: id)), layout: layout(of: place), owned: refTop..<refTop)
    case .global(let id):
      let (slots, layout) = global(id)
      return PreparedPlace(
        base: isEntry ? .registers(slots) : .globals(slots), layout: layout,
        owned: refTop..<refTop)
    case .part(let base, let offset, let layout):
      return prepare(base, later: later).extracting(offset, layout)
    case .element(let base, let index, let element, let span):
      var prepared = prepare(base, later: later.union(index.effects))
      prepared.step(index: rawOperand(index, later: later), element: element, span: span)
      return prepared
    case .field(let object, let offset, let layout):
      let operand = operand(object, later: later)
      return PreparedPlace(
        base: .object(register: operand.slots.ref), offset: offset, layout: layout,
        owned: operand.owned)
    }
  }

  /// The place an expression reads, or a temporary with its value.
  func prepareRead(_ value: Expression, later: Effects) -> PreparedPlace {
    switch value.kind {
    case .extract(let inner, let offset):
      return prepareRead(inner, later: later).extracting(offset, value.layout)
    case .field(let object, let offset):
      let operand = operand(object, later: later)
      return PreparedPlace(
        base: .object(register: operand.slots.ref), offset: offset, layout: value.layout,
        owned: operand.owned)
    case .arrayElement(let array, let index):
      let effects = later.union(index.effects)
      // With code running before the element is read, the array is held.
      var place = effects.isEmpty ? prepareRead(array, later: []) : held(array)
      place.step(index: rawOperand(index, later: later), element: value.layout, span: value.span)
      return place
    case .global(let id) where !isEntry && later.isEmpty:
      return PreparedPlace(
        base: .globals(global(id).slots), layout: value.layout, owned: refTop..<refTop)
    case .load(let place) where later.isEmpty:
      // Reading does not assign: a loop variable may stay its own counter.
      if case .local(let id) = place {
        return PreparedPlace(
          base: .registers(slots(of: id)), layout: value.layout, owned: refTop..<refTop)
      }
      return prepare(place, later: [])
    default:
      let operand = operand(value, later: later)
      return PreparedPlace(
        base: .registers(operand.slots), layout: value.layout, owned: operand.owned)
    }
  }

  private func held(_ value: Expression) -> PreparedPlace {
    let slots = temporary(value.layout)
    evaluate(value, into: slots)
    return PreparedPlace(
      base: .registers(slots), layout: value.layout,
      owned: slots.ref..<slots.ref + value.layout.ref)
  }

  // MARK: Walking

  /// Points the cursor at the container of the place after `count` steps.
  private func aim(_ place: PreparedPlace, steps count: Int, unique: Bool) {
    var next = 0
    switch place.base {
    case .registers(let slots):
      if count > 0 {
        let step = place.steps[0]
        assembler.note(step.span)
        assembler.emit(
          unique ? CELL_OP_AT_LOCAL_ELEMENT_UNIQUE : CELL_OP_AT_LOCAL_ELEMENT,
          slots.ref + step.offset.ref, step.index)
        next = 1
      } else {
        assembler.emit(CELL_OP_AT_LOCAL, slots.raw, slots.ref)
      }
    case .globals(let slots):
      assembler.emit(CELL_OP_AT_GLOBAL, slots.raw, slots.ref)
    case .object(let register):
      assembler.emit(CELL_OP_AT_FIELD, register, 0, 0)
    }
    while next < count {
      let step = place.steps[next]
      assembler.note(step.span)
      assembler.emit(
        unique ? CELL_OP_AT_ELEMENT_UNIQUE : CELL_OP_AT_ELEMENT, step.index, step.offset.ref)
      next += 1
    }
  }

  func emitLoad(_ layout: Layout, at offset: Layout, into target: Slots) {
    if layout.raw > 0 { assembler.emit(CELL_OP_LOAD, target.raw, offset.raw, layout.raw) }
    if layout.ref > 0 { assembler.emit(CELL_OP_LOAD_REF, target.ref, offset.ref, layout.ref) }
  }

  /// Whether the last step reads or writes a whole element that is one raw slot.
  private func isWord(_ place: PreparedPlace) -> Bool {
    place.steps.last?.element == .word && place.layout == .word && place.offset == .none
  }

  /// Copies the value of the place.
  func read(_ place: PreparedPlace, into target: Slots) {
    let layout = place.layout
    guard let last = place.steps.last else {
      switch place.base {
      case .registers(let slots):
        copy(layout, from: slots + place.offset, to: target)
      case .globals(let slots):
        let from = slots + place.offset
        for i in 0..<layout.raw {
          assembler.emit32(CELL_OP_GLOBAL_GET, target.raw + i, from.raw + i)
        }
        for i in 0..<layout.ref {
          assembler.emit32(CELL_OP_GLOBAL_REF_GET, target.ref + i, from.ref + i)
        }
      case .object(let register):
        if layout == .word {
          assembler.emit(CELL_OP_FIELD, target.raw, register, place.offset.raw)
        } else if layout == .object {
          assembler.emit(CELL_OP_FIELD_REF, target.ref, register, place.offset.ref)
        } else if layout != .none {
          aim(place, steps: 0, unique: false)
          emitLoad(layout, at: place.offset, into: target)
        }
      }
      return
    }
    if case .registers(let slots) = place.base, place.steps.count == 1 {
      let array = slots.ref + last.offset.ref
      if isWord(place) {
        assembler.note(last.span)
        assembler.emit(CELL_OP_GET1, target.raw, array, last.index)
        return
      }
      if last.element == .object, layout == .object, place.offset == .none {
        assembler.note(last.span)
        assembler.emit(CELL_OP_GET_REF, target.ref, array, last.index)
        return
      }
      if layout == .word {
        assembler.note(last.span)
        assembler.emit(CELL_OP_GET_PART, target.raw, array, last.index)
        assembler.emitWord(place.offset.raw, 0)
        return
      }
    }
    if isWord(place) {
      aim(place, steps: place.steps.count - 1, unique: false)
      assembler.note(last.span)
      assembler.emit(CELL_OP_AT_GET1, target.raw, last.index, last.offset.ref)
      return
    }
    aim(place, steps: place.steps.count, unique: false)
    emitLoad(layout, at: place.offset, into: target)
  }

  /// The number of elements of the array in the place.
  func readCount(_ place: PreparedPlace, into register: Int) {
    if place.steps.isEmpty, case .registers(let slots) = place.base {
      assembler.emit(CELL_OP_COUNT, register, slots.ref + place.offset.ref)
      return
    }
    aim(place, steps: place.steps.count, unique: false)
    assembler.emit(CELL_OP_AT_COUNT, register, place.offset.ref)
  }

  /// Stores a value; its references are moved out of `source`.
  func write(_ place: PreparedPlace, from source: Slots) {
    let layout = place.layout
    guard let last = place.steps.last else {
      switch place.base {
      case .registers(let slots):
        move(layout, from: source, to: slots + place.offset)
      case .globals(let slots):
        let to = slots + place.offset
        for i in 0..<layout.raw { assembler.emit32(CELL_OP_GLOBAL_SET, source.raw + i, to.raw + i) }
        for i in 0..<layout.ref {
          assembler.emit32(CELL_OP_GLOBAL_REF_SET, source.ref + i, to.ref + i)
        }
      case .object(let register):
        for i in 0..<layout.raw {
          assembler.emit(CELL_OP_FIELD_SET, source.raw + i, register, place.offset.raw + i)
        }
        for i in 0..<layout.ref {
          assembler.emit(CELL_OP_FIELD_REF_SET, source.ref + i, register, place.offset.ref + i)
        }
      }
      return
    }
    if case .registers(let slots) = place.base, place.steps.count == 1 {
      let array = slots.ref + last.offset.ref
      if isWord(place) {
        assembler.note(last.span)
        assembler.emit(CELL_OP_SET1, array, last.index, source.raw)
        return
      }
      if last.element == .object, layout == .object, place.offset == .none {
        assembler.note(last.span)
        assembler.emit(CELL_OP_SET_REF, array, last.index, source.ref)
        return
      }
      if layout == .word {
        assembler.note(last.span)
        assembler.emit(CELL_OP_SET_PART, array, last.index, source.raw)
        assembler.emitWord(place.offset.raw, 0)
        return
      }
    }
    if isWord(place) {
      aim(place, steps: place.steps.count - 1, unique: true)
      assembler.note(last.span)
      assembler.emit(CELL_OP_AT_SET1, source.raw, last.index, last.offset.ref)
      return
    }
    aim(place, steps: place.steps.count, unique: true)
    if layout.raw > 0 {
      assembler.emit(CELL_OP_STORE, source.raw, place.offset.raw, layout.raw)
    }
    if layout.ref > 0 {
      assembler.emit(CELL_OP_STORE_REF, source.ref, place.offset.ref, layout.ref)
    }
  }

  /// Moves the value out of the place, leaving null references behind.
  func take(_ place: PreparedPlace, into target: Slots) {
    let layout = place.layout
    if place.steps.isEmpty {
      switch place.base {
      case .registers(let slots):
        move(layout, from: slots + place.offset, to: target)
        return
      case .globals(let slots):
        let from = slots + place.offset
        for i in 0..<layout.raw {
          assembler.emit32(CELL_OP_GLOBAL_GET, target.raw + i, from.raw + i)
        }
        for i in 0..<layout.ref {
          assembler.emit32(CELL_OP_GLOBAL_REF_TAKE, target.ref + i, from.ref + i)
        }
        return
      case .object: break
      }
    }
    if layout.ref == 0 {
      read(place, into: target)
      return
    }
    aim(place, steps: place.steps.count, unique: true)
    if layout.raw > 0 {
      assembler.emit(CELL_OP_LOAD, target.raw, place.offset.raw, layout.raw)
    }
    assembler.emit(CELL_OP_TAKE_REF, target.ref, place.offset.ref, layout.ref)
  }

  // MARK: Assignment

  func assign(_ place: Place, _ value: Expression) {
    if let target = registers(of: place) {
      if isSafeDirectly(value, root: place.root) {
        if case .local(let id) = place, isOnlyUse(of: id, in: value) { dyingLocal = id }
        evaluate(value, into: target)
        dyingLocal = nil
      } else {
        let slots = temporary(value.layout)
        evaluate(value, into: slots)
        move(value.layout, from: slots, to: target)
      }
      if case .local(let id) = place.root { markAssigned(id) }
      return
    }
    let source = ownedOperand(value, later: place.effects)
    let prepared = prepare(place, later: [])
    write(prepared, from: source)
    clear(prepared.owned)
  }

  func append(_ place: Place, _ value: Expression) {
    if let target = registers(of: place), case .local(let id) = place.root,
      !value.mentions(id)
    {
      append(value, toRegister: target.ref)
      return
    }
    let source = ownedOperand(value, later: place.effects)
    let prepared = prepare(place, later: [])
    if prepared.steps.isEmpty, case .registers(let slots) = prepared.base {
      assembler.note(value.span)
      if value.layout == .word {
        assembler.emit(CELL_OP_APPEND1, slots.ref + prepared.offset.ref, source.raw)
      } else {
        assembler.emit(
          CELL_OP_APPEND, slots.ref + prepared.offset.ref, source.raw, source.ref)
      }
    } else {
      aim(prepared, steps: prepared.steps.count, unique: true)
      assembler.note(value.span)
      assembler.emit(CELL_OP_AT_APPEND, source.raw, source.ref, prepared.offset.ref)
    }
    clear(prepared.owned)
  }

  /// The registers of a place that is all in this frame.
  func registers(of place: Place) -> Slots? {
    switch place {
    case .local(let id): return slots(of: id)
    case .global(let id): return isEntry ? global(id).slots : nil
    case .part(let base, let offset, _): return registers(of: base).map { $0 + offset }
    case .element, .field: return nil
    }
  }

  /// Whether the value may be built in the registers of the variable it is assigned to: nothing
  /// that still reads the old value is evaluated after the first slot is written.
  private func isSafeDirectly(_ value: Expression, root: Place) -> Bool {
    switch value.kind {
    case .constant, .string, .null, .zero, .local, .global, .primitive, .call, .callClosure,
      .callDynamic, .callHost, .makeClosure, .makeInstance, .makeArray, .arrayCount, .and, .or,
      .field, .arrayElement, .load, .extract:
      return true
    case .conditional(_, let a, let b):
      return isSafeDirectly(a, root: root) && isSafeDirectly(b, root: root)
    case .sequence(_, let result):
      return isSafeDirectly(result, root: root)
    case .aggregate(let parts):
      switch root {
      case .local(let id): return !value.mentions(id)
      // Code that runs may read a global that is half written.
      default: return parts.allSatisfy { $0.isConstant }
      }
    case .take: return false
    }
  }

  private func isOnlyUse(of local: LocalID, in value: Expression) -> Bool {
    guard case .call(_, let arguments) = value.kind else { return false }
    var uses = 0
    for argument in arguments {
      if case .value(let operand) = argument, case .local(local) = operand.kind {
        uses += 1
      } else if argument.mentions(local) {
        return false
      }
    }
    return uses == 1
  }
}

extension Place {
  /// The variable that the place is a part of.
  var root: Place {
    if case .part(let base, _, _) = self { return base.root }
    return self
  }
}

extension Expression {
  var isConstant: Bool {
    switch kind {
    case .constant, .string, .null, .zero: return true
    default: return false
    }
  }
}
