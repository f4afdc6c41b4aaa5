manualSeed(4)
let model = Linear(2, 2)
let data = randn(8, 2)
let target = Tensor([0, 1, 1, 0, 1, 0, 0, 1])
let optimizer = SGD(model.parameters(), learningRate: 0.5, weightDecay: 0.01)
let loader = DataLoader(TensorDataset(data, target), batchSize: 2, shuffle: true)
for epoch in 0..<3 {
  optimizer.zeroGrad()
  for (i, (x, y)) in loader.enumerated() {
    let loss = crossEntropy(model(x), y) / 2
    loss.backward()
    if (i + 1) % 2 == 0 {
      clipGradValue(model.parameters(), limit: 0.2)
      optimizer.step()
      print(epoch, i, model.weight.grad!)
      optimizer.zeroGrad()
    }
  }
}
print(model.weight, model.bias!)
let weights = Tensor([1.0, 3.0])
print(crossEntropy(model(data), target, weight: weights))
print(crossEntropy(model(data), target, reduction: .none))
print(nllLoss(logSoftmax(model(data), dim: 1), target))
print(BCEWithLogitsLoss()(model(data)[.all, 0], target.float()))
print(KLDivLoss()(logSoftmax(model(data), dim: 1), softmax(data, dim: 1)))
print(L1Loss()(data, data.round()), HuberLoss()(data, zerosLike(data)))
