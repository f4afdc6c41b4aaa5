// How figures, tables and data sets refuse an argument: one sentence in each language, and help.

/// What is wrong with an argument, with what would be right.
struct Refusal: Error, Hashable {
  var english: String
  var korean: String
  var helpEnglish: String?
  var helpKorean: String?

  init(
    _ english: String, ko korean: String, help helpEnglish: String? = nil,
    ko helpKorean: String? = nil
  ) {
    self.english = english
    self.korean = korean
    self.helpEnglish = helpEnglish
    self.helpKorean = helpKorean
  }

  /// The engine's form of this refusal.
  func error(in operation: String) -> EngineError {
    EngineError(
      operation: operation, english: english, korean: korean, helpEnglish: helpEnglish ?? "",
      helpKorean: helpKorean ?? "")
  }
}
