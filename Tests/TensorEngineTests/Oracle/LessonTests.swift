import Foundation
import TensorKernels
import Testing

@testable import TensorEngine

/// The course's programs against PyTorch.
@Suite(.serialized) struct LessonTests {
  @Test func softmaxCost() throws {
    let lesson = try #require(try Oracle.load("lessons.json")["a1_softmax_cost"] as? [String: Any])
    func printed(_ name: String) -> String? {
      (lesson[name] as? [String: Any])?["printed"] as? String
    }
    _ = isolated {
      manualSeed(1)
      let z = rand(3, 5, requiresGradient: true)
      let hypothesis = softmax(z, dim: 1)
      let y = randint(5, shape: [3])
      #expect(z.description == printed("z"))
      #expect(hypothesis.description == printed("hypothesis"))
      #expect(y.toIntArray() == [0, 2, 1])
      let yOneHot = zerosLike(hypothesis)
      yOneHot.scatter(dim: 1, index: y.unsqueeze(1), value: 1)
      #expect(yOneHot.description == printed("y_one_hot"))
      let costs = [
        (yOneHot * -log(hypothesis)).sum(dim: 1).mean(),
        (yOneHot * -log(softmax(z, dim: 1))).sum(dim: 1).mean(),
        (yOneHot * -logSoftmax(z, dim: 1)).sum(dim: 1).mean(),
        nllLoss(logSoftmax(z, dim: 1), y), crossEntropy(z, y),
      ]
      for (index, cost) in costs.enumerated() {
        let costKey = lesson.keys.first { $0.hasPrefix("cost:\(index + 1)") } ?? ""
        let gradKey = lesson.keys.first { $0.hasPrefix("grad:\(index + 1)") } ?? ""
        #expect(cost.description == printed(costKey), "\(costKey)")
        z.zeroGrad()
        cost.backward()
        #expect(z.grad?.description == printed(gradKey), "\(gradKey)")
      }
    }
  }

  private func xorNetwork() -> (Sequential, Tensor, Tensor) {
    manualSeed(777)
    let x = Tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    let y = Tensor([[0.0], [1], [1], [0]])
    let model = Sequential {
      Linear(2, 10)
      Sigmoid()
      Linear(10, 10)
      Sigmoid()
      Linear(10, 10)
      Sigmoid()
      Linear(10, 1)
      Sigmoid()
    }
    return (model, x, y)
  }

  private func train(_ epochs: Int, _ visit: (Int, Double) -> Void) -> (Tensor, [Float]) {
    let (model, x, y) = xorNetwork()
    let criterion = BCELoss()
    let optimizer = SGD(model.parameters(), learningRate: 1)
    for epoch in 0..<epochs {
      optimizer.zeroGrad()
      let cost = criterion(model(x), y)
      cost.backward()
      optimizer.step()
      visit(epoch, cost.item())
    }
    let weights = model.parameters().flatMap { p in (0..<p.count).map { p.floats[$0] } }
    return (withoutGradients { model(x) }, weights)
  }

  @Test func xorCostsStayInTheEnvelope() throws {
    let envelope = try #require(
      (try Oracle.load("a4_sensitivity.json")["envelope_over_all_variants"] as? [String: Any])?[
        "rows"] as? [[Any]])
    var bounds: [Int: (Double, Double)] = [:]
    for row in envelope {
      bounds[Int(Oracle.number(row[0]))] = (Oracle.number(row[1]), Oracle.number(row[2]))
    }
    _ = isolated {
      let (hypothesis, _) = train(10_001) { epoch, cost in
        guard epoch % 100 == 0, let (low, high) = bounds[epoch] else { return }
        // Float32 variants of the same program, with a hair of room where they are all alike.
        #expect(cost >= low - 2e-7 && cost <= high + 2e-7, "epoch \(epoch): \(cost)")
      }
      #expect((hypothesis .> 0.5).toIntArray() == [0, 1, 1, 0])
    }
  }

  @Test func sameBitsOnEveryInstructionSet() {
    _ = isolated {
      var results: [[Float]] = []
      for level in 0...2 {
        tk_force_level(Int32(level))
        results.append(train(300) { _, _ in }.1)
      }
      tk_force_level(-1)
      #expect(results[0] == results[1])
      #expect(results[1] == results[2])
    }
  }

  @Test func mnistMatchesWhereTheDataIs() throws {
    let data = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../../shared/data").standardizedFileURL.path
    guard FileManager.default.fileExists(atPath: data + "/mnist/train-images-idx3-ubyte.gz") else {
      print("skipped: the MNIST files are not beside the checkout")
      return
    }
    let lesson = try #require(try Oracle.load("lessons.json")["a2_mnist_softmax"] as? [String: Any])
    let epochs = try #require(lesson["epochs"] as? [[String: Any]])
    _ = isolated {
      EngineContext.current.datasetFolders = [data]
      manualSeed(777)
      let train = MNIST(train: true)
      let loader = DataLoader(train, batchSize: 100, shuffle: true, dropLast: true)
      let linear = Linear(784, 10)
      let optimizer = SGD(linear.parameters(), learningRate: 0.1)
      for epoch in 0..<2 {
        var average = Tensor(0.0)
        for (x, y) in loader {
          optimizer.zeroGrad()
          let cost = crossEntropy(linear(x.view(-1, 784)), y)
          cost.backward()
          optimizer.step()
          average = average + cost.detached() / loader.count
        }
        let expected =
          Double((epochs[epoch]["printed"] as? String ?? "").split(separator: " ").last ?? "") ?? 0
        #expect(abs(average.item() - expected) < 1e-6, "epoch \(epoch + 1)")
      }
    }
  }
}
