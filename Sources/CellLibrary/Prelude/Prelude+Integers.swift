extension Prelude {
  static let integers = #"""
    @_layout("word") struct Int: FixedWidthInteger, SignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt
      @_intrinsic("identity") init(_ v: Int)
      @_primitive("doubleToInt") init(_ v: Double)
      @_primitive("floatToInt") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = Int(v._int) }
      @_intrinsic("identity") static func _truncate(_ v: Int) -> Int
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = Int._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < Int.min._int && true ? Int.min : (v._int > Int.max._int && true ? Int.max : Int._truncate(v._int < 0 && false ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if T.isSigned || v._int >= 0 || v.bitWidth < 64 { self = Int._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= -9.223372036854776e+18, v < 9.223372036854776e+18 { self = Int(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = Int._parse(text) else { return nil }; self = v }
      init?(_ text: String, radix: Int) { guard let v = Int._parseRadix(text, radix) else { return nil }; self = Int._truncate(v) }
      @_primitive("intAdd") static func + (a: Int, b: Int) -> Int
      @_primitive("intAdd") static func += (a: inout Int, b: Int)
      @_primitive("intSubtract") static func - (a: Int, b: Int) -> Int
      @_primitive("intSubtract") static func -= (a: inout Int, b: Int)
      @_primitive("intMultiply") static func * (a: Int, b: Int) -> Int
      @_primitive("intMultiply") static func *= (a: inout Int, b: Int)
      @_primitive("intDivide") static func / (a: Int, b: Int) -> Int
      @_primitive("intDivide") static func /= (a: inout Int, b: Int)
      @_primitive("intRemainder") static func % (a: Int, b: Int) -> Int
      @_primitive("intRemainder") static func %= (a: inout Int, b: Int)
      @_primitive("intAddWrapping") static func &+ (a: Int, b: Int) -> Int
      @_primitive("intSubtractWrapping") static func &- (a: Int, b: Int) -> Int
      @_primitive("intMultiplyWrapping") static func &* (a: Int, b: Int) -> Int
      @_primitive("bitAnd") static func & (a: Int, b: Int) -> Int
      @_primitive("bitOr") static func | (a: Int, b: Int) -> Int
      @_primitive("bitXor") static func ^ (a: Int, b: Int) -> Int
      @_primitive("bitNot") static prefix func ~ (a: Int) -> Int
      @_primitive("intNegate") static prefix func - (a: Int) -> Int
      @_primitive("equal") static func == (a: Int, b: Int) -> Bool
      @_primitive("notEqual") static func != (a: Int, b: Int) -> Bool
      @_primitive("intLess") static func < (a: Int, b: Int) -> Bool
      @_primitive("intLessEqual") static func <= (a: Int, b: Int) -> Bool
      @_primitive("intGreater") static func > (a: Int, b: Int) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: Int, b: Int) -> Bool
      @_primitive("shiftLeft") static func _shl(_ a: Int, _ b: Int) -> Int
      @_primitive("shiftRightArithmetic") static func _shr(_ a: Int, _ b: Int) -> Int
      static func _shifted(left a: Int, by n: Int) -> Int { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 64 ? 0 : _shl(a, n) }
      static func _shifted(right a: Int, by n: Int) -> Int { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 64 ? (a < 0 ? -1 : 0) : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_intrinsic("identity") static func _make(_ v: Int) -> Int
      static var isSigned: Bool { true }
      static var bitWidth: Int { 64 }
      var bitWidth: Int { 64 }
      static var zero: Int { 0 }
      static var min: Int { -9223372036854775808 }
      static var max: Int { 9223372036854775807 }
      var magnitude: UInt { self < 0 ? UInt(truncatingIfNeeded: 0 &- self) : UInt(truncatingIfNeeded: self) }
      @_host("int.description") var description: String
      @_primitive("leadingZeroBitCount") func _lzc() -> Int
      var leadingZeroBitCount: Int { _lzc() }
      @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
      @_primitive("trailingZeroBitCount") func _tzc() -> Int
      var trailingZeroBitCount: Int { self == 0 ? 64 : _tzc() }
      func advanced(by n: Int) -> Int { Int(Int(self) + n) }
      func distance(to other: Int) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<Int>) -> Int { Int._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<Int>) -> Int { if range.isEmpty { _emptyRange() }; return Int._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct Int8: FixedWidthInteger, SignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt8
      @_intrinsic("identity") init(_ v: Int8)
      @_primitive("doubleToInt", "convert.int8") init(_ v: Double)
      @_primitive("floatToInt", "convert.int8") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = Int8(v._int) }
      @_primitive("truncate.int8") static func _truncate(_ v: Int) -> Int8
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = Int8._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < Int8.min._int && true ? Int8.min : (v._int > Int8.max._int && true ? Int8.max : Int8._truncate(v._int < 0 && false ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if v._int >= Int8.min._int && v._int <= Int8.max._int { self = Int8._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= -128.0, v < 128.0 { self = Int8(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = Int8._parse(text), v >= Int8.min._int, v <= Int8.max._int else { return nil }; self = Int8(v) }
      init?(_ text: String, radix: Int) { guard let v = Int8._parseRadix(text, radix), v >= Int8.min._int, v <= Int8.max._int else { return nil }; self = Int8._truncate(v) }
      @_primitive("intAdd", "narrow.int8") static func + (a: Int8, b: Int8) -> Int8
      @_primitive("intAdd", "narrow.int8") static func += (a: inout Int8, b: Int8)
      @_primitive("intSubtract", "narrow.int8") static func - (a: Int8, b: Int8) -> Int8
      @_primitive("intSubtract", "narrow.int8") static func -= (a: inout Int8, b: Int8)
      @_primitive("intMultiply", "narrow.int8") static func * (a: Int8, b: Int8) -> Int8
      @_primitive("intMultiply", "narrow.int8") static func *= (a: inout Int8, b: Int8)
      @_primitive("intDivide", "narrow.int8") static func / (a: Int8, b: Int8) -> Int8
      @_primitive("intDivide", "narrow.int8") static func /= (a: inout Int8, b: Int8)
      @_primitive("intRemainder", "narrow.int8") static func % (a: Int8, b: Int8) -> Int8
      @_primitive("intRemainder", "narrow.int8") static func %= (a: inout Int8, b: Int8)
      @_primitive("intAddWrapping", "truncate.int8") static func &+ (a: Int8, b: Int8) -> Int8
      @_primitive("intSubtractWrapping", "truncate.int8") static func &- (a: Int8, b: Int8) -> Int8
      @_primitive("intMultiplyWrapping", "truncate.int8") static func &* (a: Int8, b: Int8) -> Int8
      @_primitive("bitAnd") static func & (a: Int8, b: Int8) -> Int8
      @_primitive("bitOr") static func | (a: Int8, b: Int8) -> Int8
      @_primitive("bitXor") static func ^ (a: Int8, b: Int8) -> Int8
      @_primitive("bitNot", "truncate.int8") static prefix func ~ (a: Int8) -> Int8
      @_primitive("intNegate", "narrow.int8") static prefix func - (a: Int8) -> Int8
      @_primitive("equal") static func == (a: Int8, b: Int8) -> Bool
      @_primitive("notEqual") static func != (a: Int8, b: Int8) -> Bool
      @_primitive("intLess") static func < (a: Int8, b: Int8) -> Bool
      @_primitive("intLessEqual") static func <= (a: Int8, b: Int8) -> Bool
      @_primitive("intGreater") static func > (a: Int8, b: Int8) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: Int8, b: Int8) -> Bool
      @_primitive("shiftLeft", "truncate.int8") static func _shl(_ a: Int8, _ b: Int) -> Int8
      @_primitive("shiftRightArithmetic") static func _shr(_ a: Int8, _ b: Int) -> Int8
      static func _shifted(left a: Int8, by n: Int) -> Int8 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 8 ? 0 : _shl(a, n) }
      static func _shifted(right a: Int8, by n: Int) -> Int8 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 8 ? (a < 0 ? -1 : 0) : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("convert.int8") static func _make(_ v: Int) -> Int8
      static var isSigned: Bool { true }
      static var bitWidth: Int { 8 }
      var bitWidth: Int { 8 }
      static var zero: Int8 { 0 }
      static var min: Int8 { -128 }
      static var max: Int8 { 127 }
      var magnitude: UInt8 { self < 0 ? UInt8(truncatingIfNeeded: 0 &- self) : UInt8(truncatingIfNeeded: self) }
      @_host("int.description") var description: String
      func advanced(by n: Int) -> Int8 { Int8(Int(self) + n) }
      func distance(to other: Int8) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<Int8>) -> Int8 { Int8._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<Int8>) -> Int8 { if range.isEmpty { _emptyRange() }; return Int8._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct Int16: FixedWidthInteger, SignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt16
      @_intrinsic("identity") init(_ v: Int16)
      @_primitive("doubleToInt", "convert.int16") init(_ v: Double)
      @_primitive("floatToInt", "convert.int16") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = Int16(v._int) }
      @_primitive("truncate.int16") static func _truncate(_ v: Int) -> Int16
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = Int16._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < Int16.min._int && true ? Int16.min : (v._int > Int16.max._int && true ? Int16.max : Int16._truncate(v._int < 0 && false ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if v._int >= Int16.min._int && v._int <= Int16.max._int { self = Int16._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= -32768.0, v < 32768.0 { self = Int16(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = Int16._parse(text), v >= Int16.min._int, v <= Int16.max._int else { return nil }; self = Int16(v) }
      init?(_ text: String, radix: Int) { guard let v = Int16._parseRadix(text, radix), v >= Int16.min._int, v <= Int16.max._int else { return nil }; self = Int16._truncate(v) }
      @_primitive("intAdd", "narrow.int16") static func + (a: Int16, b: Int16) -> Int16
      @_primitive("intAdd", "narrow.int16") static func += (a: inout Int16, b: Int16)
      @_primitive("intSubtract", "narrow.int16") static func - (a: Int16, b: Int16) -> Int16
      @_primitive("intSubtract", "narrow.int16") static func -= (a: inout Int16, b: Int16)
      @_primitive("intMultiply", "narrow.int16") static func * (a: Int16, b: Int16) -> Int16
      @_primitive("intMultiply", "narrow.int16") static func *= (a: inout Int16, b: Int16)
      @_primitive("intDivide", "narrow.int16") static func / (a: Int16, b: Int16) -> Int16
      @_primitive("intDivide", "narrow.int16") static func /= (a: inout Int16, b: Int16)
      @_primitive("intRemainder", "narrow.int16") static func % (a: Int16, b: Int16) -> Int16
      @_primitive("intRemainder", "narrow.int16") static func %= (a: inout Int16, b: Int16)
      @_primitive("intAddWrapping", "truncate.int16") static func &+ (a: Int16, b: Int16) -> Int16
      @_primitive("intSubtractWrapping", "truncate.int16") static func &- (a: Int16, b: Int16) -> Int16
      @_primitive("intMultiplyWrapping", "truncate.int16") static func &* (a: Int16, b: Int16) -> Int16
      @_primitive("bitAnd") static func & (a: Int16, b: Int16) -> Int16
      @_primitive("bitOr") static func | (a: Int16, b: Int16) -> Int16
      @_primitive("bitXor") static func ^ (a: Int16, b: Int16) -> Int16
      @_primitive("bitNot", "truncate.int16") static prefix func ~ (a: Int16) -> Int16
      @_primitive("intNegate", "narrow.int16") static prefix func - (a: Int16) -> Int16
      @_primitive("equal") static func == (a: Int16, b: Int16) -> Bool
      @_primitive("notEqual") static func != (a: Int16, b: Int16) -> Bool
      @_primitive("intLess") static func < (a: Int16, b: Int16) -> Bool
      @_primitive("intLessEqual") static func <= (a: Int16, b: Int16) -> Bool
      @_primitive("intGreater") static func > (a: Int16, b: Int16) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: Int16, b: Int16) -> Bool
      @_primitive("shiftLeft", "truncate.int16") static func _shl(_ a: Int16, _ b: Int) -> Int16
      @_primitive("shiftRightArithmetic") static func _shr(_ a: Int16, _ b: Int) -> Int16
      static func _shifted(left a: Int16, by n: Int) -> Int16 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 16 ? 0 : _shl(a, n) }
      static func _shifted(right a: Int16, by n: Int) -> Int16 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 16 ? (a < 0 ? -1 : 0) : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("convert.int16") static func _make(_ v: Int) -> Int16
      static var isSigned: Bool { true }
      static var bitWidth: Int { 16 }
      var bitWidth: Int { 16 }
      static var zero: Int16 { 0 }
      static var min: Int16 { -32768 }
      static var max: Int16 { 32767 }
      var magnitude: UInt16 { self < 0 ? UInt16(truncatingIfNeeded: 0 &- self) : UInt16(truncatingIfNeeded: self) }
      @_host("int.description") var description: String
      func advanced(by n: Int) -> Int16 { Int16(Int(self) + n) }
      func distance(to other: Int16) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<Int16>) -> Int16 { Int16._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<Int16>) -> Int16 { if range.isEmpty { _emptyRange() }; return Int16._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct Int32: FixedWidthInteger, SignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt32
      @_intrinsic("identity") init(_ v: Int32)
      @_primitive("doubleToInt", "convert.int32") init(_ v: Double)
      @_primitive("floatToInt", "convert.int32") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = Int32(v._int) }
      @_primitive("truncate.int32") static func _truncate(_ v: Int) -> Int32
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = Int32._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < Int32.min._int && true ? Int32.min : (v._int > Int32.max._int && true ? Int32.max : Int32._truncate(v._int < 0 && false ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if v._int >= Int32.min._int && v._int <= Int32.max._int { self = Int32._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= -2147483648.0, v < 2147483648.0 { self = Int32(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = Int32._parse(text), v >= Int32.min._int, v <= Int32.max._int else { return nil }; self = Int32(v) }
      init?(_ text: String, radix: Int) { guard let v = Int32._parseRadix(text, radix), v >= Int32.min._int, v <= Int32.max._int else { return nil }; self = Int32._truncate(v) }
      @_primitive("intAdd", "narrow.int32") static func + (a: Int32, b: Int32) -> Int32
      @_primitive("intAdd", "narrow.int32") static func += (a: inout Int32, b: Int32)
      @_primitive("intSubtract", "narrow.int32") static func - (a: Int32, b: Int32) -> Int32
      @_primitive("intSubtract", "narrow.int32") static func -= (a: inout Int32, b: Int32)
      @_primitive("intMultiply", "narrow.int32") static func * (a: Int32, b: Int32) -> Int32
      @_primitive("intMultiply", "narrow.int32") static func *= (a: inout Int32, b: Int32)
      @_primitive("intDivide", "narrow.int32") static func / (a: Int32, b: Int32) -> Int32
      @_primitive("intDivide", "narrow.int32") static func /= (a: inout Int32, b: Int32)
      @_primitive("intRemainder", "narrow.int32") static func % (a: Int32, b: Int32) -> Int32
      @_primitive("intRemainder", "narrow.int32") static func %= (a: inout Int32, b: Int32)
      @_primitive("intAddWrapping", "truncate.int32") static func &+ (a: Int32, b: Int32) -> Int32
      @_primitive("intSubtractWrapping", "truncate.int32") static func &- (a: Int32, b: Int32) -> Int32
      @_primitive("intMultiplyWrapping", "truncate.int32") static func &* (a: Int32, b: Int32) -> Int32
      @_primitive("bitAnd") static func & (a: Int32, b: Int32) -> Int32
      @_primitive("bitOr") static func | (a: Int32, b: Int32) -> Int32
      @_primitive("bitXor") static func ^ (a: Int32, b: Int32) -> Int32
      @_primitive("bitNot", "truncate.int32") static prefix func ~ (a: Int32) -> Int32
      @_primitive("intNegate", "narrow.int32") static prefix func - (a: Int32) -> Int32
      @_primitive("equal") static func == (a: Int32, b: Int32) -> Bool
      @_primitive("notEqual") static func != (a: Int32, b: Int32) -> Bool
      @_primitive("intLess") static func < (a: Int32, b: Int32) -> Bool
      @_primitive("intLessEqual") static func <= (a: Int32, b: Int32) -> Bool
      @_primitive("intGreater") static func > (a: Int32, b: Int32) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: Int32, b: Int32) -> Bool
      @_primitive("shiftLeft", "truncate.int32") static func _shl(_ a: Int32, _ b: Int) -> Int32
      @_primitive("shiftRightArithmetic") static func _shr(_ a: Int32, _ b: Int) -> Int32
      static func _shifted(left a: Int32, by n: Int) -> Int32 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 32 ? 0 : _shl(a, n) }
      static func _shifted(right a: Int32, by n: Int) -> Int32 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 32 ? (a < 0 ? -1 : 0) : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("convert.int32") static func _make(_ v: Int) -> Int32
      static var isSigned: Bool { true }
      static var bitWidth: Int { 32 }
      var bitWidth: Int { 32 }
      static var zero: Int32 { 0 }
      static var min: Int32 { -2147483648 }
      static var max: Int32 { 2147483647 }
      var magnitude: UInt32 { self < 0 ? UInt32(truncatingIfNeeded: 0 &- self) : UInt32(truncatingIfNeeded: self) }
      @_host("int.description") var description: String
      func advanced(by n: Int) -> Int32 { Int32(Int(self) + n) }
      func distance(to other: Int32) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<Int32>) -> Int32 { Int32._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<Int32>) -> Int32 { if range.isEmpty { _emptyRange() }; return Int32._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct Int64: FixedWidthInteger, SignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt64
      @_intrinsic("identity") init(_ v: Int64)
      @_primitive("doubleToInt") init(_ v: Double)
      @_primitive("floatToInt") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = Int64(v._int) }
      @_intrinsic("identity") static func _truncate(_ v: Int) -> Int64
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = Int64._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < Int64.min._int && true ? Int64.min : (v._int > Int64.max._int && true ? Int64.max : Int64._truncate(v._int < 0 && false ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if T.isSigned || v._int >= 0 || v.bitWidth < 64 { self = Int64._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= -9.223372036854776e+18, v < 9.223372036854776e+18 { self = Int64(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = Int64._parse(text) else { return nil }; self = Int64(v) }
      init?(_ text: String, radix: Int) { guard let v = Int64._parseRadix(text, radix) else { return nil }; self = Int64._truncate(v) }
      @_primitive("intAdd") static func + (a: Int64, b: Int64) -> Int64
      @_primitive("intAdd") static func += (a: inout Int64, b: Int64)
      @_primitive("intSubtract") static func - (a: Int64, b: Int64) -> Int64
      @_primitive("intSubtract") static func -= (a: inout Int64, b: Int64)
      @_primitive("intMultiply") static func * (a: Int64, b: Int64) -> Int64
      @_primitive("intMultiply") static func *= (a: inout Int64, b: Int64)
      @_primitive("intDivide") static func / (a: Int64, b: Int64) -> Int64
      @_primitive("intDivide") static func /= (a: inout Int64, b: Int64)
      @_primitive("intRemainder") static func % (a: Int64, b: Int64) -> Int64
      @_primitive("intRemainder") static func %= (a: inout Int64, b: Int64)
      @_primitive("intAddWrapping") static func &+ (a: Int64, b: Int64) -> Int64
      @_primitive("intSubtractWrapping") static func &- (a: Int64, b: Int64) -> Int64
      @_primitive("intMultiplyWrapping") static func &* (a: Int64, b: Int64) -> Int64
      @_primitive("bitAnd") static func & (a: Int64, b: Int64) -> Int64
      @_primitive("bitOr") static func | (a: Int64, b: Int64) -> Int64
      @_primitive("bitXor") static func ^ (a: Int64, b: Int64) -> Int64
      @_primitive("bitNot") static prefix func ~ (a: Int64) -> Int64
      @_primitive("intNegate") static prefix func - (a: Int64) -> Int64
      @_primitive("equal") static func == (a: Int64, b: Int64) -> Bool
      @_primitive("notEqual") static func != (a: Int64, b: Int64) -> Bool
      @_primitive("intLess") static func < (a: Int64, b: Int64) -> Bool
      @_primitive("intLessEqual") static func <= (a: Int64, b: Int64) -> Bool
      @_primitive("intGreater") static func > (a: Int64, b: Int64) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: Int64, b: Int64) -> Bool
      @_primitive("shiftLeft") static func _shl(_ a: Int64, _ b: Int) -> Int64
      @_primitive("shiftRightArithmetic") static func _shr(_ a: Int64, _ b: Int) -> Int64
      static func _shifted(left a: Int64, by n: Int) -> Int64 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 64 ? 0 : _shl(a, n) }
      static func _shifted(right a: Int64, by n: Int) -> Int64 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 64 ? (a < 0 ? -1 : 0) : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_intrinsic("identity") static func _make(_ v: Int) -> Int64
      static var isSigned: Bool { true }
      static var bitWidth: Int { 64 }
      var bitWidth: Int { 64 }
      static var zero: Int64 { 0 }
      static var min: Int64 { -9223372036854775808 }
      static var max: Int64 { 9223372036854775807 }
      var magnitude: UInt64 { self < 0 ? UInt64(truncatingIfNeeded: 0 &- self) : UInt64(truncatingIfNeeded: self) }
      @_host("int.description") var description: String
      @_primitive("leadingZeroBitCount") func _lzc() -> Int
      var leadingZeroBitCount: Int { _lzc() }
      @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
      @_primitive("trailingZeroBitCount") func _tzc() -> Int
      var trailingZeroBitCount: Int { self == 0 ? 64 : _tzc() }
      func advanced(by n: Int) -> Int64 { Int64(Int(self) + n) }
      func distance(to other: Int64) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<Int64>) -> Int64 { Int64._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<Int64>) -> Int64 { if range.isEmpty { _emptyRange() }; return Int64._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct UInt: FixedWidthInteger, UnsignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt
      @_intrinsic("identity") init(_ v: UInt)
      @_primitive("doubleToUInt") init(_ v: Double)
      @_primitive("floatToUInt") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = UInt._make(v._int) }
      @_intrinsic("identity") static func _truncate(_ v: Int) -> UInt
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = UInt._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < UInt.min._int && false ? UInt.min : (v._int > UInt.max._int && false ? UInt.max : UInt._truncate(v._int < 0 && true ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if T.isSigned == false || v._int >= 0 { self = UInt._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= 0.0, v < 1.8446744073709552e+19 { self = UInt(v) } else { return nil } }
      @_host("uint.parse") static func _parse(_ s: String) -> UInt?
      @_host("uint.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = UInt._parse(text) else { return nil }; self = v }
      init?(_ text: String, radix: Int) { guard let v = UInt._parseRadix(text, radix) else { return nil }; self = UInt._truncate(v) }
      @_primitive("uintAdd") static func + (a: UInt, b: UInt) -> UInt
      @_primitive("uintAdd") static func += (a: inout UInt, b: UInt)
      @_primitive("uintSubtract") static func - (a: UInt, b: UInt) -> UInt
      @_primitive("uintSubtract") static func -= (a: inout UInt, b: UInt)
      @_primitive("uintMultiply") static func * (a: UInt, b: UInt) -> UInt
      @_primitive("uintMultiply") static func *= (a: inout UInt, b: UInt)
      @_primitive("uintDivide") static func / (a: UInt, b: UInt) -> UInt
      @_primitive("uintDivide") static func /= (a: inout UInt, b: UInt)
      @_primitive("uintRemainder") static func % (a: UInt, b: UInt) -> UInt
      @_primitive("uintRemainder") static func %= (a: inout UInt, b: UInt)
      @_primitive("intAddWrapping") static func &+ (a: UInt, b: UInt) -> UInt
      @_primitive("intSubtractWrapping") static func &- (a: UInt, b: UInt) -> UInt
      @_primitive("intMultiplyWrapping") static func &* (a: UInt, b: UInt) -> UInt
      @_primitive("bitAnd") static func & (a: UInt, b: UInt) -> UInt
      @_primitive("bitOr") static func | (a: UInt, b: UInt) -> UInt
      @_primitive("bitXor") static func ^ (a: UInt, b: UInt) -> UInt
      @_primitive("bitNot") static prefix func ~ (a: UInt) -> UInt
      @_primitive("equal") static func == (a: UInt, b: UInt) -> Bool
      @_primitive("notEqual") static func != (a: UInt, b: UInt) -> Bool
      @_primitive("uintLess") static func < (a: UInt, b: UInt) -> Bool
      @_primitive("uintLessEqual") static func <= (a: UInt, b: UInt) -> Bool
      @_primitive("uintGreater") static func > (a: UInt, b: UInt) -> Bool
      @_primitive("uintGreaterEqual") static func >= (a: UInt, b: UInt) -> Bool
      @_primitive("shiftLeft") static func _shl(_ a: UInt, _ b: Int) -> UInt
      @_primitive("shiftRightLogical") static func _shr(_ a: UInt, _ b: Int) -> UInt
      static func _shifted(left a: UInt, by n: Int) -> UInt { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 64 ? 0 : _shl(a, n) }
      static func _shifted(right a: UInt, by n: Int) -> UInt { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 64 ? 0 : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("intToUInt") static func _make(_ v: Int) -> UInt
      static var isSigned: Bool { false }
      static var bitWidth: Int { 64 }
      var bitWidth: Int { 64 }
      static var zero: UInt { 0 }
      static var min: UInt { 0 }
      static var max: UInt { 18446744073709551615 }
      var magnitude: UInt { self }
      @_host("uint.description") var description: String
      @_primitive("leadingZeroBitCount") func _lzc() -> Int
      var leadingZeroBitCount: Int { _lzc() }
      @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
      @_primitive("trailingZeroBitCount") func _tzc() -> Int
      var trailingZeroBitCount: Int { self == 0 ? 64 : _tzc() }
      func advanced(by n: Int) -> UInt { UInt(Int(self) + n) }
      func distance(to other: UInt) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<UInt>) -> UInt { UInt._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<UInt>) -> UInt { if range.isEmpty { _emptyRange() }; return UInt._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct UInt8: FixedWidthInteger, UnsignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt8
      @_intrinsic("identity") init(_ v: UInt8)
      @_primitive("doubleToInt", "convert.uint8") init(_ v: Double)
      @_primitive("floatToInt", "convert.uint8") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = UInt8._make(v._int) }
      @_primitive("truncate.uint8") static func _truncate(_ v: Int) -> UInt8
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = UInt8._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < UInt8.min._int && false ? UInt8.min : (v._int > UInt8.max._int && true ? UInt8.max : UInt8._truncate(v._int < 0 && true ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if v._int >= UInt8.min._int && v._int <= UInt8.max._int { self = UInt8._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= 0.0, v < 256.0 { self = UInt8(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = UInt8._parse(text), v >= UInt8.min._int, v <= UInt8.max._int else { return nil }; self = UInt8(v) }
      init?(_ text: String, radix: Int) { guard let v = UInt8._parseRadix(text, radix), v >= UInt8.min._int, v <= UInt8.max._int else { return nil }; self = UInt8._truncate(v) }
      @_primitive("intAdd", "narrow.uint8") static func + (a: UInt8, b: UInt8) -> UInt8
      @_primitive("intAdd", "narrow.uint8") static func += (a: inout UInt8, b: UInt8)
      @_primitive("intSubtract", "narrow.uint8") static func - (a: UInt8, b: UInt8) -> UInt8
      @_primitive("intSubtract", "narrow.uint8") static func -= (a: inout UInt8, b: UInt8)
      @_primitive("intMultiply", "narrow.uint8") static func * (a: UInt8, b: UInt8) -> UInt8
      @_primitive("intMultiply", "narrow.uint8") static func *= (a: inout UInt8, b: UInt8)
      @_primitive("intDivide", "narrow.uint8") static func / (a: UInt8, b: UInt8) -> UInt8
      @_primitive("intDivide", "narrow.uint8") static func /= (a: inout UInt8, b: UInt8)
      @_primitive("intRemainder", "narrow.uint8") static func % (a: UInt8, b: UInt8) -> UInt8
      @_primitive("intRemainder", "narrow.uint8") static func %= (a: inout UInt8, b: UInt8)
      @_primitive("intAddWrapping", "truncate.uint8") static func &+ (a: UInt8, b: UInt8) -> UInt8
      @_primitive("intSubtractWrapping", "truncate.uint8") static func &- (a: UInt8, b: UInt8) -> UInt8
      @_primitive("intMultiplyWrapping", "truncate.uint8") static func &* (a: UInt8, b: UInt8) -> UInt8
      @_primitive("bitAnd") static func & (a: UInt8, b: UInt8) -> UInt8
      @_primitive("bitOr") static func | (a: UInt8, b: UInt8) -> UInt8
      @_primitive("bitXor") static func ^ (a: UInt8, b: UInt8) -> UInt8
      @_primitive("bitNot", "truncate.uint8") static prefix func ~ (a: UInt8) -> UInt8
      @_primitive("equal") static func == (a: UInt8, b: UInt8) -> Bool
      @_primitive("notEqual") static func != (a: UInt8, b: UInt8) -> Bool
      @_primitive("intLess") static func < (a: UInt8, b: UInt8) -> Bool
      @_primitive("intLessEqual") static func <= (a: UInt8, b: UInt8) -> Bool
      @_primitive("intGreater") static func > (a: UInt8, b: UInt8) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: UInt8, b: UInt8) -> Bool
      @_primitive("shiftLeft", "truncate.uint8") static func _shl(_ a: UInt8, _ b: Int) -> UInt8
      @_primitive("shiftRightLogical") static func _shr(_ a: UInt8, _ b: Int) -> UInt8
      static func _shifted(left a: UInt8, by n: Int) -> UInt8 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 8 ? 0 : _shl(a, n) }
      static func _shifted(right a: UInt8, by n: Int) -> UInt8 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 8 ? 0 : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("convert.uint8") static func _make(_ v: Int) -> UInt8
      static var isSigned: Bool { false }
      static var bitWidth: Int { 8 }
      var bitWidth: Int { 8 }
      static var zero: UInt8 { 0 }
      static var min: UInt8 { 0 }
      static var max: UInt8 { 255 }
      var magnitude: UInt8 { self }
      @_host("int.description") var description: String
      @_primitive("leadingZeroBitCount") func _lzc() -> Int
      var leadingZeroBitCount: Int { _lzc() - 56 }
      @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
      @_primitive("trailingZeroBitCount") func _tzc() -> Int
      var trailingZeroBitCount: Int { self == 0 ? 8 : _tzc() }
      func advanced(by n: Int) -> UInt8 { UInt8(Int(self) + n) }
      func distance(to other: UInt8) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<UInt8>) -> UInt8 { UInt8._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<UInt8>) -> UInt8 { if range.isEmpty { _emptyRange() }; return UInt8._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct UInt16: FixedWidthInteger, UnsignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt16
      @_intrinsic("identity") init(_ v: UInt16)
      @_primitive("doubleToInt", "convert.uint16") init(_ v: Double)
      @_primitive("floatToInt", "convert.uint16") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = UInt16._make(v._int) }
      @_primitive("truncate.uint16") static func _truncate(_ v: Int) -> UInt16
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = UInt16._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < UInt16.min._int && false ? UInt16.min : (v._int > UInt16.max._int && true ? UInt16.max : UInt16._truncate(v._int < 0 && true ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if v._int >= UInt16.min._int && v._int <= UInt16.max._int { self = UInt16._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= 0.0, v < 65536.0 { self = UInt16(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = UInt16._parse(text), v >= UInt16.min._int, v <= UInt16.max._int else { return nil }; self = UInt16(v) }
      init?(_ text: String, radix: Int) { guard let v = UInt16._parseRadix(text, radix), v >= UInt16.min._int, v <= UInt16.max._int else { return nil }; self = UInt16._truncate(v) }
      @_primitive("intAdd", "narrow.uint16") static func + (a: UInt16, b: UInt16) -> UInt16
      @_primitive("intAdd", "narrow.uint16") static func += (a: inout UInt16, b: UInt16)
      @_primitive("intSubtract", "narrow.uint16") static func - (a: UInt16, b: UInt16) -> UInt16
      @_primitive("intSubtract", "narrow.uint16") static func -= (a: inout UInt16, b: UInt16)
      @_primitive("intMultiply", "narrow.uint16") static func * (a: UInt16, b: UInt16) -> UInt16
      @_primitive("intMultiply", "narrow.uint16") static func *= (a: inout UInt16, b: UInt16)
      @_primitive("intDivide", "narrow.uint16") static func / (a: UInt16, b: UInt16) -> UInt16
      @_primitive("intDivide", "narrow.uint16") static func /= (a: inout UInt16, b: UInt16)
      @_primitive("intRemainder", "narrow.uint16") static func % (a: UInt16, b: UInt16) -> UInt16
      @_primitive("intRemainder", "narrow.uint16") static func %= (a: inout UInt16, b: UInt16)
      @_primitive("intAddWrapping", "truncate.uint16") static func &+ (a: UInt16, b: UInt16) -> UInt16
      @_primitive("intSubtractWrapping", "truncate.uint16") static func &- (a: UInt16, b: UInt16) -> UInt16
      @_primitive("intMultiplyWrapping", "truncate.uint16") static func &* (a: UInt16, b: UInt16) -> UInt16
      @_primitive("bitAnd") static func & (a: UInt16, b: UInt16) -> UInt16
      @_primitive("bitOr") static func | (a: UInt16, b: UInt16) -> UInt16
      @_primitive("bitXor") static func ^ (a: UInt16, b: UInt16) -> UInt16
      @_primitive("bitNot", "truncate.uint16") static prefix func ~ (a: UInt16) -> UInt16
      @_primitive("equal") static func == (a: UInt16, b: UInt16) -> Bool
      @_primitive("notEqual") static func != (a: UInt16, b: UInt16) -> Bool
      @_primitive("intLess") static func < (a: UInt16, b: UInt16) -> Bool
      @_primitive("intLessEqual") static func <= (a: UInt16, b: UInt16) -> Bool
      @_primitive("intGreater") static func > (a: UInt16, b: UInt16) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: UInt16, b: UInt16) -> Bool
      @_primitive("shiftLeft", "truncate.uint16") static func _shl(_ a: UInt16, _ b: Int) -> UInt16
      @_primitive("shiftRightLogical") static func _shr(_ a: UInt16, _ b: Int) -> UInt16
      static func _shifted(left a: UInt16, by n: Int) -> UInt16 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 16 ? 0 : _shl(a, n) }
      static func _shifted(right a: UInt16, by n: Int) -> UInt16 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 16 ? 0 : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("convert.uint16") static func _make(_ v: Int) -> UInt16
      static var isSigned: Bool { false }
      static var bitWidth: Int { 16 }
      var bitWidth: Int { 16 }
      static var zero: UInt16 { 0 }
      static var min: UInt16 { 0 }
      static var max: UInt16 { 65535 }
      var magnitude: UInt16 { self }
      @_host("int.description") var description: String
      @_primitive("leadingZeroBitCount") func _lzc() -> Int
      var leadingZeroBitCount: Int { _lzc() - 48 }
      @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
      @_primitive("trailingZeroBitCount") func _tzc() -> Int
      var trailingZeroBitCount: Int { self == 0 ? 16 : _tzc() }
      func advanced(by n: Int) -> UInt16 { UInt16(Int(self) + n) }
      func distance(to other: UInt16) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<UInt16>) -> UInt16 { UInt16._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<UInt16>) -> UInt16 { if range.isEmpty { _emptyRange() }; return UInt16._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct UInt32: FixedWidthInteger, UnsignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt32
      @_intrinsic("identity") init(_ v: UInt32)
      @_primitive("doubleToInt", "convert.uint32") init(_ v: Double)
      @_primitive("floatToInt", "convert.uint32") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = UInt32._make(v._int) }
      @_primitive("truncate.uint32") static func _truncate(_ v: Int) -> UInt32
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = UInt32._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < UInt32.min._int && false ? UInt32.min : (v._int > UInt32.max._int && true ? UInt32.max : UInt32._truncate(v._int < 0 && true ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if v._int >= UInt32.min._int && v._int <= UInt32.max._int { self = UInt32._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= 0.0, v < 4294967296.0 { self = UInt32(v) } else { return nil } }
      @_host("int.parse") static func _parse(_ s: String) -> Int?
      @_host("int.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = UInt32._parse(text), v >= UInt32.min._int, v <= UInt32.max._int else { return nil }; self = UInt32(v) }
      init?(_ text: String, radix: Int) { guard let v = UInt32._parseRadix(text, radix), v >= UInt32.min._int, v <= UInt32.max._int else { return nil }; self = UInt32._truncate(v) }
      @_primitive("intAdd", "narrow.uint32") static func + (a: UInt32, b: UInt32) -> UInt32
      @_primitive("intAdd", "narrow.uint32") static func += (a: inout UInt32, b: UInt32)
      @_primitive("intSubtract", "narrow.uint32") static func - (a: UInt32, b: UInt32) -> UInt32
      @_primitive("intSubtract", "narrow.uint32") static func -= (a: inout UInt32, b: UInt32)
      @_primitive("intMultiply", "narrow.uint32") static func * (a: UInt32, b: UInt32) -> UInt32
      @_primitive("intMultiply", "narrow.uint32") static func *= (a: inout UInt32, b: UInt32)
      @_primitive("intDivide", "narrow.uint32") static func / (a: UInt32, b: UInt32) -> UInt32
      @_primitive("intDivide", "narrow.uint32") static func /= (a: inout UInt32, b: UInt32)
      @_primitive("intRemainder", "narrow.uint32") static func % (a: UInt32, b: UInt32) -> UInt32
      @_primitive("intRemainder", "narrow.uint32") static func %= (a: inout UInt32, b: UInt32)
      @_primitive("intAddWrapping", "truncate.uint32") static func &+ (a: UInt32, b: UInt32) -> UInt32
      @_primitive("intSubtractWrapping", "truncate.uint32") static func &- (a: UInt32, b: UInt32) -> UInt32
      @_primitive("intMultiplyWrapping", "truncate.uint32") static func &* (a: UInt32, b: UInt32) -> UInt32
      @_primitive("bitAnd") static func & (a: UInt32, b: UInt32) -> UInt32
      @_primitive("bitOr") static func | (a: UInt32, b: UInt32) -> UInt32
      @_primitive("bitXor") static func ^ (a: UInt32, b: UInt32) -> UInt32
      @_primitive("bitNot", "truncate.uint32") static prefix func ~ (a: UInt32) -> UInt32
      @_primitive("equal") static func == (a: UInt32, b: UInt32) -> Bool
      @_primitive("notEqual") static func != (a: UInt32, b: UInt32) -> Bool
      @_primitive("intLess") static func < (a: UInt32, b: UInt32) -> Bool
      @_primitive("intLessEqual") static func <= (a: UInt32, b: UInt32) -> Bool
      @_primitive("intGreater") static func > (a: UInt32, b: UInt32) -> Bool
      @_primitive("intGreaterEqual") static func >= (a: UInt32, b: UInt32) -> Bool
      @_primitive("shiftLeft", "truncate.uint32") static func _shl(_ a: UInt32, _ b: Int) -> UInt32
      @_primitive("shiftRightLogical") static func _shr(_ a: UInt32, _ b: Int) -> UInt32
      static func _shifted(left a: UInt32, by n: Int) -> UInt32 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 32 ? 0 : _shl(a, n) }
      static func _shifted(right a: UInt32, by n: Int) -> UInt32 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 32 ? 0 : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("convert.uint32") static func _make(_ v: Int) -> UInt32
      static var isSigned: Bool { false }
      static var bitWidth: Int { 32 }
      var bitWidth: Int { 32 }
      static var zero: UInt32 { 0 }
      static var min: UInt32 { 0 }
      static var max: UInt32 { 4294967295 }
      var magnitude: UInt32 { self }
      @_host("int.description") var description: String
      @_primitive("leadingZeroBitCount") func _lzc() -> Int
      var leadingZeroBitCount: Int { _lzc() - 32 }
      @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
      @_primitive("trailingZeroBitCount") func _tzc() -> Int
      var trailingZeroBitCount: Int { self == 0 ? 32 : _tzc() }
      func advanced(by n: Int) -> UInt32 { UInt32(Int(self) + n) }
      func distance(to other: UInt32) -> Int { Int(other) - Int(self) }
      static func random(in range: ClosedRange<UInt32>) -> UInt32 { UInt32._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<UInt32>) -> UInt32 { if range.isEmpty { _emptyRange() }; return UInt32._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
    @_layout("word") struct UInt64: FixedWidthInteger, UnsignedInteger, LosslessStringConvertible {
      typealias Stride = Int
      typealias Magnitude = UInt64
      @_intrinsic("identity") init(_ v: UInt64)
      @_primitive("doubleToUInt") init(_ v: Double)
      @_primitive("floatToUInt") init(_ v: Float)
      init<T: BinaryInteger>(_ v: T) { self = UInt64._make(v._int) }
      @_intrinsic("identity") static func _truncate(_ v: Int) -> UInt64
      init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = UInt64._truncate(v._int) }
      init<T: BinaryInteger>(clamping v: T) { self = v._int < UInt64.min._int && false ? UInt64.min : (v._int > UInt64.max._int && false ? UInt64.max : UInt64._truncate(v._int < 0 && true ? 0 : v._int)) }
      init?<T: BinaryInteger>(exactly v: T) { if T.isSigned == false || v._int >= 0 { self = UInt64._truncate(v._int) } else { return nil } }
      init?(exactly v: Double) { if v.rounded(.towardZero) == v, v >= 0.0, v < 1.8446744073709552e+19 { self = UInt64(v) } else { return nil } }
      @_host("uint.parse") static func _parse(_ s: String) -> UInt64?
      @_host("uint.parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
      init?(_ text: String) { guard let v = UInt64._parse(text) else { return nil }; self = v }
      init?(_ text: String, radix: Int) { guard let v = UInt64._parseRadix(text, radix) else { return nil }; self = UInt64._truncate(v) }
      @_primitive("uintAdd") static func + (a: UInt64, b: UInt64) -> UInt64
      @_primitive("uintAdd") static func += (a: inout UInt64, b: UInt64)
      @_primitive("uintSubtract") static func - (a: UInt64, b: UInt64) -> UInt64
      @_primitive("uintSubtract") static func -= (a: inout UInt64, b: UInt64)
      @_primitive("uintMultiply") static func * (a: UInt64, b: UInt64) -> UInt64
      @_primitive("uintMultiply") static func *= (a: inout UInt64, b: UInt64)
      @_primitive("uintDivide") static func / (a: UInt64, b: UInt64) -> UInt64
      @_primitive("uintDivide") static func /= (a: inout UInt64, b: UInt64)
      @_primitive("uintRemainder") static func % (a: UInt64, b: UInt64) -> UInt64
      @_primitive("uintRemainder") static func %= (a: inout UInt64, b: UInt64)
      @_primitive("intAddWrapping") static func &+ (a: UInt64, b: UInt64) -> UInt64
      @_primitive("intSubtractWrapping") static func &- (a: UInt64, b: UInt64) -> UInt64
      @_primitive("intMultiplyWrapping") static func &* (a: UInt64, b: UInt64) -> UInt64
      @_primitive("bitAnd") static func & (a: UInt64, b: UInt64) -> UInt64
      @_primitive("bitOr") static func | (a: UInt64, b: UInt64) -> UInt64
      @_primitive("bitXor") static func ^ (a: UInt64, b: UInt64) -> UInt64
      @_primitive("bitNot") static prefix func ~ (a: UInt64) -> UInt64
      @_primitive("equal") static func == (a: UInt64, b: UInt64) -> Bool
      @_primitive("notEqual") static func != (a: UInt64, b: UInt64) -> Bool
      @_primitive("uintLess") static func < (a: UInt64, b: UInt64) -> Bool
      @_primitive("uintLessEqual") static func <= (a: UInt64, b: UInt64) -> Bool
      @_primitive("uintGreater") static func > (a: UInt64, b: UInt64) -> Bool
      @_primitive("uintGreaterEqual") static func >= (a: UInt64, b: UInt64) -> Bool
      @_primitive("shiftLeft") static func _shl(_ a: UInt64, _ b: Int) -> UInt64
      @_primitive("shiftRightLogical") static func _shr(_ a: UInt64, _ b: Int) -> UInt64
      static func _shifted(left a: UInt64, by n: Int) -> UInt64 { if n < 0 { return _shifted(right: a, by: 0 - n) }; return n >= 64 ? 0 : _shl(a, n) }
      static func _shifted(right a: UInt64, by n: Int) -> UInt64 { if n < 0 { return _shifted(left: a, by: 0 - n) }; return n >= 64 ? 0 : _shr(a, n) }
      @_intrinsic("identity") var _int: Int
      @_primitive("intToUInt") static func _make(_ v: Int) -> UInt64
      static var isSigned: Bool { false }
      static var bitWidth: Int { 64 }
      var bitWidth: Int { 64 }
      static var zero: UInt64 { 0 }
      static var min: UInt64 { 0 }
      static var max: UInt64 { 18446744073709551615 }
      var magnitude: UInt64 { self }
      @_host("uint.description") var description: String
      @_primitive("leadingZeroBitCount") func _lzc() -> Int
      var leadingZeroBitCount: Int { _lzc() }
      @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
      @_primitive("trailingZeroBitCount") func _tzc() -> Int
      var trailingZeroBitCount: Int { self == 0 ? 64 : _tzc() }
      func advanced(by n: Int) -> UInt64 { UInt64(Int(self) + n) }
      func distance(to other: UInt64) -> Int { Int(other) - Int(self) }
      @_intrinsic("identity") init(bitPattern: Double)
      static func random(in range: ClosedRange<UInt64>) -> UInt64 { UInt64._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
      static func random(in range: Range<UInt64>) -> UInt64 { if range.isEmpty { _emptyRange() }; return UInt64._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
    }
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
      mutating func next<T: FixedWidthInteger>() -> T { let r: UInt64 = next(); return T(truncatingIfNeeded: r) }
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
    //@with Int8
    extension Int {
      @_intrinsic("identity") init(_ v: Int8)
    }
    //@with Int8
    extension Int8 {
      @_primitive("convert.int8") init(_ v: Int)
    }
    //@with Int16
    extension Int {
      @_intrinsic("identity") init(_ v: Int16)
    }
    //@with Int16
    extension Int8 {
      @_primitive("convert.int8") init(_ v: Int16)
    }
    //@with Int16
    extension Int16 {
      @_primitive("convert.int16") init(_ v: Int)
      @_primitive("convert.int16") init(_ v: Int8)
    }
    //@with Int32
    extension Int {
      @_intrinsic("identity") init(_ v: Int32)
    }
    //@with Int32
    extension Int8 {
      @_primitive("convert.int8") init(_ v: Int32)
    }
    //@with Int32
    extension Int16 {
      @_primitive("convert.int16") init(_ v: Int32)
    }
    //@with Int32
    extension Int32 {
      @_primitive("convert.int32") init(_ v: Int)
      @_primitive("convert.int32") init(_ v: Int8)
      @_primitive("convert.int32") init(_ v: Int16)
    }
    //@with Int64
    extension Int {
      @_intrinsic("identity") init(_ v: Int64)
    }
    //@with Int64
    extension Int8 {
      @_primitive("convert.int8") init(_ v: Int64)
    }
    //@with Int64
    extension Int16 {
      @_primitive("convert.int16") init(_ v: Int64)
    }
    //@with Int64
    extension Int32 {
      @_primitive("convert.int32") init(_ v: Int64)
    }
    //@with Int64
    extension Int64 {
      @_intrinsic("identity") init(_ v: Int)
      @_intrinsic("identity") init(_ v: Int8)
      @_intrinsic("identity") init(_ v: Int16)
      @_intrinsic("identity") init(_ v: Int32)
    }
    //@with UInt
    extension Int {
      @_primitive("uintToInt") init(_ v: UInt)
      @_intrinsic("identity") init(bitPattern: UInt)
    }
    //@with UInt
    extension Int8 {
      @_primitive("uintToInt", "convert.int8") init(_ v: UInt)
    }
    //@with UInt
    extension Int16 {
      @_primitive("uintToInt", "convert.int16") init(_ v: UInt)
    }
    //@with UInt
    extension Int32 {
      @_primitive("uintToInt", "convert.int32") init(_ v: UInt)
    }
    //@with UInt
    extension Int64 {
      @_primitive("uintToInt") init(_ v: UInt)
    }
    //@with UInt
    extension UInt {
      @_primitive("intToUInt") init(_ v: Int)
      @_primitive("intToUInt") init(_ v: Int8)
      @_primitive("intToUInt") init(_ v: Int16)
      @_primitive("intToUInt") init(_ v: Int32)
      @_primitive("intToUInt") init(_ v: Int64)
      @_intrinsic("identity") init(bitPattern: Int)
    }
    //@with UInt8
    extension Int {
      @_intrinsic("identity") init(_ v: UInt8)
    }
    //@with UInt8
    extension Int8 {
      @_primitive("convert.int8") init(_ v: UInt8)
    }
    //@with UInt8
    extension Int16 {
      @_primitive("convert.int16") init(_ v: UInt8)
    }
    //@with UInt8
    extension Int32 {
      @_primitive("convert.int32") init(_ v: UInt8)
    }
    //@with UInt8
    extension Int64 {
      @_intrinsic("identity") init(_ v: UInt8)
    }
    //@with UInt8
    extension UInt {
      @_intrinsic("identity") init(_ v: UInt8)
    }
    //@with UInt8
    extension UInt8 {
      @_primitive("convert.uint8") init(_ v: Int)
      @_primitive("convert.uint8") init(_ v: Int8)
      @_primitive("convert.uint8") init(_ v: Int16)
      @_primitive("convert.uint8") init(_ v: Int32)
      @_primitive("convert.uint8") init(_ v: Int64)
      @_primitive("uintToInt", "convert.uint8") init(_ v: UInt)
    }
    //@with UInt16
    extension Int {
      @_intrinsic("identity") init(_ v: UInt16)
    }
    //@with UInt16
    extension Int8 {
      @_primitive("convert.int8") init(_ v: UInt16)
    }
    //@with UInt16
    extension Int16 {
      @_primitive("convert.int16") init(_ v: UInt16)
    }
    //@with UInt16
    extension Int32 {
      @_primitive("convert.int32") init(_ v: UInt16)
    }
    //@with UInt16
    extension Int64 {
      @_intrinsic("identity") init(_ v: UInt16)
    }
    //@with UInt16
    extension UInt {
      @_intrinsic("identity") init(_ v: UInt16)
    }
    //@with UInt16
    extension UInt8 {
      @_primitive("convert.uint8") init(_ v: UInt16)
    }
    //@with UInt16
    extension UInt16 {
      @_primitive("convert.uint16") init(_ v: Int)
      @_primitive("convert.uint16") init(_ v: Int8)
      @_primitive("convert.uint16") init(_ v: Int16)
      @_primitive("convert.uint16") init(_ v: Int32)
      @_primitive("convert.uint16") init(_ v: Int64)
      @_primitive("uintToInt", "convert.uint16") init(_ v: UInt)
      @_primitive("convert.uint16") init(_ v: UInt8)
    }
    //@with UInt32
    extension Int {
      @_intrinsic("identity") init(_ v: UInt32)
    }
    //@with UInt32
    extension Int8 {
      @_primitive("convert.int8") init(_ v: UInt32)
    }
    //@with UInt32
    extension Int16 {
      @_primitive("convert.int16") init(_ v: UInt32)
    }
    //@with UInt32
    extension Int32 {
      @_primitive("convert.int32") init(_ v: UInt32)
    }
    //@with UInt32
    extension Int64 {
      @_intrinsic("identity") init(_ v: UInt32)
    }
    //@with UInt32
    extension UInt {
      @_intrinsic("identity") init(_ v: UInt32)
    }
    //@with UInt32
    extension UInt8 {
      @_primitive("convert.uint8") init(_ v: UInt32)
    }
    //@with UInt32
    extension UInt16 {
      @_primitive("convert.uint16") init(_ v: UInt32)
    }
    //@with UInt32
    extension UInt32 {
      @_primitive("convert.uint32") init(_ v: Int)
      @_primitive("convert.uint32") init(_ v: Int8)
      @_primitive("convert.uint32") init(_ v: Int16)
      @_primitive("convert.uint32") init(_ v: Int32)
      @_primitive("convert.uint32") init(_ v: Int64)
      @_primitive("uintToInt", "convert.uint32") init(_ v: UInt)
      @_primitive("convert.uint32") init(_ v: UInt8)
      @_primitive("convert.uint32") init(_ v: UInt16)
    }
    //@with UInt64
    extension Int {
      @_primitive("uintToInt") init(_ v: UInt64)
    }
    //@with UInt64
    extension Int8 {
      @_primitive("uintToInt", "convert.int8") init(_ v: UInt64)
    }
    //@with UInt64
    extension Int16 {
      @_primitive("uintToInt", "convert.int16") init(_ v: UInt64)
    }
    //@with UInt64
    extension Int32 {
      @_primitive("uintToInt", "convert.int32") init(_ v: UInt64)
    }
    //@with UInt64
    extension Int64 {
      @_primitive("uintToInt") init(_ v: UInt64)
      @_intrinsic("identity") init(bitPattern: UInt64)
    }
    //@with UInt64
    extension UInt {
      @_intrinsic("identity") init(_ v: UInt64)
    }
    //@with UInt64
    extension UInt8 {
      @_primitive("uintToInt", "convert.uint8") init(_ v: UInt64)
    }
    //@with UInt64
    extension UInt16 {
      @_primitive("uintToInt", "convert.uint16") init(_ v: UInt64)
    }
    //@with UInt64
    extension UInt32 {
      @_primitive("uintToInt", "convert.uint32") init(_ v: UInt64)
    }
    //@with UInt64
    extension UInt64 {
      @_primitive("intToUInt") init(_ v: Int)
      @_primitive("intToUInt") init(_ v: Int8)
      @_primitive("intToUInt") init(_ v: Int16)
      @_primitive("intToUInt") init(_ v: Int32)
      @_primitive("intToUInt") init(_ v: Int64)
      @_intrinsic("identity") init(_ v: UInt)
      @_intrinsic("identity") init(_ v: UInt8)
      @_intrinsic("identity") init(_ v: UInt16)
      @_intrinsic("identity") init(_ v: UInt32)
      @_intrinsic("identity") init(bitPattern: Int64)
    }
    """#
}
