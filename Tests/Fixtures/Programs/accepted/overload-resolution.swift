func f(_ x: Int) -> String { "Int" }
func f(_ x: Double) -> String { "Double" }
func f(_ x: String) -> String { "String" }
func f(_ x: Any) -> String { "Any" }
func f<T>(_ x: [T]) -> String { "array" }
func f(_ x: [Int]) -> String { "ints" }
print(f(1), f(1.5), f("a"), f([1]), f(["a"]), f([1.5]), f(true), f(Character("c")))
func g<T>(_ x: T) -> String { "generic" }
func g<T: Comparable>(_ x: T) -> String { "comparable" }
func g(_ x: Int) -> String { "exact" }
struct Opaque {}
print(g(Opaque()), g("s"), g(1))
func h(_ x: Int?) -> String { "optional" }
func h(_ x: Int) -> String { "plain" }
let o: Int? = 1
print(h(o), h(1), h(nil))
func k(a: Int) -> String { "a" }
func k(b: Int) -> String { "b" }
print(k(a: 1), k(b: 1))
func m(_ x: Int, _ y: Int = 0) -> String { "two" }
func m(_ x: Int) -> String { "one" }
print(m(1), m(1, 2))
func r() -> Int { 7 }
func r() -> String { "seven" }
let ri: Int = r()
let rs: String = r()
print(ri, rs)
func v(_ x: Int...) -> String { "variadic" }
func v(_ x: Int) -> String { "single" }
print(v(1), v(1, 2), v())
