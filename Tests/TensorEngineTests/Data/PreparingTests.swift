import Foundation
import Testing

@testable import TensorEngine

@Suite struct PreparingTests {
  @Test func loadersWithSeedsOfTheirOwn() throws {
    let vectors = try #require(try Oracle.load("rng_vectors.json")["vectors"] as? [[String: Any]])
    var run = 0
    for vector in vectors where vector["family"] as? String == "DataLoader" {
      let arguments = vector["args"] as? [String: Any] ?? [:]
      let n = try #require((arguments["n"] as? NSNumber)?.intValue)
      let own = (arguments["generator_seed"] as? NSNumber)?.intValue
      manualSeed(try #require((vector["seed"] as? NSNumber)?.intValue))
      let loader = DataLoader(
        TensorDataset(arange(n).float(), arange(n)),
        batchSize: (arguments["batch_size"] as? NSNumber)?.intValue ?? 1,
        shuffle: (arguments["shuffle"] as? NSNumber)?.boolValue ?? false,
        dropLast: (arguments["drop_last"] as? NSNumber)?.boolValue ?? false, seed: own)
      for epoch in try #require(vector["epochs"] as? [[[Int]]]) {
        #expect(loader.map { $0.1.toIntArray() } == epoch)
      }
      #expect(Float(rand(1).item()) == Float(Oracle.number(try #require(vector["next_rand"]))))
      run += 1
    }
    #expect(run == 10)
  }

  @Test func splitsOfTheReference() throws {
    let vectors = try #require(try Oracle.load("rng_vectors.json")["vectors"] as? [[String: Any]])
    var run = 0
    for vector in vectors where vector["family"] as? String == "random_split" {
      let lengths = try #require((vector["args"] as? [String: Any])?["lengths"] as? [Int])
      manualSeed(try #require((vector["seed"] as? NSNumber)?.intValue))
      let n = lengths.reduce(0, +)
      let parts = randomSplit(TensorDataset(arange(n), arange(n)), lengths)
      #expect(parts.map(\.indices) == vector["parts"] as? [[Int]])
      run += 1
    }
    #expect(run == 4)
  }

  @Test func collationByTheCaller() {
    let data = TensorDataset(Tensor([[1.0, 2], [3, 4], [5, 6]]), Tensor([0, 1, 2]))
    let loader = DataLoader(data, batchSize: 2).collating { samples in
      (stack(samples.map { $0.0 * 10.0 }), stack(samples.map(\.1)))
    }
    let batches = Array(loader)
    #expect(batches[0].0.toArray() == [10, 20, 30, 40])
    #expect(batches[1].1.toIntArray() == [2])
  }

  private final class Squares: Dataset {
    let count = 5
    func batch(_ indices: [Int]) -> (Tensor, Tensor) {
      (Tensor(indices), Tensor(indices.map { $0 * $0 }))
    }
  }

  @Test func ownDatasets() {
    let loader = DataLoader(Squares(), batchSize: 2)
    #expect(loader.map { $0.1.toIntArray() } == [[0, 1], [4, 9], [16]])
    #expect(DataLoader(Subset(Squares(), indices: [4, 1])).map { $0.1.item() } == [16, 1])
  }

  @Test func loadersTellHowFarTheyAre() {
    var events: [ProgressEvent] = []
    let context = EngineContext.current
    context.onProgress = { events.append($0) }
    defer { context.onProgress = nil }
    let loader = DataLoader(Squares(), batchSize: 2)
    for _ in 0..<2 { for _ in loader {} }
    reportProgress(3, of: 10, label: "epoch")
    #expect(events.map(\.done) == [1, 2, 3, 1, 2, 3, 3])
    #expect(events.map(\.pass) == [1, 1, 1, 2, 2, 2, 1])
    #expect(events.allSatisfy { $0.total == 3 || $0.total == 10 })
  }

  @Test func scalesByTheTrainingData() {
    let scale = Standardizer(Tensor([[1.0, 5], [3, 5]]))
    #expect(scale(Tensor([[1.0, 5], [3, 6]])).toArray() == [-1, 0, 1, 1])
    #expect(scale.inverse(Tensor([[-1.0, 0]])).toArray() == [1, 5])
    #expect(isolated { Standardizer(zeros(0, 2)) }.1 != nil)
  }

  @Test func splitsTables() {
    manualSeed(1)
    let (a, b, c, d) = trainTestSplit(
      arange(10).float().reshape(10, 1), arange(10), testShare: 0.3)
    #expect(a.shape == [7, 1] && b.shape == [3, 1] && c.shape == [7] && d.shape == [3])
    #expect(
      a.flattened().toIntArray() == c.toIntArray() && b.flattened().toIntArray() == d.toIntArray())
    #expect(Set(c.toIntArray() + d.toIntArray()) == Set(0..<10))
    #expect(isolated { trainTestSplit(zeros(3), zeros(4)) }.1 != nil)
  }
}
