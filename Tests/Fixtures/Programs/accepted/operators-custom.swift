infix operator **: MultiplicationPrecedence
infix operator |>: AdditionPrecedence
prefix operator √
postfix operator %%
precedencegroup Tight {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator ^^: Tight
func ** (b: Int, e: Int) -> Int { (0..<e).reduce(1) { r, _ in r * b } }
func ^^ (b: Int, e: Int) -> Int { (0..<e).reduce(1) { r, _ in r * b } }
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix func %% (x: Int) -> Double { Double(x) / 100 }
print(2 ** 3 * 2, 2 ^^ 3 ^^ 2, 2 * 3 ^^ 2, √16.0, 50%%)
print(5 |> { $0 + 1 } |> { "<\($0)>" })
struct V: Equatable { var x: Int, y: Int
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  static func += (a: inout V, b: V) { a = a + b }
  static prefix func - (a: V) -> V { V(x: -a.x, y: -a.y) }
  static func * (k: Int, v: V) -> V { V(x: k * v.x, y: k * v.y) } }
var v = V(x: 1, y: 2) + 2 * V(x: 3, y: 4)
v += -V(x: 1, y: 1)
print(v, v == V(x: 6, y: 9), [V(x: 1, y: 1), V(x: 2, y: 2)].reduce(V(x: 0, y: 0), +))
infix operator <=>: ComparisonPrecedence
func <=> <T: Comparable>(a: T, b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }
print(1 <=> 2, "b" <=> "a", 1.5 <=> 1.5)
