// The marks of a cell that matter to a page, read from a fence's info string.
//
// `Notebooks` validates cells and reports mistakes; here an unknown mark is simply without effect.

struct CellMarks: Equatable {
  var id: String?
  var tags: Set<String> = []
  var keys: [String: String] = [:]

  /// The marks of `swift cell …`, or `nil` for any other info string.
  init?(info: String) {
    let words = CellMarks.words(of: info)
    guard words.count >= 2, words[0] == "swift", words[1] == "cell" else { return nil }
    for word in words.dropFirst(2) {
      if word.hasPrefix("#") {
        id = String(word.dropFirst())
      } else if word.hasPrefix(".") {
        tags.insert(String(word.dropFirst()))
      } else if let equals = word.firstIndex(of: "=") {
        var value = String(word[word.index(after: equals)...])
        if value.count >= 2, value.first == "\"", value.last == "\"" {
          value = String(value.dropFirst().dropLast())
        }
        keys[String(word[..<equals])] = value
      }
    }
  }

  private static func words(of info: String) -> [String] {
    var words: [String] = []
    var current = ""
    var quoted = false
    for character in info {
      if character == "\"" { quoted.toggle() }
      if character == " " || character == "\t", !quoted {
        if !current.isEmpty { words.append(current) }
        current = ""
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  /// The id of an output region's opening comment, or `nil` when the HTML is something else.
  static func outputID(ofComment html: String) -> String? {
    let text = html.trimmedBlanks
    guard text.hasPrefix("<!-- output:"), text.hasSuffix("-->") else { return nil }
    let id = text.dropFirst("<!-- output:".count)
    return String(id.prefix { $0 != " " })
  }

  static func isOutputEnd(_ html: String) -> Bool { html.trimmedBlanks == "<!-- /output -->" }
}
