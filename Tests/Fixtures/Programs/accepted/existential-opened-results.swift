protocol Shape { associatedtype Unit: Comparable; var size: Unit { get }; static func make() -> Self; init(); mutating func grow() ; var dict: [String: Unit] { get } }
struct A: Shape { var size = 1; static func make() -> A { A() }; mutating func grow() { size += 1 }; var dict: [String: Int] { [:] } }
var s: any Shape = A(); s.grow(); s.grow(); print(s.size, s)
var xs: [any Shape] = [A(), s]; for i in xs.indices { xs[i].grow() }; print(xs.map { $0.size })
func use(_ s: inout any Shape) { s.grow(); s = type(of: s).make() as any Shape }
use(&s); print(s.size)
let t: any Shape.Type = A.self; print(t.make().size, t.init().size)
func gen<T: Shape>(_ x: T) -> T.Unit { x.size }
print(gen(A()), gen(s), xs.map { gen($0) })
func pair<T: Shape>(_ x: T) -> (T, T.Unit)? { (x, x.size) }
print(pair(s)!.1)
func list<T: Shape>(_ x: T) -> [T] { [x, x] }
print(list(s).count)
