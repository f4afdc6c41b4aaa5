import Foundation
struct Money: ExpressibleByIntegerLiteral, Comparable, AdditiveArithmetic, CustomStringConvertible {
  var n: Int
  init(integerLiteral v: Int) { n = v }
  init(n: Int) { self.n = n }
  static let zero: Money = 0
  static func < (a: Money, b: Money) -> Bool { a.n < b.n }
  static func + (a: Money, b: Money) -> Money { Money(n: a.n + b.n) }
  static func - (a: Money, b: Money) -> Money { Money(n: a.n - b.n) }
  static func * (a: Money, k: Double) -> Money { Money(n: Int(Double(a.n) * k)) }
  var description: String { "$\(n)" }
}
func total<T: AdditiveArithmetic>(_ xs: [T]) -> T { xs.reduce(.zero, +) }
func larger<T: Comparable>(_ a: T, _ b: T) -> T { a > b ? a : b }
func pick<T>(_ a: T, _ b: T?) -> T { b ?? a }
let m: Money = 5
print(larger(m, 7), larger(3, 4.5), larger("a", "b"), total([m, 2, 3]), total([1, 2.5]), pick(1, nil), pick(1, 2.5))
print(max(m, 9), [m, 3].max() ?? 0, [m, 1, 4].sorted(), m * 2, (m + 1) * 1.5)
func f(_ x: Int) -> String { "Int" }
func f(_ x: Double) -> String { "Double" }
func f(_ x: Money) -> String { "Money" }
print(f(1), f(1.0), f(m), f(larger(1, 2)), f(larger(1, 2.0)), f(larger(m, 2)))
func g<T: BinaryInteger>(_ x: T) -> String { "integer" }
func g<T: FloatingPoint>(_ x: T) -> String { "floating" }
func g<T>(_ x: T) -> String { "any" }
print(g(1), g(1.5), g("a"), g(UInt8(3)), g(Float(1)), g([1]))
extension Array where Element: Numeric { func sum() -> Element { reduce(0, +) } }
extension Sequence where Element: BinaryFloatingPoint { var mean: Element { var s: Element = 0; var n: Element = 0; for x in self { s += x; n += 1 }; return n == 0 ? 0 : s / n } }
print([1, 2, 3].sum(), [1.5, 2].sum(), [Float(1), 2].mean, [1.0, 2].mean, (1...3).map { Double($0) }.mean)
let xs = [4, 8, 15]
print(Double(xs.reduce(0, +)) / Double(xs.count), xs.map { Double($0) }.reduce(0, +) / Double(xs.count))
let mean = Double(xs.sum()) / Double(xs.count)
let variance = xs.map { (Double($0) - mean) * (Double($0) - mean) }.reduce(0, +) / Double(xs.count - 1)
print(mean, variance, variance.squareRoot())
let t = xs.enumerated().map { $0.offset * $0.element }.reduce(0, +)
let cnt = xs.filter { $0 > 5 }.count
print(t, cnt, xs.count > 2 && cnt == 2, xs.count == cnt + 1, -xs.count, xs.count * 2 - 1, xs[xs.count - 1], xs.first.map { $0 + 1 } ?? -1)
let h: (Int, Int) -> Int = max
print(h(2, 3), [(1, 2), (3, 1)].map(max), [1, 2].map(Double.init), ["1", "x"].map { Int($0) ?? 0 }, ["1", "x"].compactMap(Int.init))
