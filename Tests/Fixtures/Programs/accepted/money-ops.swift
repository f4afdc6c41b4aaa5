struct Money: Hashable, Comparable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, AdditiveArithmetic {
  private(set) var cents: Int
  init(cents: Int) { self.cents = cents }
  init(integerLiteral v: Int) { cents = v * 100 }
  init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }
  static let zero = Money(cents: 0)
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  static func * (a: Money, k: Int) -> Money { Money(cents: a.cents * k) }
  static func * (a: Money, k: Double) -> Money { Money(cents: Int((Double(a.cents) * k).rounded(.toNearestOrEven))) }
  static prefix func - (a: Money) -> Money { Money(cents: -a.cents) }
  static func / (a: Money, b: Money) -> Double { Double(a.cents) / Double(b.cents) }
}
extension Money: CustomStringConvertible, LosslessStringConvertible {
  var description: String { let (q, r) = abs(cents).quotientAndRemainder(dividingBy: 100); return (cents < 0 ? "-" : "") + "$\(q).\(r < 10 ? "0" : "")\(r)" }
  init?(_ s: String) { let p = s.dropFirst().split(separator: "."); guard s.first == "$", p.count == 2, let a = Int(p[0]), let b = Int(p[1]) else { return nil }; self.init(cents: a * 100 + b) }
}
extension Sequence where Element: AdditiveArithmetic { func total() -> Element { reduce(.zero, +) } }
infix operator %%: MultiplicationPrecedence
extension Money { static func %% (a: Money, p: Double) -> Money { a * (p / 100) } }
postfix operator %%%
postfix func %%% (n: Int) -> Money { Money(cents: n * 110) }
let prices: [Money] = [1, 2.5, 3.999, 5%%%]
print(prices, prices.total(), prices.max()!, prices.sorted(by: >)[0], -prices[1])
print(prices[0] * 3, prices[1] * 0.333, 200 %% 7.5 as Money, prices[3] / prices[0], Money("$12.05")!, Money("x") as Any)
struct Line { var item: String; var unit: Money; var qty = 1; var sum: Money { unit * qty } }
struct Invoice { var lines: [Line] = []; var discounts: [(String, (Money) -> Money)] = []
  subscript(item: String) -> Line { get { lines.first { $0.item == item } ?? Line(item: item, unit: 0, qty: 0) } set { if let i = lines.firstIndex(where: { $0.item == item }) { lines[i] = newValue } else { lines.append(newValue) } } }
  var gross: Money { lines.map(\.sum).total() }
  var net: Money { discounts.reduce(gross) { $1.1($0) } } }
var inv = Invoice(); inv["pen"].unit = 1.25; inv["pen"].qty += 4; inv["book"] = Line(item: "book", unit: 20)
inv.discounts = [("loyal", { $0 - $0 %% 10 }), ("coupon", { max(0, $0 - 1.5) })]
print(inv.gross, inv.net, inv["none"].sum, inv.lines.map { "\($0.item)x\($0.qty)" })
print(Set<Money>([1, 1.0, 2]).count, [Money: String](uniqueKeysWithValues: [(1, "a"), (2, "b")])[2.0]!, [1.5, 0.5].total(), stride(from: 0, to: 10, by: 3).total())
var m: Money = 5; m += 2; m -= 0.5; print(m, m == 6.5, m > 6, (1...3).map { Money(cents: $0) }.total())
