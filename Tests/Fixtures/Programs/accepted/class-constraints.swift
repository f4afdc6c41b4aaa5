class Base { var n: Int; init(_ n: Int) { self.n = n }; func hi() -> String { "base \(n)" } }
class Derived: Base { override func hi() -> String { "derived \(n)" }; func only() -> Int { n * 2 } }
func f<T: Base>(_ x: T) -> T { x.n += 1; print(x.hi()); return x }
func g<T>(_ x: T) -> String where T: Base { x.hi() + "!" }
let d = f(Derived(3))
print(d.only())
print(g(d), g(Base(9)))
func m<T: Base>(_ xs: [T]) -> Int { xs.reduce(0) { $0 + $1.n } }
print(m([Derived(1), Derived(2)]))
struct Box<T: Base> { var item: T; func show() { print(item.hi()) } }
Box(item: Derived(7)).show()
Box<Base>(item: Derived(8)).show()
protocol Named { var name: String { get } }
class Thing: Base, Named { var name: String { "thing\(n)" } }
func both<T: Base & Named>(_ x: T) { print(x.name, x.hi()) }
both(Thing(5))
func upcast<T: Base>(_ x: T) -> Base { x }
print(upcast(Derived(1)).hi())
extension Array where Element: Base { func total() -> Int { var s = 0; for e in self { s += e.n }; return s } }
print([Derived(1), Derived(4)].total(), [Base(3)].total())
