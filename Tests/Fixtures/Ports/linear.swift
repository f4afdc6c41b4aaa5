manualSeed(3)
let x = linspace(-1, 1, 20).unsqueeze(1)
let y = 2 * x - 1 + 0.1 * randn(20, 1)
let model = Linear(1, 1)
let optimizer = SGD(model.parameters(), learningRate: 0.1, momentum: 0.9)
var loss = Tensor(0.0)
for epoch in 1...60 {
  let prediction = model(x)
  loss = mseLoss(prediction, y)
  optimizer.zeroGrad()
  loss.backward()
  optimizer.step()
  if epoch % 20 == 0 {
    print(String(format: "epoch %3d loss %.4f", epoch, loss.item()))
  }
}
print(model.weight, model.bias!)
print(x[0..<3], y[Slice(-2)])
print(loss)
for (name, p) in model.namedParameters() {
  print(name, "torch.Size(\(p.shape))", p.grad!)
}
