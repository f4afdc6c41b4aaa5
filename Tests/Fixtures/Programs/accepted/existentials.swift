protocol Shape { var area: Double { get }; func scaled(by k: Double) -> Self; static var name: String { get }; init(unit: Double) }
extension Shape { func describe() -> String { "\(Self.name) \(area)" }; var isBig: Bool { area > 10 } }
struct Sq: Shape { var s: Double; var area: Double { s * s }; func scaled(by k: Double) -> Sq { Sq(s: s * k) }; static let name = "Sq"; init(s: Double) { self.s = s }; init(unit: Double) { s = unit } }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r }; func scaled(by k: Double) -> Ci { Ci(r: r * k) }; static var name: String { "Ci" }; init(r: Double) { self.r = r }; init(unit: Double) { r = unit }; var isBig: Bool { false } }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 3)]
for s in shapes { print(s.describe(), s.isBig, s.scaled(by: 2).area) }
func make<T: Shape>(_: T.Type) -> T { T(unit: 4) }
print(make(Sq.self).area, make(Ci.self).describe())
func total(_ xs: [some Shape]) -> Double { xs.reduce(0) { $0 + $1.area } }
print(total([Sq(s: 1), Sq(s: 2)]))
func opaque() -> some Shape { Sq(s: 7) }
print(opaque().area, opaque().describe())
protocol Container { associatedtype Item; var items: [Item] { get }; mutating func add(_ x: Item); subscript(i: Int) -> Item { get } }
extension Container { var count: Int { items.count } }
extension Container where Item: Equatable { func has(_ x: Item) -> Bool { items.contains(x) } }
struct Stack<E>: Container { var items: [E] = []; mutating func add(_ x: E) { items.append(x) }; subscript(i: Int) -> E { items[i] } }
var st = Stack<Int>(); st.add(3); st.add(4); print(st.count, st.has(4), st[0])
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable { a.items == b.items }
print(same(st, st))
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
struct Person: Named, Aged { var name: String; var age: Int }
func greet(_ x: Named & Aged) -> String { "\(x.name) \(x.age)" }
print(greet(Person(name: "A", age: 3)))
func older<T: Named & Aged>(_ x: inout T) { x.age += 1 }
var pp = Person(name: "B", age: 9); older(&pp); print(pp.age)
var ex: any Aged = pp; ex.age = 50; print(ex.age)
extension Array: Named where Element: Named { var name: String { map(\.name).joined(separator: ",") } }
print([pp, pp].name)
