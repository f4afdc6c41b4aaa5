import Foundation
import Testing

@testable import TensorEngine

/// Every public operation with random shapes, types, dimensions and indices: never a trap, and whatever
/// is refused is refused in words that name the operation, in English and in Korean.
@Suite struct FuzzTests {
  /// Draws arguments: mostly small ones that fit, sometimes extreme ones.
  private struct Dice {
    var state: UInt64
    let pool: [Tensor]

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    /// Any tensor of the pool.
    mutating func tensor() -> Tensor { pool[next(pool.count)] }
    /// A dimension, a position, a size.
    mutating func int() -> Int {
      let extreme = [Int.max, Int.min, 1 << 31, 1 << 40, -(1 << 31), Int.max - 1]
      return next(12) == 0 ? extreme[next(extreme.count)] : next(8) - 2
    }
    mutating func ints() -> [Int] { (0..<next(5)).map { _ in int() } }
    mutating func real() -> Double {
      let reals = [0, -0.0, 1, -1, 0.5, 3, .nan, .infinity, -.infinity, 1e-45, 3e38, 1e300, 2]
      return reals[next(reals.count)]
    }
    mutating func flag() -> Bool { next(2) == 0 }
    mutating func type() -> DType {
      [.float32, .float64, .int64, .int32, .uint8, .bool][next(6)]
    }
    mutating func reduction() -> Reduction { [.mean, .sum, .none][next(3)] }
    mutating func index() -> any TensorIndex {
      switch next(9) {
      case 0: return int()
      case 1: return Slice(int(), int(), step: int())
      case 2: return IndexItem.all
      case 3: return IndexItem.ellipsis
      case 4: return IndexItem.newAxis
      case 5: return [int(), int()]
      case 6: return tensor()
      case 7: return -3..<2
      default: return next(3)
      }
    }
  }

  private static let pool: [Tensor] = {
    manualSeed(3)
    let shapes = [
      [], [1], [3], [2, 3], [3, 2], [3, 3], [0], [0, 3], [2, 0], [2, 3, 4], [1, 1, 4, 4],
      [2, 1, 3, 3], [1, 2, 1, 1, 2],
    ]
    var pool: [Tensor] = [Tensor.placeholder()]
    for shape in shapes {
      pool.append(randn(shape))
      pool.append(randn(shape, dtype: .float64))
      pool.append(randint(-2, 4, shape: shape))
      pool.append(randint(0, 2, shape: shape, dtype: .bool))
      pool.append(randint(0, 3, shape: shape, dtype: .uint8))
      let wanting = rand(shape)
      wanting.requiresGradient = true
      pool.append(wanting)
    }
    pool.append(Tensor([Int.max, Int.min, 0]))
    pool.append(Tensor([Double.nan, Double.infinity, -1]))
    pool.append(randn(3, 4).t())
    pool.append(randn(1, 3).expand(4, 3))
    return pool
  }()

  private typealias Call = (inout Dice) -> Tensor
  private static func one(_ function: @escaping (Tensor) -> Tensor) -> Call {
    { function($0.tensor()) }
  }
  private static func two(_ function: @escaping (Tensor, Tensor) -> Tensor) -> Call {
    { function($0.tensor(), $0.tensor()) }
  }

  private static let calls: [(String, Call)] = [
    (
      "unary",
      { d in
        let functions: [(Tensor) -> Tensor] = [
          exp, exp2, expm1, log, log2, log10, log1p, sqrt, rsqrt, abs, neg, sign, square,
          reciprocal,
          sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, erf, sigmoid, relu, relu6, silu,
          softsign, logSigmoid, floor, ceil, round, trunc, logicalNot, isnan, isinf, isfinite,
          { gelu($0) }, { gelu($0, approximate: "tanh") }, { elu($0) }, { leakyReLU($0) },
          { softplus($0) }, { hardtanh($0) }, { -$0 }, { $0.bitwiseNot() }, { $0.t() },
          { $0.float() }, { $0.double() }, { $0.long() }, { $0.int() }, { $0.bool() },
          { $0.flattened() }, { $0.squeeze() }, { $0.clone() }, { $0.contiguous() },
          { $0.detach() }, { $0.nonzero() }, { $0.unique() }, { $0.sum() }, { $0.mean() },
          { $0.prod() }, { $0.max() }, { $0.min() }, { $0.argmax() }, { $0.argmin() },
          { $0.median() }, { $0.variance() }, { $0.std() }, { $0.norm() }, { $0.trace() },
          { $0.countNonzero() }, { Tensor($0.all()) }, { Tensor($0.any()) }, { Tensor($0.item()) },
          { $0.bincount() }, { oneHot($0) }, { diag($0) }, { diagonal($0) }, { zerosLike($0) },
          { onesLike($0) }, { randLike($0) }, { randnLike($0) }, { bernoulli($0) },
        ]
        return functions[d.next(functions.count)](d.tensor())
      }
    ),
    (
      "binary",
      { d in
        let functions: [(Tensor, Tensor) -> Tensor] = [
          { $0 + $1 }, { $0 - $1 }, { $0 * $1 }, { $0 / $1 }, { $0 % $1 }, { $0 .== $1 },
          { $0 .!= $1 }, { $0 .< $1 }, { $0 .<= $1 }, { $0 .> $1 }, { $0 .>= $1 }, { $0 .& $1 },
          { $0 .| $1 }, { $0 .^ $1 }, floorDivide, remainder, fmod, maximum, minimum, atan2, pow,
          logicalAnd, logicalOr, logicalXor, { isclose($0, $1) }, { Tensor(equal($0, $1)) },
          { Tensor(allclose($0, $1)) }, matmul, mm, bmm, mv, dot, outer, { linear($0, $1) },
          { prelu($0, $1) }, { $0.expandAs($1) }, { $0.maskedSelect($1) }, { normal($0, $1) },
          { cosineSimilarity($0, $1) }, { whereTrue($0, $1, 2.0) }, { whereTrue($0, 2, $1) },
          { embedding($0, $1) }, { $0.clone().addInPlace($1) }, { $0.clone().multiplyInPlace($1) },
          { $0.clone().subtractInPlace($1) }, { $0.clone().divideInPlace($1) },
          { $0.clone().copy(from: $1) },
        ]
        return functions[d.next(functions.count)](d.tensor(), d.tensor())
      }
    ),
    (
      "along a dimension",
      { d in
        let (x, dim, keep) = (d.tensor(), d.int(), d.flag())
        let functions: [() -> Tensor] = [
          { x.sum(dim: dim, keepDim: keep) }, { x.mean(dim: dim, keepDim: keep) },
          { x.prod(dim: dim, keepDim: keep) }, { x.max(dim: dim, keepDim: keep).values },
          { x.min(dim: dim, keepDim: keep).indices }, { x.amax(dim: dim, keepDim: keep) },
          { x.amin(dim: dim) }, { x.argmax(dim: dim, keepDim: keep) }, { x.argmin(dim: dim) },
          { x.variance(dim: dim, keepDim: keep) }, { x.std(dim: dim, keepDim: keep) },
          { x.norm(dim: dim, keepDim: keep) }, { x.logSumExp(dim: dim, keepDim: keep) },
          { x.softmax(dim: dim) }, { x.logSoftmax(dim: dim) }, { softmin(x, dim: dim) },
          { x.cumsum(dim: dim) }, { x.cumprod(dim: dim) }, { x.all(dim: dim, keepDim: keep) },
          { x.any(dim: dim) }, { x.sort(dim: dim, descending: keep).values },
          { x.argsort(dim: dim) }, { x.squeeze(dim) }, { x.unsqueeze(dim) }, { x.flip(dim) },
          { x.unbind(dim: dim).first ?? x }, { normalize(x, dim: dim) }, { x.select(dim) },
          { x.column(dim) },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    (
      "with two whole numbers",
      { d in
        let (x, a, b) = (d.tensor(), d.int(), d.int())
        let functions: [() -> Tensor] = [
          { x.transpose(a, b) }, { x.movedim(a, b) }, { x.roll(a, dim: b) },
          { x.repeatInterleave(a, dim: b) }, { x.split(a, dim: b).last ?? x },
          { x.chunk(a, dim: b).last ?? x }, { x.topk(a, dim: b).values }, { x.slice(a, b) },
          { x.select(dim: a, index: b) }, { x.narrow(dim: a, start: b, length: 2) },
          { x.flatten(startDim: a, endDim: b) }, { x.diagonal(offset: a, dim1: b) }, { tril(x, a) },
          { triu(x, b) }, { diag(x, a) }, { x.view(a, b) }, { x.reshape(a, b) }, { x.expand(a, b) },
          { x.tile(a, b) }, { oneHot(x, classes: a) }, { x.variance(dim: a, correction: b) },
          { x.size(a) == b ? x : x }, { x.unflatten(dim: a, sizes: [b, 2]) },
          { x.bincount(minLength: a) }, { x[a] }, { x[a, b] },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    (
      "with lists",
      { d in
        let (x, list) = (d.tensor(), d.ints())
        let functions: [() -> Tensor] = [
          { x.view(list) }, { x.reshape(list) }, { x.expand(list) }, { x.permute(list) },
          { x.flip(list) }, { x.tile(list) }, { x.padded(list) }, { x.sum(dim: list) },
          { x.mean(dim: list, keepDim: true) }, { x.split(list).first ?? x }, { zeros(list) },
          { ones(list) }, { full(list, 2) }, { rand(list) }, { randn(list) },
          { randint(5, shape: list) }, { layerNorm(x, list) }, { maxPool2d(x, list) },
          { avgPool2d(x, list) }, { adaptiveAvgPool2d(x, list) }, { bernoulli(0.5, shape: list) },
          { normal(0, 1, shape: list) },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    (
      "with real numbers",
      { d in
        let (x, a, b) = (d.tensor(), d.real(), d.real())
        let functions: [() -> Tensor] = [
          { x + a }, { a - x }, { x * a }, { a / x }, { x / a }, { x % a }, { x.pow(a) },
          { pow(a, x) }, { x .> a }, { x.clamp(min: a, max: b) }, { dropout(x, p: a) },
          { x.norm(p: a, dim: 0) }, { leakyReLU(x, slope: a) }, { elu(x, alpha: a) },
          { softplus(x, beta: a, threshold: b) }, { hardtanh(x, min: a, max: b) },
          { arange(a, b) }, { linspace(a, b, 5) }, { logspace(a, b, 3) },
          { x.clone().uniformInPlace(a, b) }, { x.clone().normalInPlace(mean: a, std: b) },
          { x.clone().bernoulliInPlace(a) }, { x.clone().fill(a) }, { x.clone().addInPlace(a) },
          { x.clone().divideInPlace(a) }, { x.clone().floorDivideInPlace(a) },
          { x.clone().clampInPlace(min: a, max: b) }, { fullLike(x, a) },
          { initTruncatedNormal(x.clone(), mean: a, std: b) }, { initNormal(x.clone(), std: a) },
          { normal(a, b, shape: [3]) }, { bernoulli(a, shape: [2]) },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    (
      "of three tensors",
      { d in
        let (x, y, z, dim) = (d.tensor(), d.tensor(), d.tensor(), d.int())
        let functions: [() -> Tensor] = [
          { whereTrue(x, y, z) }, { addmm(x, y, z) }, { linear(x, y, z) },
          { x.gather(dim: dim, index: y) }, { x.indexSelect(dim: dim, index: y) },
          { x.clone().scatter(dim: dim, index: y, source: z) },
          { x.clone().scatterAdd(dim: dim, index: y, source: z) },
          { x.clone().scatter(dim: dim, index: y, value: 2) }, { cat([x, y, z], dim: dim) },
          { stack([x, y], dim: dim) }, { meshgrid([x, y]).first ?? x },
          { einsum("ij,jk->ik", x, y) }, { einsum("i,i", x, y) }, { einsum("ii->i", [x]) },
          { einsum("a,b,->", [x, y]) }, { batchNorm(x, weight: y, bias: z, training: true) },
          { batchNorm(x, runningMean: y, runningVar: z) }, { layerNorm(x, y.shape, weight: y) },
          { x.maskedFill(y, 2) }, { crossEntropy(x, y, weight: z) }, { nllLoss(x, y, weight: z) },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    (
      "losses",
      { d in
        let (x, y, how) = (d.tensor(), d.tensor(), d.reduction())
        let functions: [() -> Tensor] = [
          { mseLoss(x, y, reduction: how) }, { l1Loss(x, y, reduction: how) },
          { smoothL1Loss(x, y, reduction: how) }, { huberLoss(x, y, reduction: how) },
          { crossEntropy(x, y, reduction: how) }, { crossEntropy(x, y, labelSmoothing: 0.1) },
          { nllLoss(x, y, reduction: how) }, { binaryCrossEntropy(x, y, reduction: how) },
          { binaryCrossEntropyWithLogits(x, y, reduction: how) }, { klDivergence(x, y) },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    (
      "windows",
      { d in
        let (x, y, s, p) = (d.tensor(), d.tensor(), d.int(), d.int())
        let functions: [() -> Tensor] = [
          { conv2d(x, y, stride: [s], padding: [p]) }, { conv1d(x, y, stride: s, padding: p) },
          { conv2d(x, y, dilation: [s], groups: p) }, { conv2dSame(x, y) },
          { convTranspose2d(x, y, stride: [s], padding: [p]) },
          { maxPool2d(x, [s], stride: [p]) }, { avgPool2d(x, [s], padding: [p]) },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    (
      "indices",
      { d in
        let x = d.tensor()
        let items = (0..<(1 + d.next(3))).map { _ in d.index().tensorIndex }
        if d.flag() { return x.part(items) }
        let changed = x.clone()
        changed.assign(items, d.tensor())
        return changed
      }
    ),
    (
      "makers",
      { d in
        let (a, b, c, type) = (d.int(), d.int(), d.int(), d.type())
        let functions: [() -> Tensor] = [
          { arange(a, b, step: c) }, { eye(a, b) }, { randperm(a) }, { randint(a, b, shape: [2]) },
          { zeros(a, b, dtype: type) }, { rand(a, dtype: type) }, { linspace(0, 1, a) },
          { Linear(a, b)(ones(2, 2)) }, { Embedding(a, b)(Tensor([c])) },
          { Conv2d(a, b, kernelSize: c)(ones(1, 1, 4, 4)) }, { BatchNorm1d(a)(ones(2, 3)) },
          { LSTM(a, b)(ones(2, 1, 3)).output }, { GroupNorm(a, b)(ones(2, 4)) },
          { MaxPool2d(a, stride: b, padding: c)(ones(1, 1, 4, 4)) },
          { SyntheticDigits(count: a).images },
        ]
        return functions[d.next(functions.count)]()
      }
    ),
    ("types", { $0.tensor().to($0.type()) }),
  ]

  @Test func anyCallIsSafeAndWhatIsRefusedIsExplained() {
    var refusals: [String: Int] = [:]
    var run = 0
    _ = isolated {
      let context = EngineContext.current
      context.memoryLimit = 1 << 24
      context.allocationLimit = 1 << 20
      let pool = Self.pool
      for seed in 0..<2000 {
        var dice = Dice(state: UInt64(seed), pool: pool)
        for (group, call) in Self.calls {
          let result = call(&dice)
          if context.failure == nil, result.requiresGradient, result.dtype.isFloatingPoint {
            result.sum().backward()
          }
          if result.count < 200 { _ = result.description }
          run += 1
          guard let error = context.failure else { continue }
          context.failure = nil
          refusals[error.operation, default: 0] += 1
          #expect(!error.operation.isEmpty && error.english.count > 8, "\(group): \(error)")
          #expect(
            error.korean.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) },
            "\(group): \(error)")
        }
      }
    }
    print(
      "fuzz: \(run) calls, \(refusals.values.reduce(0, +)) refused by \(refusals.count) operations")
    #expect(run == 2000 * Self.calls.count && refusals.count > 60)
  }

  @Test func hugeShapesAreRefusedWithTheSizeAskedFor() {
    let makers: [(String, () -> Tensor)] = [
      ("4000000000000", { zeros(1_000_000, 1_000_000) }),
      ("too large", { zeros(1 << 40, 1 << 40) }),
      ("too many", { ones(Int.max) }), ("[-1]", { rand(-1) }),
      ("4000000000000", { ones(1_000_000, 1) + ones(1, 1_000_000) }),
      ("4000000000000", { matmul(ones(1_000_000, 1), ones(1, 1_000_000)) }),
      ("4000000000000", { outer(ones(1_000_000), ones(1_000_000)) }),
      ("8000000000000", { oneHot(arange(1_000_000)) }),
      ("4000000000000", { eye(1_000_000) }),
    ]
    for (words, make) in makers {
      let (_, failure) = isolated { make() }
      #expect(failure?.english.contains(words) == true, "\(words): \(String(describing: failure))")
      #expect(failure?.korean.contains(words) == true || words.hasPrefix("to"), "\(words)")
    }
  }
}
