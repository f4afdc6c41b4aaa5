manualSeed(777)
class Perceptron: Module {
  let weight: Tensor
  let bias = parameter(zeros(1))
  var steps = zeros(1, dtype: .int64)
  init(_ inputs: Int) { weight = parameter(randn(inputs)) }
  func callAsFunction(_ x: Tensor) -> Tensor { sigmoid(matmul(x, weight) + bias) }
}
let x = Tensor([[0.0, 0], [0, 1], [1, 0], [1, 1]])
let gates = [("AND", [0.0, 0, 0, 1]), ("OR", [0.0, 1, 1, 1]), ("NAND", [1.0, 1, 1, 0])]
var last = Perceptron(0)
var optimizer = SGD([zeros(1, requiresGradient: true)], learningRate: 1)
manualSeed(777)
for (name, target) in gates {
  let model = Perceptron(2)
  let y = Tensor(target)
  let opt = SGD(model.parameters(), learningRate: 1.0, momentum: 0.5)
  var loss = Tensor(0.0)
  for _ in 0..<300 {
    loss = BCELoss()(model(x), y)
    opt.zeroGrad()
    loss.backward()
    opt.step()
    model.steps += 1
  }
  let out = model(x)
  let padded = String(repeating: " ", count: 5 - name.count) + name
  print(padded + String(format: ": %.4f", loss.item()), (out .> 0.5).int().toIntArray(), model.steps)
  print(out.detach())
  (last, optimizer) = (model, opt)
}
print(last)
func quoted(_ names: [String]) -> String { "[" + names.map { "'\($0)'" }.joined(separator: ", ") + "]" }
print(quoted(last.namedParameters().map { $0.name }), quoted(last.namedBuffers().map { $0.name }))
print(optimizer)
