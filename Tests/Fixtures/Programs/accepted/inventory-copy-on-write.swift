// inventory: CoW, nested structures, dictionaries of arrays, sorting, grouping
struct SKU: Hashable, RawRepresentable, ExpressibleByStringLiteral, Comparable { let rawValue: String
  init(rawValue: String) { self.rawValue = rawValue }
  init(stringLiteral v: String) { rawValue = v }
  static func < (a: SKU, b: SKU) -> Bool { a.rawValue < b.rawValue } }
struct Money: Hashable, Comparable, AdditiveArithmetic, CustomStringConvertible { var cents: Int
  static let zero = Money(cents: 0)
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  static func * (a: Money, n: Int) -> Money { Money(cents: a.cents * n) }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }
  var description: String { let s = cents < 0 ? "-" : "", c = abs(cents); return "\(s)$\(c / 100).\(c % 100 < 10 ? "0" : "")\(c % 100)" } }
enum Category: String, CaseIterable, Comparable { case tools, toys, food; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue } }
struct Item { let sku: SKU, category: Category; var price: Money, quantity: Int; var tags: Set<String> = [] ; var value: Money { price * quantity } }
struct Inventory {
  private var items: [SKU: Item] = [:]
  private(set) var history: [(when: Int, what: Change)] = []
  enum Change { case added(SKU, Int), removed(SKU, Int), repriced(SKU, from: Money, to: Money) }
  subscript(sku: SKU) -> Item? { get { items[sku] } set { items[sku] = newValue } }
  subscript(category: Category) -> [Item] { items.values.filter { $0.category == category }.sorted { $0.sku < $1.sku } }
  mutating func add(_ item: Item) { items[item.sku, default: Item(sku: item.sku, category: item.category, price: item.price, quantity: 0)].quantity += item.quantity; history.append((history.count, .added(item.sku, item.quantity))) }
  mutating func remove(_ sku: SKU, _ n: Int) -> Bool { guard var i = items[sku], i.quantity >= n else { return false }; i.quantity -= n; items[sku] = i.quantity == 0 ? nil : i; history.append((when: history.count, what: .removed(sku, n))); return true }
  mutating func reprice(_ f: (Item) -> Money?) { for (sku, item) in items.sorted(by: { $0.key < $1.key }) { if let p = f(item), p != item.price { items[sku]!.price = p; history.append((history.count, .repriced(sku, from: item.price, to: p))) } } }
  var total: Money { items.values.map(\.value).reduce(.zero, +) }
  var byCategory: [Category: [SKU]] { Dictionary(grouping: items.values.sorted { $0.sku < $1.sku }, by: \.category).mapValues { $0.map(\.sku) } }
  func report() { for c in Category.allCases.sorted() where !self[c].isEmpty { print(c.rawValue.uppercased()); for i in self[c] { print("  \(i.sku.rawValue) x\(i.quantity) @ \(i.price) = \(i.value)", i.tags.sorted()) } } }
}
var inv = Inventory()
inv.add(Item(sku: "T-1", category: .tools, price: Money(cents: 1999), quantity: 3, tags: ["steel", "hand"]))
inv.add(Item(sku: "T-2", category: .tools, price: Money(cents: 505), quantity: 10))
inv.add(.init(sku: "F-1", category: .food, price: .init(cents: 99), quantity: 100))
inv.add(Item(sku: "T-1", category: .tools, price: Money(cents: 0), quantity: 2))
let snapshot = inv
inv["T-1"]?.tags.formUnion(["x", "y"]); inv["F-1"]?.quantity -= 50; inv["T-2"]!.price.cents *= 2
print(inv.remove("T-2", 10), inv.remove("T-9", 1), inv.remove("F-1", 51), inv["T-2"] as Any)
inv.reprice { $0.category == .food ? $0.price + Money(cents: 1) : nil }
inv.report(); snapshot.report()
print(inv.total, snapshot.total, inv.total - snapshot.total, max(inv.total, snapshot.total))
for c in Category.allCases { print(c, inv.byCategory[c]?.map(\.rawValue) ?? []) }
for (when, what) in inv.history { if case .repriced(let s, let f, let t) = what { print(when, s.rawValue, f, "->", t) } else { print(when, what) } }
print(snapshot.history.count, inv["T-1"].map { $0.tags.count } ?? 0, snapshot["T-1"]?.tags.count as Any)
var grid = [[Int]](repeating: [0, 0], count: 2); var other = grid; other[1][0] = 5; grid[0].append(9); print(grid, other)
var nested: [String: [String: [Int]]] = [:]
nested["a", default: [:]]["b", default: []].append(1); nested["a"]?["b"]?.append(2); nested["q"]?["z"]?.append(3); nested["a"]!["c"] = [7]
print(nested["a"]!.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, nested.count)
var tup = (a: [1], b: (c: "x", d: [String: Int]())); tup.b.d["k", default: 3] += 4; tup.a += [2]; tup.b.c.append("y"); print(tup)
final class Ref { var v: Int; init(_ v: Int) { self.v = v } }
struct Cow { private var ref = Ref(0); var copies = 0; var v: Int { get { ref.v } set { if !isKnownUniquelyReferenced(&ref) { ref = Ref(ref.v); copies += 1 }; ref.v = newValue } } }
var c1 = Cow(); c1.v = 1; var c2 = c1; c2.v = 2; c2.v = 3; c1.v += 10; print(c1.v, c2.v, c1.copies, c2.copies)
