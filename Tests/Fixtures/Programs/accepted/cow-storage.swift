final class Storage<T> {
  var items: [T]
  static var copies: Int { counter }
  init(_ items: [T]) { self.items = items }
  func copy() -> Storage { counter += 1; return Storage(items) }
}
var counter = 0
struct Stack<T>: ExpressibleByArrayLiteral, CustomStringConvertible {
  private var s: Storage<T>
  init() { s = Storage([]) }
  init(arrayLiteral elements: T...) { s = Storage(elements) }
  private mutating func unique() { if !isKnownUniquelyReferenced(&s) { s = s.copy() } }
  mutating func push(_ t: T) { unique(); s.items.append(t) }
  @discardableResult mutating func pop() -> T? { unique(); return s.items.popLast() }
  var top: T? { s.items.last }
  var count: Int { s.items.count }
  var isEmpty: Bool { count == 0 }
  subscript(i: Int) -> T { get { s.items[i] } set { unique(); s.items[i] = newValue } }
  var description: String { "Stack\(s.items)" }
}
extension Stack: Equatable where T: Equatable { static func == (a: Stack, b: Stack) -> Bool { a.s === b.s || a.s.items == b.s.items } }
extension Stack: Sequence {
  func makeIterator() -> AnyIterator<T> { var i = count; return AnyIterator { i -= 1; return i >= 0 ? self[i] : nil } }
}
var a: Stack = [1, 2, 3]
var b = a
print(a == b, counter)
b.push(4)
print(a, b, counter)
b.push(5); b[0] = 9
print(b, counter)
var list = [a, b, a]
list[2].pop()
print(list, counter)
a[1] += 10
print(a, list[0], counter)
print(Array(b), b.map { $0 * 2 }, b.reduce(0, +))
func change(_ s: inout Stack<Int>) { s.push(100); s[0] -= 1 }
change(&a)
print(a, a != b)
struct Node { var value: Int; var kids: [Node] = [] }
var t = Node(value: 1, kids: [Node(value: 2), Node(value: 3, kids: [Node(value: 4)])])
let u = t
t.kids[1].kids[0].value = 40
t.kids[0].kids.append(Node(value: 5))
print(u.kids[1].kids[0].value, t.kids[1].kids[0].value, t.kids[0].kids.count, u.kids[0].kids.count)
func total(_ n: Node) -> Int { n.value + n.kids.map(total).reduce(0, +) }
print(total(t), total(u))
var e = Stack<String>()
print(e.isEmpty, e.pop() as Any, e.top ?? "none")
