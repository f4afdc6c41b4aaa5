// The blocks of a Markdown text, as cmark sees them, reduced to what can be believed.
//
// cmark says which lines are code, HTML or prose, inside whatever lists and quotes; it is the only
// judge of that. Of its positions only start lines and the start columns of blocks are exact. Its
// end lines are wrong for HTML blocks (0.30 reports the line before) and for a fence that ended
// with its container (reported as if the next line had closed it). Ends are therefore counted from
// the literal lines, and a closing fence is believed only when the raw line looks like one.

import CMark

/// One block of a document, in document order.
struct Block {
  enum Kind {
    /// A code block with an info string (therefore fenced): its content with LF line endings.
    case fence(String)
    /// An HTML block: its content with LF line endings, without blanks before it.
    case html(String)
    /// A paragraph or heading, with its inline HTML where some of it is about checked numbers.
    case prose([String])
    /// A paragraph that consists of one image and nothing else.
    case image(path: String)
    /// Containers, rules and code without an info string.
    case other
  }

  var kind: Kind
  /// Index of the parent block; the document itself is not in the list and is -1.
  var parent: Int
  /// Index of the next sibling.
  var next: Int?
  /// Index of the previous sibling.
  var previous: Int?
  /// Line of the file.
  var startLine: Int
  /// Byte column from 1 within the line's content (after a byte order mark).
  var startColumn: Int
  /// Line of the file, as far as cmark can be believed.
  var endLine: Int
  /// End line of the parent as cmark says: what decides whether a fence was closed inside it.
  var parentEndLine: Int
}

enum BlockScanner {
  /// The blocks of the lines from `firstLine` to the end of the file.
  static func blocks(of text: SourceText, from firstLine: Int) -> [Block] {
    guard firstLine <= text.lineCount else { return [] }
    let start = text.contentRange(firstLine).lowerBound
    let document: OpaquePointer? = text.bytes[start...].withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let document else { return [] }
    defer { cmark_node_free(document) }
    return collect(document, lineOffset: firstLine - 1, lineCount: text.lineCount)
  }

  private static func collect(_ document: OpaquePointer, lineOffset: Int, lineCount: Int)
    -> [Block]
  {
    var blocks: [Block] = []
    let iterator = cmark_iter_new(document)
    defer { cmark_iter_free(iterator) }
    var currentProse: Int?
    var inlineHTML: [String] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      let type = cmark_node_get_type(node)
      let isProse = type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING
      if event == CMARK_EVENT_EXIT {
        if isProse, let index = currentProse {
          if inlineHTML.contains(where: isAboutValues) { blocks[index].kind = .prose(inlineHTML) }
          currentProse = nil
          inlineHTML.removeAll(keepingCapacity: true)
        }
        continue
      }
      if currentProse != nil {
        if type == CMARK_NODE_HTML_INLINE { inlineHTML.append(literal(node)) }
        continue
      }
      if type == CMARK_NODE_DOCUMENT { continue }
      let parent = cmark_node_parent(node)
      let isTopLevel = parent == document
      let startLine = Int(cmark_node_get_start_line(node)) + lineOffset
      var block = Block(
        kind: .other, parent: isTopLevel ? -1 : index(parent) ?? -1,
        previous: index(cmark_node_previous(node)), startLine: startLine,
        startColumn: Int(cmark_node_get_start_column(node)),
        endLine: Int(cmark_node_get_end_line(node)) + lineOffset,
        parentEndLine: isTopLevel
          ? lineCount : Int(cmark_node_get_end_line(parent)) + lineOffset)
      if isProse {
        block.kind = .prose([])
        if let path = loneImage(node) { block.kind = .image(path: path) }
        currentProse = blocks.count
      } else if type == CMARK_NODE_HTML_BLOCK {
        let content = literal(node)
        // cmark keeps the indentation of the first line.
        block.kind = .html(String(content.drop { $0 == " " || $0 == "\t" }))
        block.endLine = startLine + max(1, lineCountOf(content)) - 1
      } else if type == CMARK_NODE_CODE_BLOCK, hasInfoString(node) {
        block.kind = .fence(literal(node))
      }
      if let previous = block.previous { blocks[previous].next = blocks.count }
      // Index + 1, so that the first block differs from "none".
      cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: blocks.count + 1))
      blocks.append(block)
    }
    return blocks
  }

  /// How many lines end in a literal.
  static func lineCountOf(_ literal: String) -> Int {
    literal.utf8.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  private static func isAboutValues(_ html: String) -> Bool {
    html.hasPrefix("<!-- value") || html.hasPrefix("<!-- /value")
  }

  private static func loneImage(_ paragraph: OpaquePointer) -> String? {
    guard let only = cmark_node_first_child(paragraph), cmark_node_next(only) == nil,
      cmark_node_get_type(only) == CMARK_NODE_IMAGE, let url = cmark_node_get_url(only)
    else { return nil }
    return String(cString: url)
  }

  private static func hasInfoString(_ code: OpaquePointer) -> Bool {
    cmark_node_get_fence_info(code).map { $0.pointee != 0 } ?? false
  }

  private static func index(_ node: OpaquePointer?) -> Int? {
    guard let node, let data = cmark_node_get_user_data(node) else { return nil }
    return Int(bitPattern: data) - 1
  }

  private static func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
