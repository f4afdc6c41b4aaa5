// The two classic data sets of small grey images.

/// Handwritten digits 0 to 9: 60000 images for training and 10000 for testing, of 28 × 28 pixels.
///
///     let train = MNIST(train: true)
///     let loader = DataLoader(train, batchSize: 100, shuffle: true, dropLast: true)
///
/// The files are looked for in the folders of the course, or, in a program of its own, in the folder that
/// the environment variable HANJI_DATA names and in `./data`; there in `mnist/` and directly, packed
/// (`train-images-idx3-ubyte.gz`) or unpacked. Missing or damaged files are an error.
public final class MNIST: Dataset {
  private let tensors: ImageTensors

  /// Reads the training images, or the test images. Later uses of the same files share one copy.
  public init(train: Bool) {
    tensors = ImageTensors(reading: DatasetCatalog.mnist, train: train)
  }

  /// How many images there are.
  public var count: Int { tensors.data.count }

  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  public var images: Tensor { tensors.images }

  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  public var rawImages: Tensor { tensors.rawImages }

  /// All classes: int64 of shape (count).
  public var labels: Tensor { tensors.labels }

  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  public subscript(index: Int) -> (Tensor, Int) { tensors.item(index) }

  /// What a `DataLoader` gives: float32 of shape (n, 1, 28, 28), each pixel divided by 255 as torchvision's
  /// `ToTensor` does, and int64 of shape (n).
  /// The samples with these numbers, stacked.
  public func batch(_ indices: [Int]) -> (Tensor, Tensor) { tensors.batch(indices) }
}

/// Pictures of clothing in ten classes, in the form of MNIST, from the folder `fashion-mnist`.
public final class FashionMNIST: Dataset {
  /// The names of the classes, by number.
  public static let classNames: [String] = [
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag",
    "Ankle boot",
  ]

  private let tensors: ImageTensors

  /// Reads the training images, or the test images. Later uses of the same files share one copy.
  public init(train: Bool) {
    tensors = ImageTensors(reading: DatasetCatalog.fashionMNIST, train: train)
  }

  /// How many images there are.
  public var count: Int { tensors.data.count }

  /// All images, pixels from 0 to 1: float32 of shape (count, 1, 28, 28).
  public var images: Tensor { tensors.images }

  /// All images, pixels 0 to 255 as they are stored: float32 of shape (count, 28, 28). This is what
  /// PyTorch's `data` (once `test_data`) holds: it is not scaled.
  public var rawImages: Tensor { tensors.rawImages }

  /// All classes: int64 of shape (count).
  public var labels: Tensor { tensors.labels }

  /// One image, pixels from 0 to 1, of shape (1, 28, 28), and its class. A number outside 0 ..< `count`
  /// is an error.
  public subscript(index: Int) -> (Tensor, Int) { tensors.item(index) }

  /// What a `DataLoader` gives: float32 of shape (n, 1, 28, 28), each pixel divided by 255 as torchvision's
  /// `ToTensor` does, and int64 of shape (n).
  /// The samples with these numbers, stacked.
  public func batch(_ indices: [Int]) -> (Tensor, Tensor) { tensors.batch(indices) }
}
