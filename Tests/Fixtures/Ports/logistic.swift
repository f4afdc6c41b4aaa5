manualSeed(1)
let n = 40
var x = cat([randn(n, 2) + Tensor([1.5, 1.5]), randn(n, 2) - 1.5])
var y = cat([ones(n), zeros(n)])
let order = randperm(2 * n)
(x, y) = (x[order], y[order])
let (trainX, testX) = (x[..<60], x[60...])
let (trainY, testY) = (y[..<60], y[60...])
let w = zeros(2, requiresGradient: true)
let b = zeros(1, requiresGradient: true)
var history: [Double] = []
for epoch in 0..<100 {
  let z = trainX.matmul(w) + b
  let p = 1 / (1 + exp(-z))
  let loss = -(trainY * log(p + 1e-7) + (1 - trainY) * log(1 - p + 1e-7)).mean()
  loss.backward()
  withoutGradients {
    w.subtractInPlace(0.5 * w.grad!)
    b.subtractInPlace(0.5 * b.grad!)
  }
  w.grad!.zero()
  b.grad!.zero()
  history.append(loss.item())
}
print("[" + stride(from: 0, to: 100, by: 25).map { String(format: "'%.4f'", history[$0]) }.joined(separator: ", ") + "]")
print(w, b)
withoutGradients {
  let predicted = (sigmoid(matmul(testX, w) + b) .>= 0.5).float()
  print(Int((predicted .== testY).sum()), "of", testY.count)
  let tp = ((predicted .== 1) .& (testY .== 1)).sum()
  let fp = ((predicted .== 1) .& (testY .== 0)).sum()
  print(tp, fp, tp / (tp + fp))
}
