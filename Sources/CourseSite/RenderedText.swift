// What rendering one notebook's Markdown yields.

import Diagnostics

/// A heading with its anchor.
struct RenderedHeading: Equatable {
  var level: Int
  var anchor: String
  /// The heading's inline content as HTML.
  var html: String
  /// The heading's text without markup.
  var text: String
  var line: Int
}

/// A link or image of the text, as written and where.
struct RenderedLink: Equatable {
  enum Kind { case page, image }
  var kind: Kind
  var address: String
  var place: SourcePlace
}

/// The text of one section, for search.
struct RenderedSection: Equatable {
  /// Index into the headings, or `nil` for text before the first heading.
  var heading: Int?
  var text: String
}

/// HTML of a notebook with what the page around it and the checks of the site need.
struct RenderedText {
  var html = ""
  var headings: [RenderedHeading] = []
  var links: [RenderedLink] = []
  var anchors = Set<String>()
  var sections: [RenderedSection] = []
  var diagnostics: [Diagnostic] = []
}

/// How Markdown is rendered.
struct RenderOptions {
  /// Anchors, figures, callouts, tables, cells; off, the output is that of plain CommonMark.
  var pageFeatures = true
  /// Raw HTML is passed through; otherwise it is shown as text, comments and a few harmless
  /// inline elements excepted.
  var allowsRawHTML = false
  var language = "en"
  var file: String?
  var highlight: SwiftHighlighter = { _ in [] }
  /// The same heading in another language: called with the heading's index and its anchor;
  /// gives HTML to put into the heading, or an empty string.
  var strings = InterfaceStrings.english
}
