// A data set is a numbered collection of samples; a sample is an input and its target. What a training
// loop needs is not samples one by one but batches of them, so that is what a data set is asked for: a
// batch is gathered at once, without a tensor for each sample.

/// A numbered collection of samples.
public protocol Dataset {
  /// How many samples there are.
  var count: Int { get }
  /// The samples with these numbers, stacked: inputs and targets, each with a first dimension of
  /// `indices.count`. The numbers are valid: 0 ..< `count`.
  func batch(_ indices: [Int]) -> (Tensor, Tensor)
}

/// A data set that gives its samples one by one; batches are stacked from them.
///
///     struct Squares: SampleDataset {
///       let count = 100
///       subscript(index: Int) -> (Tensor, Tensor) { (Tensor(index), Tensor(index * index)) }
///     }
///     for (x, y) in DataLoader(Squares(), batchSize: 10, shuffle: true) { … }
public protocol SampleDataset: Dataset {
  /// The input and the target of the sample with this number, 0 ..< `count`.
  subscript(index: Int) -> (Tensor, Tensor) { get }
}

extension SampleDataset {
  /// The samples with these numbers, stacked.
  public func batch(_ indices: [Int]) -> (Tensor, Tensor) {
    let samples = indices.map { self[$0] }
    return (stack(samples.map(\.0)), stack(samples.map(\.1)))
  }
}

/// Samples that are the rows of two tensors of equal length.
///
///     let samples = TensorDataset(x, y)    // x: (60, 4), y: (60): 60 samples
public final class TensorDataset: Dataset {
  /// The inputs, one row (along the first dimension) for each sample.
  public let inputs: Tensor
  /// The targets, one row for each sample.
  public let targets: Tensor
  /// How many samples there are.
  public let count: Int

  /// Pairs the rows of `inputs` with those of `targets`. Different numbers of rows are an error.
  public init(_ inputs: Tensor, _ targets: Tensor) {
    self.inputs = inputs
    self.targets = targets
    let rows = (inputs.shape.first ?? 0, targets.shape.first ?? 0)
    count = rows.0 == rows.1 ? rows.0 : 0
    guard rows.0 != rows.1 || inputs.shape.isEmpty || targets.shape.isEmpty else { return }
    let refusal = Refusal(
      "inputs of shape \(inputs.shape) and targets of shape \(targets.shape) do not have the same "
        + "number of rows",
      ko: "모양이 \(inputs.shape)인 입력과 \(targets.shape)인 목표는 행의 수가 다릅니다",
      help: "the first dimension of both counts the samples", ko: "두 텐서의 첫 차원이 표본의 수입니다")
    Failure.report(refusal.error(in: "TensorDataset"), returning: ())
  }

  /// The samples with these numbers, stacked.
  public func batch(_ indices: [Int]) -> (Tensor, Tensor) {
    (inputs.rows(indices), targets.rows(indices))
  }
}

/// Some samples of another data set.
public final class Subset: Dataset {
  let dataset: any Dataset
  /// Their numbers in it.
  public let indices: [Int]

  /// The samples of `dataset` with these numbers. A number outside it is an error.
  public convenience init(_ dataset: any Dataset, indices: [Int]) {
    self.init(samples: dataset, indices: indices)
  }

  init(samples dataset: any Dataset, indices: [Int]) {
    self.dataset = dataset
    let wrong = indices.first { $0 < 0 || $0 >= dataset.count }
    self.indices = wrong == nil ? indices : []
    guard let wrong else { return }
    let refusal = Refusal(
      "sample \(wrong) is not one of the \(dataset.count) samples of the data set",
      ko: "표본 \(wrong)은(는) 표본 \(dataset.count)개인 데이터셋에 없습니다")
    Failure.report(refusal.error(in: "Subset"), returning: ())
  }

  /// How many samples there are.
  public var count: Int { indices.count }

  /// The samples with these numbers, stacked.
  public func batch(_ indices: [Int]) -> (Tensor, Tensor) {
    dataset.batch(indices.map { self.indices[$0] })
  }
}

/// Divides samples at random into two parts: PyTorch's `random_split`, with the same numbers for the same
/// seed.
///
/// - Parameters:
///   - dataset: What is divided.
///   - first: How many samples the first part gets.
///   - second: How many the second gets; together as many as there are.
public func randomSplit(_ dataset: any Dataset, _ first: Int, _ second: Int) -> (Subset, Subset) {
  let parts = randomParts(dataset, [first, second])
  return (parts[0], parts[1])
}

/// Divides samples at random into parts of the given lengths, which must add up to the number of samples:
/// PyTorch's `random_split`, with the same numbers for the same seed.
public func randomSplit(_ dataset: any Dataset, _ lengths: [Int]) -> [Subset] {
  randomParts(dataset, lengths)
}

/// PyTorch's `random_split` into any number of parts.
func randomParts(_ dataset: any Dataset, _ lengths: [Int]) -> [Subset] {
  var total = 0
  for length in lengths where length >= 0 {
    total = total.addingReportingOverflow(length).partialValue
  }
  guard total == dataset.count, lengths.allSatisfy({ $0 >= 0 && $0 <= dataset.count }) else {
    let refusal = Refusal(
      "the lengths \(lengths) do not add up to the \(dataset.count) samples of the data set",
      ko: "길이 \(lengths)의 합이 데이터셋의 표본 수 \(dataset.count)개와 다릅니다")
    let empty = lengths.map { _ in Subset(samples: dataset, indices: []) }
    return Failure.report(refusal.error(in: "randomSplit"), returning: empty)
  }
  let order = EngineContext.current.generator.permutation(total)
  var start = 0
  return lengths.map { length in
    defer { start += length }
    return Subset(samples: dataset, indices: Array(order[start..<(start + length)]))
  }
}
