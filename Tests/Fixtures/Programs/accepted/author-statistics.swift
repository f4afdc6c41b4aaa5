import Foundation
// Descriptive statistics over generic samples.
struct Summary: CustomStringConvertible {
  let count: Int
  let mean, variance, minimum, maximum: Double
  var deviation: Double { variance.squareRoot() }
  var description: String {
    "n=\(count) mean=\(mean) sd=\(String(format: "%.4f", deviation)) range=\(minimum)...\(maximum)"
  }
}

enum StatisticsError: Error, Equatable {
  case empty
  case lengthMismatch(Int, Int)
}

extension Sequence where Element: BinaryInteger {
  func doubles() -> [Double] { map { Double($0) } }
}

extension Collection where Element == Double {
  func summary() throws -> Summary {
    guard let low = self.min(), let high = self.max() else { throw StatisticsError.empty }
    let total = reduce(0, +)
    let mean = total / Double(count)
    let squares = map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
    return Summary(
      count: count, mean: mean, variance: count > 1 ? squares / Double(count - 1) : 0,
      minimum: low, maximum: high)
  }

  var median: Double? {
    guard !isEmpty else { return nil }
    let sorted = self.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}

func mode<T: Hashable & Comparable>(of values: [T]) -> (value: T, count: Int)? {
  var counts: [T: Int] = [:]
  for value in values { counts[value, default: 0] += 1 }
  return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { (value: $0.key, count: $0.value) }
}

func correlation(_ x: [Double], _ y: [Double]) throws -> Double {
  guard x.count == y.count else { throw StatisticsError.lengthMismatch(x.count, y.count) }
  guard !x.isEmpty else { throw StatisticsError.empty }
  let mx = x.reduce(0, +) / Double(x.count), my = y.reduce(0, +) / Double(y.count)
  var sxy = 0.0, sxx = 0.0, syy = 0.0
  for (a, b) in zip(x, y) {
    sxy += (a - mx) * (b - my)
    sxx += (a - mx) * (a - mx)
    syy += (b - my) * (b - my)
  }
  return sxy / (sxx * syy).squareRoot()
}

let heights = [172, 168, 181, 175, 169, 175, 190]
do {
  print(try heights.doubles().summary())
  print(heights.doubles().median ?? .nan, mode(of: heights)!)
  print(try correlation([1, 2, 3, 4], [2, 4, 6, 8.5]))
  print(try correlation([1], [1, 2]))
} catch let error as StatisticsError where error == .empty {
  print("empty")
} catch StatisticsError.lengthMismatch(let a, let b) {
  print("lengths \(a) and \(b)")
}
print((try? [Double]().summary()) == nil, [Double]().median as Any)

func histogram(_ values: [Int], width: Int) -> [(ClosedRange<Int>, Int)] {
  Dictionary(grouping: values) { $0 / width }
    .sorted { $0.key < $1.key }
    .map { key, group in (key * width...key * width + width - 1, group.count) }
}
for (range, count) in histogram(heights, width: 10) {
  print("\(range.lowerBound)-\(range.upperBound)", String(repeating: "*", count: count))
}
let ranked = heights.enumerated().sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }
print(ranked.map { "\($0.offset):\($0.element)" }.joined(separator: " "))
