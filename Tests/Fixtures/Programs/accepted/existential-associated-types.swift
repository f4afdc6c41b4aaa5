protocol Box { associatedtype Item; var item: Item { get }; var all: [Item] { get }; func first() -> Item?; mutating func put(_ i: Item) }
struct I: Box { var item = 1; var all: [Int] { [item] }; func first() -> Int? { item }; mutating func put(_ i: Int) { item = i } }
struct S: Box { var item = "s"; var all: [String] { [] }; func first() -> String? { all.first }; mutating func put(_ i: String) { item = i } }
let bs: [any Box] = [I(), S()]
for b in bs { print(b.item) }
print(bs.map { "\($0.item)" })
for b in bs { print(b.first() as Any, b.all.count) }
protocol HasP { associatedtype P: Equatable & CustomStringConvertible; var p: P { get } }
struct Num: HasP { var p: Int }
struct Txt: HasP { var p: String }
let shapes: [any HasP] = [Num(p: 3), Txt(p: "q")]
for x in shapes { let q = x.p; print(q.description, q is Int) }
func eq<T: HasP>(_ a: T, _ b: T) -> Bool { a.p == b.p }
func show(_ s: any HasP) -> String { s.p.description }
print(shapes.map(show), shapes.map { $0.p.description })
let e: [any Equatable] = [1, "x"]; print(e.count)
let c: [any Collection] = [[1, 2], "abc", 1..<5]
print(c.map { $0.count })
let h: [any Hashable] = [1, "a"]; print(h.map { "\($0)" })
let n: [any Numeric] = [1, 2.5]; print(n.map { "\($0)" })
func len(_ c: any Collection) -> Int { c.count }
print(len([1]), len("xyz"))
