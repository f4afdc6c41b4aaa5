func run(_ make: ([Tensor]) -> any Optimizer, steps: Int = 25) -> (Tensor, Tensor) {
  let w = Tensor([1.5, -1.0], requiresGradient: true)
  let opt = make([w])
  var loss = Tensor(0.0)
  for _ in 0..<steps {
    opt.zeroGrad()
    loss = (1 - w[0]).pow(2) + 5 * (w[1] - w[0].pow(2)).pow(2)
    loss.backward()
    opt.step()
  }
  return (w, loss)
}
let makers: [(String, ([Tensor]) -> any Optimizer)] = [
  ("sgd", { SGD($0, learningRate: 0.01) }),
  ("momentum", { SGD($0, learningRate: 0.01, momentum: 0.9) }),
  ("nesterov", { SGD($0, learningRate: 0.01, momentum: 0.9, nesterov: true) }),
  ("decay", { SGD($0, learningRate: 0.01, weightDecay: 0.1) }),
  ("adam", { Adam($0, learningRate: 0.05) }),
  ("adamw", { AdamW($0, learningRate: 0.05, weightDecay: 0.1) }),
  ("amsgrad", { Adam($0, learningRate: 0.05, amsgrad: true) }),
  ("rmsprop", { RMSprop($0, learningRate: 0.02) }),
  ("adagrad", { Adagrad($0, learningRate: 0.2) }),
  ("adadelta", { Adadelta($0, learningRate: 1.0) }),
  ("adamax", { Adamax($0, learningRate: 0.05) }),
  ("nadam", { NAdam($0, learningRate: 0.05) }),
]
for (name, make) in makers {
  let (w, loss) = run(make)
  print(name, w.detach(), String(format: "%.6f", loss.item()))
}
let w = zeros(1, requiresGradient: true)
let opt = SGD([w], learningRate: 1.0)
let s = ExponentialLR(opt, gamma: 0.9)
var out: [Double] = []
for _ in 0..<12 {
  opt.step()
  out.append(opt.learningRate)
  s.step()
}
print("exp", Array(out[9...]))
let schedules: [(any Optimizer) -> any LearningRateSchedule] = [
  { CosineAnnealingLR($0, period: 8, minimum: 0.01) },
  { OneCycleLR($0, maximum: 1.0, totalSteps: 12) },
  { MultiStepLR($0, milestones: [3, 7], gamma: 0.3) },
  { LambdaLR($0) { e in 1 / Double(1 + e) } },
  { CosineAnnealingWarmRestarts($0, period: 4) },
  { PolynomialLR($0, totalSteps: 10, power: 2) },
  { LinearLR($0, startFactor: 0.25, endFactor: 1, totalSteps: 5) },
]
for make in schedules {
  let opt = SGD([w], learningRate: 0.5)
  let s = make(opt)
  var out: [Double] = []
  for _ in 0..<12 {
    opt.step()
    out.append(opt.learningRate)
    if out.count < 12 { s.step() }
  }
  print(out.map { String(format: "%.10f", $0) }.joined(separator: " "))
}
