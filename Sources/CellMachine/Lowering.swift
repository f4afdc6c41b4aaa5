// From the checker's tree to instructions.
//
// Lowering is destination-driven: `evaluate(_:into:)` puts a value where it is wanted, and
// `operand(_:)` answers where a value already is (a local is its register; nothing is copied).
// Temporaries form a stack above the locals. The invariant that keeps reference counts right:
// every ref register at or above `refTop` is null, so whoever takes a temporary must move its
// references on or clear them before giving it back.
//
// A function is lowered again when the first pass learns something that must be known from the
// start: which constants its loops use (they get registers of their own), which loop variables the
// body assigns (they need a hidden counter), or that a jump is too far for 16 bits.

import CellIR
import MachineCore

/// Facts that a pass finds and the next pass uses.
struct LoweringPlan {
  var constants: [UInt64] = []
  var hiddenCounters: Set<LocalID> = []
  var usesLongJumps = false
}

/// Lowers one function; a fresh object for each pass.
final class FunctionLowering {
  let function: Function
  let isEntry: Bool
  let tables: ProgramTables
  var assembler: Assembler
  let plan: LoweringPlan
  /// What this pass found out.
  var found: LoweringPlan

  private(set) var localSlots: [Slots] = []
  /// Holds what ran before this function, while it is profiled.
  var profileRegister: Int?
  /// First free register in each bank.
  var rawTop = 0
  var refTop = 0
  private(set) var rawSize = 0
  private(set) var refSize = 0
  /// Registers below are locals or globals, at or above temporaries.
  private(set) var firstTemporary = Slots(raw: 0, ref: 0)
  private var constantRegisters: [UInt64: Int] = [:]
  private var loopDepth = 0
  private var scopes: [LabelID: Scope] = [:]
  /// The local that an assignment is about to overwrite with the result of a call it is passed to.
  var dyingLocal: LocalID?

  private struct Scope {
    var breakTo: Label
    var continueTo: Label?
    /// References at or above are cleared on the way out.
    var refTop: Int
  }

  private init(
    _ function: Function, isEntry: Bool, tables: ProgramTables, plan: LoweringPlan
  ) {
    self.function = function
    self.isEntry = isEntry
    self.tables = tables
    self.plan = plan
    found = plan
    assembler = Assembler(usesLongJumps: plan.usesLongJumps)
  }

  /// Lowers a function, in as many passes as it takes.
  static func lower(
    _ function: Function, isEntry: Bool, tables: ProgramTables
  ) throws(LoweringError) -> LoweredFunction {
    guard function.parameters.count + function.captureCount <= function.locals.count else {
      throw .malformed("parameters without locals")
    }
    var plan = LoweringPlan()
    let statements = tables.profile?.statements.count ?? 0
    while true {
      tables.profile?.statements.removeSubrange(statements...)
      let pass = FunctionLowering(function, isEntry: isEntry, tables: tables, plan: plan)
      pass.lowerBody()
      if let failure = pass.assembler.failure { throw failure }
      if pass.assembler.needsLongJumps { pass.found.usesLongJumps = true }
      if pass.found.constants.count > plan.constants.count
        || pass.found.hiddenCounters != plan.hiddenCounters
        || pass.found.usesLongJumps != plan.usesLongJumps
      {
        plan = pass.found
        continue
      }
      if pass.rawSize > 65_535 || pass.refSize > 65_535 { throw .tooManyRegisters }
      let signature = Signature(function)
      return LoweredFunction(
        name: function.name, isEntry: isEntry, assembler: pass.assembler, rawSize: pass.rawSize,
        refSize: pass.refSize, refKeep: isEntry ? tables.globalLayout.ref : 0,
        globals: tables.globalLayout,
        captureAt: signature.arguments, returned: signature.returned, span: function.span,
        comparator: function.comparator)
    }
  }

  func fail(_ error: LoweringError) {
    if assembler.failure == nil { assembler.failure = error }
  }

  private func lowerBody() {
    if isEntry {
      rawTop = tables.globalLayout.raw
      refTop = tables.globalLayout.ref
    }
    for layout in function.locals {
      localSlots.append(Slots(raw: rawTop, ref: refTop))
      rawTop += layout.raw
      refTop += layout.ref
    }
    for value in plan.constants {
      constantRegisters[value] = rawTop
      assembler.emitConstant(rawTop, value)
      rawTop += 1
    }
    enterProfile()
    firstTemporary = Slots(raw: rawTop, ref: refTop)
    // The frame must have room for what comes back to its start.
    let returned = Signature(function).returned
    rawSize = max(rawTop, returned.raw)
    refSize = max(refTop, returned.ref)
    lower(function.body)
    lowerReturn(nil, isFinal: true)
    assembler.resolve()
  }

  // MARK: Registers

  func slots(of local: LocalID) -> Slots {
    guard localSlots.indices.contains(local.index) else {
      fail(.malformed("local \(local.index)"))
      return Slots(raw: 0, ref: 0)
    }
    return localSlots[local.index]
  }

  func global(_ id: GlobalID) -> (slots: Slots, layout: Layout) {
    guard tables.globals.indices.contains(id.index) else {
      fail(.malformed("global \(id.index)"))
      return (Slots(raw: 0, ref: 0), .none)
    }
    return tables.globals[id.index]
  }

  func temporary(_ layout: Layout) -> Slots {
    let slots = Slots(raw: rawTop, ref: refTop)
    reserve(Slots(raw: rawTop + layout.raw, ref: refTop + layout.ref))
    return slots
  }

  /// Makes everything below `top` taken.
  func reserve(_ top: Slots) {
    rawTop = top.raw
    refTop = top.ref
    rawSize = max(rawSize, rawTop)
    refSize = max(refSize, refTop)
  }

  var top: Slots { Slots(raw: rawTop, ref: refTop) }

  /// Gives temporaries back; their references have been moved on or cleared.
  func restore(_ top: Slots) {
    rawTop = top.raw
    refTop = top.ref
  }

  func isTemporary(_ slots: Slots, _ layout: Layout) -> Bool {
    (layout.raw == 0 || slots.raw >= firstTemporary.raw)
      && (layout.ref == 0 || slots.ref >= firstTemporary.ref)
  }

  func clear(_ refs: Range<Int>) {
    if !refs.isEmpty { assembler.emit(CELL_OP_REF_CLEAR, refs.lowerBound, refs.count) }
  }

  /// A register that always holds the constant, inside loops.
  func constantRegister(_ value: UInt64) -> Int? {
    if let register = constantRegisters[value] { return register }
    if loopDepth > 0, found.constants.count < 256, !found.constants.contains(value) {
      found.constants.append(value)
    }
    return nil
  }

  func markAssigned(_ local: LocalID) {
    if activeCounters.contains(local) { found.hiddenCounters.insert(local) }
  }

  /// Loop variables that count their loops themselves.
  private var activeCounters: Set<LocalID> = []

  func copy(_ layout: Layout, from source: Slots, to target: Slots) {
    copyRaw(layout.raw, from: source.raw, to: target.raw)
    guard source.ref != target.ref else { return }
    if layout.ref == 1 {
      assembler.emit(CELL_OP_REF_COPY, target.ref, source.ref)
    } else if layout.ref > 1 {
      assembler.emit(CELL_OP_REF_COPIES, target.ref, source.ref, layout.ref)
    }
  }

  func move(_ layout: Layout, from source: Slots, to target: Slots) {
    copyRaw(layout.raw, from: source.raw, to: target.raw)
    guard source.ref != target.ref else { return }
    if layout.ref == 1 {
      assembler.emit(CELL_OP_REF_MOVE, target.ref, source.ref)
    } else if layout.ref > 1 {
      assembler.emit(CELL_OP_REF_MOVES, target.ref, source.ref, layout.ref)
    }
  }

  private func copyRaw(_ count: Int, from source: Int, to target: Int) {
    guard source != target else { return }
    if count == 1 {
      assembler.emit(CELL_OP_MOVE, target, source)
    } else if count > 1 {
      assembler.emit(CELL_OP_MOVES, target, source, count)
    }
  }

  // MARK: Statements

  func lower(_ statements: [Statement]) {
    for statement in statements {
      let saved = top
      lower(statement)
      restore(saved)
    }
  }

  private func lower(_ statement: Statement) {
    switch statement {
    // What is inside is measured by itself.
    case .loop, .block: break
    default: profileStatement(spanOfFirst([statement]))
    }
    switch statement {
    case .expression(let value):
      let operand = operand(value)
      clear(operand.owned)
    case .assign(let place, let value):
      assign(place, value)
    case .arrayAppend(let place, let value):
      append(place, value)
    case .if(let condition, let then, let otherwise):
      let end = assembler.makeLabel()
      if otherwise.isEmpty {
        jump(condition, when: false, to: end)
        lower(then)
      } else if then.isEmpty {
        jump(condition, when: true, to: end)
        lower(otherwise)
      } else {
        let alternative = assembler.makeLabel()
        jump(condition, when: false, to: alternative)
        lower(then)
        assembler.jump(CELL_OP_JUMP, to: end)
        assembler.place(alternative)
        lower(otherwise)
      }
      assembler.place(end)
    case .loop(let label, let body, let step):
      if lowerWhile(label, body, step) { return }
      let start = assembler.makeLabel()
      let next = assembler.makeLabel()
      let end = assembler.makeLabel()
      assembler.place(start)
      inScope(label, breakTo: end, continueTo: next, isLoop: true) {
        lower(body)
        assembler.place(next)
        lower(step)
      }
      assembler.note(spanOfFirst(body) ?? function.span)
      assembler.jump(CELL_OP_LOOP, to: start)
      assembler.place(end)
    case .block(let label, let body):
      let end = assembler.makeLabel()
      inScope(label, breakTo: end, continueTo: nil, isLoop: false) { lower(body) }
      assembler.place(end)
    case .forRange(let label, let variable, let lower, let upper, let closed, let body):
      lowerRange(label, variable, lower, upper, closed, body)
    case .forArray(let label, let variable, let array, let element, let body):
      lowerForArray(label, variable, array, element, body)
    case .break(let label):
      leave(label) { $0.breakTo }
    case .continue(let label):
      leave(label) { $0.continueTo }
    case .return(let value):
      lowerReturn(value, isFinal: false)
    case .trap(let reason, let span):
      assembler.note(span)
      assembler.emit32(CELL_OP_TRAP, 0, tables.reasons.count)
      tables.reasons.append(reason)
    }
  }

  /// A loop that begins or ends with its condition: tested once before, then at the back-edge, so
  /// that a turn costs one jump.
  private func lowerWhile(_ label: LabelID, _ body: [Statement], _ step: [Statement]) -> Bool {
    func condition(_ statement: Statement?) -> Expression? {
      guard case .if(let condition, let then, let otherwise)? = statement, then.isEmpty,
        otherwise.count == 1, case .break(label) = otherwise[0], condition.isRepeatable
      else { return nil }
      return condition
    }
    let start = assembler.makeLabel()
    let next = assembler.makeLabel()
    let end = assembler.makeLabel()
    let test: Expression
    if step.isEmpty, let first = condition(body.first) {
      test = first
      profileStatement(test.span)
      loopDepth += 1
      jump(test, when: false, to: end)
      loopDepth -= 1
      assembler.place(start)
      inScope(label, breakTo: end, continueTo: next, isLoop: true) {
        lower(Array(body.dropFirst()))
        assembler.place(next)
      }
    } else if let last = condition(step.last) {
      test = last
      assembler.place(start)
      inScope(label, breakTo: end, continueTo: next, isLoop: true) {
        lower(body)
        assembler.place(next)
        lower(step.dropLast())
      }
    } else {
      return false
    }
    loopDepth += 1
    profileStatement(test.span)
    assembler.note(spanOfFirst(body) ?? function.span)
    jump(test, when: true, to: start, isBackEdge: true)
    loopDepth -= 1
    assembler.place(end)
    return true
  }

  private func inScope(
    _ label: LabelID, breakTo: Label, continueTo: Label?, isLoop: Bool, _ body: () -> Void
  ) {
    scopes[label] = Scope(breakTo: breakTo, continueTo: continueTo, refTop: refTop)
    if isLoop { loopDepth += 1 }
    body()
    if isLoop { loopDepth -= 1 }
    scopes[label] = nil
  }

  private func leave(_ label: LabelID, _ target: (Scope) -> Label?) {
    guard let scope = scopes[label], let target = target(scope) else {
      fail(.missingLabel)
      return
    }
    clear(scope.refTop..<max(scope.refTop, refTop))
    assembler.jump(CELL_OP_JUMP, to: target)
  }

  private func lowerRange(
    _ label: LabelID, _ variable: LocalID, _ lower: Expression, _ upper: Expression,
    _ closed: Bool, _ body: [Statement]
  ) {
    let register = slots(of: variable).raw
    let isHidden = plan.hiddenCounters.contains(variable)
    let bounds = temporary(Layout(raw: isHidden ? 2 : 1, ref: 0))
    let counter = isHidden ? bounds.raw + 1 : register
    // The upper bound may read the variable that the loop is going to overwrite.
    if !isHidden, upper.mentions(variable) || !upper.effects.isEmpty {
      let start = temporary(.word)
      evaluate(lower, into: start)
      evaluate(upper, into: bounds)
      assembler.emit(CELL_OP_MOVE, counter, start.raw)
    } else {
      evaluate(lower, into: Slots(raw: counter, ref: 0))
      evaluate(upper, into: bounds)
    }
    let start = assembler.makeLabel()
    let next = assembler.makeLabel()
    let end = assembler.makeLabel()
    assembler.note(upper.span)
    if closed {
      assembler.emit(CELL_OP_RANGE_CLOSED, counter, bounds.raw)
    } else {
      assembler.shortJump(CELL_OP_RANGE, counter, bounds.raw, to: end)
    }
    assembler.place(start)
    let wasActive = activeCounters.contains(variable)
    if isHidden {
      assembler.emit(CELL_OP_MOVE, register, counter)
    } else {
      activeCounters.insert(variable)
    }
    inScope(label, breakTo: end, continueTo: next, isLoop: true) { self.lower(body) }
    if !wasActive { activeCounters.remove(variable) }
    assembler.place(next)
    assembler.note(upper.span)
    assembler.shortJump(
      closed ? CELL_OP_NEXT_CLOSED : CELL_OP_NEXT, counter, bounds.raw, to: start)
    assembler.place(end)
  }

  private func lowerForArray(
    _ label: LabelID, _ variable: LocalID, _ array: Expression, _ element: Layout,
    _ body: [Statement]
  ) {
    let held = temporary(Layout(raw: 1, ref: 1))
    evaluate(array, into: held)
    let start = assembler.makeLabel()
    let next = assembler.makeLabel()
    let end = assembler.makeLabel()
    assembler.emit32(CELL_OP_INT, held.raw, -1)
    assembler.jump(CELL_OP_JUMP, to: next)
    assembler.place(start)
    let target = slots(of: variable)
    if element == .word {
      assembler.emit(CELL_OP_GET1, target.raw, held.ref, held.raw)
    } else if element == .object {
      assembler.emit(CELL_OP_GET_REF, target.ref, held.ref, held.raw)
    } else if element != .none {
      assembler.emit(CELL_OP_AT_LOCAL_ELEMENT, held.ref, held.raw)
      emitLoad(element, at: .none, into: target)
    }
    inScope(label, breakTo: end, continueTo: next, isLoop: true) { lower(body) }
    assembler.place(next)
    assembler.note(array.span)
    assembler.shortJump(CELL_OP_ARRAY_NEXT, held.raw, held.ref, to: start)
    assembler.place(end)
    clear(held.ref..<held.ref + 1)
  }

  /// A span for the back-edge of a loop: where a limit is reported.
  private func spanOfFirst(_ statements: [Statement]) -> Span? {
    for statement in statements {
      switch statement {
      case .expression(let value), .assign(_, let value), .arrayAppend(_, let value):
        return value.span
      case .if(let condition, _, _): return condition.span
      case .loop(_, let body, _), .block(_, let body):
        if let span = spanOfFirst(body) { return span }
      case .forRange(_, _, let lower, _, _, _): return lower.span
      case .forArray(_, _, let array, _, _): return array.span
      case .return(let value): return value?.span
      case .trap(_, let span): return span
      case .break, .continue: continue
      }
    }
    return nil
  }

  // MARK: Return

  private func lowerReturn(_ value: Expression?, isFinal: Bool) {
    let signature = Signature(function)
    let result = value?.layout ?? .none
    let hasInOut = signature.isInOut.contains(true)
    if isFinal, function.result != .none {
      // Checked code returns before it gets here.
      assembler.emit32(CELL_OP_TRAP, 0, tables.reasons.count)
      tables.reasons.append(.fatalError(message: "missing return"))
      return
    }
    if !hasInOut {
      if let value, result != .none,
        case .conditional(let condition, let then, let other) = value.kind
      {
        // Each outcome returns by itself: no result has to be brought together.
        let saved = top
        let alternative = assembler.makeLabel()
        jump(condition, when: false, to: alternative)
        lowerReturn(then, isFinal: false)
        restore(saved)
        assembler.place(alternative)
        lowerReturn(other, isFinal: false)
        return
      }
      if result == .none {
        if let value {
          let operand = operand(value)
          clear(operand.owned)
        }
        leaveProfile()
        assembler.emit(CELL_OP_RETURN)
        return
      }
      if let value, result == .word {
        let register = rawOperand(value)
        leaveProfile()
        assembler.emit(CELL_OP_RETURN1, register)
        return
      }
      if let value {
        let operand = operand(value)
        // A function's locals die here, so returning one moves it. (A cell returns nothing.)
        leaveProfile()
        assembler.emit(CELL_OP_RETURN_N, operand.slots.raw, operand.slots.ref)
        return
      }
    }
    let area = temporary(signature.returned)
    if let value { evaluate(value, into: area) }
    var at = area + result
    for (index, layout) in signature.parameters.enumerated() where signature.isInOut[index] {
      move(layout, from: localSlots[index], to: at)
      at = at + layout
    }
    leaveProfile()
    assembler.emit(CELL_OP_RETURN_N, area.raw, area.ref)
  }
}
