struct Order { var id: Int; var items: [String: Int]?; var note: String? }
func total(_ o: Order?) -> String {
  guard let o else { return "no order" }
  guard let items = o.items, !items.isEmpty else { return "order \(o.id) is empty" }
  guard o.id > 0, case let n = items.values.reduce(0, +), n < 100 else { return "suspicious" }
  return "order \(o.id): \(n) items" + (o.note.map { " (\($0))" } ?? "")
}
for o in [nil, Order(id: 1), Order(id: 2, items: [:]), Order(id: 3, items: ["a": 2, "b": 3]), Order(id: -1, items: ["a": 1]), Order(id: 4, items: ["z": 500]), Order(id: 5, items: ["q": 1], note: "gift")] { print(total(o)) }
func divide(_ a: Int, by b: Int) -> Int? { guard b != 0 else { return nil }; return a / b }
if let q = divide(7, by: 2), q > 2, let r = divide(q, by: 1) { print(q, r) }
if let x = divide(1, by: 0) { print(x) } else if let y = divide(4, by: 2) { print("second", y) }
let values = ["4", "x", "6"]
for s in values { guard let n = Int(s) else { print("skip \(s)"); continue }; print(n * n) }
var opt: Int? = 5
while let o = opt { print(o, terminator: " "); opt = o > 2 ? o - 1 : nil }
print()
func both(_ a: Int?, _ b: Int?) -> Int { guard let a, let b else { return (a ?? 0) + (b ?? 0) }; return a * b }
print(both(2, 3), both(2, nil), both(nil, nil))
if let a = divide(8, by: 2), case 1...5 = a { print("in range") }
