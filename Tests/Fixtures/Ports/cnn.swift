manualSeed(7)
var images = zeros(12, 1, 8, 8)
for i in 0..<12 {
  if i % 2 == 0 {
    images[i, 0, .all, 2 + i / 4] = Tensor(1)
  } else {
    images[i, 0, 2 + i / 4, .all] = Tensor(1)
  }
}
images = images + 0.1 * randn(12, 1, 8, 8)
let labels = arange(12) % 2
let norm = BatchNorm2d(3)
let model = Sequential {
  Conv2d(1, 3, kernelSize: 3, padding: 1)
  norm
  ReLU()
  MaxPool2d(2)
  Flatten()
  Dropout(0.25)
  Linear(48, 2)
}
let optimizer = SGD(model.parameters(), learningRate: 0.05, momentum: 0.9, nesterov: true)
let criterion = CrossEntropyLoss()
for epoch in 0..<5 {
  model.train()
  var total = 0.0
  var correct = 0
  for start in stride(from: 0, to: 12, by: 4) {
    let (x, y) = (images[start..<start + 4], labels[start..<start + 4])
    optimizer.zeroGrad()
    let scores = model(x)
    let loss = criterion(scores, y)
    loss.backward()
    optimizer.step()
    total += loss.item() * Double(x.shape[0])
    correct += Int((scores.argmax(dim: 1) .== y).sum())
  }
  print(String(format: "Epoch %d: loss %.4f, accuracy %.1f%%", epoch + 1, total / 12, 100 * Double(correct) / 12))
}
model.eval()
let scores = withoutGradients { model(images) }
print(scores.argmax(dim: 1))
print(norm.runningMean!, norm.namedBuffers()[2].tensor)
let confusion = zeros(2, 2, dtype: .int64)
for (t, p) in zip(labels.toIntArray(), scores.argmax(dim: 1).toIntArray()) {
  confusion[t, p] += 1
}
print(confusion)
