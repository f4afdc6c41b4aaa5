import Diagnostics
import Notebooks
import Testing

func notebook(_ text: String, file: String = "ko/lesson.md") -> Notebook {
  Notebook(Array(text.utf8), file: file)
}

/// Diagnostics as `line:column id`.
func problems(_ text: String) -> [String] {
  notebook(text).diagnostics.map { "\($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.id)" }
}

func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct NotebookTests {
  @Test func cellsAreFencesThatOptIn() {
    let lesson = notebook(
      """
      # 제목
      ```swift
      let shown = 1
      ```
      ~~~~swift cell #fit .hide-input timeout=60 caption="a \\"b\\" c" tol=1e-6
      let log = 1 // hide
      ~~~
      log
      ~~~~
      ```swift cell
      2
      ```
          ```swift cell
          indented code
          ```
      """)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.cells.map(\.id) == ["fit", "cell-2"])
    let fit = lesson.cells[0]
    #expect(fit.code == "let log = 1 // hide\n~~~\nlog\n")
    #expect(fit.shownCode == "~~~\nlog\n")
    #expect(fit.options.timeout == 60 && fit.options.tolerance == 1e-6)
    #expect(fit.options.caption == "a \"b\" c" && fit.has(.hideInput))
    #expect(fit.openingLine == 5 && fit.closingLine == 9)
    #expect(!lesson.cells[1].hasOwnID)
  }

  @Test func everyMistakeOfACellIsReportedAtItsPlace() {
    #expect(
      problems("```swift cell #a .hide-imput timeot=3 budget=-1 .skip #b word\n```\n") == [
        "1:4 notebook.skip-without-reason", "1:18 notebook.unknown-tag",
        "1:30 notebook.unknown-option", "1:46 notebook.bad-value", "1:55 notebook.repeated-id",
        "1:58 notebook.unknown-word",
      ])
    let typo = notebook("```swift cell .hide-imput\n```\n").diagnostics[0]
    #expect(typo.help?.english == "did you mean '.hide-input'?")
    #expect(typo.help?.korean.contains(".hide-input") == true)
    #expect(typo.place?.length == 11)
    #expect(
      problems("```swift cell #a\n```\n\n> ```swift cell #a\n> ```\n") == [
        "4:17 notebook.duplicate-id"
      ])
    #expect(
      problems("```swift cell #cell-2\n```\n```swift cell\n```\n") == ["3:4 notebook.duplicate-id"])
    #expect(problems("```swift cell caption=\"x\n```\n") == ["1:23 notebook.unterminated-quote"])
    #expect(problems("```swift cell #a--b\n```\n") == ["1:15 notebook.malformed-id"])
    #expect(problems("```swift cell reason=x timeout=1 timeout=2\n```\n").count == 2)
  }

  @Test func anUnclosedCellIsAnErrorWhereverItIs() {
    for text in [
      "```swift cell\n1\n", "- ```swift cell\n  1\n```\nx\n```\n",
      "> ```swift cell\n> 1\n```\n```\n",
      "> ```swift cell\n> 1\n\n```\n```\n", "```swift cell\n``\n",
      "- > ```swift cell\n  > x\n  ```\n",
    ] {
      #expect(problems(text).contains { $0.hasSuffix("notebook.unclosed-cell") }, "\(text)")
    }
  }

  @Test func codeLosesItsContainerAndFindsTheWayBack() {
    let lesson = notebook("1. - > ```swift cell\r\n     > let 값 = 1\r\n     >\ty\r\n     > ```\r\n")
    #expect(lesson.diagnostics.isEmpty)
    let cell = lesson.cells[0]
    #expect(cell.code == "let 값 = 1\n y\n" || cell.code == "let 값 = 1\n  y\n")
    let place = cell.place(line: 1, column: 5)
    #expect(place == SourcePlace(file: "ko/lesson.md", line: 2, column: 12))
    let expanded = cell.code.split(separator: "\n")[1].count - 1
    #expect(cell.place(line: 2, column: expanded + 1).column == 8)
    #expect(cell.place(line: 9, column: 1).line == 4)
    #expect(cell.lineEnding == "\r\n")
  }

  @Test func awkwardBytesAreRead() {
    let crlf = notebook("\u{FEFF}---\r\ntitle: 한글\r\n---\r\n```swift cell\r\n1\r\n```\r\n")
    #expect(crlf.frontMatter.title == "한글" && crlf.cells[0].code == "1\n")
    let cr = notebook("a\r```swift cell\r1\r2\r```")
    #expect(cr.cells[0].code == "1\n2\n" && cr.diagnostics.isEmpty)
    let nul = notebook("> ```swift cell\n> a\0b\n> ```\n")
    #expect(nul.cells[0].place(line: 1, column: 3).column == 5)
    #expect(notebook("").cells.isEmpty && notebook("").diagnostics.isEmpty)
    let broken = Notebook([0x61, 0x0A, 0xEA, 0xB0], file: "x.md")
    #expect(broken.diagnostics.map(\.id) == ["notebook.not-utf8"])
    #expect(broken.diagnostics[0].place?.line == 2 && broken.hasErrors)
  }

  @Test func frontMatterIsStrict() {
    let lesson = notebook(
      """
      ---
      title: "다중 분류"
      order: 5
      summary: 요약
      datasets: [mnist]
      seed: 777
      translates: {source: ko, digest: "12345678"}
      ---
      text
      """)
    #expect(lesson.diagnostics.isEmpty)
    #expect(lesson.frontMatter.title == "다중 분류" && lesson.frontMatter.order == 5)
    #expect(lesson.frontMatter.datasets == ["mnist"] && lesson.frontMatter.seed == 777)
    #expect(lesson.frontMatter.translates?.source == "ko")
    #expect(
      problems("---\ntitle: x\nsed: 3\nseed: 한\ndatasets: mnist\n---\n") == [
        "3:1 notebook.unknown-key", "4:7 notebook.wrong-type", "5:11 notebook.wrong-type",
      ])
    #expect(
      notebook("---\nsed: 3\n---\n").diagnostics[0].help?.english == "did you mean 'seed'?")
    #expect(
      problems("---\ntitle: [\n---\n").map { $0.split(separator: " ")[1] } == [
        "notebook.malformed-yaml"
      ])
    #expect(problems("---\ntitle: x\n") == ["1:1 notebook.unterminated-front-matter"])
    #expect(problems("---\n- a\n---\n") == ["2:1 notebook.yaml-not-a-mapping"])
    #expect(problems("---\na: 1\na: 2\n---\n").contains { $0.hasSuffix("malformed-yaml") })
    #expect(
      problems("---\ntitle: \(String(repeating: "[", count: 9999))\n---\n") == [
        "2:1 notebook.yaml-too-deep"
      ])
    #expect(problems("---\n---\n").isEmpty)
  }

  @Test func regionsAreReadIntoItems() {
    let lesson = notebook(
      """
      - ```swift cell #fit
        1
        ```

        <!-- output:fit sha=9f2c41d0 -->
        ````text
        a
          ```
        ````

        | epoch | cost |
        | ----: | ---: |
        | 1 | 0.5 |

        ![loss \\[by\\] epoch](figures/lesson/fit%201.svg)

        ```error
        boom
        ```
        <!-- /output -->
      """)
    #expect(lesson.diagnostics.isEmpty)
    let region = lesson.region(ofCell: 0)
    #expect(region?.digest == "9f2c41d0")
    #expect(
      region?.items.map(\.content) == [
        .text("a\n  ```"), .table(markdown: "| epoch | cost |\n| ----: | ---: |\n| 1 | 0.5 |"),
        .image(path: "figures/lesson/fit 1.svg", alt: "loss [by] epoch"), .error("boom"),
      ])
    #expect(region?.items.map(\.firstLine) == [7, 11, 15, 18])
  }

  @Test func brokenRegionsAreErrors() {
    let open = "<!-- output:a sha=00000000 -->\n"
    let cell = "```swift cell #a\n1\n```\n"
    #expect(problems(cell + open + "x\n") == ["4:1 notebook.unterminated-region"])
    #expect(
      problems(cell + open + open + "<!-- /output -->\n") == [
        "4:1 notebook.unterminated-region", "5:1 notebook.orphan-region",
      ])
    #expect(problems("<!-- /output -->\n") == ["1:1 notebook.stray-region-end"])
    #expect(
      problems("<!-- output:a sha=xyz -->\n<!-- /output -->\n")[0]
        == "1:1 notebook.malformed-region")
    #expect(problems(cell + open + "prose\n<!-- /output -->\n") == ["5:1 notebook.foreign-content"])
    #expect(
      problems(cell + open + "[a]: /url\n\n<!-- /output -->\n") == ["5:1 notebook.foreign-content"])
    #expect(
      problems("- ```swift cell #a\n  ```\n" + open + "<!-- /output -->\n") == [
        "3:1 notebook.orphan-region"
      ])
    #expect(
      problems(cell + "[l]: /u\n\n" + open + "<!-- /output -->\n") == ["6:1 notebook.orphan-region"]
    )
    #expect(problems("```text\n" + open + "```\n").isEmpty)
  }

  @Test func checkedNumbersAreFoundOutsideCode() {
    let lesson = notebook(
      """
      정확도는 <!-- value:accuracy %.2f -->0.89<!-- /value --> 입니다 `<!-- value:no -->1<!-- /value -->`.

      <!-- value:cost -->1.5<!-- /value --> starts a line.

      And <b a="`">\\<!-- value:x --> `</b>

      > quoted ``a ` <!-- value:no -->`` and <!-- value:n %d
      > --> no
      """)
    #expect(lesson.values.map(\.name) == ["accuracy", "cost"])
    #expect(lesson.values[0].format == "%.2f" && lesson.values[0].recorded == "0.89")
    #expect(
      lesson.values[0].place == SourcePlace(file: "ko/lesson.md", line: 1, column: 34, length: 4))
    #expect(lesson.diagnostics.map(\.id) == ["notebook.malformed-value"])
    let result = lesson.splice([:], values: [0: "0.9"])
    #expect(
      string(result.bytes) == string(lesson.text.bytes), "a notebook with errors is not written")
    let good = notebook("a <!-- value:x -->1<!-- /value --> b <!-- value:y -->2<!-- /value -->\n")
    #expect(
      string(good.splice([:], values: [1: "3.25"]).bytes)
        == "a <!-- value:x -->1<!-- /value --> b <!-- value:y -->3.25<!-- /value -->\n")
    #expect(problems("a <!-- value:x -->1 b\n") == ["1:3 notebook.unterminated-value"])
    #expect(problems("a <!-- value:x %s%d -->1<!-- /value -->\n") == ["1:3 notebook.bad-format"])
    #expect(problems("a <!-- /value -->\n") == ["1:3 notebook.stray-value-end"])
    #expect(
      problems("[a](<!-- value:x -->) <!-- value:x -->1<!-- /value -->\n") == [
        "1:1 notebook.unlocatable-value"
      ])
  }
}
