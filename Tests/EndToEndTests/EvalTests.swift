import Foundation
import Testing

/// `hanji eval` with good and bad input.
@Suite(.serialized) struct EvalTests {
  let scratch: Scratch

  init() throws { scratch = try Scratch() }

  func eval(_ arguments: String..., input: String? = nil) throws -> Scratch.Result {
    try scratch.hanji(["eval"] + arguments, input: input)
  }

  @Test func theValueOfALastExpressionIsShown() throws {
    let result = try eval("let a = [1, 2, 3]\nprint(a.count)\na.map { $0 * 2 }")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out == "3\n[2, 4, 6]\n")
    #expect(result.err == "")
  }

  @Test func laterCodeSeesEarlierCode() throws {
    let result = try eval("let a = 20", "let b = a + 1", "let a = \"again\"", "print(a, b)")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out == "again 21\n")
  }

  @Test func filesAndStandardInput() throws {
    try scratch.write("func twice(_ x: Int) -> Int { x * 2 }\n", to: "twice.swift")
    let result = try eval("--file", "twice.swift", "-", "twice(4)", input: "print(twice(3))\n")
    #expect(result.status == 0, "\(result.err)")
    #expect(result.out == "6\n8\n")
  }

  @Test func seedsDecideRandomNumbers() throws {
    let a = try eval("rand(2)", "--seed", "7")
    let b = try eval("manualSeed(7)\nrand(2)")
    let c = try eval("rand(2)")
    #expect(a.out == b.out)
    #expect(a.out != c.out)
  }

  @Test func tablesAndFigures() throws {
    let table = try eval("let t = Table([\"a\", \"b\"])\nt.addRow(1, 2.5)\nt")
    #expect(table.status == 0, "\(table.err)")
    #expect(table.out.contains("| a"), "\(table.out)")
    #expect(table.out.contains("2.5"))
    let figure = try eval("linePlot([1.0, 4.0])", "--figures", "pictures")
    #expect(figure.status == 0, "\(figure.err)")
    #expect(figure.out.contains("(pictures/figure-1.svg)"), "\(figure.out)")
    #expect(try scratch.read("pictures/figure-1.svg").contains("<svg"))
  }

  @Test func errorsHaveAPlaceAndAStatus() throws {
    let mistake = try eval("let a = 1\nlet b: Int = \"x\"")
    #expect(mistake.status == 1)
    #expect(mistake.out == "")
    #expect(mistake.err.contains("<code>:2:14: error:"), "\(mistake.err)")
    #expect(mistake.err.contains("2 | let b: Int = \"x\""))
    let stop = try eval("print(1)\nfunc f(_ n: Int) -> Int { [1][n] }\nprint(f(3))")
    #expect(stop.status == 1)
    #expect(stop.out == "1\n")
    #expect(stop.err.contains("<code>:2:27: error: index out of range: index 3, count 1"))
    #expect(stop.err.contains("<code>:3:7: note: called from cell '<code>'"), "\(stop.err)")
    let korean = try eval("x", "--language", "ko")
    #expect(korean.err.contains("오류"), "\(korean.err)")
  }

  @Test func limits() throws {
    let budget = try eval("while true {}", "--budget", "100000")
    #expect(budget.status == 1)
    #expect(budget.err.contains("100000 operations"), "\(budget.err)")
    #expect(try eval("while true {}", "--timeout", "0.2").status == 1)
  }

  @Test func wrongUsage() throws {
    #expect(try eval().status == 2)
    #expect(try eval("1", "--language", "fr").status == 2)
    #expect(try eval("1", "--budget", "0").status == 2)
    #expect(try eval("1", "--timeout=-1").status == 2)
    let missing = try eval("--file", "nowhere.swift")
    #expect(missing.status == 2)
    #expect(missing.err.contains("nowhere.swift"))
    try Data([0x70, 0xFF, 0xFE]).write(to: scratch.folder.appendingPathComponent("bad.swift"))
    let encoding = try eval("--file", "bad.swift")
    #expect(encoding.status == 2)
    #expect(encoding.err.contains("UTF-8"), "\(encoding.err)")
  }
}
