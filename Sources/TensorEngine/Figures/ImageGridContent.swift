// Several small images side by side, each with a line below it: samples of a data set, mistakes of a
// model, learned weights.

/// Images in rows.
struct ImageGridContent: FigureContent {
  var images: [PixelGrid]
  var captions: [String]
  var perRow: Int

  var kind: FigureKind { .imageGrid }
  var texts: [String] { captions }

  func draw(on canvas: inout SVGCanvas, title: String) -> (width: Double, height: Double) {
    let longest = images.map { max($0.rows, $0.columns) }.max() ?? 1
    let scale = max(1, (72 / Double(max(longest, 1))).rounded(.down))
    let size = scale * Double(longest)
    let widest = captions.map { TextWidth.ems($0) * FigureStyle.tickSize }.max() ?? 0
    let cellWidth = max(size, widest) + 14
    let cellHeight = size + (captions.isEmpty ? 12 : 30)
    var top = 16.0
    if !title.isEmpty {
      canvas.text(title, 20, top + 16, style: "title")
      top += 32
    }
    for (index, image) in images.enumerated() {
      let x = 20 + Double(index % perRow) * cellWidth
      let y = top + Double(index / perRow) * cellHeight
      let left = (x + (cellWidth - 14 - scale * Double(image.columns)) / 2).rounded()
      image.draw(on: &canvas, left, y, scale: scale)
      canvas.rectangle(
        left - 0.5, y - 0.5, scale * Double(image.columns) + 1, scale * Double(image.rows) + 1,
        style: "frame")
      if captions.indices.contains(index) {
        canvas.text(
          captions[index], x + (cellWidth - 14) / 2, y + size + 16, anchor: .middle,
          style: "tick")
      }
    }
    let columns = min(perRow, images.count)
    let rows = (images.count + perRow - 1) / perRow
    let width = max(
      40 + Double(columns) * cellWidth - 14,
      title.isEmpty ? 0 : TextWidth.ems(title) * FigureStyle.titleSize + 40)
    return (width, top + Double(rows) * cellHeight + 10)
  }

  func summary(korean: Bool) -> String {
    let shown = captions.filter { !$0.isEmpty }.joined(separator: ", ")
    let tail = shown.isEmpty ? "" : ": \(shown)"
    return korean ? "그림 \(images.count)개\(tail)." : "\(images.count) images\(tail)."
  }

  func dataTable(korean: Bool) -> Table {
    let table = Table(
      korean
        ? ["그림", "설명", "가로", "세로", "어두운 픽셀"]
        : ["image", "caption", "width", "height", "dark pixels"])
    for (index, image) in images.enumerated() {
      table.addRow(
        index + 1, captions.indices.contains(index) ? captions[index] : "", image.columns,
        image.rows, image.shades.filter { $0 > 127 }.count)
    }
    return table
  }
}

/// Makes a grid of images, or refuses.
func imageGridFigure(
  _ images: [PixelGrid], captions: [String], perRow: Int, title: String
) -> Figure {
  var refusal: Refusal?
  if images.isEmpty {
    refusal = Refusal("a grid needs at least one image", ko: "그림 모음에는 그림이 하나 이상 있어야 합니다")
  } else if perRow < 1 {
    refusal = Refusal(
      "a grid has at least one image in a row, not \(perRow)",
      ko: "한 줄에는 그림이 하나 이상 있어야 하는데 \(perRow)개라고 했습니다")
  } else if images.reduce(0, { $0 + $1.values.count }) > largestImage * 4 {
    refusal = Refusal(
      "\(images.count) images have more pixels than a figure may have (\(largestImage * 4))",
      ko: "그림 \(images.count)개의 픽셀이 한도(\(largestImage * 4)개)보다 많습니다")
  }
  let content = ImageGridContent(
    images: refusal == nil ? images : [PixelGrid(rows: 1, columns: 1, values: [0])],
    captions: captions, perRow: max(1, perRow))
  let figure = Figure(title: title, content: content)
  guard let refusal else { return figure }
  return Failure.report(refusal.error(in: "imageGrid"), returning: figure)
}
