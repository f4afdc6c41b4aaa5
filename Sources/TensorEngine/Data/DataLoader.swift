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
  /// The loader's own source of orders, if it has one.
  var generator: TorchGenerator?
  private var collate: (([(Tensor, Tensor)]) -> (Tensor, Tensor))?
  /// How many passes have begun.
  fileprivate var passes = 0

  /// Batches of a data set. A batch size below 1 is an error.
  ///
  /// - Parameters:
  ///   - dataset: What the batches are of.
  ///   - batchSize: How many samples a batch has.
  ///   - shuffle: Whether each pass has a new random order.
  ///   - dropLast: Whether samples that do not fill a last batch are left out.
  ///   - seed: Draws the orders from a generator of the loader's own, as `torch.Generator` with this seed
  ///     does in PyTorch; the default generator is not touched then.
  public convenience init(
    _ dataset: any Dataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false,
    seed: Int? = nil
  ) {
    self.init(samples: dataset, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast)
    if let seed { generator = TorchGenerator(seed: UInt64(bitPattern: Int64(seed))) }
  }

  /// The same batches put together by a function of the caller's: it gets the samples of a batch, each an
  /// input and a target, and gives the batch.
  public func collating(
    _ collate: @escaping ([(Tensor, Tensor)]) -> (Tensor, Tensor)
  ) -> DataLoader {
    let result = DataLoader(
      samples: dataset, batchSize: batchSize, shuffle: shuffle, dropLast: dropLast)
    result.generator = generator
    result.collate = collate
    return result
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

  /// The samples with these numbers as a batch.
  func batch(_ indices: [Int]) -> (Tensor, Tensor) {
    guard let collate else { return dataset.batch(indices) }
    return collate(
      indices.map { index in
        let (x, y) = dataset.batch([index])
        return (x.select(0), y.select(0))
      })
  }

  /// Begins a pass.
  public func makeIterator() -> BatchIterator {
    passes += 1
    return BatchIterator(self)
  }
}

/// One pass through a `DataLoader`.
public final class BatchIterator: IteratorProtocol {
  private let loader: DataLoader
  private let batchCount: Int
  private let pass: Int
  private var order: [Int]?
  private var position = 0
  private var isFinished = false

  init(_ loader: DataLoader) {
    self.loader = loader
    batchCount = loader.count
    pass = loader.passes
    _ = (loader.generator ?? EngineContext.current.generator).random64()
  }

  /// The next batch: inputs and targets; `nil` after the last one.
  public func next() -> (Tensor, Tensor)? {
    let count = loader.dataset.count
    if loader.shuffle, order == nil {
      if let generator = loader.generator {
        order = generator.permutation(count)
      } else {
        let seed = EngineContext.current.generator.random64() % (1 << 63)
        order = TorchGenerator(seed: seed).permutation(count)
      }
    }
    guard position < batchCount else {
      // PyTorch's sampler draws one more order from a generator of its own when a pass is complete.
      if !isFinished, loader.shuffle, let generator = loader.generator {
        _ = generator.permutation(count)
      }
      isFinished = true
      return nil
    }
    let start = position * loader.batchSize
    let end = Swift.min(start + loader.batchSize, count)
    position += 1
    EngineContext.current.onProgress?(
      ProgressEvent(label: "", pass: pass, done: position, total: batchCount))
    guard let order else { return loader.batch(Array(start..<end)) }
    // A data set that shrank meanwhile would leave numbers that it does not have.
    guard end <= order.count else { return nil }
    return loader.batch(Array(order[start..<end]))
  }
}
