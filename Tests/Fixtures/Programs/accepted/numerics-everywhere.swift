import Foundation
// numerics in the manner of lessons
struct LinearModel { var w: [Double]; var b = 0.0; func predict(_ x: [Double]) -> Double { zip(w, x).map(*).reduce(b, +) }; mutating func step(_ xs: [[Double]], _ ys: [Double], lr: Double) -> Double { var gw = [Double](repeating: 0, count: w.count), gb = 0.0, loss = 0.0; for (x, y) in zip(xs, ys) { let e = predict(x) - y; loss += e * e; for i in w.indices { gw[i] += 2 * e * x[i] }; gb += 2 * e }; let n = Double(xs.count); for i in w.indices { w[i] -= lr * gw[i] / n }; b -= lr * gb / n; return loss / n } }
var lm = LinearModel(w: [0, 0]); let xs = [[1.0, 2], [2, 1], [3, 4], [0, 1]], ys = xs.map { 2 * $0[0] - $0[1] + 0.5 }
for e in 1...200 { let l = lm.step(xs, ys, lr: 0.05); if e % 50 == 0 { print(String(format: "%3d %.6f", e, l)) } }
print(lm.w.map { ($0 * 1000).rounded() / 1000 }, lm.b)
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
print([-2.0, 0, 2].map(sigmoid), tanh(0.5), log(2.0), pow(2, 0.5), sin(Double.pi / 6), atan2(1.0, 1), floor(-1.5), ceil(1.2), fabs(-2.0), hypot(3.0, 4))
struct Stats { let data: [Double]; var mean: Double { data.reduce(0, +) / Double(data.count) }; var variance: Double { let m = mean; return data.map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(data.count - 1) }; var sd: Double { variance.squareRoot() }; var median: Double { let s = data.sorted(); let n = s.count; return n % 2 == 1 ? s[n / 2] : (s[n / 2 - 1] + s[n / 2]) / 2 } }
let st = Stats(data: [2, 4, 4, 4, 5, 5, 7, 9]); print(st.mean, st.variance, st.sd, st.median)
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
struct Frac: CustomStringConvertible, Equatable, Comparable, ExpressibleByIntegerLiteral { let n, d: Int; init(_ n: Int, _ d: Int) { precondition(d != 0); let g = gcd(abs(n), abs(d)), s = d < 0 ? -1 : 1; self.n = s * n / g; self.d = s * d / g }; init(integerLiteral v: Int) { self.init(v, 1) }; var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }; static func + (a: Frac, b: Frac) -> Frac { Frac(a.n * b.d + b.n * a.d, a.d * b.d) }; static func * (a: Frac, b: Frac) -> Frac { Frac(a.n * b.n, a.d * b.d) }; static func < (a: Frac, b: Frac) -> Bool { a.n * b.d < b.n * a.d }; static func += (a: inout Frac, b: Frac) { a = a + b } }
var acc: Frac = 0; for i in 1...5 { acc += Frac(1, i) }; print(acc, acc * 3, Frac(1, 2) < Frac(2, 3), [Frac(1, 2), 1, Frac(1, 3)].max()!)
struct Complex { var re, im: Double; static func * (a: Self, b: Self) -> Self { .init(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }; static func + (a: Self, b: Self) -> Self { .init(re: a.re + b.re, im: a.im + b.im) }; var norm: Double { (re * re + im * im).squareRoot() } }
var z = Complex(re: 0, im: 0); let c = Complex(re: -0.5, im: 0.5); for _ in 0..<10 { z = z * z + c }; print(z, z.norm)
func bisect(_ f: (Double) -> Double, _ lo: Double, _ hi: Double, tol: Double = 1e-10) -> Double { var (lo, hi) = (lo, hi); while hi - lo > tol { let m = (lo + hi) / 2; if f(lo) * f(m) <= 0 { hi = m } else { lo = m } }; return (lo + hi) / 2 }
print(bisect({ $0 * $0 - 2 }, 0, 2))
func lu(_ a: [[Double]]) -> Double { var a = a; var det = 1.0; let n = a.count; for i in 0..<n { guard let p = (i..<n).max(by: { abs(a[$0][i]) < abs(a[$1][i]) }), a[p][i] != 0 else { return 0 }; if p != i { a.swapAt(p, i); det = -det }; det *= a[i][i]; for r in (i + 1)..<n where n > 1 { let f = a[r][i] / a[i][i]; for c in i..<n { a[r][c] -= f * a[i][c] } } }; return det }
print(lu([[2, 1, 3], [0, -1, 4], [1, 2, 5]]))
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var rng = LCG(s: 42); print((0..<5).map { _ in Int.random(in: 0..<100, using: &rng) }, Double.random(in: 0..<1, using: &rng), [1, 2, 3, 4, 5].shuffled(using: &rng), Bool.random(using: &rng))
func softmax(_ v: [Double]) -> [Double] { let m = v.max() ?? 0; let e = v.map { exp($0 - m) }; let s = e.reduce(0, +); return e.map { $0 / s } }
print(softmax([1, 2, 3]), softmax([1, 2, 3]).reduce(0, +)); let table = [("a", 1.5), ("bb", 22.25)]; for (n, v) in table { print(n.padding(toLength: 5, withPad: ".", startingAt: 0), String(format: "%8.3f", v)) }
var primes = [Int](); var sieve = [Bool](repeating: true, count: 50); for i in 2..<50 where sieve[i] { primes.append(i); for j in stride(from: i * i, to: 50, by: i) { sieve[j] = false } }; print(primes)
print(stride(from: 0.0, through: 1.0, by: 0.25).map { $0 * $0 }, (1...4).map(Double.init).map { 1 / $0 }.reduce(0, +), Int(2.9), Int((2.5).rounded()), 7.0 / 2, 1e3, 2.5e-5, 100.0, 1234567.0, 0.1 + 0.7)
func newton(_ x0: Double) -> (root: Double, steps: Int) { var x = x0, n = 0; while abs(x * x - 3) > 1e-12 { x -= (x * x - 3) / (2 * x); n += 1 }; return (x, n) }; let res = newton(1); print(res.root, res.steps, res)
func spreadOperators(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map(*) }
func spreadThrowing(_ a: [Int]) throws -> [Int] { func f(_ x: Int, _ y: Int) throws -> Int { x * y }; return try zip(a, a).map(f) }
print(spreadOperators([1, 2], [3, 4]), try spreadThrowing([2, 3]))
