// graph algorithms
struct Heap<T> {
  var items: [T] = []
  let before: (T, T) -> Bool
  init(by before: @escaping (T, T) -> Bool) { self.before = before }
  mutating func push(_ x: T) {
    items.append(x)
    var i = items.count - 1
    while i > 0, case let p = (i - 1) / 2, before(items[i], items[p]) { items.swapAt(i, p); i = p }
  }
  mutating func pop() -> T? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    let top = items.removeLast()
    var i = 0
    while true {
      var best = i
      for c in [2 * i + 1, 2 * i + 2] where c < items.count && before(items[c], items[best]) { best = c }
      if best == i { break }
      items.swapAt(i, best); i = best
    }
    return top
  }
}
struct Edge<N: Hashable>: Hashable { let from, to: N; var weight = 1.0 }
class Graph<N: Hashable & Comparable> {
  private(set) var adjacency: [N: [Edge<N>]] = [:]
  func connect(_ a: N, _ b: N, _ w: Double = 1, directed: Bool = false) {
    adjacency[a, default: []].append(Edge(from: a, to: b, weight: w))
    if !directed { adjacency[b, default: []].append(Edge(from: b, to: a, weight: w)) }
    else if adjacency[b] == nil { adjacency[b] = [] }
  }
  var nodes: [N] { adjacency.keys.sorted() }
  func bfs(from start: N) -> [N] {
    var order = [start], seen: Set = [start], i = 0
    while i < order.count {
      defer { i += 1 }
      for e in adjacency[order[i]] ?? [] where seen.insert(e.to).inserted { order.append(e.to) }
    }
    return order
  }
  func dijkstra(from s: N) -> [N: (distance: Double, via: N?)] {
    var result: [N: (distance: Double, via: N?)] = [s: (0, nil)]
    var heap = Heap<(N, Double)> { $0.1 < $1.1 }
    heap.push((s, 0))
    while let (n, d) = heap.pop() {
      if let known = result[n], known.distance < d { continue }
      for e in adjacency[n]! {
        let nd = d + e.weight
        if result[e.to].map({ nd < $0.distance }) ?? true { result[e.to] = (nd, n); heap.push((e.to, nd)) }
      }
    }
    return result
  }
  func path(_ a: N, _ b: N) -> [N]? {
    let r = dijkstra(from: a)
    guard r[b] != nil else { return nil }
    return Array(sequence(first: b) { r[$0]?.via }).reversed()
  }
  func topological() -> [N]? {
    var degree = [N: Int]()
    for n in nodes { degree[n, default: 0] += 0; for e in adjacency[n]! { degree[e.to, default: 0] += 1 } }
    var ready = nodes.filter { degree[$0] == 0 }, out: [N] = []
    while !ready.isEmpty {
      let n = ready.removeFirst()
      out.append(n)
      for e in adjacency[n]! { degree[e.to]! -= 1; if degree[e.to] == 0 { ready.append(e.to) } }
    }
    return out.count == nodes.count ? out : nil
  }
  func hasCycle() -> Bool { topological() == nil }
}
let g = Graph<String>()
for (a, b, w) in [("A", "B", 4.0), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3)] { g.connect(a, b, w) }
print(g.bfs(from: "A"), g.path("A", "E") ?? [], g.path("A", "Z") as Any)
for (n, v) in g.dijkstra(from: "A").sorted(by: { $0.key < $1.key }) { print(n, v.distance, v.via ?? "-") }
let dag = Graph<Int>()
for (a, b) in [(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)] { dag.connect(a, b, directed: true) }
print(dag.topological()!, dag.hasCycle()); dag.connect(1, 5, directed: true); print(dag.hasCycle())
struct UnionFind { var p: [Int]
  init(_ n: Int) { p = Array(0..<n) }
  mutating func find(_ x: Int) -> Int { if p[x] != x { p[x] = find(p[x]) }; return p[x] }
  mutating func union(_ a: Int, _ b: Int) -> Bool { let (x, y) = (find(a), find(b)); guard x != y else { return false }; p[x] = y; return true } }
var uf = UnionFind(6)
let mst = [(7, 0, 1), (3, 1, 2), (1, 0, 2), (8, 3, 4), (2, 2, 3), (9, 4, 5)].sorted { $0.0 < $1.0 }.filter { uf.union($0.1, $0.2) }
print(mst.map { $0.0 }, mst.reduce(0) { $0 + $1.0 }, uf.p)
var dist = [[Int]](repeating: [Int](repeating: 99, count: 4), count: 4)
for (i, j, w) in [(0, 1, 3), (1, 2, -2), (2, 3, 2), (3, 1, 1), (0, 2, 5)] { dist[i][j] = w }
for i in dist.indices { dist[i][i] = 0 }
for k in 0..<4 { for i in 0..<4 { for j in 0..<4 where dist[i][k] + dist[k][j] < dist[i][j] { dist[i][j] = dist[i][k] + dist[k][j] } } }
dist.forEach { print($0) }
func permutations<T>(_ a: [T]) -> [[T]] { a.count <= 1 ? [a] : a.indices.flatMap { i -> [[T]] in var r = a; let x = r.remove(at: i); return permutations(r).map { [x] + $0 } } }
print(permutations([1, 2, 3]), permutations(Array("ab")).map { String($0) })
