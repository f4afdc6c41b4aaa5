import Foundation
do {
  print(Int.max, Int.min, Int.bitWidth, Int8.max, Int8.min, UInt8.max, UInt.max, Int16.min, Int32.max, UInt16.max, UInt32.max, Int64.min, UInt64.max, Int.zero, Int.isSigned, UInt8.isSigned)
}
do {
  print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7.quotientAndRemainder(dividingBy: -2), 12.isMultiple(of: 4), 0.isMultiple(of: 0), 5.signum(), (-5).signum(), (-5).magnitude, Int.min.magnitude, abs(-3))
}
do {
  print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, -16 >> 2, 1 << 64, 1 << -1, -1 >> 70, UInt8(255) << 1, Int8(-128) >> 7, 1 &<< 65, 8 &>> 1, 3 &+ 4, Int.max &+ 1, Int.min &- 1, Int.max &* 2)
}
do {
  print(12.nonzeroBitCount, 12.leadingZeroBitCount, 12.trailingZeroBitCount, 0.trailingZeroBitCount, UInt8(1).leadingZeroBitCount, 258.byteSwapped, UInt16(258).byteSwapped, UInt16(1).bigEndian, Int32(1).littleEndian, 12.words.count)
}
do {
  print(Int.max.multipliedFullWidth(by: 3), UInt8(200).multipliedFullWidth(by: 200), (-3).multipliedFullWidth(by: 5), 10.dividingFullWidth((0, 105)), UInt8(10).dividingFullWidth((1, 4)))
}
do {
  print(Int8(truncatingIfNeeded: 300), Int8(clamping: 300), UInt8(clamping: -5), Int8(exactly: 300) as Any, Int(exactly: 2.0) as Any, Int(exactly: 2.5) as Any, UInt(bitPattern: -1), Int(bitPattern: UInt.max), Int8(bitPattern: 200), UInt8(truncatingIfNeeded: -1))
}
do {
  print(Int(3.99), Int(-3.99), Int(Float(2.5)), UInt8(200.7), Int("42")!, Int8("128") as Any, Int("-12")!, Int("0x1A", radix: 16) as Any, Int("zz", radix: 36)!, UInt("-1") as Any, Int("") as Any)
}
do {
  var x = 5; x += 2; x -= 1; x *= 3; x /= 2; x %= 5; x <<= 3; x >>= 1; x |= 1; x &= 7; x ^= 2; x &+= 1; x &-= 2; x &*= 3; x.negate(); print(x, -x, +x)
}
