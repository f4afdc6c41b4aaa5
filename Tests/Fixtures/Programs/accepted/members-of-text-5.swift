import Foundation
do {
  let n = 5; print("n = \(n), \(n > 3 ? "big" : "small"), \(Double(n) / 2), \([n]), \((n, "x")), \(n as Int?)", "\(String(format: "%.2f", 3.14159))")
}
do {
  let o: Int? = nil; print("\(o as Any) \(String(describing: o)) \(o ?? 0) \(o.map(String.init) ?? "none")")
}
do {
  print("abc".unicodeScalars.contains("b"), "abc".unicodeScalars.first!, "abc".unicodeScalars.last!.value, "abc".unicodeScalars.dropFirst().map { "\($0)" }, "aé".unicodeScalars.allSatisfy(\.isASCII))
}
do {
  print("12:34:56".split(separator: ":").map { Int($0)! }, "k=v".split(separator: "=", maxSplits: 1).map(String.init), "a  b".split(separator: " ", omittingEmptySubsequences: false).count)
}
do {
  print("Ab1 !".map { c in c.isUppercase ? 1 : c.isLowercase ? 2 : c.isNumber ? 3 : c.isWhitespace ? 4 : c.isPunctuation ? 5 : 6 }, "½".first!.isNumber, "½".first!.wholeNumberValue as Any, "五".first!.isNumber, "٣".first!.wholeNumberValue as Any, "Ⅷ".first!.wholeNumberValue as Any)
}
