// Every integer type: bits, overflow, division, conversions, radix.
func bits<T: FixedWidthInteger>(_ x: T) -> String {
  "\(x) \(x.byteSwapped) \(x.bigEndian) \(x.littleEndian) \(x.leadingZeroBitCount) \(x.trailingZeroBitCount) \(x.nonzeroBitCount) \(T.bitWidth) \(x.bitWidth)"
}
func overflow<T: FixedWidthInteger>(_ x: T, _ y: T) -> String {
  let a = x.addingReportingOverflow(y)
  let s = x.subtractingReportingOverflow(y)
  let m = x.multipliedReportingOverflow(by: y)
  let d = x.dividedReportingOverflow(by: y)
  let r = x.remainderReportingOverflow(dividingBy: y)
  return "\(a) \(s.partialValue) \(s.overflow) \(m) \(d.partialValue) \(d.overflow) \(r)"
}
print(bits(0x12), bits(Int8(0x12)), bits(UInt16(0x1234)), bits(Int32(-2)), bits(UInt64.max), bits(Int64.min))
for x in [Int8.min, -1, 0, 1, 7, Int8.max] {
  for y in [Int8.min, -1, 0, 3, Int8.max] { print(x, y, overflow(x, y)) }
}
for (x, y) in [(UInt8(200), UInt8(100)), (0, 1), (255, 255), (7, 0)] { print(x, y, overflow(x, y)) }
print(overflow(Int.max, 2), overflow(Int.min, -1), overflow(UInt64.max, 3), overflow(UInt.max, UInt.max))
print(overflow(Int32.max, Int32.max), overflow(Int64.min, 0), overflow(UInt32(5), 6), overflow(UInt16(300), 300))
let full = UInt64.max.multipliedFullWidth(by: UInt64.max - 4)
print(full.high, full.low, UInt64(10).dividingFullWidth(full.high < 10 ? full : (high: 3, low: 7)))
let signed = Int.min.multipliedFullWidth(by: 3)
print(signed.high, signed.low, (-5).multipliedFullWidth(by: 7), Int8(-100).multipliedFullWidth(by: 100))
print(UInt8(200).multipliedFullWidth(by: 200), UInt32.max.multipliedFullWidth(by: 2), Int8(7).dividingFullWidth((high: 1, low: 44)))
print((-17).quotientAndRemainder(dividingBy: 5), 17.quotientAndRemainder(dividingBy: -5), (-17) / 5, -17 % 5)
print(12.isMultiple(of: 4), 12.isMultiple(of: 5), 0.isMultiple(of: 0), 3.isMultiple(of: 0), Int8(-8).isMultiple(of: -1))
print((-9).signum(), 0.signum(), 9.signum(), UInt8(3).signum(), Int8.min.magnitude, Int.min.magnitude, (-3).magnitude)
print(Int8(clamping: 300), Int8(clamping: -300), UInt8(clamping: -1), UInt(clamping: -5), Int(clamping: UInt.max), UInt16(clamping: 70000), Int32(clamping: Int64.min), Int8(clamping: UInt64.max), Int64(clamping: UInt64.max))
print(Int8(truncatingIfNeeded: 300), UInt8(truncatingIfNeeded: -1), UInt(truncatingIfNeeded: -1), Int16(truncatingIfNeeded: 0x12345), Int32(truncatingIfNeeded: UInt64.max))
print(Int8(exactly: 127) as Any, Int8(exactly: 128) as Any, UInt8(exactly: -1) as Any, Int(exactly: 3.0) as Any, Int(exactly: 3.5) as Any, Int(exactly: Double.nan) as Any, UInt8(exactly: 255.0) as Any, Int8(exactly: UInt64.max) as Any, UInt16(exactly: Float(12)) as Any)
print(Int8(bitPattern: 200), UInt8(bitPattern: -1), Int16(bitPattern: 65535), UInt16(bitPattern: -2), Int32(bitPattern: UInt32.max), UInt32(bitPattern: Int32.min), Int64(bitPattern: UInt64.max), UInt64(bitPattern: -1), Int(bitPattern: UInt.max), UInt(bitPattern: -1))
print(String(255, radix: 16), String(-255, radix: 2), String(UInt64.max, radix: 36), String(255, radix: 16, uppercase: true), String(Int8.min, radix: 8))
print(Int("ff", radix: 16) as Any, Int("-zz", radix: 36) as Any, Int("12", radix: 2) as Any, UInt8("100000000", radix: 2) as Any, UInt8("ff", radix: 16) as Any, Int8("-80", radix: 16) as Any, UInt64("ffffffffffffffff", radix: 16) as Any, Int8("80", radix: 16) as Any, UInt16("-1", radix: 10) as Any, Int("+5") as Any, Int("") as Any, Int(" 5") as Any, UInt("-0") as Any, Int8("128") as Any, UInt32("4294967296") as Any, UInt("18446744073709551615") as Any)
print(1 &<< 65, 1 &<< 3, (-16) &>> 2, UInt8(1) &<< 9, Int8(-128) &>> 7, UInt8(200) &>> 12, 1 << 70, -1 >> 70, 8 << -2, UInt8(255) << 4, Int32(1) &<< 31)
var shift: UInt16 = 3
shift &<<= 2; shift &>>= 1; shift <<= 4; shift >>= 2; shift |= 1; shift ^= 0xF; shift &= 0xFF
print(shift, ~shift, Int8.max &+ 1, Int8.min &- 1, Int8(100) &* 3, UInt8(0) &- 1)
var w = Int32.max
w &+= 1; w &-= 1; w &*= 2
print(w, Int.max &* 2, UInt.max &+ 2)
print(5.advanced(by: -7), UInt8(5).advanced(by: 3), 5.distance(to: 9), UInt8(9).distance(to: 2), Int.zero, UInt8.min, Int16.max, Int.isSigned, UInt8.isSigned)
func sum<T: BinaryInteger>(_ xs: [T]) -> T { var s: T = 0; for x in xs { s += x }; return s / T(xs.count) }
print(sum([1, 2, 6]), sum([UInt8(10), 20]), UInt8(200) > 100)
print(abs(-4), abs(Int8(-100)), max(3, 9, 2), min(UInt8(4), 2), (-7).description, 42.hashValue == 42.hashValue)
print(Int(3.99), Int(-3.99), UInt8(254.9), Int("0x10") as Any, Int(truncatingIfNeeded: UInt64.max), 10.words.count, UInt32(truncatingIfNeeded: -1).words.first as Any)
print(Int(bitPattern: 5), 0b1011, 0o17, 0xFF, 1_000_000, Int8(0x7F), (5 as UInt8).nonzeroBitCount, Int(bigEndian: 1), UInt16(littleEndian: 7), 7.0 / 2, 7 / 2)
