import Testing

@testable import CourseSite

private func page(_ markdown: String, language: String = "ko") -> RenderedText {
  MarkdownRenderer.render(
    markdown,
    options: RenderOptions(
      language: language, file: "ko/a.md", strings: InterfaceStrings.of(language)))
}

@Suite struct KoreanEmphasisTests {
  @Test(arguments: [
    ("**마크다운(Markdown)**을 씁니다", "<strong>마크다운(Markdown)</strong>을 씁니다"),
    ("*텐서(tensor)*는 배열이다", "<em>텐서(tensor)</em>는 배열이다"),
    ("그는**\"확률\"**이라고", "그는<strong>&quot;확률&quot;</strong>이라고"),
    ("**가(a)**와 **나(b)**를", "<strong>가(a)</strong>와 <strong>나(b)</strong>를"),
    ("**`softmax`**는 함수", "<strong><code>softmax</code></strong>는 함수"),
    ("***둘(2)***을", "<em><strong>둘(2)</strong></em>을"),
    ("*텐서(tensor)*는 그는**\"확률\"**이라", "<em>텐서(tensor)</em>는 그는<strong>&quot;확률&quot;</strong>이라"),
    ("**“따옴표”**로", "<strong>“따옴표”</strong>로"),
    ("日本**「語」**は", "日本<strong>「語」</strong>は"),
  ])
  func closesBeforeParticle(_ markdown: String, _ html: String) {
    #expect(page(markdown).html == "<p>\(html)</p>\n")
  }

  @Test(arguments: [
    // What CommonMark reads without leaving an asterisk keeps its reading.
    ("a * b * c", "a * b * c"), ("\\*\\*가(나)\\*\\*을", "**가(나)**을"),
    ("`**가(나)**을`", "<code>**가(나)**을</code>"), ("**foo(bar)**baz", "**foo(bar)**baz"),
    ("2 ** 3(가)**나", "2 ** 3(가)**나"),
  ])
  func leavesOtherTextAlone(_ markdown: String, _ html: String) {
    #expect(page(markdown).html == "<p>\(html)</p>\n")
  }

  @Test func worksInListsQuotesHeadingsAndTables() {
    let html = page(
      "# **가(a)**를\n\n> **나(b)**는\n> 다\n\n- **다(c)**가\n\n| **라(d)**와 | x |\n| - | - |\n| 1 | **마(e)**로 |\n"
    ).html
    for text in ["가(a)", "나(b)", "다(c)", "라(d)", "마(e)"] {
      #expect(html.contains("<strong>\(text)</strong>"), "\(text) is not strong")
    }
  }

  @Test func keepsTheSpaceOfALineBreakBetweenHangul() {
    #expect(page("가나\n다라").html == "<p>가나\n다라</p>\n")
  }
}

@Suite struct TableTests {
  @Test func alignsAndEscapes() {
    let html = page("| a | b | c |\n|:--|--:|:-:|\n| 1 | `x \\| y` | **z** |\n| 2 |\n").html
    #expect(html.contains("<th scope=\"col\" class=\"left\">a</th>"))
    #expect(html.contains("<td class=\"right\"><code>x | y</code></td>"))
    #expect(html.contains("<td class=\"center\"><strong>z</strong></td>"))
    #expect(html.contains("<td class=\"left\">2</td><td class=\"right\"></td>"))
  }

  @Test func keepsTextBeforeTheHeader() {
    let html = page("앞 글\n| a | b |\n|---|---|\n").html
    #expect(html.hasPrefix("<p>앞 글</p>\n<div class=\"table\""))
  }

  @Test(arguments: ["| a | b |\n|---|\n", "a\n---|\n", "| a |\n| b |\n"])
  func isNoTableWithoutAMatchingRowOfDashes(_ markdown: String) {
    #expect(!page(markdown).html.contains("<table>"))
  }

  @Test func holdsFormulasWithBars() {
    let html = page("| a | b |\n|---|---|\n| $|x|$ | 1 |\n").html
    #expect(html.contains("<math>"))
    #expect(html.contains("<td>1</td>"))
  }

  @Test func survivesQuotesAndLists() {
    let html = page("> - 글\n>\n>   | a | b |\n>   |---|---|\n>   | 1 | 2 |\n").html
    #expect(html.contains("<td>1</td><td>2</td>"))
  }
}

@Suite struct HeadingTests {
  @Test func anchorsAreUnicodeUniqueAndStable() {
    let result = page("# 원-핫 인코딩!\n\n## 코드\n\n## 코드\n\n## ???\n\n## `x` $y$\n")
    #expect(result.headings.map(\.anchor) == ["원-핫-인코딩", "코드", "코드-1", "section", "x-y"])
  }
}

@Suite struct RawHTMLTests {
  @Test func isShownAsText() {
    let html = page("<script>alert(1)</script>\n\n가 <b onclick='x'>나</b>\n").html
    #expect(!html.contains("<script>"))
    #expect(!html.contains("<b "))
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test func lineBreaksAndSubscriptsStay() {
    #expect(page("H<sub>2</sub>O<br>물").html == "<p>H<sub>2</sub>O<br>물</p>\n")
  }

  @Test func passesWhenAllowed() {
    let html = MarkdownRenderer.render("<b>x</b>", options: RenderOptions(allowsRawHTML: true)).html
    #expect(html == "<p><b>x</b></p>\n")
  }
}

@Suite struct CalloutTests {
  @Test func hasLocalizedTitles() {
    #expect(page("> [!NOTE]\n> 글\n").html.contains("<p class=\"callout-title\">참고</p>\n<p>글</p>"))
    #expect(
      page("> [!tip]\n>\n> a\n", language: "en").html.contains("<p class=\"callout-title\">Tip</p>")
    )
    #expect(page("> [!WARNING] 내 제목\n> 글\n").html.contains(">내 제목</p>"))
  }

  @Test func otherQuotesStayQuotes() {
    #expect(page("> [!OTHER]\n> 글\n").html.contains("<blockquote>"))
  }
}

@Suite struct CellTests {
  private let cell = """
    ```swift cell #fit .TAG caption="비용"
    let hidden = 1 // hide
    let shown = "<1>"
    ```
    <!-- output:fit sha=9f2c41d0 -->
    ````text
    ``` 글
    ````

    ![그림](figures/a/fit-1.svg)

    ```error
    boom
    ```
    <!-- /output -->

    뒤
    """

  private func html(tag: String) -> String {
    page(cell.replacingEvery(".TAG", with: tag)).html
  }

  @Test func groupsCodeAndOutput() {
    let html = html(tag: "")
    #expect(html.contains("<div class=\"cell\" id=\"cell-fit\">"))
    #expect(!html.contains("hidden"))
    #expect(html.contains("let shown = &quot;&lt;1&gt;&quot;"))
    #expect(html.contains("<samp>``` 글\n</samp>"))
    #expect(html.contains("<figcaption>비용</figcaption>"))
    #expect(html.contains("<div class=\"failure\""))
    #expect(html.hasSuffix("</div>\n</div>\n<p>뒤</p>\n"))
    #expect(!html.contains("output:fit"))
  }

  @Test func folds() {
    #expect(html(tag: ".hide-input").contains("<summary>코드 보기</summary>"))
    #expect(html(tag: ".hide-output").contains("<summary>결과 보기</summary>"))
    #expect(html(tag: ".hide-cell").contains("<summary>셀 보기</summary>"))
  }

  @Test func removes() {
    #expect(!html(tag: ".remove-input").contains("shown"))
    #expect(html(tag: ".remove-input").contains("boom"))
    #expect(!html(tag: ".remove-output").contains("boom"))
    #expect(html(tag: ".remove-cell") == "<p>뒤</p>\n")
  }

  @Test func checkedNumbersLoseTheirComments() {
    let html = page("정확도 <!-- value:a %.2f -->0.89<!-- /value -->이다\n").html
    #expect(html == "<p>정확도 0.89이다</p>\n")
    let first = page("<!-- value:a %.2f -->0.89<!-- /value -->이다\n").html
    #expect(first == "<p>0.89이다</p>\n")
    let code = page("`<!-- value:a -->`\n").html
    #expect(code == "<p><code>&lt;!-- value:a --&gt;</code></p>\n")
  }
}
