import Foundation
do {
  var u: UInt8 = 250; u &+= 10; print(u, u &* 100, ~u, u.nonzeroBitCount); u <<= 2; print(u); u &<<= 1; u &>>= 1; print(u)
}
do {
  print(0b101, 0o17, 0xFF, 1_000_000, -0x10, 1e3, 0x1p4, 0x1.8p1, 5e-1)
}
do {
  print((1...5).reduce(1, *), (1...3).map { $0 * $0 }, [Int8](repeating: 1, count: 2), Set<UInt8>([1,1]), [UInt16(3): 1])
}
do {
  print(String(Int.min, radix: 2).count, String(255, radix: 36), String(UInt64.max, radix: 16), String(-255, radix: 16), Int("-80", radix: 16)!)
}
do {
  print(Int.max.description, Int.min.description.count, (0 as Int8).signum(), UInt(5).signum(), Int8(-5).magnitude, type(of: Int8(-5).magnitude))
}
do {
  print(5.isMultiple(of: -5), (-6).isMultiple(of: 3), (-7).quotientAndRemainder(dividingBy: 2), 7 % -3, Int8(-7) / 2, (-1) >> 1, UInt32(1) << 31)
}
do {
  print(1.0.rounded(), 2.5.rounded(), (-2.5).rounded(), 2.5.rounded(.toNearestOrEven), 2.4.rounded(.up), 2.6.rounded(.down), -2.6.rounded(.towardZero), (-2.1).rounded(.awayFromZero), (-0.4).rounded(), 3.5.rounded(.toNearestOrEven))
}
do {
  print(Double.pi, Double.infinity, -Double.infinity, Double.nan, Double.greatestFiniteMagnitude, Double.leastNormalMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne, Double.zero, Double.radix, Double.exponentBitCount, Double.significandBitCount)
}
