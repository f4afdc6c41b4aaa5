// sized integers
func all<T: FixedWidthInteger>(_ t: T.Type, _ vs: [T]) {
  print(T.self, T.min, T.max, T.bitWidth, T.isSigned, T.zero)
  for a in vs {
    print(a, a.magnitude, a.signum(), a.bitWidth, a.leadingZeroBitCount, a.trailingZeroBitCount, a.nonzeroBitCount, a.byteSwapped, a.littleEndian, a.bigEndian, ~a, a.description, String(a, radix: 2), String(a, radix: 16, uppercase: true), String(a, radix: 36), a.isMultiple(of: 3), a.words.count)
    for b in vs {
      let s = a.addingReportingOverflow(b), d = a.subtractingReportingOverflow(b), m = a.multipliedReportingOverflow(by: b)
      print(" ", b, s, d, m, a &+ b, a &- b, a &* b, a & b, a | b, a ^ b, a << b, a >> b, a &<< b, a &>> b, a < b, a == b)
      if b != 0 { print("   ", a.dividedReportingOverflow(by: b), a.remainderReportingOverflow(dividingBy: b)); if b.magnitude != 1 { print(a / b, a % b, a.quotientAndRemainder(dividingBy: b)) } }
      let f = a.multipliedFullWidth(by: b); print("    ", f.high, f.low)
    }
    print(Int8(truncatingIfNeeded: a), UInt8(truncatingIfNeeded: a), Int16(clamping: a), UInt16(clamping: a), Int32(exactly: a) as Any, UInt8(exactly: a) as Any, Int(truncatingIfNeeded: a), UInt(truncatingIfNeeded: a), UInt64(clamping: a), Double(a), Float(a))
  }
  print(T("12") as Any, T("-1") as Any, T("+7") as Any, T("") as Any, T("1 ") as Any, T("999999999999999999999") as Any, T("7f", radix: 16) as Any, T("-11", radix: 2) as Any, T("zz", radix: 36) as Any, T("٣") as Any, T("0x1") as Any)
  print(T(1.9), T(exactly: 2.5) as Any, T(exactly: 3.0) as Any, T(exactly: 1e30) as Any, T(exactly: Double.nan) as Any)
}
all(Int8.self, [0, -1, 100, -128])
all(UInt8.self, [1, 200])
all(Int16.self, [-32768])
all(UInt16.self, [65535])
all(Int32.self, [Int32.min])
all(UInt32.self, [UInt32.max])
all(Int64.self, [-7])
all(UInt64.self, [UInt64.max, 9])
all(Int.self, [Int.max, 0, -5])
all(UInt.self, [UInt.max, 2])
print(UInt8(100).dividingFullWidth((3, 7)), Int.max.dividingFullWidth((1, 5)), UInt64(10).dividingFullWidth((high: 3, low: 9)))
print((-7) / 2, (-7) % 2, 7 % -2, -7 >> 1, 1 << 65, 1 << -1, -1 >> 100, UInt8(1) << 9, 5 &>> 65, Int8(-1) >> 10)
print(Int(bitPattern: UInt.max), UInt(bitPattern: -1), Int8(bitPattern: 200), UInt8(bitPattern: -1), Int64(bitPattern: UInt64.max), Int32(bitPattern: 4000000000))
print(Int(bigEndian: 1), UInt16(littleEndian: 258), UInt16(bigEndian: 258), 0x1234.byteSwapped, max(1, 2, 3), abs(-5), 5.advanced(by: -2), 5.distance(to: 9), (5 as Int8).advanced(by: 3))
