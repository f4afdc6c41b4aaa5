// One lesson's page: title, contents, and headings that link to themselves and to the same
// section in the other languages.

/// A lesson with its rendered text.
struct LessonPage {
  var lesson: SiteLesson
  var rendered: RenderedText

  /// The title from front matter, else the first heading, else the slug.
  var title: String {
    if let title = lesson.title, !title.isEmpty { return title }
    return rendered.headings.first?.text ?? lesson.slug
  }

  /// Sections for the table of contents: headings of levels 2 and 3.
  var contents: [[String: Any]] {
    rendered.headings.filter { $0.level == 2 || $0.level == 3 }.map { heading in
      [
        "anchor": heading.anchor, "html": heading.html.withoutLinks,
        "level": "level-\(heading.level)",
      ]
    }
  }

  /// The text with the slots of its headings filled.
  func content(others: [LessonPage]) -> String {
    let own = InterfaceStrings.of(lesson.language)
    var out = ""
    out.reserveCapacity(rendered.html.utf8.count + rendered.headings.count * 200)
    var rest = rendered.html[...]
    while let slot = rest.unicodeScalars.firstIndex(where: { $0.value == 0x10_FFFC }) {
      out += rest[..<slot]
      let after = rest.unicodeScalars.index(after: slot)
      guard let end = rest[after...].firstIndex(of: ";"), let index = Int(rest[after..<end]),
        rendered.headings.indices.contains(index)
      else { break }
      rest = rest[rest.index(after: end)...]
      let heading = rendered.headings[index]
      guard heading.level > 1 else { continue }
      out += " <span class=\"marks\"><a class=\"self\" href=\"#\(HTML.escape(heading.anchor))\""
      out += " aria-label=\"\(own.linkToSection): \(HTML.escape(heading.text))\">#</a>"
      for other in others where other.lesson.language != lesson.language {
        guard let anchor = counterpart(of: index, in: other) else { continue }
        let strings = InterfaceStrings.of(other.lesson.language)
        let language = HTML.escape(other.lesson.language)
        let address = "../\(other.lesson.language)/\(other.lesson.slug).html"
        out += "<a class=\"same\" lang=\"\(language)\" hreflang=\"\(language)\""
        out += " href=\"\(HTML.escapeAddress(address))#\(HTML.escape(anchor))\""
        out += " title=\"\(strings.sameSection)\">\(strings.languageName)</a>"
      }
      out += "</span>"
    }
    return out + rest
  }

  /// The anchor of the same section in another language: the heading in the same position, when
  /// both texts have the same headings level by level.
  private func counterpart(of index: Int, in other: LessonPage) -> String? {
    let levels = rendered.headings.map(\.level)
    guard levels == other.rendered.headings.map(\.level) else { return nil }
    return other.rendered.headings[index].anchor
  }
}

extension String {
  /// HTML without its `<a>` tags: a heading that holds a link, inside a link to the heading.
  var withoutLinks: String {
    guard contains("<a ") else { return self }
    var out = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "<") {
      let tag = rest[open...]
      guard tag.hasPrefix("<a ") || tag.hasPrefix("</a>"), let close = tag.firstIndex(of: ">")
      else {
        out += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      out += rest[..<open]
      rest = rest[rest.index(after: close)...]
    }
    return out + rest
  }
}
