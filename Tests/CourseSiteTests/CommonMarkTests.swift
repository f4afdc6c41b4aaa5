import Foundation
import Testing

@testable import CourseSite

/// The preparation for formulas and Korean emphasis must not change what CommonMark means.
@Suite struct CommonMarkTests {
  private struct Example: Decodable {
    var markdown: String
    var html: String
    var example: Int
  }

  /// HTML with the differences that do not matter removed: line breaks between tags.
  private func normalized(_ html: String) -> String {
    var text = html.replacingOccurrences(of: "\n", with: " ")
    while text.contains("  ") { text = text.replacingOccurrences(of: "  ", with: " ") }
    for tag in [
      "p", "li", "ul", "ol", "blockquote", "pre", "hr />", "h1", "h2", "h3", "h4", "h5", "h6",
    ] {
      text = text.replacingOccurrences(of: " <\(tag)", with: "<\(tag)")
      text = text.replacingOccurrences(of: "<\(tag)> ", with: "<\(tag)>")
      text = text.replacingOccurrences(of: " </\(tag)>", with: "</\(tag)>")
      text = text.replacingOccurrences(of: "</\(tag)> ", with: "</\(tag)>")
    }
    return text.trimmingCharacters(in: .whitespaces)
  }

  private func examples() throws -> [Example]? {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appendingPathComponent("shared/spec/commonmark-0.30.json")
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try JSONDecoder().decode([Example].self, from: data)
  }

  @Test func everyExampleOfTheSpecificationKeepsItsMeaning() throws {
    guard let examples = try examples() else { return }
    #expect(examples.count > 600)
    var failures: [Int] = []
    for example in examples {
      // Front matter is the one thing a notebook reads differently on purpose.
      let html = MarkdownRenderer.render(
        "\n" + example.markdown,
        options: RenderOptions(pageFeatures: false, allowsRawHTML: true)
      ).html
      if normalized(html) != normalized(example.html) {
        failures.append(example.example)
        if failures.count < 6 { print(example.markdown, "\n--\n", html, "\n--\n", example.html) }
      }
    }
    #expect(failures == [])
  }

  @Test func everyExampleRendersWithAllFeatures() throws {
    guard let examples = try examples() else { return }
    for example in examples {
      let result = MarkdownRenderer.render(example.markdown, options: RenderOptions())
      #expect(!result.html.contains("<script"), "raw HTML reached the page in \(example.example)")
    }
  }
}
