import TensorKernels

/// The random numbers of Python's `random` module: the same seed gives the same numbers.
public final class PythonRandom {
  private var state = tk_mt()

  /// `random.seed(seed)`.
  public init(seed: Int) {
    let magnitude = seed.magnitude
    var key = [UInt32(truncatingIfNeeded: magnitude)]
    if magnitude >> 32 != 0 { key.append(UInt32(truncatingIfNeeded: magnitude >> 32)) }
    tk_mt_seed_array(&state, key, Int32(key.count))
  }

  private func bits(_ count: Int) -> UInt64 {
    if count <= 0 { return 0 }
    if count <= 32 { return UInt64(tk_mt_next(&state) >> UInt32(32 - count)) }
    let low = UInt64(tk_mt_next(&state))
    return low | UInt64(tk_mt_next(&state) >> UInt32(64 - count)) << 32
  }

  private func below(_ limit: UInt64) -> UInt64 {
    let width = 64 - limit.leadingZeroBitCount
    var value = bits(width)
    while value >= limit { value = bits(width) }
    return value
  }

  /// An integer from `low` to `high`, both included.
  public func randint(_ low: Int, _ high: Int) -> Int {
    let (span, overflow) = high.subtractingReportingOverflow(low)
    guard !overflow, span >= 0, span < Int.max else {
      return Failure.report(
        EngineError(
          operation: "randint", english: "there are no integers from \(low) to \(high)",
          korean: "\(low)부터 \(high)까지의 정수가 없습니다"), returning: low)
    }
    return low + Int(below(UInt64(span) + 1))
  }

  /// A number in [0, 1) with 53 bits.
  public func random() -> Double {
    let a = Double(tk_mt_next(&state) >> 5)
    let b = Double(tk_mt_next(&state) >> 6)
    return (a * 67_108_864 + b) / 9_007_199_254_740_992
  }

  /// A number from `low` to `high`.
  public func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * random() }
}
