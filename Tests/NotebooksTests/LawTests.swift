import Diagnostics
import Foundation
import Notebooks
import Testing

/// SplitMix64, so that a failure can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A generator of awkward notebooks and outputs.
struct Documents {
  var random: Seeded

  mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func line() -> String {
    pick([
      "", "text", "한국어 **강조(emphasis)**를", "\ttab", "trailing  ", "# heading", "> quote", "- item",
      "1. one", "***", "`code`", "```", "````", "~~~", "    indented", "<div>", "</div>",
      "<!-- comment -->", "<!-- /output", "a | b", "| a | b |", "| - | - |", "[l]: /url", "\\",
      "<!-- value:x -->1<!-- /value --> b", "e\u{301}👩‍👩‍👧", "==", "--", "x\u{0}y", "-->", "   ",
      "\u{A0}",
    ])
  }

  mutating func text() -> String {
    (0..<Int.random(in: 1..<4, using: &random)).map { _ in
      pick([
        line(), "<!-- /output -->", "``` ````` ```", "a\rb", "\u{1B}[1m", "  leading", "-->",
        "\u{85}x",
        "```swift cell", "tensor([1., 2.])",
      ])
    }.joined(separator: "\n")
  }

  mutating func items() -> [OutputItem] {
    (0..<pick([0, 1, 1, 2, 3])).map { _ in
      switch Int.random(in: 0..<5, using: &random) {
      case 0: return .table(markdown: "| a | 비용 |\n| --- | ---: |\n| \(text().count) | `x` |")
      case 1: return .image(alt: text(), svg: "<svg/>")
      case 2: return .error(text())
      case 3: return .table(markdown: text())
      default: return .text(text())
      }
    }
  }

  mutating func document() -> String {
    var lines: [String] = []
    let containers = [
      "", "", "> ", ">", "- ", "1. ", "- > ", "> - ", "   ", "-\t", ">\t", "10) > * ", "* * * ",
    ]
    for _ in 0..<Int.random(in: 1..<7, using: &random) {
      if chance(50) {
        for _ in 0..<Int.random(in: 1..<4, using: &random) { lines.append(line()) }
        continue
      }
      let opening = pick(containers)
      let inner = opening.map { $0 == ">" || $0 == "\t" ? String($0) : " " }.joined()
      let fence = pick(["```", "````", "~~~", "~~~~~~"])
      let indent = pick(["", "", "", " ", "   "])
      lines.append(
        opening + indent + fence + "swift cell" + pick(["", " .hide-input", " timeout=3 "]))
      for _ in 0..<Int.random(in: 0..<3, using: &random) {
        lines.append(inner + pick(["let a = 1", "", "  b", "\tc", "print(\"-->\")"]))
      }
      lines.append(inner + indent + fence)
      if chance(20) { lines.append(inner) }
      if chance(15) {
        lines += [
          "<!-- output:\(pick(["old", "cell-1"])) sha=0123abcd -->", "```text", "x", "```",
          "<!-- /output -->",
        ]
        .map { inner + $0 }
      }
      if chance(70) { lines.append("") }
    }
    let ending = pick(["\n", "\n", "\r\n", "\r"])
    var text = pick(["", "", "\u{FEFF}"]) + pick(["", "---\ntitle: 제목\n---\n"])
    text += lines.map { $0 + (chance(3) ? pick(["\n", "\r\n", "\r"]) : ending) }.joined()
    if chance(30) {
      while let last = text.unicodeScalars.last, last == "\n" || last == "\r" {
        text.unicodeScalars.removeLast()
      }
    }
    return text
  }
}

/// The bytes of a notebook outside its regions and checked numbers.
func outside(_ lesson: Notebook) -> [UInt8] {
  var result: [UInt8] = []
  var offset = 0
  for range in (lesson.regions.map(\.range) + lesson.values.map(\.range)).sorted(by: {
    $0.lowerBound < $1.lowerBound
  }) {
    result += lesson.text.bytes[offset..<range.lowerBound]
    offset = range.upperBound
  }
  return result + lesson.text.bytes[offset...]
}

/// What a reader finds for an item, or nil where nothing is written.
func expected(_ item: OutputItem) -> String? {
  switch item {
  case .text(let text): return text.isEmpty ? nil : "fence"
  case .error: return "error"
  case .table(let markdown): return markdown.isEmpty ? nil : "table or fence"
  case .image: return "image"
  }
}

@Suite struct LawTests {
  @Test(arguments: 0..<8) func outputsNeverTouchTheRest(block: Int) {
    var valid = 0
    var withCells = 0
    for seed in 0..<500 {
      var documents = Documents(random: Seeded(state: UInt64(block * 1000 + seed)))
      let text = documents.document()
      let first = notebook(text)
      #expect(first.splice([:]).bytes == first.text.bytes || !first.orphans.isEmpty)
      guard !first.hasErrors else { continue }
      valid += 1
      var records: [String: CellRecord] = [:]
      for cell in first.cells {
        records[cell.id] = CellRecord(items: documents.items(), digest: "01234567")
      }
      if !records.isEmpty { withCells += 1 }
      let written = first.splice(records)
      let second = Notebook(written.bytes, file: "ko/lesson.md")
      let label =
        "block \(block) seed \(seed): \(text.debugDescription) -> \(string(written.bytes).debugDescription)"
      #expect(!second.hasErrors, "\(second.diagnostics) \(label)")
      #expect(second.orphans.isEmpty, "\(label)")
      #expect(second.cells.map(\.code) == first.cells.map(\.code), "\(label)")
      #expect(second.splice(records).bytes == written.bytes, "twice is once: \(label)")
      // The line ending that was written with a region at the end of the file comes and goes with it.
      let rest = outside(second)
      let before = outside(first)
      #expect(trimmedEnd(rest) == trimmedEnd(before), "\(label)")
      for (index, cell) in first.cells.enumerated() where second.cells.count == first.cells.count {
        let items = records[cell.id]?.items ?? []
        let region = second.region(ofCell: index)
        #expect((region?.items.count ?? 0) == items.compactMap(expected).count, "\(label)")
      }
      let cleared = records.mapValues { _ in CellRecord(items: [], digest: "00000000") }
      let empty = second.splice(cleared)
      if first.regions.isEmpty {
        #expect(empty.bytes == first.text.bytes, "written and cleared: \(label)")
      }
    }
    #expect(valid > 50 && withCells > 50)
  }

  private func trimmedEnd(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    return bytes
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func textSurvivesInEveryContainer(ending: String) {
    let text = "a\n\n  b\n\tc\n```\n````` -->\n<!-- /output -->\nd  \n> e\n   "
    for (opening, inner) in [
      ("", ""), ("> ", "> "), (">", ">"), ("- ", "  "), ("1. - > ", "     > "), ("   ", "   "),
      (">\t", ">\t"), ("-\t", "\t"), ("> > 1) ", "> >    "), ("10. ", "    "),
    ] {
      let source = ["\(opening)~~~swift cell #a", "\(inner)1", "\(inner)~~~", ""].joined(
        separator: ending)
      let lesson = notebook(source)
      #expect(lesson.cells.map(\.code) == ["1\n"] || opening == ">\t", "\(source.debugDescription)")
      let written = lesson.splice([
        "a": CellRecord(items: [.text(text), .error("x\r\ny")], digest: "abcdef01")
      ])
      let again = Notebook(written.bytes, file: "a.md")
      #expect(again.diagnostics.isEmpty, "\(opening)")
      #expect(
        again.region(ofCell: 0)?.items.map(\.content) == [.text(text), .error("x␍\ny")],
        "\(string(written.bytes).debugDescription)")
      #expect(!string(written.bytes).contains("<!-- output:a sha=abcdef01 -->\(ending)\(ending)"))
    }
  }

  @Test func aRenamedCellTakesItsRegionAlong() {
    let before =
      "```swift cell #new\n```\n\n<!-- output:old sha=00000000 -->\n```text\nx\n```\n<!-- /output -->\n\ntail"
    let lesson = notebook(before)
    #expect(lesson.diagnostics.map(\.id) == ["notebook.orphan-region"])
    let written = lesson.splice(["new": CellRecord(items: [.text("x\n")], digest: "11111111")])
    #expect(
      string(written.bytes)
        == before.replacingOccurrences(of: "old sha=00000000", with: "new sha=11111111"))
  }

  @Test func figuresAreNamedAfterTheirCell() {
    let lesson = notebook("```swift cell #그림\n```\n", file: "ko/a b.md")
    let written = lesson.splice([
      "그림": CellRecord(
        items: [.image(alt: "a]b", svg: "1"), .text("-"), .image(alt: "", svg: "2")],
        digest: "00000000")
    ])
    #expect(written.figures.map(\.path) == ["figures/a b/그림-1.svg", "figures/a b/그림-2.svg"])
    #expect(string(written.bytes).contains("![a\\]b](figures/a%20b/그림-1.svg)\n"))
    let again = Notebook(written.bytes, file: "ko/a b.md")
    #expect(
      again.region(ofCell: 0)?.items[0].content == .image(path: "figures/a b/그림-1.svg", alt: "a]b"))
    #expect(again.splice([:]).keptFigurePaths.count == 2)
  }

  @Test func digestsTellWhichCellsAreStale() {
    func digests(_ text: String, engine: String = "1") -> [String] {
      notebook(text).digests(engineVersion: engine)
    }
    let cells = ["a", "b", "c"].map { "```swift cell\n\($0)\n```\n" }.joined()
    let base = digests(cells)
    #expect(base.allSatisfy { $0.utf8.count == 8 } && Set(base).count == 3)
    let changed = digests(cells.replacingOccurrences(of: "\nb\n", with: "\nB\n"))
    #expect(changed[0] == base[0] && changed[1] != base[1] && changed[2] != base[2])
    #expect(digests("# prose\n" + cells) == base)
    #expect(digests("---\nseed: 1\n---\n" + cells)[0] != base[0])
    #expect(digests(cells, engine: "2")[0] != base[0])
    #expect(digests(cells.replacingOccurrences(of: "\n", with: "\r\n")) == base)
  }

  @Test func aLargeFileIsReadInOnePass() {
    let paragraph = "문장 `code` <b>html</b> text.\n\n```swift\nx\n```\n\n"
    let text =
      String(repeating: paragraph, count: 5_000_000 / paragraph.utf8.count)
      + "```swift cell\n1\n```\n"
    let lesson = notebook(text)
    #expect(lesson.cells.count == 1 && lesson.diagnostics.isEmpty)
    let deep = notebook(
      String(repeating: ">", count: 2000) + "```swift cell\n" + String(repeating: "[", count: 20000)
    )
    #expect(deep.cells.count == 1)
  }

  @Test func examplesOfCommonMarkHaveNoCells() throws {
    // The examples lie beside the repository on some machines; nothing is lost without them.
    let beside = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../shared/spec/commonmark-0.30.json").standardized
    guard let data = FileManager.default.contents(atPath: beside.path) else { return }
    let examples = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    #expect(examples.count > 600)
    for example in examples {
      let markdown = example["markdown"] as? String ?? ""
      let lesson = notebook(markdown)
      #expect(lesson.cells.isEmpty && lesson.regions.isEmpty && lesson.values.isEmpty)
      #expect(lesson.splice([:]).bytes == Array(markdown.utf8))
    }
  }
}
