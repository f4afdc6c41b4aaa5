manualSeed(6)
class VAE: Trainable {
  let enc = Linear(8, 6)
  let mu = Linear(6, 2)
  let logvar = Linear(6, 2)
  let dec = Sequential([Linear(2, 6), ReLU(), Linear(6, 8)])
  func callAsFunction(_ x: Tensor) -> (Tensor, Tensor, Tensor) {
    let h = relu(enc(x))
    let (m, v) = (mu(h), logvar(h))
    let z = m + randnLike(m) * exp(0.5 * v)
    return (dec(z), m, v)
  }
}
let data = rand(32, 8).round()
let net = VAE()
let opt = Adam(net.parameters(), learningRate: 0.01)
for epoch in 0...40 {
  let (out, mu, logvar) = net(data)
  let rec = binaryCrossEntropyWithLogits(out, data, reduction: .sum)
  let kl = -0.5 * sum(1 + logvar - mu.pow(2) - logvar.exp())
  let loss = rec + kl
  opt.zeroGrad()
  loss.backward()
  opt.step()
  if epoch % 10 == 0 {
    print(String(format: "%2d %9.2f rec %9.2f kl %7.4f", epoch, loss.item(), rec.item(), kl.item()))
  }
}
withoutGradients { print(sigmoid(net.dec(zeros(1, 2)))) }
print(net.parameters().map(\.count).reduce(0, +))
print(net)
