// Figures of tensors: the same functions as for arrays of numbers, with the shapes that lessons have.

extension Tensor: TableValue {
  /// The number of a tensor with one element; otherwise its text.
  public var tableCell: TableCell {
    guard count == 1 else { return .text(description) }
    if dtype == .int64 { return .integer(toIntArray().first ?? 0) }
    if dtype == .bool { return .text(item() == 0 ? "false" : "true") }
    return dtype == .float32 ? .single(Float(item())) : .real(item())
  }
}

/// Shows a tensor of two dimensions as an image: the lowest value as white, the highest as black. Further
/// dimensions must be of size 1, as in (1, 28, 28); others are an error.
///
/// - Parameters:
///   - image: The pixels.
///   - title: What stands above the image.
///   - inverted: The lowest as black and the highest as white.
public func imshow(_ image: Tensor, title: String = "", inverted: Bool = false) -> Figure {
  guard let (rows, columns) = pixelShape(of: image) else {
    let empty = Figure(
      title: title, content: ImageContent(grid: PixelGrid(rows: 1, columns: 1, values: [0])))
    return Failure.report(imageRefusal(image).error(in: "imshow"), returning: empty)
  }
  return imageFigure(
    rows: rows, columns: columns, values: image.toArray(), title: title, inverted: inverted)
}

/// Shows the images of a tensor of shape (n, rows, columns) or (n, 1, rows, columns) side by side.
///
/// - Parameters:
///   - images: At most some hundred images.
///   - captions: What stands below each image.
///   - perRow: How many images stand in a row.
///   - title: What stands above.
public func imageGrid(
  _ images: Tensor, captions: [String] = [], perRow: Int = 8, title: String = ""
) -> Figure {
  let shape = images.shape
  let isStack = shape.count == 3 || (shape.count == 4 && shape[1] == 1)
  let rows = isStack ? shape[shape.count - 2] : 0
  let columns = isStack ? shape[shape.count - 1] : 0
  let (size, overflow) = rows.multipliedReportingOverflow(by: columns)
  guard isStack, !overflow, size > 0, images.count <= largestImage * 4 else {
    let refusal = Refusal(
      "a tensor of shape \(shape) is not a small stack of images",
      ko: "모양이 \(shape)인 텐서는 작은 그림 모음이 아닙니다",
      help: "the shape is (n, rows, columns) or (n, 1, rows, columns)",
      ko: "모양은 (n, 행, 열)이나 (n, 1, 행, 열)입니다")
    let empty = Figure(
      title: title, content: ImageContent(grid: PixelGrid(rows: 1, columns: 1, values: [0])))
    return Failure.report(refusal.error(in: "imageGrid"), returning: empty)
  }
  let values = images.toArray()
  let grids = (0..<shape[0]).map { index in
    PixelGrid(
      rows: rows, columns: columns, values: Array(values[(index * size)..<((index + 1) * size)]))
  }
  return imageGridFigure(grids, captions: captions, perRow: perRow, title: title)
}

/// A matrix as coloured cells; see the form for arrays.
public func heatMap(
  _ matrix: Tensor, rowNames: [String] = [], columnNames: [String] = [], format: String = "",
  title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
  guard let (rows, columns) = pixelShape(of: matrix), matrix.count <= 16_384 else {
    return Failure.report(
      imageRefusal(matrix).error(in: "heatMap"), returning: heatMap([[0]], title: title))
  }
  let values = matrix.toArray()
  return heatMap(
    (0..<rows).map { Array(values[($0 * columns)..<(($0 + 1) * columns)]) }, rowNames: rowNames,
    columnNames: columnNames, format: format, title: title, xLabel: xLabel, yLabel: yLabel)
}

/// How often each class (row) was predicted as each class (column); see the form for arrays.
public func confusionMatrix(
  labels: Tensor, predictions: Tensor, classes: Int, classNames: [String] = [],
  title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
  confusionMatrix(
    labels: labels.toIntArray(), predictions: predictions.toIntArray(), classes: classes,
    classNames: classNames, title: title, xLabel: xLabel, yLabel: yLabel)
}

/// A plot of one line through the elements of a tensor; see the form for arrays.
public func linePlot(
  x: Tensor, y: Tensor, label: String = "", title: String = "", xLabel: String = "",
  yLabel: String = ""
) -> Figure {
  linePlot(
    x: x.toArray(), y: y.toArray(), label: label, title: title, xLabel: xLabel, yLabel: yLabel)
}

/// How often values of a tensor fall into equal intervals; see the form for arrays.
public func histogram(
  _ values: Tensor, bins: Int = 10, title: String = "", xLabel: String = "",
  yLabel: String = ""
) -> Figure {
  histogram(values.toArray(), bins: bins, title: title, xLabel: xLabel, yLabel: yLabel)
}

/// A plot of points of shape (n, 2), with a colour and a shape for each class.
///
/// - Parameters:
///   - points: One row for each point: its horizontal and its vertical place.
///   - labels: The class of each point: n values, of shape (n) or (n, 1).
///   - classNames: Names of the classes in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
public func scatterPlot(
  _ points: Tensor, labels: Tensor, classNames: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) -> Figure {
  let (x, y) = planePoints(points, in: "scatterPlot")
  return scatterPlot(
    x: x, y: y, classes: classNumbers(labels), classNames: classNames, title: title,
    xLabel: xLabel, yLabel: yLabel)
}

/// The points of a grid over a plane, as a batch of inputs: float32 of shape (steps², 2), row by row from
/// the lowest y, each row from the lowest x. Ends are included.
///
/// - Parameters:
///   - x: The horizontal range.
///   - y: The vertical range.
///   - steps: How many points stand in a row, and how many rows there are; from 2 to 500.
public func gridPoints(
  x: ClosedRange<Double>, y: ClosedRange<Double>, steps: Int = 101
) -> Tensor {
  gridPoints(
    xFrom: x.lowerBound, xTo: x.upperBound, yFrom: y.lowerBound, yTo: y.upperBound, steps: steps)
}

/// The points of a grid over a plane, as a batch of inputs; see the form for ranges.
public func gridPoints(
  xFrom: Double, xTo: Double, yFrom: Double, yTo: Double, steps: Int = 101
) -> Tensor {
  guard (2...500).contains(steps), [xFrom, xTo, yFrom, yTo].allSatisfy(AxisScale.isUsable) else {
    let refusal = Refusal(
      "a grid has from 2 to 500 steps between finite numbers, not \(steps)",
      ko: "격자는 유한한 수 사이에 2부터 500까지의 단계를 갖는데 \(steps)단계를 요구했습니다")
    return Failure.report(
      refusal.error(in: "gridPoints"), returning: Tensor.zeroFloats([1, 2]))
  }
  let across = spread(xFrom, xTo, steps)
  let up = spread(yFrom, yTo, steps)
  return Tensor.withFloats([steps * steps, 2]) { target in
    for row in 0..<steps {
      for column in 0..<steps {
        target[(row * steps + column) * 2] = Float(across[column])
        target[(row * steps + column) * 2 + 1] = Float(up[row])
      }
    }
  }
}

/// What a model predicts on a plane of two inputs, with points over it.
///
///     let grid = gridPoints(x: -0.5...1.5, y: -0.5...1.5)
///     decisionRegionPlot(grid, model(grid), points: x, labels: y, title: "XOR")
///
/// Predictions that are whole numbers are classes; others are probabilities of class 1, shaded by
/// certainty with a line at 0.5.
///
/// - Parameters:
///   - grid: What `gridPoints` gave.
///   - predictions: A class or a probability for each point of the grid: shape (n) or (n, 1).
///   - points: Points to draw over it, of shape (n, 2).
///   - labels: Their classes.
///   - classNames: Names of the classes in the legend.
///   - title: What stands above.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
public func decisionRegionPlot(
  _ grid: Tensor, _ predictions: Tensor, points: Tensor? = nil, labels: Tensor? = nil,
  classNames: [String] = [], title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
  let (gridX, gridY) = planePoints(grid, in: "decisionRegionPlot")
  let (x, y) = points.map { planePoints($0, in: "decisionRegionPlot") } ?? ([], [])
  return decisionRegionPlot(
    gridX: gridX, gridY: gridY, predictions: predictions.toArray(), x: x, y: y,
    classes: labels.map(classNumbers) ?? [], classNames: classNames, title: title,
    xLabel: xLabel, yLabel: yLabel)
}

extension Figure {
  /// Adds a line through the elements of two tensors to a plot.
  @discardableResult
  public func addLine(x: Tensor, y: Tensor, label: String = "") -> Figure {
    addLine(x: x.toArray(), y: y.toArray(), label: label)
  }

  /// Adds points of shape (n, 2) to a plot, with their classes.
  @discardableResult
  public func addPoints(_ points: Tensor, labels: Tensor, label: String = "") -> Figure {
    let (x, y) = planePoints(points, in: "addPoints")
    return addPoints(x: x, y: y, classes: classNumbers(labels), label: label)
  }

  /// Adds the line where `weight`[0]·x + `weight`[1]·y + `bias` is zero: what a `Linear(2, 1)` draws.
  @discardableResult
  public func addBoundary(weight: Tensor, bias: Tensor, label: String = "") -> Figure {
    addBoundary(
      weights: weight.toArray(), bias: bias.toArray().first ?? .nan, label: label)
  }
}

/// The last two sizes of a tensor whose other sizes are 1; `nil` where it has no such form.
private func pixelShape(of tensor: Tensor) -> (rows: Int, columns: Int)? {
  let shape = tensor.shape
  guard shape.count >= 2, shape.dropLast(2).allSatisfy({ $0 == 1 }), tensor.count > 0,
    tensor.count <= largestImage
  else { return nil }
  return (shape[shape.count - 2], shape[shape.count - 1])
}

private func imageRefusal(_ tensor: Tensor) -> Refusal {
  Refusal(
    "a tensor of shape \(tensor.shape) is not a matrix of between 1 and \(largestImage) numbers",
    ko: "모양이 \(tensor.shape)인 텐서는 수가 1개에서 \(largestImage)개까지인 행렬이 아닙니다",
    help: "use view(28, 28), or index to get one image", ko: "view(28, 28)이나 인덱스로 그림 하나를 고르세요")
}

/// The two columns of a tensor of shape (n, 2).
private func planePoints(_ tensor: Tensor, in operation: String) -> ([Double], [Double]) {
  guard tensor.shape.count == 2, tensor.shape[1] == 2 else {
    let refusal = Refusal(
      "points in a plane have the shape (n, 2), not \(tensor.shape)",
      ko: "평면의 점은 모양이 (n, 2)여야 하는데 \(tensor.shape)입니다")
    return Failure.report(refusal.error(in: operation), returning: ([], []))
  }
  let values = tensor.toArray()
  return (
    stride(from: 0, to: values.count, by: 2).map { values[$0] },
    stride(from: 1, to: values.count, by: 2).map { values[$0] }
  )
}

/// The elements of a tensor as classes; what is no number is class 0.
private func classNumbers(_ tensor: Tensor) -> [Int] {
  tensor.toArray().map { $0.isFinite ? Int(min(max($0.rounded(), -1e9), 1e9)) : 0 }
}
