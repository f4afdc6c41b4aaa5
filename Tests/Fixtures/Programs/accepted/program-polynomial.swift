struct Polynomial: Equatable, CustomStringConvertible, ExpressibleByArrayLiteral {
  private(set) var coefficients: [Double]
  init(arrayLiteral elements: Double...) { self.init(elements) }
  init(_ c: [Double]) {
    var c = c
    while let last = c.last, last == 0, c.count > 1 { c.removeLast() }
    coefficients = c.isEmpty ? [0] : c
  }
  var degree: Int { coefficients.count - 1 }
  func callAsFunction(_ x: Double) -> Double { coefficients.reversed().reduce(0) { $0 * x + $1 } }
  subscript(_ power: Int) -> Double { power < coefficients.count ? coefficients[power] : 0 }
  static func + (a: Self, b: Self) -> Self { Self((0...max(a.degree, b.degree)).map { a[$0] + b[$0] }) }
  static prefix func - (a: Self) -> Self { Self(a.coefficients.map { -$0 }) }
  static func - (a: Self, b: Self) -> Self { a + -b }
  static func * (a: Self, b: Self) -> Self {
    var r = [Double](repeating: 0, count: a.degree + b.degree + 1)
    for (i, x) in a.coefficients.enumerated() { for (j, y) in b.coefficients.enumerated() { r[i + j] += x * y } }
    return Self(r)
  }
  var derivative: Polynomial { Polynomial(coefficients.enumerated().dropFirst().map { Double($0.offset) * $0.element }) }
  var description: String {
    var parts: [String] = []
    for (power, c) in coefficients.enumerated().reversed() where c != 0 || degree == 0 {
      let sign = c < 0 ? "-" : parts.isEmpty ? "" : "+"
      let size = abs(c) == 1 && power > 0 ? "" : "\(abs(c))"
      let x = power == 0 ? "" : power == 1 ? "x" : "x^\(power)"
      parts.append(sign + size + x)
    }
    return parts.joined(separator: " ")
  }
  func root(near guess: Double, tolerance: Double = 1e-12) -> Double? {
    var x = guess
    for _ in 0..<100 {
      let slope = derivative(x)
      guard slope != 0 else { return nil }
      let next = x - self(x) / slope
      if abs(next - x) < tolerance { return next }
      x = next
    }
    return nil
  }
}
let p: Polynomial = [-6, 11, -6, 1]
print(p, p.derivative, p(0), p(4), p.degree)
print(p + [6, -11], p * [1, 1], p - p, -p)
print([0.5, 2.2, 3.7].compactMap { p.root(near: $0) }.map { ($0 * 1e6).rounded() / 1e6 })
print(Polynomial([0, 0]) == [0], ([1, 0, 0] as Polynomial).degree, Polynomial([5])(100))
