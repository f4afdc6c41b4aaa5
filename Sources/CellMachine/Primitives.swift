import CellIR
import MachineCore

extension Primitive {
  var operandCount: Int {
    switch self {
    case .intNegate, .bitNot, .leadingZeroBitCount, .trailingZeroBitCount, .nonzeroBitCount,
      .boolNot, .narrow, .truncate, .convertInteger, .intToUInt, .uintToInt, .doubleNegate,
      .doubleSquareRoot, .doubleAbsolute, .doubleFloor, .doubleCeiling, .doubleRound,
      .doubleTruncate, .floatNegate, .floatSquareRoot, .floatAbsolute, .floatFloor,
      .floatCeiling, .floatRound, .floatTruncate, .intToDouble, .intToFloat, .uintToDouble,
      .uintToFloat, .doubleToInt, .floatToInt, .doubleToUInt, .floatToUInt, .doubleToFloat,
      .floatToDouble, .isNull, .classID:
      return 1
    case .doubleFusedMultiplyAdd, .floatFusedMultiplyAdd:
      return 3
    default:
      return 2
    }
  }

  /// The instruction that computes this, and whether its two operands trade places
  /// (`a > b` is `b < a`).
  var opcode: (opcode: Opcode, isSwapped: Bool) {
    switch self {
    case .intAdd: return (CELL_OP_ADD, false)
    case .intSubtract: return (CELL_OP_SUB, false)
    case .intMultiply: return (CELL_OP_MUL, false)
    case .intDivide: return (CELL_OP_DIV, false)
    case .intRemainder: return (CELL_OP_REM, false)
    case .intNegate: return (CELL_OP_NEG, false)
    case .intAddWrapping: return (CELL_OP_ADDW, false)
    case .intSubtractWrapping: return (CELL_OP_SUBW, false)
    case .intMultiplyWrapping: return (CELL_OP_MULW, false)
    case .uintAdd: return (CELL_OP_UADD, false)
    case .uintSubtract: return (CELL_OP_USUB, false)
    case .uintMultiply: return (CELL_OP_UMUL, false)
    case .uintDivide: return (CELL_OP_UDIV, false)
    case .uintRemainder: return (CELL_OP_UREM, false)
    case .bitAnd: return (CELL_OP_AND, false)
    case .bitOr: return (CELL_OP_OR, false)
    case .bitXor: return (CELL_OP_XOR, false)
    case .bitNot: return (CELL_OP_NOT, false)
    case .shiftLeft: return (CELL_OP_SHL, false)
    case .shiftRightArithmetic: return (CELL_OP_SAR, false)
    case .shiftRightLogical: return (CELL_OP_SHR, false)
    case .leadingZeroBitCount: return (CELL_OP_CLZ, false)
    case .trailingZeroBitCount: return (CELL_OP_CTZ, false)
    case .nonzeroBitCount: return (CELL_OP_POPCOUNT, false)
    case .equal: return (CELL_OP_EQ, false)
    case .notEqual: return (CELL_OP_NE, false)
    case .intLess: return (CELL_OP_LT, false)
    case .intLessEqual: return (CELL_OP_LE, false)
    case .intGreater: return (CELL_OP_LT, true)
    case .intGreaterEqual: return (CELL_OP_LE, true)
    case .uintLess: return (CELL_OP_ULT, false)
    case .uintLessEqual: return (CELL_OP_ULE, false)
    case .uintGreater: return (CELL_OP_ULT, true)
    case .uintGreaterEqual: return (CELL_OP_ULE, true)
    case .boolNot: return (CELL_OP_BOOLNOT, false)
    case .narrow: return (CELL_OP_NARROW, false)
    case .truncate: return (CELL_OP_TRUNCATE, false)
    case .convertInteger: return (CELL_OP_CONVERT, false)
    case .intToUInt: return (CELL_OP_INT_TO_UINT, false)
    case .uintToInt: return (CELL_OP_UINT_TO_INT, false)
    case .doubleAdd: return (CELL_OP_DADD, false)
    case .doubleSubtract: return (CELL_OP_DSUB, false)
    case .doubleMultiply: return (CELL_OP_DMUL, false)
    case .doubleDivide: return (CELL_OP_DDIV, false)
    case .doubleRemainder: return (CELL_OP_DREM, false)
    case .doubleNegate: return (CELL_OP_DNEG, false)
    case .doubleEqual: return (CELL_OP_DEQ, false)
    case .doubleNotEqual: return (CELL_OP_DNE, false)
    case .doubleLess: return (CELL_OP_DLT, false)
    case .doubleLessEqual: return (CELL_OP_DLE, false)
    case .doubleGreater: return (CELL_OP_DLT, true)
    case .doubleGreaterEqual: return (CELL_OP_DLE, true)
    case .doubleSquareRoot: return (CELL_OP_DSQRT, false)
    case .doubleAbsolute: return (CELL_OP_DABS, false)
    case .doubleFloor: return (CELL_OP_DFLOOR, false)
    case .doubleCeiling: return (CELL_OP_DCEIL, false)
    case .doubleRound: return (CELL_OP_DROUND, false)
    case .doubleTruncate: return (CELL_OP_DTRUNC, false)
    case .doubleFusedMultiplyAdd: return (CELL_OP_DFMA, false)
    case .floatAdd: return (CELL_OP_FADD, false)
    case .floatSubtract: return (CELL_OP_FSUB, false)
    case .floatMultiply: return (CELL_OP_FMUL, false)
    case .floatDivide: return (CELL_OP_FDIV, false)
    case .floatRemainder: return (CELL_OP_FREM, false)
    case .floatNegate: return (CELL_OP_FNEG, false)
    case .floatEqual: return (CELL_OP_FEQ, false)
    case .floatNotEqual: return (CELL_OP_FNE, false)
    case .floatLess: return (CELL_OP_FLT, false)
    case .floatLessEqual: return (CELL_OP_FLE, false)
    case .floatGreater: return (CELL_OP_FLT, true)
    case .floatGreaterEqual: return (CELL_OP_FLE, true)
    case .floatSquareRoot: return (CELL_OP_FSQRT, false)
    case .floatAbsolute: return (CELL_OP_FABS, false)
    case .floatFloor: return (CELL_OP_FFLOOR, false)
    case .floatCeiling: return (CELL_OP_FCEIL, false)
    case .floatRound: return (CELL_OP_FROUND, false)
    case .floatTruncate: return (CELL_OP_FTRUNC, false)
    case .floatFusedMultiplyAdd: return (CELL_OP_FFMA, false)
    case .intToDouble: return (CELL_OP_INT_TO_DOUBLE, false)
    case .intToFloat: return (CELL_OP_INT_TO_FLOAT, false)
    case .uintToDouble: return (CELL_OP_UINT_TO_DOUBLE, false)
    case .uintToFloat: return (CELL_OP_UINT_TO_FLOAT, false)
    case .doubleToInt: return (CELL_OP_DOUBLE_TO_INT, false)
    case .floatToInt: return (CELL_OP_FLOAT_TO_INT, false)
    case .doubleToUInt: return (CELL_OP_DOUBLE_TO_UINT, false)
    case .floatToUInt: return (CELL_OP_FLOAT_TO_UINT, false)
    case .doubleToFloat: return (CELL_OP_DOUBLE_TO_FLOAT, false)
    case .floatToDouble: return (CELL_OP_FLOAT_TO_DOUBLE, false)
    case .isNull: return (CELL_OP_IS_NULL, false)
    case .identical: return (CELL_OP_IDENTICAL, false)
    case .classID: return (CELL_OP_CLASS_ID, false)
    }
  }

  /// The compare-and-jump for this comparison having the given outcome.
  func fused(_ outcome: Bool) -> (opcode: Opcode, isSwapped: Bool)? {
    switch self {
    case .equal: return (outcome ? CELL_OP_JEQ : CELL_OP_JNE, false)
    case .notEqual: return (outcome ? CELL_OP_JNE : CELL_OP_JEQ, false)
    case .intLess: return outcome ? (CELL_OP_JLT, false) : (CELL_OP_JLE, true)
    case .intLessEqual: return outcome ? (CELL_OP_JLE, false) : (CELL_OP_JLT, true)
    case .intGreater: return outcome ? (CELL_OP_JLT, true) : (CELL_OP_JLE, false)
    case .intGreaterEqual: return outcome ? (CELL_OP_JLE, true) : (CELL_OP_JLT, false)
    // "Not less" is not "greater or equal" when one side is NaN.
    case .doubleEqual: return (outcome ? CELL_OP_JDEQ : CELL_OP_JDNE, false)
    case .doubleNotEqual: return (outcome ? CELL_OP_JDNE : CELL_OP_JDEQ, false)
    case .doubleLess: return (outcome ? CELL_OP_JDLT : CELL_OP_JDNLT, false)
    case .doubleLessEqual: return (outcome ? CELL_OP_JDLE : CELL_OP_JDNLE, false)
    case .doubleGreater: return (outcome ? CELL_OP_JDLT : CELL_OP_JDNLT, true)
    case .doubleGreaterEqual: return (outcome ? CELL_OP_JDLE : CELL_OP_JDNLE, true)
    default: return nil
    }
  }

  /// The same with a constant on the right.
  func fusedImmediate(_ outcome: Bool) -> Opcode? {
    switch self {
    case .equal: return outcome ? CELL_OP_JEQI : CELL_OP_JNEI
    case .notEqual: return outcome ? CELL_OP_JNEI : CELL_OP_JEQI
    case .intLess: return outcome ? CELL_OP_JLTI : CELL_OP_JGEI
    case .intLessEqual: return outcome ? CELL_OP_JLEI : CELL_OP_JGTI
    case .intGreater: return outcome ? CELL_OP_JGTI : CELL_OP_JLEI
    case .intGreaterEqual: return outcome ? CELL_OP_JGEI : CELL_OP_JLTI
    default: return nil
    }
  }
}
