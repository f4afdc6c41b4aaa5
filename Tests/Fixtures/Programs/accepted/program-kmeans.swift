struct Point: Equatable, CustomStringConvertible {
  var x: Double, y: Double
  static let zero = Point(x: 0, y: 0)
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func / (a: Point, k: Double) -> Point { Point(x: a.x / k, y: a.y / k) }
  func distance(to other: Point) -> Double {
    let dx = x - other.x, dy = y - other.y
    return (dx * dx + dy * dy).squareRoot()
  }
  var description: String { "(\(x), \(y))" }
}
struct LCG {
  var state: UInt64
  mutating func next() -> Double {
    state = state &* 6364136223846793005 &+ 1442695040888963407
    return Double(state >> 33) / Double(1 << 31)
  }
}
func kMeans(_ points: [Point], k: Int, iterations: Int) -> (centers: [Point], labels: [Int]) {
  var centers = Array(points.prefix(k))
  var labels = [Int](repeating: 0, count: points.count)
  for step in 1...iterations {
    var changed = false
    for (i, p) in points.enumerated() {
      let best = centers.indices.min(by: { centers[$0].distance(to: p) < centers[$1].distance(to: p) })!
      if labels[i] != best { labels[i] = best; changed = true }
    }
    for c in 0..<k {
      let members = zip(points, labels).filter { $0.1 == c }.map { $0.0 }
      guard !members.isEmpty else { continue }
      centers[c] = members.reduce(.zero, +) / Double(members.count)
    }
    if !changed && step > 1 { print("converged after", step); break }
  }
  return (centers, labels)
}
var rng = LCG(state: 42)
var data: [Point] = []
for (cx, cy) in [(0.0, 0.0), (5.0, 5.0), (0.0, 8.0)] {
  for _ in 0..<10 { data.append(Point(x: cx + rng.next(), y: cy + rng.next())) }
}
let (centers, labels) = kMeans(data, k: 3, iterations: 50)
print(labels)
for c in centers.sorted(by: { ($0.x, $0.y) < ($1.x, $1.y) }) {
  print((c.x * 100).rounded() / 100, (c.y * 100).rounded() / 100)
}
let counts = Dictionary(grouping: labels, by: { $0 }).mapValues(\.count).sorted { $0.key < $1.key }
for (label, count) in counts { print("cluster \(label): \(count)") }
let spread = labels.indices.reduce(into: [Int: Double]()) { sums, i in
  sums[labels[i], default: 0] += data[i].distance(to: centers[labels[i]])
}
print(spread.keys.sorted(), spread.values.allSatisfy { $0 > 0 })
