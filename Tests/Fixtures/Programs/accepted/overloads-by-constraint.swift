protocol Named { var name: String { get } }
protocol Titled: Named { var title: String { get } }
struct Person: Named { var name = "p" }
struct Doctor: Titled { var name = "d", title = "Dr" }
func greet<T>(_ x: T) -> String { "anything" }
func greet<T: Named>(_ x: T) -> String { "named \(x.name)" }
func greet<T: Titled>(_ x: T) -> String { "titled \(x.title)" }
func greet(_ x: Int) -> String { "int" }
func greet<T: Named>(_ x: [T]) -> String { "list of named" }
func greet<T>(_ x: [T]) -> String { "list" }
func greet<T>(_ x: T?) -> String { "optional" }
print(greet(1.5), greet(Person()), greet(Doctor()), greet(1), greet([Person()]), greet([1]))
let o: Person? = nil
print(greet(o))
struct Box<T> {
  var value: T
  func kind<U>(_ u: U) -> String { "any" }
  func kind<U: Equatable>(_ u: U) -> String { "equatable" }
  func kind<U: Comparable>(_ u: U) -> String { "comparable" }
}
print(Box(value: 1).kind(1), Box(value: 1).kind(Person()), Box(value: 1).kind(true))
class A {}
class B: A {}
func see(_ a: A) -> String { "A" }
func see(_ b: B) -> String { "B" }
func see(_ x: Any) -> String { "Any" }
print(see(A()), see(B()), see(1))
