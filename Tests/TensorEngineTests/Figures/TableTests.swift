import Testing

@testable import TensorEngine

@Suite struct TableTests {
  @Test func markdownOfALossTable() {
    let table = Table(["epoch", "cost"], formats: ["%d", "%.9f"])
    table.addRow(1, 0.535150588)
    table.addRow(2, Float(0.35957757))
    #expect(
      table.markdown == """
        | epoch | cost |
        | ----: | ---: |
        | 1 | 0.535150588 |
        | 2 | 0.359577566 |
        """)
    #expect(table.count == 2)
  }

  @Test func koreanHeadersAndAlignment() {
    let table = Table(
      ["이름", "값", "가운데"], alignments: [.automatic, .automatic, .center])
    table.addRow("강아지", 0.5, "x")
    table.addRow("고양이", true, 3)
    #expect(
      table.markdown == """
        | 이름 | 값 | 가운데 |
        | --- | --- | :-: |
        | 강아지 | 0.5 | x |
        | 고양이 | true | 3 |
        """)
    #expect(
      table.description == """
        이름    값    가운데
        ------  ----  ------
        강아지  0.5     x
        고양이  true    3
        """)
  }

  @Test func marksOfMarkdownAreEscaped() {
    let table = Table(["a|b"])
    table.addRow("x | y\n*z* <b> `c` \\ $e$")
    #expect(
      table.markdown == """
        | a\\|b |
        | ---- |
        | x \\| y \\*z\\* \\<b\\> \\`c\\` \\\\ \\$e\\$ |
        """)
  }

  @Test func mistakesAreReported() throws {
    let table = Table(["epoch", "cost"], formats: ["%d"])
    let error = try expectFailure("addRow") { table.addRow(1) }
    #expect(error.english.contains("1 values") && error.english.contains("epoch, cost"))
    try expectFailure("addRow") { table.addRow(1.5, 2) }
    #expect(table.count == 0)
    table.addRow(2.0, "≈ 3")
    #expect(table.text(row: 0, column: 0) == "2" && table.text(row: 0, column: 1) == "≈ 3")
    #expect(table.text(row: 5, column: 0) == "" && table.text(row: 0, column: -1) == "")
    try expectFailure("Table") { _ = Table([]) }
    try expectFailure("Table") { _ = Table(["a"], formats: ["%d", "%d"]) }
    try expectFailure("Table") { _ = Table(["a"], formats: ["%y"]) }
  }
}
