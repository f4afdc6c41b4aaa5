// floating point
import Foundation
func all(_ vs: [Double]) {
  for v in vs {
    print(v, Float(v), v.description, v.debugDescription, v.sign, v.isNaN, v.isInfinite, v.isFinite, v.isZero, v.isNormal, v.isSubnormal, v.isSignalingNaN, v.isCanonical, v.floatingPointClass, v.magnitude, -v, v.squareRoot().description == "-nan" ? "nan" : v.squareRoot().description)
    if !v.isNaN { print(v.ulp, v.nextUp, v.nextDown, v.exponent, v.significand, v.binade, v.significandWidth, v.exponentBitPattern, v.significandBitPattern, v.bitPattern, v.rounded(), v.rounded(.up), v.rounded(.down), v.rounded(.towardZero), v.rounded(.awayFromZero), v.rounded(.toNearestOrEven), v.rounded(.toNearestOrAwayFromZero), floor(v), ceil(v), round(v), trunc(v), v.hashValue == v.hashValue) }
    for b in [1.0, -2.5, 0.0, 3e300] where !v.isNaN && !v.isInfinite && b != 0 { print(" ", v.remainder(dividingBy: b), v.truncatingRemainder(dividingBy: b), fmod(v, b), v.addingProduct(b, 2), v.isEqual(to: b), v.isLess(than: b), v.isLessThanOrEqualTo(b), v.isTotallyOrdered(belowOrEqualTo: b), Double.maximum(v, b), Double.minimum(v, b), Double.maximumMagnitude(v, b), Double.minimumMagnitude(v, b), v / b, v * b, v - b, v < b, v == b, v.advanced(by: b), v.distance(to: b), copysign(v, b), hypot(v, b)) }
  }
}
all([0, -0.0, 1, -1.5, 2.5, 0.1, 1e16, 1e15, 123456789.125, 1e-5, 0.0001, 1e100, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, .infinity, .pi, .ulpOfOne, 1.0 / 3, 16777217, 0.5, 1.5, -2.5, 9007199254740993])
for f in [0, 0.1, 1e7, 16777216, 1e8, 3.4028235e38, 1e-45, 1.17549435e-38, 2.5, 0.3, 1 / 3, 123456.79, 1e-4, 1e-5] as [Float] { print(f, Double(f), f.ulp, f.nextUp, f.nextDown, f.exponent, f.significand, f.rounded(), f.rounded(.up), f.bitPattern, f.significandBitPattern, f.exponentBitPattern, f.binade, f.truncatingRemainder(dividingBy: 0.3), f.squareRoot(), f.isNormal, f.isSubnormal) }
print(Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.leastNonzeroMagnitude, Double.pi)
print(Float.pi, Float.greatestFiniteMagnitude, Float.leastNonzeroMagnitude, Double.exponentBitCount)
print(Double.significandBitCount, Double.radix, Float.ulpOfOne)
print(Double(sign: .minus, exponent: 3, significand: 1.5), Double(signOf: -1, magnitudeOf: 2), Double(bitPattern: 4607182418800017408), Double(exactly: 3) as Any)
print(Double(exactly: Int.max) as Any, Float(exactly: 16777217) as Any, Float(exactly: 0.5) as Any, Int(exactly: 2.5) as Any)
print(Int(2.9), Int(-2.9), UInt8(200.7), Double(Int.max))
print(Float(Int.max), Double("1e400")!, Double(nan: 3, signaling: false).isNaN, Float(nan: 3, signaling: true).isSignalingNaN)
var x = 2.5; x.round(); print(x); x = 2.5; x.round(.down); print(x); x.negate(); print(x); x.formRemainder(dividingBy: 1.5); print(x); x = 7; x.formTruncatingRemainder(dividingBy: 4); print(x); x.formSquareRoot(); print(x); x.addProduct(2, 3); print(x); x += 1; x *= 2; x /= 3; x -= 0.5; print(x)
print(0.1 + 0.2, 1e21, 1e-7, 100000000000000000.0)
print(12345678901234567.0, 0.1 as Float, (0.1 as Float) + 0.2, 1.0e0)
print(5 / 2, 5 / 2.0, -7 % 3, 7.0.truncatingRemainder(dividingBy: 3))
print([1.0, 0.5], (1.0, -0.0), 1e5, 1e6)
print(1234567.0, Float(1234567), Float(1e16))
print(String(format: "%.0f %.1f %.2f %.3f %5.1f|%-8.2f|%08.3f|%+.2f|% .2f|%e|%E|%.2e|%g|%G|%.3g|%g|%g|%a", 2.5, 0.05, 1.005, -1.0, 3.14159, 2.5, 3.14159, 1.0, 1.0, 12345.678, 0.00012, 123456.0, 1e10, 1e-10, 1234.5, 100000.0, 1000000.0, 0.5))
print(String(format: "%d %i %5d|%-5d|%05d|%+d|% d|%u|%x|%X|%o|%#x|%#o|%c|%%|%ld|%lld|%@|%10@|%-5@|%5.2f|%*d|%.3d", -5, 7, 42, 42, 42, 42, 42, 42, 255, 255, 8, 255, 8, 65, 1 << 40, -1 << 40, "한", "ab", "c", 3.14159, 6, 42, 7))
print(String(format: "%f %.10f %.20f %f %f", Double.pi, 1.0 / 3, 0.1, 1e20, -0.0), String(format: "%.1f %.1f %.1f %.0f %.0f %.0f", 0.25, 0.35, 0.45, 0.5, 1.5, 2.5), String(format: "%f %g %e", Double.infinity, -Double.infinity, Double.infinity))
