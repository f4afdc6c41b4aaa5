protocol Stack { associatedtype Element; mutating func push(_ x: Element); mutating func pop() -> Element?; var isEmpty: Bool { get } }
extension Stack { mutating func drain() -> [Element] { var out: [Element] = []; while let x = pop() { out.append(x) }; return out } }
struct ArrayStack<T>: Stack { private var xs: [T] = []; mutating func push(_ x: T) { xs.append(x) }; mutating func pop() -> T? { xs.popLast() }; var isEmpty: Bool { xs.isEmpty } }
var s = ArrayStack<Int>()
for i in 1...3 { s.push(i) }
print(s.drain(), s.isEmpty)
func move<A: Stack, B: Stack>(_ a: inout A, _ b: inout B) where A.Element == B.Element { while let x = a.pop() { b.push(x) } }
var a = ArrayStack<String>(), b = ArrayStack<String>()
a.push("x"); a.push("y")
move(&a, &b)
print(b.drain())
protocol Shape { var area: Double { get }; static var sides: Int { get }; init(size: Double) }
struct Square: Shape { var s: Double; var area: Double { s * s }; static let sides = 4; init(size: Double) { s = size } }
struct Tri: Shape { var s: Double; var area: Double { s * s / 2 }; static var sides: Int { 3 }; init(size: Double) { s = size } }
func make<S: Shape>(_: S.Type, _ n: Double) -> (Int, Double) { (S.sides, S(size: n).area) }
print(make(Square.self, 3), make(Tri.self, 4))
let shapes: [any Shape] = [Square(size: 1), Tri(size: 2)]
print(shapes.map { $0.area }, shapes.reduce(0) { $0 + $1.area })
func opaque(_ big: Bool) -> some Shape { Square(size: big ? 10 : 1) }
print(opaque(true).area, opaque(false).area)
