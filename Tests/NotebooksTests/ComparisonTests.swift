import Testing

@testable import Notebooks

/// What a check says about recorded outputs that differ from fresh ones.
@Suite struct ComparisonTests {
  /// A notebook with one cell whose region is the given lines, inside a container.
  private func notebook(
    _ region: [String], options: String = "", prefix: String = "", ending: String = "\n"
  ) throws -> Notebook {
    let lines =
      ["```swift cell #a\(options)", "1", "```", "<!-- output:a sha=00000000 -->"] + region
      + ["<!-- /output -->"]
    let text = lines.map { prefix + $0 + ending }.joined()
    let notebook = Notebook(Array(text.utf8), file: "n.md")
    try #require(!notebook.hasErrors)
    return notebook
  }

  private func differences(_ notebook: Notebook, _ items: [OutputItem]) -> [OutputDifference] {
    notebook.differences(ofCell: 0, from: items) { _ in nil }
  }

  @Test(arguments: ["", "> "], ["\n", "\r\n", "\r"])
  func aChangedDigitIsFoundWithItsDelta(prefix: String, ending: String) throws {
    let notebook = try self.notebook(
      ["```text", "비용 0.5", "cost 0.25 at 3", "```"], prefix: prefix, ending: ending)
    #expect(differences(notebook, [.text("비용 0.5\ncost 0.25 at 3\n")]).isEmpty)
    let found = differences(notebook, [.text("비용 0.75\ncost 0.25 at 3")])
    let first = try #require(found.first)
    #expect(found.count == 1)
    #expect((first.recorded, first.fresh) == ("0.5", "0.75"))
    #expect(first.delta == 0.25)
    #expect((first.place.line, first.place.column) == (6, prefix.count + 4))
    #expect(first.place.file == "n.md")
  }

  @Test func toleranceForgivesNumbersButNotWords() throws {
    let notebook = try self.notebook(["```text", "cost 0.5", "```"], options: " tol=0.25")
    #expect(differences(notebook, [.text("cost 0.75")]).isEmpty)
    #expect(differences(notebook, [.text("cost 1.0")]).map(\.delta) == [0.5])
    #expect(differences(notebook, [.text("loss 0.5")]).count == 1)
    #expect(differences(notebook, [.text("cost nan")]).count == 1)
  }

  @Test func tablesNameRowAndColumn() throws {
    let notebook = try self.notebook([
      "| 에폭 | cost |", "| --- | --- |", "| 1 | 0.5 |", "| 2 | 0.25 |",
    ])
    let fresh = "| 에폭 | cost |\n| --- | --- |\n| 1 | 0.5 |\n| 2 | 0.75 |"
    let found = differences(notebook, [.table(markdown: fresh)])
    #expect(found.count == 1)
    #expect(found.first?.tableCell == .init(row: 2, column: 2, heading: "cost"))
    #expect(found.first?.delta == 0.5)
    #expect(found.first?.place.line == 8)
  }

  @Test func missingAndSurplusOutputsAreDifferences() throws {
    let notebook = try self.notebook(["```text", "a", "```", "", "```text", "b", "```"])
    let fewer = differences(notebook, [.text("a")])
    #expect(fewer.map(\.recorded) == ["b"])
    #expect(fewer.map(\.fresh) == [nil])
    let more = differences(notebook, [.text("a"), .text("b"), .text("c")])
    #expect(more.map(\.fresh) == ["c"])
    #expect(more.map(\.recorded) == [nil])
    #expect(differences(notebook, [.text("a"), .error("b")]).count == 1)
    #expect(differences(notebook, []).count == 2)
  }

  @Test func aPictureIsComparedWithItsFile() throws {
    let notebook = try self.notebook(["![plot](figures/n/a-1.svg)"])
    let item = OutputItem.image(alt: "plot", svg: "<svg/>")
    func found(_ file: String?) -> Int {
      notebook.differences(ofCell: 0, from: [item]) { $0 == "figures/n/a-1.svg" ? file : nil }.count
    }
    #expect(found("<svg/>") == 0)
    #expect(found("<svg> </svg>") == 1)
    #expect(found(nil) == 1)
  }

  @Test func awkwardTextsNeverStopAComparison() throws {
    let texts = [
      "", "-", "+", ".", "1.", "-1e", "1e+", "1e999", "-1e999", "99999999999999999999", "--1",
      "한글 ３", "²", "a1.5b", "|", "\\|", "\u{1}", "\r", "1\n2\n3", "`````",
    ]
    for old in texts where !old.isEmpty {
      let blank = try self.notebook(["```text", "x", "```"])
      let record = CellRecord(items: [.text(old)], digest: "00000000")
      let recorded = Notebook(blank.splice(["a": record]).bytes, file: "n.md")
      for new in texts {
        let isSame = differences(recorded, [.text(new)]).isEmpty
        #expect(isSame == (old == new), "\(old.debugDescription) \(new.debugDescription)")
      }
    }
  }

  @Test func anOrphanGoesEvenWithoutCells() {
    let region = "<!-- output:zz sha=00000000 -->\n```text\n1\n```\n<!-- /output -->\n"
    let notebook = Notebook(Array(("x\n\n" + region + "\nend\n").utf8), file: "n.md")
    #expect(notebook.cells.isEmpty && !notebook.hasErrors)
    #expect(notebook.diagnostics.count == 1)
    #expect(notebook.splice([:]).bytes == Array("x\n\n\nend\n".utf8))
  }
}
