import CellMachine

/// Something that a cell shows, in the order in which it did.
public enum CellOutput: Hashable, Sendable {
  /// Printed text, and values as text.
  case text(String)
  /// A table, as a Markdown pipe table.
  case table(markdown: String)
  /// A picture: SVG text, and what it shows for readers who cannot see it.
  case figure(svg: String, title: String, table: String?)
}

/// Collects what a session's cells show.
public final class OutputSink {
  /// What has been shown, in order.
  public var outputs: [CellOutput] { text.isEmpty ? finished : finished + [.text(text)] }
  private var finished: [CellOutput] = []
  /// Text that more text may follow; growing it in place keeps many small prints cheap.
  private var text = ""
  private var bytes = 0
  /// Bytes of tables and pictures that a cell may show.
  public var limitBytes = 16 << 20

  /// Makes one from its parts.
  public init() {}

  /// Forgets the outputs of the cell before.
  public func begin() {
    finished = []
    text = ""
    bytes = 0
  }

  /// Adds text; text directly after text continues it.
  public func write(_ text: String) {
    self.text += text
  }

  /// Adds a table or picture; false when the cell has shown too much.
  public func show(_ output: CellOutput) -> Bool {
    switch output {
    case .text(let text):
      write(text)
      return true
    case .table(let markdown): bytes += markdown.utf8.count
    case .figure(let svg, _, let table): bytes += svg.utf8.count + (table?.utf8.count ?? 0)
    }
    finished = outputs
    text = ""
    finished.append(output)
    return bytes <= limitBytes
  }
}
