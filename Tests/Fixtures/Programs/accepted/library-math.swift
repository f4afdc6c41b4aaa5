import Foundation
// The mathematical functions, exact and inexact, of Double and Float.
func f3(_ x: Double) -> String { String(format: "%.12g", x) }
func f3(_ x: Float) -> String { String(format: "%.6g", Double(x)) }
for x in [0.1, 0.5, 1.0, 1.7, 2.5, 7.25] {
  print(f3(erf(x)), f3(erfc(x)), f3(tgamma(x)), f3(lgamma(x)), f3(cbrt(x)), f3(log1p(x)), f3(expm1(x)), f3(exp2(x)), f3(log2(x)), f3(log10(x)))
  print(f3(sin(x)), f3(cos(x)), f3(tan(x)), f3(atan(x)), f3(sinh(x)), f3(cosh(x)), f3(tanh(x)), f3(asinh(x)), f3(acosh(x + 1)), f3(atanh(x / 10)), f3(asin(x / 10)), f3(acos(x / 10)), f3(exp(x)), f3(log(x)), f3(pow(x, 1.5)))
  let y = Float(x)
  print(f3(erf(y)), f3(erfc(y)), f3(tgamma(y)), f3(cbrt(y)), f3(log1p(y)), f3(expm1(y)), f3(exp2(y)), f3(log2(y)), f3(log10(y)), f3(sin(y)), f3(pow(y, 2)), f3(asinh(y)), f3(atanh(y / 10)))
}
print(hypot(3.0, 4), atan2(1.0, 1), atan2(-0.0, -1), fmod(7.5, 2), fmod(-7.5, 2), copysign(3.0, -0.0), trunc(-2.7), ceil(-2.7), floor(-2.7), round(-2.5), rint(2.5), nearbyint(3.5), fma(2.0, 3, 4), fdim(5.0, 3), fmax(1.5, 2.5), fmin(1.5, 2.5))
print(sqrt(2.0), fabs(-3.5), pow(2.0, 0.5), pow(-8.0, 1.0 / 3).isNaN, exp(0.0), log(0.0), log(-1.0).isNaN, sqrt(-1.0).isNaN, tan(0.0), remainder(7.5, 2), ldexp(1.5, 4), logb(10.0), scalbn(1.0, 3), nextafter(1.0, 2), ilogb(10.0))
print(hypot(Float(3), 4), atan2(Float(1), 1), fmod(Float(7.5), 2), trunc(Float(2.7)), copysign(Float(1), -2), round(Float(2.5)), ceil(Float(1.2)), floor(Float(-1.2)), pow(Float(2), 3), sqrt(Float(9)), fabs(Float(-1)))
print(exp(1.0), log(10.0), sin(1.0), cos(1.0), M_PI, M_E, Double.pi, 2 * Double.pi, sin(Double.pi), cos(Double.pi / 2))
print(modf(3.75), frexp(10.0), modf(-3.75).0, Darwinless(2))
func Darwinless(_ x: Double) -> Double { pow(x, 3) + exp(-x * x / 2) / sqrt(2 * Double.pi) }
print(max(sin(0.5), cos(0.5)), [1.0, 4, 9].map(sqrt), [0.0, 1].map { exp($0) }, [1.0, 2].map { pow($0, 2.0) }, (1...5).map { tgamma(Double($0)) })
let n = 12
print((0..<n).map { Int(round(10 * sin(2 * .pi * Double($0) / Double(n)))) }, lround(-2.5), abs(sin(-1.0)) == sin(1.0))
