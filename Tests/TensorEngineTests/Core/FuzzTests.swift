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

  private static let calls: [(String, Call)] = [
    ("unary", unary),
    ("binary", binary),
    ("along a dimension", alongADimension),
    ("with two whole numbers", withTwoWholeNumbers),
    ("with lists", withLists),
    ("with real numbers", withRealNumbers),
    ("of three tensors", ofThreeTensors),
    ("losses", losses),
    ("windows", windows),
    ("combining", combining),
    ("orders", orders),
    ("arranging", arranging),
    ("indices", indices),
    ("makers", makers),
    ("types", { $0.tensor().to($0.type()) }),
  ]

  private static func unary(_ d: inout Dice) -> Tensor {
    let x = d.tensor()
    switch d.next(84) {
    case 0: return exp(x)
    case 1: return exp2(x)
    case 2: return expm1(x)
    case 3: return log(x)
    case 4: return log2(x)
    case 5: return log10(x)
    case 6: return log1p(x)
    case 7: return sqrt(x)
    case 8: return rsqrt(x)
    case 9: return abs(x)
    case 10: return neg(x)
    case 11: return sign(x)
    case 12: return square(x)
    case 13: return reciprocal(x)
    case 14: return sin(x)
    case 15: return cos(x)
    case 16: return tan(x)
    case 17: return asin(x)
    case 18: return acos(x)
    case 19: return atan(x)
    case 20: return sinh(x)
    case 21: return cosh(x)
    case 22: return tanh(x)
    case 23: return erf(x)
    case 24: return sigmoid(x)
    case 25: return relu(x)
    case 26: return relu6(x)
    case 27: return silu(x)
    case 28: return softsign(x)
    case 29: return logSigmoid(x)
    case 30: return floor(x)
    case 31: return ceil(x)
    case 32: return round(x)
    case 33: return trunc(x)
    case 34: return logicalNot(x)
    case 35: return isnan(x)
    case 36: return isinf(x)
    case 37: return isfinite(x)
    case 38: return gelu(x)
    case 39: return gelu(x, approximate: "tanh")
    case 40: return elu(x)
    case 41: return leakyReLU(x)
    case 42: return softplus(x)
    case 43: return hardtanh(x)
    case 44: return -x
    case 45: return x.bitwiseNot()
    case 46: return x.t()
    case 47: return x.float()
    case 48: return x.double()
    case 49: return x.long()
    case 50: return x.int()
    case 51: return x.bool()
    case 52: return x.flattened()
    case 53: return x.squeeze()
    case 54: return x.clone()
    case 55: return x.contiguous()
    case 56: return x.detach()
    case 57: return x.nonzero()
    case 58: return x.unique()
    case 59: return x.sum()
    case 60: return x.mean()
    case 61: return x.prod()
    case 62: return x.max()
    case 63: return x.min()
    case 64: return x.argmax()
    case 65: return x.argmin()
    case 66: return x.median()
    case 67: return x.variance()
    case 68: return x.std()
    case 69: return x.norm()
    case 70: return x.trace()
    case 71: return x.countNonzero()
    case 72: return Tensor(x.all())
    case 73: return Tensor(x.any())
    case 74: return Tensor(x.item())
    case 75: return x.bincount()
    case 76: return oneHot(x)
    case 77: return diag(x)
    case 78: return diagonal(x)
    case 79: return zerosLike(x)
    case 80: return onesLike(x)
    case 81: return randLike(x)
    case 82: return randnLike(x)
    default: return bernoulli(x)
    }
  }

  private static func binary(_ d: inout Dice) -> Tensor {
    let (x, y) = (d.tensor(), d.tensor())
    switch d.next(47) {
    case 0: return x + y
    case 1: return x - y
    case 2: return x * y
    case 3: return x / y
    case 4: return x % y
    case 5: return x .== y
    case 6: return x .!= y
    case 7: return x .< y
    case 8: return x .<= y
    case 9: return x .> y
    case 10: return x .>= y
    case 11: return x .& y
    case 12: return x .| y
    case 13: return x .^ y
    case 14: return floorDivide(x, y)
    case 15: return remainder(x, y)
    case 16: return fmod(x, y)
    case 17: return maximum(x, y)
    case 18: return minimum(x, y)
    case 19: return atan2(x, y)
    case 20: return pow(x, y)
    case 21: return logicalAnd(x, y)
    case 22: return logicalOr(x, y)
    case 23: return logicalXor(x, y)
    case 24: return isclose(x, y)
    case 25: return Tensor(equal(x, y))
    case 26: return Tensor(allclose(x, y))
    case 27: return matmul(x, y)
    case 28: return mm(x, y)
    case 29: return bmm(x, y)
    case 30: return mv(x, y)
    case 31: return dot(x, y)
    case 32: return outer(x, y)
    case 33: return linear(x, y)
    case 34: return prelu(x, y)
    case 35: return x.expandAs(y)
    case 36: return x.maskedSelect(y)
    case 37: return normal(x, y)
    case 38: return cosineSimilarity(x, y)
    case 39: return whereTrue(x, y, 2.0)
    case 40: return whereTrue(x, 2, y)
    case 41: return embedding(x, y)
    case 42: return x.clone().addInPlace(y)
    case 43: return x.clone().multiplyInPlace(y)
    case 44: return x.clone().subtractInPlace(y)
    case 45: return x.clone().divideInPlace(y)
    default: return x.clone().copy(from: y)
    }
  }

  private static func alongADimension(_ d: inout Dice) -> Tensor {
    let (x, dim, keep) = (d.tensor(), d.int(), d.flag())
    switch d.next(29) {
    case 0: return x.sum(dim: dim, keepDim: keep)
    case 1: return x.mean(dim: dim, keepDim: keep)
    case 2: return x.prod(dim: dim, keepDim: keep)
    case 3: return x.max(dim: dim, keepDim: keep).values
    case 4: return x.min(dim: dim, keepDim: keep).indices
    case 5: return x.amax(dim: dim, keepDim: keep)
    case 6: return x.amin(dim: dim)
    case 7: return x.argmax(dim: dim, keepDim: keep)
    case 8: return x.argmin(dim: dim)
    case 9: return x.variance(dim: dim, keepDim: keep)
    case 10: return x.std(dim: dim, keepDim: keep)
    case 11: return x.norm(dim: dim, keepDim: keep)
    case 12: return x.logSumExp(dim: dim, keepDim: keep)
    case 13: return x.softmax(dim: dim)
    case 14: return x.logSoftmax(dim: dim)
    case 15: return softmin(x, dim: dim)
    case 16: return x.cumsum(dim: dim)
    case 17: return x.cumprod(dim: dim)
    case 18: return x.all(dim: dim, keepDim: keep)
    case 19: return x.any(dim: dim)
    case 20: return x.sort(dim: dim, descending: keep).values
    case 21: return x.argsort(dim: dim)
    case 22: return x.squeeze(dim)
    case 23: return x.unsqueeze(dim)
    case 24: return x.flip(dim)
    case 25: return x.unbind(dim: dim).first ?? x
    case 26: return normalize(x, dim: dim)
    case 27: return x.select(dim)
    default: return x.column(dim)
    }
  }

  private static func withTwoWholeNumbers(_ d: inout Dice) -> Tensor {
    let (x, a, b) = (d.tensor(), d.int(), d.int())
    switch d.next(26) {
    case 0: return x.transpose(a, b)
    case 1: return x.movedim(a, b)
    case 2: return x.roll(a, dim: b)
    case 3: return x.repeatInterleave(a, dim: b)
    case 4: return x.split(a, dim: b).last ?? x
    case 5: return x.chunk(a, dim: b).last ?? x
    case 6: return x.topk(a, dim: b).values
    case 7: return x.slice(a, b)
    case 8: return x.select(dim: a, index: b)
    case 9: return x.narrow(dim: a, start: b, length: 2)
    case 10: return x.flatten(startDim: a, endDim: b)
    case 11: return x.diagonal(offset: a, dim1: b)
    case 12: return tril(x, a)
    case 13: return triu(x, b)
    case 14: return diag(x, a)
    case 15: return x.view(a, b)
    case 16: return x.reshape(a, b)
    case 17: return x.expand(a, b)
    case 18: return x.tile(a, b)
    case 19: return oneHot(x, classes: a)
    case 20: return x.variance(dim: a, correction: b)
    case 21: return x.size(a) == b ? x : x
    case 22: return x.unflatten(dim: a, sizes: [b, 2])
    case 23: return x.bincount(minLength: a)
    case 24: return x[a]
    default: return x[a, b]
    }
  }

  private static func withLists(_ d: inout Dice) -> Tensor {
    let (x, list) = (d.tensor(), d.ints())
    switch d.next(22) {
    case 0: return x.view(list)
    case 1: return x.reshape(list)
    case 2: return x.expand(list)
    case 3: return x.permute(list)
    case 4: return x.flip(list)
    case 5: return x.tile(list)
    case 6: return x.padded(list)
    case 7: return x.sum(dim: list)
    case 8: return x.mean(dim: list, keepDim: true)
    case 9: return x.split(list).first ?? x
    case 10: return zeros(list)
    case 11: return ones(list)
    case 12: return full(list, 2)
    case 13: return rand(list)
    case 14: return randn(list)
    case 15: return randint(5, shape: list)
    case 16: return layerNorm(x, list)
    case 17: return maxPool2d(x, list)
    case 18: return avgPool2d(x, list)
    case 19: return adaptiveAvgPool2d(x, list)
    case 20: return bernoulli(0.5, shape: list)
    default: return normal(0, 1, shape: list)
    }
  }

  private static func withRealNumbers(_ d: inout Dice) -> Tensor {
    let (x, a, b) = (d.tensor(), d.real(), d.real())
    switch d.next(32) {
    case 0: return x + a
    case 1: return a - x
    case 2: return x * a
    case 3: return a / x
    case 4: return x / a
    case 5: return x % a
    case 6: return x.pow(a)
    case 7: return pow(a, x)
    case 8: return x .> a
    case 9: return x.clamp(min: a, max: b)
    case 10: return dropout(x, p: a)
    case 11: return x.norm(p: a, dim: 0)
    case 12: return leakyReLU(x, slope: a)
    case 13: return elu(x, alpha: a)
    case 14: return softplus(x, beta: a, threshold: b)
    case 15: return hardtanh(x, min: a, max: b)
    case 16: return arange(a, b)
    case 17: return linspace(a, b, 5)
    case 18: return logspace(a, b, 3)
    case 19: return x.clone().uniformInPlace(a, b)
    case 20: return x.clone().normalInPlace(mean: a, std: b)
    case 21: return x.clone().bernoulliInPlace(a)
    case 22: return x.clone().fill(a)
    case 23: return x.clone().addInPlace(a)
    case 24: return x.clone().divideInPlace(a)
    case 25: return x.clone().floorDivideInPlace(a)
    case 26: return x.clone().clampInPlace(min: a, max: b)
    case 27: return fullLike(x, a)
    case 28: return initTruncatedNormal(x.clone(), mean: a, std: b)
    case 29: return initNormal(x.clone(), std: a)
    case 30: return normal(a, b, shape: [3])
    default: return bernoulli(a, shape: [2])
    }
  }

  private static func ofThreeTensors(_ d: inout Dice) -> Tensor {
    let (x, y, z, dim) = (d.tensor(), d.tensor(), d.tensor(), d.int())
    switch d.next(21) {
    case 0: return whereTrue(x, y, z)
    case 1: return addmm(x, y, z)
    case 2: return linear(x, y, z)
    case 3: return x.gather(dim: dim, index: y)
    case 4: return x.indexSelect(dim: dim, index: y)
    case 5: return x.clone().scatter(dim: dim, index: y, source: z)
    case 6: return x.clone().scatterAdd(dim: dim, index: y, source: z)
    case 7: return x.clone().scatter(dim: dim, index: y, value: 2)
    case 8: return cat([x, y, z], dim: dim)
    case 9: return stack([x, y], dim: dim)
    case 10: return meshgrid([x, y]).first ?? x
    case 11: return einsum("ij,jk->ik", x, y)
    case 12: return einsum("i,i", x, y)
    case 13: return einsum("ii->i", [x])
    case 14: return einsum("a,b,->", [x, y])
    case 15: return batchNorm(x, weight: y, bias: z, training: true)
    case 16: return batchNorm(x, runningMean: y, runningVar: z)
    case 17: return layerNorm(x, y.shape, weight: y)
    case 18: return x.maskedFill(y, 2)
    case 19: return crossEntropy(x, y, weight: z)
    default: return nllLoss(x, y, weight: z)
    }
  }

  private static func losses(_ d: inout Dice) -> Tensor {
    let (x, y, how) = (d.tensor(), d.tensor(), d.reduction())
    switch d.next(10) {
    case 0: return mseLoss(x, y, reduction: how)
    case 1: return l1Loss(x, y, reduction: how)
    case 2: return smoothL1Loss(x, y, reduction: how)
    case 3: return huberLoss(x, y, reduction: how)
    case 4: return crossEntropy(x, y, reduction: how)
    case 5: return crossEntropy(x, y, labelSmoothing: 0.1)
    case 6: return nllLoss(x, y, reduction: how)
    case 7: return binaryCrossEntropy(x, y, reduction: how)
    case 8: return binaryCrossEntropyWithLogits(x, y, reduction: how)
    default: return klDivergence(x, y)
    }
  }

  private static func combining(_ d: inout Dice) -> Tensor {
    let (x, y, z, dim, a) = (d.tensor(), d.tensor(), d.tensor(), d.int(), d.real())
    switch d.next(18) {
    case 0: return lerp(x, y, a)
    case 1: return lerp(x, y, z)
    case 2: return addcmul(x, y, z, value: a)
    case 3: return addcdiv(x, y, z, value: a)
    case 4: return addmv(x, y, z, beta: a)
    case 5: return baddbmm(x, y, z, alpha: a)
    case 6: return cross(x, y, dim: dim)
    case 7: return cdist(x, y, p: a)
    case 8: return pairwiseDistance(x, y, p: a)
    case 9: return logaddexp(x, y)
    case 10: return heaviside(x, y)
    case 11: return hypot(x, y)
    case 12: return logit(x, epsilon: a)
    case 13: return nanToNum(x, nan: a)
    case 14: return dim % 2 == 0 ? x.nanmean() : x.nansum()
    case 15: return dim % 2 == 0 ? cov(x, correction: dim) : corrcoef(x)
    case 16: return x.std(dim: [dim, 0], keepDim: true)
    default: return x.norm(p: a)
    }
  }

  private static func orders(_ d: inout Dice) -> Tensor {
    let (x, y, dim, k, a) = (d.tensor(), d.tensor(), d.int(), d.int(), d.real())
    switch d.next(17) {
    case 0: return x.kthvalue(k, dim: dim).values
    case 1: return x.median(dim: dim).values
    case 2: return x.mode(dim: dim, keepDim: true).values
    case 3: return x.quantile(a, dim: dim)
    case 4: return x.quantile(y)
    case 5: return x.histc(bins: k, min: Double(dim), max: a)
    case 6: return x.cummax(dim: dim).values
    case 7: return x.cummin(dim: dim).indices
    case 8: return x.countNonzero(dim: dim)
    case 9: return x.uniqueCounts().counts
    case 10: return searchsorted(x, y, right: k % 2 == 0)
    case 11: return bucketize(x, y)
    case 12: return multinomial(x, k, replacement: dim % 2 == 0)
    case 13: return det(x)
    case 14: return solve(x, y)
    case 15: return k < 9 ? x.matrixPower(k) : inverse(x)
    default: return dim % 2 == 0 ? lstsq(x, y) : eigh(x).vectors
    }
  }

  private static func arranging(_ d: inout Dice) -> Tensor {
    let (x, y, z, dim, k) = (d.tensor(), d.tensor(), d.tensor(), d.int(), d.int())
    switch d.next(16) {
    case 0: return x.unfold(dim: dim, size: k, step: d.int())
    case 1: return x.diff(n: k, dim: dim)
    case 2: return x.rot90(k, dim, 0)
    case 3: return dim % 2 == 0 ? x.flipud() : x.fliplr()
    case 4: return x.roll(k)
    case 5: return x.repeatInterleave(k)
    case 6: return x.take(y)
    case 7: return x.takeAlongDim(y, dim: dim)
    case 8: return x.clone().indexAdd(dim: dim, index: y, source: z)
    case 9: return x.clone().indexCopy(dim: dim, index: y, source: z)
    case 10: return x.clone().indexFill(dim: dim, index: y, value: 2)
    case 11: return dim % 2 == 0 ? hstack([x, y]) : vstack([x, y])
    case 12: return columnStack([x, y])
    case 13: return cartesianProd([x, y])
    case 14:
      let target = x.clone()
      target[dim] = 2.5
      target[y] = [1, 2]
      return target
    default:
      let target = x.clone()
      target[.all, k] = [[1.5], [2]]
      target[dim, k] = true
      return target
    }
  }

  private static func windows(_ d: inout Dice) -> Tensor {
    let (x, y, s, p) = (d.tensor(), d.tensor(), d.int(), d.int())
    switch d.next(7) {
    case 0: return conv2d(x, y, stride: [s], padding: [p])
    case 1: return conv1d(x, y, stride: s, padding: p)
    case 2: return conv2d(x, y, dilation: [s], groups: p)
    case 3: return conv2dSame(x, y)
    case 4: return convTranspose2d(x, y, stride: [s], padding: [p])
    case 5: return maxPool2d(x, [s], stride: [p])
    default: return avgPool2d(x, [s], padding: [p])
    }
  }

  private static func indices(_ d: inout Dice) -> Tensor {
    let x = d.tensor()
    let items = (0..<(1 + d.next(3))).map { _ in d.index().tensorIndex }
    if d.flag() { return x.part(items) }
    let changed = x.clone()
    changed.assign(items, d.tensor())
    return changed
  }

  private static func makers(_ d: inout Dice) -> Tensor {
    let (a, b, c, type) = (d.int(), d.int(), d.int(), d.type())
    switch d.next(15) {
    case 0: return arange(a, b, step: c)
    case 1: return eye(a, b)
    case 2: return randperm(a)
    case 3: return randint(a, b, shape: [2])
    case 4: return zeros(a, b, dtype: type)
    case 5: return rand(a, dtype: type)
    case 6: return linspace(0, 1, a)
    case 7: return Linear(a, b)(ones(2, 2))
    case 8: return Embedding(a, b)(Tensor([c]))
    case 9: return Conv2d(a, b, kernelSize: c)(ones(1, 1, 4, 4))
    case 10: return BatchNorm1d(a)(ones(2, 3))
    case 11: return LSTM(a, b)(ones(2, 1, 3)).output
    case 12: return GroupNorm(a, b)(ones(2, 4))
    case 13: return MaxPool2d(a, stride: b, padding: c)(ones(1, 1, 4, 4))
    default: return SyntheticDigits(count: a).images
    }
  }

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
