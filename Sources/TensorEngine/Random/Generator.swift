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

  /// The elements of a tensor in the order of memory, which is what the draws follow.
  private func inMemoryOrder(_ tensor: Tensor, _ body: (Tensor) -> Void) {
    if tensor.hasContiguousElements { return body(tensor) }
    let order = (0..<tensor.rank).sorted { tensor.strides[$0] > tensor.strides[$1] }
    let view = Tensor(
      storage: tensor.storage, offset: tensor.offset,
      layout: Layout(
        shape: order.map { tensor.shape[$0] }, strides: order.map { tensor.strides[$0] }),
      dtype: tensor.dtype)
    if view.hasContiguousElements { return body(view) }
    let copy = view.copied()
    body(copy)
    view.write(copy)
  }

  /// `tensor.uniform_(low, high)`: fused multiply-add.
  func fillUniform(_ tensor: Tensor, _ low: Double, _ high: Double) {
    inMemoryOrder(tensor) { target in
      if target.dtype == .float64 {
        let width = high - low
        for i in 0..<target.count {
          let value = low.addingProduct(uniform53(), width)
          target.doubles[i] = value == high ? low : value
        }
        return
      }
      let a = Float(low)
      let b = Float(high)
      let width = b - a
      for i in 0..<target.count {
        let value = tk_fma(uniform(), width, a)
        target.floats[i] = value == b ? a : value
      }
    }
  }

  /// A normal number by the algorithm for few numbers, in double.
  private func normal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    let u1 = uniform53()
    let u2 = uniform53()
    let r = Foundation.sqrt(-2 * Foundation.log1p(-u2))
    let t = 2 * Double.pi * u1
    spareNormal = r * Foundation.sin(t)
    return r * Foundation.cos(t)
  }

  /// Box-Muller on 16 numbers in double.
  private func transform(_ d: UnsafeMutablePointer<Double>, _ mean: Double, _ deviation: Double) {
    for j in 0..<8 {
      let u1 = 1 - d[j]
      let u2 = d[j + 8]
      let r = Foundation.sqrt(-2 * Foundation.log(u1))
      let t = 2 * Double.pi * u2
      d[j] = mean.addingProduct(r * Foundation.cos(t), deviation)
      d[j + 8] = mean.addingProduct(r * Foundation.sin(t), deviation)
    }
  }

  private func fillNormalDoubles(
    _ values: UnsafeMutablePointer<Double>, _ n: Int, _ mean: Double, _ deviation: Double
  ) {
    for i in 0..<n { values[i] = uniform53() }
    for i in stride(from: 0, through: n - 16, by: 16) { transform(values + i, mean, deviation) }
    if n % 16 != 0 {
      let last = values + (n - 16)
      for j in 0..<16 { last[j] = uniform53() }
      transform(last, mean, deviation)
    }
  }

  /// `tensor.normal_(mean, std)`.
  func fillNormal(_ tensor: Tensor, _ mean: Double, _ deviation: Double) {
    let n = tensor.count
    guard n >= 16, tensor.hasContiguousElements else {
      inMemoryOrder(tensor) { target in
        for i in 0..<n {
          let value = mean.addingProduct(normal(), deviation)
          if target.dtype == .float64 {
            target.doubles[i] = value
          } else {
            target.floats[i] = Float(value)
          }
        }
      }
      return
    }
    if tensor.dtype == .float64 { return fillNormalDoubles(tensor.doubles, n, mean, deviation) }
    let values = tensor.floats
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

/// Starts the random numbers over with a seed of 64 bits.
func manualSeed(bits seed: UInt64) { EngineContext.current.generator.seed(seed) }

/// A new real tensor that a function fills; refused for other types.
private func drawn(
  _ name: String, _ shape: [Int], _ dtype: DType, _ requiresGradient: Bool,
  _ fill: (TorchGenerator, Tensor) -> Void
) -> Tensor {
  guard dtype.isFloatingPoint else {
    return Failure.tensor(
      name, "\(name) makes real numbers, not \(dtype)", "\(name)은(는) 실수를 만듭니다 (\(dtype))",
      help: ("use randint for whole numbers", "정수는 randint를 쓰세요"))
  }
  guard let shape = checkedShape(shape, name, dtype) else { return .placeholder() }
  let result = Tensor(uninitialized: .contiguous(shape), dtype)
  fill(EngineContext.current.generator, result)
  result.wantsGradient = requiresGradient
  return result
}

/// Uniform random numbers from 0 to 1.
public func rand(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
{
  rand(shape, dtype: dtype, requiresGradient: requiresGradient)
}

/// Uniform random numbers from 0 to 1.
public func rand(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
{
  drawn("rand", shape, dtype, requiresGradient) { generator, result in
    if dtype == .float64 {
      for i in 0..<result.count { result.doubles[i] = generator.uniform53() }
    } else {
      for i in 0..<result.count { result.floats[i] = generator.uniform() }
    }
  }
}

/// Normally distributed random numbers.
public func randn(_ shape: Int..., dtype: DType = .float32, requiresGradient: Bool = false)
  -> Tensor
{
  randn(shape, dtype: dtype, requiresGradient: requiresGradient)
}

/// Normally distributed random numbers.
public func randn(_ shape: [Int], dtype: DType = .float32, requiresGradient: Bool = false) -> Tensor
{
  drawn("randn", shape, dtype, requiresGradient) { $0.fillNormal($1, 0, 1) }
}

/// Uniform random numbers from 0 to 1 in the shape and type of another tensor.
public func randLike(_ tensor: Tensor) -> Tensor { rand(tensor.shape, dtype: tensor.dtype) }

/// Normally distributed random numbers in the shape and type of another tensor.
public func randnLike(_ tensor: Tensor) -> Tensor { randn(tensor.shape, dtype: tensor.dtype) }

/// Normally distributed random numbers of a mean and a standard deviation.
public func normal(_ mean: Double, _ std: Double, shape: [Int]) -> Tensor {
  guard std >= 0 else {
    return Failure.tensor(
      "normal", "a standard deviation is not negative: \(std)", "표준편차는 음수일 수 없습니다: \(std)")
  }
  return drawn("normal", shape, .float32, false) { $0.fillNormal($1, mean, std) }
}

/// Normally distributed random numbers, each with its own mean and standard deviation.
public func normal(_ mean: Tensor, _ std: Tensor) -> Tensor {
  guard let shape = broadcastOrRefuse("normal", mean, std) else { return .placeholder() }
  return withoutGradients { randn(shape, dtype: DType.promoted(mean, std).real) * std + mean }
}

/// Random integers `0 ..< high`.
public func randint(_ high: Int, shape: [Int], dtype: DType = .int64) -> Tensor {
  randint(0, high, shape: shape, dtype: dtype)
}

/// Random integers `low ..< high`.
public func randint(_ low: Int, _ high: Int, shape: [Int], dtype: DType = .int64) -> Tensor {
  guard high > low else {
    return Failure.tensor(
      "randint", "there are no integers from \(low) up to \(high)", "\(low) 이상 \(high) 미만의 정수가 없습니다"
    )
  }
  guard let shape = checkedShape(shape, "randint", .int64) else { return .placeholder() }
  let range = UInt64(bitPattern: Int64(high &- low))
  let result = Tensor(uninitialized: .contiguous(shape), .int64)
  let generator = EngineContext.current.generator
  for i in 0..<result.count { result.ints[i] = Int64(generator.integer(low, range)) }
  return result.converted(dtype)
}

/// A random order of `0 ..< count`.
public func randperm(_ count: Int) -> Tensor {
  guard checkedShape([count], "randperm", .int64) != nil else { return .placeholder() }
  return Tensor(EngineContext.current.generator.permutation(count))
}

/// 1 with probability p and 0 otherwise, so many times.
public func bernoulli(_ p: Double, shape: [Int]) -> Tensor {
  guard p >= 0, p <= 1 else {
    return Failure.tensor(
      "bernoulli", "the probability lies between 0 and 1, not \(p)", "확률은 0과 1 사이입니다 (\(p))")
  }
  return drawn("bernoulli", shape, .float32, false) { generator, result in
    for i in 0..<result.count { result.floats[i] = generator.uniform53() < p ? 1 : 0 }
  }
}

/// 1 with the probability that each element is, 0 otherwise.
public func bernoulli(_ probabilities: Tensor) -> Tensor {
  let source = probabilities.dense
  for i in 0..<source.count {
    let p = source.element(i)
    guard p >= 0, p <= 1 else {
      return Failure.tensor(
        "bernoulli", "probabilities lie between 0 and 1; found \(p)", "확률은 0과 1 사이입니다 (\(p))")
    }
  }
  return drawn("bernoulli", source.shape, source.dtype, false) { generator, result in
    for i in 0..<result.count {
      if source.dtype == .float32 {
        result.floats[i] = generator.uniform() < source.floats[i] ? 1 : 0
      } else {
        result.doubles[i] = generator.uniform53() < source.doubles[i] ? 1 : 0
      }
    }
  }
}

extension Tensor {
  private func draw(_ name: String, _ fill: (TorchGenerator, Tensor) -> Void) -> Tensor {
    guard !refusesChange(name) else { return self }
    markChanged()
    fill(EngineContext.current.generator, detached())
    return self
  }

  private func refusesWhole(_ name: String) -> Bool {
    guard !dtype.isFloatingPoint else { return false }
    _ = Failure.tensor(
      name, "\(name) makes real numbers, but this tensor is \(dtype)",
      "\(name)은(는) 실수를 만드는데 이 텐서는 \(dtype)입니다")
    return true
  }

  /// Writes uniform random numbers from `low` to `high` over the elements, in the order of memory.
  @discardableResult
  public func uniformInPlace(_ low: Double = 0, _ high: Double = 1) -> Tensor {
    guard !refusesWhole("uniformInPlace") else { return self }
    return draw("uniformInPlace") { $0.fillUniform($1, low, high) }
  }

  /// Writes normally distributed random numbers over the elements.
  @discardableResult
  public func normalInPlace(mean: Double = 0, std: Double = 1) -> Tensor {
    guard !refusesWhole("normalInPlace") else { return self }
    return draw("normalInPlace") { $0.fillNormal($1, mean, std) }
  }

  /// Writes 1 with probability p and 0 otherwise over the elements.
  @discardableResult
  public func bernoulliInPlace(_ p: Double = 0.5) -> Tensor {
    guard p >= 0, p <= 1 else {
      return Failure.tensor(
        "bernoulliInPlace", "the probability lies between 0 and 1, not \(p)",
        "확률은 0과 1 사이입니다 (\(p))")
    }
    return draw("bernoulliInPlace") { generator, target in
      let values = filled(.contiguous(target.shape), 0, .int64)
      for i in 0..<values.count { values.ints[i] = generator.uniform53() < p ? 1 : 0 }
      target.write(values.converted(target.dtype))
    }
  }

  /// Writes random whole numbers over the elements: all that the type holds exactly and are not
  /// negative.
  @discardableResult
  public func randomInPlace() -> Tensor {
    draw("randomInPlace") { generator, target in
      let values = filled(.contiguous(target.shape), 0, .int64)
      for i in 0..<values.count {
        switch dtype {
        case .int64: values.ints[i] = Int64(generator.random64() % (1 << 63))
        case .int32: values.ints[i] = Int64(generator.word() % (1 << 31))
        case .uint8: values.ints[i] = Int64(generator.word() % 256)
        case .bool: values.ints[i] = Int64(generator.word() % 2)
        case .float32: values.ints[i] = Int64(generator.word() % ((1 << 24) + 1))
        case .float64: values.ints[i] = Int64(generator.random64() % ((1 << 53) + 1))
        }
      }
      target.write(values.converted(target.dtype))
    }
  }
}
