import Foundation
print(String(format: "%d %5d|%-5d|%05d", 1, 42, 42, 42))
print(String(format: "%.2f %8.3f|%-8.1f|%e", 3.14159, 2.5, 1.25, 12345.678))
print(String(format: "%@ and %@", "one", "two"), String(format: "%x %X %o", 255, 255, 8), String(format: "100%%"))
func pad(_ s: String, _ n: Int) -> String { s.count >= n ? s : s + String(repeating: " ", count: n - s.count) }
func padLeft(_ s: String, _ n: Int) -> String { String(repeating: " ", count: max(0, n - s.count)) + s }
let rows = [("apple", 3, 1.5), ("kiwi", 12, 0.25), ("watermelon", 1, 10)]
for (name, n, price) in rows { print(pad(name, 12) + padLeft("\(n)", 4) + padLeft(String(format: "%.2f", price * Double(n)), 9)) }
print(String(repeating: "-", count: 25))
let total = rows.reduce(0.0) { $0 + $1.2 * Double($1.1) }
print(pad("total", 16) + padLeft(String(format: "%.2f", total), 9))
func thousands(_ n: Int) -> String {
  var out = "", digits = Array(String(abs(n)))
  while digits.count > 3 { out = "," + String(digits.suffix(3)) + out; digits.removeLast(3) }
  return (n < 0 ? "-" : "") + String(digits) + out
}
print(thousands(1234567), thousands(-1000), thousands(12))
func roman(_ n: Int) -> String {
  var n = n, out = ""
  for (v, s) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] { while n >= v { out += s; n -= v } }
  return out
}
print(roman(1994), roman(2024), roman(4))
let names = ["a", "b", "c"]
print(names.isEmpty ? "none" : names.dropLast().joined(separator: ", ") + " and " + names.last!)
print(String(1234, radix: 16), String(5, radix: 2), Int("1010", radix: 2)!, "x".padding(toLength: 4, withPad: ".", startingAt: 0))
print("\(String(format: "%03d", 7))")
