// numeric: gradient descent, primes, matrix, statistics
struct LinearModel { var w: Double, b: Double
  func callAsFunction(_ x: Double) -> Double { w * x + b }
  func loss(_ data: [(x: Double, y: Double)]) -> Double { data.map { let e = self($0.x) - $0.y; return e * e }.reduce(0, +) / Double(data.count) }
  mutating func step(_ data: [(x: Double, y: Double)], rate: Double = 0.05) { var gw = 0.0, gb = 0.0; for (x, y) in data { let e = self(x) - y; gw += 2 * e * x; gb += 2 * e }; let n = Double(data.count); w -= rate * gw / n; b -= rate * gb / n } }
let data: [(x: Double, y: Double)] = (0..<5).map { (x: Double($0), y: 2 * Double($0) + 1) }
var model = LinearModel(w: 0, b: 0)
for epoch in 1...200 { model.step(data); if epoch % 50 == 0 { print("epoch", epoch, "loss", model.loss(data)) } }
print((model.w * 1000).rounded() / 1000, (model.b * 1000).rounded() / 1000, model(10))
func sieve(_ n: Int) -> [Int] { var is_ = [Bool](repeating: true, count: n + 1); is_[0] = false; is_[1] = false; var i = 2; while i * i <= n { if is_[i] { var j = i * i; while j <= n { is_[j] = false; j += i } }; i += 1 }; return is_.indices.filter { is_[$0] } }
print(sieve(50), sieve(1000).count)
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
struct Fraction: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral { let n, d: Int
  init(_ n: Int, _ d: Int = 1) { precondition(d != 0, "zero denominator"); let g = gcd(abs(n), abs(d)), s = d < 0 ? -1 : 1; self.n = s * n / g; self.d = s * d / g }
  init(integerLiteral v: Int) { self.init(v) }
  static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) }; static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) }
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }; static prefix func - (a: Self) -> Self { .init(-a.n, a.d) }; static func += (a: inout Self, b: Self) { a = a + b }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" } }
var f = Fraction(1, 2); f += 1; print(f, f * Fraction(2, -4), -f, f > 1, [f, 0, Fraction(1, 3)].sorted(), [f, 2].max()!, (1...4).map { Fraction(1, $0) }.reduce(0, +))
let scores = ["kim": [90, 85, 77], "lee": [60, 95], "park": []]
for (name, s) in scores.sorted(by: { $0.key < $1.key }) { let avg = s.isEmpty ? nil : Double(s.reduce(0, +)) / Double(s.count); print(name, avg.map { String($0) } ?? "n/a", s.max() ?? 0, terminator: "; ") }; print()
var rng = SystemRandomNumberGenerator(); let r = Int.random(in: 1...6, using: &rng); print((1...6).contains(r))
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = LCG(s: 42); print((0..<5).map { _ in Int.random(in: 0..<100, using: &g) }, Double.random(in: 0..<1, using: &g) < 1, [1, 2, 3, 4, 5].shuffled(using: &g), Bool.random(using: &g), "abc".randomElement(using: &g)!)
func newton(_ x0: Double, _ f: (Double) -> Double, _ df: (Double) -> Double) -> (root: Double, steps: Int) { var x = x0, n = 0; repeat { x -= f(x) / df(x); n += 1 } while abs(f(x)) > 1e-12 && n < 100; return (x, n) }
let res = newton(1, { $0 * $0 - 2 }) { 2 * $0 }; print(res, res.root == 2.0.squareRoot())
var mat = [[1.0, 2], [3, 4]]; let det = mat[0][0] * mat[1][1] - mat[0][1] * mat[1][0]; print(det, mat.map { $0.map { $0 / det } }); mat[1].swapAt(0, 1); mat.swapAt(0, 1); print(mat, mat.joined().sorted(by: >), mat.flatMap { $0 }.enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
let bits = (0..<8).map { 0b10110010 >> $0 & 1 }.reversed(); print(bits.map(String.init).joined(), UInt8(0b10110010).nonzeroBitCount, UInt8(3).leadingZeroBitCount, String(0xBEEF, radix: 16, uppercase: true), UInt16(0xBEEF).byteSwapped, Int32.max.addingReportingOverflow(1), 200.multipliedReportingOverflow(by: .max).overflow)
print(10.0 / 3, 1 / 3.0 as Float, 1e16, 1e15, 123456789.123, 5e-324, 0.1 + 0.7, 100.0, 1.0e-5, -0.0, Float(0.1), Double(Float(0.1)), 3.0e10 as Float, Float(16777217), Double(Int.max), Int(1e10), 2.0.isZero, (0.0).sign, 6.5.exponent, 1.5.significand, 8.0.ulp, 3.7.truncatingRemainder(dividingBy: 1))
switch model.loss(data) { case ..<0.001: print("tiny"); case 0.001..<1: print("ok"); default: print("bad") }
let fizz = (1...15).map { i in switch (i % 3, i % 5) { case (0, 0): "FizzBuzz"; case (0, _): "Fizz"; case (_, 0): "Buzz"; default: "\(i)" } }; print(fizz.joined(separator: " "))
