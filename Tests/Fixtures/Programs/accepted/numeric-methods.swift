func bisect(_ f: (Double) -> Double, _ lo: Double, _ hi: Double) -> Double { var (lo, hi) = (lo, hi); for _ in 0..<100 { let m = (lo + hi) / 2; if f(lo) * f(m) <= 0 { hi = m } else { lo = m } }; return (lo + hi) / 2 }
func newton(_ f: (Double) -> Double, _ df: (Double) -> Double, _ x0: Double) -> (x: Double, steps: Int) { var x = x0; for i in 1...50 { let d = f(x) / df(x); x -= d; if abs(d) < 1e-14 { return (x, i) } }; return (x, 50) }
func simpson(_ f: (Double) -> Double, _ a: Double, _ b: Double, _ n: Int) -> Double { let h = (b - a) / Double(n); return (0...n).reduce(0.0) { s, i in s + f(a + Double(i) * h) * (i == 0 || i == n ? 1 : i % 2 == 0 ? 2 : 4) } * h / 3 }
print(bisect({ $0 * $0 - 2 }, 0, 2))
print(newton({ $0 * $0 * $0 - 27 }, { 3 * $0 * $0 }, 10))
print(simpson({ $0 * $0 }, 0, 3, 10))
func euler(_ f: (Double, Double) -> Double, y: Double, to end: Double, h: Double) -> Double { var (t, y) = (0.0, y); while t < end - h / 2 { y += h * f(t, y); t += h }; return y }
func rk4(_ f: (Double, Double) -> Double, y: Double, to end: Double, h: Double) -> Double {
  var t = 0.0, y = y
  while t < end - h / 2 {
    let k1 = f(t, y), k2 = f(t + h / 2, y + h / 2 * k1), k3 = f(t + h / 2, y + h / 2 * k2), k4 = f(t + h, y + h * k3)
    y += h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    t += h
  }
  return y
}
print(euler({ _, y in y }, y: 1, to: 1, h: 0.125), rk4({ _, y in y }, y: 1, to: 1, h: 0.25))
func mean(_ x: [Double]) -> Double { x.reduce(0, +) / Double(x.count) }
func variance(_ x: [Double]) -> Double { let m = mean(x); return x.map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(x.count - 1) }
let data = [2.0, 4, 4, 4, 5, 5, 7, 9]
print(mean(data), variance(data), variance(data).squareRoot(), data.sorted()[data.count / 2])
func fit(_ pts: [(Double, Double)]) -> (slope: Double, intercept: Double) { let n = Double(pts.count), sx = pts.map(\.0).reduce(0, +), sy = pts.map(\.1).reduce(0, +), sxy = pts.map { $0.0 * $0.1 }.reduce(0, +), sxx = pts.map { $0.0 * $0.0 }.reduce(0, +); let m = (n * sxy - sx * sy) / (n * sxx - sx * sx); return (m, (sy - m * sx) / n) }
print(fit([(0, 1), (1, 3), (2, 5), (3, 7.5)]))
func kahan(_ xs: [Float]) -> Float { var s: Float = 0, c: Float = 0; for x in xs { let y = x - c; let t = s + y; c = (t - s) - y; s = t }; return s }
let tiny = [Float](repeating: 0.1, count: 1000)
print(tiny.reduce(0, +), kahan(tiny))
