final class LRUCache<Key: Hashable, Value> {
  private final class Node {
    let key: Key
    var value: Value
    var next: Node?
    weak var previous: Node?
    init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
  }
  private let capacity: Int
  private var nodes: [Key: Node] = [:]
  private var head: Node?
  private var tail: Node?
  private(set) var hits = 0
  private(set) var misses = 0
  init(capacity: Int) {
    precondition(capacity > 0, "capacity must be positive")
    self.capacity = capacity
  }
  subscript(key: Key) -> Value? {
    get {
      guard let node = nodes[key] else { misses += 1; return nil }
      hits += 1
      moveToFront(node)
      return node.value
    }
    set {
      guard let newValue = newValue else {
        if let node = nodes.removeValue(forKey: key) { unlink(node) }
        return
      }
      if let node = nodes[key] {
        node.value = newValue
        moveToFront(node)
        return
      }
      let node = Node(key, newValue)
      nodes[key] = node
      pushFront(node)
      if nodes.count > capacity, let last = tail {
        unlink(last)
        nodes[last.key] = nil
      }
    }
  }
  private func pushFront(_ node: Node) {
    node.next = head
    node.previous = nil
    head?.previous = node
    head = node
    if tail == nil { tail = node }
  }
  private func unlink(_ node: Node) {
    node.previous?.next = node.next
    node.next?.previous = node.previous
    if head === node { head = node.next }
    if tail === node { tail = node.previous }
    node.next = nil
    node.previous = nil
  }
  private func moveToFront(_ node: Node) {
    guard head !== node else { return }
    unlink(node)
    pushFront(node)
  }
  var keys: [Key] {
    var result: [Key] = []
    var current = head
    while let node = current { result.append(node.key); current = node.next }
    return result
  }
}
let cache = LRUCache<String, Int>(capacity: 3)
cache["a"] = 1; cache["b"] = 2; cache["c"] = 3
print(cache.keys, cache["a"] ?? -1)
cache["d"] = 4
print(cache.keys, cache["b"] as Any)
cache["c"] = nil
cache["a"]! += 10
print(cache.keys, cache["a"]!, cache.hits, cache.misses)
func fibonacci(_ n: Int, _ memo: LRUCache<Int, Int>) -> Int {
  if n < 2 { return n }
  if let known = memo[n] { return known }
  let value = fibonacci(n - 1, memo) + fibonacci(n - 2, memo)
  memo[n] = value
  return value
}
let memo = LRUCache<Int, Int>(capacity: 50)
print(fibonacci(60, memo), memo.hits, memo.misses, memo.keys.count)
