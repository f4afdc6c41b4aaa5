import Foundation
import Testing

@testable import TensorEngine

/// Runs `body` in a fresh context that records failures, as a host does.
private func hosted<T>(_ body: (EngineContext) -> T) -> T {
  let before = EngineContext.current
  let context = EngineContext()
  context.recordsFailures = true
  EngineContext.use(context)
  defer { EngineContext.use(before) }
  return body(context)
}

/// No argument may stop the process, and no operation may mind the placeholder of an earlier one.
@Suite struct RobustnessTests {
  /// A small generator, so that the runs are the same everywhere.
  private struct Dice {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  private static let integers = [
    0, 1, 2, -1, 3, -2, 5, 64, 1 << 31, 1 << 40, Int.max, Int.min, Int.max - 1, Int.min + 1,
  ]
  private static let reals: [Double] = [
    0, -0.0, 1, -1, 0.5, 3, .nan, .infinity, -.infinity, 1e-45, 3e38, 1e300, -1e300,
  ]

  /// One random operation on tensors of the pool.
  private func apply(_ pool: [Tensor], _ dice: inout Dice) -> Tensor {
    let a = pool[dice.next(pool.count)]
    let b = pool[dice.next(pool.count)]
    let i = Self.integers[dice.next(Self.integers.count)]
    let j = Self.integers[dice.next(Self.integers.count)]
    let x = Self.reals[dice.next(Self.reals.count)]
    let y = Self.reals[dice.next(Self.reals.count)]
    switch dice.next(58) {
    case 0: return a + b
    case 1: return a - b
    case 2: return a * b
    case 3: return a / b
    case 4: return -a
    case 5: return a + x
    case 6: return a * i
    case 7: return i / a
    case 8: return a .== b
    case 9: return a .< x
    case 10: return a .>= i
    case 11: return a.pow(x)
    case 12: return maximum(a, b)
    case 13: return whereTrue(a, b, a)
    case 14: return exp(a)
    case 15: return log(a)
    case 16: return sqrt(a)
    case 17: return sigmoid(a)
    case 18: return tanh(a)
    case 19: return relu(a)
    case 20: return sin(a)
    case 21: return a.sum()
    case 22: return a.sum(dim: i, keepDim: i == 0)
    case 23: return a.mean()
    case 24: return a.mean(dim: i)
    case 25: return a.max()
    case 26: return a.max(dim: i).values
    case 27: return a.argmax(dim: j)
    case 28: return a.softmax(dim: i)
    case 29: return a.logSoftmax(dim: i)
    case 30: return a.view(i, j)
    case 31: return a.view([-1])
    case 32: return a.squeeze(i)
    case 33: return a.unsqueeze(i)
    case 34: return a.transposed(i, j)
    case 35: return a.gather(dim: i, index: b)
    case 36: return a.scatter(dim: i, index: b, value: x)
    case 37: return a[i]
    case 38: return a.slice(i, j)
    case 39: return a[i, j]
    case 40: return a.column(i)
    case 41: return matmul(a, b)
    case 42: return cat([a, b], dim: i)
    case 43: return stack([a, b], dim: i)
    case 44: return zeros(i, j)
    case 45: return full([j, i, 2], x)
    case 46: return arange(i, j, step: Self.integers[dice.next(Self.integers.count)])
    case 47: return linspace(x, y, i)
    case 48: return eye(i)
    case 49: return oneHot(a, classes: i)
    case 50: return rand(i, j)
    case 51: return randint(i, j, shape: [3])
    case 52: return randperm(i)
    case 53: return Linear(i, j)(a)
    case 54: return crossEntropy(a, b)
    case 55: return binaryCrossEntropy(a, b)
    case 56:
      a.sum().backward()
      return a.grad ?? a
    default:
      _ = Int(a)
      _ = Float(a)
      return a.to(.int64)
    }
  }

  @Test func anyArgumentsAreSafe() {
    let steps = hosted { context -> Int in
      // Small, so that refused shapes are many and accepted ones quick.
      context.memoryLimit = 1 << 22
      context.allocationLimit = 1 << 18
      var steps = 0
      for seed in 0..<300 {
        var dice = Dice(state: UInt64(seed))
        var pool = [
          Tensor([0.5, -1, 2]), Tensor([[0.1, 0.9], [0.4, 0.6]], requiresGradient: true),
          Tensor([0, 1]), Tensor([true, false]), Tensor(2.0, requiresGradient: true), zeros(0, 3),
          Tensor([Int.max, Int.min]), Tensor([[1, 0], [0, 1]]), rand(2, 3, 4),
          Tensor.placeholder(),
        ]
        for _ in 0..<60 {
          let result = apply(pool, &dice)
          _ = result.description
          if result.count <= 4096 { pool.append(result) }
          if pool.count > 24 { pool.removeFirst(pool.count - 24) }
          context.failure = nil
          steps += 1
        }
      }
      return steps
    }
    #expect(steps == 18_000)
  }

  @Test func tensorsTogetherStayWithinTheLimit() {
    hosted { context in
      context.memoryLimit = 10 << 20
      var kept: [Tensor] = []
      for _ in 0..<1000 where context.failure == nil { kept.append(ones(256, 1024)) }
      #expect(kept.count == 11)  // ten of one MiB, and the placeholder of the eleventh
      #expect(context.failure?.english.contains("may use") == true)
      #expect(context.failure?.korean.isEmpty == false)
      context.failure = nil
      kept.removeAll()
      #expect(context.memoryInUse == 0)
      #expect(context.peakMemory == 10 << 20)
      // Also where an operation makes the result.
      let column = ones(2048, 1)
      _ = column * ones(1, 2048)
      #expect(context.failure != nil)
    }
  }

  @Test func hugeShapesAreRefusedBeforeTheyAreMade() {
    for make in [
      { zeros(1 << 40, 1 << 40) }, { ones(1 << 31) * ones(1) }, { rand(100_000, 100_000) },
      { arange(Int.min, Int.max) }, { matmul(ones(200_000, 1), ones(1, 200_000)) },
      { ones(200_000, 1) + ones(1, 200_000) }, { oneHot(Tensor([Int.max])) },
      { eye(Int.max) }, { randperm(Int.max) },
    ] as [() -> Tensor] {
      let failure = hosted { context in
        _ = make()
        return context.failure
      }
      #expect(failure != nil)
    }
  }

  @Test func changingATensorThatNeedsGradientsInPlaceIsRefused() {
    let failure = hosted { context in
      zeros(2, 2, requiresGradient: true).scatter(dim: 1, index: Tensor([[0], [1]]), value: 1)
      return context.failure
    }
    #expect(failure?.operation == "scatter")
  }

  @Test func longChainsAreTakenApartWithoutRecursion() {
    var value = Tensor(1.0, requiresGradient: true) * 1
    for _ in 0..<200_000 { value = value + 0 }
    value = Tensor(0.0)
    let x = Tensor(1.0, requiresGradient: true)
    var sum = x * 1
    for _ in 0..<100_000 { sum = sum + 1 }
    sum.backward()
    #expect(x.grad?.item() == 1)
    #expect(value.item() == 0)
  }

  @Test func wholePowersOfWholeNumbers() {
    #expect(Tensor([2, -3, 10]).pow(3).description == "tensor([   8,  -27, 1000])")
    #expect(Tensor([3]).pow(100).toIntArray() == [-2_984_622_845_537_545_263])
  }

  @Test func anInfiniteWeightReachesOnlyItsWindows() {
    let x = zeros(1, 1, 3, 3)
    x.requiresGradient = true
    let weight = Tensor([[[[Double.infinity, 1], [2, 3]]]])
    conv2d(x, weight).sum().backward()
    #expect(x.grad?.toArray() == [.infinity, .infinity, 1, .infinity, .infinity, 4, 2, 5, 3])
  }
}
