import CellIR
import MachineCore

extension Machine {
  /// The trap that the run loop has stopped for, with its place and the calls that led there.
  func makeTrap(_ status: Int32) -> Trap {
    let code = core.pointee.trap == CELL_OK ? status : core.pointee.trap
    let reason = trapReason(code, core.pointee.trapA, core.pointee.trapB)
    var frames: [Trap.Frame] = []
    let depth = Int(core.pointee.trapDepth)
    // A runaway recursion: its top and its bottom tell enough.
    let innermost = 48
    let outermost = 16
    for index in stride(from: depth - 1, through: 0, by: -1) {
      if depth > innermost + outermost, index < depth - innermost, index >= outermost { continue }
      let frame = core.pointee.frames[index]
      guard let callee = frame.function, let first = core.pointee.functions else { continue }
      let index = callee - UnsafePointer(first)
      guard functions.indices.contains(index) else { continue }
      frames.append(
        Trap.Frame(function: functions[index].name, span: span(in: index, at: frame.pc)))
    }
    return Trap(reason: reason, span: frames.first?.span ?? .none, backtrace: frames)
  }

  private func span(in function: Int, at pc: UnsafePointer<CellInstruction>?) -> Span {
    guard let pc, let code = core.pointee.functions[function].code else { return .none }
    let position = pc - code
    let spans = functions[function].assembler.spans
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].pc <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? spans[low - 1].span : functions[function].span
  }

  private func trapReason(_ code: Int32, _ a: Int64, _ b: Int64) -> TrapReason {
    switch Int(code) {
    case CELL_TRAP_OVERFLOW where Int(a) & 0xffff == CELL_OP_NARROW:
      return .resultOverflow(value: "\(b)", type: typeName(Int(a) >> 16))
    case CELL_TRAP_OVERFLOW: return .arithmeticOverflow(operation: operationName(Int(a)))
    case CELL_TRAP_DIVISION: return .divisionByZero
    case CELL_TRAP_INDEX: return .indexOutOfRange(index: Int(a), count: Int(b))
    case CELL_TRAP_CONVERSION:
      return .conversion(
        value: valueText(a, type: Int(b) >> 8), type: typeName(Int(b) & 0xff))
    case CELL_TRAP_RANGE: return .invertedRange(lower: "\(a)", upper: "\(b)")
    case CELL_TRAP_CALL_DEPTH: return .callDepth(limit: Int(core.pointee.depthLimit))
    case CELL_TRAP_OPERATIONS: return .operations(limit: limits.operations)
    case CELL_TRAP_MEMORY: return .memory(limitBytes: limits.liveBytes)
    case CELL_TRAP_TIMEOUT: return .timeout(seconds: limits.seconds)
    case CELL_TRAP_CANCELLED: return .cancelled
    case CELL_TRAP_PROGRAM:
      return tables.reasons.indices.contains(Int(a))
        ? tables.reasons[Int(a)] : .fatalError(message: "unknown reason")
    case CELL_TRAP_HOST: return pendingReason ?? .fatalError(message: "unknown reason")
    default: return .fatalError(message: "a variable was used before it had a value")
    }
  }

  private func operationName(_ opcode: Int) -> String {
    switch opcode {
    case CELL_OP_ADD, CELL_OP_ADDI, CELL_OP_UADD: return "+"
    case CELL_OP_SUB, CELL_OP_SUBI, CELL_OP_USUB, CELL_OP_NEG: return "-"
    case CELL_OP_MUL, CELL_OP_UMUL: return "*"
    case CELL_OP_DIV: return "/"
    case CELL_OP_REM: return "%"
    default: return ""
    }
  }

  private func typeName(_ type: Int) -> String {
    let names = [
      "Int8", "Int16", "Int32", "UInt8", "UInt16", "UInt32", "Int", "UInt", "Double", "Float",
    ]
    return names.indices.contains(type) ? names[type] : "?"
  }

  private func valueText(_ bits: Int64, type: Int) -> String {
    switch type {
    case CELL_NUMBER_UINT: return "\(UInt64(bitPattern: bits))"
    case CELL_NUMBER_DOUBLE: return "\(Double(bitPattern: UInt64(bitPattern: bits)))"
    case CELL_NUMBER_FLOAT: return "\(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))"
    default: return "\(bits)"
    }
  }
}
