import Foundation

/// The MNIST handwritten digits: 60,000 training and 10,000 test images of 28 × 28 pixels with
/// their labels.
public final class MNIST {
  private let pixels: [UInt8]
  /// Labels 0…9: int64 of shape [count].
  public let labels: Tensor
  /// How many images there are.
  public let count: Int
  private var scaled: Tensor?

  /// Reads the training or the test part from the folders in which datasets are looked for.
  public init(train: Bool) {
    let prefix = train ? "train" : "t10k"
    let expected = train ? 60_000 : 10_000
    let images = MNIST.read("\(prefix)-images-idx3-ubyte", dimensions: 3)
    let numbers = images == nil ? nil : MNIST.read("\(prefix)-labels-idx1-ubyte", dimensions: 1)
    guard let images, let numbers, images.sizes[1] == 28, images.sizes[2] == 28,
      images.sizes[0] == numbers.sizes[0], images.sizes[0] <= expected, images.sizes[0] > 0
    else {
      if images != nil, numbers != nil {
        _ = Failure.tensor(
          "MNIST", "the image and label files do not belong together: sizes "
            + "\(images?.sizes ?? []) and \(numbers?.sizes ?? [])",
          "그림 파일과 레이블 파일이 서로 맞지 않습니다: 크기 \(images?.sizes ?? []), \(numbers?.sizes ?? [])")
      }
      pixels = []
      labels = Tensor(uninitialized: [0], .int64)
      count = 0
      return
    }
    count = images.sizes[0]
    pixels = Array(images.bytes[images.start...])
    labels = Tensor(numbers.bytes[numbers.start...].map(Int.init))
  }

  /// Pixels from 0 to 255, as float32 of shape [count, 28, 28].
  public var rawImages: Tensor {
    let result = Tensor(uninitialized: [count, 28, 28])
    for (i, pixel) in pixels.enumerated() { result.floats[i] = Float(pixel) }
    return result
  }

  /// Pixels from 0 to 1, as float32 of shape [count, 1, 28, 28].
  public var images: Tensor { scaledPixels.reshaped([count, 1, 28, 28]) }

  /// pixel / 255 in float32, as torchvision's ToTensor computes it.
  var scaledPixels: Tensor {
    if let scaled { return scaled }
    let result = Tensor(uninitialized: [count, 784])
    for (i, pixel) in pixels.enumerated() { result.floats[i] = Float(pixel) / 255 }
    scaled = result
    return result
  }

  private static func read(_ name: String, dimensions: Int)
    -> (bytes: [UInt8], sizes: [Int], start: Int)?
  {
    let folders = DatasetFolders.current
    for folder in folders {
      for relative in ["mnist/", "MNIST/raw/", ""] {
        for suffix in [".gz", ""] {
          let path = folder + "/" + relative + name + suffix
          guard let data = FileManager.default.contents(atPath: path) else { continue }
          do {
            let bytes =
              suffix.isEmpty
              ? [UInt8](data) : try Gzip.inflate([UInt8](data), limit: 64 << 20)
            let (sizes, start) = try IDX.parse(bytes, dimensions: dimensions)
            return (bytes, sizes, start)
          } catch let fault as DataFault {
            _ = Failure.tensor(
              "MNIST", "cannot use \(name + suffix): \(fault.english)",
              "\(name + suffix) 파일을 쓸 수 없습니다: \(fault.korean)",
              help: ("fetch the file again", "파일을 다시 받으세요"))
            return nil
          } catch {
            return nil
          }
        }
      }
    }
    return Failure.report(
      EngineError(
        kind: .missingDataset("mnist"), operation: "MNIST",
        english: "the dataset 'mnist' is not on this machine (no \(name).gz in "
          + "\(folders.isEmpty ? "any folder" : folders.joined(separator: ", ")))",
        korean: "이 컴퓨터에 데이터셋 'mnist'가 없습니다 (\(name).gz를 찾지 못함: "
          + "\(folders.joined(separator: ", ")))",
        helpEnglish: "put the four MNIST files into a folder 'mnist' and name its parent with "
          + "--data or HANJI_DATA",
        helpKorean: "MNIST 파일 네 개를 'mnist' 폴더에 두고 그 상위 폴더를 --data나 HANJI_DATA로 알려 주세요"),
      returning: nil)
  }
}

/// Where datasets are looked for: what the host says, else HANJI_DATA and ./data.
enum DatasetFolders {
  static var current: [String] {
    let context = EngineContext.current
    if context.recordsFailures || !context.datasetFolders.isEmpty { return context.datasetFolders }
    var folders: [String] = []
    if let path = ProcessInfo.processInfo.environment["HANJI_DATA"] { folders.append(path) }
    return folders + ["data"]
  }
}

/// Pairs of rows of two tensors.
public final class TensorDataset {
  let inputs: Tensor
  let targets: Tensor
  /// How many pairs there are.
  public let count: Int

  public init(_ inputs: Tensor, _ targets: Tensor) {
    self.inputs = inputs
    self.targets = targets
    guard inputs.rank > 0, targets.rank > 0, inputs.shape[0] == targets.shape[0] else {
      count = Failure.report(
        EngineError(
          operation: "TensorDataset",
          english: "both tensors need the same number of rows, but their shapes are "
            + "\(inputs.shape) and \(targets.shape)",
          korean: "두 텐서의 행 수가 같아야 하는데 모양이 \(inputs.shape), \(targets.shape)입니다"), returning: 0)
      return
    }
    count = inputs.shape[0]
  }
}

/// Batches of a dataset, shuffled as PyTorch's DataLoader shuffles them.
public final class DataLoader: Sequence {
  private let inputs: () -> Tensor
  private let targets: Tensor
  private let inputShape: [Int]
  private let size: Int
  private let batchSize: Int
  private let shuffle: Bool
  private let dropLast: Bool

  /// Batches of MNIST images (pixels from 0 to 1, shape [batch, 1, 28, 28]) and labels.
  public init(
    _ dataset: MNIST, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    inputs = { dataset.scaledPixels }
    inputShape = [1, 28, 28]
    targets = dataset.labels
    size = dataset.count
    self.batchSize = DataLoader.checked(batchSize)
    self.shuffle = shuffle
    self.dropLast = dropLast
  }

  /// Batches of pairs of rows.
  public init(
    _ dataset: TensorDataset, batchSize: Int = 1, shuffle: Bool = false, dropLast: Bool = false
  ) {
    inputs = { dataset.inputs }
    inputShape = Array(dataset.inputs.shape.dropFirst())
    targets = dataset.targets
    size = dataset.count
    self.batchSize = DataLoader.checked(batchSize)
    self.shuffle = shuffle
    self.dropLast = dropLast
  }

  private static func checked(_ batchSize: Int) -> Int {
    guard batchSize > 0 else {
      return Failure.report(
        EngineError(
          operation: "DataLoader", english: "batchSize must be positive, not \(batchSize)",
          korean: "batchSize는 양수여야 합니다 (\(batchSize))"), returning: 1)
    }
    return batchSize
  }

  /// How many batches one pass gives.
  public var count: Int { dropLast ? size / batchSize : (size + batchSize - 1) / batchSize }

  /// One pass over the data: draws from the generator what PyTorch draws.
  public func makeIterator() -> BatchIterator {
    let generator = EngineContext.current.generator
    _ = generator.random64()  // the seed of worker processes, which PyTorch draws in any case
    var order: [Int]?
    if shuffle {
      order = TorchGenerator(seed: generator.random64() % (1 << 63)).permutation(size)
    }
    return BatchIterator(
      inputs: inputs(), targets: targets, inputShape: inputShape, order: order, size: size,
      batchSize: batchSize, count: count)
  }
}

/// The batches of one pass.
public final class BatchIterator: IteratorProtocol {
  private let inputs: Tensor
  private let targets: Tensor
  private let inputShape: [Int]
  private let order: [Int]?
  private let size: Int
  private let batchSize: Int
  private let count: Int
  private var position = 0

  init(
    inputs: Tensor, targets: Tensor, inputShape: [Int], order: [Int]?, size: Int, batchSize: Int,
    count: Int
  ) {
    self.inputs = inputs
    self.targets = targets
    self.inputShape = inputShape
    self.order = order
    self.size = size
    self.batchSize = batchSize
    self.count = count
  }

  /// The next batch of inputs and targets.
  public func next() -> (Tensor, Tensor)? {
    guard position < count else { return nil }
    let start = position * batchSize
    let rows = Swift.min(batchSize, size - start)
    position += 1
    return (
      gather(inputs, start, rows, inputShape),
      gather(targets, start, rows, Array(targets.shape.dropFirst()))
    )
  }

  private func gather(_ source: Tensor, _ start: Int, _ rows: Int, _ shape: [Int]) -> Tensor {
    let result = Tensor(uninitialized: [rows] + shape, source.dtype)
    let bytes = (rows == 0 ? 0 : result.count / rows) * source.dtype.size
    let base = source.storage.pointer + source.offset * source.dtype.size
    for row in 0..<rows {
      let index = order.map { $0[start + row] } ?? start + row
      (result.storage.pointer + row * bytes).copyMemory(from: base + index * bytes, byteCount: bytes)
    }
    return result
  }
}
