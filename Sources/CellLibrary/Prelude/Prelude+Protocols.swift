extension Prelude {
  static let protocols = #"""
    protocol ExpressibleByIntegerLiteral {}
    protocol ExpressibleByFloatLiteral {}
    protocol ExpressibleByStringLiteral {}
    protocol ExpressibleByBooleanLiteral {}
    protocol ExpressibleByNilLiteral {}
    protocol ExpressibleByArrayLiteral {}
    protocol ExpressibleByDictionaryLiteral {}
    protocol CustomStringConvertible { var description: String { get } }
    protocol CustomDebugStringConvertible { var debugDescription: String { get } }
    protocol LosslessStringConvertible: CustomStringConvertible { init?(_ description: String) }
    protocol Error {}
    //@with LocalizedError
    extension LocalizedError {
      var errorDescription: String? { nil }
      var failureReason: String? { nil }
      var recoverySuggestion: String? { nil }
      var helpAnchor: String? { nil }
    }
    protocol LocalizedError: Error {
      var errorDescription: String? { get }
      var failureReason: String? { get }
      var recoverySuggestion: String? { get }
      var helpAnchor: String? { get }
    }
    @_intrinsic("errorCode") func _errorCode<T>(_ error: T) -> Int
    extension Error {
      var localizedDescription: String {
        if let error = self as? LocalizedError {
          if let text = error.errorDescription { return text }
          if let text = error.failureReason { return "The operation could not be completed. " + text }
        }
        return "The operation could not be completed. (\(String(reflecting: type(of: self))) error \(_errorCode(self)).)"
      }
    }
    protocol _Class {}
    class AnyObject {}
    @_layout("object") struct _Weak<T> {}
    @_host("weak.store") func _weakStore<T>(_ value: T?) -> _Weak<T>
    @_host("weak.load") func _weakLoad<T>(_ reference: _Weak<T>) -> T?
    func _unownedLoad<T>(_ reference: _Weak<T>) -> T {
      if let value = _weakLoad(reference) { return value }
      _fatal("Attempted to read an unowned reference but the object was already deallocated")
    }
    struct _WeakBox<T> { var kind: Int; var object: _Weak<T> }
    @_host("weak.store-box") func _weakStoreBox<T>(_ value: T?) -> _WeakBox<T>
    @_host("weak.load-box") func _weakLoadBox<T>(_ reference: _WeakBox<T>) -> T?
    func _unownedLoadBox<T>(_ reference: _WeakBox<T>) -> T {
      if let value = _weakLoadBox(reference) { return value }
      _fatal("Attempted to read an unowned reference but the object was already deallocated")
    }
    struct ObjectIdentifier: Hashable {
      let _object: AnyObject?
      let _type: Any.Type
      init(_ x: AnyObject) { _object = x; _type = Any.self }
      init(_ x: Any.Type) { _object = nil; _type = x }
      static func == (a: ObjectIdentifier, b: ObjectIdentifier) -> Bool { a._object === b._object && a._type == b._type }
      func hash(into hasher: inout Hasher) { hasher.combine(0) }
    }
    @_primitive("identical") func _same(_ a: AnyObject, _ b: AnyObject) -> Bool
    func === <T: _Class>(a: T?, b: T?) -> Bool {
      switch (a, b) {
      case (.some(let x), .some(let y)): return _same(x, y)
      case (.none, .none): return true
      default: return false
      }
    }
    func !== <T: _Class>(a: T?, b: T?) -> Bool { !(a === b) }
    @_host("instance.unique") func isKnownUniquelyReferenced<T: _Class>(_ object: inout T) -> Bool
    @_host("instance.unique-optional") func isKnownUniquelyReferenced<T: _Class>(_ object: inout T?) -> Bool
    protocol CaseIterable {
      associatedtype AllCases: Collection = [Self] where AllCases.Element == Self
      static var allCases: AllCases { get }
    }
    protocol RawRepresentable {
      associatedtype RawValue
      var rawValue: RawValue { get }
      init?(rawValue: RawValue)
    }
    protocol Identifiable { associatedtype ID; var id: ID { get } }
    protocol Equatable {
      static func == (lhs: Self, rhs: Self) -> Bool
      static func != (lhs: Self, rhs: Self) -> Bool
    }
    extension Equatable {
      static func != (lhs: Self, rhs: Self) -> Bool { !(lhs == rhs) }
    }
    protocol Hashable: Equatable { func hash(into hasher: inout Hasher) }
    extension Hashable { var hashValue: Int { _hash(self) } }
    protocol Comparable: Equatable {
      static func < (lhs: Self, rhs: Self) -> Bool
      static func <= (lhs: Self, rhs: Self) -> Bool
      static func > (lhs: Self, rhs: Self) -> Bool
      static func >= (lhs: Self, rhs: Self) -> Bool
    }
    extension Comparable {
      static func <= (lhs: Self, rhs: Self) -> Bool { !(rhs < lhs) }
      static func > (lhs: Self, rhs: Self) -> Bool { rhs < lhs }
      static func >= (lhs: Self, rhs: Self) -> Bool { !(lhs < rhs) }
    }
    protocol AdditiveArithmetic: Equatable {
      static var zero: Self { get }
      static func + (lhs: Self, rhs: Self) -> Self
      static func - (lhs: Self, rhs: Self) -> Self
      static func += (lhs: inout Self, rhs: Self)
      static func -= (lhs: inout Self, rhs: Self)
    }
    extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
      static var zero: Self { 0 }
    }
    extension AdditiveArithmetic {
      static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
      static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
      static prefix func + (x: Self) -> Self { x }
    }
    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude: Comparable, Numeric
      var magnitude: Magnitude { get }
      static func * (lhs: Self, rhs: Self) -> Self
      static func *= (lhs: inout Self, rhs: Self)
    }
    extension Numeric {
      static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
    }
    protocol SignedNumeric: Numeric {
      static prefix func - (x: Self) -> Self
      mutating func negate()
    }
    extension SignedNumeric {
      mutating func negate() { self = -self }
    }
    protocol Strideable: Comparable {
      associatedtype Stride: SignedNumeric & Comparable
      func advanced(by n: Stride) -> Self
      func distance(to other: Self) -> Stride
      static func _step(_ current: Self, _ start: Self, _ index: Int, _ stride: Stride) -> Self
    }
    extension Strideable {
      static func _step(_ current: Self, _ start: Self, _ index: Int, _ stride: Stride) -> Self { current.advanced(by: stride) }
    }
    protocol BinaryInteger: Numeric, Comparable, Hashable, Strideable, CustomStringConvertible where Magnitude: BinaryInteger {
      static func / (lhs: Self, rhs: Self) -> Self
      static func % (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      static func %= (lhs: inout Self, rhs: Self)
      static func & (lhs: Self, rhs: Self) -> Self
      static func | (lhs: Self, rhs: Self) -> Self
      static func ^ (lhs: Self, rhs: Self) -> Self
      static func &= (lhs: inout Self, rhs: Self)
      static func |= (lhs: inout Self, rhs: Self)
      static func ^= (lhs: inout Self, rhs: Self)
      static prefix func ~ (x: Self) -> Self
      static func _shifted(left: Self, by: Int) -> Self
      static func _shifted(right: Self, by: Int) -> Self
      var _int: Int { get }
      // How far a shift goes: what is no Int is further than any width.
      var _shift: Int { get }
      static func _make(_ value: Int) -> Self
      init<T: BinaryInteger>(_ source: T)
      init(_ source: Double)
      init?<F: BinaryFloatingPoint>(exactly source: F)
      init<T: BinaryInteger>(truncatingIfNeeded source: T)
      init<T: BinaryInteger>(clamping source: T)
      init?<T: BinaryInteger>(exactly source: T)
      var bitWidth: Int { get }
      var trailingZeroBitCount: Int { get }
      static var isSigned: Bool { get }
    }
    extension BinaryInteger {
      static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
      static func %= (lhs: inout Self, rhs: Self) { lhs = lhs % rhs }
      static func &= (lhs: inout Self, rhs: Self) { lhs = lhs & rhs }
      static func |= (lhs: inout Self, rhs: Self) { lhs = lhs | rhs }
      static func ^= (lhs: inout Self, rhs: Self) { lhs = lhs ^ rhs }
      func isMultiple(of other: Self) -> Bool { other == 0 ? self == 0 : self % other == 0 }
      func quotientAndRemainder(dividingBy other: Self) -> (quotient: Self, remainder: Self) {
        (self / other, self % other)
      }
      func signum() -> Self { self == 0 ? 0 : (self > 0 ? 1 : 0 - 1) }
      func hash(into hasher: inout Hasher) { hasher._mix(_int) }
    }
    func << <T: BinaryInteger, N: BinaryInteger>(lhs: T, rhs: N) -> T {
      T._shifted(left: lhs, by: rhs._shift)
    }
    func >> <T: BinaryInteger, N: BinaryInteger>(lhs: T, rhs: N) -> T {
      T._shifted(right: lhs, by: rhs._shift)
    }
    func <<= <T: BinaryInteger, N: BinaryInteger>(lhs: inout T, rhs: N) { lhs = lhs << rhs }
    func >>= <T: BinaryInteger, N: BinaryInteger>(lhs: inout T, rhs: N) { lhs = lhs >> rhs }
    protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible, CVarArg where Magnitude: FixedWidthInteger {
      init?(_ text: String, radix: Int)
      static var min: Self { get }
      static var max: Self { get }
      static var bitWidth: Int { get }
      var leadingZeroBitCount: Int { get }
      var nonzeroBitCount: Int { get }
      static func &+ (lhs: Self, rhs: Self) -> Self
      static func &- (lhs: Self, rhs: Self) -> Self
      static func &* (lhs: Self, rhs: Self) -> Self
    }
    func &+= <T: FixedWidthInteger>(lhs: inout T, rhs: T) { lhs = lhs &+ rhs }
    func &-= <T: FixedWidthInteger>(lhs: inout T, rhs: T) { lhs = lhs &- rhs }
    func &*= <T: FixedWidthInteger>(lhs: inout T, rhs: T) { lhs = lhs &* rhs }
    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    protocol UnsignedInteger: BinaryInteger {}
    enum FloatingPointRoundingRule { case toNearestOrAwayFromZero, toNearestOrEven, up, down, towardZero, awayFromZero }
    enum FloatingPointSign { case plus, minus }
    protocol FloatingPoint: SignedNumeric, Comparable, Hashable, Strideable {
      static func / (lhs: Self, rhs: Self) -> Self
      static func /= (lhs: inout Self, rhs: Self)
      static var pi: Self { get }
      static var infinity: Self { get }
      static var nan: Self { get }
      static var greatestFiniteMagnitude: Self { get }
      static var leastNormalMagnitude: Self { get }
      static var leastNonzeroMagnitude: Self { get }
      static var ulpOfOne: Self { get }
      init(_ v: Int)
      func squareRoot() -> Self
      func rounded() -> Self
      func rounded(_ rule: FloatingPointRoundingRule) -> Self
      func truncatingRemainder(dividingBy other: Self) -> Self
      func addingProduct(_ lhs: Self, _ rhs: Self) -> Self
      var isNaN: Bool { get }
      var isInfinite: Bool { get }
      var isFinite: Bool { get }
      var isNormal: Bool { get }
      var sign: FloatingPointSign { get }
    }
    extension FloatingPoint {
      static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
      mutating func round() { self = self.rounded() }
      mutating func round(_ rule: FloatingPointRoundingRule) { self = self.rounded(rule) }
      mutating func formSquareRoot() { self = self.squareRoot() }
      var isZero: Bool { self == 0 }
      static func maximum(_ x: Self, _ y: Self) -> Self { x > y || y.isNaN ? x : y }
      static func minimum(_ x: Self, _ y: Self) -> Self { x <= y || y.isNaN ? x : y }
    }
    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
      init(_ v: Double)
      func _bits() -> Int
      static func _from(_ bits: Int) -> Self
      var _double: Double { get }
      static var exponentBitCount: Int { get }
      static var significandBitCount: Int { get }
    }
    extension FloatingPoint {
      init<T: BinaryInteger>(_ v: T) {
        if T.isSigned || v._int >= 0 {
          self = Self(v._int)
        } else {
          // An unsigned value beyond Int: its half, with the lost bit kept for rounding, twice.
          let half = Self(((v._int >> 1) & Int.max) | (v._int & 1))
          self = half + half
        }
      }
    }
    extension BinaryFloatingPoint {
      init<T: BinaryFloatingPoint>(_ v: T) { self = Self(v._double) }
    }
    extension BinaryInteger {
      init<T: BinaryFloatingPoint>(_ v: T) { self = Self(v._double) }
    }
    @_layout("word") struct Bool: ExpressibleByBooleanLiteral, Hashable, LosslessStringConvertible {
      init?(_ description: String) { if description == "true" { self = true } else if description == "false" { self = false } else { return nil } }
      @_primitive("boolNot") static prefix func ! (a: Bool) -> Bool
      @_primitive("equal") static func == (a: Bool, b: Bool) -> Bool
      @_primitive("notEqual") static func != (a: Bool, b: Bool) -> Bool
      @_primitive("boolNot") func _not() -> Bool
      mutating func toggle() { self = !self }
      var description: String { self ? "true" : "false" }
      func hash(into hasher: inout Hasher) { hasher._mix(self ? 1 : 0) }
      static func random() -> Bool { Int.random(in: 0...1) == 1 }
    }
    enum Never: Error, Hashable {}
    enum Optional<Wrapped> {
      case none
      case some(Wrapped)
      init(_ some: Wrapped) { self = .some(some) }
      func map<U>(_ transform: (Wrapped) -> U) -> U? {
        switch self {
        case .some(let x): return .some(transform(x))
        case .none: return .none
        }
      }
      func flatMap<U>(_ transform: (Wrapped) -> U?) -> U? {
        switch self {
        case .some(let x): return transform(x)
        case .none: return .none
        }
      }
      @_intrinsic("unwrapped") var unsafelyUnwrapped: Wrapped
    }
    extension Optional: CustomDebugStringConvertible {
      var debugDescription: String { String._reflect(self) }
    }
    extension Optional { mutating func take() -> Wrapped? { let value = self; self = nil; return value } }
    extension Optional: Equatable where Wrapped: Equatable {
      static func == (a: Wrapped?, b: Wrapped?) -> Bool {
        switch (a, b) {
        case (.some(let x), .some(let y)): return x == y
        case (.none, .none): return true
        default: return false
        }
      }
    }
    extension Optional: Hashable where Wrapped: Hashable {
      func hash(into hasher: inout Hasher) {
        switch self {
        case .some(let x):
          hasher._mix(1)
          x.hash(into: &hasher)
        case .none: hasher._mix(0)
        }
      }
    }
    @_intrinsic("coalesce") func ?? <T>(optional: T?, defaultValue: @autoclosure () -> T) -> T
    @_intrinsic("coalesce") func ?? <T>(optional: T?, defaultValue: @autoclosure () -> T?) -> T?
    func ~= <T: Equatable>(a: T, b: T) -> Bool { a == b }
    @frozen enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)
      func get() throws -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }
      func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }
      func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
      }
      func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
      func flatMapError<NewFailure: Error>(_ transform: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
      }
    }
    extension Result where Failure == Error {
      init(catching body: () throws -> Success) {
        do { self = .success(try body()) } catch { self = .failure(error) }
      }
    }
    extension Result: Equatable where Success: Equatable, Failure: Equatable {
      static func == (a: Result<Success, Failure>, b: Result<Success, Failure>) -> Bool {
        switch (a, b) {
        case (.success(let x), .success(let y)): return x == y
        case (.failure(let x), .failure(let y)): return x == y
        default: return false
        }
      }
    }
    extension Result: Hashable where Success: Hashable, Failure: Hashable {}
    """#

  /// Comparisons of tuples of two to six elements.
  static let tuples =
    noElements
    + (2...6).map { count in
      let names = ["A", "B", "C", "D", "E", "F"].prefix(count)
      let type = "(" + names.joined(separator: ", ") + ")"
      func generics(_ bound: String) -> String {
        "<" + names.map { "\($0): \(bound)" }.joined(separator: ", ") + ">"
      }
      let equal = (0..<count).map { "a.\($0) == b.\($0)" }.joined(separator: " && ")
      let less = (0..<(count - 1)).map { "if a.\($0) != b.\($0) { return a.\($0) < b.\($0) }" }
      let both = "(a: \(type), b: \(type)) -> Bool"
      return """
        func == \(generics("Equatable"))\(both) { \(equal) }
        func != \(generics("Equatable"))\(both) { !(a == b) }
        func < \(generics("Comparable"))\(both) { \(less.joined(separator: "; ")); return a.\(count - 1) < b.\(count - 1) }
        func > \(generics("Comparable"))\(both) { b < a }
        func <= \(generics("Comparable"))\(both) { !(b < a) }
        func >= \(generics("Comparable"))\(both) { !(a < b) }

        """
    }.joined()

  private static let noElements = """
    func == (a: (), b: ()) -> Bool { true }
    func != (a: (), b: ()) -> Bool { false }
    func < (a: (), b: ()) -> Bool { false }
    func > (a: (), b: ()) -> Bool { false }
    func <= (a: (), b: ()) -> Bool { true }
    func >= (a: (), b: ()) -> Bool { true }

    """
}
