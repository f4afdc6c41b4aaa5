// Search: the text of every section, in a form that a page can load without a server.
//
// A browser lets no page read other files from `file://`, but it lets a page run a script that lies
// beside it. So the index of a language is a script that hands one array to `search.js`. Without
// JavaScript the search field stays hidden and nothing else changes.

enum SearchIndex {
  /// The script with the sections of one language's lessons.
  static func script(_ pages: [LessonPage]) -> String {
    var lines: [String] = []
    for page in pages {
      let address = HTML.escapeAddress("\(page.lesson.slug).html").replacingEvery(
        "&amp;", with: "&")
      for section in page.rendered.sections {
        let heading = section.heading.map { page.rendered.headings[$0] }
        let own = heading.flatMap { $0.level > 1 ? $0 : nil }
        let fields = [
          page.title, own?.text ?? "", own.map { "\(address)#\($0.anchor)" } ?? address,
          section.text,
        ]
        lines.append("[" + fields.map(quoted).joined(separator: ",") + "]")
      }
    }
    return "hanjiSearch([\n" + lines.joined(separator: ",\n") + "\n]);\n"
  }

  /// A JavaScript string literal that is also safe inside HTML.
  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "<": out += "\\u003c"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
