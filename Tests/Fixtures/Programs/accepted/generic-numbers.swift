let x = [1, 2, 3, 4]
let all = x[...]
print(all, type(of: all), x[...].map { $0 * 2 }, "hello"[...], x[1...], x[...2], x[..<2])
var y = x
y[...] = [9, 8]
print(y)
func total<C: Collection>(_ xs: C) -> C.Element where C.Element: BinaryFloatingPoint {
  let n = C.Element(xs.count)
  return xs.reduce(0, +) / n
}
print(total([1.0, 2.0, 4.5]), total([Float(1), 2]))
extension Sequence where Element: BinaryInteger {
  func mean() -> Double { var s = 0.0, n = 0; for e in self { s += Double(e); n += 1 }; return s / Double(n) }
  func widened() -> [Int64] { map { Int64($0) } }
}
print([1, 2, 4].mean(), [UInt8(3), 200].mean(), [Int8(-1)].widened())
extension Array where Element: FloatingPoint {
  func average() -> Element { isEmpty ? 0 : reduce(0, +) / Element(count) }
  func variance() -> Element { let m = average(); return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(count - 1) }
}
print([1.0, 2.0, 4.0].average(), [1.0, 2.0, 4.0].variance().squareRoot(), [Float]().average())
func conv<T: BinaryInteger, U: BinaryFloatingPoint>(_ a: T, _: U.Type) -> U { U(a) * 1.5 }
print(conv(3, Double.self), conv(UInt8(7), Float.self))
func clampTo<T: BinaryInteger>(_ d: Double, _: T.Type) -> T { T(d.rounded()) }
print(clampTo(3.7, Int.self), clampTo(250.2, UInt8.self))
func digits<T: BinaryInteger>(_ n: T) -> [T] { var n = n, r: [T] = []; while n > 0 { r.append(n % 10); n /= 10 }; return r.reversed() }
print(digits(1234), digits(UInt8(200)))
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
print(gcd(48, 18), gcd(UInt(48), 18))
func lerp<T: FloatingPoint>(_ a: T, _ b: T, _ t: T) -> T { a + (b - a) * t }
print(lerp(0.0, 10.0, 0.25), lerp(Float(1), 2, 0.5))
struct Vec<T: Numeric> { var v: [T]; func dot(_ o: Vec<T>) -> T { zip(v, o.v).map(*).reduce(0, +) }
  static func * (a: Vec, k: T) -> Vec { Vec(v: a.v.map { $0 * k }) } }
print(Vec(v: [1, 2]).dot(Vec(v: [3, 4])), (Vec(v: [1.5]) * 2).v)
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
print(5.clamped(to: 1...3), 2.5.clamped(to: 3...4), "m".clamped(to: "a"..."f"))
func sumSquares<S: Sequence>(_ s: S) -> S.Element where S.Element: Numeric { s.reduce(.zero) { $0 + $1 * $1 } }
print(sumSquares([1, 2, 3]), sumSquares([0.5, 1.5]))
func normalize<T: BinaryFloatingPoint>(_ xs: [T]) -> [T] { guard let lo = xs.min(), let hi = xs.max(), hi > lo else { return xs }; return xs.map { ($0 - lo) / (hi - lo) } }
print(normalize([1.0, 3, 5]))
print(T2<Int8>.limit)
enum T2<T: FixedWidthInteger> { static var limit: T { T.max } }
func bits<T: FixedWidthInteger>(_ x: T) -> String { (0..<T.bitWidth).reversed().map { (x >> T($0)) & 1 == 1 ? "1" : "0" }.joined() }
print(bits(UInt8(5)), bits(Int8(-2)))
