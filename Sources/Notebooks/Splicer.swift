// Writing outputs back: byte ranges are replaced, everything else is copied.

import Checksums

/// What a run has to record for one cell.
public struct CellRecord: Sendable {
  /// The outputs in the order produced; empty removes the region.
  public var items: [OutputItem]
  /// The digest to write: 8 hexadecimal digits.
  public var digest: String

  /// Makes one from its parts.
  public init(items: [OutputItem], digest: String) {
    self.items = items
    self.digest = digest
  }
}

/// A notebook with new outputs.
public struct SplicedNotebook: Sendable {
  /// The new bytes of the file.
  public let bytes: [UInt8]
  /// Pictures of the cells that were recorded.
  public let figures: [FigureFile]
  /// Paths of pictures that cells without a new record still refer to.
  public let keptFigurePaths: Set<String>
}

extension Notebook {
  /// The notebook with new outputs, checked numbers updated and orphan regions removed.
  ///
  /// - Parameters:
  ///   - records: new outputs by cell id; a cell without one keeps its region as it is.
  ///   - values: new texts of checked numbers by position in `values`, already in Markdown
  ///     (`CheckedValue.markdown(for:)`); others keep theirs.
  /// - Returns: new bytes and pictures; a notebook with errors is returned unchanged.
  public func splice(_ records: [String: CellRecord], values newValues: [Int: String] = [:])
    -> SplicedNotebook
  {
    guard !hasErrors else {
      return SplicedNotebook(bytes: text.bytes, figures: [], keptFigurePaths: figurePaths(regions))
    }
    var edits: [(range: Range<Int>, replacement: [UInt8])] = []
    var figures: [FigureFile] = []
    var kept: Set<String> = []
    var handled = Set<Int>()
    for (index, cell) in cells.enumerated() {
      let own = regionOfCell[index]
      if let own { handled.insert(own) }
      guard let record = records[cell.id] else {
        if let own { kept.formUnion(figurePaths([regions[own]])) }
        continue
      }
      var renderer = OutputRenderer(cellID: cell.id, slug: slug)
      let lines = renderer.regionLines(record.items, digest: record.digest)
      figures += renderer.figures
      // A region that follows the cell under another name (the cell was renamed) is replaced where it
      // is, unless the cell has one of its own.
      let place = own ?? (lines.isEmpty ? nil : regions.firstIndex { $0.cellIndex == index })
      if let place { handled.insert(place) }
      if let place, lines.isEmpty {
        edits.append((removal(of: regions[place]), []))
      } else if let place {
        let range = regions[place].range
        let final = Array(text.lineEnding(regions[place].closingLine))
        edits.append((range, bytes(of: lines, for: cell, finalEnding: final)))
      } else if !lines.isEmpty {
        let end = text.lineRange(cell.closingLine).upperBound
        let final = Array(text.lineEnding(cell.closingLine))
        let block = bytes(of: lines, for: cell, finalEnding: final)
        if !final.isEmpty {
          edits.append((end..<end, block))
        } else {
          edits.append((end..<end, Array(cell.lineEnding.utf8) + block))
        }
      }
    }
    for index in regions.indices where !handled.contains(index) {
      edits.append((regions[index].range, []))
    }
    for (index, replacement) in newValues where values.indices.contains(index) {
      edits.append((values[index].range, Array(replacement.utf8)))
    }
    return SplicedNotebook(bytes: applying(edits), figures: figures, keptFigurePaths: kept)
  }

  /// The bytes of a region. Its last line ends as the line ended that was there before, since after a
  /// CR another line's LF would be swallowed.
  private func bytes(of lines: [String], for cell: Cell, finalEnding: [UInt8]) -> [UInt8] {
    let prefix = Array(cell.prefix.utf8)
    var barePrefix = prefix[...]
    while let last = barePrefix.last, isBlank(last) { barePrefix.removeLast() }
    let ending = Array(cell.lineEnding.utf8)
    var result: [UInt8] = []
    for (index, line) in lines.enumerated() {
      result += line.isEmpty ? barePrefix : prefix[...]
      result += line.utf8
      result += index < lines.count - 1 ? ending : finalEnding
    }
    return result
  }

  /// Whether the byte before an offset ends a line.
  private func endsLine(_ offset: Int) -> Bool {
    guard offset > 0 else { return true }
    let last = text.bytes[offset - 1]
    return last == 0x0A || last == 0x0D
  }

  /// The bytes that disappear with a region of a cell: its lines, and at the end of a file without final line
  /// ending also the line ending before it, which was written together with the region.
  private func removal(of region: OutputRegion) -> Range<Int> {
    guard !endsLine(region.range.upperBound), region.openingLine > 1 else { return region.range }
    return text.contentRange(region.openingLine - 1).upperBound..<region.range.upperBound
  }

  private func applying(_ edits: [(range: Range<Int>, replacement: [UInt8])]) -> [UInt8] {
    let ordered = edits.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
    var result: [UInt8] = []
    result.reserveCapacity(text.bytes.count + ordered.reduce(0) { $0 + $1.replacement.count })
    var offset = 0
    for (range, replacement) in ordered {
      if offset < range.lowerBound { result += text.bytes[offset..<range.lowerBound] }
      result += replacement
      offset = max(offset, range.upperBound)
    }
    result += text.bytes[offset...]
    return result
  }

  private func figurePaths(_ regions: [OutputRegion]) -> Set<String> {
    var paths: Set<String> = []
    for item in regions.flatMap(\.items) {
      if case .image(let path, _) = item.content { paths.insert(path) }
    }
    return paths
  }

  /// The digest of each cell: engine version, seed, datasets and the code of all cells so far.
  ///
  /// - Parameter datasetDigests: for each dataset of the front matter, what identifies its content;
  ///   the name alone where that is not known.
  public func digests(engineVersion: String, seed: Int? = nil, datasetDigests: [String]? = nil)
    -> [String]
  {
    var hash = SHA256()
    func feed(_ piece: String) {
      hash.update("\(piece.utf8.count):")
      hash.update(piece)
    }
    feed(engineVersion)
    feed("\(seed ?? frontMatter.seed)")
    let datasets = datasetDigests ?? frontMatter.datasets
    feed("\(datasets.count)")
    for dataset in datasets { feed(dataset) }
    return cells.map { cell in
      feed(cell.code)
      return String(SHA256.hexadecimal(hash.finalize()).prefix(8))
    }
  }
}
