// The course description, `course.yml`, beside the notebooks.

import Diagnostics

/// What `course.yml` says; every key has a default.
public struct CourseDescription: Sendable {
  /// Title by language.
  public var titles: [String: String] = [:]
  /// A paragraph about the course by language.
  public var summaries: [String: String] = [:]
  /// Languages in the order in which a visitor is offered them.
  public var languages: [String] = []
  /// Where the site is written, relative to the course's folder.
  public var site = "../site"
  /// Folder of the datasets, relative to the course's folder.
  public var data = "../data"
  /// Where the site will be served.
  public var baseURL: String?
  /// Seconds that a cell may take, where it does not say itself.
  public var timeout: Double?
  /// Operations that a cell may use, where it does not say itself.
  public var budget: Int?
  /// Bytes of a cell's values, and again of its tensors, alive at one time (`memory`, in MiB).
  public var memory: Int?
  /// Calls within calls (`depth`).
  public var callDepth: Int?
  /// Bytes of text a cell may print (`output`, in KiB).
  public var output: Int?
  /// Whether raw HTML in notebooks reaches the pages.
  public var allowsRawHTML = false

  /// Makes one from its parts.
  public init() {}

  private static let keys = [
    "title", "summary", "languages", "site", "data", "baseURL", "limits", "rawHTML",
  ]

  /// Reads a course description.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - file: its name for diagnostics.
  /// - Returns: the values, and what is wrong with them.
  public static func read(_ bytes: [UInt8], file: String) -> (CourseDescription, [Diagnostic]) {
    let text = SourceText(bytes, file: file)
    var course = CourseDescription()
    if let offset = SourceText.firstInvalidByte(in: bytes) {
      let problem = Problem.notUTF8(byteOffset: offset)
      return (course, [problem.diagnostic(at: text.place(at: offset))])
    }
    guard text.lineCount > 0 else { return (course, []) }
    var reader = YAMLReader(text: text, firstLine: 1)
    for (key, value, place) in reader.mapping(until: text.lineCount + 1) {
      switch key {
      case "title":
        for (language, title, _) in reader.entries(of: value, place: place) {
          course.titles[language] = reader.string("title.\(language)", title)
        }
      case "summary":
        for (language, summary, _) in reader.entries(of: value, place: place) {
          course.summaries[language] = reader.string("summary.\(language)", summary)
        }
      case "languages": course.languages = reader.strings(key, value) ?? []
      case "site": course.site = reader.string(key, value) ?? course.site
      case "data": course.data = reader.string(key, value) ?? course.data
      case "baseURL": course.baseURL = reader.string(key, value)
      case "rawHTML": course.allowsRawHTML = reader.string(key, value) == "true"
      case "limits":
        for (limit, number, place) in reader.entries(of: value, place: place) {
          switch limit {
          case "timeout": course.timeout = reader.positive("limits.timeout", number)
          case "budget": course.budget = reader.integer("limits.budget", number, minimum: 1)
          case "memory":
            course.memory = reader.integer("limits.memory", number, minimum: 1)
              .map { min($0, 1 << 20) << 20 }
          case "depth":
            course.callDepth = reader.integer("limits.depth", number, minimum: 1)
          case "output":
            course.output = reader.integer("limits.output", number, minimum: 1)
              .map { min($0, 1 << 20) << 10 }
          default:
            reader.unknown(
              limit, place, known: ["timeout", "budget", "memory", "depth", "output"])
          }
        }
      default: reader.unknown(key, place, known: keys)
      }
    }
    return (course, reader.diagnostics)
  }
}
