struct Graph<Node: Hashable> {
  struct Edge { let to: Node; let weight: Int }
  private(set) var edges: [Node: [Edge]] = [:]
  private(set) var nodes: [Node] = []

  mutating func add(_ a: Node, _ b: Node, weight: Int = 1, bothWays: Bool = true) {
    for node in [a, b] where edges[node] == nil {
      edges[node] = []
      nodes.append(node)
    }
    edges[a]?.append(Edge(to: b, weight: weight))
    if bothWays { edges[b]!.append(Edge(to: a, weight: weight)) }
  }

  func breadthFirst(from start: Node, visit: (Node, Int) -> Void) {
    var seen: Set<Node> = [start]
    var frontier = [start]
    var depth = 0
    while !frontier.isEmpty {
      frontier.forEach { visit($0, depth) }
      frontier = frontier.flatMap { edges[$0, default: []].map(\.to) }.filter { seen.insert($0).inserted }
      depth += 1
    }
  }

  func shortest(from start: Node, to goal: Node) -> (cost: Int, path: [Node])? {
    var best: [Node: (cost: Int, previous: Node?)] = [start: (0, nil)]
    var open: Set<Node> = [start]
    while let current = open.min(by: { best[$0]!.cost < best[$1]!.cost }) {
      if current == goal {
        let path = Array(sequence(first: goal) { best[$0]?.previous })
        return (best[goal]!.cost, path.reversed())
      }
      open.remove(current)
      for edge in edges[current] ?? [] {
        let cost = best[current]!.cost + edge.weight
        if let known = best[edge.to], known.cost <= cost { continue }
        best[edge.to] = (cost, current)
        open.insert(edge.to)
      }
    }
    return nil
  }

  func components() -> [[Node]] {
    var seen = Set<Node>()
    return nodes.compactMap { node -> [Node]? in
      guard !seen.contains(node) else { return nil }
      var members: [Node] = []
      breadthFirst(from: node) { other, _ in
        members.append(other)
        seen.insert(other)
      }
      return members
    }
  }
}

extension Graph where Node: Comparable {
  func topological() -> [Node]? {
    var incoming = edges.mapValues { _ in 0 }
    for edge in edges.values.joined() { incoming[edge.to, default: 0] += 1 }
    var ready = incoming.filter { $0.value == 0 }.map(\.key).sorted(by: >)
    var order: [Node] = []
    while let next = ready.popLast() {
      order.append(next)
      for edge in edges[next]! {
        incoming[edge.to]! -= 1
        if incoming[edge.to] == 0 { ready.append(edge.to); ready.sort(by: >) }
      }
    }
    return order.count == nodes.count ? order : nil
  }
}

var roads = Graph<String>()
for (a, b, w) in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8), ("X", "Y", 1)] {
  roads.add(a, b, weight: w)
}
roads.breadthFirst(from: "A") { print("\($0)@\($1)", terminator: " ") }
print()
if let (cost, path) = roads.shortest(from: "A", to: "D") { print(cost, path.joined(separator: ">")) }
print(roads.shortest(from: "A", to: "Y") == nil, roads.components())
var tasks = Graph<Int>()
for (a, b) in [(5, 2), (5, 0), (4, 0), (4, 1), (2, 3), (3, 1)] { tasks.add(a, b, bothWays: false) }
print(tasks.topological()!)
tasks.add(1, 5, bothWays: false)
print(tasks.topological() as Any)
struct Cell: Hashable { var r, c: Int }
let maze = ["..#.", ".#..", "....", "#.#."].map(Array.init)
var grid = Graph<Cell>()
for r in maze.indices { for c in maze[r].indices where maze[r][c] == "." {
  for (dr, dc) in [(0, 1), (1, 0)] where r + dr < 4 && c + dc < 4 && maze[r + dr][c + dc] == "." {
    grid.add(Cell(r: r, c: c), Cell(r: r + dr, c: c + dc))
  }
} }
print(grid.shortest(from: Cell(r: 0, c: 0), to: Cell(r: 0, c: 3))!.cost, grid.nodes.count)
