// tries, LRU, heaps, linked lists, memo, DP
final class Trie { private class Node { var kids: [Character: Node] = [:]; var isEnd = false; var count = 0 }
  private let root = Node()
  func insert(_ w: String) { var n = root; for c in w { n.count += 1; if let k = n.kids[c] { n = k } else { let k = Node(); n.kids[c] = k; n = k } }; n.count += 1; n.isEnd = true }
  private func find<S: Sequence>(_ p: S) -> Node? where S.Element == Character { p.reduce(root as Node?) { $0?.kids[$1] } }
  func contains(_ w: String) -> Bool { find(w)?.isEnd ?? false }
  func complete(_ p: String) -> [String] { guard let n = find(p) else { return [] }; var out: [String] = []
    func go(_ n: Node, _ s: String) { if n.isEnd { out.append(s) }; for (c, k) in n.kids.sorted(by: { $0.key < $1.key }) { go(k, s + String(c)) } }; go(n, p); return out }
  func frequency(_ p: Substring) -> Int { find(p)?.count ?? 0 } }
let t = Trie(); "car card care cat dog 가방 가수 가".split(separator: " ").forEach { t.insert(String($0)) }
print(t.complete("car"), t.complete("가"), t.contains("ca"), t.contains("cat"), t.frequency("ca"), t.complete("x"), t.frequency("zebra".prefix(1)))
final class LRU<K: Hashable, V> { private final class Entry { let key: K; var value: V; var next: Entry?; weak var prev: Entry?; init(_ k: K, _ v: V) { key = k; value = v } }
  private var map: [K: Entry] = [:], head: Entry?, tail: Entry?; let capacity: Int; private(set) var hits = 0, misses = 0
  init(_ c: Int) { capacity = c }
  private func unlink(_ e: Entry) { e.prev?.next = e.next; e.next?.prev = e.prev; if head === e { head = e.next }; if tail === e { tail = e.prev }; e.next = nil; e.prev = nil }
  private func pushFront(_ e: Entry) { e.next = head; head?.prev = e; head = e; if tail == nil { tail = e } }
  subscript(k: K) -> V? { get { guard let e = map[k] else { misses += 1; return nil }; hits += 1; unlink(e); pushFront(e); return e.value }
    set { if let e = map[k] { unlink(e); if let v = newValue { e.value = v; pushFront(e) } else { map[k] = nil } } else if let v = newValue { if map.count == capacity, let last = tail { unlink(last); map[last.key] = nil }; let e = Entry(k, v); map[k] = e; pushFront(e) } } }
  var keys: [K] { Array(sequence(first: head, next: { $0?.next }).prefix { $0 != nil }.compactMap { $0?.key }) } }
let lru = LRU<String, Int>(2); lru["a"] = 1; lru["b"] = 2; _ = lru["a"]; lru["c"] = 3; print(lru["b"] as Any, lru["a"]!, lru.keys, lru.hits, lru.misses); lru["a"] = nil; lru["c"]? += 5; print(lru.keys, lru["c"]!)
func memoize<A: Hashable, R>(_ f: @escaping ((A) -> R, A) -> R) -> (A) -> R { var cache: [A: R] = [:]; func g(_ a: A) -> R { if let r = cache[a] { return r }; let r = f(g, a); cache[a] = r; return r }; return g }
let fib = memoize { (fib: (Int) -> Int, n: Int) in n < 2 ? n : fib(n - 1) + fib(n - 2) }; print(fib(80))
func lcs(_ a: String, _ b: String) -> String { let x = Array(a), y = Array(b); var d = Array(repeating: Array(repeating: 0, count: y.count + 1), count: x.count + 1)
  for i in x.indices.reversed() { for j in stride(from: y.count - 1, through: 0, by: -1) { d[i][j] = x[i] == y[j] ? d[i + 1][j + 1] + 1 : max(d[i + 1][j], d[i][j + 1]) } }
  var (i, j, out) = (0, 0, ""); while i < x.count && j < y.count { if x[i] == y[j] { out.append(x[i]); i += 1; j += 1 } else if d[i + 1][j] >= d[i][j + 1] { i += 1 } else { j += 1 } }; return out }
print(lcs("AGGTAB", "GXTXAYB"), lcs("가나다라", "나라"))
func knapsack(_ items: [(w: Int, v: Int)], _ cap: Int) -> (Int, [Int]) { var best = [(0, [Int]())] + Array(repeating: (0, []), count: cap); for (i, it) in items.enumerated() { for c in stride(from: cap, through: it.w, by: -1) where best[c - it.w].0 + it.v > best[c].0 { best[c] = (best[c - it.w].0 + it.v, best[c - it.w].1 + [i]) } }; return best[cap] }
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
func coins(_ n: Int, _ cs: [Int]) -> Int? { var d: [Int?] = [0] + [Int?](repeating: nil, count: n); for a in 1...n { d[a] = cs.compactMap { c in a >= c ? d[a - c].map { $0 + 1 } : nil }.min() }; return d[n] }
print(coins(63, [1, 5, 10, 21, 25]) as Any, coins(3, [2]) as Any)
func queens(_ n: Int) -> [[Int]] { func place(_ k: Int) -> [[Int]] { k == 0 ? [[]] : place(k - 1).flatMap { q in (0..<n).filter { c in q.enumerated().allSatisfy { $1 != c && abs($1 - c) != k - 1 - $0 } }.map { q + [$0] } } }; return place(n) }
print(queens(6), queens(8).count)
func hanoi(_ n: Int, _ a: Character = "A", _ b: Character = "B", _ c: Character = "C") -> [String] { n == 0 ? [] : hanoi(n - 1, a, c, b) + ["\(a)→\(c)"] + hanoi(n - 1, b, a, c) }; print(hanoi(3))
struct SLL<E>: Sequence { final class N { let v: E; var next: N?; init(_ v: E, _ n: N?) { self.v = v; next = n } }; var head: N?; init<S: Sequence>(_ s: S) where S.Element == E { var last: N?; for x in s { let n = N(x, nil); if last == nil { head = n } else { last!.next = n }; last = n } }
  mutating func reverse() { var p: N?, c = head; while let n = c { c = n.next; n.next = p; p = n }; head = p }
  func makeIterator() -> AnyIterator<E> { var c = head; return AnyIterator { defer { c = c?.next }; return c?.v } } }
var l = SLL(1...5); l.reverse(); print(Array(l), l.map { $0 * $0 }, l.first { $0 < 3 } as Any, Array(SLL("ab")))
func quicksort<C: RandomAccessCollection>(_ c: C) -> [C.Element] where C.Element: Comparable { guard let p = c.first else { return [] }; let r = c.dropFirst(); return quicksort(r.filter { $0 < p }) + [p] + quicksort(r.filter { $0 >= p }) }
func mergesort<T>(_ a: [T], _ less: (T, T) -> Bool) -> [T] { guard a.count > 1 else { return a }; let m = a.count / 2; var l = mergesort(Array(a[..<m]), less)[...], r = mergesort(Array(a[m...]), less)[...], out: [T] = []; while let x = l.first, let y = r.first { out.append(less(y, x) ? r.removeFirst() : l.removeFirst()) }; return out + l + r }
print(quicksort([3, 1, 2, 3]), quicksort(4..<7), mergesort(["b", "A", "c"]) { $0.lowercased() < $1.lowercased() })
func bsearch<C: RandomAccessCollection>(_ c: C, _ x: C.Element) -> C.Index? where C.Element: Comparable { var lo = c.startIndex, hi = c.endIndex; while lo < hi { let m = c.index(lo, offsetBy: c.distance(from: lo, to: hi) / 2); if c[m] < x { lo = c.index(after: m) } else { hi = m } }; return lo < c.endIndex && c[lo] == x ? lo : nil }
print(bsearch([1, 3, 5, 7], 5) as Any, bsearch([1, 3, 5, 7][1...], 3) as Any, bsearch(0..<10, 11) as Any)
let primes = sequence(state: (2, [Int]())) { s -> Int? in while s.1.contains(where: { s.0 % $0 == 0 }) { s.0 += 1 }; s.1.append(s.0); return s.0 }; print(Array(primes.prefix(10)))
