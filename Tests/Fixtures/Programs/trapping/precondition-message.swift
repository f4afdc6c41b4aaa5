// trap: trap.fatal 4:30
struct Stack<T> {
  private var items: [T] = []
  mutating func push(_ x: T) { items.append(x) }
  mutating func pop() -> T { precondition(!items.isEmpty, "pop of an empty stack"); return items.removeLast() }
}
var s = Stack<Int>()
s.push(4)
print(s.pop())
print(s.pop())
