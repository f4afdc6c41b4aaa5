protocol Cache<Key, Value>: AnyObject {
  associatedtype Key: Hashable
  associatedtype Value
  func get(_ key: Key) -> Value?
  func put(_ key: Key, _ value: Value)
  var count: Int { get }
}

final class LRUCache<Key: Hashable, Value>: Cache {
  private class Node {
    let key: Key
    var value: Value
    var next: Node!
    weak var previous: Node?
    init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
  }
  private var nodes = [Key: Node]()
  private var head: Node?, tail: Node?
  let capacity: Int
  private(set) var hits = 0, misses = 0
  var onEvict: ((Key, Value) -> Void)?

  init(capacity: Int) { self.capacity = max(1, capacity) }
  var count: Int { nodes.count }

  func get(_ key: Key) -> Value? {
    guard let node = nodes[key] else { misses += 1; return nil }
    hits += 1
    moveToFront(node)
    return node.value
  }

  func put(_ key: Key, _ value: Value) {
    if let node = nodes[key] { node.value = value; moveToFront(node); return }
    let node = Node(key, value)
    nodes[key] = node
    pushFront(node)
    if nodes.count > capacity, let last = tail {
      unlink(last)
      nodes[last.key] = nil
      onEvict?(last.key, last.value)
    }
  }

  subscript(key: Key, default make: @autoclosure () -> Value) -> Value {
    get { if let found = get(key) { return found }; let made = make(); put(key, made); return made }
    set { put(key, newValue) }
  }

  private func pushFront(_ node: Node) {
    node.previous = nil
    node.next = head
    head?.previous = node
    head = node
    if tail == nil { tail = node }
  }
  private func unlink(_ node: Node) {
    if node === head { head = node.next }
    if node === tail { tail = node.previous }
    node.previous?.next = node.next
    node.next?.previous = node.previous
  }
  private func moveToFront(_ node: Node) {
    guard node !== head else { return }
    unlink(node)
    pushFront(node)
  }
  var keys: [Key] {
    var result: [Key] = []
    var node = head
    while let n = node { result.append(n.key); node = n.next }
    return result
  }
}

func fill<C: Cache>(_ cache: C, _ pairs: [(C.Key, C.Value)]) { for (k, v) in pairs { cache.put(k, v) } }

let cache = LRUCache<String, Int>(capacity: 2)
var evicted: [String] = []
cache.onEvict = { key, value in evicted.append("\(key)=\(value)") }
fill(cache, [("a", 1), ("b", 2)])
print(cache.get("a")!, cache.keys)
cache.put("c", 3)
print(cache.get("b") as Any, cache.keys, evicted, cache.hits, cache.misses)
print(cache["d", default: 40], cache["d", default: 50], cache.keys)
cache["d", default: 0] += 1
print(cache.get("d")!, cache.count)
func memoize<A: Hashable, R>(_ body: @escaping ((A) -> R, A) -> R) -> (A) -> R {
  let store = LRUCache<A, R>(capacity: 100)
  func call(_ a: A) -> R {
    if let r = store.get(a) { return r }
    let r = body(call, a)
    store.put(a, r)
    return r
  }
  return call
}
let fib = memoize { (recurse: (Int) -> Int, n: Int) in n < 2 ? n : recurse(n - 1) + recurse(n - 2) }
print(fib(50), fib(10))
