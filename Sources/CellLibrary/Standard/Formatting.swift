import CellIR
import CellMachine
import Foundation

// `String(format:)`. The format comes from a cell, so it is never handed to C as it is: each
// conversion is parsed here, its argument's type is checked, and only then is one well-formed
// conversion with one argument formatted.
//
// Arguments: the format (ref 0), then three arrays: tags (ref 1: one word each), raw slots (ref 2)
// and strings (ref 3). An argument of tag 0…3 has its bits in the raw array at its own index; one
// of tag 4 has there an index into the strings.

extension StandardLibrary {
  /// The tags of arguments of `string.format`.
  public enum FormatTag {
    /// `Int` and the narrower signed types.
    public static let int: UInt64 = 0
    /// `UInt` and the narrower unsigned types.
    public static let uint: UInt64 = 1
    /// `Double`.
    public static let double: UInt64 = 2
    /// `Float`.
    public static let float: UInt64 = 3
    /// `String`: the raw slot is an index into the array of strings.
    public static let string: UInt64 = 4
  }

  private enum FormatArgument {
    case int(Int64)
    case uint(UInt64)
    case double(Double)
    case string(String)
  }

  private struct Conversion {
    var flags = ""
    var width: Int?
    var precision: Int?
    var length = ""
    var letter: Character = "%"
    var hasStarWidth = false
    var hasStarPrecision = false
    /// `2$`: which argument, from 1.
    var position: Int?
  }

  static func formatString(_ call: inout HostCall) -> TrapReason? {
    let tags = call.array(1).raws
    let raws = call.array(2).raws
    let strings = call.array(3).refs
    var arguments: [FormatArgument] = []
    for (index, tag) in tags.enumerated() where index < raws.count {
      let bits = raws[index]
      switch tag {
      case FormatTag.uint: arguments.append(.uint(bits))
      case FormatTag.double: arguments.append(.double(Double(bitPattern: bits)))
      case FormatTag.float:
        arguments.append(.double(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))))
      case FormatTag.string:
        let position = Int(truncatingIfNeeded: bits)
        arguments.append(
          .string(strings.indices.contains(position) ? strings[position].guestString : ""))
      default: arguments.append(.int(Int64(bitPattern: bits)))
      }
    }
    switch format(call.string(0), arguments) {
    case .success(let text): call.setResult(0, text)
    case .failure(let reason): return reason
    }
    return nil
  }

  private static func refused(_ conversion: String, _ en: String, _ ko: String) -> TrapReason {
    .host(
      id: "trap.format",
      text: .init(
        en: "String(format:): '\(conversion)' \(en)", ko: "String(format:): '\(conversion)' \(ko)"),
      help: nil)
  }

  private static func format(
    _ template: String, _ arguments: [FormatArgument]
  ) -> Result<String, TrapReason> {
    var result = ""
    var next = 0
    var characters = Substring(template)
    while let character = characters.popFirst() {
      guard character == "%" else {
        result.append(character)
        continue
      }
      let start = characters
      guard var conversion = parse(&characters) else {
        return .failure(
          refused(
            "%" + start.prefix(8), "is not a conversion this library knows",
            "은(는) 지원하지 않는 변환입니다"))
      }
      let text = "%" + start[..<characters.startIndex]
      if conversion.letter == "%" {
        result.append("%")
        continue
      }
      // `*`: the argument before says how wide.
      func star() -> Int? {
        guard next < arguments.count, case .int(let value) = arguments[next] else { return nil }
        next += 1
        return Int(value)
      }
      if conversion.hasStarWidth {
        guard let width = star() else {
          return .failure(refused(text, "has no width among the arguments", "의 폭이 인자에 없습니다"))
        }
        conversion.width = width.magnitude > 1000 ? 1001 : abs(width)
        if width < 0, !conversion.flags.contains("-") { conversion.flags.append("-") }
      }
      if conversion.hasStarPrecision {
        guard let precision = star() else {
          return .failure(refused(text, "has no precision among the arguments", "의 정밀도가 인자에 없습니다"))
        }
        conversion.precision = precision < 0 ? nil : precision
      }
      if let position = conversion.position { next = position - 1 }
      for limit in [conversion.width, conversion.precision] where limit ?? 0 > 1000 {
        return .failure(refused(text, "is wider than 1000", "의 폭이 1000보다 큽니다"))
      }
      guard next >= 0, next < arguments.count else {
        return .failure(refused(text, "has no argument", "에 대응하는 인자가 없습니다"))
      }
      let argument = arguments[next]
      next += 1
      guard let formatted = apply(&conversion, argument) else {
        return .failure(
          refused(
            text, "does not fit the type of its argument", "와 인자의 타입이 맞지 않습니다"))
      }
      result += formatted
    }
    return .success(result)
  }

  /// Reads flags, width, precision, length and letter after a `%`.
  private static func parse(_ text: inout Substring) -> Conversion? {
    var conversion = Conversion()
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, text.dropFirst(digits.count).first == "$" {
      conversion.position = Int(digits)
      text = text.dropFirst(digits.count + 1)
    }
    while let flag = text.first, "-+ #0'".contains(flag) {
      if flag != "'", !conversion.flags.contains(flag) { conversion.flags.append(flag) }
      text.removeFirst()
    }
    func number() -> Int? {
      var digits = ""
      while let digit = text.first, digit.isASCII, digit.isNumber {
        digits.append(digit)
        text.removeFirst()
      }
      return digits.isEmpty ? nil : (Int(digits) ?? Int.max)
    }
    func star() -> Bool {
      guard text.first == "*" else { return false }
      text.removeFirst()
      return true
    }
    conversion.hasStarWidth = star()
    if !conversion.hasStarWidth { conversion.width = number() }
    if text.first == "." {
      text.removeFirst()
      conversion.hasStarPrecision = star()
      if !conversion.hasStarPrecision { conversion.precision = number() ?? 0 }
    }
    while let letter = text.first, "hlLqjzt".contains(letter) {
      conversion.length.append(letter)
      text.removeFirst()
    }
    guard let letter = text.popFirst(), "diuxXofFeEgGaAcC@%".contains(letter) else { return nil }
    conversion.letter = letter
    return conversion
  }

  private static func apply(_ conversion: inout Conversion, _ argument: FormatArgument) -> String? {
    var spec = "%" + conversion.flags
    if let width = conversion.width { spec += String(width) }
    if let precision = conversion.precision { spec += ".\(precision)" }
    switch conversion.letter {
    case "d", "i", "u", "x", "X", "o":
      let bits: UInt64
      switch argument {
      case .int(let value): bits = UInt64(bitPattern: value)
      case .uint(let value): bits = value
      case .double, .string: return nil
      }
      let isSigned = conversion.letter == "d" || conversion.letter == "i"
      // Without a length, C reads an int.
      let value: UInt64
      switch conversion.length {
      case "":
        value =
          isSigned
          ? UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: bits)))
          : UInt64(UInt32(truncatingIfNeeded: bits))
      case "h":
        value =
          isSigned
          ? UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: bits)))
          : UInt64(UInt16(truncatingIfNeeded: bits))
      case "hh":
        value =
          isSigned
          ? UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: bits)))
          : UInt64(UInt8(truncatingIfNeeded: bits))
      default: value = bits
      }
      spec += "ll\(conversion.letter)"
      return isSigned
        ? String(format: spec, Int64(bitPattern: value)) : String(format: spec, value)
    case "f", "F", "e", "E", "g", "G", "a", "A":
      guard case .double(let value) = argument else { return nil }
      return String(format: spec + String(conversion.letter), value)
    case "c", "C":
      guard case .int(let value) = argument, let scalar = UInt32(exactly: value),
        let unicode = Unicode.Scalar(scalar)
      else { return nil }
      return String(Character(unicode))
    case "@":
      let text: String
      switch argument {
      case .int(let value): text = "\(value)"
      case .uint(let value): text = "\(value)"
      case .double(let value): text = "\(value)"
      case .string(let value): text = value
      }
      // As Foundation does, whatever the width.
      return text
    default: return nil
    }
  }
}
