manualSeed(9)
class Squares: SampleDataset {
  let n: Int
  init(_ n: Int) { self.n = n }
  var count: Int { n }
  subscript(i: Int) -> (Tensor, Tensor) {
    (Tensor([Double(i), Double(i) / 2]), Tensor(Double(i * i)))
  }
}
let data = Squares(10)
print(data.count, data[3])
for (x, y) in DataLoader(data, batchSize: 4) { print("torch.Size(\(x.shape))", y) }
for (x, y) in DataLoader(data, batchSize: 3, shuffle: true, dropLast: true) {
  print(x[.all, 0].toArray(), y.toArray())
}
let parts = randomSplit(data, [7, 3])
let (a, b) = (parts[0], parts[1])
print(a.count, b.count, (0..<b.count).map { b.batch([$0]).1.item() })
let X = arange(12.0).view(6, 2)
let Y = Tensor([0, 1, 0, 1, 1, 0])
let loader = DataLoader(TensorDataset(X, Y), batchSize: 2, shuffle: true)
print(loader.count)
for epoch in 0..<2 {
  for (i, (xb, yb)) in loader.enumerated() {
    print(epoch, i, [xb[0].toArray(), xb[1].toArray()], yb.toIntArray())
  }
}
let mean = X.mean(dim: 0), std = X.std(dim: 0)
print(mean, std, ((X - mean) / std)[0])
let net = Linear(2, 2)
let opt = SGD(net.parameters(), learningRate: 0.1)
for epoch in 0..<3 {
  var total = 0.0, correct = 0.0
  for (xb, yb) in loader {
    let out = net((xb - mean) / std)
    let loss = crossEntropy(out, yb)
    opt.zeroGrad(); loss.backward(); opt.step()
    total += loss.item() * Double(xb.size(0))
    correct += (out.argmax(dim: 1) .== yb).sum().item()
  }
  print("epoch \(epoch) loss \(String(format: "%.4f", total / Double(Y.size(0)))) acc \(String(format: "%.3f", correct / Double(Y.size(0))))")
}
