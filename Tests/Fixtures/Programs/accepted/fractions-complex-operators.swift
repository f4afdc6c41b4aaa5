// fractions, complex, operators, protocols with Self
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
struct Fraction: Hashable, Comparable, Numeric, CustomStringConvertible, ExpressibleByIntegerLiteral {
  typealias IntegerLiteralType = Int
  typealias Magnitude = Fraction
  let n: Int, d: Int
  init(_ n: Int, _ d: Int = 1) {
    precondition(d != 0, "zero denominator")
    let g = gcd(n, d) * (d < 0 ? -1 : 1)
    self.n = n / g; self.d = d / g
  }
  init(integerLiteral value: Int) { self.init(value) }
  init?<T: BinaryInteger>(exactly source: T) { self.init(Int(source)) }
  var magnitude: Fraction { Fraction(abs(n), d) }
  static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func - (a: Self, b: Self) -> Self { .init(a.n * b.d - b.n * a.d, a.d * b.d) }
  static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) }
  static func / (a: Self, b: Self) -> Self { .init(a.n * b.d, a.d * b.n) }
  static func *= (a: inout Self, b: Self) { a = a * b }
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
  static prefix func - (a: Self) -> Self { Fraction(-a.n, a.d) }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
}
infix operator ** : ExponentiationPrecedence
precedencegroup ExponentiationPrecedence { higherThan: MultiplicationPrecedence associativity: right }
func ** <N: Numeric>(base: N, power: Int) -> N { (0..<power).reduce(1) { r, _ in r * base } }
let half = Fraction(1, 2), third = Fraction(2, 6)
print(half + third, half - third, half * third, half / third, -half, half < third, max(half, third))
print([half, third, 1, 0].sorted(), [half, third].reduce(0, +), half ** 3, 2 ** 3 ** 2, half + 1)
var q = half
q += 3
q *= third
print(q, q.magnitude, Set([half, Fraction(2, 4), third]).count)
struct Complex: Equatable { var re = 0.0, im = 0.0
  static let i = Complex(re: 0, im: 1)
  static func + (l: Complex, r: Complex) -> Complex { Complex(re: l.re + r.re, im: l.im + r.im) }
  static func * (l: Complex, r: Complex) -> Complex {
    Complex(re: l.re * r.re - l.im * r.im, im: l.re * r.im + l.im * r.re)
  }
  static func * (s: Double, r: Complex) -> Complex { Complex(re: s * r.re, im: s * r.im) }
  var squaredLength: Double { re * re + im * im }
}
extension Complex: CustomStringConvertible {
  var description: String {
    switch (re, im) {
    case (0, 0): return "0"
    case (_, 0): return "\(re)"
    case (0, _): return "\(im)i"
    case let (r, i) where i < 0: return "\(r) - \(-i)i"
    case let (r, i): return "\(r) + \(i)i"
    }
  }
}
let z = Complex(re: 1, im: -2)
print(z, z * z, z + 3 * .i, .i * Complex.i, Complex(), z == Complex(re: 1, im: -2))
func mandel(_ c: Complex, _ limit: Int = 50) -> Int {
  var z = Complex(), n = 0
  while z.squaredLength < 4, n < limit { z = z * z + c; n += 1 }
  return n
}
for y in stride(from: -1.0, through: 1.0, by: 0.5) {
  print(stride(from: -2.0, to: 0.6, by: 0.2).map { mandel(Complex(re: $0, im: y)) == 50 ? "#" : "." }.joined())
}
protocol Shape { var area: Double { get }; func scaled(by k: Double) -> Self }
struct Sq: Shape { var s: Double; var area: Double { s * s }; func scaled(by k: Double) -> Sq { Sq(s: s * k) } }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r }; func scaled(by k: Double) -> Self { Self(r: r * k) } }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
for s in shapes { print(type(of: s), s.area, s.scaled(by: 2).area) }
func bigger<S: Shape>(_ s: S) -> S { s.scaled(by: 10) }
print(bigger(Sq(s: 1)).s, shapes.map { bigger($0).area })
extension Comparable { func clamped(_ r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
print(5.clamped(0...3), Fraction(7, 2).clamped(0...2), "m".clamped("a"..."f"))
infix operator <=> : ComparisonPrecedence
func <=> <T: Comparable>(a: T, b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }
print(1 <=> 2, "b" <=> "a", half <=> half)
postfix operator %
postfix func % (x: Double) -> Double { x / 100 }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(50%, √16, √(2.25) + 10%)
