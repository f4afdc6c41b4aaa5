func s(_ c: any Collection<Int>) -> Int { c.reduce(0, +) + c.count }
print(s([1, 2]), s(1...3), s(Set([4])))
func t(_ c: any Sequence<String>) -> [String] { var r: [String] = []; for x in c { r.append(x.uppercased()) }; return r + c.map { $0 + "!" } }
print(t(["a", "b"]), t("x y".split(separator: " ").map(String.init)))
struct Holder { var items: any Collection<Int> = [1]; var first: Int? { items.first } }
var h = Holder(); h.items = 5..<8; print(h.first ?? -1, h.items.count)
protocol Store<Item> { associatedtype Item; func get() -> Item?; mutating func put(_ i: Item) }
struct Mem<T>: Store { var v: T?; func get() -> T? { v }; mutating func put(_ i: T) { v = i } }
var st: any Store<Int> = Mem<Int>(); st.put(4); print(st.get() as Any)
let stores: [any Store<String>] = [Mem(v: "a"), Mem(v: nil)]; print(stores.compactMap { $0.get() })
func d(_ c: any Sequence<Double>) -> Double { var t = 0.0; for x in c { t += x }; return t }
print(d([1, 2.5]), d([1, 2]), d(stride(from: 0.5, to: 2, by: 0.5)))
let any: Any = [1, 2]
print(any is any Sequence<Int>, any is any Sequence<String>, (any as? any Collection<Int>)?.count ?? -1)
let up: any Sequence = h.items; for x in up { print(x, terminator: " ") }
print(h.items.sorted(by: >), h.items.contains(6), h.items.max() ?? 0, h.items.map { $0 * 2 })
