import Checksums
import Foundation
import Testing

@testable import TensorEngine

/// PyTorch's random numbers, bit for bit: every vector of `rng_vectors.json` is run here or in the test
/// that `elsewhere` names.
@Suite struct RandomTests {
  /// Families whose vectors other tests run, with how many there are.
  private static let elsewhere: [String: (test: String, count: Int)] = [
    "nn.Linear": ("LayerTests.firstValuesBitForBit", 10),
    "nn.Conv2d": ("LayerTests.firstValuesBitForBit", 6),
    "nn.Embedding": ("LayerTests.firstValuesBitForBit", 4),
    "nn.RNN": ("LayerTests.firstValuesBitForBit", 2),
    "nn.LSTM": ("LayerTests.firstValuesBitForBit", 2),
    "nn.GRU": ("LayerTests.firstValuesBitForBit", 2),
    "nn.Sequential": ("LayerTests.firstValuesBitForBit", 2),
    "DataLoader": ("PreparingTests.loadersWithSeedsOfTheirOwn", 10),
    "random_split": ("PreparingTests.splitsOfTheReference", 4),
    "python_random": ("PythonRandomTests.everyReferenceVector", 7),
  ]

  /// The expressions of the `sequence` vectors.
  private static let drawn: [String: () -> Tensor] = [
    "torch.randn(1)": { randn(1) }, "torch.randn(2)": { randn(2) }, "torch.randn(3)": { randn(3) },
    "torch.randn(15)": { randn(15) }, "torch.randn(16)": { randn(16) },
    "torch.randn(17)": { randn(17) }, "torch.randn(20)": { randn(20) },
    "torch.randn(2,dtype=torch.float64)": { randn(2, dtype: .float64) },
    "torch.rand(1)": { rand(1) }, "torch.rand(2)": { rand(2) }, "torch.rand(3,5)": { rand(3, 5) },
    "torch.rand(1,dtype=torch.float64)": { rand(1, dtype: .float64) },
    "torch.randint(5,(3,))": { randint(5, shape: [3]) },
    "torch.randint(10,(3,))": { randint(10, shape: [3]) },
    "torch.randperm(5)": { randperm(5) },
  ]

  /// The little-endian bytes of the elements, in the type in which the reference has them.
  private func digest(_ tensor: Tensor) -> String {
    let source = tensor.contiguous()
    return withExtendedLifetime(source) {
      let bytes = UnsafeRawBufferPointer(
        start: source.base, count: source.count * tensor.dtype.size)
      return SHA256.hexDigest(of: bytes)
    }
  }

  /// Shape, type, values and every bit of a result.
  private func check(_ tensor: Tensor, _ expected: [String: Any], _ label: String) {
    #expect(tensor.dtype.rawValue == expected["dtype"] as? String, "\(label)")
    #expect(tensor.count == (expected["numel"] as? NSNumber)?.intValue, "\(label)")
    let shown = (expected["all"] ?? expected["first"]) as? [Any] ?? []
    let found = tensor.toArray().prefix(shown.count).map { $0 }
    // Values first: they tell more than a digest.
    #expect(
      zip(found, shown).allSatisfy { Float($0) == Float(Oracle.number($1)) }, "\(label): \(found)")
    #expect(digest(tensor) == expected["sha256"] as? String, "\(label): other bits")
  }

  /// What a vector of one tensor draws; nil for an unknown family.
  private func draw(_ family: String, _ n: Int, _ arguments: [String: Any]) -> Tensor? {
    func real(_ name: String) -> Double { Oracle.number(arguments[name] ?? 0) }
    func whole(_ name: String) -> Int { (arguments[name] as? NSNumber)?.intValue ?? 0 }
    let dtype = DType(rawValue: arguments["dtype"] as? String ?? "float32") ?? .float32
    let shape = arguments["shape"] as? [Int] ?? [n]
    switch family {
    case "rand": return rand(shape, dtype: dtype)
    case "randn": return randn(shape, dtype: dtype)
    case "randint": return randint(whole("low"), whole("high"), shape: shape)
    case "randperm": return randperm(n)
    case "uniform_": return zeros(shape, dtype: dtype).uniformInPlace(real("low"), real("high"))
    case "normal_":
      return zeros(shape, dtype: dtype).normalInPlace(mean: real("mean"), std: real("std"))
    case "random_": return zeros(shape, dtype: dtype).randomInPlace()
    case "bernoulli_": return zeros(shape, dtype: dtype).bernoulliInPlace(real("p"))
    case "bernoulli": return bernoulli(linspace(0, 1, n))
    case "dropout": return dropout(arange(1, n + 1).float(), p: real("p"))
    case "nn.init.kaiming_uniform_": return initKaimingUniform(zeros(shape))
    case "nn.init.kaiming_normal_": return initKaimingNormal(zeros(shape))
    case "nn.init.xavier_uniform_": return initXavierUniform(zeros(shape))
    case "nn.init.xavier_normal_": return initXavierNormal(zeros(shape))
    default: return nil
    }
  }

  private func same(_ tensor: Tensor, _ numbers: Any?, _ label: String) throws {
    let wanted = try #require(numbers as? [Any], "\(label)").map { Float(Oracle.number($0)) }
    #expect(tensor.toArray().map { Float($0) } == wanted, "\(label)")
  }

  @Test func everyVectorIsRun() throws {
    let vectors = try #require(try Oracle.load("rng_vectors.json")["vectors"] as? [[String: Any]])
    var run: [String: Int] = [:]
    for vector in vectors {
      let family = try #require(vector["family"] as? String)
      run[family, default: 0] += 1
      guard Self.elsewhere[family] == nil else { continue }
      let label = "\(family) seed \(vector["seed"] ?? "") n \(vector["n"] ?? "")"
      let (_, failure) = try isolated { try check(vector, family, label) }
      #expect(failure == nil, "\(label): \(failure?.english ?? "")")
    }
    for (family, other) in Self.elsewhere { #expect(run[family] == other.count, "\(other.test)") }
    let total = run.values.reduce(0, +)
    let others = Self.elsewhere.values.reduce(0) { $0 + $1.count }
    print("random vectors: \(total - others) run here, \(others) in the tests named in `elsewhere`")
    #expect(total == 378)
  }

  private func check(_ vector: [String: Any], _ family: String, _ label: String) throws {
    if let seed = vector["seed"] as? NSNumber { manualSeed(bits: seed.uint64Value) }
    switch family {
    case "sequence":
      for call in try #require(vector["calls"] as? [[Any]]) {
        let expression = try #require(call[0] as? String)
        let draw = try #require(Self.drawn[expression], "\(expression) has no counterpart")
        check(draw(), try #require(call[1] as? [String: Any]), "\(label) \(expression)")
      }
    case "memory_order":
      #expect(vector["code"] as? String == "torch.empty(3,6).t().uniform_()")
      let filled = zeros(3, 6).t().uniformInPlace()
      try same(filled, vector["result_row_major_of_the_6x3_view"], label)
    case "manual_seed":
      try same(rand(5), vector["rand5"], label)
    case "new_generator":
      EngineContext.use(EngineContext())
      try same(rand(3), vector["rand3"], label)
    default:
      let n = (vector["n"] as? NSNumber)?.intValue ?? 0
      let arguments = vector["args"] as? [String: Any] ?? [:]
      let tensor = try #require(draw(family, n, arguments), "\(label) has no counterpart")
      check(tensor, try #require(vector["result"] as? [String: Any]), label)
    }
    if let next = vector["next_rand"] { try same(rand(1), [next], "\(label), the number after it") }
  }
}
