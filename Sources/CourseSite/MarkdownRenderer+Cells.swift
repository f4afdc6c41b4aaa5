// Code blocks, and cells with the outputs recorded below them.

import CMark

extension MarkdownRenderer {
  /// Renders a cell with its output region, or any other block; returns the next sibling.
  func cellOrBlock(_ node: CMarkNode, _ tight: Bool) -> CMarkNode? {
    if cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK, let marks = CellMarks(info: info(node)) {
      return cell(node, marks)
    }
    if isOutputStart(node) {
      // A region without a cell before it (an orphan): shown as an output of its own.
      return cell(nil, nil, output: node)
    }
    block(node, tight: tight)
    return cmark_node_next(node)
  }

  private func info(_ node: CMarkNode) -> String {
    restored(cmark_node_get_fence_info(node).map { String(cString: $0) } ?? "")
  }

  private func isOutputStart(_ node: CMarkNode) -> Bool {
    cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK
      && CellMarks.outputID(ofComment: literal(node)) != nil
  }

  private func cell(_ node: CMarkNode?, _ marks: CellMarks?, output: CMarkNode? = nil)
    -> CMarkNode?
  {
    var region = output
    if let node, let following = cmark_node_next(node), isOutputStart(following) {
      region = following
    }
    cellCount += node == nil ? 0 : 1
    let tags = marks?.tags ?? []
    let name = marks?.id ?? "cell-\(cellCount)"
    let removed = tags.contains("remove-cell")
    let folded = tags.contains("hide-cell")
    if !removed {
      let identity = node == nil ? "" : " id=\"\(HTML.escape(unique("cell-\(name)")))\""
      out += "<div class=\"cell\"\(identity)>\n"
      if folded { out += fold(options.strings.showCell) }
      if let node, !tags.contains("remove-input") {
        if tags.contains("hide-input") { out += fold(options.strings.showCode) }
        swift(visible(restored(literal(node))), cell: true)
        if tags.contains("hide-input") { out += "</details>\n" }
      }
    }
    var next = node.flatMap(cmark_node_next)
    if let region {
      let shown = !removed && !tags.contains("remove-output")
      if shown {
        if tags.contains("hide-output") { out += fold(options.strings.showOutput) }
        out += "<div class=\"output\" role=\"group\" aria-label=\"\(options.strings.output)\">\n"
      }
      currentCell = marks
      var child = cmark_node_next(region)
      while let current = child {
        child = cmark_node_next(current)
        if cmark_node_get_type(current) == CMARK_NODE_HTML_BLOCK,
          CellMarks.isOutputEnd(literal(current))
        {
          break
        }
        if shown { outputBlock(current) }
      }
      currentCell = nil
      next = child
      if shown {
        out += "</div>\n"
        if tags.contains("hide-output") { out += "</details>\n" }
      }
    }
    if !removed {
      if folded { out += "</details>\n" }
      out += "</div>\n"
    }
    return next
  }

  private func fold(_ title: String) -> String {
    "<details class=\"fold\"><summary>\(title)</summary>\n"
  }

  private func outputBlock(_ node: CMarkNode) {
    guard cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK else {
      block(node, tight: false)
      return
    }
    let text = HTML.escape(restored(literal(node)))
    if info(node) == "error" {
      out += "<div class=\"failure\" role=\"note\"><p class=\"failure-title\">"
      out += "\(options.strings.error)</p><pre tabindex=\"0\"><samp>\(text)</samp></pre></div>\n"
    } else {
      out += "<pre tabindex=\"0\"><samp>\(text)</samp></pre>\n"
    }
  }

  /// The lines a reader sees: those that end in `// hide` run but are not shown.
  private func visible(_ code: String) -> String {
    let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { !String($0).trimmedBlanks.hasSuffix("// hide") }
    return kept.joined(separator: "\n")
  }

  private func swift(_ code: String, cell: Bool) {
    sectionText += " " + code + " "
    let language = "<code class=\"language-swift\">"
    let html = Highlighting.html(code, with: options.highlight)
    out += "<pre class=\"code\" tabindex=\"0\">\(language)\(html)</code></pre>\n"
  }

  /// A code block that is not a cell.
  func code(_ node: CMarkNode) {
    if !out.isEmpty, !out.hasSuffix("\n") { out += "\n" }
    let words = info(node).split(separator: " ")
    let text = restored(literal(node))
    if options.pageFeatures, words.first == "swift" {
      swift(text, cell: false)
      return
    }
    if options.pageFeatures, words.first == "math" {
      mathBlock(text, line: Int(cmark_node_get_start_line(node)) + 1)
      return
    }
    let language = words.first.map { " class=\"language-\(HTML.escape(String($0)))\"" } ?? ""
    let open = options.pageFeatures ? "<pre class=\"code\" tabindex=\"0\">" : "<pre>"
    out += "\(open)<code\(language)>\(HTML.escape(text))</code></pre>\n"
  }
}
