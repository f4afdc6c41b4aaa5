// printf formats of one number, parsed once and used for many rows.
//
// The subset: flags `-+ 0#`, width, precision, and the conversions `d i u x X o f F e E g G s %`, with
// text around one conversion (`"%.1f %%"`). Length modifiers (`l`, `ll`, `h`, `z`, `q`) are accepted and
// mean nothing. Results are character for character those of C in the "C" locale.

/// A parsed format such as `%.9f` or `%04d`.
struct NumberFormat: Hashable, Sendable {
  /// What is wrong with a format, in both languages.
  struct Mistake: Error, Hashable {
    var english: String
    var korean: String
  }

  /// Widths and precisions beyond this are refused: no column needs them.
  static let largestSize = 400

  private var prefix = ""
  private var suffix = ""
  private var leftAligned = false
  private var plus = false
  private var space = false
  private var zero = false
  private var alternate = false
  private var width = 0
  private var precision: Int?
  private(set) var conversion: Character = "s"

  /// Whether the conversion is for whole numbers.
  var isInteger: Bool { "diuxXo".contains(conversion) }
  /// Whether the conversion takes text rather than a number.
  var isText: Bool { conversion == "s" }

  /// Parses a format with exactly one conversion.
  init(_ pattern: String) throws {
    var rest = Substring(pattern)
    var found = false
    while let character = rest.popFirst() {
      guard character == "%" else {
        if found { suffix.append(character) } else { prefix.append(character) }
        continue
      }
      if rest.first == "%" {
        rest.removeFirst()
        if found { suffix.append("%") } else { prefix.append("%") }
        continue
      }
      guard !found else {
        throw Mistake(
          english: "the format \"\(pattern)\" has more than one conversion",
          korean: "서식 \"\(pattern)\"에 변환이 둘 이상 있습니다")
      }
      try parseConversion(&rest, of: pattern)
      found = true
    }
    guard found else {
      throw Mistake(
        english: "the format \"\(pattern)\" has no conversion such as %d or %.4f",
        korean: "서식 \"\(pattern)\"에 %d나 %.4f 같은 변환이 없습니다")
    }
  }

  private mutating func parseConversion(_ rest: inout Substring, of pattern: String) throws {
    flags: while let flag = rest.first {
      switch flag {
      case "-": leftAligned = true
      case "+": plus = true
      case " ": space = true
      case "0": zero = true
      case "#": alternate = true
      default: break flags
      }
      rest.removeFirst()
    }
    width = try Self.parseSize(&rest, of: pattern) ?? 0
    if rest.first == "." {
      rest.removeFirst()
      precision = try Self.parseSize(&rest, of: pattern) ?? 0
    }
    while let letter = rest.first, "lhzqjt".contains(letter) { rest.removeFirst() }
    guard let letter = rest.popFirst(), "diuxXofFeEgGs".contains(letter) else {
      throw Mistake(
        english:
          "the format \"\(pattern)\" has a conversion that is none of d i u x X o f F e E g G s",
        korean: "서식 \"\(pattern)\"의 변환은 d i u x X o f F e E g G s 가운데 하나여야 합니다")
    }
    conversion = letter
  }

  private static func parseSize(_ rest: inout Substring, of pattern: String) throws -> Int? {
    var size: Int?
    while let digit = rest.first, let value = digit.wholeNumberValue, digit.isASCII {
      rest.removeFirst()
      let next = (size ?? 0) * 10 + value
      guard next <= largestSize else {
        throw Mistake(
          english: "the format \"\(pattern)\" asks for more than \(largestSize) characters",
          korean: "서식 \"\(pattern)\"은 \(largestSize)자보다 많은 글자를 요구합니다")
      }
      size = next
    }
    return size
  }

  /// The text for a real number. An integer conversion takes the whole part; callers that want to
  /// refuse fractions ask `isInteger` first.
  func string(_ value: Double) -> String {
    if isText { return string("\(value)") }
    if isInteger {
      if let exact = Int(exactly: value) { return string(exact) }
      guard let digits = ExactDecimal(value.rounded(.towardZero)) else {
        return padded(sign: signText(value.sign == .minus), digits: notFinite(value), zeros: false)
      }
      return padded(
        sign: signText(digits.isNegative), digits: digits.fixed(fractionDigits: 0), zeros: true)
    }
    guard let decimal = ExactDecimal(value) else {
      return padded(
        sign: signText(value.sign == .minus && !value.isNaN), digits: notFinite(value),
        zeros: false)
    }
    return padded(sign: signText(decimal.isNegative), digits: body(decimal), zeros: true)
  }

  /// The text for a whole number.
  func string(_ value: Int) -> String {
    if isText { return string(String(value)) }
    guard isInteger else {
      return padded(
        sign: signText(value < 0), digits: body(ExactDecimal(value)), zeros: true)
    }
    var digits: String
    var sign = ""
    switch conversion {
    case "x": digits = String(UInt(bitPattern: value), radix: 16)
    case "X": digits = String(UInt(bitPattern: value), radix: 16, uppercase: true)
    case "o": digits = String(UInt(bitPattern: value), radix: 8)
    case "u": digits = String(UInt(bitPattern: value))
    default:
      digits = String(value.magnitude)
      sign = signText(value < 0)
    }
    if let precision {
      if precision == 0, value == 0 { digits = "" }
      digits = String(repeating: "0", count: max(0, precision - digits.utf8.count)) + digits
    }
    if alternate, value != 0 {
      switch conversion {
      case "x": sign = "0x"
      case "X": sign = "0X"
      case "o": digits = digits.hasPrefix("0") ? digits : "0" + digits
      default: break
      }
    }
    return padded(sign: sign, digits: digits, zeros: precision == nil)
  }

  /// The text for a text. Number conversions show it as it is.
  func string(_ value: String) -> String {
    var text = value
    if isText, let precision { text = String(text.prefix(precision)) }
    return padded(sign: "", digits: text, zeros: false)
  }

  private func body(_ decimal: ExactDecimal) -> String {
    let uppercase = conversion == "E" || conversion == "G"
    switch conversion {
    case "e", "E":
      let (mantissa, power) = decimal.scientific(fractionDigits: precision ?? 6)
      let pointed = alternate && precision == 0 ? mantissa + "." : mantissa
      return pointed + Self.powerText(power, uppercase: uppercase)
    case "g", "G":
      let significant = max(1, precision ?? 6)
      let power = decimal.decimalExponent(significantDigits: significant)
      if power < -4 || power >= significant {
        let (mantissa, power) = decimal.scientific(fractionDigits: significant - 1)
        return trimmed(mantissa) + Self.powerText(power, uppercase: uppercase)
      }
      return trimmed(decimal.fixed(fractionDigits: significant - 1 - power))
    default:
      let text = decimal.fixed(fractionDigits: precision ?? 6)
      return alternate && precision == 0 ? text + "." : text
    }
  }

  /// `%g` leaves out the zeros at the end, unless `#` asks for them.
  private func trimmed(_ text: String) -> String {
    guard !alternate else { return text.contains(".") ? text : text + "." }
    guard text.contains(".") else { return text }
    var kept = Substring(text)
    while kept.last == "0" { kept.removeLast() }
    if kept.last == "." { kept.removeLast() }
    return String(kept)
  }

  private static func powerText(_ power: Int, uppercase: Bool) -> String {
    let digits = String(power.magnitude)
    return (uppercase ? "E" : "e") + (power < 0 ? "-" : "+")
      + (digits.utf8.count < 2 ? "0" + digits : digits)
  }

  private func notFinite(_ value: Double) -> String {
    let text = value.isNaN ? "nan" : "inf"
    return conversion.isUppercase ? text.uppercased() : text
  }

  private func signText(_ isNegative: Bool) -> String {
    isNegative ? "-" : plus ? "+" : space ? " " : ""
  }

  private func padded(sign: String, digits: String, zeros: Bool) -> String {
    let missing = max(0, width - sign.count - digits.count)
    let text: String
    if leftAligned {
      text = sign + digits + String(repeating: " ", count: missing)
    } else if zero, zeros {
      text = sign + String(repeating: "0", count: missing) + digits
    } else {
      text = String(repeating: " ", count: missing) + sign + digits
    }
    return prefix + text + suffix
  }
}
