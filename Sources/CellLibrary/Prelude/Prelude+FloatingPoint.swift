extension Prelude {
  /// What both floating-point types have, written over their bits: neighbours, parts, classes,
  /// remainders, exact conversions; and the functions of C that need no kernel.
  static let floatingPoint = #"""
    enum FloatingPointClassification { case signalingNaN, quietNaN, negativeInfinity, negativeNormal, negativeSubnormal, negativeZero, positiveZero, positiveSubnormal, positiveNormal, positiveInfinity }
    extension BinaryFloatingPoint {
      static var radix: Int { 2 }
      static var _bias: Int { (1 << (Self.exponentBitCount - 1)) - 1 }
      static var _topField: Int { (1 << Self.exponentBitCount) - 1 }
      static func _assembled(_ field: Int, _ fraction: Int) -> Self { Self._from((field << Self.significandBitCount) | fraction) }
      var _field: Int { (_bits() >> Self.significandBitCount) & Self._topField }
      var _fraction: Int { _bits() & ((1 << Self.significandBitCount) - 1) }
      var _isNegative: Bool { (_bits() >> (Self.exponentBitCount + Self.significandBitCount)) & 1 == 1 }
      var exponentBitPattern: UInt { UInt(_field) }
      var isSubnormal: Bool { _field == 0 && _fraction != 0 }
      var isSignalingNaN: Bool { isNaN && (_fraction >> (Self.significandBitCount - 1)) & 1 == 0 }
      var isCanonical: Bool { true }
      var nextUp: Self {
        let x = self + 0
        if x.isNaN || x == Self.infinity { return x }
        return x >= 0 ? Self._from(x._bits() + 1) : Self._from(x._bits() - 1)
      }
      var nextDown: Self { -((-self).nextUp) }
      var ulp: Self {
        if !isFinite { return Self.nan }
        let x: Self = self < 0 ? -self : self
        return x == Self.greatestFiniteMagnitude ? x - x.nextDown : x.nextUp - x
      }
      var exponent: Int {
        if !isFinite { return Int.max }
        if _field != 0 { return _field - Self._bias }
        if _fraction == 0 { return Int.min }
        return 63 - _fraction.leadingZeroBitCount + 1 - Self._bias - Self.significandBitCount
      }
      var significand: Self {
        if isNaN { return self }
        if !isFinite || self == 0 { return Self._assembled(_field, 0) }
        if _field != 0 { return Self._assembled(Self._bias, _fraction) }
        let shift = Self.significandBitCount - 63 + _fraction.leadingZeroBitCount
        return Self._assembled(Self._bias, (_fraction << shift) & ((1 << Self.significandBitCount) - 1))
      }
      var significandWidth: Int {
        if !isFinite || self == 0 { return -1 }
        let f = _fraction
        if _field != 0 { return f == 0 ? 0 : Self.significandBitCount - f.trailingZeroBitCount }
        return 63 - f.leadingZeroBitCount - f.trailingZeroBitCount
      }
      var binade: Self {
        if !isFinite { return Self.nan }
        if self == 0 { return self }
        let x = _field != 0 ? Self._assembled(_field, 0) : Self._from(1 << (63 - _fraction.leadingZeroBitCount))
        return _isNegative ? -x : x
      }
      var floatingPointClass: FloatingPointClassification {
        if isNaN { return isSignalingNaN ? .signalingNaN : .quietNaN }
        if !isFinite { return _isNegative ? .negativeInfinity : .positiveInfinity }
        if self == 0 { return _isNegative ? .negativeZero : .positiveZero }
        if _field == 0 { return _isNegative ? .negativeSubnormal : .positiveSubnormal }
        return _isNegative ? .negativeNormal : .positiveNormal
      }
      func isEqual(to other: Self) -> Bool { self == other }
      func isLess(than other: Self) -> Bool { self < other }
      func isLessThanOrEqualTo(_ other: Self) -> Bool { self <= other }
      var _order: Int {
        let width = Self.exponentBitCount + Self.significandBitCount
        let m = _bits() & Int(truncatingIfNeeded: _mask(width))
        return _isNegative ? -1 - m : m
      }
      func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool { _order <= other._order }
      func remainder(dividingBy other: Self) -> Self {
        if self == 0 && other != 0 && !other.isNaN { return self }
        if isNaN || other.isNaN { return self + other }
        if !isFinite || other == 0 { return Self.nan }
        if !other.isFinite { return self }
        let p: Self = other < 0 ? -other : other
        var x: Self = self < 0 ? -self : self
        if p <= Self.greatestFiniteMagnitude / 2 { x = x.truncatingRemainder(dividingBy: p + p) }
        // x < 2p: take p off until x is at most p / 2 (ties went to even by the multiple of 2p).
        if p._field < 2 {
          if x + x > p { x -= p; if x + x >= p { x -= p } }
        } else {
          let half = p / 2
          if x > half { x -= p; if x >= half { x -= p } }
        }
        return _isNegative ? -x : x
      }
      mutating func formRemainder(dividingBy other: Self) { self = remainder(dividingBy: other) }
      mutating func formTruncatingRemainder(dividingBy other: Self) { self = truncatingRemainder(dividingBy: other) }
      mutating func addProduct(_ a: Self, _ b: Self) { self = addingProduct(a, b) }
      static func minimumMagnitude(_ x: Self, _ y: Self) -> Self {
        let a: Self = x < 0 ? -x : x
        let b: Self = y < 0 ? -y : y
        return a <= b || y.isNaN ? x : y
      }
      static func maximumMagnitude(_ x: Self, _ y: Self) -> Self {
        let a: Self = x < 0 ? -x : x
        let b: Self = y < 0 ? -y : y
        return a > b || y.isNaN ? x : y
      }
      init(signOf source: Self, magnitudeOf other: Self) { self = source._isNegative == other._isNegative ? other : -other }
      init(sign: FloatingPointSign, exponent: Int, significand: Self) {
        var r: Self = sign == .minus ? -significand : significand
        if r.isFinite && r != 0 {
          // Powers of two that are no numbers themselves are multiplied in steps.
          let low = 1 - Self._bias
          let high = Self._bias
          var e = exponent < 3 * low ? 3 * low : exponent > 3 * high ? 3 * high : exponent
          while e < low { r *= Self.leastNormalMagnitude; e -= low }
          while e > high { r *= Self._assembled(Self._topField - 1, 0); e -= high }
          r *= Self._assembled(Self._bias + e, 0)
        }
        self = r
      }
      init?<S: BinaryInteger>(exactly v: S) {
        let n = v._int
        let m = UInt64(truncatingIfNeeded: S.isSigned && n < 0 ? 0 &- n : n)
        if n != 0 && 64 - m.leadingZeroBitCount - m.trailingZeroBitCount > Self.significandBitCount + 1 { return nil }
        self = S.isSigned || n >= 0 ? Self(n) : Self(Double(m))
      }
      init?<S: BinaryFloatingPoint>(exactly v: S) {
        let r = Self(v._double)
        if r._double != v._double { return nil }
        self = r
      }
    }
    extension Double {
      static var exponentBitCount: Int { 11 }
      static var significandBitCount: Int { 52 }
      @_intrinsic("identity") static func _from(_ bits: Int) -> Double
      @_intrinsic("identity") var bitPattern: UInt64
      @_intrinsic("identity") init(bitPattern: UInt64)
      static var signalingNaN: Double { _from(0x7ff4000000000000) }
      init(nan payload: UInt64, signaling: Bool) {
        if payload >= 0x0002000000000000 { fatalError("NaN payload is not encodable.") }
        self = Double._from((signaling ? 0x7ff4000000000000 : 0x7ff8000000000000) | Int(payload))
      }
      @_intrinsic("identity") var _double: Double
      var significandBitPattern: UInt64 { UInt64(_fraction) }
    }
    //@with Float
    extension Float {
      static var exponentBitCount: Int { 8 }
      static var significandBitCount: Int { 23 }
      @_intrinsic("identity") static func _from(_ bits: Int) -> Float
      @_intrinsic("identity") var bitPattern: UInt32
      @_intrinsic("identity") init(bitPattern: UInt32)
      static var signalingNaN: Float { _from(0x7fa00000) }
      init(nan payload: UInt32, signaling: Bool) {
        if payload >= 0x00200000 { fatalError("NaN payload is not encodable.") }
        self = Float._from((signaling ? 0x7fa00000 : 0x7fc00000) | Int(payload))
      }
      var _double: Double { Double(self) }
      var significandBitPattern: UInt32 { UInt32(_fraction) }
    }
    var M_E: Double { 2.718281828459045 }
    var M_LOG2E: Double { 1.4426950408889634 }
    var M_LOG10E: Double { 0.4342944819032518 }
    var M_LN2: Double { 0.6931471805599453 }
    var M_LN10: Double { 2.302585092994046 }
    var M_PI: Double { 3.141592653589793 }
    var M_PI_2: Double { 1.5707963267948966 }
    var M_PI_4: Double { 0.7853981633974483 }
    var M_1_PI: Double { 0.3183098861837907 }
    var M_2_PI: Double { 0.6366197723675814 }
    var M_2_SQRTPI: Double { 1.1283791670955126 }
    var M_SQRT2: Double { 1.4142135623730951 }
    var M_SQRT1_2: Double { 0.7071067811865476 }
    var DBL_EPSILON: Double { 2.220446049250313e-16 }
    var DBL_MAX: Double { 1.7976931348623157e308 }
    var DBL_MIN: Double { 2.2250738585072014e-308 }
    func copysign(_ x: Double, _ y: Double) -> Double { Double(signOf: y, magnitudeOf: x) }
    func rint(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }
    func nearbyint(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }
    func fdim(_ x: Double, _ y: Double) -> Double { x.isNaN || y.isNaN ? x + y : x > y ? x - y : 0 }
    func fmax(_ x: Double, _ y: Double) -> Double { Double.maximum(x, y) }
    func fmin(_ x: Double, _ y: Double) -> Double { Double.minimum(x, y) }
    func remainder(_ x: Double, _ y: Double) -> Double { x.remainder(dividingBy: y) }
    func ldexp(_ x: Double, _ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: x) }
    func scalbn(_ x: Double, _ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: x) }
    func logb(_ x: Double) -> Double { x == 0 ? -Double.infinity : x.isFinite ? Double(x.exponent) : x * x }
    func ilogb(_ x: Double) -> Int { x == 0 || x.isNaN ? -2147483648 : x.isFinite ? x.exponent : 2147483647 }
    func nextafter(_ x: Double, _ y: Double) -> Double { x.isNaN || y.isNaN ? x + y : x == y ? y : x < y ? x.nextUp : x.nextDown }
    func lround(_ x: Double) -> Int { Int(x.rounded()) }
    func lrint(_ x: Double) -> Int { Int(x.rounded(.toNearestOrEven)) }
    func modf(_ x: Double) -> (Double, Double) {
      let whole = x.rounded(.towardZero)
      return (whole, Double(signOf: x, magnitudeOf: x.isFinite || x.isNaN ? x - whole : 0))
    }
    func frexp(_ x: Double) -> (Double, Int) {
      if x == 0 || !x.isFinite { return (x, 0) }
      return (Double(sign: x.sign, exponent: -1, significand: x.significand), x.exponent + 1)
    }
    //@with Float
    func copysign(_ x: Float, _ y: Float) -> Float { Float(signOf: y, magnitudeOf: x) }
    //@with Float
    func rint(_ x: Float) -> Float { x.rounded(.toNearestOrEven) }
    //@with Float
    func fmax(_ x: Float, _ y: Float) -> Float { Float.maximum(x, y) }
    //@with Float
    func fmin(_ x: Float, _ y: Float) -> Float { Float.minimum(x, y) }
    """#

  /// What all integers of a width have.
  static let fixedWidth = #"""
    extension FixedWidthInteger {
      func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool) {
        let r = self &+ rhs
        return (partialValue: r, overflow: Self.isSigned ? (rhs < 0) != (r < self) : r < self)
      }
      func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool) {
        let r = self &- rhs
        return (partialValue: r, overflow: Self.isSigned ? (rhs > 0) != (r < self) : self < rhs)
      }
      func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool) {
        let r = self &* rhs
        if rhs == 0 { return (partialValue: r, overflow: false) }
        if Self.isSigned && rhs == 0 &- 1 { return (partialValue: r, overflow: self == Self.min) }
        return (partialValue: r, overflow: r / rhs != self)
      }
      func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool) {
        if rhs == 0 || Self.isSigned && rhs == 0 &- 1 && self == Self.min { return (partialValue: self, overflow: true) }
        return (partialValue: self / rhs, overflow: false)
      }
      func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool) {
        if rhs == 0 { return (partialValue: self, overflow: true) }
        if Self.isSigned && rhs == 0 &- 1 { return (partialValue: 0, overflow: self == Self.min) }
        return (partialValue: self % rhs, overflow: false)
      }
      var byteSwapped: Self {
        var x = UInt64(truncatingIfNeeded: self)
        var r: UInt64 = 0
        for _ in 0..<(Self.bitWidth / 8) { r = (r << 8) | (x & 255); x = x >> 8 }
        return Self(truncatingIfNeeded: r)
      }
      var bigEndian: Self { byteSwapped }
      var littleEndian: Self { self }
      init(bigEndian value: Self) { self = value.byteSwapped }
      init(littleEndian value: Self) { self = value }
    }
    extension FixedWidthInteger where Magnitude: FixedWidthInteger {
      func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude) {
        let low = _int &* other._int
        if Self.bitWidth < 64 {
          let shifted = Self.isSigned ? low >> Self.bitWidth : Int(truncatingIfNeeded: UInt64(truncatingIfNeeded: low) >> Self.bitWidth)
          return (high: Self(truncatingIfNeeded: shifted), low: Magnitude(truncatingIfNeeded: low))
        }
        var high = Int(truncatingIfNeeded: _multiplyHigh(UInt64(truncatingIfNeeded: self), UInt64(truncatingIfNeeded: other)))
        if Self.isSigned {
          if self < 0 { high = high &- other._int }
          if other < 0 { high = high &- _int }
        }
        return (high: Self(truncatingIfNeeded: high), low: Magnitude(truncatingIfNeeded: low))
      }
      func dividingFullWidth(_ dividend: (high: Self, low: Magnitude)) -> (quotient: Self, remainder: Self) {
        if self == 0 { fatalError("Division by zero") }
        var high = UInt64(truncatingIfNeeded: dividend.high)
        var low = UInt64(truncatingIfNeeded: dividend.low)
        if Self.bitWidth < 64 {
          low = low | (high << Self.bitWidth)
          high = Self.isSigned && dividend.high < 0 ? UInt64.max : 0
          if !Self.isSigned { high = 0 }
        }
        let isNegative = Self.isSigned && dividend.high < 0
        if isNegative {
          low = 0 &- low
          high = low == 0 ? 0 &- high : ~high
        }
        let divisor = UInt64(truncatingIfNeeded: Self.isSigned && self < 0 ? 0 &- _int : _int)
        if high >= divisor { fatalError("Quotient is not representable") }
        var remainder = high
        var quotient: UInt64 = 0
        for i in 0..<64 {
          let carries = remainder >> 63 == 1
          remainder = (remainder << 1) | ((low >> (63 - i)) & 1)
          quotient = quotient << 1
          if carries || remainder >= divisor { remainder = remainder &- divisor; quotient = quotient | 1 }
        }
        let isDifferent = Self.isSigned && isNegative != (self < 0)
        let q = isDifferent ? 0 &- quotient : quotient
        let result = Self(truncatingIfNeeded: q)
        let fits = Self.bitWidth == 64 ? !Self.isSigned || q == 0 || (result < 0) == isDifferent : UInt64(truncatingIfNeeded: result) == q
        if !fits { fatalError("Quotient is not representable") }
        return (quotient: result, remainder: Self(truncatingIfNeeded: isNegative ? 0 &- remainder : remainder))
      }
    }
    extension BinaryInteger { var words: [UInt] { [UInt(truncatingIfNeeded: self)] } }
    func &<< <T: FixedWidthInteger, N: BinaryInteger>(lhs: T, rhs: N) -> T { T._shifted(left: lhs, by: rhs._int & (T.bitWidth - 1)) }
    func &>> <T: FixedWidthInteger, N: BinaryInteger>(lhs: T, rhs: N) -> T { T._shifted(right: lhs, by: rhs._int & (T.bitWidth - 1)) }
    func &<<= <T: FixedWidthInteger, N: BinaryInteger>(lhs: inout T, rhs: N) { lhs = lhs &<< rhs }
    func &>>= <T: FixedWidthInteger, N: BinaryInteger>(lhs: inout T, rhs: N) { lhs = lhs &>> rhs }
    """#
}
