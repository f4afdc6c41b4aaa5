// Links, anchors and pictures that lead nowhere; and the files that the site must bring along.

import Diagnostics

/// Checks the links of pages against the course.
struct LinkChecker {
  private let course: SiteCourse
  /// Anchors of each notebook by its path, as `ko/05-mnist.md`.
  private var anchors: [String: Set<String>] = [:]

  init(course: SiteCourse, pages: [LessonPage]) {
    self.course = course
    for page in pages {
      anchors["\(page.lesson.language)/\(page.lesson.slug).md"] = page.rendered.anchors
    }
  }

  /// The faults of a page's links and the files it refers to, by path.
  func check(_ page: LessonPage) -> (diagnostics: [Diagnostic], assets: [String: [UInt8]]) {
    var diagnostics: [Diagnostic] = []
    var assets: [String: [UInt8]] = [:]
    let own = "\(page.lesson.language)/\(page.lesson.slug).md"
    for link in page.rendered.links where !PageLinks.isExternal(link.address) {
      let (path, fragment) = PageLinks.split(link.address)
      let target = path.isEmpty ? own : PageLinks.resolve(path, from: page.lesson.language)
      guard let target, !target.isEmpty else {
        diagnostics.append(dead(link, missing: path, candidates: []))
        continue
      }
      if let known = anchors[target] {
        guard let fragment, !fragment.isEmpty else { continue }
        let anchor = PageLinks.decoded(fragment)
        if !known.contains(anchor) {
          diagnostics.append(deadAnchor(link, anchor: anchor, known: known.sorted()))
        }
      } else if target.hasSuffix(".md") {
        diagnostics.append(dead(link, missing: path, candidates: neighbours(of: page)))
      } else if let bytes = course.asset(target) {
        assets[target] = bytes
      } else {
        diagnostics.append(dead(link, missing: path, candidates: []))
      }
    }
    return (diagnostics, assets)
  }

  private func neighbours(of page: LessonPage) -> [String] {
    let folder = "\(page.lesson.language)/"
    return anchors.keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
      .sorted()
  }

  private func suggestion(_ word: String, _ candidates: [String]) -> LocalizedText? {
    closestMatch(to: word, in: candidates).map {
      LocalizedText(en: "did you mean '\($0)'?", ko: "'\($0)'을(를) 쓰려던 것인가요?")
    }
  }

  private func dead(_ link: RenderedLink, missing: String, candidates: [String]) -> Diagnostic {
    let text =
      link.kind == .image
      ? LocalizedText(en: "no picture '\(missing)'", ko: "그림 '\(missing)'이(가) 없습니다")
      : LocalizedText(
        en: "this link leads nowhere: '\(missing)'", ko: "갈 곳이 없는 링크입니다: '\(missing)'")
    return Diagnostic(
      id: link.kind == .image ? "site.missing-picture" : "site.dead-link", place: link.place,
      text: text, help: suggestion(missing, candidates))
  }

  private func deadAnchor(_ link: RenderedLink, anchor: String, known: [String]) -> Diagnostic {
    Diagnostic(
      id: "site.dead-anchor", place: link.place,
      text: LocalizedText(
        en: "no section with the address '#\(anchor)'", ko: "주소가 '#\(anchor)'인 절이 없습니다"),
      help: suggestion(anchor, known))
  }
}
