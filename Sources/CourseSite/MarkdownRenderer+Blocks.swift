// Blocks: paragraphs, lists, quotes and callouts, headings, tables, code and cells with outputs.

import CMark

extension MarkdownRenderer {
  func blocks(of node: CMarkNode, skipping skipped: Int = 0, tight: Bool = false) {
    depth += 1
    defer { depth -= 1 }
    guard depth < 200 else {
      out += "<p>\(HTML.escape(plainText(node)))</p>\n"
      return
    }
    var child = cmark_node_first_child(node)
    for _ in 0..<skipped { child = child.flatMap(cmark_node_next) }
    while let current = child {
      child = options.pageFeatures ? cellOrBlock(current, tight) : plainBlock(current, tight)
    }
  }

  private func plainBlock(_ node: CMarkNode, _ tight: Bool) -> CMarkNode? {
    block(node, tight: tight)
    return cmark_node_next(node)
  }

  private func newLine() {
    if !out.isEmpty, !out.hasSuffix("\n") { out += "\n" }
  }

  private func setBlockLines(_ node: CMarkNode) {
    let first = max(1, Int(cmark_node_get_start_line(node)))
    blockLines = first...max(first, Int(cmark_node_get_end_line(node)))
  }

  func block(_ node: CMarkNode, tight: Bool) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH: paragraph(node, tight: tight)
    case CMARK_NODE_HEADING: heading(node)
    case CMARK_NODE_BLOCK_QUOTE: quote(node)
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: item(node, tight: tight)
    case CMARK_NODE_CODE_BLOCK: code(node)
    case CMARK_NODE_HTML_BLOCK: rawBlock(restored(literal(node)))
    case CMARK_NODE_THEMATIC_BREAK:
      newLine()
      out += "<hr />\n"
    default: break
    }
  }

  // MARK: Paragraphs

  private func paragraph(_ node: CMarkNode, tight: Bool) {
    setBlockLines(node)
    if options.pageFeatures {
      if table(in: node, tight: tight) || figure(node) || displayFormula(node) { return }
    }
    if tight {
      inlines(of: node)
    } else {
      newLine()
      out += "<p>"
      inlines(of: node)
      out += "</p>\n"
    }
    sectionText += " "
  }

  /// A paragraph that is one picture becomes a figure with its title (or the cell's caption)
  /// below it.
  private func figure(_ node: CMarkNode) -> Bool {
    guard let only = cmark_node_first_child(node), cmark_node_next(only) == nil,
      cmark_node_get_type(only) == CMARK_NODE_IMAGE
    else { return false }
    newLine()
    let title = restored(cmark_node_get_title(only).map { String(cString: $0) } ?? "")
    let caption = title.isEmpty ? currentCell?.keys["caption"] ?? "" : title
    let text = caption.isEmpty ? "" : "<figcaption>\(HTML.escape(caption))</figcaption>"
    out += "<figure>\(image(only))\(text)</figure>\n"
    sectionText += " "
    return true
  }

  /// A paragraph that is one displayed formula is set on its own.
  private func displayFormula(_ node: CMarkNode) -> Bool {
    var child = cmark_node_first_child(node)
    var formulas = 0
    while let current = child {
      if cmark_node_get_type(current) == CMARK_NODE_TEXT {
        for scalar in literal(current).unicodeScalars {
          guard let index = PrivateScalar.placeholderIndex(scalar),
            source.placeholders.indices.contains(index)
          else { return false }
          if case .formula(_, let display, _, _, _) = source.placeholders[index] {
            guard display else { return false }
            formulas += 1
          }
        }
      } else if cmark_node_get_type(current) != CMARK_NODE_SOFTBREAK {
        return false
      }
      child = cmark_node_next(current)
    }
    guard formulas == 1 else { return false }
    newLine()
    out += "<div class=\"formula\" tabindex=\"0\">"
    let start = out.endIndex
    inlines(of: node)
    let inner = String(out[start...]).trimmedBlanks
    out.replaceSubrange(start..., with: inner)
    out += "</div>\n"
    return true
  }

  // MARK: Headings

  private func heading(_ node: CMarkNode) {
    setBlockLines(node)
    newLine()
    let level = Int(cmark_node_get_heading_level(node))
    guard options.pageFeatures else {
      out += "<h\(level)>"
      inlines(of: node)
      out += "</h\(level)>\n"
      return
    }
    endSection()
    let text = plainText(node).trimmedBlanks
    let name = anchor(for: text)
    var html = ""
    swap(&out, &html)
    inlines(of: node)
    swap(&out, &html)
    result.headings.append(
      RenderedHeading(
        level: level, anchor: name, html: html, text: text, line: blockLines.lowerBound))
    sectionText = ""
    // The page puts its own marks (address, other language) where the slot is.
    out += "<h\(level) id=\"\(HTML.escape(name))\">\(html)"
    out += "\(MarkdownRenderer.headingSlot(result.headings.count - 1))</h\(level)>\n"
  }

  /// A place in a heading that ``SiteBuilder`` fills; no notebook can contain it, because private
  /// characters of notebooks are replaced when they are read.
  static func headingSlot(_ index: Int) -> String { "\u{10FFFC}\(index);" }

  // MARK: Lists and quotes

  private func list(_ node: CMarkNode) {
    newLine()
    let ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let start = Int(cmark_node_get_list_start(node))
    let attribute = ordered && start != 1 ? " start=\"\(start)\"" : ""
    let element = ordered ? "ol" : "ul"
    out += "<\(element)\(attribute)>\n"
    let tight = cmark_node_get_list_tight(node) != 0
    var child = cmark_node_first_child(node)
    while let current = child {
      item(current, tight: tight)
      child = cmark_node_next(current)
    }
    out += "</\(element)>\n"
  }

  private func item(_ node: CMarkNode, tight: Bool) {
    newLine()
    out += "<li>"
    blocks(of: node, tight: tight)
    out += "</li>\n"
    sectionText += " "
  }

  private func quote(_ node: CMarkNode) {
    newLine()
    if options.pageFeatures, callout(node) { return }
    out += "<blockquote>\n"
    blocks(of: node)
    newLine()
    out += "</blockquote>\n"
  }

  /// `> [!NOTE]` and its kin, as on GitHub, with an optional title of one's own after it.
  private func callout(_ node: CMarkNode) -> Bool {
    guard let first = cmark_node_first_child(node),
      cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH,
      let text = cmark_node_first_child(first), cmark_node_get_type(text) == CMARK_NODE_TEXT
    else { return false }
    let line = shown(literal(text))
    guard line.hasPrefix("[!"), let close = line.firstIndex(of: "]") else { return false }
    let kind = line[line.index(line.startIndex, offsetBy: 2)..<close].uppercased()
    guard let name = options.strings.callouts[kind] else { return false }
    let after = cmark_node_next(text)
    if let after, cmark_node_get_type(after) != CMARK_NODE_SOFTBREAK { return false }
    let own = String(line[line.index(after: close)...]).trimmedBlanks
    let title = own.isEmpty ? name : own
    out += "<aside class=\"callout \(kind.lowercased())\">"
    out += "<p class=\"callout-title\">\(HTML.escape(title))</p>\n"
    setBlockLines(first)
    if after != nil {
      out += "<p>"
      inlines(of: first, skipping: 2)
      out += "</p>\n"
    }
    blocks(of: node, skipping: 1)
    newLine()
    out += "</aside>\n"
    return true
  }

  private func rawBlock(_ html: String) {
    newLine()
    if options.allowsRawHTML {
      out += html
      newLine()
      return
    }
    let text = html.trimmedBlanks
    if text.hasPrefix("<!--") {
      // What follows the comment on its last line still is text.
      if let close = text.firstRange(of: "-->") {
        let rest = String(text[close.upperBound...]).trimmedBlanks
        if !rest.isEmpty { out += "<p>\(HTML.escape(rest))</p>\n" }
      }
      return
    }
    out += "<pre class=\"raw-html\"><code>\(HTML.escape(html))</code></pre>\n"
  }

  // MARK: Tables

  private func table(in node: CMarkNode, tight: Bool) -> Bool {
    let range = (blockLines.lowerBound - 1)..<min(blockLines.upperBound, source.lines.count)
    guard range.count >= 2, source.lines[range].contains(where: { $0.contains("|") }) else {
      return false
    }
    let lines = range.enumerated().map { offset, index -> String in
      let prefix = MarkdownSource.containerPrefix(of: source.lines[index], listMarkers: offset == 0)
      return String(source.lines[index].dropFirst(prefix.count))
    }
    guard let (before, table) = PipeTable.find(in: lines) else { return false }
    if before > 0 {
      newLine()
      if !tight { out += "<p>" }
      inlineMarkdown(lines[..<before].joined(separator: "\n"))
      if !tight { out += "</p>\n" }
    }
    newLine()
    out +=
      "<div class=\"table\" role=\"group\" aria-label=\"\(options.strings.table)\" tabindex=\"0\">"
    out += "<table>\n<thead>\n<tr>"
    for (column, cell) in table.header.enumerated() {
      tableCell(cell, "th", table.alignments[column])
    }
    out += "</tr>\n</thead>\n"
    if !table.rows.isEmpty {
      out += "<tbody>\n"
      for row in table.rows {
        out += "<tr>"
        for (column, cell) in row.enumerated() { tableCell(cell, "td", table.alignments[column]) }
        out += "</tr>\n"
      }
      out += "</tbody>\n"
    }
    out += "</table></div>\n"
    return true
  }

  private func tableCell(_ text: String, _ element: String, _ alignment: PipeTable.Alignment) {
    let style = alignment == .none ? "" : " class=\"\(alignment.rawValue)\""
    let scope = element == "th" ? " scope=\"col\"" : ""
    out += "<\(element)\(scope)\(style)>"
    inlineMarkdown(text)
    out += "</\(element)>"
    sectionText += " "
  }

  /// Inline Markdown on its own: parsed as a heading, which holds nothing but inline content and
  /// whose closing `#` protects a `#` at the end of the text.
  private func inlineMarkdown(_ text: String) {
    let plain = !text.unicodeScalars.contains { $0.isASCIIPunctuation || $0.value >= 0xF_0000 }
    if plain {
      out += text
      sectionText += text
      return
    }
    let single = text.replacingEvery("\n", with: " ")
    let document = "# \(single) #\n\n\(single.contains("[") ? definitions : "")\n"
    guard let root = cmark_parse_document(document, document.utf8.count, CMARK_OPT_DEFAULT) else {
      return
    }
    defer { cmark_node_free(root) }
    if let heading = cmark_node_first_child(root) { inlines(of: heading) }
  }
}
