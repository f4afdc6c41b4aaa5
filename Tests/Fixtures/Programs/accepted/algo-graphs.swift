struct Graph {
  private(set) var edges: [[(to: Int, cost: Int)]]
  init(_ n: Int) { edges = Array(repeating: [], count: n) }
  mutating func connect(_ a: Int, _ b: Int, _ cost: Int = 1) {
    edges[a].append((to: b, cost: cost))
    edges[b].append((b == a ? a : a, cost))
  }
  func bfs(from start: Int) -> [Int?] {
    var distance = [Int?](repeating: nil, count: edges.count)
    distance[start] = 0
    var queue = [start], head = 0
    while head < queue.count {
      let v = queue[head]; head += 1
      for e in edges[v] where distance[e.to] == nil { distance[e.to] = distance[v]! + 1; queue.append(e.to) }
    }
    return distance
  }
  func dijkstra(from start: Int) -> [Int] {
    var best = [Int](repeating: Int.max, count: edges.count), done = [Bool](repeating: false, count: edges.count)
    best[start] = 0
    for _ in edges.indices {
      var v = -1
      for i in edges.indices where !done[i] && best[i] != .max && (v < 0 || best[i] < best[v]) { v = i }
      if v < 0 { break }
      done[v] = true
      for (to, cost) in edges[v] where best[v] + cost < best[to] { best[to] = best[v] + cost }
    }
    return best
  }
  func components() -> Int {
    var seen = Array(repeating: false, count: edges.count)
    func visit(_ v: Int) { if seen[v] { return }; seen[v] = true; edges[v].forEach { visit($0.to) } }
    var n = 0
    for v in edges.indices where !seen[v] { n += 1; visit(v) }
    return n
  }
}
var g = Graph(7)
for (a, b, c) in [(0, 1, 4), (0, 2, 1), (2, 1, 2), (1, 3, 5), (4, 5, 3)] { g.connect(a, b, c) }
print(g.bfs(from: 0))
print(g.dijkstra(from: 0).map { $0 == Int.max ? "-" : String($0) }.joined(separator: " "))
print(g.components(), g.edges[0].count, g.edges[6].isEmpty)
func topological(_ n: Int, _ before: [(Int, Int)]) -> [Int]? {
  var incoming = Array(repeating: 0, count: n)
  for (_, b) in before { incoming[b] += 1 }
  var ready = (0..<n).filter { incoming[$0] == 0 }
  var order: [Int] = []
  while let v = ready.popLast() {
    order.append(v)
    for (a, b) in before where a == v { incoming[b] -= 1; if incoming[b] == 0 { ready.append(b) } }
  }
  return order.count == n ? order : nil
}
print(topological(5, [(0, 1), (1, 2), (0, 3), (3, 2), (2, 4)]) ?? [], topological(2, [(0, 1), (1, 0)]) == nil)
