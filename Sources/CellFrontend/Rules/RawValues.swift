import CellIR
import SwiftSyntax

// Raw values of enums.

extension Checker {
  func checkRawValues(_ decl: NominalDecl) {
    checkIndirection(decl)
    guard let type = decl.rawType else {
      if let enumCase = decl.cases.first(where: { $0.rawValue != nil }) {
        report(
          "enum.raw-value", enumCase.rawValue.map(span) ?? enumCase.span,
          "enum case cannot have a raw value if the enum does not have a raw type",
          "열거형에 원시 타입이 없으면 case에 원시값을 줄 수 없습니다",
          help: ("write 'enum \(decl.name): Int'", "'enum \(decl.name): Int'처럼 타입을 쓰세요"))
      }
      return
    }
    let place = decl.rawTypeSpan ?? decl.span
    let isText = type == known.string || type == known.character
    guard isText || known.isInteger(type) || known.isFloating(type) || type.isError else {
      report(
        "enum.raw-type", place,
        "raw type '\(type)' is not expressible by a string, integer, or floating-point literal",
        "원시 타입 '\(type)'은(는) 문자열, 정수, 실수 리터럴로 쓸 수 없습니다",
        help: ("use 'Int' or 'String'", "'Int'나 'String'을 쓰세요"))
      return
    }
    guard !decl.cases.isEmpty else {
      report(
        "enum.raw-type", place, "an enum with no cases cannot declare a raw type",
        "case가 없는 열거형에는 원시 타입을 쓸 수 없습니다", help: ("add a case", "case를 더하세요"))
      return
    }
    var seen: [String: EnumCaseDecl] = [:]
    var next: Int? = 0
    for enumCase in decl.cases {
      if enumCase.hasPayload {
        report(
          "enum.raw-value", enumCase.span, "enum with raw type cannot have cases with arguments",
          "원시 타입이 있는 열거형의 case에는 연관값을 둘 수 없습니다",
          help: ("remove the raw type", "원시 타입을 지우세요"))
        return
      }
      let key: String
      if let literal = enumCase.rawValue {
        guard let value = RawLiteral(literal) else {
          report(
            "enum.raw-value", span(literal), "raw value for enum case must be a literal",
            "case의 원시값은 리터럴이어야 합니다", help: ("write the value itself", "값을 그대로 쓰세요"))
          return
        }
        guard value.fits(isText: isText, isInteger: known.isInteger(type)) else {
          report(
            "enum.raw-value", span(literal),
            "cannot convert value of type '\(value.typeName)' to raw type '\(type)'",
            "'\(value.typeName)' 값을 원시 타입 '\(type)'(으)로 쓸 수 없습니다",
            help: ("write a literal of type '\(type)'", "'\(type)' 타입의 리터럴을 쓰세요"))
          return
        }
        if case .integer(let number) = value, known.isInteger(type) {
          // Reports a literal that the type does not hold.
          _ = check(literal, expecting: type, in: module)
          next = number.addingReportingOverflow(1).overflow ? nil : number + 1
        } else {
          next = nil
          if case .integer(let number) = value, number < Int.max { next = number + 1 }
        }
        key = value.key
      } else if isText {
        key = enumCase.name
      } else if let number = next {
        key = String(number)
        next = number + 1
      } else {
        report(
          "enum.raw-value", enumCase.span,
          "enum case must declare a raw value when the preceding raw value is not an integer",
          "앞의 원시값이 정수가 아니면 case에 원시값을 써야 합니다",
          help: ("write '\(enumCase.name) = …'", "'\(enumCase.name) = …'으로 쓰세요"))
        return
      }
      if let earlier = seen[key] {
        report(
          "enum.raw-twice", enumCase.rawValue.map(span) ?? enumCase.span,
          "raw value for enum case is not unique", "case의 원시값이 겹칩니다",
          help: ("give each case a value of its own", "case마다 다른 값을 주세요"),
          notes: [(earlier.span, "'\(earlier.name)' has it too", "'\(earlier.name)'도 같은 값입니다")])
      }
      seen[key] = enumCase
    }
  }

  /// A case that holds its own enum has to be `indirect`.
  private func checkIndirection(_ decl: NominalDecl) {
    guard !decl.isIndirect else { return }
    for enumCase in decl.cases where enumCase.payload.contains(where: { contains($0.type, decl) }) {
      report(
        "type.recursive-enum", decl.span, "recursive enum '\(decl.name)' is not marked 'indirect'",
        "재귀하는 열거형 '\(decl.name)'에 'indirect'가 없습니다",
        help: ("write 'indirect enum \(decl.name)'", "'indirect enum \(decl.name)'(으)로 쓰세요"),
        notes: [(enumCase.span, "this case holds it", "이 case가 자기 자신을 담습니다")])
      return
    }
  }

  /// Whether a value of a type holds one of a struct or enum in itself, without a reference between.
  func contains(_ type: Type, _ decl: NominalDecl, depth: Int = 0) -> Bool {
    guard depth < 16 else { return false }
    switch type {
    case .tuple(let elements): return elements.contains { contains($0.type, decl, depth: depth) }
    case .nominal(let inner, let arguments):
      if inner === decl { return true }
      if inner === known.optionalDecl, let first = arguments.first {
        return contains(first, decl, depth: depth)
      }
      guard inner.isGuest, !inner.isIndirect else { return false }
      let map = substitution(for: inner, arguments)
      switch inner.kind {
      case .structure:
        return inner.storedProperties.contains {
          contains($0.type.substituting(map), decl, depth: depth + 1)
        }
      case .enumeration:
        return inner.cases.contains { enumCase in
          enumCase.payload.contains {
            contains($0.type.substituting(map), decl, depth: depth + 1)
          }
        }
      default: return false
      }
    default: return false
    }
  }
}

/// A literal that can be a raw value.
private enum RawLiteral {
  case integer(Int)
  case double(String)
  case string(String)
  case boolean

  init?(_ syntax: ExprSyntax) {
    if let node = syntax.as(IntegerLiteralExprSyntax.self) {
      self = .integer(node.representedLiteralValue ?? 0)
    } else if let node = syntax.as(FloatLiteralExprSyntax.self) {
      self = .double(node.literal.text)
    } else if let node = syntax.as(StringLiteralExprSyntax.self),
      let text = node.representedLiteralValue
    {
      self = .string(text)
    } else if syntax.is(BooleanLiteralExprSyntax.self) {
      self = .boolean
    } else if let node = syntax.as(PrefixOperatorExprSyntax.self), node.operator.text == "-",
      let inner = RawLiteral(node.expression)
    {
      switch inner {
      case .integer(let value): self = .integer(-value)
      case .double(let text): self = .double("-" + text)
      default: return nil
      }
    } else {
      return nil
    }
  }

  var key: String {
    switch self {
    case .integer(let value): return String(value)
    case .double(let text): return Double(text.filter { $0 != "_" }).map { String($0) } ?? text
    case .string(let text): return text
    case .boolean: return ""
    }
  }

  var typeName: String {
    switch self {
    case .integer: return "Int"
    case .double: return "Double"
    case .string: return "String"
    case .boolean: return "Bool"
    }
  }

  func fits(isText: Bool, isInteger: Bool) -> Bool {
    switch self {
    case .string: return isText
    case .integer: return !isText
    case .double: return !isText && !isInteger
    case .boolean: return false
    }
  }
}
