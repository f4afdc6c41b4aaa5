import Foundation
import TensorKernels
import Testing

@testable import TensorEngine

/// The kernels themselves: the same bits on every path, and functions within one unit in the last
/// place of the true value.
@Suite(.serialized) struct KernelTests {
  /// Without sin and cos, which round the C library's double result.
  private static let unary = [
    TK_NEG, TK_EXP, TK_LOG, TK_SQRT, TK_ABS, TK_SIGMOID, TK_TANH, TK_RELU, TK_RECIPROCAL,
    TK_SQUARE, TK_FLOOR, TK_CEIL, TK_ROUND, TK_SIGN, TK_LOG1P,
  ]

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

  /// FNV-1a over the bits; all NaNs count as one.
  private func digest(_ values: [Float], into state: inout UInt64) {
    for value in values {
      let bits = value.isNaN ? 0x7fc0_0000 : value.bitPattern
      for byte in 0..<4 {
        let part = UInt64(bits >> UInt32(8 * byte)) & 255
        state = (state ^ part) &* 0x100_0000_01b3
      }
    }
  }

  private func numbers(_ count: Int, _ seed: UInt64) -> [Float] {
    let generator = TorchGenerator(seed: seed)
    return (0..<count).map { _ in generator.uniform() * 4 - 2 }
  }

  /// What all kernels compute on one instruction set.
  private func digestOfAll(_ level: Int32) -> UInt64 {
    tk_force_level(level)
    defer { tk_force_level(-1) }
    var state: UInt64 = 0xcbf2_9ce4_8422_2325
    let n = Self.sweep.count
    var out = [Float](repeating: 0, count: n)
    for operation in Self.unary {
      tk_unary(Int32(operation), Int64(n), Self.sweep, &out)
      digest(out, into: &state)
    }
    let other = Array(Self.sweep.reversed())
    for operation in TK_ADD...TK_GE where operation != TK_POW {
      tk_binary(Int32(operation), Int64(n), Self.sweep, 1, other, 1, &out)
      digest(out, into: &state)
    }
    for (m, n, k) in [
      (1, 1, 1), (4, 10, 2), (4, 1, 10), (10, 10, 4), (7, 17, 33), (23, 31, 100), (10, 784, 100),
      (100, 10, 784), (3, 16, 1), (6, 5, 0), (13, 48, 65),
    ] {
      let a = numbers(max(m * k, 1), 1)
      let b = numbers(max(k * n, 1), 2)
      let bias = numbers(n, 3)
      var c = [Float](repeating: 0, count: m * n)
      tk_gemm(
        Int64(m), Int64(n), Int64(k), a, Int64(k), 1, b, Int64(n), 1, bias, &c, Int64(n), false)
      digest(c, into: &state)
      tk_gemm(
        Int64(m), Int64(n), Int64(k), a, 1, Int64(m), b, 1, Int64(k), nil, &c, Int64(n), true)
      digest(c, into: &state)
    }
    for count in [0, 1, 7, 15, 16, 17, 100, 1000, 4096, 4097, 20_000] {
      digest([tk_sum(Int64(count), numbers(max(count, 1), 4))], into: &state)
    }
    for columns in [1, 3, 10, 16, 33, 100] {
      let rows = 9
      let a = numbers(rows * columns, 5)
      let g = numbers(rows * columns, 6)
      var y = [Float](repeating: 0, count: rows * columns)
      var z = y
      let (r, c) = (Int64(rows), Int64(columns))
      tk_softmax(r, c, a, &y)
      digest(y, into: &state)
      tk_softmax_backward(r, c, y, g, &z)
      digest(z, into: &state)
      tk_log_softmax(r, c, a, &y)
      digest(y, into: &state)
      tk_log_softmax_backward(r, c, y, g, &z)
      digest(z, into: &state)
      tk_sum_rows(r, c, a, c, &z)
      digest(z, into: &state)
      tk_sigmoid_backward(r * c, a, g, &z)
      digest(z, into: &state)
      tk_axpy(r * c, 0.1, g, &z)
      digest(z, into: &state)
      let p = a.map { ($0 + 2) / 4 }
      tk_bce(r * c, p, g, &z)
      digest(z, into: &state)
      tk_bce_backward(r * c, p, g, 0.25, &z)
      digest(z, into: &state)
    }
    return state
  }

  /// Recorded, so that a change of any bit is deliberate.
  @Test func sameBitsOnEveryInstructionSet() {
    let digests = (0...2).map { digestOfAll(Int32($0)) }
    #expect(Set(digests).count == 1, "\(digests)")
    #expect(String(digests[0], radix: 16) == "d087e287bd4e0282")
  }

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
      tk_unary(Int32(operation), Int64(out.count), Self.sweep, &out)
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
    tk_unary(Int32(TK_SIGMOID), Int64(out.count), Self.sweep, &out)
    for (x, y) in zip(Self.sweep, out) where abs(x) < 80 {
      #expect(error(y, 1 / (1 + Foundation.exp(-Double(x)))) <= 2.5, "sigmoid at \(x)")
    }
  }
}
