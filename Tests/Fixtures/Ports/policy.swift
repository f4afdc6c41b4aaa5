manualSeed(8)
let policy = Sequential([Linear(4, 8), Tanh(), Linear(8, 3)])
let opt = Adam(policy.parameters(), learningRate: 0.05)
let goal = Tensor([0, 1, 2, 1])
let states = eye(4)
for episode in 0...40 {
  let probs = softmax(policy(states), dim: 1)
  let actions = multinomial(probs, 1).squeeze(1)
  let rewards = (actions .== goal).float()
  let logp = log(probs.gather(dim: 1, index: actions.unsqueeze(1)).squeeze(1))
  let loss = -(logp * (rewards - rewards.mean())).sum()
  opt.zeroGrad()
  loss.backward()
  opt.step()
  if episode % 10 == 0 {
    print(episode, actions.toIntArray(), rewards.sum().item(), String(format: "%.4f", loss.item()))
  }
}
print(softmax(policy(states), dim: 1))
manualSeed(1)
let Q = zeros(5, 2)
for _ in 0..<60 {
  var s = 0
  while s < 4 {
    let a = rand(1).item() < 0.3 ? Int(randint(0, 2, shape: [1]).item()) : Int(Q[s].argmax().item())
    let n = a == 1 ? min(4, s + 1) : max(0, s - 1)
    let r = n == 4 ? 1.0 : 0.0
    Q[s, a] += 0.5 * (r + 0.9 * Q[n].max() - Q[s, a])
    s = n
  }
}
print(Q)
print(multinomial(Tensor([1.0, 2, 3]), 10, replacement: true))
