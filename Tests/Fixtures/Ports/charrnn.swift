manualSeed(5)
let text = "hello hello hello"
let chars = Set(text).sorted()
var index: [Character: Int] = [:]
for (i, c) in chars.enumerated() { index[c] = i }
let data = Tensor(text.map { index[$0]! })
print(data)
class Net: Trainable {
  let rnn: RNN
  let out: Linear
  init(_ n: Int) {
    rnn = RNN(n, 12, batchFirst: true)
    out = Linear(12, n)
  }
  func callAsFunction(_ x: Tensor, _ h: Tensor? = nil) -> (Tensor, Tensor) {
    let (y, h) = rnn(x, h)
    return (out(y), h)
  }
}
let net = Net(chars.count)
print(net)
let optimizer = Adam(net.parameters(), learningRate: 0.02)
let x = oneHot(data[..<(-1)], classes: chars.count).float().unsqueeze(0)
let y = data[1...]
for step in 0...60 {
  let (scores, _) = net(x)
  let loss = crossEntropy(scores.squeeze(0), y)
  optimizer.zeroGrad()
  loss.backward()
  optimizer.step()
  if step % 20 == 0 {
    print(step, String(format: "%.3f", loss.item()))
  }
}
net.eval()
var c = index["h"]!
var h: Tensor? = nil
var out = "h"
withoutGradients {
  for _ in 0..<10 {
    let (s, next) = net(oneHot(Tensor([[c]]), classes: chars.count).float(), h)
    h = next
    c = Int(s[0, -1].argmax())
    out += String(chars[c])
  }
}
print(out)
print("torch.Size(\(h!.shape))")
