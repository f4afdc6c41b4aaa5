struct Bag { var items = [3, 1, 2]
  var total: Int { items.reduce(0, +) }
  func total(over limit: Int) -> Int { items.filter { $0 > limit }.reduce(0, +) } }
let b = Bag()
let f: (Int) -> Int = b.total
let g = b.total(over:)
func apply<T>(_ x: T) -> T { x }
print(f(1), g(2), apply(b.total), [b.total], b.total as Any, (b.total, 1), Optional(b.total) as Any)
let h: ((Int) -> Int)? = b.total
print(h!(0), [1, 2, 3].count, [f].count, ["a"].map { $0.count }.filter { $0 > 0 }, apply(["a"].count) + 1)
let k: [(Int) -> Int] = [b.total, f]
print(k.map { $0(1) }, [1, 2].first ?? 0, [1, 2].first.map { $0 + 1 } ?? 0)
