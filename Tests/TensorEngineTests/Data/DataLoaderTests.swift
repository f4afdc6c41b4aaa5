import Foundation
import Testing

@testable import TensorEngine

private struct LoaderVector: Decodable {
  struct Arguments: Decodable {
    var n: Int
    var batch_size: Int
    var shuffle: Bool
    var drop_last: Bool
    var generator_seed: Int?
  }
  var seed: Int
  var args: Arguments
  var epochs: [[[Int]]]
  var next_rand: Double
}

private struct SplitVector: Decodable {
  struct Arguments: Decodable { var lengths: [Int] }
  var seed: Int
  var args: Arguments
  var parts: [[Int]]
}

/// `count` rows: the inputs (i, -i), the targets i.
private func rows(_ count: Int) -> TensorDataset {
  TensorDataset(
    Tensor((0..<count).flatMap { [Double($0), -Double($0)] }).view(count, 2),
    Tensor(Array(0..<count)))
}

@Suite struct DataLoaderTests {
  @Test func batchesAreThoseOfPyTorch() throws {
    EngineContext.use(EngineContext())
    let vectors = try JSONDecoder().decode(
      [LoaderVector].self, from: Data(RandomVectors.dataLoader.utf8))
    var checked = 0
    // A generator of one's own (two of the vectors) is not offered.
    for vector in vectors where vector.args.generator_seed == nil {
      manualSeed(vector.seed)
      let loader = DataLoader(
        rows(vector.args.n), batchSize: vector.args.batch_size, shuffle: vector.args.shuffle,
        dropLast: vector.args.drop_last)
      for epoch in vector.epochs {
        #expect(loader.count == epoch.count)
        var batches: [[Int]] = []
        for (x, y) in loader {
          #expect(x.shape == [y.count, 2] && y.dtype == .int64)
          #expect(x.toArray() == y.toIntArray().flatMap { [Double($0), -Double($0)] })
          batches.append(y.toIntArray())
        }
        #expect(batches == epoch)
      }
      #expect(rand(1).item() == vector.next_rand)
      checked += 1
    }
    #expect(checked == 8)
  }

  @Test func splitsAreThoseOfPyTorch() throws {
    EngineContext.use(EngineContext())
    let vectors = try JSONDecoder().decode(
      [SplitVector].self, from: Data(RandomVectors.randomSplit.utf8))
    #expect(vectors.count == 4)
    for vector in vectors {
      manualSeed(vector.seed)
      let lengths = vector.args.lengths
      let parts = randomParts(rows(lengths.reduce(0, +)), lengths)
      #expect(parts.map(\.indices) == vector.parts)
    }
    manualSeed(777)
    let (train, test) = randomSplit(rows(10), 8, 2)
    #expect(train.indices == [5, 9, 0, 3, 1, 7, 4, 8] && test.count == 2)
    let loader = DataLoader(test, batchSize: 5)
    #expect(Array(loader).map { $0.1.toIntArray() } == [[6, 2]])
  }

  @Test func anEmptyDatasetHasNoBatches() {
    for dropLast in [false, true] {
      for shuffle in [false, true] {
        let empty = TensorDataset(Tensor([Double]()), Tensor([Int]()))
        let loader = DataLoader(empty, batchSize: 3, shuffle: shuffle, dropLast: dropLast)
        #expect(Array(loader).isEmpty && loader.count == 0)
      }
    }
  }

  @Test func mistakesAreReported() throws {
    let x = Tensor([1.0, 2, 3])
    let error = try expectFailure("TensorDataset") { _ = TensorDataset(x, Tensor([1, 2])) }
    #expect(error.english.contains("[3]") && error.english.contains("[2]"))
    try expectFailure("DataLoader") {
      let loader = DataLoader(TensorDataset(x, x), batchSize: 0)
      #expect(loader.count == 3)
    }
    try expectFailure("randomSplit") {
      #expect(randomSplit(TensorDataset(x, x), 2, 2).0.count == 0)
    }
    try expectFailure("randomSplit") { _ = randomSplit(TensorDataset(x, x), 4, -1) }
    try expectFailure("Subset") { _ = Subset(TensorDataset(x, x), indices: [0, 3]) }
  }
}
