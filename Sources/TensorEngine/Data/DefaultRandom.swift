// What data sets draw from the default generator of the engine.

/// The default generator, as data sets use it.
enum DefaultRandom {
  /// PyTorch's `random64`: two words, the first as the high half.
  static func word64() -> UInt64 {
    EngineContext.current.random64()
  }

  /// PyTorch's `randperm(count)`.
  static func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    for index in 0..<max(0, count - 1) {
      let offset = Int(UInt64(EngineContext.current.random32()) % UInt64(count - index))
      order.swapAt(index, index + offset)
    }
    return order
  }
}
