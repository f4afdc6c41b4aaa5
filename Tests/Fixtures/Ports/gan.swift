manualSeed(7)
let G = Sequential([Linear(2, 8), LeakyReLU(0.2), Linear(8, 1)])
let D = Sequential([Linear(1, 8), LeakyReLU(0.2), Linear(8, 1), Sigmoid()])
let og = Adam(G.parameters(), learningRate: 0.01, beta1: 0.5, beta2: 0.999)
let od = Adam(D.parameters(), learningRate: 0.01, beta1: 0.5, beta2: 0.999)
let bce = BCELoss()
for step in 0...60 {
  let real = randn(16, 1) * 0.5 + 3
  let fake = G(randn(16, 2))
  let dLoss = bce(D(real), ones(16, 1)) + bce(D(fake.detach()), zeros(16, 1))
  od.zeroGrad(); dLoss.backward(); od.step()
  let gLoss = bce(D(fake), ones(16, 1))
  og.zeroGrad(); gLoss.backward(); og.step()
  if step % 20 == 0 {
    print(String(format: "step %3d | D %.4f | G %.4f | mean %.3f std %.3f", step, dLoss.item(), gLoss.item(), fake.mean().item(), fake.std().item()))
  }
}
print(G(zeros(2, 2)))
