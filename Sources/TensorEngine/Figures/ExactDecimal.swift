// The decimal digits of a binary floating-point number, all of them.
//
// Every finite Double is m · 2^e with integers m and e. If e ≥ 0 it is an integer; otherwise it is
// m · 5^(-e) / 10^(-e), whose digits are those of the integer m · 5^(-e) with the point moved. So a
// product of big integers gives the exact decimal expansion (at most 767 significant digits), and
// rounding it once, half to even, gives what C's printf prints: no digit depends on a C library, a
// locale or a machine.

/// A finite number as decimal digits: 0.d₁d₂d₃… × 10^`exponent`.
struct ExactDecimal {
  var isNegative: Bool
  /// Values 0…9, most significant first, without leading zeros; empty for zero.
  var digits: [UInt8]
  /// Where the point is: after the first `exponent` digits.
  var exponent: Int

  /// The exact value of `value`; `nil` for infinities and NaN.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    isNegative = value.sign == .minus
    digits = []
    exponent = 0
    guard value != 0 else { return }

    var significand = value.significandBitPattern
    var power = Int(value.exponentBitPattern)
    if power == 0 {
      power = 1
    } else {
      significand |= 1 << 52
    }
    power -= 1075
    let trailing = significand.trailingZeroBitCount
    significand >>= UInt64(trailing)
    power += trailing

    // Little-endian limbs in base 10^9.
    var limbs: [UInt64] = []
    var rest = significand
    while rest > 0 {
      limbs.append(rest % Self.base)
      rest /= Self.base
    }
    if power >= 0 {
      Self.multiply(&limbs, by: 2, times: power, largest: 29)
    } else {
      Self.multiply(&limbs, by: 5, times: -power, largest: 12)
    }
    for (index, limb) in limbs.reversed().enumerated() {
      var part: [UInt8] = []
      var rest = limb
      for _ in 0..<9 {
        part.append(UInt8(rest % 10))
        rest /= 10
      }
      let ordered = part.reversed()
      digits.append(contentsOf: index == 0 ? Array(ordered.drop { $0 == 0 }) : Array(ordered))
    }
    exponent = digits.count - max(0, -power)
    trimTrailingZeros()
  }

  /// The digits of an integer.
  init(_ value: Int) {
    isNegative = value < 0
    digits = value == 0 ? [] : String(value.magnitude).utf8.map { $0 - 48 }
    exponent = digits.count
    trimTrailingZeros()
  }

  private static let base: UInt64 = 1_000_000_000

  /// Multiplies by `factor` `times` times, up to `largest` factors in one pass.
  private static func multiply(
    _ limbs: inout [UInt64], by factor: UInt64, times: Int, largest: Int
  ) {
    var left = times
    while left > 0 {
      let count = min(left, largest)
      var multiplier: UInt64 = 1
      for _ in 0..<count { multiplier *= factor }
      var carry: UInt64 = 0
      for index in limbs.indices {
        let product = limbs[index] * multiplier + carry
        limbs[index] = product % base
        carry = product / base
      }
      while carry > 0 {
        limbs.append(carry % base)
        carry /= base
      }
      left -= count
    }
  }

  private mutating func trimTrailingZeros() {
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { exponent = 0 }
  }

  /// Keeps `count` digits (which may be negative: none, and no carry), rounding half to even.
  private mutating func keep(_ count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      exponent = 0
      return
    }
    let next = digits[count]
    let exactlyHalf = next == 5 && count + 1 == digits.count
    let isOdd = count > 0 && digits[count - 1] % 2 == 1
    digits.removeSubrange(count...)
    if next > 5 || (next == 5 && (!exactlyHalf || isOdd)) {
      var index = count - 1
      while index >= 0, digits[index] == 9 {
        digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        digits[index] += 1
      } else {
        digits.insert(1, at: 0)
        exponent += 1
      }
    }
    trimTrailingZeros()
  }

  /// The value rounded to `count` digits after the point, as `%f` writes its magnitude.
  func fixed(fractionDigits count: Int) -> String {
    var rounded = self
    // `exponent + count` digits stay in front of the cut; it may lie far before the first digit.
    rounded.keep(exponent + count)
    var text: [UInt8] = []
    if rounded.exponent <= 0 {
      text.append(48)
    } else {
      for index in 0..<rounded.exponent {
        text.append(48 + (index < rounded.digits.count ? rounded.digits[index] : 0))
      }
    }
    if count > 0 {
      text.append(46)
      for place in 0..<count {
        let index = rounded.exponent + place
        let digit = index >= 0 && index < rounded.digits.count ? rounded.digits[index] : 0
        text.append(48 + digit)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The first digit's power of ten after rounding to `count` significant digits (0 for zero).
  func decimalExponent(significantDigits count: Int) -> Int {
    var rounded = self
    rounded.keep(max(1, count))
    return rounded.digits.isEmpty ? 0 : rounded.exponent - 1
  }

  /// One digit, the point and `count` more, and the power of ten apart, as `%e` writes them.
  func scientific(fractionDigits count: Int) -> (mantissa: String, exponent: Int) {
    var rounded = self
    rounded.keep(count + 1)
    var text: [UInt8] = [48 + (rounded.digits.first ?? 0)]
    if count > 0 {
      text.append(46)
      for index in 1...count {
        text.append(48 + (index < rounded.digits.count ? rounded.digits[index] : 0))
      }
    }
    let power = rounded.digits.isEmpty ? 0 : rounded.exponent - 1
    return (String(decoding: text, as: UTF8.self), power)
  }
}
