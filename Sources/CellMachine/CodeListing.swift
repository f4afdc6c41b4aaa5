import CellIR
import MachineCore

extension Machine {
  /// The compiled form of a function, one instruction a line, for `--explain-code`.
  public func listing(of id: FunctionID) -> String {
    guard functions.indices.contains(id.index) else { return "" }
    let function = functions[id.index]
    var lines = [
      "\(function.name): \(function.rawSize) raw, \(function.refSize) reference registers"
    ]
    let code = function.assembler.code
    var index = 0
    while index < code.count {
      let word = code[index]
      var line = "\(index)"
      line = String(repeating: " ", count: max(0, 5 - line.count)) + line + "  "
      line += describe(word, at: index, constants: function.assembler.constants)
      if Machine.twoWordOpcodes.contains(Int(word.op)), index + 1 < code.count {
        let second = code[index + 1]
        line += "  | \(second.op) \(second.a) \(second.b) \(second.c)"
        index += 1
      }
      lines.append(line)
      index += 1
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let twoWordOpcodes: Set<Int> = [
    CELL_OP_DFMA, CELL_OP_FFMA, CELL_OP_MATH2, CELL_OP_MATH2F, CELL_OP_CALL_HOST,
    CELL_OP_CLOSURE, CELL_OP_INSTANCE, CELL_OP_ARRAY, CELL_OP_GET_PART, CELL_OP_SET_PART,
  ]

  private func describe(_ word: CellInstruction, at index: Int, constants: [UInt64]) -> String {
    let name = cell_opcode_name(word.op).map { String(cString: $0) } ?? "?"
    let padded = name + String(repeating: " ", count: max(1, 24 - name.count))
    let wide = Int(Int32(bitPattern: UInt32(word.b) | UInt32(word.c) << 16))
    let near = index + Int(Int16(bitPattern: word.c))
    switch Int(word.op) {
    case CELL_OP_INT: return "\(padded)\(word.a) \(wide)"
    case CELL_OP_CONST:
      let value = constants.indices.contains(wide) ? constants[wide] : 0
      return "\(padded)\(word.a) \(value)  ; \(Double(bitPattern: value))"
    case CELL_OP_STRING:
      let text = tables.strings.indices.contains(wide) ? tables.strings[wide] : ""
      return "\(padded)\(word.a) \(String(text.prefix(40)).debugDescription)"
    case CELL_OP_JUMP, CELL_OP_LOOP: return "\(padded)-> \(index + wide)"
    case CELL_OP_JT, CELL_OP_JF, CELL_OP_LOOP_JT, CELL_OP_LOOP_JF:
      return "\(padded)\(word.a) -> \(index + wide)"
    case CELL_OP_JEQ...CELL_OP_JDNLE, CELL_OP_LOOP_JEQ...CELL_OP_LOOP_JDNLE,
      CELL_OP_RANGE...CELL_OP_ARRAY_NEXT:
      return "\(padded)\(word.a) \(Int16(bitPattern: word.b)) -> \(near)"
    case CELL_OP_ADDI, CELL_OP_SUBI:
      return "\(padded)\(word.a) \(word.b) \(Int16(bitPattern: word.c))"
    case CELL_OP_CALL:
      let callee = functions.indices.contains(Int(word.a)) ? functions[Int(word.a)].name : "?"
      return "\(padded)\(word.a) \(word.b) \(word.c)  ; \(callee)"
    case CELL_OP_CALL_HOST:
      let callee = tables.hosts.first { $0.value == Int(word.a) }?.key ?? "?"
      return "\(padded)\(word.a) \(word.b) \(word.c)  ; \(callee)"
    case CELL_OP_GLOBAL_GET, CELL_OP_GLOBAL_SET, CELL_OP_GLOBAL_REF_GET, CELL_OP_GLOBAL_REF_SET,
      CELL_OP_GLOBAL_REF_TAKE:
      return "\(padded)\(word.a) \(wide)"
    default: return "\(padded)\(word.a) \(word.b) \(word.c)"
    }
  }
}
