// Grey images with ten classes, as tensors: what MNIST, Fashion-MNIST and the synthetic digits share.

/// Makes tensors of images and keeps those of all images once they were asked for.
final class ImageTensors {
  let data: LabelledImages
  // Made when they are first asked for: the training images take 188 MB as float32.
  private var cachedImages: Tensor?
  private var cachedRawImages: Tensor?
  private var cachedLabels: Tensor?

  init(_ data: LabelledImages) {
    self.data = data
  }

  /// Reads a data set with the files of MNIST, or reports why it cannot; then there are no images.
  convenience init(reading dataset: DatasetDescription, train: Bool) {
    let empty = LabelledImages(count: 0, rows: 28, columns: 28, pixels: [], labels: [])
    do {
      self.init(try LabelledImages.load(dataset, train: train))
    } catch {
      self.init(empty)
      guard let fault = error as? DataFault else { return }
      Failure.report(fault.error(in: dataset.title), returning: ())
    }
  }

  var images: Tensor {
    if let cachedImages { return cachedImages }
    let tensor = scaled(Array(0..<data.count))
    cachedImages = tensor
    return tensor
  }

  var rawImages: Tensor {
    if let cachedRawImages { return cachedRawImages }
    let tensor = Tensor.withFloats([data.count, data.rows, data.columns]) { target in
      data.pixels.withUnsafeBufferPointer { source in
        for index in 0..<source.count { target[index] = Float(source[index]) }
      }
    }
    cachedRawImages = tensor
    return tensor
  }

  var labels: Tensor {
    if let cachedLabels { return cachedLabels }
    let tensor = labels(Array(0..<data.count))
    cachedLabels = tensor
    return tensor
  }

  func item(_ index: Int) -> (Tensor, Int) {
    guard index >= 0, index < data.count else {
      let refusal = Refusal(
        "image \(index) is not one of the \(data.count) images of the data set",
        ko: "그림 \(index)은(는) 그림 \(data.count)개인 데이터셋에 없습니다")
      return Failure.report(
        refusal.error(in: "subscript"),
        returning: (Tensor.zeroFloats([1, data.rows, data.columns]), 0))
    }
    return (scaled([index], asBatch: false), Int(data.labels[index]))
  }

  func batch(_ indices: [Int]) -> (Tensor, Tensor) {
    if let wrong = indices.first(where: { $0 < 0 || $0 >= data.count }) {
      let (image, label) = item(wrong)
      return (image, Tensor([label]))
    }
    return (scaled(indices), labels(indices))
  }

  private func scaled(_ indices: [Int], asBatch: Bool = true) -> Tensor {
    let size = data.imageSize
    let shape = (asBatch ? [indices.count] : []) + [1, data.rows, data.columns]
    return Tensor.withFloats(shape) { target in
      data.pixels.withUnsafeBufferPointer { source in
        guard let source = source.baseAddress else { return }
        for (row, index) in indices.enumerated() {
          let from = source + index * size
          let to = target + row * size
          // A true division, as ToTensor does: multiplying by 1/255 gives other bits.
          for pixel in 0..<size { to[pixel] = Float(from[pixel]) / 255 }
        }
      }
    }
  }

  private func labels(_ indices: [Int]) -> Tensor {
    Tensor.withInts([indices.count]) { target in
      for (row, index) in indices.enumerated() { target[row] = Int64(data.labels[index]) }
    }
  }
}
