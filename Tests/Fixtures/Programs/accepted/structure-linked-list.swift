final class Node<T> { var value: T; var next: Node<T>?; init(_ v: T, _ n: Node<T>? = nil) { value = v; next = n } }
struct LinkedList<T>: CustomStringConvertible {
  private var head: Node<T>?
  private(set) var count = 0
  mutating func push(_ v: T) { head = Node(v, head); count += 1 }
  @discardableResult mutating func pop() -> T? {
    guard let h = head else { return nil }
    head = h.next
    count -= 1
    return h.value
  }
  mutating func reverse() {
    var previous: Node<T>? = nil, current = head
    while let node = current { current = node.next; node.next = previous; previous = node }
    head = previous
  }
  func forEach(_ f: (T) -> Void) { var n = head; while let node = n { f(node.value); n = node.next } }
  func map<U>(_ f: (T) -> U) -> [U] { var out: [U] = []; forEach { out.append(f($0)) }; return out }
  var description: String { "(" + map { "\($0)" }.joined(separator: " → ") + ")" }
}
var list = LinkedList<Int>()
for i in 1...5 { list.push(i * i) }
print(list, list.count)
list.reverse()
print(list, list.pop() as Any, list.map { $0 + 1 })
while let v = list.pop() { print(v, terminator: ";") }
print(list, list.pop() == nil)
indirect enum List<T> { case empty, cons(T, List<T>)
  static func from(_ xs: [T]) -> List { xs.reversed().reduce(.empty) { .cons($1, $0) } }
  var array: [T] { switch self { case .empty: return []; case .cons(let h, let t): return [h] + t.array } }
  func fold<R>(_ start: R, _ f: (R, T) -> R) -> R { switch self { case .empty: return start; case let .cons(h, t): return t.fold(f(start, h), f) } }
}
let l = List.from([3, 1, 2])
print(l.array, l.fold(0, +), l.fold("") { $0 + "\($1)" })
