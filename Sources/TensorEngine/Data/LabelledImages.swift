// Images of bytes with a class for each: what the MNIST files hold, before they become tensors.

/// Grey images of equal size with their classes. Never changed after it was read, so that notebooks that
/// run at the same time share one copy.
final class LabelledImages: Sendable {
  let count: Int
  let rows: Int
  let columns: Int
  /// Pixels 0…255, image by image, row by row.
  let pixels: [UInt8]
  /// A class for each image.
  let labels: [UInt8]

  /// The number of pixels of one image.
  var imageSize: Int { rows * columns }

  init(count: Int, rows: Int, columns: Int, pixels: [UInt8], labels: [UInt8]) {
    self.count = count
    self.rows = rows
    self.columns = columns
    self.pixels = pixels
    self.labels = labels
  }

  /// Reads a pair of IDX files and checks that they belong together.
  convenience init(
    imageBytes: [UInt8], imagePath: String, labelBytes: [UInt8], labelPath: String, classes: Int
  ) throws {
    let images = try IDXFile(imageBytes, path: imagePath)
    let pixels = try images.unsignedBytes(rank: 3, path: imagePath)
    let labels = try IDXFile(labelBytes, path: labelPath)
    let values = try labels.unsignedBytes(rank: 1, path: labelPath)
    guard images.shape[0] == labels.shape[0] else {
      throw DataFault.mismatch(
        path: labelPath,
        english: "there are \(images.shape[0]) images and \(labels.shape[0]) labels",
        korean: "그림은 \(images.shape[0])개인데 레이블은 \(labels.shape[0])개입니다")
    }
    guard images.shape[1] > 0, images.shape[2] > 0 else {
      throw DataFault.mismatch(
        path: imagePath, english: "its images have no pixels", korean: "그림에 픽셀이 없습니다")
    }
    if let wrong = values.first(where: { Int($0) >= classes }) {
      throw DataFault.mismatch(
        path: labelPath, english: "label \(wrong) is not one of 0 … \(classes - 1)",
        korean: "레이블 \(wrong)은(는) 0부터 \(classes - 1)까지에 없습니다")
    }
    self.init(
      count: images.shape[0], rows: images.shape[1], columns: images.shape[2],
      pixels: Array(pixels), labels: Array(values))
  }

  /// Reads the training or test half of a data set that has the files of MNIST.
  static func load(_ dataset: DatasetDescription, train: Bool) throws -> LabelledImages {
    let prefix = train ? "train" : "t10k"
    let files = dataset.files.filter { $0.name.hasPrefix(prefix) }
    guard let imageFile = files.first(where: { $0.name.contains("images") }),
      let labelFile = files.first(where: { $0.name.contains("labels") })
    else { throw DataFault.missing(dataset: dataset.name, file: prefix, searched: []) }
    let image = try DatasetFolders.find(imageFile, of: dataset)
    let label = try DatasetFolders.find(labelFile, of: dataset)
    if let known = Self.loaded.withLock({ $0[[image, label]] }) { return known }
    let images = try LabelledImages(
      imageBytes: DatasetFolders.contents(of: image), imagePath: image.path,
      labelBytes: DatasetFolders.contents(of: label), labelPath: label.path, classes: 10)
    return Self.loaded.withLock { loaded in
      // Another thread may have been faster: then its copy is the shared one.
      if let known = loaded[[image, label]] { return known }
      loaded[[image, label]] = images
      return images
    }
  }

  /// What was read already, by the state of the files: a changed file is read again.
  private static let loaded = Locked<[[FileBytes.Stamp]: LabelledImages]>([:])
}
