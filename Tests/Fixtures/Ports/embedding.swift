manualSeed(21)
let sentences = [[1, 2, 3, 0], [4, 2, 0, 0], [5, 6, 3, 1], [6, 5, 0, 0]]
let labels = Tensor([0, 0, 1, 1])
let x = Tensor(sentences)
class Classifier: Module {
  let embedding = Embedding(7, 4, paddingIndex: 0)
  let linear = Linear(4, 2)
  func callAsFunction(_ x: Tensor) -> Tensor {
    let mask = (x .!= 0).unsqueeze(2).float()
    let e = embedding(x) * mask
    return linear(e.sum(dim: 1) / mask.sum(dim: 1))
  }
}
let model = Classifier()
print(model)
let optimizer = Adam(model.parameters(), learningRate: 0.05)
for epoch in 0..<40 {
  let scores = model(x)
  let loss = crossEntropy(scores, labels)
  optimizer.zeroGrad(); loss.backward(); optimizer.step()
  if epoch % 10 == 0 {
    let accuracy = (scores.argmax(dim: 1) .== labels).float().mean()
    print(epoch, String(format: "%.4f", loss.item()), String(format: "%.2f", accuracy.item()))
  }
}
print(softmax(model(x), dim: 1).argmax(dim: 1))
print(model.embedding.weight[0])
