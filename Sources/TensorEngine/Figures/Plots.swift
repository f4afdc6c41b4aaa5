// The functions that make plots from arrays of numbers.

/// A plot of one line through points (x, y). More lines: `Figure.addLine`.
///
/// Points with a NaN or infinite coordinate leave a gap. Arrays of different lengths are an error.
///
/// - Parameters:
///   - x: Where the points stand, in any order.
///   - y: Their values.
///   - label: The line's name in the legend; empty: not in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
public func linePlot(
  x: [Double], y: [Double], label: String = "", title: String = "", xLabel: String = "",
  yLabel: String = ""
) -> Figure {
  let figure = Figure(
    title: title, content: PlotContent(kind: .linePlot, xLabel: xLabel, yLabel: yLabel))
  return figure.addLine(x: x, y: y, label: label)
}

/// A plot of one line through values at 0, 1, 2, …
public func linePlot(
  _ y: [Double], label: String = "", title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
  linePlot(
    x: y.indices.map(Double.init), y: y, label: label, title: title, xLabel: xLabel,
    yLabel: yLabel)
}

/// A plot of points, with a colour and a shape for each class.
///
/// - Parameters:
///   - x: Horizontal places.
///   - y: Vertical places, as many.
///   - classes: The class of each point (0, 1, 2, …), or none.
///   - classNames: Names of the classes in the legend.
///   - title: What stands above the plot.
///   - xLabel: The name of the horizontal axis.
///   - yLabel: The name of the vertical axis.
public func scatterPlot(
  x: [Double], y: [Double], classes: [Int] = [], classNames: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) -> Figure {
  let figure = Figure(
    title: title,
    content: PlotContent(
      kind: .scatterPlot, xLabel: xLabel, yLabel: yLabel, classNames: classNames))
  return figure.addPoints(x: x, y: y, classes: classes)
}

/// A chart of one bar for each name. More bars beside them: `Figure.addBars`.
public func barChart(
  _ names: [String], _ heights: [Double], label: String = "", title: String = "",
  xLabel: String = "", yLabel: String = ""
) -> Figure {
  let figure = Figure(
    title: title,
    content: PlotContent(
      kind: .barChart, xLabel: xLabel, yLabel: yLabel, categories: names))
  return figure.addBars(heights, label: label)
}

/// How often values fall into each of `bins` equal intervals between the lowest and the highest value.
/// The last interval contains its upper end; NaN and infinite values are not counted.
public func histogram(
  _ values: [Double], bins: Int = 10, title: String = "", xLabel: String = "",
  yLabel: String = ""
) -> Figure {
  let figure = Figure(
    title: title, content: PlotContent(kind: .histogram, xLabel: xLabel, yLabel: yLabel))
  guard bins > 0, bins <= 1000 else {
    let refusal = Refusal(
      "a histogram needs between 1 and 1000 bins, not \(bins)",
      ko: "히스토그램의 구간은 1개부터 1000개까지인데 \(bins)개를 주었습니다")
    return Failure.report(refusal.error(in: "histogram"), returning: figure)
  }
  var extent = PlotContent.extent(values) ?? (0, 1)
  if extent.low == extent.high {
    extent = (extent.low - 0.5, extent.high + 0.5)
  }
  let width = (extent.high - extent.low) / Double(bins)
  var counts = [Int](repeating: 0, count: bins)
  for value in values where AxisScale.isUsable(value) && width > 0 {
    let place = ((value - extent.low) / width).rounded(.down)
    counts[min(bins - 1, max(0, Int(min(place, Double(bins)))))] += 1
  }
  let bars = counts.enumerated().map { index, count in
    PlotContent.Bar(
      lower: extent.low + width * Double(index), upper: extent.low + width * Double(index + 1),
      height: Double(count))
  }
  figure.changePlot("histogram") { $0.bars.append(.init(bars: bars, label: "", series: 0)) }
  return figure
}

extension Figure {
  /// Adds a line through points (x, y) to a plot.
  @discardableResult
  public func addLine(x: [Double], y: [Double], label: String = "") -> Figure {
    guard Self.haveEqualCounts(x, y, in: "addLine") else { return self }
    changePlot("addLine") { plot in
      plot.lines.append(.init(x: x, y: y, label: label, series: plot.nextSeries))
    }
    return self
  }

  /// Adds a line through values at 0, 1, 2, … to a plot.
  @discardableResult
  public func addLine(_ y: [Double], label: String = "") -> Figure {
    addLine(x: y.indices.map(Double.init), y: y, label: label)
  }

  /// Adds points to a plot: one colour and shape for each class, or for all of them.
  @discardableResult
  public func addPoints(
    x: [Double], y: [Double], classes: [Int] = [], label: String = ""
  ) -> Figure {
    guard Self.haveEqualCounts(x, y, in: "addPoints") else { return self }
    guard classes.isEmpty || classes.count == x.count else {
      let refusal = Refusal(
        "\(x.count) points were given \(classes.count) classes",
        ko: "점 \(x.count)개에 부류 \(classes.count)개를 주었습니다",
        help: "give one class for each point, or none", ko: "점마다 부류를 하나씩 주거나 주지 마세요")
      return Failure.report(refusal.error(in: "addPoints"), returning: self)
    }
    // A class is a colour and a shape: what is far outside is drawn as the nearest one.
    let classes = classes.map { min(max($0, 0), 1_000_000) }
    changePlot("addPoints") { plot in
      let series =
        classes.isEmpty ? plot.nextSeries + plot.points.filter(\.classes.isEmpty).count : 0
      plot.points.append(.init(x: x, y: y, classes: classes, label: label, series: series))
    }
    return self
  }

  /// Adds bars to a bar chart, beside the others: one for each name.
  @discardableResult
  public func addBars(_ heights: [Double], label: String = "") -> Figure {
    changePlot("addBars") { plot in
      guard heights.count == plot.categories.count else {
        let refusal = Refusal(
          "a bar chart of \(plot.categories.count) names was given \(heights.count) heights",
          ko: "이름이 \(plot.categories.count)개인 막대그래프에 높이 \(heights.count)개를 주었습니다")
        Failure.report(refusal.error(in: "addBars"), returning: ())
        return
      }
      plot.bars.append(.init(bars: [], label: label, series: plot.nextSeries))
      // All groups share the room of one name.
      let room = 0.72 / Double(plot.bars.count)
      for index in plot.bars.indices {
        let given = index == plot.bars.count - 1 ? heights : plot.bars[index].bars.map(\.height)
        plot.bars[index].bars = given.enumerated().map { place, height in
          let lower = Double(place) - 0.36 + room * Double(index)
          return .init(lower: lower, upper: lower + room, height: height)
        }
      }
    }
    return self
  }

  /// Adds the line where `weights[0]`·x + `weights[1]`·y + `bias` is zero: what a perceptron of two
  /// inputs draws.
  @discardableResult
  public func addBoundary(weights: [Double], bias: Double, label: String = "") -> Figure {
    guard weights.count == 2, weights.allSatisfy(\.isFinite), bias.isFinite else {
      let refusal = Refusal(
        "a boundary in a plane has two finite weights and a finite bias, not \(weights.count) weights",
        ko: "평면의 경계선에는 유한한 가중치 두 개와 편향이 필요한데 가중치 \(weights.count)개를 주었습니다")
      return Failure.report(refusal.error(in: "addBoundary"), returning: self)
    }
    changePlot("addBoundary") { plot in
      plot.boundaries.append(.init(a: weights[0], b: weights[1], c: bias, label: label))
    }
    return self
  }

  /// Changes the content if it is a plot; otherwise reports that it is not.
  func changePlot(_ operation: String, _ change: (inout PlotContent) -> Void) {
    guard var plot = content as? PlotContent else {
      let refusal = Refusal(
        "a figure that is not a plot (\(content.kind.name(korean: false))) has no axes to draw on",
        ko: "그래프가 아닌 그림(\(content.kind.name(korean: true)))에는 좌표축이 없습니다",
        help: "start with linePlot, scatterPlot or decisionRegionPlot",
        ko: "linePlot, scatterPlot, decisionRegionPlot으로 시작하세요")
      Failure.report(refusal.error(in: operation), returning: ())
      return
    }
    change(&plot)
    content = plot
  }

  private static func haveEqualCounts(
    _ x: [Double], _ y: [Double], in operation: String
  ) -> Bool {
    guard x.count != y.count else { return true }
    let refusal = Refusal(
      "x has \(x.count) values and y has \(y.count)",
      ko: "x는 값이 \(x.count)개이고 y는 \(y.count)개입니다",
      help: "give one y for each x", ko: "x마다 y를 하나씩 주세요")
    return Failure.report(refusal.error(in: operation), returning: false)
  }
}
