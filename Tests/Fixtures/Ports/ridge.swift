manualSeed(1)
let X = cat([ones(20, 1), randn(20, 2)], dim: 1)
let trueW = Tensor([[1.0], [2.0], [-3.0]])
let y = matmul(X, trueW) + 0.1 * randn(20, 1)
let w = solve(matmul(X.t(), X) + 0.1 * eye(3), matmul(X.t(), y))
print(w.flatten())
print(matmul(matmul(inverse(matmul(X.t(), X)), X.t()), y))
print(lstsq(X, y).squeeze())
let r = y - matmul(X, w)
print(String(format: "mse %.6f r2 %.4f", r.pow(2).mean().item(), (1 - r.pow(2).sum() / (y - y.mean()).pow(2).sum()).item()))
print(corrcoef(stack([X[.all, 1], X[.all, 2], y[.all, 0]])))
let v = zeros(3, 1, requiresGradient: true)
for step in 0...100 {
  let loss = (matmul(X, v) - y).pow(2).mean() + 0.01 * v.abs().sum()
  loss.backward()
  withoutGradients {
    v.subtractInPlace(0.1 * v.grad!)
    v.grad!.zero()
  }
  if step % 25 == 0 {
    print(step, String(format: "%.5f", loss.item()), v.detach().flatten().toArray()[0] > 0 ? "True" : "False")
  }
}
print(v)
