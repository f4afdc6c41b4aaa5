// error: mutability.member 6:1
// error: type.not-inferred 7:9
struct Stack<T> {
  var items = [T]()
  mutating func push(_ t: T) { items.append(t) }
}
let s = Stack<Int>()
s.push(1)
var t = Stack()
t.push("a")
