// Numbers in a grid of coloured cells: confusion matrices, weights, one-hot encodings.

/// A matrix whose cells are stronger coloured the larger their numbers.
struct HeatMapContent: FigureContent {
  var rows: Int
  var columns: Int
  var values: [Double]
  var rowNames: [String]
  var columnNames: [String]
  var xLabel: String
  var yLabel: String
  var format: NumberFormat?

  var kind: FigureKind { .heatMap }
  var texts: [String] { rowNames + columnNames + [xLabel, yLabel] }

  private func text(_ value: Double) -> String {
    let text = (format ?? Self.format(for: values))?.string(value) ?? ""
    // The first hyphen of a negative number is its sign, after the spaces of a format's width.
    guard value < 0, let sign = text.firstIndex(of: "-") else { return text }
    return text[..<sign] + "−" + text[text.index(after: sign)...]
  }

  /// Whole numbers as they are, others with two decimals, or three digits where they are tiny or huge.
  private static func format(for values: [Double]) -> NumberFormat? {
    let usable = values.filter(AxisScale.isUsable)
    if usable.allSatisfy({ $0 == $0.rounded() && abs($0) < 1e9 }) { return try? NumberFormat("%d") }
    let largest = usable.map { abs($0) }.max() ?? 0
    return try? NumberFormat(largest >= 0.1 && largest < 1e5 ? "%.2f" : "%.3g")
  }

  private func name(_ names: [String], _ index: Int) -> String {
    names.indices.contains(index) ? names[index] : String(index)
  }

  func draw(on canvas: inout SVGCanvas, title: String) -> (width: Double, height: Double) {
    let texts = values.map(text)
    let widest = texts.map { TextWidth.ems($0) * FigureStyle.textSize }.max() ?? 0
    let widestColumn = columnNames.map { TextWidth.ems($0) * FigureStyle.tickSize }.max() ?? 0
    let showsNumbers = rows * columns <= 400
    let cellWidth = showsNumbers ? max(40, max(widest, widestColumn) + 12) : 14.0
    let cellHeight = showsNumbers ? 34.0 : 14.0
    var top = 16.0
    if !title.isEmpty {
      canvas.text(title, 20, top + 16, style: "title")
      top += 30
    }
    if !yLabel.isEmpty {
      canvas.text(yLabel, 20, top + 14, style: "label")
      top += 22
    }
    let rowTexts = (0..<rows).map { name(rowNames, $0) }
    let left = 20 + (rowTexts.map { TextWidth.ems($0) * FigureStyle.tickSize }.max() ?? 0) + 8
    top += 4

    let extent = PlotContent.extent(values) ?? (0, 1)
    let largest = max(abs(extent.low), abs(extent.high))
    for row in 0..<rows {
      for column in 0..<columns {
        let value = values[row * columns + column]
        let x = left + Double(column) * cellWidth
        let y = top + Double(row) * cellHeight
        let strength = largest > 0 && value.isFinite ? abs(value) / largest : 0
        draw(value, strength, Self.cell(x, y, cellWidth, cellHeight), on: &canvas)
        if showsNumbers {
          canvas.text(
            texts[row * columns + column], x + cellWidth / 2, y + cellHeight / 2 + 4.5,
            anchor: .middle, style: strength > 0.62 ? "on-cell" : "text")
        }
      }
    }
    let bottom = top + Double(rows) * cellHeight
    let everyRow = showsNumbers ? 1 : max(1, rows / 10)
    for row in stride(from: 0, to: rows, by: everyRow) {
      canvas.text(
        rowTexts[row], left - 8, top + (Double(row) + 0.5) * cellHeight + 4, anchor: .end,
        style: "tick")
    }
    let everyColumn = showsNumbers ? 1 : max(1, columns / 10)
    for column in stride(from: 0, to: columns, by: everyColumn) {
      canvas.text(
        name(columnNames, column), left + (Double(column) + 0.5) * cellWidth, bottom + 18,
        anchor: .middle, style: "tick")
    }
    var height = bottom + 26
    let right = left + Double(columns) * cellWidth
    if !xLabel.isEmpty {
      canvas.text(xLabel, (left + right) / 2, height + 14, anchor: .middle, style: "label")
      height += 22
    }
    let scale =
      showsNumbers ? 0 : drawScale(extent, right + 16, from: top, to: bottom, on: &canvas)
    let width = max(
      right + 20 + scale, title.isEmpty ? 0 : TextWidth.ems(title) * FigureStyle.titleSize + 40)
    return (width, height + 10)
  }

  /// Negative numbers have the second colour; the stronger, the larger. Text stays readable on it.
  private func draw(
    _ value: Double, _ strength: Double, _ path: String, on canvas: inout SVGCanvas
  ) {
    let series = FigureStyle.series(value < 0 ? 1 : 0)
    canvas.path(
      path, style: "cell \(series)",
      opacity: value == 0 || !value.isFinite ? 0.03 : 0.08 + 0.84 * min(1, strength))
  }

  /// Where cells are too many for numbers: a strip that says which colour is which number. Returns
  /// the width that it takes.
  private func drawScale(
    _ extent: (low: Double, high: Double), _ left: Double, from top: Double, to bottom: Double,
    on canvas: inout SVGCanvas
  ) -> Double {
    let largest = max(abs(extent.low), abs(extent.high))
    guard extent.high > extent.low, largest > 0 else { return 0 }
    let steps = 24
    let height = (bottom - top) / Double(steps)
    let n = SVGCanvas.number
    for step in 0..<steps {
      let value = extent.high - (extent.high - extent.low) * (Double(step) + 0.5) / Double(steps)
      let path =
        "M\(n(left)) \(n(top + Double(step) * height))h12v\(n(height))h-12z"
      draw(value, abs(value) / largest, path, on: &canvas)
    }
    let labels = [(extent.high, top + 9), (extent.low, bottom)]
    for (value, y) in labels { canvas.text(text(value), left + 18, y, style: "tick") }
    let widest = labels.map { TextWidth.ems(text($0.0)) * FigureStyle.tickSize }.max() ?? 0
    return 18 + widest
  }

  private static func cell(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    let n = SVGCanvas.number
    return "M\(n(x + 1)) \(n(y + 1))h\(n(width - 2))v\(n(height - 2))h\(n(2 - width))z"
  }

  func summary(korean: Bool) -> String {
    let extent = PlotContent.extent(values) ?? (0, 0)
    return korean
      ? "\(rows)행 \(columns)열의 열지도. 최소 \(text(extent.low)), 최대 \(text(extent.high))."
      : "a heat map of \(rows) rows and \(columns) columns. "
        + "lowest \(text(extent.low)), highest \(text(extent.high))."
  }

  func dataTable(korean: Bool) -> Table {
    let corner = [yLabel, xLabel].filter { !$0.isEmpty }.joined(separator: " \\ ")
    let shown = min(columns, 64)
    let table = Table([corner] + (0..<shown).map { name(columnNames, $0) })
    for row in 0..<min(rows, 64) {
      table.addRow(
        cells: [.text(name(rowNames, row))]
          + (0..<shown).map { PlotContent.cell(values[row * columns + $0]) })
    }
    return table
  }
}

/// A grid of numbers as coloured cells.
///
/// - Parameters:
///   - rows: The numbers, row by row from the top; rows of equal length.
///   - rowNames: Names at the left; numbers from 0 where not given.
///   - columnNames: Names below; numbers from 0 where not given.
///   - format: A printf format for the numbers in the cells, as `"%.2f"`; empty: chosen by the numbers.
///   - title: What stands above.
///   - xLabel: What the columns are.
///   - yLabel: What the rows are.
public func heatMap(
  _ rows: [[Double]], rowNames: [String] = [], columnNames: [String] = [], format: String = "",
  title: String = "", xLabel: String = "", yLabel: String = ""
) -> Figure {
  let columns = rows.first?.count ?? 0
  var refusal: Refusal?
  if rows.isEmpty || columns == 0 || !rows.allSatisfy({ $0.count == columns }) {
    refusal = Refusal(
      "a heat map needs at least one number, in rows of equal lengths",
      ko: "열지도에는 길이가 같은 행에 놓인 수가 하나 이상 있어야 합니다")
  } else if rows.count * columns > 16_384 {
    refusal = Refusal(
      "a heat map of \(rows.count) by \(columns) cells is larger than a figure may be (16384 cells)",
      ko: "\(rows.count)행 \(columns)열은 열지도의 한도(16384칸)보다 큽니다")
  }
  var parsed: NumberFormat?
  if !format.isEmpty {
    do {
      parsed = try NumberFormat(format)
    } catch {
      let mistake = error as? NumberFormat.Mistake
      refusal =
        refusal ?? Refusal(mistake?.english ?? format, ko: mistake?.korean ?? format)
    }
  }
  let usable = refusal == nil
  let content = HeatMapContent(
    rows: usable ? rows.count : 1, columns: usable ? columns : 1,
    values: usable ? rows.flatMap { $0 } : [0], rowNames: rowNames, columnNames: columnNames,
    xLabel: xLabel, yLabel: yLabel, format: parsed)
  let figure = Figure(title: title, content: content)
  guard let refusal else { return figure }
  return Failure.report(refusal.error(in: "heatMap"), returning: figure)
}

/// How often each class (row) was predicted as each class (column).
///
/// - Parameters:
///   - labels: The true class of each sample, 0 ..< `classes`.
///   - predictions: The predicted class of each sample.
///   - classes: How many classes there are; at most 100.
///   - classNames: Their names; numbers where not given.
///   - title: What stands above.
///   - xLabel: What the columns are.
///   - yLabel: What the rows are.
public func confusionMatrix(
  labels: [Int], predictions: [Int], classes: Int, classNames: [String] = [], title: String = "",
  xLabel: String = "", yLabel: String = ""
) -> Figure {
  var refusal: Refusal?
  if labels.count != predictions.count {
    refusal = Refusal(
      "\(labels.count) labels were given \(predictions.count) predictions",
      ko: "레이블 \(labels.count)개에 예측 \(predictions.count)개를 주었습니다")
  } else if classes < 1 || classes > 100 {
    refusal = Refusal(
      "a confusion matrix has between 1 and 100 classes, not \(classes)",
      ko: "혼동 행렬의 부류는 1개부터 100개까지인데 \(classes)개를 주었습니다")
  } else if let wrong = (labels + predictions).first(where: { $0 < 0 || $0 >= classes }) {
    refusal = Refusal(
      "class \(wrong) is not one of the \(classes) classes 0 … \(classes - 1)",
      ko: "부류 \(wrong)은(는) 0부터 \(classes - 1)까지의 부류 \(classes)개에 없습니다")
  }
  guard refusal == nil else {
    let empty = heatMap([[0]], title: title)
    return Failure.report(
      refusal?.error(in: "confusionMatrix")
        ?? Refusal("", ko: "").error(in: "confusionMatrix"), returning: empty)
  }
  var counts = [[Double]](repeating: [Double](repeating: 0, count: classes), count: classes)
  for (label, prediction) in zip(labels, predictions) { counts[label][prediction] += 1 }
  return heatMap(
    counts, rowNames: classNames, columnNames: classNames, title: title, xLabel: xLabel,
    yLabel: yLabel)
}
