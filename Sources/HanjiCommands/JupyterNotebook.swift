import Foundation
import Notebooks

/// A notebook in Jupyter's format (nbformat 4.5), with the recorded outputs.
struct JupyterNotebook {
  let notebook: Notebook
  /// Folder of the notebook, where its figures are found.
  let folder: String

  var text: String {
    let language = notebook.language ?? "en"
    let content: [String: Any] = [
      "nbformat": 4, "nbformat_minor": 5, "cells": cells,
      "metadata": [
        "kernelspec": ["display_name": "Swift", "language": "swift", "name": "swift"],
        "language_info": ["name": "swift", "file_extension": ".swift", "mimetype": "text/x-swift"],
        "hanji": ["language": language, "seed": notebook.frontMatter.seed],
        "title": notebook.frontMatter.title ?? notebook.slug,
      ] as [String: Any],
    ]
    let data =
      (try? JSONSerialization.data(
        withJSONObject: content, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]))
      ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private var cells: [[String: Any]] {
    let lines = notebook.text.bytes.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    var result: [[String: Any]] = []
    var next = notebook.firstBodyLine
    func prose(until line: Int) {
      guard next < line, next <= lines.count else { return }
      let text = lines[(next - 1)..<min(line - 1, lines.count)].joined(separator: "\n")
      let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
      if !trimmed.isEmpty {
        result.append([
          "cell_type": "markdown", "id": "text-\(result.count + 1)", "metadata": [String: Any](),
          "source": Self.lines(trimmed),
        ])
      }
    }
    for (index, cell) in notebook.cells.enumerated() {
      prose(until: cell.openingLine)
      next = cell.closingLine + 1
      var outputs: [[String: Any]] = []
      if let region = notebook.region(ofCell: index) {
        prose(until: region.openingLine)
        next = region.closingLine + 1
        outputs = region.items.compactMap(output)
      }
      var metadata: [String: Any] = [:]
      if cell.has(.hideInput) { metadata["jupyter"] = ["source_hidden": true] }
      if cell.has(.raises) { metadata["tags"] = ["raises-exception"] }
      result.append([
        "cell_type": "code", "id": Self.identifier(cell.id, index), "metadata": metadata,
        "execution_count": index + 1, "source": Self.lines(cell.code), "outputs": outputs,
      ])
    }
    prose(until: lines.count + 1)
    return result
  }

  private func output(_ item: RecordedItem) -> [String: Any]? {
    func display(_ data: [String: Any]) -> [String: Any] {
      ["output_type": "display_data", "data": data, "metadata": [String: Any]()]
    }
    switch item.content {
    case .text(let text):
      return ["output_type": "stream", "name": "stdout", "text": Self.lines(text + "\n")]
    case .table(let markdown): return display(["text/markdown": Self.lines(markdown)])
    case .image(let path, let alt):
      let file = folder.isEmpty ? path : folder + "/" + path
      guard let data = FileManager.default.contents(atPath: file) else {
        return display(["text/plain": [alt]])
      }
      return display([
        "image/svg+xml": Self.lines(String(decoding: data, as: UTF8.self)), "text/plain": [alt],
      ])
    case .error(let text):
      return [
        "output_type": "error", "ename": "error", "evalue": text,
        "traceback": text.split(separator: "\n").map(String.init),
      ]
    case .other(let text): return display(["text/plain": Self.lines(text)])
    }
  }

  /// Jupyter keeps a text as its lines, each with its end.
  private static func lines(_ text: String) -> [String] {
    var result: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      result.append(part + "\n")
    }
    if let last = result.popLast(), last != "\n" { result.append(String(last.dropLast())) }
    return result
  }

  /// Ids are 1 to 64 letters, digits, `-` and `_`.
  private static func identifier(_ id: String, _ index: Int) -> String {
    let kept = id.unicodeScalars.filter {
      $0.isASCII && (CharacterSet.alphanumerics.contains($0) || $0 == "-" || $0 == "_")
    }
    let text = String(String.UnicodeScalarView(kept)).prefix(48)
    return text.count == id.count && !text.isEmpty ? String(text) : "cell-\(index + 1)-\(text)"
  }
}
