// Python's `random`, for lessons that were written with it: the same seed gives the same numbers.
//
// The generator is MT19937 (M. Matsumoto, T. Nishimura: Mersenne Twister, 1998), seeded through
// init_by_array; how its words become numbers follows CPython 3.11's documented behaviour.

import TensorKernels

/// A generator with the numbers of Python's `random.Random`.
///
///     let random = PythonRandom(seed: 777)
///     let index = random.randint(0, 9999)    // 3757, as in Python
public final class PythonRandom {
  private var state = tk_mt()

  /// The generator that `random.seed(seed)` makes: a seed and its negative give the same numbers.
  public init(seed: Int) {
    self.seed(with: [
      UInt32(truncatingIfNeeded: seed.magnitude),
      UInt32(truncatingIfNeeded: UInt64(seed.magnitude) >> 32),
    ])
  }

  /// The generator of a seed of any size, as its magnitude in 32-bit words, the lowest first.
  init(seedWords: [UInt32]) {
    self.seed(with: seedWords)
  }

  private func seed(with words: [UInt32]) {
    // The seed's words without zeros at the top; zero itself is one word.
    var key = words
    while key.count > 1, key.last == 0 { key.removeLast() }
    if key.isEmpty { key = [0] }
    tk_mt_seed_array(&state, key, Int32(clamping: key.count))
  }

  /// Python's `random.randint(lower, upper)`: a whole number from `lower` through `upper`.
  /// `lower` > `upper` is an error.
  public func randint(_ lower: Int, _ upper: Int) -> Int {
    guard lower <= upper else {
      return refuseRange("randint", "\(lower)…\(upper)", returning: lower)
    }
    // The number of values is one more than the distance: 2^64 of them are all words.
    let distance = UInt64(bitPattern: Int64(upper)) &- UInt64(bitPattern: Int64(lower))
    guard distance < UInt64.max else {
      // Python draws 65 bits and rejects those from 2^64 on.
      while true {
        let low = bits(64)
        if bits(1) == 0 { return Int(Int64(bitPattern: UInt64(bitPattern: Int64(lower)) &+ low)) }
      }
    }
    return Int(Int64(bitPattern: UInt64(bitPattern: Int64(lower)) &+ below(distance + 1)))
  }

  /// Python's `random.randrange(start, stop, step)`: one of `start`, `start + step`, … before `stop`.
  /// An empty range or a step of zero is an error.
  public func randrange(_ start: Int, _ stop: Int, step: Int = 1) -> Int {
    guard step > 0 ? start < stop : step < 0 && start > stop else {
      return refuseRange(
        "randrange", "\(start)..<\(stop), step \(step)", returning: start)
    }
    let low = UInt64(bitPattern: Int64(min(start, stop)))
    let size = UInt64(bitPattern: Int64(max(start, stop))) &- low
    let stride = UInt64(step.magnitude)
    let count = size / stride + (size % stride == 0 ? 0 : 1)
    // The result lies in the range, so wrapping products and sums on the way do no harm.
    return start &+ step &* Int(truncatingIfNeeded: below(count))
  }

  /// Python's `random.random()`: a number with 53 random bits, at least 0 and less than 1.
  public func random() -> Double {
    let high = Double(tk_mt_next(&state) >> 5)
    let low = Double(tk_mt_next(&state) >> 6)
    return (high * 67_108_864 + low) * (1 / 9_007_199_254_740_992)
  }

  /// Python's `random.uniform(lower, upper)`.
  public func uniform(_ lower: Double, _ upper: Double) -> Double {
    lower + (upper - lower) * random()
  }

  /// Python's `random.getrandbits(count)` for at most 63 bits.
  public func getrandbits(_ count: Int) -> Int {
    guard count >= 0, count <= 63 else {
      let refusal = Refusal(
        "between 0 and 63 random bits can be asked for, not \(count)",
        ko: "무작위 비트는 0개부터 63개까지인데 \(count)개를 요구했습니다")
      return Failure.report(refusal.error(in: "getrandbits"), returning: 0)
    }
    return Int(bits(count))
  }

  /// The place that Python's `random.choice` would take of a sequence with `count` elements.
  func choiceIndex(count: Int) -> Int {
    guard count > 0 else { return refuseRange("choice", "0..<0", returning: 0) }
    return Int(below(UInt64(count)))
  }

  /// Python's `random.choice(values)`. An empty array is an error.
  public func choice(_ values: [Int]) -> Int {
    let index = choiceIndex(count: values.count)
    return values.isEmpty ? 0 : values[index]
  }

  /// Python's `random.choice(values)`. An empty array is an error.
  public func choice(_ values: [String]) -> String {
    let index = choiceIndex(count: values.count)
    return values.isEmpty ? "" : values[index]
  }

  /// The values in the order that Python's `random.shuffle` would leave them in.
  public func shuffled(_ values: [Int]) -> [Int] {
    var result = values
    for index in stride(from: values.count - 1, to: 0, by: -1) {
      result.swapAt(index, Int(below(UInt64(index) + 1)))
    }
    return result
  }

  /// Python's `random.sample(values, count)`. More values than there are is an error.
  public func sample(_ values: [Int], _ count: Int) -> [Int] {
    guard count >= 0, count <= values.count else {
      let refusal = Refusal(
        "a sample of \(count) cannot be taken of \(values.count) values",
        ko: "값 \(values.count)개에서 \(count)개를 뽑을 수 없습니다")
      return Failure.report(refusal.error(in: "sample"), returning: [])
    }
    // CPython draws from a list of what is left, or, when few are drawn of many, remembers what was
    // drawn; which of the two it does shows in the numbers.
    var setSize = 21
    if count > 5 {
      var power = 1
      while power < count * 3 { power *= 4 }
      setSize += power
    }
    var result: [Int] = []
    if values.count <= setSize {
      var pool = values
      for index in 0..<count {
        let place = Int(below(UInt64(values.count - index)))
        result.append(pool[place])
        pool[place] = pool[values.count - index - 1]
      }
    } else {
      var seen: Set<Int> = []
      for _ in 0..<count {
        var place = Int(below(UInt64(values.count)))
        while !seen.insert(place).inserted { place = Int(below(UInt64(values.count))) }
        result.append(values[place])
      }
    }
    return result
  }

  private func refuseRange<Value>(
    _ operation: String, _ range: String, returning value: Value
  ) -> Value {
    let refusal = Refusal(
      "the range \(range) has no numbers to choose from", ko: "범위 \(range)에는 고를 수가 없습니다")
    return Failure.report(refusal.error(in: operation), returning: value)
  }

  // MARK: Bits

  /// A number of `count` ≤ 64 random bits.
  func bits(_ count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    guard count > 32 else { return UInt64(tk_mt_next(&state) >> (32 - UInt32(count))) }
    let low = UInt64(tk_mt_next(&state))
    return low | UInt64(tk_mt_next(&state) >> (64 - UInt32(count))) << 32
  }

  /// A number below `bound` > 0: draws as many bits as the bound has until they are below it.
  private func below(_ bound: UInt64) -> UInt64 {
    let count = 64 - bound.leadingZeroBitCount
    while true {
      let value = bits(count)
      if value < bound { return value }
    }
  }
}
