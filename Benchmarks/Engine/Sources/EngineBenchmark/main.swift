// The cost of single operations and of the XOR lesson's training loop; run by Benchmarks/Engine/run.sh.

import Foundation
import TensorEngine

/// The smallest time of several rounds, in seconds.
func smallest(_ rounds: Int, _ body: () -> Void) -> Double {
  var best = Double.infinity
  for _ in 0..<rounds {
    let start = DispatchTime.now().uptimeNanoseconds
    body()
    best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
  }
  return best
}

func report(_ name: String, _ seconds: Double, _ times: Int = 1) {
  print("\(name)\t\(seconds / Double(times) * 1e9) ns")
}

let n = 100_000
let x = Tensor(1.5, requiresGradient: true)
let y = Tensor(0.5)
report("scalar add, recorded", smallest(15) { for _ in 0..<n { _ = x + y } }, n)
report("scalar multiply, recorded", smallest(15) { for _ in 0..<n { _ = x * y } }, n)
report("scalar times number, recorded", smallest(15) { for _ in 0..<n { _ = x * 2.0 } }, n)
report("scalar sigmoid, recorded", smallest(15) { for _ in 0..<n { _ = sigmoid(x) } }, n)
report(
  "scalar add, not recorded",
  smallest(15) { withoutGradients { for _ in 0..<n { _ = x + y } } }, n)
report(
  "scalar multiply with backward",
  smallest(15) {
    for _ in 0..<(n / 10) {
      (x * y).backward()
      x.zeroGrad()
    }
  }, n / 10)

/// The loop of the lesson: 10001 epochs, four samples, 2-10-10-10-1.
func xor() -> Double {
  manualSeed(777)
  let inputs = Tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])
  let targets = Tensor([[0.0], [1], [1], [0]])
  let model = Sequential {
    Linear(2, 10, bias: true)
    Sigmoid()
    Linear(10, 10, bias: true)
    Sigmoid()
    Linear(10, 10, bias: true)
    Sigmoid()
    Linear(10, 1, bias: true)
    Sigmoid()
  }
  let criterion = BCELoss()
  let optimizer = SGD(model.parameters(), learningRate: 1)
  var cost = Tensor(0.0)
  let start = DispatchTime.now().uptimeNanoseconds
  for _ in 0...10000 {
    optimizer.zeroGrad()
    cost = criterion(model(inputs), targets)
    cost.backward()
    optimizer.step()
  }
  let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
  print("xor cost \(cost.item())")
  return seconds
}
print("xor, 10001 epochs\t\((0..<5).map { _ in xor() }.min() ?? 0) s")
