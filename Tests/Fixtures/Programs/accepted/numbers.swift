import Foundation
let xs = [3.0, 1.0, 2.0]
let mean = xs.reduce(0, +) / Double(xs.count)
print(mean, xs.map { ($0 - mean) * ($0 - mean) }.reduce(0, +))
for i in [1, 2, 3].reversed() { print(i, terminator: " ") }
print(Array([1, 2, 3].reversed()), (1...3).reversed().map { $0 }, String("abc".reversed()))
let r: [Int] = [1, 2].reversed(); print(r)
func divmod(_ a: Int, _ b: Int) -> (q: Int, r: Int) { (a / b, a % b) }
let (q, rem) = divmod(17, 5); print(q, rem, divmod(7, 2).q)
var opt: Int? = nil
opt = 3
if let v = opt { print("v", v) } else { print("none") }
print(opt! + 1, opt.map { $0 * 2 } ?? 0)
let grade = { (s: Int) -> String in
  switch s {
  case 90...: return "A"
  case 80..<90: return "B"
  case ..<0: return "?"
  default: return "C"
  }
}
print(grade(95), grade(85), grade(10), grade(-1))
var fib = [0, 1]
while fib.count < 10 { fib.append(fib[fib.count - 1] + fib[fib.count - 2]) }
print(fib)
let label: String
if mean > 1 { label = "big" } else { label = "small" }
print(label)
let b: UInt8 = 250
print(b &+ 10, Int(b) + 10, b / 3)
print(Float(2).squareRoot(), exp(1.0), log(10.0), sin(0.5), pow(2.0, 0.5), tanh(0.3))
print((0..<5).filter { $0 % 2 == 0 }.map { "n\($0)" })
let sorted = ["pear", "fig", "apple"].sorted { $0.count < $1.count }
print(sorted)
struct Layer {
  let w: [[Double]]; let b: [Double]
  func forward(_ x: [Double]) -> [Double] {
    zip(w, b).map { row, bias in zip(row, x).map { $0 * $1 }.reduce(0, +) + bias }
  }
}
let layer = Layer(w: [[1, 2], [3, 4]], b: [0.5, -0.5])
print(layer.forward([1, 1]))
print(layer)
var counts = Array(repeating: 0, count: 3)
for v in [0, 1, 2, 1, 1] { counts[v] += 1 }
print(counts, counts.max() ?? 0)
let text = "x = \(1 + 2), y = \(String(repeating: "-", count: 3)), t = \((1, "a"))"
print(text)
