import Diagnostics

extension Problem {
  /// Words for mistakes in cells, regions and checked numbers.
  var cellWords: (id: String, text: LocalizedText, help: LocalizedText?) {
    switch self {
    case .unclosedCell(let id):
      return (
        "unclosed-cell",
        LocalizedText(
          en: "the fence of cell #\(id) is never closed", ko: "셀 #\(id)의 울타리가 닫히지 않았습니다"),
        LocalizedText(
          en: "close it with as many backticks or tildes, at the same indentation",
          ko: "같은 들여쓰기로 같은 수의 백틱(또는 물결표)을 써서 닫으세요")
      )
    case .malformedIdentifier(let id):
      return (
        "malformed-id",
        LocalizedText(en: "'\(id)' cannot be the id of a cell", ko: "'\(id)'은(는) 셀 id로 쓸 수 없습니다"),
        LocalizedText(
          en: "start with a letter or digit; then letters, digits, '_', '.' and single '-'",
          ko: "글자나 숫자로 시작하고 글자, 숫자, '_', '.', 하나씩의 '-'만 쓰세요")
      )
    case .repeatedIdentifierInCell(let id):
      return (
        "repeated-id",
        LocalizedText(
          en: "the cell already has an id; '#\(id)' is a second one",
          ko: "셀에 이미 id가 있는데 '#\(id)'이(가) 또 있습니다"), nil
      )
    case .duplicateIdentifier(let id, _):
      return (
        "duplicate-id",
        LocalizedText(
          en: "another cell is already called #\(id)", ko: "#\(id)(이)라는 셀이 이미 있습니다"),
        LocalizedText(en: "ids are unique in a notebook", ko: "id는 노트북 안에서 하나뿐이어야 합니다")
      )
    case .unknownTag(let tag, let suggestion):
      return (
        "unknown-tag", LocalizedText(en: "unknown tag '.\(tag)'", ko: "알 수 없는 태그 '.\(tag)'"),
        Self.didYouMean(suggestion.map { "." + $0 }) ?? Self.list("tags", "태그", CellTag.names)
      )
    case .unknownOption(let key, let suggestion):
      return (
        "unknown-option", LocalizedText(en: "unknown option '\(key)'", ko: "알 수 없는 옵션 '\(key)'"),
        Self.didYouMean(suggestion) ?? Self.list("options", "옵션", CellOptions.keys)
      )
    case .unknownWord(let word, let suggestion):
      return (
        "unknown-word",
        LocalizedText(
          en: "'\(word)' is not an id, a tag or an option", ko: "'\(word)'은(는) id도 태그도 옵션도 아닙니다"),
        Self.didYouMean(suggestion)
          ?? LocalizedText(
            en: "write #id, .tag or key=value", ko: "#id, .태그, 키=값 가운데 하나로 쓰세요")
      )
    case .repeatedOption(let key):
      return (
        "repeated-option",
        LocalizedText(en: "'\(key)' is given twice", ko: "'\(key)'이(가) 두 번 쓰였습니다"), nil
      )
    case .unterminatedQuote:
      return (
        "unterminated-quote",
        LocalizedText(en: "the quote is never closed", ko: "따옴표가 닫히지 않았습니다"), nil
      )
    case .badValue(let key, let value, let expected):
      return (
        "bad-value",
        LocalizedText(
          en: "'\(value)' is not a value of '\(key)': expected \(expected.english)",
          ko: "'\(value)'은(는) '\(key)'의 값이 될 수 없습니다: \(expected.korean)"), nil
      )
    case .skipWithoutReason:
      return (
        "skip-without-reason",
        LocalizedText(en: "a skipped cell needs a reason", ko: "건너뛰는 셀에는 이유가 필요합니다"),
        LocalizedText(en: "add reason=\"…\"", ko: "reason=\"…\"을 더하세요")
      )
    case .reasonWithoutSkip:
      return (
        "reason-without-skip",
        LocalizedText(
          en: "'reason' says why a cell is skipped, but this one is not",
          ko: "'reason'은 건너뛰는 이유인데 이 셀은 건너뛰지 않습니다"),
        LocalizedText(en: "add .skip or remove the reason", ko: ".skip을 더하거나 reason을 지우세요")
      )
    default: return regionWords
    }
  }

  private var regionWords: (id: String, text: LocalizedText, help: LocalizedText?) {
    switch self {
    case .malformedRegion:
      return (
        "malformed-region",
        LocalizedText(
          en: "this is not how an output region starts", ko: "출력 영역을 여는 줄의 형식이 아닙니다"),
        LocalizedText(
          en: "write <!-- output:ID sha=XXXXXXXX --> alone on its line, or remove the region",
          ko: "<!-- output:ID sha=XXXXXXXX -->만 한 줄에 쓰거나 영역을 지우세요")
      )
    case .unterminatedRegion(let id):
      return (
        "unterminated-region",
        LocalizedText(
          en: "the output region of '\(id)' that starts here has no end",
          ko: "여기서 시작한 '\(id)'의 출력 영역이 끝나지 않습니다"),
        LocalizedText(
          en:
            "put <!-- /output --> back at the same indentation, or remove the region's first line",
          ko: "같은 들여쓰기로 <!-- /output -->을 되돌려 놓거나 영역의 첫 줄을 지우세요")
      )
    case .strayRegionEnd:
      return (
        "stray-region-end",
        LocalizedText(
          en: "this ends an output region, but none is open here",
          ko: "출력 영역을 닫는 줄인데 열린 영역이 없습니다"),
        LocalizedText(en: "remove the line", ko: "이 줄을 지우세요")
      )
    case .foreignContent(let id):
      return (
        "foreign-content",
        LocalizedText(
          en: "the output region '\(id)' holds something that a run does not write",
          ko: "출력 영역 '\(id)' 안에 실행이 쓰지 않는 내용이 있습니다"),
        LocalizedText(
          en: "move it out of the region, or put a missing <!-- /output --> back before it",
          ko: "영역 밖으로 옮기거나, 빠진 <!-- /output -->을 그 앞에 되돌려 놓으세요")
      )
    case .orphanRegion(let id, let suggestion):
      return (
        "orphan-region",
        LocalizedText(
          en: "the output region '\(id)' does not follow a cell of that name; 'run' removes it",
          ko: "출력 영역 '\(id)' 바로 앞에 그 이름의 셀이 없습니다. 'run'이 이 영역을 지웁니다"),
        Self.didYouMean(suggestion)
      )
    case .malformedValue:
      return (
        "malformed-value",
        LocalizedText(en: "this is not how a checked number starts", ko: "검사되는 수를 여는 형식이 아닙니다"),
        LocalizedText(
          en: "write <!-- value:name --> or <!-- value:name %.2f -->",
          ko: "<!-- value:이름 --> 또는 <!-- value:이름 %.2f -->처럼 쓰세요")
      )
    case .unterminatedValue(let name):
      return (
        "unterminated-value",
        LocalizedText(
          en: "the checked number '\(name)' has no end on its line",
          ko: "검사되는 수 '\(name)'이(가) 같은 줄에서 끝나지 않습니다"),
        LocalizedText(
          en: "write <!-- /value --> after the number", ko: "수 뒤에 <!-- /value -->을 쓰세요")
      )
    case .strayValueEnd:
      return (
        "stray-value-end",
        LocalizedText(
          en: "this ends a checked number, but none is open here",
          ko: "검사되는 수를 닫는 표시인데 열린 것이 없습니다"), nil
      )
    case .badFormat(let format):
      return (
        "bad-format",
        LocalizedText(
          en: "'\(format)' is not a format of a number", ko: "'\(format)'은(는) 수의 서식이 아닙니다"),
        LocalizedText(
          en: "write one of printf's, as %.2f, %d, %e, %g or %s",
          ko: "%.2f, %d, %e, %g, %s처럼 printf의 서식을 쓰세요")
      )
    default:
      return (
        "unlocatable-value",
        LocalizedText(
          en: "the checked numbers of this paragraph cannot be located safely",
          ko: "이 문단에서 검사되는 수의 자리를 확실히 찾을 수 없습니다"),
        LocalizedText(
          en: "keep raw HTML and link definitions out of paragraphs with checked numbers",
          ko: "검사되는 수가 있는 문단에는 HTML이나 링크 정의를 쓰지 마세요")
      )
    }
  }

  private static func list(_ english: String, _ korean: String, _ names: [String])
    -> LocalizedText
  {
    let joined = names.joined(separator: ", ")
    return LocalizedText(en: "known \(english): \(joined)", ko: "쓸 수 있는 \(korean): \(joined)")
  }
}
