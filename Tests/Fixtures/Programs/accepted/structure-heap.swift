struct PriorityQueue<Element> {
  private var heap: [Element] = []
  private let before: (Element, Element) -> Bool
  init(_ before: @escaping (Element, Element) -> Bool) { self.before = before }
  var isEmpty: Bool { heap.isEmpty }
  var count: Int { heap.count }
  var top: Element? { heap.first }
  mutating func push(_ x: Element) {
    heap.append(x)
    var i = heap.count - 1
    while i > 0, before(heap[i], heap[(i - 1) / 2]) { heap.swapAt(i, (i - 1) / 2); i = (i - 1) / 2 }
  }
  mutating func pop() -> Element? {
    guard !heap.isEmpty else { return nil }
    heap.swapAt(0, heap.count - 1)
    let top = heap.removeLast()
    var i = 0
    while true {
      let l = 2 * i + 1, r = l + 1
      var m = i
      if l < heap.count, before(heap[l], heap[m]) { m = l }
      if r < heap.count, before(heap[r], heap[m]) { m = r }
      if m == i { return top }
      heap.swapAt(i, m)
      i = m
    }
  }
}
extension PriorityQueue where Element: Comparable { init() { self.init(<) } }
var q = PriorityQueue<Int>()
for x in [5, 2, 9, 1, 7, 3] { q.push(x) }
print(q.count, q.top!)
while let x = q.pop() { print(x, terminator: " ") }
print(q.isEmpty)
struct Job { var name: String; var urgency: Int }
var jobs = PriorityQueue<Job> { $0.urgency > $1.urgency || ($0.urgency == $1.urgency && $0.name < $1.name) }
[("mail", 1), ("fire", 9), ("lunch", 3), ("alarm", 9)].forEach { jobs.push(Job(name: $0.0, urgency: $0.1)) }
while let j = jobs.pop() { print(j.name, j.urgency) }
func huffman(_ counts: [(Character, Int)]) -> [(Character, String)] {
  indirect enum T { case leaf(Character), node(T, T) }
  var q = PriorityQueue<(Int, Int, T)> { ($0.0, $0.1) < ($1.0, $1.1) }
  for (i, c) in counts.enumerated() { q.push((c.1, i, .leaf(c.0))) }
  var serial = counts.count
  while q.count > 1 { let a = q.pop()!, b = q.pop()!; q.push((a.0 + b.0, serial, .node(a.2, b.2))); serial += 1 }
  var out: [(Character, String)] = []
  func walk(_ t: T, _ code: String) { switch t { case .leaf(let c): out.append((c, code)); case .node(let a, let b): walk(a, code + "0"); walk(b, code + "1") } }
  walk(q.pop()!.2, "")
  return out
}
for (c, code) in huffman([("a", 45), ("b", 13), ("c", 12), ("d", 16), ("e", 9), ("f", 5)]) { print(c, code) }
