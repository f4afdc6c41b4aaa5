manualSeed(0)
let x = randn(4, 5)
let y = randn(4, 5)
func check(_ f: (Tensor) -> Tensor) {
  let z = x.clone(); z.requiresGradient = true
  let o = f(z)
  let parts = "\(o)".components(separatedBy: "grad_fn=<")
  print(parts.count > 1 ? parts[1].components(separatedBy: ">")[0] : "None")
  (o * linspace(0, 1, o.shape.reduce(1, *)).view(o.shape)).sum().backward(); print(z.grad!)
}
check { x in x.unfold(dim: 1, size: 3, step: 2) }
check { x in diff(x) }
check { x in cross(x[.all, ..<3], x[.all, 1..<4], dim: 1) }
check { x in x.kthvalue(2).values }
check { x in x.median(dim: 0).values }
check { x in nanToNum(x) }
check { x in lerp(x, y, 0.3) }
check { x in addcmul(x, x, y) }
check { x in logaddexp(x, y) }
check { x in cov(x) }
check { x in det(x[.all, ..<4]) }
check { x in x.cummax(dim: 1).values }
check { x in x.std(dim: [0, 1]) }
check { x in x.takeAlongDim(y.argsort(dim: 1), dim: 1) }
check { x in addmm(y[.all, ..<4], x, x.t()) }
check { x in baddbmm(ones(1, 4, 4), x[.newAxis], x.t()[.newAxis]) }
check { x in x.norm() }
check { x in x.norm(p: 1) }
check { x in x.norm(dim: 1) }
check { x in x.variance() }
check { x in x.mode(dim: 0).values }
check { x in outer(x[0], x[1]) }
check { x in x.tril() }
check { x in x.tile(2, 1) }
check { x in x.logSumExp(dim: 1) }
check { x in x.prod() }
check { x in x.amax(dim: 1) }
check { x in normalize(x) }
check { x in x.softmax(dim: 1) }
check { x in x.maskedFill(y .> 0, 0) }
check { x in x.squeeze() }
check { x in stack([x, x]) }
check { x in x.expand(2, 4, 5) }
check { x in x.sort().values }
check { x in x.topk(2).values }
check { x in x.cumsum(dim: 0) }
check { x in x.cumprod(dim: 0) }
check { x in x.flip(0) }
check { x in x.roll(1, dim: 0) }
check { x in x.diagonal() }
check { x in x.trace() }
check { x in matmul(x, x.t()) }
check { x in dot(x[0], x[1]) }
check { x in bmm(x[.newAxis], x.t()[.newAxis]) }
check { x in x.pow(3) }
check { x in pow(x, y.abs()) }
check { x in pow(2, x) }
check { x in x.clamp(min: 0, max: 1) }
check { x in gelu(x) }
check { x in gelu(x, approximate: "tanh") }
check { x in softsign(x) }
check { x in prelu(x, Tensor([0.1])) }
check { x in x.square() }
check { x in x.repeatInterleave(2, dim: 0) }
check { x in pad(x, [1, 1]) }
check { x in x.indexSelect(dim: 0, index: Tensor([0, 1])) }
check { x in x[Tensor([0, 1])] }
check { x in x[y .> 0] }
check { x in x.maskedSelect(y .> 0) }
check { x in whereTrue(y .> 0, x, 0.0) }
check { x in x.split(2)[0] }
check { x in x.chunk(2)[0] }
check { x in meshgrid([x[0], x[1]])[0] }
check { x in x.std() }
check { x in x.max() }
check { x in x.median() }
check { x in maximum(x, y) }
check { x in x.reshape(-1) }
check { x in x.permute(1, 0) }
check { x in x.transpose(0, 1) }
check { x in x.unsqueeze(0) }
check { x in x.flatten() }
check { x in x.contiguous() }
check { x in x.clone() }
check { x in x.double() }
check { x in -x }
check { x in x.abs() }
check { x in x / 2 }
check { x in 2 / x }
check { x in x - 1 }
check { x in 1 - x }
check { x in x * 2 }
check { x in x.mean(dim: 0) }
check { x in x.sum(dim: 0) }
check { x in logit(x) }
check { x in softmin(x, dim: 1) }
check { x in leakyReLU(x) }
check { x in x.movedim(0, 1) }
check { x in x % 2 }
check { x in hypot(x, y) }
check { x in x.sign() }
check { x in x.amin(dim: 0) }
check { x in x.narrow(dim: 0, start: 0, length: 2) }
check { x in x[0] }
check { x in x[.all, 1] }
check { x in x[0..<2] }
check { x in x[.all, Slice(step: 2)] }
check { x in x[.newAxis] }
check { x in dropout(x, p: 0.0) }
check { x in relu6(x) }
check { x in mseLoss(x, y) }
check { x in l1Loss(x, y) }
check { x in smoothL1Loss(x, y) }
check { x in huberLoss(x, y) }
check { x in crossEntropy(x, Tensor([0, 1, 2, 3])) }
check { x in binaryCrossEntropyWithLogits(x, y.sigmoid()) }
check { x in nllLoss(x, Tensor([0, 1, 2, 3])) }
check { x in linear(x, y) }
check { x in layerNorm(x, [5]) }
check { x in batchNorm(x, training: true) }
check { x in outer(x[0], x[0]) }
