import Foundation
do {
  print(Float.pi, Float.infinity, Float.nan, Float.greatestFiniteMagnitude, Float.leastNormalMagnitude, Float.leastNonzeroMagnitude, Float.ulpOfOne, Float.exponentBitCount, Float.significandBitCount)
}
do {
  print(1.5.sign, (-0.0).sign, 1.5.exponent, 1.5.significand, 0.1.ulp, 1.0.nextUp, 1.0.nextDown, 8.0.binade, 5.0.significandWidth, 1.5.bitPattern, 1.5.exponentBitPattern, 1.5.significandBitPattern, Double(bitPattern: 0x4000000000000000))
}
do {
  print(1.0.isNaN, (0.0/0.0).isNaN, (1.0/0.0).isInfinite, 1.0.isFinite, 0.0.isZero, (-0.0).isZero, 1e-310.isSubnormal, 1.0.isNormal, 1.0.isCanonical, Double.nan.isSignalingNaN, Double.signalingNaN.isSignalingNaN, 1.0.floatingPointClass, (-0.0).floatingPointClass)
}
do {
  print(9.0.squareRoot(), (-1.0).squareRoot().isNaN, 7.5.truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), 2.0.addingProduct(3, 4), 3.7.magnitude, (-3.7).magnitude)
}
do {
  print(Double.maximum(1, .nan), Double.minimum(1, .nan), Double.maximumMagnitude(-3, 2), Double.minimumMagnitude(-3, 2), max(1.0, 2.0), min(.nan, 1.0), max(1.0, .nan), Double(signOf: -1, magnitudeOf: 3), Double(sign: .minus, exponent: 2, significand: 1.5))
}
do {
  print(1.0.isEqual(to: 1), 1.0.isLess(than: 2), 1.0.isLessThanOrEqualTo(1), (-0.0).isTotallyOrdered(belowOrEqualTo: 0.0), 0.0 == -0.0, Double.nan == .nan, Double.nan != .nan, 1.0 < .nan)
}
do {
  print(0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 0.0001, 0.00001, 1e100, 5e-324, 100.0, -0.0, 1/3.0, Float(0.1), Float(1)/3, Float(16777216), Float(1e10), 1e-5 as Float)
}
do {
  print(Int(1e18), Double(Int.max), Float(Int.max), Double(exactly: 9007199254740993) as Any, Float(exactly: 0.1) as Any, Double(Float(0.1)), Float(0.1 as Double), Int(Double(1 << 53)))
}
