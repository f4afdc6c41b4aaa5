import Foundation
import TensorKernels
import Testing

@testable import TensorEngine

/// The functions of the kernels are within one unit in the last place of the true value.
@Suite(.serialized) struct KernelTests {
  /// Every bit pattern 1021 apart, so that all exponents and both signs are met; special values.
  private static let sweep: [Float] = {
    var values: [Float] = [0, -0.0, 1, -1, .infinity, -.infinity, .nan, 0x1p-149, -0x1p-149]
    var bits: UInt32 = 0
    while bits < UInt32.max - 1021 * 16 {
      values.append(Float(bitPattern: bits))
      bits += 1021 * 16
    }
    // Dense where functions are used most.
    var x: Float = -20
    while x < 20 {
      values.append(x)
      x += 0.001
    }
    return values
  }()

  /// Distance from the true value in units of the last place of the correctly rounded float.
  private func error(_ value: Float, _ exact: Double) -> Double {
    if exact.isNaN { return value.isNaN ? 0 : .infinity }
    let rounded = Float(exact)
    if rounded.isInfinite || value.isInfinite { return value == rounded ? 0 : .infinity }
    let unit = Double(max(rounded.ulp, Float.leastNonzeroMagnitude))
    return abs(Double(value) - exact) / unit
  }

  @Test func functionsAreWithinOneUnit() {
    let functions: [(String, Int, (Double) -> Double)] = [
      ("exp", Int(TK_EXP), { Foundation.exp($0) }),
      ("log", Int(TK_LOG), { Foundation.log($0) }),
      ("tanh", Int(TK_TANH), { Foundation.tanh($0) }),
      ("log1p", Int(TK_LOG1P), { Foundation.log1p($0) }),
      ("sqrt", Int(TK_SQRT), { $0.squareRoot() }),
      ("sin", Int(TK_SIN), { Foundation.sin($0) }),
      ("cos", Int(TK_COS), { Foundation.cos($0) }),
    ]
    for (name, operation, exact) in functions {
      var out = [Float](repeating: 0, count: Self.sweep.count)
      _ = tk_row_unary(
        Int32(operation), Int32(TK_F32), Int64(out.count), Self.sweep, &out, 0, 0)
      var worst = 0.0
      var place: Float = 0
      for (x, y) in zip(Self.sweep, out) {
        let e = error(y, exact(Double(x)))
        if e > worst { (worst, place) = (e, x) }
      }
      print("\(name): at most \(worst) ulp, at \(place)")
      #expect(worst <= 1, "\(name) at \(place)")
    }
    // Three roundings follow exp in the logistic function.
    var out = [Float](repeating: 0, count: Self.sweep.count)
    _ = tk_row_unary(Int32(TK_SIGMOID), Int32(TK_F32), Int64(out.count), Self.sweep, &out, 0, 0)
    for (x, y) in zip(Self.sweep, out) where abs(x) < 80 {
      #expect(error(y, 1 / (1 + Foundation.exp(-Double(x)))) <= 2.5, "sigmoid at \(x)")
    }
  }
}
