// Regions of a plane by predicted class or probability, and straight boundaries.

extension PlotContent {
  /// How many shades a probability is shown in.
  private static let shades = 10

  func drawRegions(
    _ regions: Regions, _ x: AxisScale, _ y: AxisScale, on canvas: inout SVGCanvas
  ) {
    let columns = regions.x.count
    let rows = regions.y.count
    guard columns > 0, rows > 0, regions.values.count == columns * rows else { return }
    // One path for each class or shade, of rectangles that join equal neighbours in a row.
    var paths: [Int: String] = [:]
    func edge(_ index: Int, _ count: Int, _ axis: AxisScale) -> Double {
      axis.start + (axis.end - axis.start) * Double(index) / Double(count)
    }
    func level(_ value: Double) -> Int? {
      guard value.isFinite else { return nil }
      if regions.isProbability {
        return min(Self.shades - 1, max(0, Int(min(max(value, 0), 1) * Double(Self.shades))))
      }
      return Int(min(max(value, -1e6), 1e6).rounded())
    }
    for row in 0..<rows {
      let top = edge(row + 1, rows, y)
      let bottom = edge(row, rows, y)
      var column = 0
      while column < columns {
        let own = level(regions.values[row * columns + column])
        var next = column + 1
        while next < columns, level(regions.values[row * columns + next]) == own { next += 1 }
        if let own {
          let left = edge(column, columns, x)
          let right = edge(next, columns, x)
          let n = SVGCanvas.number
          paths[own, default: ""] +=
            "M\(n(left)) \(n(top))H\(n(right))V\(n(bottom))H\(n(left))z"
        }
        column = next
      }
    }
    for key in paths.keys.sorted() {
      let data = paths[key] ?? ""
      guard regions.isProbability else {
        canvas.path(data, style: "region \(FigureStyle.series(key))", opacity: 0.26)
        continue
      }
      // Below one half the colour of class 0, above it that of class 1, stronger when surer.
      let middle = (Double(key) + 0.5) / Double(Self.shades)
      let certainty = abs(middle - 0.5) * 2
      canvas.path(
        data, style: "region \(FigureStyle.series(middle < 0.5 ? 0 : 1))",
        opacity: 0.06 + 0.34 * certainty)
    }
    if regions.isProbability {
      canvas.path(contour(regions, at: 0.5, x, y), style: "boundary")
    }
  }

  /// The curve on which the values pass `level`: marching squares with linear interpolation.
  private func contour(
    _ regions: Regions, at level: Double, _ x: AxisScale, _ y: AxisScale
  ) -> String {
    let columns = regions.x.count
    let rows = regions.y.count
    guard columns > 1, rows > 1 else { return "" }
    var data = ""
    for row in 0..<(rows - 1) {
      for column in 0..<(columns - 1) {
        let corners = [
          (column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1),
        ]
        let values = corners.map { regions.values[$0.1 * columns + $0.0] - level }
        guard values.allSatisfy(\.isFinite) else { continue }
        var crossings: [(Double, Double)] = []
        for side in 0..<4 {
          let other = (side + 1) % 4
          guard (values[side] < 0) != (values[other] < 0) else { continue }
          let part = values[side] / (values[side] - values[other])
          let (c0, r0) = corners[side]
          let (c1, r1) = corners[other]
          let px = regions.x[c0] + (regions.x[c1] - regions.x[c0]) * part
          let py = regions.y[r0] + (regions.y[r1] - regions.y[r0]) * part
          crossings.append((x.position(px), y.position(py)))
        }
        var index = 0
        while index + 1 < crossings.count {
          let (x1, y1) = crossings[index]
          let (x2, y2) = crossings[index + 1]
          let n = SVGCanvas.number
          data += "M\(n(x1)) \(n(y1))L\(n(x2)) \(n(y2))"
          index += 2
        }
      }
    }
    return data
  }

  /// Draws the part of a straight line that lies between the axes.
  func drawBoundary(
    _ boundary: Boundary, _ x: AxisScale, _ y: AxisScale, on canvas: inout SVGCanvas
  ) {
    var ends: [(Double, Double)] = []
    func add(_ px: Double, _ py: Double) {
      let roomX = (x.upper - x.lower) * 1e-9
      let roomY = (y.upper - y.lower) * 1e-9
      guard px.isFinite, py.isFinite, px >= x.lower - roomX, px <= x.upper + roomX,
        py >= y.lower - roomY, py <= y.upper + roomY
      else { return }
      ends.append((x.position(px), y.position(py)))
    }
    let (a, b, c) = (boundary.a, boundary.b, boundary.c)
    if b != 0 {
      add(x.lower, -(a * x.lower + c) / b)
      add(x.upper, -(a * x.upper + c) / b)
    }
    if a != 0 {
      add(-(b * y.lower + c) / a, y.lower)
      add(-(b * y.upper + c) / a, y.upper)
    }
    guard let first = ends.first,
      let last = ends.max(by: { distance($0, first) < distance($1, first) }),
      distance(first, last) > 0
    else { return }
    canvas.line(first.0, first.1, last.0, last.1, style: "boundary")
  }

  private func distance(_ p: (Double, Double), _ q: (Double, Double)) -> Double {
    (p.0 - q.0) * (p.0 - q.0) + (p.1 - q.1) * (p.1 - q.1)
  }
}
