import Testing

@testable import TensorEngine

/// Whole trainings whose printed losses were recorded from PyTorch 2.15 on one thread: `data` is a
/// formula, the weights start from `manualSeed(777)`, and every tenth loss is compared.
@Suite struct TrainingTests {
  /// Numbers between -0.5 and 0.5 in 120 rows of 20, and five classes.
  private func data() -> (Tensor, Tensor) {
    var rows: [[Double]] = []
    var classes: [Int] = []
    for i in 0..<120 {
      var row: [Double] = []
      for j in 0..<20 {
        let mixed: Int = i * 37 + j * 101 + (i * j) % 13
        row.append(Double(mixed % 17) / 16 - 0.5)
      }
      rows.append(row)
      classes.append((i * 7 + i / 3) % 5)
    }
    return (Tensor(rows), Tensor(classes))
  }

  private func expectLosses(
    _ expected: [Double], weights: Double, batch: Int, _ make: () -> Sequential,
    _ optimizer: ([Tensor]) -> any Optimizer
  ) {
    manualSeed(777)
    let (x, y) = data()
    let model = make()
    let criterion = CrossEntropyLoss()
    let rule = optimizer(model.parameters())
    var losses: [Double] = []
    for step in 0..<60 {
      let first = step * batch % 120
      rule.zeroGrad()
      let loss = criterion(model(x[first..<first + batch]), y[first..<first + batch])
      loss.backward()
      rule.step()
      if step % 10 == 9 { losses.append(loss.item()) }
    }
    for (loss, value) in zip(losses, expected) {
      // Two orders of summing differ in the last bits, and training spreads the difference.
      #expect(abs(loss - value) < 2e-5, "\(losses), PyTorch \(expected)")
    }
    var total = 0.0
    for parameter in model.parameters() { total += parameter.double().abs().sum().item() }
    #expect(abs(total - weights) < 1e-4 * weights, "sum of weights \(total), PyTorch \(weights)")
  }

  private func softmaxRegression() -> Sequential { Sequential { Linear(20, 5) } }

  private func perceptron() -> Sequential {
    Sequential {
      Linear(20, 32)
      ReLU()
      Linear(32, 16)
      ReLU()
      Linear(16, 5)
    }
  }

  @Test func softmaxRegressionWithSGD() {
    expectLosses(
      [1.611488, 1.636134, 1.597091, 1.627009, 1.584444, 1.619286], weights: 12.564395, batch: 30,
      softmaxRegression
    ) { SGD($0, learningRate: 0.1) }
  }

  @Test func softmaxRegressionWithMomentum() {
    expectLosses(
      [1.592181, 1.612262, 1.507951, 1.575819, 1.453822, 1.560471], weights: 21.591343, batch: 30,
      softmaxRegression
    ) { SGD($0, learningRate: 0.1, momentum: 0.9, weightDecay: 1e-3) }
  }

  @Test func perceptronWithAdam() {
    expectLosses(
      [1.581757, 1.483514, 1.487100, 1.263492, 0.854635, 0.808990], weights: 314.202432, batch: 40,
      perceptron
    ) { Adam($0, learningRate: 1e-2) }
  }

  @Test func perceptronWithAdamW() {
    expectLosses(
      [1.581811, 1.483937, 1.487525, 1.265579, 0.855708, 0.815333], weights: 312.957651, batch: 40,
      perceptron
    ) { AdamW($0, learningRate: 1e-2) }
  }

  @Test func tangentsAndSigmoidsWithRMSprop() {
    expectLosses(
      [1.595722, 1.453326, 1.466505, 1.425527, 1.086027, 1.117296], weights: 573.225181, batch: 40,
      {
        Sequential {
          Linear(20, 32)
          Tanh()
          Linear(32, 16)
          Sigmoid()
          Linear(16, 5)
        }
      }
    ) { RMSprop($0, learningRate: 1e-2) }
  }
}
