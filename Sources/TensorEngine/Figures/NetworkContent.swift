// Drawings of networks: circles for units in columns for layers, lines for weights.

/// Layers of units with connections from each layer to the next.
struct NetworkContent: FigureContent {
  struct Layer {
    /// How many units the layer has.
    var count: Int
    /// What stands below the column.
    var label: String
    /// What stands in the circles.
    var units: [String]
    /// Where the circles are boxes: functions rather than units.
    var isBox = false
    /// Colour of the outline.
    var series: Int
  }

  /// A connection whose line carries a text.
  struct EdgeLabel {
    var layer: Int
    var from: Int
    var to: Int
    var text: String
  }

  var layers: [Layer]
  var edgeLabels: [EdgeLabel] = []
  /// Layers after which each unit is joined only to the unit at its own place.
  var parallel: Set<Int> = []

  /// At most this many circles are drawn for a layer; of larger ones the first and last.
  static let largestColumn = 10

  var kind: FigureKind { .networkDiagram }
  var texts: [String] { layers.map(\.label) + layers.flatMap(\.units) }

  /// The units that are drawn: `nil` stands for the dots between the first and the last.
  private static func shown(_ count: Int) -> [Int?] {
    guard count > largestColumn else { return (0..<count).map { $0 } }
    return [0, 1, 2, nil, count - 2, count - 1]
  }

  func draw(on canvas: inout SVGCanvas, title: String) -> (width: Double, height: Double) {
    let columns = layers.map { Self.shown($0.count) }
    let tallest = columns.map(\.count).max() ?? 1
    let pitch = tallest > 7 ? 36.0 : tallest > 4 ? 46 : edgeLabels.isEmpty ? 60 : 72
    let radii = layers.map { layer in
      let text = layer.units.map { TextWidth.ems($0) * FigureStyle.textSize }.max() ?? 0
      if layer.isBox { return min(pitch * 0.4, 18) }
      return max(min(pitch * 0.36, 20), min(text / 2 + 7, pitch * 0.46))
    }
    let halfWidths = layers.indices.map { index -> Double in
      guard layers[index].isBox else { return radii[index] }
      let text = layers[index].units.map { TextWidth.ems($0) * FigureStyle.textSize }.max() ?? 0
      return text / 2 + 12
    }
    let labelWidths = layers.map { TextWidth.ems($0.label) * FigureStyle.textSize }
    let labelled = Set(edgeLabels.map(\.layer))
    var centres: [Double] = []
    var x = 24.0
    for index in layers.indices {
      let half = max(halfWidths[index], labelWidths[index] / 2)
      if index > 0 {
        // Circles keep `gap` between them; labels may come nearer, but not touch.
        let previous = centres[index - 1]
        let gap = labelled.contains(index - 1) ? 170.0 : edgeLabels.isEmpty ? 96 : 64
        let byCircles = previous + halfWidths[index - 1] + gap + halfWidths[index]
        let byLabels = previous + labelWidths[index - 1] / 2 + 18 + labelWidths[index] / 2
        x = max(byCircles, byLabels)
      } else {
        x += half
      }
      centres.append(x)
    }
    let last = layers.indices.last.map { max(halfWidths[$0], labelWidths[$0] / 2) } ?? 0
    let bodyWidth = (centres.last ?? 0) + last + 24
    let width = max(
      bodyWidth, title.isEmpty ? 0 : TextWidth.ems(title) * FigureStyle.titleSize + 40, 200)
    let shift = (width - bodyWidth) / 2
    centres = centres.map { $0 + shift }

    var top = 16.0
    if !title.isEmpty {
      canvas.text(title, 20, top + 16, style: "title")
      top += 34
    }
    let middle = top + Double(tallest) * pitch / 2
    func place(_ layer: Int, _ row: Int) -> Double {
      middle + (Double(row) - Double(columns[layer].count - 1) / 2) * pitch
    }
    drawEdges(columns, centres, halfWidths, place, on: &canvas)
    for (index, layer) in layers.enumerated() {
      for (row, unit) in columns[index].enumerated() {
        let y = place(index, row)
        guard let unit else {
          for offset in [-7.0, 0, 7] {
            canvas.circle(centres[index], y + offset, radius: 1.8, style: "dots")
          }
          continue
        }
        let style = FigureStyle.series(layer.series)
        canvas.openGroup(style: style)
        if layer.isBox {
          canvas.rectangle(
            centres[index] - halfWidths[index], y - radii[index], halfWidths[index] * 2,
            radii[index] * 2, radius: 6, style: "box")
        } else {
          canvas.circle(centres[index], y, radius: radii[index], style: "node")
        }
        if layer.units.indices.contains(unit) {
          canvas.text(
            layer.units[unit], centres[index], y + 4.5, anchor: .middle, style: "node-text")
        }
        canvas.closeGroup()
      }
    }
    var bottom = top + Double(tallest) * pitch
    if layers.contains(where: { !$0.label.isEmpty }) {
      for (index, layer) in layers.enumerated() {
        canvas.text(layer.label, centres[index], bottom + 18, anchor: .middle, style: "label")
      }
      bottom += 26
    }
    return (width, bottom + 14)
  }

  private func drawEdges(
    _ columns: [[Int?]], _ centres: [Double], _ halfWidths: [Double],
    _ place: (Int, Int) -> Double, on canvas: inout SVGCanvas
  ) {
    let n = SVGCanvas.number
    var lines = ""
    var arrows = ""
    var labels: [(String, Double, Double)] = []
    // Arrow heads only where all lines can be told apart.
    let isSparse = layers.indices.dropLast().allSatisfy {
      columns[$0].count * columns[$0 + 1].count <= 12
    }
    for index in layers.indices.dropLast() {
      for (row, from) in columns[index].enumerated() {
        guard let from else { continue }
        for (nextRow, to) in columns[index + 1].enumerated() {
          guard let to, !parallel.contains(index) || from == to else { continue }
          let startX = centres[index] + halfWidths[index]
          let startY = place(index, row)
          let endY = place(index + 1, nextRow)
          let endX = centres[index + 1] - halfWidths[index + 1] - (isSparse ? 3 : 0)
          lines += "M\(n(startX)) \(n(startY))L\(n(endX)) \(n(endY))"
          if isSparse {
            arrows += Self.arrowHead(from: (startX, startY), to: (endX, endY))
          }
          if let label = edgeLabels.first(where: {
            $0.layer == index && $0.from == from && $0.to == to
          }) {
            // Near the start, where the lines are still apart.
            let part = 0.42
            labels.append(
              (
                label.text, startX + (endX - startX) * part,
                startY + (endY - startY) * part + 4.5
              ))
          }
        }
      }
    }
    canvas.path(lines, style: isSparse ? "edge" : "edge faint")
    canvas.path(arrows, style: "arrow")
    for (text, x, y) in labels {
      canvas.text(text, x, y, anchor: .middle, style: "on-line")
    }
  }

  private static func arrowHead(
    from start: (Double, Double), to end: (Double, Double)
  ) -> String {
    let (dx, dy) = (end.0 - start.0, end.1 - start.1)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return "" }
    let (ux, uy) = (dx / length, dy / length)
    let n = SVGCanvas.number
    let (baseX, baseY) = (end.0 - ux * 8, end.1 - uy * 8)
    return "M\(n(end.0)) \(n(end.1))L\(n(baseX - uy * 3.5)) \(n(baseY + ux * 3.5))"
      + "L\(n(baseX + uy * 3.5)) \(n(baseY - ux * 3.5))z"
  }

  func summary(korean: Bool) -> String {
    let parts = layers.map { layer -> String in
      let name = layer.label.isEmpty ? (korean ? "층" : "layer") : layer.label
      let units = layer.units.isEmpty ? "" : " (\(layer.units.joined(separator: ", ")))"
      let box = layer.isBox && layer.count == 1
      if box { return "\(name)\(units)" }
      return korean ? "\(name): \(layer.count)개\(units)" : "\(name): \(layer.count)\(units)"
    }
    return (korean ? "왼쪽에서 오른쪽으로: " : "from left to right: ")
      + parts.joined(separator: " → ") + "."
  }

  func dataTable(korean: Bool) -> Table {
    let table = Table(
      korean
        ? ["층", "이름", "유닛 수", "다음 층으로 가는 연결"]
        : ["layer", "name", "units", "connections to the next"])
    for (index, layer) in layers.enumerated() {
      var connections = 0
      if index + 1 < layers.count {
        connections =
          parallel.contains(index)
          ? min(layer.count, layers[index + 1].count)
          : layer.count.multipliedReportingOverflow(by: layers[index + 1].count).partialValue
      }
      table.addRow(index + 1, layer.label, layer.count, connections)
    }
    return table
  }
}
