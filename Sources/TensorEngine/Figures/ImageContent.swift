// Images made of pixels: rectangles that join equal neighbours, so that they stay sharp at any size.

/// A grid of grey values.
struct PixelGrid {
  var rows: Int
  var columns: Int
  /// Shades 0…255, row by row: 0 is paper, 255 is ink, as matplotlib's "Greys".
  var shades: [UInt8]
  /// The numbers as they were given.
  var values: [Double]

  /// Maps `values` from `lowest`…`highest` to shades; the extremes of the values where not given.
  init(
    rows: Int, columns: Int, values: [Double], lowest: Double? = nil, highest: Double? = nil,
    inverted: Bool = false
  ) {
    self.rows = rows
    self.columns = columns
    self.values = values
    let extent = PlotContent.extent(values) ?? (0, 1)
    let low = lowest ?? extent.low
    let high = highest ?? extent.high
    shades = values.map { value in
      guard AxisScale.isUsable(value), high > low else { return inverted ? 255 : 0 }
      let part = min(max((value - low) / (high - low), 0), 1)
      let shade = UInt8((part * 255).rounded())
      return inverted ? 255 - shade : shade
    }
  }

  /// Draws the pixels with `scale` units each, the upper left corner at (x, y).
  func draw(on canvas: inout SVGCanvas, _ x: Double, _ y: Double, scale: Double) {
    let n = SVGCanvas.number
    canvas.path(
      "M\(n(x)) \(n(y))h\(n(scale * Double(columns)))v\(n(scale * Double(rows)))"
        + "h\(n(-scale * Double(columns)))z", style: "pixels", fill: "#ffffff")
    // One path for each shade: rows of equal pixels become one rectangle.
    var paths = [String](repeating: "", count: 256)
    for row in 0..<rows {
      var column = 0
      while column < columns {
        let shade = shades[row * columns + column]
        var next = column + 1
        while next < columns, shades[row * columns + next] == shade { next += 1 }
        if shade > 0 {
          let width = n(scale * Double(next - column))
          paths[Int(shade)] +=
            "M\(n(x + scale * Double(column))) \(n(y + scale * Double(row)))"
            + "h\(width)v\(n(scale))h-\(width)z"
        }
        column = next
      }
    }
    for shade in 1...255 where !paths[shade].isEmpty {
      let hex = String(255 - shade, radix: 16)
      let two = hex.utf8.count < 2 ? "0" + hex : hex
      canvas.path(paths[shade], style: "pixels", fill: "#\(two)\(two)\(two)")
    }
  }
}

/// One picture with its title.
struct ImageContent: FigureContent {
  var grid: PixelGrid

  var kind: FigureKind { .image }
  var texts: [String] { [] }

  func draw(on canvas: inout SVGCanvas, title: String) -> (width: Double, height: Double) {
    // Whole units for each pixel, about 280 in all.
    let longest = Double(max(grid.rows, grid.columns, 1))
    let scale = max(1, (280 / longest).rounded(.down))
    let pictureWidth = scale * Double(grid.columns)
    let pictureHeight = scale * Double(grid.rows)
    let width =
      max(pictureWidth, title.isEmpty ? 0 : TextWidth.ems(title) * FigureStyle.titleSize) + 40
    var top = 16.0
    if !title.isEmpty {
      canvas.text(title, width / 2, top + 16, anchor: .middle, style: "title")
      top += 30
    }
    let left = ((width - pictureWidth) / 2).rounded()
    grid.draw(on: &canvas, left, top, scale: scale)
    canvas.rectangle(
      left - 0.5, top - 0.5, pictureWidth + 1, pictureHeight + 1, style: "frame")
    return (width, top + pictureHeight + 20)
  }

  func summary(korean: Bool) -> String {
    let inked = grid.shades.filter { $0 > 127 }.count
    return korean
      ? "가로 \(grid.columns), 세로 \(grid.rows) 픽셀의 회색조 그림. 어두운 픽셀 \(inked)개."
      : "a grey image of \(grid.columns) by \(grid.rows) pixels. \(inked) dark pixels."
  }

  func dataTable(korean: Bool) -> Table {
    let shown = min(grid.columns, 64)
    let table = Table([korean ? "행" : "row"] + (0..<shown).map(String.init))
    for row in 0..<min(grid.rows, 64) {
      table.addRow(
        cells: [.integer(row)]
          + (0..<shown).map { PlotContent.cell(grid.values[row * grid.columns + $0]) })
    }
    return table
  }
}
