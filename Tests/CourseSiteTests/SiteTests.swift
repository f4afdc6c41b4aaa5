import Foundation
import Testing

@testable import CourseSite

/// A course of two lessons in two languages.
private func course(
  _ changes: (inout SiteCourse) -> Void = { _ in }
) -> SiteCourse {
  let picture = Array("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)
  var course = SiteCourse(
    languages: ["ko", "en"], titles: ["ko": "배움", "en": "Learning"],
    summaries: ["ko": "**요약(summary)**을", "en": "About"],
    lessons: [
      SiteLesson(
        language: "en", slug: "two", order: 2, file: "en/two.md", text: "# Two\n\n## Part\n"),
      SiteLesson(
        language: "ko", slug: "two", order: 2, file: "ko/two.md",
        text: "# 둘\n\n## 부분\n\n[하나](one.md#시작)\n\n![그림](figures/two/a-1.svg)\n"),
      SiteLesson(
        language: "ko", slug: "one", title: "하나 <1>", order: 1, file: "ko/one.md",
        text: "---\ntitle: 하나\n---\n## 시작\n\n글 $x^2$\n\n## 끝\n"),
      SiteLesson(
        language: "en", slug: "one", order: 1, file: "en/one.md", text: "# One\n\n## Start\n"),
    ],
    asset: { $0 == "ko/figures/two/a-1.svg" ? picture : nil })
  changes(&course)
  return course
}

private func text(_ site: RenderedSite, _ path: String) throws -> String {
  String(decoding: try #require(site.files[path]), as: UTF8.self)
}

@Suite struct SiteBuilderTests {
  @Test func makesEveryPage() {
    let site = SiteBuilder().render(course())
    #expect(site.diagnostics == [])
    #expect(
      site.files.keys.sorted() == [
        "assets/search.js", "assets/style.css", "en/index.html", "en/one.html",
        "en/search-index.js", "en/two.html", "index.html", "ko/figures/two/a-1.svg",
        "ko/index.html", "ko/one.html", "ko/search-index.js", "ko/two.html",
      ])
  }

  @Test func referencesAreLinkedAndFoundButAreNoLessons() throws {
    let site = SiteBuilder().render(
      course { course in
        course.references = ["ko", "en"].map {
          SiteLesson(
            language: $0, slug: "reference", file: "reference",
            text: "# API\n\n## Functions\n\n#### `relu`\n\nzero below zero\n")
        }
      })
    #expect(site.diagnostics == [])
    let home = try text(site, "ko/index.html")
    #expect(home.contains("<a href=\"reference.html\">API</a>"))
    #expect(home.components(separatedBy: "lesson-number").count == 3)
    #expect(try text(site, "ko/reference.html").contains("zero below zero"))
    #expect(try text(site, "en/search-index.js").contains("reference.html#relu"))
    #expect(try !text(site, "ko/two.html").contains("reference.html"))
  }

  @Test func isTheSameWhateverTheOrderOfLessons() {
    let first = SiteBuilder().render(course())
    let second = SiteBuilder().render(course { $0.lessons.reverse() })
    #expect(first.files == second.files)
  }

  @Test func searchFindsSectionsByTheirText() throws {
    let index = try text(SiteBuilder().render(course()), "ko/search-index.js")
    #expect(index.contains("[\"하나 \\u003c1>\",\"시작\",\"one.html#시작\",\"글\"]"))
  }

  @Test func pagesAskNothingOfOtherHostsAndNeedNoScript() throws {
    let site = SiteBuilder().render(course())
    for (path, bytes) in site.files where path.hasSuffix(".html") || path.hasSuffix(".css") {
      let text = String(decoding: bytes, as: UTF8.self)
      // Only the home pages have a script, for a search field that is hidden without it.
      #expect(text.contains("<script") == (path == "ko/index.html" || path == "en/index.html"))
      for mark in ["src=\"http", "href=\"http", "url(http", "url(\"http", "@import"] {
        #expect(!text.contains(mark), "\(path) has \(mark)")
      }
    }
  }

  @Test func linksPagesLanguagesAndSections() throws {
    let site = SiteBuilder().render(course())
    let two = try text(site, "ko/two.html")
    #expect(two.contains("<html lang=\"ko\">"))
    #expect(two.contains("<a href=\"one.html#%EC%8B%9C%EC%9E%91\">하나</a>"))
    #expect(two.contains("rel=\"prev\" href=\"one.html\""))
    #expect(!two.contains("rel=\"next\""))
    #expect(two.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"../en/two.html\">"))
    #expect(two.contains("href=\"../en/two.html#part\""))
    // One has another list of headings than its translation: no link to "the same" section.
    let one = try text(site, "ko/one.html")
    #expect(!one.contains("../en/one.html#"))
    #expect(one.contains("<h1>하나 &lt;1&gt;</h1>"))
    #expect(one.contains("<li class=\"level-2\"><a href=\"#시작\">시작</a></li>"))
    let home = try text(site, "ko/index.html")
    #expect(home.contains("<strong>요약(summary)</strong>을"))
    let order = try #require(home.firstRange(of: "one.html")).lowerBound
    let later = try #require(home.firstRange(of: "two.html")).lowerBound
    #expect(order < later)
  }

  @Test func namesTheBaseAddressInAlternates() throws {
    let site = SiteBuilder().render(course { $0.baseAddress = "https://example.org/c" })
    #expect(
      try text(site, "ko/two.html").contains("href=\"https://example.org/c/en/two.html\""))
  }

  @Test func noSlotIsLeft() throws {
    let site = SiteBuilder().render(course { $0.summaries["ko"] = "## 제목" })
    for bytes in site.files.values {
      #expect(
        !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0.value >= 0xF_0000 })
    }
  }

  @Test func reportsDeadLinksWithTheirPlaces() {
    let site = SiteBuilder().render(
      course {
        $0.lessons.append(
          SiteLesson(
            language: "ko", slug: "three", file: "ko/three.md",
            text:
              "글\n\n가 [하나](onee.md) [절](one.md#시자)\n![없음](figures/x.svg) [위](../../x.md)\n[밖](https://example.org) [안](#없음)\n"
          ))
      })
    #expect(
      site.diagnostics.map(\.id) == [
        "site.dead-link", "site.dead-anchor", "site.missing-picture", "site.dead-link",
        "site.dead-anchor",
      ])
    #expect(site.diagnostics.map { $0.place?.line } == [3, 3, 4, 4, 5])
    #expect(site.diagnostics.first?.place?.column == 8)
    #expect(site.diagnostics.first?.help?.english == "did you mean 'one.md'?")
    #expect(site.diagnostics.dropFirst().first?.help?.english == "did you mean '시작'?")
  }

  @Test func coloursSwiftWithoutChangingIt() throws {
    let site = SiteBuilder(highlight: { _ in
      [(0..<3, .keyword), (1..<2, .type), (4..<400, .string), (4..<5, .plain)]
    }).render(
      course {
        $0.lessons = [
          SiteLesson(
            language: "ko", slug: "a", file: "a.md", text: "```swift\nlet 가 = 1 < 2\n```\n")
        ]
      })
    #expect(
      try text(site, "ko/a.html").contains("<span class=\"k\">let</span> 가 = 1 &lt; 2"))
  }

  @Test func aThemeOfItsOwn() throws {
    let site = SiteBuilder().render(
      course {
        $0.theme = ["page.mustache": "<p>{{title}}</p>{{{content}}}", "style.css": "p{}"]
      })
    #expect(try text(site, "en/two.html").hasPrefix("<p>Two</p><h1 id=\"two\">Two</h1>"))
    #expect(try text(site, "assets/style.css") == "p{}")
    let broken = SiteBuilder().render(
      course { $0.theme = ["page.mustache": "{{#a}}", "pagee.mustache": ""] })
    #expect(Set(broken.diagnostics.map(\.id)) == ["site.unknown-theme-file", "site.theme-syntax"])
    #expect(try text(broken, "en/two.html").contains("<!doctype html>"))
  }
}

@Suite struct AwkwardTextTests {
  @Test(arguments: [
    "", "\n", "\u{FEFF}# a", "a\0b", "---\nnever: closed", "\r\r\r", "> > > > $$", "$", "$$", "$$$",
    "**", "*가(*", "<!-- output:x -->", "```swift cell", "```swift cell\n<!-- output:x -->",
    "<!-- value:a", "- $$\n  x\n", "|", "| - |\n| - |", "\u{F0000}\u{100000}\u{10FFFC}0;",
    "[a](<b", "![](", "# #\n# #", "&#xF0000;&#x10FFFC;",
  ])
  func neverCrashes(_ markdown: String) {
    for ending in ["\n", "\r\n", "\r"] {
      let text = markdown.replacingEvery("\n", with: ending)
      let site = SiteBuilder().render(
        course {
          $0.lessons = [SiteLesson(language: "ko", slug: "a", file: "a.md", text: text)]
        })
      #expect(site.files["ko/a.html"] != nil)
    }
  }

  @Test func lineEndingsDoNotMatter() {
    let text = "# a\n\n가 $x$ **나(b)**는\n\n| a |\n|---|\n| 1 |\n\n$$\nx\n$$\n"
    let expected = MarkdownRenderer.render(text, options: RenderOptions()).html
    for ending in ["\r\n", "\r"] {
      let other = text.replacingEvery("\n", with: ending)
      #expect(MarkdownRenderer.render(other, options: RenderOptions()).html == expected)
    }
  }

  @Test func deepNestingIsCutShort() {
    for unit in ["> ", "- ", "*a ", "[", "**가(", "$a "] {
      let text = String(repeating: unit, count: 5_000) + "글"
      let result = MarkdownRenderer.render(text, options: RenderOptions())
      #expect(!result.html.isEmpty)
    }
  }

  @Test func randomTextNeverCrashes() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "가", "(b)", "**", "*", "$", "$$", "`", "\n", "\n\n", "> ", "- ", "|", "---",
      "<!-- output:a -->",
      "<!-- /output -->", "```swift cell #a\n", "```\n", "\\", "{", "}", "\\frac", "_", "^", "[",
      "](",
      ")", "!", "<!-- value:x -->", "# ", "  ", "을", "\"", "\r", "&", "\u{1F469}\u{200D}\u{1F4BB}",
    ]
    for _ in 0..<1_500 {
      let text = (0..<(1 + next(40))).map { _ in pieces[next(pieces.count)] }.joined()
      let result = MarkdownRenderer.render(text, options: RenderOptions())
      #expect(!result.html.contains("<!--"))
      let leak = result.html.unicodeScalars.first { $0.value >= 0xF_0000 && $0.value != 0x10_FFFC }
      #expect(leak == nil, "\(text.debugDescription)")
    }
  }
}

@Suite struct SiteFolderTests {
  private func temporary() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
  }

  @Test func writesOnlyChangesAndRemovesOnlyItsOwn() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = SiteFolder(path: path)
    let files: [String: [UInt8]] = ["a/b.html": [1], "c.html": [2]]
    #expect(try folder.write(files).written == ["a/b.html", "c.html"])
    #expect(try folder.write(files) == SiteFolder.Changes())
    _ = FileManager.default.createFile(atPath: "\(path)/mine.txt", contents: Data([9]))
    #expect(folder.differences(from: files) == [])
    let fewer: [String: [UInt8]] = ["c.html": [3]]
    #expect(
      folder.differences(from: fewer).map { "\($0.path) \($0.kind)" } == [
        "a/b.html stale", "c.html different",
      ])
    let changes = try folder.write(fewer)
    #expect(changes.written == ["c.html"])
    #expect(changes.removed == ["a/b.html"])
    #expect(!FileManager.default.fileExists(atPath: "\(path)/a"))
    #expect(FileManager.default.fileExists(atPath: "\(path)/mine.txt"))
    #expect(
      folder.differences(from: ["c.html": [3], "d.html": []]).map(\.kind) == [.missing])
  }

  @Test func neverLeavesTheFolder() throws {
    let path = temporary()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let outside = "\(path)-outside.txt"
    defer { try? FileManager.default.removeItem(atPath: outside) }
    _ = FileManager.default.createFile(atPath: outside, contents: Data([1]))
    let folder = SiteFolder(path: path)
    _ = try folder.write(["a.html": [1]])
    let name = URL(fileURLWithPath: outside).lastPathComponent
    try Data("../\(name)\na.html\n".utf8).write(to: URL(fileURLWithPath: "\(path)/.hanji-files"))
    #expect(try folder.write(["a.html": [1]]).removed == [])
    #expect(FileManager.default.fileExists(atPath: outside))
  }

  @Test func anUnwritableFolderIsAnErrorWithItsPath() throws {
    let path = temporary()
    _ = FileManager.default.createFile(atPath: path, contents: Data())
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: (any Error).self) { try SiteFolder(path: path).write(["a.html": [1]]) }
  }
}
