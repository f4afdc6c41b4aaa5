// Training of small networks on pictures of the size of MNIST, batches of 100: seconds for an epoch of
// 600 batches, from the least of several rounds of 60; network_peer.py does the same in PyTorch.

import Foundation
import TensorEngine

manualSeed(777)
let pictures = rand(6000, 1, 28, 28)
let labels = pictures[.all, 0, 14, 9..<19].argmax(dim: 1)

func leNet() -> Sequential {
  Sequential {
    Conv2d(1, 6, kernelSize: 5, padding: 2)
    ReLU()
    MaxPool2d(2)
    Conv2d(6, 16, kernelSize: 5)
    ReLU()
    MaxPool2d(2)
    Flatten()
    Linear(400, 120)
    ReLU()
    Linear(120, 84)
    ReLU()
    Linear(84, 10)
  }
}

func perceptron() -> Sequential {
  Sequential {
    Flatten()
    Linear(784, 256)
    ReLU()
    Linear(256, 128)
    ReLU()
    Linear(128, 10)
  }
}

func softmaxRegression() -> Sequential {
  Sequential {
    Flatten()
    Linear(784, 10)
  }
}

func epoch(_ name: String, _ model: Sequential, _ optimizer: any Optimizer) {
  let criterion = CrossEntropyLoss()
  var best = Double.infinity
  for _ in 0..<5 {
    let start = DispatchTime.now().uptimeNanoseconds
    for batch in 0..<60 {
      let part = (batch * 100)..<(batch * 100 + 100)
      optimizer.zeroGrad()
      criterion(model(pictures[part]), labels[part]).backward()
      optimizer.step()
    }
    best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9)
  }
  print("\(name)\t\(String(format: "%.3f", best * 10)) s")
}

let lenet = leNet()
epoch("lenet", lenet, Adam(lenet.parameters(), learningRate: 0.001))
let mlp = perceptron()
epoch("mlp", mlp, Adam(mlp.parameters(), learningRate: 0.001))
let regression = softmaxRegression()
epoch("softmax regression", regression, SGD(regression.parameters(), learningRate: 0.1))
