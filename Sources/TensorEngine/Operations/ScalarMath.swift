import TensorKernels

// Functions of one Double by the engine's kernels: the same bits on every machine, which the C library
// does not promise. Schedules, optimizers and random numbers use these.

enum ScalarMath {
  private static func unary(_ kernel: Int, _ x: Double) -> Double {
    var value = x
    var result = 0.0
    tk_row_unary(Int32(kernel), Int32(TK_F64), 1, &value, &result, 0, 0)
    return result
  }

  static func sin(_ x: Double) -> Double { unary(TK_SIN, x) }
  static func cos(_ x: Double) -> Double { unary(TK_COS, x) }
  static func log(_ x: Double) -> Double { unary(TK_LOG, x) }
  static func log1p(_ x: Double) -> Double { unary(TK_LOG1P, x) }
  static func erf(_ x: Double) -> Double { unary(TK_ERF, x) }

  static func pow(_ base: Double, _ exponent: Double) -> Double {
    var (a, b) = (base, exponent)
    var result = 0.0
    _ = tk_row_binary(Int32(TK_POW), Int32(TK_F64), 1, &a, 0, &b, 0, &result, 0, 0)
    return result
  }
}
