import Foundation
func apply<T, U>(_ x: T, _ f: (T) -> U) -> U { f(x) }
print(apply(3) { $0 + 1 }, apply(3) { Double($0) / 2 }, apply(2.5) { $0 * 2 }, apply("a") { $0 + "b" })
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let inc: (Int) -> Int = { $0 + 1 }
print(compose(inc) { Double($0) * 0.5 }(3), compose({ (x: Int) in x * 2 }, { "\($0)" })(4))
var memo: [Int: Int] = [:]
func fib(_ n: Int) -> Int { if n < 2 { return n }; if let k = memo[n] { return k }; let r = fib(n - 1) + fib(n - 2); memo[n] = r; return r }
print((0...10).map(fib), fib(30))
let grid = (0..<3).map { y in (0..<4).map { x in (x + y) % 2 == 0 ? "#" : "." }.joined() }
print(grid.joined(separator: "/"))
let table = stride(from: -1.0, through: 1, by: 0.5).map { x in (x, x * x, -x) }
for (x, y, z) in table { print(x, y, z) }
let words = "the quick brown fox the end".split(separator: " ")
let freq = words.reduce(into: [:]) { d, w in d[w, default: 0] += 1 }
print(freq.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key):\($0.value)" })
let lens = Dictionary(grouping: words, by: { $0.count }).mapValues { $0.count }
print(lens.keys.sorted(), lens[3] ?? 0, lens.values.reduce(0, +))
let best = words.max { $0.count < $1.count }!
print(best, words.map(\.count).max()!, words.map { $0.count }.min() ?? 0)
let ratio = Double(words.filter { $0.count > 3 }.count) / Double(words.count)
print(String(format: "%.3f", ratio), (ratio * 100).rounded() / 100, Int(ratio * 10))
let bits: UInt8 = 0b1010, mask = UInt8(1) << 3
print(bits & mask != 0, bits | 1, ~bits, bits ^ 0xFF, (bits << 2) & 0xF0, UInt16(bits) * 256)
let cond = words.count > 3 ? 1 : 2.5
let opt: Int? = words.count > 100 ? 1 : nil
print(cond, opt ?? 0, opt.map { Double($0) } ?? 0.5, (opt ?? 3) * 2)
let sumSq = (1...4).lazy.map { $0 * $0 }.filter { $0 % 2 == 0 }.reduce(0, +)
let nested = [[1, 2], [], [3]].flatMap { $0 }.map { $0 * 10 }
print(sumSq, nested, [1, nil, 3].compactMap { $0 }.reduce(0, +), [Double]().max() as Any)
let dist = zip([1.0, 2], [4.0, 6]).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
let weights: [Double] = [1, 2, 3].map { Double($0) / 6 }
let dot = zip(weights, [1, 2, 3]).reduce(0) { $0 + $1.0 * $1.1 }
print(dist, weights.reduce(0, +), dot)
