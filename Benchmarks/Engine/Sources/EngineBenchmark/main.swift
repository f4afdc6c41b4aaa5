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

/// Seconds that this process has computed, which other processes do not lengthen.
func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func report(_ name: String, _ seconds: Double, _ times: Int = 1) {
  print("\(name)\t\(seconds / Double(times) * 1e9) ns")
}

// Short rounds, many of them: on a busy machine some round is not interrupted.
let n = 2_000
let x = Tensor(1.5, requiresGradient: true)
let y = Tensor(0.5)
report("scalar add, recorded", smallest(2_000) { for _ in 0..<n { _ = x + y } }, n)
report("scalar multiply, recorded", smallest(2_000) { for _ in 0..<n { _ = x * y } }, n)
report("scalar times number, recorded", smallest(2_000) { for _ in 0..<n { _ = x * 2.0 } }, n)
report("scalar sigmoid, recorded", smallest(2_000) { for _ in 0..<n { _ = sigmoid(x) } }, n)
report(
  "scalar add, not recorded",
  smallest(2_000) { withoutGradients { for _ in 0..<n { _ = x + y } } }, n)
report(
  "scalar multiply with backward",
  smallest(2_000) {
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
  let start = processorTime()
  for _ in 0...10000 {
    optimizer.zeroGrad()
    cost = criterion(model(inputs), targets)
    cost.backward()
    optimizer.step()
  }
  let seconds = processorTime() - start
  print("xor cost \(cost.item())")
  return seconds
}
print("xor, 10001 epochs\t\((0..<5).map { _ in xor() }.min() ?? 0) s")

/// Training on MNIST in memory, as the PyTorch peer does it: a random order each epoch, 600 batches of
/// 100 picked by their numbers. Prints the mean loss and the processor
/// time of each.
func mnistEpochs(
  _ name: String, _ epochs: Int, _ model: Sequential, _ optimizer: any Optimizer, _ x: Tensor,
  _ y: Tensor
) {
  var best = Double.infinity
  for epoch in 1...epochs {
    let start = processorTime()
    let order = randperm(60_000)
    var total = 0.0
    for i in 0..<600 {
      let picked = order[i * 100..<i * 100 + 100]
      optimizer.zeroGrad()
      let loss = crossEntropy(
        model(x.indexSelect(dim: 0, index: picked)), y.indexSelect(dim: 0, index: picked))
      loss.backward()
      optimizer.step()
      total += loss.item()
    }
    let seconds = processorTime() - start
    best = min(best, seconds)
    print("\(name) epoch \(epoch) loss \(total / 600)\t\(seconds) s")
  }
  print("\(name), least epoch\t\(best) s")
}

if ProcessInfo.processInfo.environment["HANJI_DATA"] != nil {
  let train = MNIST(train: true)
  let x = train.images.view(60_000, 784)
  let y = train.labels
  manualSeed(777)
  let softmax = Sequential { Linear(784, 10) }
  mnistEpochs("softmax", 4, softmax, SGD(softmax.parameters(), learningRate: 0.1), x, y)
  manualSeed(777)
  let mlp = Sequential {
    Linear(784, 256)
    ReLU()
    Linear(256, 128)
    ReLU()
    Linear(128, 10)
  }
  mnistEpochs("mlp", 3, mlp, Adam(mlp.parameters(), learningRate: 1e-3), x, y)
}

/// Bytes read and written in a second, in GB, the best of several rounds.
func bandwidth(_ name: String, _ bytes: Int, _ body: () -> Void) {
  print("\(name)\t\(Double(bytes) / smallest(7, body) / 1e9) GB/s")
}
do {
  let count = 1 << 24
  let a = rand(count)
  let b = rand(count)
  let target = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
  let source = UnsafeMutableRawPointer.allocate(byteCount: count * 4, alignment: 64)
  memset(source, 1, count * 4)
  memset(target, 1, count * 4)
  bandwidth("memcpy of 64 MiB", count * 8) { memcpy(target, source, count * 4) }
  withoutGradients {
    bandwidth("clone", count * 8) { _ = a.clone() }
    bandwidth("a + b", count * 12) { _ = a + b }
    bandwidth("a * 2", count * 8) { _ = a * 2.0 }
    bandwidth("relu", count * 8) { _ = relu(a) }
    bandwidth("a .< b", count * 9) { _ = a .< b }
    bandwidth("a + row", count * 8) { _ = a.view(4096, 4096) + b[0..<4096] }
    bandwidth("a.t() + b", count * 12) { _ = a.view(4096, 4096).t() + b.view(4096, 4096) }
    bandwidth("sum", count * 4) { _ = a.sum() }
    bandwidth("max", count * 4) { _ = a.max() }
    bandwidth("exp", count * 8) { _ = exp(a) }
    bandwidth("sigmoid", count * 8) { _ = sigmoid(a) }
  }
}
