// Templates: the built-in theme, or a course's own in its place.

import Diagnostics
import Mustache

/// The templates and the stylesheet of a site.
struct SiteTheme {
  static let names = ["page.mustache", "home.mustache", "cover.mustache", "style.css"]

  private var templates: [String: MustacheTemplate] = [:]
  let stylesheet: String
  private(set) var diagnostics: [Diagnostic] = []

  private static func builtIn(_ name: String) -> String {
    let bytes: [UInt8]
    switch name {
    case "page.mustache": bytes = PackageResources.page_mustache
    case "home.mustache": bytes = PackageResources.home_mustache
    case "cover.mustache": bytes = PackageResources.cover_mustache
    default: bytes = PackageResources.style_css
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The built-in theme with a course's files in place of those they are named after.
  init(overrides: [String: String]) {
    stylesheet = overrides["style.css"] ?? SiteTheme.builtIn("style.css")
    for name in overrides.keys.sorted() where !SiteTheme.names.contains(name) {
      let close = closestMatch(to: name, in: SiteTheme.names)
      diagnostics.append(
        Diagnostic(
          id: "site.unknown-theme-file", severity: .warning,
          place: SourcePlace(file: name, line: 1),
          text: LocalizedText(
            en: "the theme has no file '\(name)'", ko: "테마에 '\(name)' 파일은 쓰이지 않습니다"),
          help: close.map {
            LocalizedText(en: "did you mean '\($0)'?", ko: "'\($0)'을(를) 쓰려던 것인가요?")
          }))
    }
    for name in SiteTheme.names where name.hasSuffix(".mustache") {
      do {
        templates[name] = try MustacheTemplate(string: overrides[name] ?? SiteTheme.builtIn(name))
      } catch {
        let place = (error as? MustacheTemplate.ParserError)?.context
        diagnostics.append(
          Diagnostic(
            id: "site.theme-syntax",
            place: SourcePlace(
              file: name, line: place?.lineNumber ?? 1, column: place?.columnNumber ?? 1),
            text: LocalizedText(
              en: "the template cannot be read; the built-in one is used",
              ko: "템플릿을 읽을 수 없어 기본 템플릿을 씁니다")))
        templates[name] = try? MustacheTemplate(string: SiteTheme.builtIn(name))
      }
    }
  }

  /// A page from a template and its values.
  func render(_ name: String, _ values: [String: Any]) -> String {
    templates[name]?.render(values) ?? ""
  }
}
