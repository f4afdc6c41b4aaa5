// graphs
enum Mark { case active, done }
protocol Graph { associatedtype Vertex: Hashable; associatedtype Weight: Comparable & AdditiveArithmetic = Int
  func edges(from v: Vertex) -> [(to: Vertex, weight: Weight)] }
struct AdjacencyList<V: Hashable>: Graph {
  private var adj: [V: [(to: V, weight: Int)]] = [:]
  private(set) var order: [V] = []
  mutating func add(_ a: V, _ b: V, _ w: Int = 1, directed: Bool = false) {
    for v in [a, b] where adj[v] == nil { adj[v] = []; order.append(v) }
    adj[a]!.append((b, w))
    if !directed { adj[b]!.append((a, w)) }
  }
  func edges(from v: V) -> [(to: V, weight: Int)] { adj[v] ?? [] }
}
struct Grid: Graph {
  struct Point: Hashable { var x, y: Int; static func + (a: Point, b: (Int, Int)) -> Point { Point(x: a.x + b.0, y: a.y + b.1) } }
  let cells: [[Character]]
  init(_ s: String) { cells = s.split(separator: "\n").map(Array.init) }
  func edges(from v: Point) -> [(to: Point, weight: Double)] {
    let near = [(1, 0), (0, 1), (-1, 0), (0, -1)].map { v + $0 }
    let ok = near.filter { cells.indices.contains($0.y) && cells[$0.y].indices.contains($0.x) && cells[$0.y][$0.x] != "#" }
    return ok.map { ($0, cells[$0.y][$0.x] == "~" ? 2.5 : 1) }
  }
  func find(_ c: Character) -> Point? {
    for (y, r) in cells.enumerated() { if let x = r.firstIndex(of: c) { return .init(x: x, y: y) } }
    return nil
  }
}
extension Graph {
  func bfs(_ s: Vertex) -> [Vertex] {
    var seen: Set = [s], queue = [s], out = [Vertex]()
    while !queue.isEmpty {
      let v = queue.removeFirst()
      out.append(v)
      for (n, _) in edges(from: v) where seen.insert(n).inserted { queue.append(n) }
    }
    return out
  }
  func dijkstra(from s: Vertex, to t: Vertex) -> (cost: Weight, path: [Vertex])? {
    var dist: [Vertex: Weight] = [s: .zero], prev: [Vertex: Vertex] = [:], open: Set<Vertex> = [s], closed = Set<Vertex>()
    while let v = open.min(by: { dist[$0]! < dist[$1]! }) {
      if v == t {
        var path = [t]
        while let p = prev[path.last!] { path.append(p) }
        return (dist[t]!, path.reversed())
      }
      open.remove(v); closed.insert(v)
      for (n, w) in edges(from: v) where !closed.contains(n) {
        let d = dist[v]! + w
        if dist[n].map({ d < $0 }) ?? true { (dist[n], prev[n]) = (d, v); open.insert(n) }
      }
    }
    return nil
  }
  func topological<S: Sequence>(_ all: S) -> [Vertex]? where S.Element == Vertex {
    var marks: [Vertex: Mark] = [:], out: [Vertex] = []
    func visit(_ v: Vertex) -> Bool {
      switch marks[v] {
      case .done?: return true
      case .active?: return false
      case nil:
        marks[v] = .active
        for (n, _) in edges(from: v) { if !visit(n) { return false } }
        marks[v] = .done
        out.insert(v, at: 0)
        return true
      }
    }
    for v in all { guard visit(v) else { return nil } }
    return out
  }
}
var g = AdjacencyList<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("E", "F", 1)] { g.add(a, b, w) }
print(g.bfs("A"), g.order)
if let (cost, path) = g.dijkstra(from: "A", to: "D") { print(cost, path.joined(separator: ">")) }
print(g.dijkstra(from: "A", to: "F") == nil)
var dag = AdjacencyList<Int>()
[(1, 2), (1, 3), (2, 4), (3, 4), (4, 5)].forEach { dag.add($0, $1, directed: true) }
print(dag.topological(dag.order) ?? [], { var c = dag; c.add(5, 1, directed: true); return c.topological(c.order) as Any }())
let grid = Grid("""
S.~.#
.#~..
...#G
#.~..
""")
let found = grid.dijkstra(from: grid.find("S")!, to: grid.find("G")!)!
print(found.cost, found.path.map { "\($0.x),\($0.y)" }.joined(separator: " "))
struct UnionFind { private var p: [Int]; private(set) var sets: Int
  init(_ n: Int) { p = Array(0..<n); sets = n }
  mutating func find(_ x: Int) -> Int { if p[x] != x { p[x] = find(p[x]) }; return p[x] }
  @discardableResult mutating func union(_ a: Int, _ b: Int) -> Bool { let (x, y) = (find(a), find(b)); if x == y { return false }; p[x] = y; sets -= 1; return true } }
var uf = UnionFind(6)
let mst = [(0, 1, 7), (1, 2, 3), (0, 2, 1), (3, 4, 2), (2, 3, 9), (4, 5, 4)].sorted { $0.2 < $1.2 }.filter { uf.union($0.0, $0.1) }
print(mst, mst.map(\.2).reduce(0, +), uf.sets)
func floyd(_ n: Int, _ e: [(Int, Int, Int)]) -> [[Int?]] {
  var d: [[Int?]] = Array(repeating: Array(repeating: nil, count: n), count: n)
  for (a, b, w) in e { d[a][b] = w }
  for k in 0..<n { for i in 0..<n { for j in 0..<n {
    if let x = d[i][k], let y = d[k][j], d[i][j].map({ x + y < $0 }) ?? true { d[i][j] = x + y }
  } } }
  return d
}
for r in floyd(4, [(0, 1, 3), (1, 2, 4), (2, 0, 1), (2, 3, 2)]) { print(r.map { $0.map { "\($0)" } ?? "∞" }.joined(separator: "\t")) }
