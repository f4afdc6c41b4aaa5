import Foundation
let xs: [Double] = [2.5, -2.5, 3.5, 0.5, -0.5, 1.4999999]
for x in xs {
  print(x, x.rounded(), x.rounded(.up), x.rounded(.down), x.rounded(.towardZero), x.rounded(.toNearestOrEven), x.rounded(.awayFromZero))
}
print(floor(-1.5), ceil(-1.5), trunc(-1.5), round(-1.5), sqrt(2.0), pow(2.0, 10.0), pow(2.0, 0.5))
print(5.5.truncatingRemainder(dividingBy: 2), (-5.5).truncatingRemainder(dividingBy: 2), 5.5.remainder(dividingBy: 2))
print(2.0.squareRoot(), 4.0.squareRoot(), (-1.0).squareRoot().isNaN)
print(Double.nan == Double.nan, Double.nan < 1, 0.0 == -0.0, 1 / -0.0 < 0)
print((1.5).isFinite, Double.infinity.isInfinite, (0.0).isZero, (-0.0).sign == .minus, (3.0).sign == .plus)
print(1.0.nextUp, 1.0.nextDown, 1.0.ulp, 8.5.exponent, 8.5.significand)
print(min(1.5, 2), max(-1, 0.5), abs(-2.5), (-2.5).magnitude)
print(1.0.addingProduct(2, 3), fma(2.0, 3.0, 4.0))
var v = 10.0
v /= 4; v *= 2; v -= 0.5; v += 1e-1
print(v, -v, +v)
print(exp(0.0), log(1.0), log2(8.0), log10(1000.0), sin(0.0), cos(0.0), atan2(0.0, -1.0), hypot(3.0, 4.0))
print(Double(Float(0.1)), Float(0.1) == 0.1, Double(Float(0.1)) == 0.1)
print(Double(1) / 3 * 3 == 1, 1e16 + 1 - 1e16)
print(Double.maximum(1, .nan), Double.minimum(3, 2))
