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
  public private(set) var outputs: [CellOutput] = []
  private var bytes = 0
  /// Bytes of tables and pictures that a cell may show.
  public var limitBytes = 16 << 20

  /// Makes one from its parts.
  public init() {}

  /// Forgets the outputs of the cell before.
  public func begin() {
    outputs = []
    bytes = 0
  }

  /// Adds text; text directly after text continues it.
  public func write(_ text: String) {
    if case .text(let before)? = outputs.last {
      outputs[outputs.count - 1] = .text(before + text)
    } else {
      outputs.append(.text(text))
    }
  }

  /// Adds a table or picture; false when the cell has shown too much.
  public func show(_ output: CellOutput) -> Bool {
    switch output {
    case .text(let text): write(text)
    case .table(let markdown):
      bytes += markdown.utf8.count
      outputs.append(output)
    case .figure(let svg, _, _):
      bytes += svg.utf8.count
      outputs.append(output)
    }
    return bytes <= limitBytes
  }
}
