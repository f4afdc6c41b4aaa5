struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s ^ (s >> 33) } ; mutating func unit() -> Double { Double(next() >> 11) / 9007199254740992 } }
struct Vec: Equatable { var v: [Double]
  static func + (a: Vec, b: Vec) -> Vec { Vec(v: zip(a.v, b.v).map(+)) }
  static func - (a: Vec, b: Vec) -> Vec { Vec(v: zip(a.v, b.v).map { $0 - $1 }) }
  static func * (k: Double, a: Vec) -> Vec { Vec(v: a.v.map { k * $0 }) }
  static func += (a: inout Vec, b: Vec) { a = a + b }
  var norm2: Double { v.reduce(0) { $0 + $1 * $1 } } }
var rng = LCG(s: 42)
let pts = (0..<30).map { i in Vec(v: [Double(i % 3) * 10 + rng.unit(), Double(i % 3) * -5 + rng.unit()]) }
func kmeans(_ p: [Vec], k: Int, iterations: Int) -> (centers: [Vec], labels: [Int], steps: Int) {
  var c = Array(p.prefix(k)), labels = [Int](repeating: -1, count: p.count)
  for step in 1...iterations {
    let new = p.map { x in c.indices.min { (c[$0] - x).norm2 < (c[$1] - x).norm2 }! }
    guard new != labels else { return (c, labels, step) }
    labels = new
    for j in 0..<k { let m = zip(p, labels).filter { $0.1 == j }.map(\.0); guard !m.isEmpty else { continue }; c[j] = (1 / Double(m.count)) * m.dropFirst().reduce(m[0], +) }
  }
  return (c, labels, iterations)
}
let r = kmeans(pts, k: 3, iterations: 50)
print(r.steps, r.labels.prefix(9), r.centers.map { $0.v.map { ($0 * 100).rounded() / 100 } })
var w = 0.0, b = 0.0
let xs = stride(from: -1.0, through: 1.0, by: 0.25), data = xs.map { ($0, 3 * $0 - 0.5) }
for epoch in 1...200 { var gw = 0.0, gb = 0.0; for (x, y) in data { let e = w * x + b - y; gw += 2 * e * x; gb += 2 * e }; let n = Double(data.count); w -= 0.3 * gw / n; b -= 0.3 * gb / n; if epoch % 100 == 0 { print(epoch, w, b) } }
indirect enum Tree { case leaf(String); case split(feature: Int, at: Double, Tree, Tree)
  func predict(_ x: [Double]) -> String { switch self { case .leaf(let s): return s; case let .split(f, t, l, r): return x[f] < t ? l.predict(x) : r.predict(x) } }
  var depth: Int { if case let .split(_, _, l, r) = self { return 1 + max(l.depth, r.depth) }; return 0 } }
func gini<S: Sequence>(_ s: S) -> Double where S.Element == String { var c: [String: Int] = [:], n = 0; for x in s { c[x, default: 0] += 1; n += 1 }; return n == 0 ? 0 : 1 - c.values.map { Double($0 * $0) / Double(n * n) }.sorted().reduce(0, +) }
func grow(_ d: [(x: [Double], y: String)], _ depth: Int) -> Tree {
  let counts = Dictionary(grouping: d, by: \.y).mapValues(\.count)
  let major = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key
  if depth == 0 || counts.count == 1 { return .leaf(major) }
  var best: (score: Double, f: Int, t: Double)?
  for f in d[0].x.indices { for t in Set(d.map { $0.x[f] }).sorted().dropFirst() {
    let (l, r) = (d.filter { $0.x[f] < t }, d.filter { $0.x[f] >= t })
    let s = (Double(l.count) * gini(l.map(\.y)) + Double(r.count) * gini(r.map(\.y))) / Double(d.count)
    if best.map({ s < $0.score }) ?? true { best = (s, f, t) } } }
  guard let (_, f, t) = best else { return .leaf(major) }
  return .split(feature: f, at: t, grow(d.filter { $0.x[f] < t }, depth - 1), grow(d.filter { $0.x[f] >= t }, depth - 1))
}
let flowers: [([Double], String)] = [([1, 5], "a"), ([2, 4], "a"), ([3, 1], "b"), ([4, 2], "b"), ([5, 7], "c"), ([6, 6], "c")]
let tree = grow(flowers.map { (x: $0.0, y: $0.1) }, 3)
print(tree.depth, flowers.map { tree.predict($0.0) }, tree)
struct Markov { var next: [String: [String]] = [:]
  init(_ t: String) { let ws = t.split(separator: " ").map(String.init); for (a, b) in zip(ws, ws.dropFirst()) { next[a, default: []].append(b) } }
  func walk<R: RandomNumberGenerator>(from s: String, _ n: Int, using g: inout R) -> String { var out = [s]; while out.count < n, let o = next[out.last!], let x = o.randomElement(using: &g) { out.append(x) }; return out.joined(separator: " ") } }
let m = Markov("the cat sat on the mat and the cat ran to the dog and the dog sat")
print(m.walk(from: "the", 8, using: &rng), m.next["the"]!)
func sigmoid(_ x: Double) -> Double { 1 / (1 + 2.718281828459045 .power(-x)) }
extension Double { func power(_ e: Double) -> Double { var r = 1.0, k = 0; let n = Int(e.magnitude * 4); while k < n { r *= self.squareRoot().squareRoot(); k += 1 }; return e < 0 ? 1 / r : r } }
print(sigmoid(0), sigmoid(2) > 0.88, sigmoid(-2) < 0.12)
