import Foundation
import Testing

@testable import TensorEngine

/// PyTorch's random numbers, bit for bit.
@Suite struct RandomTests {
  private func check(_ tensor: Tensor, _ expected: [String: Any], _ label: String) {
    let values = tensor.toArray()
    func same(_ a: [Double], _ b: [Any]) -> Bool {
      a.count == b.count && zip(a, b).allSatisfy { Float($0) == Float(Oracle.number($1)) }
    }
    if let all = expected["all"] as? [Any] {
      #expect(same(values, all), "\(label)")
    } else {
      #expect(same(Array(values.prefix(8)), expected["first"] as? [Any] ?? []), "\(label) first")
      #expect(same(Array(values.suffix(8)), expected["last"] as? [Any] ?? []), "\(label) last")
    }
  }

  @Test func vectors() throws {
    let vectors = try #require(try Oracle.load("rng_vectors.json")["vectors"] as? [[String: Any]])
    var run: [String: Int] = [:]
    var left: [String: Int] = [:]
    _ = try isolated {
      for vector in vectors {
        let family = vector["family"] as? String ?? ""
        guard let seed = (vector["seed"] as? NSNumber)?.int64Value else {
          left[family, default: 0] += 1
          continue
        }
        let arguments = vector["args"] as? [String: Any] ?? [:]
        let dtype = arguments["dtype"] as? String ?? "float32"
        let n = (vector["n"] as? NSNumber)?.intValue ?? -1
        let label = "\(family) seed \(seed) n \(n)"
        manualSeed(Int(seed))
        var result: Tensor?
        switch family {
        case "rand" where dtype == "float32" && n >= 0: result = rand([n])
        case "randn" where dtype == "float32" && n >= 0: result = randn([n])
        case "randperm" where n >= 0: result = randperm(n)
        case "randint":
          if n >= 0, dtype == "int64" || arguments["dtype"] == nil,
            let low = (arguments["low"] as? NSNumber)?.intValue,
            let high = (arguments["high"] as? NSNumber)?.intValue
          {
            result = randint(low, high, shape: [n])
          }
        case "nn.Linear":
          guard let list = vector["parameters"] as? [[Any]],
            let inputs = (arguments["in_features"] as? NSNumber)?.intValue,
            let outputs = (arguments["out_features"] as? NSNumber)?.intValue
          else { break }
          let layer = Linear(inputs, outputs, bias: list.count == 2)
          for (parameter, entry) in zip(layer.parameters(), list) {
            check(parameter, try #require(entry[2] as? [String: Any]), label)
          }
          run[family, default: 0] += 1
          if let next = vector["next_rand"] {
            #expect(Float(rand(1).item()) == Float(Oracle.number(next)), "\(label) next")
          }
          continue
        default: break
        }
        guard let result, let expected = vector["result"] as? [String: Any] else {
          left[family, default: 0] += 1
          continue
        }
        check(result, expected, label)
        if let next = vector["next_rand"] {
          #expect(Float(rand(1).item()) == Float(Oracle.number(next)), "\(label) next")
        }
        run[family, default: 0] += 1
      }
    }.0
    print("random vectors run:", run.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    print("not supported yet:", left.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    for family in ["rand", "randn", "randperm", "randint", "nn.Linear"] {
      #expect(run[family, default: 0] > 5, "\(family) was not run")
    }
  }

  @Test func shufflingOfLoaders() throws {
    let vectors = try #require(try Oracle.load("rng_vectors.json")["vectors"] as? [[String: Any]])
    var count = 0
    _ = try isolated {
      for vector in vectors where vector["family"] as? String == "DataLoader" {
        let arguments = vector["args"] as? [String: Any] ?? [:]
        guard arguments["generator_seed"] is NSNull,
          let seed = (vector["seed"] as? NSNumber)?.intValue,
          let n = ((arguments["n"] ?? vector["n"]) as? NSNumber)?.intValue,
          let epochs = vector["epochs"] as? [[[Int]]]
        else { continue }
        let batch = (arguments["batch_size"] as? NSNumber)?.intValue ?? 1
        let shuffle = (arguments["shuffle"] as? NSNumber)?.boolValue ?? false
        let drop = (arguments["drop_last"] as? NSNumber)?.boolValue ?? false
        manualSeed(seed)
        let data = TensorDataset(arange(n).float(), arange(n))
        let loader = DataLoader(data, batchSize: batch, shuffle: shuffle, dropLast: drop)
        for epoch in epochs {
          let batches = loader.map { $0.1.toIntArray() }
          #expect(batches == epoch, "seed \(seed) n \(n) batch \(batch)")
        }
        if let next = vector["next_rand"] {
          #expect(Float(rand(1).item()) == Float(Oracle.number(next)))
        }
        count += 1
      }
    }.0
    print("loader vectors run:", count)
    #expect(count > 3)
  }
}
