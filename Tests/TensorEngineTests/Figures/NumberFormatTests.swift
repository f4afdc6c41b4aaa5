import Foundation
import Testing

@testable import TensorEngine

@Suite struct NumberFormatTests {
  private func check(_ pattern: String, _ value: Double) throws {
    let own = try NumberFormat(pattern).string(value)
    #expect(own == String(format: pattern, value), "\(pattern) of \(value)")
  }

  @Test(arguments: [
    "%f", "%.0f", "%.1f", "%.2f", "%.4f", "%.9f", "%.17f", "%.30f", "%10.3f", "%-10.3f|", "%+.2f",
    "% .2f", "%08.3f", "%#.0f", "%e", "%.0e", "%.3e", "%.16e", "%E", "%12.4e", "%#.0e", "%g",
    "%.0g",
    "%.3g", "%.17g", "%G", "%#g", "%#.3g", "%+012.4g", "%F", "%.1f %%", "x = %.3f!",
  ])
  func agreesWithC(pattern: String) throws {
    let special: [Double] = [
      0, -0.0, 1, -1, 0.5, 1.5, 2.5, -2.5, 0.125, 0.375, 9.5, 99.5, 0.1, 0.05, 0.15, 0.25,
      1e-4, 1e-5, 9.9999e-5, 123456, 1_234_567, 1e15, 1e16, 1e22, 1e23, 5e-324, .pi,
      .leastNormalMagnitude, .greatestFiniteMagnitude, .infinity, -.infinity, .nan, 0.535150588,
      Double(Float(0.535150588)), 1_000_000, 0.000095, 0.9999995,
    ]
    for value in special { try check(pattern, value) }
    var random = TestRandom(state: 3)
    for _ in 0..<300 {
      let value = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random))
      if value.isFinite { try check(pattern, value) }
      try check(pattern, Double.random(in: -1000...1000, using: &random))
      // Halves at the cut: where rounding half to even shows.
      try check(pattern, Double(Int.random(in: -4096...4096, using: &random)) / 1024)
    }
  }

  @Test func roundingUpToAPowerOfTen() throws {
    // 7.22.6.1 of the C standard; glibc's own %#g loses the zeros here.
    #expect(try NumberFormat("%#g").string(999999.5) == "1.00000e+06")
    #expect(try NumberFormat("%g").string(999999.5) == "1e+06")
    #expect(try NumberFormat("%.3e").string(9999.5) == "1.000e+04")
  }

  @Test(arguments: [
    "%d", "%i", "%4d", "%04d", "%-6d|", "%+d", "% d", "%.3d", "%08.3d", "%x", "%X", "%#x", "%o",
    "%#o",
    "%u", "%.0d",
  ])
  func integersAgreeWithC(pattern: String) throws {
    let long = pattern.replacingLast(before: "l")
    for value in [0, 1, -1, 7, 42, -42, 1000, 123_456_789, Int.max, Int.min] {
      let own = try NumberFormat(pattern).string(value)
      #expect(own == String(format: long, value), "\(pattern) of \(value)")
    }
  }

  @Test(arguments: ["", "none", "%", "%q", "%d %d", "%.999999999999f", "%n", "%*d", "%5"])
  func malformedFormatsAreErrors(pattern: String) {
    #expect(throws: NumberFormat.Mistake.self) { try NumberFormat(pattern) }
  }
}

extension String {
  /// C needs the length `l` before the last letter of a format for Swift's Int.
  fileprivate func replacingLast(before length: String) -> String {
    guard let index = lastIndex(where: { "dixXou".contains($0) }) else { return self }
    return String(self[..<index]) + length + String(self[index...])
  }
}
