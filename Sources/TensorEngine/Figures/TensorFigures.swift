// Figures of tensors.

/// Shows a matrix as an image: the lowest number as white, the highest as black.
///
/// - Parameters:
///   - image: A tensor of shape [rows, columns].
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
public func imshow(_ image: Tensor, title: String = "", inverted: Bool = false) -> Figure {
  guard image.rank == 2 else {
    _ = Failure.tensor(
      "imshow", "an image needs two dimensions, but the shape is \(image.shape)",
      "그림에는 두 차원이 필요한데 모양이 \(image.shape)입니다",
      help: ("choose rows and columns with view", "view로 행과 열을 정하세요"))
    return imshow([[0]], title: title, inverted: inverted)
  }
  let width = image.shape[1]
  let values = image.toArray()
  let rows = (0..<image.shape[0]).map { Array(values[($0 * width)..<(($0 + 1) * width)]) }
  return imshow(rows, title: title, inverted: inverted)
}
