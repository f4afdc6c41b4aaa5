import Foundation

// Tensors as PyTorch prints them (precision 4, line width 80, at most 1000 elements in full, else
// three at each edge).

extension Tensor: CustomStringConvertible {
  /// Exactly what PyTorch prints.
  public var description: String {
    isParameter ? "Parameter containing:\n" + printedTensor : printedTensor
  }

  private var printedTensor: String {
    var suffixes: [String] = []
    let body: String
    if count == 0 {
      if rank != 1 { suffixes.append("size=(\(shape.map(String.init).joined(separator: ", ")))") }
      if dtype != .float32 { suffixes.append("dtype=\(dtype)") }
      body = "[]"
    } else {
      let summarize = count > 1000
      let source = dense
      let formatter = NumberFormatter(source, summarize ? edgeIndices() : Array(0..<count))
      body = source.formatted(formatter, 0, 0, summarize, indent: 7)
      if dtype != .float32, dtype != .int64, dtype != .bool { suffixes.append("dtype=\(dtype)") }
    }
    if let node {
      suffixes.append("grad_fn=<\(node.name)>")
    } else if wantsGradient {
      suffixes.append("requires_grad=True")
    }
    var text = "tensor(" + body
    let lastLine = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    // PyTorch counts two more than the line has.
    var lastLength = lastLine.count + 2
    for suffix in suffixes {
      if lastLength + suffix.count + 2 > 80 {
        text += ",\n" + String(repeating: " ", count: 7) + suffix
        lastLength = 7 + suffix.count
      } else {
        text += ", " + suffix
        lastLength += suffix.count + 2
      }
    }
    return text + ")"
  }

  /// The elements that a summary shows.
  private func edgeIndices() -> [Int] {
    func visit(_ dim: Int, _ base: Int) -> [Int] {
      if dim == rank { return [base] }
      var inner = 1
      for size in shape[(dim + 1)...] { inner *= size }
      let size = shape[dim]
      let chosen =
        size > 6 ? Array(0..<3) + Array((size - 3)..<size) : Array(0..<size)
      return chosen.flatMap { visit(dim + 1, base + $0 * inner) }
    }
    return visit(0, 0)
  }

  private func formatted(
    _ formatter: NumberFormatter, _ dim: Int, _ base: Int, _ summarize: Bool, indent: Int
  ) -> String {
    if rank == 0 { return formatter.text(self, 0) }
    let size = shape[dim]
    if dim == rank - 1 {
      let perLine = Swift.max(1, (80 - indent) / (formatter.width + 2))
      var items: [String]
      if summarize, size > 6 {
        items = (0..<3).map { formatter.text(self, base + $0) }
        items.append(" ...")
        items += ((size - 3)..<size).map { formatter.text(self, base + $0) }
      } else {
        items = (0..<size).map { formatter.text(self, base + $0) }
      }
      var lines: [String] = []
      var start = 0
      while start < items.count {
        lines.append(items[start..<Swift.min(start + perLine, items.count)].joined(separator: ", "))
        start += perLine
      }
      return "[" + lines.joined(separator: ",\n" + String(repeating: " ", count: indent + 1)) + "]"
    }
    var inner = 1
    for next in shape[(dim + 1)...] { inner *= next }
    func part(_ index: Int) -> String {
      formatted(formatter, dim + 1, base + index * inner, summarize, indent: indent + 1)
    }
    var parts: [String]
    if summarize, size > 6 {
      parts = (0..<3).map(part) + ["..."] + ((size - 3)..<size).map(part)
    } else {
      parts = (0..<size).map(part)
    }
    let separator =
      "," + String(repeating: "\n", count: rank - dim - 1)
      + String(repeating: " ", count: indent + 1)
    return "[" + parts.joined(separator: separator) + "]"
  }
}

/// How the numbers of one tensor are written: with four decimals, as whole numbers, or with
/// exponents; all at one width.
private struct NumberFormatter {
  var width = 1
  private var isWhole = true
  private var isScientific = false

  init(_ tensor: Tensor, _ indices: [Int]) {
    guard tensor.dtype.isFloatingPoint else {
      for index in indices { width = max(width, NumberFormatter.plain(tensor, index).count) }
      return
    }
    let values = indices.map { tensor.element($0) }.filter { $0.isFinite && $0 != 0 }
    guard let smallest = values.map(Swift.abs).min(), let largest = values.map(Swift.abs).max()
    else { return }
    isWhole = values.allSatisfy { $0 == $0.rounded(.up) }
    if isWhole {
      isScientific = largest / smallest > 1000 || largest > 1e8
    } else {
      isScientific = largest / smallest > 1000 || largest > 1e8 || smallest < 1e-4
    }
    for value in values {
      let length =
        isScientific
        ? format("%.4e", value).count
        : isWhole ? format("%.0f", value).count + 1 : format("%.4f", value).count
      width = max(width, length)
    }
  }

  func text(_ tensor: Tensor, _ index: Int) -> String {
    var text: String
    if tensor.dtype.isFloatingPoint {
      let value = tensor.element(index)
      if value.isNaN {
        text = "nan"
      } else if value.isInfinite {
        text = value < 0 ? "-inf" : "inf"
      } else if isScientific {
        text = format("%.4e", value)
      } else if isWhole {
        text = format("%.0f", value) + "."
      } else {
        text = format("%.4f", value)
      }
    } else {
      text = NumberFormatter.plain(tensor, index)
    }
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private static func plain(_ tensor: Tensor, _ index: Int) -> String {
    tensor.dtype == .bool
      ? (tensor.integer(index) != 0 ? "True" : "False") : String(tensor.integer(index))
  }

  private func format(_ pattern: String, _ value: Double) -> String {
    String(format: pattern, value)
  }
}
