import Foundation
// Floating point: neighbours, parts, rounding, classes, text.
let values: [Double] = [0, -0.0, 1, -1, 0.1, 2.5, -2.5, 3.5, 0.5, -0.5, 1.5, 1e300, 5e-324, 2.2250738585072014e-308, 1e-310, .infinity, -.infinity, 123456.789, 4503599627370497.5]
for x in values {
  print(x, x.nextUp, x.nextDown, x.ulp, x.isNormal, x.isSubnormal, x.isZero, x.isFinite, x.isNaN, x.isInfinite, x.isSignalingNaN, x.sign, x.floatingPointClass, x.isCanonical)
  print(x.exponent, x.significand, x.binade, x.exponentBitPattern, x.significandBitPattern, x.significandWidth, x.bitPattern, x.magnitude)
  print(x.rounded(), x.rounded(.up), x.rounded(.down), x.rounded(.towardZero), x.rounded(.awayFromZero), x.rounded(.toNearestOrEven), x.rounded(.toNearestOrAwayFromZero))
  let f = Float(x)
  print(f, f.nextUp, f.nextDown, f.ulp, f.exponent, f.significand, f.binade, f.exponentBitPattern, f.significandBitPattern, f.significandWidth, f.bitPattern, f.sign, f.floatingPointClass)
  print(f.rounded(.toNearestOrEven), f.rounded(.awayFromZero), f.rounded(.up), f.isSubnormal)
}
print(7.5.remainder(dividingBy: 2), (-7.5).remainder(dividingBy: 2), 5.0.remainder(dividingBy: 3), 8.0.remainder(dividingBy: 3), 7.5.truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), Float(7.5).remainder(dividingBy: 4), 1.0.remainder(dividingBy: 0).isNaN)
print(2.0.squareRoot(), (-1.0).squareRoot().isNaN, Float(2).squareRoot(), 1.0.addingProduct(2, 3), Float(0.1).addingProduct(0.2, 10))
var m = 1.0
m.addProduct(3, 4); m.formSquareRoot(); print(m)
m.formRemainder(dividingBy: 2); print(m)
m = 17.25; m.formTruncatingRemainder(dividingBy: 5); print(m); m.round(.up); print(m); m.negate(); print(m)
print(Double.minimum(3, .nan), Double.maximum(3, .nan), Double.minimumMagnitude(-3, 2), Double.maximumMagnitude(-3, 2), Double.minimum(-1, 2), Float.maximum(2, 7))
print(min(3.0, .nan), max(.nan, 3.0), min(.nan, 3.0), max(0.0, -0.0))
print(Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne, Double.pi, Double.infinity, Double.nan, Double.radix, Double.exponentBitCount, Double.significandBitCount)
print(Float.greatestFiniteMagnitude, Float.leastNormalMagnitude, Float.leastNonzeroMagnitude, Float.ulpOfOne, Float.pi, Float.radix, Float.exponentBitCount, Float.significandBitCount)
print(Double(sign: .minus, exponent: 3, significand: 1.25), Double(signOf: -2, magnitudeOf: 5), Double(bitPattern: 0x4009_21FB_5444_2D18), Float(bitPattern: 0x4049_0FDB), Double(sign: .plus, exponent: -1074, significand: 1), Float(sign: .plus, exponent: 10, significand: 1.5))
print(1.0.isEqual(to: 1), 1.0.isLess(than: 2), 1.0.isLessThanOrEqualTo(1), (-0.0).isTotallyOrdered(belowOrEqualTo: 0), 1.0.isTotallyOrdered(belowOrEqualTo: .nan))
for t in ["1.5", "-0", "1e5", "1E-3", "inf", "-Infinity", "nan", "0x1.8p3", " 1", "1 ", "", ".5", "5.", "1e", "+3", "1_000", "1e400", "0x10", "12abc"] {
  print(t, Double(t) as Any, Float(t) as Any)
}
print(Double(exactly: 1 << 53) as Any, Double(exactly: Int.max) as Any, Float(exactly: 0.1) as Any, Float(exactly: 0.5) as Any, Float(exactly: 16777217) as Any, Double(exactly: UInt8(3)) as Any)
print(Double(UInt64.max), Float(Int.max), Double(Float(0.1)), Float(0.1), Double(Int8(-3)), Int8(Float(-3.5)))
print(100.0, 1e15, 1e16, 1e17, 123456789012345680.0, 0.0001, 0.00001, 1e-5, Float(1e7), Float(1e8), Float(16777216), Float(0.0001), Float(0.00001), 1.0e22, 1.5e-7, 0.1 + 0.2, Float(0.1) + Float(0.2), 1 / 3.0, Float(1) / 3)
print([1.0, .nan, -.infinity], (1.0, Float(2)), Optional(1.5) as Any, 5e-324, 1.7976931348623157e308.nextUp, "\(Float.nan)")
print(FloatingPointRoundingRule.toNearestOrEven, FloatingPointSign.minus, FloatingPointClassification.positiveNormal, 3.0.distance(to: 5), 3.0.advanced(by: 1.5))
print(0.1.description, (0.1).debugDescription, String(describing: 2.0), 3.7.truncatingRemainder(dividingBy: 1), Double.zero, Float.zero, 1.0.hashValue == 1.0.hashValue)
print([3.0, 1, 2].sorted(), [2.5, -1].min()!, [1.5, 2.5].reduce(0, +), (0.0 == -0.0), Double.nan == .nan, 5.0 > 3, abs(-2.5), abs(Float(-1)))
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
func hyp<T: FloatingPoint>(_ a: T, _ b: T) -> T { (a * a + b * b).squareRoot() }
print(mean([1.0, 2, 4]), mean([Float(1), 2]), hyp(3.0, 4), hyp(Float(1), 1), Float(3.14159265358979), Double("3.14159265358979")!)
print(Int(2.5.rounded()), Int((-2.5).rounded(.toNearestOrEven)), lround(2.5), Int(exactly: 2.0.rounded()) as Any)
