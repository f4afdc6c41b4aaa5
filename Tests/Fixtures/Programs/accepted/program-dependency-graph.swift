enum Mark { case temporary, permanent }
struct CycleError<Node>: Error { let nodes: [Node] }
struct Graph<Node: Hashable & Comparable> {
  private var edges: [Node: Set<Node>] = [:]
  mutating func add(_ node: Node, dependsOn others: Node...) {
    edges[node, default: []].formUnion(others)
    for o in others where edges[o] == nil { edges[o] = [] }
  }
  var nodes: [Node] { edges.keys.sorted() }
  func topologicalOrder() throws -> [Node] {

    var marks: [Node: Mark] = [:], order: [Node] = []
    func visit(_ node: Node, _ path: [Node]) throws {
      switch marks[node] {
      case .permanent?: return
      case .temporary?: throw CycleError(nodes: path.drop { $0 != node } + [node])
      case nil: break
      }
      marks[node] = .temporary
      for next in edges[node, default: []].sorted() { try visit(next, path + [node]) }
      marks[node] = .permanent
      order.append(node)
    }
    for node in nodes { try visit(node, []) }
    return order
  }
  func reachable(from start: Node) -> Set<Node> {
    var seen: Set = [start], queue = [start]
    while !queue.isEmpty {
      let n = queue.removeFirst()
      for m in edges[n] ?? [] where seen.insert(m).inserted { queue.append(m) }
    }
    return seen
  }
  func levels() -> [[Node]] {
    var depth: [Node: Int] = [:]
    func find(_ n: Node) -> Int {
      if let d = depth[n] { return d }
      let d = (edges[n]!.map(find).max() ?? -1) + 1
      depth[n] = d
      return d
    }
    for n in nodes { _ = find(n) }
    return Dictionary(grouping: depth.keys) { depth[$0]! }.sorted { $0.key < $1.key }.map { $0.value.sorted() }
  }
}
var g = Graph<String>()
g.add("app", dependsOn: "ui", "net")
g.add("ui", dependsOn: "core")
g.add("net", dependsOn: "core", "log")
g.add("log")
print(g.nodes)
print((try? g.topologicalOrder()) ?? [])
print(g.reachable(from: "net").sorted(), g.levels())
g.add("core", dependsOn: "app")
do { print(try g.topologicalOrder()) } catch let e as CycleError<String> { print("cycle:", e.nodes.joined(separator: " > ")) }
var numbers = Graph<Int>()
for n in 2...12 { for d in 2..<n where n % d == 0 { numbers.add(n, dependsOn: d) } }
print(try numbers.topologicalOrder(), numbers.levels())
