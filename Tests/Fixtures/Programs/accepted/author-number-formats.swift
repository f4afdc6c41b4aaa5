import Foundation
print(String(format: "%5.2f|%05d|%x|%X|%o|%e|%g|%%|%+d|%10.3e|%c", 3.14159, 42, 255, 255, 8, 12345.678, 0.0001, 5, 0.00012345, 65))
print(String(format: "%@ and %@", "one", "two"), String(format: "%3d|%-3d|%ld", 7, 7, 1 << 40))
print(1.0, 0.1 + 0.2, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, -0.0, Double.nan, Double.infinity, -Double.infinity, 5e-324, 1.7976931348623157e308)
print(Float(0.1), Float(16777216), Float(1e10), Float.pi, Float(1) / 3, 100 as Float)
print(String(255, radix: 2), String(-255, radix: 16, uppercase: true), Int("ff", radix: 16)!, Int("12a") as Any, Int("+7")!, Double("1e3")!, Double("abc") as Any, Double(" 1") as Any, Bool("true")!)
print((2.5).rounded(), (3.5).rounded(), (-2.5).rounded(), (2.5).rounded(.up), (2.5).rounded(.down), (2.5).rounded(.toNearestOrEven), (-2.5).rounded(.towardZero), (7.9).rounded(.towardZero))
print(Int(3.99), Int(-3.99), UInt8(clamping: 300), Int8(truncatingIfNeeded: 200), UInt8(exactly: 256) as Any, Int(exactly: 3.5) as Any, Int32.max, UInt64.max, Int8.min)
print(10.0.truncatingRemainder(dividingBy: 3), (-7).quotientAndRemainder(dividingBy: 2), 7.magnitude, (-7).magnitude, (5).signum(), 0b1010_1010.nonzeroBitCount, 16.trailingZeroBitCount, (1).leadingZeroBitCount)
print(1_000_000, 0xFF, 0o17, 0b11, 1.5e3, 0x1p4, Int.max.addingReportingOverflow(1), (3).isMultiple(of: 2))
print([1.0, 2.5], ["a": 1.0], (1.0, Float(2)), Optional(1.0) as Any, [Optional(1), nil], "\(1.0) \(Optional("x") as Any)")
func money(_ d: Double) -> String { let s = String(format: "%.2f", abs(d)); let parts = s.split(separator: "."); var out = ""; for (i, c) in parts[0].reversed().enumerated() { if i > 0, i % 3 == 0 { out.append(",") }; out.append(c) }; return (d < 0 ? "-" : "") + String(out.reversed()) + "." + parts[1] }
print(money(1234567.891), money(-999.999), money(0))
print(sqrt(2.0), pow(2.0, 0.5), floor(-1.5), ceil(1.2), abs(-3), max(1, 2, 3), min(2.0, 1), hypot(3.0, 4.0), fmod(7.5, 2), exp(1.0), log(10.0), log2(8.0), log10(1000.0), sin(0.5), atan2(1.0, 2.0))
for x in stride(from: 1.0, through: 2.0, by: 0.25) { print(x, terminator: " ") }
print(); print(Double.ulpOfOne, Double.leastNormalMagnitude, Double.greatestFiniteMagnitude, (0.1).nextUp, Float.ulpOfOne, (8.0).exponent, (10.0).significand)
let d: Double = 3; let i = 4; print(d * Double(i), Double(i) / 3, Float(d) / 7, Int(d) / 2, Double(7) / 2)
print(UInt8.max.description + "!", 3.description, (-1.5).description, String(describing: 1e100), "\(UInt8(200))", Character("a"), 1e21, 123456.789e3)
