extension Prelude {
  /// The ten integer types, written once.
  static let integers = IntegerKind.all.map { kind in
    let type = kind.name
    let width = kind.width
    let isWide = width == 64
    // What an operation of machine words does after it, to give a value of the type.
    let narrow = isWide ? "" : ", \"narrow.\(kind.lowercased)\""
    let truncate = isWide ? "" : ", \"truncate.\(kind.lowercased)\""
    let convert = isWide ? "" : ", \"convert.\(kind.lowercased)\""
    let sign = kind.isSigned || !isWide ? "int" : "uint"
    let word = sign == "int" ? "Int" : "UInt"
    return #"""
      @_layout("word") struct \#(type): FixedWidthInteger, \#(kind.isSigned ? "SignedInteger" : "UnsignedInteger"), LosslessStringConvertible {
        typealias Stride = Int
        typealias Magnitude = \#(kind.magnitude)
        @_intrinsic("identity") init(_ v: \#(type))
        @_primitive("doubleTo\#(word)"\#(convert)) init(_ v: Double)
        @_primitive("floatTo\#(word)"\#(convert)) init(_ v: Float)
        init<T: BinaryInteger>(_ v: T) { \#(kind.conversion) }
        \#(kind.truncation) static func _truncate(_ v: Int) -> \#(type)
        init<T: BinaryInteger>(truncatingIfNeeded v: T) { self = \#(type)._truncate(v._int) }
        init<T: BinaryInteger>(clamping v: T) { \#(kind.clamping) }
        init?<T: BinaryInteger>(exactly v: T) { if \#(kind.fits) { self = \#(type)._truncate(v._int) } else { return nil } }
        init?<F: BinaryFloatingPoint>(exactly source: F) { let v = source._double; if v.rounded(.towardZero) == v, v >= \#(kind.lower), v < \#(kind.upper) { self = \#(type)(v) } else { return nil } }
        @_host("\#(sign).parse") static func _parse(_ s: String) -> \#(isWide ? type : "Int")?
        @_host("\#(sign).parseRadix") static func _parseRadix(_ s: String, _ r: Int) -> Int?
        init?(_ text: String) { guard let v = \#(type)._parse(text)\#(kind.isInRange) else { return nil }; self = \#(isWide ? "v" : "\(type)._truncate(v)") }
        init?(_ text: String, radix: Int) { guard let v = \#(type)._parseRadix(text, radix)\#(kind.isInRange) else { return nil }; self = \#(type)._truncate(v) }
        @_primitive("\#(sign)Add"\#(narrow)) static func + (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("\#(sign)Add"\#(narrow)) static func += (a: inout \#(type), b: \#(type))
        @_primitive("\#(sign)Subtract"\#(narrow)) static func - (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("\#(sign)Subtract"\#(narrow)) static func -= (a: inout \#(type), b: \#(type))
        @_primitive("\#(sign)Multiply"\#(narrow)) static func * (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("\#(sign)Multiply"\#(narrow)) static func *= (a: inout \#(type), b: \#(type))
        @_primitive("\#(sign)Divide"\#(narrow)) static func / (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("\#(sign)Divide"\#(narrow)) static func /= (a: inout \#(type), b: \#(type))
        @_primitive("\#(sign)Remainder"\#(narrow)) static func % (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("\#(sign)Remainder"\#(narrow)) static func %= (a: inout \#(type), b: \#(type))
        @_primitive("intAddWrapping"\#(truncate)) static func &+ (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("intSubtractWrapping"\#(truncate)) static func &- (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("intMultiplyWrapping"\#(truncate)) static func &* (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("bitAnd") static func & (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("bitOr") static func | (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("bitXor") static func ^ (a: \#(type), b: \#(type)) -> \#(type)
        @_primitive("bitNot"\#(truncate)) static prefix func ~ (a: \#(type)) -> \#(type)
        \#(kind.isSigned ? "@_primitive(\"intNegate\"\(narrow)) static prefix func - (a: \(type)) -> \(type)" : "// No negation.")
        @_primitive("equal") static func == (a: \#(type), b: \#(type)) -> Bool
        @_primitive("notEqual") static func != (a: \#(type), b: \#(type)) -> Bool
        @_primitive("\#(sign)Less") static func < (a: \#(type), b: \#(type)) -> Bool
        @_primitive("\#(sign)LessEqual") static func <= (a: \#(type), b: \#(type)) -> Bool
        @_primitive("\#(sign)Greater") static func > (a: \#(type), b: \#(type)) -> Bool
        @_primitive("\#(sign)GreaterEqual") static func >= (a: \#(type), b: \#(type)) -> Bool
        @_primitive("shiftLeft"\#(truncate)) static func _shl(_ a: \#(type), _ b: Int) -> \#(type)
        @_primitive("shiftRight\#(kind.isSigned ? "Arithmetic" : "Logical")") static func _shr(_ a: \#(type), _ b: Int) -> \#(type)
        static func _shifted(left a: \#(type), by n: Int) -> \#(type) { if n < 0 { return _shifted(right: a, by: n < -\#(width) ? \#(width) : 0 &- n) }; return n >= \#(width) ? 0 : _shl(a, n) }
        static func _shifted(right a: \#(type), by n: Int) -> \#(type) { if n < 0 { return _shifted(left: a, by: n < -\#(width) ? \#(width) : 0 &- n) }; return n >= \#(width) ? \#(kind.isSigned ? "(a < 0 ? -1 : 0)" : "0") : _shr(a, n) }
        @_intrinsic("identity") var _int: Int
        \#(isWide && !kind.isSigned ? "var _shift: Int { _int < 0 ? Int.max : _int }" : "@_intrinsic(\"identity\") var _shift: Int")
        \#(kind.make) static func _make(_ v: Int) -> \#(type)
        static var isSigned: Bool { \#(kind.isSigned) }
        static var bitWidth: Int { \#(width) }
        var bitWidth: Int { \#(width) }
        static var zero: \#(type) { 0 }
        static var min: \#(type) { \#(kind.min) }
        static var max: \#(type) { \#(kind.max) }
        var magnitude: \#(kind.magnitude) { \#(kind.isSigned ? "\(kind.magnitude)(truncatingIfNeeded: self < 0 ? 0 &- self : self)" : "self") }
        @_host("\#(sign).description") var description: String
        @_primitive("leadingZeroBitCount") func _lzc() -> Int
        @_primitive("trailingZeroBitCount") func _tzc() -> Int
        \#(kind.bitCounts)
        func advanced(by n: Int) -> \#(type) { \#(isWide && !kind.isSigned ? "n < 0 ? self - \(type)._truncate(0 &- n) : self + \(type)._truncate(n)" : "\(type)(_int + n)") }
        func distance(to other: \#(type)) -> Int { \#(isWide && !kind.isSigned ? "other < self ? 0 - Int(self - other) : Int(other - self)" : "other._int - _int") }
        static func random(in range: ClosedRange<\#(type)>) -> \#(type) { \#(type)._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int) &+ 1))) }
        static func random(in range: Range<\#(type)>) -> \#(type) { if range.isEmpty { _emptyRange() }; return \#(type)._truncate(range.lowerBound._int &+ Int(bitPattern: _below(UInt(bitPattern: range.upperBound._int &- range.lowerBound._int)))) }
      }

      """#
  }.joined()

  /// Conversions between integer types, each read only with the later one of its two types.
  static let integerConversions = IntegerKind.all.enumerated().map { index, kind in
    let earlier = IntegerKind.all[..<index]
    let own = earlier.flatMap { kind.conversions(from: $0) }
    return earlier.map { anchored(kind, $0, $0.conversions(from: kind)) }.joined()
      + (own.isEmpty ? "" : anchored(kind, kind, own))
  }.joined()

  private static func anchored(
    _ anchor: IntegerKind, _ extended: IntegerKind, _ members: [String]
  ) -> String {
    let lines = members.map { "  \($0)\n" }.joined()
    return "//@with \(anchor.name)\nextension \(extended.name) {\n\(lines)}\n"
  }
}

/// One of the integer types, and how the texts of its library differ from the others'.
private struct IntegerKind {
  var name: String
  var width: Int
  var isSigned: Bool

  /// In the order in which the checker prefers them.
  static let all: [IntegerKind] = [true, false].flatMap { isSigned in
    let name = isSigned ? "Int" : "UInt"
    return [IntegerKind(name: name, width: 64, isSigned: isSigned)]
      + [8, 16, 32, 64].map {
        IntegerKind(name: "\(name)\($0)", width: $0, isSigned: isSigned)
      }
  }

  var isWide: Bool { width == 64 }
  var lowercased: String { name.lowercased() }
  var magnitude: String { isSigned ? "U" + name : name }
  var min: String {
    isSigned ? String(Int64.min >> Int64(64 - width)) : "0"
  }
  var max: String {
    isSigned ? String(Int64.max >> Int64(64 - width)) : String(UInt64.max >> UInt64(64 - width))
  }
  /// The bounds of what a floating-point number may be.
  var lower: String { isSigned ? (-Self.power(width - 1)).description : "0.0" }
  var upper: String { Self.power(isSigned ? width - 1 : width).description }

  private static func power(_ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: 1)
  }

  /// The check of a parsed word.
  var isInRange: String { isWide ? "" : ", v >= \(name).min._int, v <= \(name).max._int" }

  /// A word that was unsigned and is negative now stands for one that is too large.
  var conversion: String {
    if isSigned {
      return "if !T.isSigned && v._int < 0 { _fatal(\"Not enough bits to represent the passed "
        + "value\") }; self = \(name)(v._int)"
    }
    if isWide {
      return "self = T.isSigned ? \(name)._make(v._int) : \(name)._truncate(v._int)"
    }
    return "self = \(name)._make(v._int)"
  }

  var fits: String {
    switch (isWide, isSigned) {
    case (true, true): return "T.isSigned || v._int >= 0"
    case (true, false): return "!T.isSigned || v._int >= 0"
    default:
      return
        "(T.isSigned || v._int >= 0) && v._int >= \(name).min._int && v._int <= \(name).max._int"
    }
  }

  var clamping: String {
    let whole = "self = \(name)._truncate(n)"
    if isWide {
      return isSigned
        ? "let n = v._int; if n < 0 && !T.isSigned { self = \(name).max } else { \(whole) }"
        : "let n = v._int; if n < 0 && T.isSigned { self = 0 } else { \(whole) }"
    }
    return "let n = v._int; if n > \(name).max._int || n < 0 && !T.isSigned { self = \(name).max } "
      + "else if n < \(name).min._int { self = \(name).min } else { \(whole) }"
  }

  /// A value from the low bits of a word.
  var truncation: String {
    isWide ? "@_intrinsic(\"identity\")" : "@_primitive(\"truncate.\(lowercased)\")"
  }

  /// A value from a word that has to fit.
  var make: String {
    if !isWide { return "@_primitive(\"convert.\(lowercased)\")" }
    return isSigned ? "@_intrinsic(\"identity\")" : "@_primitive(\"intToUInt\")"
  }

  /// The bits of a negative number go on beyond a narrow type's width.
  var bitCounts: String {
    if !isSigned || isWide {
      let excess = isWide ? "" : " - \(64 - width)"
      return """
        @_primitive("nonzeroBitCount") var nonzeroBitCount: Int
          var leadingZeroBitCount: Int { _lzc()\(excess) }
          var trailingZeroBitCount: Int { self == 0 ? \(width) : _tzc() }
        """
    }
    let bits = "(_int & \(UInt64.max >> UInt64(64 - width)))"
    return """
      var nonzeroBitCount: Int { \(bits).nonzeroBitCount }
        var leadingZeroBitCount: Int { \(bits)._lzc() - \(64 - width) }
        var trailingZeroBitCount: Int { self == 0 ? \(width) : _tzc() }
      """
  }

  /// The initializers of this type that take another integer type.
  func conversions(from other: IntegerKind) -> [String] {
    var steps: [String] = []
    if other.isWide, !other.isSigned, isSigned || !isWide { steps.append("uintToInt") }
    if other.isSigned, isWide, !isSigned { steps.append("intToUInt") }
    let isContained =
      isSigned == other.isSigned
      ? other.width <= width : !other.isSigned && other.width < width
    if !isWide, !isContained { steps.append("convert.\(lowercased)") }
    let checks =
      steps.isEmpty
      ? "@_intrinsic(\"identity\")"
      : "@_primitive(" + steps.map { "\"\($0)\"" }.joined(separator: ", ") + ")"
    var members = ["\(checks) init(_ v: \(other.name))"]
    if magnitude == other.magnitude {
      members.append("\(truncation) init(bitPattern v: \(other.name))")
    }
    return members
  }
}
