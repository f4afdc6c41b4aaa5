// The words of the interface in the languages of pages.

/// The words that pages use around the text of lessons.
struct InterfaceStrings {
  var languageName: String
  var skipToContent: String
  var contents: String
  var lessons: String
  var previous: String
  var next: String
  var home: String
  var otherLanguage: String
  var showCode: String
  var showOutput: String
  var showCell: String
  var output: String
  var error: String
  var table: String
  var linkToSection: String
  var sameSection: String
  /// The number of a lesson, with `%` in the place of the digits.
  var lessonNumber: String
  var startReading: String
  var madeWith: String
  var searchHint: String
  var noResults: String
  var callouts: [String: String]

  static let english = InterfaceStrings(
    languageName: "English", skipToContent: "Skip to the text", contents: "On this page",
    lessons: "Lessons", previous: "Previous", next: "Next", home: "Contents",
    otherLanguage: "Language", showCode: "Show code", showOutput: "Show output",
    showCell: "Show cell", output: "Output", error: "Error", table: "Table",
    linkToSection: "Link to this section", sameSection: "This section in English",
    lessonNumber: "Lesson %", startReading: "Start reading",
    madeWith: "Every output on these pages was computed from the code above it.",
    searchHint: "Search the lessons", noResults: "Nothing found",
    callouts: [
      "NOTE": "Note", "TIP": "Tip", "IMPORTANT": "Important", "WARNING": "Warning",
      "CAUTION": "Caution",
    ])

  static let korean = InterfaceStrings(
    languageName: "한국어", skipToContent: "본문으로 건너뛰기", contents: "이 글의 차례",
    lessons: "차례", previous: "이전 글", next: "다음 글", home: "차례", otherLanguage: "언어",
    showCode: "코드 보기", showOutput: "결과 보기", showCell: "셀 보기", output: "실행 결과",
    error: "오류", table: "표", linkToSection: "이 절의 주소", sameSection: "이 절을 한국어로 보기",
    lessonNumber: "%강", startReading: "읽기 시작",
    madeWith: "이 사이트의 모든 실행 결과는 바로 위의 코드에서 계산되었습니다.",
    searchHint: "글 안에서 찾기", noResults: "찾은 것이 없습니다",
    callouts: [
      "NOTE": "참고", "TIP": "도움말", "IMPORTANT": "중요", "WARNING": "주의", "CAUTION": "경고",
    ])

  /// The words for a page language; English where there is no translation.
  static func of(_ language: String) -> InterfaceStrings {
    language == "ko" || language.hasPrefix("ko-") ? korean : english
  }
}
