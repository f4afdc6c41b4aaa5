// error: mutability.member 3:25
struct Stack {
  var items: [Int] = []
  func push(_ x: Int) { items.append(x) }
}
var s = Stack()
s.push(1)
