// Pages, their navigation, and the files of the site.

import Diagnostics

/// Renders a course. The result depends on nothing but the course: no clock, no paths, no order
/// of hashing.
public struct SiteBuilder {
  private let highlight: SwiftHighlighter

  /// - Parameter highlight: classifies Swift source for colouring.
  public init(highlight: @escaping SwiftHighlighter = { _ in [] }) {
    self.highlight = highlight
  }

  /// Every file of the site, and diagnostics with their places: dead links, anchors and pictures,
  /// formulas that cannot be set, faults of the theme.
  public func render(_ course: SiteCourse) -> RenderedSite {
    var site = RenderedSite()
    let theme = SiteTheme(overrides: course.theme)
    site.diagnostics += theme.diagnostics
    let rendered = { (lesson: SiteLesson) in
      LessonPage(
        lesson: lesson,
        rendered: MarkdownRenderer.render(
          lesson.text,
          options: RenderOptions(
            allowsRawHTML: course.allowsRawHTML, language: lesson.language, file: lesson.file,
            highlight: highlight, strings: InterfaceStrings.of(lesson.language))))
    }
    let pages = ordered(course.lessons, course).map(rendered)
    let references = ordered(course.references, course).filter { reference in
      !pages.contains {
        $0.lesson.slug == reference.slug && $0.lesson.language == reference.language
      }
    }.map(rendered)
    let checker = LinkChecker(course: course, pages: pages + references)
    for page in pages + references {
      site.diagnostics += page.rendered.diagnostics
      let checked = checker.check(page)
      site.diagnostics += checked.diagnostics
      site.files.merge(checked.assets) { first, _ in first }
    }
    for language in course.languages {
      let own = pages.filter { $0.lesson.language == language }
      for (index, page) in own.enumerated() {
        let values = pageValues(page, at: index, of: own, all: pages, course: course)
        site.files["\(language)/\(page.lesson.slug).html"] = Array(
          theme.render("page.mustache", values).utf8)
      }
      let ownReferences = references.filter { $0.lesson.language == language }
      for page in ownReferences {
        var values = pageValues(page, at: 0, of: [page], all: references, course: course)
        values["number"] = ""
        site.files["\(language)/\(page.lesson.slug).html"] = Array(
          theme.render("page.mustache", values).utf8)
      }
      site.files["\(language)/index.html"] = Array(
        theme.render("home.mustache", homeValues(language, own, ownReferences, course)).utf8)
      site.files["\(language)/search-index.js"] = Array(
        SearchIndex.script(own + ownReferences).utf8)
    }
    site.files["index.html"] = Array(
      theme.render("cover.mustache", coverValues(pages, course)).utf8)
    site.files["assets/style.css"] = Array(theme.stylesheet.utf8)
    site.files["assets/search.js"] = PackageResources.search_js
    return site
  }

  /// Lessons of known languages in reading order.
  private func ordered(_ lessons: [SiteLesson], _ course: SiteCourse) -> [SiteLesson] {
    lessons.filter { course.languages.contains($0.language) }.sorted { a, b in
      (a.order ?? Int.max, a.slug, a.language) < (b.order ?? Int.max, b.slug, b.language)
    }
  }

  // MARK: Values of templates

  private func courseTitle(_ course: SiteCourse, _ language: String) -> String {
    course.titles[language] ?? course.languages.compactMap { course.titles[$0] }.first ?? "Hanji"
  }

  /// What every page needs. `root` leads from the page to the site's folder.
  private func common(_ language: String, _ course: SiteCourse, root: String) -> [String: Any] {
    let strings = InterfaceStrings.of(language)
    let title = courseTitle(course, language)
    return [
      "language": language, "root": root, "course": title,
      "seal": title.first.map(String.init) ?? "한", "skip": strings.skipToContent,
      "contentsTitle": strings.contents, "lessonsTitle": strings.lessons,
      "previousTitle": strings.previous, "nextTitle": strings.next,
      "languageTitle": strings.otherLanguage, "madeWith": strings.madeWith,
      "start": strings.startReading,
    ]
  }

  /// The other languages of something that has a path below each language's folder.
  private func languages(
    _ language: String, _ course: SiteCourse, path: (String) -> String?
  ) -> [[String: Any]] {
    course.languages.map { other in
      let target = path(other)
      return [
        "code": other, "name": InterfaceStrings.of(other).languageName,
        "current": other == language, "address": target ?? "../\(other)/index.html",
      ]
    }
  }

  private func alternates(_ course: SiteCourse, path: (String) -> String?) -> [[String: Any]] {
    course.languages.compactMap { other in
      path(other).map { relative in
        var address = "../\(relative)"
        if var base = course.baseAddress {
          if !base.hasSuffix("/") { base += "/" }
          address = base + relative
        }
        return ["code": other, "address": HTML.escapeAddress(address)]
      }
    }
  }

  private func pageValues(
    _ page: LessonPage, at index: Int, of own: [LessonPage], all: [LessonPage], course: SiteCourse
  ) -> [String: Any] {
    let lesson = page.lesson
    let others = all.filter { $0.lesson.slug == lesson.slug }
    var values = common(lesson.language, course, root: "../")
    values["title"] = page.title
    values["summary"] = lesson.summary ?? ""
    values["hasSummary"] = !(lesson.summary ?? "").isEmpty
    values["number"] = InterfaceStrings.of(lesson.language).lessonNumber.replacingEvery(
      "%", with: String(index + 1))
    values["needsTitle"] = page.rendered.headings.first?.level != 1
    values["content"] = page.content(others: others)
    let entries = page.contents
    values["contents"] = entries
    values["hasContents"] = entries.count > 1
    let file = { (language: String) -> String? in
      others.contains { $0.lesson.language == language }
        ? "\(language)/\(lesson.slug).html" : nil
    }
    values["languages"] = languages(lesson.language, course) { language in
      file(language).map { "../" + HTML.escapeAddress($0) }
    }
    values["alternates"] = alternates(course, path: file)
    let neighbour = { (offset: Int) -> [String: Any]? in
      guard own.indices.contains(index + offset) else { return nil }
      let other = own[index + offset]
      return [
        "title": other.title, "address": HTML.escapeAddress("\(other.lesson.slug).html"),
      ]
    }
    if let previous = neighbour(-1) { values["previous"] = previous }
    if let next = neighbour(1) { values["next"] = next }
    return values
  }

  private func homeValues(
    _ language: String, _ own: [LessonPage], _ references: [LessonPage], _ course: SiteCourse
  ) -> [String: Any] {
    var values = common(language, course, root: "../")
    values["summary"] = summary(course, language)
    values["searchTitle"] = InterfaceStrings.of(language).searchHint
    values["nothingFound"] = InterfaceStrings.of(language).noResults
    values["lessons"] = own.enumerated().map { index, page in
      [
        "number": index + 1, "title": page.title, "summary": page.lesson.summary ?? "",
        "hasSummary": !(page.lesson.summary ?? "").isEmpty,
        "address": HTML.escapeAddress("\(page.lesson.slug).html"),
      ] as [String: Any]
    }
    values["references"] = references.map { page in
      [
        "title": page.title, "summary": page.lesson.summary ?? "",
        "address": HTML.escapeAddress("\(page.lesson.slug).html"),
      ] as [String: Any]
    }
    if let first = own.first {
      values["first"] = ["address": HTML.escapeAddress("\(first.lesson.slug).html")]
    }
    let path = { (language: String) -> String? in "\(language)/index.html" }
    values["languages"] = languages(language, course) { "../\($0)/index.html" }
    values["alternates"] = alternates(course, path: path)
    return values
  }

  private func coverValues(_ pages: [LessonPage], _ course: SiteCourse) -> [String: Any] {
    let language = course.languages.first ?? "en"
    var values = common(language, course, root: "")
    values["editions"] = course.languages.map { language in
      [
        "language": language, "title": courseTitle(course, language),
        "summary": summary(course, language), "address": "\(language)/index.html",
        "name": InterfaceStrings.of(language).languageName,
        "start": InterfaceStrings.of(language).startReading,
      ] as [String: Any]
    }
    return values
  }

  private func summary(_ course: SiteCourse, _ language: String) -> String {
    guard let text = course.summaries[language], !text.isEmpty else { return "" }
    return MarkdownRenderer.render(
      text, options: RenderOptions(pageFeatures: false, language: language)
    ).html
  }
}
