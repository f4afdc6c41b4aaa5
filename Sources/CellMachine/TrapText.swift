// The words of every trap, close to those of Swift's own runtime, in both languages.

import CellIR
import Diagnostics

extension TrapReason {
  /// Stable name of the kind of trap: `trap.overflow`, `trap.index`, …
  public var id: String {
    switch self {
    case .arithmeticOverflow, .resultOverflow: return "trap.overflow"
    case .divisionByZero: return "trap.division-by-zero"
    case .indexOutOfRange: return "trap.index"
    case .unwrappedNil: return "trap.nil"
    case .conversion: return "trap.conversion"
    case .invertedRange: return "trap.range"
    case .negativeCount: return "trap.negative-count"
    case .emptyCollection: return "trap.empty"
    case .castFailed: return "trap.cast"
    case .fatalError: return "trap.fatal"
    case .uncaughtError: return "trap.uncaught-error"
    case .callDepth: return "trap.call-depth"
    case .operations: return "trap.budget"
    case .memory: return "trap.memory"
    case .output: return "trap.output"
    case .timeout: return "trap.timeout"
    case .cancelled: return "trap.cancelled"
    case .host(let id, _, _): return id
    case .missingDataset: return "trap.missing-dataset"
    }
  }

  /// What happened, in one sentence.
  public var text: LocalizedText {
    switch self {
    case .resultOverflow(let value, let type):
      return LocalizedText(
        en: "arithmetic overflow: the result \(value) does not fit in \(type)",
        ko: "산술 오버플로: 계산 결과 \(value)은(는) \(type)의 범위를 벗어납니다")
    case .arithmeticOverflow(let operation):
      return LocalizedText(
        en: "arithmetic overflow in '\(operation)'",
        ko: "'\(operation)' 연산에서 산술 오버플로가 일어났습니다")
    case .divisionByZero:
      return LocalizedText(en: "division by zero", ko: "0으로 나누었습니다")
    case .indexOutOfRange(let index, let count):
      return LocalizedText(
        en: "index out of range: index \(index), count \(count)",
        ko: "인덱스가 범위를 벗어났습니다: 인덱스 \(index), 원소 수 \(count)")
    case .unwrappedNil:
      return LocalizedText(
        en: "unexpectedly found nil while unwrapping an Optional value",
        ko: "옵셔널을 언래핑하는데 값이 nil이었습니다")
    case .conversion(let value, let type):
      return LocalizedText(
        en: "\(value) cannot be converted to \(type): the value does not fit",
        ko: "값 \(value): \(type) 타입에 들어가지 않아 변환할 수 없습니다")
    case .invertedRange(let lower, let upper):
      return LocalizedText(
        en: "range requires lowerBound <= upperBound: \(lower) is greater than \(upper)",
        ko: "범위는 lowerBound <= upperBound여야 합니다: 하한 \(lower), 상한 \(upper)")
    case .negativeCount(let count):
      return LocalizedText(
        en: "negative count not allowed: \(count)", ko: "개수는 음수일 수 없습니다: \(count)")
    case .emptyCollection(let operation):
      return LocalizedText(
        en: "can't remove an element from an empty collection: \(operation)",
        ko: "빈 컬렉션에는 쓸 수 없는 연산입니다: \(operation)")
    case .castFailed(let from, let to):
      return LocalizedText(
        en: "could not cast value of type '\(from)' to '\(to)'",
        ko: "'\(from)' 타입의 값을 '\(to)' 타입으로 캐스팅할 수 없습니다")
    case .fatalError(let message):
      let text = LocalizedText(en: "fatal error", ko: "치명적 오류")
      return message.isEmpty ? text : text.followed(by: message)
    case .uncaughtError(let description):
      return LocalizedText(
        en: "an error was thrown and not caught", ko: "오류가 던져졌지만 아무도 잡지 않았습니다"
      ).followed(by: description)
    case .callDepth(let limit):
      return LocalizedText(
        en: "stack overflow: more than \(limit) nested calls",
        ko: "스택 오버플로: 함수 호출이 \(limit)단계보다 깊게 중첩되었습니다")
    case .operations(let limit):
      return LocalizedText(
        en: "the cell used up its budget of \(limit) operations",
        ko: "셀이 연산 예산 \(limit)회를 모두 썼습니다")
    case .memory(let limit):
      return LocalizedText(
        en: "the cell used up its memory of \(byteCount(limit))",
        ko: "셀이 메모리 한도 \(byteCount(limit))을(를) 모두 썼습니다")
    case .output(let limit):
      return LocalizedText(
        en: "the cell printed more than \(byteCount(limit))",
        ko: "셀이 출력 한도 \(byteCount(limit))을(를) 넘게 출력했습니다")
    case .timeout(let seconds):
      return LocalizedText(
        en: "the cell ran longer than \(shortNumber(seconds)) seconds",
        ko: "셀이 \(shortNumber(seconds))초보다 오래 실행되었습니다")
    case .cancelled:
      return LocalizedText(en: "cancelled", ko: "취소되었습니다")
    case .host(_, let text, _), .missingDataset(_, let text, _):
      return text
    }
  }

  /// What to do about it, where that is known.
  public var help: LocalizedText? {
    switch self {
    case .operations:
      return LocalizedText(
        en: "if the program is right, allow more with budget=OPERATIONS on the cell",
        ko: "프로그램이 맞다면 셀에 budget=횟수 옵션을 주어 예산을 늘리세요")
    case .timeout:
      return LocalizedText(
        en: "if the program is right, allow more with timeout=SECONDS on the cell",
        ko: "프로그램이 맞다면 셀에 timeout=초 옵션을 주어 시간을 늘리세요")
    case .callDepth:
      return LocalizedText(
        en: "check that the recursion ends; if it does, allow more with depth=CALLS on the cell",
        ko: "재귀가 끝나는지 확인하세요. 끝난다면 셀에 depth=횟수 옵션을 주어 늘리세요")
    case .memory:
      return LocalizedText(
        en: "if the program is right, allow more with memory=MIB on the cell",
        ko: "프로그램이 맞다면 셀에 memory=MiB 옵션을 주어 늘리세요")
    case .output:
      return LocalizedText(
        en: "print less; if that cannot be, allow more with output=KIB on the cell",
        ko: "출력을 줄이세요. 그럴 수 없다면 셀에 output=KiB 옵션을 주어 늘리세요")
    case .host(_, _, let help), .missingDataset(_, _, let help):
      return help
    default:
      return nil
    }
  }

  /// The trap as a diagnostic, without a place.
  public var diagnostic: Diagnostic {
    Diagnostic(id: id, text: text, help: help)
  }
}

extension LocalizedText {
  /// With what the program says itself after a colon, as it is.
  fileprivate func followed(by words: String) -> LocalizedText {
    var text = self
    text.english += ": " + words
    text.korean += ": " + words
    return text
  }
}

/// `512 MiB`: bytes in the largest binary unit that gives a whole number.
private func byteCount(_ bytes: Int) -> String {
  var value = bytes
  var unit = 0
  let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
  while value >= 1024, value % 1024 == 0, unit < units.count - 1 {
    value /= 1024
    unit += 1
  }
  return "\(value) \(units[unit])"
}

/// `2` rather than `2.0`.
private func shortNumber(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
}
