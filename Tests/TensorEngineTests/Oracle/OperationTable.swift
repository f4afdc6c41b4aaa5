import Foundation

@testable import TensorEngine

/// One case of `ops.json` while it runs: the inputs by name and the attributes of its expression.
struct OperationCase {
  var inputs: [String: Tensor]
  var attributes: [String: Any]

  var a: Tensor { input("a") }
  var b: Tensor { input("b") }
  var c: Tensor { input("c") }
  var x: Tensor { input("x") }
  var y: Tensor { input("y") }
  var w: Tensor { input("w") }
  func input(_ name: String) -> Tensor { inputs[name] ?? Tensor(Double.nan) }
  func has(_ name: String) -> Bool { attributes[name] != nil }
  func int(_ name: String) -> Int { (attributes[name] as? NSNumber)?.intValue ?? 0 }
  func real(_ name: String) -> Double { Oracle.number(attributes[name] ?? 0) }
  func bool(_ name: String) -> Bool { (attributes[name] as? NSNumber)?.boolValue ?? false }
  func ints(_ name: String) -> [Int] {
    if let values = attributes[name] as? [Int] { return values }
    return has(name) ? [int(name)] : []
  }
  var dim: Int { int("dim") }
  var reduction: Reduction {
    switch attributes["reduction"] as? String {
    case "sum": return .sum
    case "none": return .none
    default: return .mean
    }
  }
}

private typealias Case = OperationCase
private func one(_ function: @escaping (Tensor) -> Tensor) -> (OperationCase) -> [Tensor] {
  { [function($0.a)] }
}
private func truth(_ value: Bool) -> Tensor { Tensor(value) }

/// What each expression of the reference means here.
let operationTable: [String: (OperationCase) -> [Tensor]] = creationTable.merging(arithmeticTable) {
  a, _ in a
}.merging(reductionTable) { a, _ in a }.merging(shapeTable) { a, _ in a }
  .merging(lossTable) { a, _ in a }

private let creationTable: [String: (OperationCase) -> [Tensor]] = [
  "torch.zeros(2, 3)": { _ in [zeros(2, 3)] },
  "torch.ones(3, 1)": { _ in [ones(3, 1)] },
  "torch.full((2, 2), 3.5)": { _ in [full([2, 2], 3.5)] },
  "torch.full((3,), 7)": { _ in [full([3], 7)] },
  "torch.arange(5)": { _ in [arange(5)] },
  "torch.arange(2, 11, 3)": { _ in [arange(2, 11, step: 3)] },
  "torch.arange(5, 0, -1)": { _ in [arange(5, 0, step: -1)] },
  "torch.arange(0, 1, 0.1)": { _ in [arange(0.0, 1.0, step: 0.1)] },
  "torch.arange(1.0, 2.0, 0.25)": { _ in [arange(1.0, 2.0, step: 0.25)] },
  "torch.arange(0, 6).float()": { _ in [arange(0, 6).float()] },
  "torch.linspace(0, 1, 11)": { _ in [linspace(0, 1, 11)] },
  "torch.linspace(-3, 3, 7)": { _ in [linspace(-3, 3, 7)] },
  "torch.linspace(0, 1, 30)": { _ in [linspace(0, 1, 30)] },
  "torch.linspace(2, 2, 1)": { _ in [linspace(2, 2, 1)] },
  "torch.logspace(-2, 2, 5)": { _ in [logspace(-2, 2, 5)] },
  "torch.eye(3)": { _ in [eye(3)] },
  "torch.eye(2, 4)": { _ in [eye(2, 4)] },
  "torch.tensor([1, 2, 3])": { _ in [Tensor([1, 2, 3])] },
  "torch.tensor([1, 2.5])": { _ in [Tensor([1, 2.5])] },
  "torch.tensor([[True, False]])": { _ in [Tensor([true, false]).unsqueeze(0)] },
  "torch.tensor(3)": { _ in [Tensor(3)] },
  "torch.tensor(2.5)": { _ in [Tensor(2.5)] },
  "torch.tensor([])": { _ in [Tensor([Double]())] },
  "torch.tensor([0.1, 0.2, 1e-8, 16777217.0])": { _ in [Tensor([0.1, 0.2, 1e-8, 16777217.0])] },
  "torch.FloatTensor([[0, 1], [2, 3]])": { _ in [Tensor([[0, 1], [2, 3]]).float()] },
  "torch.LongTensor([3, 1])": { _ in [Tensor([3, 1])] },
  "torch.zeros(2, dtype=torch.int64)": { _ in [zeros(2, dtype: .int64)] },
  "torch.tril(torch.ones(3, 4))": { _ in [tril(ones(3, 4))] },
  "torch.triu(torch.ones(3, 3), 1)": { _ in [triu(ones(3, 3), 1)] },
  "torch.diag(torch.tensor([1., 2., 3.]))": { _ in [diag(Tensor([1.0, 2, 3]))] },
  "torch.zeros_like(torch.tensor([1, 2]))": { _ in [zerosLike(Tensor([1, 2]))] },
  "torch.ones_like(torch.zeros(2, 2))": { _ in [onesLike(zeros(2, 2))] },
  "torch.tensor([3.7, -3.7, 0.5]).int()": { _ in [Tensor([3.7, -3.7, 0.5]).int()] },
  "torch.tensor([3.7, -3.7]).long()": { _ in [Tensor([3.7, -3.7]).long()] },
  "torch.tensor([0., 2., -1.]).bool()": { _ in [Tensor([0.0, 2, -1]).bool()] },
  "torch.tensor([1, 0, 5]).bool().float()": { _ in [Tensor([1, 0, 5]).bool().float()] },
  "torch.meshgrid(a, b, indexing='ij')": { meshgrid([$0.a, $0.b]) },
]

private let arithmeticTable: [String: (OperationCase) -> [Tensor]] = [
  "torch.add(a, b)": { [$0.a + $0.b] }, "torch.sub(a, b)": { [$0.a - $0.b] },
  "torch.mul(a, b)": { [$0.a * $0.b] }, "torch.div(a, b)": { [$0.a / $0.b] },
  "torch.add(a, b, alpha=alpha)": { [add($0.a, $0.b, alpha: $0.real("alpha"))] },
  "a + s": { [$0.a + $0.real("s")] }, "s - a": { [$0.int("s") - $0.a] },
  "a * s": { [$0.a * $0.real("s")] }, "s / a": { [$0.real("s") / $0.a] },
  "a / s": { [$0.a / $0.int("s")] }, "a - s": { [$0.a - $0.real("s")] },
  "a // b": { [floorDivide($0.a, $0.b)] }, "a % b": { [$0.a % $0.b] },
  "a / b": { [$0.a / $0.b] }, "torch.fmod(a, b)": { [fmod($0.a, $0.b)] },
  "a * b + a": { [$0.a * $0.b + $0.a] }, "a ** 2": { [$0.a.pow(2)] },
  "torch.maximum(a, b)": { [maximum($0.a, $0.b)] },
  "torch.minimum(a, b)": { [minimum($0.a, $0.b)] },
  "a + b": { [$0.a + $0.b] }, "a * b": { [$0.a * $0.b] }, "a + 1.5": { [$0.a + 1.5] },
  "a * 2": { [$0.a * 2] }, "a / 2": { [$0.a / 2] }, "a == b": { [$0.a .== $0.b] },
  "torch.eq(a, b)": { [$0.a .== $0.b] }, "torch.ne(a, b)": { [$0.a .!= $0.b] },
  "torch.lt(a, b)": { [$0.a .< $0.b] }, "torch.le(a, b)": { [$0.a .<= $0.b] },
  "torch.gt(a, b)": { [$0.a .> $0.b] }, "torch.ge(a, b)": { [$0.a .>= $0.b] },
  "a > 0.5": { [$0.a .> 0.5] },
  "a & b": { [$0.a .& $0.b] }, "a | b": { [$0.a .| $0.b] }, "a ^ b": { [$0.a .^ $0.b] },
  "~a": { [$0.a.bitwiseNot()] }, "torch.logical_and(a, b)": { [logicalAnd($0.a, $0.b)] },
  "torch.logical_not(a)": one(logicalNot), "torch.isnan(a)": one(isnan),
  "torch.isinf(a)": one(isinf), "torch.isfinite(a)": one(isfinite),
  "a.all(dim=dim)": { [$0.a.all(dim: $0.dim)] },
  "a.any(dim=dim, keepdim=True)": { [$0.a.any(dim: $0.dim, keepDim: true)] },
  "a.all()": { [truth($0.a.all())] },
  "torch.isclose(a, b)": { [isclose($0.a, $0.b)] },
  "torch.allclose(a, b)": { [truth(allclose($0.a, $0.b))] },
  "torch.equal(a, b)": { [truth(equal($0.a, $0.b))] },
  "torch.matmul(a, b)": { [matmul($0.a, $0.b)] }, "torch.mm(a, b)": { [mm($0.a, $0.b)] },
  "a.t() @ b": { [$0.a.t().matmul($0.b)] }, "torch.bmm(a, b)": { [bmm($0.a, $0.b)] },
  "torch.addmm(c, a, b)": { [addmm($0.c, $0.a, $0.b)] },
  "torch.outer(a, b)": { [outer($0.a, $0.b)] }, "torch.dot(a, b)": { [dot($0.a, $0.b)] },
  "a @ b": { [matmul($0.a, $0.b)] },
  "torch.einsum('bij,bjk->bik', a, b)": { [einsum("bij,bjk->bik", $0.a, $0.b)] },
  "F.linear(x, w, b)": { [linear($0.x, $0.w, $0.b)] },
  "F.linear(x, w)": { [linear($0.x, $0.w)] },
  "torch.exp(a)": one(exp), "torch.expm1(a)": one(expm1), "torch.sigmoid(a)": one(sigmoid),
  "torch.tanh(a)": one(tanh), "torch.sin(a)": one(sin), "torch.cos(a)": one(cos),
  "torch.tan(a)": one(tan), "torch.atan(a)": one(atan), "torch.erf(a)": one(erf),
  "torch.abs(a)": one(abs), "torch.neg(a)": one(neg), "torch.sign(a)": one(sign),
  "torch.square(a)": one(square), "torch.relu(a)": one(relu), "torch.log(a)": one(log),
  "torch.log2(a)": one(log2), "torch.log10(a)": one(log10), "torch.log1p(a)": one(log1p),
  "torch.sqrt(a)": one(sqrt), "torch.rsqrt(a)": one(rsqrt),
  "torch.reciprocal(a)": one(reciprocal), "torch.floor(a)": one(floor),
  "torch.ceil(a)": one(ceil), "torch.round(a)": one(round), "torch.trunc(a)": one(trunc),
  "torch.pow(a, p)": { [$0.a.pow($0.real("p"))] }, "torch.pow(a, b)": { [pow($0.a, $0.b)] },
  "s ** a": { [pow($0.real("s"), $0.a)] },
  "torch.clamp(a, min=lo, max=hi)": { [clamp($0.a, min: $0.real("lo"), max: $0.real("hi"))] },
  "torch.clamp(a, min=lo)": { [clamp($0.a, min: $0.real("lo"))] },
  "F.relu(a)": one(relu), "F.leaky_relu(a, s)": { [leakyReLU($0.a, slope: $0.real("s"))] },
  "F.elu(a)": one { elu($0) }, "F.gelu(a)": one { gelu($0) },
  "F.gelu(a, approximate='tanh')": one { gelu($0, approximate: "tanh") },
  "F.silu(a)": one(silu), "F.softplus(a)": one { softplus($0) },
  "F.hardtanh(a)": one { hardtanh($0) }, "F.prelu(a, w)": { [prelu($0.a, $0.w)] },
  "F.logsigmoid(a)": one(logSigmoid),
]

private let reductionTable: [String: (OperationCase) -> [Tensor]] = [
  "torch.sum(a)": one { $0.sum() },
  "torch.sum(a, dim=dim)": {
    [$0.ints("dim").count > 1 ? $0.a.sum(dim: $0.ints("dim")) : $0.a.sum(dim: $0.dim)]
  },
  "torch.sum(a, dim=dim, keepdim=keepdim)": {
    [$0.a.sum(dim: $0.dim, keepDim: $0.bool("keepdim"))]
  },
  "torch.mean(a)": one { $0.mean() },
  "torch.mean(a, dim=dim)": {
    [$0.ints("dim").count > 1 ? $0.a.mean(dim: $0.ints("dim")) : $0.a.mean(dim: $0.dim)]
  },
  "torch.mean(a, dim=dim, keepdim=keepdim)": {
    [$0.a.mean(dim: $0.dim, keepDim: $0.bool("keepdim"))]
  },
  "a.mean(dtype=torch.float32)": one { $0.to(.float32).mean() },
  "torch.prod(a)": one { $0.prod() }, "torch.prod(a, dim=dim)": { [$0.a.prod(dim: $0.dim)] },
  "torch.max(a)": one { $0.max() }, "torch.min(a)": one { $0.min() },
  "torch.max(a, dim=dim)": {
    let (values, indices) = $0.a.max(dim: $0.dim)
    return [values, indices]
  },
  "torch.min(a, dim=dim)": {
    let (values, indices) = $0.a.min(dim: $0.dim)
    return [values, indices]
  },
  "torch.argmax(a)": one { $0.argmax() }, "torch.argmin(a)": one { $0.argmin() },
  "torch.argmax(a, dim=dim)": { [$0.a.argmax(dim: $0.dim)] },
  "torch.argmin(a, dim=dim)": { [$0.a.argmin(dim: $0.dim)] },
  "torch.argmax(a, dim=dim, keepdim=keepdim)": {
    [$0.a.argmax(dim: $0.dim, keepDim: $0.bool("keepdim"))]
  },
  "torch.argmin(a, dim=dim, keepdim=keepdim)": {
    [$0.a.argmin(dim: $0.dim, keepDim: $0.bool("keepdim"))]
  },
  "torch.amax(a, dim=dim)": { [$0.a.amax(dim: $0.dim)] },
  "torch.amin(a, dim=dim)": { [$0.a.amin(dim: $0.dim)] },
  "torch.var(a)": one { $0.variance() }, "torch.std(a)": one { $0.std() },
  "torch.var(a, dim=dim)": { [$0.a.variance(dim: $0.dim)] },
  "torch.std(a, dim=dim)": { [$0.a.std(dim: $0.dim)] },
  "torch.var(a, dim=dim, correction=correction, keepdim=keepdim)": {
    [$0.a.variance(dim: $0.dim, correction: $0.int("correction"), keepDim: $0.bool("keepdim"))]
  },
  "torch.std(a, dim=dim, correction=correction, keepdim=keepdim)": {
    [$0.a.std(dim: $0.dim, correction: $0.int("correction"), keepDim: $0.bool("keepdim"))]
  },
  "torch.norm(a)": one { $0.norm() },
  "a.norm(p=p, dim=dim)": { [$0.a.norm(p: $0.real("p"), dim: $0.dim)] },
  "torch.logsumexp(a, dim=dim)": { [$0.a.logSumExp(dim: $0.dim)] },
  "torch.cumsum(a, dim=dim)": { [$0.a.cumsum(dim: $0.dim)] },
  "torch.cumprod(a, dim=dim)": { [$0.a.cumprod(dim: $0.dim)] },
  "torch.median(a)": one { $0.median() },
  "torch.sort(a, dim=dim, descending=descending)": {
    let (values, indices) = $0.a.sort(dim: $0.dim, descending: $0.bool("descending"))
    return [values, indices]
  },
  "torch.argsort(a)": one { $0.argsort() },
  "torch.topk(a, k, dim=dim)": {
    let (values, indices) = $0.a.topk($0.int("k"), dim: $0.dim)
    return [values, indices]
  },
  "torch.unique(a)": one { $0.unique() },
  "torch.bincount(a, minlength=minlength)": { [$0.a.bincount(minLength: $0.int("minlength"))] },
  "torch.count_nonzero(a)": one { $0.countNonzero() },
  "(torch.argmax(p, dim=1) == y).float().mean()": {
    [($0.input("p").argmax(dim: 1) .== $0.y).float().mean()]
  },
  "F.softmax(a, dim=dim)": { [softmax($0.a, dim: $0.dim)] },
  "F.log_softmax(a, dim=dim)": { [logSoftmax($0.a, dim: $0.dim)] },
]

private let shapeTable: [String: (OperationCase) -> [Tensor]] = [
  "a.view(3, 4)": one { $0.view(3, 4) }, "a.view(-1, 28 * 28)": one { $0.view(-1, 28 * 28) },
  "a.t().reshape(-1)": one { $0.t().reshape(-1) },
  "a.reshape(4, 1, 3)": one { $0.reshape(4, 1, 3) },
  "torch.flatten(a, 1)": one { flatten($0, startDim: 1) },
  "a.permute(2, 0, 1)": one { $0.permute(2, 0, 1) },
  "a.transpose(0, 1)": one { $0.transpose(0, 1) },
  "a.transpose(-1, -2)": one { $0.transpose(-1, -2) },
  "a.squeeze()": one { $0.squeeze() }, "a.squeeze(dim)": { [$0.a.squeeze($0.dim)] },
  "a.unsqueeze(dim)": { [$0.a.unsqueeze($0.dim)] },
  "torch.cat([a, b], dim=dim)": { [cat([$0.a, $0.b], dim: $0.dim)] },
  "torch.cat([a, b, c], dim=dim)": { [cat([$0.a, $0.b, $0.c], dim: $0.dim)] },
  "torch.stack([a, b])": { [stack([$0.a, $0.b])] },
  "torch.stack([a, b, c], dim=dim)": { [stack([$0.a, $0.b, $0.c], dim: $0.dim)] },
  "torch.split(a, size, dim=dim)": { $0.a.split($0.int("size"), dim: $0.dim) },
  "torch.chunk(a, chunks, dim=dim)": { $0.a.chunk($0.int("chunks"), dim: $0.dim) },
  "torch.unbind(a)": { $0.a.unbind() }, "a.expand(3, 4)": one { $0.expand(3, 4) },
  "a.repeat(2, 3)": one { $0.tile(2, 3) },
  "torch.repeat_interleave(a, r, dim=dim)": { [$0.a.repeatInterleave($0.int("r"), dim: $0.dim)] },
  "torch.flip(a, dims)": { [$0.a.flip($0.ints("dims"))] },
  "torch.roll(a, shifts, dims)": { [$0.a.roll($0.int("shifts"), dim: $0.int("dims"))] },
  "F.pad(a, pad, value=v)": { [pad($0.a, $0.ints("pad"), value: $0.real("v"))] },
  "torch.tril(a)": one { tril($0) }, "torch.diagonal(a)": one { diagonal($0) },
  "torch.trace(a)": one { $0.trace() },
  "a[1]": one { $0[1] }, "a[-1]": one { $0[-1] }, "a[1:3]": one { $0[1..<3] },
  "a[:, 2]": one { $0[.all, 2] }, "a[:, 1:3]": one { $0[.all, 1..<3] },
  "a[::2, ::2]": one { $0[Slice(step: 2), Slice(step: 2)] },
  "a[..., -1]": one { $0[.ellipsis, -1] }, "a[:, -2:]": one { $0[.all, Slice(-2)] },
  "a[:, None]": one { $0[.all, .newAxis] }, "a[2, 3]": one { $0[2, 3] },
  "a[i]": { [$0.a[$0.input("i")]] }, "a[i, j]": { [$0.a[$0.input("i"), $0.input("j")]] },
  "a[:, j]": { [$0.a[.all, $0.input("j")]] }, "a[a > 0]": { [$0.a[$0.a .> 0]] },
  "torch.index_select(a, dim, i)": { [$0.a.indexSelect(dim: $0.dim, index: $0.input("i"))] },
  "torch.gather(a, dim, i)": { [$0.a.gather(dim: $0.dim, index: $0.input("i"))] },
  "torch.zeros(3, 5).scatter_(dim, i, v)": {
    [zeros(3, 5).scatter(dim: $0.dim, index: $0.input("i"), value: $0.real("v"))]
  },
  "a.clone().scatter_(dim, i, src)": {
    [$0.a.clone().scatter(dim: $0.dim, index: $0.input("i"), source: $0.input("src"))]
  },
  "torch.zeros(3, 4).scatter_add_(dim, i, src)": {
    [zeros(3, 4).scatterAdd(dim: $0.dim, index: $0.input("i"), source: $0.input("src"))]
  },
  "F.one_hot(y)": { [oneHot($0.y)] },
  "F.one_hot(y, num_classes=n)": { [oneHot($0.y, classes: $0.int("n"))] },
  "torch.where(c, a, b)": { [whereTrue($0.c, $0.a, $0.b)] },
  "torch.where(a > 0, a, s)": { [whereTrue($0.a .> 0, $0.a, $0.real("s"))] },
  "a.masked_fill(m, v)": { [$0.a.maskedFill($0.input("m"), $0.real("v"))] },
  "torch.nonzero(a)": one { $0.nonzero() },
]

private let lossTable: [String: (OperationCase) -> [Tensor]] = [
  "F.mse_loss(x, y, reduction=reduction)": { [mseLoss($0.x, $0.y, reduction: $0.reduction)] },
  "F.l1_loss(x, y, reduction=reduction)": { [l1Loss($0.x, $0.y, reduction: $0.reduction)] },
  "F.l1_loss(x, y)": { [l1Loss($0.x, $0.y)] },
  "F.smooth_l1_loss(x, y, reduction=reduction)": {
    [smoothL1Loss($0.x, $0.y, reduction: $0.reduction)]
  },
  "F.smooth_l1_loss(x, y, beta=beta)": { [smoothL1Loss($0.x, $0.y, beta: $0.real("beta"))] },
  "F.huber_loss(x, y, reduction=reduction)": { [huberLoss($0.x, $0.y, reduction: $0.reduction)] },
  "F.nll_loss(x, y, reduction=reduction)": { [nllLoss($0.x, $0.y, reduction: $0.reduction)] },
  "F.nll_loss(x, y, weight=w)": { [nllLoss($0.x, $0.y, weight: $0.w)] },
  "F.nll_loss(x, y, ignore_index=ignore_index)": {
    [nllLoss($0.x, $0.y, ignoreIndex: $0.int("ignore_index"))]
  },
  "F.cross_entropy(x, y, reduction=reduction)": {
    [crossEntropy($0.x, $0.y, reduction: $0.reduction)]
  },
  "F.cross_entropy(x, y, weight=w)": { [crossEntropy($0.x, $0.y, weight: $0.w)] },
  "F.cross_entropy(x, y, weight=w, reduction=reduction)": {
    [crossEntropy($0.x, $0.y, weight: $0.w, reduction: $0.reduction)]
  },
  "F.cross_entropy(x, y, ignore_index=ignore_index)": {
    [crossEntropy($0.x, $0.y, ignoreIndex: $0.int("ignore_index"))]
  },
  "F.cross_entropy(x, y, label_smoothing=ls)": {
    [crossEntropy($0.x, $0.y, labelSmoothing: $0.real("ls"))]
  },
  "F.cross_entropy(x, y, weight=w, label_smoothing=ls)": {
    [crossEntropy($0.x, $0.y, weight: $0.w, labelSmoothing: $0.real("ls"))]
  },
  "F.cross_entropy(x, y)": { [crossEntropy($0.x, $0.y)] },
  "F.cross_entropy(x, y, ignore_index=ignore_index, label_smoothing=ls)": {
    [
      crossEntropy(
        $0.x, $0.y, ignoreIndex: $0.int("ignore_index"), labelSmoothing: $0.real("ls"))
    ]
  },
  "F.binary_cross_entropy(x, y, reduction=reduction)": {
    [binaryCrossEntropy($0.x, $0.y, reduction: $0.reduction)]
  },
  "F.binary_cross_entropy(x, y)": { [binaryCrossEntropy($0.x, $0.y)] },
  "F.binary_cross_entropy(x, y, weight=w)": { [binaryCrossEntropy($0.x, $0.y, weight: $0.w)] },
  "F.binary_cross_entropy_with_logits(x, y, reduction=reduction)": {
    [binaryCrossEntropyWithLogits($0.x, $0.y, reduction: $0.reduction)]
  },
  "F.binary_cross_entropy_with_logits(x, y, pos_weight=pw)": {
    [binaryCrossEntropyWithLogits($0.x, $0.y, posWeight: $0.input("pw"))]
  },
  "F.binary_cross_entropy_with_logits(x, y)": { [binaryCrossEntropyWithLogits($0.x, $0.y)] },
  "F.kl_div(F.log_softmax(x, dim=1), y, reduction='batchmean')": {
    [klDivergence(logSoftmax($0.x, dim: 1), $0.y)]
  },
  "F.cosine_similarity(a, b, dim=dim)": { [cosineSimilarity($0.a, $0.b, dim: $0.dim)] },
  "F.normalize(a, dim=dim)": { [normalize($0.a, dim: $0.dim)] },
  "F.conv2d(x, w, b)": { [conv2d($0.x, $0.w, $0.b)] },
  "F.conv2d(x, w, b, stride=stride, padding=padding)": {
    [conv2d($0.x, $0.w, $0.b, stride: $0.ints("stride"), padding: $0.ints("padding"))]
  },
  "F.conv2d(x, w, padding=padding)": { [conv2d($0.x, $0.w, padding: $0.ints("padding"))] },
  "F.conv2d(x, w, b, dilation=dilation)": {
    [conv2d($0.x, $0.w, $0.b, dilation: $0.ints("dilation"))]
  },
  "F.conv2d(x, w, b, groups=groups)": { [conv2d($0.x, $0.w, $0.b, groups: $0.int("groups"))] },
  "F.conv2d(x, w, padding='same')": { [conv2dSame($0.x, $0.w)] },
  "F.conv1d(x, w, b, padding=padding)": { [conv1d($0.x, $0.w, $0.b, padding: $0.int("padding"))] },
  "F.conv_transpose2d(x, w, b, stride=stride)": {
    [convTranspose2d($0.x, $0.w, $0.b, stride: $0.ints("stride"))]
  },
  "F.max_pool2d(x, k)": { [maxPool2d($0.x, $0.ints("k"))] },
  "F.max_pool2d(x, k, stride=stride, padding=padding)": {
    [maxPool2d($0.x, $0.ints("k"), stride: $0.ints("stride"), padding: $0.ints("padding"))]
  },
  "F.avg_pool2d(x, k)": { [avgPool2d($0.x, $0.ints("k"))] },
  "F.avg_pool2d(x, k, stride=stride, padding=padding)": {
    [avgPool2d($0.x, $0.ints("k"), stride: $0.ints("stride"), padding: $0.ints("padding"))]
  },
  "F.avg_pool2d(x, k, padding=padding, count_include_pad=count_include_pad)": {
    [
      avgPool2d(
        $0.x, $0.ints("k"), padding: $0.ints("padding"),
        countIncludePad: $0.bool("count_include_pad"))
    ]
  },
  "F.adaptive_avg_pool2d(x, o)": { [adaptiveAvgPool2d($0.x, $0.ints("o"))] },
  "(lambda rm, rv: (F.batch_norm(x, rm, rv, w, b, training=True, momentum=momentum, eps=eps), rm, rv))(rm.clone(), rv.clone())":
    {
      let (mean, variance) = ($0.input("rm").clone(), $0.input("rv").clone())
      let result = batchNorm(
        $0.x, runningMean: mean, runningVar: variance, weight: $0.w, bias: $0.b, training: true,
        momentum: $0.real("momentum"), epsilon: $0.real("eps"))
      return [result, mean, variance]
    },
  "F.batch_norm(x, rm, rv, w, b, training=False, eps=eps)": {
    [
      batchNorm(
        $0.x, runningMean: $0.input("rm"), runningVar: $0.input("rv"), weight: $0.w, bias: $0.b,
        epsilon: $0.real("eps"))
    ]
  },
  "F.layer_norm(x, shape, w, b, eps=eps)": {
    [layerNorm($0.x, $0.ints("shape"), weight: $0.w, bias: $0.b, epsilon: $0.real("eps"))]
  },
  "F.layer_norm(x, shape)": { [layerNorm($0.x, $0.ints("shape"))] },
  "F.dropout(x, p=p, training=False)": { [dropout($0.x, p: $0.real("p"), training: false)] },
  "F.embedding(i, w)": { [embedding($0.input("i"), $0.w)] },
  "F.embedding(i, w, padding_idx=padding_idx)": {
    [embedding($0.input("i"), $0.w, paddingIndex: $0.int("padding_idx"))]
  },
  "F.binary_cross_entropy(torch.sigmoid(F.linear(torch.sigmoid(F.linear(x, w1, b1)), w2, b2)), y)":
    {
      let hidden = sigmoid(linear($0.x, $0.input("w1"), $0.input("b1")))
      return [binaryCrossEntropy(sigmoid(linear(hidden, $0.input("w2"), $0.input("b2"))), $0.y)]
    },
]
