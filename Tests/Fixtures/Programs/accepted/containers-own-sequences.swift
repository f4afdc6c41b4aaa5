// generic containers: stack, queue, linked list, own Sequence/Collection
struct Stack<Element> {
  private var storage: [Element] = []
  var isEmpty: Bool { storage.isEmpty }
  var top: Element? { storage.last }
  mutating func push(_ e: Element) { storage.append(e) }
  @discardableResult mutating func pop() -> Element? { storage.popLast() }
}
extension Stack: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Element...) { storage = elements }
}
extension Stack: Sequence {
  func makeIterator() -> AnyIterator<Element> {
    var copy = storage
    return AnyIterator { copy.popLast() }
  }
}
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible {
  var description: String { "Stack(\(storage.map { "\($0)" }.joined(separator: "|")))" }
}
struct Ring<T>: Collection {
  private var items: [T?]
  private var head = 0
  private(set) var count = 0
  init(capacity: Int) { items = Array(repeating: nil, count: capacity) }
  var startIndex: Int { 0 }
  var endIndex: Int { count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(position: Int) -> T {
    get { items[(head + position) % items.count]! }
    set { items[(head + position) % items.count] = newValue }
  }
  mutating func enqueue(_ x: T) -> Bool {
    guard count < items.count else { return false }
    items[(head + count) % items.count] = x
    count += 1
    return true
  }
  mutating func dequeue() -> T? {
    guard count > 0 else { return nil }
    defer { head = (head + 1) % items.count; count -= 1 }
    return items[head]
  }
}
extension Ring where T: Numeric {
  func total() -> T { reduce(.zero, +) }
}
final class List<T> {
  private indirect enum Node { case end, node(T, next: Node) }
  private var root = Node.end
  private(set) var size = 0
  func prepend(_ x: T) { root = .node(x, next: root); size += 1 }
  func reverse() {
    var result = Node.end
    var current = root
    while case let .node(v, next) = current { result = .node(v, next: result); current = next }
    root = result
  }
  func forEach(_ body: (T) throws -> Void) rethrows {
    var current = root
    while case .node(let v, let next) = current { try body(v); current = next }
  }
  func map<U>(_ f: (T) -> U) -> List<U> {
    let r = List<U>()
    forEach { r.prepend(f($0)) }
    r.reverse()
    return r
  }
}
var s: Stack = [1, 2, 3]
s.push(4)
print(s, s.top!, s == [1, 2, 3, 4], s.contains(3), s.map { $0 * 10 }, s.sorted())
s.pop()
print(Array(s), s.reduce(0, +), Array(s.prefix(2)), s.min()!)
for (i, e) in s.enumerated() where i != 1 { print(i, e, terminator: "; ") }
print()
var r = Ring<Int>(capacity: 3)
print(r.enqueue(1), r.enqueue(2), r.enqueue(3), r.enqueue(4))
print(r.dequeue() as Any, r.enqueue(9), Array(r), r.total(), r.first!, r.count)
r[1] = 70
print(r.map(String.init), r.firstIndex(of: 70) ?? -1, r.dropFirst().map { $0 }, r.indices.map { $0 })
print(r.reversed(), r.max() ?? 0, r.isEmpty, r[1...].count, zip(r, "abc").map { "\($0)\($1)" })
let l = List<String>()
for w in "the quick brown fox".split(separator: " ") { l.prepend(String(w)) }
l.forEach { print($0, terminator: " ") }
print(l.size)
l.map(\.count).forEach { print($0, terminator: ",") }
print()
struct Fib: Sequence {
  let limit: Int
  struct Iterator: IteratorProtocol {
    var a = 0, b = 1
    let limit: Int
    mutating func next() -> Int? {
      guard a <= limit else { return nil }
      defer { (a, b) = (b, a + b) }
      return a
    }
  }
  func makeIterator() -> Iterator { Iterator(limit: limit) }
}
print(Array(Fib(limit: 50)), Fib(limit: 100).filter { $0 % 2 == 0 }, Fib(limit: 9).lazy.map { $0 * $0 }.reduce(0, +))
var it = Fib(limit: 3).makeIterator()
while let x = it.next() { print(x, terminator: ".") }
print()
print(Fib(limit: 20).elementsEqual([0, 1, 1, 2, 3, 5, 8, 13]), Fib(limit: 10).allSatisfy { $0 < 10 })
