manualSeed(6)
struct Block: Module {
  let norm: LayerNorm
  let up: Linear
  let down: Linear
  init(_ width: Int) {
    norm = LayerNorm(width)
    up = Linear(width, 2 * width)
    down = Linear(2 * width, width)
  }
  func callAsFunction(_ x: Tensor) -> Tensor { x + down(gelu(up(norm(x)))) }
}
class Net: Module {
  let blocks: ModuleList
  let head: Linear
  init(_ depth: Int, width: Int = 4) {
    blocks = ModuleList((0..<depth).map { _ in Block(width) })
    head = Linear(width, 1, bias: false)
  }
  func callAsFunction(_ input: Tensor) -> Tensor {
    var x = input
    for block in blocks { x = block(x) }
    return head(x).squeeze(-1)
  }
}
let net = Net(2)
print(net)
for (name, p) in net.namedParameters() {
  print(name, "(" + p.shape.map { "\($0)" }.joined(separator: ", ") + (p.shape.count == 1 ? ",)" : ")"))
}
let x = randn(10, 4)
let y = x[.all, 0] * x[.all, 1]
let optimizer = Adam(groups: [ParameterGroup(net.blocks.parameters(), learningRate: 0.01), ParameterGroup(net.head.parameters(), learningRate: 0.05)])
var best = Double.infinity
for epoch in 0..<30 {
  let loss = mseLoss(net(x), y)
  optimizer.zeroGrad()
  loss.backward()
  optimizer.step()
  best = min(best, loss.item())
}
print(String(format: "%.4f", best))
let frozen = net.blocks[0]
for p in frozen.parameters() {
  p.requiresGradient = false
}
print(net.parameters().filter { $0.requiresGradient }.map { $0.count }.reduce(0, +))
withoutGradients {
  print(net(x)[..<4])
  for p in net.head.parameters() {
    p.multiplyInPlace(0)
  }
  print(net(x)[..<4])
}
