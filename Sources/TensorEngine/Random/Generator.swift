import Foundation
import TensorKernels

// Random numbers as PyTorch's CPU generator gives them: MT19937 seeded with the low 32 bits of the
// seed, and the rules by which each function uses its words.

/// A stream of random numbers.
final class TorchGenerator {
  private var state = tk_mt()
  /// The second of a pair of normal numbers, kept for the next call.
  private var spareNormal: Double?

  init(seed: UInt64) { self.seed(seed) }

  func seed(_ seed: UInt64) {
    tk_mt_seed(&state, UInt32(truncatingIfNeeded: seed))
    spareNormal = nil
  }

  func word() -> UInt32 { tk_mt_next(&state) }

  /// 64 bits: the first word is the high half.
  func random64() -> UInt64 {
    let high = UInt64(word())
    return high << 32 | UInt64(word())
  }

  /// 24 bits, in [0, 1).
  func uniform() -> Float { Float(word() & 0xff_ffff) * 0x1p-24 }

  /// 53 bits, in [0, 1).
  func uniform53() -> Double { Double(random64() & ((1 << 53) - 1)) * 0x1p-53 }

  /// `tensor.uniform_(low, high)`: fused multiply-add.
  func fillUniform(_ tensor: Tensor, _ low: Double, _ high: Double) {
    let a = Float(low)
    let b = Float(high)
    let width = b - a
    for i in 0..<tensor.count {
      let value = tk_fma(uniform(), width, a)
      tensor.floats[i] = value == b ? a : value
    }
  }

  /// `tensor.normal_(mean, std)`.
  func fillNormal(_ tensor: Tensor, _ mean: Double, _ deviation: Double) {
    let n = tensor.count
    let values = tensor.floats
    guard n >= 16 else {
      for i in 0..<n {
        let z: Double
        if let spare = spareNormal {
          z = spare
          spareNormal = nil
        } else {
          let u1 = uniform53()
          let u2 = uniform53()
          let r = Foundation.sqrt(-2 * Foundation.log1p(-u2))
          let t = 2 * Double.pi * u1
          z = r * Foundation.cos(t)
          spareNormal = r * Foundation.sin(t)
        }
        values[i] = Float(mean.addingProduct(z, deviation))
      }
      return
    }
    for i in 0..<n { values[i] = uniform() }
    var i = 0
    while i + 16 <= n {
      transform(values + i, Float(mean), Float(deviation))
      i += 16
    }
    if n % 16 != 0 {
      let last = values + (n - 16)
      for j in 0..<16 { last[j] = uniform() }
      transform(last, Float(mean), Float(deviation))
    }
  }

  /// Box-Muller on 16 numbers, with the float32 polynomials (Cephes) that PyTorch uses.
  private func transform(_ d: UnsafeMutablePointer<Float>, _ mean: Float, _ deviation: Float) {
    for j in 0..<8 {
      let u1 = 1 - d[j]
      let u2 = d[j + 8]
      let r = (-2 * logarithm(u1)).squareRoot()
      let t = Float(2 * Double.pi) * u2
      let (s, c) = sineCosine(t)
      d[j] = tk_fma(r * c, deviation, mean)
      d[j + 8] = tk_fma(r * s, deviation, mean)
    }
  }

  private func logarithm(_ x: Float) -> Float {
    var e = Float(x.exponent + 1)
    var m = x.significand / 2
    if m < 0.70710678 {
      e -= 1
      m = (m - 1) + m
    } else {
      m = m - 1
    }
    let z = m * m
    let p: [Float] = [
      7.0376836292e-2, -1.1514610310e-1, 1.1676998740e-1, -1.2420140846e-1, 1.4249322787e-1,
      -1.6668057665e-1, 2.0000714765e-1, -2.4999993993e-1, 3.3333331174e-1,
    ]
    var y = p[0]
    for k in 1..<9 { y = tk_fma(y, m, p[k]) }
    y = y * m
    y = tk_fma(y, z, e * -2.12194440e-4)
    y = tk_fma(z, -0.5, y)
    return tk_fma(e, 0.693359375, m + y)
  }

  private func sineCosine(_ t: Float) -> (Float, Float) {
    let j = (Int32(t * 1.27323954473516) + 1) & ~1
    let y = Float(j)
    var x = tk_fma(y, -0.78515625, t)
    x = tk_fma(y, -2.4187564849853515625e-4, x)
    x = tk_fma(y, -3.77489497744594108e-8, x)
    let z = x * x
    var c = tk_fma(tk_fma(2.443315711809948e-5, z, -1.388731625493765e-3), z, 4.166664568298827e-2)
    c = c * z
    c = tk_fma(c, z, -(z * 0.5)) + 1
    var s = tk_fma(tk_fma(-1.9515295891e-4, z, 8.3321608736e-3), z, -1.6666654611e-1)
    s = s * z
    s = tk_fma(s, x, x)
    var sine = j & 2 == 0 ? s : c
    var cosine = j & 2 == 0 ? c : s
    if j & 4 != 0 { sine = -sine }
    if (j &- 2) & 4 == 0 { cosine = -cosine }
    return (sine, cosine)
  }

  /// `randperm`: a permutation of `0 ..< n`.
  func permutation(_ n: Int) -> [Int] {
    var order = Array(0..<n)
    if n > 1 {
      for i in 0..<(n - 1) {
        let z = Int(word() % UInt32(truncatingIfNeeded: n - i))
        order.swapAt(i, i + z)
      }
    }
    return order
  }

  func integer(_ low: Int, _ range: UInt64) -> Int {
    let r = range < 1 << 28 ? UInt64(word()) % range : random64() % range
    return low &+ Int(truncatingIfNeeded: r)
  }
}

/// Starts the random numbers over: the same seed gives the numbers of `torch.manual_seed`.
public func manualSeed(_ seed: Int) {
  EngineContext.current.generator.seed(UInt64(bitPattern: Int64(seed)))
}

/// Uniform random numbers from 0 to 1.
public func rand(_ shape: Int..., requiresGradient: Bool = false) -> Tensor {
  rand(shape, requiresGradient: requiresGradient)
}

/// Uniform random numbers from 0 to 1.
public func rand(_ shape: [Int], requiresGradient: Bool = false) -> Tensor {
  guard let shape = checkedShape(shape, "rand") else { return .placeholder() }
  let result = Tensor(uninitialized: shape)
  let generator = EngineContext.current.generator
  for i in 0..<result.count { result.floats[i] = generator.uniform() }
  result.wantsGradient = requiresGradient
  return result
}

/// Normally distributed random numbers.
public func randn(_ shape: Int..., requiresGradient: Bool = false) -> Tensor {
  randn(shape, requiresGradient: requiresGradient)
}

/// Normally distributed random numbers.
public func randn(_ shape: [Int], requiresGradient: Bool = false) -> Tensor {
  guard let shape = checkedShape(shape, "randn") else { return .placeholder() }
  let result = Tensor(uninitialized: shape)
  EngineContext.current.generator.fillNormal(result, 0, 1)
  result.wantsGradient = requiresGradient
  return result
}

/// Random integers `0 ..< high`.
public func randint(_ high: Int, shape: [Int]) -> Tensor { randint(0, high, shape: shape) }

/// Random integers `low ..< high`.
public func randint(_ low: Int, _ high: Int, shape: [Int]) -> Tensor {
  let (range, overflow) = high.subtractingReportingOverflow(low)
  guard !overflow, range > 0 else {
    return Failure.tensor(
      "randint", "there are no integers from \(low) up to \(high)", "\(low) 이상 \(high) 미만의 정수가 없습니다"
    )
  }
  guard let shape = checkedShape(shape, "randint", .int64) else { return .placeholder() }
  let result = Tensor(uninitialized: shape, .int64)
  let generator = EngineContext.current.generator
  for i in 0..<result.count { result.ints[i] = Int64(generator.integer(low, UInt64(range))) }
  return result
}

/// A random order of `0 ..< count`.
public func randperm(_ count: Int) -> Tensor {
  guard checkedShape([count], "randperm", .int64) != nil else { return .placeholder() }
  return Tensor(EngineContext.current.generator.permutation(count))
}
