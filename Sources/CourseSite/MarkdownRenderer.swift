// From libcmark's tree to the HTML of a page.
//
// The tree is walked with an own writer, because a page needs more than libcmark's renderer gives:
// anchors, figures, callouts, pipe tables, formulas, and cells grouped with their outputs. Where
// none of these is involved the HTML is that of CommonMark's reference renderer.

import CMark
import Diagnostics

typealias CMarkNode = OpaquePointer

/// Renders one notebook. Use ``MarkdownRenderer/render(_:options:)``.
final class MarkdownRenderer {
  let options: RenderOptions
  let source: MarkdownSource
  var result = RenderedText()
  var out = ""
  /// Original lines (from 1) of the block being rendered, to find the places of links.
  var blockLines = 1...1
  var sectionText = ""
  var usedAnchors: Set<String> = ["text", "contents"]
  /// The next number to try for each anchor that has been given.
  var anchorNumbers: [String: Int] = [:]
  var cellCount = 0
  /// The marks of the cell whose output is being rendered.
  var currentCell: CellMarks?
  var depth = 0
  /// Link reference definitions of the whole file, which cells of tables need.
  private(set) lazy var definitions: String = source.lines.filter { line in
    let text = line.trimmedBlanks
    return text.hasPrefix("[") && text.contains("]:")
  }.joined(separator: "\n")

  private init(_ source: MarkdownSource, options: RenderOptions) {
    self.source = source
    self.options = options
  }

  /// Renders the text of a whole file, front matter included (it is not shown).
  static func render(_ text: String, options: RenderOptions) -> RenderedText {
    let renderer = MarkdownRenderer(MarkdownSource(text), options: options)
    renderer.renderAll()
    return renderer.result
  }

  private func renderAll() {
    for place in source.unterminated {
      report(
        "site.unterminated-formula", line: place.line, column: place.column,
        LocalizedText(en: "this '$$' is never closed", ko: "닫히지 않은 '$$'입니다"))
    }
    let text = source.text
    guard let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return }
    defer { cmark_node_free(root) }
    blocks(of: root)
    endSection()
    result.html = out
    result.anchors = usedAnchors
  }

  func report(
    _ id: String, line: Int, column: Int, length: Int = 1, _ text: LocalizedText,
    help: LocalizedText? = nil
  ) {
    result.diagnostics.append(
      Diagnostic(
        id: id,
        place: SourcePlace(file: options.file, line: line, column: column, length: length),
        text: text, help: help))
  }

  // MARK: Text

  func literal(_ node: CMarkNode) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }

  /// Text as the file has it: marks removed, placeholders replaced by their source.
  func restored(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= 0xF_0000 }) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if PrivateScalar.isMark(scalar) { continue }
      if let index = PrivateScalar.placeholderIndex(scalar) {
        if source.placeholders.indices.contains(index) {
          out.append(contentsOf: source.placeholders[index].source.unicodeScalars)
        }
        continue
      }
      out.append(scalar)
    }
    return String(out)
  }

  /// Text for readers: formulas as their LaTeX, comments of checked numbers left out.
  func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value >= 0xF_0000 }) else { return text }
    var out = ""
    for scalar in text.unicodeScalars where !PrivateScalar.isMark(scalar) {
      if let index = PrivateScalar.placeholderIndex(scalar) {
        if source.placeholders.indices.contains(index),
          case .formula(let latex, _, _, _, _) = source.placeholders[index]
        {
          out += latex
        }
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// The text of a node and its children without markup.
  func plainText(_ node: CMarkNode) -> String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return text }
      guard event == CMARK_EVENT_ENTER, let child = cmark_iter_get_node(iterator) else { continue }
      switch cmark_node_get_type(child) {
      case CMARK_NODE_TEXT: text += shown(literal(child))
      case CMARK_NODE_CODE: text += restored(literal(child))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
      default: break
      }
    }
  }

  func endSection() {
    let text = sectionText.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    if !text.isEmpty {
      let heading = result.headings.isEmpty ? nil : result.headings.count - 1
      result.sections.append(RenderedSection(heading: heading, text: text))
    }
    sectionText = ""
  }

  /// An anchor from a heading's text, as GitHub makes it: letters and digits of every script in
  /// lower case, blanks as hyphens; a number makes it unique.
  func anchor(for text: String) -> String {
    var name = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " || scalar == "-" || scalar == "\n" {
        name += "-"
      } else if scalar == "_" || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        name.unicodeScalars.append(scalar)
      }
    }
    if name.isEmpty { name = "section" }
    return unique(name)
  }

  func unique(_ name: String) -> String {
    var candidate = name
    var number = anchorNumbers[name] ?? 1
    while usedAnchors.contains(candidate) {
      candidate = "\(name)-\(number)"
      number += 1
    }
    anchorNumbers[name] = number
    usedAnchors.insert(candidate)
    return candidate
  }

  // MARK: Inline content

  func inlines(of node: CMarkNode, skipping skipped: Int = 0) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else {
      out += HTML.escape(plainText(node))
      return
    }
    var child = cmark_node_first_child(node)
    var index = 0
    while let current = child {
      if index >= skipped { inline(current) }
      index += 1
      child = cmark_node_next(current)
    }
  }

  private func inline(_ node: CMarkNode) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: text(literal(node))
    case CMARK_NODE_SOFTBREAK:
      out += "\n"
      sectionText += " "
    case CMARK_NODE_LINEBREAK:
      out += "<br />\n"
      sectionText += " "
    case CMARK_NODE_CODE:
      let code = restored(literal(node))
      sectionText += code
      out += "<code>\(HTML.escape(code))</code>"
    case CMARK_NODE_HTML_INLINE: rawInline(restored(literal(node)))
    case CMARK_NODE_EMPH: wrapped(node, "em")
    case CMARK_NODE_STRONG: wrapped(node, "strong")
    case CMARK_NODE_LINK: link(node)
    case CMARK_NODE_IMAGE: out += image(node)
    default: inlines(of: node)
    }
  }

  private func wrapped(_ node: CMarkNode, _ element: String) {
    out += "<\(element)>"
    inlines(of: node)
    out += "</\(element)>"
  }

  private func text(_ literal: String) {
    guard literal.unicodeScalars.contains(where: { $0.value >= 0xF_0000 }) else {
      out += HTML.escape(literal)
      sectionText += literal
      return
    }
    var run = ""
    func flush() {
      out += HTML.escape(run)
      sectionText += run
      run = ""
    }
    for scalar in literal.unicodeScalars where !PrivateScalar.isMark(scalar) {
      guard let index = PrivateScalar.placeholderIndex(scalar) else {
        run.unicodeScalars.append(scalar)
        continue
      }
      flush()
      if source.placeholders.indices.contains(index) { formula(source.placeholders[index]) }
    }
    flush()
  }

  private func formula(_ placeholder: Placeholder) {
    guard case .formula(let latex, let display, let line, let column, _) = placeholder else {
      return
    }
    formula(latex, display: display, line: line, column: column)
  }

  /// A fenced block of LaTeX.
  func mathBlock(_ latex: String, line: Int) {
    out += "<div class=\"formula\" tabindex=\"0\">"
    formula(latex, display: true, line: line, column: 1)
    out += "</div>\n"
  }

  private func formula(_ latex: String, display: Bool, line: Int, column: Int) {
    do {
      out += try MathParser.mathML(latex, display: display)
    } catch let error as MathError {
      // The place inside the formula, counted from where its LaTeX begins.
      var place = (line: line, column: column)
      for character in String(String.UnicodeScalarView(latex.unicodeScalars.prefix(error.offset))) {
        if character == "\n" {
          place = (place.line + 1, 1)
        } else {
          place.column += 1
        }
      }
      report(
        "site.formula", line: place.line, column: place.column,
        LocalizedText(
          en: "cannot set this formula: \(error.text.english)",
          ko: "수식을 조판할 수 없습니다: \(error.text.korean)"), help: error.help)
      out += "<code class=\"formula-error\">\(HTML.escape(latex))</code>"
    } catch {
      out += "<code class=\"formula-error\">\(HTML.escape(latex))</code>"
    }
  }

  private static let harmless: Set<String> = [
    "<br>", "<br/>", "<br />", "<sub>", "</sub>", "<sup>", "</sup>", "<kbd>", "</kbd>", "<mark>",
    "</mark>", "<wbr>",
  ]

  private func rawInline(_ html: String) {
    if options.allowsRawHTML || MarkdownRenderer.harmless.contains(html) {
      out += html
    } else if !html.hasPrefix("<!--") {
      out += HTML.escape(html)
    }
  }

  private func link(_ node: CMarkNode) {
    let address = restored(cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    let title = restored(cmark_node_get_title(node).map { String(cString: $0) } ?? "")
    record(.page, address)
    let target = options.pageFeatures ? PageLinks.rewritten(address) : address
    let attribute = title.isEmpty ? "" : " title=\"\(HTML.escape(title))\""
    out += "<a href=\"\(HTML.escapeAddress(target))\"\(attribute)>"
    inlines(of: node)
    out += "</a>"
  }

  func image(_ node: CMarkNode) -> String {
    let address = restored(cmark_node_get_url(node).map { String(cString: $0) } ?? "")
    let title = restored(cmark_node_get_title(node).map { String(cString: $0) } ?? "")
    record(.image, address)
    var alt = plainText(node)
    if alt.isEmpty, let cell = currentCell, let text = cell.keys["alt"] { alt = text }
    sectionText += alt
    let attribute = title.isEmpty ? "" : " title=\"\(HTML.escape(title))\""
    return "<img src=\"\(HTML.escapeAddress(address))\" alt=\"\(HTML.escape(alt))\"\(attribute) />"
  }

  private func record(_ kind: RenderedLink.Kind, _ address: String) {
    guard options.pageFeatures else { return }
    var place = SourcePlace(file: options.file, line: blockLines.lowerBound)
    for number in blockLines where number <= source.originalLines.count && !address.isEmpty {
      let line = source.originalLines[number - 1]
      if let range = line.firstRange(of: address) {
        place.line = number
        place.column = line[..<range.lowerBound].count + 1
        place.length = address.count
        break
      }
    }
    result.links.append(RenderedLink(kind: kind, address: address, place: place))
  }
}
