// The look of figures: one style sheet inside each SVG, because a page shows it through <img>, where
// the page's own styles do not reach. Colours are custom properties that follow the reader's light or
// dark preference; a page that puts the SVG inline may set `--hanji-figure-…` to its own colours. Each
// rule names its light colour first, for viewers that know no custom properties.

/// Colours and the style sheet of figures.
enum FigureStyle {
  /// A colour by its role, in light and in dark.
  struct Colour {
    var name: String
    var light: String
    var dark: String
  }

  static let paper = Colour(name: "paper", light: "#ffffff", dark: "#161a20")
  static let ink = Colour(name: "ink", light: "#1f2328", dark: "#e8eaed")
  static let muted = Colour(name: "muted", light: "#57606a", dark: "#a9b2bd")
  static let grid = Colour(name: "grid", light: "#e4e7eb", dark: "#2b323b")
  static let axis = Colour(name: "axis", light: "#8c959f", dark: "#6b7681")
  static let plate = Colour(name: "plate", light: "#f3f5f8", dark: "#20262e")

  /// Colours of series and classes: told apart with every common form of colour blindness together
  /// with the shapes of points and the dashes of lines; contrast with the paper at least 4.5 to 1.
  static let series: [Colour] = [
    Colour(name: "series-1", light: "#1668b0", dark: "#6db3f2"),
    Colour(name: "series-2", light: "#c04a12", dark: "#ff9a66"),
    Colour(name: "series-3", light: "#137a5a", dark: "#5fcfa6"),
    Colour(name: "series-4", light: "#8a46a8", dark: "#cf9be8"),
    Colour(name: "series-5", light: "#8a6500", dark: "#e3bd52"),
    Colour(name: "series-6", light: "#b5305f", dark: "#f587ab"),
    Colour(name: "series-7", light: "#22747f", dark: "#62cbd8"),
    Colour(name: "series-8", light: "#59636e", dark: "#b3bcc6"),
  ]

  /// The class of the series numbered from 0.
  static func series(_ index: Int) -> String {
    let remainder = index % series.count
    return "series-\((remainder < 0 ? remainder + series.count : remainder) + 1)"
  }

  // Sizes of text. Figures are drawn narrow with large text: a phone shows them at two thirds.
  static let titleSize = 17.0
  static let textSize = 14.0
  static let tickSize = 13.0

  static let fontFamily =
    "'Noto Sans KR','Noto Sans CJK KR','Apple SD Gothic Neo','Malgun Gothic',system-ui,sans-serif"

  /// The style sheet. Every selector begins with `.hanji-figure`, so that it is harmless inline.
  static let sheet: String = {
    let roles = [paper, ink, muted, grid, axis, plate] + series
    func properties(_ value: (Colour) -> String) -> String {
      roles.map { "--\($0.name):var(--hanji-figure-\($0.name),\(value($0)))" }
        .joined(separator: ";")
    }
    func paint(_ property: String, _ colour: Colour) -> String {
      "\(property):\(colour.light);\(property):var(--\(colour.name))"
    }
    var lines: [String] = []
    func rule(_ selector: String, _ body: String...) {
      lines.append(".hanji-figure \(selector){\(body.joined(separator: ";"))}")
    }
    lines.append(
      ".hanji-figure{font-family:\(fontFamily);max-width:100%;height:auto;"
        + "\(properties(\.light))}")
    lines.append(
      "@media (prefers-color-scheme:dark){.hanji-figure{\(properties(\.dark))}}")
    rule(".paper", paint("fill", paper))
    rule("text", paint("fill", ink), "font-size:\(SVGCanvas.number(textSize))px")
    rule(".title", "font-size:\(SVGCanvas.number(titleSize))px", "font-weight:600")
    rule(".label,.hanji-figure .tick,.hanji-figure .note", paint("fill", muted))
    rule(".tick", "font-size:\(SVGCanvas.number(tickSize))px", "font-variant-numeric:tabular-nums")
    rule(".strong", "font-weight:600")
    rule(".grid", paint("stroke", grid), "stroke-width:1")
    rule(".axis", paint("stroke", axis), "stroke-width:1", "fill:none")
    rule(".plate", paint("fill", plate))
    for colour in series {
      rule(".\(colour.name)", paint("color", colour))
    }
    rule(".line", "fill:none", "stroke:currentColor", "stroke-width:2", "stroke-linejoin:round")
    rule(".dash-1", "stroke-dasharray:7 4")
    rule(".dash-2", "stroke-dasharray:2 3")
    rule(".dash-3", "stroke-dasharray:9 3 2 3")
    rule(".point", "fill:currentColor", paint("stroke", paper), "stroke-width:1.2")
    rule(".bar", "fill:currentColor", "fill-opacity:.85")
    rule(".region", "fill:currentColor", "shape-rendering:crispEdges")
    rule(".boundary", "fill:none", paint("stroke", ink), "stroke-width:1.8")
    rule(".edge", "fill:none", paint("stroke", axis), "stroke-width:1")
    rule(".faint", "stroke-opacity:.55")
    rule(
      ".on-line", paint("stroke", paper), "stroke-width:6px", "stroke-linejoin:round",
      "paint-order:stroke")
    rule(".arrow", paint("fill", axis))
    rule(".node", paint("fill", paper), "stroke:currentColor", "stroke-width:2")
    rule(".node-text", "fill:currentColor", "font-weight:600")
    rule(".box", paint("fill", plate), "stroke:currentColor", "stroke-width:1.5")
    rule(".dots", paint("fill", muted))
    rule(".pixels", "shape-rendering:crispEdges")
    rule(".frame", "fill:none", paint("stroke", axis), "stroke-width:1")
    rule(".cell", "fill:currentColor")
    rule(".on-cell", paint("fill", paper))
    return lines.joined(separator: "\n") + "\n"
  }()
}
