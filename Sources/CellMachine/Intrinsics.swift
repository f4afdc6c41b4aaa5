// Host names that are instructions of their own: mathematical functions, called without leaving the
// run loop. The order is that of the tables in MachineCore/math_body.h.

/// `math.NAME.double` and `math.NAME.float` with one operand.
let unaryMathNames = [
  "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "exp2", "expm1",
  "log", "log2", "log10", "log1p", "cbrt", "asinh", "acosh", "atanh", "erf", "erfc", "tgamma",
  "lgamma",
]

/// `math.NAME.double` and `math.NAME.float` with two operands.
let binaryMathNames = ["pow", "atan2", "hypot", "fmod"]

/// What the name of a mathematical function stands for.
struct MathIntrinsic {
  var index: Int
  var operandCount: Int
  var isFloat: Bool
}

let mathIntrinsics: [String: MathIntrinsic] = {
  var table: [String: MathIntrinsic] = [:]
  for (names, count) in [(unaryMathNames, 1), (binaryMathNames, 2)] {
    for (index, name) in names.enumerated() {
      table["math.\(name).double"] = MathIntrinsic(
        index: index, operandCount: count, isFloat: false)
      table["math.\(name).float"] = MathIntrinsic(
        index: index, operandCount: count, isFloat: true)
    }
  }
  return table
}()
