import CellIR
import MachineCore

/// An opcode of the run loop (`CELL_OP_…`).
typealias Opcode = Int

/// A position in code that jumps name before it is known.
struct Label {
  var index: Int
}

/// Where a value lives in a frame: its first register in each bank.
struct Slots: Equatable {
  var raw: Int
  var ref: Int

  static func + (slots: Slots, offset: Layout) -> Slots {
    Slots(raw: slots.raw + offset.raw, ref: slots.ref + offset.ref)
  }
}

/// What stops the lowering of a function: it does not fit the encoding.
enum LoweringError: Error {
  /// A register, offset or count over 65,535.
  case tooManyRegisters
  case tooManyConstants
  case missingFunction(Int)
  case missingHost(String)
  case missingLabel
  case malformed(String)
}

/// Collects the instructions of one function.
///
/// The first field that does not fit is remembered in `failure`; code goes on being emitted so
/// that callers need not check each instruction.
struct Assembler {
  private(set) var code: [CellInstruction] = []
  private(set) var constants: [UInt64] = []
  private var constantIndex: [UInt64: Int] = [:]
  private var positions: [Int] = []
  private var fixups: [(at: Int, label: Int, isShort: Bool)] = []
  /// Spans of instructions, by ascending position: each holds until the next.
  private(set) var spans: [(pc: Int, span: Span)] = []
  var failure: LoweringError?
  /// Conditional jumps with 16-bit distances do not reach: use a jump over a long jump.
  let usesLongJumps: Bool
  /// A 16-bit distance turned out too small.
  private(set) var needsLongJumps = false

  init(usesLongJumps: Bool) {
    self.usesLongJumps = usesLongJumps
  }

  private mutating func field(_ value: Int) -> UInt16 {
    if let field = UInt16(exactly: value) { return field }
    if failure == nil { failure = .tooManyRegisters }
    return 0
  }

  mutating func emit(_ opcode: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0) {
    code.append(CellInstruction(op: UInt16(opcode), a: field(a), b: field(b), c: field(c)))
  }

  /// The second word of an instruction; `first` takes the place of the opcode.
  mutating func emitWord(_ first: Int, _ a: Int, _ b: Int = 0, _ c: Int = 0) {
    code.append(CellInstruction(op: field(first), a: field(a), b: field(b), c: field(c)))
  }

  /// An instruction whose b and c are one signed 32-bit number.
  mutating func emit32(_ opcode: Opcode, _ a: Int, _ value: Int) {
    guard let small = Int32(exactly: value) else {
      if failure == nil { failure = .tooManyConstants }
      return
    }
    let bits = UInt32(bitPattern: small)
    code.append(
      CellInstruction(
        op: UInt16(opcode), a: field(a), b: UInt16(truncatingIfNeeded: bits),
        c: UInt16(truncatingIfNeeded: bits >> 16)))
  }

  /// `r[a] = value`.
  mutating func emitConstant(_ a: Int, _ value: UInt64) {
    let signed = Int64(bitPattern: value)
    if let small = Int32(exactly: signed) {
      emit32(CELL_OP_INT, a, Int(small))
      return
    }
    let index: Int
    if let known = constantIndex[value] {
      index = known
    } else {
      index = constants.count
      constants.append(value)
      constantIndex[value] = index
    }
    emit32(CELL_OP_CONST, a, index)
  }

  mutating func note(_ span: Span) {
    if let last = spans.last, last.pc == code.count {
      spans[spans.count - 1].span = span
    } else if spans.last?.span != span {
      spans.append((code.count, span))
    }
  }

  // MARK: Jumps

  mutating func makeLabel() -> Label {
    positions.append(-1)
    return Label(index: positions.count - 1)
  }

  mutating func place(_ label: Label) {
    positions[label.index] = code.count
  }

  /// JUMP, LOOP, JT, JF: 32-bit distances.
  mutating func jump(_ opcode: Opcode, _ a: Int = 0, to label: Label) {
    fixups.append((code.count, label.index, false))
    emit(opcode, a)
  }

  /// The fused forms: two operands and a 16-bit distance. `b` may be a signed 16-bit immediate.
  mutating func shortJump(_ opcode: Opcode, _ a: Int, _ b: Int, to label: Label) {
    let bits = b < 0 ? Int(UInt16(truncatingIfNeeded: b)) : b
    if usesLongJumps {
      emit(opcode, a, bits, 2)
      emit32(CELL_OP_JUMP, 0, 2)
      jump(CELL_OP_JUMP, to: label)
    } else {
      fixups.append((code.count, label.index, true))
      emit(opcode, a, bits)
    }
  }

  /// Fills in the distances.
  mutating func resolve() {
    for fixup in fixups {
      let position = positions[fixup.label]
      guard position >= 0 else {
        if failure == nil { failure = .missingLabel }
        continue
      }
      let distance = position - fixup.at
      if fixup.isShort {
        guard let short = Int16(exactly: distance) else {
          needsLongJumps = true
          continue
        }
        code[fixup.at].c = UInt16(bitPattern: short)
      } else {
        let bits = UInt32(truncatingIfNeeded: distance)
        code[fixup.at].b = UInt16(truncatingIfNeeded: bits)
        code[fixup.at].c = UInt16(truncatingIfNeeded: bits >> 16)
      }
    }
    fixups = []
  }
}
