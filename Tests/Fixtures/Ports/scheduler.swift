manualSeed(0)
let model = Sequential {
  Linear(3, 5)
  ReLU()
  Linear(5, 1)
}
let optimizer = Adam(model.parameters(), learningRate: 0.1, weightDecay: 1e-3)
let scheduler = StepLR(optimizer, stepSize: 5, gamma: 0.5)
let x = randn(16, 3)
let y = x.sum(dim: 1, keepDim: true) + 1
for epoch in 0..<15 {
  optimizer.zeroGrad()
  let loss = smoothL1Loss(model(x), y)
  loss.backward()
  let norm = clipGradNorm(model.parameters(), maximum: 1.0)
  optimizer.step()
  scheduler.step()
  if epoch % 5 == 4 {
    print(String(format: "%02d lr %.4f loss %.5f norm %.3f", epoch + 1, optimizer.learningRate, loss.item(), norm.item()))
  }
}
print(model)
print(model.parameterCount())
print("torch.Size(\((model[0] as! Linear).weight.shape))", (model[2] as! Linear).bias!)
