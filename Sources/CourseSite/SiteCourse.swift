// The site: pages from notebooks.
//
// A course is some lessons in some languages. Each lesson is a Markdown file with the outputs of
// its cells recorded in it; this module never runs anything. `SiteBuilder` turns a `SiteCourse` into
// the bytes of every file of the site, in memory and always the same for the same course;
// `SiteFolder` writes them, removes what an earlier build left, or compares.
//
//     Markdown ── MarkdownSource ── libcmark ── MarkdownRenderer ──┐
//       (formulas, emphasis by particles prepared)                 ├─ SiteBuilder ── files
//     theme (Mustache templates, one stylesheet) ──────────────────┘
//
// The addresses of the site mirror the notebooks: `ko/05-mnist.md` is `ko/05-mnist.html` and its
// figures stay in `ko/figures/05-mnist/`, so links work in the repository as on the site.

import Diagnostics

/// One notebook in one language.
public struct SiteLesson: Sendable {
  /// The language of the text, as `ko`.
  public var language: String
  /// The name of the file without its extension; the same in every language.
  public var slug: String
  /// The title from front matter; without it the first heading is the title.
  public var title: String?
  /// One or two sentences for the list of lessons.
  public var summary: String?
  /// The place in the course: smaller comes first, then lessons without one, by slug.
  public var order: Int?
  /// The file as the user named it, for diagnostics.
  public var file: String
  /// The whole text of the file, front matter included.
  public var text: String

  /// A lesson from the text of its file and what its front matter says.
  public init(
    language: String, slug: String, title: String? = nil, summary: String? = nil,
    order: Int? = nil, file: String, text: String
  ) {
    self.language = language
    self.slug = slug
    self.title = title
    self.summary = summary
    self.order = order
    self.file = file
    self.text = text
  }
}

/// Everything a site is made from.
public struct SiteCourse {
  /// The languages of the course; the first is the one a visitor is offered first.
  public var languages: [String]
  /// The title of the course by language.
  public var titles: [String: String]
  /// A paragraph about the course by language (Markdown text).
  public var summaries: [String: String]
  /// Where the site will be served, as `https://example.org/course/`; only named in `hreflang`
  /// links, never needed to read the site.
  public var baseAddress: String?
  /// The lessons of all languages, in any order.
  public var lessons: [SiteLesson]
  /// Pages beside the lessons, one for each language: what the engine offers. They are linked from
  /// the home pages and found by the search, but have no number and no neighbours.
  public var references: [SiteLesson]
  /// Templates of the course's own theme by file name (`page.mustache`, `home.mustache`,
  /// `cover.mustache`, `style.css`), in place of the built-in ones.
  public var theme: [String: String]
  /// Whether raw HTML in notebooks reaches the page; otherwise it is shown as text.
  public var allowsRawHTML: Bool
  /// The bytes of a file by its path below the notebooks' folder (`ko/figures/05-mnist/fit-1.svg`),
  /// or `nil` when there is none.
  public var asset: (String) -> [UInt8]?

  /// A course from its parts; everything but languages, titles and lessons has a default.
  public init(
    languages: [String], titles: [String: String], summaries: [String: String] = [:],
    baseAddress: String? = nil, lessons: [SiteLesson], references: [SiteLesson] = [],
    theme: [String: String] = [:],
    allowsRawHTML: Bool = false, asset: @escaping (String) -> [UInt8]? = { _ in nil }
  ) {
    self.languages = languages
    self.titles = titles
    self.summaries = summaries
    self.baseAddress = baseAddress
    self.lessons = lessons
    self.references = references
    self.theme = theme
    self.allowsRawHTML = allowsRawHTML
    self.asset = asset
  }
}

/// A rendered site: the bytes of each file by path, and what was found wrong on the way.
public struct RenderedSite {
  /// Paths use `/` and are relative to the site's folder.
  public var files: [String: [UInt8]] = [:]
  /// Dead links, missing pictures, formulas that cannot be set, faults of the theme.
  public var diagnostics: [Diagnostic] = []
}
