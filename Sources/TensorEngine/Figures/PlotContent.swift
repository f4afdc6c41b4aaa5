// Everything that has two axes: lines, points, bars, regions of a plane and boundaries between them.

/// A plot: layers over one pair of axes.
struct PlotContent: FigureContent {
  struct Line {
    var x: [Double]
    var y: [Double]
    var label: String
    var series: Int
  }

  struct Points {
    var x: [Double]
    var y: [Double]
    /// The class of each point; empty: all of one class.
    var classes: [Int]
    var label: String
    /// The series of class 0.
    var series: Int
  }

  struct Bar {
    var lower: Double
    var upper: Double
    var height: Double
  }

  struct Bars {
    var bars: [Bar]
    var label: String
    var series: Int
  }

  /// Predictions on a grid of `columns` × `rows` points, row by row from the lowest y.
  struct Regions {
    var x: [Double]
    var y: [Double]
    /// Classes, or probabilities of class 1.
    var values: [Double]
    var isProbability: Bool
  }

  /// The line where `a·x + b·y + c` is zero.
  struct Boundary {
    var a: Double
    var b: Double
    var c: Double
    var label: String
  }

  var kind: FigureKind
  var xLabel = ""
  var yLabel = ""
  var regions: Regions?
  var bars: [Bars] = []
  var lines: [Line] = []
  var points: [Points] = []
  var boundaries: [Boundary] = []
  /// Names of classes for the legend, by class.
  var classNames: [String] = []
  /// Names under the bars, at 0, 1, 2, …; empty: ticks.
  var categories: [String] = []

  var nextSeries: Int { lines.count + bars.count }

  var texts: [String] {
    [xLabel, yLabel] + classNames + categories + lines.map(\.label) + points.map(\.label)
      + bars.map(\.label) + boundaries.map(\.label)
  }

  // MARK: Extent

  /// The smallest and largest finite values; `nil` where there is none.
  static func extent(_ values: some Sequence<Double>) -> (low: Double, high: Double)? {
    var result: (low: Double, high: Double)?
    for value in values where AxisScale.isUsable(value) {
      result = (min(result?.low ?? value, value), max(result?.high ?? value, value))
    }
    return result
  }

  private func axes(ticksAcross: Int, ticksUp: Int) -> (x: AxisScale, y: AxisScale) {
    if let regions, let x = Self.extent(regions.x), let y = Self.extent(regions.y) {
      let halfX = regions.x.count > 1 ? (x.high - x.low) / Double(regions.x.count - 1) / 2 : 0.5
      let halfY = regions.y.count > 1 ? (y.high - y.low) / Double(regions.y.count - 1) / 2 : 0.5
      return (
        AxisScale(from: x.low - halfX, to: x.high + halfX, padding: 0, tickCount: ticksAcross),
        AxisScale(from: y.low - halfY, to: y.high + halfY, padding: 0, tickCount: ticksUp)
      )
    }
    var xs: [Double] = []
    var ys: [Double] = []
    for line in lines {
      // A point with one unusable coordinate is not drawn, so it does not stretch the other axis.
      for (x, y) in zip(line.x, line.y) where AxisScale.isUsable(x) && AxisScale.isUsable(y) {
        xs.append(x)
        ys.append(y)
      }
    }
    for layer in points {
      for (x, y) in zip(layer.x, layer.y) where AxisScale.isUsable(x) && AxisScale.isUsable(y) {
        xs.append(x)
        ys.append(y)
      }
    }
    for layer in bars {
      ys.append(0)
      for bar in layer.bars where AxisScale.isUsable(bar.height) {
        xs.append(bar.lower)
        xs.append(bar.upper)
        ys.append(bar.height)
      }
    }
    let x = Self.extent(xs) ?? (0, 1)
    let y = Self.extent(ys) ?? (0, 1)
    let onlyLines = points.isEmpty
    var yAxis = AxisScale(from: y.low, to: y.high, padding: 0.05, tickCount: ticksUp)
    // Bars stand on the axis.
    if !bars.isEmpty, y.low == 0, y.high > 0 {
      yAxis = AxisScale(from: 0, to: y.high * 1.06, padding: 0, tickCount: ticksUp)
    }
    return (
      AxisScale(
        from: x.low, to: x.high, padding: onlyLines && bars.isEmpty ? 0.015 : 0.08,
        tickCount: ticksAcross), yAxis
    )
  }

  // MARK: Drawing

  func draw(on canvas: inout SVGCanvas, title: String) -> (width: Double, height: Double) {
    let isSquare = regions != nil
    let width = isSquare ? 440.0 : 540.0
    var (x, y) = axes(ticksAcross: isSquare ? 5 : 7, ticksUp: 5)

    var top = 16.0
    if !title.isEmpty {
      canvas.text(title, 20, top + 16, style: "title")
      top += 30
    }
    let legend = legendEntries()
    top = drawLegend(legend, on: &canvas, from: top, width: width)
    if !yLabel.isEmpty {
      canvas.text(yLabel, 20, top + 14, style: "label")
      top += 22
    }
    let tickTexts = y.ticks.map { y.label($0) }
    let widest = tickTexts.map { TextWidth.ems($0) }.max() ?? 1
    let left = max(36, 20 + FigureStyle.tickSize * widest + 8)
    let right = width - 24
    top += 6
    let plotHeight = isSquare ? right - left : 236
    let bottom = top + plotHeight
    x.start = left
    x.end = right
    y.start = bottom
    y.end = top

    if let regions { drawRegions(regions, x, y, on: &canvas) }
    for (value, text) in zip(y.ticks, tickTexts) {
      let place = y.position(value)
      if regions == nil { canvas.line(left, place, right, place, style: "grid") }
      canvas.text(text, left - 8, place + 4, anchor: .end, style: "tick")
    }
    let labelHeight = drawHorizontalTicks(x, bottom: bottom, on: &canvas)
    if regions == nil {
      canvas.line(left, bottom, right, bottom, style: "axis")
    } else {
      canvas.rectangle(left, top, right - left, bottom - top, style: "frame")
    }
    drawBars(x, y, on: &canvas)
    for boundary in boundaries { drawBoundary(boundary, x, y, on: &canvas) }
    for (index, line) in lines.enumerated() { drawLine(line, index, x, y, on: &canvas) }
    for layer in points { drawPoints(layer, x, y, on: &canvas) }

    var height = bottom + 26 + labelHeight
    if !xLabel.isEmpty {
      canvas.text(xLabel, (left + right) / 2, height + 14, anchor: .middle, style: "label")
      height += 22
    }
    return (width, height + 10)
  }

  /// Returns how much higher than one line of text the labels are.
  private func drawHorizontalTicks(
    _ x: AxisScale, bottom: Double, on canvas: inout SVGCanvas
  ) -> Double {
    guard categories.isEmpty else {
      let labels = categoryLabels(x)
      for (index, lines) in labels.enumerated() {
        for (row, line) in lines.enumerated() {
          canvas.text(
            line, x.position(Double(index)), bottom + 18 + Double(row) * 15, anchor: .middle,
            style: "tick")
        }
      }
      return Double((labels.map(\.count).max() ?? 1) - 1) * 15
    }
    for value in x.ticks {
      let place = x.position(value)
      canvas.line(place, bottom, place, bottom + 4, style: "axis")
      canvas.text(x.label(value), place, bottom + 18, anchor: .middle, style: "tick")
    }
    return 0
  }

  /// The names below bars, in the lines that fit; where even a few letters do not fit, some bars
  /// have none.
  private func categoryLabels(_ x: AxisScale) -> [[String]] {
    guard categories.count > 1 else { return categories.map { [$0] } }
    let room = (x.position(1) - x.position(0)) / FigureStyle.tickSize - 0.6
    let fewest = 3.0
    let every = room >= fewest ? 1 : Int((fewest / max(room, 0.1)).rounded(.up))
    return categories.enumerated().map { index, name in
      index % every == 0 ? TextWidth.wrapped(name, ems: room * Double(every), lines: 2) : []
    }
  }

  private struct LegendEntry {
    enum Mark {
      case line(dash: Int)
      case point(shape: Int)
      case bar
      case boundary
    }
    var mark: Mark
    var style: String
    var text: String
  }

  private func legendEntries() -> [LegendEntry] {
    var entries: [LegendEntry] = []
    for layer in bars where !layer.label.isEmpty {
      entries.append(
        LegendEntry(mark: .bar, style: FigureStyle.series(layer.series), text: layer.label))
    }
    for (index, line) in lines.enumerated() where !line.label.isEmpty {
      entries.append(
        LegendEntry(
          mark: .line(dash: index % 4), style: FigureStyle.series(line.series), text: line.label))
    }
    for layer in points {
      if layer.classes.isEmpty {
        guard !layer.label.isEmpty else { continue }
        entries.append(
          LegendEntry(
            mark: .point(shape: layer.series), style: FigureStyle.series(layer.series),
            text: layer.label))
        continue
      }
      for value in Set(layer.classes).sorted().prefix(20) {
        let name = classNames.indices.contains(value) ? classNames[value] : String(value)
        entries.append(
          LegendEntry(
            mark: .point(shape: value), style: FigureStyle.series(layer.series + value),
            text: layer.label.isEmpty ? name : "\(layer.label) \(name)"))
      }
    }
    for boundary in boundaries where !boundary.label.isEmpty {
      entries.append(LegendEntry(mark: .boundary, style: "boundary", text: boundary.label))
    }
    return entries
  }

  /// Draws the legend in rows and returns where the next thing may begin.
  private func drawLegend(
    _ entries: [LegendEntry], on canvas: inout SVGCanvas, from top: Double, width: Double
  ) -> Double {
    guard !entries.isEmpty else { return top }
    var x = 20.0
    var y = top + 6
    for entry in entries {
      let needed = 30 + TextWidth.ems(entry.text) * FigureStyle.textSize + 18
      if x > 20, x + needed > width - 10 {
        x = 20
        y += 22
      }
      switch entry.mark {
      case .line(let dash):
        let dashStyle = dash == 0 ? "" : " dash-\(dash)"
        canvas.line(x, y + 5, x + 22, y + 5, style: "line \(entry.style)\(dashStyle)")
      case .point(let shape):
        canvas.path(Self.marker(shape, x + 11, y + 5, 5.5), style: "point \(entry.style)")
      case .bar:
        canvas.rectangle(x + 4, y - 1, 14, 12, radius: 2, style: "bar \(entry.style)")
      case .boundary:
        canvas.line(x, y + 5, x + 22, y + 5, style: "boundary")
      }
      canvas.text(entry.text, x + 28, y + 9.5, style: "text")
      x += needed
    }
    return y + 22
  }

  /// The outline of a point: each class has a shape of its own besides its colour.
  static func marker(_ shape: Int, _ x: Double, _ y: Double, _ radius: Double) -> String {
    let n = SVGCanvas.number
    let r = radius
    switch ((shape % 5) + 5) % 5 {
    case 0:
      return "M\(n(x - r)) \(n(y))a\(n(r)) \(n(r)) 0 1 0 \(n(2 * r)) 0"
        + "a\(n(r)) \(n(r)) 0 1 0 \(n(-2 * r)) 0z"
    case 1:
      let h = r * 0.9
      return "M\(n(x - h)) \(n(y - h))h\(n(2 * h))v\(n(2 * h))h\(n(-2 * h))z"
    case 2:
      return "M\(n(x)) \(n(y - r * 1.15))L\(n(x + r * 1.05)) \(n(y + r * 0.75))"
        + "H\(n(x - r * 1.05))z"
    case 3:
      let h = r * 1.2
      return "M\(n(x)) \(n(y - h))L\(n(x + h)) \(n(y))L\(n(x)) \(n(y + h))L\(n(x - h)) \(n(y))z"
    default:
      return "M\(n(x)) \(n(y + r * 1.15))L\(n(x + r * 1.05)) \(n(y - r * 0.75))"
        + "H\(n(x - r * 1.05))z"
    }
  }

  private func drawBars(_ x: AxisScale, _ y: AxisScale, on canvas: inout SVGCanvas) {
    for layer in bars {
      for bar in layer.bars where AxisScale.isUsable(bar.height) {
        let left = x.position(bar.lower)
        let right = x.position(bar.upper)
        let base = y.position(0)
        let tip = y.position(bar.height)
        canvas.rectangle(
          left, min(base, tip), max(0.5, right - left), abs(base - tip),
          style: "bar \(FigureStyle.series(layer.series))")
      }
    }
  }

  private func drawLine(
    _ line: Line, _ index: Int, _ x: AxisScale, _ y: AxisScale, on canvas: inout SVGCanvas
  ) {
    var data = ""
    var dots = ""
    var run: [(x: Double, y: Double)] = []
    func finishRun() {
      if run.count == 1 {
        dots += Self.marker(0, run[0].x, run[0].y, 3)
      } else if !run.isEmpty {
        for (position, point) in Self.thinned(run).enumerated() {
          data += (position == 0 ? "M" : "L") + SVGCanvas.number(point.x) + " "
          data += SVGCanvas.number(point.y)
        }
      }
      run = []
    }
    for (valueX, valueY) in zip(line.x, line.y) {
      guard AxisScale.isUsable(valueX), AxisScale.isUsable(valueY) else {
        finishRun()
        continue
      }
      run.append((x.position(valueX), y.position(valueY)))
    }
    finishRun()
    let style = FigureStyle.series(line.series)
    canvas.path(data, style: "line \(style)" + (index % 4 == 0 ? "" : " dash-\(index % 4)"))
    // Few points are shown one by one, so that it is seen where the data are.
    if line.x.count <= 30, line.x.count > 1 {
      for (valueX, valueY) in zip(line.x, line.y)
      where AxisScale.isUsable(valueX) && AxisScale.isUsable(valueY) {
        dots += Self.marker(0, x.position(valueX), y.position(valueY), 3)
      }
    }
    canvas.path(dots, style: "point \(style)")
  }

  /// Of many points in one column of pixels, the first, lowest, highest and last: the drawing looks
  /// the same and stays small.
  static func thinned(_ points: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
    guard points.count > 1500 else { return points }
    var result: [(x: Double, y: Double)] = []
    var start = 0
    while start < points.count {
      let column = (points[start].x * 2).rounded(.down)
      var end = start
      var lowest = start
      var highest = start
      while end < points.count, (points[end].x * 2).rounded(.down) == column {
        if points[end].y < points[lowest].y { lowest = end }
        if points[end].y > points[highest].y { highest = end }
        end += 1
      }
      for index in Set([start, lowest, highest, end - 1]).sorted() { result.append(points[index]) }
      start = end
    }
    return result
  }

  private func drawPoints(
    _ layer: Points, _ x: AxisScale, _ y: AxisScale, on canvas: inout SVGCanvas
  ) {
    // One path for each class; of points that would cover each other exactly, one is drawn.
    var paths: [Int: String] = [:]
    var seen: Set<[Int]> = []
    let isMany = layer.x.count > 400
    let radius = regions != nil ? 7.0 : isMany ? 2.5 : 5
    for (index, (valueX, valueY)) in zip(layer.x, layer.y).enumerated() {
      guard AxisScale.isUsable(valueX), AxisScale.isUsable(valueY), x.contains(valueX),
        y.contains(valueY)
      else { continue }
      let value = layer.classes.indices.contains(index) ? layer.classes[index] : 0
      let placeX = x.position(valueX)
      let placeY = y.position(valueY)
      guard seen.insert([value, Int(placeX * 5), Int(placeY * 5)]).inserted else { continue }
      paths[value, default: ""] += Self.marker(
        layer.classes.isEmpty ? layer.series : value, placeX, placeY, radius)
    }
    for value in paths.keys.sorted() {
      canvas.path(
        paths[value] ?? "", style: "point \(FigureStyle.series(layer.series + value))")
    }
  }
}
