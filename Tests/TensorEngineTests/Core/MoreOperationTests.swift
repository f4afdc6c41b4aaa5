import Foundation
import Testing

@testable import TensorEngine

/// The less common operators of `ops.json`: values and gradients.
@Suite struct MoreOperationTests {
  private struct Case {
    var inputs: [String: Tensor]
    var attributes: [String: Any]
    var a: Tensor { inputs["a"] ?? Tensor(0.0) }
    func input(_ name: String) -> Tensor { inputs[name] ?? Tensor(0.0) }
    func int(_ name: String) -> Int { (attributes[name] as? NSNumber)?.intValue ?? 0 }
    func real(_ name: String) -> Double { (attributes[name] as? NSNumber)?.doubleValue ?? 0 }
  }

  private typealias Operation = (Case) -> [Tensor]

  private static func one(_ function: @escaping (Tensor) -> Tensor) -> Operation {
    { [function($0.a)] }
  }

  private static let operations: [String: Operation] = [
    "torch.expm1(a)": one(expm1), "torch.log1p(a)": one(log1p), "torch.log2(a)": one(log2),
    "torch.log10(a)": one(log10), "torch.tan(a)": one(tan), "torch.atan(a)": one(atan),
    "torch.erf(a)": one(erf), "torch.rsqrt(a)": one(rsqrt),
    "torch.reciprocal(a)": one(reciprocal), "torch.square(a)": one(square),
    "torch.sign(a)": one(sign), "torch.floor(a)": one(floor), "torch.ceil(a)": one(ceil),
    "torch.round(a)": one(round), "torch.trunc(a)": one(trunc), "F.elu(a)": one { elu($0) },
    "F.gelu(a)": one(gelu), "F.silu(a)": one(silu), "F.softplus(a)": one(softplus),
    "F.logsigmoid(a)": one(logSigmoid), "F.hardtanh(a)": one { $0.clamped(min: -1, max: 1) },
    "F.leaky_relu(a, s)": { [leakyReLU($0.a, slope: $0.real("s"))] },
    "torch.clamp(a, min=lo, max=hi)": { [$0.a.clamped(min: $0.real("lo"), max: $0.real("hi"))] },
    "torch.clamp(a, min=lo)": { [$0.a.clamped(min: $0.real("lo"))] },
    "torch.pow(a, p)": { [$0.a.pow($0.real("p"))] },
    "a.permute(2, 0, 1)": { [$0.a.permuted(2, 0, 1)] },
    "a.transpose(0, 1)": { [$0.a.transposed(0, 1)] },
    "a.transpose(-1, -2)": { [$0.a.transposed(-1, -2)] },
    "a.expand(3, 4)": { [$0.a.expand(3, 4)] }, "a.repeat(2, 3)": { [$0.a.tiled(2, 3)] },
    "torch.flip(a, dims)": { [$0.a.flipped(0, 1)] },
    "torch.split(a, size, dim=dim)": { $0.a.split($0.int("size"), dim: $0.int("dim")) },
    "torch.chunk(a, chunks, dim=dim)": { $0.a.chunk($0.int("chunks"), dim: $0.int("dim")) },
    "torch.index_select(a, dim, i)": {
      [$0.a.indexSelect(dim: $0.int("dim"), index: $0.input("i"))]
    },
    "torch.gather(a, dim, i)": { [$0.a.gather(dim: $0.int("dim"), index: $0.input("i"))] },
    "a[i]": { [$0.a.indexSelect(dim: 0, index: $0.input("i"))] },
    "a[:, j]": { [$0.a.indexSelect(dim: 1, index: $0.input("j"))] },
    "a[a > 0]": { [$0.a.maskedSelect($0.a .> 0.0)] },
    "a.masked_fill(m, v)": { [$0.a.maskedFill($0.input("m"), $0.real("v"))] },
    "torch.sort(a, dim=dim, descending=descending)": {
      let (values, indices) = $0.a.sorted(descending: true)
      return [values, indices]
    },
    "torch.argsort(a)": { [$0.a.sorted().indices] },
    "torch.var(a)": { [$0.a.variance()] }, "torch.std(a)": { [$0.a.standardDeviation()] },
    "torch.var(a, dim=dim)": { [$0.a.variance(dim: $0.int("dim"))] },
    "torch.std(a, dim=dim)": { [$0.a.standardDeviation(dim: $0.int("dim"))] },
    "torch.var(a, dim=dim, correction=correction, keepdim=keepdim)": {
      [$0.a.variance(dim: $0.int("dim"), correction: $0.int("correction"), keepDim: true)]
    },
    "torch.std(a, dim=dim, correction=correction, keepdim=keepdim)": {
      [$0.a.standardDeviation(dim: $0.int("dim"), correction: $0.int("correction"), keepDim: true)]
    },
    "torch.norm(a)": { [$0.a.norm()] },
    "torch.logsumexp(a, dim=dim)": { [$0.a.logSumExp(dim: $0.int("dim"))] },
    "torch.cumsum(a, dim=dim)": { [$0.a.cumulativeSum(dim: $0.int("dim"))] },
    "torch.max(a, dim=dim)": {
      let (values, indices) = $0.a.max(dim: $0.int("dim"))
      return [values, indices]
    },
    "torch.min(a, dim=dim)": {
      let (values, indices) = $0.a.min(dim: $0.int("dim"))
      return [values, indices]
    },
    "F.l1_loss(x, y)": { [l1Loss($0.input("x"), $0.input("y"))] },
    "F.smooth_l1_loss(x, y, beta=beta)": {
      [smoothL1Loss($0.input("x"), $0.input("y"), beta: $0.real("beta"))]
    },
    "F.binary_cross_entropy(x, y)": { [binaryCrossEntropy($0.input("x"), $0.input("y"))] },
    "F.binary_cross_entropy_with_logits(x, y)": {
      [binaryCrossEntropyWithLogits($0.input("x"), $0.input("y"))]
    },
    "F.kl_div(F.log_softmax(x, dim=1), y, reduction='batchmean')": {
      [klDivergence(logSoftmax($0.input("x"), dim: 1), $0.input("y"))]
    },
  ]

  @Test func valuesAndGradients() throws {
    let cases = try #require(try Oracle.load("ops.json")["ops"] as? [[String: Any]])
    var run = 0
    _ = isolated {
      for item in cases {
        let py = item["py"] as? String ?? ""
        guard let operation = Self.operations[py] else { continue }
        let label = "\(item["id"] ?? "") \(py)"
        var inputs: [String: Tensor] = [:]
        let given = item["inputs"] as? [String: Any] ?? [:]
        for (name, value) in given { inputs[name] = Oracle.tensor(value) }
        guard inputs.count == given.count else { continue }
        let grads = (item["grads"] as? [String: Any] ?? [:]).filter { !($0.value is NSNull) }
        for name in grads.keys { inputs[name]?.requiresGradient = true }
        let attributes = item["attrs"] as? [String: Any] ?? [:]
        let results = operation(Case(inputs: inputs, attributes: attributes))
        let outputs = item["outputs"] as? [Any] ?? []
        #expect(results.count == outputs.count, "\(label)")
        #expect(EngineContext.current.failure == nil, "\(label)")
        EngineContext.current.failure = nil
        run += 1
        for (result, output) in zip(results, outputs) {
          guard let expected = Oracle.tensor(output) else { continue }
          #expect(Oracle.agree(result, expected), "\(label): \(result) is not \(expected)")
        }
        let upstream = item["grad_outputs"] as? [Any] ?? []
        for (result, value) in zip(results, upstream) {
          if let gradient = Oracle.tensor(value) { result.backward(gradient: gradient) }
        }
        for (name, value) in grads {
          guard let wanted = Oracle.tensor(value) else { continue }
          let found = inputs[name]?.grad
          #expect(
            found.map { Oracle.agree($0, wanted) } == true,
            "\(label): gradient of \(name) \(String(describing: found)) is not \(wanted)")
        }
      }
    }
    print("further operator cases run: \(run)")
    #expect(run >= 65)
  }
}
