manualSeed(12)
let X = rand(40, 1) * 4 - 2
let Y = sin(2 * X) + 0.2 * randn(40, 1)
let perm = randperm(40)
let (tr, va) = (perm[..<30], perm[30...])
let net = Sequential([Linear(1, 16), Tanh(), Linear(16, 16), Tanh(), Linear(16, 1)])
let opt = SGD(net.parameters(), learningRate: 0.1, momentum: 0.9, weightDecay: 1e-4)
let sched = StepLR(opt, stepSize: 20, gamma: 0.5)
var best = Double.infinity, wait = 0
var state = StateDict()
for epoch in 0..<100 {
  net.train()
  opt.zeroGrad()
  let loss = mseLoss(net(X[tr]), Y[tr])
  loss.backward()
  let total = clipGradNorm(net.parameters(), maximum: 1.0)
  opt.step()
  sched.step()
  net.eval()
  let val = withoutGradients { mseLoss(net(X[va]), Y[va]).item() }
  if val < best - 1e-3 {
    (best, wait) = (val, 0)
    state = net.stateDict().cloned()
  } else {
    wait += 1
  }
  if epoch % 10 == 0 {
    print(String(format: "%3d train %.4f val %.4f lr %.4f norm %.3f", epoch, loss.item(), val, opt.learningRate, total.item()))
  }
  if wait >= 15 {
    print("stop at", epoch, "best", String(format: "%.4f", best))
    break
  }
}
net.load(state)
print(String(format: "%.4f", mseLoss(net(X[va]), Y[va]).item()))
print("['" + state.names.joined(separator: "', '") + "']", "torch.Size(\(state["0.weight"]!.shape))")
