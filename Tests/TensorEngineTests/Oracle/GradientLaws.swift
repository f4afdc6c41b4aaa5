@testable import TensorEngine

/// An operation whose gradient is compared with the slopes of its results.
struct GradientLaw {
  let name: String
  let shapes: [[Int]]
  /// Inputs lie between these.
  let range: ClosedRange<Double>
  let function: ([Tensor]) -> Tensor

  init(
    _ name: String, _ shapes: [[Int]] = [[2, 3]], _ range: ClosedRange<Double> = -2...2,
    _ function: @escaping ([Tensor]) -> Tensor
  ) {
    self.name = name
    self.shapes = shapes
    self.range = range
    self.function = function
  }
}

private typealias Law = GradientLaw
private let positive = 0.2...2.0
private let unit = -0.8...0.8
private let pair = [[2, 3], [2, 3]]
private let row = [[2, 3], [3]]

/// One line for each operation.
let gradientLaws: [GradientLaw] =
  arithmeticLaws + pointwiseLaws + reductionLaws + shapeLaws + indexingLaws + productLaws + lossLaws
  + layerLaws + combiningLaws + arrangingLaws

private let arithmeticLaws: [Law] = [
  Law("+", row) { $0[0] + $0[1] }, Law("-", [[2, 1], [2, 3]]) { $0[0] - $0[1] },
  Law("*", [[2, 3], [2, 1]]) { $0[0] * $0[1] }, Law("/", row, positive) { $0[0] / $0[1] },
  Law("both broadcast", [[2, 1, 3], [4, 1]]) { $0[0] * $0[1] - $0[1] },
  Law("scalar", [[2, 3], []]) { $0[0] * $0[1] + $0[1] },
  Law("negate") { -$0[0] }, Law("number +") { 1.5 + $0[0] + 2 },
  Law("number -") { 3 - ($0[0] - 1.5) }, Law("number *") { 0.5 * $0[0] * 3 },
  Law("number /", [[2, 3]], positive) { 2 / $0[0] }, Law("/ number") { $0[0] / 3 },
  Law("reciprocal", [[2, 3]], positive) { reciprocal($0[0]) },
  Law("add alpha", row) { add($0[0], $0[1], alpha: 0.5) },
  Law("%", [[2, 3], [3]], 1.3...1.9) { $0[0] % ($0[1] * 0.55) },
  Law("% number", [[2, 3]], 0.1...0.6) { $0[0] % 0.7 },
  Law("fmod", [[2, 3], [3]], 1.3...1.9) { fmod($0[0], $0[1] * 0.55) },
  Law("pow 2") { $0[0].pow(2) }, Law("pow 3") { $0[0].pow(3.0) },
  Law("pow -1.5", [[2, 3]], positive) { $0[0].pow(-1.5) },
  Law("pow", row, positive) { pow($0[0], $0[1]) }, Law("base pow") { pow(2.0, $0[0]) },
  Law("square") { square($0[0]) }, Law("maximum", row) { maximum($0[0], $0[1]) },
  Law("minimum", row) { minimum($0[0], $0[1]) },
  Law("clamp") { $0[0].clamp(min: -1, max: 1) },
  Law("where", row) { whereTrue(Tensor([true, false, true]), $0[0], $0[1]) },
  Law("where number") { whereTrue(Tensor([true, false, true]), $0[0], 3.0) },
]

private let pointwiseLaws: [Law] = [
  Law("exp") { exp($0[0]) }, Law("exp2") { exp2($0[0]) }, Law("expm1") { expm1($0[0]) },
  Law("log", [[2, 3]], positive) { log($0[0]) }, Law("log1p", [[2, 3]], positive) { log1p($0[0]) },
  Law("log2", [[2, 3]], positive) { log2($0[0]) },
  Law("log10", [[2, 3]], positive) { log10($0[0]) },
  Law("sqrt", [[2, 3]], positive) { sqrt($0[0]) },
  Law("rsqrt", [[2, 3]], positive) { rsqrt($0[0]) }, Law("abs") { abs($0[0]) },
  Law("sin") { sin($0[0]) }, Law("cos") { cos($0[0]) }, Law("tan", [[2, 3]], unit) { tan($0[0]) },
  Law("asin", [[2, 3]], unit) { asin($0[0]) }, Law("acos", [[2, 3]], unit) { acos($0[0]) },
  Law("atan") { atan($0[0]) }, Law("atan2", row, positive) { atan2($0[0], $0[1]) },
  Law("sinh") { sinh($0[0]) }, Law("cosh") { cosh($0[0]) }, Law("tanh") { tanh($0[0]) },
  Law("erf") { erf($0[0]) }, Law("sigmoid") { sigmoid($0[0]) }, Law("relu") { relu($0[0]) },
  Law("relu6", [[2, 3]], -8...8) { relu6($0[0]) }, Law("gelu") { gelu($0[0]) },
  Law("gelu tanh") { gelu($0[0], approximate: "tanh") }, Law("silu") { silu($0[0]) },
  Law("softplus") { softplus($0[0]) }, Law("softsign") { softsign($0[0]) },
  Law("logSigmoid") { logSigmoid($0[0]) }, Law("elu") { elu($0[0]) },
  Law("leakyReLU") { leakyReLU($0[0]) }, Law("hardtanh") { hardtanh($0[0]) },
  Law("prelu", row) { prelu($0[0], $0[1]) },
  Law("dropout") { dropout($0[0], p: 0.5, training: false) },
]

private let reductionLaws: [Law] = [
  Law("sum") { $0[0].sum() }, Law("sum dim") { $0[0].sum(dim: 1) },
  Law("sum dims", [[2, 3, 2]]) { $0[0].sum(dim: [0, 2], keepDim: true) },
  Law("mean") { $0[0].mean() }, Law("mean dim") { $0[0].mean(dim: 0, keepDim: true) },
  Law("mean dims", [[2, 3, 2]]) { $0[0].mean(dim: [0, 2]) }, Law("prod") { $0[0].prod() },
  Law("prod dim") { $0[0].prod(dim: 1) }, Law("cumsum") { $0[0].cumsum(dim: 1) },
  Law("cumprod") { $0[0].cumprod(dim: 1) }, Law("max") { $0[0].max() },
  Law("min") { $0[0].min() }, Law("max dim") { $0[0].max(dim: 1).values },
  Law("min dim") { $0[0].min(dim: 0).values }, Law("amax") { $0[0].amax(dim: 0) },
  Law("amin") { $0[0].amin(dim: 1) }, Law("median") { $0[0].median() },
  Law("variance") { $0[0].variance() }, Law("variance dim") { $0[0].variance(dim: 1) },
  Law("std") { $0[0].std() }, Law("std dim") { $0[0].std(dim: 1, keepDim: true) },
  Law("norm") { $0[0].norm() },
  Law("norm 1", [[2, 3]], positive) { $0[0].norm(p: 1, dim: 0) },
  Law("norm 3", [[2, 3]], positive) { $0[0].norm(p: 3, dim: 1) },
  Law("logSumExp") { $0[0].logSumExp(dim: 1) }, Law("softmax") { softmax($0[0], dim: 0) },
  Law("softmin") { softmin($0[0], dim: 1) }, Law("logSoftmax") { logSoftmax($0[0], dim: 1) },
  Law("trace", [[3, 3]]) { $0[0].trace() },
]

private let shapeLaws: [Law] = [
  Law("view") { $0[0].contiguous().view(3, 2) }, Law("reshape") { $0[0].reshape(-1) },
  Law("flatten", [[2, 3, 2]]) { $0[0].flatten(startDim: 1) },
  Law("unflatten", [[2, 6]]) { $0[0].unflatten(dim: 1, sizes: [2, 3]) },
  Law("permute", [[2, 3, 2]]) { $0[0].permute(2, 0, 1) }, Law("t") { $0[0].t() },
  Law("transpose", [[2, 3, 2]]) { $0[0].transpose(0, 2) },
  Law("movedim", [[2, 3, 2]]) { $0[0].movedim(0, 2) },
  Law("squeeze", [[2, 1, 3]]) { $0[0].squeeze() * $0[0].squeeze(1) },
  Law("unsqueeze") { $0[0].unsqueeze(1) }, Law("expand", [[2, 1]]) { $0[0].expand(2, 3) },
  Law("clone") { $0[0].clone() }, Law("slice") { $0[0][.all, Slice(step: 2)] },
  Law("narrow") { $0[0].narrow(dim: 1, start: 1, length: 2) },
  Law("newAxis") { $0[0][.newAxis, .all, 1] },
  Law("split", [[4, 3]]) {
    let parts = $0[0].split(2)
    return parts[0] * parts[1]
  },
  Law("split sizes", [[4, 3]]) {
    let parts = $0[0].split([1, 3])
    return parts[0] * parts[1]
  },
  Law("chunk", [[4, 3]]) {
    let parts = $0[0].chunk(3, dim: 1)
    return parts[0] * parts[2]
  },
  Law("unbind", [[2, 2]]) {
    let parts = $0[0].unbind()
    return parts[0] * parts[1]
  },
  Law("flip") { $0[0].flip(0, 1) }, Law("roll") { $0[0].roll(1, dim: 1) },
  Law("tile") { $0[0].tile(2, 2) },
  Law("repeatInterleave") { $0[0].repeatInterleave(2, dim: 1) },
  Law("pad") { pad($0[0], [1, 2, 0, 1]) }, Law("tril") { tril($0[0]) },
  Law("triu") { triu($0[0], 1) }, Law("diagonal") { diagonal($0[0]) },
  Law("diag", [[3]]) { diag($0[0]) }, Law("diag of matrix", [[3, 3]]) { diag($0[0]) },
  Law("cat", [[2, 3], [1, 3]]) { cat([$0[0], $0[1]]) },
  Law("stack", pair) { stack([$0[0], $0[1]], dim: 1) },
  Law("meshgrid", [[2], [3]]) {
    let grid = meshgrid([$0[0], $0[1]])
    return grid[0] * grid[1]
  },
]

private let indexingLaws: [Law] = [
  Law("select") { $0[0][-1] * $0[0].select(0) }, Law("column") { $0[0].column(1) },
  Law("gather") { $0[0].gather(dim: 1, index: Tensor([[0, 2, 2], [1, 1, 0]])) },
  Law("indexSelect") { $0[0].indexSelect(dim: 1, index: Tensor([2, 0, 2])) },
  Law("index", [[2, 3]]) { $0[0][Tensor([0, 1, 1]), Tensor([2, 0, 0])] },
  Law("index column") { $0[0][.all, Tensor([2, 0, 2])] },
  Law("mask", [[2, 3]]) { $0[0][Tensor([[1, 0, 1], [0, 1, 1]]).bool()] },
  Law("maskedSelect") { $0[0].maskedSelect(Tensor([true, false, true])) },
  Law("maskedFill") { $0[0].maskedFill(Tensor([true, false, true]), 5) },
  Law("scatter value") { ($0[0] * 2).scatter(dim: 1, index: Tensor([[0], [2]]), value: 3) },
  Law("scatter", [[2, 3], [2, 1]]) {
    ($0[0] * 2).scatter(dim: 1, index: Tensor([[0], [2]]), source: $0[1])
  },
  Law("scatterAdd", pair) {
    ($0[0] * 2).scatterAdd(dim: 1, index: Tensor([[0, 0, 1], [2, 2, 2]]), source: $0[1])
  },
  Law("embedding", [[3, 2]]) { embedding(Tensor([[0, 2], [2, 1]]), $0[0]).pow(2) },
  Law("sort") { $0[0].sort(descending: true).values }, Law("topk") { $0[0].topk(2).values },
  Law("assigned slice", row) {
    let changed = $0[0] * 2
    changed[1] = $0[1] * 3
    changed[.all, 0].multiplyInPlace(4)
    return changed
  },
  Law("assigned index", [[2, 3], [2]]) {
    let changed = $0[0] * 2
    changed[Tensor([0, 1]), Tensor([2, 0])] = $0[1]
    return changed
  },
  Law("changed in place", row, positive) {
    let x = $0[0] * 1
    x.addInPlace($0[1], alpha: 2)
    x.multiplyInPlace($0[1])
    x.subtractInPlace($0[1])
    x.divideInPlace($0[1])
    return x.addInPlace(1).multiplyInPlace(2).divideInPlace(4)
  },
  Law("clampInPlace") { ($0[0] * 1).clampInPlace(min: -1, max: 1) },
  Law("reluInPlace") { ($0[0] * 1).reluInPlace() },
  Law("fill") {
    let x = $0[0] * 2
    let y = $0[0] * 3
    x[..<1].fill(1)
    y.fill(4)
    return x * $0[0] + y
  },
  Law("view of a changed base", row) {
    let x = $0[0] * 2
    let view = x[1]
    x.multiplyInPlace($0[1])
    return view * x[0]
  },
  Law("copy", row) { ($0[0] * 2).copy(from: $0[1]) + $0[0] },
]

private let productLaws: [Law] = [
  Law("matmul", [[2, 3], [3, 4]]) { matmul($0[0], $0[1]) },
  Law("matrix vector", [[2, 3], [3]]) { matmul($0[0], $0[1]) },
  Law("vector matrix", [[2], [2, 3]]) { matmul($0[0], $0[1]) },
  Law("batched matmul", [[2, 1, 2, 3], [3, 3, 2]]) { matmul($0[0], $0[1]) },
  Law("bmm", [[2, 2, 3], [2, 3, 1]]) { bmm($0[0], $0[1]) },
  Law("mv", [[2, 3], [3]]) { mv($0[0], $0[1]) }, Law("dot", [[3], [3]]) { dot($0[0], $0[1]) },
  Law("outer", [[2], [3]]) { outer($0[0], $0[1]) },
  Law("addmm", [[2, 2], [2, 3], [3, 2]]) { addmm($0[0], $0[1], $0[2], beta: 0.5, alpha: 2) },
  Law("linear", [[2, 3], [4, 3], [4]]) { linear($0[0], $0[1], $0[2]) },
  Law("linear 3-D", [[2, 2, 3], [4, 3], [4]]) { linear($0[0], $0[1], $0[2]) },
  Law("einsum", [[2, 3], [4, 3]]) { einsum("ij,kj->ki", $0[0], $0[1]) },
]

private let labels = Tensor([2, 0])
private let shares = Tensor([0.2, 0.3, 0.5, 0.6, 0.4, 0.1], dtype: .float64).view(2, 3)

private let lossLaws: [Law] = [
  Law("mse", pair) { mseLoss($0[0], $0[1]) },
  Law("mse none", pair) { mseLoss($0[0], $0[1], reduction: .none) },
  Law("l1", pair) { l1Loss($0[0], $0[1]) },
  Law("smooth l1", pair) { smoothL1Loss($0[0], $0[1]) },
  Law("huber", pair) { huberLoss($0[0], $0[1], reduction: .sum) },
  Law("bce", [[2, 3]], 0.2...0.8) { binaryCrossEntropy($0[0], shares) },
  Law("bce logits") { binaryCrossEntropyWithLogits($0[0], full([2, 3], 0.3, dtype: .float64)) },
  Law("nll") { nllLoss($0[0], labels) },
  Law("nll weights") { nllLoss($0[0], labels, weight: Tensor([1, 2, 0.5], dtype: .float64)) },
  Law("nll pixels", [[1, 3, 2, 2]]) { nllLoss($0[0], Tensor([[[0, 1], [2, 2]]])) },
  Law("cross entropy") { crossEntropy($0[0], labels) },
  Law("cross entropy smoothed") { crossEntropy($0[0], labels, labelSmoothing: 0.1) },
  Law("cross entropy ignoring") { crossEntropy($0[0], labels, ignoreIndex: 0, reduction: .sum) },
  Law("cross entropy soft") { crossEntropy($0[0], shares) },
  Law("kl") { klDivergence($0[0], shares) },
  Law("cosine", pair) { cosineSimilarity($0[0], $0[1]) }, Law("normalize") { normalize($0[0]) },
]

private let layerLaws: [Law] = [
  Law("conv1d", [[1, 2, 5], [3, 2, 3], [3]]) { conv1d($0[0], $0[1], $0[2], padding: 1) },
  Law("conv2d", [[2, 2, 4, 4], [2, 2, 3, 3], [2]]) {
    conv2d($0[0], $0[1], $0[2], stride: [2], padding: [1])
  },
  Law("conv2d groups", [[1, 4, 4, 4], [4, 2, 2, 2]]) {
    conv2d($0[0], $0[1], dilation: [2], groups: 2)
  },
  Law("convTranspose2d", [[1, 2, 2, 2], [2, 1, 2, 2], [1]]) {
    convTranspose2d($0[0], $0[1], $0[2], stride: [2])
  },
  Law("maxPool2d", [[1, 1, 4, 4]]) { maxPool2d($0[0], [2]).pow(2) },
  Law("avgPool2d", [[1, 1, 4, 4]]) { avgPool2d($0[0], [3], stride: [2], padding: [1]).pow(2) },
  Law("adaptiveAvgPool2d", [[1, 2, 5, 4]]) { adaptiveAvgPool2d($0[0], [2, 3]).pow(2) },
  Law("batchNorm", [[4, 2], [2], [2]]) {
    batchNorm($0[0], weight: $0[1], bias: $0[2], training: true)
  },
  Law("batchNorm images", [[2, 2, 2, 2], [2], [2]]) {
    batchNorm($0[0], weight: $0[1], bias: $0[2], training: true)
  },
  Law("batchNorm eval", [[4, 2], [2], [2]]) {
    batchNorm(
      $0[0], runningMean: Tensor([0.5, -1], dtype: .float64),
      runningVar: Tensor([2, 0.5], dtype: .float64), weight: $0[1], bias: $0[2])
  },
  Law("layerNorm", [[2, 3], [3], [3]]) { layerNorm($0[0], [3], weight: $0[1], bias: $0[2]) },
]

private let combiningLaws: [Law] = [
  Law("lerp", row) { lerp($0[0], $0[1], 0.3) }, Law("lerp far", row) { lerp($0[0], $0[1], 0.8) },
  Law("lerp tensor", [[2, 3], [3], [2, 3]], 0.6...0.9) { lerp($0[0], $0[1], $0[2]) },
  Law("addcmul", [[2, 3], [3], [2, 1]]) { addcmul($0[0], $0[1], $0[2], value: 0.5) },
  Law("addcdiv", [[2, 3], [3], [2, 1]], positive) { addcdiv($0[0], $0[1], $0[2], value: 0.5) },
  Law("addmv", [[2], [2, 3], [3]]) { addmv($0[0], $0[1], $0[2], beta: 0.5, alpha: 2) },
  Law("baddbmm", [[2, 2, 2], [2, 2, 3], [2, 3, 2]]) { baddbmm($0[0], $0[1], $0[2], alpha: 2) },
  Law("cross", [[2, 3], [2, 3]]) { cross($0[0], $0[1]) },
  Law("cdist", [[2, 3], [4, 3]]) { cdist($0[0], $0[1]) },
  Law("cdist 1", [[2, 3], [4, 3]]) { cdist($0[0], $0[1], p: 1) },
  Law("pairwiseDistance", pair) { pairwiseDistance($0[0], $0[1]) },
  Law("logaddexp", row) { logaddexp($0[0], $0[1]) }, Law("hypot", row) { hypot($0[0], $0[1]) },
  Law("logit", [[2, 3]], 0.2...0.8) { logit($0[0]) }, Law("nanToNum") { nanToNum($0[0]) },
  Law("cov") { cov($0[0]) }, Law("norm p", [[2, 3]], positive) { $0[0].norm(p: 3) },
  Law("norm of least", [[2, 3]], positive) { $0[0].norm(p: -.infinity, dim: 1) },
  Law("variance dims", [[2, 3, 2]]) { $0[0].variance(dim: [0, 2], keepDim: true) },
  Law("std dims", [[2, 3, 2]]) { $0[0].std(dim: [0, 2]) },
  Law("norm dims", [[2, 3, 2]]) { $0[0].norm(dim: [1, 2]) },
  Law("det", [[2, 3, 3]]) { det($0[0] + eye(3).double() * 4) },
  Law("inverse", [[3, 3]]) { inverse($0[0] + eye(3).double() * 4) },
  Law("solve", [[3, 3], [3, 2]]) { solve($0[0] + eye(3).double() * 4, $0[1]) },
  Law("lstsq", [[4, 2], [4]]) { lstsq($0[0] + eye(4, 2).double() * 4, $0[1]) },
  Law("matrixPower", [[3, 3]]) { ($0[0] + eye(3).double() * 4).matrixPower(-2) },
]

private let arrangingLaws: [Law] = [
  Law("unfold", [[2, 5]]) { $0[0].unfold(dim: 1, size: 3, step: 2) },
  Law("unfold rows", [[5, 2]]) { $0[0].unfold(dim: 0, size: 2, step: 1) },
  Law("diff", [[2, 4]]) { diff($0[0], n: 2) }, Law("rot90") { $0[0].rot90() },
  Law("take") { $0[0].take(Tensor([[0, 5], [2, 2]])) },
  Law("takeAlongDim") { $0[0].takeAlongDim(Tensor([[2, 0]]), dim: 1) },
  Law("indexAdd", [[3, 2], [3, 2]]) {
    ($0[0] * 2).indexAdd(dim: 0, index: Tensor([0, 2, 0]), source: $0[1], alpha: 2)
  },
  Law("indexCopy", [[3, 2], [2, 2]]) {
    ($0[0] * 2).indexCopy(dim: 0, index: Tensor([2, 0]), source: $0[1])
  },
  Law("indexFill") { ($0[0] * 2).indexFill(dim: 1, index: Tensor([2, 0]), value: 3) },
  Law("hstack", [[2, 3], [2, 1]]) { hstack([$0[0], $0[1]]) },
  Law("vstack", row) { vstack([$0[0], $0[1]]) },
  Law("columnStack", [[2], [2, 2]]) { columnStack([$0[0], $0[1]]) },
  Law("cartesianProd", [[2], [3]]) { cartesianProd([$0[0], $0[1]]) },
  Law("kthvalue") { $0[0].kthvalue(2).values }, Law("median dim") { $0[0].median(dim: 1).values },
  Law("mode") { $0[0].mode().values }, Law("quantile") { quantile($0[0], 0.3) },
  Law("quantile dim") { $0[0].quantile(0.6, dim: 1, keepDim: true) },
  Law("cummax") { $0[0].cummax(dim: 1).values }, Law("cummin") { $0[0].cummin(dim: 0).values },
  Law("assigned numbers") {
    let changed = $0[0] * 2
    changed[0, 1] = 3
    changed[.all, 2] = [1, 2.5]
    return changed * $0[0]
  },
]
