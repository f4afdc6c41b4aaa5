manualSeed(13)
func positions(_ n: Int, _ d: Int) -> Tensor {
  let p = arange(n).unsqueeze(1)
  let f = exp(arange(0, d, step: 2) * (-log(10000.0) / Double(d)))
  let e = zeros(n, d)
  e[.all, Slice(0, step: 2)] = sin(p * f)
  e[.all, Slice(1, step: 2)] = cos(p * f)
  return e
}
class Head: Trainable {
  let h: Int
  let qkv: Linear
  let out: Linear
  init(_ d: Int, _ h: Int) {
    self.h = h
    qkv = Linear(d, 3 * d)
    out = Linear(d, d)
  }
  func callAsFunction(_ x: Tensor) -> (Tensor, Tensor) {
    let (b, n, d) = (x.size(0), x.size(1), x.size(2))
    let parts = qkv(x).chunk(3, dim: -1).map { $0.view(b, n, h, d / h).transpose(1, 2) }
    let (q, k, v) = (parts[0], parts[1], parts[2])
    var s = matmul(q, k.transpose(-2, -1)) / sqrt(Double(d / h))
    s = s.maskedFill(triu(ones(n, n), 1).bool(), -.infinity)
    let a = s.softmax(dim: -1)
    return (out(matmul(a, v).transpose(1, 2).reshape(b, n, d)), a)
  }
}
class Block: Module {
  let ln1: LayerNorm
  let attn: Head
  let ln2: LayerNorm
  let mlp: Sequential
  init(_ d: Int, _ h: Int) {
    ln1 = LayerNorm(d)
    attn = Head(d, h)
    ln2 = LayerNorm(d)
    mlp = Sequential([Linear(d, 2 * d), GELU(), Linear(2 * d, d)])
  }
  func callAsFunction(_ input: Tensor) -> Tensor {
    let x = input + attn(ln1(input)).0
    return x + mlp(ln2(x))
  }
}
class Model: Module {
  let emb: Embedding
  let blocks: ModuleList
  let head: Linear
  init(_ v: Int, _ d: Int, _ h: Int) {
    emb = Embedding(v, d)
    blocks = ModuleList((0..<2).map { _ in Block(d, h) })
    head = Linear(d, v, bias: false)
  }
  func callAsFunction(_ i: Tensor) -> Tensor {
    var x = emb(i) + positions(i.size(1), 8)
    for b in blocks { x = b(x) }
    return head(x)
  }
}
print(positions(3, 8))
let text = "hello world, hello there"
let chars = Set(text).sorted()
let ids = Tensor(text.map { chars.firstIndex(of: $0)! })
let xs = ids.unfold(dim: 0, size: 9, step: 1)
let net = Model(chars.count, 8, 2)
let opt = AdamW(net.parameters(), learningRate: 0.01)
for step in 0...30 {
  let logits = net(xs[.all, Slice(nil, -1)])
  let loss = crossEntropy(logits.reshape(-1, chars.count), xs[.all, 1...].reshape(-1))
  opt.zeroGrad()
  loss.backward()
  opt.step()
  if step % 10 == 0 { print(step, String(format: "%.4f", loss.item())) }
}
var ctx = ids[..<4].unsqueeze(0)
for _ in 0..<8 {
  ctx = cat([ctx, net(ctx[.all, Slice(-8)])[.all, -1].argmax(dim: -1, keepDim: true)], dim: 1)
}
print(ctx[0].toIntArray().map { String(chars[$0]) }.joined())
print(net.parameters().map(\.count).reduce(0, +), "['" + net.namedParameters().prefix(4).map(\.name).joined(separator: "', '") + "']")
