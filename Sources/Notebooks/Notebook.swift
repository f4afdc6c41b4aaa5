// A notebook: a Markdown text whose tagged Swift cells are run and whose outputs are recorded.
//
// Read `docs/notebooks.md` for the steps. Reading never fails: whatever is wrong is in
// `diagnostics`, all of it at once, and a notebook with errors is neither run nor written.

import Diagnostics

/// A parsed notebook. Immutable: a run makes new bytes with `splice`.
public struct Notebook: Sendable {
  /// Bytes, lines and places.
  public let text: SourceText
  /// Name of the file without folders and `.md`; names the folder of the figures.
  public let slug: String
  /// The values of the front matter, or the defaults.
  public let frontMatter: FrontMatter
  /// First line after the front matter.
  public let firstBodyLine: Int
  /// The cells in order.
  public let cells: [Cell]
  /// All output regions in order, orphans included.
  public let regions: [OutputRegion]
  /// Checked numbers in order.
  public let values: [CheckedValue]
  /// Errors and warnings in the order of their places.
  public let diagnostics: [Diagnostic]
  /// For each cell, the position of its region in `regions`.
  let regionOfCell: [Int?]

  /// Reads a notebook.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its name for diagnostics; the slug is taken from it.
  public init(_ bytes: [UInt8], file: String?) {
    text = SourceText(bytes, file: file)
    slug = Self.slug(of: file)
    if let offset = SourceText.firstInvalidByte(in: bytes) {
      let problem = Problem.notUTF8(byteOffset: offset).diagnostic(at: text.place(at: offset))
      (frontMatter, firstBodyLine, cells, regions) = (FrontMatter(), 1, [], [])
      (values, diagnostics, regionOfCell) = ([], [problem], [])
      return
    }
    let (matter, firstLine, matterProblems) = FrontMatter.read(text)
    let blocks = BlockScanner.blocks(of: text, from: firstLine)
    var cellParser = CellParser(text: text)
    // Regions come first in the reading of what is inside them: a fence in a region is no cell.
    for (index, block) in blocks.enumerated() { cellParser.visit(block, at: index) }
    var cellAtBlock: [Int: Int] = [:]
    for (cell, block) in cellParser.blockIndices.enumerated() { cellAtBlock[block] = cell }
    var regionParser = RegionParser(text: text, blocks: blocks)
    regionParser.run(cells: cellParser.cells, cellAtBlock: cellAtBlock)
    var valueParser = ValueParser(text: text)
    for (index, block) in blocks.enumerated() where !regionParser.insideRegion.contains(index) {
      valueParser.visit(block)
    }
    var regionOfCell = [Int?](repeating: nil, count: cellParser.cells.count)
    var orphans: [Diagnostic] = []
    let ids = cellParser.cells.map(\.id)
    for (index, region) in regionParser.regions.enumerated() {
      if let cell = region.cellIndex, ids[cell] == region.id {
        regionOfCell[cell] = index
      } else {
        let problem = Problem.orphanRegion(
          region.id, suggestion: closestMatch(to: region.id, in: ids))
        orphans.append(problem.diagnostic(at: region.place))
      }
    }
    frontMatter = matter
    firstBodyLine = firstLine
    cells = cellParser.cells
    regions = regionParser.regions
    values = valueParser.values
    self.regionOfCell = regionOfCell
    diagnostics = inOrder(
      matterProblems + cellParser.diagnostics + regionParser.diagnostics
        + valueParser.diagnostics + orphans)
  }

  /// The file as the user named it.
  public var file: String? { text.file }

  /// Whether something is wrong that keeps the notebook from being run and written.
  public var hasErrors: Bool {
    diagnostics.contains { $0.severity == .error }
  }

  /// The recorded output of a cell, by the cell's position.
  public func region(ofCell index: Int) -> OutputRegion? {
    guard regionOfCell.indices.contains(index), let region = regionOfCell[index] else { return nil }
    return regions[region]
  }

  /// Regions that belong to no cell; a write removes them.
  public var orphans: [OutputRegion] {
    let owned = Set(regionOfCell.compactMap { $0 })
    return regions.indices.filter { !owned.contains($0) }.map { regions[$0] }
  }

  /// Language of the notebook: the name of its folder, where that is two letters.
  public var language: String? {
    guard let parts = file?.split(separator: "/"), parts.count >= 2 else { return nil }
    let folder = parts[parts.count - 2]
    return folder.utf8.count == 2 ? String(folder) : nil
  }

  private static func slug(of file: String?) -> String {
    guard let name = file?.split(separator: "/").last else { return "notebook" }
    let stem = name.hasSuffix(".md") ? name.dropLast(3) : name
    return stem.isEmpty ? "notebook" : String(stem)
  }
}

/// Diagnostics by line and column; equal places keep their order.
func inOrder(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
  diagnostics.enumerated().sorted { a, b in
    let (left, right) = (a.element.place, b.element.place)
    let leftKey = (left?.line ?? 0, left?.column ?? 0, a.offset)
    return leftKey < (right?.line ?? 0, right?.column ?? 0, b.offset)
  }.map(\.element)
}
