import Foundation
import Testing

@testable import TensorEngine

private struct Block: Module {
  let first = Linear(2, 3)
  let scale = parameter(ones(3))
  let note = "not a part"
  var seen = zeros(3)
  let more: [any Module] = [Linear(3, 3), ReLU(), Linear(3, 3)]
  let nothing: Linear? = nil
  let something: Linear? = Linear(3, 1, bias: false)
  func callAsFunction(_ x: Tensor) -> Tensor { first(x) * scale }
}

private class Base: Module {
  let inner = Linear(1, 1)
  func callAsFunction(_ x: Tensor) -> Tensor { inner(x) }
}

private final class Derived: Base {
  let outer = Linear(1, 2)
}

private final class Loop: Trainable {
  let weight = parameter(ones(1))
  var next: Loop?
}

@Suite struct ModuleTests {
  @Test func membersInOrderOfDeclaration() {
    let names = Block().namedParameters().map(\.name)
    #expect(
      names == [
        "first.weight", "first.bias", "scale", "more.0.weight", "more.0.bias", "more.2.weight",
        "more.2.bias", "something.weight",
      ])
    #expect(Block().namedBuffers().map(\.name) == ["seen"])
    #expect(
      Derived().namedParameters().map(\.name) == [
        "inner.weight", "inner.bias", "outer.weight", "outer.bias",
      ])
  }

  @Test func sharedTensorsCountOnce() {
    let layer = Linear(2, 2)
    #expect(Sequential([layer, layer]).parameters().count == 2)
    let loop = Loop()
    loop.next = loop
    #expect(loop.parameters().count == 1)
    loop.train()
    #expect(!loop.description.isEmpty)
    loop.next = nil
  }

  @Test func printsAsPyTorch() {
    #expect(
      Block().description == """
        Block(
          (first): Linear(in_features=2, out_features=3, bias=True)
          (more): ModuleList(
            (0): Linear(in_features=3, out_features=3, bias=True)
            (1): ReLU()
            (2): Linear(in_features=3, out_features=3, bias=True)
          )
          (something): Linear(in_features=3, out_features=1, bias=False)
        )
        """)
    #expect(
      ModuleList([Linear(1, 1), Linear(1, 1), ReLU()]).description == """
        ModuleList(
          (0-1): 2 x Linear(in_features=1, out_features=1, bias=True)
          (2): ReLU()
        )
        """)
  }

  @Test func gradientsReachOwnModels() {
    let block = Block()
    block(ones(1, 2)).sum().backward()
    #expect(block.scale.grad?.shape == [3])
    block.zeroGrad()
    #expect(block.scale.grad == nil)
    block.setRequiresGradient(false)
    #expect(block.parameters().count == 8)
    #expect(!block(ones(1, 2)).requiresGradient)
  }

  @Test func pythonNumbers() {
    for (value, text) in [
      (1e-5, "1e-05"), (0.1, "0.1"), (1, "1.0"), (0.0001, "0.0001"), (1e16, "1e+16"),
      (123456789012345680, "1.2345678901234568e+17"), (1e15, "1000000000000000.0"),
      (-2.5e-7, "-2.5e-07"), (0, "0.0"), (-0.0, "-0.0"), (1e100, "1e+100"), (0.00012, "0.00012"),
      (1.5e-5, "1.5e-05"), (.infinity, "inf"),
    ] {
      #expect(pythonText(value) == text)
    }
  }
}
