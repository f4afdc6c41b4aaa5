// Batches of a data set, in order or shuffled.
//
// The order is PyTorch's: each pass draws one 64-bit number from the default generator when it begins
// (PyTorch's workers are seeded by it, and it is drawn whether there are workers or not); a shuffled pass
// draws another when its first batch is asked for, which seeds a generator of its own for the
// permutation. So a pass costs the default generator four words with shuffling and two without, and the
// numbers that a lesson draws afterwards are PyTorch's too.

/// Goes through a data set in batches.
///
///     let loader = DataLoader(MNIST(train: true), batchSize: 100, shuffle: true, dropLast: true)
///     for (x, y) in loader { … }
public final class DataLoader: Sequence {
  /// What the batches are of.
  public let dataset: any Dataset
  /// How many samples a batch has.
  public let batchSize: Int
  /// Whether each pass has an order of its own.
  public let shuffle: Bool
  /// Whether samples that do not fill a last batch are left out.
  public let dropLast: Bool

  /// Makes a loader. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  public init(
    _ dataset: any Dataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    self.dataset = dataset
    self.batchSize = Swift.max(1, batchSize)
    self.shuffle = shuffle
    self.dropLast = dropLast
    guard batchSize < 1 else { return }
    let refusal = Refusal(
      "a batch has at least one sample, not \(batchSize)",
      ko: "배치에는 표본이 하나 이상 있어야 하는데 \(batchSize)개라고 했습니다")
    Failure.report(refusal.error(in: "DataLoader"), returning: ())
  }

  /// How many batches a pass has.
  public var count: Int {
    let full = dataset.count / batchSize
    return dropLast || dataset.count % batchSize == 0 ? full : full + 1
  }

  /// Begins a pass.
  public func makeIterator() -> DataLoaderIterator {
    DataLoaderIterator(self)
  }
}

/// One pass through a `DataLoader`.
public final class DataLoaderIterator: IteratorProtocol {
  private let loader: DataLoader
  private let batchCount: Int
  private var order: [Int]?
  private var position = 0

  init(_ loader: DataLoader) {
    self.loader = loader
    batchCount = loader.count
    _ = DefaultRandom.word64()
  }

  /// The next batch: inputs and targets; `nil` after the last one.
  public func next() -> (Tensor, Tensor)? {
    if loader.shuffle, order == nil {
      // The low 32 bits of the seed are what PyTorch's manual_seed uses.
      var words = TwisterWords(seed: UInt32(truncatingIfNeeded: DefaultRandom.word64()))
      order = words.permutation(loader.dataset.count)
    }
    guard position < batchCount else { return nil }
    let start = position * loader.batchSize
    let end = Swift.min(start + loader.batchSize, loader.dataset.count)
    position += 1
    guard let order else { return loader.dataset.batch(Array(start..<end)) }
    // A data set that shrank meanwhile would leave numbers that it does not have.
    guard end <= order.count else { return nil }
    return loader.dataset.batch(Array(order[start..<end]))
  }
}
