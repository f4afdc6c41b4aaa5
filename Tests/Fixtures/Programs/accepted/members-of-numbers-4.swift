import Foundation
do {
  print(modf(2.75), frexp(8.0), ldexp(0.5, 4), scalbn(1.0, 3), ilogb(8.0), logb(8.0), nextafter(1.0, 2.0), fdim(3.0, 1.0), fma(2.0, 3.0, 1.0), nearbyint(2.5), rint(3.5), lround(2.5))
}
do {
  print(Double.pi / 4, .pi * 2.0, 180 * Double.pi / 180, (0.1 * 3).description, 1.0.debugDescription, "\(1.0)", 1e21, 12345678.9, 1e7, 0.1 as Float, 3.0e-10)
}
do {
  print(1.5.advanced(by: 2), 1.5.distance(to: 4), 1.5.hashValue == 1.5.hashValue, (-0.0).hashValue == 0.0.hashValue, 5.0.significand, 0.0.exponent, Double.infinity.exponent, 0.0.significand, Double.infinity.ulp)
}
do {
  print((2.5 as Double?).map { Int($0) } as Any, 3.7 as Any, [1.0, 2], (1, 2.0), Double(3), 3 as Double)
}
do {
  print(1.0 / 3 * 3 == 1, 0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < .ulpOfOne, (0.1 + 0.2).isEqual(to: 0.3), 1e308 * 10, -1e308 * 10, 1 / -Double.infinity)
}
do {
  print(Int.init("5")!, Int.init(3.2), [1.2, 3.7].map(Int.init), ["1"].map { Int($0) ?? 0 }, (1...3).map(Double.init), [1,2].map(Float.init))
}
do {
  print(UInt8(ascii: "a"), UInt8("a".utf8.first!), Int("٣") as Any, Int("１") as Any)
}
do {
  var b = false; b.toggle(); print(b, b ? 1 : 0, [true, false].filter { $0 }.count, true as Any)
}
