import Testing

@testable import TensorEngine

/// Which records a first `backward` releases, as PyTorch 2.15 does.
@Suite struct SecondBackwardTests {
  private static let pictures = (0..<96).map { Double($0 % 7) - 3 }

  @Test(arguments: [
    ("avgPool", true), ("adaptiveAvgPool", true), ("maxPool", true), ("embedding", true),
    ("gather", true), ("indexSelect", true), ("index", true), ("where", true), ("max", true),
    ("sort", true), ("topk", true), ("maskedFill", true), ("timesNumber", true),
    ("sum", false), ("mean", false), ("cumsum", false), ("expand", false), ("cat", false),
    ("flip", false), ("plusNumber", false), ("double", false), ("roll", false),
  ]) func secondBackward(_ name: String, isRefused: Bool) throws {
    let x = Tensor(SecondBackwardTests.pictures).view(2, 3, 4, 4).detached()
    x.requiresGradient = true
    let first = zeros(1, 3, 4, 4).long()
    let y: Tensor
    switch name {
    case "avgPool": y = avgPool2d(x, [2])
    case "adaptiveAvgPool": y = adaptiveAvgPool2d(x, [2])
    case "maxPool": y = maxPool2d(x, [2])
    case "embedding": y = embedding(Tensor([1, 0]), x.view(6, 16))
    case "gather": y = x.gather(dim: 0, index: first)
    case "indexSelect": y = x.indexSelect(dim: 0, index: Tensor([1]))
    case "index": y = x[Tensor([1])]
    case "where": y = whereTrue(x .> 0.0, x, -x)
    case "max": y = x.max(dim: 1).values
    case "sort": y = x.sort(dim: 1).values
    case "topk": y = x.topk(2, dim: 1).values
    case "maskedFill": y = x.maskedFill(x .> 0.0, 0.0)
    case "timesNumber": y = x * 2.0
    case "sum": y = x.sum(dim: 1)
    case "mean": y = x.mean(dim: 1)
    case "cumsum": y = x.cumsum(dim: 0)
    case "expand": y = x.expand(2, 2, 3, 4, 4)
    case "cat": y = cat([x, x])
    case "flip": y = x.flipped(0)
    case "plusNumber": y = x + 1.0
    case "double": y = x.double()
    default: y = x.roll(1, dim: 0)
    }
    let total = y.sum()
    total.backward()
    if isRefused {
      try expectFailure("backward") { total.backward() }
    } else {
      let once = x.grad?.cloned()
      total.backward()
      #expect(x.grad?.toArray() == (once.map { $0 * 2.0 })?.toArray())
    }
  }
}
