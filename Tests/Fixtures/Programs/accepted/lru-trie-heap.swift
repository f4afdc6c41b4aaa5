final class LRU<K: Hashable, V> {
  private final class Node { let k: K; var v: V; var next: Node?; weak var prev: Node?; init(_ k: K, _ v: V) { self.k = k; self.v = v } }
  private var map: [K: Node] = [:], head: Node?, tail: Node?
  let capacity: Int
  private(set) var stats = (hits: 0, misses: 0)
  init(_ c: Int) { capacity = c }
  private func unlink(_ n: Node) {
    if let p = n.prev { p.next = n.next } else { head = n.next }
    if let x = n.next { x.prev = n.prev } else { tail = n.prev }
    n.next = nil; n.prev = nil
  }
  private func push(_ n: Node) { n.next = head; head?.prev = n; head = n; if tail == nil { tail = n } }
  subscript(k: K) -> V? {
    get { guard let n = map[k] else { stats.misses += 1; return nil }; stats.hits += 1; unlink(n); push(n); return n.v }
    set {
      if let n = map[k] { unlink(n); if let v = newValue { n.v = v; push(n) } else { map[k] = nil } ; return }
      guard let v = newValue else { return }
      if map.count == capacity, let t = tail { unlink(t); map.removeValue(forKey: t.k) }
      let n = Node(k, v); map[k] = n; push(n)
    }
  }
  var order: [K] { var r: [K] = [], c = head; while let n = c { r.append(n.k); c = n.next }; return r }
}
let lru = LRU<String, Int>(3)
for (i, w) in "a b c a d a e b".split(separator: " ").enumerated() { let k = String(w); if lru[k] == nil { lru[k] = i } else { lru[k]! += 100 } }
print(lru.order, lru.stats, lru["a"] ?? -1)
lru["a"] = nil; print(lru.order)
struct Trie {
  private class N { var kids: [Character: N] = [:]; var end = false }
  private let root = N()
  func insert(_ s: some StringProtocol) { var n = root; for c in s { if n.kids[c] == nil { n.kids[c] = N() }; n = n.kids[c]! }; n.end = true }
  func words(_ prefix: String) -> [String] {
    var n = root
    for c in prefix { guard let k = n.kids[c] else { return [] }; n = k }
    var out: [String] = []
    func walk(_ n: N, _ s: String) { if n.end { out.append(s) }; for (c, k) in n.kids.sorted(by: { $0.key < $1.key }) { walk(k, s + String(c)) } }
    walk(n, prefix)
    return out
  }
}
let t = Trie()
"to tea ted ten inn in A toe".split(separator: " ").forEach { t.insert($0) }
print(t.words("te"), t.words(""), t.words("x"))
struct Heap<E> {
  private var a: [E] = []; let before: (E, E) -> Bool
  init<S: Sequence>(_ s: S, by f: @escaping (E, E) -> Bool) where S.Element == E { before = f; for e in s { push(e) } }
  var isEmpty: Bool { a.isEmpty }
  mutating func push(_ e: E) { a.append(e); var i = a.count - 1; while i > 0, case let p = (i - 1) / 2, before(a[i], a[p]) { a.swapAt(i, p); i = p } }
  mutating func pop() -> E? {
    guard let first = a.first, let last = a.popLast() else { return nil }
    if a.isEmpty { return first }
    a[0] = last
    var i = 0
    while true { var b = i; for c in [2 * i + 1, 2 * i + 2] where c < a.count && before(a[c], a[b]) { b = c }; if b == i { break }; a.swapAt(i, b); i = b }
    return first
  }
}
extension Heap where E: Comparable { init(_ e: E...) { self.init(e, by: <) } }
var h = Heap(5, 2, 8, 1, 9, 3); var sorted: [Int] = []; while let x = h.pop() { sorted.append(x) }; print(sorted)
var wh = Heap(["kiwi", "fig", "banana"], by: { ($0.count, $0) > ($1.count, $1) }); print(wh.pop()!, wh.pop()!, wh.isEmpty)
typealias Graph = [String: [(to: String, cost: Int)]]
func dijkstra(_ g: Graph, _ s: String) -> [String: Int] {
  var d = [s: 0]; var q = Heap([(s, 0)], by: { $0.1 < $1.1 })
  while let (u, c) = q.pop() { guard c <= d[u, default: .max] else { continue }; for (v, w) in g[u] ?? [] where c + w < d[v, default: .max] { d[v] = c + w; q.push((v, c + w)) } }
  return d
}
let g: Graph = ["a": [("b", 4), ("c", 1)], "c": [("b", 2), ("d", 7)], "b": [("d", 1)]]
print(dijkstra(g, "a").sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
