// The functions that show pixels.

/// Shows rows of numbers as an image: the lowest as white, the highest as black.
///
/// - Parameters:
///   - rows: The pixels, row by row from the top; rows of equal length.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
public func imshow(_ rows: [[Double]], title: String = "", inverted: Bool = false) -> Figure {
  let columns = rows.first?.count ?? 0
  return imageFigure(
    rows: rows.count, columns: columns, values: rows.flatMap { $0 }, title: title,
    inverted: inverted, isRectangular: rows.allSatisfy { $0.count == columns })
}

/// The largest image that is drawn, in pixels.
let largestImage = 65_536

/// An image of `rows` × `columns` values, or a refusal.
func imageFigure(
  rows: Int, columns: Int, values: [Double], title: String, inverted: Bool,
  isRectangular: Bool = true
) -> Figure {
  var refusal: Refusal?
  if !isRectangular {
    refusal = Refusal(
      "the rows of an image must have equal lengths", ko: "그림의 행은 모두 길이가 같아야 합니다")
  } else if values.isEmpty {
    refusal = Refusal("an image needs at least one pixel", ko: "그림에는 픽셀이 하나 이상 있어야 합니다")
  } else if values.count > largestImage {
    refusal = Refusal(
      "an image of \(columns) by \(rows) pixels is larger than a figure may be "
        + "(\(largestImage) pixels)",
      ko: "가로 \(columns), 세로 \(rows) 픽셀은 그림의 한도(\(largestImage) 픽셀)보다 큽니다")
  }
  if let refusal {
    let empty = Figure(
      title: title, content: ImageContent(grid: PixelGrid(rows: 1, columns: 1, values: [0])))
    return Failure.report(refusal.error(in: "imshow"), returning: empty)
  }
  let grid = PixelGrid(rows: rows, columns: columns, values: values, inverted: inverted)
  return Figure(title: title, content: ImageContent(grid: grid))
}

/// Shows several images of equal size side by side.
///
/// - Parameters:
///   - images: Each image row by row from the top.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
public func imageGrid(
  _ images: [[[Double]]], captions: [String] = [], perRow: Int = 8, title: String = ""
) -> Figure {
  let grids = images.map { rows -> PixelGrid? in
    let columns = rows.first?.count ?? 0
    guard columns > 0, rows.allSatisfy({ $0.count == columns }) else { return nil }
    return PixelGrid(rows: rows.count, columns: columns, values: rows.flatMap { $0 })
  }
  return imageGridFigure(
    grids.contains { $0 == nil } ? [] : grids.compactMap { $0 }, captions: captions,
    perRow: perRow, title: title)
}
