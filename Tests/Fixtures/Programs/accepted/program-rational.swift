func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
struct Rational: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, SignedNumeric {
  let numerator: Int, denominator: Int
  init(_ n: Int, _ d: Int = 1) {
    precondition(d != 0, "zero denominator")
    let g = gcd(n, d), sign = d < 0 ? -1 : 1
    numerator = sign * n / max(g, 1)
    denominator = sign * d / max(g, 1)
  }
  init(integerLiteral value: Int) { self.init(value) }
  init?<T: BinaryInteger>(exactly source: T) { self.init(Int(source)) }
  var magnitude: Rational { Rational(abs(numerator), denominator) }
  static func + (a: Self, b: Self) -> Self { Rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator) }
  static func - (a: Self, b: Self) -> Self { a + -b }
  static func * (a: Self, b: Self) -> Self { Rational(a.numerator * b.numerator, a.denominator * b.denominator) }
  static func / (a: Self, b: Self) -> Self { Rational(a.numerator * b.denominator, a.denominator * b.numerator) }
  static func *= (a: inout Self, b: Self) { a = a * b }
  static prefix func - (a: Self) -> Self { Rational(-a.numerator, a.denominator) }
  static func < (a: Self, b: Self) -> Bool { a.numerator * b.denominator < b.numerator * a.denominator }
  var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
  var double: Double { Double(numerator) / Double(denominator) }
}
let half = Rational(1, 2), third = Rational(1, 3)
print(half + third, half - third, half * third, half / third, -half, Rational(6, -4))
print([half, third, 2, Rational(3, 4)].sorted(), [half, third].max()!, half < third, half == Rational(2, 4))
let harmonic = (1...10).reduce(Rational(0)) { $0 + Rational(1, $1) }
print(harmonic, harmonic.double, Set([half, Rational(2, 4), third]).count)
func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(sum([half, half, 3]), sum([1, 2, 3]), sum([0.5, 0.25]))
var product: Rational = 1
for i in 1...5 { product *= Rational(i, i + 1) }
print(product, product.magnitude, abs(Rational(-1, 3)))
func continuedFraction(_ terms: [Int]) -> Rational {
  terms.dropLast().reversed().reduce(Rational(terms.last!)) { Rational($1) + 1 / $0 }
}
print(continuedFraction([3, 7, 15, 1]), continuedFraction([1, 2, 2, 2, 2]).double)
