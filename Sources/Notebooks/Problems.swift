// What can be wrong with a notebook or a course, as data; the words for it are all in this file.

import Diagnostics

/// A mistake in a notebook or a course description. `diagnostic(at:)` gives it its words.
enum Problem {
  case notUTF8(byteOffset: Int)
  case unterminatedFrontMatter
  case malformedYAML(String)
  case yamlTooDeep
  case frontMatterNotAMapping
  case unknownKey(String, suggestion: String?, known: [String])
  case wrongType(key: String, expected: LocalizedText)
  case unknownLanguage(String, suggestion: String?)
  case unclosedCell(id: String)
  case malformedIdentifier(String)
  case repeatedIdentifierInCell(String)
  case duplicateIdentifier(String, firstLine: Int)
  case unknownTag(String, suggestion: String?)
  case unknownOption(String, suggestion: String?)
  case unknownWord(String, suggestion: String?)
  case repeatedOption(String)
  case unterminatedQuote
  case badValue(key: String, value: String, expected: LocalizedText)
  case skipWithoutReason
  case reasonWithoutSkip
  case malformedRegion
  case unterminatedRegion(String)
  case strayRegionEnd
  case foreignContent(String)
  case orphanRegion(String, suggestion: String?)
  case malformedValue
  case unterminatedValue(String)
  case strayValueEnd
  case badFormat(String)
  case unlocatableValue
}

extension Problem {
  /// The problem in words, at a place.
  func diagnostic(at place: SourcePlace?) -> Diagnostic {
    let (id, text, help) = words
    var severity = Diagnostic.Severity.error
    switch self {
    case .orphanRegion, .reasonWithoutSkip: severity = .warning
    default: break
    }
    var diagnostic = Diagnostic(
      id: "notebook." + id, severity: severity, place: place, text: text, help: help)
    if case .duplicateIdentifier(_, let line) = self {
      diagnostic.notes = [
        Diagnostic.Note(
          place: SourcePlace(file: place?.file, line: line),
          text: LocalizedText(en: "the first one is here", ko: "처음 쓰인 곳은 여기입니다"))
      ]
    }
    return diagnostic
  }

  private var words: (id: String, text: LocalizedText, help: LocalizedText?) {
    switch self {
    case .notUTF8(let offset):
      return (
        "not-utf8",
        LocalizedText(
          en: "the file is not UTF-8: the byte at offset \(offset) does not belong to a character",
          ko: "UTF-8 파일이 아닙니다: 오프셋 \(offset)의 바이트가 글자를 이루지 않습니다"),
        LocalizedText(en: "save the file as UTF-8", ko: "파일을 UTF-8로 저장하세요")
      )
    case .unterminatedFrontMatter:
      return (
        "unterminated-front-matter",
        LocalizedText(
          en: "the front matter that starts here has no closing '---' line",
          ko: "여기서 시작한 머리말을 닫는 '---' 줄이 없습니다"),
        LocalizedText(
          en: "close it with '---', or write '***' for a horizontal rule",
          ko: "'---'로 닫거나, 가로줄이라면 '***'로 쓰세요")
      )
    case .malformedYAML(let problem):
      return (
        "malformed-yaml",
        LocalizedText(en: "malformed YAML: \(problem)", ko: "YAML 형식이 잘못되었습니다: \(problem)"), nil
      )
    case .yamlTooDeep:
      return (
        "yaml-too-deep",
        LocalizedText(
          en: "the YAML is too long or nested too deeply", ko: "YAML이 너무 길거나 너무 깊이 중첩되어 있습니다"), nil
      )
    case .frontMatterNotAMapping:
      return (
        "yaml-not-a-mapping",
        LocalizedText(en: "expected 'key: value' lines", ko: "'키: 값' 꼴의 줄이 와야 합니다"), nil
      )
    case .unknownKey(let key, let suggestion, let known):
      return (
        "unknown-key", LocalizedText(en: "unknown key '\(key)'", ko: "알 수 없는 키 '\(key)'"),
        Self.didYouMean(suggestion)
          ?? LocalizedText(
            en: "known keys: \(known.joined(separator: ", "))",
            ko: "쓸 수 있는 키: \(known.joined(separator: ", "))")
      )
    case .wrongType(let key, let expected):
      return (
        "wrong-type",
        LocalizedText(
          en: "'\(key)' must be \(expected.english)", ko: "'\(key)'의 값은 \(expected.korean)(이)어야 합니다"
        ),
        nil
      )
    case .unknownLanguage(let language, let suggestion):
      return (
        "unknown-language",
        LocalizedText(en: "unknown language '\(language)'", ko: "알 수 없는 언어 '\(language)'"),
        Self.didYouMean(suggestion)
      )
    default: return cellWords
    }
  }

  static func didYouMean(_ suggestion: String?) -> LocalizedText? {
    suggestion.map {
      LocalizedText(en: "did you mean '\($0)'?", ko: "'\($0)'을(를) 쓰려던 것인가요?")
    }
  }
}
