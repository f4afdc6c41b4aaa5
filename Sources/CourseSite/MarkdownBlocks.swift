// What the preparation of Markdown asks libcmark: which lines are code, which are text.

import CMark

/// The blocks of a text by line, as libcmark sees them. Lines count from 1.
struct MarkdownBlocks {
  /// Lines of code blocks and of HTML blocks other than comments.
  private(set) var codeLines = Set<Int>()
  /// First and last line of each paragraph and heading, in order.
  private(set) var inlineBlocks: [(first: Int, last: Int)] = []

  init(_ lines: [String]) {
    MarkdownBlocks.walk(lines) { node in
      let first = Int(cmark_node_get_start_line(node))
      let last = Int(cmark_node_get_end_line(node))
      guard first > 0, last >= first else { return }
      switch cmark_node_get_type(node) {
      case CMARK_NODE_CODE_BLOCK: codeLines.formUnion(first...last)
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: inlineBlocks.append((first, last))
      default: break
      }
    }
  }

  /// The literals of all text nodes of a block's text, in order.
  static func textNodes(of scalars: [Unicode.Scalar]) -> [String] {
    var texts: [String] = []
    walk([String(String.UnicodeScalarView(scalars))]) { node in
      if cmark_node_get_type(node) == CMARK_NODE_TEXT, let literal = cmark_node_get_literal(node) {
        texts.append(String(cString: literal))
      }
    }
    return texts
  }

  /// Parses the lines and visits every node once, in document order.
  private static func walk(_ lines: [String], _ visit: (OpaquePointer) -> Void) {
    let text = lines.joined(separator: "\n") + "\n"
    guard let root = cmark_parse_document(text, text.utf8.count, CMARK_OPT_DEFAULT) else { return }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) { visit(node) }
    }
  }
}
