/// The type of a tensor's numbers.
public enum DType: String, Sendable, CustomStringConvertible {
  case float32, float64, int64, int32, uint8, bool

  /// As PyTorch prints it: `torch.float32`.
  public var description: String { "torch." + rawValue }

  /// Bytes of one number.
  var size: Int {
    switch self {
    case .float64, .int64: return 8
    case .float32, .int32: return 4
    case .uint8, .bool: return 1
    }
  }

  /// Whether the numbers are real: the types that can have gradients.
  public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

  /// bool < whole numbers < real numbers; a category wins over all types below it.
  private var category: Int {
    switch self {
    case .bool: return 0
    case .uint8, .int32, .int64: return 1
    case .float32, .float64: return 2
    }
  }

  private var width: Int {
    switch self {
    case .bool: return 0
    case .uint8: return 1
    case .int32: return 2
    case .int64: return 3
    case .float32: return 4
    case .float64: return 5
    }
  }

  /// The type that holds the numbers of both.
  static func promoted(_ a: DType, _ b: DType) -> DType { a.width >= b.width ? a : b }

  /// The type of a result of two tensors: PyTorch's rule, in which a tensor without dimensions only
  /// counts by its category.
  static func promoted(_ a: Tensor, _ b: Tensor) -> DType {
    if a.dtype == b.dtype { return a.dtype }
    let isScalarA = a.rank == 0
    if isScalarA == (b.rank == 0) { return promoted(a.dtype, b.dtype) }
    let (whole, scalar) = isScalarA ? (b.dtype, a.dtype) : (a.dtype, b.dtype)
    if scalar.category <= whole.category { return whole }
    // A scalar of a higher category brings its own type; a real one the default real type.
    return scalar == .float64 ? .float32 : scalar
  }

  /// The type of a tensor's result with a Swift number.
  func promoted(withReal isReal: Bool) -> DType {
    if isReal { return isFloatingPoint ? self : .float32 }
    return self == .bool ? .int64 : self
  }

  /// Where functions such as `exp` compute: whole numbers become float32.
  var real: DType { isFloatingPoint ? self : .float32 }
}

/// A Swift type that stands in a tensor's memory.
protocol TensorElement {
  /// From a number; fractions are cut off, what does not fit wraps as a conversion in C does on
  /// every machine here.
  init(number: Double)
  init(whole: Int64)
  var number: Double { get }
  var whole: Int64 { get }
}

@inline(__always)
private func cutOff(_ number: Double) -> Int64 {
  number > -0x1p63 && number < 0x1p63 ? Int64(number) : Int64.min
}

extension Float: TensorElement {
  @inline(__always) init(number: Double) { self = Float(number) }
  @inline(__always) init(whole: Int64) { self = Float(whole) }
  @inline(__always) var number: Double { Double(self) }
  @inline(__always) var whole: Int64 { cutOff(Double(self)) }
}
extension Double: TensorElement {
  @inline(__always) init(number: Double) { self = number }
  @inline(__always) init(whole: Int64) { self = Double(whole) }
  @inline(__always) var number: Double { self }
  @inline(__always) var whole: Int64 { cutOff(self) }
}
extension Int64: TensorElement {
  @inline(__always) init(number: Double) { self = cutOff(number) }
  @inline(__always) init(whole: Int64) { self = whole }
  @inline(__always) var number: Double { Double(self) }
  @inline(__always) var whole: Int64 { self }
}
extension Int32: TensorElement {
  @inline(__always) init(number: Double) { self = Int32(truncatingIfNeeded: cutOff(number)) }
  @inline(__always) init(whole: Int64) { self = Int32(truncatingIfNeeded: whole) }
  @inline(__always) var number: Double { Double(self) }
  @inline(__always) var whole: Int64 { Int64(self) }
}
extension UInt8: TensorElement {
  @inline(__always) init(number: Double) { self = UInt8(truncatingIfNeeded: cutOff(number)) }
  @inline(__always) init(whole: Int64) { self = UInt8(truncatingIfNeeded: whole) }
  @inline(__always) var number: Double { Double(self) }
  @inline(__always) var whole: Int64 { Int64(self) }
}
