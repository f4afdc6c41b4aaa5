import ArgumentParser
import Diagnostics
import Foundation

/// Options of commands that say something but work on no notebooks.
struct MessageOptions: ParsableArguments {
  @Option(help: "Language of messages: en or ko (default: the locale).")
  var language: String?

  @Option(help: "Colour: auto, always or never.")
  var color: String = "auto"

  mutating func validate() throws {
    if let language, MessageLanguage(rawValue: language) == nil {
      throw ValidationError("--language is 'en' or 'ko', not '\(language)'")
    }
    guard ["auto", "always", "never"].contains(color) else {
      throw ValidationError("--color is 'auto', 'always' or 'never', not '\(color)'")
    }
  }

  var terminal: Terminal { Terminal(language: language, color: color) }
}

extension Terminal {
  /// What the options and the environment (locale, NO_COLOR) ask for.
  init(language: String?, color: String) {
    let environment = ProcessInfo.processInfo.environment
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    let chosen =
      language.flatMap(MessageLanguage.init(rawValue:))
      ?? (locale.hasPrefix("ko") ? .korean : .english)
    let usesColor: Bool
    switch color {
    case "always": usesColor = true
    case "never": usesColor = false
    default: usesColor = environment["NO_COLOR"] == nil && isatty(2) == 1
    }
    self.init(language: chosen, usesColor: usesColor)
  }
}

/// Folders where datasets are looked for: those of the option, of HANJI_DATA, `data` here, and the
/// user's cache.
func datasetFolders(_ option: String?, course: String? = nil) -> [String] {
  let environment = ProcessInfo.processInfo.environment
  var folders: [String] = []
  if let option { folders.append(option) }
  if let path = environment["HANJI_DATA"], !path.isEmpty { folders.append(path) }
  folders.append(course ?? "data")
  let cache = environment["XDG_CACHE_HOME"] ?? (environment["HOME"].map { $0 + "/.cache" })
  if let cache { folders.append(cache + "/hanji/data") }
  return folders
}
