import Foundation

struct Point: Hashable {
  var x, y: Double
  static let zero = Point(x: 0, y: 0)
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func / (a: Point, k: Double) -> Point { Point(x: a.x / k, y: a.y / k) }
  func distance(to other: Point) -> Double { hypot(x - other.x, y - other.y) }
}

extension Collection where Element == Point {
  var centroid: Point? { isEmpty ? nil : reduce(.zero, +) / Double(count) }
}

extension Sequence {
  func grouped<Key: Hashable>(by key: (Element) throws -> Key) rethrows -> [Key: [Element]] {
    var result: [Key: [Element]] = [:]
    for element in self { result[try key(element), default: []].append(element) }
    return result
  }
  func argmin<C: Comparable>(_ value: (Element) -> C) -> (offset: Int, element: Element)? {
    enumerated().min { value($0.element) < value($1.element) }
  }
}

struct KMeans {
  let k: Int
  var centers: [Point] = []
  private(set) var iterations = 0

  init(k: Int) { self.k = k }

  mutating func fit(_ points: [Point], tolerance: Double = 1e-9) -> [Int] {
    centers = Array(points.prefix(k))
    var labels = [Int](repeating: -1, count: points.count)
    repeat {
      iterations += 1
      let new = points.map { p in centers.argmin { $0.distance(to: p) }!.offset }
      let groups = zip(new, points).grouped { $0.0 }
      var shift = 0.0
      for (label, members) in groups {
        let center = members.map(\.1).centroid ?? centers[label]
        shift = max(shift, center.distance(to: centers[label]))
        centers[label] = center
      }
      if shift < tolerance || new == labels { labels = new; break }
      labels = new
    } while iterations < 100
    return labels
  }

  func inertia(_ points: [Point], _ labels: [Int]) -> Double {
    zip(points, labels).map { pow($0.distance(to: centers[$1]), 2) }.reduce(0, +)
  }
}

let points = [(1, 1), (1.5, 2), (3, 4), (5, 7), (3.5, 5), (4.5, 5), (3.5, 4.5)].map { Point(x: Double($0.0), y: $0.1) }
var model = KMeans(k: 2)
let labels = model.fit(points)
print(labels, model.iterations)
for center in model.centers { print(String(format: "(%.3f, %.3f)", center.x, center.y)) }
print((model.inertia(points, labels) * 1000).rounded() / 1000)
let byLabel = Dictionary(grouping: zip(labels, points), by: \.0).mapValues { $0.count }
print(byLabel.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" })
let (lo, hi) = points.reduce(into: (points[0], points[0])) { box, p in
  box.0.x = min(box.0.x, p.x); box.0.y = min(box.0.y, p.y)
  box.1.x = max(box.1.x, p.x); box.1.y = max(box.1.y, p.y)
}
print(lo, hi, [Point]().centroid == nil)
