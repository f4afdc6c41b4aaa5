import Foundation
struct Vec: Hashable, Comparable, AdditiveArithmetic { var x = 0.0, y = 0.0
  static let zero = Vec(); static func + (a: Vec, b: Vec) -> Vec { Vec(x: a.x + b.x, y: a.y + b.y) }; static func - (a: Vec, b: Vec) -> Vec { Vec(x: a.x - b.x, y: a.y - b.y) }
  static func * (k: Double, v: Vec) -> Vec { Vec(x: k * v.x, y: k * v.y) }; static prefix func - (v: Vec) -> Vec { .zero - v }; static func < (a: Vec, b: Vec) -> Bool { a.length < b.length }
  var length: Double { (x * x + y * y).squareRoot() } }
infix operator •: MultiplicationPrecedence
func • (a: Vec, b: Vec) -> Double { a.x * b.x + a.y * b.y }
let u = Vec(x: 3, y: 4), v = Vec(x: 1)
print(u + v, -u, 2 * u, u • v, u > v, [u, v].min()!, [u, v, u].reduce(.zero, +), Set([u, v, u]).count)
var w = u; w += v; w -= Vec(y: 1); print(w, w.length)
extension Array where Element == Double { var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) }; var sd: Double { let m = mean; return (map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(count)).squareRoot() } }
print([1, 2, 3, 4].mean, [2.0, 4].sd, [Double]().mean)
print(String(format: "%5.2f|%-6d|%06.3f|%x|%e|%@|%%|%c", 3.14159, 42, 2.5, 255, 12345.678, "s", 65))
let s = "  Hello, Swift World  "
print(s.trimmingCharacters(in: .whitespaces), s.components(separatedBy: ", "), s.replacingOccurrences(of: "l", with: "L"), s.lowercased().contains("swift"))
let idx = s.firstIndex(of: ",")!; print(s[..<idx], s[idx...].dropFirst(2), s.distance(from: s.startIndex, to: idx), s[s.index(after: idx)])
print("abc".enumerated().map { "\($0)\($1)" }, "hello".reversed().map(String.init).joined(), String("hello".reversed()), "a-b_c".split { "-_".contains($0) })
print(Int("42")! + Int("x", radix: 36)!, Double("1e3")!, Int("4 2") as Any, String(255, radix: 2), "\u{1F600}".count, "é".unicodeScalars.count, "가나".utf8.count)
print((1...10).filter { $0.isMultiple(of: 3) }, stride(from: 0, to: 1, by: 0.25).map { $0 }, stride(from: 5, through: 1, by: -2).reversed(), Array(sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }))
let people = [("Ann", 31), ("Bob", 25), ("Cid", 31)]
print(Dictionary(grouping: people, by: { $0.1 }).mapValues { $0.map(\.0) }.sorted { $0.key < $1.key }, people.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0), people.map { $0.1 }.max()!)
var arr = [5, 3, 8, 1]; arr.sort(by: >); arr.swapAt(0, 3); arr.insert(7, at: 1); arr.removeAll { $0 == 3 }; arr.append(contentsOf: [9, 9]); print(arr, arr.firstIndex(of: 9)!, arr.lastIndex(of: 9)!, arr.prefix(2), arr.suffix(2), arr.dropLast(3), arr[1...2])
print(zip(arr, arr.dropFirst()).map { $1 - $0 }, arr.partition { $0 > 6 }, arr.count, arr.chunked(2))
extension Array { func chunked(_ n: Int) -> [[Element]] { Swift.stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
func divide(_ a: Int, _ b: Int) throws -> Int { guard b != 0 else { throw MathError.divByZero(a) }; return a / b }
enum MathError: Error { case divByZero(Int) }
do { print(try divide(7, 2)); print(try divide(1, 0)) } catch MathError.divByZero(let n) where n > 0 { print("div", n) } catch { print(error) }
print((try? divide(1, 0)) ?? -1, Result { try divide(9, 3) }, (Result { try divide(1, 0) }).map { $0 + 1 })
outer: for i in 1...5 { for j in 1...5 { if j == 3 { continue outer }; if i == 3 { break outer }; print(i * j, terminator: " ") } }; print()
let t: (name: String, age: Int) = ("Z", 3); let (n, g) = t; print(t.name, n, g, t)
switch (3, "x") { case (1...2, _): print("low"); case let (k, s) where k > 2 && s == "x": print("high \(k)"); default: print("none") }
let opt: Int?? = .some(nil); print(opt as Any, opt == nil, opt.flatMap { $0 } as Any); if case .some(.none) = opt { print("nested nil") }
print(Int.max &+ 1, UInt8(250) &+ 10, Int8(truncatingIfNeeded: 300), UInt8(clamping: -5), 7 / -2, 7 % -2, -7 >> 1, 1 << 10, 0b1011 & ~0b10, 5 ^ 3, Int(exactly: 2.5) as Any, Int(-2.7), (2.5).rounded(), (3.5).rounded(.toNearestOrEven), 10.0.remainder(dividingBy: 3), Double(1) / 3, Float(1) / 3, 1e20, 1e-7, 100000000000000000.0, 0.1 + 0.2)
print(max(3, 1, 2), min(2.5, 1), abs(-3), pow(2.0, 10.0), sqrt(2.0), floor(-1.5), exp(1.0), log(10.0), atan2(1.0, 1.0), Double.infinity, Double.greatestFiniteMagnitude, Int.bitWidth, 5.signum(), 6.trailingZeroBitCount)
