// Operations on raw slots that the machine does itself.
//
// Integers of every width live in one 64-bit slot. Arithmetic of `Int` and `Int64` is checked by
// the operation; arithmetic of narrower types is the 64-bit operation followed by `narrow`, which
// traps when the result does not fit; `UInt` and `UInt64` have operations of their own.

/// A type of integer narrower than 64 bits.
public enum NarrowInteger: UInt8, Sendable, CaseIterable {
  case int8, int16, int32, uint8, uint16, uint32
}

/// An operation on raw slots; operands and result are one raw slot each unless said otherwise.
public enum Primitive: Hashable, Sendable {
  // Int: trap on overflow, division by zero.
  case intAdd, intSubtract, intMultiply, intDivide, intRemainder, intNegate
  // Int, wrapping (`&+ &- &*`).
  case intAddWrapping, intSubtractWrapping, intMultiplyWrapping
  // UInt: trap on overflow, division by zero.
  case uintAdd, uintSubtract, uintMultiply, uintDivide, uintRemainder
  // Bits. Shifts mask the count to 0…63 (the library builds Swift's smart shifts of them).
  case bitAnd, bitOr, bitXor, bitNot, shiftLeft, shiftRightArithmetic, shiftRightLogical
  case leadingZeroBitCount, trailingZeroBitCount, nonzeroBitCount
  // Comparisons give 0 or 1. `equal`/`notEqual` compare raw bits.
  case equal, notEqual
  case intLess, intLessEqual, intGreater, intGreaterEqual
  case uintLess, uintLessEqual, uintGreater, uintGreaterEqual
  case boolNot
  // Traps when the 64-bit signed operand does not fit the narrow type ("arithmetic overflow").
  case narrow(NarrowInteger)
  // Keeps the low bits and extends: `truncatingIfNeeded`.
  case truncate(NarrowInteger)
  // Traps with a conversion message when an integer does not fit ("not enough bits…").
  case convertInteger(NarrowInteger)
  // Int ↔ UInt conversions that trap when the sign bit is set.
  case intToUInt, uintToInt
  // Double.
  case doubleAdd, doubleSubtract, doubleMultiply, doubleDivide, doubleRemainder, doubleNegate
  case doubleEqual, doubleNotEqual, doubleLess, doubleLessEqual, doubleGreater, doubleGreaterEqual
  case doubleSquareRoot, doubleAbsolute, doubleFloor, doubleCeiling, doubleRound, doubleTruncate
  /// Three operands: a * b + c with one rounding.
  case doubleFusedMultiplyAdd
  // Float: the same on the low 32 bits.
  case floatAdd, floatSubtract, floatMultiply, floatDivide, floatRemainder, floatNegate
  case floatEqual, floatNotEqual, floatLess, floatLessEqual, floatGreater, floatGreaterEqual
  case floatSquareRoot, floatAbsolute, floatFloor, floatCeiling, floatRound, floatTruncate
  case floatFusedMultiplyAdd
  // Conversions. `doubleToInt`/`floatToInt` truncate toward zero and trap on NaN, infinity and
  // values out of range, as `Int(_:)` does; the `UInt` forms likewise.
  case intToDouble, intToFloat, uintToDouble, uintToFloat
  case doubleToInt, floatToInt, doubleToUInt, floatToUInt
  case doubleToFloat, floatToDouble
  // References: operand one ref, result one raw.
  case isNull
  /// Two refs: identity.
  case identical
  /// One ref (an Instance): its class id.
  case classID
}
