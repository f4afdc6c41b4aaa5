manualSeed(13)
class Autoencoder: Module {
  let encoder: Sequential
  let decoder: Sequential
  init(_ size: Int, _ code: Int) {
    encoder = Sequential { Linear(size, 6); Tanh(); Linear(6, code) }
    decoder = Sequential { Linear(code, 6); Tanh(); Linear(6, size); Sigmoid() }
  }
  func callAsFunction(_ x: Tensor) -> Tensor { decoder(encoder(x)) }
}
let net = Autoencoder(8, 3)
let x = eye(8)
let optimizer = RMSprop(net.parameters(), learningRate: 0.01)
for i in 0..<200 {
  let loss = binaryCrossEntropy(net(x), x)
  optimizer.zeroGrad()
  loss.backward()
  optimizer.step()
  if (i + 1) % 50 == 0 {
    print(i + 1, (loss.item() * 1000).rounded() / 1000)
  }
}
print(net)
let code = net.encoder(x)
func truth(_ value: Bool) -> String { value ? "True" : "False" }
print("torch.Size(\(code.shape))", truth(code.requiresGradient))
print((net(x) .> 0.5).int().sum(dim: 1))
let state = net.stateDict()
print("[" + state.names.map { "'\($0)'" }.joined(separator: ", ") + "]")
let other = Autoencoder(8, 3)
other.load(state)
print(truth(equal(other(x), net(x))))
for p in other.encoder.parameters() {
  p.requiresGradient = false
}
print("[" + other.namedParameters().filter { $0.tensor.requiresGradient }.map { "'\($0.name)'" }.joined(separator: ", ") + "]")
