import CellLibrary
import CellMachine
import Runner
import Testing

/// Models that cells declare, as the engine sees them.
@Suite(.serialized) struct ModelTests {
  func run(_ code: String, limits: Limits = Limits()) throws -> CellOutcome {
    nonisolated(unsafe) var outcome: CellOutcome?
    ThreadPool.forEach(1, jobs: 1) { _ in
      outcome = CellSession()?.run(code: code, id: "cell", limits: limits)
    }
    return try #require(outcome)
  }

  func printed(_ code: String) throws -> String {
    let outcome = try run(code)
    #expect(outcome.failures.isEmpty, "\(outcome.failures.map(\.text.english))")
    return outcome.outputs.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  static let net = """
    class Net: Module {
      let fc1 = Linear(4, 8)
      let fc2 = Linear(8, 3)
      func callAsFunction(_ x: Tensor) -> Tensor { fc2(relu(fc1(x))) }
    }
    struct Block: Module {
      let a = Linear(3, 3, bias: false)
      let gain = parameter(ones(3))
      let fixed = zeros(3)
      func callAsFunction(_ x: Tensor) -> Tensor { a(x) * gain + fixed }
    }

    """

  @Test func namesAndPrintingFollowTheDeclarations() throws {
    #expect(
      try printed(Self.net + "print(Net())\nprint(Net().namedParameters().map { $0.name })") == """
        Net(
          (fc1): Linear(in_features=4, out_features=8, bias=True)
          (fc2): Linear(in_features=8, out_features=3, bias=True)
        )
        ["fc1.weight", "fc1.bias", "fc2.weight", "fc2.bias"]

        """)
  }

  @Test func collectionsOptionalsTuplesAndInheritance() throws {
    let code =
      Self.net + """
        class Deep: Net {
          let blocks = [Block(), Block()]
          let list: [any Module] = [ReLU(), Block()]
          var none: Block? = nil
          var some: Linear? = Linear(1, 1)
          let pair = (left: Linear(2, 2, bias: false), right: 3)
        }
        print(Deep().namedParameters().map { $0.name }.joined(separator: " "))
        print(Deep().namedBuffers().map { $0.name }.joined(separator: " "))
        """
    #expect(
      try printed(code) == """
        fc1.weight fc1.bias fc2.weight fc2.bias blocks.0.a.weight blocks.0.gain blocks.1.a.weight \
        blocks.1.gain list.1.a.weight list.1.gain some.weight some.bias pair.left.weight
        blocks.0.fixed blocks.1.fixed list.1.fixed

        """)
  }

  @Test func theEngineCallsThemAndTrainsThem() throws {
    let code =
      Self.net + """
        let model = Sequential { Net(); Block(); Tanh() }
        let optimizer = SGD(model.parameters(), learningRate: 0.1)
        let x = ones(2, 4)
        let before = model(x).sum()
        before.backward()
        optimizer.step()
        print(model(x).shape, model(x).sum().item() < before.item())
        func count(_ m: any Module) -> Int { m.parameters().count }
        func size<M: Module>(_ m: M) -> Int { m.parameterCount() }
        print(count(Net()), size(Net()), count(Block()), size(Block()))
        """
    #expect(try printed(code) == "[2, 3] true\n4 67 2 12\n")
  }

  @Test func castsFindTheDynamicType() throws {
    let code =
      Self.net + """
        class Deep: Net {}
        let a: [any Module] = [Deep(), Block(), Tanh()]
        for m in a { print(m is Net, m is Deep, m is Block, m is Tanh, m is ReLU) }
        if let block = a[1] as? Block { print(block.gain.shape) }
        let any: Any = a[2]
        print(any)
        """
    #expect(
      try printed(code) == """
        true true false false false
        false false true false false
        false false false true false
        [3]
        Tanh()

        """)
  }

  @Test func protocolsOfCellsThatRefineModule() throws {
    let code = """
      protocol Wide: Module { var width: Int { get } }
      struct W: Wide {
        let width = 3
        let a = Linear(1, 1)
        func callAsFunction(_ x: Tensor) -> Tensor { a(x) }
      }
      let w: any Wide = W()
      let back: any Module = w
      print(back.parameterCount(), w.width, w.parameterCount(), back is W)
      """
    #expect(try printed(code) == "2 3 2 true\n")
  }

  @Test func trainingModeAndNamesOfTheirOwn() throws {
    let code = """
      class Noisy: Module {
        var isOn = true
        func setTraining(_ isTraining: Bool) { isOn = isTraining }
        func printedName() -> String { "Loud" }
        func printedArguments() -> String { "on=\\(isOn)" }
        func callAsFunction(_ x: Tensor) -> Tensor { isOn ? x * 2 : x }
      }
      let noisy = Noisy()
      let outer = Sequential { noisy }
      outer.eval()
      print(outer, noisy.isOn, outer(ones(1)))
      """
    #expect(try printed(code) == "Sequential(\n  (0): Loud(on=false)\n) false tensor([1.])\n")
  }

  @Test func anObjectThatHoldsItselfIsVisitedOnce() throws {
    let code = """
      class Loop: Module {
        let w = parameter(ones(2))
        var next: Loop? = nil
        var other: Loop? = nil
        func callAsFunction(_ x: Tensor) -> Tensor { x * w }
      }
      let loop = Loop()
      loop.next = loop
      loop.other = loop
      print(loop.parameters().count)
      """
    #expect(try printed(code) == "1\n")
  }

  @Test func stopsInsideAModelAreTheCells() throws {
    let index = try run(
      "struct Bad: Module {\n  let sizes = [1]\n  func callAsFunction(_ x: Tensor) -> Tensor {\n"
        + "    x * Double(sizes[3])\n  }\n}\nlet m = Sequential { Bad() }\nprint(m(ones(1)))")
    #expect(index.failures.first?.id == "trap.index")
    #expect(index.failures.first?.place?.line == 4)
    let refused = try run(
      "struct Bad: Module {\n  func callAsFunction(_ x: Tensor) -> Tensor { x.view(7) }\n}\n"
        + "let m = Sequential { Bad(); Bad() }\nprint(m(ones(2)))")
    #expect(refused.failures.first?.place?.line == 2)
    let endless = try run(
      "struct Bad: Module {\n  func callAsFunction(_ x: Tensor) -> Tensor { while true {} }\n}\n"
        + "print(Sequential { Bad() }(ones(2)))", limits: Limits(operations: 100_000))
    #expect(endless.failures.first?.id == "trap.budget")
    let deep = try run(
      "class Bad: Module {\n  func callAsFunction(_ x: Tensor) -> Tensor { Sequential { self }(x) }\n"
        + "}\nprint(Bad()(ones(2)))")
    #expect(deep.failures.first?.id == "trap.call-depth")
  }
}
