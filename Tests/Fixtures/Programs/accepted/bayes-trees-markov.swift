// naive bayes, decision tree, markov chain, dataset stats
struct Sample { let features: [String: String]; let label: String }
let weather: [Sample] = [("sunny", "hot", "no"), ("sunny", "hot", "no"), ("overcast", "hot", "yes"), ("rain", "mild", "yes"), ("rain", "cool", "yes"), ("rain", "cool", "no"), ("overcast", "cool", "yes"), ("sunny", "mild", "no"), ("sunny", "cool", "yes"), ("rain", "mild", "yes")].map { Sample(features: ["outlook": $0.0, "temp": $0.1], label: $0.2) }
func log2(_ x: Double) -> Double { var r = 0.0, y = x; while y < 1 { y *= 2; r -= 1 }; while y >= 2 { y /= 2; r += 1 }; var f = 0.5; for _ in 0..<40 { y *= y; if y >= 2 { y /= 2; r += f }; f /= 2 }; return r }
func entropy(_ s: [Sample]) -> Double { Dictionary(grouping: s, by: \.label).values.sorted { $0.count < $1.count }.reduce(0) { let p = Double($1.count) / Double(s.count); return $0 - p * log2(p) } }
indirect enum Tree: CustomStringConvertible { case leaf(String), node(feature: String, [String: Tree], fallback: String)
  static func majority(_ s: [Sample]) -> String { s.reduce(into: [:]) { $0[$1.label, default: 0] += 1 }.max { ($0.value, $1.key) < ($1.value, $0.key) }!.key }
  static func grow(_ s: [Sample], _ features: Set<String>) -> Tree {
    if Set(s.map(\.label)).count == 1 || features.isEmpty { return .leaf(majority(s)) }
    func gain(_ f: String) -> Double { entropy(s) - Dictionary(grouping: s) { $0.features[f]! }.sorted { $0.key < $1.key }.map(\.value).reduce(0) { $0 + Double($1.count) / Double(s.count) * entropy($1) } }
    let best = features.sorted().max { gain($0) < gain($1) }!
    return .node(feature: best, Dictionary(grouping: s) { $0.features[best]! }.mapValues { grow($0, features.subtracting([best])) }, fallback: majority(s))
  }
  func classify(_ f: [String: String]) -> String { switch self { case .leaf(let l): return l; case let .node(feature, kids, fallback): return f[feature].flatMap { kids[$0]?.classify(f) } ?? fallback } }
  var description: String { switch self { case .leaf(let l): return l; case .node(let f, let k, _): return "\(f)?{" + k.sorted { $0.key < $1.key }.map { "\($0): \($1)" }.joined(separator: ", ") + "}" } }
  var size: Int { if case .node(_, let k, _) = self { return 1 + k.values.map(\.size).reduce(0, +) }; return 1 } }
let tree = Tree.grow(weather, ["outlook", "temp"])
print(tree, tree.size, (entropy(weather) * 1e6).rounded() / 1e6)
print(tree.classify(["outlook": "sunny", "temp": "cool"]), tree.classify(["outlook": "fog"]), weather.filter { tree.classify($0.features) == $0.label }.count)
struct NaiveBayes<C: Hashable & Comparable> { private var counts: [C: Int] = [:], words: [C: [String: Int]] = [:], vocabulary = Set<String>()
  mutating func train(_ text: String, as c: C) { counts[c, default: 0] += 1; for w in text.split(separator: " ").map(String.init) { words[c, default: [:]][w, default: 0] += 1; vocabulary.insert(w) } }
  func score(_ text: String) -> [(C, Double)] { let total = Double(counts.values.reduce(0, +))
    return counts.keys.sorted().map { c in let n = words[c]!.values.reduce(0, +)
      return (c, text.split(separator: " ").reduce(Double(counts[c]!) / total) { $0 * Double((words[c]![String($1)] ?? 0) + 1) / Double(n + vocabulary.count) }) } }
  func predict(_ t: String) -> C? { score(t).max { $0.1 < $1.1 }?.0 } }
var nb = NaiveBayes<String>()
for (t, c) in ["buy cheap pills": "spam", "cheap cheap offer": "spam", "meeting at noon": "ham", "lunch at noon": "ham"].sorted(by: { $0.key < $1.key }) { nb.train(t, as: c) }
print(nb.predict("cheap lunch offer") ?? "-", nb.predict("noon meeting")!, nb.score("cheap").map { ($0, ($1 * 1e5).rounded()) })
struct Markov { var table: [String: [String]] = [:]; var seed: UInt32
  init(_ text: String, seed: UInt32) { self.seed = seed; let w = text.split { $0 == " " }.map(String.init); for (a, b) in zip(w, w.dropFirst()) { table[a, default: []].append(b) } }
  mutating func roll(_ n: Int) -> Int { seed = seed &* 1664525 &+ 1013904223; return Int(seed >> 8) % n }
  mutating func generate(from start: String, _ n: Int) -> String { var out = [start]; while out.count < n, let next = table[out[out.count - 1]] { out.append(next[roll(next.count)]) }; return out.joined(separator: " ") } }
var mk = Markov("나는 밥을 먹고 나는 물을 마시고 너는 밥을 사고 나는 잔다", seed: 7); print(mk.generate(from: "나는", 9), mk.table["나는"]!)
let m: [[Double]] = [[0.9, 0.1], [0.5, 0.5]]; var p = [1.0, 0.0]; for _ in 0..<50 { p = (0..<2).map { j in (0..<2).reduce(0) { $0 + p[$1] * m[$1][j] } } }; print(p.map { ($0 * 1000).rounded() / 1000 })
let data = [3.5, 1.25, 4, 2, 9.75]
let (lo, hi, sum) = data.reduce((Double.infinity, -Double.infinity, 0.0)) { (Swift.min($0.0, $1), Swift.max($0.1, $1), $0.2 + $1) }
print(lo, hi, sum, data.sorted()[data.count / 2], data.map { Int(($0 - lo) / (hi - lo) * 10) }.map { String(repeating: "*", count: $0) })
func histogram<T: BinaryFloatingPoint>(_ xs: [T], bins: Int) -> [Int] { guard let lo = xs.min(), let hi = xs.max() else { return [] }; return xs.reduce(into: Array(repeating: 0, count: bins)) { $0[Swift.min(bins - 1, Int(($1 - lo) / (hi - lo) * T(bins)))] += 1 } }
print(histogram(data, bins: 3), histogram([Float](), bins: 2), histogram([1, 2, 3, 4] as [Float], bins: 4))
let table = [("kim", 90, 80), ("lee", 70, 95), ("park", 85, 60)]
print(table.map { ($0.0, Double($0.1 + $0.2) / 2) }.sorted { $0.1 > $1.1 }.enumerated().map { "\($0 + 1). \($1.0) \($1.1)" })
