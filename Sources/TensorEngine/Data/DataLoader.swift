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
  let dataset: any Dataset
  /// How many samples a batch has.
  public let batchSize: Int
  let shuffle: Bool
  let dropLast: Bool

  /// Batches of images of handwritten digits. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  public convenience init(
    _ dataset: MNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    self.init(samples: dataset, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast)
  }

  /// Batches of pictures of clothing. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  public convenience init(
    _ dataset: FashionMNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    self.init(samples: dataset, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast)
  }

  /// Batches of digits drawn by the engine. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  public convenience init(
    _ dataset: SyntheticDigits, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    self.init(samples: dataset, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast)
  }

  /// Batches of rows of two tensors. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  public convenience init(
    _ dataset: TensorDataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    self.init(samples: dataset, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast)
  }

  /// Batches of part of a data set. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  public convenience init(
    _ dataset: Subset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    self.init(samples: dataset, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast)
  }

  init(samples dataset: any Dataset, batchSize: Int, shuffle: Bool, dropLast: Bool) {
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
  public func makeIterator() -> BatchIterator {
    BatchIterator(self)
  }
}

/// One pass through a `DataLoader`.
public final class BatchIterator: IteratorProtocol {
  private let loader: DataLoader
  private let batchCount: Int
  private var order: [Int]?
  private var position = 0

  init(_ loader: DataLoader) {
    self.loader = loader
    batchCount = loader.count
    _ = EngineContext.current.generator.random64()
  }

  /// The next batch: inputs and targets; `nil` after the last one.
  public func next() -> (Tensor, Tensor)? {
    if loader.shuffle, order == nil {
      let seed = EngineContext.current.generator.random64() % (1 << 63)
      order = TorchGenerator(seed: seed).permutation(loader.dataset.count)
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
