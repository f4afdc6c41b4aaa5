struct PriorityQueue<Element> {
  private var heap: [Element] = []
  private let precedes: (Element, Element) -> Bool
  init(sort: @escaping (Element, Element) -> Bool) { precedes = sort }
  init<S: Sequence>(_ elements: S, sort: @escaping (Element, Element) -> Bool) where S.Element == Element {
    precedes = sort
    heap = Array(elements)
    for i in stride(from: heap.count / 2 - 1, through: 0, by: -1) { siftDown(i) }
  }
  var count: Int { heap.count }
  var isEmpty: Bool { heap.isEmpty }
  var peek: Element? { heap.first }
  mutating func push(_ element: Element) {
    heap.append(element)
    siftUp(heap.count - 1)
  }
  @discardableResult
  mutating func pop() -> Element? {
    guard let first = heap.first else { return nil }
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    if !heap.isEmpty { siftDown(0) }
    return first
  }
  private mutating func siftUp(_ index: Int) {
    var child = index
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(heap[child], heap[parent]) else { return }
      heap.swapAt(child, parent)
      child = parent
    }
  }
  private mutating func siftDown(_ index: Int) {
    var parent = index
    while true {
      let left = 2 * parent + 1, right = left + 1
      var candidate = parent
      if left < heap.count, precedes(heap[left], heap[candidate]) { candidate = left }
      if right < heap.count && precedes(heap[right], heap[candidate]) { candidate = right }
      if candidate == parent { return }
      heap.swapAt(parent, candidate)
      parent = candidate
    }
  }
}
extension PriorityQueue where Element: Comparable {
  init() { self.init(sort: <) }
}
extension PriorityQueue: Sequence, IteratorProtocol {
  mutating func next() -> Element? { pop() }
}
var q = PriorityQueue<Int>()
for x in [5, 1, 9, 3, 7, 1] { q.push(x) }
print(q.count, q.peek as Any, Array(q))
q.pop()
print(q.map { $0 })
let words = PriorityQueue(["pear", "fig", "banana", "kiwi"], sort: { ($0.count, $0) < ($1.count, $1) })
print(Array(words))
struct Job: Comparable, CustomStringConvertible {
  let priority: Int, name: String
  static func < (a: Job, b: Job) -> Bool { a.priority < b.priority }
  var description: String { "\(name)@\(priority)" }
}
var jobs = PriorityQueue<Job>(sort: >)
[Job(priority: 2, name: "b"), Job(priority: 5, name: "a"), Job(priority: 1, name: "c")].forEach { jobs.push($0) }
while let job = jobs.pop() { print(job, terminator: jobs.isEmpty ? "\n" : " ") }
// Dijkstra
let graph: [String: [(to: String, cost: Int)]] = [
  "A": [("B", 4), ("C", 1)], "B": [("D", 1)], "C": [("B", 2), ("D", 5)], "D": [],
]
func shortest(from source: String) -> [String: Int] {
  var best = [source: 0]
  var queue = PriorityQueue<(node: String, cost: Int)>(sort: { $0.cost < $1.cost })
  queue.push((source, 0))
  while let (node, cost) = queue.pop() {
    if cost > best[node]! { continue }
    for edge in graph[node] ?? [] {
      let total = cost + edge.cost
      if total < best[edge.to, default: .max] {
        best[edge.to] = total
        queue.push((node: edge.to, cost: total))
      }
    }
  }
  return best
}
print(shortest(from: "A").sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
