struct BigUInt: Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  private var digits: [UInt32]  // base 1e9, little endian
  private static let base: UInt64 = 1_000_000_000
  init(integerLiteral value: UInt64) { self.init(value) }
  init(_ value: UInt64) {
    digits = []
    var v = value
    repeat { digits.append(UInt32(v % Self.base)); v /= Self.base } while v > 0
  }
  private init(digits: [UInt32]) {
    var d = digits
    while d.count > 1, d.last == 0 { d.removeLast() }
    self.digits = d
  }
  static func + (a: BigUInt, b: BigUInt) -> BigUInt {
    var result: [UInt32] = [], carry: UInt64 = 0
    for i in 0..<max(a.digits.count, b.digits.count) {
      let sum = carry + UInt64(i < a.digits.count ? a.digits[i] : 0) + UInt64(i < b.digits.count ? b.digits[i] : 0)
      result.append(UInt32(sum % base))
      carry = sum / base
    }
    if carry > 0 { result.append(UInt32(carry)) }
    return BigUInt(digits: result)
  }
  static func * (a: BigUInt, b: BigUInt) -> BigUInt {
    var result = [UInt64](repeating: 0, count: a.digits.count + b.digits.count)
    for (i, x) in a.digits.enumerated() {
      var carry: UInt64 = 0
      for (j, y) in b.digits.enumerated() {
        let value = result[i + j] + UInt64(x) * UInt64(y) + carry
        result[i + j] = value % base
        carry = value / base
      }
      result[i + b.digits.count] += carry
    }
    return BigUInt(digits: result.map { UInt32($0) })
  }
  static func < (a: BigUInt, b: BigUInt) -> Bool {
    if a.digits.count != b.digits.count { return a.digits.count < b.digits.count }
    for (x, y) in zip(a.digits.reversed(), b.digits.reversed()) where x != y { return x < y }
    return false
  }
  var description: String {
    var text = String(digits.last!)
    for d in digits.dropLast().reversed() {
      let part = String(d)
      text += String(repeating: "0", count: 9 - part.count) + part
    }
    return text
  }
}
func factorial(_ n: Int) -> BigUInt { (1...n).reduce(1) { $0 * BigUInt(UInt64($1)) } }
print(factorial(20), factorial(30))
var a: BigUInt = 0, b: BigUInt = 1
for _ in 0..<150 { (a, b) = (b, a + b) }
print(a, a < b, a == a, max(a, b) == b)
print(BigUInt(999_999_999) + 1, [factorial(5), 7, 100].sorted())
let digitSum = factorial(40).description.compactMap(\.wholeNumberValue).reduce(0, +)
print(digitSum)
