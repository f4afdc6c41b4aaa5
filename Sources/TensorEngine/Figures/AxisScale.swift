// From numbers to places: an axis chooses round numbers for its ticks and maps values to coordinates.

/// One axis of a plot.
struct AxisScale {
  /// The values at the two ends; `lower < upper`.
  var lower: Double
  var upper: Double
  /// The coordinates at the two ends.
  var start: Double = 0
  var end: Double = 1
  /// Values of the ticks, ascending.
  private(set) var ticks: [Double]
  private let step: Double

  /// Values outside this range are treated as not finite: differences of others cannot overflow.
  static let largest = 1e300

  static func isUsable(_ value: Double) -> Bool { abs(value) <= largest }

  /// An axis for values from `lowest` to `highest`.
  ///
  /// - Parameters:
  ///   - padding: How much room to leave at each end, as a part of the range.
  ///   - tickCount: About how many ticks are wanted.
  init(from lowest: Double, to highest: Double, padding: Double, tickCount: Int) {
    var low = min(lowest, highest)
    var high = max(lowest, highest)
    // Values that differ by rounding alone get an axis as if they were equal.
    if high - low <= max(abs(low), abs(high)) * 1e-13 {
      let room = max(abs(low) * 0.1, low == 0 ? 1 : 1e-12)
      low -= room
      high += room
    } else {
      let room = (high - low) * padding
      low -= room
      high += room
    }
    lower = low
    upper = high
    step = Self.roundStep((high - low) / Double(max(1, tickCount)))
    var values: [Double] = []
    var index = (low / step).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    while index <= last, values.count < 50 {
      values.append(index * step)
      index += 1
    }
    ticks = values
  }

  /// The smallest of 1, 2, 5 times a power of ten that is not below `size`.
  static func roundStep(_ size: Double) -> Double {
    guard size > 0, size.isFinite else { return 1 }
    let power = decimalExponent(size)
    for factor in [1.0, 2, 5, 10] {
      let step = scaled(factor, power)
      if step >= size * (1 - 1e-9) { return step }
    }
    return scaled(10, power)
  }

  /// The power of ten of the first digit, without a logarithm. Rounded to 15 digits first, so that the
  /// double nearest to a power of ten counts as one.
  static func decimalExponent(_ value: Double) -> Int {
    ExactDecimal(value)?.decimalExponent(significantDigits: 15) ?? 0
  }

  /// `factor` · 10^`power`, correctly rounded for the powers that plots use.
  static func scaled(_ factor: Double, _ power: Int) -> Double {
    var scale = 1.0
    for _ in 0..<min(power.magnitude, 320) { scale *= 10 }
    return power < 0 ? factor / scale : factor * scale
  }

  /// Where `value` is drawn.
  func position(_ value: Double) -> Double {
    start + (value - lower) / (upper - lower) * (end - start)
  }

  func contains(_ value: Double) -> Bool { value >= lower && value <= upper }

  /// The text of a tick: as many decimals as the step needs, or powers of ten for extreme sizes.
  func label(_ value: Double) -> String {
    let size = max(abs(lower), abs(upper))
    if size >= 1e6 || size < 1e-3 {
      // The digits from the largest value's first down to the step's.
      let digits = max(0, Self.decimalExponent(size) - Self.decimalExponent(step))
      guard value != 0, let exact = ExactDecimal(value) else { return "0" }
      let own = max(0, digits - (Self.decimalExponent(size) - Self.decimalExponent(value)))
      let (mantissa, power) = exact.scientific(fractionDigits: own)
      return (value < 0 ? "−" : "") + mantissa + "e" + (power < 0 ? "−" : "") + "\(abs(power))"
    }
    let decimals = min(12, max(0, -Self.decimalExponent(step)))
    let text = ExactDecimal(value)?.fixed(fractionDigits: decimals) ?? ""
    let isZero = !text.contains { $0 != "0" && $0 != "." }
    return (value < 0 && !isZero ? "−" : "") + text
  }
}
