// Writes SVG text. The same calls give the same bytes: numbers have at most two decimals, attributes
// have a fixed order, and nothing (no id, no date, no version) depends on when or where it ran.

/// A drawing in the making: shapes in the order in which they are painted.
struct SVGCanvas {
  private(set) var body = ""

  /// A coordinate: at most two decimals, no exponent, no negative zero.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -1e9), 1e9) * 100).rounded())
    let magnitude = hundredths.magnitude
    var text = (hundredths < 0 ? "-" : "") + String(magnitude / 100)
    let rest = magnitude % 100
    if rest != 0 {
      text += rest % 10 == 0 ? ".\(rest / 10)" : (rest < 10 ? ".0\(rest)" : ".\(rest)")
    }
    return text
  }

  /// Text as it may stand between tags and in attributes. Characters that XML forbids are left out.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += " "
      default:
        let value = scalar.value
        if value >= 0x20, value != 0xFFFE, value != 0xFFFF { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String) {
    body +=
      "<line class=\"\(style)\" x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\""
      + " x2=\"\(Self.number(x2))\" y2=\"\(Self.number(y2))\"/>\n"
  }

  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0, style: String
  ) {
    body +=
      "<rect class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
      + " width=\"\(Self.number(width))\" height=\"\(Self.number(height))\""
    if radius > 0 { body += " rx=\"\(Self.number(radius))\"" }
    body += "/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, style: String) {
    body +=
      "<circle class=\"\(style)\" cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\""
      + " r=\"\(Self.number(radius))\"/>\n"
  }

  mutating func path(_ data: String, style: String, fill: String? = nil, opacity: Double? = nil) {
    guard !data.isEmpty else { return }
    body += "<path class=\"\(style)\""
    if let fill { body += " fill=\"\(fill)\"" }
    if let opacity { body += " fill-opacity=\"\(Self.number(opacity))\"" }
    body += " d=\"\(data)\"/>\n"
  }

  /// Where text stands relative to its point.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, anchor: Anchor = .start, style: String
  ) {
    guard !text.isEmpty else { return }
    body += "<text class=\"\(style)\" x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    if anchor != .start { body += " text-anchor=\"\(anchor.rawValue)\"" }
    body += ">\(Self.escape(text))</text>\n"
  }

  mutating func openGroup(style: String) {
    body += "<g class=\"\(style)\">\n"
  }

  mutating func closeGroup() {
    body += "</g>\n"
  }

  /// The whole file.
  func document(width: Double, height: Double, title: String, summary: String) -> String {
    let width = Self.number(width)
    let height = Self.number(height)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="hanji-figure" role="img" width="\(width)" \
      height="\(height)" viewBox="0 0 \(width) \(height)">
      <title>\(Self.escape(title))</title>
      <desc>\(Self.escape(summary))</desc>
      <style>
      \(FigureStyle.sheet)</style>
      <rect class="paper" width="\(width)" height="\(height)" rx="8"/>
      \(body)</svg>

      """
  }
}
