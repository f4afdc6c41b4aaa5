import Testing

@testable import CourseSite

@Suite struct MathTests {
  /// The MathML without its frame and annotation.
  private func body(_ latex: String, display: Bool = false) throws -> String {
    let math = try MathParser.mathML(latex, display: display)
    let start = try #require(math.firstRange(of: "<semantics>")).upperBound
    let end = try #require(math.firstRange(of: "<annotation")).lowerBound
    return String(math[start..<end])
  }

  @Test(arguments: [
    ("x", "<mi>x</mi>"), ("12.5", "<mn>12.5</mn>"), ("1,000", "<mn>1,000</mn>"),
    ("x_i^2", "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>"),
    ("\\frac{1}{n}", "<mfrac><mn>1</mn><mi>n</mi></mfrac>"),
    ("\\sqrt[3]{x}", "<mroot><mi>x</mi><mn>3</mn></mroot>"),
    ("\\mathbb R", "<mi mathvariant=\"normal\">ℝ</mi>"),
    ("\\text{한글 a}", "<mtext>한글\u{A0}a</mtext>"),
    ("f'", "<msup><mi>f</mi><mo>′</mo></msup>"),
    ("\\hat y", "<mover accent=\"true\"><mi>y</mi><mo stretchy=\"false\">^</mo></mover>"),
    ("a<b", "<mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow>"),
    ("-1", "<mrow><mo form=\"prefix\">−</mo><mn>1</mn></mrow>"),
  ])
  func sets(_ latex: String, _ mathML: String) throws {
    #expect(try body(latex) == mathML)
  }

  @Test func sumsTakeLimitsOnlyWhenDisplayed() throws {
    #expect(try body("\\sum_i x").contains("<msub>"))
    #expect(try body("\\sum_i x", display: true).contains("<munder>"))
  }

  @Test func environments() throws {
    let matrix = try body("\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\\\ \\end{bmatrix}")
    #expect(matrix.contains("class=\"matrix square\""))
    #expect(matrix.components(of: "<mtr>") == 2)
    #expect(matrix.components(of: "<mtd") == 4)
    let aligned = try body("\\begin{align} a &= b \\\\ &= c \\end{align}", display: true)
    #expect(aligned.components(of: "<mtr>") == 2)
    #expect(
      try body("\\begin{cases} 1 & x > 0 \\\\ 0 & \\text{그 밖} \\end{cases}").contains(
        "그 밖".replacingEvery(" ", with: "\u{A0}")))
  }

  @Test(arguments: [
    ("x + \\softmx(z)", 4), ("\\frac{1}", 8), ("{x", 0), ("x}", 1), ("\\left( x", 0),
    ("\\begin{matrx} 1 \\end{matrx}", 0), ("\\begin{matrix} 1", 16), ("x_1_2", 3),
    ("\\right)", 0), ("\\sqrt", 5), ("\\", 0),
  ])
  func refusesWithAPlace(_ latex: String, _ offset: Int) throws {
    let error = #expect(throws: MathError.self) { try MathParser.mathML(latex, display: false) }
    #expect(error?.offset == offset)
  }

  @Test func suggests() throws {
    let error = #expect(throws: MathError.self) {
      try MathParser.mathML("\\alpah", display: false)
    }
    #expect(error?.help?.english == "did you mean '\\alpha'?")
  }

  @Test func deepNestingIsAnErrorNotACrash() {
    let latex = String(repeating: "{", count: 50_000)
    #expect(throws: MathError.self) { try MathParser.mathML(latex, display: false) }
    let scripts = String(repeating: "x^{", count: 2_000)
    #expect(throws: MathError.self) { try MathParser.mathML(scripts, display: false) }
  }

  @Test func everyNamedSymbolIsSet() throws {
    for name in MathSymbols.letters.keys { _ = try MathParser.mathML("\\\(name)", display: false) }
    for name in MathSymbols.operators.keys {
      _ = try MathParser.mathML("\\\(name)", display: false)
    }
    for name in MathSymbols.accents.keys {
      _ = try MathParser.mathML("\\\(name){x}", display: false)
    }
  }

  @Test func dollarsInTextStayDollars() {
    let html = MarkdownRenderer.render("값은 $5와 $10, \\$x\\$.", options: RenderOptions()).html
    #expect(html == "<p>값은 $5와 $10, $x$.</p>\n")
    let code = MarkdownRenderer.render("`$x$` $`", options: RenderOptions()).html
    #expect(code == "<p><code>$x$</code> $`</p>\n")
  }

  @Test func displayedFormulasMayLookLikeOtherMarkdown() {
    let result = MarkdownRenderer.render(
      "$$\na\n= b\n- c\n$$\n\n> $$\n> x_1 * y * z\n> $$\n", options: RenderOptions())
    #expect(result.html.components(of: "<div class=\"formula\"") == 2)
    #expect(!result.html.contains("<li>"))
    #expect(!result.html.contains("<h1"))
    #expect(result.diagnostics == [])
  }

  @Test func errorsNameLineAndColumn() {
    let result = MarkdownRenderer.render(
      "가\n\n나 $x + \\nope$ 다\n\n$$\na\n  \\nope\n$$\n\n$$\nx\n",
      options: RenderOptions(file: "f.md"))
    #expect(result.diagnostics.map { $0.place?.line } == [10, 3, 7])
    #expect(result.diagnostics.map { $0.place?.column } == [1, 8, 3])
    #expect(!result.html.contains("<math"))
  }
}

extension String {
  /// How often an ASCII text occurs.
  func components(of needle: String) -> Int {
    var count = 0
    var start = startIndex
    while let range = firstRange(of: needle, from: start) {
      count += 1
      start = range.upperBound
    }
    return count
  }
}
