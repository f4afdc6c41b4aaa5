// One form for every error and warning of the program.
//
// A diagnostic is made where the mistake is found, by a catalogue of the module that finds it
// (an enum with associated values: the data), and carries its words in English and Korean. Nothing
// here knows cells, notebooks or sites; renderers (terminal, JSON, JUnit, GitHub) live with the commands.

/// A language of messages.
public enum MessageLanguage: String, Sendable, CaseIterable {
  case english = "en"
  case korean = "ko"
}

/// The same sentence in every language of messages.
public struct LocalizedText: Hashable, Sendable {
  /// The English words.
  public var english: String
  /// The Korean words.
  public var korean: String

  /// Makes one from its parts. Where the Korean words name something that is known only here, they
  /// give both forms of the particle after it, `'\(name)'은(는)`, and the right one is chosen.
  public init(en english: String, ko korean: String) {
    self.english = english
    self.korean = settlingParticles(korean)
  }

  /// The part that the index names.
  public subscript(language: MessageLanguage) -> String {
    switch language {
    case .english: return english
    case .korean: return korean
    }
  }
}

/// A place in a text file. Lines and columns count from 1; a column counts characters
/// (grapheme clusters) from the start of the line, so that a caret can be put under it.
public struct SourcePlace: Hashable, Sendable {
  /// The file as the user named it; `nil` where the text has no file of its own (a cell that has
  /// not been placed in its notebook yet).
  public var file: String?
  /// Line, from 1.
  public var line: Int
  /// Column, from 1.
  public var column: Int
  /// How many characters of the line the caret underlines; at least 1.
  public var length: Int

  /// Makes one from its parts.
  public init(file: String? = nil, line: Int, column: Int = 1, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}

/// An error, warning or note with its place, its words and, where there is one, its remedy.
public struct Diagnostic: Error, Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    case error, warning, note
  }

  /// A remark attached to a diagnostic: where the other declaration is, where a call came from.
  public struct Note: Hashable, Sendable {
    /// Where it is.
    public var place: SourcePlace?
    /// The words.
    public var text: LocalizedText

    /// Makes one from its parts.
    public init(place: SourcePlace? = nil, text: LocalizedText) {
      self.place = place
      self.text = text
    }
  }

  /// Stable name of the kind of mistake, as `type.mismatch` or `notebook.unterminated-region`.
  public var id: String
  /// How bad it is.
  public var severity: Severity
  /// Where it is.
  public var place: SourcePlace?
  /// What is wrong: one sentence, lower case first letter, no full stop, as compilers write.
  public var text: LocalizedText
  /// What to do about it, where that is known.
  public var help: LocalizedText?
  /// Remarks with places of their own.
  public var notes: [Note]

  /// Makes one from its parts.
  public init(
    id: String, severity: Severity = .error, place: SourcePlace? = nil, text: LocalizedText,
    help: LocalizedText? = nil, notes: [Note] = []
  ) {
    self.id = id
    self.severity = severity
    self.place = place
    self.text = text
    self.help = help
    self.notes = notes
  }
}
