extension Prelude {
  static let functions = #"""
    class AnyKeyPath {
      let _getAny: (Any) -> Any?
      init(any get: @escaping (Any) -> Any?) { _getAny = get }
      func _read(any root: Any) -> Any? { _getAny(root) }
    }
    class PartialKeyPath<Root>: AnyKeyPath {
      let _getSome: (Root) -> Any
      init(some get: @escaping (Root) -> Any, any: @escaping (Any) -> Any?) {
        _getSome = get
        super.init(any: any)
      }
      func _read(_ root: Root) -> Any { _getSome(root) }
    }
    class KeyPath<Root, Value>: PartialKeyPath<Root> {
      let _get: (Root) -> Value
      let _set: ((inout Root, Value) -> Void)?
      init(_ get: @escaping (Root) -> Value, _ set: ((inout Root, Value) -> Void)?) {
        _get = get
        _set = set
        super.init(some: { get($0) }, any: { ($0 as? Root).map { get($0) } })
      }
    }
    class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
      func _replace<Part>(_ root: inout Root, _ part: Part, _ path: WritableKeyPath<Value, Part>) {
        guard let set = _set, let setPart = path._set else { return }
        var value = _get(root)
        setPart(&value, part)
        set(&root, value)
      }
    }
    class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {}
    extension KeyPath {
      func appending<Part>(path: KeyPath<Value, Part>) -> KeyPath<Root, Part> {
        KeyPath<Root, Part>({ path._get(self._get($0)) }, nil)
      }
      func appending<Part>(path: ReferenceWritableKeyPath<Value, Part>) -> ReferenceWritableKeyPath<Root, Part> {
        ReferenceWritableKeyPath<Root, Part>({ path._get(self._get($0)) }, { root, part in
          var value = self._get(root)
          if let set = path._set { set(&value, part) }
        })
      }
    }
    extension WritableKeyPath {
      func appending<Part>(path: WritableKeyPath<Value, Part>) -> WritableKeyPath<Root, Part> {
        WritableKeyPath<Root, Part>({ path._get(self._get($0)) }, { self._replace(&$0, $1, path) })
      }
    }
    extension ReferenceWritableKeyPath {
      func appending<Part>(path: WritableKeyPath<Value, Part>) -> ReferenceWritableKeyPath<Root, Part> {
        ReferenceWritableKeyPath<Root, Part>({ path._get(self._get($0)) }, { self._replace(&$0, $1, path) })
      }
    }
    func _castDictionary<K: Hashable, V, NewK: Hashable, NewV>(_ entries: [K: V]) -> [NewK: NewV]? {
      var result: [NewK: NewV] = [:]
      for (key, value) in entries {
        guard let newKey = key as? NewK, let newValue = value as? NewV else { return nil }
        result[newKey] = newValue
      }
      return result
    }
    func _castSet<T: Hashable, NewT: Hashable>(_ members: Set<T>) -> Set<NewT>? {
      var result: Set<NewT> = []
      for member in members {
        guard let new = member as? NewT else { return nil }
        result.insert(new)
      }
      return result
    }
    func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < 0 ? -x : x == 0 ? 0 : x }
    func min<T: Comparable>(_ a: T, _ b: T) -> T { b < a ? b : a }
    func max<T: Comparable>(_ a: T, _ b: T) -> T { b >= a ? b : a }
    func min<T: Comparable>(_ a: T, _ b: T, _ c: T, _ rest: T...) -> T { var m = min(min(a, b), c); for x in rest { if x < m { m = x } }; return m }
    func max<T: Comparable>(_ a: T, _ b: T, _ c: T, _ rest: T...) -> T { var m = max(max(a, b), c); for x in rest { if x >= m { m = x } }; return m }
    func swap<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
    @_intrinsic("print") func print(_ items: Any..., separator: String = " ", terminator: String = "\n")
    @_intrinsic("print") func print<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target)
    @_intrinsic("print") func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n")
    @_intrinsic("print") func debugPrint<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target)
    @_intrinsic("typeOf") func type<T>(of value: T) -> T.Type
    @_intrinsic("show") func show<T>(_ value: T)
    @_host("trap.fatal") func _fatal(_ message: String) -> Never
    func fatalError(_ message: String = "") -> Never { _fatal(message) }
    func preconditionFailure(_ message: String = "") -> Never { _fatal(message) }
    func assertionFailure(_ message: String = "") { _fatal(message) }
    func precondition(_ condition: Bool, _ message: String = "") { if !condition { _fatal(message) } }
    func assert(_ condition: Bool, _ message: String = "") { if !condition { _fatal(message) } }
    @_host("math.sin.double") func sin(_ x: Double) -> Double
    @_host("math.cos.double") func cos(_ x: Double) -> Double
    @_host("math.tan.double") func tan(_ x: Double) -> Double
    @_host("math.asin.double") func asin(_ x: Double) -> Double
    @_host("math.acos.double") func acos(_ x: Double) -> Double
    @_host("math.atan.double") func atan(_ x: Double) -> Double
    @_host("math.sinh.double") func sinh(_ x: Double) -> Double
    @_host("math.cosh.double") func cosh(_ x: Double) -> Double
    @_host("math.tanh.double") func tanh(_ x: Double) -> Double
    @_host("math.exp.double") func exp(_ x: Double) -> Double
    @_host("math.exp2.double") func exp2(_ x: Double) -> Double
    @_host("math.expm1.double") func expm1(_ x: Double) -> Double
    @_host("math.log.double") func log(_ x: Double) -> Double
    @_host("math.log2.double") func log2(_ x: Double) -> Double
    @_host("math.log10.double") func log10(_ x: Double) -> Double
    @_host("math.log1p.double") func log1p(_ x: Double) -> Double
    @_host("math.cbrt.double") func cbrt(_ x: Double) -> Double
    @_host("math.asinh.double") func asinh(_ x: Double) -> Double
    @_host("math.acosh.double") func acosh(_ x: Double) -> Double
    @_host("math.atanh.double") func atanh(_ x: Double) -> Double
    @_host("math.erf.double") func erf(_ x: Double) -> Double
    @_host("math.erfc.double") func erfc(_ x: Double) -> Double
    @_host("math.tgamma.double") func tgamma(_ x: Double) -> Double
    @_host("math.lgamma.double") func lgamma(_ x: Double) -> Double
    @_primitive("doubleSquareRoot") func sqrt(_ x: Double) -> Double
    @_primitive("doubleFloor") func floor(_ x: Double) -> Double
    @_primitive("doubleCeiling") func ceil(_ x: Double) -> Double
    @_primitive("doubleRound") func round(_ x: Double) -> Double
    @_primitive("doubleTruncate") func trunc(_ x: Double) -> Double
    @_primitive("doubleAbsolute") func fabs(_ x: Double) -> Double
    struct _Decimal: SignedNumeric, Comparable, ExpressibleByFloatLiteral {
      init(integerLiteral value: Int) {}
      init(floatLiteral value: Double) {}
      init?<T: BinaryInteger>(exactly value: T) {}
      var magnitude: _Decimal { self }
      static func + (a: _Decimal, b: _Decimal) -> _Decimal { a }
      static func - (a: _Decimal, b: _Decimal) -> _Decimal { a }
      static func * (a: _Decimal, b: _Decimal) -> _Decimal { a }
      static func *= (a: inout _Decimal, b: _Decimal) {}
      static func / (a: _Decimal, b: _Decimal) -> _Decimal { a }
      static func == (a: _Decimal, b: _Decimal) -> Bool { true }
      static func < (a: _Decimal, b: _Decimal) -> Bool { false }
    }
    @_intrinsic("decimal") func pow(_ x: _Decimal, _ y: Int) -> _Decimal
    @_host("math.pow.double") func pow(_ x: Double, _ y: Double) -> Double
    @_host("math.atan2.double") func atan2(_ x: Double, _ y: Double) -> Double
    @_host("math.hypot.double") func hypot(_ x: Double, _ y: Double) -> Double
    @_host("math.fmod.double") func fmod(_ x: Double, _ y: Double) -> Double
    @_primitive("doubleFusedMultiplyAdd") func fma(_ x: Double, _ y: Double, _ z: Double) -> Double
    @_host("math.sin.float") func sin(_ x: Float) -> Float
    @_host("math.cos.float") func cos(_ x: Float) -> Float
    @_host("math.tan.float") func tan(_ x: Float) -> Float
    @_host("math.asin.float") func asin(_ x: Float) -> Float
    @_host("math.acos.float") func acos(_ x: Float) -> Float
    @_host("math.atan.float") func atan(_ x: Float) -> Float
    @_host("math.sinh.float") func sinh(_ x: Float) -> Float
    @_host("math.cosh.float") func cosh(_ x: Float) -> Float
    @_host("math.tanh.float") func tanh(_ x: Float) -> Float
    @_host("math.exp.float") func exp(_ x: Float) -> Float
    @_host("math.exp2.float") func exp2(_ x: Float) -> Float
    @_host("math.expm1.float") func expm1(_ x: Float) -> Float
    @_host("math.log.float") func log(_ x: Float) -> Float
    @_host("math.log2.float") func log2(_ x: Float) -> Float
    @_host("math.log10.float") func log10(_ x: Float) -> Float
    @_host("math.log1p.float") func log1p(_ x: Float) -> Float
    @_host("math.cbrt.float") func cbrt(_ x: Float) -> Float
    @_host("math.asinh.float") func asinh(_ x: Float) -> Float
    @_host("math.acosh.float") func acosh(_ x: Float) -> Float
    @_host("math.atanh.float") func atanh(_ x: Float) -> Float
    @_host("math.erf.float") func erf(_ x: Float) -> Float
    @_host("math.erfc.float") func erfc(_ x: Float) -> Float
    @_host("math.tgamma.float") func tgamma(_ x: Float) -> Float
    @_host("math.lgamma.float") func lgamma(_ x: Float) -> Float
    @_primitive("floatSquareRoot") func sqrt(_ x: Float) -> Float
    @_primitive("floatFloor") func floor(_ x: Float) -> Float
    @_primitive("floatCeiling") func ceil(_ x: Float) -> Float
    @_primitive("floatRound") func round(_ x: Float) -> Float
    @_primitive("floatTruncate") func trunc(_ x: Float) -> Float
    @_primitive("floatAbsolute") func fabs(_ x: Float) -> Float
    @_host("math.pow.float") func pow(_ x: Float, _ y: Float) -> Float
    @_host("math.atan2.float") func atan2(_ x: Float, _ y: Float) -> Float
    @_host("math.hypot.float") func hypot(_ x: Float, _ y: Float) -> Float
    @_host("math.fmod.float") func fmod(_ x: Float, _ y: Float) -> Float
    @_primitive("floatFusedMultiplyAdd") func fma(_ x: Float, _ y: Float, _ z: Float) -> Float
    func sinf(_ x: Float) -> Float { sin(x) }
    func cosf(_ x: Float) -> Float { cos(x) }
    func tanf(_ x: Float) -> Float { tan(x) }
    func asinf(_ x: Float) -> Float { asin(x) }
    func acosf(_ x: Float) -> Float { acos(x) }
    func atanf(_ x: Float) -> Float { atan(x) }
    func sinhf(_ x: Float) -> Float { sinh(x) }
    func coshf(_ x: Float) -> Float { cosh(x) }
    func tanhf(_ x: Float) -> Float { tanh(x) }
    func expf(_ x: Float) -> Float { exp(x) }
    func exp2f(_ x: Float) -> Float { exp2(x) }
    func expm1f(_ x: Float) -> Float { expm1(x) }
    func logf(_ x: Float) -> Float { log(x) }
    func log2f(_ x: Float) -> Float { log2(x) }
    func log10f(_ x: Float) -> Float { log10(x) }
    func log1pf(_ x: Float) -> Float { log1p(x) }
    func cbrtf(_ x: Float) -> Float { cbrt(x) }
    func sqrtf(_ x: Float) -> Float { sqrt(x) }
    func floorf(_ x: Float) -> Float { floor(x) }
    func ceilf(_ x: Float) -> Float { ceil(x) }
    func roundf(_ x: Float) -> Float { round(x) }
    func truncf(_ x: Float) -> Float { trunc(x) }
    func fabsf(_ x: Float) -> Float { fabs(x) }
    func powf(_ x: Float, _ y: Float) -> Float { pow(x, y) }
    func atan2f(_ x: Float, _ y: Float) -> Float { atan2(x, y) }
    func hypotf(_ x: Float, _ y: Float) -> Float { hypot(x, y) }
    func fmodf(_ x: Float, _ y: Float) -> Float { fmod(x, y) }
    func fmaxf(_ x: Float, _ y: Float) -> Float { fmax(x, y) }
    func fminf(_ x: Float, _ y: Float) -> Float { fmin(x, y) }
    func copysignf(_ x: Float, _ y: Float) -> Float { copysign(x, y) }
    """#
}
