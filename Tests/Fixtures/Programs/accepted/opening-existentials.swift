// some / any in many positions
protocol Shape { var name: String { get }; func area() -> Double; init(size: Double) }
extension Shape { func describe() -> String { "\(name): \(area())" }; static func unit() -> Self { Self(size: 1) } }
struct Square: Shape { var s: Double; init(size: Double) { s = size }; let name = "square"; func area() -> Double { s * s } }
struct Circle: Shape { var r: Double; init(size: Double) { r = size }; var name: String { "circle" }; func area() -> Double { 3.0 * r * r } }
func make(_ big: Bool) -> some Shape { Square(size: big ? 10 : 1) }
func total(_ shapes: [any Shape]) -> Double { shapes.reduce(0) { $0 + $1.area() } }
func show(_ s: some Shape) -> String { "<" + s.describe() + ">" }
func generic<S: Shape>(_ s: S) -> S { S(size: s.area()) }
func pair<A: Shape, B: Shape>(_ a: A, _ b: B) -> String { a.name + "/" + b.name + " \(A.self) \(B.self)" }
let all: [any Shape] = [Square(size: 2), Circle(size: 1), make(true)]
print(total(all), all.map { show($0) })
for s in all { print(show(s), generic(s).area(), type(of: generic(s))) }
let one: any Shape = all[1]
print(show(one), pair(one, all[0]), pair(one, Square(size: 3)))
func opt(_ s: (any Shape)?) -> String { guard let s else { return "none" }; return show(s) }
print(opt(nil), opt(one), opt(Square.unit()))
struct Box { var shape: any Shape; func render() -> String { show(shape) } }
print(Box(shape: Circle.unit()).render())
func mutate<S: Shape>(_ s: inout S) { s = S(size: 5) }
var changing: any Shape = Circle(size: 2)
mutate(&changing)
print(changing.describe(), type(of: changing))
let types: [any Shape.Type] = [Square.self, Circle.self]
print(types.map { $0.init(size: 2).describe() }, types.map { "\($0)" })
protocol Animal { associatedtype Food; func eat(_ f: Food) -> String; var favorite: Food { get } }
struct Cow: Animal { func eat(_ f: String) -> String { "cow eats \(f)" }; var favorite: String { "grass" } }
struct Bot: Animal { func eat(_ f: Int) -> String { "bot eats \(f)" }; var favorite: Int { 42 } }
func feed<A: Animal>(_ a: A) -> String { a.eat(a.favorite) }
let zoo: [any Animal] = [Cow(), Bot()]
for a in zoo { print(feed(a)) }
print(zoo.map { feed($0) })
func twice(_ a: some Animal) -> [String] { [feed(a), feed(a)] }
print(zoo.flatMap { twice($0) })
func printAll<T>(_ xs: [T]) { print(T.self, xs.count) }
printAll(all); printAll([1])
func check(_ c: any Comparable) -> String { func inner<T: Comparable>(_ t: T) -> String { "\(T.self) \(t == t) \(t < t)" }; return inner(c) }
print(check(3), check("a"))
func eq(_ a: any Equatable, _ b: any Equatable) -> Bool { func open<T: Equatable>(_ x: T) -> Bool { (b as? T) == x }; return open(a) }
print(eq(1, 1), eq(1, 2), eq(1, "a"), eq("z", "z"))
class Registry { private var items: [String: any Shape] = [:]; func add<S: Shape>(_ s: S) { items["\(S.self)"] = s }; var names: [String] { items.keys.sorted() } }
let reg = Registry(); for s in all { reg.add(s) }; print(reg.names)
