import Foundation
struct MarkovChain {
  private(set) var transitions: [String: [String: Int]] = [:]
  mutating func train(_ text: String) {
    let words = text.lowercased().split(separator: " ").map(String.init)
    for (a, b) in zip(words, words.dropFirst()) { transitions[a, default: [:]][b, default: 0] += 1 }
  }
  func probability(of next: String, after word: String) -> Double {
    guard let row = transitions[word] else { return 0 }
    let total = row.values.reduce(0, +)
    return Double(row[next] ?? 0) / Double(total)
  }
  func mostLikely(after word: String) -> String? {
    transitions[word]?.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
  func generate(from start: String, length: Int) -> [String] {
    Array(sequence(first: start) { self.mostLikely(after: $0) }.prefix(length))
  }
}
var chain = MarkovChain()
chain.train("the cat sat on the mat and the cat ate the rat on the mat")
print(chain.transitions["the"]!.sorted { $0.key < $1.key })
print(chain.probability(of: "cat", after: "the"), chain.probability(of: "dog", after: "the"))
print(chain.mostLikely(after: "the") ?? "none", chain.mostLikely(after: "zebra") ?? "none")
print(chain.generate(from: "sat", length: 6).joined(separator: " "))
func entropy(_ counts: [String: Int]) -> Double {
  let total = Double(counts.values.reduce(0, +))
  return counts.values.map { Double($0) / total }.reduce(0) { $0 - $1 * log2($1) }
}
for word in chain.transitions.keys.sorted() {
  print(word, String(format: "%.3f", entropy(chain.transitions[word]!)))
}
let matrix: [[Double]] = [[0.9, 0.1], [0.5, 0.5]]
func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  a.map { row in b[0].indices.map { j in zip(row, b).reduce(0) { $0 + $1.0 * $1.1[j] } } }
}
var power = matrix
for _ in 0..<20 { power = multiply(power, matrix) }
print(power.map { $0.map { String(format: "%.4f", $0) } })
