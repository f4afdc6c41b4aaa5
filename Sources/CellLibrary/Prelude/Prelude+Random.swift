extension Prelude {
  /// Random numbers: of the notebook's own generator, and of generators of a program.
  static let random = #"""
    @_host("random.next") func _random() -> UInt64
    protocol RandomNumberGenerator { mutating func next() -> UInt64 }
    struct SystemRandomNumberGenerator: RandomNumberGenerator {
      init() {}
      mutating func next() -> UInt64 { _random() }
    }
    @_host("uint.multiplyHigh") func _multiplyHigh(_ a: UInt64, _ b: UInt64) -> UInt64
    func _mask(_ bits: Int) -> UInt64 { let all: UInt64 = 18446744073709551615; return all >> (64 - bits) }
    func _bounded<G: RandomNumberGenerator>(_ g: inout G, _ bound: UInt64, _ bits: UInt64) -> UInt64 {
      let zero: UInt64 = 0
      let one: UInt64 = 1
      if bits == 64 {
        var r = g.next()
        var low = r &* bound
        if low < bound {
          let t = (zero &- bound) % bound
          while low < t { r = g.next(); low = r &* bound }
        }
        return _multiplyHigh(r, bound)
      }
      let mask = (one << bits) - one
      var m = (g.next() & mask) &* bound
      if m & mask < bound {
        let t = (mask + one - bound) % bound
        while m & mask < t { m = (g.next() & mask) &* bound }
      }
      return m >> bits
    }
    extension RandomNumberGenerator {
      mutating func next<T: FixedWidthInteger & UnsignedInteger>() -> T { let r: UInt64 = next(); return T(truncatingIfNeeded: r) }
      mutating func next<T: FixedWidthInteger>(upperBound: T) -> T { T(truncatingIfNeeded: _bounded(&self, UInt64(upperBound), UInt64(T.bitWidth))) }
    }
    extension FixedWidthInteger {
      static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self {
        if range.isEmpty { fatalError("Can't get random value with an empty range") }
        let mask: UInt64 = _mask(Self.bitWidth)
        let delta = UInt64(truncatingIfNeeded: range.upperBound._int &- range.lowerBound._int) & mask
        return Self(truncatingIfNeeded: range.lowerBound._int &+ Int(truncatingIfNeeded: _bounded(&generator, delta, UInt64(Self.bitWidth))))
      }
      static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self {
        let mask: UInt64 = _mask(Self.bitWidth)
        let delta = UInt64(truncatingIfNeeded: range.upperBound._int &- range.lowerBound._int) & mask
        if delta == mask { let r: UInt64 = generator.next(); return Self(truncatingIfNeeded: r) }
        return Self(truncatingIfNeeded: range.lowerBound._int &+ Int(truncatingIfNeeded: _bounded(&generator, delta + 1, UInt64(Self.bitWidth))))
      }
    }
    extension Double {
      static func random<G: RandomNumberGenerator>(in range: Range<Double>, using generator: inout G) -> Double {
        if range.isEmpty { fatalError("Can't get random value with an empty range") }
        let mask: UInt64 = 9007199254740991
        while true {
          let r = (range.upperBound - range.lowerBound) * (Double(generator.next() & mask) * 1.1102230246251565e-16) + range.lowerBound
          if r != range.upperBound { return r }
        }
      }
      static func random<G: RandomNumberGenerator>(in range: ClosedRange<Double>, using generator: inout G) -> Double {
        let top: UInt64 = 9007199254740992
        let r = _bounded(&generator, top + 1, 64)
        if r == top { return range.upperBound }
        return (range.upperBound - range.lowerBound) * (Double(r) * 1.1102230246251565e-16) + range.lowerBound
      }
    }
    //@with Float
    extension Float {
      static func random<G: RandomNumberGenerator>(in range: Range<Float>, using generator: inout G) -> Float {
        if range.isEmpty { fatalError("Can't get random value with an empty range") }
        let mask: UInt64 = 16777215
        while true {
          let r = (range.upperBound - range.lowerBound) * (Float(generator.next() & mask) * 5.9604645e-08) + range.lowerBound
          if r != range.upperBound { return r }
        }
      }
      static func random<G: RandomNumberGenerator>(in range: ClosedRange<Float>, using generator: inout G) -> Float {
        let top: UInt64 = 16777216
        let r = _bounded(&generator, top + 1, 32)
        if r == top { return range.upperBound }
        return (range.upperBound - range.lowerBound) * (Float(r) * 5.9604645e-08) + range.lowerBound
      }
    }
    extension Bool {
      static func random<G: RandomNumberGenerator>(using generator: inout G) -> Bool { (generator.next() >> 17) & 1 == 0 }
    }
    func _below(_ bound: UInt) -> UInt {
      if bound == 0 { return UInt(truncatingIfNeeded: _random()) }
      let limit = UInt.max - UInt.max % bound
      var value = UInt(truncatingIfNeeded: _random())
      while value >= limit { value = UInt(truncatingIfNeeded: _random()) }
      return value % bound
    }
    func _emptyRange() { fatalError("Can't get random value with an empty range") }
    """#
}
