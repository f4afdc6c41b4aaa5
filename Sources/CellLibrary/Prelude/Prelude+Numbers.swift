extension Prelude {
  static let numbers = #"""
    @_layout("word") struct Double: BinaryFloatingPoint, CustomStringConvertible, LosslessStringConvertible {
      typealias Stride = Double
      typealias Magnitude = Double
      @_primitive("intToDouble") init(_ v: Int)
      @_intrinsic("identity") init(_ v: Double)
      @_host("double.parse") static func _parse(_ s: String) -> Double?
      init?(_ text: String) { guard let v = Double._parse(text) else { return nil }; self = v }
      @_primitive("doubleAdd") static func + (a: Double, b: Double) -> Double
      @_primitive("doubleSubtract") static func - (a: Double, b: Double) -> Double
      @_primitive("doubleMultiply") static func * (a: Double, b: Double) -> Double
      @_primitive("doubleDivide") static func / (a: Double, b: Double) -> Double
      @_primitive("doubleAdd") static func += (a: inout Double, b: Double)
      @_primitive("doubleSubtract") static func -= (a: inout Double, b: Double)
      @_primitive("doubleMultiply") static func *= (a: inout Double, b: Double)
      @_primitive("doubleDivide") static func /= (a: inout Double, b: Double)
      @_primitive("doubleNegate") static prefix func - (a: Double) -> Double
      @_primitive("doubleEqual") static func == (a: Double, b: Double) -> Bool
      @_primitive("doubleNotEqual") static func != (a: Double, b: Double) -> Bool
      @_primitive("doubleLess") static func < (a: Double, b: Double) -> Bool
      @_primitive("doubleLessEqual") static func <= (a: Double, b: Double) -> Bool
      @_primitive("doubleGreater") static func > (a: Double, b: Double) -> Bool
      @_primitive("doubleGreaterEqual") static func >= (a: Double, b: Double) -> Bool
      @_primitive("doubleSquareRoot") func squareRoot() -> Double
      @_primitive("doubleRound") func rounded() -> Double
      @_primitive("doubleFloor") func _floor() -> Double
      @_primitive("doubleCeiling") func _ceil() -> Double
      @_primitive("doubleTruncate") func _trunc() -> Double
      @_primitive("doubleRemainder") func truncatingRemainder(dividingBy other: Double) -> Double
      @_primitive("doubleFusedMultiplyAdd") static func _fma(_ a: Double, _ b: Double, _ c: Double) -> Double
      func addingProduct(_ a: Double, _ b: Double) -> Double { Double._fma(a, b, self) }
      func rounded(_ rule: FloatingPointRoundingRule) -> Double {
        switch rule {
        case .toNearestOrAwayFromZero: return self.rounded()
        case .up: return self._ceil()
        case .down: return self._floor()
        case .towardZero: return self._trunc()
        case .awayFromZero: return self < 0 ? self._floor() : self._ceil()
        case .toNearestOrEven:
          let t = self._floor()
          let d = self - t
          if d < 0.5 { return t }
          let r = d == 0.5 && (t / 2)._floor() * 2 == t ? t : t + 1
          return r == 0 ? self * 0 : r
        }
      }
      @_primitive("doubleAbsolute") var magnitude: Double
      @_host("double.description") var description: String
      var debugDescription: String { description }
      @_intrinsic("identity") func _bits() -> Int
      func hash(into hasher: inout Hasher) { hasher._mix(self == 0 ? 0 : _bits()) }
      var isNaN: Bool { self != self }
      var isInfinite: Bool { self == Double.infinity || self == -Double.infinity }
      var isFinite: Bool { !isNaN && !isInfinite }
      var isNormal: Bool { isFinite && magnitude >= 2.2250738585072014e-308 }
      var sign: FloatingPointSign { let one: UInt64 = 1; return (bitPattern >> 63) == one ? .minus : .plus }
      static var zero: Double { 0.0 }
      static var pi: Double { 3.141592653589793 }
      static var infinity: Double { 1.0 / 0.0 }
      static var nan: Double { let bits: UInt64 = 0x7ff8000000000000; return Double(bitPattern: bits) }
      static var greatestFiniteMagnitude: Double { 1.7976931348623157e308 }
      static var leastNormalMagnitude: Double { 2.2250738585072014e-308 }
      static var leastNonzeroMagnitude: Double { 5e-324 }
      static var ulpOfOne: Double { 2.220446049250313e-16 }
      func advanced(by n: Double) -> Double { self + n }
      static func _step(_ current: Double, _ start: Double, _ index: Int, _ stride: Double) -> Double { Double._fma(Double(index), stride, start) }
      func distance(to other: Double) -> Double { other - self }
      static func random(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + _unit() * (range.upperBound - range.lowerBound)
      }
      static func random(in range: Range<Double>) -> Double {
        range.lowerBound + _unit() * (range.upperBound - range.lowerBound)
      }
      static func _unit() -> Double { Double(_random() >> 11) * 1.1102230246251565e-16 }
    }
    @_layout("word") struct Float: BinaryFloatingPoint, CustomStringConvertible, LosslessStringConvertible {
      typealias Stride = Float
      typealias Magnitude = Float
      @_primitive("intToFloat") init(_ v: Int)
      @_primitive("doubleToFloat") init(_ v: Double)
      @_intrinsic("identity") init(_ v: Float)
      @_host("float.parse") static func _parse(_ s: String) -> Float?
      init?(_ text: String) { guard let v = Float._parse(text) else { return nil }; self = v }
      @_primitive("floatAdd") static func + (a: Float, b: Float) -> Float
      @_primitive("floatSubtract") static func - (a: Float, b: Float) -> Float
      @_primitive("floatMultiply") static func * (a: Float, b: Float) -> Float
      @_primitive("floatDivide") static func / (a: Float, b: Float) -> Float
      @_primitive("floatAdd") static func += (a: inout Float, b: Float)
      @_primitive("floatSubtract") static func -= (a: inout Float, b: Float)
      @_primitive("floatMultiply") static func *= (a: inout Float, b: Float)
      @_primitive("floatDivide") static func /= (a: inout Float, b: Float)
      @_primitive("floatNegate") static prefix func - (a: Float) -> Float
      @_primitive("floatEqual") static func == (a: Float, b: Float) -> Bool
      @_primitive("floatNotEqual") static func != (a: Float, b: Float) -> Bool
      @_primitive("floatLess") static func < (a: Float, b: Float) -> Bool
      @_primitive("floatLessEqual") static func <= (a: Float, b: Float) -> Bool
      @_primitive("floatGreater") static func > (a: Float, b: Float) -> Bool
      @_primitive("floatGreaterEqual") static func >= (a: Float, b: Float) -> Bool
      @_primitive("floatSquareRoot") func squareRoot() -> Float
      @_primitive("floatRound") func rounded() -> Float
      @_primitive("floatFloor") func _floor() -> Float
      @_primitive("floatCeiling") func _ceil() -> Float
      @_primitive("floatTruncate") func _trunc() -> Float
      @_primitive("floatRemainder") func truncatingRemainder(dividingBy other: Float) -> Float
      @_primitive("floatFusedMultiplyAdd") static func _fma(_ a: Float, _ b: Float, _ c: Float) -> Float
      func addingProduct(_ a: Float, _ b: Float) -> Float { Float._fma(a, b, self) }
      func rounded(_ rule: FloatingPointRoundingRule) -> Float {
        switch rule {
        case .toNearestOrAwayFromZero: return self.rounded()
        case .up: return self._ceil()
        case .down: return self._floor()
        case .towardZero: return self._trunc()
        case .awayFromZero: return self < 0 ? self._floor() : self._ceil()
        case .toNearestOrEven:
          let t = self._floor()
          let d = self - t
          if d < 0.5 { return t }
          let r = d == 0.5 && (t / 2)._floor() * 2 == t ? t : t + 1
          return r == 0 ? self * 0 : r
        }
      }
      @_primitive("floatAbsolute") var magnitude: Float
      @_host("float.description") var description: String
      var debugDescription: String { description }
      @_intrinsic("identity") func _bits() -> Int
      func hash(into hasher: inout Hasher) { hasher._mix(self == 0 ? 0 : _bits()) }
      var isNaN: Bool { self != self }
      var isInfinite: Bool { self == Float.infinity || self == -Float.infinity }
      var isFinite: Bool { !isNaN && !isInfinite }
      var isNormal: Bool { isFinite && magnitude >= 1.1754944e-38 }
      var sign: FloatingPointSign { let one: UInt32 = 1; return (bitPattern >> 31) == one ? .minus : .plus }
      static var zero: Float { 0.0 }
      static var pi: Float { 3.1415925 }
      static var infinity: Float { 1.0 / 0.0 }
      static var nan: Float { let bits: UInt32 = 0x7fc00000; return Float(bitPattern: bits) }
      static var greatestFiniteMagnitude: Float { 3.4028235e38 }
      static var leastNormalMagnitude: Float { 1.1754944e-38 }
      static var leastNonzeroMagnitude: Float { 1e-45 }
      static var ulpOfOne: Float { 1.1920929e-07 }
      func advanced(by n: Float) -> Float { self + n }
      static func _step(_ current: Float, _ start: Float, _ index: Int, _ stride: Float) -> Float { Float._fma(Float(index), stride, start) }
      func distance(to other: Float) -> Float { other - self }
      static func random(in range: ClosedRange<Float>) -> Float {
        range.lowerBound + _unit() * (range.upperBound - range.lowerBound)
      }
      static func random(in range: Range<Float>) -> Float {
        range.lowerBound + _unit() * (range.upperBound - range.lowerBound)
      }
      static func _unit() -> Float { Float(_random() >> 40) * 5.9604645e-08 }
    }
    //@with UInt
    extension Double {
      @_primitive("uintToDouble") init(_ v: UInt)
    }
    //@with UInt64
    extension Double {
      @_primitive("uintToDouble") init(_ v: UInt64)
    }
    //@with Float
    extension Double {
      @_primitive("floatToDouble") init(_ v: Float)
    }
    //@with Int64
    extension Double {
      @_primitive("intToDouble") init(_ v: Int64)
    }
    //@with Int32
    extension Double {
      @_primitive("intToDouble") init(_ v: Int32)
    }
    //@with Int16
    extension Double {
      @_primitive("intToDouble") init(_ v: Int16)
    }
    //@with Int8
    extension Double {
      @_primitive("intToDouble") init(_ v: Int8)
    }
    //@with UInt32
    extension Double {
      @_primitive("intToDouble") init(_ v: UInt32)
    }
    //@with UInt16
    extension Double {
      @_primitive("intToDouble") init(_ v: UInt16)
    }
    //@with UInt8
    extension Double {
      @_primitive("intToDouble") init(_ v: UInt8)
    }
    //@with UInt
    extension Float {
      @_primitive("uintToFloat") init(_ v: UInt)
    }
    //@with UInt64
    extension Float {
      @_primitive("uintToFloat") init(_ v: UInt64)
    }
    //@with Int64
    extension Float {
      @_primitive("intToFloat") init(_ v: Int64)
    }
    //@with Int32
    extension Float {
      @_primitive("intToFloat") init(_ v: Int32)
    }
    //@with Int16
    extension Float {
      @_primitive("intToFloat") init(_ v: Int16)
    }
    //@with Int8
    extension Float {
      @_primitive("intToFloat") init(_ v: Int8)
    }
    //@with UInt32
    extension Float {
      @_primitive("intToFloat") init(_ v: UInt32)
    }
    //@with UInt16
    extension Float {
      @_primitive("intToFloat") init(_ v: UInt16)
    }
    //@with UInt8
    extension Float {
      @_primitive("intToFloat") init(_ v: UInt8)
    }
    """#
}
