// Decision regions: which class a model predicts where, on a plane of two inputs.
//
// A model is asked at the points of a grid, all at once, as a batch: no closure is needed, and the same
// three steps work for a gate written by hand and for a network.

/// The coordinates of `count` points with equal distances, ends included.
func spread(_ lower: Double, _ upper: Double, _ count: Int) -> [Double] {
  guard count > 1 else { return [lower + (upper - lower) / 2] }
  return (0..<count).map { lower + (upper - lower) * Double($0) / Double(count - 1) }
}

/// What was predicted on a plane of two inputs, with points over it.
///
/// The grid's points stand row by row: `x` changes fastest. Predictions that are whole numbers are
/// classes; others are probabilities of class 1, shaded by certainty with a line at 0.5.
///
/// - Parameters:
///   - gridX: The horizontal places of the grid's points, one for each prediction.
///   - gridY: Their vertical places.
///   - predictions: A class or a probability for each point of the grid.
///   - x: Horizontal places of the points drawn over it.
///   - y: Their vertical places.
///   - classes: Their classes.
///   - classNames: Names of the classes in the legend.
///   - title: What stands above.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
public func decisionRegionPlot(
  gridX: [Double], gridY: [Double], predictions: [Double], x: [Double] = [], y: [Double] = [],
  classes: [Int] = [], classNames: [String] = [], title: String = "", xLabel: String = "",
  yLabel: String = ""
) -> Figure {
  var plot = PlotContent(
    kind: .decisionRegions, xLabel: xLabel, yLabel: yLabel, classNames: classNames)
  let figure = Figure(title: title, content: plot)
  guard gridX.count == gridY.count, gridX.count == predictions.count, !gridX.isEmpty else {
    let refusal = Refusal(
      "the grid has \(gridX.count) points and there are \(predictions.count) predictions",
      ko: "격자의 점은 \(gridX.count)개이고 예측은 \(predictions.count)개입니다",
      help: "predict for every point of gridPoints(…), in its order",
      ko: "gridPoints(…)의 모든 점에 대해 그 순서로 예측하세요")
    return Failure.report(refusal.error(in: "decisionRegionPlot"), returning: figure)
  }
  // The first row ends where y changes.
  let columns = gridY.firstIndex { $0 != gridY[0] } ?? gridY.count
  let rows = gridX.count / columns
  let isGrid =
    rows * columns == gridX.count && gridX.count <= 250_000
    && gridX.indices.allSatisfy { gridX[$0] == gridX[$0 % columns] }
    && gridY.indices.allSatisfy { gridY[$0] == gridY[$0 / columns * columns] }
  guard isGrid else {
    let refusal = Refusal(
      "the points do not stand in rows and columns as those of gridPoints(…) do "
        + "(at most 250000 of them)",
      ko: "점들이 gridPoints(…)의 점처럼 행과 열로 놓여 있지 않습니다(250000개까지)")
    return Failure.report(refusal.error(in: "decisionRegionPlot"), returning: figure)
  }
  let isProbability = predictions.contains { $0.isFinite && $0 != $0.rounded() }
  plot.regions = .init(
    x: Array(gridX[0..<columns]), y: (0..<rows).map { gridY[$0 * columns] },
    values: predictions, isProbability: isProbability)
  figure.content = plot
  if !x.isEmpty || !y.isEmpty { figure.addPoints(x: x, y: y, classes: classes) }
  return figure
}
