struct Stack<Element> { private var storage: [Element] = []
  mutating func push(_ e: Element) { storage.append(e) }
  @discardableResult mutating func pop() -> Element? { storage.popLast() }
  var top: Element? { storage.last }; var isEmpty: Bool { storage.isEmpty } }
extension Stack: Sequence { func makeIterator() -> AnyIterator<Element> { var i = storage.count; return AnyIterator { i -= 1; return i >= 0 ? self.storage[i] : nil } } }
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { self.init(); elements.forEach { push($0) } } }
extension Stack: Equatable where Element: Equatable {}
extension Stack: CustomStringConvertible { var description: String { "Stack(" + map { "\($0)" }.joined(separator: ">") + ")" } }
struct Queue<T>: Collection {
  private var items: [T]; 
  init<S: Sequence>(_ s: S) where S.Element == T { items = Array(s) }
  var startIndex: Int { items.startIndex }; var endIndex: Int { items.endIndex }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> T { items[i] }
  mutating func enqueue(_ t: T) { items.append(t) }
  mutating func dequeue() -> T? { isEmpty ? nil : items.removeFirst() }
}
var s: Stack = [1, 2, 3]
s.push(4); s.pop()
print(s, s.top!, Array(s), s == [1, 2, 3], s.contains(2))
for (i, e) in s.enumerated() where e != 2 { print(i, e) }
var q = Queue(1...4)
q.enqueue(10)
print(q.dequeue()!, q.count, q.first!, q.map { $0 * 2 }, q.reduce(0, +), q.firstIndex(of: 10)!)
print(q.dropFirst(2).map { $0 }, q.prefix(2).count, q.min()!, q.sorted(by: >), Array(q.reversed()))
print(zip(q, s).map { "\($0)\($1)" }, q[1...].first ?? 0)
struct LinkedList<T> { final class Node { var value: T; var next: Node?; init(_ v: T, _ n: Node? = nil) { value = v; next = n } }
  var head: Node?
  mutating func prepend(_ v: T) { head = Node(v, head) }
  mutating func reverse() { var prev: Node?; var cur = head; while let n = cur { cur = n.next; n.next = prev; prev = n }; head = prev } }
extension LinkedList: Sequence { struct Iterator: IteratorProtocol { var node: Node?; mutating func next() -> T? { defer { node = node?.next }; return node?.value } }
  func makeIterator() -> Iterator { Iterator(node: head) } }
var l = LinkedList<String>(); "abc".forEach { l.prepend(String($0)) }
print(l.joined(separator: "-")); l.reverse(); print(Array(l), l.lazy.map { $0 + $0 }.first { $0 > "b" } ?? "")
struct Cache<Key: Hashable, Value> { private var d: [Key: (value: Value, tick: Int)] = [:]; private var tick = 0; let cap: Int
  init(cap: Int) { self.cap = cap }
  subscript(k: Key) -> Value? {
    mutating get { guard var e = d[k] else { return nil }; tick += 1; e.tick = tick; d[k] = e; return e.value }
    set { tick += 1; if let v = newValue { d[k] = (v, tick); if d.count > cap, let old = d.min(by: { $0.value.tick < $1.value.tick })?.key { d[old] = nil } } else { d.removeValue(forKey: k) } } } }
var c = Cache<String, Int>(cap: 2); c["a"] = 1; c["b"] = 2; _ = c["a"]; c["c"] = 3
print(c["a"] ?? -1, c["b"] ?? -1, c["c"] ?? -1)
