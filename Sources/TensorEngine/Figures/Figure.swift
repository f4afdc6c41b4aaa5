// A figure is a picture that explains itself: the drawing (SVG), a title, a sentence that says what is
// to be seen, and the numbers behind it as a table, for readers who cannot see the drawing.
//
// A figure is described first (what lines, points, pixels there are) and drawn when it is asked for its
// SVG, so that lines and labels can be added in any order.

/// A picture that a cell shows: a plot, an image, a diagram.
///
///     let figure = linePlot(x: epochs, y: costs, title: "비용", xLabel: "에포크")
///     figure.addLine(x: epochs, y: testCosts, label: "시험")
public final class Figure {
  /// What stands above the drawing.
  public var title: String
  /// A sentence that replaces the drawing for readers who cannot see it; empty: made from the data.
  public var alternativeText = ""

  var content: FigureContent

  init(title: String, content: FigureContent) {
    self.title = title
    self.content = content
  }

  /// The drawing as the text of an SVG file. The same figure gives the same bytes everywhere.
  public var svg: String {
    var canvas = SVGCanvas()
    let size = content.draw(on: &canvas, title: title)
    return canvas.document(
      width: size.width, height: size.height,
      title: title.isEmpty ? content.kind.name(korean: isKorean) : title,
      summary: summary)
  }

  /// The numbers behind the drawing. Long data are thinned out evenly; the table's caption says so.
  public var dataTable: Table {
    let table = content.dataTable(korean: isKorean)
    if table.caption.isEmpty { table.caption = title }
    return table
  }

  /// What the figure shows, as a sentence: the alternative text if there is one.
  public var summary: String {
    alternativeText.isEmpty ? content.summary(korean: isKorean) : alternativeText
  }

  /// Whether the texts that the figure adds by itself are Korean: they follow the author's.
  var isKorean: Bool {
    ([title] + content.texts).contains { text in
      text.unicodeScalars.contains { (0xAC00...0xD7A3).contains($0.value) }
    }
  }
}

extension Figure: CustomStringConvertible {
  /// The kind and the title, as `Figure(line plot "비용")`.
  public var description: String {
    let kind = content.kind.name(korean: false)
    return title.isEmpty ? "Figure(\(kind))" : "Figure(\(kind) \"\(title)\")"
  }
}

/// What kind of picture a figure is.
enum FigureKind {
  case linePlot, scatterPlot, decisionRegions, image, imageGrid, barChart, histogram, heatMap
  case networkDiagram

  func name(korean: Bool) -> String {
    switch self {
    case .linePlot: return korean ? "꺾은선 그래프" : "line plot"
    case .scatterPlot: return korean ? "산점도" : "scatter plot"
    case .decisionRegions: return korean ? "결정 영역" : "decision regions"
    case .image: return korean ? "그림" : "image"
    case .imageGrid: return korean ? "그림 모음" : "image grid"
    case .barChart: return korean ? "막대그래프" : "bar chart"
    case .histogram: return korean ? "히스토그램" : "histogram"
    case .heatMap: return korean ? "열지도" : "heat map"
    case .networkDiagram: return korean ? "신경망 그림" : "network diagram"
    }
  }
}

/// What can be drawn as a figure.
protocol FigureContent {
  var kind: FigureKind { get }
  /// The author's texts: their language decides that of the texts added.
  var texts: [String] { get }
  /// Draws everything, the title too, and says how large the drawing is.
  func draw(on canvas: inout SVGCanvas, title: String) -> (width: Double, height: Double)
  func summary(korean: Bool) -> String
  func dataTable(korean: Bool) -> Table
}
