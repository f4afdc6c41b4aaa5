import CellIR

/// The names by which the library's declarations ask for machine operations.
enum PrimitiveNames {
  static func primitive(_ name: String) -> Primitive? {
    if let plain = plain[name] { return plain }
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, let narrow = narrow[parts[1]] else { return nil }
    switch parts[0] {
    case "narrow": return .narrow(narrow)
    case "truncate": return .truncate(narrow)
    case "convert": return .convertInteger(narrow)
    default: return nil
    }
  }

  private static let narrow: [String: NarrowInteger] = [
    "int8": .int8, "int16": .int16, "int32": .int32, "uint8": .uint8, "uint16": .uint16,
    "uint32": .uint32,
  ]

  private static let plain: [String: Primitive] = [
    "intAdd": .intAdd, "intSubtract": .intSubtract, "intMultiply": .intMultiply,
    "intDivide": .intDivide, "intRemainder": .intRemainder, "intNegate": .intNegate,
    "intAddWrapping": .intAddWrapping, "intSubtractWrapping": .intSubtractWrapping,
    "intMultiplyWrapping": .intMultiplyWrapping, "uintAdd": .uintAdd,
    "uintSubtract": .uintSubtract, "uintMultiply": .uintMultiply, "uintDivide": .uintDivide,
    "uintRemainder": .uintRemainder, "bitAnd": .bitAnd, "bitOr": .bitOr, "bitXor": .bitXor,
    "bitNot": .bitNot, "shiftLeft": .shiftLeft, "shiftRightArithmetic": .shiftRightArithmetic,
    "shiftRightLogical": .shiftRightLogical, "leadingZeroBitCount": .leadingZeroBitCount,
    "trailingZeroBitCount": .trailingZeroBitCount, "nonzeroBitCount": .nonzeroBitCount,
    "equal": .equal, "notEqual": .notEqual, "intLess": .intLess, "intLessEqual": .intLessEqual,
    "intGreater": .intGreater, "intGreaterEqual": .intGreaterEqual, "uintLess": .uintLess,
    "uintLessEqual": .uintLessEqual, "uintGreater": .uintGreater,
    "uintGreaterEqual": .uintGreaterEqual, "boolNot": .boolNot, "intToUInt": .intToUInt,
    "uintToInt": .uintToInt, "doubleAdd": .doubleAdd, "doubleSubtract": .doubleSubtract,
    "doubleMultiply": .doubleMultiply, "doubleDivide": .doubleDivide,
    "doubleRemainder": .doubleRemainder, "doubleNegate": .doubleNegate,
    "doubleEqual": .doubleEqual, "doubleNotEqual": .doubleNotEqual, "doubleLess": .doubleLess,
    "doubleLessEqual": .doubleLessEqual, "doubleGreater": .doubleGreater,
    "doubleGreaterEqual": .doubleGreaterEqual, "doubleSquareRoot": .doubleSquareRoot,
    "doubleAbsolute": .doubleAbsolute, "doubleFloor": .doubleFloor,
    "doubleCeiling": .doubleCeiling, "doubleRound": .doubleRound,
    "doubleTruncate": .doubleTruncate, "doubleFusedMultiplyAdd": .doubleFusedMultiplyAdd,
    "floatAdd": .floatAdd, "floatSubtract": .floatSubtract, "floatMultiply": .floatMultiply,
    "floatDivide": .floatDivide, "floatRemainder": .floatRemainder, "floatNegate": .floatNegate,
    "floatEqual": .floatEqual, "floatNotEqual": .floatNotEqual, "floatLess": .floatLess,
    "floatLessEqual": .floatLessEqual, "floatGreater": .floatGreater,
    "floatGreaterEqual": .floatGreaterEqual, "floatSquareRoot": .floatSquareRoot,
    "floatAbsolute": .floatAbsolute, "floatFloor": .floatFloor, "floatCeiling": .floatCeiling,
    "floatRound": .floatRound, "floatTruncate": .floatTruncate,
    "floatFusedMultiplyAdd": .floatFusedMultiplyAdd, "intToDouble": .intToDouble,
    "intToFloat": .intToFloat, "uintToDouble": .uintToDouble, "uintToFloat": .uintToFloat,
    "doubleToInt": .doubleToInt, "floatToInt": .floatToInt, "doubleToUInt": .doubleToUInt,
    "floatToUInt": .floatToUInt, "doubleToFloat": .doubleToFloat, "floatToDouble": .floatToDouble,
    "isNull": .isNull, "identical": .identical, "classID": .classID,
  ]
}
