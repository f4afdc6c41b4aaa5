// MT19937 as a stream of 32-bit words (M. Matsumoto, T. Nishimura: Mersenne Twister, 1998).
//
// Python's `random` and the order of a DataLoader each draw from a generator of their own; how words
// become numbers is said where they are drawn.

/// The words of one generator.
struct TwisterWords {
  private var state = [UInt32](repeating: 0, count: 624)
  private var position = 624

  /// Seeded by one word, as `init_genrand` of the reference implementation does.
  init(seed: UInt32) {
    state[0] = seed
    for index in 1..<624 {
      let previous = state[index - 1]
      state[index] = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index)
    }
  }

  /// Seeded by several words, as `init_by_array` does; at least one.
  init(key: [UInt32]) {
    self.init(seed: 19_650_218)
    let key = key.isEmpty ? [0] : key
    var i = 1
    var j = 0
    for _ in 0..<max(624, key.count) {
      let previous = state[i - 1]
      state[i] =
        (state[i] ^ ((previous ^ (previous >> 30)) &* 1_664_525)) &+ key[j]
        &+ UInt32(truncatingIfNeeded: j)
      advance(&i)
      j += 1
      if j >= key.count { j = 0 }
    }
    for _ in 0..<623 {
      let previous = state[i - 1]
      state[i] =
        (state[i] ^ ((previous ^ (previous >> 30)) &* 1_566_083_941)) &- UInt32(i)
      advance(&i)
    }
    state[0] = 0x8000_0000
  }

  private mutating func advance(_ index: inout Int) {
    index += 1
    if index >= 624 {
      state[0] = state[623]
      index = 1
    }
  }

  /// The next word.
  mutating func next() -> UInt32 {
    if position >= 624 {
      for index in 0..<624 {
        let mixed = (state[index] & 0x8000_0000) | (state[(index + 1) % 624] & 0x7FFF_FFFF)
        state[index] =
          state[(index + 397) % 624] ^ (mixed >> 1) ^ (mixed & 1 == 1 ? 0x9908_B0DF : 0)
      }
      position = 0
    }
    var word = state[position]
    position += 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  /// PyTorch's `randperm(count)`: 0 ..< `count` in random order, one word for each but the last.
  mutating func permutation(_ count: Int) -> [Int] {
    var order = Array(0..<max(0, count))
    for index in 0..<max(0, count - 1) {
      let offset = Int(UInt64(next()) % UInt64(count - index))
      order.swapAt(index, index + offset)
    }
    return order
  }

  /// A number with 24 random bits, at least 0 and less than 1.
  mutating func uniform() -> Double {
    Double(next() & 0xFF_FFFF) / 16_777_216
  }
}
