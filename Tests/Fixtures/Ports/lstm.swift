manualSeed(17)
let series = sin(arange(40) * 0.3)
let x = stack((0..<30).map { series[$0..<$0 + 8] }).unsqueeze(2)
let y = stack((0..<30).map { series[$0 + 8] }).unsqueeze(1)
print("torch.Size(\(x.shape)) torch.Size(\(y.shape))")
class Forecaster: Module {
  let lstm = LSTM(1, 6, batchFirst: true)
  let head = Linear(6, 1)
  func callAsFunction(_ x: Tensor) -> Tensor {
    let (out, _) = lstm(x)
    return head(out[.all, -1])
  }
}
let net = Forecaster()
let opt = AdamW(net.parameters(), learningRate: 0.02)
for epoch in 0...30 {
  opt.zeroGrad()
  let loss = MSELoss()(net(x), y)
  loss.backward()
  opt.step()
  if epoch % 10 == 0 { print(String(format: "%3d %.5f", epoch, loss.item())) }
}
print(net(x)[..<3])
let gru = GRU(1, 3, layers: 2, batchFirst: true)
let (out, h) = gru(x[..<2])
print(out[.all, -1], "torch.Size(\(h.shape))")
