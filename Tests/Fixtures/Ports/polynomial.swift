manualSeed(11)
let x = linspace(-3, 3, 50)
let y = sin(x)
let X = stack((0..<4).map { x.pow($0) }, dim: 1)
print("torch.Size(\(X.shape))", X.dtype)
print(X[Slice(step: 10)])
let w = zeros(4, requiresGradient: true)
var velocity = zeros(4)
for step in 0..<500 {
  let loss = (matmul(X, w) - y).pow(2).mean()
  loss.backward()
  withoutGradients {
    velocity = 0.9 * velocity + w.grad!
    w.subtractInPlace(0.001 * velocity)
    w.grad!.zero()
  }
  if step % 100 == 0 {
    print(step, (loss.item() * 10000).rounded() / 10000)
  }
}
print(w[Slice(1, step: 2)])
print(matmul(X, w)[0..<5].detach())
print(allclose(matmul(X, w), y, atol: 0.5) ? "True" : "False", abs(matmul(X, w) - y).max().item() < 1 ? "True" : "False")
